//! Days, spans and counts in English.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::Tonight;
use super::super::figures::{decimal, grouped};
use crate::calendar::days_between;

const MONTHS: [&str; 12] = [
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

const NUMBERS: [&str; 13] =
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/// Returns for example "9 March 2026".
pub fn date(day: Date) -> String {
    format!("{} {}", birthday(day), day.year())
}

/// Returns the day of a year: "9 March".
pub fn birthday(day: Date) -> String {
    format!("{} {}", day.day(), month_name(day))
}

/// Returns for example "Mar 2026".
pub fn month(day: Date) -> String {
    format!("{} {}", &month_name(day)[..3], day.year())
}

/// Returns for example "3 weeks".
pub fn span(days: i64) -> String {
    match days {
        ..=0 => "today".to_owned(),
        1 => "1 day".to_owned(),
        2..=20 => format!("{days} days"),
        21..=59 => format!("{} weeks", (days + 3) / 7),
        60..=729 => format!("{} months", (days + 15) / 30),
        _ => format!("{} years", decimal(days as f64 / 365.25, 1, '.')).replace(".0 ", " "),
    }
}

/// Returns for example "2 days" or "40 minutes".
pub fn time(hours: f64) -> String {
    if hours < 1.0 {
        return plural((hours * 60.0).round().max(1.0) as u64, "minute");
    }
    if hours < 36.0 {
        return plural(hours.round() as u64, "hour");
    }
    span((hours / 24.0).round() as i64)
}

/// Returns for example "3 weeks ago".
pub fn ago(days: i64) -> String {
    match days {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        _ => format!("{} ago", span(days)),
    }
}

/// Returns for example "on 9 March 2026 (3 weeks ago)".
pub fn on(tonight: &Tonight<'_>, at: Timestamp) -> String {
    match tonight.days_since(at) {
        0 => "today".to_owned(),
        days => format!("on {} ({})", date(tonight.date(at)), ago(days)),
    }
}

/// Returns when something was promised, and for when: "on 9 February 2026 for 27 February 2026".
pub fn promised(tonight: &Tonight<'_>, at: Timestamp, due: Option<Date>) -> String {
    match due {
        None => on(tonight, at),
        Some(due) if tonight.days_since(at) == 0 => format!("today for {}", date(due)),
        Some(due) => format!("on {} for {}", date(tonight.date(at)), date(due)),
    }
}

/// Returns where the day something was due stands tonight: "that day passed 11 days ago".
pub fn due_day(tonight: &Tonight<'_>, due: Date) -> String {
    match days_between(due, tonight.today()) {
        ..0 => "there is still time".to_owned(),
        0 => "that day is today".to_owned(),
        1 => "that day was yesterday".to_owned(),
        days => format!("that day passed {}", ago(days)),
    }
}

/// Returns the count with commas between thousands.
pub fn count(count: u64) -> String {
    grouped(count, ',')
}

/// Returns a small count as a word: "seven".
pub fn number(many: u64) -> String {
    let word = usize::try_from(many).ok().and_then(|index| NUMBERS.get(index));
    word.map_or_else(|| count(many), |word| (*word).to_owned())
}

/// Returns for example "three meetings".
pub fn counted(many: u32, noun: &str) -> String {
    format!("{} {noun}{}", number(u64::from(many)), if many == 1 { "" } else { "s" })
}

/// Returns for example "1 reply" or "3 replies".
pub fn plural(many: u64, noun: &str) -> String {
    match (many, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) if stem.ends_with('l') => format!("{} {stem}ies", count(many)),
        _ => format!("{} {noun}s", count(many)),
    }
}

/// Returns "once", "twice", "3 times".
pub fn times(many: u32) -> String {
    match many {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        _ => format!("{} times", count(u64::from(many))),
    }
}

/// Returns for example "5 working days".
pub fn working(days: f64) -> String {
    plural(days.ceil().max(1.0) as u64, "working day")
}

fn month_name(day: Date) -> &'static str {
    MONTHS[usize::from(day.month().unsigned_abs() - 1)]
}
