//! One mailbox being read: what is to be asked next, and what becomes of the answers.
//!
//! It is asked in steps that do not wait for each other (see [`pipeline`](super::pipeline)): first what is new and what has
//! gone, then headers, then the words of messages worth it, newest first. What a server refuses in bulk is asked again by
//! halves: one damaged message must not hide the others.

mod broken;
mod opening;
mod passes;
mod request;

use std::collections::{BTreeMap, VecDeque};

use jiff::civil::Date;

use super::ask::Ask;
use super::chunk::Chunk;
use super::fetch::{self, Fetched};
use super::folders::{Folder, Status};
use super::offers::Offers;
use super::plan::{Plan, plan};
use super::response::{Response, Value};
use super::uids::UidSet;
use crate::message::mailbox::{Checkpoint, Place, Uid};
use crate::source::batches::{BATCH, Batches};
use crate::source::{Desk, Error, Known, Settings};
pub use broken::Suspicion;
use opening::Opening;
pub use request::{Care, Request};

/// This many chunks of one mailbox are under way at once, at most: each takes three round trips.
const CHUNKS: usize = 8;

/// One mailbox being read.
pub struct Reading<'a> {
    pub folder: &'a Folder,
    pub status: Status,
    settings: &'a Settings,
    /// Taken in by earlier runs and still there.
    known: UidSet,
    /// Those of them that are to be taken in again.
    partly: UidSet,
    batches: Batches,
    queue: VecDeque<Request>,
    opening: Opening,
    /// Answers that no chunk has taken yet.
    fetched: BTreeMap<Uid, Fetched>,
    /// New messages of which nothing has been asked.
    unasked: UidSet,
    chunks: BTreeMap<u64, Chunk>,
    chunk_count: u64,
    refusals: usize,
    /// What the server did not hand out, with why; told once the rest has been handed over.
    withheld: BTreeMap<Uid, String>,
    /// How many new messages have been told of.
    told: u64,
    /// Whether every message there is can be accounted for: neither a day nor a label leaves any out.
    counts_all: bool,
    /// Whether the server tells by what it knows a message for good.
    has_email_ids: bool,
    /// Whether a message counted was not listed, or one listed was never told of: it has gone since, or is withheld without a
    /// word.
    has_untold: bool,
    /// How often the connection broke before anything about single messages was asked.
    breaks: usize,
    is_given_up: bool,
}

impl<'a> Reading<'a> {
    /// Decides what is to be asked. A mailbox in which nothing has changed asks nothing.
    pub fn new(
        folder: &'a Folder,
        status: Status,
        settings: &'a Settings,
        known: Known,
        offers: Offers,
        desk: &mut dyn Desk,
    ) -> Self {
        let plan = plan(known.checkpoint.as_ref(), status, settings.since, offers.qresync && offers.enable);
        let is_same = known.checkpoint.as_ref().is_some_and(|before| before.generation() == status.uid_validity.0);
        let uids = |places: Vec<Place>| places.into_iter().filter_map(uid).collect::<UidSet>();
        let mut reading = Self {
            folder,
            status,
            settings,
            known: if is_same { uids(known.places) } else { UidSet::default() },
            partly: if is_same { uids(known.withheld) } else { UidSet::default() },
            batches: Batches::new(&folder.name, known.checkpoint, checkpoint(status, settings.since, false, false)),
            queue: VecDeque::new(),
            opening: Opening::default(),
            fetched: BTreeMap::new(),
            unasked: UidSet::default(),
            chunks: BTreeMap::new(),
            chunk_count: 0,
            refusals: 0,
            withheld: BTreeMap::new(),
            told: 0,
            counts_all: settings.since.is_none() && !offers.gmail,
            has_email_ids: offers.email_id().is_some(),
            has_untold: false,
            breaks: 0,
            is_given_up: false,
        };
        match plan {
            Plan::Nothing => {}
            Plan::Emptied => reading.opening.vanished = std::mem::take(&mut reading.known),
            Plan::Arrivals(from) => reading.open(Ask::HeadersFrom(from)),
            Plan::Changes(validity, mod_seq, from) => {
                reading.open(Ask::Resynchronize(validity, mod_seq));
                from.into_iter().for_each(|from| reading.open(Ask::HeadersFrom(from)));
            }
            Plan::Comparison | Plan::Renumbered => {
                if plan == Plan::Renumbered {
                    reading.opening.traces = desk.traces(&folder.name);
                }
                reading.open(Ask::Search(settings.since));
                // The newest are most probably new: that saves the first reading of a mailbox one round trip.
                if reading.known.is_empty() && reading.opening.traces.is_empty() && settings.since.is_none() {
                    let newest = u32::try_from(BATCH).unwrap_or(u32::MAX);
                    reading.open(Ask::HeadersFrom(Uid(status.uid_next.0.saturating_sub(newest).max(1))));
                }
            }
        }
        let gone = std::mem::take(&mut reading.opening.vanished);
        reading.batches.vanished(gone.places());
        reading
    }

