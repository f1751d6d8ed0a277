//! What must stand in a text for a pattern to match there, read from the pattern itself.
//!
//! A pattern matches in one of several ways ("send it to me", "would be useful"), and each way holds at least one literal of
//! each of its sets: `can you (?:send|check)` one of "can you " and one of "send" and "check". Two sets tell nearly as much
//! as the pattern does, and all patterns of a language can be told by one pass over a text.

use regex_syntax::hir::literal::{ExtractKind, Extractor, Seq};
use regex_syntax::hir::{self, Hir, HirKind, Look};

/// Bytes of the longest literal: a longer one tells no more.
const TELLING: usize = 10;
/// Letters of literals that tell enough: no other part of the pattern is asked for a first set.
const ENOUGH: usize = 5;
/// Letters from which a second set tells something that the first does not: what is shorter stands in every sentence.
const SECOND: usize = 4;
/// Literals of one set; with more of them another part of the pattern tells it better.
const FEW: usize = 500;
/// Ways of one part of a pattern; more are told by one set of literals that each of them holds.
const WAYS: usize = 40;

/// One way in which a pattern may match: every match of that way holds a literal of each set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Way {
    /// One or two, each in order.
    pub sets: Vec<Vec<Literal>>,
}

/// Bytes that stand in a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Literal {
    pub bytes: Bytes,
    /// Up to how many bytes from the start of the text it has ended, where the match begins there; `usize::MAX` where it may
    /// stand anywhere.
    pub within: usize,
    /// Whether no letter, digit or underscore of ASCII stands before it in a match.
    pub begins_word: bool,
    /// Whether a match begins with it.
    pub opens: bool,
}

impl Literal {
    /// Returns whether no word goes on at this place of it, as far as that can be told.
    fn begins_word_at(&self, place: usize) -> bool {
        let before = place.checked_sub(1).and_then(|before| self.bytes.iter().nth(before));
        before.map_or(self.begins_word, |before| before.is_ascii() && !is_in_word(before))
    }
}

/// A few bytes, in the order of texts. A language has tens of thousands of them to compare before its words can be looked
/// for, so they are a number: as many as fit from its most significant byte on, and in the last how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Bytes(u128);

impl Bytes {
    /// How many fit.
    const MOST: usize = 15;

    /// Returns the first bytes of a text, no more than [`TELLING`].
    fn first_of(text: &[u8]) -> Self {
        const { assert!(TELLING <= Self::MOST) };
        let mut bytes = [0; Self::MOST + 1];
        let length = text.len().min(TELLING);
        bytes[..length].copy_from_slice(&text[..length]);
        bytes[Self::MOST] = length as u8;
        Self(u128::from_be_bytes(bytes))
    }

    pub(super) fn len(self) -> usize {
        usize::from(self.0 as u8)
    }

    pub(super) fn iter(self) -> impl Iterator<Item = u8> {
        self.0.to_be_bytes().into_iter().take(self.len())
    }

    /// Returns `length` bytes of these from `place` on.
    fn part(self, place: usize, length: usize) -> Self {
        let kept = u128::MAX.unbounded_shl(u128::BITS - 8 * length as u32);
        Self((self.0 << (8 * place)) & kept | length as u128)
    }
}

/// Returns whether the byte is a letter, digit or underscore of ASCII.
pub(super) fn is_in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

impl Way {
    fn of(set: Vec<Literal>) -> Self {
        Self { sets: vec![set] }
    }

    /// Returns how much it tells: as much as its sets do.
    fn strength(&self) -> usize {
        self.sets.iter().map(|set| strength(set)).sum()
    }

    /// Returns the way without literals that hold another one of their set.
    fn shortest(self) -> Self {
        let shortest = |set: Vec<Literal>| {
            let least = set.iter().map(|literal| literal.bytes.len()).min().unwrap_or(0);
            let holds_another = |literal: &Literal| {
                let bytes = literal.bytes;
                let pieces =
                    (least..bytes.len()).flat_map(|length| (0..=bytes.len() - length).map(move |at| (at, length)));
                let others = pieces.filter_map(|(place, length)| {
                    let other = set.binary_search_by_key(&bytes.part(place, length), |other| other.bytes).ok()?;
                    Some((place, &set[other]))
                });
                others.into_iter().any(|(place, other)| {
                    literal.within <= other.within
                        && (!other.begins_word || literal.begins_word_at(place))
                        && (!other.opens || (literal.opens && place == 0))
                })
            };
            let held: Vec<bool> = set.iter().map(holds_another).collect();
            set.into_iter().zip(held).filter(|(_, held)| !held).map(|(literal, _)| literal).collect()
        };
        Self { sets: self.sets.into_iter().map(shortest).collect() }
    }

