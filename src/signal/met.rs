//! Meetings and calls that took place.

use super::{Signal, SignalKind, Utterance};
use crate::language::About;

const THRESHOLD: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for remark in &utterance.remarks {
        if remark.evidence.score(About::Met) >= THRESHOLD {
            signals.push(remark.signal(SignalKind::Met, &[About::Met]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_meeting_in_the_past_is_told_from_one_to_come() {
        check(
            "
//- 2026-03-04
It was great meeting you yesterday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ met
",
        );
        check("//- 2026-03-04\nIt would be great meeting you.\n");
    }
}
