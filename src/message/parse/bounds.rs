//! Bounds a message before it is parsed: bytes, parts, nesting; leaves out attachments; and closes what was cut off.
//!
//! Only the start of a long message is ever fetched, and a multipart without its closing delimiter comes back undecoded
//! from the parser. So the open boundaries are closed here, innermost first, after the last whole line.

use std::ops::Range;

use memchr::{memchr, memrchr};

use super::fields;
use super::parts::{self, Line, Parts, Spare};
use crate::message::Defect;

/// Most bytes of header and text that are read.
pub(super) const BYTES: usize = 256 * 1024;

/// Returns header and text as one message within bounds: every multipart closed, attachments and what is to spare without
/// contents; and whether anything was spared.
pub(super) fn bounded(header: &[u8], text: &[u8], spare: Spare, defects: &mut Vec<Defect>) -> (Vec<u8>, bool) {
    let header = fields::read_beside_text(&header[..header.len().min(BYTES)]);
    let header = header.trim_ascii_end();
    let room = BYTES - header.len();
    let mut parts = Parts::of(header, spare);
    let read = if parts.are_open() { Read::walk(&mut parts, text, room, defects) } else { Read::all(text) };
    let mut whole = Vec::with_capacity(header.len() + read.bytes.min(room) + 64);
    whole.extend_from_slice(header);
    whole.extend_from_slice(b"\r\n\r\n");
    let start = whole.len();
    read.copy(text, &mut whole);
    if whole.is_ascii() {
        let names = parts::idle_charset(header).into_iter().chain(read.idle_charsets.iter().map(|at| start + at));
        names.for_each(|at| whole[at] = b'x');
    }
    if whole.len() - start > room {
        whole.truncate(start + room);
        defects.push(Defect::TextTooLong);
    }
    let has_spared = parts.have_spared();
    if parts.are_open() {
        let last_line = memrchr(b'\n', &whole).map_or(start, |at| at + 1);
        whole.truncate(last_line);
        for boundary in parts.into_open() {
            whole.extend_from_slice(b"\r\n--");
            whole.extend_from_slice(&boundary);
            whole.extend_from_slice(b"--\r\n");
        }
        defects.push(Defect::Truncated);
    }
    (whole, has_spared)
}

/// Returns the body `text` of a message without the contents of its attachments, which says as much to every reader here.
pub fn without_attachments(header: &[u8], text: Vec<u8>) -> Vec<u8> {
    let mut parts = Parts::of(header, Spare::Nothing);
    if !parts.are_open() {
        return text;
    }
    let mut read = Read::walk(&mut parts, &text, usize::MAX, &mut Vec::new());
    // Whatever could not be followed is kept.
    read.end = text.len();
    if read.unread.is_empty() {
        return text;
    }
    let mut kept = Vec::with_capacity(read.bytes);
    read.copy(&text, &mut kept);
    kept
}

/// Which bytes of a text are read.
#[derive(Debug, Default)]
struct Read {
    /// The contents of files, in order.
    unread: Vec<Range<usize>>,
    /// Where reading ends.
    end: usize,
    /// How many bytes are read up to there.
    bytes: usize,
    /// Where among the bytes that are read the parameters begin that name a character set nobody needs while all is ASCII.
    idle_charsets: Vec<usize>,
}

impl Read {
    fn all(text: &[u8]) -> Self {
        Self { end: text.len(), bytes: text.len(), ..Self::default() }
    }

    /// Follows the parts of `text` for as long as what is read finds `room`.
    fn walk(parts: &mut Parts, text: &[u8], room: usize, defects: &mut Vec<Defect>) -> Self {
        let mut read = Self::default();
        while read.end < text.len() {
            let start = read.end;
            let end = memchr(b'\n', &text[start..]).map_or(text.len(), |length| start + length + 1);
            match parts.line(&text[start..end]) {
                Line::Unread => match read.unread.last_mut() {
                    Some(range) if range.end == start => range.end = end,
                    _ => read.unread.push(start..end),
                },
                Line::TooMany => {
                    defects.push(Defect::TooManyParts);
                    break;
                }
                Line::Delimiter | Line::Read => {
                    if let Some(before) = parts.take_idle_charset() {
                        read.idle_charsets.push(read.bytes - before);
                    }
                    if read.bytes + (end - start) > room {
                        defects.push(Defect::TextTooLong);
                        break;
                    }
                    read.bytes += end - start;
                }
            }
            read.end = end;
        }
        read
    }

    /// Appends what is read of `text`.
    fn copy(&self, text: &[u8], to: &mut Vec<u8>) {
        let mut start = 0;
        for unread in &self.unread {
            to.extend_from_slice(&text[start..unread.start]);
            start = unread.end;
        }
        to.extend_from_slice(&text[start..self.end]);
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
    fn an_idle_character_set_is_hidden_where_all_is_ascii() {
        let part = "--outer\r\nContent-Type: application/pdf\r\n\r\nAAAA\r\n--outer\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\ncharset=us-ascii\r\n--outer--\r\n";
        let (text, _) = end(part.as_bytes());
        assert_eq!(text, part.replace("AAAA\r\n", "").replace("; charset", "; xharset"));
        let odd = part.replace("charset=us-ascii\r\n--", "Gr\u{fc}\u{df}e\r\n--");
        assert_eq!(end(odd.as_bytes()).0, odd.replace("AAAA\r\n", ""));
        let single = b"Content-Type: text/plain; charset=iso-8859-1\r\n\r\n";
        let (whole, _) = bounded(single, b"hello\r\n", Spare::Nothing, &mut Vec::new());
        assert_eq!(whole, b"Content-Type: text/plain; xharset=iso-8859-1\r\n\r\nhello\r\n");
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
    fn a_file_takes_no_room() {
        let file = "A".repeat(76) + "\r\n";
        let text = format!(
            "--outer\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n{}--outer\r\n\r\nhello\r\n--outer--\r\n",
            file.repeat(2 * BYTES / file.len())
        );
        let (text, defects) = end(text.as_bytes());
        assert!(text.len() < 200 && text.contains("hello"), "{text}");
        assert_eq!(defects, []);
    }

    #[test]
    fn words_without_an_end_end() {
        let text = format!("--outer\r\n\r\n{}--outer--\r\n", "word\r\n".repeat(BYTES));
        let (text, defects) = end(text.as_bytes());
        assert!(text.len() <= BYTES && text.ends_with("word\r\n\r\n--outer--\r\n"));
        assert_eq!(defects, [Defect::TextTooLong, Defect::Truncated]);
    }
}
