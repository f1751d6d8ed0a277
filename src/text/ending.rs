//! How a letter ends: sign-off, signature, disclaimer.
//!
//! A signature is what stands under `-- ` (RFC 3676 §4.3), a footer of a mobile program at the end, or the short lines
//! under a valediction or a bare name at the very end, as long as they look like a card: names, phones, addresses, links.

use std::sync::LazyLock;

use super::ZoneKind;
use super::line::{is_blank, trimmed};
use super::phrases::Phrases;
use super::zones::{is_marked, is_rule};
use crate::language::{LANGUAGES, Patterns};

/// Lines of the longest card without a separator.
const CARD: usize = 12;
/// Lines of the longest warning above a letter.
const WARNING: usize = 4;
/// Characters of the longest line that bids farewell, and perhaps names who does.
const LONGEST_VALEDICTION: usize = 60;
/// Characters of the longest line of a card.
const CARD_WIDTH: usize = 90;

static MOBILE_FOOTER: LazyLock<Patterns> = LazyLock::new(|| {
    let patterns = LANGUAGES.iter().flat_map(|language| language.mobile_footers).copied();
    Patterns::new(patterns)
});

/// Marks a warning that a mail system puts above a letter from outside. Returns the line where the letter starts.
pub(super) fn mark_warning(lines: &[&str], kinds: &mut [ZoneKind], first: usize) -> usize {
    let is_own = |index: &usize| kinds[*index] == ZoneKind::Own;
    let end = (first..lines.len()).take_while(is_own).find(|index| is_blank(lines[*index]));
    let next = end.and_then(|end| (end..lines.len()).take_while(is_own).find(|index| !is_blank(lines[*index])));
    let (Some(end), Some(next)) = (end, next) else { return first };
    if end - first > WARNING || !lines[first..end].iter().any(|line| is_warning(line)) {
        return first;
    }
    kinds[first..next].fill(ZoneKind::Disclaimer);
    next
}

fn is_warning(line: &str) -> bool {
    const WARNINGS: &[&str] = &[
        "originated from outside",
        "originated outside",
        "external email",
        "external sender",
        "[external]",
        "do not click",
        "reply above this line",
        "von außerhalb",
        "externe e-mail",
        "externer absender",
        "antworten sie oberhalb dieser zeile",
        "provient de l'extérieur",
        "expéditeur externe",
        "correo externo",
        "remitente externo",
        "e-mail externo",
        "remetente externo",
        "mittente esterno",
        "proviene dall'esterno",
        "externe afzender",
        "van buiten de organisatie",
    ];
    let folded = line.to_lowercase();
    WARNINGS.iter().any(|warning| folded.contains(warning)) || is_disclaimer(line)
}

/// Whether the first of `lines` is the rule above what a mailing list adds to every letter.
fn is_list_footer(lines: &[&str]) -> bool {
    /// Lines within which the footer says what it is.
    const NEAR: usize = 4;
    const FOOTERS: &[&str] = &[
        "mailing list",
        "mailinglist",
        "listinfo",
        "unsubscribe",
        "because you are subscribed",
        "mailingliste",
        "liste de diffusion",
        "désabonner",
        "désinscrire",
        "lista de correo",
        "darse de baja",
        "lista de discussão",
        "cancelar a inscrição",
        "cancellarsi",
        "uitschrijven",
        "afmelden",
    ];
    (is_rule(lines[0]) || is_separator(lines[0]))
        && lines[1..].iter().take(NEAR).any(|line| {
            let folded = line.to_lowercase();
            FOOTERS.iter().any(|footer| folded.contains(footer))
        })
}

