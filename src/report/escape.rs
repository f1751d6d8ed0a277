//! Makes text from mail harmless in each place it is written to.
//!
//! Mail is hostile: a display name may hold terminal escapes, characters that turn the reading direction round, Markdown, or
//! a spreadsheet formula. [`visible`] comes first for everything that came from mail, whatever the format; HTML is escaped
//! by the template engine, the other formats by the functions here.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Returns the text on one line, with every control and direction-changing character made visible: ESC becomes `␛`, a
/// right-to-left override becomes `⟨U+202E⟩`. Line breaks and tabs become spaces.
pub fn visible(text: &str) -> Cow<'_, str> {
    made_visible(text, false)
}

/// Returns the text as [`visible`] does, with its line breaks kept (as LF).
pub fn visible_lines(text: &str) -> String {
    made_visible(&text.replace("\r\n", "\n").replace('\r', "\n"), true).into_owned()
}

/// Returns at most `most` characters of the text, and an ellipsis where there were more: one long field never fills the page.
pub fn clipped(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

fn made_visible(text: &str, keep_lines: bool) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '\n' if keep_lines => shown.push('\n'),
            '\n' | '\r' | '\t' => shown.push(' '),
            // Unicode's Control Pictures stand in the order of the controls they show.
            '\0'..='\x1f' => shown.extend(char::from_u32(0x2400 + u32::from(character))),
            '\x7f' => shown.push('\u{2421}'),
            _ if is_unsafe(character) => {
                write!(shown, "⟨U+{:04X}⟩", u32::from(character)).expect("writing to a String never fails");
            }
            _ => shown.push(character),
        }
    }
    Cow::Owned(shown)
}

