//! One mailbox being read: what is to be asked next, and what becomes of the answers.
//!
//! It is asked in steps that do not wait for each other (see [`pipeline`](super::pipeline)): first what is new and what has
//! gone, then headers, then the words of messages worth it, newest first. What a server refuses in bulk is asked again by
//! halves: one damaged message must not hide the others.

use std::collections::{BTreeMap, VecDeque};

use super::ask::{Ask, MORE};
use super::chunk::Chunk;
use super::fetch::{self, Fetched};
use super::first_text::{self, FirstText};
use super::folders::{Folder, Status};
use super::offers::Offers;
use super::plan::{Plan, plan};
use super::rematch::{Found, rematch};
use super::response::{Response, Value};
use super::uids::UidSet;
use crate::message::mailbox::{Checkpoint, Place, Uid};
use crate::message::parse;
use crate::source::batches::{BATCH, Batches};
use crate::source::{Desk, Error, Known, Settings, TEXT_LIMIT, Trace};

/// This many chunks of one mailbox are under way at once, at most.
const CHUNKS: usize = 4;
/// Messages known from before are looked up in steps of so many.
const TRACES: usize = 2_000;
/// A server that refuses this often in one mailbox refuses everything.
const PATIENCE: usize = 200;

/// How carefully something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Care {
    /// With others, and many messages at once.
    Usual,
    /// One message at a time: the connection broke when it was asked for with others.
    Singly,
    /// One message, and nothing else under way: the connection broke again, perhaps because of it.
    Alone,
}

/// One thing to ask, and for which chunk.
#[derive(Clone, Debug)]
pub struct Request {
    pub ask: Ask,
    pub care: Care,
    /// About how many bytes it will answer.
    pub cost: u64,
    chunk: Option<u64>,
}

impl Request {
    /// Opens the mailbox again, after another one.
    pub fn open() -> Self {
        Self::new(Ask::Examine, None, 0)
    }

    fn new(ask: Ask, chunk: Option<u64>, words: u64) -> Self {
        let cost = ask.cost(words);
        Self { ask, care: Care::Usual, cost, chunk }
    }
}

