//! Referrals: someone else is to be asked.

use std::sync::LazyLock;

use regex::Regex;

use super::{Remark, Signal, SignalKind, Utterance};
use crate::language::About;
use crate::message::AddrSpec;

const THRESHOLD: i32 = 4;

static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+").expect("a regular expression"));

/// A name behind the words that refer to it.
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?:[Cc]ontact(?:er)?|[Rr]each out to|[Tt]ouch with|[Ww]rite to|[Tt]alk to|[Ss]peak (?:to|with)|",
        r"[Aa]sk|an|à|[Rr]eplaced by|[Ss]uccessor(?: is|,)?|[Rr]ivolg\w+ ad?|[Ss]criv\w+ ad?|[Cc]hied\w+ ad?|",
        r"[Cc]ontatt\w+|[Rr]eferente è|[Ww]end (?:u|je) tot|[Cc]ontactpersoon is|[Cc]ontact (?:op )?met|aan|",
        r"\b(?:con|com|es|é)|[Dd]iríjase a|[Dd]irija-se (?:a|ao|à)|[Ee]scriba a|[Ee]screva (?:a|ao|à)|",
        r"[Cc]ontacte (?:a|con|o)|ahora|lleva|inzwischen|mittlerweile|jetzt|nun|künftig|avec|si occupa|\ba|",
        r"tegenwoordig|voortaan) (?:my colleague |meine Kollegin |meinen Kollegen |Frau |Herrn |mevrouw |",
        r"de heer |mijn collega |(?:il mio |la mia )?collega |(?:la )?dottoressa |(?:il )?dottor |",
        r"(?:la )?signora |(?:il )?signor |la |el |a |o |mi compañer[oa] |",
        r"[ao] colega )?(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})"
    ))
    .expect("a regular expression")
});

/// A name that a sentence opens with, before what its bearer does.
static SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"^(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}) (?:looks? after|takes? care|handles?|deals? with|",
        r"is in charge|does|runs|regelt|doet|verzorgt|beheert|behandelt|volgt|betreut|macht|leitet|",
        r"übernimmt)\b"
    ))
    .expect("a regular expression")
});

/// Words that open a sentence with a capital and name nobody.
const PRONOUNS: &[&str] =
    &["He", "She", "They", "It", "That", "This", "Who", "Sie", "Er", "Das", "Wer", "Hij", "Zij", "Ze", "Dat"];

pub(super) fn detect(utterance: &Utterance<'_>, signals: &mut Vec<Signal>) {
    for (index, remark) in utterance.remarks.iter().enumerate() {
        if !refers(remark) {
            continue;
        }
        let left = remark.evidence.score(About::Left) >= THRESHOLD;
        // "She has left. Please contact Ben." names the successor in the next sentence, or in the next but one that refers.
        let mut after = utterance.remarks[index + 1..].iter();
        let next = after.next().into_iter().chain(after.next().filter(|next| next.evidence.score(About::Referral) > 0));
        let successor = std::iter::once(remark).chain(next).find_map(|remark| successor(remark.sentence.text));
        signals.push(remark.signal(SignalKind::Referral { successor, left }, &[About::Referral, About::Left]));
        return;
    }
}

/// Returns whether the sentence at `index` sends the reader to somebody else, by itself or with the sentence before it:
/// "Ben has left. Please contact Cleo."
pub(super) fn sends_on(remarks: &[Remark], index: usize) -> bool {
    let follows = || {
        let before = index.checked_sub(1).and_then(|before| remarks.get(before));
        before.is_some_and(refers) && remarks[index].evidence.score(About::Referral) > 0
    };
    refers(&remarks[index]) || follows()
}

fn refers(remark: &Remark) -> bool {
    [About::Left, About::Referral].iter().any(|about| remark.evidence.score(*about) >= THRESHOLD)
}

/// Returns the addresses that stand in a text.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = AddrSpec> {
    ADDRESS.find_iter(text).map(|found| AddrSpec::new(found.as_str()))
}

fn successor(text: &str) -> Option<String> {
    let address = ADDRESS.find(text).map(|found| found.as_str().to_lowercase());
    let named = |pattern: &Regex| pattern.captures(text)?.get(1).map(|name| name.as_str().to_owned());
    let is_name = |name: &String| !PRONOUNS.contains(&name.as_str());
    address.or_else(|| named(&SUBJECT).filter(is_name)).or_else(|| named(&NAME))
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
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ left, referral to ben@example.com
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

    #[test]
    fn who_is_gone_is_written_to_elsewhere() {
        check(
            "
//- 2026-03-04
Ben is no longer here, please write to cleo@example.net.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ left, referral to cleo@example.net
",
        );
    }

    #[test]
    fn the_next_sentence_names_the_successor_and_asks_nothing() {
        check(
            "
//- 2026-03-04
Ben has left the company. Please contact Cleo Stone from now on.
^^^^^^^^^^^^^^^^^^^^^^^^^ left, referral to Cleo Stone
",
        );
        check(
            "
//- 2026-03-04
Ben has left the company. Please send me the plan.
^^^^^^^^^^^^^^^^^^^^^^^^^ left, referral to nobody
                          ^^^^^^^^^^^^^^^^^^^^^^^^ request
",
        );
    }

    #[test]
    fn spanish_and_portuguese_name_the_successor() {
        check(
            "
//- 2026-03-04
Ana ya no trabaja en la empresa, hable con Óscar Peña, por favor.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ left, referral to Óscar Peña
",
        );
        check(
            "
//- 2026-03-04
Não sou a pessoa indicada para isso, dirija-se ao Óscar Penha.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ referral to Óscar Penha
",
        );
    }

    #[test]
    fn somebody_else_is_named_in_every_language() {
        for text in [
            "Mira Holt looks after the hall bookings these days.",
            "Um die Saalvermietung kümmert sich inzwischen Mira Holt.",
            "Pour cela, il vaut mieux voir directement avec Mira Holt.",
            "He pasado su consulta a Mira Holt, que lleva las reservas.",
            "Encaminhei o seu pedido à Mira Holt, que trata das reservas.",
            "Delle prenotazioni adesso si occupa Mira Holt.",
            "Mira Holt regelt tegenwoordig de reserveringen.",
        ] {
            let signals = super::super::tests::signals(text);
            let refers = |signal: &String| signal.starts_with("referral to Mira Holt");
            assert!(signals.iter().any(refers), "{text}: {signals:?}");
        }
        assert!(
            !super::super::tests::signals("Who looks after the archive now?").iter().any(|s| s.contains("referral"))
        );
    }

    #[test]
    fn who_is_gone_may_have_no_successor() {
        check(
            "
//- 2026-03-04
Ben is no longer here.
^^^^^^^^^^^^^^^^^^^^^^ left, referral to nobody
",
        );
    }

    #[test]
    fn to_be_told_whom_to_ask_is_a_referral() {
        check(
            "
//- 2026-03-04
You should ask Cleo about that.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ referral to Cleo
",
        );
        check(
            "
//- 2026-03-04
You should ask for more paint.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request
",
        );
    }
}
