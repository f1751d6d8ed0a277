//! The chance that something open is still answered.
//!
//! Judged when it is opened (p, see [`Forecast`](super::forecast::Forecast)). Given silence of age t, by Bayes:
//! p·(1 − F(t)) / (p·(1 − F(t)) + 1 − p), where F(t) is the share of answers that would have come by now: the mailbox's own
//! curve ([`Pace`]), drawn out or pressed together by how the contact's latency differs from everybody's.

use jiff::Timestamp;

use crate::calendar::{Calendar, Due, WorkingTime};
use crate::ledger::{Exchange, ExchangeKind};

use super::expectation::{START_SIGMA, answered_by};
use super::{Latency, Mailbox, Pace};

/// Half of what is delivered late comes within so many working days.
const DELIVERY_WORKING_DAYS: f64 = 3.0;

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

/// Returns how long the exchange has waited for them by `now`, without the time of an absence (from when until when).
///
/// The clock of an ask runs from the ask, that of a promise from the day it is due; that of one that hangs on an event never.
pub fn silence(
    exchange: &Exchange,
    absence: Option<(Timestamp, Timestamp)>,
    calendar: &Calendar,
    now: Timestamp,
) -> WorkingTime {
    let from = match exchange.kind {
        ExchangeKind::Commitment if matches!(exchange.due, Due::Event { .. }) => now,
        ExchangeKind::Commitment => exchange.opened_at.max(calendar.start_of(exchange.due_on)),
        ExchangeKind::Ask | ExchangeKind::Introduction => exchange.opened_at,
    };
    let waited = calendar.working_time(from, now).0;
    let away = absence.map_or(0.0, |(left, back)| calendar.working_time(left.max(from), back.min(now)).0);
    WorkingTime((waited - away).max(0.0))
}

/// Returns the share of what they answer, or deliver, that would have come after so much silence.
///
/// Answers come by the mailbox's own curve. Deliveries are slower, and too few to have one: log-normal around the days of
/// grace that every promise has.
pub fn gone(exchange: &Exchange, silence: WorkingTime, latency: &Latency, mailbox: &Mailbox, pace: &Pace) -> f64 {
    let pull = (mailbox.mu - latency.mu).exp();
    match exchange.kind {
        ExchangeKind::Commitment => answered_by(DELIVERY_WORKING_DAYS.ln(), START_SIGMA, silence.0 * pull),
        ExchangeKind::Ask | ExchangeKind::Introduction => pace.answered_by(silence.0 * pull),
    }
}

#[cfg(test)]
mod tests {
    use super::super::made::{at, promise};
    use super::*;
    use crate::ledger::Party;

    #[test]
    fn an_absence_is_no_silence_and_an_event_has_no_clock() {
        let calendar = Calendar::default();
        let ask = Exchange { kind: ExchangeKind::Ask, ..promise(Party::Contact, false) };
        let days = |exchange: &Exchange, absence| silence(exchange, absence, &calendar, at(14)).0;
        assert!((days(&ask, None) - 10.0).abs() < 1e-9, "two weeks");
        assert!((days(&ask, Some((at(1), at(7)))) - 6.0).abs() < 1e-9, "away from Tuesday to Sunday");
        assert!((days(&ask, Some((at(7), at(70)))) - 5.0).abs() < 1e-9, "still away");
        assert!((days(&ask, Some((at(-30), at(-9)))) - 10.0).abs() < 1e-9, "back before the ask");
        // Due on the 15th, which is tonight.
        let promised = promise(Party::Contact, false);
        assert!(days(&promised, None) == 0.0);
        assert!((silence(&promised, None, &calendar, at(21)).0 - 5.0).abs() < 1e-9);
        let bound = Exchange { due: Due::Event { text: "when I hear back".to_owned() }, ..promised };
        assert!(silence(&bound, None, &calendar, at(60)).0 == 0.0);
    }

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
