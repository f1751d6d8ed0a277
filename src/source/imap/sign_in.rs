//! Signs in, once: a refused password is never tried a second time.
//!
//! The `imap` crate speaks this part. Its own copy of the command line is beyond our reach; every copy of ours is wiped.

use std::cell::Cell;

use imap::types::Capabilities;
use imap::{Authenticator, Client};
use zeroize::Zeroizing;

use super::connect::Greeting;
use super::guard::Wire;
use super::starttls::check_greeting;
use crate::source::{Credential, Error};

/// Words in a refusal that say the server is at fault, not the password (RFC 5530 and common practice).
const NOT_OUR_FAULT: &[&str] =
    &["UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED", "SERVERBUG", "try again later", "Temporary"];

/// Reads the greeting where that is still to come, and signs in.
pub fn sign_in(
    wire: Wire,
    greeting: Greeting,
    host: &str,
    user: &str,
    credential: &mut Credential,
) -> Result<(), Error> {
    let mut client = Client::new(wire);
    match greeting {
        Greeting::Read => client.greeting_read = true,
        Greeting::ToCome => {
            let line = client.read_greeting().map_err(|error| failure(host, &error))?;
            check_greeting(&String::from_utf8_lossy(&line), host)?;
        }
    }
    let offered = client.capabilities().map_err(|error| failure(host, &error))?;
    let outcome = match credential {
        Credential::Token(ask) => {
            let token = ask()?;
            let response = Zeroizing::new(format!("user={user}\x01auth=Bearer {}\x01\x01", token.as_str()));
            client.authenticate("XOAUTH2", &Once::new(response))
        }
        Credential::Password(_) if offered.has_str("LOGINDISABLED") && !offered.has_str("AUTH=PLAIN") => {
            return Err(Error::Setting(format!(
                "{host} allows no password here (LOGINDISABLED): use tls = \"implicit\""
            )));
        }
        Credential::Password(ask) if is_plain_usable(&offered) => {
            let password = ask()?;
            let response = Zeroizing::new(format!("\0{user}\0{}", password.as_str()));
            client.authenticate("PLAIN", &Once::new(response))
        }
        Credential::Password(ask) => client.login(user, ask()?.as_str()),
    };
    outcome.map(drop).map_err(|(error, _)| refusal(host, user, &error))
}

fn is_plain_usable(offered: &Capabilities) -> bool {
    offered.has_str("AUTH=PLAIN")
}

/// Answers the first challenge with the credential, and any further one with nothing.
struct Once(Cell<Option<Zeroizing<String>>>);

impl Once {
    fn new(response: Zeroizing<String>) -> Self {
        Self(Cell::new(Some(response)))
    }
}

impl Authenticator for Once {
    type Response = Wiped;

    fn process(&self, _challenge: &[u8]) -> Self::Response {
        Wiped(self.0.take().unwrap_or_default())
    }
}

/// A response that is overwritten when dropped.
struct Wiped(Zeroizing<String>);

impl AsRef<[u8]> for Wiped {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

fn refusal(host: &str, user: &str, error: &imap::Error) -> Error {
    let what = match error {
        imap::Error::No(no) => no.to_string(),
        imap::Error::Bad(bad) => bad.to_string(),
        imap::Error::Validate(_) => {
            return Error::Setting(format!("the user name or password for {host} contains a line break: correct it"));
        }
        other => return failure(host, other),
    };
    let code = match error {
        imap::Error::No(no) => format!("{:?}", no.code),
        _ => String::new(),
    };
    if NOT_OUR_FAULT.iter().any(|word| what.contains(word) || code.contains(word)) {
        return Error::Transient(format!("{host} cannot check passwords now: {what}"));
    }
    Error::Auth(format!(
        "{host} refused the login of {user} ({}): correct user or password; many providers want an app password",
        what.trim()
    ))
}

/// Returns our error for one of the crate's that is no refusal.
fn failure(host: &str, error: &imap::Error) -> Error {
    match error {
        imap::Error::Io(error) if error.kind() == std::io::ErrorKind::InvalidData => {
            Error::Protocol(format!("{host}: {error}"))
        }
        imap::Error::Io(error) => Error::Transient(format!("{host}: {error}")),
        imap::Error::ConnectionLost => Error::Transient(format!("{host} hung up")),
        imap::Error::Bye(bye) => Error::Transient(format!("{host} hung up: {bye}")),
        other => Error::Protocol(format!("{host}: {other}")),
    }
}
