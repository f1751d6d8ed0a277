//! Signs in, in one round trip where the server allows it, and learns what it offers without asking where it tells.
//!
//! Capabilities come from the greeting where it has them, and after sign-in from the answer to it; else they are asked for.
//! A password goes by LOGIN through the `imap` crate, whose own copy of the command line is beyond our reach; every copy of
//! ours is wiped. What LOGIN cannot carry, and tokens, go by AUTHENTICATE ([`sasl`]).
//!
//! The credential is asked for once a run. It is kept until the run ends, so that a lost connection can be made anew without
//! bothering the owner; refused, it is never shown again.

use std::mem;

use imap::Client;

use super::connect::Greeting;
use super::guard::{Allowance, Wire};
use super::heard::{Heard, Overheard};
use super::offers::{Capabilities, Offers};
use super::refusal::{Shown, refusal};
use super::sasl::{self, Answer, Mechanism};
use super::starttls::check_greeting;
use crate::source::{Ask, Credential, Error, Secret};

/// Reads the greeting where that is still to come, signs in, and returns what the server offers.
///
/// May be called again over another connection with the same credential.
pub fn sign_in(
    mut wire: Wire,
    greeting: Greeting,
    host: &str,
    user: &str,
    credential: &mut Credential,
) -> Result<Offers, Error> {
    let told = match greeting {
        // What was said before the TLS handshake may not be believed after it (RFC 9051 §6.2.1).
        Greeting::Read => None,
        Greeting::ToCome => read_greeting(wire.clone(), host)?,
    };
    let known = match told {
        Some(capabilities) => capabilities,
        None => ask(&mut wire, host)?,
    };
    let way = Way::choose(&known, user, credential, host)?;
    let (shown, ask_credential) = match credential {
        Credential::Password(ask) => (Shown::Password, ask),
        Credential::Token(ask) => (Shown::Token, ask),
    };
    let secret = ask_credential()?;
    keep(ask_credential, secret.clone());
    let answer = match way.carrying(&known, &secret, host)? {
        Way::Login => login(wire.clone(), host, user, &secret),
        Way::Authenticate(mechanism) => {
            let answer = sasl::authenticate(&mut wire, mechanism, known.has("SASL-IR"), user, &secret);
            answer.map_err(|error| failure(host, &imap::Error::Io(error)))
        }
    }?;
    if !answer.heard.end().is_some_and(|end| end.is("OK")) {
        let error = refusal(host, user, shown, &answer.heard, answer.reason.as_deref());
        if let Error::Auth(text) = &error {
            never_again(ask_credential, text.clone());
        }
        return Err(error);
    }
    let capabilities = match answer.heard.capabilities() {
        Some(capabilities) => capabilities,
        None => ask(&mut wire, host)?,
    };
    let offers = Offers::from(&capabilities);
    tracing::debug!(host, %offers, "signed in");
    Ok(offers)
}

/// How the credential is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Login,
    Authenticate(Mechanism),
}

impl Way {
    /// Chooses by what the server takes, before anybody is asked for the credential.
    fn choose(known: &Capabilities, user: &str, credential: &Credential, host: &str) -> Result<Self, Error> {
        let is_login_taken = !known.has("LOGINDISABLED");
        let is_plain_taken = known.has("AUTH=PLAIN");
        match credential {
            Credential::Token(_) if known.has("AUTH=XOAUTH2") => Ok(Self::Authenticate(Mechanism::XOAuth2)),
            Credential::Token(_) if known.has("AUTH=OAUTHBEARER") => Ok(Self::Authenticate(Mechanism::OAuthBearer)),
            Credential::Token(_) => Err(Error::Setting(format!(
                "{host} takes no OAuth tokens (neither XOAUTH2 nor OAUTHBEARER): use a password"
            ))),
            Credential::Password(_) if user.contains(['\r', '\n', '\0']) => Err(unsendable(host)),
            Credential::Password(_) if is_login_taken && user.is_ascii() => Ok(Self::Login),
            Credential::Password(_) if is_plain_taken => Ok(Self::Authenticate(Mechanism::Plain)),
            Credential::Password(_) if is_login_taken => Err(beyond_ascii(host)),
            Credential::Password(_) if known.has("AUTH=XOAUTH2") || known.has("AUTH=OAUTHBEARER") => {
                Err(Error::Setting(format!(
                    "{host} takes no passwords, only OAuth tokens: use token_command or [account.oauth]"
                )))
            }
            Credential::Password(_) => {
                Err(Error::Setting(format!("{host} allows no password here (LOGINDISABLED): use tls = \"implicit\"")))
            }
        }
    }

