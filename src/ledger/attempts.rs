//! Attempts: how often the owner has tried since the contact's last sign of life.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar::{Calendar, Due};

use super::{Exchange, ExchangeKind, Moment, MomentKind, Party, Relation};

/// One attempt: everything the owner tried on one calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub at: Timestamp,
    pub on: Date,
    /// Whether it was made outside mail.
    pub is_touch: bool,
}

/// Returns the attempts after `after` and up to `now`, oldest first.
///
/// An attempt is a direct message that asks, or that follows something open in its conversation, or a touch that did not
/// reach them. Thanks and notes for information are none, nor is what is written before a promise is due; several on one day
/// are one.
pub fn attempts(relation: &Relation, calendar: &Calendar, after: Option<Timestamp>, now: Timestamp) -> Vec<Attempt> {
    let mut attempts: Vec<Attempt> = Vec::new();
    let moments =
        relation.moments.iter().filter(|moment| after.is_none_or(|after| moment.at > after) && moment.at <= now);
    for moment in moments {
        let on = calendar.date(moment.at);
        if !is_attempt(relation, moment, on) {
            continue;
        }
        let is_touch = matches!(moment.kind, MomentKind::Touch { .. });
        match attempts.last_mut() {
            Some(last) if last.on == on => last.is_touch &= is_touch,
            _ => attempts.push(Attempt { at: moment.at, on, is_touch }),
        }
    }
    attempts
}

fn is_attempt(relation: &Relation, moment: &Moment, on: Date) -> bool {
    if let MomentKind::Touch { reached } = moment.kind {
        return !reached;
    }
    let Some(note) = moment.sent().filter(|note| note.direct && !note.campaign) else { return false };
    let follows = || {
        relation.exchanges.iter().any(|exchange| {
            exchange.owed_by == Party::Contact
                && is_waited_for(exchange, on)
                && exchange.thread == Some(note.thread)
                && exchange.opened_at < moment.at
                && exchange.outcome.as_ref().is_none_or(|outcome| outcome.at > moment.at)
        })
    };
    note.asks || (!note.thanks && follows())
}

/// Returns whether a note on that day can be about it: an ask from the first day, a promise once its day has passed.
fn is_waited_for(exchange: &Exchange, on: Date) -> bool {
    match exchange.kind {
        ExchangeKind::Ask => true,
        ExchangeKind::Commitment => on > exchange.due_on && !matches!(exchange.due, Due::Event { .. }),
        ExchangeKind::Introduction => false,
    }
}
