//! The two passes over new messages: headers of all, then words of those worth it, in as few flights as memory allows.
//!
//! The words of some messages and the headers of the next are asked for together. What the server withholds from a flight,
//! and words that lie behind an attachment, are gone after on their own.

use std::collections::BTreeMap;

use super::commands::{Commands, Failure};
use super::fetch::{self, Fetched, Header};
use super::folders::Folder;
use super::{first_text, withheld};
use crate::message::mailbox::{Place, Uid};
use crate::source::{Arrival, Desk, TEXT_LIMIT};

/// Words of this many bytes are asked for in one flight, at most: they are held in memory together.
const FLIGHT: u64 = 8 * 1024 * 1024;

/// A message, and whether its words are wanted.
pub struct Judged {
    pub wants_words: bool,
    pub arrival: Arrival,
}

impl Judged {
    fn uid(&self) -> Option<Uid> {
        uid(self.arrival.place)
    }

    /// Returns whether the words are wanted and have not come.
    fn is_withheld(&self) -> bool {
        self.wants_words && self.arrival.text.is_none()
    }

    /// Returns whether the words lie behind an attachment.
    fn is_behind(&self) -> bool {
        self.arrival.text.as_ref().is_some_and(|text| first_text::is_missing(&self.arrival.header, text))
    }
}

/// Returns the identifier of the message at a place.
pub fn uid(place: Place) -> Option<Uid> {
    u32::try_from(place.0).ok().map(Uid)
}

/// Divides messages into groups whose words fit into one flight; there is always one.
pub fn flights(messages: Vec<Judged>) -> Vec<Vec<Judged>> {
    let mut flights = vec![Vec::new()];
    let mut bytes = 0;
    for message in messages {
        if message.wants_words {
            bytes += message.arrival.size.min(TEXT_LIMIT as u64);
        }
        if bytes > FLIGHT {
            bytes = 0;
            flights.push(Vec::new());
        }
        if let Some(flight) = flights.last_mut() {
            flight.push(message);
        }
    }
    flights
}

/// Fetches the words that are wanted, and ahead of time the headers of the messages that come next.
pub fn fetch(
    commands: &mut Commands,
    folder: &Folder,
    messages: &mut [Judged],
    next: &[Uid],
    desk: &mut dyn Desk,
) -> Result<BTreeMap<Uid, Header>, Failure> {
    let wanted: Vec<Uid> = messages.iter().filter(|message| message.wants_words).filter_map(Judged::uid).collect();
    let mut flight = Vec::new();
    if !wanted.is_empty() {
        flight.push(fetch::ask_texts(commands, &wanted)?);
    }
    if !next.is_empty() {
        flight.push(fetch::ask_headers(commands, next)?);
    }
    let Fetched { mut headers, texts, refusals } = fetch::read(commands, &flight)?;
    put(messages, texts);

    let are_headers_refused = !next.is_empty() && refusals.last().is_some_and(Option::is_some);
    if are_headers_refused {
        let rest = withheld::headers(commands, next)?;
        tell(desk, folder, &rest.refused);
        headers = rest.answered;
    }
    let late: Vec<Uid> = messages.iter().filter(|message| message.is_withheld()).filter_map(Judged::uid).collect();
    let rest = withheld::texts(commands, &late)?;
    tell(desk, folder, &rest.refused);
    put(messages, rest.answered);

    let behind: Vec<Uid> = messages.iter().filter(|message| message.is_behind()).filter_map(Judged::uid).collect();
    let bodies = first_text::fetch(commands, &behind)?;
    put(messages, bodies);
    Ok(headers)
}

/// Gives messages the words that have come.
fn put(messages: &mut [Judged], mut texts: BTreeMap<Uid, Vec<u8>>) {
    for message in messages.iter_mut().filter(|message| message.wants_words) {
        if let Some(text) = message.uid().and_then(|uid| texts.remove(&uid)) {
            message.arrival.text = Some(text);
        }
    }
}

fn tell(desk: &mut dyn Desk, folder: &Folder, refused: &[(Uid, String)]) {
    for (uid, text) in refused {
        let what = format!("the server does not hand out message {}: {text}", uid.0);
        desk.problem(&folder.name, Some((*uid).into()), what);
    }
}
