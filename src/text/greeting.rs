//! The salutation, and whom it names: "Hi Ben and Cleo,".

use super::ZoneKind;
use super::line::is_blank;
use crate::language::LANGUAGES;

/// Characters of the longest salutation line.
const LONGEST: usize = 60;

/// Marks the salutation line among `lines[first..end]`.
pub(super) fn mark(lines: &[&str], kinds: &mut [ZoneKind], first: usize, end: usize) {
    // A greeting alone is the whole letter: "Hi Ben!" says something then.
    let more = (first + 1..end).any(|index| kinds[index] == ZoneKind::Own && !is_blank(lines[index]));
    if first < end && kinds[first] == ZoneKind::Own && more && is_greeting(lines[first]) {
        kinds[first] = ZoneKind::Greeting;
    }
}

fn is_greeting(line: &str) -> bool {
    let line = line.trim();
    if line.chars().count() > LONGEST || line.ends_with(['?', '.']) {
        return false;
    }
    let folded = line.to_lowercase();
    if after_greeting_word(&folded).is_some_and(|rest| rest.split_whitespace().count() <= 6) {
        return true;
    }
    // "Ben," or "Ben and Cleo -": names and nothing else.
    let ends = line.ends_with([',', ':', '!', '-', '–', '—']);
    ends && line.split_whitespace().count() <= 4 && is_names(line)
}

/// Returns what follows the greeting word that `folded` starts with.
fn after_greeting_word(folded: &str) -> Option<&str> {
    LANGUAGES.iter().flat_map(|language| language.greetings).find_map(|word| {
        let rest = folded.strip_prefix(word)?;
        (rest.is_empty() || rest.starts_with([' ', ',', '!', ':', '-', '.'])).then_some(rest)
    })
}

fn is_names(line: &str) -> bool {
    let mut words = line
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '!' | '-' | '&' | '/' | '–' | '—'))
        .filter(|word| !word.is_empty())
        .peekable();
    words.peek().is_some()
        && words.all(|word| {
            matches!(word, "and" | "und" | "et" | "y" | "e" | "en")
                || word.starts_with(char::is_uppercase) && !is_common(word)
        })
}

/// Capitalised words that start lines and are no names.
fn is_common(word: &str) -> bool {
    const COMMON: &[&str] = &[
        "yes", "no", "ok", "okay", "thanks", "thank", "you", "sure", "fyi", "great", "please", "note", "re", "to",
        "from", "the", "this", "attached", "best", "regards", "cheers", "danke", "merci", "ja", "nee", "nein",
        "bedankt", "grazie", "oui", "non", "also", "sorry", "agenda", "update", "gracias", "sí", "perfecto", "vale",
        "claro", "obrigado", "obrigada", "sim", "não", "perfeito",
    ];
    COMMON.contains(&word.to_lowercase().as_str())
}

/// Returns the names that a salutation greets, as written.
pub fn names(salutation: &str) -> Vec<String> {
    const TITLES: &[&str] = &[
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "herr",
        "frau",
        "madame",
        "signor",
        "signora",
        "sig",
        "dott",
        "dottor",
        "dottoressa",
        "mevrouw",
        "meneer",
        "heer",
        "monsieur",
        "all",
        "team",
        "there",
        "everyone",
        "everybody",
        "folks",
        "guys",
        "zusammen",
        "alle",
        "tous",
        "tutti",
        "allemaal",
        "iedereen",
        "collega's",
        "both",
        "again",
        "colleagues",
        "sr",
        "sra",
        "srta",
        "dra",
        "don",
        "doña",
        "señor",
        "señora",
        "senhor",
        "senhora",
        "todos",
        "todas",
        "equipo",
        "equipe",
        "equipa",
        "pessoal",
    ];
    let line = salutation.trim().lines().next().unwrap_or_default().trim();
    let folded = line.to_lowercase();
    // Lower case may differ in length from the original, in which case the words are told apart by case alone.
    let rest = after_greeting_word(&folded)
        .filter(|_| folded.len() == line.len())
        .map_or(line, |rest| line.get(line.len() - rest.len()..).unwrap_or(line));
    let mut names = Vec::new();
    for part in rest
        .split([',', '&', '/', '!', ':', '-', '–', '—'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" und "))
        .flat_map(|part| part.split(" et "))
        .flat_map(|part| part.split(" y "))
        .flat_map(|part| part.split(" e "))
        .flat_map(|part| part.split(" en "))
    {
        let words: Vec<&str> = part
            .split_whitespace()
            .filter(|word| word.starts_with(char::is_uppercase) && !is_common(word))
            .filter(|word| !TITLES.contains(&word.trim_end_matches('.').to_lowercase().as_str()))
            .collect();
        if !words.is_empty() && words.len() <= 4 {
            names.push(words.join(" ").trim_end_matches('.').to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn salutations_name_people() {
        assert_eq!(names("Hi Ben and Cleo,"), ["Ben", "Cleo"]);
        assert_eq!(names("Dear Dr. Ana Author,"), ["Ana Author"]);
        assert_eq!(names("Ben -"), ["Ben"]);
        assert_eq!(names("Sehr geehrter Herr Meier,"), ["Meier"]);
        assert_eq!(names("Hi all,"), Vec::<String>::new());
        assert_eq!(names("Bonjour Cléo,"), ["Cléo"]);
        assert_eq!(names("Hola, Ana y Ben:"), ["Ana", "Ben"]);
        assert_eq!(names("Estimada Sra. Peña:"), ["Peña"]);
        assert_eq!(names("Olá Inês e Téo,"), ["Inês", "Téo"]);
    }

    #[test]
    fn greetings_are_short_and_say_nothing_else() {
        for line in ["Hi Ben,", "Dear all,", "Ben,", "Hallo zusammen", "Good morning!"] {
            assert!(is_greeting(line), "{line}");
        }
        for line in [
            "Thanks, Ben!",
            "Hi Ben, could you send me the plan we spoke about?",
            "Yes,",
            "Attached:",
            "Hello world is printed by this program here",
        ] {
            assert!(!is_greeting(line), "{line}");
        }
    }
}
