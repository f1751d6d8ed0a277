//! Absences that authors tell of themselves. What their mail system says for them is read in [`answer`](super::answer).

use jiff::civil::Date;

use super::{Evidence, Remark, Signal, SignalKind, Utterance};
use crate::language::About;

const THRESHOLD: i32 = 4;
/// Points from which a sentence speaks of coming back, and not only of some end.
const COMING_BACK: i32 = 2;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    let is_away = |evidence: &Evidence| evidence.score(About::OutOfOffice) >= THRESHOLD;
    if let Some(place) = utterance.remarks.iter().position(|remark| is_away(&remark.evidence)) {
        let kind = SignalKind::OutOfOffice { until: until(utterance, place), automatic: false };
        signals.push(utterance.remarks[place].signal(kind, &[About::OutOfOffice]));
    }
}

/// Returns whether a sentence speaks of an absence or of its end.
pub(super) fn tells(evidence: &Evidence) -> bool {
    evidence.has(About::OutOfOffice) || evidence.has(About::Returns)
}

/// Returns the last day named by the sentence at `place` and by those around it that go on about the absence or the return.
/// "Until" alone may be about something else: "The tender is open until 30 April."
fn until(utterance: &Utterance<'_>, place: usize) -> Option<Date> {
    let remarks = &utterance.remarks;
    let goes_on = |remark: &&Remark<'_>| {
        remark.evidence.has(About::OutOfOffice) || remark.evidence.score(About::Returns) >= COMING_BACK
    };
    let before = remarks[..place].iter().rev().take_while(goes_on);
    let after = remarks[place + 1..].iter().take_while(goes_on);
    before.chain([&remarks[place]]).chain(after).filter_map(|remark| end_in(utterance, remark)).max()
}

/// Returns the last day that the sentence names for the absence: of several the one it lasts until, unless the sentence
/// speaks of coming back.
pub(super) fn end_in(utterance: &Utterance<'_>, remark: &Remark<'_>) -> Option<Date> {
    let returns = remark.evidence.score(About::Returns) >= COMING_BACK;
    let lasts_until = if returns { None } else { utterance.last_day_until(remark) };
    lasts_until.or_else(|| utterance.last_day(remark))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn an_absence_names_its_end() {
        check(
            "
//- 2026-03-04
I am out of the office from Thursday. I am back on Friday the 20th. The tender runs until 30 April.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ away until 2026-03-20
",
        );
        check(
            "
//- 2026-03-04
I am out of the office until March 20.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ away until 2026-03-20
",
        );
    }

    #[test]
    fn what_the_absence_lasts_until_goes_before_other_days() {
        check(
            "
//- 2026-03-04
I am out of the office until Thursday and will send the minutes on 20 March.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ away until 2026-03-05
",
        );
        // Whoever says when they are back, is.
        check(
            "
//- 2026-03-04
I am out of the office until Thursday, then at a fair, and back on Friday the 20th.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ away until 2026-03-20
",
        );
    }
    #[test]
    fn who_is_gone_until_a_day_is_away_in_every_language() {
        for (sentence, until) in [
            ("I'm out until Friday.", "2026-03-06"),
            ("We'll be away through Monday.", "2026-03-09"),
            ("I'll be off up to and including the 16th.", "2026-03-16"),
            ("Ich bin bis Freitag nicht da.", "2026-03-06"),
            ("Bis Montag bin ich weg.", "2026-03-09"),
            ("Wir haben bis 6. April geschlossen.", "2026-04-06"),
            ("Je ne suis pas là jusqu'à vendredi.", "2026-03-06"),
            ("Estaremos cerrados hasta el 6 de abril.", "2026-04-06"),
            ("Sono via fino a venerdì.", "2026-03-06"),
            ("Ik ben tot vrijdag weg.", "2026-03-06"),
            ("Ik ben er deze week niet.", "2026-03-08"),
        ] {
            let mark = "^".repeat(sentence.chars().count());
            check(&format!("\n//- 2026-03-04\n{sentence}\n{mark} away until {until}\n"));
        }
        // Nobody is away who is of an opinion, and what is out may be no person.
        for sentence in [
            "Ik ben van mening dat dit niet kan.",
            "Das Angebot gilt bis Freitag.",
            "The fire is out until we light it.",
        ] {
            check(&format!("\n//- 2026-03-04\n{sentence}\n"));
        }
    }
}
