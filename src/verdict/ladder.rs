//! Row 10 of the table: the steps after an unanswered ask or a broken promise.
//!
//! A new contact gets one more note, then is let go (rules P02, P03, P08). An established relation gets the long ladder and
//! ends in quiet, never in letting go (rule P04). What counts is what was done, not what was advised: a second note written
//! before the tool proposed one *was* the final outreach. Steps after the first count from the owner's last note.

use jiff::civil::Date;

use crate::calendar::add_days;
use crate::ledger::{Attempt, Exchange, ExchangeKind, State};

use super::situation::{Situation, can_be_overdue};
use super::{Verdict, VerdictKind};

/// Where a ladder stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    pub verdict: Verdict,
    pub since: Date,
    /// What comes next by itself, and when.
    pub next: Option<(VerdictKind, Date)>,
}

/// Returns where the ladder about one live item stands; `None` for items whose silence cannot be told from mail.
pub fn phase(situation: &Situation<'_>, exchange: &Exchange, state: State) -> Option<Phase> {
    if !can_be_overdue(exchange) {
        return None;
    }
    let start = silence_starts(situation, exchange, state);
    let is_promise = exchange.kind == ExchangeKind::Commitment;
    let rung = Rung::of(situation, start, is_promise);
    let steps =
        if situation.relation.established { established(situation, exchange, &rung) } else { new(situation, &rung) };
    let delayed = steps.into_iter().map(|(kind, on)| (kind, on.max(clocks_go_on(situation)))).collect::<Vec<_>>();
    Some(stand(situation, &rung, &delayed))
}

/// Returns where a ladder stands that was walked to its last note, whatever has lapsed since; `None` before that.
pub fn walked(situation: &Situation<'_>) -> Option<Phase> {
    let last = situation.attempts.last()?.on;
    let policy = situation.policy;
    let is_established = situation.relation.established;
    let most = match (is_established, situation.relation.contact.vip) {
        (true, _) => policy.established_notes,
        (false, true) => policy.new_vip_notes,
        (false, false) => policy.new_contact_notes,
    };
    let is_walked = situation.unsettled().any(|exchange| {
        let made = while_owed(situation, exchange).filter(|attempt| !(is_established && attempt.is_touch)).count();
        let given = usize::from(exchange.kind == ExchangeKind::Commitment);
        made > 0 && made + given >= most as usize
    });
    if !is_walked {
        return None;
    }
    Some(if is_established {
        last_chance_then(situation, last, policy.established_last_chance_days, Verdict::Quiet)
    } else {
        last_chance_then(situation, last, policy.new_contact_last_chance_days, Verdict::LetGo)
    })
}

/// Returns the attempts that count for an item: for an ask all since their last sign of life, for a promise those made
/// after it was broken and before it lapsed.
fn while_owed<'a>(situation: &'a Situation<'_>, exchange: &Exchange) -> impl Iterator<Item = &'a Attempt> {
    let (from, until) = match exchange.kind {
        ExchangeKind::Commitment if can_be_overdue(exchange) => {
            let broken = situation.calendar.after_working(exchange.due_on, situation.policy.promise_grace_working_days);
            (broken, add_days(exchange.due_on, exchange.live_days))
        }
        // What leaves no mail, or hangs on an event, is no reason to write.
        ExchangeKind::Commitment => (Date::MAX, Date::MIN),
        ExchangeKind::Ask | ExchangeKind::Introduction => (Date::MIN, Date::MAX),
    };
    situation.attempts.iter().filter(move |attempt| from <= attempt.on && attempt.on <= until)
}

/// How far up a ladder is.
struct Rung {
    /// What the owner has tried about it; the ask itself is the first.
    tries: usize,
    /// The same without touches outside mail.
    notes: usize,
    /// The day the next step counts from.
    base: Date,
    /// Nothing was tried since the silence began.
    untried: bool,
    is_promise: bool,
}

impl Rung {
    fn of(situation: &Situation<'_>, start: Date, is_promise: bool) -> Self {
        let tried: Vec<_> = situation.attempts.iter().filter(|attempt| !is_promise || attempt.on >= start).collect();
        let notes = tried.iter().filter(|attempt| !attempt.is_touch).count();
        // A promise stands in for the ask: whatever is written after it fell due is the second note about it.
        let given = usize::from(is_promise);
        Self {
            tries: (tried.len() + given).max(1),
            notes: (notes + given).max(1),
            base: tried.last().map_or(start, |attempt| attempt.on.max(start)),
            untried: tried.is_empty(),
            is_promise,
        }
    }
}

/// Returns the day the silence about an item begins.
fn silence_starts(situation: &Situation<'_>, exchange: &Exchange, state: State) -> Date {
    let calendar = situation.calendar;
    if exchange.kind == ExchangeKind::Commitment {
        return match state {
            State::Broken { since } => since,
            _ => calendar.after_working(exchange.due_on, situation.policy.promise_grace_working_days),
        };
    }
    let opened = calendar.date(exchange.opened_at);
    let seen = situation.last_sign_of_life.map_or(opened, |seen| calendar.date(seen));
    let named = exchange.paused.iter().filter(|(said, _)| *said <= situation.now).map(|(_, until)| *until);
    named.fold(opened.max(seen), Date::max)
}

