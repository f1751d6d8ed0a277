//! Quoted lines that lost their mark.
//!
//! A program that wraps a quotation at its own width breaks long `>` lines and marks only the first part:
//!
//! ```text
//! > I will bring the drawings and the two samples to the gate on Thursday, if
//! you have the keys, and Ben comes with me unless he has to be in
//! Bern that day
//! > or it rains.
//! ```
//!
//! One line alone under a quotation may as well be a short answer and stays the author's, unless it is the end of an
//! attribution.

use super::line::is_blank;
use super::{ZoneKind, attribution};

/// Characters from which a marked line may have been broken.
const WIDE: usize = 60;
/// Most lines that follow one broken line without a mark.
const MOST: usize = 12;

/// Marks lines as quoted that go on where the marked line above them was broken.
pub(super) fn mark(lines: &[&str], kinds: &mut [ZoneKind]) {
    let mut index = 1;
    while index < lines.len() {
        let starts = kinds[index] == ZoneKind::Own
            && !is_blank(lines[index])
            && matches!(kinds[index - 1], ZoneKind::Quoted)
            && is_broken(lines[index - 1]);
        if !starts {
            index += 1;
            continue;
        }
        let run = lines[index..]
            .iter()
            .zip(&kinds[index..])
            .take(MOST + 1)
            .take_while(|(line, kind)| **kind == ZoneKind::Own && !is_blank(line))
            .count();
        let end = index + run;
        let mark_follows = kinds.get(end).is_some_and(|kind| *kind == ZoneKind::Quoted);
        // An answer under a question starts anew; the rest of a broken line goes on in the middle of a sentence.
        let goes_on = lines[index].trim_start().starts_with(char::is_lowercase);
        let quoted = match run {
            1 => attribution::is_end(lines[index]),
            2..=MOST => mark_follows && goes_on,
            _ => false,
        };
        if quoted {
            kinds[index..end].fill(ZoneKind::Quoted);
        }
        index = end.max(index + 1);
    }
}

/// Whether a marked line may go on in the next one: it is wide, and no sentence ends it.
fn is_broken(line: &str) -> bool {
    let line = line.trim_end();
    line.chars().count() >= WIDE && !line.ends_with(['.', '!', '?', ':', ';'])
}

#[cfg(test)]
mod tests {
    use super::super::{OwnText, zones};

    fn own(text: &str) -> String {
        OwnText::of(text, &zones(text)).as_str().to_owned()
    }

    #[test]
    fn the_rest_of_a_broken_line_is_quoted() {
        let text = "Agreed.\n\nAna wrote:\n> I will bring the drawings and the two samples, as I said to all\nof you last week, and the plan of the gate and its two keys\nas well\n>\n> Ana\n";
        assert_eq!(own(text), "Agreed.");
        let text = "Agreed.\n\nAna wrote:\n> Fine.\n>\n> On Tue, 3 Mar 2026 at 09:15, Ben Example of Bern <ben@example.com>\nwrote:\n> > Will you?\n";
        assert_eq!(own(text), "Agreed.");
    }

    #[test]
    fn an_answer_under_a_question_stays() {
        let text = "Ana wrote:\n> Shall I bring the drawings and the two samples to the old gate on Thursday?\nYes, and the plan.\n> And the keys?\nI have them here, so leave yours.\n";
        assert_eq!(own(text), "Yes, and the plan.\n\n\nI have them here, so leave yours.");
        let text = "Ana wrote:\n> I will bring the drawings and the two samples to the old gate on Thursday\n\nGreat, I will be there with Ben.\n";
        assert_eq!(own(text), "Great, I will be there with Ben.");
    }
}
