//! Dates that words name, relative to the day they were written on, never to today.
//!
//! The phrases of the language are tried in their order, the more exact ones first. A date that is over gives none, and
//! a vague word ("soon") gives none either.

use std::sync::OnceLock;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use regex::Captures;

use crate::calendar::{Due, add_days, days_between};
use crate::language::{LANGUAGES, Language, Means, Part, Patterns, Words};
use crate::text::Sentence;

/// A date without a year that lies at most this many days back is in the past; earlier ones mean next year.
const RECENT_DAYS: i64 = 90;

/// One language's phrases, ready for looking up.
struct Phrases {
    dates: Patterns,
    events: Patterns,
}

impl Phrases {
    fn of(calendar: &'static Words) -> Self {
        Self {
            dates: Patterns::new(calendar.phrases.iter().map(|phrase| spell_out(phrase.pattern, calendar))),
            events: Patterns::new(calendar.events.iter().map(|pattern| spell_out(pattern, calendar))),
        }
    }
}

/// The phrases of each language, made when the first message in it is read.
static PHRASES: [OnceLock<Phrases>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

fn phrases(language: &Language) -> Option<&'static Phrases> {
    let index = LANGUAGES.iter().position(|known| known.tag == language.tag)?;
    Some(PHRASES[index].get_or_init(|| Phrases::of(&LANGUAGES[index].calendar)))
}

/// Returns the pattern with the words of the calendar in place of their names.
fn spell_out(pattern: &str, words: &Words) -> String {
    let alternatives = |rows: &[&[&str]]| {
        let mut all: Vec<&str> = rows.iter().flat_map(|row| row.iter().copied()).collect();
        all.sort_by_key(|word| std::cmp::Reverse(word.len()));
        format!("(?:{})", all.join("|"))
    };
    let mut numerals: Vec<&str> = words.numerals.iter().map(|(word, _)| *word).collect();
    numerals.sort_by_key(|word| std::cmp::Reverse(word.len()));
    pattern
        .replace("{weekday}", &alternatives(&words.weekdays))
        .replace("{month}", &alternatives(&words.months))
        .replace("{number}", &format!(r"(?:\d{{1,3}}|{})", numerals.join("|")))
}

/// Returns by when what `sentence` says is due, written on `today`.
pub(super) fn due(language: &Language, sentence: Sentence<'_>, today: Date) -> Due {
    let Some(phrases) = phrases(language) else { return Due::Unsaid };
    let folded = sentence.folded;
    let date = phrases.dates.matches(folded).find_map(|(index, pattern)| {
        let captures = pattern.unicode().captures(folded)?;
        let whole = captures.get(0)?.range();
        let window = resolve(language.calendar.phrases[index].means, &captures, &language.calendar, today)?;
        // What only tells that a weekday is meant is no part of the date.
        let end = captures.name("after").map_or(whole.end, |after| after.start());
        Some((whole.start..end, window))
    });
    let mut events = phrases.events.matches(folded);
    let event = events.find_map(|(_, pattern)| pattern.unicode().find(folded));
    let written = |range: std::ops::Range<usize>| {
        let words = sentence.text.get(range.clone()).unwrap_or(&folded[range]);
        words.trim().trim_end_matches(['.', ',', '!', '?', ';']).to_owned()
    };
    match (date, event) {
        // "after Friday" names a day; "after we have spoken on Friday" an event.
        (Some((range, _)), Some(event)) if event.start() + 14 < range.start => {
            Due::Event { text: written(event.range()) }
        }
        (Some((_, (_, to))), _) if to < today => Due::Unsaid,
        (Some((range, (from, to))), _) => Due::Window { text: written(with_preposition(folded, range)), from, to },
        (None, Some(event)) => Due::Event { text: written(event.range()) },
        (None, None) => Due::Unsaid,
    }
}

/// Returns the last day that `sentence` names, written on `today`: the end of "from 3 to 14 August" and of "back on Monday
/// the 17th". Days that are over are left out, and so is what a more exact phrase has already named.
pub(super) fn last_day(language: &Language, sentence: Sentence<'_>, today: Date) -> Option<Date> {
    days(language, sentence, today).into_iter().map(|(_, day)| day).max()
}

