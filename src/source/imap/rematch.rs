//! Knows messages again after a server has numbered a mailbox anew (another UIDVALIDITY), so that none is fetched twice.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::message::MessageId;
use crate::message::mailbox::{Place, Uid};
use crate::source::{Renumbered, Trace};

/// By what a message is known, apart from its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub uid: Uid,
    /// As in [`Trace`].
    pub email_id: Option<String>,
    /// `None` where nothing but the identifier above was asked for.
    pub id: Option<MessageId>,
    pub received_at: Option<Timestamp>,
    pub size: u64,
}

/// Returns the messages of now that are certainly ones of before.
///
/// What the server itself knows a message by for good (RFC 8474) tells it. Without that the Message-ID must be the same, and
/// with it the date received or the size: a server that is restored from a copy may lose the one, and one that is replaced by
/// another make the other up. Where that fits several, nothing is certain.
pub fn rematch(before: &[Trace], now: &[Found]) -> Vec<Renumbered> {
    let (before, now): (Vec<&Trace>, Vec<&Found>) = (before.iter().collect(), now.iter().collect());
    let mut renumbered =
        pairs(&before, &now, |trace| trace.email_id.as_deref(), |found| found.email_id.as_deref(), |_, _| true);
    let matched: BTreeSet<Place> = renumbered.iter().map(|pair| pair.before).collect();
    let found: BTreeSet<Place> = renumbered.iter().map(|pair| pair.now).collect();
    let before: Vec<&Trace> = before.into_iter().filter(|trace| !matched.contains(&trace.place)).collect();
    let now: Vec<&Found> = now.into_iter().filter(|message| !found.contains(&message.uid.into())).collect();
    renumbered.extend(pairs(
        &before,
        &now,
        |trace| Some(trace.id.as_str()),
        |found| found.id.as_ref().map(MessageId::as_str),
        fits,
    ));
    renumbered
}

/// Returns those of before and now that have the same key and fit each other and nothing else.
fn pairs<'a>(
    before: &[&'a Trace],
    now: &[&'a Found],
    key_before: impl Fn(&'a Trace) -> Option<&'a str>,
    key_now: impl Fn(&'a Found) -> Option<&'a str>,
    fits: impl Fn(&Trace, &Found) -> bool,
) -> Vec<Renumbered> {
    let mut known: BTreeMap<&str, Vec<&Trace>> = BTreeMap::new();
    for trace in before {
        key_before(trace).into_iter().for_each(|key| known.entry(key).or_default().push(trace));
    }
    let mut found: BTreeMap<&str, Vec<&Found>> = BTreeMap::new();
    for message in now {
        key_now(message).into_iter().for_each(|key| found.entry(key).or_default().push(message));
    }
    let mut pairs = Vec::new();
    for (key, messages) in found {
        let traces = known.get(key).map(Vec::as_slice).unwrap_or_default();
        for message in &messages {
            let mut fitting = traces.iter().filter(|trace| fits(trace, message));
            let (Some(trace), None) = (fitting.next(), fitting.next()) else { continue };
            if messages.iter().filter(|other| fits(trace, other)).count() == 1 {
                pairs.push(Renumbered { before: trace.place, now: Place::from(message.uid) });
            }
        }
    }
    pairs
}

fn fits(trace: &Trace, message: &Found) -> bool {
    let differ = trace.email_id.as_ref().zip(message.email_id.as_ref()).is_some_and(|(before, now)| before != now);
    let is_of_same_date = trace.received_at.is_some() && trace.received_at == message.received_at;
    let is_of_same_size = trace.size > 0 && trace.size == message.size;
    !differ && (is_of_same_date || is_of_same_size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Option<Timestamp> {
        Timestamp::from_second(second).ok()
    }

    fn trace(place: u64, id: &str, second: i64, size: u64) -> Trace {
        Trace { place: Place(place), id: MessageId::new(id), received_at: at(second), size, email_id: None }
    }

    fn found(uid: u32, id: &str, second: i64, size: u64) -> Found {
        Found { uid: Uid(uid), email_id: None, id: Some(MessageId::new(id)), received_at: at(second), size }
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

    #[test]
    fn what_the_server_knows_a_message_by_tells_it_alone() {
        let named = |trace: Trace, email_id: &str| Trace { email_id: Some(email_id.to_owned()), ..trace };
        let before = [
            named(trace(1, "same@example.org", 10, 100), "M1"),
            named(trace(2, "same@example.org", 10, 100), "M2"),
            named(trace(3, "c@example.org", 30, 300), "M3"),
            trace(4, "d@example.org", 40, 400),
        ];
        let email_id = |uid: u32, email_id: &str| Found {
            uid: Uid(uid),
            email_id: Some(email_id.to_owned()),
            id: None,
            received_at: None,
            size: 0,
        };
        let another = Found { email_id: Some("M9".to_owned()), ..found(13, "c@example.org", 30, 300) };
        let now = [email_id(11, "M2"), email_id(12, "M1"), another, found(14, "d@example.org", 40, 400)];
        let pairs: Vec<(u64, u64)> = rematch(&before, &now).iter().map(|pair| (pair.before.0, pair.now.0)).collect();
        assert_eq!(pairs, [(1, 12), (2, 11), (4, 14)]);
    }
}
