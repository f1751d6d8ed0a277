//! Deliveries: here is what was promised.

use super::{Signal, SignalKind, Utterance, commitment};
use crate::language::About;

const THRESHOLD: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for remark in &utterance.remarks {
        let commits = commitment::commits(&remark.evidence);
        if remark.evidence.score(About::Delivery) >= THRESHOLD && !commits {
            signals.push(remark.signal(SignalKind::Delivery, &[About::Delivery]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn what_was_promised_is_here() {
        check(
            "
//- 2026-03-04
As promised, here is the plan.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delivery
",
        );
    }
}
