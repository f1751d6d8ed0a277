//! Bounds everything a server may send before anybody parses it: line, literal, depth of parentheses, bytes per command.
//!
//! The `imap` crate, which signs in, and our own reader, which does all that follows, share one guarded stream. The crate is
//! given one line at a time, so that it never holds back bytes that belong to the reader.

use std::cell::RefCell;
use std::io::{self, Read, Write};
use std::rc::Rc;

use memchr::memchr;
use native_tls::TlsStream;

use super::deadline::Deadline;
use super::deflate::Deflated;

const CHUNK: usize = 64 * 1024;
/// Parentheses may be nested this deep.
const DEPTH: usize = 64;
/// A line may be this long, unless a command is known to answer with a longer one.
const LINE: usize = 64 * 1024;

/// What one command may answer.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    pub line: usize,
    pub literal: usize,
    pub total: u64,
}

impl Default for Allowance {
    fn default() -> Self {
        Self { line: LINE, literal: 4 * 1024, total: 4 * 1024 * 1024 }
    }
}

impl Allowance {
    /// Returns what two commands may answer together.
    pub fn and(self, other: Self) -> Self {
        Self {
            line: self.line.max(other.line),
            literal: self.literal.max(other.literal),
            total: self.total.saturating_add(other.total),
        }
    }
}

/// The connection beneath the guard.
pub trait Stream: Read + Write {
    /// Gives the next command its own time.
    fn restart_deadline(&mut self) {}
}

impl Stream for Deadline {
    fn restart_deadline(&mut self) {
        self.restart();
    }
}

impl Stream for TlsStream<Deadline> {
    fn restart_deadline(&mut self) {
        self.get_mut().restart();
    }
}

/// A handle to the guarded stream.
#[derive(Clone)]
pub struct Wire(Rc<RefCell<Guard>>);

impl Wire {
    /// Guards a stream.
    pub fn new(stream: impl Stream + 'static) -> Self {
        Self(Rc::new(RefCell::new(Guard {
            stream: Box::new(stream),
            buffer: vec![0; CHUNK],
            start: 0,
            end: 0,
            allowance: Allowance::default(),
            line: 0,
            depth: 0,
        })))
    }

    /// Starts a command that may answer this much.
    pub fn allow(&self, allowance: Allowance) {
        let mut guard = self.0.borrow_mut();
        guard.allowance = allowance;
        guard.stream.restart_deadline();
    }

    /// Hangs up: a server may allow no second connection beside this one.
    pub fn close(&self) {
        let mut guard = self.0.borrow_mut();
        guard.stream = Box::new(Closed);
        (guard.start, guard.end) = (0, 0);
    }

    /// Goes on in DEFLATE. Nothing may have come since the server agreed to it.
    pub fn compress(&self) -> io::Result<()> {
        let mut guard = self.0.borrow_mut();
        if guard.start != guard.end {
            return Err(refused("something between its agreement to compress and the compressed stream"));
        }
        let plain = std::mem::replace(&mut guard.stream, Box::new(Closed));
        guard.stream = Box::new(Deflated::new(plain));
        Ok(())
    }

    /// Appends the rest of the line, with its line end.
    pub fn read_line(&self, into: &mut Vec<u8>) -> io::Result<()> {
        let mut guard = self.0.borrow_mut();
        loop {
            let piece = guard.piece(usize::MAX)?;
            if piece.is_empty() {
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server hung up"));
            }
            into.extend_from_slice(piece);
            if into.ends_with(b"\n") {
                return Ok(());
            }
        }
    }

    /// Returns a literal of this announced length.
    pub fn read_literal(&self, length: usize) -> io::Result<Vec<u8>> {
        let mut guard = self.0.borrow_mut();
        if length > guard.allowance.literal {
            return Err(refused(&format!("a literal of {length} bytes, more than was asked for")));
        }
        let mut literal = Vec::with_capacity(length);
        while literal.len() < length {
            guard.fill()?;
            let count = (guard.end - guard.start).min(length - literal.len());
            if count == 0 {
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server hung up"));
            }
            literal.extend_from_slice(&guard.buffer[guard.start..guard.start + count]);
            guard.take(count)?;
        }
        Ok(literal)
    }
}

impl Read for Wire {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut guard = self.0.borrow_mut();
        let is_within_line = guard.line > 0;
        let piece = guard.piece(buffer.len())?;
        if piece.is_empty() && is_within_line && !buffer.is_empty() {
            // The crate would take half a line for a whole one.
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server hung up"));
        }
        buffer[..piece.len()].copy_from_slice(piece);
        Ok(piece.len())
    }
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.borrow_mut().stream.flush()
    }
}

/// Where a connection was.
struct Closed;

impl Read for Closed {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Ok(0)
    }
}

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Stream for Closed {}

struct Guard {
    stream: Box<dyn Stream>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    allowance: Allowance,
    /// Length of the line so far.
    line: usize,
    depth: usize,
}

impl Guard {
    /// Makes sure there is something in the buffer, unless the stream has ended.
    ///
    /// A read that fails leaves the buffer empty: a caller that tries again must never be given the last line a second time.
    fn fill(&mut self) -> io::Result<()> {
        if self.start == self.end {
            (self.start, self.end) = (0, 0);
            self.end = self.stream.read(&mut self.buffer).map_err(hung_up)?;
        }
        Ok(())
    }

