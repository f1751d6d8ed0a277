//! Sends commands, several in one flight, and reads what they answer.
//!
//! A server may carry out commands side by side (RFC 9051 §5.5), and Dovecot does: their answers come mixed and in any order.
//! So a flight is always read to its end as a whole, and what it answers is told apart by its content.
//!
//! Only commands that change nothing are ever sent: CAPABILITY, LIST, STATUS, EXAMINE, UID SEARCH, UID FETCH with BODY.PEEK,
//! and LOGOUT.

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

/// A command that has been sent.
#[derive(Debug)]
#[must_use = "its answer has to be read"]
pub struct Sent {
    tag: String,
    allowance: Allowance,
}

/// The conversation after sign-in.
pub struct Commands {
    wire: Wire,
    sent: u64,
}

impl Commands {
    /// Goes on over a signed-in connection.
    pub fn new(wire: Wire) -> Self {
        Self { wire, sent: 0 }
    }

    /// Sends a command.
    pub fn send(&mut self, command: &str, allowance: Allowance) -> Result<Sent, Failure> {
        self.sent += 1;
        let tag = format!("c{}", self.sent);
        self.wire.write_all(format!("{tag} {command}\r\n").as_bytes())?;
        self.wire.flush()?;
        Ok(Sent { tag, allowance })
    }

    /// Reads the answers of all commands that are under way, and hands each response to `take`.
    ///
    /// Returns for each command, in the order given, the server's words if it was refused.
    pub fn answers(&mut self, flight: &[Sent], mut take: impl FnMut(Response)) -> Result<Vec<Option<String>>, Failure> {
        self.wire.allow(flight.iter().fold(Allowance::default(), |sum, sent| sum.and(sent.allowance)));
        let mut outcomes: Vec<Option<Result<(), String>>> = vec![None; flight.len()];
        while outcomes.iter().any(Option::is_none) {
            match response::read(&self.wire)? {
                Response::Tagged { tag, status, text } => {
                    let ended =
                        flight.iter().zip(&mut outcomes).find(|(sent, outcome)| sent.tag == tag && outcome.is_none());
                    let Some((_, outcome)) = ended else {
                        return Err(malformed("the server answered out of turn").into());
                    };
                    *outcome = Some(if status == Status::Ok { Ok(()) } else { Err(text) });
                }
                Response::Continuation => return Err(malformed("the server answered out of turn").into()),
                Response::Condition { status: Status::Bye, text } => {
                    let why = format!("the server hung up: {text}");
                    return Err(io::Error::new(io::ErrorKind::ConnectionAborted, why).into());
                }
                other => take(other),
            }
        }
        Ok(outcomes.into_iter().map(|outcome| outcome.and_then(Result::err)).collect())
    }

    /// Sends a command and returns the data it answers.
    pub fn run(&mut self, command: &str, allowance: Allowance) -> Result<Vec<Vec<Value>>, Failure> {
        let sent = self.send(command, allowance)?;
        let mut data = Vec::new();
        let mut refusals = self.answers(&[sent], |response| {
            if let Response::Data(values) = response {
                data.push(values);
            }
        })?;
        refusals.pop().flatten().map_or(Ok(data), |text| Err(Failure::Refused(text)))
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
    fn answers_may_come_mixed_and_in_any_order() {
        let mut commands = commands("* SEARCH 1\r\nc2 NO not now\r\n* SEARCH 2\r\nc1 OK\r\nc3 OK\r\n");
        let flight = ["ONE", "TWO"].map(|command| commands.send(command, Allowance::default()).unwrap());
        let mut count = 0;
        let refusals = commands.answers(&flight, |_| count += 1).unwrap();
        assert_eq!((refusals, count), (vec![None, Some("not now".to_owned())], 2));
        assert!(commands.run("THREE", Allowance::default()).unwrap().is_empty());
    }

    #[test]
    fn a_command_ends_once() {
        let mut commands = commands("c1 OK\r\nc1 OK\r\n");
        let flight = ["ONE", "TWO"].map(|command| commands.send(command, Allowance::default()).unwrap());
        assert!(matches!(commands.answers(&flight, |_| {}), Err(Failure::Broken(_))));
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
