//! The few words of a draft that stand outside its file: greeting, date, thanks; and whether a German reader is du or Sie.

use jiff::civil::Date;

/// How a reader is addressed where the language makes a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Register {
    /// Sie: what strangers use, and what is used where nothing is known.
    Formal,
    /// du.
    Familiar,
}

/// The words of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    English,
    German(Register),
    /// A language only the owner's own templates are written in.
    Other,
}

/// What somebody did that deserves thanks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thanks {
    /// They answered a question about this.
    Answered { topic: String, on: Date },
    /// They sent what they had promised about this.
    Sent { topic: String, on: Date },
    /// They helped, with something that cannot be named in a few words.
    Helped,
}

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const GERMAN_MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

impl Words {
    /// Returns the words for a language.
    pub fn of(language: &str, register: Register) -> Self {
        match language {
            "en" => Self::English,
            "de" => Self::German(register),
            _ => Self::Other,
        }
    }

    /// Returns the greeting. `first` and `person` may be empty.
    pub fn hello(self, first: &str, person: &str) -> String {
        let greeting = |hello: &str, name: &str| match name {
            "" => format!("{hello},"),
            name => format!("{hello} {name},"),
        };
        match self {
            Self::English => greeting("Hello", if first.is_empty() { person } else { first }),
            // Without knowing a man from a woman, the full name is the polite way.
            Self::German(Register::Formal) => greeting("Guten Tag", person),
            Self::German(Register::Familiar) => greeting("Hallo", if first.is_empty() { person } else { first }),
            Self::Other if first.is_empty() => String::new(),
            Self::Other => format!("{first},"),
        }
    }

    /// Returns the day as people write it: with its year where it is not this one.
    pub fn day(self, day: Date, today: Date) -> String {
        let year = if day.year() == today.year() { String::new() } else { format!(" {}", day.year()) };
        match self {
            Self::English => format!("{} {}{year}", day.day(), name_of(day, ENGLISH_MONTHS)),
            Self::German(_) => format!("{}. {}{year}", day.day(), name_of(day, GERMAN_MONTHS)),
            Self::Other => day.to_string(),
        }
    }

    /// Returns a sentence of thanks.
    pub fn thanks(self, thanks: &Thanks, today: Date) -> String {
        let month = |on: Date| match self {
            Self::German(_) => month(on, today, GERMAN_MONTHS),
            _ => month(on, today, ENGLISH_MONTHS),
        };
        let your = if self == Self::German(Register::Familiar) { "deine" } else { "Ihre" };
        let you = if self == Self::German(Register::Familiar) { "du mir" } else { "Sie mir" };
        let sent = if self == Self::German(Register::Familiar) { "geschickt hast" } else { "geschickt haben" };
        match (self, thanks) {
            (Self::English, Thanks::Answered { topic, on }) => {
                format!("I am grateful, too, for your answer about “{topic}” in {}.", month(*on))
            }
            (Self::English, Thanks::Sent { topic, on }) => {
                format!("I am grateful, too, for what you sent me about “{topic}” in {}.", month(*on))
            }
            (Self::English, Thanks::Helped) => "And thank you for your help so far.".to_owned(),
            (Self::German(_), Thanks::Answered { topic, on }) => {
                format!("Und danke für {your} Antwort zu „{topic}“ im {}.", month(*on))
            }
            (Self::German(_), Thanks::Sent { topic, on }) => {
                format!("Und danke für das, was {you} im {} zu „{topic}“ {sent}.", month(*on))
            }
            (Self::German(_), Thanks::Helped) => format!("Und danke für {your} bisherige Hilfe."),
            (Self::Other, _) => String::new(),
        }
    }
}

fn name_of(date: Date, months: [&'static str; 12]) -> &'static str {
    months[usize::from(date.month().unsigned_abs()) - 1]
}

/// Returns the month, with its year where the bare name could mean another one.
fn month(on: Date, today: Date, months: [&'static str; 12]) -> String {
    let name = name_of(on, months);
    if crate::calendar::days_between(on, today) < 330 { name.to_owned() } else { format!("{name} {}", on.year()) }
}

/// Returns how a German text addresses its reader; `None` where it does not.
///
/// "Sie" and "Ihr" at the start of a sentence may mean she, they or her, and count for nothing there.
pub fn register(text: &str) -> Option<Register> {
    const FAMILIAR: [&str; 16] = [
        "du", "dir", "dich", "dein", "deine", "deinem", "deinen", "deiner", "deines", "euch", "euer", "eure", "eurem",
        "euren", "eurer", "dirs",
    ];
    const FORMAL: [&str; 7] = ["Sie", "Ihnen", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"];
    let (mut familiar, mut formal) = (0, 0);
    let mut starts = true;
    for token in text.split_whitespace() {
        let word = token.trim_matches(|letter: char| !letter.is_alphabetic());
        if FAMILIAR.contains(&word.to_lowercase().as_str()) {
            familiar += 1;
        } else if !starts && FORMAL.contains(&word) {
            formal += 1;
        }
        starts = token.ends_with(['.', '!', '?', ':']);
    }
    match (familiar, formal) {
        (0, 0) => None,
        _ if familiar > formal => Some(Register::Familiar),
        _ => Some(Register::Formal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn du_and_sie_are_told_apart() {
        assert_eq!(register("Könntest du mir die Liste schicken?"), Some(Register::Familiar));
        assert_eq!(register("Danke dir!"), Some(Register::Familiar));
        assert_eq!(register("Könnten Sie mir die Liste schicken?"), Some(Register::Formal));
        assert_eq!(register("Ich danke Ihnen. Ist Ihre Anreise gebucht?"), Some(Register::Formal));
        assert_eq!(register("Sie kommt am Montag. Ihr Zug ist gebucht."), None);
        assert_eq!(register("Danke, steht im Programm."), None);
    }

    #[test]
    fn a_day_of_another_year_says_so() {
        let today = Date::constant(2026, 3, 10);
        assert_eq!(Words::English.day(Date::constant(2026, 3, 2), today), "2 March");
        assert_eq!(Words::English.day(Date::constant(2025, 10, 6), today), "6 October 2025");
        assert_eq!(Words::German(Register::Formal).day(Date::constant(2025, 3, 6), today), "6. März 2025");
    }

    #[test]
    fn a_greeting_needs_no_name() {
        assert_eq!(Words::English.hello("", ""), "Hello,");
        assert_eq!(Words::German(Register::Formal).hello("Ana", "Ana Weber"), "Guten Tag Ana Weber,");
        assert_eq!(Words::German(Register::Familiar).hello("Ana", "Ana Weber"), "Hallo Ana,");
    }
}
