//! Reads what is new in one mailbox, newest first, and learns what has vanished from it.

use std::collections::{BTreeMap, BTreeSet};

use super::commands::{Commands, Failure, Sent, quoted};
use super::fetch::Header;
use super::folders::{Folder, Status};
use super::guard::Allowance;
use super::offers::Offers;
use super::passes::{self, Judged, uid};
use super::search;
use crate::message::mailbox::{Checkpoint, Place, Uid};
use crate::message::parse;
use crate::source::batches::{BATCH, Batches};
use crate::source::{Arrival, Desk, Error, Known, Settings, Survey, is_before, is_headers_only};

/// Why a mailbox was not read to its end.
pub enum Interruption {
    Server(Failure),
    Desk(Error),
}

impl From<Failure> for Interruption {
    fn from(failure: Failure) -> Self {
        Self::Server(failure)
    }
}

impl From<Error> for Interruption {
    fn from(error: Error) -> Self {
        Self::Desk(error)
    }
}

/// Hands over what is new. A mailbox whose status is what it was costs nothing.
pub fn read(
    commands: &mut Commands,
    settings: &Settings,
    folder: &Folder,
    status: Status,
    offers: Offers,
    desk: &mut dyn Desk,
) -> Result<(), Interruption> {
    let known = desk.open(&Survey {
        name: folder.name.clone(),
        display_name: folder.display_name.clone(),
        role: folder.role,
        messages: status.messages,
    });
    let reached = checkpoint(status, true);
    if known.checkpoint.as_ref() == Some(&reached) {
        return Ok(());
    }
    let is_same_generation =
        known.checkpoint.as_ref().is_some_and(|before| before.generation() == status.uid_validity.0);
    let known_places: BTreeSet<Place> =
        if is_same_generation { known.places.iter().copied().collect() } else { BTreeSet::new() };
    let mut batches = Batches::new(&folder.name, known.checkpoint.clone(), checkpoint(status, false));
    if is_only_flags(&known, status) {
        return Ok(batches.finish(desk, reached)?);
    }
    let Presence { present, wanted } = presence(commands, settings, folder, status, offers)?;
    batches.vanished(known_places.iter().copied().filter(|place| !present.contains(place)));
    let new: Vec<Uid> =
        wanted.iter().rev().filter(|place| !known_places.contains(place)).copied().filter_map(uid).collect();
    desk.expect(&folder.name, new.len() as u64);

    let mut chunks = new.chunks(BATCH);
    let mut next = chunks.next().unwrap_or_default();
    let mut headers = passes::fetch(commands, folder, &mut [], next, desk)?;
    while !next.is_empty() {
        let messages = judged(settings, folder, next, headers, desk);
        next = chunks.next().unwrap_or_default();
        headers = BTreeMap::new();
        let mut flights = passes::flights(messages).into_iter().peekable();
        while let Some(mut messages) = flights.next() {
            let ahead = if flights.peek().is_none() { next } else { &[] };
            headers = passes::fetch(commands, folder, &mut messages, ahead, desk)?;
            for message in messages {
                batches.push(desk, message.arrival)?;
            }
        }
    }
    Ok(batches.finish(desk, reached)?)
}

/// Returns the messages with these headers, newest first, and tells which are worth their words.
fn judged(
    settings: &Settings,
    folder: &Folder,
    uids: &[Uid],
    mut headers: BTreeMap<Uid, Header>,
    desk: &mut dyn Desk,
) -> Vec<Judged> {
    let mut messages = Vec::with_capacity(uids.len());
    for &uid in uids {
        // A message that has gone since it was listed has no answer.
        let Some(Header { received_at, size, bytes }) = headers.remove(&uid) else { continue };
        let Some(header) = bytes else {
            desk.problem(&folder.name, Some(uid.into()), format!("the server does not hand out message {}", uid.0));
            continue;
        };
        let (message, _) = parse::message(&header, received_at);
        if !is_before(settings.since, &message) {
            let wants_words = !is_headers_only(folder.role) && desk.wants_text(&message);
            let arrival = Arrival { place: uid.into(), received_at, size, header, text: None };
            messages.push(Judged { wants_words, arrival });
        }
    }
    messages
}

/// Which messages a mailbox holds.
struct Presence {
    present: BTreeSet<Place>,
    /// Those that the owner wants: all, or those since a day.
    wanted: BTreeSet<Place>,
}

/// Opens the mailbox, read-only, and asks which messages there are, in one flight.
fn presence(
    commands: &mut Commands,
    settings: &Settings,
    folder: &Folder,
    status: Status,
    offers: Offers,
) -> Result<Presence, Failure> {
    let messages = status.messages;
    if messages == 0 {
        return Ok(Presence { present: BTreeSet::new(), wanted: BTreeSet::new() });
    }
    // A server has to open the mailbox before it searches, so that both can go in one flight.
    let examine = commands.send(&format!("EXAMINE {}", quoted(&folder.name)), Allowance::default())?;
    let search = search::ask(commands, None, messages, offers)?;
    let present = found(commands, &[examine, search], messages)?;
    let wanted = match settings.since {
        Some(since) => {
            let search = search::ask(commands, Some(since), messages, offers)?;
            found(commands, &[search], messages)?
        }
        None => present.clone(),
    };
    Ok(Presence { present, wanted })
}

fn found(commands: &mut Commands, flight: &[Sent], messages: u64) -> Result<BTreeSet<Place>, Failure> {
    let mut places = BTreeSet::new();
    let refusals = commands.answers(flight, |response| places.extend(search::places(&response, messages)))?;
    refusals.into_iter().flatten().next().map_or(Ok(places), |text| Err(Failure::Refused(text)))
}

/// Returns whether nothing came and nothing went since: only flags can have changed then.
fn is_only_flags(known: &Known, status: Status) -> bool {
    matches!(
        known.checkpoint,
        Some(Checkpoint::Imap { uid_validity, uid_next, messages, complete: true, .. })
            if uid_validity == status.uid_validity && uid_next == status.uid_next && messages == status.messages
    )
}

fn checkpoint(status: Status, complete: bool) -> Checkpoint {
    let Status { uid_validity, uid_next, highest_mod_seq, messages } = status;
    Checkpoint::Imap { uid_validity, uid_next, highest_mod_seq, messages, complete }
}
