//! Reads one message from a file of its own: the header first, the words only when wanted.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use memchr::memchr_iter;
use sha2::{Digest, Sha256};

use super::{Arrival, Desk, HEADER_LIMIT, TEXT_LIMIT, is_headers_only};
use crate::message::mailbox::Place;
use crate::message::parse::{self, Excerpt};
use crate::message::{Role, Roles};

/// How much is read at once: most headers fit, and small messages are read whole.
const CHUNK: usize = 16 * 1024;

/// Reads the message and asks the desk whether its words are worth reading too.
pub fn arrival(desk: &mut dyn Desk, role: Role, path: &Path, place: Place) -> io::Result<Arrival> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    let (header, rest) = read_header(&mut file)?;
    let received_at = received_at(&header, metadata.modified().ok().and_then(|time| Timestamp::try_from(time).ok()));
    let (message, _) = parse::message(&header, received_at);
    let text = if !is_headers_only(role) && desk.wants_text(&message) {
        let mut excerpt = Excerpt::new(&header, TEXT_LIMIT);
        excerpt.take(&rest);
        read_words(&mut file, &mut excerpt)?;
        Some(excerpt.finish())
    } else {
        None
    };
    Ok(Arrival {
        place,
        received_at,
        size: metadata.len(),
        email_id: None,
        labels: Roles::default(),
        header,
        message,
        text,
        withheld: None,
    })
}

/// Returns the header block with its closing empty line, and what was read beyond it.
pub fn read_header(file: &mut impl Read) -> io::Result<(Vec<u8>, Vec<u8>)> {
    let mut bytes = Vec::with_capacity(CHUNK);
    loop {
        let searched = bytes.len().saturating_sub(3);
        let read = file.by_ref().take(CHUNK as u64).read_to_end(&mut bytes)?;
        if let Some(end) = header_end(&bytes, searched) {
            let rest = bytes.split_off(end);
            // Many headers wait together for the store: none holds on to more room than it fills.
            bytes.shrink_to_fit();
            return Ok((bytes, rest));
        }
        if read == 0 || bytes.len() >= HEADER_LIMIT {
            return Ok((bytes, Vec::new()));
        }
    }
}

/// Reads on for as long as there may be words: files between them pass by.
pub fn read_words(body: &mut impl Read, excerpt: &mut Excerpt) -> io::Result<()> {
    let mut piece = [0; CHUNK];
    while excerpt.wants_more() {
        match body.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => excerpt.take(&piece[..read]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Returns the index just after the first empty line, looking from `from` on.
pub fn header_end(bytes: &[u8], from: usize) -> Option<usize> {
    if from == 0 {
        match bytes {
            [b'\n', ..] => return Some(1),
            [b'\r', b'\n', ..] => return Some(2),
            _ => {}
        }
    }
    let mut next_lines = memchr_iter(b'\n', bytes.get(from..)?).map(|end| from + end + 1);
    next_lines.find_map(|next| match &bytes[next..] {
        [b'\n', ..] => Some(next + 1),
        [b'\r', b'\n', ..] => Some(next + 2),
        _ => None,
    })
}

/// Returns when the message was received, as far as a file can tell.
///
/// That is what the last server to take it in wrote on top. A file's own time is often that of a copy or a restored backup,
/// so it only serves a message that carries no date whatever.
pub fn received_at(header: &[u8], modified: Option<Timestamp>) -> Option<Timestamp> {
    if let Some(received) = field(header, "received") {
        let date = received.rsplit_once(';').map_or("", |(_, date)| date).trim();
        if let Ok(timestamp) = rfc2822::DateTimeParser::new().parse_timestamp(date) {
            return Some(timestamp);
        }
    }
    if field(header, "date").is_some() { None } else { modified }
}

/// Returns the unfolded body of the first field of this name (given in lower case).
pub fn field(header: &[u8], name: &str) -> Option<String> {
    let mut lines = header.split(|&byte| byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    let first = lines.by_ref().find_map(|line| {
        let colon = line.iter().position(|&byte| byte == b':')?;
        let found = line[..colon].trim_ascii_end().eq_ignore_ascii_case(name.as_bytes());
        found.then(|| &line[colon + 1..])
    })?;
    let mut body = String::from_utf8_lossy(first).into_owned();
    for line in lines.take_while(|line| matches!(line.first(), Some(b' ' | b'\t'))) {
        body.push_str(&String::from_utf8_lossy(line));
    }
    Some(body.trim().to_owned())
}

/// Returns the place of a message that a name identifies: 63 bits of the name's SHA-256, so that it fits a signed integer.
pub fn place_of_name(name: &[u8]) -> Place {
    let digest = Sha256::digest(name);
    let mut first = [0_u8; 8];
    first.copy_from_slice(&digest[..8]);
    Place(u64::from_be_bytes(first) >> 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_ends_after_the_first_empty_line() {
        for (bytes, end) in [
            (&b"A: 1\nB: 2\n\nwords"[..], Some(11)),
            (b"A: 1\r\n\r\nwords", Some(8)),
            (b"\nwords", Some(1)),
            (b"A: 1\nB: 2\n", None),
            (b"", None),
        ] {
            assert_eq!(header_end(bytes, 0), end, "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_header_ends_where_it_ends_however_the_pieces_it_is_read_in_cut_it() {
        for empty_line in ["\n\n", "\r\n\r\n"] {
            for length in CHUNK - 5..=CHUNK + 5 {
                let header = format!("A: {}{empty_line}", "a".repeat(length - 3 - empty_line.len()));
                let message = format!("{header}words\n\nmore");
                let (read, _) = read_header(&mut message.as_bytes()).unwrap();
                assert!(read == header.as_bytes(), "a header of {length} bytes ends at {}", read.len());
            }
        }
    }

    #[test]
    fn fields_are_unfolded() {
        let header = b"Subject: one\nReceived: from a by b;\n\tMon, 4 Mar 2024 10:00:00 +0100\nReceived: older\n\n";
        assert_eq!(field(header, "received").as_deref(), Some("from a by b;\tMon, 4 Mar 2024 10:00:00 +0100"));
        assert_eq!(field(header, "cc"), None);
    }

    #[test]
    fn a_copied_file_was_not_received_when_it_was_copied() {
        let copied = Some(Timestamp::from_second(1_800_000_000).unwrap());
        let received = b"Received: from a by b; Mon, 4 Mar 2024 10:00:00 +0100 (CET)\nDate: x\n\n";
        assert_eq!(received_at(received, copied), Some("2024-03-04T09:00:00Z".parse().unwrap()));
        assert_eq!(received_at(b"Date: Mon, 4 Mar 2024 10:00:00 +0100\n\n", copied), None);
        assert_eq!(received_at(b"Subject: no date at all\n\n", copied), copied);
    }
}
