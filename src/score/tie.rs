//! How close a relation is, and what a proposal about it is worth.

use jiff::Timestamp;

use crate::ledger::Relation;

use super::decay;

/// After a year, a letter says half as much about how close two people are.
const HALF_LIFE_DAYS: f64 = 365.0;

/// Returns the decayed count of reciprocated mail: letters that answer or were answered, group mail shared among its
/// addressees. Five to ten a year separate ties best (De Choudhury et al. 2010).
pub fn tie(relation: &Relation, now: Timestamp) -> f64 {
    relation
        .moments
        .iter()
        .filter(|moment| moment.at <= now)
        .filter_map(|moment| Some((moment.at, moment.sent().or_else(|| moment.received())?)))
        .filter(|(_, note)| note.answers || note.answered_at.is_some_and(|at| at <= now))
        .map(|(at, note)| decay(at, now, HALF_LIFE_DAYS) / f64::from(note.addressees.max(1)))
        .sum()
}

/// Returns what a proposal is worth: closeness times the chance that it helps.
pub fn stake(tie: f64, chance: f64, is_vip: bool, has_open_promise: bool) -> f64 {
    let vip = if is_vip { 1.5 } else { 1.0 };
    let promise = if has_open_promise { 1.25 } else { 1.0 };
    (0.5 + tie.ln_1p()) * chance * vip * promise
}

#[cfg(test)]
mod tests {
    use super::super::made::{TONIGHT, at, note, received, relation, sent};
    use super::*;
    use crate::ledger::Note;

    #[test]
    fn a_tie_is_the_one_computed_by_hand() {
        let mut relation = relation();
        relation.moments = vec![
            // Answered, a year old: ½.
            sent(TONIGHT - 365, 10, Note { answered_at: Some(at(TONIGHT - 364)), ..note() }),
            // Their answer, two years old: ¼.
            received(TONIGHT - 730, 10, Note { answers: true, ..note() }),
            // Of tonight, to four: ¼.
            sent(TONIGHT, 10, Note { answered_at: Some(at(TONIGHT)), addressees: 4, ..note() }),
            // Neither answers nor was answered by tonight: nothing.
            sent(TONIGHT - 365, 10, note()),
            received(TONIGHT, 10, note()),
            sent(TONIGHT, 10, Note { answered_at: Some(at(TONIGHT + 1)), ..note() }),
        ];
        assert!((tie(&relation, at(TONIGHT)) - 1.0).abs() < 1e-12, "{}", tie(&relation, at(TONIGHT)));
    }

    #[test]
    fn what_is_at_stake_is_the_one_computed_by_hand() {
        assert!((stake(0.0, 1.0, false, false) - 0.5).abs() < 1e-12);
        // (0.5 + ln(1 + 3)) · 0.4 · 1.5 · 1.25
        assert!((stake(3.0, 0.4, true, true) - (0.5 + 4.0_f64.ln()) * 0.75).abs() < 1e-12);
    }
}
