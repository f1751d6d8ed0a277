//! A birthday: a day and a month, and the year where somebody told it.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A year in which every birthday exists, for those whose year is not known.
const LEAP_YEAR: i16 = 2000;

/// A birthday. Written as `1961-03-12`, or as `--03-12` without the year (RFC 6350 §4.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Birthday {
    year: Option<i16>,
    month: i8,
    day: i8,
}

impl Birthday {
    /// Returns the birthday, if there is such a day.
    pub fn new(year: Option<i16>, month: i8, day: i8) -> Option<Self> {
        Date::new(year.unwrap_or(LEAP_YEAR), month, day).ok()?;
        Some(Self { year, month, day })
    }

    /// The year, where it is known.
    pub fn year(self) -> Option<i16> {
        self.year
    }

    /// From 1 for January.
    pub fn month(self) -> i8 {
        self.month
    }

    pub fn day(self) -> i8 {
        self.day
    }

    /// Returns the day in its own year, or in some leap year where that is not known.
    pub fn date(self) -> Date {
        Date::new(self.year.unwrap_or(LEAP_YEAR), self.month, self.day).unwrap_or(Date::ZERO)
    }

    /// Returns the day it is next celebrated, from `today` on; the 29th of February on the 28th in other years.
    pub fn next(self, today: Date) -> Date {
        let in_year = |year| {
            let day = Date::new(year, self.month, self.day).or_else(|_| Date::new(year, self.month, 28));
            day.unwrap_or(Date::MAX)
        };
        let this_year = in_year(today.year());
        if this_year >= today { this_year } else { in_year(today.year().saturating_add(1)) }
    }
}

impl fmt::Display for Birthday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(f, "--{:02}-{:02}", self.month, self.day),
        }
    }
}

impl FromStr for Birthday {
    type Err = String;

    /// Reads `1961-03-12`, `--03-12` or `03-12`, with or without hyphens between the numbers.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is no birthday: use 1961-03-12, or 03-12 where the year is not known");
        let text = text.trim();
        let digits: String = text.trim_start_matches("--").chars().filter(|letter| *letter != '-').collect();
        let (year, rest) = match digits.len() {
            8 if !text.starts_with("--") => (Some(&digits[..4]), &digits[4..]),
            4 => (None, digits.as_str()),
            _ => return Err(wrong()),
        };
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        let year = year.map(str::parse).transpose().map_err(|_| wrong())?;
        let (month, day) = (rest[..2].parse().map_err(|_| wrong())?, rest[2..].parse().map_err(|_| wrong())?);
        Self::new(year, month, day).ok_or_else(wrong)
    }
}

impl TryFrom<String> for Birthday {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Birthday> for String {
    fn from(birthday: Birthday) -> Self {
        birthday.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_may_be_missing() {
        for (text, written) in [
            ("1961-03-12", "1961-03-12"),
            ("19610312", "1961-03-12"),
            ("--03-12", "--03-12"),
            ("--0312", "--03-12"),
            ("03-12", "--03-12"),
            ("02-29", "--02-29"),
        ] {
            assert_eq!(text.parse::<Birthday>().unwrap().to_string(), written);
        }
        for wrong in ["", "12 March", "1961", "1961-13-12", "1961-02-29", "13-01", "--1961-03-12", "ää-ää", "äää"]
        {
            assert!(wrong.parse::<Birthday>().unwrap_err().contains("1961-03-12"), "{wrong}");
        }
    }

    #[test]
    fn it_comes_every_year_even_in_february() {
        let leap: Birthday = "2000-02-29".parse().unwrap();
        assert_eq!(leap.next(Date::constant(2026, 2, 1)), Date::constant(2026, 2, 28));
        assert_eq!(leap.next(Date::constant(2028, 2, 1)), Date::constant(2028, 2, 29));
        assert_eq!(leap.next(Date::constant(2026, 3, 1)), Date::constant(2027, 2, 28));
        let today: Birthday = "03-12".parse().unwrap();
        assert_eq!(today.next(Date::constant(2026, 3, 12)), Date::constant(2026, 3, 12));
    }
}
