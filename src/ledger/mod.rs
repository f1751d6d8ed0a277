//! Who owes whom: asks and promises both ways, opened by what messages say and settled by what comes after.
//!
//! The ledger turns every relation into a timeline of [`Moment`]s, a list of [`Exchange`]s and a list of [`Remark`]s. All
//! of them carry their dates, so that the state of things can be told at any earlier moment too: "how did it stand before
//! they wrote again?"

pub mod attempts;
pub mod correspondence;
pub mod established;
pub mod exchange;
pub mod introductions;
pub mod open;
pub mod remark;
pub mod settle;
pub mod timeline;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use rayon::prelude::*;

pub use attempts::{Attempt, attempts};
pub use correspondence::{Correspondence, Glimpse};
pub use exchange::{Exchange, ExchangeKind, Outcome, OutcomeKind, Party, State};
pub use introductions::{Conversation, Introduction};
pub use remark::{Remark, RemarkKind};
pub use timeline::{Moment, MomentKind, Note};

use crate::message::automated::{is_robot, is_role_address};
use crate::message::{AddrSpec, Address, Automated, Role};
use crate::people::merge::Entry;
use crate::people::{Contact, Decision, Resolution, organisation};
use crate::signal::{Channel, SignalKind};

/// The numbers the ledger needs; the owner's policy sets them.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    pub new_contact_ask_live_days: i64,
    pub established_ask_live_days: i64,
    pub question_live_days: i64,
    pub promise_live_days: i64,
    pub undated_promise_days: i64,
    pub promise_grace_working_days: f64,
    pub established_messages: u32,
    pub established_on_days: u32,
    pub established_over_days: i64,
    pub mail_begins_days: i64,
    pub direct_addressees: u32,
}

/// Everything between the owner and one contact.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    pub contact: Contact,
    pub established: bool,
    /// Oldest first.
    pub moments: Vec<Moment>,
    /// In the order they were opened.
    pub exchanges: Vec<Exchange>,
    /// What they said about themselves and the relation, oldest first.
    pub remarks: Vec<Remark>,
    /// Introductions in which they took part, oldest first.
    pub introductions: Vec<Introduction>,
}

impl Relation {
    /// Returns when they last showed themselves alive, up to `now`.
    pub fn last_sign_of_life(&self, now: Timestamp) -> Option<Timestamp> {
        let seen = self.moments.iter().filter(|moment| moment.at <= now && moment.is_sign_of_life());
        seen.map(|moment| moment.at).next_back()
    }

    /// Returns whether the owner has ever written to them, up to `now`.
    pub fn was_written_to(&self, now: Timestamp) -> bool {
        self.moments.iter().any(|moment| moment.at <= now && moment.sent().is_some())
    }
}

/// Returns the relation with every contact, in order of contact id.
///
/// Takes time linear in the number of letters. `decisions` are oldest first.
pub fn relations(
    correspondence: &Correspondence<'_>,
    decisions: &[Decision],
    terms: &Terms,
    now: Timestamp,
) -> Vec<Relation> {
    let (glimpses, (answers, bounces, introductions)) = rayon::join(
        || correspondence.glimpses(terms.direct_addressees),
        || {
            let answers = timeline::Answers::of(correspondence);
            (answers, bounces(correspondence), introductions::introductions(correspondence))
        },
    );
    let mail_begins = correspondence.letters.first().map(|letter| correspondence.calendar.date(letter.message.date));
    let mut decisions_of: BTreeMap<usize, Vec<&Decision>> = BTreeMap::new();
    for decision in decisions {
        if let Some(person) = correspondence.directory.person_of(&decision.contact) {
            decisions_of.entry(person).or_default().push(decision);
        }
    }
    let mut relations: Vec<Relation> = glimpses
        .par_iter()
        .enumerate()
        .filter(|(person, glimpses)| is_contact(correspondence, *person, glimpses))
        .map(|(person, glimpses)| {
            let decisions = decisions_of.get(&person).map_or(&[][..], Vec::as_slice);
            let bounces = bounces.get(&person).map_or(&[][..], Vec::as_slice);
            let contact = contact(correspondence, person, glimpses, decisions);
            let moments = timeline::moments(correspondence, &answers, person, glimpses, bounces, decisions, now);
            let established =
                established::is_established(&moments, decisions, mail_begins, correspondence.calendar, terms);
            let remarks = remark::remarks(correspondence, person, glimpses);
            let mut pass = settle::Pass::new(correspondence, terms, contact.id.clone(), person, established);
            pass.run(glimpses, &moments, decisions);
            let introductions = introductions.get(&person).cloned().unwrap_or_default();
            let owed_for = |introduction: &Introduction| {
                introduction.exchange(&contact.id, terms.question_live_days, correspondence.calendar)
            };
            Relation {
                established,
                exchanges: pass.finish(&moments, decisions, introductions.iter().filter_map(owed_for)),
                introductions,
                remarks,
                moments,
                contact,
            }
        })
        .collect();
    relations.sort_by(|left, right| left.contact.id.cmp(&right.contact.id));
    relations
}