    /// Returns the set that tells most.
    fn strongest(self) -> Vec<Literal> {
        self.sets.into_iter().max_by_key(|set| strength(set)).unwrap_or_default()
    }
}

/// Behind these no word goes on that begins there.
const LOOKS: [Look; 5] =
    [Look::Start, Look::WordAscii, Look::WordUnicode, Look::WordStartAscii, Look::WordStartUnicode];

/// Returns how much a set tells: the letters of the literal that has fewest. Spaces and points stand in every text.
fn strength(set: &[Literal]) -> usize {
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let letters = |literal: &Literal| literal.bytes.iter().filter(is_letter).count();
    set.iter().map(|literal| letters(literal).max(literal.bytes.len().min(1))).min().unwrap_or(0)
}

/// Returns the ways in which the pattern may match; `None` where a match may be without any literal.
pub(super) fn ways_of(source: &str) -> Option<Vec<Way>> {
    let parsed = regex_syntax::parse(source).expect("the patterns of every language are regular expressions");
    let ways = Position { before: Some(0), is_anchored: false, begins_word: false }.of(&parsed).ways(&parsed, None)?;
    let is_few = |way: &Way| way.sets.iter().all(|set| set.len() <= FEW);
    ways.iter().all(is_few).then(|| ways.into_iter().map(Way::shortest).collect())
}

/// Where in a match a part of the pattern stands.
#[derive(Clone, Copy)]
struct Position {
    /// Up to how many bytes of the match stand before it.
    before: Option<usize>,
    /// Whether the match begins where the text does.
    is_anchored: bool,
    /// Whether no word goes on here.
    begins_word: bool,
}

/// Returns how much the ways tell: as much as the weakest of them, and nothing where there are none.
fn weakest(ways: Option<&[Way]>) -> usize {
    ways.into_iter().flatten().map(Way::strength).min().unwrap_or(0)
}

impl Position {
    /// Returns the position of a pattern that stands here, which may itself say that the text begins.
    fn of(self, pattern: &Hir) -> Self {
        let looks = pattern.properties().look_set_prefix();
        let is_anchored = self.is_anchored || looks.contains(Look::Start);
        let begins_word = self.begins_word || LOOKS.iter().any(|look| looks.contains(*look));
        Self { is_anchored, begins_word, ..self }
    }

    /// Returns whether no word goes on behind a part that stands here.
    fn leaves_word(self, part: &Hir) -> bool {
        if let HirKind::Look(look) = part.kind() {
            // Behind a boundary a word may end, but none that begins there goes on.
            return self.begins_word || LOOKS.contains(look);
        }
        let leaves = |last: u8| last.is_ascii() && !is_in_word(last);
        if let HirKind::Literal(literal) = part.kind() {
            return literal.0.last().is_some_and(|last| leaves(*last));
        }
        let mut extractor = Extractor::new();
        extractor.kind(ExtractKind::Suffix).limit_literal_len(1);
        let suffixes = extractor.extract(part);
        let ends_word =
            |suffix: &hir::literal::Literal| suffix.as_bytes().last().map_or(self.begins_word, |last| leaves(*last));
        suffixes.literals().is_some_and(|suffixes| suffixes.iter().all(ends_word))
    }

    /// Returns the ways of a pattern that stands here; `begins` is what it begins with, where that has been extracted.
    fn ways(self, pattern: &Hir, begins: Option<&Seq>) -> Option<Vec<Way>> {
        let together = || begins.map_or_else(|| self.way(&extract(pattern)), |begins| self.way(begins));
        match pattern.kind() {
            HirKind::Alternation(branches) => {
                let each: Option<Vec<_>> = branches.iter().map(|branch| self.of(branch).ways(branch, None)).collect();
                let (each, together) = (each.map(join), together());
                let told = if weakest(together.as_deref()) > weakest(each.as_deref()) { together } else { each };
                told.filter(|ways| weakest(Some(ways)) > 0)
            }
            HirKind::Concat(parts) => self.sequence(parts),
            HirKind::Capture(group) => self.ways(&group.sub, begins),
            _ => together(),
        }
    }