    fn open(&mut self, ask: Ask) {
        self.opening.awaited += 1;
        self.queue.push_back(Request::new(ask, None, 0));
    }

    /// Returns whether anything is to be asked of messages under way.
    pub fn has_next(&self) -> bool {
        !self.queue.is_empty()
    }

    /// Returns how many bytes of words wait for others to be handed over with.
    pub fn held(&self) -> usize {
        self.chunks.values().map(|chunk| chunk.held).sum()
    }

    /// Returns whether more messages can be asked for before more is answered.
    pub fn can_start_chunk(&self) -> bool {
        self.opening.awaited == 0 && !self.is_given_up && self.chunks.len() < CHUNKS && !self.unasked.is_empty()
    }

    /// Returns what to ask next.
    pub fn next(&mut self) -> Option<Request> {
        if let Some(request) = self.queue.pop_front() {
            return Some(request);
        }
        if !self.can_start_chunk() {
            return None;
        }
        let uids: UidSet = self.unasked.pop_highest(BATCH).into_iter().collect();
        let chunk = self.start_chunk();
        self.enqueue(Request::new(Ask::Headers(uids), Some(chunk), 0));
        self.queue.pop_front()
    }

    /// Takes back what could not be asked after all.
    pub fn put_back(&mut self, request: Request) {
        self.queue.push_front(request);
    }

    /// Returns whether nothing is left to ask, provided that nothing is under way.
    pub fn is_over(&self) -> bool {
        self.queue.is_empty()
            && (self.is_given_up || (self.opening.awaited == 0 && self.unasked.is_empty() && self.chunks.is_empty()))
    }

    /// Hands over the rest.
    pub fn finish(self, desk: &mut dyn Desk) -> Result<(), Error> {
        let mut batches = self.batches;
        if self.is_given_up {
            if !batches.is_empty() {
                batches.flush(desk)?;
            }
        } else {
            // Too many is as wrong as too few: the next run compares what there is with what is known.
            let is_odd = self.counts_all && self.known.len() + self.told != self.status.messages;
            let has_gaps = is_odd || self.has_untold || !self.withheld.is_empty();
            batches.finish(desk, checkpoint(self.status, self.settings.since, true, has_gaps))?;
        }
        for (uid, why) in self.withheld {
            desk.problem(&self.folder.name, Some(uid.into()), why);
        }
        Ok(())
    }

    /// Returns how many new messages have been told of.
    pub fn told(&self) -> usize {
        usize::try_from(self.told).unwrap_or(usize::MAX)
    }

    /// Returns how many messages were found that are not to be had tonight.
    pub fn withheld(&self) -> usize {
        self.withheld.len()
    }

    /// Ends the reading with what has been handed over, and tells the owner why.
    pub fn give_up(&mut self, desk: &mut dyn Desk, why: String) {
        if !self.is_given_up {
            desk.problem(&self.folder.name, None, why);
        }
        self.is_given_up = true;
        self.queue.clear();
        self.chunks.clear();
        self.fetched.clear();
    }

    /// Gives up when the server says that every number means another message since its status was told.
    pub fn check_generation(&mut self, text: &str, desk: &mut dyn Desk) {
        let told = text.split_once("[UIDVALIDITY ").and_then(|(_, rest)| rest.split(']').next()?.parse().ok());
        if told.is_some_and(|told: u32| told != self.status.uid_validity.0) {
            let what = format!("{} was replaced while it was read: the next run reads it", self.folder.display_name);
            self.give_up(desk, what);
        }
    }

    /// Takes a response that came while this mailbox was open.
    pub fn take(&mut self, response: Response) {
        let Response::Data(values) = response else { return };
        match values.as_slice() {
            [word, uids @ ..] if word.is("SEARCH") => {
                let uids = uids.iter().filter_map(Value::number).filter_map(|uid| u32::try_from(uid).ok());
                let uids: UidSet = uids.filter(|&uid| uid > 0).map(Uid).collect();
                self.opening.listed = std::mem::take(&mut self.opening.listed).union(uids);
            }
            [word, items @ ..] if word.is("ESEARCH") => {
                let set = items.windows(2).find(|pair| pair[0].is("ALL")).and_then(|pair| pair[1].text());
                self.opening.listed =
                    std::mem::take(&mut self.opening.listed).union(UidSet::parse(&set.unwrap_or_default()));
            }
            // Without EARLIER it tells of something that went this moment, which the next run will see.
            [word, Value::List(tags), uids, ..]
                if word.is("VANISHED") && tags.first().is_some_and(|tag| tag.is("EARLIER")) =>
            {
                let uids = UidSet::parse(&uids.text().unwrap_or_default());
                self.opening.vanished = std::mem::take(&mut self.opening.vanished).union(uids);
            }
            _ => {
                let told = fetch::read(values).filter(|(_, fetched)| *fetched != Fetched::default());
                if let Some((uid, fetched)) = told {
                    self.fetched.entry(uid).or_default().merge(fetched);
                }
            }
        }
    }

