//! Declines: no, not now, and stop writing.

use super::{Signal, SignalKind, Utterance};
use crate::calendar::Due;
use crate::language::About;

const THRESHOLD: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for remark in &utterance.remarks {
        let stop = remark.evidence.score(About::Stop) >= THRESHOLD;
        if !stop && remark.evidence.score(About::Decline) < THRESHOLD {
            continue;
        }
        let until = match utterance.due(remark) {
            Due::Window { from, .. } if from > utterance.message.local_date() => Some(from),
            _ => None,
        };
        signals.push(remark.signal(SignalKind::Decline { stop, until }, &[About::Decline, About::Stop]));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn no_is_heard() {
        check(
            "
//- 2026-03-04
We are not interested.
^^^^^^^^^^^^^^^^^^^^^^ decline
",
        );
        check(
            "
//- 2026-03-04
It is a busy spring, not now.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline
",
        );
    }

    #[test]
    fn not_now_names_a_later_time_and_asks_nothing() {
        check(
            "
//- 2026-03-04
Not now, please try me again in April.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline until 2026-04-01
",
        );
        check(
            "
//- 2026-03-04
Perhaps try us again in September?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline until 2026-09-01
",
        );
        check(
            "
//- 2026-03-04
Please contact me next week.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request due 2026-03-15
",
        );
    }

    #[test]
    fn not_now_is_said_in_every_language_and_names_the_season() {
        for text in [
            "Let's revisit this in the autumn.",
            "Lassen Sie uns im Herbst noch einmal darüber sprechen.",
            "Reparlons-en à la rentrée, quand tout sera plus calme.",
            "Por ahora no, escríbanos después del verano.",
            "Riparliamone dopo l'estate, adesso non riusciamo a seguirlo.",
            "Laten we er in het najaar op terugkomen.",
        ] {
            let signals = super::super::tests::signals(text);
            assert!(signals.iter().any(|signal| signal.starts_with("decline until ")), "{text}: {signals:?}");
        }
    }

    #[test]
    fn no_is_said_in_every_language() {
        for text in [
            "We've decided to go in a different direction.",
            "Wir haben uns leider anders entschieden.",
            "Nous n'avons malheureusement pas le budget pour cela.",
            "Este año no podemos, pero gracias por pensar en nosotros.",
            "Obrigada por pensar em nós, mas este ano não conseguimos.",
            "Grazie per aver pensato a noi, ma quest'anno non riusciamo.",
            "Bedankt dat u aan ons denkt, maar dit jaar lukt het niet.",
        ] {
            let signals = super::super::tests::signals(text);
            assert!(signals.iter().any(|signal| signal == "decline"), "{text}: {signals:?}");
        }
    }

    #[test]
    fn to_pass_is_no_commitment() {
        check(
            "
//- 2026-03-04
Thanks, but we will pass this time.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decline
",
        );
        check(
            "
//- 2026-03-04
We will pass this on to Ben.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment other
",
        );
    }

    #[test]
    fn to_unsubscribe_is_to_stop() {
        check(
            "
//- 2026-03-04
Please unsubscribe me.
^^^^^^^^^^^^^^^^^^^^^^ decline stop
",
        );
    }
}
