//! Where a secret is kept from one night to the next: the system's keyring, or a file only its owner may read.
//!
//! cron has no session, and with it often no keyring, so a refresh token lies in a file unless the owner says otherwise.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::private;
use crate::source::{Error, Secret};

/// Whether this program was built with the feature `keyring`.
pub const HAS_KEYRING: bool = cfg!(feature = "keyring");

/// How to build it in, for messages.
pub const HOW_TO_BUILD_IN: &str =
    "this crickets was built without the keyring: build it with cargo install --path . --features keyring";

/// A place for one secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Vault {
    File(PathBuf),
    /// The keyring's entry of the service `crickets` for this name.
    Keyring(String),
}

impl Vault {
    /// Returns the secret, if one is kept.
    ///
    /// # Errors
    /// When it cannot be read, or others may read it too.
    pub fn load(&self) -> Result<Option<Secret>, Error> {
        match self {
            Self::File(path) => load(path),
            Self::Keyring(name) => keyring::load(name),
        }
    }

    /// Keeps a secret in place of the one before; at no moment is there half of one.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn store(&self, secret: &Secret) -> Result<(), Error> {
        match self {
            Self::File(path) => store(path, secret)
                .map_err(|error| Error::Setting(format!("{} cannot be written: {error}", path.display()))),
            Self::Keyring(name) => keyring::store(name, secret),
        }
    }
}

fn load(path: &Path) -> Result<Option<Secret>, Error> {
    let unreadable = |error: &io::Error| Error::Setting(format!("{} cannot be read: {error}", path.display()));
    let mode = match fs::metadata(path) {
        Ok(metadata) => metadata.permissions().mode(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(&error)),
    };
    if mode & 0o077 != 0 {
        return Err(Error::Setting(format!(
            "{path} holds a sign-in and others may read it: run chmod 600 {path}",
            path = path.display()
        )));
    }
    let text = Secret::new(fs::read_to_string(path).map_err(|error| unreadable(&error))?);
    Ok(text.lines().next().filter(|line| !line.is_empty()).map(|line| Secret::new(line.to_owned())))
}

fn store(path: &Path, secret: &Secret) -> io::Result<()> {
    private::replace(path, &Zeroizing::new([secret.as_bytes(), b"\n"].concat()))
}

#[cfg(feature = "keyring")]
mod keyring {
    use ::keyring::v1::{Entry, Error as KeyringError};

    use super::{Error, Secret};

    pub fn load(name: &str) -> Result<Option<Secret>, Error> {
        match entry(name)?.get_password() {
            Ok(secret) => Ok(Some(Secret::new(secret))),
            Err(KeyringError::NoEntry) => Ok(None),
            Err(error) => Err(unusable(name, &error)),
        }
    }

    pub fn store(name: &str, secret: &Secret) -> Result<(), Error> {
        entry(name)?.set_password(secret).map_err(|error| unusable(name, &error))
    }

    fn entry(name: &str) -> Result<Entry, Error> {
        Entry::new("crickets", name).map_err(|error| unusable(name, &error))
    }

    fn unusable(name: &str, error: &KeyringError) -> Error {
        Error::Setting(format!(
            "the keyring cannot be used for account {name:?} ({error}): unlock it, run in a session that has one, or use password_command"
        ))
    }
}

#[cfg(not(feature = "keyring"))]
mod keyring {
    use super::{Error, HOW_TO_BUILD_IN, Secret};

    pub fn load(_: &str) -> Result<Option<Secret>, Error> {
        Err(Error::Setting(HOW_TO_BUILD_IN.to_owned()))
    }

    pub fn store(_: &str, _: &Secret) -> Result<(), Error> {
        Err(Error::Setting(HOW_TO_BUILD_IN.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Secret {
        Secret::new(text.to_owned())
    }

    #[test]
    fn a_file_keeps_the_last_secret_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state/work.token");
        let vault = Vault::File(path.clone());
        assert_eq!(vault.load().unwrap(), None);
        vault.store(&secret("one")).unwrap();
        vault.store(&secret("two")).unwrap();
        assert_eq!(vault.load().unwrap(), Some(secret("two")));
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn a_file_others_may_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("work.token");
        let vault = Vault::File(path.clone());
        vault.store(&secret("one")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(
            matches!(vault.load(), Err(Error::Setting(text)) if text.contains("chmod 600") && !text.contains("one"))
        );
    }

    #[test]
    fn without_the_feature_the_keyring_says_how_to_build_it_in() {
        let outcome = Vault::Keyring("no such account of crickets' tests".to_owned()).load();
        if HAS_KEYRING {
            // There may be a keyring here or not; neither has this entry.
            assert!(
                matches!(&outcome, Ok(None))
                    || matches!(&outcome, Err(Error::Setting(text)) if text.contains("keyring"))
            );
        } else {
            assert!(
                matches!(&outcome, Err(Error::Setting(text)) if text.contains("--features keyring")),
                "{outcome:?}"
            );
        }
    }
}
