//! What has to be asked of a mailbox tonight, told from its status then and now. Pure.

use jiff::civil::Date;

use super::folders::Status;
use crate::message::mailbox::{Checkpoint, ModSeq, Uid, UidValidity};

/// More arrivals than this are looked up in a list of what there is, so that they can be read newest first in steps.
const MANY: u32 = 1_000;

/// What has to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// Nothing: it is as it was, or only flags have changed.
    Nothing,
    /// It is empty now.
    Emptied,
    /// What has come since, from this UID on. Nothing has vanished.
    Arrivals(Uid),
    /// What has vanished since this state, and what has come from this UID on, if anything.
    Changes(UidValidity, ModSeq, Option<Uid>),
    /// Which messages there are, to be compared with those known.
    Comparison,
    /// Every number means another message now: those known from before are to be known again.
    Renumbered,
}

/// Returns what to ask. `before`: as kept after the last run; `resynchronizes`: whether the server tells what has vanished
/// (QRESYNC); `wanted_since`: the day from which the owner wants mail.
pub fn plan(before: Option<&Checkpoint>, now: Status, wanted_since: Option<Date>, resynchronizes: bool) -> Plan {
    let Some(Checkpoint::Imap { uid_validity, uid_next, highest_mod_seq, messages, complete, has_gaps, since }) =
        before
    else {
        return if now.messages == 0 { Plan::Emptied } else { Plan::Comparison };
    };
    if now.messages == 0 {
        return Plan::Emptied;
    }
    if *uid_validity != now.uid_validity {
        return Plan::Renumbered;
    }
    let come = now.uid_next.0.checked_sub(uid_next.0);
    let (true, Some(come)) = (*complete && !has_gaps && *since == wanted_since, come.filter(|&come| come <= MANY))
    else {
        return Plan::Comparison;
    };
    // Each arrival takes a number and nobody else does: if all numbers taken since are still there, none has gone.
    if now.messages == messages.saturating_add(come.into()) {
        return if come == 0 { Plan::Nothing } else { Plan::Arrivals(*uid_next) };
    }
    match highest_mod_seq {
        // A server whose numbers have gone back (an index that was made anew) has forgotten what vanished.
        Some(mod_seq) if resynchronizes && now.highest_mod_seq.is_some_and(|now| now.0 >= mod_seq.0) => {
            Plan::Changes(*uid_validity, *mod_seq, (come > 0).then_some(*uid_next))
        }
        _ => Plan::Comparison,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(validity: u32, next: u32, messages: u64) -> Status {
        Status { uid_validity: UidValidity(validity), uid_next: Uid(next), highest_mod_seq: Some(ModSeq(90)), messages }
    }

    fn before(next: u32, messages: u64, complete: bool) -> Checkpoint {
        Checkpoint::Imap {
            uid_validity: UidValidity(7),
            uid_next: Uid(next),
            highest_mod_seq: Some(ModSeq(50)),
            messages,
            complete,
            has_gaps: false,
            since: None,
        }
    }

    #[test]
    fn what_was_not_handed_out_is_looked_for() {
        let Checkpoint::Imap { uid_validity, uid_next, highest_mod_seq, messages, complete, .. } = before(10, 9, true)
        else {
            unreachable!()
        };
        let gap = Checkpoint::Imap {
            uid_validity,
            uid_next,
            highest_mod_seq,
            messages,
            complete,
            has_gaps: true,
            since: None,
        };
        assert_eq!(plan(Some(&gap), status(7, 10, 9), None, true), Plan::Comparison);
    }

    #[test]
    fn another_day_to_begin_from_is_another_question() {
        let day = Some("2020-01-01".parse().unwrap());
        assert_eq!(plan(Some(&before(10, 9, true)), status(7, 10, 9), day, true), Plan::Comparison);
    }

    #[test]
    fn as_little_is_asked_as_can_be() {
        let changes = |from| Plan::Changes(UidValidity(7), ModSeq(50), from);
        for (kept, now, expected) in [
            (None, status(7, 10, 9), Plan::Comparison),
            (None, status(7, 10, 0), Plan::Emptied),
            (Some(before(10, 9, true)), status(7, 10, 9), Plan::Nothing),
            (Some(before(10, 9, true)), status(7, 13, 12), Plan::Arrivals(Uid(10))),
            (Some(before(10, 9, true)), status(7, 13, 11), changes(Some(Uid(10)))),
            (Some(before(10, 9, true)), status(7, 10, 8), changes(None)),
            (Some(before(10, 9, true)), status(7, 10, 0), Plan::Emptied),
            (Some(before(10, 9, true)), status(8, 10, 9), Plan::Renumbered),
            (Some(before(10, 9, false)), status(7, 10, 9), Plan::Comparison),
            (Some(before(10, 9, true)), status(7, 9, 9), Plan::Comparison),
            (Some(before(10, 9, true)), status(7, 10, 10), changes(None)),
            (Some(before(10, 9, true)), status(7, 5010, 5009), Plan::Comparison),
        ] {
            assert_eq!(plan(kept.as_ref(), now, None, true), expected, "{kept:?} {now:?}");
        }
        assert_eq!(plan(Some(&before(10, 9, true)), status(7, 10, 8), None, false), Plan::Comparison);
        let back = Status { highest_mod_seq: Some(ModSeq(1)), ..status(7, 10, 8) };
        assert_eq!(plan(Some(&before(10, 9, true)), back, None, true), Plan::Comparison);
        let without = Status { highest_mod_seq: None, ..status(7, 10, 8) };
        assert_eq!(plan(Some(&before(10, 9, true)), without, None, true), Plan::Comparison);
    }
}