    /// Returns the ways of one part after the other: those of the part that tells most, and a second set from other parts.
    fn sequence(self, parts: &[Hir]) -> Option<Vec<Way>> {
        let each: Vec<Seq> = parts.iter().map(extract).collect();
        let mut positions = vec![self; parts.len()];
        for index in 1..parts.len() {
            let length = parts[index - 1].properties().maximum_len();
            let before = positions[index - 1].before.zip(length).map(|(before, length)| before + length);
            let begins_word = positions[index - 1].leaves_word(&parts[index - 1]);
            positions[index] = Self { before, begins_word, ..self };
        }
        let begins = |from: usize| {
            // What the word boundary before a part begins with, the part does.
            if matches!(parts[from].kind(), HirKind::Look(_)) {
                return (None, from..from + 1);
            }
            let (literals, end) = across(&each, from);
            (positions[from].way(&literals), from..end)
        };
        let wholes = parts.iter().zip(&positions).enumerate().map(|(from, (part, position))| {
            let is_nested = matches!(part.kind(), HirKind::Alternation(_) | HirKind::Capture(_) | HirKind::Concat(_));
            (if is_nested { position.ways(part, Some(&each[from])) } else { None }, from..from + 1)
        });
        let mut offers: Vec<_> =
            (0..parts.len()).map(begins).zip(wholes).flat_map(|(begins, whole)| [begins, whole]).collect();
        let mut best = (0, 0);
        for (index, (ways, _)) in offers.iter().enumerate() {
            let strength = weakest(ways.as_deref());
            // Of one part both what it begins with and its own ways are looked at.
            if best.1 >= ENOUGH && index % 2 == 0 {
                break;
            }
            if strength > best.1 {
                best = (index, strength);
            }
        }
        let (first, taken) = offers.remove(best.0);
        let first = first.filter(|_| best.1 > 0)?;
        let apart = offers.into_iter().filter(|(_, parts)| parts.end <= taken.start || taken.end <= parts.start);
        let sets = apart.filter_map(|(ways, _)| Some(one_set(ways?)));
        let second = sets
            .filter(|set| strength(set) >= SECOND && set.len() <= FEW)
            .reduce(|best, set| if strength(&set) > strength(&best) { set } else { best });
        let Some(second) = second else { return Some(first) };
        let with_second = |mut way: Way| {
            if way.sets.len() == 1 {
                way.sets.push(second.clone());
            }
            way
        };
        Some(first.into_iter().map(with_second).collect())
    }

    /// Returns as one way the literals that a part here begins with.
    fn way(self, sequence: &Seq) -> Option<Vec<Way>> {
        let literals = sequence.literals()?;
        let longest = literals.iter().map(hir::literal::Literal::len).max().unwrap_or(0);
        let within = self.before.filter(|_| self.is_anchored).map_or(usize::MAX, |before| before + longest);
        let set = literals.iter().map(|literal| {
            let bytes = literal.as_bytes();
            let begins_word = self.begins_word && bytes.first().is_some_and(|first| is_in_word(*first));
            Literal { bytes: Bytes::first_of(bytes), within, begins_word, opens: self.before == Some(0) }
        });
        Some(vec![Way::of(in_order(set))])
    }
}

/// Returns the ways of a pattern that matches where any of several does.
fn join(each: Vec<Vec<Way>>) -> Vec<Way> {
    let all: Vec<Way> = each.into_iter().flatten().collect();
    // Ways of one set are one way together.
    let (mut single, mut ways): (Vec<Way>, Vec<Way>) = all.into_iter().partition(|way| way.sets.len() == 1);
    if ways.len() > WAYS {
        single.append(&mut ways);
    }
    if !single.is_empty() {
        ways.push(Way::of(one_set(single)));
    }
    ways
}

/// Returns one set of which every match of any of the ways holds a literal.
fn one_set(ways: Vec<Way>) -> Vec<Literal> {
    in_order(ways.into_iter().flat_map(Way::strongest))
}

fn in_order(literals: impl Iterator<Item = Literal>) -> Vec<Literal> {
    let mut set: Vec<Literal> = literals.collect();
    set.sort_unstable();
    // Wherever any of its kind may stand, it may.
    set.dedup_by(|next, kept| {
        let is_same = next.bytes == kept.bytes;
        if is_same {
            kept.within = kept.within.max(next.within);
            kept.begins_word &= next.begins_word;
            kept.opens &= next.opens;
        }
        is_same
    });
    set
}

