//! Keeps a refused login from being tried night after night, which would lock the account at the provider.
//!
//! The latch opens when the credential changes: another line in the configuration, or another secret from the same
//! command or variable. To tell the latter, a mark of the refused secret is kept. It is a salted digest cut to sixteen
//! bits: enough to see a change in all but one of 65,536 cases (`--retry-login` is there for that one), and far too little to
//! find a password by.
//!
//! A latched account is asked for its secret before the server is, so that no connection without a login looks like an
//! attack. A password typed at the keyboard is never latched: each is a person's own new try.

use std::fs::File;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::source::{Ask, Credential, Error, Secret, Settings};

/// Bytes of the mark; more would let it be searched for the password.
const MARK_BYTES: usize = 2;

/// The mark of the credential last shown to the server.
#[derive(Clone, Debug, Default)]
pub struct Shown(Arc<Mutex<Option<String>>>);

impl Shown {
    /// Returns the mark, if a credential was shown.
    pub fn mark(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Puts a watch on the account's credential, which comes from `source`, a digest of where it comes from.
pub fn watch(settings: &mut Settings, source: &str) -> Shown {
    let shown = Shown::default();
    let (seen, source) = (shown.clone(), source.to_owned());
    replace_ask(settings, |mut ask| {
        Box::new(move || {
            let secret = ask()?;
            *seen.0.lock().unwrap_or_else(PoisonError::into_inner) = mark(&source, &salt(), &secret);
            Ok(secret)
        })
    });
    shown
}

/// Asks for the credential, and keeps it for the source to use.
///
/// # Errors
/// [`Error::Auth`] when it is the one that the server refused, by its mark.
pub fn check(settings: &mut Settings, source: &str, refused: &str) -> Result<(), Error> {
    let mut parts = refused.split(':');
    if parts.next() != Some(source) {
        return Ok(());
    }
    let Some(salt) = parts.next() else { return Ok(()) };
    let name = settings.name.clone();
    let mut answer = Ok(());
    replace_ask(settings, |mut ask| match ask() {
        Ok(secret) => {
            if mark(source, salt, &secret).as_deref() == Some(refused) {
                answer = Err(Error::Auth(format!(
                    "the server refused this login of {name:?} before, so it is not tried again: change the password, or run crickets sync --retry-login"
                )));
            }
            Box::new(move || Ok(secret.clone()))
        }
        Err(error) => {
            answer = Err(error);
            ask
        }
    });
    answer
}

fn replace_ask(settings: &mut Settings, replace: impl FnOnce(Ask) -> Ask) {
    settings.credential = settings.credential.take().map(|credential| match credential {
        Credential::Password(ask) => Credential::Password(replace(ask)),
        Credential::Token(ask) => Credential::Token(replace(ask)),
    });
}

fn mark(source: &str, salt: &str, secret: &Secret) -> Option<String> {
    if salt.is_empty() {
        return None;
    }
    let digest = Sha256::new().chain_update(source).chain_update(salt).chain_update(secret.as_bytes()).finalize();
    Some(format!("{source}:{salt}:{}", hex(&digest[..MARK_BYTES])))
}

/// Returns a fresh salt; an empty one, and with it no latch, where the system gives no randomness.
fn salt() -> String {
    let mut bytes = [0; 8];
    match File::open("/dev/urandom").and_then(|mut random| random.read_exact(&mut bytes)) {
        Ok(()) => hex(&bytes),
        Err(_) => String::new(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(password: &'static str) -> Settings {
        let mut settings = Settings::new("work", "imap");
        settings.credential = Some(Credential::Password(Box::new(move || Ok(Secret::new(password.to_owned())))));
        settings
    }

    fn ask(settings: &mut Settings) -> Secret {
        let Some(Credential::Password(ask)) = &mut settings.credential else { panic!("a password") };
        ask().unwrap()
    }

    fn refuse(password: &'static str) -> String {
        let mut refused = settings(password);
        let shown = watch(&mut refused, "source");
        assert_eq!(shown.mark(), None);
        ask(&mut refused);
        shown.mark().unwrap()
    }

    #[test]
    fn the_same_secret_from_the_same_place_is_latched_and_another_is_not() {
        // A fresh salt each time: one of 65,536 pairs of secrets has the same mark.
        let refused = refuse("wrong");
        assert!(matches!(check(&mut settings("wrong"), "source", &refused), Err(Error::Auth(_))));
        assert!(check(&mut settings("wrong"), "elsewhere", &refused).is_ok());
        assert!((0..3).any(|_| check(&mut settings("right"), "source", &refuse("wrong")).is_ok()));
    }

    #[test]
    fn the_secret_is_asked_for_once_and_not_to_be_read_from_its_mark() {
        let refused = refuse("c4nary");
        assert!(!refused.contains("c4nary") && refused.len() < 32, "{refused}");
        let mut once = settings("");
        let mut asked = 0;
        once.credential = Some(Credential::Password(Box::new(move || {
            asked += 1;
            assert_eq!(asked, 1);
            Ok(Secret::new("right".to_owned()))
        })));
        check(&mut once, "source", "source:00:zz").unwrap();
        assert_eq!(ask(&mut once).as_str(), "right");
    }
}
