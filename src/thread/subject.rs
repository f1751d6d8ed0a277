//! The base subject (RFC 5256 §2.1): what is left when reply and forward marks are taken off.

use std::borrow::Cow;

/// Reply and forward prefixes of the mail programs people use, in lower case and without their colon.
///
/// RFC 5256 knows only `re`, `fw` and `fwd`; the others are what clients in other languages really write.
const PREFIXES: [&str; 25] = [
    "re", "fw", "fwd", "aw", "antw", "antwort", "wg", "tr", "réf", "ref", "rép", "sv", "vs", "vb", "odp", "pd", "rv",
    "res", "enc", "rif", "r", "i", "doorst", "betreft", "ynt",
];

/// Bytes of the longest of them.
const LONGEST_PREFIX: usize = {
    let (mut longest, mut place) = (0, 0);
    while place < PREFIXES.len() {
        if PREFIXES[place].len() > longest {
            longest = PREFIXES[place].len();
        }
        place += 1;
    }
    longest
};

/// Returns the subject without marks of replying and forwarding, white space folded.
///
/// Follows RFC 5256 §2.1 with three liberties that mail in the wild asks for: localised prefixes, counters such as
/// `Re[2]:`, and a full-width colon.
pub fn base_subject(subject: &str) -> Cow<'_, str> {
    let is_folded =
        !subject.contains("  ") && !subject.contains(|letter: char| letter != ' ' && letter.is_whitespace());
    if is_folded {
        return Cow::Borrowed(stripped(subject.trim()));
    }
    let folded = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    Cow::Owned(stripped(&folded).to_owned())
}

/// Takes marks off a folded subject until none is left.
fn stripped(mut subject: &str) -> &str {
    loop {
        let before = subject;
        subject = strip_trailer(strip_prefix(strip_blob(subject)));
        if subject.len() == before.len() {
            return subject;
        }
    }
}

/// Returns whether the subject carries a mark of replying or forwarding.
pub fn is_reply_subject(subject: &str) -> bool {
    let subject = subject.trim();
    strip_prefix(strip_blob(subject)).len() < strip_blob(subject).len()
}

/// Takes one leading list tag such as `[team]` off, unless nothing would be left.
fn strip_blob(subject: &str) -> &str {
    let Some(inside) = subject.strip_prefix('[') else { return subject };
    match inside.split_once(']') {
        Some((tag, rest)) if !tag.contains('[') && !rest.trim().is_empty() => rest.trim_start(),
        _ => subject,
    }
}

/// Takes one leading `Re:` or one of its relatives off.
fn strip_prefix(subject: &str) -> &str {
    let Some((colon, mark)) = subject.char_indices().find(|(_, letter)| matches!(letter, ':' | '：')) else {
        return subject;
    };
    let word = subject[..colon].trim();
    let word = word.split_once(['[', '(', '^']).map_or(word, |(word, counter)| {
        let digits = counter.trim_end_matches([']', ')']);
        if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) { word } else { "" }
    });
    let word = word.trim();
    if word.len() <= LONGEST_PREFIX && PREFIXES.contains(&word.to_lowercase().as_str()) {
        subject[colon + mark.len_utf8()..].trim_start()
    } else {
        subject
    }
}

/// Takes one trailing `(fwd)` off.
fn strip_trailer(subject: &str) -> &str {
    let trimmed = subject.trim_end();
    let cut = trimmed.len().saturating_sub("(fwd)".len());
    match trimmed.get(cut..) {
        Some(tail) if tail.eq_ignore_ascii_case("(fwd)") => trimmed[..cut].trim_end(),
        _ => trimmed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reply_marks_of_many_programs_come_off() {
        for subject in [
            "Re: Plan",
            "RE: AW: Plan",
            "R: I: Plan",
            "Antw: Doorst: Plan",
            "Betreft: Plan",
            "Re[2]: Plan",
            "[team] Re: Plan",
            "WG: Plan (fwd)",
            "Re： Plan",
            "  Plan ",
        ] {
            assert_eq!(base_subject(subject), "Plan", "{subject}");
        }
    }

    #[test]
    fn words_with_a_colon_are_no_marks() {
        assert_eq!(base_subject("Berlin: the plan"), "Berlin: the plan");
        assert_eq!(base_subject("[urgent]"), "[urgent]");
        assert!(!is_reply_subject("Report: Q3"));
        assert!(is_reply_subject("[team] AW: Q3"));
    }
}
