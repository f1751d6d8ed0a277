//! Asks for TLS on a plain connection (RFC 9051 §6.2.1), byte by byte, so that nothing sent in clear is taken for protected.
//!
//! Refused are servers that do not offer it, that are signed in already (PREAUTH), and that send anything after the answer.

use std::io::{self, Read, Write};

use super::commands::broken;
use super::deadline::Deadline;
use super::heard::Heard;
use crate::source::Error;

const LINE: usize = 8 * 1024;
const LINES: usize = 100;

/// Reads the greeting and brings the connection to the point where the handshake starts.
///
/// In one round trip: whether TLS is offered is told by the greeting, or asked together with TLS itself. Nothing is sent that
/// a server without it may not hear, and nothing at all behind it.
pub fn negotiate(stream: &mut Deadline, host: &str) -> Result<(), Error> {
    let failed = |error: io::Error| broken(host, &error);
    let greeting = read_line(stream).map_err(|error| match error.kind() {
        // A server that begins with TLS waits for the client to begin.
        io::ErrorKind::TimedOut => Error::Transient(format!(
            "{host}: {error} in clear: use tls = \"implicit\" if its port begins with TLS, as 993 does"
        )),
        _ => failed(error),
    })?;
    check_greeting(&greeting, host)?;
    let offered = Heard::new(greeting.as_bytes()).capabilities();
    let is_offered = offered.is_some_and(|capabilities| capabilities.has("STARTTLS"));
    let flight = if is_offered { "s2 STARTTLS\r\n" } else { "s1 CAPABILITY\r\ns2 STARTTLS\r\n" };
    stream.write_all(flight.as_bytes()).map_err(failed)?;
    if !is_offered {
        let capabilities = answer(stream, "s1").map_err(failed)?;
        let mut words = capabilities.iter().flat_map(|line| line.split_ascii_whitespace());
        if !words.any(|word| word.eq_ignore_ascii_case("STARTTLS")) {
            return Err(Error::Setting(format!(
                "{host} offers no STARTTLS, so the password would go in clear: use tls = \"implicit\" if the server has it (port 993)"
            )));
        }
    }
    let answer = answer(stream, "s2").map_err(failed)?;
    let is_ok = answer.last().is_some_and(|line| line.to_ascii_uppercase().starts_with("S2 OK"));
    if !is_ok {
        return Err(Error::Transient(format!("{host} refuses STARTTLS at the moment")));
    }
    if stream.has_bytes_waiting().map_err(failed)? {
        return Err(Error::Protocol(format!(
            "{host}: something was slipped in before the TLS handshake; the line is not safe"
        )));
    }
    Ok(())
}

/// Refuses a greeting that is anything but OK.
pub fn check_greeting(line: &str, host: &str) -> Result<(), Error> {
    let mut words = line.split_ascii_whitespace();
    match (words.next(), words.next().map(str::to_ascii_uppercase).as_deref()) {
        (Some("*"), Some("OK")) => Ok(()),
        (Some("*"), Some("BYE")) => Err(Error::Transient(format!("{host} turns us away: {}", line.trim()))),
        (Some("*"), Some("PREAUTH")) => Err(Error::Protocol(format!(
            "{host} claims that we are signed in already (PREAUTH), which cannot be trusted"
        ))),
        _ => Err(Error::Protocol(format!("{host} does not greet like an IMAP server: check host and port"))),
    }
}

/// Returns the lines up to and with the tagged answer to a command.
fn answer(stream: &mut Deadline, tag: &str) -> io::Result<Vec<String>> {
    let mut lines = Vec::new();
    while lines.len() < LINES {
        let line = read_line(stream)?;
        let is_last = line.split_ascii_whitespace().next() == Some(tag);
        lines.push(line);
        if is_last {
            return Ok(lines);
        }
    }
    Err(io::Error::new(io::ErrorKind::InvalidData, "the server sent an endless answer"))
}

fn read_line(stream: &mut impl Read) -> io::Result<String> {
    let mut line = Vec::new();
    let mut byte = [0];
    while line.len() < LINE {
        stream.read_exact(&mut byte)?;
        line.push(byte[0]);
        if byte[0] == b'\n' {
            return Ok(String::from_utf8_lossy(&line).into_owned());
        }
    }
    Err(io::Error::new(io::ErrorKind::InvalidData, "the server sent an endless line"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_ok_is_a_greeting() {
        assert!(check_greeting("* OK ready\r\n", "host").is_ok());
        assert!(matches!(check_greeting("* PREAUTH welcome back\r\n", "host"), Err(Error::Protocol(_))));
        assert!(matches!(check_greeting("* BYE too busy\r\n", "host"), Err(Error::Transient(_))));
        assert!(matches!(check_greeting("HTTP/1.1 400 Bad Request\r\n", "host"), Err(Error::Protocol(_))));
    }
}
