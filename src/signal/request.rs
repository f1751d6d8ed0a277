//! Requests: the author wants an answer or an act from the reader.

use super::{Signal, SignalKind, Utterance};
use crate::language::About;

/// Points from which a sentence asks.
const THRESHOLD: i32 = 3;
/// Points from which an asking sentence is only a phrase.
const PHATIC: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for remark in &utterance.remarks {
        let evidence = &remark.evidence;
        let phatic = evidence.score(About::Phatic) >= PHATIC;
        // What the author says they will do themselves asks nothing, unless it says so very clearly.
        if !phatic && evidence.score(About::Request) < THRESHOLD {
            continue;
        }
        let due = if phatic { crate::calendar::Due::Unsaid } else { utterance.due(remark) };
        signals.push(remark.signal(SignalKind::Request { phatic, due }, &[About::Request, About::Phatic]));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn requests_need_no_question_mark() {
        check(
            "
//- 2026-03-04
Could you send me the plan by Friday?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due 2026-03-06
Please call Ben.
^^^^^^^^^^^^^^^^ request
The sky over Bern is grey.
",
        );
    }

    #[test]
    fn phrases_expect_no_answer() {
        check(
            "
//- 2026-03-04
If you have any questions, please let me know.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phatic
How are you?
",
        );
    }

    #[test]
    fn politeness_asks_nothing() {
        check(
            "
//- 2026-03-04
It was great to see you on Saturday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ met
Please excuse the silence, we moved the whole workshop.
",
        );
        check(
            "
//- 2026-03-04
I'd like to introduce you to each other and leave the rest to you.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ introduction
I'd like to thank you.
I would like to hear what you think of it.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
",
        );
    }

    #[test]
    fn a_pleasure_may_come_with_a_question() {
        check(
            "
//- 2026-03-04
It was great to see you, could you send me the slides?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ met
Please excuse the delay, can you still use the plan?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
",
        );
    }
}
