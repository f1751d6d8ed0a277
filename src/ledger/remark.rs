//! What contacts say about themselves and the relation: no, away, ask someone else, come and speak to us.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::message::{AddrSpec, Automated, MessageId};
use crate::signal::{Letter, Signal, SignalKind};

use super::{Correspondence, Glimpse};

/// One thing a contact said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub at: Timestamp,
    pub message: MessageId,
    pub sentence: Arc<str>,
    pub subject: Arc<str>,
    pub kind: RemarkKind,
}

/// The kinds of remarks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemarkKind {
    /// No; `stop`: do not write again; `until`: not before that day.
    Declined {
        stop: bool,
        until: Option<Date>,
    },
    /// Away; `automatic`: their mail system says so.
    Away {
        until: Option<Date>,
        automatic: bool,
    },
    /// Someone else is to be asked; `left`: they are no longer there.
    Referred {
        successor: Option<String>,
        left: bool,
    },
    /// They offer something, or invite the owner.
    Offered {
        invites: bool,
    },
    Thanked,
}

/// Returns what the person said, oldest first.
pub fn remarks(correspondence: &Correspondence<'_>, person: usize, glimpses: &[Glimpse<'_>]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for glimpse in glimpses.iter().filter(|glimpse| !glimpse.is_from_owner()) {
        if glimpse.human || glimpse.letter.automated() == Some(Automated::AutoReply) {
            say(glimpse.place, correspondence, |_| true, &mut remarks);
        }
    }
    // "Sara no longer works here" is often said by a colleague, in the conversation that asked for Sara.
    if let Some(organisation) = correspondence
        .directory
        .people()
        .get(person)
        .and_then(|entry| entry.addresses.first())
        .and_then(crate::people::organisation)
    {
        let asked: std::collections::BTreeSet<u32> = glimpses
            .iter()
            .filter(|glimpse| glimpse.is_from_owner() && glimpse.in_to)
            .map(|glimpse| glimpse.thread)
            .collect();
        for place in asked.into_iter().flat_map(|thread| correspondence.by_colleagues(thread, person, &organisation)) {
            say(place, correspondence, |kind| matches!(kind, RemarkKind::Referred { left: true, .. }), &mut remarks);
        }
    }
    remarks.sort_by(|left, right| (left.at, &left.message).cmp(&(right.at, &right.message)));
    remarks
}

fn say(place: usize, correspondence: &Correspondence<'_>, wanted: fn(&RemarkKind) -> bool, remarks: &mut Vec<Remark>) {
    let letter = &correspondence.letters[place];
    let said = letter.gist.signals.iter().filter_map(|signal| Some((signal, kind_of(signal, letter, correspondence)?)));
    remarks.extend(said.filter(|(_, kind)| wanted(kind)).map(|(signal, kind)| Remark {
        at: letter.message.date,
        message: letter.message.id.clone(),
        sentence: signal.sentence.clone(),
        subject: correspondence.threads.base_subject_of(place).clone(),
        kind,
    }));
}

fn kind_of(signal: &Signal, letter: &Letter, correspondence: &Correspondence<'_>) -> Option<RemarkKind> {
    Some(match &signal.kind {
        SignalKind::Decline { stop, until } => RemarkKind::Declined { stop: *stop, until: *until },
        SignalKind::OutOfOffice { until, automatic } => RemarkKind::Away { until: *until, automatic: *automatic },
        SignalKind::Referral { successor, left } => RemarkKind::Referred {
            successor: successor
                .as_deref()
                .map(|successor| named(successor, &[&signal.sentence, &letter.gist.opening], correspondence)),
            left: *left,
        },
        SignalKind::Offer { invites } => RemarkKind::Offered { invites: *invites },
        SignalKind::Thanks => RemarkKind::Thanked,
        _ => return None,
    })
}

/// Returns a successor whose address was read with the name they use in mail, or that stands before it in what was said.
fn named(successor: &str, said: &[&str], correspondence: &Correspondence<'_>) -> String {
    let person = correspondence.directory.person_of(&AddrSpec::new(successor));
    let used = person.map(|person| correspondence.directory.people()[person].name.clone()).unwrap_or_default();
    let told = || said.iter().map(|said| name_before(successor, said)).find(|name| !name.is_empty());
    let name = if used.is_empty() { told().unwrap_or_default() } else { used };
    if name.is_empty() { successor.to_owned() } else { format!("{name} ({successor})") }
}

/// Returns the words with capitals that stand directly before an address in brackets: "Jonas Beck <jonas@example.org>".
fn name_before(address: &str, sentence: &str) -> String {
    let place = sentence.to_ascii_lowercase().find(&address.to_ascii_lowercase());
    let before = place.filter(|_| address.contains('@')).and_then(|place| sentence.get(..place)).unwrap_or_default();
    let Some(before) = before.trim_end().strip_suffix(['<', '(', '[']) else { return String::new() };
    let mut words: Vec<&str> =
        before.split_whitespace().rev().take_while(|word| word.starts_with(char::is_uppercase)).collect();
    words.reverse();
    words.join(" ").trim_matches('"').to_owned()
}