    /// Returns a way that can carry this very credential.
    fn carrying(self, known: &Capabilities, secret: &Secret, host: &str) -> Result<Self, Error> {
        match self {
            _ if secret.contains(['\r', '\n', '\0']) => Err(unsendable(host)),
            Self::Login if secret.is_ascii() => Ok(self),
            Self::Login if known.has("AUTH=PLAIN") => Ok(Self::Authenticate(Mechanism::Plain)),
            Self::Login => Err(beyond_ascii(host)),
            Self::Authenticate(_) => Ok(self),
        }
    }
}

fn unsendable(host: &str) -> Error {
    Error::Setting(format!("the user name or password for {host} contains a line break or NUL: correct it"))
}

fn beyond_ascii(host: &str) -> Error {
    Error::Setting(format!(
        "{host} takes user names and passwords of ASCII letters, digits and signs only: set another password there"
    ))
}

/// Reads the greeting, and returns the capabilities if it tells them.
fn read_greeting(wire: Wire, host: &str) -> Result<Option<Capabilities>, Error> {
    wire.allow(Allowance::default());
    let line = Client::new(wire).read_greeting().map_err(|error| failure(host, &error))?;
    check_greeting(&String::from_utf8_lossy(&line), host)?;
    Ok(Heard::new(&line).capabilities())
}

fn ask(wire: &mut Wire, host: &str) -> Result<Capabilities, Error> {
    let heard = sasl::ask_capabilities(wire).map_err(|error| failure(host, &imap::Error::Io(error)))?;
    match heard.end() {
        Some(end) if end.is("OK") => Ok(heard.capabilities().unwrap_or_default()),
        end => {
            let text = end.map_or("", |end| end.text);
            Err(Error::Transient(format!("{host} does not tell its capabilities: {text}")))
        }
    }
}

/// Signs in by LOGIN. What the server says is overheard: the crate keeps neither alerts nor capabilities.
fn login(wire: Wire, host: &str, user: &str, secret: &Secret) -> Result<Answer, Error> {
    wire.allow(Allowance::default());
    let (wire, said) = Overheard::new(wire);
    let mut client = Client::new(wire);
    client.greeting_read = true;
    let outcome = client.login(user, secret.as_str());
    let heard = Heard::new(&said.borrow());
    match outcome {
        Err((imap::Error::No(_) | imap::Error::Bad(_), _)) | Ok(_) => Ok(Answer { heard, reason: None }),
        // The crate has only this error for a line that it cannot read. The end of the command was seen all the same.
        Err((imap::Error::Bye(_), _)) if heard.end().is_some() => Ok(Answer { heard, reason: None }),
        Err((error, _)) => Err(failure(host, &error)),
    }
}

/// Keeps a credential for the rest of the run.
fn keep(ask: &mut Ask, secret: Secret) {
    drop(mem::replace(ask, Box::new(move || Ok(secret.clone()))));
}

