//! What is usual in this mailbox: how many letters of a kind are answered, and how long answers take.
//!
//! The number of addressees is the strongest single predictor of a reply (Karagiannis & Vojnović 2009), then whether the
//! letter asks. Each bucket is shrunk toward the mailbox mean, which itself is shrunk toward a mild start value.

use jiff::Timestamp;

use crate::calendar::Calendar;
use crate::ledger::{Note, Relation};

use super::latency::{Latency, SHORTEST};
use super::normal::cumulative;

/// An answer later than this, in days, is no answer to the letter any more.
pub const REPLY_WINDOW_DAYS: i64 = 60;

/// One letter that could have been answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Case {
    pub at: Timestamp,
    pub bucket: Bucket,
    /// When the reader answered, within the window and not after `now`.
    pub answered_at: Option<Timestamp>,
    /// When somebody else answered, which closes the expectation without a reply.
    pub closed_at: Option<Timestamp>,
}

/// Letters of one kind: how many it was addressed to, and whether it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bucket {
    size: usize,
    asks: bool,
}

/// Number of size classes: 1, 2, 3–4, 5–8, 9 and more To addressees.
const SIZES: usize = 5;

impl Bucket {
    /// Returns the bucket of a letter.
    pub fn new(addressees: u32, asks: bool) -> Self {
        let size = match addressees {
            0 | 1 => 0,
            2 => 1,
            3..=4 => 2,
            5..=8 => 3,
            _ => 4,
        };
        Self { size, asks }
    }

    /// Returns whether letters of this bucket ask.
    pub fn asks(self) -> bool {
        self.asks
    }

    /// Returns the bucket of a question to one person.
    pub fn direct_question() -> Self {
        Self::new(1, true)
    }
}

/// The share of letters of each bucket that is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Expectation {
    share: [[f64; 2]; SIZES],
}

impl Expectation {
    /// Returns the share of letters of this bucket that is answered, in (0, 1).
    pub fn of(&self, bucket: Bucket) -> f64 {
        self.share[bucket.size][usize::from(bucket.asks)]
    }

    /// Returns the shares that the cases show.
    fn fit<'a>(
        cases: impl Iterator<Item = &'a Case>,
        mu: f64,
        sigma: f64,
        calendar: &Calendar,
        now: Timestamp,
    ) -> Self {
        /// Prior of the mean (half of all letters), in cases.
        const MEAN_CASES: f64 = 4.0;
        /// Pull of each bucket toward the mean, in cases.
        const BUCKET_CASES: f64 = 8.0;
        let mut replies = [[0.0; 2]; SIZES];
        let mut exposed = [[0.0; 2]; SIZES];
        for case in cases {
            let weight = exposure(case, mu, sigma, calendar, now);
            let (size, asks) = (case.bucket.size, usize::from(case.bucket.asks));
            replies[size][asks] += f64::from(u8::from(case.answered_at.is_some()));
            exposed[size][asks] += weight;
        }
        let total = |table: &[[f64; 2]; SIZES]| table.iter().flatten().sum::<f64>();
        let mean = (total(&replies) + 0.5 * MEAN_CASES) / (total(&exposed) + MEAN_CASES);
        let mut share = [[0.0; 2]; SIZES];
        for (size, row) in share.iter_mut().enumerate() {
            for (asks, cell) in row.iter_mut().enumerate() {
                *cell = (replies[size][asks] + mean * BUCKET_CASES) / (exposed[size][asks] + BUCKET_CASES);
            }
        }
        Self { share }
    }
}

/// What is usual in the owner's mailbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Mailbox {
    /// How contacts answer the owner.
    pub contacts: Expectation,
    /// How the owner answers contacts.
    pub owner: Expectation,
    /// Mean and standard deviation of ln(working days) of contacts' answers.
    pub mu: f64,
    pub sigma: f64,
    owner_mu: f64,
    owner_sigma: f64,
}

impl Mailbox {
    /// Returns what the relations show, knowing nothing after `now`.
    pub fn of(relations: &[Relation], calendar: &Calendar, now: Timestamp) -> Self {
        let to_them: Vec<Case> = relations.iter().flat_map(|relation| cases_to_them(relation, now)).collect();
        let to_owner: Vec<Case> = relations.iter().flat_map(|relation| cases_to_owner(relation, now)).collect();
        Self::fit(&to_them, &to_owner, calendar, now)
    }

    /// Returns what the cases show.
    pub fn fit(to_them: &[Case], to_owner: &[Case], calendar: &Calendar, now: Timestamp) -> Self {
        let (mu, sigma) = log_normal(to_them, calendar);
        let (owner_mu, owner_sigma) = log_normal(to_owner, calendar);
        Self {
            contacts: Expectation::fit(to_them.iter(), mu, sigma, calendar, now),
            owner: Expectation::fit(to_owner.iter(), owner_mu, owner_sigma, calendar, now),
            mu,
            sigma,
            owner_mu,
            owner_sigma,
        }
    }

    /// Returns how long the owner takes.
    pub fn owner_latency(&self) -> Latency {
        Latency { mu: self.owner_mu, sigma: self.owner_sigma, ..Latency::default() }
    }
}

