//! Referrals: someone else is to be asked.

use std::sync::LazyLock;

use regex::Regex;

use super::{Signal, SignalKind, Utterance};
use crate::language::About;

const THRESHOLD: i32 = 4;

static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+").expect("a regular expression"));

/// A name behind the words that refer to it.
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:[Cc]ontact(?:er)?|[Rr]each out to|[Tt]ouch with|[Ww]rite to|[Tt]alk to|[Ss]peak (?:to|with)|[Aa]sk|an|à|[Rr]eplaced by|[Ss]uccessor(?: is|,)?) (?:my colleague |meine Kollegin |meinen Kollegen |Frau |Herrn )?(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})")
        .expect("a regular expression")
});

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for (index, remark) in utterance.remarks.iter().enumerate() {
        let left = remark.evidence.score(About::Left) >= THRESHOLD;
        if !left && remark.evidence.score(About::Referral) < THRESHOLD {
            continue;
        }
        // "She has left. Please contact Ben." names the successor in the next sentence.
        let next = utterance.remarks.get(index + 1).map(|next| next.sentence.text.as_str());
        let successor = successor(&remark.sentence.text).or_else(|| next.and_then(successor));
        signals.push(remark.signal(SignalKind::Referral { successor, left }, &[About::Referral, About::Left]));
        return;
    }
}

fn successor(text: &str) -> Option<String> {
    let address = ADDRESS.find(text).map(|found| found.as_str().to_lowercase());
    address.or_else(|| NAME.captures(text).and_then(|captures| captures.get(1)).map(|name| name.as_str().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn the_successor_is_named() {
        check(
            "
//- 2026-03-04
Ana is no longer with us, contact ben@example.com instead.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ referral to ben@example.com
",
        );
        check(
            "
//- 2026-03-04
I am not the right person for this.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ referral to nobody
",
        );
    }
}
