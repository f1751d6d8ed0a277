//! Splits an mbox into messages, as a stream: no message is ever held whole unless the caller keeps it.
//!
//! A message starts with a `From ` line at the start of the file or after an empty line. Writers of the mboxrd kind put `>`
//! before every body line that matches `>*From `; those of the mboxo kind only before `From `. One `>` is taken off either
//! way, which is right for mboxrd and for all but doubly quoted lines of mboxo (RFC 4155 names neither).

use std::io::{self, BufRead, Read};

use crate::source::HEADER_LIMIT;

/// A line is taken in pieces of at most this length, so that a file without line ends costs no memory.
const PIECE: u64 = 64 * 1024;

/// The beginning of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Where its `From ` line starts, in bytes from the start of the (unpacked) file.
    pub offset: u64,
    /// The `From ` line, without its line end.
    pub postmark: Vec<u8>,
    /// The header block with its closing empty line, perhaps cut at a limit.
    pub header: Vec<u8>,
}

/// Where in the file the splitter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Start,
    /// Just after a `From ` line.
    AtHeader,
    InBody,
    End,
}

/// An mbox being split.
pub struct Splitter<R> {
    reader: R,
    offset: u64,
    standing: Standing,
    /// The `From ` line that ended the message before, and where it starts.
    postmark: (u64, Vec<u8>),
    piece: Vec<u8>,
}

impl<R: BufRead> Splitter<R> {
    /// Splits what `reader` yields, whose first byte lies at `offset` of the file.
    pub fn new(reader: R, offset: u64) -> Self {
        Self { reader, offset, standing: Standing::Start, postmark: (0, Vec::new()), piece: Vec::new() }
    }

    /// Returns the head of the next message, or nothing at the end. What was not read of the one before is skipped.
    ///
    /// # Errors
    /// `InvalidData` when the file does not begin like an mbox.
    pub fn next_head(&mut self) -> io::Result<Option<Head>> {
        if self.standing == Standing::InBody {
            self.rest(|_| {})?;
        }
        if self.standing == Standing::Start {
            self.find_first()?;
        }
        if self.standing == Standing::End {
            return Ok(None);
        }
        let (offset, postmark) = std::mem::take(&mut self.postmark);
        let mut header = Vec::new();
        self.standing = Standing::InBody;
        let mut is_line_start = true;
        while self.read_piece()? {
            if header.len() < HEADER_LIMIT {
                header.extend_from_slice(&self.piece);
            }
            if is_line_start && is_empty_line(&self.piece) {
                break;
            }
            is_line_start = self.piece.ends_with(b"\n");
        }
        Ok(Some(Head { offset, postmark, header }))
    }

    /// Hands the body of the message whose head was returned last to `take`, piece by piece, with quoted `From ` lines
    /// restored. Returns its length in bytes.
    pub fn rest(&mut self, mut take: impl FnMut(&[u8])) -> io::Result<u64> {
        let mut length = 0;
        if self.standing != Standing::InBody {
            return Ok(length);
        }
        let mut add = |piece: &[u8]| {
            length += piece.len() as u64;
            take(piece);
        };
        // The empty line before the next `From ` belongs to neither message, so it is held back until it is known not to be it.
        let mut held_back: Option<Vec<u8>> = None;
        let mut is_line_start = true;
        let mut after_empty = true;
        loop {
            let start = self.offset;
            if !self.read_piece()? {
                self.standing = Standing::End;
                return Ok(length);
            }
            if is_line_start && after_empty && is_postmark(&self.piece) {
                self.postmark = (start, trimmed(&self.piece).to_vec());
                self.standing = Standing::AtHeader;
                return Ok(length);
            }
            if let Some(empty) = held_back.take() {
                add(&empty);
            }
            after_empty = is_line_start && is_empty_line(&self.piece);
            if after_empty {
                held_back = Some(self.piece.clone());
            } else if is_line_start && is_quoted_from(&self.piece) {
                add(&self.piece[1..]);
            } else {
                add(&self.piece);
            }
            is_line_start = self.piece.ends_with(b"\n");
        }
    }

    fn find_first(&mut self) -> io::Result<()> {
        loop {
            let start = self.offset;
            if !self.read_piece()? {
                self.standing = Standing::End;
                return Ok(());
            }
            if self.piece.starts_with(b"From ") {
                self.postmark = (start, trimmed(&self.piece).to_vec());
                self.standing = Standing::AtHeader;
                return Ok(());
            }
            if !is_empty_line(&self.piece) {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    "no mbox: it does not begin with a \"From \" line",
                ));
            }
        }
    }

    /// Reads the next line, or the next piece of a very long one. Returns whether there was any.
    fn read_piece(&mut self) -> io::Result<bool> {
        self.piece.clear();
        let read = (&mut self.reader).take(PIECE).read_until(b'\n', &mut self.piece)?;
        self.offset += read as u64;
        Ok(read > 0)
    }
}

