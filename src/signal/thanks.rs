//! Thanks for something done.

use super::{Signal, SignalKind, Utterance};
use crate::language::About;

const THRESHOLD: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for remark in &utterance.remarks {
        if remark.evidence.score(About::Thanks) >= THRESHOLD {
            signals.push(remark.signal(SignalKind::Thanks, &[About::Thanks]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn thanks_are_for_something_and_no_closing_formula() {
        check(
            "
//- 2026-03-04
Thank you for the plan.
^^^^^^^^^^^^^^^^^^^^^^^ thanks
The rest is fine.

Thanks,
Ana
",
        );
    }
}
