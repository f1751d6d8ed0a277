//! Reads what is new in one mailbox, newest first, and learns what has vanished from it.

use std::collections::{BTreeMap, BTreeSet};

use super::commands::{Commands, Failure, Sent, quoted};
use super::fetch::{self, Header};
use super::first_text;
use super::folders::{Folder, Status};
use super::guard::Allowance;
use super::offers::Offers;
use super::{search, withheld};
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
        let headers = match headers.read(commands) {
            Err(Failure::Refused(_)) => {
                let rest = withheld::headers(commands, uids)?;
                tell(desk, folder, &rest.refused);
                rest.answered
            }
            headers => headers?,
        };
        let groups = ask_texts(commands, arrivals(settings, folder, uids, headers, desk))?;
        next = Next::ask(commands, chunks.next())?;
        let mut late = Vec::new();
        for (asked, group) in groups {
            let mut texts = match asked.map(|sent| fetch::texts(commands, &sent)) {
                None | Some(Err(Failure::Refused(_))) => BTreeMap::new(),
                Some(texts) => texts?,
            };
            for (wanted, mut arrival) in group {
                arrival.text = uid(arrival.place).and_then(|uid| texts.remove(&uid));
                if wanted && is_late(&arrival) {
                    late.push(arrival);
                } else {
                    batches.push(desk, arrival)?;
                }
            }
        }
        if !late.is_empty() {
            // Answers come in order: headers that are under way come before what is asked for now.
            next = next.map(|next| next.received(commands)).transpose()?;
            fetch_late(commands, folder, &mut late, desk)?;
            for arrival in late {
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
    Refused(String),
}

impl Headers {
    fn read(self, commands: &mut Commands) -> Result<BTreeMap<Uid, Header>, Failure> {
        match self {
            Self::UnderWay(sent) => fetch::headers(commands, &sent),
            Self::Received(headers) => Ok(headers),
            Self::Refused(text) => Err(Failure::Refused(text)),
        }
    }
}

impl<'a> Next<'a> {
    fn ask(commands: &mut Commands, uids: Option<&'a [Uid]>) -> Result<Option<Self>, Failure> {
        uids.map(|uids| Ok(Self { uids, headers: Headers::UnderWay(fetch::ask_headers(commands, uids)?) })).transpose()
    }

    fn received(self, commands: &mut Commands) -> Result<Self, Failure> {
        let headers = match self.headers.read(commands) {
            Err(Failure::Refused(text)) => Headers::Refused(text),
            headers => Headers::Received(headers?),
        };
        Ok(Self { uids: self.uids, headers })
    }
}

/// Returns whether the words have not come: withheld by the server, or behind an attachment.
fn is_late(arrival: &Arrival) -> bool {
    arrival.text.as_ref().is_none_or(|text| first_text::is_missing(&arrival.header, text))
}

/// Goes after the words that have not come.
fn fetch_late(
    commands: &mut Commands,
    folder: &Folder,
    late: &mut [Arrival],
    desk: &mut dyn Desk,
) -> Result<(), Failure> {
    let (withheld, behind): (Vec<&Arrival>, Vec<&Arrival>) = late.iter().partition(|arrival| arrival.text.is_none());
    let uids = |arrivals: Vec<&Arrival>| arrivals.into_iter().filter_map(|arrival| uid(arrival.place)).collect();
    let (withheld, behind): (Vec<Uid>, Vec<Uid>) = (uids(withheld), uids(behind));
    let rest = withheld::texts(commands, &withheld)?;
    tell(desk, folder, &rest.refused);
    let mut bodies = rest.answered;
    bodies.extend(first_text::fetch(commands, &behind)?);
    for arrival in late {
        if let Some(body) = uid(arrival.place).and_then(|uid| bodies.remove(&uid)) {
            arrival.text = Some(body);
        }
    }
    Ok(())
}

fn tell(desk: &mut dyn Desk, folder: &Folder, refused: &[(Uid, String)]) {
    for (uid, text) in refused {
        let what = format!("the server does not hand out message {}: {text}", uid.0);
        desk.problem(&folder.name, Some((*uid).into()), what);
    }
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
    if messages == 0 {
        return Ok(Presence { present: BTreeSet::new(), wanted: BTreeSet::new() });
    }
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
