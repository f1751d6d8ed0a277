//! Days people work, and dates people name.
//!
//! Grace and latency are measured in working time; everything else in calendar days (a date that falls on a day off moves
//! to the next working day). There is no clock here: `now` is always an argument.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

/// A stretch of time in working days: days off do not count, and a working day counts as one from midnight to midnight.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WorkingTime(pub f64);

/// By when something is due, as the words say it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// No date is named.
    #[default]
    Unsaid,
    /// Between two dates, both included: "by Friday", "next week".
    Window { text: String, from: Date, to: Date },
    /// When something else happens: "once I hear back". The calendar alone never breaks it.
    Event { text: String },
}

impl Due {
    /// Returns the last day on which it is in time.
    pub fn last_day(&self) -> Option<Date> {
        match self {
            Self::Window { to, .. } => Some(*to),
            Self::Unsaid | Self::Event { .. } => None,
        }
    }
}

/// The owner's calendar: time zone, working days and holidays.
#[derive(Clone, Debug)]
pub struct Calendar {
    pub time_zone: TimeZone,
    working_days: [bool; 7],
    holidays: BTreeSet<Date>,
}

impl Calendar {
    /// Returns a calendar. With no working day at all, every day counts as one, so that time still passes.
    pub fn new(time_zone: TimeZone, working_days: &[Weekday], holidays: BTreeSet<Date>) -> Self {
        let mut week = [false; 7];
        for day in working_days {
            week[usize::from(day.to_monday_zero_offset().unsigned_abs())] = true;
        }
        if working_days.is_empty() {
            week = [true; 7];
        }
        Self { time_zone, working_days: week, holidays }
    }

    /// Returns the day it is at `at` where the owner lives.
    pub fn date(&self, at: Timestamp) -> Date {
        self.time_zone.to_datetime(at).date()
    }

    /// Returns the first moment of `date` where the owner lives.
    pub fn start_of(&self, date: Date) -> Timestamp {
        date.to_zoned_datetime(self.time_zone.clone()).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    }

    /// Returns whether people are expected to work on `date`.
    pub fn is_working_day(&self, date: Date) -> bool {
        self.working_days[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())]
            && !self.holidays.contains(&date)
    }

    /// Returns `date`, or the next working day when it is a day off.
    pub fn roll_forward(&self, date: Date) -> Date {
        let mut day = date;
        // A holiday list that covers a whole year would be a mistake; give up rather than loop.
        for _ in 0..400 {
            if self.is_working_day(day) {
                return day;
            }
            day = add_days(day, 1);
        }
        date
    }

    /// Returns the day `days` calendar days after `date`, moved to a working day.
    pub fn after(&self, date: Date, days: i64) -> Date {
        self.roll_forward(add_days(date, days))
    }

    /// Returns the day `working_days` working days after `date` (rounded up to whole days).
    pub fn after_working(&self, date: Date, working_days: f64) -> Date {
        let mut left = working_days.max(0.0).ceil() as i64;
        let mut day = date;
        while left > 0 && day < Date::MAX {
            day = self.roll_forward(add_days(day, 1));
            left -= 1;
        }
        day
    }

    /// Returns how much working time lies between two moments; zero when `until` is not later.
    pub fn working_time(&self, from: Timestamp, until: Timestamp) -> WorkingTime {
        if until <= from {
            return WorkingTime(0.0);
        }
        let (first, last) = (self.time_zone.to_datetime(from), self.time_zone.to_datetime(until));
        let of_day = |at: &DateTime| {
            let time = at.time();
            (f64::from(time.hour()) * 3600.0 + f64::from(time.minute()) * 60.0 + f64::from(time.second())) / 86_400.0
        };
        let (first_day, last_day) = (first.date(), last.date());
        let working = |day| if self.is_working_day(day) { 1.0 } else { 0.0 };
        if first_day == last_day {
            return WorkingTime((of_day(&last) - of_day(&first)).max(0.0) * working(first_day));
        }
        let whole = self.working_days_between(add_days(first_day, 1), last_day);
        WorkingTime(working(first_day) * (1.0 - of_day(&first)) + whole as f64 + working(last_day) * of_day(&last))
    }

    /// Returns the number of working days in `from..until`.
    fn working_days_between(&self, from: Date, until: Date) -> i64 {
        let days = days_between(from, until);
        if days <= 0 {
            return 0;
        }
        let per_week = self.working_days.iter().filter(|works| **works).count() as i64;
        let mut count = days / 7 * per_week;
        let mut day = add_days(from, days / 7 * 7);
        while day < until {
            count += i64::from(self.working_days[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())]);
            day = add_days(day, 1);
        }
        let holidays = self
            .holidays
            .range(from..until)
            .filter(|holiday| self.working_days[usize::from(holiday.weekday().to_monday_zero_offset().unsigned_abs())]);
        count - holidays.count() as i64
    }
}

impl Default for Calendar {
    /// Returns Monday to Friday in UTC without holidays.
    fn default() -> Self {
        use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};
        Self::new(TimeZone::UTC, &[Monday, Tuesday, Wednesday, Thursday, Friday], BTreeSet::new())
    }
}

/// Returns `date` moved by `days`, held at the ends of time.
pub fn add_days(date: Date, days: i64) -> Date {
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    Span::new().try_days(days).map_or(end, |span| date.saturating_add(span))
}

/// Returns the number of calendar days from `from` to `until`, negative when `until` is earlier.
pub fn days_between(from: Date, until: Date) -> i64 {
    from.until(until).map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn a_weekend_is_no_working_time() {
        let calendar = Calendar::default();
        // Friday noon to Monday noon.
        assert_eq!(calendar.working_time(at("2026-03-06T12:00:00Z"), at("2026-03-09T12:00:00Z")), WorkingTime(1.0));
        assert_eq!(calendar.working_time(at("2026-03-07T12:00:00Z"), at("2026-03-08T12:00:00Z")), WorkingTime(0.0));
        assert_eq!(calendar.working_time(at("2026-03-02T00:00:00Z"), at("2026-03-30T00:00:00Z")), WorkingTime(20.0));
    }

    #[test]
    fn holidays_are_days_off() {
        let holidays = BTreeSet::from([date(2026, 4, 3), date(2026, 4, 6)]);
        let calendar = Calendar::new(TimeZone::UTC, &[Weekday::Thursday, Weekday::Friday, Weekday::Monday], holidays);
        assert_eq!(calendar.roll_forward(date(2026, 4, 3)), date(2026, 4, 9));
        assert_eq!(calendar.working_time(at("2026-04-02T00:00:00Z"), at("2026-04-10T00:00:00Z")), WorkingTime(2.0));
    }

    #[test]
    fn days_beyond_the_ends_of_time_are_held_there() {
        assert_eq!(add_days(date(2026, 3, 6), i64::MAX), Date::MAX);
        assert_eq!(add_days(date(2026, 3, 6), i64::MIN), Date::MIN);
    }

    #[test]
    fn working_days_are_added_over_weekends() {
        let calendar = Calendar::default();
        assert_eq!(calendar.after_working(date(2026, 3, 6), 3.0), date(2026, 3, 11));
        assert_eq!(calendar.after(date(2026, 3, 6), 1), date(2026, 3, 9));
    }
}
