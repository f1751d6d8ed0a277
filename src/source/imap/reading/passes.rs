//! What becomes of headers and words: the first pass judges, the second fetches the words of what is worth it, part by part
//! where a message has large parts, after a look at how it is built.

use super::{Care, Reading, Request, uid};
use crate::message::mailbox::Uid;
use crate::source::Desk;
use crate::source::imap::ask::Ask;
use crate::source::imap::chunk::{Asks, Chunk};
use crate::source::imap::fetch::Fetched;
use crate::source::imap::structure::Section;
use crate::source::imap::uids::UidSet;

/// A server that refuses this often in one mailbox refuses everything.
const PATIENCE: usize = 200;

impl Reading<'_> {
    pub(super) fn take_headers(&mut self, uids: &UidSet, chunk: Option<u64>, desk: &mut dyn Desk) {
        let mut come = Vec::new();
        for uid in uids.places().filter_map(uid) {
            // A message that has gone since it was listed has no answer.
            let Some(fetched) = self.fetched.remove(&uid) else { continue };
            if fetched.header.is_none() {
                self.withhold(uid, None, format!("the server does not hand out message {}", uid.0));
            }
            self.told += 1;
            come.push((uid, fetched));
        }
        let number = match chunk {
            Some(chunk) => chunk,
            None if come.is_empty() => return,
            None => self.start_chunk(),
        };
        let Some(chunk) = self.chunks.get_mut(&number) else { return };
        let asks = chunk.judge(come, self.folder.role, self.settings, desk);
        self.ask(asks, Care::Usual, Some(number));
    }

    /// Asks on for a chunk, as carefully as before.
    fn ask(&mut self, asks: Asks, care: Care, chunk: Option<u64>) {
        for (ask, bytes) in asks {
            self.enqueue(Request { care, ..Request::new(ask, chunk, bytes) });
        }
    }

    /// Takes what has come of these messages.
    fn taken(&mut self, uids: &UidSet) -> Vec<(Uid, Option<Fetched>)> {
        uids.places().filter_map(uid).map(|uid| (uid, self.fetched.remove(&uid))).collect()
    }

    pub(super) fn take_structures(&mut self, uids: &UidSet, care: Care, chunk: Option<u64>) {
        let told = self.taken(uids);
        let asks = self.chunk(chunk).map(|chunk| chunk.take_structures(told));
        self.ask(asks.unwrap_or_default(), care, chunk);
    }

    pub(super) fn take_parts(&mut self, uids: &UidSet, sections: &[Section], care: Care, chunk: Option<u64>) {
        let told = self.taken(uids);
        let asks = self.chunk(chunk).map(|chunk| chunk.take_parts(sections, told));
        self.ask(asks.unwrap_or_default(), care, chunk);
    }

    /// Reads these messages from their start: their parts are not to be had.
    pub(super) fn read_whole(&mut self, uids: &UidSet, care: Care, chunk: Option<u64>) {
        self.fetched.retain(|uid, _| !uids.contains(*uid));
        let uids = uids.places().filter_map(uid).collect();
        let asks = self.chunk(chunk).map(|chunk| chunk.ask_whole(uids));
        self.ask(asks.unwrap_or_default(), care, chunk);
    }

    fn chunk(&mut self, number: Option<u64>) -> Option<&mut Chunk> {
        number.and_then(|number| self.chunks.get_mut(&number))
    }

    pub(super) fn take_words(&mut self, uids: &UidSet, care: Care, chunk: Option<u64>) {
        let Some(number) = chunk else { return };
        for uid in uids.places().filter_map(uid) {
            match self.fetched.remove(&uid).and_then(|fetched| fetched.words) {
                Some(words) => {
                    if let Some(chunk) = self.chunk(chunk) {
                        chunk.put(uid, words);
                    }
                }
                // Asked for once more; a message that has gone since has none.
                None if care == Care::Usual => {
                    let ask = Ask::Words(UidSet::range(uid, uid));
                    self.enqueue(Request { care: Care::Singly, ..Request::new(ask, Some(number), 0) });
                }
                None => {
                    let why = format!("the server does not hand out the words of message {}", uid.0);
                    self.withhold(uid, chunk, why);
                }
            }
        }
    }

    /// Asks for the two halves of what was refused; gives a single message up.
    pub(super) fn refused(&mut self, request: &Request, uids: &UidSet, text: &str, host: &str, desk: &mut dyn Desk) {
        self.refusals += 1;
        if self.refusals > PATIENCE {
            self.give_up(desk, format!("{host} refuses {}: {text}", self.folder.display_name));
            return;
        }
        // What was told before the refusal is asked for again with the rest.
        self.fetched.retain(|uid, _| !uids.contains(*uid));
        if uids.len() == 1 {
            for uid in uids.places().filter_map(uid) {
                self.withhold(uid, request.chunk, format!("the server does not hand out message {}: {text}", uid.0));
            }
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
