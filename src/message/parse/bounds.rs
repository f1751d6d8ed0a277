//! Bounds a message before it is parsed: bytes, parts, nesting; and closes one that was cut off.
//!
//! Only the start of a long message is ever fetched, and a multipart without its closing delimiter comes back undecoded
//! from the parser. So the open boundaries are closed here, innermost first, after the last whole line.

use std::borrow::Cow;

use crate::message::Defect;

/// Most bytes of header and text that are read.
const BYTES: usize = 256 * 1024;
/// Most body parts that are read.
const PARTS: usize = 10_000;
/// Deepest nesting of multiparts that is read.
const NESTED: usize = 100;

/// Returns header and text as one message within bounds, every multipart closed.
pub(super) fn bounded<'a>(header: &[u8], text: &'a [u8], defects: &mut Vec<Defect>) -> Cow<'a, [u8]> {
    let header = &header[..header.len().min(BYTES)];
    let header = header.trim_ascii_end();
    let room = BYTES - header.len();
    let mut text = text;
    if text.len() > room {
        text = &text[..room];
        defects.push(Defect::TextTooLong);
    }
    let mut open = Vec::new();
    boundaries(header, &mut open);
    let multipart = !open.is_empty();
    let end = if multipart { walk(text, &mut open, defects) } else { text.len() };
    let mut whole = Vec::with_capacity(header.len() + end + 64);
    whole.extend_from_slice(header);
    whole.extend_from_slice(b"\r\n\r\n");
    if open.is_empty() || !multipart {
        whole.extend_from_slice(&text[..end]);
        return Cow::Owned(whole);
    }
    let last_line = text[..end].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    whole.extend_from_slice(&text[..last_line]);
    while let Some(boundary) = open.pop() {
        whole.extend_from_slice(b"\r\n--");
        whole.extend_from_slice(&boundary);
        whole.extend_from_slice(b"--\r\n");
    }
    defects.push(Defect::Truncated);
    Cow::Owned(whole)
}

/// Follows the delimiters of `text` and leaves in `open` what is still open at its end, outermost first. Returns where
/// the parts become too many or too deep.
fn walk(text: &[u8], open: &mut Vec<Vec<u8>>, defects: &mut Vec<Defect>) -> usize {
    let mut parts = 0;
    let mut start = 0;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        if let Some(delimiter) = line.strip_prefix(b"--") {
            let delimiter = delimiter.trim_ascii_end();
            let closing = delimiter.strip_suffix(b"--");
            if let Some(depth) = closing.and_then(|closing| open.iter().rposition(|boundary| boundary == closing)) {
                open.truncate(depth);
            } else if let Some(depth) = open.iter().rposition(|boundary| boundary == delimiter) {
                open.truncate(depth + 1);
                parts += 1;
            }
        } else if line.len() < 1_000 {
            boundaries(line, open);
        }
        if parts > PARTS || open.len() > NESTED {
            open.truncate(NESTED);
            defects.push(Defect::TooManyParts);
            return start;
        }
        start += line.len();
    }
    text.len()
}

/// Adds the boundary parameters named in `header` to `open`.
fn boundaries(header: &[u8], open: &mut Vec<Vec<u8>>) {
    const NAME: &[u8] = b"boundary=";
    let Some(at) = header.windows(NAME.len()).position(|window| window.eq_ignore_ascii_case(NAME)) else { return };
    let value = &header[at + NAME.len()..];
    let boundary = match value.strip_prefix(b"\"") {
        Some(quoted) => quoted.split(|byte| matches!(byte, b'"' | b'\n')).next(),
        None => value.split(|byte| matches!(byte, b';') || byte.is_ascii_whitespace()).next(),
    };
    // RFC 2046 §5.1.1: one to seventy characters.
    if let Some(boundary) = boundary.map(<[u8]>::trim_ascii_end).filter(|boundary| (1..=200).contains(&boundary.len()))
    {
        open.push(boundary.to_vec());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &[u8] = b"Content-Type: multipart/mixed; boundary=\"outer\"\r\n\r\n";

    fn end(text: &[u8]) -> (String, Vec<Defect>) {
        let mut defects = Vec::new();
        let whole = bounded(HEADER, text, &mut defects);
        (String::from_utf8_lossy(&whole[HEADER.len()..]).into_owned(), defects)
    }

    #[test]
    fn a_whole_message_stays_as_it_is() {
        assert_eq!(
            end(b"--outer\r\n\r\nhello\r\n--outer--\r\n"),
            ("--outer\r\n\r\nhello\r\n--outer--\r\n".into(), vec![])
        );
    }

    #[test]
    fn a_cut_message_is_closed_after_its_last_whole_line() {
        let (text, defects) =
            end(b"--outer\r\nContent-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\n\r\nhello\r\nwor");
        assert!(text.ends_with("hello\r\n\r\n--inner--\r\n\r\n--outer--\r\n"), "{text}");
        assert_eq!(defects, [Defect::Truncated]);
    }

    #[test]
    fn endless_nesting_ends() {
        let bomb: String =
            (0..500).map(|n| format!("--b{n}\nContent-Type: multipart/mixed; boundary=b{}\n\n", n + 1)).collect();
        assert!(end(bomb.as_bytes()).1.contains(&Defect::TooManyParts));
    }
}
