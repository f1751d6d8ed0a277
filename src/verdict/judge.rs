//! The verdict table, row by row: the first that holds wins.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar::{Due, add_days, days_between};
use crate::ledger::{Attempt, Exchange, ExchangeKind, Moment, MomentKind, Party, RemarkKind, State};
use crate::people::Resolution;

use super::foretell::{foretold, owner_can, quiet_on};
use super::ladder::{self, Phase};
use super::situation::{Situation, evidence, evidence_at, evidence_of};
use super::{Because, ChangesWhen, Gap, Judgement, Trigger, Verdict, VerdictKind};

/// Returns the verdict on a relation. `blind`: why silence cannot be told tonight, if it cannot.
pub fn judge(situation: &Situation<'_>, blind: Option<&Gap>) -> Judgement {
    if let Some(gap) = blind {
        return Judgement {
            verdict: Verdict::Unknown,
            since: situation.today,
            because: vec![Because::CannotTell { gap: gap.clone() }],
            changes_when: vec![ChangesWhen { to: VerdictKind::Waiting, trigger: Trigger::Coverage }],
        };
    }
    let judgement = stands(situation);
    Judgement { changes_when: foretold(situation, &judgement), ..judgement }
}

/// Returns the verdict of the first row that holds.
pub(super) fn stands(situation: &Situation<'_>) -> Judgement {
    let rows: [fn(&Situation<'_>) -> Option<Judgement>; 9] = [
        owner_decided,
        declined,
        unreachable,
        cancelled_too_often,
        your_turn,
        came_back,
        away,
        birthdays_only,
        open_items,
    ];
    rows.into_iter().find_map(|row| row(situation)).unwrap_or_else(|| nothing_open(situation))
}

/// Row 1: the owner said so; a newer sign of life ends snoozing and letting go.
fn owner_decided(situation: &Situation<'_>) -> Option<Judgement> {
    let (at, verdict, change) = situation.decided(|decision| {
        let at = decision.at;
        match &decision.resolution {
            Resolution::Mute => {
                Some((at, Verdict::Muted, ChangesWhen { to: VerdictKind::InTouch, trigger: Trigger::OwnerUndoes }))
            }
            Resolution::Snooze { until } if situation.today < *until && !situation.alive_after(at) => Some((
                at,
                Verdict::Snoozed { until: *until },
                ChangesWhen { to: VerdictKind::Waiting, trigger: Trigger::On(*until) },
            )),
            Resolution::LetGo if !situation.alive_after(at) => {
                Some((at, Verdict::LetGo, ChangesWhen { to: VerdictKind::CameBack, trigger: Trigger::TheyWrite }))
            }
            _ => None,
        }
    })?;
    Some(Judgement {
        verdict,
        since: situation.calendar.date(at),
        because: vec![Because::OwnerDecided { at }],
        changes_when: vec![change],
    })
}

/// Row 2: their latest human message says stop or, from a new contact, no.
fn declined(situation: &Situation<'_>) -> Option<Judgement> {
    let latest = situation.moments().rev().find(|moment| moment.received().is_some())?;
    let said = || situation.remarks().filter(|remark| Some(&remark.message) == latest.message.as_ref());
    // "Not now. Try me in June." is no refusal.
    let named_a_day = said().any(|remark| matches!(remark.kind, RemarkKind::Declined { stop: false, until: Some(_) }));
    let (remark, stop) = said().find_map(|remark| match remark.kind {
        RemarkKind::Declined { stop, until: None } if stop || !situation.relation.established && !named_a_day => {
            Some((remark, stop))
        }
        _ => None,
    })?;
    Some(Judgement {
        verdict: Verdict::Declined,
        since: situation.calendar.date(remark.at),
        because: vec![Because::TheyDeclined { evidence: evidence_of(remark), stop }],
        changes_when: vec![ChangesWhen { to: VerdictKind::InTouch, trigger: Trigger::TheyWrite }],
    })
}

/// Row 3: mail does not arrive, or they are no longer there.
fn unreachable(situation: &Situation<'_>) -> Option<Judgement> {
    let left = situation.remarks().rev().find_map(|remark| match &remark.kind {
        RemarkKind::Referred { successor, left: true } if !situation.alive_after(remark.at) => {
            Some((remark, successor.clone()))
        }
        _ => None,
    });
    let bounced = |address: &str| {
        situation.moments().rev().find(|moment| {
            matches!(moment.kind, MomentKind::Bounce { permanent: true })
                && *moment.opening == *address
                && !situation.alive_after(moment.at)
        })
    };
    let bounces: Vec<_> =
        situation.relation.contact.addresses.iter().map(|address| (address, bounced(address.as_str()))).collect();
    let all_bounced = bounces.iter().all(|(_, bounce)| bounce.is_some());
    let newest_bounce =
        bounces.iter().filter_map(|(address, bounce)| Some((*address, (*bounce)?))).max_by_key(|(_, bounce)| bounce.at);
    let mut because = Vec::new();
    let mut since = None;
    if let Some((address, bounce)) = newest_bounce.filter(|_| all_bounced) {
        because.push(Because::Bounced { evidence: evidence_at(bounce), address: address.clone() });
        since = Some(bounce.at);
    }
    let successor = left.as_ref().and_then(|(_, successor)| successor.clone());
    if let Some((remark, successor)) = left {
        because.insert(0, Because::Left { evidence: evidence_of(remark), successor });
        since = Some(since.map_or(remark.at, |at: Timestamp| at.min(remark.at)));
    }
    Some(Judgement {
        verdict: Verdict::Unreachable { successor },
        since: situation.calendar.date(since?),
        because,
        changes_when: vec![ChangesWhen { to: VerdictKind::InTouch, trigger: Trigger::TheyWrite }],
    })
}

/// Row 4: cancelled three times in a row (rule P10).
fn cancelled_too_often(situation: &Situation<'_>) -> Option<Judgement> {
    let cancellations = situation.cancellations();
    let enough = situation.policy.cancellations as usize;
    let last = *cancellations.last()?;
    if cancellations.len() < enough {
        return None;
    }
    let called_off = Because::Cancelled {
        evidence: evidence_at(last),
        count: u32::try_from(cancellations.len()).unwrap_or(u32::MAX),
    };
    // The owner has dealt with it, or nobody can say it was left undone.
    if situation.handled().is_some_and(|at| at > last.at) {
        return None;
    }
    let tried = |after: Timestamp, until: Timestamp| {
        situation.moments().any(|moment| {
            let asked = moment.sent().is_some_and(|note| note.direct && note.asks);
            let called = moment.kind == MomentKind::Touch { reached: false };
            moment.at > after && moment.at <= until && (asked || called)
        })
    };
    if cancellations.len() > enough && tried(cancellations[enough - 1].at, last.at) {
        return Some(Judgement {
            verdict: Verdict::LetGo,
            since: situation.calendar.date(last.at),
            because: vec![called_off],
            changes_when: vec![ChangesWhen { to: VerdictKind::CameBack, trigger: Trigger::TheyWrite }],
        });
    }
    if tried(last.at, situation.now) {
        return None;
    }
    Some(Judgement {
        verdict: Verdict::FinalOutreach { early: true },
        since: situation.calendar.date(last.at),
        because: vec![called_off],
        changes_when: vec![
            ChangesWhen { to: VerdictKind::Waiting, trigger: Trigger::OwnerWrites },
            ChangesWhen { to: VerdictKind::InTouch, trigger: Trigger::TheyWrite },
        ],
    })
}

/// Row 5: the owner owes an answer, or a promise that hangs on no event (rule P20). Overdue first.
fn your_turn(situation: &Situation<'_>) -> Option<Judgement> {
    let mut owed: Vec<(bool, &Exchange)> = situation
        .owed_by(Party::Owner)
        .filter(|(exchange, _)| exchange.kind == ExchangeKind::Ask || !matches!(exchange.due, Due::Event { .. }))
        .map(|(exchange, _)| (is_overdue(situation, exchange), exchange))
        .collect();
    owed.sort_by_key(|(overdue, exchange)| (!overdue, exchange.due_on, exchange.opened_at));
    let since = owed.iter().map(|(_, exchange)| exchange.opened_at).min()?;
    let stranger = !situation.relation.was_written_to(situation.now);
    let introduced = situation.relation.introductions.iter().rev().find(|introduction| {
        !introduction.given_by_owner && !introduction.introduces && introduction.at <= situation.now
    });
    let mut because: Vec<Because> = owed
        .iter()
        .map(|(overdue, exchange)| match exchange.kind {
            ExchangeKind::Commitment => {
                Because::OwnerPromised { evidence: evidence(exchange), due: exchange.due.last_day(), overdue: *overdue }
            }
            ExchangeKind::Ask | ExchangeKind::Introduction => Because::TheyAsked { evidence: evidence(exchange) },
        })
        .collect();
    if stranger {
        because
            .push(Because::Stranger { introduced_by: introduced.map(|introduction| introduction.introducer.clone()) });
    }
    because.extend(vip_suggestion(situation));
    let lapses = owed.iter().map(|(_, exchange)| lapses_on(situation, exchange)).max()?;
    Some(Judgement {
        verdict: Verdict::YourTurn { stranger: stranger && introduced.is_none() },
        since: situation.calendar.date(since),
        because,
        changes_when: vec![
            ChangesWhen { to: VerdictKind::InTouch, trigger: Trigger::OwnerActs },
            ChangesWhen { to: VerdictKind::Quiet, trigger: Trigger::Lapses(lapses) },
        ],
    })
}

/// Row 6: they wrote again after the relation had ended or slept (rule P09).
fn came_back(situation: &Situation<'_>) -> Option<Judgement> {
    let last_note = situation.moments().rev().find(|moment| moment.sent().is_some()).map(|moment| moment.at);
    let last_note = last_note.max(situation.handled());
    let recent = situation.moments().filter(|moment| {
        moment.is_sign_of_life()
            && last_note.is_none_or(|note| moment.at > note)
            && situation.today <= add_days(situation.calendar.date(moment.at), situation.policy.came_back_days)
    });
    let (first, after, silent_days) = recent.filter_map(|moment| returned(situation, moment)).next()?;
    let on = situation.calendar.date(first.at);
    let ends = add_days(on, situation.policy.came_back_days);
    let because = Because::TheyWroteAgain { evidence: evidence_at(first), after, silent_days };
    let named = situation.owed_by(Party::Contact).find_map(|(exchange, state)| match state {
        State::Paused { until } => Some(Because::TheyNamedADay { evidence: evidence(exchange), until }),
        _ => None,
    });
    Some(Judgement {
        verdict: Verdict::CameBack { after },
        since: on,
        because: std::iter::once(because).chain(named).chain(vip_suggestion(situation)).collect(),
        changes_when: vec![
            ChangesWhen { to: VerdictKind::InTouch, trigger: Trigger::OwnerActs },
            ChangesWhen { to: VerdictKind::InTouch, trigger: Trigger::On(add_days(ends, 1)) },
        ],
    })
}

/// Returns the sign of life with the verdict before it and the days of silence, if it ended something.
fn returned<'a>(situation: &Situation<'a>, moment: &'a Moment) -> Option<(&'a Moment, VerdictKind, i64)> {
    let before = situation.cut_at(Timestamp::from_second(moment.at.as_second() - 1).ok()?);
    let on = situation.calendar.date(moment.at);
    // Who had never been heard of was silent since the owner first wrote.
    let first = || before.moments().find(|moment| moment.sent().is_some()).map(|moment| moment.at);
    let silent_since = before.last_sign_of_life.or_else(first);
    let silent_days = silent_since.map(|seen| days_between(situation.calendar.date(seen), on));
    let after = verdict_before(&before);
    let walked = !before.attempts.is_empty() && after == VerdictKind::Quiet;
    let ended = matches!(after, VerdictKind::LetGo | VerdictKind::BirthdaysOnly | VerdictKind::LastChance) || walked;
    let slept = before.last_sign_of_life.is_some()
        && silent_days.is_some_and(|days| days >= situation.policy.came_back_silence_days);
    (ended || slept).then(|| (moment, after, silent_days.unwrap_or(0)))
}

