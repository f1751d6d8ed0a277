//! What is read of a body that comes piece by piece: the words of every part, wherever they stand, and no files.
//!
//! Memory is bounded, not the body: a letter's words may follow an attachment of many megabytes, which passes by.

use memchr::memchr;

use super::bounds::BYTES;
use super::parts::{Line, Parts, Spare};

/// A longer line is taken in pieces of at least this many bytes.
const PIECE: usize = 16 * 1024;

/// The part of a body that is read, as far as the body has come.
#[derive(Debug)]
pub struct Excerpt {
    parts: Parts,
    is_multipart: bool,
    kept: Vec<u8>,
    /// Most bytes that are kept of one part, and how many of the part under way still may be.
    each: usize,
    left: usize,
    /// The beginning of a line whose end has not come.
    line: Vec<u8>,
    /// Whether what comes next goes on in a line of which a piece was taken.
    is_rest: bool,
    is_full: bool,
}

impl Excerpt {
    /// Starts at the body of a message with this header, of which each part is cut at `each` bytes.
    pub fn new(header: &[u8], each: usize) -> Self {
        let parts = Parts::of(header, Spare::Nothing);
        Self {
            is_multipart: parts.are_open(),
            parts,
            kept: Vec::new(),
            each,
            left: each,
            line: Vec::new(),
            is_rest: false,
            is_full: false,
        }
    }

    /// Takes the next bytes of the body, which may begin and end anywhere.
    pub fn take(&mut self, bytes: &[u8]) {
        if !self.is_multipart {
            self.keep(bytes);
            return;
        }
        let mut rest = bytes;
        while let (Some(end), false) = (memchr(b'\n', rest), self.is_full) {
            let (line, after) = rest.split_at(end + 1);
            if self.line.is_empty() {
                self.take_line(line);
            } else {
                self.line.extend_from_slice(line);
                self.end_line();
            }
            rest = after;
        }
        if !self.is_full {
            self.line.extend_from_slice(rest);
            if self.line.len() >= PIECE {
                self.end_line();
            }
        }
    }

    /// Returns whether more of the body may be kept.
    pub fn wants_more(&self) -> bool {
        !self.is_full
    }

    /// Returns what is read of the body.
    pub fn finish(mut self) -> Vec<u8> {
        if !self.line.is_empty() {
            self.end_line();
        }
        self.kept.shrink_to_fit();
        self.kept
    }

    fn end_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        self.take_line(&line);
        line.clear();
        self.line = line;
    }

    /// Takes a line, or a piece of one.
    fn take_line(&mut self, line: &[u8]) {
        let is_rest = std::mem::replace(&mut self.is_rest, !line.ends_with(b"\n"));
        let kind = match is_rest {
            false => self.parts.line(line),
            true if self.parts.is_rest_read() => Line::Read,
            true => Line::Unread,
        };
        match kind {
            Line::Delimiter => {
                self.left = self.each;
                self.keep(line);
            }
            Line::Read => self.keep(line),
            Line::Unread => {}
            Line::TooMany => self.is_full = true,
        }
    }

    fn keep(&mut self, bytes: &[u8]) {
        let room = self.left.min(BYTES.saturating_sub(self.kept.len()));
        let fits = bytes.len().min(room);
        self.kept.extend_from_slice(&bytes[..fits]);
        self.left -= fits;
        self.is_full |= self.kept.len() >= BYTES || !self.is_multipart && self.left == 0;
    }
}

#[cfg(test)]
mod tests {
    use super::super::without_attachments;
    use super::*;
    use proptest::prelude::*;

    const HEADER: &[u8] = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    const FILE: &str = "--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const LETTER: &str = "--b\r\nContent-Type: text/plain\r\n\r\nSee above.\r\n--b--\r\n";

    fn excerpt(each: usize, pieces: impl IntoIterator<Item = Vec<u8>>) -> String {
        let mut excerpt = Excerpt::new(HEADER, each);
        pieces.into_iter().for_each(|piece| excerpt.take(&piece));
        String::from_utf8(excerpt.finish()).unwrap()
    }

    #[test]
    fn words_behind_a_long_file_are_read() {
        let line = [b"A".repeat(76), b"\r\n".to_vec()].concat();
        let file = std::iter::repeat_n(line, 100_000);
        let body = [FILE.into()].into_iter().chain(file).chain([LETTER.into()]);
        assert_eq!(excerpt(1_000, body), format!("{FILE}{LETTER}"));
    }

    #[test]
    fn a_file_without_line_ends_takes_no_memory() {
        let mut excerpt = Excerpt::new(HEADER, 1_000);
        excerpt.take(FILE.as_bytes());
        for _ in 0..10_000 {
            excerpt.take(&[b'A'; 1_000]);
            assert!(excerpt.line.len() < 2 * PIECE);
        }
        excerpt.take(b"\r\n");
        excerpt.take(LETTER.as_bytes());
        assert_eq!(excerpt.finish(), format!("{FILE}{LETTER}").as_bytes());
    }

    #[test]
    fn each_part_is_cut_alone() {
        let long = format!("--b\r\n\r\n{}", "word\r\n".repeat(1_000));
        let kept = excerpt(1_000, [long.clone().into(), long.into(), LETTER.into()]);
        assert!(kept.ends_with(LETTER) && kept.len() < 2_300, "{kept}");
        assert_eq!(kept.matches("--b\r\n").count(), 3);
    }

    #[test]
    fn a_body_without_parts_is_read_up_to_its_limit() {
        let mut excerpt = Excerpt::new(b"Subject: Plan\r\n\r\n", 10);
        excerpt.take(b"12345");
        assert!(excerpt.wants_more());
        excerpt.take(b"67890123");
        assert!(!excerpt.wants_more());
        assert_eq!(excerpt.finish(), b"1234567890");
    }

    proptest! {
        #[test]
        fn pieces_tell_what_the_whole_tells(
            lines in prop::collection::vec("(--b|--b--|--c|--c--|Content-Type: (application/pdf|text/plain|multipart/mixed; boundary=c)|)[ -~]{0,3}\r?", 0..30),
            cuts in prop::collection::vec(1_usize..20, 0..80),
        ) {
            let body = lines.join("\n").into_bytes();
            let mut rest = &body[..];
            let mut pieces = Vec::new();
            for cut in cuts {
                let (piece, after) = rest.split_at(cut.min(rest.len()));
                pieces.push(piece.to_vec());
                rest = after;
            }
            pieces.push(rest.to_vec());
            prop_assert_eq!(excerpt(usize::MAX, pieces).into_bytes(), without_attachments(HEADER, body));
        }
    }
}