/// Returns the last of the days before which `sentence` says "until".
pub(super) fn last_day_until(language: &Language, sentence: Sentence<'_>, today: Date) -> Option<Date> {
    let is_limit = |(range, _): &(std::ops::Range<usize>, Date)| {
        let before = sentence.folded[..range.start].split_whitespace().rev().take(LIMIT_REACHES);
        let first = sentence.folded[range.clone()].split_whitespace().next();
        before.chain(first).any(|word| LIMITS.contains(&word) || word.starts_with("jusqu"))
    };
    days(language, sentence, today).into_iter().filter(is_limit).map(|(_, day)| day).max()
}

/// Words that say that something lasts until the day behind them.
const LIMITS: &[&str] = &["until", "till", "through", "bis", "hasta", "fino", "até", "tot", "t/m"];
/// Words between them and the day, and one: "until the end of".
const LIMIT_REACHES: usize = 4;

/// Returns the days that `sentence` names, none of them over on `today`, and where.
fn days(language: &Language, sentence: Sentence<'_>, today: Date) -> Vec<(std::ops::Range<usize>, Date)> {
    let Some(phrases) = phrases(language) else { return Vec::new() };
    let folded = sentence.folded;
    let mut read: Vec<std::ops::Range<usize>> = Vec::new();
    let mut days = Vec::new();
    for (index, pattern) in phrases.dates.matches(folded) {
        for captures in pattern.unicode().captures_iter(folded) {
            let Some(whole) = captures.get(0).map(|whole| whole.range()) else { continue };
            let is_read = |other: &std::ops::Range<usize>| other.start < whole.end && whole.start < other.end;
            if read.iter().any(is_read) {
                continue;
            }
            let window = resolve(language.calendar.phrases[index].means, &captures, &language.calendar, today);
            if let Some((_, to)) = window {
                read.push(whole.clone());
                days.extend((to >= today).then_some((whole, to)));
            }
        }
    }
    days
}

/// Widens the range of a date over the word before it: "by Friday".
fn with_preposition(folded: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    const PREPOSITIONS: &[&str] = &[
        "bis spätestens",
        "spätestens bis",
        "spätestens am",
        "spätestens",
        "a más tardar el",
        "entro e non oltre",
        "non oltre",
        "o mais tardar na",
        "by",
        "on",
        "before",
        "until",
        "till",
        "in",
        "within",
        "this",
        "end of",
        "bis",
        "am",
        "vor",
        "d'ici",
        "avant",
        "le",
        "entro",
        "il",
        "fino al",
        "per",
        "vóór",
        "voor",
        "tegen",
        "uiterlijk",
        "op",
        "tot",
        "antes del",
        "antes de",
        "hasta el",
        "para el",
        "el",
        "até",
        "antes de",
        "na",
        "no",
        "em",
    ];
    let before = folded[..range.start].trim_end();
    let found = PREPOSITIONS.iter().find(|word| {
        before.strip_suffix(**word).is_some_and(|rest| rest.is_empty() || rest.ends_with([' ', ',', '(']))
    });
    found.map_or(range.clone(), |word| before.len() - word.len()..range.end)
}

