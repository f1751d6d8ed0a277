//! Commitments: the author, or someone for them, will do something for the reader.

use super::{Act, By, Evidence, Remark, Signal, SignalKind, Utterance, cues, due, introduction};
use crate::calendar::Due;
use crate::language::About;
use crate::text::Sentences;

/// Points from which a sentence commits.
const THRESHOLD: i32 = 3;

/// Acts in order of precedence where a sentence speaks of several with equal weight.
const ACTS: &[(About, Act)] = &[
    (About::Introduce, Act::Introduce),
    (About::Pay, Act::Pay),
    (About::Callback, Act::Callback),
    (About::Send, Act::Send),
    (About::Meet, Act::Meet),
    (About::Check, Act::Check),
];

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for remark in &utterance.remarks {
        let evidence = &remark.evidence;
        // "I'm putting you in touch" and "I leave the rest to you two" do what they say.
        if !commits(evidence) || introduction::is_said(evidence) {
            continue;
        }
        let mut act = (0, Act::Other);
        for (about, candidate) in ACTS {
            let score = evidence.score(*about);
            if score > act.0 {
                act = (score, *candidate);
            }
        }
        let by = if evidence.has(About::Delegate) { By::Delegate } else { By::Author };
        let kind = SignalKind::Commitment {
            by,
            act: act.1,
            conditional: evidence.score(About::Conditional) > 0,
            hedged: evidence.score(About::Hedged) > 0,
            due: promised_by(utterance, remark),
        };
        let mut abouts =
            vec![About::Commitment, About::Undertaking, About::Delegate, About::Conditional, About::Hedged];
        abouts.extend(ACTS.iter().map(|(about, _)| *about));
        signals.push(remark.signal(kind, &abouts));
    }
}

/// What joins two verbs of one sentence, in every language.
const JOINTS: &[&str] = &[" and ", " und ", " et ", " y ", " e ", " en "];

/// Returns by when a promise is due. "I read it at the weekend and report on Monday": of two days the reader waits for the one
/// of the second verb, where that promises by itself.
fn promised_by(utterance: &Utterance<'_>, remark: &Remark<'_>) -> Due {
    let (text, folded) = (remark.sentence.text, remark.sentence.folded);
    let whole = utterance.due(remark);
    let second = JOINTS.iter().filter_map(|joint| Some(folded.rfind(joint)? + joint.len())).max();
    let Some(rest) = second.filter(|_| matches!(whole, Due::Window { .. })).and_then(|at| text.get(at..)) else {
        return whole;
    };
    let rest = Sentences::single(rest);
    let found = cues::evidence(utterance.language, &rest);
    let (Some(sentence), Some(evidence)) = (rest.iter().next(), found.first()) else { return whole };
    match due::due(utterance.language, sentence, utterance.message.local_date()) {
        later @ Due::Window { .. } if commits(evidence) => later,
        _ => whole,
    }
}

/// Returns whether a sentence with this evidence commits its author.
pub(super) fn commits(evidence: &Evidence) -> bool {
    evidence.score(About::Commitment) + evidence.score(About::Undertaking).max(0) >= THRESHOLD
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn commitments_are_told_from_plans_offers_and_the_past() {
        check(
            "
//- 2026-03-04
I'll send the plan over next week.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send due 2026-03-15
My assistant will call you this evening.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback by delegate due 2026-03-04
I won't send anything before June.
I was in Bern on Monday.
",
        );
    }

    #[test]
    fn a_commitment_may_hang_on_a_condition_or_an_event() {
        check(
            "
//- 2026-03-04
If the board agrees, I'll send you the contract.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment send conditional
I'll let you know when I hear back.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due \"when I hear back\"
Will do.
^^^^^^^^ commitment other
",
        );
    }

    #[test]
    fn german_and_french_commit_too() {
        check(
            "
//- 2026-03-04
Vielen Dank für Ihre ausführliche Nachricht von gestern.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ thanks
Ich melde mich bis Freitag bei Ihnen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2026-03-06
",
        );
        check(
            "
//- 2026-03-04
Je vous rappelle demain matin au sujet de notre projet.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2026-03-05
",
        );
    }

    #[test]
    fn to_be_happy_to_return_is_a_commitment() {
        check(
            "
//- 2026-03-04
I'd be happy to get back to you with some names.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback
",
        );
        check(
            "
//- 2026-03-04
I would be happy to get back to you with some names.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback
",
        );
    }
}