    /// Spends bytes of what the command may answer.
    fn take(&mut self, count: usize) -> io::Result<()> {
        self.start += count;
        let left = self.allowance.total.checked_sub(count as u64);
        self.allowance.total = left.ok_or_else(|| refused("more bytes than one command may answer"))?;
        Ok(())
    }

    /// Returns what there is of the current line, at most `limit` bytes; nothing at the end of the stream.
    fn piece(&mut self, limit: usize) -> io::Result<&[u8]> {
        self.fill()?;
        let start = self.start;
        let available = &self.buffer[start..self.end.min(start.saturating_add(limit))];
        let count = memchr(b'\n', available).map_or(available.len(), |end| end + 1);
        let piece = &self.buffer[start..start + count];
        self.line += count;
        let ends_line = piece.ends_with(b"\n");
        // A whole line with few of them is not nested deeply, however they stand.
        let opened = piece.iter().filter(|byte| **byte == b'(').count();
        if !ends_line || self.depth + opened > DEPTH {
            for byte in piece {
                match byte {
                    b'(' => self.depth += 1,
                    b')' => self.depth = self.depth.saturating_sub(1),
                    _ => {}
                }
                if self.depth > DEPTH {
                    return Err(refused("parentheses nested too deeply"));
                }
            }
        }
        if self.line > self.allowance.line {
            return Err(refused("an endless line"));
        }
        if ends_line {
            self.line = 0;
            self.depth = 0;
        }
        self.take(count)?;
        Ok(&self.buffer[start..start + count])
    }
}

/// A server that goes without a goodbye in TLS (a process that died over a message) is told by OpenSSL in words alone.
fn hung_up(error: io::Error) -> io::Error {
    let text = error.to_string();
    if error.kind() == io::ErrorKind::Other && (text.contains("unexpected eof") || text.contains("unexpected EOF")) {
        return io::Error::new(io::ErrorKind::UnexpectedEof, "the server hung up");
    }
    error
}

/// Returns the error for an answer that is not read on. Its kind tells it from a failing network.
fn refused(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the server sent {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    impl Stream for Cursor<Vec<u8>> {}

    fn wire(bytes: impl Into<Vec<u8>>) -> Wire {
        Wire::new(Cursor::new(bytes.into()))
    }

    fn line(wire: &Wire) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        wire.read_line(&mut line).map(|()| line)
    }

    #[test]
    fn a_reader_gets_one_line_at_a_time() {
        let mut wire = wire("one\r\ntwo\r\n");
        let mut buffer = [0; 100];
        assert_eq!(wire.read(&mut buffer).unwrap(), 5);
        assert_eq!(line(&wire).unwrap(), b"two\r\n");
    }

    /// Every other read is cut short by a signal, as reads of a socket with a timeout are.
    struct Interrupted {
        lines: Vec<&'static [u8]>,
        is_next: bool,
    }

    impl Read for Interrupted {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.is_next = !self.is_next;
            if self.is_next || self.lines.is_empty() {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let line = self.lines.remove(0);
            buffer[..line.len()].copy_from_slice(line);
            Ok(line.len())
        }
    }

    impl Write for Interrupted {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Stream for Interrupted {}

    #[test]
    fn an_interrupted_read_does_not_repeat_the_last_line() {
        let mut wire = Wire::new(Interrupted { lines: vec![b"a2 OK in\r\n", b"* CAPABILITY\r\n"], is_next: false });
        let mut lines = String::new();
        while lines.len() < 24 {
            let mut buffer = [0; 100];
            match wire.read(&mut buffer) {
                Ok(count) => lines.push_str(std::str::from_utf8(&buffer[..count]).unwrap()),
                Err(error) => assert_eq!(error.kind(), io::ErrorKind::Interrupted),
            }
        }
        assert_eq!(lines, "a2 OK in\r\n* CAPABILITY\r\n");
    }

    #[test]
    fn endless_lines_are_refused() {
        assert_eq!(line(&wire(vec![b'x'; 2 * LINE])).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert_eq!(line(&wire("(".repeat(65) + "\r\n")).unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert!(line(&wire("(".repeat(64) + "\r\n")).is_ok());
    }

    #[test]
    fn large_literals_are_refused_before_they_are_read() {
        assert_eq!(wire("").read_literal(1 << 30).unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert_eq!(wire("abcdef").read_literal(3).unwrap(), b"abc");
    }

    #[test]
    fn a_command_has_its_budget() {
        let wire = wire("x\r\n".repeat(10));
        wire.allow(Allowance { total: 7, ..Allowance::default() });
        assert!(line(&wire).is_ok() && line(&wire).is_ok());
        assert_eq!(line(&wire).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }

    #[test]
    fn an_early_end_is_told() {
        assert_eq!(line(&wire("half a li")).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        assert_eq!(wire("ab").read_literal(3).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        let mut buffer = [0; 100];
        assert_eq!(wire("").read(&mut buffer).unwrap(), 0);
        let mut half = wire("half a li");
        assert_eq!(half.read(&mut buffer).unwrap(), 9);
        assert_eq!(half.read(&mut buffer).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }
}
