//! Patterns that are tried only where their own literals stand.
//!
//! A language has hundreds of patterns, and a sentence holds the words of hardly any. So the literals of which every match
//! holds at least one are taken from each pattern itself, all of them are looked for in one pass, and only patterns with
//! one in the text are tried. A pattern is compiled when it is first tried, and for text of ASCII alone, which is most, in
//! a form without Unicode's classes and word boundaries: it is made ten times faster and never leaves the fast engine.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use regex::{Regex, RegexBuilder, bytes};
use regex_syntax::hir::literal::{Extractor, Seq};
use regex_syntax::hir::{Hir, HirKind, Look};

/// Bytes a compiled pattern may take.
const COMPILED: usize = 64 << 20;
/// Bytes of the longest literal: a longer one tells no more.
const TELLING: usize = 8;
/// Bytes of literals that tell enough: no other part of the pattern is asked.
const ENOUGH: usize = 5;
/// Parts of a sequence that tell its first literals: they are short, and these hold enough of them.
const PARTS: usize = 8;
/// Literals of one pattern; with more of them another part of it tells it better.
const FEW: usize = 400;

/// Patterns in order, tried together.
pub struct Patterns {
    patterns: Vec<Pattern>,
    literals: AhoCorasick,
    /// For each literal the patterns it belongs to.
    owners: Vec<Vec<Owner>>,
    /// Patterns without a literal that every match holds.
    unconditional: Vec<usize>,
    /// Up to how many bytes from the start of a text one of the literals has ended, if the text matches at all; `None`
    /// where that may be anywhere.
    reach: Option<usize>,
}

/// A pattern that a literal belongs to.
#[derive(Clone, Copy, Debug)]
struct Owner {
    place: usize,
    /// The literal has ended within so many bytes of the text, if it is the pattern's: one that is anchored there can be told by
    /// where its literals stand. `usize::MAX` for anywhere.
    within: usize,
}

/// One pattern.
pub struct Pattern {
    source: String,
    /// `None` where the pattern cannot do without Unicode.
    ascii: OnceLock<Option<bytes::Regex>>,
    unicode: OnceLock<Regex>,
}

impl Patterns {
    /// Returns the patterns, none of them compiled yet.
    pub fn new<S: Into<String>>(sources: impl IntoIterator<Item = S>) -> Self {
        let patterns: Vec<Pattern> = sources.into_iter().map(|source| Pattern::new(source.into())).collect();
        let (mut owners, mut unconditional) = (BTreeMap::<Vec<u8>, Vec<Owner>>::new(), Vec::new());
        let mut reach = Some(0);
        for (index, pattern) in patterns.iter().enumerate() {
            match literals_of(&pattern.source) {
                Some(Telling { literals, end }) => {
                    let owner = Owner { place: index, within: end.unwrap_or(usize::MAX) };
                    literals.into_iter().for_each(|literal| owners.entry(literal).or_default().push(owner));
                    reach = reach.zip(end).map(|(reach, end)| reach.max(end));
                }
                None => {
                    unconditional.push(index);
                    reach = None;
                }
            }
        }
        // Takes a few megabytes for a whole language, and a quarter of the time any smaller form takes.
        let literals = AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).build(owners.keys());
        let literals = literals.expect("the literals of all patterns take few states");
        Self { patterns, literals, owners: owners.into_values().collect(), unconditional, reach }
    }

    /// Returns whether any pattern may match what `text`, as it stands, is in lower case. Where all patterns begin with what
    /// tells them, the first bytes of most texts tell that none does.
    pub fn may_match(&self, text: &str) -> bool {
        let Some(reach) = self.reach else { return true };
        let start = &text.as_bytes()[..reach.min(text.len())];
        !start.is_ascii() || self.literals.is_match(&start.to_ascii_lowercase())
    }

    /// Tells `found` of every pattern that matches in one of the `stretches` of `text`: the number of the stretch and the
    /// pattern's place, in order of both. The stretches lie in order, with something between each two that is in no literal.
    /// All of them are looked through in one pass.
    pub fn find_in_each(&self, text: &str, stretches: &[Range<usize>], mut found: impl FnMut(usize, usize)) {
        let mut here = Candidates { patterns: self, places: self.unconditional.clone() };
        let mut current = 0;
        for literal in self.literals.find_overlapping_iter(text) {
            while stretches.get(current).is_some_and(|stretch| stretch.end < literal.end()) {
                here.match_in(&text[stretches[current].clone()], |place| found(current, place));
                current += 1;
            }
            let end = literal.end() - stretches.get(current).map_or(0, |stretch| stretch.start);
            here.places.extend(self.told_by(literal.pattern().as_usize(), end));
        }
        for stretch in current..stretches.len() {
            here.match_in(&text[stretches[stretch].clone()], |place| found(stretch, place));
        }
    }

    /// Returns the places of patterns that are tried on every text, because no literal stands in all their matches.
    #[cfg(test)]
    pub fn unconditional(&self) -> &[usize] {
        &self.unconditional
    }

    /// Returns the patterns that may match `text`, by their place and in order.
    pub fn candidates(&self, text: &str) -> impl Iterator<Item = (usize, &Pattern)> {
        let mut places = Vec::new();
        for found in self.literals.find_overlapping_iter(text) {
            places.extend(self.told_by(found.pattern().as_usize(), found.end()));
        }
        places.extend(&self.unconditional);
        places.sort_unstable();
        places.dedup();
        places.into_iter().map(|place| (place, &self.patterns[place]))
    }

    /// Returns the patterns that a literal may belong to which ends so many bytes behind the start of a text.
    fn told_by(&self, literal: usize, end: usize) -> impl Iterator<Item = usize> {
        self.owners[literal].iter().filter(move |owner| end <= owner.within).map(|owner| owner.place)
    }

    /// Returns whether any pattern matches `text`.
    pub fn is_match(&self, text: &str) -> bool {
        let may_match = !self.unconditional.is_empty() || self.literals.is_match(text);
        may_match && self.candidates(text).any(|(_, pattern)| pattern.is_match(text))
    }
}

