//! The chance that something open is still answered.
//!
//! Judged when it is opened: p = min(1, ρ·e). Given silence of age t, by Bayes: p·(1 − F(t)) / (p·(1 − F(t)) + 1 − p), where F
//! is the contact's own latency distribution.

use jiff::Timestamp;

use crate::calendar::Calendar;

use super::Latency;
use super::expectation::{Bucket, Mailbox, answered_by};

/// Nobody answers for certain, and nobody is a lost cause for certain.
const BOUNDS: (f64, f64) = (0.01, 0.98);

/// Returns the probability that a letter of this kind to this contact is ever answered.
pub fn p_answer(mailbox: &Mailbox, rho: f64, addressees: u32, asks: bool) -> f64 {
    (rho * mailbox.contacts.of(Bucket::new(addressees, asks))).clamp(BOUNDS.0, BOUNDS.1)
}

/// Returns the probability that it is still answered, given that it has not been since `asked_at`.
pub fn chance_still(p: f64, latency: &Latency, calendar: &Calendar, asked_at: Timestamp, now: Timestamp) -> f64 {
    let silent = 1.0 - answered_by(latency.mu, latency.sigma, calendar.working_time(asked_at, now).0);
    p * silent / (p * silent + 1.0 - p)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_lowers_the_chance_and_never_below_zero() {
        let latency = Latency { mu: 0.0, sigma: 1.0, ..Latency::default() };
        let calendar = Calendar::default();
        let asked: Timestamp = "2026-03-02T09:00:00Z".parse().expect("a time");
        let after = |days: i64| {
            let now = Timestamp::from_second(asked.as_second() + days * 86_400).expect("a time");
            chance_still(0.7, &latency, &calendar, asked, now)
        };
        assert!((after(0) - 0.7).abs() < 1e-9);
        assert!(after(7) < after(1) && after(60) < after(7) && after(60) >= 0.0);
    }
}
