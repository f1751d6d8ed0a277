//! Words per language: reply prefixes, attributions, valedictions, weekdays, cues.
//!
//! A language is one file with one [`Language`] value, and one line in [`LANGUAGES`]. Quotations are recognised in every
//! language at once (the quoting program speaks its own user's language); cues only in the language of the message.

mod de;
mod en;
mod es;
mod fr;
mod it;
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
    /// Its commonest words, without words that are as common in English.
    pub common: &'static [&'static str],
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
    Cancellation,
    Rescheduled,
    OutOfOffice,
    /// The sentence tells when an absence ends.
    Returns,
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
    /// English, or else one of these: the text is too short to tell.
    Perhaps(Vec<&'static Language>),
}

impl Told {
    /// Returns the language to read the text in, as far as it tells alone.
    pub fn language(&self) -> &'static Language {
        match self {
            Self::Surely(language) => language,
            Self::Perhaps(_) => LANGUAGES[0],
        }
    }
}

/// Returns the language `text` is written in; English when it cannot be told.
pub fn detect(text: &str) -> &'static Language {
    tell(text).language()
}

/// Returns which language `text` is written in.
///
/// Common words decide, and the detector where they are level: between Spanish and Portuguese one word tells more than the
/// letters of a short note do.
pub fn tell(text: &str) -> Told {
    /// Characters that are plenty to tell a language by.
    const ENOUGH: usize = 2_000;
    /// Fewer letters say nothing reliable.
    const TOO_FEW: usize = 24;
    /// Common words that tell the language of a short note.
    const CLEAR: usize = 2;
    let mut end = text.len().min(ENOUGH);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let counts = common_words(text);
    let most = counts.iter().copied().max().unwrap_or_default();
    let leaders: Vec<&'static Language> =
        LANGUAGES.iter().zip(&counts).filter(|(_, count)| **count == most).map(|(language, _)| *language).collect();
    let few = text.chars().filter(|c| c.is_alphabetic()).take(TOO_FEW).count() < TOO_FEW;
    if let ([leader], true) = (&leaders[..], most >= CLEAR) {
        return Told::Surely(leader);
    }
    // Most mail holds no word of another language: that is told much faster than how its letters follow each other.
    if counts[0] > 0 && counts[1..].iter().all(|count| *count == 0) {
        return Told::Surely(LANGUAGES[0]);
    }
    // Only the languages read here compete: between French and Catalan a short note leaves doubt, between these it does not.
    let known = LANGUAGES.iter().filter_map(|language| whatlang::Lang::from_code(language.iso639_3)).collect();
    let guessed = whatlang::Detector::with_allowlist(known).detect(text).and_then(|info| {
        let guessed = leaders.iter().find(|language| language.iso639_3 == info.lang().code())?;
        let sure = most >= CLEAR || most > 0 && leaders.len() == 1 || !few && info.is_reliable();
        sure.then_some(*guessed)
    });
    guessed.map_or_else(|| Told::Perhaps(others(leaders)), Told::Surely)
}

/// Returns the languages but English.
fn others(mut languages: Vec<&'static Language>) -> Vec<&'static Language> {
    languages.retain(|language| language.tag != LANGUAGES[0].tag);
    languages
}

/// Returns how many words of `text` are common words of each language, in the order of [`LANGUAGES`].
fn common_words(text: &str) -> [usize; LANGUAGES.len()] {
    static SPEAKERS: LazyLock<Speakers> = LazyLock::new(Speakers::new);
    let mut counts = [0; LANGUAGES.len()];
    let mut count = |word: &[u8]| {
        let speakers = packed(word).map_or(0, |word| SPEAKERS.of(word));
        for (index, count) in counts.iter_mut().enumerate() {
            *count += usize::from(speakers >> index & 1);
        }
    };
    if text.is_ascii() {
        let text = text.to_ascii_lowercase();
        text.as_bytes().split(|byte| !byte.is_ascii_alphabetic()).for_each(&mut count);
    } else {
        text.to_lowercase().split(|c: char| !c.is_alphabetic()).for_each(|word| count(word.as_bytes()));
    }
    counts
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
        assert!(matches!(tell("Ok!"), Told::Perhaps(others) if others.len() == LANGUAGES.len() - 1));
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
        assert_eq!(common_words("The and THE")[0], 3);
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