/// What may match in one stretch of text.
struct Candidates<'a> {
    patterns: &'a Patterns,
    /// Places of patterns, some of them perhaps twice.
    places: Vec<usize>,
}

impl Candidates<'_> {
    /// Tells of the patterns that match in `text`, and begins anew.
    fn match_in(&mut self, text: &str, mut found: impl FnMut(usize)) {
        if !self.places.is_empty() {
            self.places.sort_unstable();
            self.places.dedup();
            let is_ascii = text.is_ascii();
            for place in &self.places {
                if self.patterns.patterns[*place].is_match_in(text, is_ascii) {
                    found(*place);
                }
            }
        }
        self.places.clear();
        self.places.extend(&self.patterns.unconditional);
    }
}

impl Pattern {
    fn new(source: String) -> Self {
        Self { source, ascii: OnceLock::new(), unicode: OnceLock::new() }
    }

    /// Returns whether it matches somewhere in `text`.
    pub fn is_match(&self, text: &str) -> bool {
        self.is_match_in(text, text.is_ascii())
    }

    fn is_match_in(&self, text: &str, is_ascii: bool) -> bool {
        match self.ascii().filter(|_| is_ascii) {
            Some(ascii) => ascii.is_match(text.as_bytes()),
            None => self.unicode().is_match(text),
        }
    }

    /// Returns the pattern as a regular expression, for what it captures.
    pub fn unicode(&self) -> &Regex {
        self.unicode.get_or_init(|| {
            let built = RegexBuilder::new(&self.source).size_limit(COMPILED).build();
            built.expect("the patterns of every language are regular expressions")
        })
    }

    fn ascii(&self) -> Option<&bytes::Regex> {
        let build = || bytes::RegexBuilder::new(&self.source).unicode(false).size_limit(COMPILED).build().ok();
        self.ascii.get_or_init(build).as_ref()
    }
}

/// Literals of which every match holds at least one.
struct Telling {
    literals: Vec<Vec<u8>>,
    /// Up to how many bytes from the start of the match one of them has ended, if that is limited.
    end: Option<usize>,
}

impl Telling {
    /// Returns the literals of a pattern that matches where any of several does.
    fn any(each: Vec<Self>) -> Self {
        let end = each
            .iter()
            .map(|telling| telling.end)
            .reduce(|one, other| one.zip(other).map(|(one, other)| one.max(other)));
        Self { literals: each.into_iter().flat_map(|telling| telling.literals).collect(), end: end.flatten() }
    }

    /// Returns the length of the shortest literal; 0 where there are none.
    fn strength(&self) -> usize {
        self.literals.iter().map(Vec::len).min().unwrap_or(0)
    }
}

/// Returns literals of which every match of the pattern holds at least one, and where in the text if it matches at the start
/// alone; `None` where there are none.
fn literals_of(source: &str) -> Option<Telling> {
    let parsed = regex_syntax::parse(source).expect("the patterns of every language are regular expressions");
    let mut telling = telling(&parsed, Some(0))?;
    if !parsed.properties().look_set_prefix().contains(Look::Start) {
        telling.end = None;
    }
    Some(telling)
}

