//! What a person always writes below their letters is signature, learned over all their letters.
//!
//! A closing line is a habit when it stands below enough letters of different words, and below at least half of what its
//! author wrote from its first appearance to its last: a new tagline is learned, an old one forgotten. What it promises or asks
//! does not count, and a phone in it is another way to reach its author. Copies of one text to many people are one letter here.
//!
//! The result rests on the set of letters alone, never on the order in which they came.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::{HashMap, HashMapExt};
use rayon::prelude::*;

use crate::message::{AddrSpec, Automated};
use crate::signal::{ClosingLine, Gist, Last64, Letter};

/// Letters of different words below which a line must stand.
const LETTERS: usize = 5;

/// Takes what is habit at the end of each letter out of what the letter says.
pub(super) fn learn(letters: &mut [Letter]) {
    let authors = by_author(letters);
    let habits: Vec<BTreeSet<u32>> = authors.par_iter().map(|places| habits(letters, places)).collect();
    for (places, habits) in authors.into_iter().zip(habits).filter(|(_, habits)| !habits.is_empty()) {
        for place in places {
            let gist = &mut letters[place].gist;
            // What is left of the closing lines names signals by places that are no longer theirs.
            let closing = std::mem::take(&mut gist.closing).into_iter();
            forget(gist, closing.take_while(|line| habits.contains(&line.digest)).collect());
        }
    }
}

/// Returns for each author who wrote by hand the places of their letters, in order of date and Message-ID.
fn by_author(letters: &[Letter]) -> Vec<Vec<usize>> {
    let mut by_author: Vec<Vec<usize>> = Vec::new();
    let mut number_of: HashMap<&AddrSpec, usize> = HashMap::new();
    for (place, letter) in letters.iter().enumerate() {
        let by_hand = matches!(letter.automated(), None | Some(Automated::List));
        if let Some(from) = letter.message.from.as_ref().filter(|_| by_hand) {
            let author = *number_of.entry(&from.addr_spec).or_insert_with(|| {
                by_author.push(Vec::new());
                by_author.len() - 1
            });
            by_author[author].push(place);
        }
    }
    by_author.retain(|places| places.len() >= LETTERS);
    for places in &mut by_author {
        let when = |place: &usize| (letters[*place].message.date, &letters[*place].message.id);
        places.sort_by(|left, right| when(left).cmp(&when(right)));
    }
    by_author
}

/// Returns the digests of the lines that are a habit of the author of the letters at `places`.
fn habits(letters: &[Letter], places: &[usize]) -> BTreeSet<u32> {
    /// Where a line was seen.
    struct Seen {
        first: usize,
        last: usize,
        letters: usize,
        /// Of the whole letters.
        texts: BTreeSet<u64>,
    }
    let mut seen: BTreeMap<u32, Seen> = BTreeMap::new();
    for (number, place) in places.iter().enumerate() {
        let gist = &letters[*place].gist;
        if gist.closing.is_empty() {
            continue;
        }
        let lines: BTreeSet<u32> = gist.closing.iter().map(|line| line.digest).collect();
        for line in lines {
            let entry = Seen { first: number, last: number, letters: 0, texts: BTreeSet::new() };
            let seen = seen.entry(line).or_insert(entry);
            seen.last = number;
            seen.letters += 1;
            seen.texts.insert(gist.digest);
        }
    }
    let is_habit = |seen: &Seen| seen.texts.len() >= LETTERS && seen.letters * 2 > seen.last - seen.first;
    seen.into_iter().filter(|(_, seen)| is_habit(seen)).map(|(line, _)| line).collect()
}

