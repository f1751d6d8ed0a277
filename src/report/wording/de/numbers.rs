//! Days, spans and counts in German.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::Tonight;
use super::super::figures::{decimal, grouped};
use crate::calendar::days_between;

const MONTHS: [&str; 12] = [
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

/// As the Duden shortens them: what is short already stays whole.
const SHORT_MONTHS: [&str; 12] =
    ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];

const NUMBERS: [&str; 13] =
    ["kein", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

/// The case a span stands in: "3 Tage", but "vor 3 Tagen".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Also what stands for the accusative: the figures take no ending.
    Nominative,
    Dative,
}

/// Returns for example "9. März 2026".
pub fn date(day: Date) -> String {
    format!("{} {}", birthday(day), day.year())
}

/// Returns the day of a year: "9. März".
pub fn birthday(day: Date) -> String {
    format!("{}. {}", day.day(), MONTHS[month_index(day)])
}

/// Returns for example "Sept. 2026".
pub fn month(day: Date) -> String {
    format!("{} {}", SHORT_MONTHS[month_index(day)], day.year())
}

/// Returns for example "3 Wochen", or in the dative "5 Tagen".
pub fn span(days: i64, case: Case) -> String {
    let ending = if case == Case::Dative { "n" } else { "" };
    match days {
        ..=0 => "heute".to_owned(),
        1 => "1 Tag".to_owned(),
        2..=20 => format!("{days} Tage{ending}"),
        21..=59 => format!("{} Wochen", (days + 3) / 7),
        60..=729 => format!("{} Monate{ending}", (days + 15) / 30),
        _ => format!("{} Jahre{ending}", decimal(days as f64 / 365.25, 1, ',')).replace(",0 ", " "),
    }
}

/// Returns for example "2 Tage" or "40 Minuten".
pub fn time(hours: f64, case: Case) -> String {
    if hours < 1.0 {
        return plural((hours * 60.0).round().max(1.0) as u64, "Minute", "Minuten");
    }
    if hours < 36.0 {
        return plural(hours.round() as u64, "Stunde", "Stunden");
    }
    span((hours / 24.0).round() as i64, case)
}

/// Returns for example "vor 3 Wochen".
pub fn ago(days: i64) -> String {
    match days {
        ..=0 => "heute".to_owned(),
        1 => "gestern".to_owned(),
        _ => format!("vor {}", span(days, Case::Dative)),
    }
}

/// Returns for example "am 9. März 2026 (vor 3 Wochen)".
pub fn on(tonight: &Tonight<'_>, at: Timestamp) -> String {
    match tonight.days_since(at) {
        0 => "heute".to_owned(),
        days => format!("am {} ({})", date(tonight.date(at)), ago(days)),
    }
}

/// Returns when something was promised, and for when: "am 9. Februar 2026 etwas zum 27. Februar 2026".
pub fn promised(tonight: &Tonight<'_>, at: Timestamp, due: Option<Date>) -> String {
    match due {
        None => format!("{} etwas", on(tonight, at)),
        Some(due) if tonight.days_since(at) == 0 => format!("heute etwas zum {}", date(due)),
        Some(due) => format!("am {} etwas zum {}", date(tonight.date(at)), date(due)),
    }
}

/// Returns where the day something was due stands tonight: "dieser Tag ist seit 11 Tagen vorbei".
pub fn due_day(tonight: &Tonight<'_>, due: Date) -> String {
    match days_between(due, tonight.today()) {
        ..0 => "noch ist Zeit".to_owned(),
        0 => "dieser Tag ist heute".to_owned(),
        1 => "dieser Tag war gestern".to_owned(),
        days => format!("dieser Tag ist seit {} vorbei", span(days, Case::Dative)),
    }
}

/// Returns the count with points between thousands.
pub fn count(count: u64) -> String {
    grouped(count, '.')
}

/// Returns a share, from 0 to 1, with the space that stands before the sign (DIN 5008): it does not break.
pub fn percent(share: f64) -> String {
    format!("{:.0}\u{a0}%", share * 100.0)
}

/// Returns a small count as a word: "sieben".
pub fn number(many: u64) -> String {
    let word = usize::try_from(many).ok().and_then(|index| NUMBERS.get(index));
    word.map_or_else(|| count(many), |word| (*word).to_owned())
}

/// Returns for example "1 Antwort" or "3 Antworten".
pub fn plural(many: u64, one: &str, several: &str) -> String {
    match many {
        1 => format!("1 {one}"),
        _ => format!("{} {several}", count(many)),
    }
}

/// Returns for example "3 Nachrichten".
pub fn messages(many: u64) -> String {
    plural(many, "Nachricht", "Nachrichten")
}

/// Returns "einmal", "zweimal", "3-mal".
pub fn times(many: u32) -> String {
    match many {
        1 => "einmal".to_owned(),
        2 => "zweimal".to_owned(),
        _ => format!("{}-mal", count(u64::from(many))),
    }
}

/// Returns for example "5 Arbeitstagen", in the dative.
pub fn working(days: f64) -> String {
    plural(days.ceil().max(1.0) as u64, "Arbeitstag", "Arbeitstagen")
}

fn month_index(day: Date) -> usize {
    usize::from(day.month().unsigned_abs() - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_takes_the_ending_of_its_case() {
        let both = |days| [Case::Nominative, Case::Dative].map(|case| span(days, case));
        assert_eq!(both(1), ["1 Tag", "1 Tag"]);
        assert_eq!(both(5), ["5 Tage", "5 Tagen"]);
        assert_eq!(both(30), ["4 Wochen", "4 Wochen"]);
        assert_eq!(both(100), ["3 Monate", "3 Monaten"]);
        assert_eq!(both(900), ["2,5 Jahre", "2,5 Jahren"]);
        assert_eq!(both(731), ["2 Jahre", "2 Jahren"]);
        assert_eq!(time(0.4, Case::Dative), "24 Minuten");
        assert_eq!([0, 1, 9].map(ago), ["heute", "gestern", "vor 9 Tagen"]);
    }
}
