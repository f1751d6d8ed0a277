//! Many phrases looked for at once, in text that hardly ever holds one.
//!
//! A phrase is long, so that most of a text is never looked at: three letters that stand in no phrase tell that none of them
//! ends within a dozen bytes of here (S. Wu and U. Manber, A fast algorithm for multi-pattern searching, 1994).

use std::collections::HashMap;

/// Bytes that are looked at together.
const BLOCK: usize = 3;
/// Bits of a byte that tell letters apart, whether they are large or small.
const LETTER: u32 = 5;

/// Phrases, each at least [`BLOCK`] bytes long.
pub(super) struct Phrases {
    phrases: Vec<&'static [u8]>,
    /// Bytes of the shortest: so many of each phrase are looked for.
    shortest: usize,
    /// For each block how many bytes further the next one may be that ends what is looked for; 0 where this one may.
    skips: Vec<u8>,
    /// Phrases by the block at the end of what is looked for.
    ending: HashMap<usize, Vec<usize>>,
}

impl Phrases {
    /// Returns the phrases, which are in lower case.
    ///
    /// # Panics
    /// Where one has fewer bytes than a block.
    pub fn new(phrases: impl IntoIterator<Item = &'static str>) -> Self {
        let phrases: Vec<&[u8]> = phrases.into_iter().map(str::as_bytes).collect();
        let shortest = phrases.iter().map(|phrase| phrase.len()).min().unwrap_or(BLOCK).min(usize::from(u8::MAX));
        assert!(shortest >= BLOCK, "a phrase is longer than that");
        let furthest = u8::try_from(shortest - BLOCK + 1).expect("a phrase of a few words");
        let mut skips = vec![furthest; 1 << (LETTER as usize * BLOCK)];
        let mut ending = HashMap::<usize, Vec<usize>>::new();
        for (index, phrase) in phrases.iter().enumerate() {
            // From the start on: what stands nearer to the end counts.
            for (block, left) in phrase[..shortest].windows(BLOCK).zip((0..furthest).rev()) {
                let skip = &mut skips[number(block)];
                *skip = left.min(*skip);
            }
            ending.entry(number(&phrase[shortest - BLOCK..shortest])).or_default().push(index);
        }
        Self { phrases, shortest, skips, ending }
    }

    /// Returns whether any phrase stands in `text`, in capitals or not.
    pub fn is_in(&self, text: &str) -> bool {
        if !text.is_ascii() {
            return self.is_in_lower_case(text.to_lowercase().as_bytes());
        }
        self.is_in_lower_case(text.as_bytes())
    }

    /// As [`Phrases::is_in`], where only letters of ASCII may be capitals.
    fn is_in_lower_case(&self, text: &[u8]) -> bool {
        let mut end = self.shortest;
        while let Some(block) = text.get(end - BLOCK..end) {
            let number = number(block);
            let skip = self.skips[number];
            if skip == 0 {
                let rest = &text[end - self.shortest..];
                let stands_here = |index: &usize| {
                    let phrase = self.phrases[*index];
                    rest.get(..phrase.len()).is_some_and(|here| here.eq_ignore_ascii_case(phrase))
                };
                if self.ending.get(&number).is_some_and(|phrases| phrases.iter().any(stands_here)) {
                    return true;
                }
            }
            end += usize::from(skip.max(1));
        }
        false
    }
}

/// Returns a number that blocks have in common if they differ in capitals alone; others may have it, too.
fn number(block: &[u8]) -> usize {
    block.iter().fold(0, |number, byte| number << LETTER | usize::from(byte & ((1 << LETTER) - 1)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PHRASES: [&str; 4] = ["this message is", "is meant", "für sie allein", "messages"];

    #[test]
    fn a_phrase_is_found_wherever_it_stands() {
        let phrases = Phrases::new(PHRASES);
        for text in ["this message is", "THIS MESSAGE IS", "that is MEANT", "Nur FÜR SIE allein!", "ü: Messages."] {
            assert!(phrases.is_in(text), "{text}");
        }
        for text in ["", "is", "this message i", "is mean", "this messageis", "fur sie allein", "mess-ages"] {
            assert!(!phrases.is_in(text), "{text}");
        }
        assert!(!Phrases::new([]).is_in("this message is"));
    }

    proptest! {
        /// Texts of pieces of the phrases, so that many end a byte before or after one.
        #[test]
        fn they_are_found_as_by_looking_for_each(
            pieces in prop::collection::vec((0..PHRASES.len(), 0..16_usize, 0..16_usize, any::<bool>()), 0..8),
        ) {
            let mut text = String::new();
            for (phrase, from, to, is_loud) in pieces {
                let piece: String = PHRASES[phrase].chars().skip(from.min(to)).take(from.max(to) - from.min(to)).collect();
                text.push_str(&if is_loud { piece.to_uppercase() } else { piece });
            }
            let folded = text.to_lowercase();
            let expected = PHRASES.iter().any(|phrase| folded.contains(phrase));
            prop_assert_eq!(Phrases::new(PHRASES).is_in(&text), expected, "{}", text);
        }
    }
}
