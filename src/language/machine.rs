//! Machines that find many literals in one pass over a text.

use std::ops::Range;

use aho_corasick::automaton::{Automaton, StateID};
use aho_corasick::{Anchored, StartKind, dfa};

/// Parts of a text that are looked through side by side.
pub(super) const LANES: usize = 4;

/// Finds literals. It reads each byte of a text as it is [`seen`], and so are its literals written.
pub(super) struct Machine {
    dfa: dfa::DFA,
    anchored: Anchored,
    start: StateID,
}

/// A place in a text where literals end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sighting {
    /// What the machine has [seen](Machine::seen_in) there.
    pub state: StateID,
    /// Bytes of the text up to there.
    pub end: usize,
}

impl Machine {
    /// Returns a machine that finds the literals anywhere.
    pub(super) fn anywhere(literals: &[&[u8]]) -> Self {
        Self::new(literals, StartKind::Unanchored, Anchored::No)
    }

    /// Returns a machine that finds the literals with which a text begins.
    pub(super) fn at_start(literals: &[&[u8]]) -> Self {
        Self::new(literals, StartKind::Anchored, Anchored::Yes)
    }

    fn new(literals: &[&[u8]], kind: StartKind, anchored: Anchored) -> Self {
        // Takes a few megabytes for a whole language, and a quarter of the time any smaller machine takes.
        let built = dfa::DFA::builder().prefilter(false).start_kind(kind).build(literals);
        let dfa = built.expect("the literals of all patterns take few states");
        let start = dfa.start_state(anchored).expect("a machine begins as it was made to");
        Self { dfa, anchored, start }
    }

    /// Returns the numbers of the literals that end where the machine is in `state`.
    pub(super) fn seen_in(&self, state: StateID) -> impl Iterator<Item = usize> {
        let literals = if self.dfa.is_match(state) { self.dfa.match_len(state) } else { 0 };
        (0..literals).map(move |index| self.dfa.match_pattern(state, index).as_usize())
    }

    /// Returns where literals end in `text`, in order.
    pub(super) fn sightings(&self, text: &[u8]) -> impl Iterator<Item = Sighting> {
        let mut state = self.start;
        // A machine without literals finds none, and one that begins at the start of a text soon has none to hope for.
        let hopes = if self.dfa.patterns_len() == 0 { &[] } else { text };
        let steps = hopes.iter().enumerate().map_while(move |(place, byte)| {
            state = self.dfa.next_state(self.anchored, state, seen(byte));
            (!self.dfa.is_dead(state)).then_some(Sighting { state, end: place + 1 })
        });
        steps.filter(|sighting| self.dfa.is_match(sighting.state))
    }

    /// Appends to `sightings` where in the lanes of `text` literals end. The lanes are gone through side by side: the next step
    /// of one waits for memory, and the others do not.
    pub(super) fn look_through(
        &self,
        text: &[u8],
        lanes: &[Range<usize>; LANES],
        sightings: &mut [Vec<Sighting>; LANES],
    ) {
        let mut states = [self.start; LANES];
        let mut step = |lane: usize, place: usize| {
            let state = self.dfa.next_state(self.anchored, states[lane], seen(&text[place]));
            states[lane] = state;
            if self.dfa.is_special(state) {
                sightings[lane].push(Sighting { state, end: place + 1 });
            }
        };
        let shortest = lanes.iter().map(Range::len).min().unwrap_or(0);
        for steps in 0..shortest {
            for (lane, range) in lanes.iter().enumerate() {
                step(lane, range.start + steps);
            }
        }
        for (lane, range) in lanes.iter().enumerate() {
            for place in range.start + shortest..range.end {
                step(lane, place);
            }
        }
    }
}

/// Returns what the machine of literals sees of a byte: which letter it is, be it a capital or not (x, which is rare, is seen as
/// q), or whether it is a space, an apostrophe, a comma, a full stop, a question mark or something else. These are 31, so that a
/// state takes half the memory that it takes from 32 on; where one byte is taken for another, the pattern itself is tried in
/// vain.
pub(super) fn seen(byte: &u8) -> u8 {
    const SEEN: [u8; 256] = {
        let mut seen = [0; 256];
        let mut byte = 0;
        while byte < 256 {
            let letter = byte as u8 | 0x20;
            seen[byte] = match byte as u8 {
                b'X' | b'x' => b'q' - b'a',
                _ if letter.is_ascii_lowercase() => letter - b'a',
                // In the place that x leaves.
                b'.' => b'x' - b'a',
                b' ' => 26,
                b'\'' => 27,
                b',' => 28,
                b'?' => 29,
                _ => 30,
            };
            byte += 1;
        }
        seen
    };
    SEEN[usize::from(*byte)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Patterns;

    #[test]
    fn a_machine_for_starts_finds_nothing_else() {
        let ends = |machine: &Machine, text: &[u8]| machine.sightings(text).map(|seen| seen.end).collect::<Vec<_>>();
        let literals: Vec<Vec<u8>> =
            ["a", "an", "us"].map(|word| word.bytes().map(|byte| seen(&byte)).collect()).into();
        let literals: Vec<&[u8]> = literals.iter().map(Vec::as_slice).collect();
        let (anywhere, at_start) = (Machine::anywhere(&literals), Machine::at_start(&literals));
        assert_eq!((ends(&anywhere, b"An us"), ends(&at_start, b"An us")), (vec![1, 2, 5], vec![1, 2]));
        assert_eq!((ends(&anywhere, b"bus"), ends(&at_start, b"bus")), (vec![3], vec![]));
        assert!(ends(&Machine::at_start(&[]), b"a").is_empty());
    }

    /// With 32 of them each state of a language's machine would take twice the memory.
    #[test]
    fn the_machine_tells_few_bytes_apart() {
        let all: std::collections::BTreeSet<u8> = (0..=u8::MAX).map(|byte| seen(&byte)).collect();
        assert_eq!(all.len(), 31);
        assert!(b"a z'?,.".iter().all(|byte| (0..=u8::MAX).filter(|other| seen(other) == seen(byte)).count() <= 2));
        let patterns = Patterns::new([r"\bex-gate: \d"]);
        assert!(patterns.is_match("my ex-gate: 5") && !patterns.is_match("my eq_gate; 5"));
    }
}
