//! Messages asked for together: judged by their headers, and handed over once the words of those worth it have come.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::ask::Ask;
use super::fetch::Fetched;
use super::structure::{Section, Sections, Structure};
use super::uids::UidSet;
use crate::message::mailbox::Uid;
use crate::message::{Message, Role, Roles, parse};
use crate::source::message_file::field;
use crate::source::{Arrival, Desk, Settings, TEXT_LIMIT, is_before, is_headers_only};

/// Words of about this many bytes are asked for by one command.
const WORDS: u64 = 1024 * 1024;

/// One command names this many messages: servers read lines of 8 KB.
const AT_ONCE: usize = 500;

/// Up to this size a message is read from its start whatever its parts: asking how it is built would cost as much.
const SMALL: u64 = 8 * 1024;

/// Messages of one mailbox that were asked for together.
#[derive(Debug, Default)]
pub struct Chunk {
    messages: BTreeMap<Uid, Arrival>,
    /// Of those read part by part, what is known of their parts.
    built: BTreeMap<Uid, Built>,
    /// How many commands are to be answered before it is whole.
    pub asked: usize,
    /// How many bytes of words it holds.
    pub held: usize,
}

/// How a message is built, and what has come of it.
#[derive(Debug)]
struct Built {
    structure: Structure,
    parts: Sections,
}

/// Things to ask, each with the bytes it will be about.
pub type Asks = Vec<(Ask, u64)>;

impl Chunk {
    /// Takes in messages whose headers have come. Returns what to ask of those whose words are wanted, newest first.
    ///
    /// Those the owner does not want at all are left out: mail from before a day, and drafts.
    pub fn judge(
        &mut self,
        fetched: Vec<(Uid, Fetched)>,
        role: Role,
        settings: &Settings,
        desk: &mut dyn Desk,
    ) -> Asks {
        let mut arrivals: Vec<(Uid, Judged)> =
            fetched.into_par_iter().filter_map(|(uid, fetched)| Some((uid, judged(uid, fetched)?))).collect();
        arrivals.sort_by_key(|(uid, _)| std::cmp::Reverse(*uid));
        arrivals.retain(|(_, Judged { arrival, .. })| {
            !is_before(settings.since, &arrival.message) && !arrival.labels.contains(Role::Drafts)
        });
        let wanted = if is_headers_only(role) {
            vec![false; arrivals.len()]
        } else {
            let messages: Vec<&Message> = arrivals.iter().map(|(_, judged)| &judged.arrival.message).collect();
            desk.wants_texts(&messages)
        };
        let (mut whole, mut unbuilt, mut built) = (Vec::new(), Vec::new(), Vec::new());
        for ((uid, Judged { arrival, is_large, structure }), is_wanted) in arrivals.into_iter().zip(wanted) {
            if is_wanted {
                match structure {
                    Some(structure) => {
                        self.built.insert(uid, Built { structure, parts: Sections::new() });
                        built.push(uid);
                    }
                    None if is_large => unbuilt.push(uid),
                    None => whole.push(uid),
                }
            }
            self.messages.insert(uid, arrival);
        }
        let mut asks = self.ask_whole(whole);
        if !unbuilt.is_empty() {
            asks.push((Ask::Structures(unbuilt.into_iter().collect()), 0));
        }
        asks.extend(self.ask_parts(built));
        asks
    }

    /// Takes in how these messages are built. Returns what to ask: their parts, or the start of what is not told.
    pub fn take_structures(&mut self, told: Vec<(Uid, Option<Fetched>)>) -> Asks {
        let (mut whole, mut built) = (Vec::new(), Vec::new());
        for (uid, fetched) in told.into_iter().rev() {
            let Some(arrival) = self.messages.get(&uid) else { continue };
            let structure = fetched.and_then(|fetched| fetched.structure);
            match structure.and_then(|structure| Structure::read(&structure, &arrival.header)) {
                Some(structure) => {
                    self.built.insert(uid, Built { structure, parts: Sections::new() });
                    built.push(uid);
                }
                None => whole.push(uid),
            }
        }
        let mut asks = self.ask_whole(whole);
        asks.extend(self.ask_parts(built));
        asks
    }