/// One mailbox being read.
pub struct Reading<'a> {
    pub folder: &'a Folder,
    pub status: Status,
    settings: &'a Settings,
    /// Taken in by earlier runs and still there.
    known: UidSet,
    batches: Batches,
    queue: VecDeque<Request>,
    /// How many answers are still needed to know what is new.
    openings: usize,
    /// Answers that no chunk has taken yet.
    fetched: BTreeMap<Uid, Fetched>,
    listed: UidSet,
    /// Those since the day that the owner wants mail from, where that is asked for.
    since: Option<UidSet>,
    vanished: UidSet,
    /// Messages of an earlier generation, and how far they have been looked for.
    traces: Vec<Trace>,
    untraced: UidSet,
    found: Vec<Found>,
    /// New messages of which nothing has been asked.
    unasked: UidSet,
    /// Those whose headers were told before it was known what is new.
    early: UidSet,
    chunks: BTreeMap<u64, Chunk>,
    chunk_count: u64,
    refusals: usize,
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
        let plan = plan(known.checkpoint.as_ref(), status, offers.qresync && offers.enable);
        let is_same = known.checkpoint.as_ref().is_some_and(|before| before.generation() == status.uid_validity.0);
        let uids = |places: Vec<Place>| places.into_iter().filter_map(uid).collect::<UidSet>();
        let mut reading = Self {
            folder,
            status,
            settings,
            known: if is_same { uids(known.places) } else { UidSet::default() },
            batches: Batches::new(&folder.name, known.checkpoint, checkpoint(status, false)),
            queue: VecDeque::new(),
            openings: 0,
            fetched: BTreeMap::new(),
            listed: UidSet::default(),
            since: None,
            vanished: UidSet::default(),
            traces: Vec::new(),
            untraced: UidSet::default(),
            found: Vec::new(),
            unasked: UidSet::default(),
            early: UidSet::default(),
            chunks: BTreeMap::new(),
            chunk_count: 0,
            refusals: 0,
            breaks: 0,
            is_given_up: false,
        };
        match plan {
            Plan::Nothing => {}
            Plan::Emptied => reading.vanished = reading.known.clone(),
            Plan::Arrivals(from) => reading.open(Ask::HeadersFrom(from)),
            Plan::Changes(validity, mod_seq, from) => {
                reading.open(Ask::Resynchronize(validity, mod_seq));
                from.into_iter().for_each(|from| reading.open(Ask::HeadersFrom(from)));
            }
            Plan::Comparison | Plan::Renumbered => {
                if plan == Plan::Renumbered {
                    reading.traces = desk.traces(&folder.name);
                }
                reading.open(Ask::Search(settings.since));
                // The newest are most probably new: that saves the first reading of a mailbox one round trip.
                if reading.known.is_empty() && reading.traces.is_empty() && settings.since.is_none() {
                    let newest = u32::try_from(BATCH).unwrap_or(u32::MAX);
                    reading.open(Ask::HeadersFrom(Uid(status.uid_next.0.saturating_sub(newest).max(1))));
                }
            }
        }
        let gone = std::mem::take(&mut reading.vanished);
        reading.batches.vanished(gone.places());
        reading
    }

    fn open(&mut self, ask: Ask) {
        self.openings += 1;
        self.queue.push_back(Request::new(ask, None, 0));
    }

    /// Returns whether anything can be asked before more is answered.
    pub fn has_next(&self) -> bool {
        !self.queue.is_empty() || self.can_start_chunk()
    }

    fn can_start_chunk(&self) -> bool {
        self.openings == 0 && !self.is_given_up && self.chunks.len() < CHUNKS && !self.unasked.is_empty()
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
            && (self.is_given_up || (self.openings == 0 && self.unasked.is_empty() && self.chunks.is_empty()))
    }

    /// Hands over the rest.
    pub fn finish(self, desk: &mut dyn Desk) -> Result<(), Error> {
        let mut batches = self.batches;
        if self.is_given_up { batches.flush(desk) } else { batches.finish(desk, checkpoint(self.status, true)) }
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
                self.listed = std::mem::take(&mut self.listed).union(uids);
            }
            [word, items @ ..] if word.is("ESEARCH") => {
                let set = items.windows(2).find(|pair| pair[0].is("ALL")).and_then(|pair| pair[1].text());
                self.listed = std::mem::take(&mut self.listed).union(UidSet::parse(&set.unwrap_or_default()));
            }
            // Without EARLIER it tells of something that went this moment, which the next run will see.
            [word, Value::List(tags), uids, ..]
                if word.is("VANISHED") && tags.first().is_some_and(|tag| tag.is("EARLIER")) =>
            {
                let uids = UidSet::parse(&uids.text().unwrap_or_default());
                self.vanished = std::mem::take(&mut self.vanished).union(uids);
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
                self.queue.push_front(Request::new(Ask::Search(None), None, 0));
            }
            (Ask::Resynchronize(..), Ok(())) => {
                let gone = std::mem::take(&mut self.vanished).common(&self.known);
                self.known = self.known.without(&gone);
                self.batches.vanished(gone.places());
                self.opened(desk);
            }
            (Ask::Search(Some(_)), Ok(())) => {
                self.since = Some(std::mem::take(&mut self.listed));
                if self.known.is_empty() {
                    self.compared(desk);
                } else {
                    self.queue.push_front(Request::new(Ask::Search(None), None, 0));
                }
            }
            (Ask::Search(None), Ok(())) => self.compared(desk),
            (Ask::Traces(uids), outcome) => {
                if outcome.is_ok() {
                    self.find(uids);
                }
                self.trace(desk);
            }
            (Ask::HeadersFrom(from), Ok(())) => {
                self.take_early(*from, desk);
                self.opened(desk);
            }
            (Ask::HeadersFrom(from), Err(_)) => {
                self.look_for(*from);
                self.opened(desk);
            }
            (Ask::Headers(uids), Ok(())) => {
                let told: UidSet = self.fetched.keys().copied().collect();
                let untold = uids.without(&told);
                // Asked for once more; a message that has gone since it was listed has no header.
                if request.care == Care::Usual && !untold.is_empty() {
                    let ask = Ask::Headers(untold);
                    self.enqueue(Request { care: Care::Singly, ..Request::new(ask, request.chunk, 0) });
                }
                self.take_headers(uids, request.chunk, desk);
            }
            (Ask::Words(uids), Ok(())) => self.take_words(uids, request.care, request.chunk),
            (Ask::Headers(uids) | Ask::Words(uids), Err(text)) => {
                self.refused(request, uids, &text, host, desk);
            }
            (Ask::Structure(uid), Ok(())) => self.take_structure(*uid, request.chunk),
            (Ask::Part(uid, part), Ok(())) => self.take_part(*uid, part, request.chunk),
            // The message keeps what was read of it.
            (Ask::Structure(_) | Ask::Part(..), Err(_)) => {}
        }
        self.settle(request.chunk, desk)
    }

    /// Asks again what was under way when the connection broke; `is_first`: nothing asked before it was without an answer.
    pub fn broke_off(&mut self, request: Request, is_first: bool, why: &str, desk: &mut dyn Desk) -> Result<(), Error> {
        if self.is_given_up {
            return Ok(());
        }
        match &request.ask {
            Ask::Examine | Ask::Resynchronize(..) | Ask::Search(_) | Ask::Traces(_) => {
                self.breaks += usize::from(is_first);
                if self.breaks > 1 {
                    self.give_up(
                        desk,
                        format!("what the server tells of {} cannot be read: {why}", self.folder.display_name),
                    );
                } else if let Ask::Resynchronize(..) = request.ask {
                    self.queue.push_front(Request::new(Ask::Search(None), None, 0));
                } else if request.ask != Ask::Examine {
                    self.queue.push_front(request);
                }
                return Ok(());
            }
            Ask::HeadersFrom(from) => {
                self.fetched.retain(|_, told| told.header.is_some());
                self.look_for(*from);
                self.take_early(*from, desk);
                self.opened(desk);
            }
            Ask::Headers(uids) | Ask::Words(uids) => {
                let is_whole = |told: &Fetched| match request.ask {
                    Ask::Headers(_) => told.header.is_some(),
                    _ => told.words.is_some(),
                };
                let come: UidSet = self
                    .fetched
                    .iter()
                    .filter(|(uid, told)| uids.contains(**uid) && is_whole(told))
                    .map(|(uid, _)| *uid)
                    .collect();
                let missing = uids.without(&come);
                let ask = |uids: UidSet| match request.ask {
                    Ask::Headers(_) => Ask::Headers(uids),
                    _ => Ask::Words(uids),
                };
                if missing.len() == 1 && request.care == Care::Alone && is_first {
                    let place = missing.places().next();
                    desk.problem(
                        &self.folder.name,
                        place,
                        format!("what the server sends of this message cannot be read: {why}"),
                    );
                } else if !missing.is_empty() {
                    let care = match request.care {
                        Care::Usual => Care::Singly,
                        _ if is_first => Care::Alone,
                        care => care,
                    };
                    let all = ask(missing);
                    for ask in all.singly().unwrap_or_else(|| vec![all]).into_iter().rev() {
                        self.enqueue_first(Request { care, ..Request::new(ask, request.chunk, 0) });
                    }
                }
                match request.ask {
                    Ask::Headers(_) => self.take_headers(&come, request.chunk, desk),
                    _ => self.take_words(&come, Care::Alone, request.chunk),
                }
            }
            Ask::Structure(_) | Ask::Part(..) if request.care == Care::Usual => {
                let care = Care::Alone;
                self.enqueue_first(Request { care, ..request.clone() });
            }
            Ask::Structure(_) | Ask::Part(..) => {}
        }
        self.settle(request.chunk, desk)
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

    /// Takes note that one of the answers needed to know what is new has come.
    fn opened(&mut self, desk: &mut dyn Desk) {
        self.openings = self.openings.saturating_sub(1);
        if self.openings == 0 {
            desk.expect(&self.folder.name, self.unasked.len() + self.in_chunks());
        }
    }

    fn in_chunks(&self) -> u64 {
        self.chunks.values().map(|chunk| chunk.len() as u64).sum()
    }

    /// Compares what there is with what is known.
    fn compared(&mut self, desk: &mut dyn Desk) {
        let limit = self.status.messages.saturating_add(MORE);
        let listed = std::mem::take(&mut self.listed).highest(limit);
        let wanted = match &self.since {
            Some(since) => since.clone().highest(limit),
            None => listed.clone(),
        };
        let gone = self.known.without(&listed);
        if !gone.is_empty() {
            self.known = self.known.without(&gone);
            self.batches.vanished(gone.places());
        }
        self.unasked = wanted.without(&self.known).without(&self.early);
        if self.traces.is_empty() {
            self.opened(desk);
        } else {
            self.untraced = self.unasked.clone();
            self.trace(desk);
        }
    }

    /// Looks for the next messages of an earlier generation; at the end, knows them again.
    fn trace(&mut self, desk: &mut dyn Desk) {
        let uids: UidSet = self.untraced.pop_highest(TRACES).into_iter().collect();
        if !uids.is_empty() {
            self.queue.push_front(Request::new(Ask::Traces(uids), None, 0));
            return;
        }
        let renumbered = rematch(&std::mem::take(&mut self.traces), &std::mem::take(&mut self.found));
        let known: UidSet = renumbered.iter().filter_map(|message| uid(message.now)).collect();
        self.unasked = self.unasked.without(&known);
        self.known = known;
        self.batches.renumbered(renumbered);
        self.opened(desk);
    }

    fn find(&mut self, uids: &UidSet) {
        for uid in uids.places().filter_map(uid) {
            let Some(Fetched { received_at, size, header: Some(header), .. }) = self.fetched.remove(&uid) else {
                continue;
            };
            let id = parse::message(&header, received_at).0.id;
            self.found.push(Found { uid, id, received_at, size: size.unwrap_or(0) });
        }
    }

    /// Looks for what has come since in smaller steps: asked for at once it was refused, or broke the connection.
    fn look_for(&mut self, from: Uid) {
        let last = Uid(self.status.uid_next.0.saturating_sub(1));
        let come: UidSet = self.fetched.keys().copied().collect();
        let range = UidSet::range(from, last).without(&self.known).without(&come);
        self.unasked = std::mem::take(&mut self.unasked).union(range);
    }

    /// Takes the headers of what has come since, told before it was known what that is.
    fn take_early(&mut self, from: Uid, desk: &mut dyn Desk) {
        let new = self.fetched.range(from..).map(|(uid, _)| *uid).collect::<UidSet>().without(&self.known);
        self.unasked = self.unasked.without(&new);
        self.take_headers(&new, None, desk);
        self.early = new;
    }

    fn take_headers(&mut self, uids: &UidSet, chunk: Option<u64>, desk: &mut dyn Desk) {
        let mut come = Vec::new();
        for uid in uids.places().filter_map(uid) {
            // A message that has gone since it was listed has no answer.
            let Some(fetched) = self.fetched.remove(&uid) else { continue };
            if fetched.header.is_none() {
                let what = format!("the server does not hand out message {}", uid.0);
                desk.problem(&self.folder.name, Some(uid.into()), what);
            }
            come.push((uid, fetched));
        }
        let number = match chunk {
            Some(chunk) => chunk,
            None if come.is_empty() => return,
            None => self.start_chunk(),
        };
        let Some(chunk) = self.chunks.get_mut(&number) else { return };
        let groups = chunk.judge(come, self.folder.role, self.settings, desk);
        for (uids, size) in groups {
            self.enqueue(Request::new(Ask::Words(uids.into_iter().collect()), Some(number), size));
        }
    }

    fn take_words(&mut self, uids: &UidSet, care: Care, chunk: Option<u64>) {
        let Some(number) = chunk else { return };
        for uid in uids.places().filter_map(uid) {
            match self.fetched.remove(&uid).and_then(|fetched| fetched.words) {
                Some(words) => {
                    let arrival = self.chunks.get_mut(&number).and_then(|chunk| chunk.put(uid, words));
                    let is_missing = arrival.is_some_and(|arrival| {
                        first_text::is_missing(&arrival.header, arrival.text.as_deref().unwrap_or_default())
                    });
                    if is_missing {
                        self.enqueue(Request::new(Ask::Structure(uid), Some(number), 0));
                    }
                }
                // Asked for once more; a message that has gone since has none.
                None if care == Care::Usual => {
                    let ask = Ask::Words(UidSet::range(uid, uid));
                    self.enqueue(Request { care: Care::Singly, ..Request::new(ask, Some(number), 0) });
                }
                None => {}
            }
        }
    }

    fn take_structure(&mut self, uid: Uid, chunk: Option<u64>) {
        let structure = self.fetched.remove(&uid).and_then(|fetched| fetched.structure);
        if let Some(part) = structure.as_deref().and_then(FirstText::find) {
            self.enqueue(Request::new(Ask::Part(uid, part), chunk, TEXT_LIMIT as u64));
        }
    }

    fn take_part(&mut self, uid: Uid, part: &FirstText, chunk: Option<u64>) {
        let body = self.fetched.remove(&uid).and_then(|fetched| part.body(&fetched.parts));
        if let (Some(body), Some(chunk)) = (body, chunk.and_then(|chunk| self.chunks.get_mut(&chunk))) {
            chunk.put(uid, body);
        }
    }

    /// Asks for the two halves of what was refused; gives a single message up.
    fn refused(&mut self, request: &Request, uids: &UidSet, text: &str, host: &str, desk: &mut dyn Desk) {
        self.refusals += 1;
        if self.refusals > PATIENCE {
            self.give_up(desk, format!("{host} refuses {}: {text}", self.folder.display_name));
            return;
        }
        // What was told before the refusal is asked for again with the rest.
        self.fetched.retain(|uid, _| !uids.contains(*uid));
        if uids.len() == 1 {
            let place = uids.places().next();
            let number = place.map_or(0, |place| place.0);
            desk.problem(&self.folder.name, place, format!("the server does not hand out message {number}: {text}"));
            return;
        }
        let lower = {
            let mut rest = uids.clone();
            rest.pop_highest(usize::try_from(uids.len() / 2).unwrap_or(usize::MAX));
            rest
        };
        for half in [lower.clone(), uids.without(&lower)] {
            let ask = if matches!(request.ask, Ask::Headers(_)) { Ask::Headers(half) } else { Ask::Words(half) };
            self.enqueue_first(Request { care: request.care, ..Request::new(ask, request.chunk, request.cost / 2) });
        }
    }
}

fn checkpoint(status: Status, complete: bool) -> Checkpoint {
    let Status { uid_validity, uid_next, highest_mod_seq, messages } = status;
    Checkpoint::Imap { uid_validity, uid_next, highest_mod_seq, messages, complete }
}

/// Returns the identifier of the message at a place.
fn uid(place: Place) -> Option<Uid> {
    u32::try_from(place.0).ok().filter(|&uid| uid > 0).map(Uid)
}
