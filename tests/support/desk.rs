//! A desk that keeps what it is handed in memory, as the store does on disk.

use std::collections::{BTreeMap, BTreeSet};

use crickets::message::Message;
use crickets::message::mailbox::{Checkpoint, Place};
use crickets::source::{Arrival, Batch, Desk, Error, Known, Renumbered, Settings, Survey, Trace, open};

/// One mailbox as taken in so far.
#[derive(Default)]
pub struct Mailbox {
    pub survey: Option<Survey>,
    pub checkpoint: Option<Checkpoint>,
    pub arrivals: BTreeMap<Place, Arrival>,
}

/// A desk in memory. `arrived` and `vanished` count since [`MemoryDesk::sync`] was last called.
#[derive(Default)]
pub struct MemoryDesk {
    pub mailboxes: BTreeMap<String, Mailbox>,
    /// The mailboxes there are, as of the last run.
    pub seen: BTreeSet<String>,
    pub problems: Vec<String>,
    pub arrived: usize,
    pub vanished: usize,
    pub renumbered: usize,
    /// Ends the run as this many batches have been kept.
    pub stop_after: Option<usize>,
    batches: usize,
}

impl MemoryDesk {
    /// Runs a source against this desk once.
    pub fn sync(&mut self, settings: Settings) -> Result<(), Error> {
        (self.arrived, self.vanished, self.renumbered, self.batches) = (0, 0, 0, 0);
        self.problems.clear();
        self.seen.clear();
        open(settings)?.sync(self)
    }

    /// Returns header and words of every message, with line ends as on disk, in order: what must not depend on the source.
    pub fn contents(&self) -> Vec<String> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("\r\n", "\n");
        let mut contents: Vec<String> = self
            .mailboxes
            .values()
            .flat_map(|mailbox| mailbox.arrivals.values())
            .map(|arrival| text(&arrival.header) + &arrival.text.as_deref().map_or("(unread)".to_owned(), text))
            .collect();
        contents.sort();
        contents
    }
}

impl Desk for MemoryDesk {
    fn open(&mut self, survey: &Survey) -> Known {
        self.seen.insert(survey.name.clone());
        let mailbox = self.mailboxes.entry(survey.name.clone()).or_default();
        mailbox.survey = Some(survey.clone());
        let withheld = mailbox.arrivals.iter().filter(|(_, arrival)| arrival.withheld.is_some());
        Known {
            checkpoint: mailbox.checkpoint.clone(),
            places: mailbox.arrivals.keys().copied().collect(),
            withheld: withheld.map(|(place, _)| *place).collect(),
        }
    }

    fn traces(&mut self, mailbox: &str) -> Vec<Trace> {
        let trace = |(place, arrival): (&Place, &Arrival)| Trace {
            place: *place,
            id: arrival.message.id.clone(),
            received_at: arrival.received_at,
            size: arrival.size,
            email_id: arrival.email_id.clone(),
        };
        self.mailboxes[mailbox].arrivals.iter().map(trace).collect()
    }

    fn wants_text(&mut self, message: &Message) -> bool {
        !message.subject.contains("newsletter")
    }

    fn batch(&mut self, batch: Batch) -> Result<(), Error> {
        let mailbox = self.mailboxes.get_mut(&batch.mailbox).expect("a mailbox is opened before its batches");
        if mailbox.checkpoint.as_ref().is_some_and(|before| before.generation() != batch.checkpoint.generation()) {
            let mut before = std::mem::take(&mut mailbox.arrivals);
            for Renumbered { before: place, now } in &batch.renumbered {
                let arrival = before.remove(place).expect("a message that is known");
                mailbox.arrivals.insert(*now, Arrival { place: *now, ..arrival });
                self.renumbered += 1;
            }
        }
        for place in batch.vanished {
            assert!(mailbox.arrivals.remove(&place).is_some(), "{place:?} vanished without having been there");
            self.vanished += 1;
        }
        for arrival in batch.arrivals {
            let place = arrival.place;
            let before = mailbox.arrivals.insert(place, arrival);
            assert!(before.is_none_or(|before| before.withheld.is_some()), "{place:?} arrived twice");
            self.arrived += 1;
        }
        mailbox.checkpoint = Some(batch.checkpoint);
        self.batches += 1;
        if self.stop_after.is_some_and(|limit| self.batches >= limit) { Err(Error::Stopped) } else { Ok(()) }
    }

    fn problem(&mut self, mailbox: &str, _place: Option<Place>, what: String) {
        self.problems.push(format!("{mailbox}: {what}"));
    }

    fn expect(&mut self, _mailbox: &str, _count: u64) {}
}
