//! Requests: the author wants an answer or an act from the reader.

use memchr::memmem;

use super::{Signal, SignalKind, Utterance, introduction, referral};
use crate::language::About;

/// Points from which a sentence asks.
const THRESHOLD: i32 = 3;
/// Points from which an asking sentence is only a phrase.
const PHATIC: i32 = 4;
/// Points from which a sentence sends the reader away.
const STOPS: i32 = 4;

/// What lines begin with in a letter that carries a patch.
const PATCH_LINES: &[&str] = &["diff --git ", "Signed-off-by: ", "--- a/"];

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    let carries_patch = carries_patch(utterance);
    for (index, remark) in utterance.remarks.iter().enumerate() {
        let evidence = &remark.evidence;
        let phatic = evidence.score(About::Phatic) >= PHATIC;
        // "Please contact Ben instead", "please remove me" and "let's return to it in autumn" send the reader elsewhere, away
        // or off until then: no answer is expected.
        let stops = evidence.score(About::Stop) >= STOPS;
        let says_no = stops || evidence.score(About::Decline) >= STOPS;
        let sends_away = says_no || referral::sends_on(&utterance.remarks, index);
        // "I'd like you to meet Cleo" has done what it wishes for.
        let is_done = sends_away || introduction::is_said(evidence);
        // "Would you take me off your list?" is as good as told.
        if stops || is_done && !remark.sentence.folded.contains('?') {
            continue;
        }
        let orders = if carries_patch { 0 } else { evidence.score(About::Order) };
        if !phatic && evidence.score(About::Request) + orders < THRESHOLD {
            continue;
        }
        let due = if phatic { crate::calendar::Due::Unsaid } else { utterance.due(remark) };
        signals
            .push(remark.signal(SignalKind::Request { phatic, due }, &[About::Request, About::Order, About::Phatic]));
    }
}

/// Returns whether the letter carries a patch, by its subject or its lines.
fn carries_patch(utterance: &Utterance<'_>) -> bool {
    let tag = utterance.message.subject.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let is_tagged = tag.is_some_and(|(tag, _)| tag.to_ascii_uppercase().contains("PATCH"));
    let own = utterance.own.as_str().as_bytes();
    let begins_line = |start: &&str| memmem::find_iter(own, *start).any(|at| at == 0 || own[at - 1] == b'\n');
    is_tagged || PATCH_LINES.iter().any(begins_line)
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_subject_asks_where_hardly_a_word_stands_below_it() {
        use super::super::SignalKind;
        use crate::analysis::read;
        use crate::message::{Body, parse};
        let asks = |fields: &str, text: &str| {
            let header = format!("From: Ana <ana@example.org>\nDate: Wed, 4 Mar 2026 09:15:00 +0000\n{fields}\n\n");
            let (message, _) = parse::message(header.as_bytes(), None);
            let gist = read(&message, &Body { text: text.to_owned(), ..Body::default() }).gist;
            let mut requests = gist.signals.iter().filter(|signal| matches!(signal.kind, SignalKind::Request { .. }));
            requests.next().map(|signal| signal.sentence.to_string())
        };
        let subject = "Subject: Can you send me the invoice by Friday?";
        assert_eq!(asks(subject, "See subject.\n").as_deref(), Some("Can you send me the invoice by Friday?"));
        assert_eq!(asks(subject, "").as_deref(), Some("Can you send me the invoice by Friday?"));
        // What more is said says it all, and the subject of an answer or a forward is another's.
        assert_eq!(asks(subject, "The invoice came yesterday, so you can forget what I wrote last week.\n"), None);
        assert_eq!(asks(&format!("{subject}\nIn-Reply-To: <a@example.net>"), "Done.\n"), None);
        assert_eq!(asks("Subject: Fwd: Can you send me the invoice?", "FYI\n"), None);
    }

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
    fn what_a_patch_does_is_no_request() {
        check(
            "
//- 2026-03-04
Drop the second lock and use the list instead.
Let's take the first one here as well.

diff --git a/list.c b/list.c
",
        );
        check(
            "
//- 2026-03-04
Drop the second lock and use the list instead.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
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
Let me know if I can help.
^^^^^^^^^^^^^^^^^^^^^^^^^^ phatic
The gate opens at nine, let me know otherwise.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phatic
How are you?
",
        );
    }

    #[test]
    fn requests_hide_behind_clauses_and_wishes() {
        check(
            "
//- 2026-03-04
When you see Ben, ask him about the gate.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due \"When you see Ben\"
Let me know if you can come.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
I would be grateful if you could help me with the drawings.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
I hope you can join us.
^^^^^^^^^^^^^^^^^^^^^^^ request
I look forward to hearing from you.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Did you get the keys.
^^^^^^^^^^^^^^^^^^^^^ request
Any numbers you can provide will be welcome.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
Could you review the plan, and let me know if you have any questions.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
",
        );
        check(
            "
//- 2026-03-04
He also let me know that it rains.
I look forward to the summer.
If you need any help, let me know.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phatic
To ensure delivery to your inbox, please add us.
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
Hi Olga, nice to meet you.
^^^^^^^^^^^^^^^^^^^^^^^^^^ met
Great to see you yesterday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ met
Nice to meet you yesterday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ met
Great to see you.
^^^^^^^^^^^^^^^^^ met
Hope you are well?
^^^^^^^^^^^^^^^^^^ phatic
It would be great to see you.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
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
