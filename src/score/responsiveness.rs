//! Of a hundred direct questions to them, how many are answered.
//!
//! Gamma–Poisson shrinkage with censoring. With weights w (half-life one of [`HALF_LIVES_DAYS`]), replies r, the mailbox's expectation
//! e of a letter's kind and its exposure x:
//!
//! ρ = (Σ w·r + κ) / (Σ w·e·x + κ)
//!
//! so a contact without history answers as everybody does (ρ = 1), and a question asked yesterday hardly counts. The
//! interval is that of the Gamma posterior with shape Σ w·r + κ and rate Σ w·e·x + κ.

use jiff::Timestamp;

use crate::calendar::Calendar;

use super::expectation::{Bucket, Case, Expectation, Mailbox, answered_by, exposure};
use super::{Latency, decay};

/// After how many days a letter says half as much about tonight: the first of these under which enough is left to go by.
/// Who is asked every week is known by the last months, and a change shows soon; most people are asked seldom, and under
/// ninety days hardly anybody would keep enough of a record to be called responsive or not.
const HALF_LIVES_DAYS: [f64; 3] = [90.0, 180.0, 365.0];
/// So many effective cases are enough to go by.
const FOLLOWED: f64 = 8.0;
/// Strength of the pull toward the mailbox, in expected replies.
const KAPPA: f64 = 1.0;
/// A score is shown from so many effective asks.
const ENOUGH: f64 = 2.0;
/// The horizon of the sentence "answered within 14 working days".
const HORIZON_WORKING_DAYS: f64 = 14.0;
/// Cases looked at, newest first: older ones have decayed to nothing.
const RECENT: usize = 200;

/// How often a contact answers, with what stands behind it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Responsiveness {
    /// Of 100 direct questions, how many are answered within 14 working days; `None` on low evidence.
    pub score: Option<f64>,
    /// 80% interval around the score, 0 to 100.
    pub low: f64,
    pub high: f64,
    /// Direct questions to them that were answered, of [`Self::asks`].
    pub replies: u32,
    pub asks: u32,
    /// Decayed and censored number of asks: below 2 the score is not shown.
    pub effective_asks: f64,
    /// The contact's factor on the mailbox-wide reply expectation (1 = as everybody).
    pub rho: f64,
}

/// The factor ρ with its posterior.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rho {
    pub value: f64,
    pub(super) shape: f64,
    /// Σ w·x: how many cases it rests on.
    pub effective: f64,
    /// The same over questions alone.
    pub effective_asks: f64,
}

/// Returns the factor by which answers come more or less often than the mailbox expects.
pub fn rho(cases: &[Case], expectation: &Expectation, latency: &Latency, calendar: &Calendar, now: Timestamp) -> Rho {
    let recent: Vec<(&Case, f64)> = cases
        .iter()
        .rev()
        .take(RECENT)
        .map(|case| (case, exposure(case, latency.mu, latency.sigma, calendar, now)))
        .collect();
    let [short, middle, long] = HALF_LIVES_DAYS;
    let is_enough = |rho: &Rho| rho.effective >= FOLLOWED && rho.effective_asks >= ENOUGH;
    let followed = [short, middle].into_iter().map(|days| weighed(&recent, expectation, days, now)).find(is_enough);
    followed.unwrap_or_else(|| weighed(&recent, expectation, long, now))
}

/// Returns the factor with cases, each beside its exposure, under one half-life.
fn weighed(cases: &[(&Case, f64)], expectation: &Expectation, half_life_days: f64, now: Timestamp) -> Rho {
    let (mut replies, mut expected, mut effective, mut effective_asks) = (0.0, 0.0, 0.0, 0.0);
    for (case, exposed) in cases {
        let weight = decay(case.at, now, half_life_days);
        replies += weight * f64::from(u8::from(case.answered_at.is_some()));
        expected += weight * expectation.of(case.bucket) * exposed;
        effective += weight * exposed;
        if case.bucket.asks() {
            effective_asks += weight * exposed;
        }
    }
    Rho { value: (replies + KAPPA) / (expected + KAPPA), shape: replies + KAPPA, effective, effective_asks }
}

impl Rho {
    /// Returns the quantile of the Gamma posterior at the normal deviate `z` (Wilson & Hilferty 1931).
    fn quantile(&self, z: f64) -> f64 {
        let ninth = 1.0 / (9.0 * self.shape);
        self.value * (1.0 - ninth + z * ninth.sqrt()).max(0.0).powi(3)
    }
}

