//! The header block that Outlook, Lotus Notes and forwards put above a quotation, in every language.

use std::sync::LazyLock;

use regex::Regex;

use crate::language::{LANGUAGES, Patterns};

/// Lines within which a whole header block lies.
const TALLEST: usize = 40;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    From,
    Sent,
    To,
    Cc,
    Subject,
}

/// Labels of languages without a file of their own.
const ELSEWHERE: &[(&str, Label)] = &[
    ("enviado", Label::Sent),
    ("enviado el", Label::Sent),
    ("para", Label::To),
    ("asunto", Label::Subject),
    ("assunto", Label::Subject),
    ("fra", Label::From),
    ("dato", Label::Sent),
    ("til", Label::To),
    ("emne", Label::Subject),
    ("från", Label::From),
    ("skickat", Label::Sent),
    ("till", Label::To),
    ("ämne", Label::Subject),
    ("od", Label::From),
    ("do", Label::To),
    ("temat", Label::Subject),
];

static LINE_ABOVE: LazyLock<Patterns> = LazyLock::new(|| {
    let mut patterns = Vec::new();
    for language in LANGUAGES {
        for phrase in language.original_message {
            patterns.push(format!(r"^[-_=*+ ]{{2,}} ?{phrase}\b.{{0,160}}$"));
        }
        for pattern in language.forwarded {
            patterns.push(if pattern.starts_with('^') {
                (*pattern).to_owned()
            } else {
                format!(r"^[-_=*+ ]{{2,}} ?{pattern}\b")
            });
        }
    }
    patterns.push(r"^-{3,} ?(?:oprindelig besked|ursprungligt meddelande|mensaje original|mensagem original|opprinnelig melding|wiadomość oryginalna|alkuperäinen viesti) ?-*$".to_owned());
    Patterns::new(patterns)
});

/// A date as Lotus Notes writes it under or after a name: `03/03/2026 09:15 AM`.
static NOTES_DATE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? (?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?\b")
        .expect("a regular expression")
});

/// What stands above a quotation.
pub(super) struct Block {
    /// Lines of the block itself.
    pub(super) lines: usize,
    pub(super) forwards: bool,
}

/// Returns the header block or dividing line that starts with the first of `lines`.
pub(super) fn block(lines: &[&str]) -> Option<Block> {
    divider(lines).or_else(|| labelled(lines)).or_else(|| notes(lines))
}

/// "-----Original Message-----", "---- Forwarded by … ----", also wrapped, with the header block that follows it.
fn divider(lines: &[&str]) -> Option<Block> {
    let first = lines.first()?.trim();
    if first.len() < 8 {
        return None;
    }
    let underscores = first.len() >= 20 && first.chars().all(|c| matches!(c, '_' | '─' | '-' | '='));
    let folded = first.to_lowercase();
    if underscores {
        let next = lines[1..].iter().take(3).position(|line| !line.trim().is_empty())? + 1;
        let block = labelled(&lines[next..])?;
        return Some(Block { lines: next + block.lines, forwards: false });
    }
    if !LINE_ABOVE.is_match(&folded) {
        return None;
    }
    // "Forwarded" between dashes; a reply's "-----Original Message-----" is a quotation.
    let forwards = LANGUAGES.iter().flat_map(|language| language.forwarded).any(|pattern| {
        let word = pattern.trim_start_matches('^').split(['\\', '(']).next().unwrap_or_default();
        !word.is_empty() && folded.contains(word)
    });
    let mut end = 1;
    if !first.ends_with('-') && lines.get(1).is_some_and(|line| line.trim().ends_with("---")) {
        end = 2;
    }
    let next = end + lines[end.min(lines.len())..].iter().take(4).position(|line| !line.trim().is_empty()).unwrap_or(0);
    if let Some(block) = lines.get(next..).and_then(|rest| labelled(rest).or_else(|| notes(rest))) {
        end = next + block.lines;
    }
    Some(Block { lines: end, forwards })
}

/// "From: … Sent: … To: … Subject: …": the first line is From (or Sent), and two other labels follow.
fn labelled(lines: &[&str]) -> Option<Block> {
    let first = label(lines.first()?)?;
    if !matches!(first, Label::From | Label::Sent) {
        return None;
    }
    let (found, last) = labels(lines, &[first]);
    (found >= 3 || (found >= 2 && last >= 1 && first == Label::From && lines.len() > last))
        .then_some(Block { lines: last + 1, forwards: false })
}

/// A name line and a date line (or both in one), then To:, cc:, Subject: (Lotus Notes).
fn notes(lines: &[&str]) -> Option<Block> {
    let first = lines.first()?.trim();
    if first.is_empty() || first.len() > 160 || label(first).is_some_and(|label| label != Label::From) {
        return None;
    }
    // The date stands on this line or within the next three; nothing but names, addresses and "Sent by:" in between.
    let dated = lines.iter().take(4).position(|line| NOTES_DATE.is_match(line))?;
    if lines[..=dated].iter().any(|line| line.trim().len() > 160) || (dated == 0 && !is_name_and_date(first)) {
        return None;
    }
    // A signature right above the block is not part of it: the block starts with the one name nearest to the date.
    let second_is_label = lines.get(1).is_some_and(|line| line.contains(':') && !NOTES_DATE.is_match(line));
    let named_again = dated == 1 && NOTES_DATE.find(lines[1].trim_start()).is_some_and(|date| date.start() > 3);
    if dated >= 2 && !second_is_label || named_again {
        return None;
    }
    let names = lines[..dated].iter().all(|line| {
        let line = line.trim();
        line.len() < 90 && !line.ends_with(['.', '?', '!', ',', ';']) || label(line).is_some()
    });
    if !names || (dated > 0 && lines[..dated].iter().skip(1).any(|line| line.trim().is_empty())) {
        return None;
    }
    let date_line = lines[dated].trim();
    if dated > 0
        && NOTES_DATE.find(date_line).is_some_and(|found| found.start() > 60 || date_line.len() > found.end() + 30)
    {
        return None;
    }
    let to = dated + 1 + lines[dated + 1..].iter().take(6).position(|line| matches!(label(line), Some(Label::To)))?;
    let between = lines[dated + 1..to].iter().all(|line| line.trim().len() < 60);
    let (found, last) = labels(&lines[to..], &[]);
    (between && found >= 2).then_some(Block { lines: to + last + 1, forwards: false })
}

