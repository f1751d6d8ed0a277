//! Introductions, given and received, followed to whether a conversation came of them (rule P21).
//!
//! A received one led to a conversation when somebody introduced wrote to the owner; a given one when one of them answered
//! in the conversation in which they were introduced, because what they write to each other elsewhere nobody here sees.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::calendar::{Calendar, Due};
use crate::message::{AddrSpec, Direction, MessageId};
use crate::people::ContactId;
use crate::signal::{By, GivenBy, SignalKind};

use super::{Correspondence, Exchange, ExchangeKind, Outcome, OutcomeKind, Party};

/// One introduction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introduction {
    pub at: Timestamp,
    pub message: MessageId,
    pub sentence: Arc<str>,
    /// The name of whoever introduced; empty for the owner.
    pub introducer: String,
    /// Whether the owner introduced others; else someone introduced the owner.
    pub given_by_owner: bool,
    /// Those introduced, the owner and the introducer left out.
    pub parties: Vec<AddrSpec>,
    /// Whether this contact is the one who introduced.
    pub introduces: bool,
    /// The letter that shows that a conversation came of it.
    pub conversation: Option<Conversation>,
}

/// A conversation that came of an introduction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    pub at: Timestamp,
    pub message: MessageId,
}

impl Introduction {
    /// Returns whether a conversation came of it.
    pub fn led_to_conversation(&self) -> bool {
        self.conversation.is_some()
    }

    /// Returns what is owed for it in the relation with `with`: by those the owner introduced, a conversation; by the owner,
    /// who was introduced, the same to whoever did it. `None` for those the owner was introduced to, who owe nothing.
    pub fn exchange(&self, with: &ContactId, live_days: i64, calendar: &Calendar) -> Option<Exchange> {
        if !self.given_by_owner && !self.introduces {
            return None;
        }
        Some(Exchange {
            opened_by: self.message.clone(),
            opened_at: self.at,
            with: with.clone(),
            owed_by: if self.given_by_owner { Party::Contact } else { Party::Owner },
            kind: ExchangeKind::Introduction,
            sentence: self.sentence.clone(),
            subject: "".into(),
            thread: None,
            due: Due::Unsaid,
            due_on: calendar.date(self.at),
            act: None,
            by: By::Author,
            leaves_no_mail: false,
            addressees: u32::try_from(self.parties.len()).unwrap_or(u32::MAX),
            live_days,
            paused: Vec::new(),
            outcome: self.conversation.as_ref().map(|conversation| Outcome {
                at: conversation.at,
                kind: OutcomeKind::Settled,
                by: Some(conversation.message.clone()),
                confidence: if self.given_by_owner { 0.8 } else { 0.7 },
            }),
        })
    }
}

/// Returns, for each person, the introductions in which they took part, oldest first.
pub fn introductions(correspondence: &Correspondence<'_>) -> BTreeMap<usize, Vec<Introduction>> {
    let mut by_person: BTreeMap<usize, Vec<Introduction>> = BTreeMap::new();
    // For each person, where their letters lie, in order of time.
    let mut written: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, letter) in correspondence.letters.iter().enumerate() {
        if let (Direction::Inbound, true, Some(from)) =
            (correspondence.directions[place], correspondence.is_human(place), &letter.message.from)
            && let Some(person) = correspondence.directory.person_of(&from.addr_spec)
        {
            written.entry(person).or_default().push(place);
        }
    }
    for (place, letter) in correspondence.letters.iter().enumerate() {
        let given_by_owner = match correspondence.directions[place] {
            Direction::Outbound => true,
            Direction::Inbound => false,
            _ => continue,
        };
        let Some((signal, named)) = letter.gist.signals.iter().find_map(|signal| match &signal.kind {
            SignalKind::Introduction { parties, given_by: GivenBy::Author } => Some((signal, parties)),
            _ => None,
        }) else {
            continue;
        };
        // Others may be introduced before the owner's eyes.
        if !given_by_owner && !named.iter().any(|party| correspondence.identities.contains(party)) {
            continue;
        }
        let author = letter.message.from.as_ref().and_then(|from| correspondence.directory.person_of(&from.addr_spec));
        let parties: Vec<AddrSpec> = named
            .iter()
            .filter(|addr_spec| !correspondence.identities.contains(addr_spec))
            .filter(|addr_spec| author.is_none() || correspondence.directory.person_of(addr_spec) != author)
            .cloned()
            .collect();
        let people: Vec<usize> = parties.iter().filter_map(|party| correspondence.directory.person_of(party)).collect();
        let thread = correspondence.threads.thread_of(place);
        let first_by = |person: &usize| {
            let letters = written.get(person)?;
            let later = &letters[letters.partition_point(|letter| *letter <= place)..];
            let mut answers =
                later.iter().filter(|letter| !given_by_owner || correspondence.threads.thread_of(**letter) == thread);
            answers.next().copied()
        };
        let conversation = people.iter().filter_map(first_by).min().map(|place| {
            let message = &correspondence.letters[place].message;
            Conversation { at: message.date, message: message.id.clone() }
        });
        let introducer =
            author.map(|author| correspondence.directory.people()[author].name.clone()).unwrap_or_default();
        let introduction = |introduces| Introduction {
            at: letter.message.date,
            message: letter.message.id.clone(),
            sentence: signal.sentence.clone(),
            introducer: introducer.clone(),
            given_by_owner,
            parties: parties.clone(),
            introduces,
            conversation: conversation.clone(),
        };
        if let Some(author) = author.filter(|_| !given_by_owner) {
            by_person.entry(author).or_default().push(introduction(true));
        }
        for person in people {
            by_person.entry(person).or_default().push(introduction(false));
        }
    }
    by_person
}
