//! Cancellations: the author calls a meeting off, or moves it.

use super::{Signal, SignalKind, Utterance};
use crate::calendar::Due;
use crate::language::About;

const THRESHOLD: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for remark in &utterance.remarks {
        if remark.evidence.score(About::Cancellation) < THRESHOLD {
            continue;
        }
        let event = match utterance.due(remark) {
            Due::Window { from, to, .. } if from == to => Some(from),
            _ => None,
        };
        let rescheduled = remark.evidence.has(About::Rescheduled);
        let abouts = [About::Cancellation, About::Rescheduled];
        signals.push(remark.signal(SignalKind::Cancellation { rescheduled, event }, &abouts));
        return;
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_meeting_is_called_off_or_moved() {
        check(
            "
//- 2026-03-04
I'm sorry, but I have to cancel our call on Friday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cancellation of 2026-03-06
",
        );
        check(
            "
//- 2026-03-04
I have to reschedule our lunch.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rescheduling
",
        );
        check("//- 2026-03-04\nI had to cancel my subscription.\n");
    }
}