fn extract(pattern: &Hir) -> Seq {
    let mut extractor = Extractor::new();
    extractor.limit_literal_len(TELLING).limit_total(FEW);
    extractor.extract(pattern)
}

/// Returns what the parts from `from` on begin with together, and the part behind the last of them that tells it.
fn across(each: &[Seq], from: usize) -> (Seq, usize) {
    let mut literals = each[from].clone();
    let mut end = from + 1;
    while end < each.len() && !literals.is_inexact() {
        let mut next = each[end].clone();
        if literals.max_cross_len(&next).is_none_or(|length| length > FEW) {
            next.make_infinite();
        }
        literals.cross_forward(&mut next);
        literals.keep_first_bytes(TELLING);
        end += 1;
    }
    (literals, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the sets of each way, their literals joined by bars, with a dot before those that begin a word.
    fn ways(pattern: &str) -> Vec<String> {
        let word = |literal: &Literal| {
            let bytes = String::from_utf8_lossy(&literal.bytes.iter().collect::<Vec<u8>>()).into_owned();
            if literal.begins_word { format!(".{bytes}") } else { bytes }
        };
        let words = |set: &Vec<Literal>| set.iter().map(word).collect::<Vec<_>>().join("|");
        let sets = |way: Way| way.sets.iter().map(words).collect::<Vec<_>>().join(" & ");
        ways_of(pattern).into_iter().flatten().map(sets).collect()
    }

    #[test]
    fn a_pattern_tells_its_own_literals() {
        assert_eq!(ways(r"\b(?:i|we) (?:hope|plan) to\b"), [".i hope to|.i plan to|.we hope to|.we plan to"]);
        assert_eq!(ways(r"^from .{4,200}\b(?:wrote|writes):$"), [".writes:|.wrote: & .from "]);
        assert_eq!(ways(r"^on .{4,200} (?:wrote|writes):$"), [" writes:| wrote:"]);
        assert_eq!(ways(r"^(?:by )?\w+$"), [""; 0]);
    }

    #[test]
    fn bytes_are_in_the_order_of_texts() {
        let texts: [&[u8]; 6] = [b"", b"a", b"ab", b"abcdefghij", b"b", b"\xc3\xa9"];
        let bytes = texts.map(Bytes::first_of);
        assert!(bytes.is_sorted() && bytes[4] > bytes[3]);
        for (text, bytes) in texts.iter().zip(bytes) {
            assert_eq!((bytes.iter().collect::<Vec<_>>().as_slice(), bytes.len()), (*text, text.len()));
            for place in 0..text.len() {
                let length = text.len() - place;
                assert_eq!(bytes.part(place, length), Bytes::first_of(&text[place..]));
                assert_eq!(bytes.part(place, length - 1), Bytes::first_of(&text[place..place + length - 1]));
            }
        }
        assert_eq!(Bytes::first_of(b"more than enough").len(), TELLING);
    }

    #[test]
    fn each_way_has_literals_of_its_own() {
        assert_eq!(
            ways(r"\b(?:can you .{0,20}(?:send|check)|would .{2,40} be useful|attached)\b"),
            [".can you  & check|send", ".would  &  be useful", ".attached"]
        );
    }

    #[test]
    fn a_literal_that_holds_another_tells_no_more() {
        assert_eq!(ways(r"(?:send|send it)\b"), ["send"]);
        // Where a match begins that opens with "resend", "send" does not stand.
        assert_eq!(ways(r"(?:send|send it|resend)\b"), ["resend|send"]);
        assert_eq!(ways(r".*(?:send|send it|resend)\b"), ["send"]);
        assert_eq!(ways(r"\b(?:send|send it|resend)\b"), [".resend|.send"]);
        assert_eq!(ways(r"\b(?:send|resend|can\wsend)\b"), ["send"]);
    }

    #[test]
    fn what_stands_before_it_tells_whether_a_literal_begins_a_word() {
        assert_eq!(ways(r"^(?:[a-z]+, |and )*(?:please )?send\b"), [".please sen|.send"]);
        assert_eq!(ways(r"\b\w?send\b"), ["send"]);
        assert_eq!(ways(r".*[,;]? ?send"), ["send"]);
        assert_eq!(ways(r"[,;]send|'send"), ["'send|,send|;send"]);
    }
}