/// Returns how often the contact answers.
pub fn responsiveness(
    cases: &[Case],
    latency: &Latency,
    mailbox: &Mailbox,
    calendar: &Calendar,
    now: Timestamp,
) -> Responsiveness {
    /// Normal deviate of an 80% interval.
    const Z80: f64 = 1.281_551_565_545;
    let rho = rho(cases, &mailbox.contacts, latency, calendar, now);
    let usual = mailbox.contacts.of(Bucket::direct_question());
    let in_time = answered_by(latency.mu, latency.sigma, HORIZON_WORKING_DAYS);
    let of_hundred = |rho: f64| 100.0 * (rho * usual).min(1.0) * in_time;
    let asks = || cases.iter().filter(|case| case.bucket.asks());
    Responsiveness {
        score: (rho.effective_asks >= ENOUGH).then(|| of_hundred(rho.value)),
        low: of_hundred(rho.quantile(-Z80)),
        high: of_hundred(rho.quantile(Z80)),
        replies: count(asks().filter(|case| case.answered_at.is_some()).count()),
        asks: count(asks().count()),
        effective_asks: rho.effective_asks,
        rho: rho.value,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i64) -> Timestamp {
        let monday: Timestamp = "2024-01-01T09:00:00Z".parse().expect("a time");
        Timestamp::from_second(monday.as_second() + day * 86_400).expect("a time")
    }

    fn case(day: i64, answered_after: Option<i64>) -> Case {
        Case {
            at: at(day),
            bucket: Bucket::direct_question(),
            answered_at: answered_after.map(|days| at(day + days)),
            closed_at: None,
        }
    }

    /// In this mailbox half of everything is answered, half of that within a working day.
    fn mailbox(calendar: &Calendar) -> (Mailbox, Latency) {
        let mut mailbox = Mailbox::fit(&[], &[], calendar, at(0));
        (mailbox.mu, mailbox.sigma) = (0.0, 1.0);
        (mailbox, Latency { mu: 0.0, sigma: 1.0, ..Latency::default() })
    }

    #[test]
    fn the_factor_is_the_one_computed_by_hand() {
        let calendar = Calendar::default();
        let (mailbox, latency) = mailbox(&calendar);
        // Asked a year ago and answered: w ½, x 1. Asked on a Monday a week ago, still silent: w 2^(−7/365), x F(5 working
        // days) = Φ(ln 5) = 0.946. Nobody's letters show anything else yet, so that e = ½.
        let now = at(371);
        let cases = [case(6, Some(1)), case(364, None)];
        let rho = rho(&cases, &mailbox.contacts, &latency, &calendar, now);
        let silent = 2.0_f64.powf(-7.0 / 365.0) * 0.946_241;
        assert!((rho.value - 1.5 / (0.25 + 0.5 * silent + 1.0)).abs() < 1e-5, "{rho:?}");
        assert!((rho.effective_asks - (0.5 + silent)).abs() < 1e-5);
    }

    #[test]
    fn who_is_asked_often_is_known_by_the_last_months() {
        let calendar = Calendar::default();
        let (mailbox, latency) = mailbox(&calendar);
        // Every week for two years; answered in the first, in silence since.
        let weekly: Vec<Case> = (0..104).map(|week| case(week * 7, (week < 52).then_some(1))).collect();
        let now = at(105 * 7);
        let followed = rho(&weekly, &mailbox.contacts, &latency, &calendar, now).value;
        let exposed: Vec<(&Case, f64)> = weekly.iter().map(|case| (case, 1.0)).collect();
        let under = |days| weighed(&exposed, &mailbox.contacts, days, now).value;
        assert!((followed - under(90.0)).abs() < 0.02 && followed < under(365.0) / 2.0, "{followed}");
        // Every quarter: the long memory holds.
        let seldom: Vec<Case> = (0..8).map(|quarter| case(quarter * 91, (quarter < 6).then_some(1))).collect();
        let kept = rho(&seldom, &mailbox.contacts, &latency, &calendar, now);
        assert!(kept.effective_asks > 3.5, "{kept:?}");
    }

    #[test]
    fn below_two_effective_asks_there_is_no_score_and_the_interval_holds_the_value() {
        let calendar = Calendar::default();
        let (mailbox, latency) = mailbox(&calendar);
        let score = |cases: &[Case]| responsiveness(cases, &latency, &mailbox, &calendar, at(40));
        assert_eq!(score(&[case(0, Some(1))]).score, None);
        let known = score(&[case(0, Some(1)), case(7, Some(1)), case(14, None)]);
        let shown = known.score.expect("enough asks");
        assert!(known.low < shown && shown < known.high, "{known:?}");
        assert_eq!((known.replies, known.asks), (2, 3));
    }

    #[test]
    fn in_group_mail_somebody_elses_answer_closes_the_expectation() {
        let calendar = Calendar::default();
        let (mailbox, latency) = mailbox(&calendar);
        let value = |case| rho(&[case], &mailbox.contacts, &latency, &calendar, at(60)).value;
        let closed = Case { closed_at: Some(at(1)), ..case(0, None) };
        assert!(value(closed) > value(case(0, None)), "silence after that is no refusal");
    }
}
