//! Patterns that are tried only where their own literals stand.
//!
//! A language has hundreds of patterns, and a sentence holds the words of hardly any. So the literals that every match holds
//! are taken from each pattern itself ([`super::literals`]), all of them are looked for in one pass ([`super::machine`]), those
//! with which a text begins where it begins, and only patterns whose literals stand in the text are tried: there, where a match
//! begins with them. A pattern is compiled when it is first tried, and for text of ASCII alone, which is most, into a machine
//! that knows ASCII alone: it is made ten times faster, and says no more than yes or no.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::nfa::thompson::{self, WhichCaptures};
use regex_automata::util::pool::{Pool, PoolGuard};
use regex_automata::{Anchored, Input};
use regex_syntax::hir::{Class, ClassBytes, ClassBytesRange, ClassUnicodeRange, Hir, HirKind, Look, Repetition};

use super::literals::{Bytes, Literal, is_in_word, ways_of};
use super::machine::{LANES, Machine, Sighting, seen};

/// Bytes a compiled pattern may take.
const COMPILED: usize = 64 << 20;

/// Patterns in order, tried together.
pub struct Patterns {
    patterns: Vec<Pattern>,
    /// What every match of some pattern holds.
    literals: Literals,
    /// What a text begins with if some pattern matches that begins where the text does.
    beginnings: Literals,
    /// The ways of all patterns.
    ways: Vec<Way>,
    /// Patterns without a literal that every match holds.
    unconditional: Vec<usize>,
    /// Up to how many bytes from the start of a text one of the literals has ended, if the text matches at all; `usize::MAX`
    /// where that may be anywhere.
    reach: usize,
    desks: Pool<Desk>,
}

/// Literals and whose they are.
struct Literals {
    machine: Machine,
    /// For each literal its length, and the sets it belongs to.
    owners: Vec<(usize, Vec<Owner>)>,
}

/// A way in which a pattern may match.
struct Way {
    /// The pattern's place.
    place: usize,
    /// All of its sets.
    sets: Sets,
    /// A set whose literals open every match, or 0: then the way is tried where they stand, and nowhere else.
    opening: Sets,
}

/// Sets of one way, a bit for each.
type Sets = u8;

/// A set that a literal belongs to.
#[derive(Clone, Copy, Debug)]
struct Owner {
    way: usize,
    set: Sets,
    /// The literal has ended within so many bytes of the text, if it is the way's: one that is anchored there can be told by
    /// where its literals stand. `usize::MAX` for anywhere.
    within: usize,
    /// Counts only where no word goes on.
    begins_word: bool,
}

/// One pattern.
pub struct Pattern {
    source: String,
    ascii: OnceLock<DFA>,
    unicode: OnceLock<Regex>,
}

/// Literals that no machine has been made of yet.
#[derive(Default)]
struct Owned {
    /// The number of each, as it is seen.
    numbers: HashMap<Vec<u8>, usize>,
    /// Each as it is seen, and the sets it belongs to.
    literals: Vec<(Vec<u8>, Vec<Owner>)>,
}

impl Owned {
    fn add(&mut self, literal: Bytes, owner: Owner) {
        let literal: Vec<u8> = literal.iter().map(|byte| seen(&byte)).collect();
        let number = *self.numbers.entry(literal).or_insert_with_key(|literal| {
            self.literals.push((literal.clone(), Vec::new()));
            self.literals.len() - 1
        });
        self.literals[number].1.push(owner);
    }

    /// Returns them with the machine that finds them.
    fn found_by(self, machine: impl Fn(&[&[u8]]) -> Machine) -> Literals {
        let literals: Vec<&[u8]> = self.literals.iter().map(|(literal, _)| literal.as_slice()).collect();
        let machine = machine(&literals);
        Literals {
            machine,
            owners: self.literals.into_iter().map(|(literal, owners)| (literal.len(), owners)).collect(),
        }
    }
}

