//! Releases ("never mind") and reminders that a promise still stands ("still on my list").

use super::{Signal, SignalKind, Utterance};
use crate::language::About;

const THRESHOLD: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for remark in &utterance.remarks {
        if remark.evidence.score(About::Release) >= THRESHOLD {
            signals.push(remark.signal(SignalKind::Release, &[About::Release]));
        }
        if remark.evidence.score(About::StillPending) >= THRESHOLD {
            signals.push(remark.signal(SignalKind::StillPending, &[About::StillPending]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_promise_is_released_or_stands() {
        check(
            "
//- 2026-03-04
Never mind, it works now.
^^^^^^^^^^^^^^^^^^^^^^^^^ release
It is still on my list.
^^^^^^^^^^^^^^^^^^^^^^^ still pending
",
        );
    }
}
