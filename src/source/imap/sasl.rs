//! AUTHENTICATE (RFC 9051 §6.2.2): the credential as the first response, sent with the command where the server takes it
//! there (SASL-IR, RFC 4959), which saves a round trip.
//!
//! The `imap` crate cannot send a response with the command, so this part is spoken by us, over the same guarded wire. Every
//! copy of the credential is wiped.

use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::guard::{Allowance, Wire};
use super::heard::Heard;
use crate::source::Secret;

/// A server that goes on asking is not answered more often than this.
const CHALLENGES: usize = 4;

/// How the credential is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mechanism {
    /// User and password (RFC 4616).
    Plain,
    /// A token, as Google and Microsoft document it.
    XOAuth2,
    /// A token (RFC 7628).
    OAuthBearer,
}

impl Mechanism {
    /// Returns the mechanism's name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::XOAuth2 => "XOAUTH2",
            Self::OAuthBearer => "OAUTHBEARER",
        }
    }

    /// Returns the first response, which holds the credential.
    fn response(self, user: &str, secret: &Secret) -> Secret {
        let secret = secret.as_str();
        Zeroizing::new(match self {
            Self::Plain => format!("\0{user}\0{secret}"),
            Self::XOAuth2 => format!("user={user}\x01auth=Bearer {secret}\x01\x01"),
            // In the user's name `,` and `=` are written as RFC 5801 has it.
            Self::OAuthBearer => {
                let user = user.replace('=', "=3D").replace(',', "=2C");
                format!("n,a={user},\x01auth=Bearer {secret}\x01\x01")
            }
        })
    }

    /// Returns the answer to what comes after the first response: the server explains a refusal and waits for an empty word.
    fn acknowledgement(self) -> &'static str {
        match self {
            Self::Plain | Self::XOAuth2 => "",
            // A lone ^A (RFC 7628 §3.2.3).
            Self::OAuthBearer => "AQ==",
        }
    }
}

/// What the server said to an AUTHENTICATE.
#[derive(Debug)]
pub struct Answer {
    pub heard: Heard,
    /// Why a token was refused, where the server explains it: `invalid_token`, `401`.
    pub reason: Option<String>,
}

/// Shows the credential once, and returns what the server said up to and with the end of the command.
pub fn authenticate(
    wire: &mut Wire,
    mechanism: Mechanism,
    is_initial_response_taken: bool,
    user: &str,
    secret: &Secret,
) -> io::Result<Answer> {
    let name = mechanism.name();
    let response = Zeroizing::new(STANDARD.encode(mechanism.response(user, secret).as_bytes()));
    let mut response = Some(response);
    let command = match response.take_if(|_| is_initial_response_taken) {
        Some(response) => Zeroizing::new(format!("{TAG} AUTHENTICATE {name} {}", response.as_str())),
        None => Zeroizing::new(format!("{TAG} AUTHENTICATE {name}")),
    };
    say(wire, &command)?;
    let mut heard = Heard::default();
    let mut reason = None;
    for _ in 0..CHALLENGES {
        match listen(wire, &mut heard)? {
            None => return Ok(Answer { heard, reason }),
            Some(challenge) => match response.take() {
                Some(response) => say(wire, &response)?,
                None => {
                    reason = reason.or_else(|| explained(&challenge));
                    say(wire, mechanism.acknowledgement())?;
                }
            },
        }
    }
    Err(io::Error::new(io::ErrorKind::InvalidData, "the server asks for ever more at sign-in"))
}

/// Asks for the capabilities, and returns what the server said.
pub fn ask_capabilities(wire: &mut Wire) -> io::Result<Heard> {
    say(wire, &format!("{TAG} CAPABILITY"))?;
    let mut heard = Heard::default();
    match listen(wire, &mut heard)? {
        None => Ok(heard),
        Some(_) => Err(io::Error::new(io::ErrorKind::InvalidData, "the server answered out of turn")),
    }
}

/// Tags need not differ: each of these commands has ended before the next is sent.
const TAG: &str = "s1";

fn say(wire: &mut Wire, line: &str) -> io::Result<()> {
    let line = Zeroizing::new(format!("{line}\r\n"));
    wire.write_all(line.as_bytes())?;
    wire.flush()?;
    wire.allow(Allowance::default());
    Ok(())
}

/// Listens until the command ends, or until the server has a challenge, which is returned.
fn listen(wire: &Wire, heard: &mut Heard) -> io::Result<Option<String>> {
    loop {
        let mut line = Vec::new();
        wire.read_line(&mut line)?;
        if let Some(challenge) = line.strip_prefix(b"+") {
            return Ok(Some(String::from_utf8_lossy(challenge).trim().to_owned()));
        }
        heard.push(&line);
        match heard.last() {
            Some(condition) if condition.is_tagged && line.starts_with(TAG.as_bytes()) => return Ok(None),
            Some(condition) if condition.is_tagged => {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "the server answered out of turn"));
            }
            Some(condition) if condition.is("BYE") => {
                let why = format!("the server hung up: {}", condition.text);
                return Err(io::Error::new(io::ErrorKind::ConnectionAborted, why));
            }
            _ => {}
        }
    }
}

/// Returns the status in a server's explanation: JSON in base64 (RFC 7628 §3.2.2; Google's XOAUTH2 has the same).
fn explained(challenge: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Explanation {
        status: String,
    }
    let explanation = STANDARD.decode(challenge).ok()?;
    let Explanation { status } = serde_json::from_slice(&explanation).ok()?;
    let is_plain = !status.is_empty() && status.len() < 80 && status.chars().all(|c| c.is_ascii_graphic() || c == ' ');
    is_plain.then_some(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(mechanism: Mechanism, user: &str) -> String {
        mechanism.response(user, &Secret::new("t0ken".to_owned())).to_string()
    }

    #[test]
    fn responses_are_as_the_rfcs_write_them() {
        assert_eq!(response(Mechanism::Plain, "tim"), "\0tim\0t0ken");
        assert_eq!(
            response(Mechanism::XOAuth2, "tim@example.org"),
            "user=tim@example.org\x01auth=Bearer t0ken\x01\x01"
        );
        assert_eq!(response(Mechanism::OAuthBearer, "a,b=c"), "n,a=a=2Cb=3Dc,\x01auth=Bearer t0ken\x01\x01");
    }

    #[test]
    fn an_explanation_is_json_in_base64() {
        let explain = |json: &str| explained(&STANDARD.encode(json));
        assert_eq!(explain(r#"{"status":"invalid_token","scope":"mail"}"#).as_deref(), Some("invalid_token"));
        for odd in [r#"{"status":401}"#, "[]", "", "{", "{\"status\":\"\\u001b[2J\"}"] {
            assert_eq!(explain(odd), None, "{odd}");
        }
        assert_eq!(explained("no base64"), None);
    }
}