impl Patterns {
    /// Returns the patterns, none of them compiled yet.
    pub fn new<S: Into<String>>(sources: impl IntoIterator<Item = S>) -> Self {
        let patterns: Vec<Pattern> = sources.into_iter().map(|source| Pattern::new(source.into())).collect();
        let (mut literals, mut beginnings) = (Owned::default(), Owned::default());
        let (mut ways, mut unconditional) = (Vec::new(), Vec::new());
        let mut reach = 0;
        for (place, pattern) in patterns.iter().enumerate() {
            let Some(found) = ways_of(&pattern.source) else {
                unconditional.push(place);
                reach = usize::MAX;
                continue;
            };
            for found in found {
                let ends = found.sets.iter().map(|set| set.iter().map(|literal| literal.within).max().unwrap_or(0));
                reach = reach.max(ends.min().unwrap_or(usize::MAX));
                let way = ways.len();
                let sets = (1 << found.sets.len()) - 1;
                let opening = found.sets.iter().position(|set| set.iter().all(|literal| literal.opens));
                ways.push(Way { place, sets, opening: opening.map_or(0, |index| 1 << index) });
                for (index, set) in found.sets.into_iter().enumerate() {
                    for literal in set {
                        let Literal { bytes, within, begins_word, opens } = literal;
                        let begins_text = opens && within != usize::MAX;
                        let owned = if begins_text { &mut beginnings } else { &mut literals };
                        owned.add(bytes, Owner { way, set: 1 << index, within, begins_word });
                    }
                }
            }
        }
        let (literals, beginnings) = (literals.found_by(Machine::anywhere), beginnings.found_by(Machine::at_start));
        Self { patterns, literals, beginnings, ways, unconditional, reach, desks: Pool::new(Desk::default) }
    }

    /// Returns whether any pattern may match what `text`, as it stands, is in lower case. Where all patterns begin with what
    /// tells them, the first bytes of most texts tell that none does.
    pub fn may_match(&self, text: &str) -> bool {
        let start = &text.as_bytes()[..self.reach.min(text.len())];
        self.reach == usize::MAX || !start.is_ascii() || self.has_literal(start)
    }

    /// Tells `found` of every pattern that matches in one of the `stretches` of `text`: the number of the stretch and the
    /// pattern's place, in order of both. The stretches lie in order, with something between each two. All of them are looked
    /// through in one pass.
    pub fn find_in_each(&self, text: &str, stretches: &[Range<usize>], mut found: impl FnMut(usize, usize)) {
        let mut desk = self.desk();
        let mut current = 0;
        let is_all_ascii = text.is_ascii();
        let mut finish = |desk: &mut Desk, number: usize| {
            let stretch = &text[stretches[number].clone()];
            self.see_all(&self.beginnings, stretch, desk);
            if desk.is_clear() {
                return;
            }
            let is_ascii = is_all_ascii || stretch.is_ascii();
            desk.sort(&self.ways);
            let mut from = 0;
            while let Some((place, is_match)) = self.next_tried(stretch, is_ascii, &mut from, desk) {
                if is_match {
                    found(number, place);
                }
            }
            desk.clear(&self.unconditional);
        };
        let mut sightings = std::mem::take(&mut desk.sightings);
        self.literals.machine.look_through(text.as_bytes(), &lanes(text.len(), stretches), &mut sightings);
        for Sighting { state, end } in sightings.iter().flatten().copied() {
            while stretches.get(current).is_some_and(|stretch| stretch.end < end) {
                finish(&mut desk, current);
                current += 1;
            }
            let start = stretches.get(current).map_or(end, |stretch| stretch.start);
            // What ends between two stretches is in neither.
            let Some(seen_text) = text.as_bytes().get(start..end) else { continue };
            for literal in self.literals.machine.seen_in(state) {
                self.see(&self.literals.owners[literal], seen_text, &mut desk);
            }
        }
        desk.sightings = sightings;
        for stretch in current..stretches.len() {
            finish(&mut desk, stretch);
        }
    }

