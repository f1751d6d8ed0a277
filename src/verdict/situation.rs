//! How a relation stood at one moment, knowing nothing that came later.
//!
//! Judging needs the present, and, to tell a coming back, the moment before somebody wrote again. Both are a
//! [`Situation`]: the same relation cut at another `now`.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar::{Calendar, Due, add_days};
use crate::ledger::{
    Attempt, Exchange, ExchangeKind, Moment, MomentKind, Party, Relation, Remark, RemarkKind, State, attempts,
};
use crate::people::{Decision, Resolution};
use crate::score::Latency;

use super::{Evidence, Policy};

/// A relation cut at `now`.
pub struct Situation<'a> {
    pub relation: &'a Relation,
    pub latency: &'a Latency,
    pub calendar: &'a Calendar,
    pub policy: &'a Policy,
    /// The owner's decisions about this contact, oldest first, up to `now`.
    pub decisions: Vec<&'a Decision>,
    pub now: Timestamp,
    pub today: Date,
    pub last_sign_of_life: Option<Timestamp>,
    /// Since the last sign of life.
    pub attempts: Vec<Attempt>,
    /// Everything still owed, either way, in order of opening.
    pub live: Vec<(&'a Exchange, State)>,
}

/// An absence their out-of-office tells of.
pub struct Absence<'a> {
    pub remark: &'a Remark,
    /// The day they are back.
    pub until: Date,
    /// No return date was named.
    pub guessed: bool,
}

impl<'a> Situation<'a> {
    /// Returns how the relation stood at `now`.
    pub fn at(
        relation: &'a Relation,
        latency: &'a Latency,
        calendar: &'a Calendar,
        policy: &'a Policy,
        decisions: &[&'a Decision],
        now: Timestamp,
    ) -> Self {
        let last_sign_of_life = relation.last_sign_of_life(now);
        let live = relation
            .exchanges
            .iter()
            // Introductions are followed and never chased.
            .filter(|exchange| exchange.opened_at <= now && exchange.kind != ExchangeKind::Introduction)
            .map(|exchange| (exchange, exchange.state(calendar, policy.promise_grace_working_days, now)))
            .filter(|(_, state)| state.is_live())
            .collect();
        Self {
            relation,
            latency,
            calendar,
            policy,
            decisions: decisions.iter().copied().filter(|decision| decision.at <= now).collect(),
            now,
            today: calendar.date(now),
            last_sign_of_life,
            attempts: attempts(relation, calendar, last_sign_of_life, now),
            live,
        }
    }

    /// Returns the same relation cut at another moment.
    pub fn cut_at(&self, now: Timestamp) -> Situation<'a> {
        Situation::at(self.relation, self.latency, self.calendar, self.policy, &self.decisions, now)
    }

    /// Returns what is owed by `party` and live.
    pub fn owed_by(&self, party: Party) -> impl Iterator<Item = (&'a Exchange, State)> + '_ {
        self.live.iter().copied().filter(move |(exchange, _)| exchange.owed_by == party)
    }

    /// Returns the moments up to `now`, oldest first.
    pub fn moments(&self) -> impl DoubleEndedIterator<Item = &'a Moment> + '_ {
        self.relation.moments.iter().filter(|moment| moment.at <= self.now)
    }

    /// Returns what they said up to `now`, oldest first.
    pub fn remarks(&self) -> impl DoubleEndedIterator<Item = &'a Remark> + '_ {
        self.relation.remarks.iter().filter(|remark| remark.at <= self.now)
    }

    /// Returns the newest decision for which `wanted` gives something.
    pub fn decided<T>(&self, wanted: impl Fn(&Decision) -> Option<T>) -> Option<T> {
        self.decisions.iter().rev().find_map(|decision| wanted(decision))
    }

    /// Returns when the owner last said that everything with them is handled.
    pub fn handled(&self) -> Option<Timestamp> {
        self.decided(|decision| {
            matches!(decision.resolution, Resolution::Done { message: None }).then_some(decision.at)
        })
    }

    /// Returns whether they showed themselves alive after `at`.
    pub fn alive_after(&self, at: Timestamp) -> bool {
        self.last_sign_of_life.is_some_and(|seen| seen > at)
    }

    /// Returns the days since their last sign of life; `None` when there never was one.
    pub fn silent_days(&self) -> Option<i64> {
        self.last_sign_of_life.map(|seen| crate::calendar::days_between(self.calendar.date(seen), self.today))
    }

    /// Returns the newest absence they told of, unless they wrote since.
    pub fn absence(&self) -> Option<Absence<'a>> {
        let away = |remark: &&Remark| matches!(remark.kind, RemarkKind::Away { .. });
        let remark = self.remarks().rev().find(away)?;
        let wrote_since = self.moments().any(|moment| moment.at > remark.at && moment.received().is_some());
        let RemarkKind::Away { until, .. } = remark.kind else { return None };
        let guess = || add_days(self.calendar.date(remark.at), self.policy.away_days);
        (!wrote_since).then(|| Absence { remark, until: until.unwrap_or_else(guess), guessed: until.is_none() })
    }

