//! Bounds a message before it is parsed: bytes, parts, nesting; leaves out attachments; and closes what was cut off.
//!
//! Only the start of a long message is ever fetched, and a multipart without its closing delimiter comes back undecoded
//! from the parser. So the open boundaries are closed here, innermost first, after the last whole line. The contents of
//! attachments are most of a message's bytes and nobody reads them: their headers stay, so that they are still named.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

use super::fields;
use crate::message::Defect;

/// Most bytes of header and text that are read.
const BYTES: usize = 256 * 1024;
/// Most body parts that are read.
const PARTS: usize = 10_000;
/// Deepest nesting of multiparts that is read.
const NESTED: usize = 100;

/// What nobody reads besides attachments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spare {
    Nothing,
    /// Pages behind plain text, which says the same.
    Pages,
}

/// Returns header and text as one message within bounds: every multipart closed, attachments and what is to spare without
/// contents; and whether anything was spared.
pub(super) fn bounded(header: &[u8], text: &[u8], spare: Spare, defects: &mut Vec<Defect>) -> (Vec<u8>, bool) {
    let header = fields::read(&header[..header.len().min(BYTES)]);
    let header = header.trim_ascii_end();
    let room = BYTES - header.len();
    let mut text = text;
    if text.len() > room {
        text = &text[..room];
        defects.push(Defect::TextTooLong);
    }
    let mut parts = Parts { spare: spare == Spare::Pages, ..Parts::default() };
    boundaries(header, &mut parts.open);
    let multipart = !parts.open.is_empty();
    if multipart {
        text = &text[..parts.walk(text, defects)];
    }
    let mut whole = Vec::with_capacity(header.len() + text.len() - parts.unread_bytes() + 64);
    whole.extend_from_slice(header);
    whole.extend_from_slice(b"\r\n\r\n");
    if parts.open.is_empty() {
        parts.copy_read(text, &mut whole);
        return (whole, parts.has_spared);
    }
    let last_line = memrchr(b'\n', text).map_or(0, |at| at + 1);
    parts.copy_read(&text[..last_line], &mut whole);
    while let Some(boundary) = parts.open.pop() {
        whole.extend_from_slice(b"\r\n--");
        whole.extend_from_slice(&boundary);
        whole.extend_from_slice(b"--\r\n");
    }
    defects.push(Defect::Truncated);
    (whole, parts.has_spared)
}

/// Returns the body `text` of a message without the contents of its attachments, which says as much to every reader here.
pub fn without_attachments(header: &[u8], text: Vec<u8>) -> Vec<u8> {
    let mut parts = Parts::default();
    boundaries(header, &mut parts.open);
    if parts.open.is_empty() {
        return text;
    }
    parts.walk(&text, &mut Vec::new());
    if parts.unread.is_empty() {
        return text;
    }
    let mut read = Vec::with_capacity(text.len() - parts.unread_bytes());
    parts.copy_read(&text, &mut read);
    read
}

/// What a walk through the parts of a message finds.
#[derive(Default)]
struct Parts {
    /// The boundaries that are open at its end, outermost first.
    open: Vec<Vec<u8>>,
    /// The contents of attachments, in order.
    unread: Vec<Range<usize>>,
    /// Whether pages behind plain text are unread, too.
    spare: bool,
    has_plain_text: bool,
    has_spared: bool,
}

/// Where in a part a line stands.
enum Within {
    Header { start: usize },
    Words,
    Attachment,
}

impl Parts {
    /// Follows the delimiters of `text`. Returns where the parts become too many or too deep.
    fn walk(&mut self, text: &[u8], defects: &mut Vec<Defect>) -> usize {
        let mut parts = 0;
        let mut within = Within::Words;
        let mut start = 0;
        while start < text.len() {
            let end = memchr(b'\n', &text[start..]).map_or(text.len(), |length| start + length + 1);
            let line = &text[start..end];
            if let Some(delimiter) = line.strip_prefix(b"--") {
                let delimiter = delimiter.trim_ascii_end();
                let open = |boundary: &[u8]| self.open.iter().rposition(|open| open == boundary);
                if let Some(depth) = delimiter.strip_suffix(b"--").and_then(open) {
                    self.open.truncate(depth);
                    within = Within::Words;
                } else if let Some(depth) = open(delimiter) {
                    self.open.truncate(depth + 1);
                    parts += 1;
                    within = Within::Header { start: end };
                }
            } else if matches!(within, Within::Attachment) {
                match self.unread.last_mut() {
                    Some(range) if range.end == start => range.end = end,
                    _ => self.unread.push(start..end),
                }
            } else if line.len() < 1_000 {
                boundaries(line, &mut self.open);
                if let Within::Header { start: header } = within
                    && line.trim_ascii().is_empty()
                {
                    within = if self.is_unread(&text[header..start]) { Within::Attachment } else { Within::Words };
                }
            }
            if parts > PARTS || self.open.len() > NESTED {
                self.open.truncate(NESTED);
                defects.push(Defect::TooManyParts);
                return start;
            }
            start = end;
        }
        text.len()
    }

