//! Reads what is new in one mailbox, newest first, and learns what has vanished from it.

use std::collections::{BTreeMap, BTreeSet};

use super::commands::{Commands, Failure, Sent, quoted};
use super::fetch::{self, Header};
use super::first_text;
use super::folders::{Folder, Status};
use super::guard::Allowance;
use super::offers::Offers;
use super::search;
use crate::message::mailbox::{Checkpoint, Place, Uid};
use crate::message::parse;
use crate::source::batches::{BATCH, Batches};
use crate::source::{Arrival, Desk, Error, Known, Settings, Survey, is_before, is_headers_only};

/// The words of this many messages are asked for in one command, at most: what is held in memory at a time.
const TEXTS: usize = 100;

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

    // The words of a batch and the headers of the next are asked for in one go, so that the line is never idle.
    let mut chunks = new.chunks(BATCH);
    let mut next = Next::ask(commands, chunks.next())?;
    while let Some(Next { uids, headers }) = next.take() {
        let headers = headers.read(commands)?;
        let groups = ask_texts(commands, arrivals(settings, folder, uids, headers, desk))?;
        next = Next::ask(commands, chunks.next())?;
        let mut wordless = Vec::new();
        for (asked, group) in groups {
            let mut texts = asked.map(|sent| fetch::texts(commands, &sent)).transpose()?.unwrap_or_default();
            for (_, mut arrival) in group {
                arrival.text = uid(arrival.place).and_then(|uid| texts.remove(&uid));
                if arrival.text.as_ref().is_some_and(|text| first_text::is_missing(&arrival.header, text)) {
                    wordless.push(arrival);
                } else {
                    batches.push(desk, arrival)?;
                }
            }
        }
        if !wordless.is_empty() {
            // Answers come in order: headers that are under way come before what is asked for now.
            next = next.map(|next| next.received(commands)).transpose()?;
            for arrival in with_first_text(commands, wordless)? {
                batches.push(desk, arrival)?;
            }
        }
    }
    Ok(batches.finish(desk, reached)?)
}

/// The next messages, whose headers have been asked for.
struct Next<'a> {
    uids: &'a [Uid],
    headers: Headers,
}

enum Headers {
    UnderWay(Sent),
    Received(BTreeMap<Uid, Header>),
}

impl Headers {
    fn read(self, commands: &mut Commands) -> Result<BTreeMap<Uid, Header>, Failure> {
        match self {
            Self::UnderWay(sent) => fetch::headers(commands, &sent),
            Self::Received(headers) => Ok(headers),
        }
    }
}

impl<'a> Next<'a> {
    fn ask(commands: &mut Commands, uids: Option<&'a [Uid]>) -> Result<Option<Self>, Failure> {
        uids.map(|uids| Ok(Self { uids, headers: Headers::UnderWay(fetch::ask_headers(commands, uids)?) })).transpose()
    }

    fn received(self, commands: &mut Commands) -> Result<Self, Failure> {
        Ok(Self { uids: self.uids, headers: Headers::Received(self.headers.read(commands)?) })
    }
}

/// Fetches the words of messages whose attachment comes first.
fn with_first_text(commands: &mut Commands, mut wordless: Vec<Arrival>) -> Result<Vec<Arrival>, Failure> {
    let uids: Vec<Uid> = wordless.iter().filter_map(|arrival| uid(arrival.place)).collect();
    let mut bodies = first_text::fetch(commands, &uids)?;
    for arrival in &mut wordless {
        if let Some(body) = uid(arrival.place).and_then(|uid| bodies.remove(&uid)) {
            arrival.text = Some(body);
        }
    }
    Ok(wordless)
}

/// A message, and whether its words are wanted.
type Judged = (bool, Arrival);

/// Messages, and the command that asks for the words of those that are wanted.
type Group = (Option<Sent>, Vec<Judged>);

/// Asks for the words of those worth it, in groups of which one is held in memory at a time.
fn ask_texts(commands: &mut Commands, mut arrivals: Vec<Judged>) -> Result<Vec<Group>, Failure> {
    let mut groups = Vec::new();
    while !arrivals.is_empty() {
        let rest = arrivals.split_off(TEXTS.min(arrivals.len()));
        let wanted: Vec<Uid> =
            arrivals.iter().filter(|(wanted, _)| *wanted).filter_map(|(_, arrival)| uid(arrival.place)).collect();
        let asked = if wanted.is_empty() { None } else { Some(fetch::ask_texts(commands, &wanted)?) };
        groups.push((asked, std::mem::replace(&mut arrivals, rest)));
    }
    Ok(groups)
}

/// Returns the messages with these headers, newest first, and tells which are worth their words.
fn arrivals(
    settings: &Settings,
    folder: &Folder,
    uids: &[Uid],
    mut headers: BTreeMap<Uid, Header>,
    desk: &mut dyn Desk,
) -> Vec<Judged> {
    let mut arrivals = Vec::with_capacity(uids.len());
    for &uid in uids {
        // A message that has gone since it was listed has no answer.
        let Some(Header { received_at, size, bytes }) = headers.remove(&uid) else { continue };
        let Some(header) = bytes else {
            desk.problem(&folder.name, Some(uid.into()), format!("the server does not hand out message {}", uid.0));
            continue;
        };
        let (message, _) = parse::message(&header, received_at);
        if !is_before(settings.since, &message) {
            let wanted = !is_headers_only(folder.role) && desk.wants_text(&message);
            arrivals.push((wanted, Arrival { place: uid.into(), received_at, size, header, text: None }));
        }
    }
    arrivals
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
    let examine = commands.send(&format!("EXAMINE {}", quoted(&folder.name)), Allowance::default())?;
    let all = search::ask(commands, None, messages, offers)?;
    let since = settings.since.map(|since| search::ask(commands, Some(since), messages, offers)).transpose()?;
    commands.answer(&examine, |_| {})?;
    let present = search::places(commands, &all, messages)?;
    let wanted = match since {
        Some(sent) => search::places(commands, &sent, messages)?,
        None => present.clone(),
    };
    Ok(Presence { present, wanted })
}

fn uid(place: Place) -> Option<Uid> {
    u32::try_from(place.0).ok().map(Uid)
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