/// Makes sure that a refused credential is not shown again.
fn never_again(ask: &mut Ask, refused: String) {
    drop(mem::replace(ask, Box::new(move || Err(Error::Auth(refused.clone())))));
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

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::io::{self, Cursor, Read, Write};
    use std::rc::Rc;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::guard::Stream;
    use super::*;

    /// A server that has said everything already, and keeps what it is told.
    struct Said(Cursor<&'static str>, Rc<RefCell<Vec<u8>>>);

    impl Read for Said {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.read(buffer)
        }
    }

    impl Write for Said {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.1.borrow_mut().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Stream for Said {}

    /// Signs in over a connection of its own. Returns the outcome and what was sent.
    fn sign_in_again(said: &'static str, credential: &mut Credential) -> (Result<Offers, Error>, String) {
        let sent = Rc::<RefCell<Vec<u8>>>::default();
        let wire = Wire::new(Said(Cursor::new(said), Rc::clone(&sent)));
        let outcome = sign_in(wire, Greeting::ToCome, "host", "me", credential);
        (outcome, String::from_utf8(sent.take()).unwrap())
    }

    /// A password, and how often it was asked for.
    fn counted() -> (Credential, Arc<AtomicUsize>) {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        let ask = move || {
            count.fetch_add(1, Ordering::SeqCst);
            Ok(Secret::new("s3cret".to_owned()))
        };
        (Credential::Password(Box::new(ask)), asked)
    }

    const ACCEPTED: &str = "* OK [CAPABILITY IMAP4rev1] hi\r\na1 OK [CAPABILITY IMAP4rev1 QRESYNC] in\r\n";

    #[test]
    fn a_lost_connection_is_made_anew_without_asking_the_owner() {
        let (mut credential, asked) = counted();
        for _ in 0..3 {
            let (outcome, sent) = sign_in_again(ACCEPTED, &mut credential);
            assert!(outcome.unwrap().qresync);
            assert_eq!(sent, "a1 LOGIN \"me\" \"s3cret\"\r\n");
        }
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn a_refused_credential_is_not_shown_again() {
        let (mut credential, asked) = counted();
        let refused = "* OK [CAPABILITY IMAP4rev1] hi\r\na1 NO [AUTHENTICATIONFAILED] no\r\n";
        let (first, _) = sign_in_again(refused, &mut credential);
        let (second, sent) = sign_in_again(ACCEPTED, &mut credential);
        assert_eq!(first.unwrap_err().to_string(), second.unwrap_err().to_string());
        assert_eq!((sent.as_str(), asked.load(Ordering::SeqCst)), ("", 1));
    }

    #[test]
    fn a_server_that_is_busy_is_shown_the_same_credential_later() {
        let (mut credential, asked) = counted();
        let busy = "* OK [CAPABILITY IMAP4rev1] hi\r\na1 NO [UNAVAILABLE] later\r\n";
        assert!(matches!(sign_in_again(busy, &mut credential).0, Err(Error::Transient(_))));
        assert!(sign_in_again(ACCEPTED, &mut credential).0.is_ok());
        assert_eq!(asked.load(Ordering::SeqCst), 1, "the owner is not asked twice");
    }

    fn password() -> Credential {
        Credential::Password(Box::new(|| panic!("nobody is asked")))
    }

    fn token() -> Credential {
        Credential::Token(Box::new(|| panic!("nobody is asked")))
    }

    fn way(capabilities: &str, user: &str, secret: &str) -> Result<Way, Error> {
        let known = Capabilities::of(capabilities);
        let way = Way::choose(&known, user, &password(), "host")?;
        way.carrying(&known, &Secret::new(secret.to_owned()), "host")
    }

    #[test]
    fn a_password_goes_by_login_and_where_it_cannot_by_plain() {
        let plain = Way::Authenticate(Mechanism::Plain);
        assert_eq!(way("IMAP4rev1 AUTH=PLAIN", "me", "secret").unwrap(), Way::Login);
        assert_eq!(way("IMAP4rev1", "me", "secret").unwrap(), Way::Login);
        assert_eq!(way("IMAP4rev1 AUTH=PLAIN", "me", "gehé1m").unwrap(), plain);
        assert_eq!(way("IMAP4rev1 AUTH=PLAIN", "mé", "secret").unwrap(), plain);
        assert_eq!(way("IMAP4rev1 LOGINDISABLED AUTH=PLAIN", "me", "secret").unwrap(), plain);
    }

    #[test]
    fn what_cannot_be_sent_is_refused_before_anybody_is_asked() {
        for (capabilities, user, secret, part) in [
            ("IMAP4rev1 LOGINDISABLED", "me", "x", "LOGINDISABLED"),
            ("IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2", "me", "x", "token_command"),
            ("IMAP4rev1", "mé", "x", "ASCII"),
            ("IMAP4rev1", "me", "é", "ASCII"),
            ("IMAP4rev1 AUTH=PLAIN", "me\r\na2 LOGOUT", "x", "line break"),
            ("IMAP4rev1 AUTH=PLAIN", "me", "x\0y", "line break"),
        ] {
            let error = way(capabilities, user, secret).unwrap_err();
            assert!(matches!(&error, Error::Setting(text) if text.contains(part)), "{capabilities}: {error:?}");
        }
    }

    #[test]
    fn a_token_is_shown_only_to_a_server_that_takes_tokens() {
        let way = |capabilities| Way::choose(&Capabilities::of(capabilities), "me", &token(), "host");
        assert_eq!(way("AUTH=OAUTHBEARER AUTH=XOAUTH2").unwrap(), Way::Authenticate(Mechanism::XOAuth2));
        assert_eq!(way("AUTH=OAUTHBEARER").unwrap(), Way::Authenticate(Mechanism::OAuthBearer));
        assert!(matches!(way("AUTH=PLAIN"), Err(Error::Setting(_))));
    }
}
