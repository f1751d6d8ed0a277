//! Finds the cues of a language in a sentence.
//!
//! One pass over all sentences looks for the words of the language's cues: most sentences hold hardly any, and only the
//! cues whose own words stand in a sentence are matched.

use std::sync::OnceLock;

use crate::language::{About, Cue, LANGUAGES, Language, Patterns};
use crate::text::Sentences;

/// One language's cues, ready for looking up.
struct Lexicon {
    cues: Vec<&'static Cue>,
    patterns: Patterns,
}

impl Lexicon {
    fn of(language: &'static Language) -> Self {
        Self { cues: language.cues().collect(), patterns: Patterns::new(language.cues().map(|cue| cue.pattern)) }
    }
}

/// The lexicon of each language, made when the first message in it is read: hardly anybody writes in all of them.
static LEXICONS: [OnceLock<Lexicon>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

fn lexicon(language: &Language) -> Option<&'static Lexicon> {
    let index = LANGUAGES.iter().position(|known| known.tag == language.tag)?;
    Some(LEXICONS[index].get_or_init(|| Lexicon::of(LANGUAGES[index])))
}

/// The cues found in one sentence.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    found: Vec<&'static Cue>,
}

impl Evidence {
    /// Returns the points for and against `about`, summed.
    pub fn score(&self, about: About) -> i32 {
        self.found.iter().filter(|cue| cue.about == about).map(|cue| cue.weight).sum()
    }

    /// Returns whether any cue speaks of `about`.
    pub fn has(&self, about: About) -> bool {
        self.found.iter().any(|cue| cue.about == about)
    }

    /// Returns the cues about any of `abouts`: their ids and weights.
    pub fn explain(&self, abouts: &[About]) -> Vec<(&'static str, i32)> {
        let cues = self.found.iter().filter(|cue| abouts.contains(&cue.about));
        cues.map(|cue| (cue.id, cue.weight)).collect()
    }
}

/// Returns the cues of `language` in each of the sentences.
pub(super) fn evidence(language: &Language, sentences: &Sentences) -> Vec<Evidence> {
    let (folded, ranges) = sentences.folded();
    let mut evidence = vec![Evidence::default(); ranges.len()];
    if let Some(lexicon) = lexicon(language) {
        lexicon.patterns.find_in_each(folded, ranges, |sentence, index| {
            evidence[sentence].found.push(lexicon.cues[index]);
        });
    }
    evidence
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence_in(language: &Language, sentence: &str) -> Evidence {
        evidence(language, &Sentences::single(sentence)).remove(0)
    }

    #[test]
    fn cues_are_summed_and_explained() {
        let evidence = evidence_in(LANGUAGES[0], "I won't send it.");
        assert!(evidence.score(About::Commitment) < 0);
        assert!(evidence.explain(&[About::Commitment]).contains(&("en.commit.not", -6)));
    }

    #[test]
    fn a_sentence_without_cues_has_no_evidence() {
        assert!(!evidence_in(LANGUAGES[0], "Birds sing.").has(About::Request));
    }

    #[test]
    fn every_cue_is_found_in_its_example() {
        let mut lost = Vec::new();
        for language in LANGUAGES {
            for cue in language.cues() {
                let found = evidence_in(language, cue.example).found;
                if !found.iter().any(|found| found.id == cue.id) {
                    lost.push(format!("{} in {:?}", cue.id, cue.example));
                }
            }
        }
        assert!(lost.is_empty(), "{lost:#?}");
    }

    /// Telling cues by their literals, and those in ASCII by a machine of their own, finds what the regular expressions find.
    #[test]
    fn cues_are_found_where_their_patterns_match() {
        for language in LANGUAGES {
            let patterns: Vec<_> =
                language.cues().map(|cue| (cue, regex::Regex::new(cue.pattern).expect("a pattern"))).collect();
            for example in language.cues().map(|cue| cue.example) {
                let sentences = Sentences::single(example);
                let (folded, _) = sentences.folded();
                let matching = patterns.iter().filter(|(_, pattern)| pattern.is_match(folded.trim_end()));
                let expected: Vec<&str> = matching.map(|(cue, _)| cue.id).collect();
                let found: Vec<&str> = evidence_in(language, example).found.iter().map(|cue| cue.id).collect();
                assert_eq!(found, expected, "{} {example:?}", language.tag);
            }
        }
    }

    /// A cue without words of its own would be tried on every sentence of every letter.
    #[test]
    fn every_cue_has_words_of_its_own() {
        let wordless = |language: &'static Language| {
            let lexicon = lexicon(language).expect("a language");
            let ids = |index: &usize| lexicon.cues[*index].id;
            lexicon.patterns.unconditional().iter().map(ids).collect::<Vec<_>>()
        };
        let all: Vec<&str> = LANGUAGES.iter().flat_map(|language| wordless(language)).collect();
        assert!(all.is_empty(), "{all:?}");
    }
}