/// Returns whether the person wrote to the owner or stood in To of the owner's mail, and is a person at all: no desk, no
/// robot, no mailing list.
fn is_contact(correspondence: &Correspondence<'_>, person: usize, glimpses: &[Glimpse<'_>]) -> bool {
    let Entry { addresses, name } = &correspondence.directory.people()[person];
    let is_nobody = |addr_spec: &AddrSpec| {
        let address = Address { name: name.as_str().into(), addr_spec: addr_spec.clone() };
        is_role_address(addr_spec) || is_robot(&address) || correspondence.is_list(addr_spec)
    };
    !addresses.iter().all(is_nobody)
        && glimpses.iter().any(|glimpse| (glimpse.is_from_owner() && glimpse.in_to) || glimpse.is_from_them())
        // Somebody whose every message lies in Junk is no contact, unless the owner wrote to them.
        && glimpses.iter().any(|glimpse| glimpse.is_from_owner() || !glimpse.letter.roles.contains(Role::Junk))
}

/// Returns what is known of the person.
fn contact(
    correspondence: &Correspondence<'_>,
    person: usize,
    glimpses: &[Glimpse<'_>],
    decisions: &[&Decision],
) -> Contact {
    let entry = &correspondence.directory.people()[person];
    let id = entry.addresses.first().cloned().unwrap_or_else(|| AddrSpec::new(""));
    let mut channels: Vec<Channel> = Vec::new();
    for glimpse in glimpses.iter().rev().filter(|glimpse| glimpse.is_from_them()) {
        for channel in glimpse.letter.gist.channels.iter() {
            if !channels.contains(channel) {
                channels.push(channel.clone());
            }
        }
    }
    let language = glimpses.iter().rev().find(|glimpse| glimpse.human && glimpse.letter.gist.words >= 5);
    let decided = decisions.iter().rev();
    Contact {
        name: if entry.name.is_empty() { id.as_str().to_owned() } else { entry.name.clone() },
        addresses: entry.addresses.iter().cloned().collect(),
        organisation: organisation(&id),
        channels,
        language: language.map(|glimpse| glimpse.letter.gist.language.as_ref().to_owned()).unwrap_or_default(),
        vip: decided
            .clone()
            .find_map(|decision| match decision.resolution {
                Resolution::Vip { vip } => Some(vip),
                _ => None,
            })
            .unwrap_or(false),
        birthday: decided.clone().find_map(|decision| match decision.resolution {
            Resolution::Birthday { date } => Some(date),
            _ => None,
        }),
        id,
    }
}

/// Returns, for each person, the notices that mail to them did not arrive.
fn bounces(correspondence: &Correspondence<'_>) -> BTreeMap<usize, Vec<Moment>> {
    let mut bounces: BTreeMap<usize, Vec<Moment>> = BTreeMap::new();
    for letter in correspondence.letters {
        if letter.automated() != Some(Automated::Bounce) {
            continue;
        }
        for signal in &letter.gist.signals {
            let SignalKind::Undelivered { recipient, permanent, .. } = &signal.kind else { continue };
            let Some(person) = correspondence.directory.person_of(recipient) else { continue };
            bounces.entry(person).or_default().push(Moment {
                at: letter.message.date,
                message: Some(letter.message.id.clone()),
                kind: MomentKind::Bounce { permanent: *permanent },
                words: 0,
                opening: recipient.as_str().into(),
            });
        }
    }
    bounces
}

/// Returns the distinct days, where the owner lives, on which the moments lie.
pub(crate) fn days<'a>(
    calendar: &crate::calendar::Calendar,
    moments: impl Iterator<Item = &'a Moment>,
) -> BTreeSet<Date> {
    moments.map(|moment| calendar.date(moment.at)).collect()
}