    /// Takes in parts of these messages. Returns what to ask: HTML where there were no words, or the start of what was not
    /// handed out.
    pub fn take_parts(&mut self, asked: &[Section], told: Vec<(Uid, Option<Fetched>)>) -> Asks {
        let (mut whole, mut asks) = (Vec::new(), Vec::new());
        for (uid, fetched) in told.into_iter().rev() {
            let (Some(arrival), Some(built)) = (self.messages.get_mut(&uid), self.built.get_mut(&uid)) else {
                continue;
            };
            built.parts.extend(fetched.map(|fetched| fetched.parts).unwrap_or_default());
            if !asked.iter().all(|section| section.is_in(&built.parts)) {
                self.built.remove(&uid);
                whole.push(uid);
            } else if built.structure.lacks_words(&arrival.header, &built.parts) {
                let pages = built.structure.pages();
                let bytes = built.structure.bytes(&pages, TEXT_LIMIT as u64);
                asks.push((Ask::Parts(UidSet::range(uid, uid), pages), bytes));
            } else {
                let words = built.structure.body(&built.parts);
                self.built.remove(&uid);
                self.put(uid, words);
            }
        }
        asks.extend(self.ask_whole(whole));
        asks
    }

    /// Asks for the start of these messages, in groups that fit into one command.
    pub fn ask_whole(&mut self, uids: Vec<Uid>) -> Asks {
        let mut groups: Vec<(Vec<Uid>, u64)> = Vec::new();
        for uid in uids {
            self.built.remove(&uid);
            let size = self.messages.get(&uid).map_or(0, |arrival| arrival.size).min(TEXT_LIMIT as u64);
            add(&mut groups, uid, size);
        }
        groups.into_iter().map(|(uids, bytes)| (Ask::Words(uids.into_iter().collect()), bytes)).collect()
    }

    /// Asks for the parts that are read of these messages, those together that are built alike. A message without any is whole.
    fn ask_parts(&mut self, uids: Vec<Uid>) -> Asks {
        let mut alike: BTreeMap<Vec<Section>, Vec<(Vec<Uid>, u64)>> = BTreeMap::new();
        for uid in uids {
            let Some(Built { structure, parts }) = self.built.get(&uid) else { continue };
            let sections = structure.words();
            if sections.is_empty() {
                let words = structure.body(parts);
                self.built.remove(&uid);
                self.put(uid, words);
                continue;
            }
            let bytes = structure.bytes(&sections, TEXT_LIMIT as u64);
            add(alike.entry(sections).or_default(), uid, bytes);
        }
        let asks = alike.into_iter().flat_map(|(sections, groups)| {
            groups
                .into_iter()
                .map(move |(uids, bytes)| (Ask::Parts(uids.into_iter().collect(), sections.clone()), bytes))
        });
        asks.collect()
    }

    /// Gives a message its words.
    pub fn put(&mut self, uid: Uid, words: Vec<u8>) {
        if let Some(arrival) = self.messages.get_mut(&uid) {
            self.held += words.len();
            arrival.text = Some(words);
            arrival.withheld = None;
        }
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

/// Adds a message to the last of the groups that fit into one command each, or to a new one.
fn add(groups: &mut Vec<(Vec<Uid>, u64)>, uid: Uid, size: u64) {
    match groups.last_mut() {
        Some((uids, bytes)) if *bytes + size <= WORDS && uids.len() < AT_ONCE => {
            uids.push(uid);
            *bytes += size;
        }
        _ => groups.push((vec![uid], size)),
    }
}

/// A message whose header has come.
struct Judged {
    arrival: Arrival,
    /// Whether it has parts, and enough bytes to be read part by part.
    is_large: bool,
    /// How it is built, where that was told with the header.
    structure: Option<Structure>,
}

/// Returns the message, or nothing where the server has not told its header.
fn judged(uid: Uid, fetched: Fetched) -> Option<Judged> {
    let Fetched { received_at, size, email_id, labels, header, structure, .. } = fetched;
    let header = header?;
    let (message, _) = parse::message(&header, received_at);
    let labels: Roles = labels.unwrap_or_default();
    let has_parts = field(&header, "content-type")
        .is_some_and(|kind| kind.get(..10).is_some_and(|start| start.eq_ignore_ascii_case("multipart/")));
    let is_large = has_parts && size.is_none_or(|size| size > SMALL);
    let structure = structure.filter(|_| is_large).and_then(|structure| Structure::read(&structure, &header));
    let arrival = Arrival {
        place: uid.into(),
        received_at,
        size: size.unwrap_or(0),
        email_id,
        labels,
        header,
        message,
        text: None,
        withheld: None,
    };
    Some(Judged { arrival, is_large, structure })
}