/// Marks sign-off, signature and disclaimer among the own lines. Returns the line where the letter proper ends.
pub(super) fn mark(lines: &[&str], kinds: &mut [ZoneKind]) -> usize {
    // Only the last stretch of own lines has an ending; with an interleaved reply that is below the last quotation.
    let Some(last) = (0..lines.len()).rev().find(|index| kinds[*index] == ZoneKind::Own && !is_blank(lines[*index]))
    else {
        return 0;
    };
    let start = (0..=last).rev().take_while(|index| kinds[*index] == ZoneKind::Own).last().unwrap_or(last);
    let mut end = last + 1;
    if let Some(at) = (start..end).find(|index| is_mobile_footer(lines[*index])) {
        // A mobile program puts its footer under the author's words; what it quotes below carries no mark, so that the
        // footer is all that stands between the two, as an attribution does elsewhere.
        let below = &lines[at + 1..];
        let divides = below.iter().any(|line| !is_blank(line)) && !below.iter().any(|line| is_marked(line));
        kinds[at..end].fill(ZoneKind::Quoted);
        kinds[at] = if divides { ZoneKind::Attribution } else { ZoneKind::Signature };
        end = trim_blank(lines, start, at);
    }
    if let Some(at) = (start..end).find(|index| is_list_footer(&lines[*index..end])) {
        kinds[at..end].fill(ZoneKind::Disclaimer);
        end = trim_blank(lines, start, at);
    }
    if let Some(at) = (start..end).find(|index| is_disclaimer(lines[*index])) {
        // The rule above a disclaimer belongs to it.
        let at = if at > start && is_rule(lines[at - 1]) { at - 1 } else { at };
        kinds[at..end].fill(ZoneKind::Disclaimer);
        end = trim_blank(lines, start, at);
    }
    if let Some(at) = (start..end).find(|index| is_separator(lines[*index])) {
        kinds[at..end].fill(ZoneKind::Signature);
        end = trim_blank(lines, start, at);
    }
    closing(lines, kinds, start, end)
}

/// Marks the valediction and what stands under it, or a bare name at the end.
fn closing(lines: &[&str], kinds: &mut [ZoneKind], start: usize, end: usize) -> usize {
    let text_lines: Vec<usize> = (start..end).filter(|index| !is_blank(lines[*index])).collect();
    let valediction = text_lines.iter().rev().take(CARD).copied().find(|index| is_valediction(lines[*index]));
    // "Thanks!" alone is the whole letter.
    if let Some(at) = valediction
        .filter(|at| text_lines.first() != Some(at) && (*at + 1..end).all(|index| is_card_line(lines[index])))
    {
        // Above a name the valediction opens the signature; alone it only closes the letter.
        let signed = (at + 1..end).any(|index| !is_blank(lines[index])) || !is_bare_valediction(lines[at]);
        kinds[at..end].fill(if signed { ZoneKind::Signature } else { ZoneKind::SignOff });
        return trim_blank(lines, start, at);
    }
    // A letter of one line is no signature, and a bare name closes only what stands above it.
    let Some(card) = card_start(lines, &text_lines).filter(|at| *at > start && text_lines[0] != *at) else {
        return end;
    };
    kinds[card..end].fill(ZoneKind::Signature);
    trim_blank(lines, start, card)
}

/// Returns where the card at the end starts: a name after a blank line or above a phone, and below it only lines of a card.
fn card_start(lines: &[&str], text_lines: &[usize]) -> Option<usize> {
    let mut found = None;
    let (mut contact_below, mut only_contacts) = (false, true);
    for (count, index) in text_lines.iter().rev().enumerate() {
        let line = lines[*index];
        if count >= CARD || !is_card_line(line) {
            break;
        }
        let after_blank = *index > 0 && is_blank(lines[*index - 1]);
        let last = count == 0;
        only_contacts &= is_contact(line);
        if last && is_name_with_extension(line) {
            return Some(*index);
        }
        let ends_letter = last && line.trim().len() < 20 && is_sentence_end(lines, *index);
        if is_name(line) && (after_blank || contact_below && found.is_none() || ends_letter) {
            found = Some(*index);
        }
        // Phones and addresses without a name above them are a card too, when they stand alone under a finished sentence.
        if only_contacts
            && after_blank
            && above(lines, *index).is_some_and(|above| above.ends_with(['.', '!', '?', '>', ')']))
        {
            found = Some(*index);
        }
        // A bare name closes the letter: what stands above it is the letter, however short its lines are.
        if last && found.is_some() && !only_contacts {
            break;
        }
        contact_below |= is_contact(line);
    }
    found
}