    /// Returns whether nobody reads the part with this header.
    fn is_unread(&mut self, header: &[u8]) -> bool {
        let media_type = field(header, b"content-type");
        if starts_with(media_type, b"text/html") && self.spare && self.has_plain_text {
            self.has_spared = true;
            return true;
        }
        self.has_plain_text |= media_type.is_empty() || starts_with(media_type, b"text/plain");
        is_attachment(header)
    }

    fn unread_bytes(&self) -> usize {
        self.unread.iter().map(Range::len).sum()
    }

    /// Appends the start `text` of the text walked through, without what is unread.
    fn copy_read(&self, text: &[u8], to: &mut Vec<u8>) {
        let mut start = 0;
        for unread in self.unread.iter().take_while(|unread| unread.start < text.len()) {
            to.extend_from_slice(&text[start..unread.start]);
            start = unread.end.min(text.len());
        }
        to.extend_from_slice(&text[start..]);
    }
}

/// Whether a part with this header is an attachment that nobody reads. A header folded so oddly that this cannot be told
/// costs some time and nothing else.
fn is_attachment(header: &[u8]) -> bool {
    let media_type = field(header, b"content-type");
    let encoding = field(header, b"content-transfer-encoding");
    // An invitation (RFC 5545) may come as an application's, too.
    [&b"application/"[..], b"image/", b"audio/", b"video/"].iter().any(|kind| starts_with(media_type, kind))
        && !starts_with(media_type, b"application/ics")
        && starts_with(encoding, b"base64")
}

fn starts_with(value: &[u8], start: &[u8]) -> bool {
    value.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// Returns the first line of the value of the first field with this name; nothing when there is none.
fn field<'a>(header: &'a [u8], name: &[u8]) -> &'a [u8] {
    let value = |line: &'a [u8]| {
        let colon = memchr(b':', line)?;
        line[..colon].trim_ascii_end().eq_ignore_ascii_case(name).then(|| line[colon + 1..].trim_ascii())
    };
    header.split(|byte| *byte == b'\n').find_map(value).unwrap_or_default()
}

/// Adds the boundary parameter named in `header` to `open`.
fn boundaries(header: &[u8], open: &mut Vec<Vec<u8>>) {
    const NAME: &[u8] = b"boundary";
    let named =
        |at: &usize| at.checked_sub(NAME.len()).is_some_and(|start| header[start..*at].eq_ignore_ascii_case(NAME));
    let Some(at) = memchr_iter(b'=', header).find(named) else { return };
    let value = &header[at + 1..];
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
        let (whole, _) = bounded(HEADER, text, Spare::Nothing, &mut defects);
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

    const ATTACHED: &[u8] = b"--outer\r\nContent-Type: text/plain\r\n\r\nhello\r\n--outer\r\nContent-Type: Image/PNG; name=a\r\nContent-Transfer-Encoding: BASE64\r\n\r\nAAAA\r\nBBBB\r\n--outer--\r\nbye\r\n";

    #[test]
    fn attachments_keep_their_headers_only() {
        let (text, defects) = end(ATTACHED);
        assert_eq!(text, String::from_utf8_lossy(ATTACHED).replace("AAAA\r\nBBBB\r\n", ""));
        assert_eq!(defects, []);
        // As it is kept is as it is read.
        let kept = without_attachments(HEADER, ATTACHED.to_vec());
        assert_eq!(String::from_utf8_lossy(&kept), text);
        assert_eq!(without_attachments(HEADER, kept.clone()), kept);
    }

    #[test]
    fn an_attachment_cut_anywhere_is_left_out_as_far_as_it_came() {
        for cut in 0..ATTACHED.len() {
            let cut = &ATTACHED[..cut];
            let kept = without_attachments(HEADER, cut.to_vec());
            assert_eq!(end(&kept).0, end(cut).0, "{}", String::from_utf8_lossy(cut));
        }
    }

    #[test]
    fn calendars_and_returned_mail_are_no_attachments() {
        for kind in ["application/ics", "text/calendar", "message/rfc822", "message/delivery-status"] {
            let header = format!("Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n");
            assert!(!is_attachment(header.as_bytes()), "{kind}");
        }
    }
}
