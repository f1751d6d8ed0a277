//! Words per language: reply prefixes, attributions, valedictions, weekdays, cues.
//!
//! A language is one file with one [`Language`] value, and one line in [`LANGUAGES`]. Quotations are recognised in every
//! language at once (the quoting program speaks its own user's language); cues only in the language of the message.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod literals;
mod machine;
mod nl;
mod patterns;
mod pt;

use std::sync::LazyLock;

pub use patterns::{Pattern, Patterns};

/// Every language, English first: what cannot be told apart is read as English.
pub const LANGUAGES: &[&Language] =
    &[&en::ENGLISH, &de::GERMAN, &fr::FRENCH, &es::SPANISH, &pt::PORTUGUESE, &it::ITALIAN, &nl::DUTCH];

/// The words of one language. Everything is in lower case; patterns are regular expressions over lower-case text.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// ISO 639-3 code, by which the detector of languages knows it.
    pub iso639_3: &'static str,
    /// Its commonest words, whether or not others have them too.
    pub common: &'static [&'static str],
    /// Letters and marks that none of the others writes; empty where it has none.
    pub letters: &'static str,
    /// Prefixes of a reply's or forward's subject, without the colon.
    pub reply_prefixes: &'static [&'static str],
    /// Patterns of a whole attribution, lines joined by single spaces: "on … wrote:".
    pub attributions: &'static [&'static str],
    /// Labels of a quoted header block.
    pub labels: Labels,
    /// What stands between dashes above a quoted message: "original message".
    pub original_message: &'static [&'static str],
    /// Patterns of the line above a forwarded message.
    pub forwarded: &'static [&'static str],
    /// Words that open a salutation: "dear".
    pub greetings: &'static [&'static str],
    /// Lines that close a letter: "best regards".
    pub valedictions: &'static [&'static str],
    /// Patterns of the footers that mobile programs add: "sent from my iphone".
    pub mobile_footers: &'static [&'static str],
    /// Phrases of legal footers.
    pub disclaimers: &'static [&'static str],
    pub calendar: Words,
    /// In tables, each about one question.
    pub cues: &'static [&'static [Cue]],
}

impl Language {
    /// Returns the cues of every table, always in the same order.
    pub fn cues(&self) -> impl Iterator<Item = &'static Cue> + use<> {
        self.cues.iter().flat_map(|table| table.iter())
    }
}

/// Labels of a quoted header block, without the colon.
#[derive(Debug)]
pub struct Labels {
    pub from: &'static [&'static str],
    pub sent: &'static [&'static str],
    pub to: &'static [&'static str],
    pub cc: &'static [&'static str],
    pub subject: &'static [&'static str],
}

/// The words of the calendar.
#[derive(Debug)]
pub struct Words {
    /// Monday first; each with its abbreviations.
    pub weekdays: [&'static [&'static str]; 7],
    /// January first; each with its abbreviations.
    pub months: [&'static [&'static str]; 12],
    /// Numerals for one, two, three … and vague ones, with their value in units.
    pub numerals: &'static [(&'static str, i64)],
    /// Whether 3/12 is the third of December.
    pub day_first: bool,
    /// Phrases for a date, tried in this order.
    pub phrases: &'static [Phrase],
    /// Patterns of a due event: "once …", "as soon as …".
    pub events: &'static [&'static str],
}

/// A pattern for a date and what it means. In the pattern, `{weekday}`, `{month}` and `{number}` stand for the words above.
#[derive(Debug)]
pub struct Phrase {
    pub pattern: &'static str,
    pub means: Means,
}