fn trimmed(line: &[u8]) -> &[u8] {
    line.trim_ascii_end()
}

fn is_empty_line(line: &[u8]) -> bool {
    matches!(line, b"\n" | b"\r\n")
}

/// Returns whether a line after an empty one starts a message: `From `, and somewhere a time of day.
///
/// Some writers quote nothing, and a paragraph may well begin with "From": few of those name a time in `hh:mm`.
fn is_postmark(line: &[u8]) -> bool {
    line.starts_with(b"From ")
        && line
            .windows(5)
            .any(|window| matches!(window, [a, b, b':', c, d] if [a, b, c, d].into_iter().all(u8::is_ascii_digit)))
}

fn is_quoted_from(line: &[u8]) -> bool {
    let quotes = line.iter().take_while(|&&byte| byte == b'>').count();
    quotes > 0 && line[quotes..].starts_with(b"From ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(mbox: &str) -> Vec<(u64, String, String)> {
        let mut splitter = Splitter::new(mbox.as_bytes(), 0);
        let mut messages = Vec::new();
        while let Some(head) = splitter.next_head().unwrap() {
            let mut body = Vec::new();
            let length = splitter.rest(|piece| body.extend_from_slice(piece)).unwrap();
            assert_eq!(length, body.len() as u64);
            messages.push((head.offset, String::from_utf8(head.header).unwrap(), String::from_utf8(body).unwrap()));
        }
        messages
    }

    const POSTMARK: &str = "From ana@example.org Mon Mar  4 09:15:00 2024\n";

    #[test]
    fn messages_are_separated_by_postmarks_after_an_empty_line() {
        let mbox = format!("{POSTMARK}Subject: one\n\nfirst\n\n{POSTMARK}Subject: two\n\nsecond\n");
        let second = (POSTMARK.len() + "Subject: one\n\nfirst\n\n".len()) as u64;
        assert_eq!(
            split(&mbox),
            [
                (0, "Subject: one\n\n".to_owned(), "first\n".to_owned()),
                (second, "Subject: two\n\n".to_owned(), "second\n".to_owned()),
            ]
        );
    }

    #[test]
    fn one_quote_is_taken_off_from_lines() {
        let mbox = format!("{POSTMARK}S: 1\n\n>From here\n>>From there\n> From afar\nFrom now on\n");
        assert_eq!(split(&mbox)[0].2, "From here\n>From there\n> From afar\nFrom now on\n");
    }

    #[test]
    fn an_unquoted_paragraph_is_no_postmark() {
        let mbox = format!("{POSTMARK}S: 1\n\nHi\n\nFrom what I hear, all is well.\n");
        assert_eq!(split(&mbox).len(), 1);
    }

    #[test]
    fn empty_lines_inside_a_body_are_kept() {
        let mbox = format!("{POSTMARK}S: 1\n\none\n\n\ntwo\n\n\n{POSTMARK}S: 2\n\n");
        let messages = split(&mbox);
        assert_eq!(messages[0].2, "one\n\n\ntwo\n\n");
        assert_eq!(messages[1].2, "");
    }

    #[test]
    fn a_message_without_body_ends_at_the_next_postmark() {
        let mbox = format!("{POSTMARK}S: 1\n\n{POSTMARK}S: 2\n\nx\n");
        assert_eq!(split(&mbox).len(), 2);
    }

    #[test]
    fn a_body_without_line_ends_comes_in_pieces() {
        let mbox = format!("{POSTMARK}S: 1\n\n{}\n", "x".repeat(200_000));
        let mut splitter = Splitter::new(mbox.as_bytes(), 0);
        splitter.next_head().unwrap();
        let mut longest = 0;
        let length = splitter.rest(|piece| longest = longest.max(piece.len())).unwrap();
        assert_eq!((length, longest as u64), (200_001, PIECE));
    }

    #[test]
    fn other_files_are_refused() {
        let error = Splitter::new(&b"%PDF-1.7\n"[..], 0).next_head().unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        assert_eq!(Splitter::new(&b""[..], 0).next_head().unwrap(), None);
    }

    proptest! {
        #[test]
        fn no_input_panics_and_every_byte_is_passed(lines in prop::collection::vec("(From |>From |\r|)[ -~]{0,12}", 0..40)) {
            let mbox = format!("{POSTMARK}{}", lines.join("\n"));
            let mut splitter = Splitter::new(mbox.as_bytes(), 0);
            while splitter.next_head().unwrap().is_some() {
                splitter.rest(|_| {}).unwrap();
            }
            prop_assert_eq!(splitter.offset, mbox.len() as u64);
        }
    }
}