/// Returns the most telling literals of which every match holds one: those whose shortest is longest. `before`: up to how many
/// bytes of the match stand before the pattern.
fn telling(pattern: &Hir, before: Option<usize>) -> Option<Telling> {
    let mut best: Option<Telling> = None;
    let mut offer = |found: Option<Telling>| {
        let strength = |telling: &Option<Telling>| telling.as_ref().map_or(0, Telling::strength);
        if strength(&found) > strength(&best) {
            best = found;
        }
        strength(&best) >= ENOUGH
    };
    match pattern.kind() {
        HirKind::Alternation(branches) => {
            let each: Option<Vec<_>> = branches.iter().map(|branch| telling(branch, before)).collect();
            offer(each.map(Telling::any));
            offer(extracted(pattern, before));
        }
        HirKind::Concat(parts) => {
            let mut before = before;
            for from in 0..parts.len() {
                let rest = Hir::concat(parts[from..].iter().take(PARTS).cloned().collect());
                if offer(extracted(&rest, before)) || offer(telling(&parts[from], before)) {
                    break;
                }
                before = before.zip(parts[from].properties().maximum_len()).map(|(before, length)| before + length);
            }
        }
        HirKind::Capture(group) => {
            offer(telling(&group.sub, before));
        }
        _ => {
            offer(extracted(pattern, before));
        }
    }
    let mut best = best?;
    best.literals.sort_unstable();
    best.literals.dedup();
    Some(best).filter(|best| best.literals.len() <= FEW)
}

/// Returns the literals that a match begins with, where they are few.
fn extracted(pattern: &Hir, before: Option<usize>) -> Option<Telling> {
    let mut extractor = Extractor::new();
    extractor.limit_literal_len(TELLING).limit_total(FEW);
    let literals: Seq = extractor.extract(pattern);
    let literals: Vec<Vec<u8>> = literals.literals()?.iter().map(|literal| literal.as_bytes().to_vec()).collect();
    let longest = literals.iter().map(Vec::len).max().unwrap_or(0);
    Some(Telling { literals, end: before.map(|before| before + longest) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str) -> Option<Vec<String>> {
        let literals = literals_of(pattern)?.literals;
        Some(literals.into_iter().map(|literal| String::from_utf8(literal).unwrap()).collect())
    }

    #[test]
    fn a_pattern_tells_its_own_literals() {
        let literals = |words: &[&str]| Some(words.iter().map(|word| (*word).to_owned()).collect());
        assert_eq!(
            found(r"\b(?:i|we) (?:hope|plan) to\b"),
            literals(&["i hope t", "i plan t", "we hope ", "we plan "])
        );
        assert_eq!(found(r"^on .{4,200}\b(?:wrote|writes):$"), literals(&["writes:", "wrote:"]));
        assert_eq!(found(r"^(?:by )?\w+$"), None);
    }

    #[test]
    fn where_literals_stand_at_the_start_no_more_is_looked_at() {
        let end = |pattern: &str| literals_of(pattern).and_then(|telling| telling.end);
        assert_eq!(end(r"^sent (?:from|via) my .{2,40}$"), Some(8));
        assert_eq!(end(r"^(?:by )?sent \w+$"), Some(8));
        assert_eq!(end(r"^\d{1,2} gates$"), Some(2 * 4 + 6));
        assert_eq!(end(r"sent from my"), None);
        assert_eq!(end(r"^-{2,} ?forwarded"), None);
        let patterns = Patterns::new([r"^sent from my", r"^get outlook for"]);
        assert!(patterns.may_match("Sent from my telephone") && patterns.may_match("Gét outlook"));
        assert!(!patterns.may_match("This was sent from my telephone") && !patterns.may_match(""));
        let found = |text: &str| patterns.candidates(text).map(|(place, _)| place).collect::<Vec<_>>();
        assert_eq!((found("sent from my"), found("i get outlook for it, sent from my")), (vec![0], vec![]));
        let mut both = Vec::new();
        patterns.find_in_each("a sent from my\nsent from my", &[0..14, 15..27], |stretch, place| {
            both.push((stretch, place));
        });
        assert_eq!(both, [(1, 0)]);
    }

    #[test]
    fn patterns_are_found_in_order_in_every_alphabet() {
        let patterns = Patterns::new([r"\bgate\b", r"\w{3,}", r"\bcafé[éè]?\b", r"b.r\b"]);
        let matches = |text: &str| -> Vec<usize> {
            patterns.candidates(text).filter(|(_, pattern)| pattern.is_match(text)).map(|(index, _)| index).collect()
        };
        assert_eq!(matches("the gate"), [0, 1]);
        assert_eq!(matches("the gateé"), [1]);
        assert_eq!(matches("a café bär"), [1, 2, 3]);
        assert_eq!(matches("a b"), [0; 0]);
        assert!(patterns.is_match("bar") && !patterns.is_match("at"));
    }
}