/// Returns the day before which an absence holds every clock.
fn clocks_go_on(situation: &Situation<'_>) -> Date {
    situation.absence().map_or(Date::MIN, |absence| {
        situation.calendar.after_working(absence.until, situation.policy.away_grace_working_days)
    })
}

/// Returns the steps for a new contact, each with its day.
fn new(situation: &Situation<'_>, rung: &Rung) -> Vec<(Verdict, Date)> {
    let policy = situation.policy;
    let after = |days| situation.calendar.after(rung.base, days);
    let wait = if rung.untried && rung.is_promise { 0 } else { policy.new_contact_wait_days };
    let is_vip = situation.relation.contact.vip;
    let most = if is_vip { policy.new_vip_notes } else { policy.new_contact_notes } as usize;
    let final_outreach = |days| (Verdict::FinalOutreach { early: false }, after(days));
    if rung.tries >= most {
        return vec![
            (Verdict::LastChance { until: after(policy.new_contact_last_chance_days) }, rung.base),
            (Verdict::LetGo, after(policy.new_contact_last_chance_days)),
        ];
    }
    let has_called = situation.attempts.iter().any(|attempt| attempt.is_touch);
    if is_vip && !has_called {
        let until_final = policy.new_vip_final_days - policy.new_contact_wait_days + wait;
        return vec![(Verdict::TryAnotherChannel, after(wait)), final_outreach(until_final)];
    }
    vec![final_outreach(wait)]
}

/// Returns the steps for an established contact, each with its day.
fn established(situation: &Situation<'_>, exchange: &Exchange, rung: &Rung) -> Vec<(Verdict, Date)> {
    let policy = situation.policy;
    let after = |days| situation.calendar.after(rung.base, days);
    let most = policy.established_notes as usize;
    if rung.notes >= most {
        return vec![
            (Verdict::LastChance { until: after(policy.established_last_chance_days) }, rung.base),
            (Verdict::Quiet, after(policy.established_last_chance_days)),
        ];
    }
    if rung.is_promise && broke_again_after_reminder(situation, exchange) {
        return vec![(Verdict::FinalOutreach { early: true }, rung.base)];
    }
    if rung.untried || rung.notes == 1 {
        let first = if rung.is_promise { rung.base } else { situation.grace_ends(rung.base) };
        return vec![(Verdict::Nudge, first)];
    }
    if rung.notes + 1 < most {
        return vec![(Verdict::Nudge, after(policy.established_step_days))];
    }
    let has_called = situation.attempts.last().is_some_and(|attempt| attempt.is_touch);
    let step = policy.established_step_days;
    if has_called || situation.relation.contact.channels.is_empty() {
        return vec![(Verdict::FinalOutreach { early: false }, after(step))];
    }
    vec![
        (Verdict::TryAnotherChannel, after(step)),
        (Verdict::FinalOutreach { early: false }, after(step + policy.other_channel_days)),
    ]
}

/// Returns whether this promise replaced one that was broken, after the owner reminded them of it.
fn broke_again_after_reminder(situation: &Situation<'_>, exchange: &Exchange) -> bool {
    situation.relation.exchanges.iter().any(|earlier| {
        earlier.kind == ExchangeKind::Commitment
            && earlier.owed_by == exchange.owed_by
            && earlier.thread == exchange.thread
            && earlier.opened_at < exchange.opened_at
            && earlier.outcome.as_ref().is_some_and(|outcome| outcome.at <= exchange.opened_at)
            && situation.calendar.date(exchange.opened_at) > earlier.due_on
            && situation.moments().any(|moment| {
                moment.sent().is_some_and(|note| note.direct)
                    && moment.at < exchange.opened_at
                    && situation.calendar.date(moment.at) > earlier.due_on
            })
    })
}

/// Returns where the steps stand today.
fn stand(situation: &Situation<'_>, rung: &Rung, steps: &[(Verdict, Date)]) -> Phase {
    let current = steps.iter().rev().find(|(_, on)| *on <= situation.today);
    let next = steps.iter().find(|(_, on)| *on > situation.today);
    let next_kind = next.map(|(verdict, on)| (verdict.kind(), *on));
    match (current, next) {
        (Some((verdict, since)), _) => Phase { verdict: verdict.clone(), since: *since, next: next_kind },
        (None, Some((_, on))) => {
            Phase { verdict: Verdict::Waiting { until: *on }, since: rung.base.min(situation.today), next: next_kind }
        }
        (None, None) => {
            Phase { verdict: Verdict::Waiting { until: add_days(situation.today, 1) }, since: rung.base, next: None }
        }
    }
}

fn last_chance_then(situation: &Situation<'_>, last: Date, days: i64, end: Verdict) -> Phase {
    let until = situation.calendar.after(last, days);
    if situation.today < until {
        let next = Some((end.kind(), until));
        return Phase { verdict: Verdict::LastChance { until }, since: last, next };
    }
    Phase { verdict: end, since: until, next: None }
}
