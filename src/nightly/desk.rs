//! The run's side of the counter: answers one source's questions and passes its mail on to be read and kept.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::SyncSender;

use super::{signals, warm};
use crate::message::Message;
use crate::message::mailbox::{Checkpoint, Place};
use crate::people::Identities;
use crate::source::{self, Batch, Desk, Error, Survey, Trace};
use crate::store::{Known, Progress, Store};

/// What a desk passes on.
#[derive(Debug)]
pub enum Passed {
    Survey {
        account: String,
        survey: Survey,
    },
    Batch {
        account: String,
        batch: Batch,
    },
    Problem {
        account: String,
        mailbox: String,
        place: Option<Place>,
        what: String,
    },
    Notice {
        account: String,
        what: String,
    },
    Expect {
        account: String,
        mailbox: String,
        count: u64,
    },
    /// The account's source has ended, with the mailboxes it saw.
    End {
        account: String,
        seen: Vec<String>,
        result: Result<(), Error>,
        /// The mark of the credential that was shown to the server.
        shown: Option<String>,
    },
}

/// One account's desk.
pub struct Counter<'a> {
    pub account: String,
    pub identities: &'a Identities,
    /// Only reads.
    pub store: Store,
    pub sender: SyncSender<Passed>,
    /// Set when nothing more can be kept.
    pub stopped: &'a AtomicBool,
    pub seen: Vec<String>,
    /// Whether all mail is looked at as if none were known, because an address has become the owner's. What is known is
    /// neither fetched nor kept a second time.
    pub looks_anew: bool,
}

impl Counter<'_> {
    /// Passes something on. The receiver is only gone when the run has stopped, which the next batch is told.
    fn pass(&self, passed: Passed) {
        let _ = self.sender.send(passed);
    }
}

impl Desk for Counter<'_> {
    fn open(&mut self, survey: &Survey) -> source::Known {
        self.seen.push(survey.name.clone());
        self.pass(Passed::Survey { account: self.account.clone(), survey: survey.clone() });
        let progress = self.store.progress(&self.account, &survey.name).unwrap_or_else(|error| {
            // Reading everything again loses nothing, but the owner should know why it takes so long.
            self.problem(
                &survey.name,
                None,
                format!("how far it was read cannot be told, so all is read again: {error:#}"),
            );
            Progress::default()
        });
        if self.looks_anew {
            return source::Known::default();
        }
        if has_more(survey.messages, progress.checkpoint.as_ref()) {
            warm::begin();
        }
        source::Known { checkpoint: progress.checkpoint, places: progress.places, withheld: progress.withheld }
    }

    fn traces(&mut self, mailbox: &str) -> Vec<Trace> {
        if self.looks_anew {
            return Vec::new();
        }
        let known = self.store.traces(&self.account, mailbox).unwrap_or_else(|error| {
            // Fetching all of it again loses nothing.
            tracing::debug!(account = self.account, ?mailbox, ?error, "nothing is known again");
            Vec::new()
        });
        let trace = |Known { place, id, received_at, size, email_id }| Trace { place, id, received_at, size, email_id };
        known.into_iter().map(trace).collect()
    }

    fn wants_text(&mut self, message: &Message) -> bool {
        self.wants_texts(&[message])[0]
    }

    fn wants_texts(&mut self, messages: &[&Message]) -> Vec<bool> {
        let concern: Vec<bool> = messages.iter().map(|message| self.identities.concerns_owner(message)).collect();
        let asked: Vec<&Message> =
            messages.iter().zip(&concern).filter(|(_, asks)| **asks).map(|(message, _)| *message).collect();
        // What cannot be told is fetched once more.
        let known = self.store.have_words(&asked).unwrap_or_else(|_| vec![false; asked.len()]);
        let mut known = known.into_iter();
        let wanted: Vec<bool> = concern.into_iter().map(|concerns| concerns && known.next() == Some(false)).collect();
        if wanted.contains(&true) {
            warm::begin();
        }
        wanted
    }

    fn batch(&mut self, batch: Batch) -> Result<(), Error> {
        if self.stopped.load(Ordering::SeqCst) || signals::came().is_some() {
            return Err(Error::Stopped);
        }
        self.sender.send(Passed::Batch { account: self.account.clone(), batch }).map_err(|_| Error::Stopped)
    }

    fn problem(&mut self, mailbox: &str, place: Option<Place>, what: String) {
        self.pass(Passed::Problem { account: self.account.clone(), mailbox: mailbox.to_owned(), place, what });
    }

    fn notice(&mut self, what: String) {
        self.pass(Passed::Notice { account: self.account.clone(), what });
    }

    fn expect(&mut self, mailbox: &str, count: u64) {
        self.pass(Passed::Expect { account: self.account.clone(), mailbox: mailbox.to_owned(), count });
    }
}

/// Whether a mailbox of a server holds more messages than when it was last read, so that some of them will be read.
fn has_more(messages: u64, before: Option<&Checkpoint>) -> bool {
    let known = before.map_or(Some(0), Checkpoint::messages);
    known.is_some_and(|known| messages > known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::mailbox::{Uid, UidValidity};

    #[test]
    fn a_night_without_news_makes_nothing_ready() {
        let read = Checkpoint::Imap {
            uid_validity: UidValidity(7),
            uid_next: Uid(10),
            highest_mod_seq: None,
            messages: 9,
            complete: true,
            has_gaps: false,
            since: None,
        };
        assert!(!has_more(9, Some(&read)) && !has_more(8, Some(&read)) && has_more(10, Some(&read)));
        assert!(has_more(1, None) && !has_more(0, None));
        // Files are at hand: their letters are read as soon as they are found.
        let file = Checkpoint::File { modified_ns: 0, length: 1, complete: true };
        assert!(!has_more(9, Some(&file)));
    }
}
