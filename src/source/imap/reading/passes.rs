//! What becomes of headers and words: the first pass judges, the second fetches the words of what is worth it.

use super::{Care, Reading, Request, uid};
use crate::message::mailbox::Uid;
use crate::source::imap::ask::Ask;
use crate::source::imap::first_text::{self, FirstText};
use crate::source::imap::uids::UidSet;
use crate::source::{Desk, TEXT_LIMIT};

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
        let groups = chunk.judge(come, self.folder.role, self.settings, desk);
        for (uids, size) in groups {
            self.enqueue(Request::new(Ask::Words(uids.into_iter().collect()), Some(number), size));
        }
    }

    pub(super) fn take_words(&mut self, uids: &UidSet, care: Care, chunk: Option<u64>) {
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
                None => {
                    let why = format!("the server does not hand out the words of message {}", uid.0);
                    self.withhold(uid, chunk, why);
                }
            }
        }
    }

    pub(super) fn take_structure(&mut self, uid: Uid, chunk: Option<u64>) {
        let structure = self.fetched.remove(&uid).and_then(|fetched| fetched.structure);
        if let Some(part) = structure.as_deref().and_then(FirstText::find) {
            self.enqueue(Request::new(Ask::Part(uid, part), chunk, TEXT_LIMIT as u64));
        }
    }

    pub(super) fn take_part(&mut self, uid: Uid, part: &FirstText, chunk: Option<u64>) {
        let body = self.fetched.remove(&uid).and_then(|fetched| part.body(&fetched.parts));
        if let (Some(body), Some(chunk)) = (body, chunk.and_then(|chunk| self.chunks.get_mut(&chunk))) {
            chunk.put(uid, body);
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