    /// Returns the patterns that match `text`, by their place and in order; one is tried when it is asked for.
    pub fn matches<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, &'a Pattern)> {
        let is_ascii = text.is_ascii();
        let mut desk = self.desk();
        self.see_all(&self.beginnings, text, &mut desk);
        self.see_all(&self.literals, text, &mut desk);
        desk.sort(&self.ways);
        let mut from = 0;
        let tried = std::iter::from_fn(move || self.next_tried(text, is_ascii, &mut from, &mut desk));
        tried.filter(|(_, is_match)| *is_match).map(|(place, _)| (place, &self.patterns[place]))
    }

    /// Returns whether any pattern matches `text`.
    pub fn is_match(&self, text: &str) -> bool {
        let may_match = !self.unconditional.is_empty() || self.has_literal(text.as_bytes());
        may_match && self.matches(text).next().is_some()
    }

    /// Returns the places of patterns that are tried on every text, because no literal stands in all their matches.
    #[cfg(test)]
    pub fn unconditional(&self) -> &[usize] {
        &self.unconditional
    }

    /// Returns a desk for a new text.
    fn desk(&self) -> PoolGuard<'_, Desk, fn() -> Desk> {
        let mut desk = self.desks.get();
        desk.seen.resize(self.ways.len(), 0);
        desk.caches.resize_with(self.patterns.len(), || None);
        desk.sightings.iter_mut().for_each(Vec::clear);
        desk.clear(&self.unconditional);
        desk
    }

    fn has_literal(&self, text: &[u8]) -> bool {
        let is_seen_by = |literals: &Literals| literals.machine.sightings(text).next().is_some();
        is_seen_by(&self.beginnings) || is_seen_by(&self.literals)
    }

    /// Takes note of all of the literals that stand in a text.
    fn see_all(&self, literals: &Literals, text: &str, desk: &mut Desk) {
        for Sighting { state, end } in literals.machine.sightings(text.as_bytes()) {
            for literal in literals.machine.seen_in(state) {
                self.see(&literals.owners[literal], &text.as_bytes()[..end], desk);
            }
        }
    }

    /// Takes note of a literal, of this length and these owners, at the end of what has been seen of the text.
    fn see(&self, (length, owners): &(usize, Vec<Owner>), seen_text: &[u8], desk: &mut Desk) {
        let end = seen_text.len();
        let Some(start) = end.checked_sub(*length) else { return };
        let is_in_word = start.checked_sub(1).is_some_and(|before| is_in_word(seen_text[before]));
        for owner in owners {
            if end > owner.within || (owner.begins_word && is_in_word) {
                continue;
            }
            let way = &self.ways[owner.way];
            if owner.set == way.opening {
                desk.openings.push((owner.way, start));
            }
            let seen = &mut desk.seen[owner.way];
            if *seen == 0 {
                desk.begun.push(owner.way);
            }
            let is_last = *seen != way.sets && *seen | owner.set == way.sets;
            *seen |= owner.set;
            if is_last && way.opening == 0 {
                desk.places.push((way.place, None));
            }
        }
    }

    /// Tries the pattern that stands next on the desk: its place, and whether it matches.
    fn next_tried(&self, text: &str, is_ascii: bool, from: &mut usize, desk: &mut Desk) -> Option<(usize, bool)> {
        let (place, _) = *desk.places.get(*from)?;
        let count = desk.places[*from..].iter().take_while(|(other, _)| *other == place).count();
        let starts = if count > STARTS { &[(place, None)] } else { &desk.places[*from..*from + count] };
        *from += count;
        let pattern = &self.patterns[place];
        if !is_ascii {
            return Some((place, pattern.unicode().is_match(text)));
        }
        let ascii = pattern.ascii();
        let cache = desk.caches[place].get_or_insert_with(|| Box::new(ascii.create_cache()));
        let is_match = starts.iter().any(|(_, start)| {
            let input = match start {
                Some(start) => Input::new(text).range(*start..).anchored(Anchored::Yes),
                None => Input::new(text),
            };
            let input = input.earliest(true);
            ascii
                .try_search_fwd(cache, &input)
                .map_or_else(|_| pattern.unicode().is_match(text), |found| found.is_some())
        });
        Some((place, is_match))
    }
}

/// Where a pattern would be tried from more places than these, it is looked for once in the whole text: a text that repeats its
/// words a thousand times is not read a thousand times.
const STARTS: usize = 8;

