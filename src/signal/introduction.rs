//! Introductions: the author makes people known to each other.

use super::{Signal, SignalKind, Utterance};
use crate::language::About;
use crate::message::AddrSpec;

const THRESHOLD: i32 = 4;
/// Recipients beyond whom a message introduces nobody to anybody.
const MOST_PARTIES: usize = 6;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    let message = utterance.message;
    let author = message.from.as_ref().map(|from| &from.addr_spec);
    let mut parties: Vec<AddrSpec> = Vec::new();
    for address in message.to.iter().chain(&message.cc) {
        if Some(&address.addr_spec) != author && !parties.contains(&address.addr_spec) {
            parties.push(address.addr_spec.clone());
        }
    }
    if parties.len() > MOST_PARTIES {
        return;
    }
    for remark in &utterance.remarks {
        if remark.evidence.score(About::Introduction) >= THRESHOLD {
            signals.push(remark.signal(SignalKind::Introduction { parties }, &[About::Introduction]));
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn people_are_introduced_to_each_other() {
        check(
            "
//- 2026-03-04
Ben, meet Cleo.
^^^^^^^^^^^^^^^ introduction
She builds bridges.
",
        );
        check("//- 2026-03-04\nLet me introduce myself.\n");
    }
}