/// Returns the verdict as it stood, by every row but coming back itself: the owner's last note, which every silence starts
/// with, would have ended that.
fn verdict_before(situation: &Situation<'_>) -> VerdictKind {
    let rows: [fn(&Situation<'_>) -> Option<Judgement>; 8] =
        [owner_decided, declined, unreachable, cancelled_too_often, your_turn, away, birthdays_only, open_items];
    let judgement = rows.into_iter().find_map(|row| row(situation)).unwrap_or_else(|| nothing_open(situation));
    judgement.verdict.kind()
}

/// Row 7: their out-of-office says so.
fn away(situation: &Situation<'_>) -> Option<Judgement> {
    let absence = situation.absence().filter(|absence| situation.today < absence.until)?;
    let goes_on = situation.calendar.after_working(absence.until, situation.policy.away_grace_working_days);
    Some(Judgement {
        verdict: Verdict::Away { until: absence.until },
        since: situation.calendar.date(absence.remark.at),
        because: vec![Because::TheyAreAway {
            evidence: evidence_of(absence.remark),
            until: absence.until,
            guessed: absence.guessed,
        }],
        changes_when: vec![
            ChangesWhen { to: VerdictKind::Waiting, trigger: Trigger::On(absence.until) },
            ChangesWhen { to: VerdictKind::Nudge, trigger: Trigger::On(goes_on) },
        ]
        .into_iter()
        .take(if situation.owed_by(Party::Contact).next().is_some() { 2 } else { 1 })
        .collect(),
    })
}

/// Row 9: established, and a year of one-sided effort (rule P05).
fn birthdays_only(situation: &Situation<'_>) -> Option<Judgement> {
    let policy = situation.policy;
    let silent_days = situation.silent_days()?;
    if !situation.relation.established || silent_days < policy.birthdays_silence_days {
        return None;
    }
    let since = situation.last_sign_of_life?;
    let notes: Vec<Date> = situation
        .moments()
        .filter(|moment| moment.at > since && moment.sent().is_some_and(|note| note.direct && !note.campaign))
        .map(|moment| situation.calendar.date(moment.at))
        .collect();
    let (first, last) = (*notes.first()?, *notes.last()?);
    if notes.len() < policy.birthdays_notes as usize || days_between(first, last) < policy.birthdays_over_days {
        return None;
    }
    Some(Judgement {
        verdict: Verdict::BirthdaysOnly { birthday: situation.relation.contact.birthday },
        since: add_days(situation.calendar.date(since), policy.birthdays_silence_days),
        because: vec![Because::OneSided { days: silent_days, notes: u32::try_from(notes.len()).unwrap_or(u32::MAX) }],
        changes_when: vec![ChangesWhen { to: VerdictKind::CameBack, trigger: Trigger::TheyWrite }],
    })
}

/// Rows 8 and 10: something they owe is open. The item whose next step comes first decides.
fn open_items(situation: &Situation<'_>) -> Option<Judgement> {
    let mut phases: Vec<(Phase, &Exchange, State)> = situation
        .owed_by(Party::Contact)
        .filter_map(|(exchange, state)| Some((ladder::phase(situation, exchange, state)?, exchange, state)))
        .collect();
    // What lapses before its next step is not what is waited for, where something else is.
    let lasts = |(phase, exchange, _): &(Phase, &Exchange, State)| match phase.verdict {
        Verdict::Waiting { until } => until < lapses_on(situation, exchange),
        _ => true,
    };
    if phases.iter().any(lasts) {
        phases.retain(lasts);
    }
    phases.sort_by_key(|(phase, exchange, _)| {
        let waits = matches!(phase.verdict, Verdict::Waiting { .. });
        (waits, phase.next.map_or(phase.since, |(_, on)| if waits { on } else { phase.since }), exchange.opened_at)
    });
    let walked = ladder::walked(situation);
    let (phase, lead) = match (walked, phases.into_iter().next()) {
        (Some(phase), lead) => (phase, lead.map(|(_, exchange, state)| (exchange, state))),
        (None, Some((phase, exchange, state))) => (phase, Some((exchange, state))),
        (None, None) => return waiting_for_what_leaves_no_mail(situation),
    };
    let mut because: Vec<Because> =
        lead.map(|(exchange, state)| open_item(situation, exchange, state)).into_iter().collect();
    let waits = matches!(phase.verdict, Verdict::Waiting { .. });
    let after_lead: Vec<&Attempt> = situation
        .attempts
        .iter()
        .filter(|attempt| lead.is_none_or(|(exchange, _)| attempt.at > exchange.opened_at))
        .collect();
    if let Some(last) = after_lead.last() {
        let calls = after_lead.iter().filter(|attempt| attempt.is_touch).count();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        because.push(Because::NotesSince {
            notes: count(after_lead.len() - calls),
            calls: count(calls),
            last: last.at,
        });
    } else if waits && lead.is_some_and(|(exchange, _)| exchange.kind == ExchangeKind::Ask) {
        let working_days = situation.grace_working_days();
        because.push(Because::WithinGrace {
            working_days: working_days.unwrap_or(situation.policy.default_grace_days as f64 * 5.0 / 7.0),
            replies: situation.latency.replies,
        });
    }
    if phase.verdict == Verdict::TryAnotherChannel {
        because.push(Because::OtherChannels { channels: situation.relation.contact.channels.clone() });
    }
    because.extend(vip_suggestion(situation));
    let mut changes_when: Vec<ChangesWhen> =
        phase.next.map(|(to, on)| ChangesWhen { to, trigger: Trigger::On(on) }).into_iter().collect();
    changes_when.extend(owner_can(situation, &phase));
    let alive = match phase.verdict.kind() {
        VerdictKind::LetGo | VerdictKind::LastChance | VerdictKind::Quiet => VerdictKind::CameBack,
        _ => VerdictKind::InTouch,
    };
    changes_when.push(ChangesWhen { to: alive, trigger: Trigger::TheyWrite });
    Some(Judgement { verdict: phase.verdict, since: phase.since, because, changes_when })
}

/// Returns the fact behind an open item.
fn open_item(situation: &Situation<'_>, exchange: &Exchange, state: State) -> Because {
    let evidence = evidence(exchange);
    if let State::Paused { until } = state {
        return Because::TheyNamedADay { evidence, until };
    }
    if exchange.kind == ExchangeKind::Commitment {
        return Because::TheyPromised {
            evidence,
            due: exchange.due.last_day(),
            overdue: matches!(state, State::Broken { .. }),
            leaves_no_mail: exchange.leaves_no_mail,
            again: situation.relation.exchanges.iter().any(|earlier| {
                earlier.kind == ExchangeKind::Commitment
                    && earlier.owed_by == Party::Contact
                    && earlier.thread == exchange.thread
                    && earlier.outcome.as_ref().is_some_and(|outcome| Some(&exchange.opened_by) == outcome.by.as_ref())
            }),
        };
    }
    let start = situation.last_sign_of_life.map_or(exchange.opened_at, |seen| seen.max(exchange.opened_at));
    Because::Unanswered { evidence, silent_days: days_between(situation.calendar.date(start), situation.today) }
}

/// A promise to call, or one that hangs on an event, is waited for as long as it lives; it is never overdue.
fn waiting_for_what_leaves_no_mail(situation: &Situation<'_>) -> Option<Judgement> {
    let (exchange, state) = situation
        .owed_by(Party::Contact)
        .filter(|(exchange, _)| matches!(exchange.due, Due::Event { .. }) || exchange.due_on >= situation.today)
        .last()?;
    let (until, trigger): (Date, fn(Date) -> Trigger) = match exchange.due {
        Due::Event { .. } => (lapses_on(situation, exchange), Trigger::Lapses),
        _ => (add_days(exchange.due_on, 1), Trigger::On),
    };
    Some(Judgement {
        verdict: Verdict::Waiting { until },
        since: situation.calendar.date(exchange.opened_at),
        because: vec![open_item(situation, exchange, state)],
        changes_when: vec![
            ChangesWhen { to: VerdictKind::InTouch, trigger: trigger(until) },
            ChangesWhen { to: VerdictKind::InTouch, trigger: Trigger::TheyWrite },
        ],
    })
}

/// Row 11: nothing live is open.
fn nothing_open(situation: &Situation<'_>) -> Judgement {
    let seen = situation.last_sign_of_life;
    let quiet_on = quiet_on(situation);
    let mut because = vec![Because::NothingOpen { last_sign_of_life: seen }];
    because.extend(situation.remarks().rev().find_map(|remark| match &remark.kind {
        RemarkKind::Referred { successor, left: false } => {
            Some(Because::Referred { evidence: evidence_of(remark), successor: successor.clone() })
        }
        _ => None,
    }));
    because.extend(vip_suggestion(situation));
    match (seen, quiet_on) {
        (Some(seen), Some(quiet_on)) if situation.today < quiet_on => Judgement {
            verdict: Verdict::InTouch,
            since: situation.calendar.date(seen),
            because,
            changes_when: vec![ChangesWhen { to: VerdictKind::Quiet, trigger: Trigger::On(quiet_on) }],
        },
        _ => Judgement {
            verdict: Verdict::Quiet,
            since: quiet_on
                .or_else(|| situation.moments().next_back().map(|moment| situation.calendar.date(moment.at)))
                .unwrap_or(situation.today),
            because,
            changes_when: vec![ChangesWhen { to: VerdictKind::InTouch, trigger: Trigger::TheyWrite }],
        },
    }
}

/// Offers and invitations from a new contact suggest a vip (rule P03).
fn vip_suggestion(situation: &Situation<'_>) -> Option<Because> {
    if situation.relation.established || situation.relation.contact.vip {
        return None;
    }
    let invites = |kind: &RemarkKind| matches!(kind, RemarkKind::Offered { invites: true });
    let remark = situation.remarks().rev().find(|remark| invites(&remark.kind))?;
    Some(Because::SuggestVip { evidence: evidence_of(remark) })
}

/// Returns whether the owner is late with anything.
pub fn owner_is_late(situation: &Situation<'_>) -> bool {
    situation.owed_by(Party::Owner).any(|(exchange, _)| is_overdue(situation, exchange))
}

fn is_overdue(situation: &Situation<'_>, exchange: &Exchange) -> bool {
    match exchange.kind {
        ExchangeKind::Commitment => situation.today > exchange.due_on,
        ExchangeKind::Ask | ExchangeKind::Introduction => {
            let due = exchange.due.last_day();
            let usual =
                || situation.calendar.after_working(situation.calendar.date(exchange.opened_at), OWNER_WORKING_DAYS);
            situation.today > due.unwrap_or_else(usual)
        }
    }
}

/// A question to the owner that names no day is overdue after so many working days.
const OWNER_WORKING_DAYS: f64 = 3.0;

pub(super) fn lapses_on(situation: &Situation<'_>, exchange: &Exchange) -> Date {
    let from = match exchange.kind {
        ExchangeKind::Commitment => exchange.due_on,
        ExchangeKind::Ask | ExchangeKind::Introduction => situation.calendar.date(exchange.opened_at),
    };
    let pause = exchange.paused.iter().rev().find(|(said, _)| *said <= situation.now).map(|(_, until)| *until);
    add_days(pause.map_or(from, |until| from.max(until)), exchange.live_days + 1)
}
