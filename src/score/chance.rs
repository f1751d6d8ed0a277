//! The chance that something open is still answered.
//!
//! Judged when it is opened (p, see [`Forecast`](super::forecast::Forecast)). Given silence of age t, by Bayes:
//! p·(1 − F(t)) / (p·(1 − F(t)) + 1 − p), where F(t) is the share of answers that would have come by now: the mailbox's own
//! curve ([`Pace`]), drawn out or pressed together by how the contact's latency differs from everybody's.

use jiff::Timestamp;

use crate::calendar::Calendar;
use crate::ledger::{Exchange, ExchangeKind};

use super::{Latency, Mailbox, Pace};

/// Nobody answers for certain, and nobody is a lost cause for certain.
const BOUNDS: (f64, f64) = (0.01, 0.98);

/// Returns a probability that is never certain.
pub(super) fn bounded(p: f64) -> f64 {
    p.clamp(BOUNDS.0, BOUNDS.1)
}

/// Returns the probability that it is still answered when a share `gone` of all answers would have come by now.
pub fn chance_still(p: f64, gone: f64) -> f64 {
    let silent = 1.0 - gone;
    p * silent / (p * silent + 1.0 - p)
}

/// Returns the share of their answers that would have come by `now`.
///
/// The clock of an ask runs from the ask, that of a promise from the day it is due.
pub fn gone(
    exchange: &Exchange,
    latency: &Latency,
    mailbox: &Mailbox,
    pace: &Pace,
    calendar: &Calendar,
    now: Timestamp,
) -> f64 {
    let from = match exchange.kind {
        ExchangeKind::Commitment => exchange.opened_at.max(calendar.start_of(exchange.due_on)),
        ExchangeKind::Ask | ExchangeKind::Introduction => exchange.opened_at,
    };
    pace.answered_by(calendar.working_time(from, now).0 * (mailbox.mu - latency.mu).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_lowers_the_chance_and_never_below_zero() {
        assert!((chance_still(0.7, 0.0) - 0.7).abs() < 1e-12);
        // 0.7·0.5 / (0.7·0.5 + 0.3)
        assert!((chance_still(0.7, 0.5) - 0.35 / 0.65).abs() < 1e-12);
        assert!(chance_still(0.7, 1.0) == 0.0);
        let chances: Vec<f64> = (0..=100).map(|gone| chance_still(0.98, f64::from(gone) / 100.0)).collect();
        assert!(chances.windows(2).all(|pair| pair[0] > pair[1]), "{chances:?}");
    }
}