/// Cuts a text into lanes of about the same length, between its stretches.
fn lanes(length: usize, stretches: &[Range<usize>]) -> [Range<usize>; LANES] {
    let cut = |lane: usize| {
        let at = stretches.partition_point(|stretch| stretch.start < length * lane / LANES);
        if lane == 0 { 0 } else { stretches.get(at).map_or(length, |stretch| stretch.start) }
    };
    std::array::from_fn(|lane| cut(lane)..if lane + 1 == LANES { length } else { cut(lane + 1) })
}

/// What one thread needs to look for patterns, kept from text to text.
#[derive(Default)]
struct Desk {
    /// For each lane the states in which a literal was seen, and where.
    sightings: [Vec<Sighting>; LANES],
    /// For each way the sets of which a literal was seen.
    seen: Vec<Sets>,
    /// Ways of which a set was seen.
    begun: Vec<usize>,
    /// Where literals of ways stand that open every match.
    openings: Vec<(usize, usize)>,
    /// Places of the patterns that may match, and where the match would begin; `None` for anywhere.
    places: Vec<(usize, Option<usize>)>,
    /// What the machine of each pattern that was tried has made so far.
    caches: Vec<Option<Box<Cache>>>,
}

impl Desk {
    /// Whether no literal was seen, and nothing is tried without.
    fn is_clear(&self) -> bool {
        self.begun.is_empty() && self.places.is_empty()
    }

    /// Brings what is to be tried in order.
    fn sort(&mut self, ways: &[Way]) {
        let told = self.openings.drain(..).filter(|(way, _)| self.seen[*way] == ways[*way].sets);
        self.places.extend(told.map(|(way, start)| (ways[way].place, Some(start))));
        self.places.sort_unstable();
        self.places.dedup();
    }

    /// Forgets a text. `unconditional` are tried in the next one whatever it holds.
    fn clear(&mut self, unconditional: &[usize]) {
        for way in self.begun.drain(..) {
            self.seen[way] = 0;
        }
        self.openings.clear();
        self.places.clear();
        self.places.extend(unconditional.iter().map(|place| (*place, None)));
    }
}

impl Pattern {
    fn new(source: String) -> Self {
        Self { source, ascii: OnceLock::new(), unicode: OnceLock::new() }
    }

    /// Returns the pattern as a regular expression, for what it captures and for text beyond ASCII.
    pub fn unicode(&self) -> &Regex {
        self.unicode.get_or_init(|| {
            let built = RegexBuilder::new(&self.source).size_limit(COMPILED).build();
            built.expect("the patterns of every language are regular expressions")
        })
    }

    /// Returns a machine that tells whether the pattern is in a text of ASCII. The pattern's literals have been looked for, so
    /// that it looks for none again.
    fn ascii(&self) -> &DFA {
        self.ascii.get_or_init(|| {
            let parsed =
                regex_syntax::parse(&self.source).expect("the patterns of every language are regular expressions");
            let config = thompson::Config::new().utf8(false).which_captures(WhichCaptures::None);
            let nfa = thompson::Compiler::new().configure(config).build_from_hir(&in_ascii(&parsed));
            let built = DFA::builder().build_from_nfa(nfa.expect("a pattern in ASCII is small"));
            built.expect("a machine of a few states fits in its cache")
        })
    }
}

