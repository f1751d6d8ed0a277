//! What the server said around the sign-in, line by line: how the command ended, response codes, capability lists.
//!
//! The `imap` crate tells only how a LOGIN ended. [`Overheard`] lies between it and the wire and keeps what was said.

use std::cell::RefCell;
use std::io::{self, Read, Write};
use std::rc::Rc;

use super::guard::Wire;
use super::offers::Capabilities;

/// Lines from the server.
#[derive(Debug, Default)]
pub struct Heard(Vec<String>);

/// A status line: `* NO [ALERT] text`, `a1 OK text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition<'a> {
    /// Ends a command.
    pub is_tagged: bool,
    /// `OK`, `NO`, `BAD`, `BYE` or `PREAUTH`, as the server wrote it.
    pub status: &'a str,
    /// The response code without its brackets, which may have arguments.
    pub code: Option<&'a str>,
    /// The words for people.
    pub text: &'a str,
}

impl Condition<'_> {
    /// Returns whether this is the status `wanted`.
    pub fn is(&self, wanted: &str) -> bool {
        self.status.eq_ignore_ascii_case(wanted)
    }

    /// Returns whether the response code is `wanted`, whatever its arguments.
    pub fn has_code(&self, wanted: &str) -> bool {
        let name = self.code.and_then(|code| code.split_ascii_whitespace().next());
        name.is_some_and(|name| name.eq_ignore_ascii_case(wanted))
    }
}

impl Heard {
    /// Cuts what was said into lines.
    pub fn new(said: &[u8]) -> Self {
        Self(String::from_utf8_lossy(said).lines().map(str::to_owned).collect())
    }

    /// Adds a line.
    pub fn push(&mut self, line: &[u8]) {
        self.0.push(String::from_utf8_lossy(line).trim_end_matches(['\r', '\n']).to_owned());
    }

    /// Returns the status lines.
    pub fn conditions(&self) -> impl Iterator<Item = Condition<'_>> {
        self.0.iter().filter_map(|line| condition(line))
    }

    /// Returns the last line, if it is a status line.
    pub fn last(&self) -> Option<Condition<'_>> {
        self.0.last().and_then(|line| condition(line))
    }

    /// Returns how the command ended.
    pub fn end(&self) -> Option<Condition<'_>> {
        self.conditions().find(|condition| condition.is_tagged)
    }

    /// Returns the last capability list, from wherever the server put it.
    pub fn capabilities(&self) -> Option<Capabilities> {
        self.0.iter().rev().find_map(|line| {
            if let Some(condition) = condition(line) {
                return condition.code.and_then(capability_words).map(Capabilities::of);
            }
            line.strip_prefix("* ").and_then(capability_words).map(Capabilities::of)
        })
    }
}

/// Returns what follows the word `CAPABILITY`.
fn capability_words(text: &str) -> Option<&str> {
    let (first, rest) = text.split_once(' ')?;
    first.eq_ignore_ascii_case("CAPABILITY").then_some(rest)
}

fn condition(line: &str) -> Option<Condition<'_>> {
    let (tag, rest) = line.split_once(' ')?;
    let (status, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let is_status = ["OK", "NO", "BAD", "BYE", "PREAUTH"].iter().any(|known| status.eq_ignore_ascii_case(known));
    if !is_status || tag == "+" {
        return None;
    }
    let coded = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let (code, text) = coded.map_or((None, rest), |(code, text)| (Some(code), text));
    Some(Condition { is_tagged: tag != "*", status, code, text: text.trim() })
}

/// A wire that keeps a copy of what the server says, which the guard bounds.
pub struct Overheard {
    wire: Wire,
    said: Rc<RefCell<Vec<u8>>>,
}

impl Overheard {
    /// Listens in, and returns where the copy is kept.
    pub fn new(wire: Wire) -> (Self, Rc<RefCell<Vec<u8>>>) {
        let said = Rc::<RefCell<Vec<u8>>>::default();
        (Self { wire, said: Rc::clone(&said) }, said)
    }
}

impl Read for Overheard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.wire.read(buffer)?;
        self.said.borrow_mut().extend_from_slice(&buffer[..count]);
        Ok(count)
    }
}

impl Write for Overheard {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.wire.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.wire.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capability_lists_are_found_wherever_a_server_puts_them() {
        for said in [
            "* OK [CAPABILITY IMAP4rev1 SASL-IR] ready\r\n",
            "* CAPABILITY IMAP4rev1 SASL-IR\r\na1 OK done\r\n",
            "a1 OK [capability IMAP4rev1 SASL-IR] Logged in\r\n",
            "* CAPABILITY IMAP4rev1\r\na1 OK [CAPABILITY IMAP4rev1 SASL-IR] Logged in\r\n",
        ] {
            assert!(Heard::new(said.as_bytes()).capabilities().unwrap().has("SASL-IR"), "{said}");
        }
        for said in ["* OK ready\r\n", "a1 OK CAPABILITY IMAP4rev1\r\n", "+ CAPABILITY X\r\n", "* CAPABILITY\r\n", ""] {
            assert_eq!(Heard::new(said.as_bytes()).capabilities(), None, "{said}");
        }
    }

    #[test]
    fn a_status_line_has_a_code_and_words() {
        let heard =
            Heard::new(b"* NO [WEBALERT https://example.org/] Web login required.\r\na1 no [Alert] Not now\r\n");
        let [alert, end] = heard.conditions().collect::<Vec<_>>()[..] else { panic!("{heard:?}") };
        assert!(!alert.is_tagged && alert.has_code("WEBALERT") && alert.text == "Web login required.");
        assert_eq!(heard.end(), Some(end));
        assert!(end.is("NO") && end.has_code("ALERT") && end.text == "Not now");
    }
}
