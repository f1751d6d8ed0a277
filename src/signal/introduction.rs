//! Introductions: the author makes people known to each other, or thanks whoever did.

use std::collections::BTreeSet;

use super::parties::{self, Readers};
use super::{Evidence, GivenBy, Remark, Signal, SignalKind, Utterance, cues};
use crate::language::About;
use crate::text::Sentences;

const THRESHOLD: i32 = 4;

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    let hints = |evidence: &Evidence| evidence.score(About::Introduction) > 0 || evidence.score(About::Introduced) > 0;
    let is_titled = is_titled(utterance);
    if !is_titled && !utterance.remarks.iter().any(|remark| hints(&remark.evidence)) {
        return;
    }
    let readers = Readers::of(utterance.message);
    let greeted = readers.named_in(utterance.own.greeting());
    let author = utterance.message.from.as_ref().map(|from| from.addr_spec.clone());
    let introduces = |remark: &&Remark<'_>| introduces(remark, &readers, &greeted);
    let thanks = |remark: &&Remark<'_>| remark.evidence.score(About::Introduced) >= THRESHOLD;
    let tells_of_each = || is_titled.then(|| of_each(utterance, &readers, &greeted)).flatten();
    let (remark, parties, given_by) =
        if let Some(remark) = utterance.remarks.iter().find(introduces).or_else(tells_of_each) {
            let texts = utterance.remarks.iter().filter(|other| {
                introduces(other) || readers.addressed_by(other.sentence.text).is_some() || std::ptr::eq(*other, remark)
            });
            let texts: Vec<&str> = texts.map(|remark| remark.sentence.text).collect();
            (remark, parties::made_known(&readers, utterance.own.greeting(), &texts), GivenBy::Author)
        } else if let Some(remark) = utterance.remarks.iter().find(thanks) {
            let is_moved = utterance.remarks.iter().any(|remark| remark.sentence.folded.contains("bcc"));
            let others = readers.but_thanked(utterance.own.greeting(), remark.sentence.text, is_moved);
            (remark, author.into_iter().chain(others).collect(), GivenBy::Other)
        } else {
            return;
        };
    // "I'd like to introduce you to Cleo", with nobody else in the mail, has introduced nobody yet.
    if !parties.is_empty() {
        let kind = SignalKind::Introduction { parties, given_by };
        signals.push(remark.signal(kind, &[About::Introduction, About::Introduced]));
    }
}

/// Returns whether a sentence makes people known to each other by its own words: it is read as nothing else besides.
pub(super) fn is_said(evidence: &Evidence) -> bool {
    evidence.score(About::Introduction) >= THRESHOLD
}

/// Two readers, one greeted and one named, or both named in "Ben, this is Cleo", tell as much as a stronger word.
fn introduces(remark: &Remark<'_>, readers: &Readers<'_>, greeted: &BTreeSet<usize>) -> bool {
    let hints = remark.evidence.score(About::Introduction) > 0;
    let named = || readers.named_in(remark.sentence.text);
    is_said(&remark.evidence)
        || hints && named().difference(greeted).next().is_some() && named().union(greeted).count() >= 2
}

/// Returns whether the subject says that several readers are introduced: "Intro: Ben and Cleo", "Ben <> Cleo", "Ben / Cleo".
fn is_titled(utterance: &Utterance<'_>) -> bool {
    let subject = &utterance.message.subject;
    if utterance.message.to.len() + utterance.message.cc.len() < 2 {
        return false;
    }
    let words = Sentences::single(subject);
    let evidence = cues::evidence(utterance.language, &words);
    let names_two = || Readers::of(utterance.message).named_in(subject).len() >= 2;
    subject.contains("<>")
        || subject.contains('↔')
        || names_two()
        || evidence.iter().any(|found| found.score(About::Introduction) > 0)
}

/// Returns the first of two sentences that tell each of two readers of the other: "Ben – Cleo runs the archive. Cleo – Ben
/// restores organs." Whoever is greeted alone is told what is told to nobody else.
fn of_each<'a>(
    utterance: &'a Utterance<'_>,
    readers: &Readers<'_>,
    greeted: &BTreeSet<usize>,
) -> Option<&'a Remark<'a>> {
    let only = greeted.first().copied().filter(|_| greeted.len() == 1);
    let told = |remark: &&Remark<'_>| {
        let to = readers.addressed_by(remark.sentence.text).or(only)?;
        let of = readers.named_in(remark.sentence.text).into_iter().find(|named| *named != to)?;
        Some((to, of))
    };
    let pairs: Vec<(usize, usize)> = utterance.remarks.iter().filter_map(|remark| told(&remark)).collect();
    utterance.remarks.iter().find(|remark| told(remark).is_some_and(|(to, of)| pairs.contains(&(of, to))))
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

    #[test]
    fn what_introduces_neither_asks_nor_promises() {
        check(
            "
//- 2026-03-04
Ben, I'd like you to meet Cleo, who runs the archive.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ introduction
I'll leave you to it!
",
        );
    }

    #[test]
    fn things_and_oneself_are_not_introduced_to_anybody() {
        for text in [
            "Let me introduce our new product.",
            "I'd like to introduce a new way of paying.",
            "Ich möchte mich kurz vorstellen.",
            "Ich möchte Ihnen unser neues Angebot vorstellen.",
            "Je me présente, je construis des orgues.",
            "Je vous présente notre nouveau catalogue.",
            "Me presento: construyo órganos.",
            "Me gustaría presentarle nuestro nuevo catálogo.",
            "Quero apresentar-me, construo órgãos.",
            "Gostaria de lhe apresentar o nosso novo catálogo.",
            "Mi presento, costruisco organi.",
            "Vorrei presentarle il nostro nuovo catalogo.",
            "Even voorstellen: ik bouw orgels.",
            "Graag stellen we u ons nieuwe aanbod voor.",
        ] {
            let signals = super::super::tests::signals(text);
            assert!(!signals.contains(&"introduction".to_owned()), "{text}: {signals:?}");
        }
    }
}