/// Returns a pattern that matches the same texts of ASCII, and no others.
fn in_ascii(pattern: &Hir) -> Hir {
    let each = |parts: &[Hir]| parts.iter().map(in_ascii).collect();
    match pattern.kind() {
        HirKind::Empty => Hir::empty(),
        HirKind::Literal(literal) => Hir::literal(literal.0.clone()),
        HirKind::Class(Class::Bytes(class)) => Hir::class(Class::Bytes(class.clone())),
        HirKind::Class(Class::Unicode(class)) => {
            let ascii = |range: &ClassUnicodeRange| {
                let end = u8::try_from(range.end()).unwrap_or(u8::MAX).min(0x7f);
                u8::try_from(range.start())
                    .ok()
                    .filter(|start| *start <= end)
                    .map(|start| ClassBytesRange::new(start, end))
            };
            Hir::class(Class::Bytes(ClassBytes::new(class.iter().filter_map(ascii))))
        }
        HirKind::Look(Look::WordUnicode) => Hir::look(Look::WordAscii),
        HirKind::Look(Look::WordUnicodeNegate) => Hir::look(Look::WordAsciiNegate),
        HirKind::Look(look) => Hir::look(*look),
        HirKind::Repetition(repetition) => {
            Hir::repetition(Repetition { sub: Box::new(in_ascii(&repetition.sub)), ..repetition.clone() })
        }
        HirKind::Capture(group) => in_ascii(&group.sub),
        HirKind::Concat(parts) => Hir::concat(each(parts)),
        HirKind::Alternation(branches) => Hir::alternation(each(branches)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_literals_stand_at_the_start_no_more_is_looked_at() {
        let reach = |pattern: &str| Patterns::new([pattern]).reach;
        assert_eq!(reach(r"^sent (?:from|via) my .{2,40}$"), 10);
        assert_eq!(reach(r"^(?:by )?sent \w+$"), 8);
        assert_eq!(reach(r"^\d{1,2} gates$"), 2 * 4 + 6);
        assert_eq!(reach(r"sent from my"), usize::MAX);
        assert_eq!(reach(r"^-{2,} ?forwarded"), usize::MAX);
        let patterns = Patterns::new([r"^sent from my", r"^get outlook for"]);
        assert!(patterns.may_match("Sent from my telephone") && patterns.may_match("Gét outlook"));
        assert!(!patterns.may_match("This was sent from my telephone") && !patterns.may_match(""));
        let found = |text: &str| patterns.matches(text).map(|(place, _)| place).collect::<Vec<_>>();
        assert_eq!((found("sent from my"), found("i get outlook for it, sent from my")), (vec![0], vec![]));
        let mut both = Vec::new();
        patterns.find_in_each("a sent from my\nsent from my", &[0..14, 15..27], |stretch, place| {
            both.push((stretch, place));
        });
        assert_eq!(both, [(1, 0)]);
    }

    /// However many stretches a text has, and however long they are, as much is found as in each alone.
    #[test]
    fn stretches_looked_through_side_by_side_are_read_as_each_alone() {
        let patterns = Patterns::new([r"^open\b", r"\bgate\b", r"\bgates? .*left\b", r"end$"]);
        let words = ["open", "the", "gate", "gates", "left", "to", "the", "end"];
        for count in [0_usize, 1, 2, 3, 5, 17, 40] {
            let (mut text, mut stretches) = (String::new(), Vec::new());
            for number in 0..count {
                let start = text.len();
                (0..=number % 4 * 3).for_each(|word| text.extend([words[(number * 5 + word * 3) % 8], " "]));
                stretches.push(start..text.trim_end().len());
                text.push('\n');
            }
            let (mut found, mut alone) = (Vec::new(), Vec::new());
            patterns.find_in_each(&text, &stretches, |number, place| found.push((number, place)));
            for (number, stretch) in stretches.iter().enumerate() {
                alone.extend(patterns.matches(&text[stretch.clone()]).map(|(place, _)| (number, place)));
            }
            assert_eq!(found, alone, "{text}");
            assert_eq!(found.is_empty(), count == 0);
        }
    }

    #[test]
    fn patterns_are_found_in_order_in_every_alphabet() {
        let patterns = Patterns::new([r"\bgate\b", r"\w{3,}", r"\bcafé[éè]?\b", r"b.r\b"]);
        let matches = |text: &str| -> Vec<usize> { patterns.matches(text).map(|(place, _)| place).collect() };
        assert_eq!(matches("the gate"), [0, 1]);
        assert_eq!(matches("the gateé"), [1]);
        assert_eq!(matches("a café bär"), [1, 2, 3]);
        assert_eq!(matches("a b"), [0; 0]);
        assert!(patterns.is_match("bar") && !patterns.is_match("at"));
    }

    #[test]
    fn a_word_repeated_many_times_is_found_all_the_same() {
        let patterns = Patterns::new([r"\bgate [a-z]+ open\b"]);
        for times in [1, STARTS, STARTS + 1, 100] {
            let shut = "gate ".repeat(times);
            assert!(!patterns.is_match(&shut) && patterns.is_match(&format!("{shut}is open")), "{times}");
        }
    }
}