    /// Takes note that a command has ended: `outcome` has the server's words if it was refused.
    pub fn ended(
        &mut self,
        request: &Request,
        outcome: Result<(), String>,
        host: &str,
        desk: &mut dyn Desk,
    ) -> Result<(), Error> {
        if self.is_given_up {
            return Ok(());
        }
        match (&request.ask, outcome) {
            (Ask::Examine, Ok(())) => {}
            (Ask::Examine | Ask::Search(_), Err(text)) => {
                self.give_up(desk, format!("{host} refuses {}: {text}", self.folder.display_name));
            }
            (Ask::Resynchronize(..), Err(_)) => {
                self.queue.push_front(Request::new(Ask::Search(self.settings.since), None, 0));
            }
            (Ask::Resynchronize(..), Ok(())) => {
                let gone = std::mem::take(&mut self.opening.vanished).common(&self.known);
                self.known = self.known.without(&gone);
                self.batches.vanished(gone.places());
                self.opened(desk);
            }
            (Ask::Search(Some(_)), Ok(())) => {
                self.opening.since = Some(std::mem::take(&mut self.opening.listed));
                if self.known.is_empty() {
                    self.compared(desk);
                } else {
                    self.queue.push_front(Request::new(Ask::Search(None), None, 0));
                }
            }
            (Ask::Search(None), Ok(())) => self.compared(desk),
            (Ask::Traces(uids) | Ask::EmailIds(uids), outcome) => {
                if outcome.is_ok() {
                    self.find(uids);
                }
                self.trace(desk);
            }
            (Ask::HeadersFrom(from), Ok(())) => {
                self.take_early(*from, desk);
                self.opened(desk);
            }
            (Ask::HeadersFrom(from), Err(_)) => self.take_what_came(*from, desk),
            (Ask::Headers(uids), Ok(())) => {
                let told: UidSet = self.fetched.keys().copied().collect();
                let untold = uids.without(&told);
                // Asked for once more; a message that has gone since it was listed has no header.
                if request.care == Care::Usual && !untold.is_empty() {
                    let ask = Ask::Headers(untold);
                    self.enqueue(Request { care: Care::Singly, ..Request::new(ask, request.chunk, 0) });
                } else {
                    self.has_untold |= !untold.is_empty();
                }
                self.take_headers(uids, request.chunk, desk);
            }
            (Ask::Words(uids), Ok(())) => self.take_words(uids, request.care, request.chunk),
            (Ask::Headers(uids) | Ask::Words(uids), Err(text)) => {
                self.refused(request, uids, &text, host, desk);
            }
            (Ask::Structures(uids), Ok(())) => self.take_structures(uids, request.care, request.chunk),
            (Ask::Parts(uids, sections), Ok(())) => self.take_parts(uids, sections, request.care, request.chunk),
            (Ask::Structures(uids) | Ask::Parts(uids, _), Err(_)) => self.read_whole(uids, request.care, request.chunk),
        }
        self.settle(request.chunk, desk)
    }

    /// Takes note that a message, or the words of one in a chunk, are not to be had tonight.
    fn withhold(&mut self, uid: Uid, chunk: Option<u64>, why: String) {
        if let Some(chunk) = chunk.and_then(|chunk| self.chunks.get_mut(&chunk)) {
            chunk.withhold(uid, &why);
        }
        self.withheld.insert(uid, why);
    }

    fn start_chunk(&mut self) -> u64 {
        self.chunk_count += 1;
        self.chunks.insert(self.chunk_count, Chunk::default());
        self.chunk_count
    }

    fn enqueue(&mut self, request: Request) {
        self.count(&request);
        self.queue.push_back(request);
    }

    fn enqueue_first(&mut self, request: Request) {
        self.count(&request);
        self.queue.push_front(request);
    }

    fn count(&mut self, request: &Request) {
        if let Some(chunk) = request.chunk.and_then(|chunk| self.chunks.get_mut(&chunk)) {
            chunk.asked += 1;
        }
    }

    /// Takes note that a request for this chunk is done with, and hands over what is whole, in order.
    fn settle(&mut self, chunk: Option<u64>, desk: &mut dyn Desk) -> Result<(), Error> {
        if let Some(chunk) = chunk.and_then(|chunk| self.chunks.get_mut(&chunk)) {
            chunk.asked = chunk.asked.saturating_sub(1);
        }
        while let Some(first) = self.chunks.first_entry().filter(|first| first.get().asked == 0) {
            for arrival in first.remove().into_arrivals() {
                self.batches.push(desk, arrival)?;
            }
        }
        Ok(())
    }
}

fn checkpoint(status: Status, since: Option<Date>, complete: bool, has_gaps: bool) -> Checkpoint {
    let Status { uid_validity, uid_next, highest_mod_seq, messages } = status;
    Checkpoint::Imap { uid_validity, uid_next, highest_mod_seq, messages, complete, has_gaps, since }
}

/// Returns the identifier of the message at a place.
fn uid(place: Place) -> Option<Uid> {
    u32::try_from(place.0).ok().filter(|&uid| uid > 0).map(Uid)
}
