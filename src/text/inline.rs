//! Answers that an author writes into a quotation without marks, and says so above it: in a colour, or behind a name in brackets.
//!
//! ```text
//! My answers are below, in blue.
//! Ana
//!
//! From: Ben
//! Sent: Tuesday, 3 March 2026 09:15
//! To: Ana
//! Subject: Gate
//!
//! Who opens the gate?
//! [Ana] I do.
//! ```
//!
//! Without such a word above, whatever stands in colour may be anybody's, and so it may below the next header block.

use super::{ZoneKind, attribution, header_block};
use crate::message::parse::IN_COLOUR;

/// What authors say above who answer below, in lower case.
const SAYS_SO: &[&str] = &[
    "inline",
    "in line",
    "in-line",
    "see below",
    "answers below",
    "answers are below",
    "comments below",
    "my comments",
    "my answers",
    "in red",
    "in blue",
    "in green",
    "in colour",
    "in color",
    "im text",
    "in rot",
    "in blau",
    "in grün",
    "in farbe",
    "meine antworten",
    "antworten unten",
    "mes réponses",
    "dans le texte",
    "en rouge",
    "en bleu",
    "en vert",
    "mis respuestas",
    "en el texto",
    "en rojo",
    "en azul",
    "en verde",
    "minhas respostas",
    "as minhas respostas",
    "no texto",
    "em vermelho",
    "em azul",
    "em verde",
    "le mie risposte",
    "nel testo",
    "in rosso",
    "in blu",
    "in verde",
    "mijn antwoorden",
    "in de tekst",
    "in rood",
    "in blauw",
    "in groen",
];

/// Characters of the longest name in brackets.
const NAME: usize = 24;

/// Marks as the author's own the answers in the first message of an unmarked quotation.
pub(super) fn mark(lines: &[&str], kinds: &mut [ZoneKind]) {
    let Some(start) = kinds.iter().position(|kind| *kind == ZoneKind::Quoted) else { return };
    let is_unmarked = kinds[start..].iter().all(|kind| *kind == ZoneKind::Quoted);
    let says_so = || {
        let above = lines[..start].iter().zip(&kinds[..start]).filter(|(_, kind)| **kind == ZoneKind::Own);
        above.map(|(line, _)| line.to_lowercase()).any(|line| SAYS_SO.iter().any(|words| line.contains(words)))
    };
    let is_answer = |line: &str| line.trim_start().starts_with(IN_COLOUR) || bracketed(line).is_some();
    if !is_unmarked || !lines[start..].iter().any(|line| is_answer(line)) || !says_so() {
        return;
    }
    let mut name = None;
    for index in start..lines.len() {
        let rest = &lines[index..];
        if header_block::block(rest).is_some() || attribution::length(rest) > 0 {
            break;
        }
        let is_authors = match bracketed(rest[0]) {
            Some(bracketed) => *name.get_or_insert(bracketed) == bracketed,
            None => rest[0].trim_start().starts_with(IN_COLOUR),
        };
        if is_authors {
            kinds[index] = ZoneKind::Own;
        }
    }
}

/// Returns the name in brackets that a line starts with and that words follow: `[Ana]`, `[AB:]`.
fn bracketed(line: &str) -> Option<&str> {
    let (name, words) = line.trim().strip_prefix('[')?.split_once(']')?;
    let is_name = name.starts_with(char::is_uppercase)
        && name.chars().count() <= NAME
        && name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | ':' | '-'));
    (is_name && words.contains(char::is_alphanumeric)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::super::{OwnText, zones};

    fn own(text: &str) -> String {
        OwnText::of(text, &zones(text)).as_str().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    const BLOCK: &str = "From: Ben\nSent: Tuesday\nTo: Ana\nSubject: Gate\n\n";

    #[test]
    fn answers_that_are_announced_are_the_authors() {
        let quoted = "Who opens the gate?\n[Ana] I do, at eight.\nWho closes it?\n[Ana] Cleo will.\n[Ben] Really?\n";
        assert_eq!(
            own(&format!("See my comments inline.\n\n{BLOCK}{quoted}")),
            "See my comments inline. [Ana] I do, at eight. [Ana] Cleo will."
        );
        assert_eq!(own(&format!("Fine with me.\n\n{BLOCK}{quoted}")), "Fine with me.");
    }

    #[test]
    fn answers_in_colour_are_the_authors_down_to_the_next_message() {
        let quoted = format!("Who opens the gate?\n⸻ I do, at eight.\n\n{BLOCK}⸻ I will not.\n");
        assert_eq!(
            own(&format!("My answers are in blue.\n\n{BLOCK}{quoted}")),
            "My answers are in blue. I do, at eight."
        );
        assert_eq!(own(&format!("Fine with me.\n\n{BLOCK}{quoted}")), "Fine with me.");
    }
}
