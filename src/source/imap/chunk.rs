//! Messages asked for together: judged by their headers, and handed over once the words of those worth it have come.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::fetch::Fetched;
use crate::message::mailbox::Uid;
use crate::message::{Role, Roles, parse};
use crate::source::{Arrival, Desk, Settings, TEXT_LIMIT, is_before, is_headers_only};

/// Words of about this many bytes are asked for by one command.
const WORDS: u64 = 1024 * 1024;

/// One command names this many messages: servers read lines of 8 KB.
const AT_ONCE: usize = 500;

/// Messages of one mailbox that were asked for together.
#[derive(Debug, Default)]
pub struct Chunk {
    messages: BTreeMap<Uid, Arrival>,
    /// How many commands are to be answered before it is whole.
    pub asked: usize,
}

impl Chunk {
    /// Takes in messages whose headers have come. Returns those whose words are wanted, in groups that fit into one command,
    /// each with its size, newest first.
    ///
    /// Those the owner does not want at all are left out: mail from before a day, and drafts.
    pub fn judge(
        &mut self,
        fetched: Vec<(Uid, Fetched)>,
        role: Role,
        settings: &Settings,
        desk: &mut dyn Desk,
    ) -> Vec<(Vec<Uid>, u64)> {
        let mut arrivals: Vec<(Uid, Arrival)> =
            fetched.into_par_iter().filter_map(|(uid, fetched)| Some((uid, arrival(uid, fetched)?))).collect();
        arrivals.sort_by_key(|(uid, _)| std::cmp::Reverse(*uid));
        let mut groups: Vec<(Vec<Uid>, u64)> = Vec::new();
        for (uid, arrival) in arrivals {
            if is_before(settings.since, &arrival.message) || arrival.labels.contains(Role::Drafts) {
                continue;
            }
            if !is_headers_only(role) && desk.wants_text(&arrival.message) {
                let size = arrival.size.min(TEXT_LIMIT as u64);
                match groups.last_mut() {
                    Some((uids, bytes)) if *bytes + size <= WORDS && uids.len() < AT_ONCE => {
                        uids.push(uid);
                        *bytes += size;
                    }
                    _ => groups.push((vec![uid], size)),
                }
            }
            self.messages.insert(uid, arrival);
        }
        groups
    }

    /// Gives a message its words.
    pub fn put(&mut self, uid: Uid, words: Vec<u8>) -> Option<&Arrival> {
        let arrival = self.messages.get_mut(&uid)?;
        arrival.text = Some(words);
        arrival.withheld = None;
        Some(arrival)
    }

    /// Takes note that the words of a message are not to be had tonight.
    pub fn withhold(&mut self, uid: Uid, why: &str) {
        if let Some(arrival) = self.messages.get_mut(&uid) {
            arrival.withheld = Some(why.to_owned());
        }
    }

    /// Returns how many messages there are.
    pub fn len(&self) -> usize {
        self.messages.len()
    }

    /// Returns the messages, newest first.
    pub fn into_arrivals(self) -> impl Iterator<Item = Arrival> {
        self.messages.into_values().rev()
    }
}

/// Returns the message, or nothing where the server has not told its header.
fn arrival(uid: Uid, fetched: Fetched) -> Option<Arrival> {
    let Fetched { received_at, size, labels, header, .. } = fetched;
    let header = header?;
    let (message, _) = parse::message(&header, received_at);
    let labels: Roles = labels.unwrap_or_default();
    Some(Arrival {
        place: uid.into(),
        received_at,
        size: size.unwrap_or(0),
        labels,
        header,
        message,
        text: None,
        withheld: None,
    })
}
