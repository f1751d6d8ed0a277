//! A TCP stream that gives up: on a server silent for too long, and on one that drips for longer than a command may take.
//!
//! It lies beneath TLS, because a dripping server would otherwise hold the reader inside one record for hours.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// One command with all that it answers may take this many times as long as a server may be silent.
const COMMAND_PATIENCE: u32 = 20;

/// A TCP stream with a deadline.
#[derive(Debug)]
pub struct Deadline {
    tcp: TcpStream,
    patience: Duration,
    ends: Instant,
}

impl Deadline {
    /// Starts the first command's time.
    pub fn new(tcp: TcpStream, patience: Duration) -> io::Result<Self> {
        tcp.set_write_timeout(Some(patience))?;
        tcp.set_nodelay(true)?;
        Ok(Self { tcp, patience, ends: Instant::now() + patience * COMMAND_PATIENCE })
    }

    /// Starts another command's time.
    pub fn restart(&mut self) {
        self.ends = Instant::now() + self.patience * COMMAND_PATIENCE;
    }

    /// Returns whether bytes have come that nobody asked for.
    pub fn has_bytes_waiting(&self) -> io::Result<bool> {
        self.tcp.set_nonblocking(true)?;
        let peeked = self.tcp.peek(&mut [0]);
        self.tcp.set_nonblocking(false)?;
        match peeked {
            Ok(count) => Ok(count > 0),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(false),
            Err(error) => Err(error),
        }
    }
}

impl Read for Deadline {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        uninterrupted(|| {
            let left = self.ends.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(io::Error::new(io::ErrorKind::TimedOut, "the server takes too long for one command"));
            }
            self.tcp.set_read_timeout(Some(left.min(self.patience)))?;
            self.tcp.read(buffer)
        })
        .map_err(timed_out)
    }
}

impl Write for Deadline {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        uninterrupted(|| self.tcp.write(buffer)).map_err(timed_out)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.flush()
    }
}

/// Tries again what a signal cut short. The system does not do so on sockets with a timeout, and TLS takes it for a failure.
fn uninterrupted(mut attempt: impl FnMut() -> io::Result<usize>) -> io::Result<usize> {
    loop {
        match attempt() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}

/// A socket's timeout looks like "would block", which TLS would take for an invitation to try again.
fn timed_out(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::WouldBlock => io::Error::new(io::ErrorKind::TimedOut, "the server does not answer"),
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_signal_cuts_short_is_tried_again() {
        let mut outcomes = vec![Ok(7), Err(io::ErrorKind::Interrupted.into()), Err(io::ErrorKind::Interrupted.into())];
        assert_eq!(uninterrupted(|| outcomes.pop().unwrap()).unwrap(), 7);
        let failed = uninterrupted(|| Err(io::ErrorKind::ConnectionReset.into()));
        assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::ConnectionReset);
    }
}
