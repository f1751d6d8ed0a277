//! One obligation, owed by one party to the other, and what became of it.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Due};
use crate::message::MessageId;
use crate::people::ContactId;
use crate::signal::{Act, By};

/// Who owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    Owner,
    Contact,
}

/// What is owed: an ask owes a reply, a promise owes a delivery, an introduction owes a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExchangeKind {
    Ask,
    Commitment,
    Introduction,
}

/// One obligation.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    pub opened_by: MessageId,
    pub opened_at: Timestamp,
    pub with: ContactId,
    pub owed_by: Party,
    pub kind: ExchangeKind,
    /// The sentence that opened it.
    pub sentence: Arc<str>,
    /// The base subject (RFC 5256) of the message that opened it.
    pub subject: Arc<str>,
    /// The conversation it was opened in; `None` for what was heard outside mail.
    pub thread: Option<u32>,
    pub due: Due,
    /// The day on which it counts as due: the last day of a named window, or the usual patience; the ask itself for asks.
    pub due_on: Date,
    /// Set for commitments.
    pub act: Option<Act>,
    pub by: By,
    /// A promise that leaves no mail ("I'll call you") weighs nothing until the owner confirms it (rule P11).
    pub leaves_no_mail: bool,
    /// How many To addressees the opening message had; 1 for promises.
    pub addressees: u32,
    /// Days after which it lapses: from the opening for asks, from the due day for promises.
    pub live_days: i64,
    /// Other days it was moved to by "not now, in March", each from when it was said.
    pub paused: Vec<(Timestamp, Date)>,
    pub outcome: Option<Outcome>,
}

/// How an exchange ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub at: Timestamp,
    pub kind: OutcomeKind,
    /// The message that ended it; `None` when a touch or the owner's decision did.
    pub by: Option<MessageId>,
    /// How sure it is that this settles that, from 0 to 1.
    pub confidence: f64,
}

/// The ways an exchange can end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OutcomeKind {
    /// Answered or delivered (late or in time is told by the dates).
    Settled,
    /// Replaced by a newer promise or ask about the same thing.
    Superseded,
    /// "Never mind", a decline of this ask, or the owner's forgiveness.
    Released,
    /// The ask never arrived.
    Undeliverable,
}

/// Where an exchange stands at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Open,
    /// They named a later day.
    Paused {
        until: Date,
    },
    Settled,
    /// Delivered, after its day.
    Late,
    /// A promise whose day and grace have passed, not delivered, still live.
    Broken {
        since: Date,
    },
    Superseded,
    Released,
    Undeliverable,
    /// Too old to be proposed; counted, never chased.
    Lapsed,
}

impl State {
    /// Returns the name used in the JSON report.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Paused { .. } => "paused",
            Self::Settled => "settled",
            Self::Late => "late",
            Self::Broken { .. } => "broken",
            Self::Superseded => "superseded",
            Self::Released => "released",
            Self::Undeliverable => "undeliverable",
            Self::Lapsed => "lapsed",
        }
    }

    /// Returns whether it is still owed: open, paused or broken.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Open | Self::Paused { .. } | Self::Broken { .. })
    }
}

impl Exchange {
    /// Returns the last day on which it is in time: as named, or as is usual for a promise without a day; `None` for an ask
    /// without one, and for what hangs on an event.
    pub fn last_day(&self) -> Option<Date> {
        match (&self.due, self.kind) {
            (Due::Unsaid, ExchangeKind::Commitment) => Some(self.due_on),
            (due, _) => due.last_day(),
        }
    }

    /// Returns how it stood at `now`, knowing nothing that came later.
    pub fn state(&self, calendar: &Calendar, promise_grace_working_days: f64, now: Timestamp) -> State {
        if let Some(outcome) = self.outcome.as_ref().filter(|outcome| outcome.at <= now) {
            let late = self.kind == ExchangeKind::Commitment
                && calendar.date(outcome.at) > calendar.after_working(self.due_on, promise_grace_working_days);
            return match outcome.kind {
                OutcomeKind::Settled if late => State::Late,
                OutcomeKind::Settled => State::Settled,
                OutcomeKind::Superseded => State::Superseded,
                OutcomeKind::Released => State::Released,
                OutcomeKind::Undeliverable => State::Undeliverable,
            };
        }
        let today = calendar.date(now);
        let pause = self.paused.iter().rev().find(|(said, _)| *said <= now).map(|(_, until)| *until);
        if let Some(until) = pause.filter(|until| *until > today) {
            return State::Paused { until };
        }
        let lapses_from = match self.kind {
            ExchangeKind::Commitment => self.due_on,
            ExchangeKind::Ask | ExchangeKind::Introduction => calendar.date(self.opened_at),
        };
        let lapses_from = pause.map_or(lapses_from, |until| lapses_from.max(until));
        if crate::calendar::days_between(lapses_from, today) > self.live_days {
            return State::Lapsed;
        }
        let broken_since = calendar.after_working(self.due_on, promise_grace_working_days);
        let can_break = self.kind == ExchangeKind::Commitment && !matches!(self.due, Due::Event { .. });
        if can_break && !self.leaves_no_mail && today >= broken_since {
            return State::Broken { since: broken_since };
        }
        State::Open
    }
}
