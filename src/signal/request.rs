//! Requests: the author wants an answer or an act from the reader.

use super::{Signal, SignalKind, Utterance};
use crate::language::About;

/// Points from which a sentence asks.
const THRESHOLD: i32 = 3;
/// Points from which an asking sentence is only a phrase.
const PHATIC: i32 = 4;
/// Points from which a sentence sends the reader to somebody else, or away.
const SENDS_AWAY: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for remark in &utterance.remarks {
        let evidence = &remark.evidence;
        let phatic = evidence.score(About::Phatic) >= PHATIC;
        // "Please contact Ben instead" and "please remove me" send the reader elsewhere or away: no answer is expected.
        let sends_away =
            [About::Referral, About::Left, About::Stop].iter().any(|about| evidence.score(*about) >= SENDS_AWAY);
        if sends_away && !remark.sentence.folded.contains('?') {
            continue;
        }
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
    fn to_be_sent_elsewhere_is_not_to_be_asked() {
        check(
            "
//- 2026-03-04
I am not the right person for this, please contact Cleo Example.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ referral to Cleo Example
",
        );
        check(
            "
//- 2026-03-04
Please remove me from your list.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline stop
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
