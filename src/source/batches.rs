//! Gathers arrivals of one mailbox into batches of a bounded size, and hands over the last one as complete.

use super::{Arrival, Batch, Desk, Error, Renumbered};
use crate::message::mailbox::{Checkpoint, Place};

/// This many messages are handed over at a time.
pub const BATCH: usize = 250;

/// A batch is also handed over when it holds this many bytes. Half a dozen are under way at once.
const BATCH_BYTES: usize = 4 * 1024 * 1024;

/// What has been read of one mailbox and not yet handed over.
pub struct Batches {
    mailbox: String,
    before: Option<Checkpoint>,
    /// What to write beside every batch but the last.
    under_way: Checkpoint,
    arrivals: Vec<Arrival>,
    vanished: Vec<Place>,
    renumbered: Vec<Renumbered>,
    bytes: usize,
}

impl Batches {
    /// Starts with nothing read. `under_way` goes with every batch but the last; `before` is what the desk knows.
    pub fn new(mailbox: &str, before: Option<Checkpoint>, under_way: Checkpoint) -> Self {
        Self {
            mailbox: mailbox.to_owned(),
            before,
            under_way,
            arrivals: Vec::new(),
            vanished: Vec::new(),
            renumbered: Vec::new(),
            bytes: 0,
        }
    }

    /// Takes note of places that are empty now.
    pub fn vanished(&mut self, places: impl IntoIterator<Item = Place>) {
        self.vanished.extend(places);
    }

    /// Takes note of messages that are known again.
    pub fn renumbered(&mut self, messages: Vec<Renumbered>) {
        self.renumbered.extend(messages);
    }

    /// Adds a message, and hands the batch over when it is full.
    pub fn push(&mut self, desk: &mut dyn Desk, arrival: Arrival) -> Result<(), Error> {
        self.bytes += arrival.header.len() + arrival.text.as_ref().map_or(0, Vec::len);
        self.arrivals.push(arrival);
        if self.arrivals.len() >= BATCH || self.bytes >= BATCH_BYTES { self.flush(desk) } else { Ok(()) }
    }

    /// Hands over what there is, as a step on the way.
    pub fn flush(&mut self, desk: &mut dyn Desk) -> Result<(), Error> {
        let checkpoint = self.under_way.clone();
        self.hand_over(desk, checkpoint)
    }

    /// Hands over the rest with the checkpoint reached. A mailbox in which nothing has changed hands over nothing.
    pub fn finish(mut self, desk: &mut dyn Desk, reached: Checkpoint) -> Result<(), Error> {
        let is_news = !self.is_empty() || self.before.as_ref() != Some(&reached);
        if is_news { self.hand_over(desk, reached) } else { Ok(()) }
    }

    /// Returns whether nothing has been read that is not handed over.
    pub fn is_empty(&self) -> bool {
        self.arrivals.is_empty() && self.vanished.is_empty() && self.renumbered.is_empty()
    }

    fn hand_over(&mut self, desk: &mut dyn Desk, checkpoint: Checkpoint) -> Result<(), Error> {
        self.bytes = 0;
        self.before = Some(checkpoint.clone());
        desk.batch(Batch {
            mailbox: self.mailbox.clone(),
            arrivals: std::mem::take(&mut self.arrivals),
            vanished: std::mem::take(&mut self.vanished),
            renumbered: std::mem::take(&mut self.renumbered),
            checkpoint,
        })
    }
}
