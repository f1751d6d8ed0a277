//! The words and parts of one message.

use std::borrow::Cow;

use mail_parser::{MessageParser, MessagePart, MimeHeaders, PartType};

use super::parts::Spare;
use super::{bounce, bounds, flowed, html, icalendar};
use crate::message::{Body, CalendarMethod, Defect, automated};

/// Longest decoded text that is kept, in bytes.
const TEXT_LIMIT: usize = 256 * 1024;
/// Most attachments that are named.
const ATTACHMENT_LIMIT: usize = 200;

/// Returns the decoded words and parts of the message `header ++ text`, of which `text` may be cut off anywhere.
pub fn body(header: &[u8], text: &[u8]) -> Body {
    // Most letters say everything twice, and their page is not looked at. Where the plain text is blank, it is.
    let (body, has_spared) = bounded(header, text, Spare::Pages);
    if has_spared && body.text.trim().is_empty() { bounded(header, text, Spare::Nothing).0 } else { body }
}

/// Returns the same, and whether anything was left out as `spare` says.
fn bounded(header: &[u8], text: &[u8], spare: Spare) -> (Body, bool) {
    let mut defects = Vec::new();
    let (whole, has_spared) = bounds::bounded(header, text, spare, &mut defects);
    (parsed(&whole, defects), has_spared)
}

fn parsed(whole: &[u8], defects: Vec<Defect>) -> Body {
    let mut body = Body { defects, ..Body::default() };
    let Some(parsed) = MessageParser::default().parse(whole) else { return body };
    let plain = plain_text(&parsed, &mut body.defects);
    let (words, from_html) = match plain {
        Some(plain) if !plain.trim().is_empty() => (plain, false),
        plain => match html_text(&parsed) {
            Some(words) => (words.into(), true),
            None => (plain.unwrap_or_default(), false),
        },
    };
    body.from_html = from_html;
    body.on_vacation = automated::is_on_vacation(&parsed);
    body.text = tidy(&words, &mut body.defects);
    for part in &parsed.parts {
        if let Some(calendar) = calendar_text(part) {
            let events = icalendar::events(&calendar);
            body.schedules |= !is_saved(part) && events.iter().any(|event| event.method != CalendarMethod::Other);
            body.events.extend(events);
        } else if is_attached(part) && body.attachments.len() < ATTACHMENT_LIMIT {
            body.attachments.push(name(part));
        }
    }
    body.failures = bounce::failures(&parsed, &body.text);
    body
}

fn plain_text<'a>(parsed: &'a mail_parser::Message<'_>, defects: &mut Vec<Defect>) -> Option<Cow<'a, str>> {
    let mut text: Option<Cow<'a, str>> = None;
    for part in parsed.text_bodies() {
        let PartType::Text(words) = &part.body else { continue };
        if is_calendar(part)
            || (is_attached(part) && part.content_disposition().is_some_and(mail_parser::ContentType::is_attachment))
        {
            continue;
        }
        if part.is_encoding_problem {
            defects.push(Defect::UndecodableText);
        }
        let content_type = part.content_type();
        let parameter = |name| content_type.and_then(|kind| kind.attribute(name)).unwrap_or_default();
        let words = if parameter("format").eq_ignore_ascii_case("flowed") {
            flowed::unflow(words, parameter("delsp").eq_ignore_ascii_case("yes")).into()
        } else {
            Cow::Borrowed(words.as_ref())
        };
        match &mut text {
            Some(text) => text.to_mut().extend(["\n", &*words]),
            None => text = Some(words),
        }
    }
    text
}

fn html_text(parsed: &mail_parser::Message<'_>) -> Option<String> {
    let pages: Vec<&str> = parsed
        .html_bodies()
        .filter_map(|part| match &part.body {
            PartType::Html(page) => Some(page.as_ref()),
            _ => None,
        })
        .take(10)
        .collect();
    (!pages.is_empty()).then(|| pages.into_iter().map(html::text).collect::<Vec<_>>().join("\n"))
}

