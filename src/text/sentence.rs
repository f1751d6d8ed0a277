//! Sentences of a letter.
//!
//! Lines are joined within a paragraph unless the next one starts a list item; a sentence ends at `.`, `!` or `?` before
//! white space, except behind an abbreviation or an initial.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use memchr::{memchr3, memmem};

use super::line::trimmed;
use super::speech;
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

/// Words before the number of a day in German, where a full stop makes an ordinal of it.
const ARTICLES: &[&str] = &["am", "den", "dem", "der", "vom", "zum", "bis", "ab"];

/// Bytes of the longest of them.
const LONGEST_ABBREVIATION: usize = 6;

/// The sentences of one text, in order.
#[derive(Clone, Debug, Default)]
pub struct Sentences {
    /// All of them as written with white space folded, one a line.
    text: String,
    /// The same in lower case and without what others say, byte for byte as long.
    folded: String,
    /// Where each stands in both.
    ranges: Vec<Range<usize>>,
}

/// One sentence: as written with white space folded, and in lower case for looking things up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence<'a> {
    pub text: &'a str,
    /// Lower case, straight apostrophes, without what stands between quotation marks; as long as [`Sentence::text`] in bytes.
    pub folded: &'a str,
}

impl Sentences {
    /// Returns the sentences of a text.
    pub fn of(text: &str) -> Self {
        let mut sentences = Self::default();
        sentences.text.reserve(text.len());
        let mut paragraph = String::new();
        for line in text.lines().chain([""]) {
            let line = trimmed(line);
            let breaks = line.is_empty() || is_item(line);
            if breaks && !paragraph.is_empty() {
                split(&paragraph, &mut sentences);
                paragraph.clear();
            }
            if !line.is_empty() {
                if !paragraph.is_empty() {
                    paragraph.push(' ');
                }
                push_words(line, &mut paragraph);
            }
            if sentences.ranges.len() >= MOST {
                break;
            }
        }
        sentences.ranges.truncate(MOST);
        sentences.text.truncate(sentences.ranges.last().map_or(0, |last| last.end));
        sentences.folded = speech::muted(&sentences.text, fold(&sentences.text), &sentences.ranges);
        sentences
    }

    /// Returns a text as a single sentence.
    pub fn single(text: &str) -> Self {
        let mut sentences = Self::default();
        let mut words = String::new();
        push_words(text, &mut words);
        sentences.push(&words, is_plain(&words));
        sentences.folded = speech::muted(&sentences.text, fold(&sentences.text), &sentences.ranges);
        sentences
    }

    /// Returns the sentences in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Sentence<'_>> + ExactSizeIterator {
        self.ranges
            .iter()
            .map(|range| Sentence { text: &self.text[range.clone()], folded: &self.folded[range.clone()] })
    }

    /// Returns all sentences in lower case, one a line, and where each of them stands there.
    pub fn folded(&self) -> (&str, &[Range<usize>]) {
        (&self.folded, &self.ranges)
    }

    /// Adds a sentence whose white space is folded, cut where it is too long, its apostrophes straight, as they are where
    /// it [is plain](is_plain).
    fn push(&mut self, sentence: &str, is_plain: bool) {
        let start = self.text.len();
        if is_plain && sentence.len() <= LONGEST {
            self.text.push_str(sentence);
        } else {
            let is_apostrophe = |c: char| matches!(c, '\u{2018}' | '\u{2019}' | '\u{02bc}' | '`');
            self.text.extend(sentence.chars().take(LONGEST).map(|c| if is_apostrophe(c) { '\'' } else { c }));
        }
        self.ranges.push(start..self.text.len());
        self.text.push('\n');
    }
}

/// Whether no apostrophe is to be made straight, and each character is a byte.
fn is_plain(text: &str) -> bool {
    text.is_ascii() && !text.contains('`')
}

/// Returns a line as a sentence has it: [`Sentence::text`] of the whole.
pub fn as_sentence(line: &str) -> Cow<'_, str> {
    let line = line.trim();
    if line.len() <= LONGEST && has_words_apart(line) && !line.contains('`') {
        return Cow::Borrowed(line);
    }
    let mut single = Sentences::single(line);
    single.text.truncate(single.ranges[0].end);
    Cow::Owned(single.text)
}

/// Whether a space stands between each two words, and nothing outside ASCII anywhere.
fn has_words_apart(trimmed: &str) -> bool {
    // Looked through without leaving early, several bytes at once.
    let is_printed = trimmed.bytes().fold(true, |so_far, byte| so_far & matches!(byte, b' '..=b'~'));
    is_printed && memmem::find(trimmed.as_bytes(), b"  ").is_none()
}

/// Appends the words of `text`, a space between two.
fn push_words(text: &str, to: &mut String) {
    let text = text.trim();
    if has_words_apart(text) {
        to.push_str(text);
        return;
    }
    for (index, word) in text.split_whitespace().enumerate() {
        if index > 0 {
            to.push(' ');
        }
        to.push_str(word);
    }
}

/// Returns `text` in lower case, byte for byte as long as before.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars()
        .map(|c| {
            if c.is_ascii() {
                return c.to_ascii_lowercase();
            }
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(single), None) if single.len_utf8() == c.len_utf8() => single,
                _ => c,
            }
        })
        .collect()
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