/// What a phrase means, seen from the day it is written. Named groups of the pattern give the details.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// `month`, `day`, perhaps `year` and `until` (the last day of a range).
    MonthDay,
    /// Two or three numbers: `a`, `b`, `year`.
    Numeric,
    /// `year`, `month` and `day` in ISO 8601.
    Iso,
    /// `day` of this month or the next, perhaps up to `until`.
    DayOfMonth,
    /// `weekday`, the next one to come, perhaps up to the weekday `until`.
    Weekday,
    /// Seven days after the next `weekday` to come: "a week from Friday".
    WeekAfterWeekday,
    /// `weekday` of next week.
    NextWeekday,
    /// That many days from today.
    Days(i64),
    /// Between that many days from today.
    DaysBetween(i64, i64),
    /// Some part of the week that many weeks ahead, Monday to Sunday.
    Week(i64, Part),
    /// Saturday and Sunday of this week.
    Weekend,
    /// Some part of the month that many months ahead.
    Month(i64, Part),
    /// `number` hours, days, weeks or months from today (a window from today).
    Hours,
    DaysAhead,
    WorkingDaysAhead,
    WeeksAhead,
    MonthsAhead,
    /// The last day of the quarter, of the year.
    EndOfQuarter,
    EndOfYear,
    /// `month` alone: any day of it.
    WholeMonth,
    /// Some part of `month`.
    PartOfMonth(Part),
    /// The season that begins with this month, in the north.
    Season(i8),
    NextYear,
    /// Some part of the quarter with the number `quarter`, this year's or the next one's.
    Quarter(Part),
}

/// A part of a week or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Whole,
    Early,
    Middle,
    Late,
    /// What is left of it from the day it is written.
    Rest,
}

/// One reason to think that a sentence does something, or does not.
#[derive(Debug)]
pub struct Cue {
    /// Names it in `inspect -v`: language, subject, reason.
    pub id: &'static str,
    pub about: About,
    /// Points for (positive) or against (negative).
    pub weight: i32,
    /// Over one sentence in lower case, apostrophes straight, white space folded.
    pub pattern: &'static str,
    /// A sentence in which it is found: for the reader, and for the test that it can be found.
    pub example: &'static str,
}

/// What a cue is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    Commitment,
    /// That a first person does something to come, whatever it is. Weighed by itself: it may make a commitment and never
    /// takes from what else speaks for one.
    Undertaking,
    /// What the commitment is to do.
    Callback,
    Send,
    Check,
    Meet,
    Introduce,
    Pay,
    Delegate,
    Conditional,
    Hedged,
    Request,
    /// The sentence opens with an imperative: it asks, but in a letter that carries a patch it says what the patch does.
    Order,
    Phatic,
    Offer,
    Invites,
    Introduction,
    /// Somebody else has introduced the author: "thanks for the introduction".
    Introduced,
    Cancellation,
    Rescheduled,
    OutOfOffice,
    /// The sentence tells when an absence ends.
    Returns,
    /// A program has taken the reader's message in: "we have received your request", a ticket's number.
    Receipt,
    /// The letter says itself that a program wrote it.
    Automatic,
    Decline,
    Stop,
    Referral,
    Left,
    Thanks,
    Delivery,
    Release,
    StillPending,
    Met,
}

/// Returns the language with this tag.
pub fn by_tag(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().copied().find(|language| language.tag == tag)
}

/// Which language a text is in.
#[derive(Clone, Debug)]
pub enum Told {
    Surely(&'static Language),
    /// One of these, the likeliest first, English before others as likely: the text is too short to tell.
    Perhaps(Vec<&'static Language>),
}

impl Told {
    /// Returns the language to read the text in, as far as it tells alone.
    pub fn language(&self) -> &'static Language {
        match self {
            Self::Surely(language) => language,
            Self::Perhaps(languages) => languages.first().copied().unwrap_or(LANGUAGES[0]),
        }
    }
}

/// Returns the language `text` is written in, or the likeliest; English when nothing speaks for another.
pub fn detect(text: &str) -> &'static Language {
    tell(text).language()
}

/// What one common word tells that no other language has. One that two have tells each half as much, and so on.
const WORD: u32 = 12;

/// Bytes that are plenty to tell a language by.
pub const ENOUGH: usize = 800;

