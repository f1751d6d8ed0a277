//! Follows the parts of a body line by line, and tells the lines that are read from those of files that nobody reads.
//!
//! The contents of attachments are most of a message's bytes. Their headers are read, so that they are still named.

use memchr::{memchr, memchr_iter, memchr2_iter};

/// Most body parts that are followed.
const PARTS: usize = 10_000;
/// Deepest nesting of multiparts that is followed.
const NESTED: usize = 100;
/// Bytes of a part's header that are looked at.
const HEADER: usize = 16 * 1024;
/// Bytes of the longest line that names a boundary.
const LINE: usize = 1_000;

/// What nobody reads besides attachments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Spare {
    #[default]
    Nothing,
    /// Pages behind plain text, which says the same.
    Pages,
}

/// How far into the parts of a body one has come.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The boundaries that are open, outermost first.
    open: Vec<Vec<u8>>,
    within: Within,
    /// The header of the part one is in, while it is read.
    header: Vec<u8>,
    /// How far behind the end of the last header the name of a character set begins that is not needed, as
    /// [`idle_charset`] finds it.
    idle_charset: Option<usize>,
    count: usize,
    spare: Spare,
    has_plain_text: bool,
    has_spared: bool,
}

/// Where in a part a line stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Within {
    Header,
    #[default]
    Words,
    File,
}

/// What a line is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// It stands between two parts.
    Delimiter,
    Read,
    Unread,
    /// With it the parts become too many or too deep: nothing is to be followed from here on.
    TooMany,
}

impl Parts {
    /// Starts at the body of a message with this header.
    pub(super) fn of(header: &[u8], spare: Spare) -> Self {
        let mut parts = Self { spare, ..Self::default() };
        parts.open_boundary(header);
        parts
    }

    /// Whether the body has parts that are not closed.
    pub(super) fn are_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// Returns the boundaries that are open, innermost first.
    pub(super) fn into_open(self) -> impl Iterator<Item = Vec<u8>> {
        self.open.into_iter().rev()
    }

    /// Whether pages were left out because plain text stands before them.
    pub(super) fn have_spared(&self) -> bool {
        self.has_spared
    }

    /// Returns how far before the line that was taken last, which ended a header, the parameter begins that names a character
    /// set nobody needs.
    pub(super) fn take_idle_charset(&mut self) -> Option<usize> {
        self.idle_charset.take()
    }

    /// Takes the next line, with its end.
    pub(super) fn line(&mut self, line: &[u8]) -> Line {
        let kind = if self.is_delimiter(line) {
            Line::Delimiter
        } else if self.within == Within::File {
            return Line::Unread;
        } else {
            self.read(line);
            Line::Read
        };
        if self.count > PARTS || self.open.len() > NESTED {
            self.open.truncate(NESTED);
            return Line::TooMany;
        }
        kind
    }

    /// Returns whether the rest of a line whose beginning was taken is read.
    pub(super) fn is_rest_read(&self) -> bool {
        self.within != Within::File
    }

    fn is_delimiter(&mut self, line: &[u8]) -> bool {
        let Some(delimiter) = line.strip_prefix(b"--") else { return false };
        let delimiter = delimiter.trim_ascii_end();
        let open = |boundary: &[u8]| self.open.iter().rposition(|open| open == boundary);
        if let Some(depth) = delimiter.strip_suffix(b"--").and_then(open) {
            self.open.truncate(depth);
            self.within = Within::Words;
            return true;
        }
        let Some(depth) = open(delimiter) else { return false };
        self.open.truncate(depth + 1);
        self.count += 1;
        self.within = Within::Header;
        self.header.clear();
        true
    }

    fn read(&mut self, line: &[u8]) {
        if line.len() < LINE {
            self.open_boundary(line);
        }
        if self.within == Within::Header {
            if line.trim_ascii().is_empty() {
                self.within = if self.is_file() { Within::File } else { Within::Words };
                let is_whole = self.header.len() < HEADER;
                self.idle_charset = idle_charset(&self.header).filter(|_| is_whole).map(|at| self.header.len() - at);
            } else if self.header.len() < HEADER {
                self.header.extend_from_slice(line);
            }
        }
    }

    /// Returns whether nobody reads the part whose header has ended.
    fn is_file(&mut self) -> bool {
        if is_attachment(&self.header) {
            return true;
        }
        let media_type = field(&self.header, b"content-type");
        if starts_with(media_type, b"text/html") && self.spare == Spare::Pages && self.has_plain_text {
            self.has_spared = true;
            return true;
        }
        self.has_plain_text |= media_type.is_empty() || starts_with(media_type, b"text/plain");
        false
    }

