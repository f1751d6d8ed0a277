//! What a letter quotes, where nothing else says what it answers.
//!
//! A reply written as a new letter carries no reference and a subject of its own; the sentences it quotes tie it to the
//! letter they come from. They are kept as digests, and only of such letters: all others are tied already.

use super::digest;
use crate::message::Message;
use crate::text::{Sentences, Zone, ZoneKind};

/// Sentences that are kept at most.
const SENTENCES: usize = 16;
/// A shorter sentence is everybody's.
const WORDS: usize = 4;

/// Returns the digests of the sentences quoted in `text`, in order; nothing where the headers say what is answered.
pub fn quoted(message: &Message, text: &str, zones: &[Zone]) -> Vec<u32> {
    if !message.in_reply_to.is_empty() || !message.references.is_empty() {
        return Vec::new();
    }
    let mut words = String::new();
    for zone in zones.iter().filter(|zone| zone.kind == ZoneKind::Quoted) {
        for line in text[zone.start..zone.end].lines() {
            words.push_str(line.trim_start_matches(['>', ' ', '\t']));
            words.push('\n');
        }
        words.push('\n');
    }
    let sentences = Sentences::of(&words);
    let long = sentences.iter().filter(|sentence| sentence.text.split_whitespace().count() >= WORDS);
    long.take(SENTENCES).map(|sentence| sentence_digest(sentence.text)).collect()
}

/// Returns the digest by which a sentence is known again, whatever its case and punctuation.
pub fn sentence_digest(sentence: &str) -> u32 {
    u32::try_from(digest(sentence) >> 32).expect("half of 64 bits")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::parse;
    use crate::text;

    fn kept(fields: &str) -> Vec<u32> {
        let (message, _) = parse::message(format!("From: ana@example.org\n{fields}\n").as_bytes(), None);
        let text = "It is booked.\n\n> Hello Ana,\n>\n> could you book\n> the hall? Yes?\n> I hope so very much.\n";
        quoted(&message, text, &text::zones(text))
    }

    #[test]
    fn a_letter_that_answers_nothing_by_its_headers_is_known_by_what_it_quotes() {
        let asked = sentence_digest("Could you book the hall?");
        assert!(kept("").contains(&asked));
        assert!(!kept("").contains(&sentence_digest("Yes?")), "two letters may share that");
        assert!(kept("In-Reply-To: <a@example.net>\n").is_empty());
    }
}