/// Returns whether a character moves the cursor, hides, or changes the direction of what stands around it.
///
/// Joiners (U+200C, U+200D) and variation selectors stay: scripts and emoji need them.
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Returns one line of text that Markdown (CommonMark with GitHub's extensions) shows as it is.
pub fn markdown(text: &str) -> String {
    let text = visible(text);
    let mut escaped = String::with_capacity(text.len() + 8);
    // Four spaces would begin a block of code.
    let indented = text.len() - text.trim_start_matches(' ').len();
    for (index, character) in text.char_indices() {
        match character {
            ' ' if index < indented && indented >= 4 => escaped.push('\u{a0}'),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '~' | '#' | '$' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '!' if text[index + 1..].starts_with('[') => escaped.push_str("\\!"),
            // Keeps web addresses in mail from becoming links.
            ':' if text[index + 1..].starts_with("//") => escaped.push_str("\\:"),
            '.' if text[..index].to_ascii_lowercase().ends_with("www") => escaped.push_str("\\."),
            // List markers and underlines of headings matter at the start of a line only.
            '-' | '+' | '=' if text[..index].trim().is_empty() => {
                escaped.push('\\');
                escaped.push(character);
            }
            '.' | ')' if is_list_number(&text[..index]) => {
                escaped.push('\\');
                escaped.push(character);
            }
            _ => escaped.push(character),
        }
    }
    escaped
}

fn is_list_number(before: &str) -> bool {
    let before = before.trim_start();
    !before.is_empty() && before.len() < 10 && before.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns one quoted field of a CSV file (RFC 4180) that no spreadsheet takes for a formula.
pub fn csv(text: &str) -> String {
    let text = visible(text);
    let starts_formula =
        text.trim_start().starts_with(['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠']) || text.starts_with('\'');
    let guard = if starts_formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

/// Returns serialised JSON with every control and direction-changing character written as `\u…`, so that the file can be
/// shown on a terminal. What a JSON reader gets is unchanged.
pub fn json(serialised: &str) -> String {
    let mut escaped = String::with_capacity(serialised.len());
    let mut units = [0; 2];
    let mut rest = serialised;
    // Nearly all of it is printable ASCII, and taken over in long stretches.
    while let Some(at) = rest.bytes().position(|byte| byte != b'\n' && !matches!(byte, b' '..=b'~')) {
        let (plain, from) = rest.split_at(at);
        escaped.push_str(plain);
        let mut characters = from.chars();
        let character = characters.next().expect("the byte that was found begins one");
        if is_unsafe(character) {
            for unit in character.encode_utf16(&mut units) {
                write!(escaped, "\\u{unit:04x}").expect("writing to a String never fails");
            }
        } else {
            escaped.push(character);
        }
        rest = characters.as_str();
    }
    escaped.push_str(rest);
    escaped
}

/// Returns the text percent-encoded (RFC 3986) but for unreserved characters and those in `also`.
pub fn percent(text: &str, also: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        let kept = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || also.as_bytes().contains(&byte);
        if kept {
            encoded.push(char::from(byte));
        } else {
            write!(encoded, "%{byte:02X}").expect("writing to a String never fails");
        }
    }
    encoded
}

/// Returns a `mailto:` URI (RFC 6068) with nothing but an address, a subject and a body.
pub fn mailto(addr_spec: &str, subject: &str, body: &str) -> String {
    let one_line: String = subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    // RFC 6068 §5: line breaks in a body are CRLF.
    let lines = body.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n");
    format!("mailto:{}?subject={}&body={}", percent(addr_spec, "@"), percent(&one_line, ""), percent(&lines, ""))
}

/// Returns a word that a POSIX shell takes as this text.
pub fn shell(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@%+=:,./-_".contains(c);
    let text = visible(text);
    if !text.is_empty() && !text.starts_with('-') && text.chars().all(plain) {
        return text.into_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_made_visible() {
        assert_eq!(visible("a\u{1b}[31mb\u{202e}c\r\nd"), "a␛[31mb⟨U+202E⟩c  d");
        assert_eq!(visible_lines("one\r\ntwo\u{7f}"), "one\ntwo␡");
        assert_eq!(visible("👩‍💻 می‌خواهم"), "👩‍💻 می‌خواهم");
    }

    #[test]
    fn a_long_text_ends_in_an_ellipsis() {
        assert_eq!(clipped("Grüße aus Köln", 5), "Grüße…");
        assert_eq!(clipped("Grüße", 5), "Grüße");
        assert_eq!(clipped("one two", 4), "one…");
    }

    #[test]
    fn markdown_shows_what_was_written() {
        assert_eq!(markdown("<b>*x*</b> [a](javascript:b)"), "&lt;b&gt;\\*x\\*&lt;/b&gt; \\[a\\](javascript:b)");
        assert_eq!(markdown("1. - see http://x and www.y"), "1\\. - see http\\://x and www\\.y");
        assert_eq!(markdown("- item"), "\\- item");
        assert_eq!(markdown("    no code"), "\u{a0}\u{a0}\u{a0}\u{a0}no code");
    }

    #[test]
    fn a_formula_is_text_in_a_spreadsheet() {
        assert_eq!(csv("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(csv(" +1"), "\"' +1\"");
        assert_eq!(csv("Ana"), "\"Ana\"");
    }

    #[test]
    fn a_mailto_carries_no_other_field() {
        let uri = mailto("a?bcc=x@example.org", "Hi\r\nBcc: x", "one\ntwo&cc=y");
        assert_eq!(uri, "mailto:a%3Fbcc%3Dx@example.org?subject=Hi%20%20Bcc%3A%20x&body=one%0D%0Atwo%26cc%3Dy");
    }

    #[test]
    fn a_shell_takes_the_address_as_one_word() {
        assert_eq!(shell("ana@example.org"), "ana@example.org");
        assert_eq!(shell("o'hara;rm@example.org"), "'o'\\''hara;rm@example.org'");
        assert_eq!(shell("-x@example.org"), "'-x@example.org'");
    }

    #[test]
    fn json_stays_the_same_to_a_reader() {
        let text = serde_json::to_string("a\u{202e}b\u{85}c\u{e0041}").expect("a string serialises");
        let escaped = json(&text);
        assert!(escaped.is_ascii());
        assert_eq!(serde_json::from_str::<String>(&escaped).expect("still JSON"), "a\u{202e}b\u{85}c\u{e0041}");
    }
}