/// Returns the first and last day that `means` names.
fn resolve(means: Means, captures: &Captures<'_>, words: &Words, today: Date) -> Option<(Date, Date)> {
    let group = |name: &str| captures.name(name).map(|group| group.as_str());
    let number = |name: &str| group(name).and_then(|text| text.parse::<i64>().ok());
    let count = || {
        let text = group("number").or_else(|| group("later"))?;
        text.parse().ok().or_else(|| words.numerals.iter().find(|(word, _)| *word == text).map(|(_, value)| *value))
    };
    let index =
        |rows: &[&[&str]], name: &str| group(name).and_then(|text| rows.iter().position(|row| row.contains(&text)));
    let month = || index(&words.months, "month").and_then(|month| i8::try_from(month + 1).ok());
    let monday = add_days(today, -i64::from(today.weekday().to_monday_zero_offset()));
    let single = |date: Date| Some((date, date));
    match means {
        Means::MonthDay => {
            let first = in_year(number("year"), month()?, number("day")?, today)?;
            let last = number("until").and_then(|until| day_of(first, until)).filter(|last| *last >= first);
            Some((first, last.unwrap_or(first)))
        }
        Means::Numeric => {
            let (a, b) = (number("a")?, number("b")?);
            let (day, month) = if words.day_first && b <= 12 || a > 12 { (a, b) } else { (b, a) };
            in_year(number("year"), i8::try_from(month).ok()?, day, today).and_then(single)
        }
        Means::Iso => {
            in_year(number("year"), i8::try_from(number("month")?).ok()?, number("day")?, today).and_then(single)
        }
        Means::DayOfMonth => {
            if group("not").is_some() {
                return None;
            }
            let day = number("day")?;
            let here = day_of(today, day).filter(|date| *date >= today);
            let first = here.or_else(|| day_of(add_months(today.first_of_month(), 1), day))?;
            let last = number("until").and_then(|until| day_of(first, until)).filter(|last| *last >= first);
            Some((first, last.unwrap_or(first)))
        }
        Means::Weekday => {
            let first = weekday_after(today, index(&words.weekdays, "weekday")?)?;
            let last = index(&words.weekdays, "until").and_then(|until| weekday_after(first, until));
            Some((first, last.unwrap_or(first)))
        }
        Means::WeekAfterWeekday => {
            weekday_after(today, index(&words.weekdays, "weekday")?).and_then(|day| single(add_days(day, 7)))
        }
        Means::NextWeekday => single(add_days(monday, 7 + i64::try_from(index(&words.weekdays, "weekday")?).ok()?)),
        Means::Days(days) => single(add_days(today, days)),
        Means::DaysBetween(from, to) => Some((add_days(today, from), add_days(today, to))),
        Means::Week(weeks, part) => {
            let named = month().zip(number("day")).and_then(|(month, day)| in_year(None, month, day, today));
            let monday = named.map_or(monday, |day| add_days(day, -i64::from(day.weekday().to_monday_zero_offset())));
            let monday = add_days(monday, weeks * 7);
            let (from, to) = match part {
                Part::Whole => (0, 6),
                Part::Early => (0, 2),
                Part::Middle => (1, 3),
                Part::Late => (3, 4),
                Part::Rest => (days_between(monday, today), 6),
            };
            let (from, to) = (add_days(monday, from), add_days(monday, to));
            // "Mid-week", said on Friday, is next week's.
            let over = to < today && named.is_none();
            Some(if over { (add_days(from, 7), add_days(to, 7)) } else { (from, to) })
        }
        Means::Weekend => {
            let sunday = add_days(monday, 6);
            Some((add_days(sunday, -1), sunday))
        }
        Means::Month(months, part) => Some(part_of(add_months(today.first_of_month(), months), part, today)),
        Means::PartOfMonth(part) => Some(part_of(in_year(None, month()?, 1, today)?, part, today)),
        Means::Quarter(part) => {
            let quarter = number("quarter").filter(|quarter| (1..=4).contains(quarter))?;
            let first_of = |year| Date::new(year, i8::try_from(quarter * 3 - 2).ok()?, 1).ok();
            let last_of = |first: Date| add_months(first, 2).last_of_month();
            let here = first_of(today.year()).filter(|first| last_of(*first) >= today);
            let first = here.or_else(|| first_of(today.year().checked_add(1)?))?;
            let last = last_of(first);
            Some((if part == Part::Late { add_days(last, -6) } else { first.max(today) }, last))
        }
        Means::Hours => {
            let minutes = captures.get(0).is_some_and(|whole| whole.as_str().contains("min"));
            let hours = if minutes { 0 } else { count().unwrap_or(1) };
            Some((today, add_days(today, (hours + 11) / 24)))
        }
        Means::DaysAhead => Some((today, add_days(today, count()?))),
        Means::WorkingDaysAhead => Some((today, working_days_after(today, count()?))),
        Means::WeeksAhead => Some((today, add_days(today, count()? * 7))),
        Means::MonthsAhead => Some((today, add_months(today, count()?))),
        Means::EndOfQuarter => {
            let quarter_end = (today.month() - 1) / 3 * 3 + 3;
            let last = Date::new(today.year(), quarter_end, 1).ok()?.last_of_month();
            Some((add_days(last, -6), last))
        }
        Means::EndOfYear => Some((add_days(today.last_of_year(), -13), today.last_of_year())),
        Means::NextYear => {
            let first = Date::new(today.year().checked_add(1)?, 1, 1).ok()?;
            Some((first, first.last_of_year()))
        }
        Means::Season(month) => {
            // The season of last December is over by March.
            let begun = |year: i16| Date::new(year, month, 1).ok();
            let ends = |first: Date| add_months(first, 2).last_of_month();
            let years = [today.year().checked_sub(1), Some(today.year()), today.year().checked_add(1)];
            let first = years.into_iter().flatten().filter_map(begun).find(|first| ends(*first) >= today)?;
            Some((first.max(today), ends(first)))
        }
        Means::WholeMonth => {
            let first = in_year(None, month()?, 1, today)?;
            let first = if first.month() == today.month() && first.year() == today.year() { today } else { first };
            Some((first, first.last_of_month()))
        }
    }
}

