//! How long they take to answer, and when that changed.
//!
//! Log-normal in working time. A contact's μ is shrunk toward the mailbox with the weight of [`PRIOR_REPLIES`] answers; σ is
//! pooled over the mailbox. Grace is the age by which nine answers in ten would have come.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar::{Calendar, WorkingTime};

use super::expectation::{Case, Mailbox};

/// Weight of the mailbox in a contact's μ, in answers.
pub(super) const PRIOR_REPLIES: f64 = 5.0;
/// Shortest latency that is told apart, in working days: about a quarter of an hour.
pub(super) const SHORTEST: f64 = 0.01;
/// Normal deviate at which nine in ten have answered.
const Z90: f64 = 1.281_551_565_545;

/// How long a contact takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Latency {
    /// Median of the observed answers in clock hours; `None` without any.
    pub median_hours: Option<f64>,
    /// Mean of ln(working days), shrunk to the mailbox.
    pub mu: f64,
    /// Standard deviation of ln(working days), pooled over the mailbox.
    pub sigma: f64,
    /// How long to wait before a silence means anything, before policy bounds it.
    pub grace: WorkingTime,
    pub replies: u32,
    /// When answers became slower or faster, if they did.
    pub turning_point: Option<TurningPoint>,
    /// The answers in order: the day of the answer and clock hours it took. For drawing.
    pub observed: Vec<(Date, f64)>,
}

/// A lasting change in how long answers take.
#[derive(Clone, Debug, PartialEq)]
pub struct TurningPoint {
    pub on: Date,
    pub before_median_hours: f64,
    pub after_median_hours: f64,
}

/// Returns how long the contact takes, as their answers up to `now` show.
pub fn latency(cases: &[Case], mailbox: &Mailbox, calendar: &Calendar, now: Timestamp) -> Latency {
    let answered: Vec<(&Case, Timestamp)> =
        cases.iter().filter_map(|case| Some((case, case.answered_at.filter(|at| *at <= now)?))).collect();
    let logs: Vec<f64> =
        answered.iter().map(|(case, at)| calendar.working_time(case.at, *at).0.max(SHORTEST).ln()).collect();
    let mu = (logs.iter().sum::<f64>() + PRIOR_REPLIES * mailbox.mu) / (logs.len() as f64 + PRIOR_REPLIES);
    let observed: Vec<(Date, f64)> = answered
        .iter()
        .map(|(case, at)| (calendar.date(*at), (at.as_second() - case.at.as_second()) as f64 / 3600.0))
        .collect();
    Latency {
        median_hours: median(observed.iter().map(|(_, hours)| *hours).collect()),
        mu,
        sigma: mailbox.sigma,
        grace: WorkingTime((mu + Z90 * mailbox.sigma).exp()),
        replies: u32::try_from(observed.len()).unwrap_or(u32::MAX),
        turning_point: turning_point(&observed, &logs),
        observed,
    }
}

/// Returns the median; `None` of nothing.
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    if values.is_empty() {
        return None;
    }
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    Some(if values.len() % 2 == 1 { values[middle] } else { f64::midpoint(values[middle - 1], values[middle]) })
}

/// Returns where the answers split into two stretches of plainly different latency.
///
/// Every split with four answers on both sides is tried; the one with the largest Welch t statistic of ln(working days)
/// counts, if it passes a bar high enough for having looked at all of them: the square root of the 1% critical value of a
/// sup-Wald test for one change at an unknown point (12.2; Andrews 1993, corrected 2003).
fn turning_point(observed: &[(Date, f64)], logs: &[f64]) -> Option<TurningPoint> {
    const FEWEST: usize = 4;
    const BAR: f64 = 3.5;
    let n = logs.len();
    if n < 2 * FEWEST {
        return None;
    }
    let mut sums = vec![(0.0, 0.0); n + 1];
    for (index, log) in logs.iter().enumerate() {
        sums[index + 1] = (sums[index].0 + log, sums[index].1 + log * log);
    }
    let stretch = |from: usize, to: usize| {
        let count = (to - from) as f64;
        let mean = (sums[to].0 - sums[from].0) / count;
        let variance = ((sums[to].1 - sums[from].1) / count - mean * mean).max(0.01);
        (mean, variance / count)
    };
    let statistic = |split: usize| {
        let (before, after) = (stretch(0, split), stretch(split, n));
        (before.0 - after.0).abs() / (before.1 + after.1).sqrt()
    };
    let split = (FEWEST..=n - FEWEST).max_by(|left, right| statistic(*left).total_cmp(&statistic(*right)))?;
    let hours = |stretch: &[(Date, f64)]| median(stretch.iter().map(|(_, hours)| *hours).collect());
    (statistic(split) >= BAR).then_some(TurningPoint {
        on: observed[split].0,
        before_median_hours: hours(&observed[..split])?,
        after_median_hours: hours(&observed[split..])?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn answers_that_turn_slow_have_a_turning_point() {
        let day = date(2025, 1, 1);
        let hours = [2.0, 3.0, 2.5, 4.0, 2.0, 90.0, 120.0, 100.0, 140.0, 95.0];
        let observed: Vec<(Date, f64)> = hours
            .iter()
            .enumerate()
            .map(|(at, hours)| (crate::calendar::add_days(day, at as i64 * 10), *hours))
            .collect();
        let logs: Vec<f64> = hours.iter().map(|hours| (hours / 24.0_f64).ln()).collect();
        let turning_point = turning_point(&observed, &logs).expect("a turning point");
        assert_eq!(turning_point.on, crate::calendar::add_days(day, 50));
        assert!(turning_point.after_median_hours > 90.0);
    }

    #[test]
    fn even_answers_have_none() {
        let observed: Vec<(Date, f64)> = (0..12).map(|_| (date(2025, 1, 1), 5.0)).collect();
        assert_eq!(turning_point(&observed, &[0.1; 12]), None);
    }

    #[test]
    fn a_few_answers_hardly_move_what_is_usual() {
        let calendar = Calendar::default();
        let at = |hours: i64| {
            let monday: Timestamp = "2024-01-01T00:00:00Z".parse().expect("a time");
            Timestamp::from_second(monday.as_second() + hours * 3600).expect("a time")
        };
        let mut mailbox = Mailbox::fit(&[], &[], &calendar, at(0));
        (mailbox.mu, mailbox.sigma) = (0.0, 1.0);
        let case = Case {
            at: at(0),
            bucket: crate::score::expectation::Bucket::direct_question(),
            answered_at: Some(at(48)),
            closed_at: None,
        };
        let latency = latency(&[case], &mailbox, &calendar, at(100));
        // (1·ln 2 + 5·0) / (1 + 5); nine in ten by exp(μ + 1.2816·σ).
        assert!((latency.mu - 2.0_f64.ln() / 6.0).abs() < 1e-9);
        assert!((latency.grace.0 - (2.0_f64.ln() / 6.0 + Z90).exp()).abs() < 1e-9);
        assert_eq!((latency.median_hours, latency.replies), (Some(48.0), 1));
    }
}
