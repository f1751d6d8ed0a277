//! Offers: what the author would do, should the reader want it; and invitations of the reader's own work.

use super::{Signal, SignalKind, Utterance, commitment};
use crate::language::About;

const THRESHOLD: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for remark in &utterance.remarks {
        let invites = remark.evidence.score(About::Invites) >= THRESHOLD;
        let commits = commitment::commits(&remark.evidence);
        if invites || remark.evidence.score(About::Offer) >= THRESHOLD && !commits {
            signals.push(remark.signal(SignalKind::Offer { invites }, &[About::Offer, About::Invites]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn an_offer_is_no_commitment() {
        check(
            "
//- 2026-03-04
I can send it if you like.
^^^^^^^^^^^^^^^^^^^^^^^^^^ offer
",
        );
    }
}