/// Returns the nearest line above that is not blank.
fn above<'a>(lines: &[&'a str], index: usize) -> Option<&'a str> {
    lines[..index].iter().rev().map(|line| trimmed(line)).find(|line| !line.is_empty())
}

fn is_sentence_end(lines: &[&str], index: usize) -> bool {
    index > 0 && lines[index - 1].trim_end().ends_with(['.', '!', '?'])
}

/// Whether the line is a valediction and nothing else.
fn is_bare_valediction(line: &str) -> bool {
    let folded = line.trim().to_lowercase();
    let plain = folded.trim_matches(|c: char| !c.is_alphanumeric());
    LANGUAGES.iter().any(|language| language.valedictions.contains(&plain))
}

/// Whether the line is a valediction, perhaps with the name behind it: "Best, Ana".
fn is_valediction(line: &str) -> bool {
    let line = trimmed(line);
    if line.chars().count() > LONGEST_VALEDICTION {
        return false;
    }
    let folded = line.to_lowercase();
    let plain = folded.trim_matches(|c: char| !c.is_alphanumeric());
    LANGUAGES.iter().flat_map(|language| language.valedictions).any(|valediction| {
        plain == *valediction
            || plain.strip_prefix(valediction).is_some_and(|rest| {
                rest.starts_with([',', '!', '.', '-'])
                    && rest.split_whitespace().count() <= 3
                    && is_name(line.rsplit([',', '!', '.', '-']).next().unwrap_or_default())
            })
    })
}

/// Whether a line is a person's name and nothing else: one to three capitalised words, or initials.
fn is_name(line: &str) -> bool {
    // A drawn heart may stand before a name, and a hyphen or a slash.
    let is_drawn = |c: char| !c.is_ascii() && !c.is_alphanumeric() || matches!(c, '-' | '~' | '/' | '*' | ' ');
    let line = trimmed(line).trim_start_matches(is_drawn).trim_end_matches([',', '.', '*', ' ']);
    let words: Vec<&str> = line.split_whitespace().collect();
    // Three words in capitals are a heading.
    if is_table_row(line) || words.len() > 2 && !line.contains(char::is_lowercase) {
        return false;
    }
    let is_word = |word: &&str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        matches!(*word, "and" | "&" | "von" | "van" | "de" | "und" | "et" | "y" | "e" | "da" | "dos" | "del")
            || word.starts_with(char::is_uppercase)
                && letters + 2 >= word.chars().count()
                && word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '\'' | '-' | '’'))
    };
    let first_is_name = words.first().is_some_and(|word| {
        word.starts_with(char::is_uppercase)
            || word.chars().count() <= 2 && words.len() == 1 && word.chars().all(char::is_alphabetic)
    });
    let lower_name =
        words.len() == 1 && (2..=10).contains(&line.chars().count()) && line.chars().all(char::is_lowercase);
    (1..=4).contains(&words.len())
        && ((first_is_name && words.iter().skip(usize::from(words[0].chars().count() <= 2)).all(is_word)) || lower_name)
        && !is_interjection(line)
}

/// Whether the words of a line stand in columns.
fn is_table_row(line: &str) -> bool {
    line.trim().split("   ").filter(|cell| !cell.is_empty()).count() > 2
}

/// Whether a line is a name and an extension: "BA   3-1587".
fn is_name_with_extension(line: &str) -> bool {
    let line = line.trim().trim_end_matches('.');
    line.rsplit_once(char::is_whitespace).is_some_and(|(name, number)| {
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let is_labelled = ["cell", "phone", "tel", "fax", "mobile", "home", "office", "work", "ext"]
            .contains(&name.trim().trim_end_matches(['.', ':']).to_lowercase().as_str());
        let is_number = number.trim_start_matches('x').chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.'));
        (4..=10).contains(&digits) && is_number && !is_labelled && is_name(name) && name.split_whitespace().count() <= 3
    })
}