/// Returns the owner's letters to the contact that could have been answered by `now`.
pub fn cases_to_them(relation: &Relation, now: Timestamp) -> Vec<Case> {
    let sent = relation.moments.iter().filter_map(|moment| Some((moment.at, moment.sent()?)));
    cases(sent, now)
}

/// Returns the contact's letters to the owner that could have been answered by `now`.
pub fn cases_to_owner(relation: &Relation, now: Timestamp) -> Vec<Case> {
    let received = relation.moments.iter().filter_map(|moment| Some((moment.at, moment.received()?)));
    cases(received, now)
}

fn cases<'a>(notes: impl Iterator<Item = (Timestamp, &'a Note)>, now: Timestamp) -> Vec<Case> {
    let within = |at: Timestamp, answer: Option<Timestamp>| {
        answer.filter(|answer| *answer <= now && answer.as_second() - at.as_second() <= REPLY_WINDOW_DAYS * 86_400)
    };
    notes
        .filter(|(at, note)| *at <= now && note.direct && !note.campaign)
        .map(|(at, note)| Case {
            at,
            bucket: Bucket::new(note.addressees, note.asks),
            answered_at: within(at, note.answered_at),
            closed_at: within(at, note.closed_at),
        })
        .collect()
}

/// Returns how much of an unanswered letter's chance to be answered has passed, in [0, 1]; 1 for an answered one.
///
/// A letter sent yesterday has hardly been refused: it counts as F(age), the share of answers that would have come by now.
pub fn exposure(case: &Case, mu: f64, sigma: f64, calendar: &Calendar, now: Timestamp) -> f64 {
    match (case.answered_at, case.closed_at) {
        (Some(_), _) => 1.0,
        (None, closed_at) => {
            let until = closed_at.unwrap_or(now);
            answered_by(mu, sigma, calendar.working_time(case.at, until).0)
        }
    }
}

/// Returns F(t), the share of answers that come within `working_days`: log-normal.
pub fn answered_by(mu: f64, sigma: f64, working_days: f64) -> f64 {
    if working_days <= 0.0 { 0.0 } else { cumulative((working_days.ln() - mu) / sigma.max(0.1)) }
}

/// Start values of the latency, before any answer is seen: a median of about a working day, as in most studied mailboxes,
/// with a wide spread …
pub(super) const START_MU: f64 = -0.3;
pub(super) const START_SIGMA: f64 = 1.6;
/// … worth so many answers.
pub(super) const START_ANSWERS: f64 = 5.0;

/// Returns the mean and standard deviation of ln(working days) of the answers, with a mild prior of a day.
fn log_normal(cases: &[Case], calendar: &Calendar) -> (f64, f64) {
    let logs: Vec<f64> = cases
        .iter()
        .filter_map(|case| Some(calendar.working_time(case.at, case.answered_at?).0.max(SHORTEST).ln()))
        .collect();
    let n = logs.len() as f64;
    let mu = (logs.iter().sum::<f64>() + START_MU * START_ANSWERS) / (n + START_ANSWERS);
    let squares: f64 = logs.iter().map(|log| (log - mu).powi(2)).sum();
    let variance = (squares + START_SIGMA.powi(2) * START_ANSWERS) / (n + START_ANSWERS);
    (mu, variance.sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i64) -> Timestamp {
        let monday: Timestamp = "2024-01-01T00:00:00Z".parse().expect("a time");
        Timestamp::from_second(monday.as_second() + day * 86_400).expect("a time")
    }

    #[test]
    fn shares_are_shrunk_to_the_mailbox_and_the_mailbox_to_a_half() {
        let calendar = Calendar::default();
        let case = |addressees, asks, answered: bool| Case {
            at: at(0),
            bucket: Bucket::new(addressees, asks),
            answered_at: answered.then(|| at(1)),
            closed_at: None,
        };
        // Two questions to one person answered, four letters to nine never: all long ago, so that x = 1.
        let mut cases = vec![case(1, true, true); 2];
        cases.extend(vec![case(9, false, false); 4]);
        let mailbox = Mailbox::fit(&cases, &[], &calendar, at(5_000));
        let mean = (2.0 + 0.5 * 4.0) / (6.0 + 4.0);
        let of = |addressees, asks| mailbox.contacts.of(Bucket::new(addressees, asks));
        assert!((of(1, true) - (2.0 + 8.0 * mean) / (2.0 + 8.0)).abs() < 1e-3);
        assert!((of(12, false) - 8.0 * mean / (4.0 + 8.0)).abs() < 1e-3);
        assert!((of(3, true) - mean).abs() < 1e-3, "a bucket never seen is like the mailbox");
    }

    #[test]
    fn a_letter_of_today_hardly_counts_and_an_old_one_wholly() {
        let calendar = Calendar::default();
        let case = Case { at: at(0), bucket: Bucket::direct_question(), answered_at: None, closed_at: None };
        let of = |now| exposure(&case, 0.0, 1.0, &calendar, now);
        assert!((of(at(1)) - 0.5).abs() < 1e-6, "half of all answers come within a working day here");
        assert!(of(at(0)) == 0.0 && of(at(400)) > 0.99);
    }
}
