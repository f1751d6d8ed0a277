//! Introductions, given and received, and whether a conversation came of them (rule P21).

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::message::{AddrSpec, Direction, MessageId};
use crate::signal::SignalKind;

use super::Correspondence;

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
    /// Whether mail between the owner and a party (received), or from a party about it (given), followed.
    pub led_to_conversation: bool,
}

/// Returns, for each person, the introductions in which they took part, oldest first.
pub fn introductions(correspondence: &Correspondence<'_>) -> BTreeMap<usize, Vec<Introduction>> {
    let mut by_person: BTreeMap<usize, Vec<Introduction>> = BTreeMap::new();
    let mut last_seen: BTreeMap<usize, Vec<Timestamp>> = BTreeMap::new();
    for (place, letter) in correspondence.letters.iter().enumerate() {
        if let (Direction::Inbound, true, Some(from)) =
            (correspondence.directions[place], correspondence.is_human(place), &letter.message.from)
            && let Some(person) = correspondence.directory.person_of(&from.addr_spec)
        {
            last_seen.entry(person).or_default().push(letter.message.date);
        }
    }
    for (place, letter) in correspondence.letters.iter().enumerate() {
        let given_by_owner = match correspondence.directions[place] {
            Direction::Outbound => true,
            Direction::Inbound => false,
            _ => continue,
        };
        let Some((signal, named)) = letter.gist.signals.iter().find_map(|signal| match &signal.kind {
            SignalKind::Introduction { parties } => Some((signal, parties)),
            _ => None,
        }) else {
            continue;
        };
        let author = letter.message.from.as_ref().and_then(|from| correspondence.directory.person_of(&from.addr_spec));
        let parties: Vec<AddrSpec> = named
            .iter()
            .filter(|addr_spec| !correspondence.identities.contains(addr_spec))
            .filter(|addr_spec| author.is_none() || correspondence.directory.person_of(addr_spec) != author)
            .cloned()
            .collect();
        let people: Vec<usize> = parties.iter().filter_map(|party| correspondence.directory.person_of(party)).collect();
        let led_to_conversation = people
            .iter()
            .any(|person| last_seen.get(person).is_some_and(|seen| seen.iter().any(|at| *at > letter.message.date)));
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
            led_to_conversation,
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
