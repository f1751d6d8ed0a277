//! Absences that authors tell of themselves. What their mail system says for them is read in [`answer`](super::answer).

use jiff::civil::Date;

use super::{Evidence, Signal, SignalKind, Utterance};
use crate::language::About;

const THRESHOLD: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    let is_away = |evidence: &Evidence| evidence.score(About::OutOfOffice) >= THRESHOLD;
    if let Some(place) = utterance.remarks.iter().position(|remark| is_away(&remark.evidence)) {
        let kind = SignalKind::OutOfOffice { until: until(utterance, place), automatic: false };
        signals.push(utterance.remarks[place].signal(kind, &[About::OutOfOffice]));
    }
}

/// Returns whether a sentence speaks of an absence or of its end.
pub(super) fn tells(evidence: &Evidence) -> bool {
    evidence.has(About::OutOfOffice) || evidence.has(About::Returns)
}

/// Returns the last day named by the sentence at `place` and by those around it that go on about the absence or its end.
/// Further away a person speaks of something else: "The tender is open until 30 April."
fn until(utterance: &Utterance<'_>, place: usize) -> Option<Date> {
    let remarks = &utterance.remarks;
    let before = remarks[..place].iter().rev().take_while(|remark| tells(&remark.evidence));
    let from = remarks[place..].iter().take_while(|remark| tells(&remark.evidence));
    before.chain(from).filter_map(|remark| utterance.last_day(remark)).max()
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn an_absence_names_its_end() {
        check(
            "
//- 2026-03-04
I am out of the office until March 20.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ away until 2026-03-20
",
        );
    }
}
