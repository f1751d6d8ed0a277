//! Sends commands and reads what they answer, one response at a time.
//!
//! A server may carry out commands side by side (RFC 9051 §5.5), and Dovecot does: their answers come mixed and in any order.
//! What is answered is therefore told apart by its content and by the tags, never by its position alone.
//!
//! Only commands that change nothing are ever sent: CAPABILITY, ENABLE, COMPRESS, LIST, STATUS, EXAMINE, UID SEARCH, UID
//! FETCH with BODY.PEEK, and LOGOUT.

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
            Self::Broken(error) => broken(host, &error),
        }
    }
}

/// Returns the error of a connection that is of no more use.
pub fn broken(host: &str, error: &io::Error) -> Error {
    if error.kind() == io::ErrorKind::InvalidData {
        Error::Protocol(format!("{host}: {error}"))
    } else {
        Error::Transient(format!("{host}: {error}"))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}

/// The name of a command that was sent (RFC 9051 §2.2.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag(String);

/// What comes back.
#[derive(Debug)]
pub enum Answer {
    /// Data or a condition, for whichever command wants it.
    Untagged(Response),
    /// A command has ended; refused, with the server's words.
    Ended(Tag, Result<(), String>),
}

/// The conversation after sign-in.
pub struct Commands {
    pub wire: Wire,
    sent: u64,
    /// Commands not written yet.
    unsent: Vec<u8>,
    /// What went wrong when something was written last: after that nothing can be.
    unwritable: Option<io::ErrorKind>,
}

impl Commands {
    /// Goes on over a signed-in connection.
    pub fn new(wire: Wire) -> Self {
        Self { wire, sent: 0, unsent: Vec::new(), unwritable: None }
    }

    /// Prepares a command. It goes out with the next [`flush`](Self::flush), together with the others prepared by then.
    pub fn prepare(&mut self, command: &str) -> Tag {
        self.sent += 1;
        let tag = format!("c{}", self.sent);
        self.unsent.extend_from_slice(format!("{tag} {command}\r\n").as_bytes());
        Tag(tag)
    }

    /// Sends what has been prepared.
    pub fn flush(&mut self) -> io::Result<()> {
        if let Some(kind) = self.unwritable {
            return Err(kind.into());
        }
        if !self.unsent.is_empty() {
            let written = self.wire.write_all(&self.unsent).and_then(|()| self.wire.flush());
            written.inspect_err(|error| self.unwritable = Some(error.kind()))?;
            self.unsent.clear();
        }
        Ok(())
    }

    /// Reads the next answer. A server that hangs up with BYE is an error with its words.
    pub fn next(&mut self) -> io::Result<Answer> {
        match response::read(&self.wire)? {
            Response::Tagged { tag, status, text } => {
                let outcome = if status == Status::Ok { Ok(()) } else { Err(text) };
                Ok(Answer::Ended(Tag(tag), outcome))
            }
            Response::Continuation => Err(out_of_turn()),
            Response::Condition { status: Status::Bye, text } => {
                // Over what was asked, or because it serves nobody for the time being.
                let kind =
                    if is_closing(&text) { io::ErrorKind::ConnectionAborted } else { io::ErrorKind::ConnectionReset };
                Err(io::Error::new(kind, format!("the server hung up: {text}")))
            }
            other => Ok(Answer::Untagged(other)),
        }
    }

    /// Sends commands in one flight. Returns for each the data answered up to its end, or the server's words if it was
    /// refused.
    pub fn run_all(&mut self, commands: &[&str], allowance: Allowance) -> Result<Vec<Outcome>, Failure> {
        let tags: Vec<Tag> = commands.iter().map(|command| self.prepare(command)).collect();
        self.wire.allow(allowance);
        self.flush()?;
        self.await_all(&tags)
    }

    /// Sends commands in one flight with COMPRESS DEFLATE (RFC 4978), and goes on compressed if the server agrees.
    pub fn run_all_and_compress(&mut self, commands: &[&str], allowance: Allowance) -> Result<Vec<Outcome>, Failure> {
        let tags: Vec<Tag> = commands.iter().map(|command| self.prepare(command)).collect();
        let compress = self.prepare("COMPRESS DEFLATE");
        self.wire.allow(allowance.and(Allowance::default()));
        self.flush()?;
        // In turn: what comes after its agreement is compressed.
        let outcomes = self.await_all(&tags)?;
        if self.await_all(&[compress])?.iter().all(Result::is_ok) {
            self.wire.compress()?;
        }
        Ok(outcomes)
    }

    fn await_all(&mut self, tags: &[Tag]) -> Result<Vec<Outcome>, Failure> {
        let mut outcomes: Vec<Option<Outcome>> = vec![None; tags.len()];
        let mut data = Vec::new();
        while outcomes.iter().any(Option::is_none) {
            match self.next()? {
                Answer::Untagged(Response::Data(values)) => data.push(values),
                Answer::Untagged(_) => {}
                Answer::Ended(tag, outcome) => {
                    let ended = tags.iter().position(|sent| *sent == tag).filter(|&ended| outcomes[ended].is_none());
                    let ended = ended.ok_or_else(out_of_turn)?;
                    outcomes[ended] = Some(outcome.map(|()| std::mem::take(&mut data)));
                }
            }
        }
        Ok(outcomes.into_iter().flatten().collect())
    }
}

/// What a command answered, or the server's words if it was refused.
pub type Outcome = Result<Vec<Vec<Value>>, String>;

/// Returns whether these words of a BYE speak of the server or the account, and not of what was asked: a new connection would
/// fare no better, and many of them in a row would make it worse (RFC 5530).
fn is_closing(text: &str) -> bool {
    const CODES: &[&str] = &["[UNAVAILABLE]", "[LIMIT]", "[OVERQUOTA]", "[CONTACTADMIN]", "[INUSE]", "[ALERT]"];
    let text = text.to_ascii_uppercase();
    CODES.iter().any(|code| text.contains(code)) || text.contains("SHUTTING DOWN")
}

/// Returns the error of an answer to something that was not asked.
pub fn out_of_turn() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the server answered out of turn")
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
    fn answers_may_come_in_any_order() {
        let mut commands = commands("* SEARCH 1\r\nc2 NO not now\r\n* SEARCH 2\r\nc1 OK\r\nc3 OK\r\n");
        let outcomes = commands.run_all(&["ONE", "TWO"], Allowance::default()).unwrap();
        assert_eq!(outcomes[0].as_ref().map(Vec::len), Ok(2));
        assert_eq!(outcomes[1], Err("not now".to_owned()));
        assert_eq!(commands.run_all(&["THREE"], Allowance::default()).unwrap(), [Ok(Vec::new())]);
    }

    #[test]
    fn a_command_ends_once() {
        let mut commands = commands("c1 OK\r\nc1 OK\r\n");
        assert!(matches!(commands.run_all(&["ONE", "TWO"], Allowance::default()), Err(Failure::Broken(_))));
    }

    #[test]
    fn a_tag_out_of_turn_ends_the_conversation() {
        let mut commands = commands("c7 OK\r\n");
        assert!(matches!(commands.run_all(&["LIST"], Allowance::default()), Err(Failure::Broken(_))));
    }

    #[test]
    fn names_are_quoted() {
        assert_eq!(quoted("a \"b\"\r\nx LOGOUT\\"), "\"a \\\"b\\\"x LOGOUT\\\\\"");
    }
}
