//! Absences: said by the author, or by their mail system for them.

use jiff::civil::Date;

use super::{Signal, SignalKind, Utterance};
use crate::calendar::Due;
use crate::language::About;

const THRESHOLD: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    if let Some(remark) = utterance.remarks.iter().find(|remark| remark.evidence.score(About::OutOfOffice) >= THRESHOLD)
    {
        let until = until(utterance);
        signals.push(remark.signal(SignalKind::OutOfOffice { until, automatic: false }, &[About::OutOfOffice]));
    }
}

/// Adds the return date to the automatic notice that the headers gave, where its words name one.
pub(super) fn detect_automatic(utterance: &Utterance<'_>, signals: &mut [Signal]) {
    let found = until(utterance);
    for signal in signals {
        if let SignalKind::OutOfOffice { until, automatic: true } = &mut signal.kind {
            *until = found;
        }
    }
}

/// Returns the last day named in sentences that speak of the absence or the return.
fn until(utterance: &Utterance<'_>) -> Option<Date> {
    const RETURNS: &[&str] =
        &["return", "back", "until", "till", "through", "bis", "zurück", "wieder", "retour", "jusqu"];
    let speaks = |remark: &&super::Remark| {
        [About::OutOfOffice, About::Returns].iter().any(|about| remark.evidence.has(*about))
            || RETURNS.iter().any(|word| remark.sentence.folded.contains(word))
    };
    utterance
        .remarks
        .iter()
        .filter(speaks)
        .filter_map(|remark| match utterance.due(remark) {
            Due::Window { to, .. } => Some(to),
            Due::Unsaid | Due::Event { .. } => None,
        })
        .max()
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn an_absence_names_its_end() {
        check(
            "
//- 2026-03-04
I am out of the office until March 20.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ away until 2026-03-20
",
        );
    }
}
