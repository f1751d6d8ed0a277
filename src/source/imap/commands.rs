//! Sends commands and reads what they answer, in order.
//!
//! Only commands that change nothing are ever sent: LIST, STATUS, EXAMINE, UID SEARCH and UID FETCH with BODY.PEEK.

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

    /// Sends a command. Several may be under way; their answers are read in the same order.
    pub fn send(&mut self, command: &str, allowance: Allowance) -> Result<Sent, Failure> {
        self.sent += 1;
        let tag = format!("c{}", self.sent);
        self.wire.write_all(format!("{tag} {command}\r\n").as_bytes())?;
        self.wire.flush()?;
        Ok(Sent { tag, allowance })
    }

    /// Reads the answer of a command, and hands each response to `take`.
    pub fn answer(&mut self, sent: &Sent, mut take: impl FnMut(Response)) -> Result<(), Failure> {
        self.wire.allow(sent.allowance);
        loop {
            match response::read(&self.wire)? {
                Response::Tagged { tag, status, text } if tag == sent.tag => {
                    return if status == Status::Ok { Ok(()) } else { Err(Failure::Refused(text)) };
                }
                Response::Tagged { .. } | Response::Continuation => {
                    return Err(io::Error::new(io::ErrorKind::InvalidData, "the server answered out of turn").into());
                }
                Response::Condition { status: Status::Bye, text } => {
                    return Err(io::Error::new(
                        io::ErrorKind::ConnectionAborted,
                        format!("the server hung up: {text}"),
                    )
                    .into());
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
