//! The owner's direct letters as cases: who could have answered, and when somebody did.
//!
//! A letter to several is one case, because a reply by any of them answers it.

use std::ops::Range;

use jiff::Timestamp;

use crate::ledger::{ExchangeKind, Note, Party, Relation};
use crate::message::MessageId;

use super::forecast::Traits;

/// The owner's direct letters, oldest first.
#[derive(Debug, Default)]
pub struct Appeals<'a> {
    pub letters: Vec<Appeal<'a>>,
    /// The addressees of all letters, one letter after the other, by the place of their relation.
    people: Vec<u32>,
}

/// One direct letter of the owner.
#[derive(Debug)]
pub struct Appeal<'a> {
    pub at: Timestamp,
    pub message: &'a MessageId,
    people: Range<usize>,
    pub traits: Traits,
    /// When an addressee first answered it.
    pub answered_at: Option<Timestamp>,
    /// Whether it opened an ask.
    pub asked: bool,
    /// When the first ask it opened ended, in whatever way.
    pub ended_at: Option<Timestamp>,
}

impl<'a> Appeals<'a> {
    /// Returns the owner's direct letters to these people up to `now`. Campaigns are none.
    pub fn of(relations: &'a [Relation], now: Timestamp) -> Self {
        let mut sights: Vec<(Timestamp, &MessageId, u32, &Note, u32)> = Vec::new();
        for (place, relation) in relations.iter().enumerate() {
            let person = u32::try_from(place).unwrap_or(u32::MAX);
            sights.extend(relation.moments.iter().filter(|moment| moment.at <= now).filter_map(|moment| {
                let note = moment.sent().filter(|note| note.direct && !note.campaign)?;
                Some((moment.at, moment.message.as_ref()?, person, note, moment.words))
            }));
        }
        sights.sort_by_key(|(at, message, person, ..)| (*at, *message, *person));
        let mut appeals = Self::default();
        for copies in sights.chunk_by(|left, right| left.1 == right.1) {
            let (at, message, _, note, words) = copies[0];
            let first = appeals.people.len();
            appeals.people.extend(copies.iter().map(|copy| copy.2));
            let answered_at = copies.iter().filter_map(|copy| copy.3.answered_at).filter(|answer| *answer <= now).min();
            appeals.letters.push(Appeal {
                at,
                message,
                people: first..appeals.people.len(),
                traits: Traits::new(note.asks, note.questions, words, note.addressees),
                answered_at,
                asked: false,
                ended_at: None,
            });
        }
        appeals.mark_asks(relations, now);
        appeals
    }

    /// Returns the people a letter was written to, by the place of their relation.
    pub fn people(&self, letter: usize) -> &[u32] {
        &self.people[self.letters[letter].people.clone()]
    }

    /// Returns the letter with this id, written at that moment.
    pub fn find(&self, at: Timestamp, message: &MessageId) -> Option<usize> {
        self.letters.binary_search_by_key(&(at, message), |letter| (letter.at, letter.message)).ok()
    }

    fn mark_asks(&mut self, relations: &[Relation], now: Timestamp) {
        for exchange in relations.iter().flat_map(|relation| &relation.exchanges) {
            if exchange.kind != ExchangeKind::Ask || exchange.owed_by != Party::Contact {
                continue;
            }
            let Some(letter) = self.find(exchange.opened_at, &exchange.opened_by) else { continue };
            let ended_at = exchange.outcome.as_ref().map(|outcome| outcome.at).filter(|at| *at <= now);
            let letter = &mut self.letters[letter];
            letter.asked = true;
            letter.ended_at = letter.ended_at.into_iter().chain(ended_at).min();
        }
    }
}