/// Returns which language `text` is written in, of which [`ENOUGH`] is read.
///
/// Common words decide, each by how few languages have it, and letters that only one has. Where two languages are nearly
/// level, as Spanish and Portuguese may be, the order of letters decides between them, but not in a short note: there it
/// takes "Running ten minutes late" for Dutch.
pub fn tell(text: &str) -> Told {
    /// Fewer letters say nothing reliable by their order.
    const TOO_FEW: usize = 24;
    let text = &text[..text.floor_char_boundary(ENOUGH)];
    let mut ranked: Vec<(&'static Language, u32)> = LANGUAGES.iter().copied().zip(points(text)).collect();
    ranked.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
    let ((best, most), (_, second)) = (ranked[0], ranked[1]);
    let is_clear = most >= 2 * WORD && most - second >= WORD / 2;
    // "Merci!" is said in more languages than one.
    let is_alone = || text.split_whitespace().nth(1).is_none();
    if is_clear || most >= WORD && most >= 2 * second && !is_alone() {
        return Told::Surely(best);
    }
    ranked.retain(|(_, points)| 2 * points >= most);
    let candidates: Vec<&'static Language> = ranked.into_iter().map(|(language, _)| language).collect();
    if text.chars().filter(|c| c.is_alphabetic()).take(TOO_FEW).count() < TOO_FEW {
        return Told::Perhaps(candidates);
    }
    // Only the candidates compete: between French and Catalan a short note leaves doubt, between these it does not.
    let known = candidates.iter().filter_map(|language| whatlang::Lang::from_code(language.iso639_3)).collect();
    let guess =
        whatlang::Detector::with_allowlist(known).detect(text).filter(|info| most >= 2 * WORD || info.is_reliable());
    let guess = guess.and_then(|info| candidates.iter().find(|language| language.iso639_3 == info.lang().code()));
    guess.copied().map_or(Told::Perhaps(candidates), Told::Surely)
}

/// Returns what the words and letters of `text` tell for each language, in the order of [`LANGUAGES`].
fn points(text: &str) -> [u32; LANGUAGES.len()] {
    static SPEAKERS: LazyLock<Speakers> = LazyLock::new(Speakers::new);
    let mut points = [0; LANGUAGES.len()];
    // Addresses are in no language, though "com" is Portuguese.
    let without_addresses: String;
    let mut text = text;
    if text.contains('@') || text.contains("://") {
        let is_word = |word: &&str| !word.contains('@') && !word.contains("://");
        without_addresses = text.split_whitespace().filter(is_word).flat_map(|word| [word, " "]).collect();
        text = &without_addresses;
    }
    let mut count = |word: &[u8]| {
        let speakers = packed(word).map_or(0, |word| SPEAKERS.of(word));
        if speakers != 0 {
            let share = WORD / speakers.count_ones();
            for (index, points) in points.iter_mut().enumerate() {
                *points += share * u32::from(speakers >> index & 1);
            }
        }
    };
    if text.is_ascii() {
        let text = text.to_ascii_lowercase();
        text.as_bytes().split(|byte| !byte.is_ascii_alphabetic()).for_each(&mut count);
    } else {
        let text = text.to_lowercase();
        text.split(|c: char| !c.is_alphabetic()).for_each(|word| count(word.as_bytes()));
        for (language, points) in LANGUAGES.iter().zip(&mut points) {
            *points += WORD * u32::from(text.contains(|c: char| !c.is_ascii() && language.letters.contains(c)));
        }
    }
    points
}

/// Which languages have a word among their common ones. Every word of every letter is asked for, so that words are
/// numbers here and lie in a table twice as long as needed.
struct Speakers {
    /// A word and its languages as bits; 0 for no word.
    slots: Vec<(u128, u8)>,
}

impl Speakers {
    fn new() -> Self {
        let words: usize = LANGUAGES.iter().map(|language| language.common.len()).sum();
        let mut speakers = Self { slots: vec![(0, 0); (2 * words).next_power_of_two()] };
        for (index, language) in LANGUAGES.iter().enumerate() {
            for word in language.common.iter().filter_map(|word| packed(word.as_bytes())) {
                let slot = speakers.slot(word);
                speakers.slots[slot] = (word, speakers.slots[slot].1 | 1 << index);
            }
        }
        speakers
    }

    fn of(&self, word: u128) -> u8 {
        self.slots[self.slot(word)].1
    }

    /// Returns where the word lies, or would.
    fn slot(&self, word: u128) -> usize {
        let last = self.slots.len() - 1;
        let mixed = ((word ^ word >> 64) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut slot = (mixed >> 32) as usize & last;
        while self.slots[slot].0 != 0 && self.slots[slot].0 != word {
            slot = (slot + 1) & last;
        }
        slot
    }
}

/// Returns a short word as a number: all common words are short.
fn packed(word: &[u8]) -> Option<u128> {
    let fits = (1..=size_of::<u128>()).contains(&word.len());
    fits.then(|| word.iter().fold(0, |packed, byte| packed << 8 | u128::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_language_of_a_letter_is_told() {
        assert_eq!(detect("Vielen Dank für Ihre Nachricht, ich melde mich am Montag bei Ihnen.").tag, "de");
        assert_eq!(detect("Merci beaucoup pour votre message, je vous rappelle demain matin.").tag, "fr");
        assert_eq!(detect("Thank you very much for your message, I will get back to you tomorrow.").tag, "en");
        assert_eq!(detect("Ok!").tag, "en");
        assert_eq!(detect("Ich melde mich morgen.").tag, "de");
        assert_eq!(detect("Je vous rappelle.").tag, "fr");
        assert_eq!(detect("Te llamo mañana por la tarde.").tag, "es");
        assert_eq!(detect("Amanhã ligo para você.").tag, "pt");
        assert_eq!(detect("Respondo em 48 horas.").tag, "pt");
        assert_eq!(detect("Envío adjunto el contrato de la obra.").tag, "es");
        assert_eq!(detect("Segue em anexo o contrato da obra.").tag, "pt");
        assert_eq!(detect("Ti richiamo domani pomeriggio.").tag, "it");
        assert_eq!(detect("Le farò sapere.").tag, "it");
        assert_eq!(detect("Ik bel je morgen terug.").tag, "nl");
        assert_eq!(detect("Tot morgen!").tag, "nl");
        assert_eq!(detect("Bis morgen!").tag, "de");
    }

    #[test]
    fn a_note_that_tells_no_language_may_be_in_any() {
        assert!(matches!(tell("Hm!"), Told::Perhaps(languages) if languages.len() == LANGUAGES.len()));
        assert!(matches!(tell("Ich melde mich morgen."), Told::Surely(language) if language.tag == "de"));
    }

    #[test]
    fn every_cue_has_an_id_of_its_own_that_names_its_language() {
        let mut ids = BTreeSet::new();
        for language in LANGUAGES {
            for cue in language.cues() {
                assert!(ids.insert(cue.id), "{} twice", cue.id);
                assert!(cue.id.starts_with(&format!("{}.", language.tag)), "{}", cue.id);
                assert_ne!(cue.weight, 0, "{} decides nothing", cue.id);
            }
        }
    }

    #[test]
    fn common_words_are_short() {
        for language in LANGUAGES {
            for word in language.common {
                assert!(packed(word.as_bytes()).is_some(), "{word}");
            }
        }
        assert_eq!(points("The and THE")[0], 3 * WORD);
    }

    #[test]
    fn a_word_tells_the_less_the_more_languages_have_it() {
        let [english, german, ..] = points("was");
        assert!(0 < english && english < WORD && english == german, "{english} {german}");
        assert_eq!(points("ß")[1], WORD);
    }

    #[test]
    fn addresses_are_in_no_language() {
        assert_eq!(points("com"), points("com ana@example.com https://com.example.com"));
        assert_eq!(points("ana@example.com"), [0; LANGUAGES.len()]);
    }

    #[test]
    fn letters_are_of_one_language_alone() {
        for language in LANGUAGES {
            let others = || LANGUAGES.iter().filter(|other| other.tag != language.tag);
            assert!(!language.letters.chars().any(|letter| others().any(|other| other.letters.contains(letter))));
        }
    }

    #[test]
    fn words_are_in_lower_case() {
        for language in LANGUAGES {
            for word in language.greetings.iter().chain(language.valedictions) {
                assert_eq!(*word, word.to_lowercase());
            }
        }
    }
}