    /// Returns their cancellations in a row since the last meeting, oldest first; two within a day are one.
    pub fn cancellations(&self) -> Vec<&'a Moment> {
        const SAME_SECONDS: i64 = 86_400;
        let met = self.moments().rev().find(|moment| {
            let spoke = matches!(moment.kind, MomentKind::Touch { reached: true });
            moment.kind == MomentKind::Met || spoke
        });
        let mut cancellations: Vec<&Moment> = Vec::new();
        for moment in self.moments().filter(|moment| met.is_none_or(|met| moment.at > met.at)) {
            let again =
                cancellations.last().is_some_and(|last| moment.at.as_second() - last.at.as_second() < SAME_SECONDS);
            if moment.kind == (MomentKind::Cancelled { by_owner: false }) && !again {
                cancellations.push(moment);
            }
        }
        cancellations
    }

    /// Returns how long to wait for an answer before saying anything: working days from their own answers, or `None` for
    /// the calendar days of the policy.
    pub fn grace_working_days(&self) -> Option<f64> {
        let known = self.relation.established && self.latency.replies >= self.policy.grace_replies;
        let (least, most) = (self.policy.grace_min_working_days, self.policy.grace_max_working_days);
        known.then(|| self.latency.grace.0.clamp(least, most.max(least)))
    }

    /// Returns the day on which a silence that began on `from` begins to mean something.
    pub fn grace_ends(&self, from: Date) -> Date {
        match self.grace_working_days() {
            Some(working_days) => self.calendar.after_working(from, working_days),
            None => self.calendar.after(from, self.policy.default_grace_days),
        }
    }

    /// Returns what they owe that nobody has settled, lapsed or not.
    pub fn unsettled(&self) -> impl Iterator<Item = &'a Exchange> + '_ {
        self.relation.exchanges.iter().filter(|exchange| {
            exchange.owed_by == Party::Contact
                && exchange.kind != ExchangeKind::Introduction
                && exchange.opened_at <= self.now
                && exchange.outcome.as_ref().is_none_or(|outcome| outcome.at > self.now)
        })
    }
}

/// Returns the sentence that opened an exchange as evidence.
pub fn evidence(exchange: &Exchange) -> Evidence {
    Evidence {
        message: exchange.thread.map(|_| exchange.opened_by.clone()),
        at: exchange.opened_at,
        sentence: exchange.sentence.clone(),
        subject: exchange.subject.clone(),
    }
}

/// Returns what they said as evidence.
pub fn evidence_of(remark: &Remark) -> Evidence {
    Evidence {
        message: Some(remark.message.clone()),
        at: remark.at,
        sentence: remark.sentence.clone(),
        subject: remark.subject.clone(),
    }
}

/// Returns what happened as evidence.
pub fn evidence_at(moment: &Moment) -> Evidence {
    Evidence { message: moment.message.clone(), at: moment.at, sentence: moment.opening.clone(), subject: "".into() }
}

/// Returns whether the exchange is one whose silence can be told from mail: no call, and bound to no event.
pub fn can_be_overdue(exchange: &Exchange) -> bool {
    exchange.kind == ExchangeKind::Ask || !(exchange.leaves_no_mail || matches!(exchange.due, Due::Event { .. }))
}
