//! The last lines of the author's own words, kept so that what they always write there can be told from what they say here.
//!
//! "Let me know if you have questions, we answer within a day!" is a promise in one letter and a tagline in fifty: one letter
//! alone cannot tell. So of each letter that says something in its last lines these are kept as digests, and whoever sees all
//! letters of its author compares them. The first line of a letter never closes it.

use std::borrow::Cow;
use std::sync::Arc;

use memchr::{memchr2, memrchr_iter};
use serde::{Deserialize, Serialize};

use super::{Channel, Signal, sentence_digest, word_count};
use crate::text;

/// Lines that are kept at most.
const LINES: usize = 6;
/// Fewer digits are no telephone number.
const DIGITS: usize = 7;

/// One of the last lines of the own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingLine {
    /// Of the words, folded: equal for equal lines of one author.
    pub digest: u32,
    pub words: u32,
    /// The signals whose sentence begins in it.
    pub signals: Last64,
    /// Phones and handles that stand in it.
    pub channels: Box<[Channel]>,
}

/// Some of the last 64 of a letter's [signals](super::Gist::signals), a bit for each, the very last one the lowest. More
/// hardly ever stand in the last lines, and one beyond them is never forgotten as a habit; a mailbox of such lines has to fit
/// into memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Last64(u64);

impl Last64 {
    /// Returns whether the signal of this number, of so many, is among them.
    pub fn contains(self, number: usize, count: usize) -> bool {
        self.0 & Self::bit(number, count) != 0
    }

    /// Returns all that are in either.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn bit(number: usize, count: usize) -> u64 {
        u32::try_from(count - 1 - number).ok().and_then(|from_last| 1_u64.checked_shl(from_last)).unwrap_or(0)
    }
}

/// Returns the last lines of `own` from the very last up to the topmost that holds a signal, a phone or a handle.
pub(super) fn lines(own: &str, signals: &[Arc<Signal>]) -> Vec<ClosingLine> {
    let has_words = |line: &&str| line.contains(char::is_alphanumeric);
    let Some(first) = own.lines().find(has_words) else { return Vec::new() };
    let first = first.as_ptr();
    let mut kept: Vec<(Cow<'_, str>, ClosingLine)> = own
        .lines()
        .rev()
        .filter(has_words)
        .take(LINES)
        .take_while(|line| line.as_ptr() != first)
        .map(|line| {
            let text = text::as_sentence(line);
            let line = ClosingLine { channels: channels(&text).into(), ..ClosingLine::default() };
            (text, line)
        })
        .collect();
    place(signals, &mut kept);
    let topmost = kept.iter().rposition(|(_, line)| line.signals != Last64::default() || !line.channels.is_empty());
    kept.truncate(topmost.map_or(0, |topmost| topmost + 1));
    let told = |(text, line): (Cow<'_, str>, ClosingLine)| ClosingLine {
        digest: sentence_digest(&text),
        words: word_count(&text),
        ..line
    };
    kept.into_iter().map(told).collect()
}

/// Gives each signal to the line in which its sentence begins.
fn place(signals: &[Arc<Signal>], kept: &mut [(Cow<'_, str>, ClosingLine)]) {
    let mut starts = Vec::new();
    let mut text = String::new();
    for (line, _) in kept.iter().rev() {
        starts.push(text.len());
        text.push_str(line);
        text.push(' ');
    }
    for (number, signal) in signals.iter().enumerate() {
        let sentence: &str = &signal.sentence;
        let Some(first) = sentence.bytes().next() else { continue };
        let stands_at = |at: &usize| text.as_bytes()[*at..].starts_with(sentence.as_bytes());
        let Some(at) = memrchr_iter(first, text.as_bytes()).find(stands_at) else { continue };
        let from_top = starts.partition_point(|start| *start <= at) - 1;
        let from_bottom = kept.len() - 1 - from_top;
        kept[from_bottom].1.signals.0 |= Last64::bit(number, signals.len());
    }
}

fn channels(line: &str) -> Vec<Channel> {
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    let phones = if digits < DIGITS { Vec::new() } else { text::phones(line) };
    let handles = if memchr2(b'/', b':', line.as_bytes()).is_some() { text::handles(line) } else { Vec::new() };
    phones.into_iter().map(Channel::Phone).chain(handles.into_iter().map(Channel::Handle)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::SignalKind;
    use super::*;

    fn thanks(sentence: &str) -> Arc<Signal> {
        Arc::new(Signal { kind: SignalKind::Thanks, sentence: sentence.into(), cues: Vec::new() })
    }

    #[test]
    fn lines_are_kept_from_the_last_up_to_the_topmost_that_says_something() {
        let lines = lines("Yes.\n\nSo be it.\nThanks\nfor all!\nThe gate\n", &[thanks("Thanks for all!")]);
        assert_eq!(lines.len(), 3);
        assert_eq!(lines.iter().map(|line| line.signals.contains(0, 1)).collect::<Vec<_>>(), [false, false, true]);
        assert_eq!(lines[2].words, 1);
    }

    #[test]
    fn a_letter_of_one_line_and_lines_that_say_nothing_leave_nothing() {
        assert_eq!(lines("Thanks for all!", &[thanks("Thanks for all!")]), []);
        assert_eq!(lines("Yes.\nSo be it.\n", &[]), []);
    }

    #[test]
    fn of_many_signals_the_last_are_told() {
        let said: Vec<String> = (0..70).map(|number| format!("Thanks {number}!")).collect();
        let signals: Vec<Arc<Signal>> = said.iter().map(|sentence| thanks(sentence)).collect();
        let lines = lines(&format!("Yes.\n{}\n{}\n", said[..69].join(" "), said[69]), &signals);
        let told = |line: &ClosingLine| (0..70).filter(|number| line.signals.contains(*number, 70)).collect::<Vec<_>>();
        assert_eq!((told(&lines[0]), told(&lines[1])), (vec![69], (6..69).collect()));
    }

    #[test]
    fn equal_lines_have_equal_digests_and_phones_are_kept() {
        let lines = lines("Yes.\nCall us: +49 30 1234567\n", &[]);
        assert_eq!(*lines[0].channels, [Channel::Phone("+49 30 1234567".to_owned())]);
        assert_eq!(lines[0].digest, super::lines("No.\n  call us: +49 30 1234567", &[])[0].digest);
    }
}