fn is_name_and_date(line: &str) -> bool {
    NOTES_DATE.find(line).is_some_and(|date| line.len() <= date.end() + 12 && date.start() < 120)
}

/// Counts the different labels from the first line on; returns the count and the last line that belongs to the block.
fn labels(lines: &[&str], known: &[Label]) -> (usize, usize) {
    let mut seen: Vec<Label> = known.to_vec();
    let (mut last, mut blank, mut open) = (0, 0, true);
    for (index, line) in lines.iter().enumerate().take(TALLEST) {
        if line.trim().is_empty() {
            blank += 1;
            open = false;
            if blank > 2 || seen.contains(&Label::Subject) {
                break;
            }
            continue;
        }
        match label(line) {
            Some(label) => {
                if !seen.contains(&label) {
                    seen.push(label);
                }
                (last, blank, open) = (index, 0, true);
            }
            // A folded list of recipients goes on; after the subject the letter starts.
            None if open && !seen.contains(&Label::Subject) => last = index,
            None if open && index == last + 1 && line.starts_with([' ', '\t']) => last = index,
            None => break,
        }
    }
    (seen.len(), last)
}

/// Returns the label a line starts with: `To:`, `*Von:*`, `Objet :`.
fn label(line: &str) -> Option<Label> {
    let line = line.trim().trim_start_matches(['*', '>', '|']).trim_start();
    let (name, _) = line.char_indices().take(20).find(|(_, c)| *c == ':').map(|(at, _)| line.split_at(at))?;
    let name = name.trim().trim_end_matches('*').trim_end().to_lowercase();
    if name.is_empty() || name.len() > 18 {
        return None;
    }
    for language in LANGUAGES {
        let labels = &language.labels;
        for (names, label) in [
            (labels.from, Label::From),
            (labels.sent, Label::Sent),
            (labels.to, Label::To),
            (labels.cc, Label::Cc),
            (labels.subject, Label::Subject),
        ] {
            if names.contains(&name.as_str()) {
                return Some(label);
            }
        }
    }
    ELSEWHERE.iter().find(|(elsewhere, _)| *elsewhere == name).map(|(_, label)| *label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn height(text: &str) -> Option<usize> {
        block(&text.lines().collect::<Vec<_>>()).map(|block| block.lines)
    }

    #[test]
    fn header_blocks_of_several_programs_are_known() {
        assert_eq!(height("From: Ana\nSent: Tuesday\nTo: Ben\nSubject: Plan\n\nHello"), Some(4));
        assert_eq!(height("*Von:* Ana\n*Gesendet:* Dienstag\n*An:* Ben\n*Betreff:* Plan\n\nHallo"), Some(4));
        assert_eq!(height("De : Ana\nEnvoyé : mardi\nÀ : Ben\nObjet : Plan\n\nBonjour"), Some(4));
        assert_eq!(height("-----Original Message-----\nFrom: Ana\nSent: Tuesday\nTo: Ben\nSubject: Plan\n"), Some(5));
        assert_eq!(
            height("________________________________\nFrom: Ana\nSent: Tuesday\nTo: Ben\nSubject: Plan\n"),
            Some(5)
        );
    }

    #[test]
    fn lotus_notes_headers_are_known() {
        assert_eq!(
            height("Ana Author\n03/03/2026 09:15 AM\nTo: Ben/EX/NET\ncc: Cleo/EX/NET\nSubject: Plan\n\nHello"),
            Some(5)
        );
        assert_eq!(
            height("Ana <ana@example.org> on 03/03/2026 09:15:20 AM\nTo: ben@example.net\ncc:\nSubject: Plan\n"),
            Some(4)
        );
        assert_eq!(
            height("\tAna Author@EX\n\t03/03/2026 09:15 AM\n\t\t\n\t\tTo: Ben\n\t\tcc: \n\t\tSubject: Plan\n"),
            Some(6)
        );
    }

    #[test]
    fn a_forward_is_told_from_a_reply() {
        let forwards = |text: &str| block(&text.lines().collect::<Vec<_>>()).map(|block| block.forwards);
        assert_eq!(forwards("---------- Forwarded message ---------\nFrom: Ana\nDate: Tue\nSubject: x\n"), Some(true));
        assert_eq!(forwards("----- Original Message -----\n"), Some(false));
    }

    #[test]
    fn letters_are_no_header_blocks() {
        assert_eq!(height("From: my point of view, this is fine.\nI agree.\n"), None);
        assert_eq!(height("To: be or not to be\n"), None);
    }
}
