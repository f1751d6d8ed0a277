//! What would change a verdict, and on which day.

use jiff::SignedDuration;
use jiff::civil::Date;

use crate::calendar::add_days;
use crate::ledger::Party;

use super::judge::{lapses_on, stands};
use super::ladder::Phase;
use super::situation::Situation;
use super::{ChangesWhen, Judgement, Trigger, Verdict, VerdictKind};

/// The evening of a day ends a second before the next one.
const SECOND: SignedDuration = SignedDuration::from_secs(1);

/// Returns what would change the verdict, each dated change with the verdict that the table itself gives on that day if
/// nobody writes. A day on which nothing changes is left out.
pub(super) fn foretold(situation: &Situation<'_>, judgement: &Judgement) -> Vec<ChangesWhen> {
    let mut before = judgement.verdict.kind();
    let mut changes = judgement.changes_when.clone();
    let on = |day| stands(&situation.cut_at(situation.calendar.start_of(add_days(day, 1)) - SECOND)).verdict.kind();
    // A year of silence may be full before what is open lapses.
    let lapses = changes.iter().position(|change| matches!(change.trigger, Trigger::Lapses(_)));
    if let (Some(place), Some(day)) = (lapses, year_full_on(situation))
        && on(day) == VerdictKind::BirthdaysOnly
    {
        changes.insert(place, ChangesWhen { to: VerdictKind::BirthdaysOnly, trigger: Trigger::On(day) });
    }
    changes.retain_mut(|change| {
        let (Trigger::On(day) | Trigger::Lapses(day)) = change.trigger else { return true };
        change.to = on(day);
        std::mem::replace(&mut before, change.to) != change.to
    });
    changes
}

/// Returns the day, still to come, on which their silence has lasted long enough for the birthday alone.
fn year_full_on(situation: &Situation<'_>) -> Option<Date> {
    let seen = situation.calendar.date(situation.last_sign_of_life?);
    Some(add_days(seen, situation.policy.birthdays_silence_days)).filter(|day| *day > situation.today)
}

/// Returns what the owner can do about a step that is theirs to take, and when it lapses if they do nothing.
pub(super) fn owner_can(situation: &Situation<'_>, phase: &Phase) -> Vec<ChangesWhen> {
    let written = match phase.verdict {
        Verdict::FinalOutreach { .. } => VerdictKind::LastChance,
        // To an established contact, a note instead of the call is the last one.
        Verdict::TryAnotherChannel if situation.relation.established => VerdictKind::LastChance,
        Verdict::Nudge | Verdict::TryAnotherChannel => VerdictKind::Waiting,
        _ => return Vec::new(),
    };
    let lapses = situation.owed_by(Party::Contact).map(|(exchange, _)| lapses_on(situation, exchange)).max();
    let lapses = lapses.map(|on| ChangesWhen { to: at_rest(situation, on), trigger: Trigger::Lapses(on) });
    let writes = ChangesWhen { to: written, trigger: Trigger::OwnerWrites };
    let settles = ChangesWhen { to: at_rest(situation, situation.today), trigger: Trigger::OwnerSettles };
    lapses.into_iter().chain([writes, settles]).collect()
}

/// Returns how the relation stands on a day with nothing open.
fn at_rest(situation: &Situation<'_>, on: Date) -> VerdictKind {
    match quiet_on(situation) {
        Some(quiet_on) if on < quiet_on => VerdictKind::InTouch,
        _ => VerdictKind::Quiet,
    }
}

/// Returns the day on which a relation with nothing open falls quiet; `None` where there never was a sign of life.
pub(super) fn quiet_on(situation: &Situation<'_>) -> Option<Date> {
    let seen = situation.last_sign_of_life?;
    Some(add_days(situation.calendar.date(seen), situation.policy.in_touch_days))
}
