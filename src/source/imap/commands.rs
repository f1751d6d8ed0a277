//! Sends commands and reads what they answer, in order.
//!
//! Only commands that change nothing are ever sent: CAPABILITY, LIST, STATUS, EXAMINE, UID SEARCH, UID FETCH with BODY.PEEK,
//! and LOGOUT.

use std::collections::VecDeque;
use std::io::{self, Write};

use super::guard::{Allowance, Wire};
use super::response::{self, Response, Status, Value};
use crate::source::Error;

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// The server said NO or BAD: this command failed, the connection is fine.
    Refused(String),
    /// The connection is of no more use.
    Broken(io::Error),
}

impl Failure {
    /// Returns the error that ends the account's run.
    pub fn into_error(self, host: &str) -> Error {
        match self {
            Self::Refused(text) => Error::Transient(format!("{host}: {text}")),
            Self::Broken(error) if error.kind() == io::ErrorKind::InvalidData => {
                Error::Protocol(format!("{host}: {error}"))
            }
            Self::Broken(error) => Error::Transient(format!("{host}: {error}")),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}

/// A command that has been sent. One that is dropped has its answer read past when a later one's is wanted.
#[derive(Debug)]
pub struct Sent {
    number: u64,
}

/// The conversation after sign-in.
pub struct Commands {
    wire: Wire,
    sent: u64,
    /// The commands whose answers are still to come, in order, with what they may answer.
    under_way: VecDeque<(u64, Allowance)>,
}

impl Commands {
    /// Goes on over a signed-in connection.
    pub fn new(wire: Wire) -> Self {
        Self { wire, sent: 0, under_way: VecDeque::new() }
    }

    /// Sends a command. Several may be under way; their answers are read in the same order.
    pub fn send(&mut self, command: &str, allowance: Allowance) -> Result<Sent, Failure> {
        self.sent += 1;
        self.wire.write_all(format!("c{} {command}\r\n", self.sent).as_bytes())?;
        self.wire.flush()?;
        self.under_way.push_back((self.sent, allowance));
        Ok(Sent { number: self.sent })
    }

    /// Reads the answer of a command, and hands each response to `take`. Earlier answers that nobody has read are read past.
    pub fn answer(&mut self, sent: &Sent, mut take: impl FnMut(Response)) -> Result<(), Failure> {
        while let Some((number, allowance)) = self.under_way.pop_front() {
            self.wire.allow(allowance);
            if number == sent.number {
                return self.read_to_end_of(number, &mut take);
            }
            match self.read_to_end_of(number, &mut |_| {}) {
                Ok(()) | Err(Failure::Refused(_)) => {}
                Err(broken) => return Err(broken),
            }
        }
        Err(malformed("the answer was read before").into())
    }

    fn read_to_end_of(&mut self, number: u64, take: &mut dyn FnMut(Response)) -> Result<(), Failure> {
        let expected = format!("c{number}");
        loop {
            match response::read(&self.wire)? {
                Response::Tagged { tag, status, text } if tag == expected => {
                    return if status == Status::Ok { Ok(()) } else { Err(Failure::Refused(text)) };
                }
                Response::Tagged { .. } | Response::Continuation => {
                    return Err(malformed("the server answered out of turn").into());
                }
                Response::Condition { status: Status::Bye, text } => {
                    let why = format!("the server hung up: {text}");
                    return Err(io::Error::new(io::ErrorKind::ConnectionAborted, why).into());
                }
                other => take(other),
            }
        }
    }

    /// Sends a command and returns the data it answers.
    pub fn run(&mut self, command: &str, allowance: Allowance) -> Result<Vec<Vec<Value>>, Failure> {
        let sent = self.send(command, allowance)?;
        let mut data = Vec::new();
        self.answer(&sent, |response| {
            if let Response::Data(values) = response {
                data.push(values);
            }
        })?;
        Ok(data)
    }
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// Returns a mailbox name as a quoted string. Names with line breaks cannot be quoted, and no mailbox has one.
pub fn quoted(name: &str) -> String {
    let escaped: String =
        name.chars().filter(|c| !matches!(c, '\r' | '\n' | '\0')).fold(String::new(), |mut text, c| {
            if matches!(c, '"' | '\\') {
                text.push('\\');
            }
            text.push(c);
            text
        });
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::imap::guard::Stream;
    use std::io::Read;

    /// A server that has said everything already.
    struct Said(io::Cursor<&'static [u8]>);

    impl Read for Said {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.read(buffer)
        }
    }

    impl Write for Said {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Stream for Said {}

    fn commands(said: &'static str) -> Commands {
        Commands::new(Wire::new(Said(io::Cursor::new(said.as_bytes()))))
    }

    #[test]
    fn answers_nobody_reads_are_read_past() {
        let mut commands = commands("* 1 FETCH (UID 1)\r\nc1 OK\r\nc2 NO not now\r\n* SEARCH 7\r\nc3 OK\r\n");
        commands.send("UID FETCH 1 (UID)", Allowance::default()).unwrap();
        commands.send("UID FETCH 2 (UID)", Allowance::default()).unwrap();
        let data = commands.run("UID SEARCH ALL", Allowance::default()).unwrap();
        assert_eq!(data, [vec![Value::Atom("SEARCH".to_owned()), Value::Atom("7".to_owned())]]);
    }

    #[test]
    fn a_tag_out_of_turn_ends_the_conversation() {
        let mut commands = commands("c7 OK\r\n");
        assert!(matches!(commands.run("LIST", Allowance::default()), Err(Failure::Broken(_))));
    }

    #[test]
    fn names_are_quoted() {
        assert_eq!(quoted("a \"b\"\r\nx LOGOUT\\"), "\"a \\\"b\\\"x LOGOUT\\\\\"");
    }
}