/// Returns the next day after `day` that is the weekday with this number, Monday being 0.
fn weekday_after(day: Date, weekday: usize) -> Option<Date> {
    let ahead = (i64::try_from(weekday).ok()? - i64::from(day.weekday().to_monday_zero_offset())).rem_euclid(7);
    Some(add_days(day, if ahead == 0 { 7 } else { ahead }))
}

/// Returns the first and last day of a part of the month that begins on `first`.
fn part_of(first: Date, part: Part, today: Date) -> (Date, Date) {
    let last = first.last_of_month();
    match part {
        Part::Whole => (first, last),
        Part::Early => (first, add_days(first, 9)),
        Part::Middle => (add_days(first, 10), add_days(first, 19)),
        Part::Late => (add_days(last, -4), last),
        Part::Rest => (today, last),
    }
}

/// Returns the day in `year`, or in the year that makes it the nearest one to come (or just past).
fn in_year(year: Option<i64>, month: i8, day: i64, today: Date) -> Option<Date> {
    let day = i8::try_from(day).ok()?;
    match year {
        Some(year) => {
            let year = if year < 100 { 2000 + year } else { year };
            Date::new(i16::try_from(year).ok()?, month, day).ok()
        }
        None => {
            let this_year = Date::new(today.year(), month, day).ok();
            match this_year {
                Some(date) if days_between(date, today) <= RECENT_DAYS => Some(date),
                _ => Date::new(today.year().checked_add(1)?, month, day).ok(),
            }
        }
    }
}

fn day_of(month: Date, day: i64) -> Option<Date> {
    Date::new(month.year(), month.month(), i8::try_from(day).ok()?).ok()
}

fn add_months(date: Date, months: i64) -> Date {
    date.saturating_add(months.clamp(-1_200, 1_200).months())
}

