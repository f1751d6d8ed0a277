//! Sentences of a letter.
//!
//! Lines are joined within a paragraph unless the next one starts a list item; a sentence ends at `.`, `!` or `?` before
//! white space, except behind an abbreviation or an initial.

use crate::language::LANGUAGES;

/// Characters of the longest sentence that is looked at; a longer one is cut.
const LONGEST: usize = 1_200;
/// Most sentences of one letter.
const MOST: usize = 2_000;

/// Bytes of the longest name of a month.
const LONGEST_MONTH: usize = 20;

/// Words before whose full stop no sentence ends, in lower case.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "etc", "e.g", "i.e", "approx", "inc", "ltd", "co", "corp",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
    "thu", "thurs", "fri", "sat", "sun", "z.b", "bzw", "ca", "usw", "nr", "evtl", "ggf", "a.m", "p.m", "fig", "ext",
    "dept", "tel", "d.h", "m", "mme", "sig", "dott", "ing", "avv", "arch", "mevr", "dhr", "bijv", "incl", "excl",
    "m.b.t", "o.a", "p", "pp", "art", "sec",
];

/// One sentence: as written with white space folded, and in lower case for looking things up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub text: String,
    /// Lower case, straight apostrophes; as long as [`Sentence::text`] in bytes wherever both are of the same alphabet.
    pub folded: String,
}

impl Sentence {
    /// Returns a sentence with white space folded.
    pub fn new(text: &str) -> Self {
        let mut folded = String::with_capacity(text.len());
        let mut length = 0;
        for word in text.split_whitespace() {
            if length == LONGEST {
                break;
            }
            if length > 0 {
                folded.push(' ');
                length += 1;
            }
            if word.is_ascii() && length + word.len() <= LONGEST && !word.contains('`') {
                folded.push_str(word);
                length += word.len();
                continue;
            }
            for character in word.chars().take(LONGEST - length) {
                let is_apostrophe = matches!(character, '\u{2018}' | '\u{2019}' | '\u{02bc}' | '`');
                folded.push(if is_apostrophe { '\'' } else { character });
                length += 1;
            }
        }
        Self { folded: fold(&folded), text: folded }
    }
}

/// Returns `text` in lower case, byte for byte as long as before.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars()
        .map(|c| {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(single), None) if single.len_utf8() == c.len_utf8() => single,
                _ => c,
            }
        })
        .collect()
}

pub(super) fn sentences(text: &str) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut paragraph = String::new();
    for line in text.lines().chain([""]) {
        let trimmed = line.trim();
        let breaks = trimmed.is_empty() || is_item(trimmed);
        if breaks && !paragraph.is_empty() {
            split(&paragraph, &mut sentences);
            paragraph.clear();
        }
        if !trimmed.is_empty() {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(trimmed);
        }
        if sentences.len() >= MOST {
            break;
        }
    }
    sentences.truncate(MOST);
    sentences
}

/// Whether a line starts an item of a list.
fn is_item(line: &str) -> bool {
    let mut characters = line.chars();
    match characters.next() {
        Some('*' | '-' | '•' | '–' | '·') => characters.next().is_some_and(char::is_whitespace),
        Some(first) if first.is_ascii_digit() => {
            let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
            line.len() - rest.len() <= 2 && (rest.starts_with(". ") || rest.starts_with(") "))
        }
        _ => false,
    }
}

fn split(paragraph: &str, sentences: &mut Vec<Sentence>) {
    let mut start = 0;
    let mut characters = paragraph.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        if !matches!(character, '.' | '!' | '?' | '…') {
            continue;
        }
        let mut end = at + character.len_utf8();
        while let Some((next, closing)) = characters.peek().copied() {
            if !matches!(closing, '.' | '!' | '?' | '…' | ')' | '"' | '\'' | '”' | '’') {
                break;
            }
            end = next + closing.len_utf8();
            characters.next();
        }
        let ends = characters.peek().is_none_or(|(_, next)| next.is_whitespace());
        let ends = ends && !(character == '.' && is_day(&paragraph[start..at], &paragraph[end..]));
        if ends && !(character == '.' && end == at + 1 && is_abbreviation(&paragraph[start..at])) {
            push(&paragraph[start..end], sentences);
            start = end;
        }
    }
    push(&paragraph[start..], sentences);
}

fn push(text: &str, sentences: &mut Vec<Sentence>) {
    if text.chars().any(char::is_alphanumeric) {
        sentences.push(Sentence::new(text));
    }
}

/// Whether a full stop between these two makes an ordinal: "am 12. März".
fn is_day(before: &str, after: &str) -> bool {
    let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let word = after.split_whitespace().next().unwrap_or_default().trim_end_matches(|c: char| !c.is_alphanumeric());
    let is_month =
        |word: &str| LANGUAGES.iter().flat_map(|language| language.calendar.months).any(|names| names.contains(&word));
    (1..=2).contains(&digits) && word.len() <= LONGEST_MONTH && is_month(&word.to_lowercase())
}

fn is_abbreviation(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase) && word != "I";
    initial || ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        sentences(text).into_iter().map(|sentence| sentence.text).collect()
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        assert_eq!(texts("I'll call. Will you\nbe in? Yes!"), ["I'll call.", "Will you be in?", "Yes!"]);
        assert_eq!(
            texts("Ask Dr. Meier at 5 p.m. today. J. B. Author knows."),
            ["Ask Dr. Meier at 5 p.m. today.", "J. B. Author knows."]
        );
        assert_eq!(texts("Bis zum 12. März. Danke."), ["Bis zum 12. März.", "Danke."]);
        assert_eq!(texts("We meet at 5. Bring Ben."), ["We meet at 5.", "Bring Ben."]);
        assert_eq!(texts("See www.example.org/a?b=c for it"), ["See www.example.org/a?b=c for it"]);
    }

    #[test]
    fn items_and_paragraphs_are_apart() {
        assert_eq!(texts("Todo:\n- send it\n- call Ben\n\nBye"), ["Todo:", "- send it", "- call Ben", "Bye"]);
    }

    #[test]
    fn folding_keeps_the_length() {
        let sentence = Sentence::new("I\u{2019}LL Grüße İ");
        assert_eq!(sentence.folded, "i'll grüße İ");
        assert_eq!(sentence.folded.len(), sentence.text.len());
    }
}
