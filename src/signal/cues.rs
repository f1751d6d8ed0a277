//! Finds the cues of a language in a sentence.
//!
//! One pass for the language's trigger literals comes first: most sentences hold none and stop there. Only then the cues
//! whose own words stand in the sentence are matched.

use std::sync::OnceLock;

use aho_corasick::AhoCorasick;

use crate::language::{About, Cue, LANGUAGES, Language, Patterns};

/// One language's cues, ready for looking up.
struct Lexicon {
    triggers: AhoCorasick,
    cues: Vec<&'static Cue>,
    patterns: Patterns,
}

impl Lexicon {
    fn of(language: &'static Language) -> Self {
        Self {
            triggers: AhoCorasick::new(language.triggers.iter().chain(&["?"])).expect("triggers are plain literals"),
            cues: language.cues().collect(),
            patterns: Patterns::new(language.cues().map(|cue| cue.pattern)),
        }
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

    /// Returns the cues about any of `abouts`, as `id weight`.
    pub fn explain(&self, abouts: &[About]) -> Vec<String> {
        let cues = self.found.iter().filter(|cue| abouts.contains(&cue.about));
        cues.map(|cue| format!("{} {:+}", cue.id, cue.weight)).collect()
    }
}

/// Returns the cues of `language` in a folded sentence.
pub(super) fn evidence(language: &Language, folded: &str) -> Evidence {
    let Some(lexicon) = lexicon(language) else {
        return Evidence::default();
    };
    if !lexicon.triggers.is_match(folded) {
        return Evidence::default();
    }
    let matched = lexicon.patterns.candidates(folded).filter(|(_, pattern)| pattern.is_match(folded));
    Evidence { found: matched.map(|(index, _)| lexicon.cues[index]).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_summed_and_explained() {
        let evidence = evidence(LANGUAGES[0], "i won't send it.");
        assert!(evidence.score(About::Commitment) < 0);
        assert!(evidence.explain(&[About::Commitment]).contains(&"en.commit.not -6".to_owned()));
    }

    #[test]
    fn a_sentence_without_triggers_has_no_evidence() {
        assert!(!evidence(LANGUAGES[0], "birds sing.").has(About::Request));
    }

    #[test]
    fn every_cue_is_found_in_its_example() {
        let mut lost = Vec::new();
        for language in LANGUAGES {
            for cue in language.cues() {
                let example = crate::text::Sentence::new(cue.example).folded;
                let found = evidence(language, &example).found;
                if !found.iter().any(|found| found.id == cue.id) {
                    let seen = lexicon(language).is_some_and(|lexicon| lexicon.triggers.is_match(&example));
                    lost.push(format!(
                        "{} in {:?}: {}",
                        cue.id,
                        cue.example,
                        if seen { "no match" } else { "no trigger" }
                    ));
                }
            }
        }
        assert!(lost.is_empty(), "{lost:#?}");
    }

    #[test]
    fn every_trigger_serves_a_cue() {
        let holds = |cue: &Cue, trigger: &str| {
            cue.pattern.contains(trigger.trim()) || cue.example.to_lowercase().contains(trigger)
        };
        let serves = |language: &Language, trigger: &str| language.cues().any(|cue| holds(cue, trigger));
        let idle: Vec<String> = LANGUAGES
            .iter()
            .flat_map(|language| language.triggers.iter().map(move |trigger| (language, trigger)))
            .filter(|(language, trigger)| !serves(language, trigger))
            .map(|(language, trigger)| format!("{} {trigger:?}", language.tag))
            .collect();
        assert!(idle.is_empty(), "{idle:?}");
    }
}
