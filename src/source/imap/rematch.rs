//! Knows messages again after a server has numbered a mailbox anew (another UIDVALIDITY), so that none is fetched twice.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::message::MessageId;
use crate::message::mailbox::{Place, Uid};
use crate::source::{Renumbered, Trace};

/// By what a message is known, apart from its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub uid: Uid,
    pub id: MessageId,
    pub received_at: Option<Timestamp>,
    pub size: u64,
}

/// Returns the messages of now that are certainly ones of before.
///
/// The Message-ID must be the same, and with it the date received or the size: a server that is restored from a copy may
/// lose the one, and one that is replaced by another make the other up. Where that fits several, nothing is certain.
pub fn rematch(before: &[Trace], now: &[Found]) -> Vec<Renumbered> {
    let mut known: BTreeMap<&MessageId, Vec<&Trace>> = BTreeMap::new();
    for trace in before {
        known.entry(&trace.id).or_default().push(trace);
    }
    let mut found: BTreeMap<&MessageId, Vec<&Found>> = BTreeMap::new();
    for message in now {
        found.entry(&message.id).or_default().push(message);
    }
    let mut renumbered = Vec::new();
    for (id, messages) in found {
        let traces = known.get(id).map(Vec::as_slice).unwrap_or_default();
        for message in &messages {
            let fits = |trace: &&Trace| fits(trace, message);
            let mut fitting = traces.iter().copied().filter(fits);
            let (Some(trace), None) = (fitting.next(), fitting.next()) else { continue };
            if messages.iter().filter(|other| self::fits(trace, other)).count() == 1 {
                renumbered.push(Renumbered { before: trace.place, now: Place::from(message.uid) });
            }
        }
    }
    renumbered
}

fn fits(trace: &Trace, message: &Found) -> bool {
    (trace.received_at.is_some() && trace.received_at == message.received_at)
        || (trace.size > 0 && trace.size == message.size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Option<Timestamp> {
        Timestamp::from_second(second).ok()
    }

    fn trace(place: u64, id: &str, second: i64, size: u64) -> Trace {
        Trace { place: Place(place), id: MessageId::new(id), received_at: at(second), size }
    }

    fn found(uid: u32, id: &str, second: i64, size: u64) -> Found {
        Found { uid: Uid(uid), id: MessageId::new(id), received_at: at(second), size }
    }

    #[test]
    fn messages_are_known_again_where_nothing_else_fits() {
        let before = [
            trace(1, "a@example.org", 10, 100),
            trace(2, "b@example.org", 20, 200),
            trace(3, "b@example.org", 20, 200),
            trace(4, "c@example.org", 30, 300),
            trace(5, "d@example.org", 40, 400),
            trace(6, "e@example.org", 50, 500),
        ];
        let now = [
            found(11, "a@example.org", 10, 100),
            found(12, "b@example.org", 20, 200), // two of before fit
            found(13, "c@example.org", 99, 300), // the date is lost
            found(14, "d@example.org", 98, 401), // another message with the same id
            found(15, "e@example.org", 50, 501),
            found(16, "new@example.org", 60, 600),
        ];
        let pairs: Vec<(u64, u64)> = rematch(&before, &now).iter().map(|pair| (pair.before.0, pair.now.0)).collect();
        assert_eq!(pairs, [(1, 11), (4, 13), (6, 15)]);
    }

    #[test]
    fn one_of_before_is_not_two_of_now() {
        let now = [found(11, "a@example.org", 10, 100), found(12, "a@example.org", 10, 100)];
        assert_eq!(rematch(&[trace(1, "a@example.org", 10, 100)], &now), []);
    }
}