    /// Opens the boundary named in `header`, if one is.
    fn open_boundary(&mut self, header: &[u8]) {
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
        let boundary = boundary.map(<[u8]>::trim_ascii_end).filter(|boundary| (1..=200).contains(&boundary.len()));
        self.open.extend(boundary.map(<[u8]>::to_vec));
    }
}

/// Whether a part with this header is a file that nobody reads. A header folded so oddly that this cannot be told costs
/// some time and nothing else.
fn is_attachment(header: &[u8]) -> bool {
    let media_type = field(header, b"content-type").split(|byte| *byte == b';').next().unwrap_or_default();
    let has = |name: &[u8]| media_type.windows(name.len()).any(|part| part.eq_ignore_ascii_case(name));
    // An invitation (RFC 5545) may come as an application's, too; what a bounce returns (RFC 3464) as anything.
    let is_read = [&b"application/ics"[..], b"calendar", b"delivery-status", b"rfc822"].iter().any(|name| has(name));
    let starts = |kinds: &[&[u8]]| kinds.iter().any(|kind| starts_with(media_type, kind));
    if is_read || starts(&[b"multipart/", b"message/"]) {
        return false;
    }
    // Whatever is none of these, as "text" alone in old mail, is words unless its sender says otherwise.
    starts(&[b"application/", b"image/", b"audio/", b"video/", b"font/", b"model/"])
        || starts_with(field(header, b"content-disposition"), b"attachment")
}

/// Returns where in the header of a part the parameter begins that names a character set, if words in ASCII are the same in it
/// as they stand there: the parser would look every byte of them up in a table.
pub(super) fn idle_charset(header: &[u8]) -> Option<usize> {
    const NAME: &[u8] = b"charset=";
    const AS_ASCII: [&[u8]; 4] = [b"us-ascii", b"ascii", b"iso-8859-", b"windows-125"];
    let encoding = field(header, b"content-transfer-encoding");
    if !encoding.is_empty() && !starts_with(encoding, b"7bit") && !starts_with(encoding, b"8bit") {
        return None;
    }
    let (mut start, mut is_type) = (0, false);
    for line in header.split_inclusive(|byte| *byte == b'\n') {
        // A folded line belongs to the field above.
        if !line.starts_with(b" ") && !line.starts_with(b"\t") {
            is_type = starts_with(line, b"content-type:");
        }
        let is_apart = |at: usize| at > 0 && matches!(line[at - 1], b';' | b' ' | b'\t');
        let names = |at: &usize| is_type && is_apart(*at) && starts_with(&line[*at..], NAME);
        if let Some(at) = memchr2_iter(b'c', b'C', line).find(names) {
            let value = &line[at + NAME.len()..];
            let value = value.strip_prefix(b"\"").unwrap_or(value);
            return AS_ASCII.iter().any(|name| starts_with(value, name)).then_some(start + at);
        }
        start += line.len();
    }
    None
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_from_what_is_read() {
        for (kind, is_file) in [
            ("application/pdf", true),
            ("Image/PNG; name=calendar", true),
            ("text/x-log\r\nContent-Disposition: attachment; filename=a.log", true),
            ("text/x-log", false),
            ("text", false),
            ("text/plain\r\nContent-Disposition: inline; filename=a.txt", false),
            ("application/ics", false),
            ("text/calendar\r\nContent-Disposition: attachment", false),
            ("text/rfc822-headers\r\nContent-Disposition: attachment", false),
            ("message/rfc822\r\nContent-Disposition: attachment", false),
            ("message/delivery-status", false),
            ("multipart/mixed", false),
        ] {
            assert_eq!(is_attachment(format!("Content-Type: {kind}\r\n").as_bytes()), is_file, "{kind}");
        }
        assert!(!is_attachment(b""));
    }

    #[test]
    fn a_character_set_is_idle_where_ascii_is_the_same_in_it() {
        let at = |header: &str| idle_charset(header.as_bytes()).map(|at| header[at..].to_owned());
        let us = "Content-Type: text/plain; charset=us-ascii\r\n";
        assert_eq!(at(us), Some("charset=us-ascii\r\n".to_owned()));
        assert_eq!(
            at("content-type: text/plain;\n\tCharset=\"ISO-8859-1\"\n"),
            Some("Charset=\"ISO-8859-1\"\n".to_owned())
        );
        assert!(at(&format!("{us}Content-Transfer-Encoding: 7bit\r\n")).is_some());
        for needed in [
            format!("{us}Content-Transfer-Encoding: Quoted-Printable\r\n"),
            "Content-Type: text/plain; charset=iso-2022-jp\r\n".to_owned(),
            "Content-Type: text/plain\r\nSubject: charset=us-ascii\r\n".to_owned(),
            "Content-Type: text/plain; name=\"charset=us-ascii\"\r\n".to_owned(),
        ] {
            assert_eq!(at(&needed), None, "{needed}");
        }
    }
}