/// Takes what stands in `closing` out of `gist`, and keeps its phones and handles.
fn forget(gist: &mut Gist, closing: Vec<ClosingLine>) {
    let forgotten = closing.iter().map(|line| line.signals).fold(Last64::default(), Last64::union);
    let signals = std::mem::take(&mut gist.signals);
    let count = signals.len();
    let said = signals.into_iter().enumerate().filter(|(number, _)| !forgotten.contains(*number, count));
    gist.signals = said.map(|(_, signal)| signal).collect();
    let mut others = Vec::new();
    for line in closing {
        gist.words = gist.words.saturating_sub(line.words);
        for channel in line.channels {
            if !gist.channels.contains(&channel) && !others.contains(&channel) {
                others.push(channel);
            }
        }
    }
    if !others.is_empty() {
        gist.channels = gist.channels.iter().cloned().chain(others).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::read;
    use crate::message::{Body, Roles, parse};
    use crate::signal::{Channel, SignalKind};

    /// Returns letters of one author, one a day, with these words above the same lines.
    fn letters(words: &[&str], below: &str) -> Vec<Letter> {
        let letter = |(day, words): (usize, &&str)| {
            let header = format!(
                "From: Ana <ana@example.org>\nTo: me@example.net\nDate: {} Mar 2026 09:15:00 +0000\nMessage-ID: <{day}@x>\n\n",
                day + 1
            );
            let (message, _) = parse::message(header.as_bytes(), None);
            let body = Body { text: format!("{words}\n{below}"), ..Body::default() };
            let gist = read(&message, &body).gist;
            Letter { message, roles: Roles::default(), gist }
        };
        words.iter().enumerate().map(letter).collect()
    }

    const WORDS: &[&str] = &[
        "The gate is green.",
        "The wall stands.",
        "The roof leaks in the north.",
        "Two windows came.",
        "The mason was here.",
        "I will send you the plan tomorrow.",
    ];

    fn commitments(letter: &Letter) -> usize {
        letter.gist.signals.iter().filter(|signal| matches!(signal.kind, SignalKind::Commitment { .. })).count()
    }

    fn requests(letter: &Letter) -> usize {
        letter.gist.signals.iter().filter(|signal| matches!(signal.kind, SignalKind::Request { .. })).count()
    }

    #[test]
    fn a_promise_below_every_letter_is_none() {
        let mut letters = letters(WORDS, "\nWe will get back to you within a day!\n");
        assert_eq!(letters.iter().map(commitments).collect::<Vec<_>>(), [1, 1, 1, 1, 1, 2]);
        let words = letters[0].gist.words;
        learn(&mut letters);
        assert_eq!(letters.iter().map(commitments).collect::<Vec<_>>(), [0, 0, 0, 0, 0, 1]);
        assert_eq!(letters[0].gist.words, words - 9);
    }

    #[test]
    fn a_tagline_of_two_lines_is_none_either_and_its_phone_is_kept() {
        let mut letters = letters(
            WORDS,
            "\nLet me know if you have any questions - we answer within a day!\nAnd please call me on +49 30 1234567 for whatever you may need, any time of the day.\n",
        );
        assert!(letters.iter().all(|letter| requests(letter) > 0), "{:?}", letters[0].gist);
        learn(&mut letters);
        assert!(letters.iter().all(|letter| requests(letter) == 0), "{:?}", letters[0].gist.signals);
        assert_eq!(*letters[0].gist.channels, [Channel::Phone("+49 30 1234567".to_owned())]);
    }

    #[test]
    fn what_stands_below_few_letters_or_is_the_whole_letter_stays() {
        let mut few = letters(&WORDS[..4], "\nWe will get back to you within a day!\n");
        learn(&mut few);
        assert!(few.iter().all(|letter| commitments(letter) == 1));
        let mut alone = letters(&["I will call you."; 6], "");
        learn(&mut alone);
        assert!(alone.iter().all(|letter| commitments(letter) == 1));
    }

    #[test]
    fn copies_of_one_text_teach_no_habit() {
        let mut copies = letters(&[WORDS[0]; 6], "\nWe will get back to you within a day!\n");
        learn(&mut copies);
        assert!(copies.iter().all(|letter| commitments(letter) == 1));
    }

    #[test]
    fn what_is_said_now_and_then_is_said() {
        let others: Vec<String> = (0..20).map(|number| format!("Window {number} came.\nAnd it fits.")).collect();
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        let mut all = letters(&others, "");
        for (place, letter) in letters(&WORDS[..5], "\nI will call you.\n").into_iter().enumerate() {
            let message = all[place * 4].message.clone();
            all[place * 4] = Letter { message, ..letter };
        }
        learn(&mut all);
        assert_eq!(all.iter().map(commitments).sum::<usize>(), 5);
    }

    #[test]
    fn the_order_in_which_letters_came_never_matters() {
        let mut letters = letters(WORDS, "\nWe will get back to you within a day!\n");
        let mut reversed: Vec<Letter> = letters.iter().rev().cloned().collect();
        learn(&mut letters);
        learn(&mut reversed);
        reversed.reverse();
        assert_eq!(letters, reversed);
    }
}
