//! Words between quotation marks: what somebody else said, or how something is called. Its author says none of it to the reader.

use std::ops::Range;

use memchr::memchr;

/// Opening marks, and what closes each of them.
const MARKS: &[(char, &[char])] =
    &[('"', &['"']), ('“', &['”', '“', '"']), ('„', &['“', '”', '"']), ('«', &['»']), ('»', &['«'])];
/// Fewer words between two marks are a name, or a word that is held at a distance.
const FEW: usize = 3;
/// Sentences up to whose end a mark is closed; one that is not may have been a slip.
const SENTENCES: usize = 5;

/// Returns `folded`, which is as long as `text` is, without what stands between quotation marks in the sentences at `ranges`:
/// every letter, digit and question mark of it has become as many underscores as it has bytes.
pub(super) fn muted(text: &str, folded: String, ranges: &[Range<usize>]) -> String {
    if text.is_ascii() && memchr(b'"', text.as_bytes()).is_none() {
        return folded;
    }
    let spoken = spoken(text, ranges);
    if spoken.is_empty() {
        return folded;
    }
    let mut muted = String::with_capacity(folded.len());
    let mut from = 0;
    for range in spoken {
        muted.push_str(&folded[from..range.start]);
        for character in folded[range.clone()].chars() {
            if character.is_alphanumeric() || character == '?' {
                muted.extend(std::iter::repeat_n('_', character.len_utf8()));
            } else {
                muted.push(character);
            }
        }
        from = range.end;
    }
    muted.push_str(&folded[from..]);
    muted
}

/// Returns the stretches between marks, in order.
fn spoken(text: &str, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut spoken = Vec::new();
    let mut free = 0;
    for (number, sentence) in ranges.iter().enumerate() {
        let last = &ranges[(number + SENTENCES - 1).min(ranges.len() - 1)];
        while free < sentence.end
            && let Some((start, closing)) = opening(text, free.max(sentence.start)..sentence.end)
        {
            let Some(end) = closed(text, start..last.end, closing) else { break };
            if text[start..end].split_whitespace().nth(FEW - 1).is_some() {
                spoken.push(start..end);
            }
            free = end + text[end..].chars().next().map_or(0, char::len_utf8);
        }
    }
    spoken
}

/// Returns where the first words in the range begin that stand behind an opening mark, and what closes it.
fn opening(text: &str, range: Range<usize>) -> Option<(usize, &'static [char])> {
    text[range.clone()].char_indices().find_map(|(at, character)| {
        let (_, closing) = MARKS.iter().find(|(mark, _)| *mark == character)?;
        let at = range.start + at;
        let is_apart = text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        let start = at + character.len_utf8();
        // In French a space stands between the marks and the words.
        let begins =
            text[start..range.end].trim_start().starts_with(|c: char| c.is_alphanumeric() || "¿¡'…".contains(c));
        (is_apart && begins).then_some((start, *closing))
    })
}

/// Returns where the first mark stands in the range that closes what has been opened. Where another one opens before, the
/// first was never closed.
fn closed(text: &str, range: Range<usize>, closing: &[char]) -> Option<usize> {
    let (at, mark) = text[range.clone()].match_indices(closing).next()?;
    let goes_on = text[range.start + at + mark.len()..].starts_with(char::is_alphanumeric);
    (!goes_on).then_some(range.start + at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::text::Sentences;

    fn folded(text: &str) -> Vec<String> {
        Sentences::of(text).iter().map(|sentence| sentence.folded.to_owned()).collect()
    }

    #[test]
    fn what_others_say_is_muted() {
        for (text, expected) in [
            ("He asks, \"Can you come?\" I said no.", &["he asks, \"___ ___ _____\"", "i said no."][..]),
            ("Er fragte: „Kommst du später?“ Nein.", &["er fragte: „______ __ ________“ nein."]),
            ("« Je te rappelle demain », disait-il.", &["« __ __ ________ ______ », disait-il."]),
            ("She said \"I will. You know me.\" Fine.", &["she said \"_ ____.", "___ ____ __.\"", "fine."]),
            ("The \"Annual Report\" is here.", &["the \"annual report\" is here."]),
            ("A pipe of 2\" and one of 3\" are here.", &["a pipe of 2\" and one of 3\" are here."]),
            ("A \"slip. We know. A \"good one\".", &["a \"slip.", "we know.", "a \"good one\"."]),
            ("She said \"I will call.", &["she said \"i will call."]),
        ] {
            assert_eq!(folded(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_stays_as_long(text in "[a-z \"“”„«»?.ß…\n]{0,80}") {
            for sentence in Sentences::of(&text).iter() {
                prop_assert_eq!(sentence.folded.len(), sentence.text.len());
            }
        }
    }
}