/// Divides a paragraph whose white space is folded.
fn split(paragraph: &str, sentences: &mut Sentences) {
    const ENDS: [char; 4] = ['.', '!', '?', '…'];
    let (mut start, mut searched) = (0, 0);
    let is_plain = is_plain(paragraph);
    let next = |from: usize| match is_plain {
        true => memchr3(b'.', b'!', b'?', &paragraph.as_bytes()[from..]),
        false => paragraph[from..].find(ENDS),
    };
    while let Some(at) = next(searched).map(|at| searched + at) {
        let mut rest = paragraph[at..].chars();
        let stops_fully = rest.next() == Some('.');
        let single = rest.as_str().len();
        let rest = match rest.as_str() {
            // As behind most sentences.
            spaced if spaced.starts_with(' ') => spaced,
            rest => rest.trim_start_matches(['.', '!', '?', '…', ')', '"', '\'', '”', '’']),
        };
        let end = paragraph.len() - rest.len();
        searched = end;
        let ends = rest.chars().next().is_none_or(char::is_whitespace);
        let ends = ends && !(stops_fully && is_day(&paragraph[start..at], rest));
        if ends && !(stops_fully && rest.len() == single && is_abbreviation(&paragraph[start..at])) {
            push(&paragraph[start..end], is_plain, sentences);
            start = end;
        }
    }
    push(&paragraph[start..], is_plain, sentences);
}

fn push(text: &str, is_plain: bool, sentences: &mut Sentences) {
    if text.chars().any(char::is_alphanumeric) {
        sentences.push(text.strip_prefix(' ').unwrap_or(text), is_plain);
    }
}

/// Whether a full stop between these two makes an ordinal: "am 12. März", "bis Montag, den 17. im Urlaub".
fn is_day(before: &str, after: &str) -> bool {
    let words = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = before.len() - words.len();
    if !(1..=2).contains(&digits) {
        return false;
    }
    let word = after.split_whitespace().next().unwrap_or_default().trim_end_matches(|c: char| !c.is_alphanumeric());
    let is_month =
        |word: &str| LANGUAGES.iter().flat_map(|language| language.calendar.months).any(|names| names.contains(&word));
    let last = words.split_whitespace().next_back().unwrap_or_default();
    let goes_on = || word.starts_with(char::is_lowercase) && ARTICLES.contains(&last);
    word.len() <= LONGEST_MONTH && is_month(&word.to_lowercase()) || goes_on()
}

fn is_abbreviation(before: &str) -> bool {
    /// The abbreviations as numbers, ascending: every sentence of every letter asks.
    static KNOWN: LazyLock<Vec<u64>> = LazyLock::new(|| {
        let mut known: Vec<u64> = ABBREVIATIONS.iter().map(|word| packed(word)).collect();
        known.sort_unstable();
        known
    });
    // White space is folded.
    let last = before.bytes().rev().take(LONGEST_ABBREVIATION + 1).position(|byte| matches!(byte, b' ' | b'('));
    let word = match last {
        Some(length) => &before[before.len() - length..],
        None if before.len() > LONGEST_ABBREVIATION => return false,
        None => before,
    };
    let mut letters = word.chars();
    let begins = letters.next().is_some_and(|letter| letter.is_uppercase() && letter != 'I');
    let initial = begins && letters.next().is_none();
    initial || KNOWN.binary_search(&packed(word)).is_ok()
}

/// Returns a word of at most eight bytes as a number, in lower case.
fn packed(word: &str) -> u64 {
    word.bytes().fold(0, |packed, byte| packed << 8 | u64::from(byte.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        Sentences::of(text).iter().map(|sentence| sentence.text.to_owned()).collect()
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        assert_eq!(texts("I'll call. Will you\nbe in? Yes!"), ["I'll call.", "Will you be in?", "Yes!"]);
        assert_eq!(
            texts("Ask Dr. Meier at 5 p.m. today. J. B. Author knows."),
            ["Ask Dr. Meier at 5 p.m. today.", "J. B. Author knows."]
        );
        assert_eq!(texts("Bis zum 12. März. Danke."), ["Bis zum 12. März.", "Danke."]);
        assert_eq!(
            texts("Bis Montag, den 17. bin ich weg. Am 18. Komm."),
            ["Bis Montag, den 17. bin ich weg.", "Am 18.", "Komm."]
        );
        assert_eq!(texts("We meet at 5. Bring Ben."), ["We meet at 5.", "Bring Ben."]);
        assert_eq!(texts("See www.example.org/a?b=c for it"), ["See www.example.org/a?b=c for it"]);
    }

    #[test]
    fn items_and_paragraphs_are_apart() {
        assert_eq!(texts("Todo:\n- send it\n- call Ben\n\nBye"), ["Todo:", "- send it", "- call Ben", "Bye"]);
    }

    #[test]
    fn abbreviations_are_as_long_as_is_told() {
        assert_eq!(ABBREVIATIONS.iter().map(|word| word.len()).max(), Some(LONGEST_ABBREVIATION));
        assert_eq!(
            texts("Approx. ten. Ask J. or É. now. The Zs. are. (e.g. it)."),
            ["Approx. ten.", "Ask J. or É. now.", "The Zs.", "are.", "(e.g. it)."]
        );
    }

    #[test]
    fn a_line_is_as_a_sentence_has_it() {
        let long = "word ".repeat(LONGEST);
        for line in ["We answer within a day!", " two  words ", "It\u{2019}s `fine`\tGrüße", "", &long] {
            let single = Sentences::single(line);
            assert_eq!(as_sentence(line), single.iter().next().unwrap().text);
        }
    }

    #[test]
    fn folding_keeps_the_length() {
        let sentences = Sentences::single("I\u{2019}LL Grüße İ");
        let sentence = sentences.iter().next().unwrap();
        assert_eq!(sentence.folded, "i'll grüße İ");
        assert_eq!(sentence.folded.len(), sentence.text.len());
    }
}