/// Short answers that look like names.
fn is_interjection(line: &str) -> bool {
    const ANSWERS: &[&str] = &[
        "yes",
        "no",
        "ok",
        "okay",
        "thanks",
        "thank you",
        "sure",
        "great",
        "fyi",
        "done",
        "please",
        "hello",
        "agreed",
        "perfect",
        "ja",
        "nein",
        "oui",
        "non",
        "danke",
        "merci",
        "sí",
        "vale",
        "claro",
        "perfecto",
        "hecho",
        "sim",
        "não",
        "perfeito",
        "combinado",
        "welcome",
        "congratulations",
        "call me",
        "see you",
        "me too",
    ];
    ANSWERS.contains(&line.to_lowercase().as_str())
}

/// Whether a line may stand in a card: short, and no sentence.
fn is_card_line(line: &str) -> bool {
    let line = trimmed(line);
    let sentence = line.ends_with(['.', '?', '!']) && line.split_whitespace().count() > 5;
    line.is_empty() || line.chars().count() <= CARD_WIDTH && !sentence && !is_table_row(line)
}

/// Whether a line holds a phone number, an address or a link and hardly anything else.
fn is_contact(line: &str) -> bool {
    let line = trimmed(line);
    let digits = line.chars().filter(char::is_ascii_digit).count();
    let words = line.split_whitespace().count();
    words <= 8
        && !line.ends_with(['?', '.', '!'])
        && (digits >= 7 && digits * 3 >= line.len() || line.contains('@') && words <= 3)
}

fn is_separator(line: &str) -> bool {
    let line = line.trim_end_matches(['\n', '\r']);
    let drawn = trimmed(line);
    matches!(line, "-- " | "--" | "- --" | "---" | "—") || drawn.len() >= 8 && drawn.bytes().all(|byte| byte == b'_')
}

fn is_mobile_footer(line: &str) -> bool {
    let line = trimmed(line);
    let words = || line.split('<').next().unwrap_or_default().trim().trim_end_matches('.').to_lowercase();
    MOBILE_FOOTER.may_match(line) && MOBILE_FOOTER.is_match(&words())
}

fn is_disclaimer(line: &str) -> bool {
    /// Every line of every letter is looked at.
    static PHRASES: LazyLock<Phrases> =
        LazyLock::new(|| Phrases::new(LANGUAGES.iter().flat_map(|language| language.disclaimers).copied()));
    PHRASES.is_in(line)
}

/// Returns `end` moved up over blank lines, not above `start`.
fn trim_blank(lines: &[&str], start: usize, end: usize) -> usize {
    (start..end).rev().find(|index| !is_blank(lines[*index])).map_or(start, |index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valedictions_close_letters() {
        for line in ["Best,", "Best regards", "Thanks!", "Cheers, Ana", "Viele Grüße", "Cordialement,"] {
            assert!(is_valediction(line), "{line}");
        }
        for line in ["Thanks for the plan, Ben.", "Best of all, we won.", "Thank you for sending it"] {
            assert!(!is_valediction(line), "{line}");
        }
    }

    #[test]
    fn names_are_told_from_answers() {
        for line in ["Ana", "Ana B. Author", "- Ana", "AB", "Ana and Ben", "💙 Ana"] {
            assert!(is_name(line), "{line}");
        }
        for line in ["Yes", "See you on Monday", "It works", "12345", "HOW TO COME", "Low   High   Mean"] {
            assert!(!is_name(line), "{line}");
        }
        assert!(is_name_with_extension("AB   3-1587."));
        assert!(!is_name_with_extension("Call me at 3-1587"));
    }
}