fn working_days_after(today: Date, days: i64) -> Date {
    let mut day = today;
    let mut left = days.clamp(0, 400);
    while left > 0 {
        day = add_days(day, 1);
        left -= i64::from(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Sentences;

    fn on(today: &str, language: &str, text: &str) -> String {
        let language = crate::language::by_tag(language).expect("a language");
        match due(language, Sentences::single(text).iter().next().expect("one"), today.parse().expect("a date")) {
            Due::Unsaid => "unsaid".to_owned(),
            Due::Window { text, from, to } if from == to => format!("{text}: {to}"),
            Due::Window { text, from, to } => format!("{text}: {from}..{to}"),
            Due::Event { text } => format!("event {text}"),
        }
    }

    #[test]
    fn english_phrases_are_dates_after_the_message() {
        // 4 March 2026 is a Wednesday.
        for (text, expected) in [
            ("I'll call by Friday.", "by Friday: 2026-03-06"),
            ("I'll call tomorrow evening.", "tomorrow: 2026-03-05"),
            ("You'll have it early next week.", "early next week: 2026-03-09..2026-03-11"),
            ("I'll send it by the end of the month.", "end of the month: 2026-03-27..2026-03-31"),
            ("I'll call in two weeks.", "in two weeks: 2026-03-04..2026-03-18"),
            ("I'll call on 3/12.", "on 3/12: 2026-03-12"),
            ("I'll call on 12 March.", "on 12 March: 2026-03-12"),
            ("You'll have it by EOD.", "by EOD: 2026-03-04"),
            ("I'll do it first thing Monday.", "Monday: 2026-03-09"),
            ("I'll call next Tuesday.", "next Tuesday: 2026-03-10"),
            ("I'll call this evening.", "this evening: 2026-03-04"),
            ("I'll call once I hear back.", "event once I hear back"),
            ("I'll call you soon.", "unsaid"),
            ("I sent it on 2 March.", "unsaid"),
            ("He works on the 5th floor.", "unsaid"),
        ] {
            assert_eq!(on("2026-03-04", "en", text), expected, "{text}");
        }
    }

    #[test]
    fn german_and_french_phrases_are_dates_too() {
        assert_eq!(on("2026-03-04", "de", "Ich melde mich bis Freitag."), "bis Freitag: 2026-03-06");
        assert_eq!(on("2026-03-04", "de", "Ich schicke es am 12.3. los."), "am 12.3: 2026-03-12");
        assert_eq!(on("2026-03-04", "de", "Ich melde mich nächste Woche."), "nächste Woche: 2026-03-09..2026-03-15");
        assert_eq!(on("2026-03-04", "fr", "Je vous rappelle demain."), "demain: 2026-03-05");
        assert_eq!(on("2026-03-04", "fr", "Je l'envoie avant le 12 mars."), "le 12 mars: 2026-03-12");
    }

    #[test]
    fn ranges_parts_and_quarters_are_windows() {
        // 10 March 2026 is a Tuesday.
        for (language, text, expected) in [
            ("en", "I'll send it in a fortnight.", "in a fortnight: 2026-03-10..2026-03-24"),
            ("en", "I'll send it by Q2.", "by Q2: 2026-04-01..2026-06-30"),
            ("en", "I'll send it by the end of Q1.", "by the end of Q1: 2026-03-25..2026-03-31"),
            (
                "en",
                "I'll send it between the 13th and the 15th.",
                "between the 13th and the 15th: 2026-03-13..2026-03-15",
            ),
            (
                "en",
                "I'll call from the 3rd to the 5th of April.",
                "from the 3rd to the 5th of April: 2026-04-03..2026-04-05",
            ),
            ("en", "I'll call you Monday or Tuesday.", "Monday or Tuesday: 2026-03-16..2026-03-17"),
            ("en", "I'll send it a week from Friday.", "a week from Friday: 2026-03-20"),
            ("en", "I'll send it mid-April.", "mid-April: 2026-04-11..2026-04-20"),
            ("en", "I'll send it in early May.", "in early May: 2026-05-01..2026-05-10"),
            ("en", "I'll send it the week of March 23.", "the week of March 23: 2026-03-23..2026-03-29"),
            ("en", "I'll send it by the weekend.", "by the weekend: 2026-03-14..2026-03-15"),
            ("de", "Ich schicke es zwischen dem 3. und dem 5. April.", "3. und dem 5. April: 2026-04-03..2026-04-05"),
            ("de", "Ich schicke es Mitte April.", "Mitte April: 2026-04-11..2026-04-20"),
            ("de", "Ich schicke es übernächste Woche.", "übernächste Woche: 2026-03-23..2026-03-29"),
            ("de", "Ich schicke es am 14.", "am 14: 2026-03-14"),
            ("de", "Ich schicke es bis 17 Uhr.", "bis 17 Uhr: 2026-03-10"),
            ("fr", "Je l'envoie entre le 3 et le 5 avril.", "le 3 et le 5 avril: 2026-04-03..2026-04-05"),
            ("fr", "Je l'envoie mi-avril.", "mi-avril: 2026-04-11..2026-04-20"),
            ("fr", "Je l'envoie sous 48 heures.", "sous 48 heures: 2026-03-10..2026-03-12"),
            ("es", "Lo envío entre el 3 y el 5 de abril.", "el 3 y el 5 de abril: 2026-04-03..2026-04-05"),
            ("es", "Lo envío a mediados de abril.", "a mediados de abril: 2026-04-11..2026-04-20"),
            ("pt", "Envio entre os dias 3 e 5 de abril.", "3 e 5 de abril: 2026-04-03..2026-04-05"),
            ("pt", "Envio no início de maio.", "no início de maio: 2026-05-01..2026-05-10"),
            ("it", "Lo mando a metà aprile.", "a metà aprile: 2026-04-11..2026-04-20"),
            ("it", "Lo mando entro le 17.", "entro le 17: 2026-03-10"),
            ("nl", "Ik stuur het half april.", "half april: 2026-04-11..2026-04-20"),
            ("nl", "Ik stuur het voor 17 uur.", "voor 17 uur: 2026-03-10"),
        ] {
            assert_eq!(on("2026-03-10", language, text), expected, "{text}");
        }
    }

    #[test]
    fn seasons_and_years_are_windows() {
        for (today, language, text, expected) in [
            ("2026-03-10", "en", "I'll send it in the autumn.", "in the autumn: 2026-09-01..2026-11-30"),
            ("2026-03-10", "en", "I'll send it after the summer.", "after the summer: 2026-09-01..2026-11-30"),
            ("2026-03-10", "en", "I'll send it this spring.", "this spring: 2026-03-10..2026-05-31"),
            ("2026-01-10", "en", "I'll send it this winter.", "this winter: 2026-01-10..2026-02-28"),
            ("2026-03-10", "en", "I'll send it next year.", "next year: 2027-01-01..2027-12-31"),
            ("2026-03-10", "de", "Ich schicke es im Herbst.", "im Herbst: 2026-09-01..2026-11-30"),
            ("2026-03-10", "de", "Ich schicke es nächstes Jahr.", "nächstes Jahr: 2027-01-01..2027-12-31"),
            ("2026-03-10", "fr", "Je l'envoie à la rentrée.", "à la rentrée: 2026-09-01..2026-11-30"),
            ("2026-03-10", "es", "Lo envío en otoño.", "en otoño: 2026-09-01..2026-11-30"),
            ("2026-03-10", "pt", "Envio no ano que vem.", "no ano que vem: 2027-01-01..2027-12-31"),
            ("2026-03-10", "it", "Lo mando in autunno.", "in autunno: 2026-09-01..2026-11-30"),
            ("2026-03-10", "nl", "Ik stuur het in het najaar.", "in het najaar: 2026-09-01..2026-11-30"),
        ] {
            assert_eq!(on(today, language, text), expected, "{text}");
        }
    }

    #[test]
    fn last_limits_are_dates() {
        // 10 March 2026 is a Tuesday.
        for (language, text, expected) in [
            ("en", "I'll send it by Friday at the latest.", "by Friday: 2026-03-13"),
            ("en", "I'll send it no later than Friday.", "Friday: 2026-03-13"),
            ("de", "Ich schicke es bis spätestens Freitag.", "bis spätestens Freitag: 2026-03-13"),
            ("de", "Ich schicke es spätestens am Freitag.", "spätestens am Freitag: 2026-03-13"),
            ("fr", "Je l'envoie vendredi au plus tard.", "vendredi: 2026-03-13"),
            ("es", "Lo envío a más tardar el viernes.", "a más tardar el viernes: 2026-03-13"),
            ("pt", "Envio até sexta no máximo.", "até sexta: 2026-03-13"),
            ("pt", "Envio até sexta o mais tardar.", "até sexta: 2026-03-13"),
            ("pt", "Envio até sexta-feira, impreterivelmente.", "até sexta-feira: 2026-03-13"),
            ("it", "Lo mando entro e non oltre venerdì.", "entro e non oltre venerdì: 2026-03-13"),
            ("it", "Lo mando al più tardi venerdì.", "venerdì: 2026-03-13"),
            ("nl", "Ik stuur het uiterlijk vrijdag.", "uiterlijk vrijdag: 2026-03-13"),
            ("nl", "Ik stuur het ten laatste vrijdag.", "vrijdag: 2026-03-13"),
        ] {
            assert_eq!(on("2026-03-10", language, text), expected, "{text}");
        }
    }

    #[test]
    fn a_weekday_with_the_day_of_the_month_is_that_day() {
        for (language, text, expected) in [
            ("en", "I'll call on Monday the 23rd.", "on Monday the 23rd: 2026-03-23"),
            ("en", "I'll call on Monday at 10.", "on Monday: 2026-03-16"),
            ("de", "Ich melde mich am Montag, den 23. wieder.", "am Montag, den 23: 2026-03-23"),
            ("fr", "Je l'envoie lundi 23.", "lundi 23: 2026-03-23"),
            ("fr", "Je l'envoie lundi 14 h.", "lundi: 2026-03-16"),
            ("es", "Lo envío el lunes 23.", "el lunes 23: 2026-03-23"),
            ("pt", "Envio na segunda-feira, dia 23.", "na segunda-feira, dia 23: 2026-03-23"),
            ("it", "Lo mando lunedì 23.", "lunedì 23: 2026-03-23"),
            ("nl", "Ik stuur het maandag de 23e.", "maandag de 23e: 2026-03-23"),
        ] {
            assert_eq!(on("2026-03-10", language, text), expected, "{text}");
        }
    }

    #[test]
    fn the_last_day_of_several_is_when_an_absence_ends() {
        for (language, text, expected) in [
            ("en", "Away from 3 to 14 August.", "2026-08-14"),
            ("en", "Away from August 28 through September 4.", "2026-09-04"),
            ("en", "Away Thursday and Friday, back on Monday the 23rd.", "2026-03-23"),
            ("en", "Away until Friday inclusive.", "2026-03-13"),
            ("de", "Abwesend vom 3. bis 14. August.", "2026-08-14"),
            ("de", "Abwesend vom 28.08. bis 04.09.2026.", "2026-09-04"),
            ("de", "Bis einschließlich Freitag abwesend.", "2026-03-13"),
            ("fr", "Absente du 3 au 14 août.", "2026-08-14"),
            ("fr", "Absente du 28 août au 4 septembre.", "2026-09-04"),
            ("es", "Ausente del 3 al 14 de agosto.", "2026-08-14"),
            ("es", "Ausente hasta el viernes inclusive.", "2026-03-13"),
            ("pt", "Ausente de 3 a 14 de agosto.", "2026-08-14"),
            ("pt", "Ausente até sexta inclusive.", "2026-03-13"),
            ("it", "Assente dal 3 al 14 agosto.", "2026-08-14"),
            ("it", "Assente fino a venerdì compreso.", "2026-03-13"),
            ("nl", "Afwezig van 3 tot en met 14 augustus.", "2026-08-14"),
            ("nl", "Afwezig tot en met vrijdag.", "2026-03-13"),
        ] {
            let sentences = Sentences::single(text);
            let sentence = sentences.iter().next().expect("a sentence");
            let last = last_day(
                crate::language::by_tag(language).expect("a language"),
                sentence,
                "2026-03-10".parse().expect("a date"),
            );
            assert_eq!(last.map(|day| day.to_string()).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn vague_words_are_no_dates() {
        for (language, text) in [
            ("en", "I'll call you one of these days."),
            ("en", "I'll get back to you in due course."),
            ("en", "I'll send it as soon as possible, in the new year perhaps."),
            ("de", "Ich melde mich demnächst."),
            ("fr", "Je vous rappelle prochainement."),
            ("es", "Le llamo próximamente."),
            ("pt", "Ligo em breve."),
            ("it", "La richiamo prossimamente."),
            ("nl", "Ik bel u binnenkort."),
        ] {
            assert!(!on("2026-03-10", language, text).contains("2026"), "{text}");
        }
    }

    #[test]
    fn a_date_of_early_next_year_is_not_past() {
        assert_eq!(on("2026-12-20", "en", "I'll call on January 5."), "on January 5: 2027-01-05");
    }

    #[test]
    fn the_ends_of_time_are_held() {
        for text in ["in 999 months", "next week", "tomorrow", "on 31 December", "end of next month"] {
            let _ = on("9999-12-31", "en", text);
            let _ = on("-009999-01-01", "en", text);
        }
    }
}