/// Returns `text` with LF line ends, without NUL and other control characters, within bounds.
fn tidy(text: &str, defects: &mut Vec<Defect>) -> String {
    let mut end = text.len().min(TEXT_LIMIT);
    if end < text.len() {
        defects.push(Defect::TextTooLong);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
    }
    const CHUNK: usize = 32;
    let mut rest = &text[..end];
    let mut tidied = String::with_capacity(end);
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    loop {
        // Most text is plain, and copied in long stretches. A chunk is looked through without leaving early, several bytes at once.
        let is_all_plain = |chunk: &&[u8]| chunk.iter().fold(true, |so_far, byte| so_far & is_plain(byte));
        let chunks = rest.as_bytes().chunks_exact(CHUNK).take_while(is_all_plain).count() * CHUNK;
        let odd = rest.as_bytes()[chunks..].iter().position(|byte| !is_plain(byte));
        let plain = odd.map_or(rest.len(), |odd| chunks + odd);
        tidied.push_str(&rest[..plain]);
        let mut characters = rest[plain..].chars();
        let Some(character) = characters.next() else { break };
        rest = characters.as_str();
        match character {
            '\r' if rest.starts_with('\n') => {}
            '\r' | '\u{2028}' | '\u{2029}' => tidied.push('\n'),
            character if character.is_control() || character == '\u{feff}' => tidied.push(' '),
            character => tidied.push(character),
        }
    }
    tidied
}

/// Returns whether a calendar part is a file beside the letter, as a person adds one, and no part of the letter itself.
fn is_saved(part: &MessagePart<'_>) -> bool {
    part.content_disposition().is_some_and(mail_parser::ContentType::is_attachment)
}

fn is_attached(part: &MessagePart<'_>) -> bool {
    match &part.body {
        PartType::Binary(_) => true,
        PartType::Message(_) => part.attachment_name().is_some(),
        // Pictures of a signature are inline and say nothing.
        PartType::InlineBinary(_) => false,
        PartType::Text(_) | PartType::Html(_) => {
            part.content_disposition().is_some_and(mail_parser::ContentType::is_attachment)
        }
        PartType::Multipart(_) => false,
    }
}

fn name(part: &MessagePart<'_>) -> String {
    let media_type = || {
        part.content_type().map_or_else(
            || "application/octet-stream".to_owned(),
            |kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or("octet-stream")),
        )
    };
    part.attachment_name()
        .map(|name| super::clean(name).into_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(media_type)
}

fn is_calendar(part: &MessagePart<'_>) -> bool {
    part.content_type().is_some_and(|kind| {
        let subtype = kind.subtype().unwrap_or_default();
        (kind.ctype().eq_ignore_ascii_case("text") && subtype.eq_ignore_ascii_case("calendar"))
            || (kind.ctype().eq_ignore_ascii_case("application") && subtype.eq_ignore_ascii_case("ics"))
    })
}

fn calendar_text(part: &MessagePart<'_>) -> Option<String> {
    if !is_calendar(part) {
        return None;
    }
    match &part.body {
        PartType::Text(text) => Some(text.clone().into_owned()),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(header: &str, text: &str) -> Body {
        body(header.replace('\n', "\r\n").as_bytes(), text.replace('\n', "\r\n").as_bytes())
    }

    #[test]
    fn a_plain_body_is_its_text() {
        let body = read(
            "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n",
            "Gr=FC=DFe\nAna\n",
        );
        assert_eq!(body.text, "Grüße\nAna\n");
        assert_eq!(body.defects, []);
    }

    #[test]
    fn html_alone_becomes_text_with_quotes_marked() {
        let body = read(
            "Content-Type: text/html\n\n",
            "<p>I&#39;ll call.</p><blockquote type=cite><p>Will you?</p></blockquote>",
        );
        assert!(body.from_html);
        assert!(body.text.starts_with("I'll call."), "{}", body.text);
        assert!(body.text.contains("> Will you?"), "{}", body.text);
    }

    #[test]
    fn attachments_are_named_and_left_unread() {
        let body = read(
            "Content-Type: multipart/mixed; boundary=b\n\n",
            "--b\nContent-Type: text/plain\n\nAttached.\n--b\nContent-Type: application/pdf; name=\"plan.pdf\"\nContent-Disposition: attachment; filename=\"plan.pdf\"\n\nxx\n--b--\n",
        );
        assert_eq!(body.text.trim(), "Attached.");
        assert_eq!(body.attachments, ["plan.pdf"]);
    }

    #[test]
    fn a_message_cut_in_its_attachment_keeps_its_words() {
        let body = read(
            "Content-Type: multipart/mixed; boundary=b\n\n",
            "--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSSdsbCBjYWxsLg==\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nAAAA\nAAA",
        );
        assert_eq!(body.text.trim(), "I'll call.");
        assert_eq!(body.defects, [Defect::Truncated]);
        assert_eq!(body.attachments, ["application/pdf"]);
    }
}
