//! Which messages of a mailbox are new, and which have gone: the list of what there is is compared with what is known.

use super::{Reading, Request, uid};
use crate::message::mailbox::Uid;
use crate::message::parse;
use crate::source::imap::ask::{Ask, MORE};
use crate::source::imap::fetch::Fetched;
use crate::source::imap::rematch::{Found, rematch};
use crate::source::imap::uids::UidSet;
use crate::source::{Desk, Trace};

/// Messages known from before are looked up in steps of so many.
const TRACES: usize = 500;

/// What is gathered until it is known which messages are new.
#[derive(Debug, Default)]
pub struct Opening {
    /// How many answers are still needed.
    pub awaited: usize,
    pub listed: UidSet,
    /// Which there are, once that is known.
    pub present: Option<UidSet>,
    /// Those since the day that the owner wants mail from, where that is asked for.
    pub since: Option<UidSet>,
    pub vanished: UidSet,
    /// Messages of an earlier generation, and how far they have been looked for.
    pub traces: Vec<Trace>,
    pub untraced: UidSet,
    pub found: Vec<Found>,
    /// Those whose headers were told before it was known what is new.
    pub early: UidSet,
}

impl Reading<'_> {
    /// Takes note that one of the answers needed to know what is new has come.
    pub(super) fn opened(&mut self, desk: &mut dyn Desk) {
        self.opening.awaited = self.opening.awaited.saturating_sub(1);
        if self.opening.awaited == 0 {
            // Told of and not listed: it has come this moment, or one of the two is not true.
            let is_listed = |present: &UidSet| self.opening.early.without(present).is_empty();
            self.has_untold |= !self.opening.present.as_ref().is_none_or(is_listed);
            desk.expect(&self.folder.name, self.unasked.len() + self.in_chunks());
        }
    }

    pub(super) fn in_chunks(&self) -> u64 {
        self.chunks.values().map(|chunk| chunk.len() as u64).sum()
    }

    /// Compares what there is with what is known.
    pub(super) fn compared(&mut self, desk: &mut dyn Desk) {
        let limit = self.status.messages.saturating_add(MORE);
        let listed = std::mem::take(&mut self.opening.listed).highest(limit);
        // Fewer than the status told: some have gone this moment, or the list is not whole. The next run compares again.
        self.has_untold |= self.opening.since.is_none() && listed.len() < self.status.messages;
        let wanted = match &self.opening.since {
            Some(since) => since.clone().highest(limit),
            None => listed.clone(),
        };
        let gone = self.known.without(&listed);
        self.opening.present = Some(listed.clone());
        if !gone.is_empty() {
            self.known = self.known.without(&gone);
            self.batches.vanished(gone.places());
        }
        self.known = self.known.without(&self.partly);
        self.unasked = wanted.without(&self.known).without(&self.opening.early);
        if self.opening.traces.is_empty() {
            self.opened(desk);
        } else {
            self.opening.untraced = self.unasked.clone();
            self.trace(desk);
        }
    }

    /// Looks for the next messages of an earlier generation; at the end, knows them again.
    pub(super) fn trace(&mut self, desk: &mut dyn Desk) {
        let uids: UidSet = self.opening.untraced.pop_highest(TRACES).into_iter().collect();
        if !uids.is_empty() {
            let are_named = self.opening.traces.iter().all(|trace| trace.email_id.is_some());
            let ask = if are_named && self.has_email_ids { Ask::EmailIds(uids) } else { Ask::Traces(uids) };
            self.queue.push_front(Request::new(ask, None, 0));
            return;
        }
        let renumbered = rematch(&std::mem::take(&mut self.opening.traces), &std::mem::take(&mut self.opening.found));
        let known: UidSet = renumbered.iter().filter_map(|message| uid(message.now)).collect();
        self.unasked = self.unasked.without(&known);
        self.known = known;
        self.batches.renumbered(renumbered);
        self.opened(desk);
    }

    pub(super) fn find(&mut self, uids: &UidSet) {
        for uid in uids.places().filter_map(uid) {
            let Some(Fetched { received_at, size, email_id, header, .. }) = self.fetched.remove(&uid) else { continue };
            let id = header.map(|header| parse::message(&header, received_at).0.id);
            self.opening.found.push(Found { uid, email_id, id, received_at, size: size.unwrap_or(0) });
        }
    }

    /// Looks for what has come since in smaller steps: asked for at once it was refused, or broke the connection.
    pub(super) fn look_for(&mut self, from: Uid) {
        let last = Uid(self.status.uid_next.0.saturating_sub(1));
        let come: UidSet = self.fetched.keys().copied().collect();
        let range = UidSet::range(from, last).without(&self.known).without(&come);
        self.unasked = std::mem::take(&mut self.unasked).union(range);
    }

    /// Takes what came before the server refused to go on, or the connection broke, and looks for the rest.
    pub(super) fn take_what_came(&mut self, from: Uid, desk: &mut dyn Desk) {
        self.fetched.retain(|_, told| told.header.is_some());
        self.look_for(from);
        self.take_early(from, desk);
        self.opened(desk);
    }

    /// Takes the headers of what has come since, told before it was known what that is.
    pub(super) fn take_early(&mut self, from: Uid, desk: &mut dyn Desk) {
        let new = self.fetched.range(from..).map(|(uid, _)| *uid).collect::<UidSet>().without(&self.known);
        self.unasked = self.unasked.without(&new);
        self.take_headers(&new, None, desk);
        self.opening.early = new;
    }
}
