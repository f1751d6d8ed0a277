//! What becomes of what was under way when the connection broke: it is asked again, ever more carefully, until the one message
//! is found that breaks it. That one is put in quarantine.

use super::{Care, Reading, Request, uid};
use crate::source::imap::ask::Ask;
use crate::source::imap::fetch::Fetched;
use crate::source::imap::uids::UidSet;
use crate::source::{Desk, Error};

/// How likely the answer to a command broke the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Suspicion {
    /// Another command before it was without an answer.
    None,
    /// It was the first without an answer.
    First,
    /// It was the only one without an answer.
    Sole,
}

impl Reading<'_> {
    /// Asks again what was under way when the connection broke.
    pub fn broke_off(
        &mut self,
        request: Request,
        suspicion: Suspicion,
        why: &str,
        desk: &mut dyn Desk,
    ) -> Result<(), Error> {
        if self.is_given_up {
            return Ok(());
        }
        match &request.ask {
            Ask::Examine | Ask::Resynchronize(..) | Ask::Search(_) | Ask::Traces(_) | Ask::EmailIds(_) => {
                self.breaks += usize::from(suspicion > Suspicion::None);
                if self.breaks > 1 && matches!(request.ask, Ask::Traces(_) | Ask::EmailIds(_)) {
                    // Fetching those again loses nothing.
                    self.trace(desk);
                } else if self.breaks > 1 {
                    self.give_up(
                        desk,
                        format!("what the server tells of {} cannot be read: {why}", self.folder.display_name),
                    );
                } else if let Ask::Resynchronize(..) = request.ask {
                    self.queue.push_front(Request::new(Ask::Search(self.settings.since), None, 0));
                } else if request.ask != Ask::Examine {
                    self.queue.push_front(request);
                }
                return Ok(());
            }
            Ask::HeadersFrom(from) => {
                self.take_what_came(*from, desk);
            }
            Ask::Headers(uids) | Ask::Structures(uids) | Ask::Parts(uids, _) | Ask::Words(uids) => {
                let is_whole = |told: &Fetched| request.ask.is_answered_by(told);
                let told = self.fetched.iter().filter(|(uid, told)| uids.contains(**uid) && is_whole(told));
                let come: UidSet = told.map(|(uid, _)| *uid).collect();
                let missing = uids.without(&come);
                let is_it = suspicion == Suspicion::Sole && missing.len() == 1;
                match (is_it, missing.places().next().and_then(uid), request.ask.of(missing.clone())) {
                    // Its start may be readable all the same.
                    (true, Some(_), Some(Ask::Structures(_) | Ask::Parts(..))) => {
                        self.read_whole(&missing, Care::Alone, request.chunk);
                    }
                    (true, Some(uid), _) => {
                        let what = format!("what the server sends of message {} cannot be read: {why}", uid.0);
                        self.withhold(uid, request.chunk, what);
                    }
                    (_, Some(_), Some(all)) => {
                        let care = match request.care {
                            Care::Usual => Care::Singly,
                            _ if suspicion > Suspicion::None => Care::Alone,
                            care => care,
                        };
                        for ask in all.singly().unwrap_or_else(|| vec![all]).into_iter().rev() {
                            self.enqueue_first(Request { care, ..Request::new(ask, request.chunk, 0) });
                        }
                    }
                    _ => {}
                }
                match &request.ask {
                    Ask::Headers(_) => self.take_headers(&come, request.chunk, desk),
                    Ask::Structures(_) => self.take_structures(&come, Care::Alone, request.chunk),
                    Ask::Parts(_, sections) => self.take_parts(&come, sections, Care::Alone, request.chunk),
                    _ => self.take_words(&come, Care::Alone, request.chunk),
                }
            }
        }
        self.settle(request.chunk, desk)
    }
}
