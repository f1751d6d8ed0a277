//! Relations made by hand, for tests that compute a score by hand.

use jiff::Timestamp;

use crate::calendar::Due;
use crate::ledger::{
    Exchange, ExchangeKind, Introduction, Moment, MomentKind, Note, Outcome, OutcomeKind, Party, Relation,
};
use crate::message::{AddrSpec, MessageId};
use crate::people::Contact;
use crate::signal::{Act, By};

/// The day all of it is looked at.
pub const TONIGHT: i64 = 730;

/// Returns the start of a day; the first is a Monday.
pub fn at(day: i64) -> Timestamp {
    let first: Timestamp = "2024-01-01T00:00:00Z".parse().expect("a time");
    Timestamp::from_second(first.as_second() + day * 86_400).expect("a time")
}

/// Returns a relation in which nothing has happened.
pub fn relation() -> Relation {
    let ana = AddrSpec::new("ana@example.org");
    let contact = Contact {
        id: ana.clone(),
        name: "Ana Weber".to_owned(),
        addresses: [ana].into(),
        organisation: None,
        channels: Vec::new(),
        language: "en".to_owned(),
        vip: false,
        birthday: None,
    };
    let (moments, exchanges, remarks, introductions) = Default::default();
    Relation { contact, established: false, moments, exchanges, remarks, introductions }
}

/// A direct letter to one person.
pub fn note() -> Note {
    Note { direct: true, addressees: 1, ..Note::default() }
}

pub fn sent(day: i64, words: u32, note: Note) -> Moment {
    Moment { at: at(day), message: None, kind: MomentKind::Sent(note), words, opening: "".into() }
}

pub fn received(day: i64, words: u32, note: Note) -> Moment {
    Moment { kind: MomentKind::Received(note), ..sent(day, words, note) }
}

/// Returns a promise of the first day, kept or, long ago, not.
pub fn promise(owed_by: Party, kept: bool) -> Exchange {
    Exchange {
        opened_by: MessageId::new("a@example.org"),
        opened_at: at(0),
        with: AddrSpec::new("ana@example.org"),
        owed_by,
        kind: ExchangeKind::Commitment,
        sentence: "".into(),
        subject: "".into(),
        thread: None,
        due: Due::Unsaid,
        due_on: "2024-01-15".parse().expect("a day"),
        act: Some(Act::Send),
        by: By::Author,
        leaves_no_mail: false,
        addressees: 1,
        live_days: 90,
        paused: Vec::new(),
        outcome: kept.then(|| Outcome { at: at(7), kind: OutcomeKind::Settled, by: None, confidence: 1.0 }),
    }
}

pub fn introduction(day: i64, given_by_owner: bool) -> Introduction {
    Introduction {
        at: at(day),
        message: MessageId::new("b@example.org"),
        sentence: "".into(),
        introducer: String::new(),
        given_by_owner,
        parties: Vec::new(),
        introduces: !given_by_owner,
        conversation: None,
    }
}
