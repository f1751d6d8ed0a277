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
use regex_syntax::hir::{Hir, HirKind};

/// Bytes a compiled pattern may take.
const COMPILED: usize = 64 << 20;
/// Bytes of the longest literal: a longer one tells no more.
const TELLING: usize = 8;
/// Bytes of literals that tell enough: no other part of the pattern is asked.
const ENOUGH: usize = 5;
/// Literals of one pattern; with more of them another part of it tells it better.
const FEW: usize = 400;

/// Patterns in order, tried together.
pub struct Patterns {
    patterns: Vec<Pattern>,
    literals: AhoCorasick,
    /// For each literal the patterns it belongs to.
    owners: Vec<Vec<usize>>,
    /// Patterns without a literal that every match holds.
    unconditional: Vec<usize>,
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
        let (mut owners, mut unconditional) = (BTreeMap::<Vec<u8>, Vec<usize>>::new(), Vec::new());
        for (index, pattern) in patterns.iter().enumerate() {
            match literals_of(&pattern.source) {
                Some(literals) => {
                    literals.into_iter().for_each(|literal| owners.entry(literal).or_default().push(index));
                }
                None => unconditional.push(index),
            }
        }
        // Takes a few megabytes for a whole language, and a quarter of the time any smaller form takes.
        let literals = AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).build(owners.keys());
        let literals = literals.expect("the literals of all patterns take few states");
        Self { patterns, literals, owners: owners.into_values().collect(), unconditional }
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
            here.places.extend(&self.owners[literal.pattern()]);
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
            places.extend(&self.owners[found.pattern()]);
        }
        places.extend(&self.unconditional);
        places.sort_unstable();
        places.dedup();
        places.into_iter().map(|place| (place, &self.patterns[place]))
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

/// Returns literals of which every match of the pattern holds at least one; `None` where there are none.
fn literals_of(source: &str) -> Option<Vec<Vec<u8>>> {
    let parsed = regex_syntax::parse(source).expect("the patterns of every language are regular expressions");
    telling(&parsed)
}

/// Returns the most telling literals of which every match holds one: those whose shortest is longest.
fn telling(pattern: &Hir) -> Option<Vec<Vec<u8>>> {
    let mut best: Option<Vec<Vec<u8>>> = None;
    let mut offer = |found: Option<Vec<Vec<u8>>>| {
        if told(found.as_deref()) > told(best.as_deref()) {
            best = found;
        }
        told(best.as_deref()) >= ENOUGH
    };
    if let HirKind::Alternation(branches) = pattern.kind() {
        let each: Option<Vec<_>> = branches.iter().map(telling).collect();
        offer(each.map(|literals| literals.concat()));
    }
    match pattern.kind() {
        HirKind::Concat(parts) => {
            for from in 0..parts.len() {
                if offer(extracted(&Hir::concat(parts[from..].to_vec()))) || offer(telling(&parts[from])) {
                    break;
                }
            }
        }
        HirKind::Capture(group) => {
            offer(telling(&group.sub));
        }
        _ => {
            offer(extracted(pattern));
        }
    }
    let mut literals = best?;
    literals.sort_unstable();
    literals.dedup();
    Some(literals).filter(|literals| literals.len() <= FEW)
}

/// Returns the literals that a match begins with, where they are few.
fn extracted(pattern: &Hir) -> Option<Vec<Vec<u8>>> {
    let mut extractor = Extractor::new();
    extractor.limit_literal_len(TELLING).limit_total(FEW);
    let literals: Seq = extractor.extract(pattern);
    let literals = literals.literals()?;
    Some(literals.iter().map(|literal| literal.as_bytes().to_vec()).collect())
}

/// Returns the length of the shortest literal; 0 where there are none.
fn told(literals: Option<&[Vec<u8>]>) -> usize {
    literals.and_then(|literals| literals.iter().map(Vec::len).min()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str) -> Option<Vec<String>> {
        let literals = literals_of(pattern)?;
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
