//! Reads what is new in one mailbox, newest first, and learns what has vanished from it.

use std::collections::BTreeSet;

use super::commands::{Commands, Failure, quoted};
use super::fetch::{self, Header};
use super::folders::{Folder, Status};
use super::guard::Allowance;
use crate::message::mailbox::{Checkpoint, Place, Uid};
use crate::message::parse;
use crate::source::batches::{BATCH, Batches};
use crate::source::{Arrival, Desk, Error, Known, Settings, Survey, is_before, is_headers_only};

/// The words of this many messages are asked for at a time, at most.
const TEXTS: usize = 100;
/// A list of UIDs is read up to this length, however many messages a server claims.
const UIDS_LINE: u64 = 32 * 1024 * 1024;

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
    commands.run(&format!("EXAMINE {}", quoted(&folder.name)), Allowance::default())?;
    let present = if status.messages == 0 { BTreeSet::new() } else { search(commands, settings, status)? };
    batches.vanished(known_places.iter().copied().filter(|place| !present.contains(place)));
    let new: Vec<Uid> = present
        .iter()
        .rev()
        .filter(|place| !known_places.contains(place))
        .filter_map(|place| u32::try_from(place.0).ok().map(Uid))
        .collect();
    desk.expect(&folder.name, new.len() as u64);

    // The headers of the next batch are asked for before the words of this one, so that the line is never idle.
    let mut chunks = new.chunks(BATCH);
    let mut under_way = match chunks.next() {
        Some(uids) => Some((uids, fetch::ask_headers(commands, uids)?)),
        None => None,
    };
    while let Some((uids, sent)) = under_way.take() {
        let mut headers = fetch::headers(commands, &sent)?;
        let mut taken = Vec::with_capacity(uids.len());
        for &uid in uids {
            let Some(Header { received_at, size, bytes }) = headers.remove(&uid) else { continue };
            let Some(header) = bytes else {
                desk.problem(&folder.name, Some(uid.into()), format!("the server does not hand out message {}", uid.0));
                continue;
            };
            let (message, _) = parse::message(&header, received_at);
            if !is_before(settings.since, &message) {
                let wanted = !is_headers_only(folder.role) && desk.wants_text(&message);
                taken.push((wanted, Arrival { place: uid.into(), received_at, size, header, text: None }));
            }
        }
        for group in taken.chunks_mut(TEXTS) {
            let wanted: Vec<Uid> = group
                .iter()
                .filter(|(wanted, _)| *wanted)
                .filter_map(|(_, arrival)| u32::try_from(arrival.place.0).ok().map(Uid))
                .collect();
            let mut texts = fetch::texts(commands, &wanted)?;
            for (_, arrival) in group.iter_mut() {
                arrival.text = u32::try_from(arrival.place.0).ok().and_then(|uid| texts.remove(&Uid(uid)));
            }
        }
        if let Some(uids) = chunks.next() {
            under_way = Some((uids, fetch::ask_headers(commands, uids)?));
        }
        for (_, arrival) in taken {
            batches.push(desk, arrival)?;
        }
    }
    Ok(batches.finish(desk, reached)?)
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

/// Returns the messages there are, as far back as the owner wants mail.
fn search(commands: &mut Commands, settings: &Settings, status: Status) -> Result<BTreeSet<Place>, Failure> {
    let criteria =
        settings.since.map_or_else(|| "ALL".to_owned(), |since| since.strftime("SINCE %-d-%b-%Y").to_string());
    let length = (status.messages.saturating_add(1024).saturating_mul(11)).clamp(64 * 1024, UIDS_LINE);
    let allowance =
        Allowance { line: usize::try_from(length).unwrap_or(usize::MAX), total: length * 2, ..Allowance::default() };
    let data = commands.run(&format!("UID SEARCH {criteria}"), allowance)?;
    let lists = data.iter().filter(|values| values.first().is_some_and(|word| word.is("SEARCH")));
    let uids = lists.flat_map(|values| values[1..].iter().filter_map(super::response::Value::number));
    Ok(uids.filter(|&uid| uid > 0 && uid <= u64::from(u32::MAX)).map(Place).collect())
}
