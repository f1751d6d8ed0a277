//! How an account is reached, as data: what the configuration says, plus a way to ask for the credential.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use jiff::civil::Date;
use zeroize::Zeroizing;

use super::{Desk, Error};
use crate::message::{Role, Roles};

/// A password or token. Overwritten in memory when dropped.
pub type Secret = Zeroizing<String>;

/// Gets the credential, at most once a run and only when the server is ready to take it.
pub type Ask = Box<dyn FnMut() -> Result<Secret, Error> + Send>;

/// What the server wants to see.
pub enum Credential {
    /// A password, for AUTHENTICATE PLAIN or LOGIN.
    Password(Ask),
    /// An OAuth 2.0 access token, for XOAUTH2 or OAUTHBEARER.
    Token(Ask),
}

/// How the connection is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tls {
    /// TLS from the first byte, as on port 993 (RFC 8314).
    #[default]
    Implicit,
    /// A plain greeting, then STARTTLS before anything else, as on port 143.
    StartTls,
    /// No protection: obeyed only when the host is this machine.
    None,
}

impl Tls {
    /// Returns the mode with this name in the configuration file.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "implicit" => Some(Self::Implicit),
            "starttls" => Some(Self::StartTls),
            "none" => Some(Self::None),
            _ => None,
        }
    }

    /// Returns the port servers listen on by default in this mode.
    pub fn default_port(self) -> u16 {
        match self {
            Self::Implicit => 993,
            Self::StartTls | Self::None => 143,
        }
    }
}

/// One account's connection. A kind of source takes what it needs and refuses when that is missing.
pub struct Settings {
    /// The account's name, for messages to the owner.
    pub name: String,
    /// A name in [`SOURCES`](super::SOURCES).
    pub kind: String,
    pub host: Option<String>,
    /// Without it, [`Tls::default_port`].
    pub port: Option<u16>,
    pub tls: Tls,
    pub user: Option<String>,
    pub credential: Option<Credential>,
    /// PEM certificates to trust instead of the system's.
    pub ca_file: Option<PathBuf>,
    /// The file or folder the mail lies in.
    pub path: Option<PathBuf>,
    /// What mailboxes are for, by name, where the name does not tell.
    pub folders: BTreeMap<String, Role>,
    /// Mailboxes to leave out, by name.
    pub exclude: Vec<String>,
    /// The roles of mailboxes to read; `None`: of all.
    pub only: Option<Roles>,
    /// Mail before this day is left out.
    pub since: Option<Date>,
    /// Whether an IMAP connection is compressed where the server can.
    pub compress: bool,
    /// How long a silent server is waited for.
    pub patience: Duration,
}

impl Settings {
    /// Returns settings with nothing but a name and a kind.
    pub fn new(name: &str, kind: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: kind.to_owned(),
            host: None,
            port: None,
            tls: Tls::default(),
            user: None,
            credential: None,
            ca_file: None,
            path: None,
            folders: BTreeMap::new(),
            exclude: Vec::new(),
            only: None,
            since: None,
            compress: true,
            patience: Duration::from_secs(60),
        }
    }

    /// Returns whether a mailbox is read that has this role and is called by these names. Drafts never are.
    pub(super) fn reads(&self, role: Role, names: [&str; 2]) -> bool {
        let is_left_out = || self.exclude.iter().any(|name| names.contains(&name.as_str()));
        role != Role::Drafts && self.only.is_none_or(|only| only.contains(role)) && !is_left_out()
    }

    /// Tells the owner of names to leave out that no mailbox has: a misspelt one would be read, and nobody would know.
    pub(super) fn check_exclude(&self, exists: impl Fn(&str) -> bool, desk: &mut dyn Desk) {
        for name in self.exclude.iter().filter(|name| !exists(name)) {
            desk.notice(format!(
                "exclude has {name:?}, and no mailbox is called so: correct the name, or take it out of exclude"
            ));
        }
    }

    /// Returns the path, which file sources cannot do without.
    pub(super) fn required_path(&self) -> Result<PathBuf, Error> {
        self.path.clone().ok_or_else(|| {
            Error::Setting(format!("account {:?} of kind {:?} needs path = \"…\"", self.name, self.kind))
        })
    }
}
