//! How each program reads the mailbox: its configuration, and the command for one night.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::measure::{Cost, Program, Stopwatch};
use super::server::{PASSWORD, Server};

/// Who is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Peer {
    Crickets,
    Mbsync,
    /// Indexes what mbsync brought.
    Mu,
    /// Indexes what mbsync brought.
    Notmuch,
}

/// The state of all programs for one mailbox, new in each round.
pub struct Desks<'a> {
    pub folder: PathBuf,
    pub crickets: &'a Path,
    pub server: &'a Server,
    pub user: &'a str,
    /// The port they connect to: the server's own, or that of a line to it.
    pub port: u16,
    pub stopwatch: &'a Stopwatch,
}

impl Desks<'_> {
    /// Writes every program's configuration.
    pub fn set_up(&self) -> Result<()> {
        for name in ["mail", "notmuch-index"] {
            fs::create_dir_all(self.folder.join(name)).context("Create the state of a round")?;
        }
        let files =
            [("crickets.toml", self.crickets_toml()), ("mbsyncrc", self.mbsyncrc()), ("notmuch", self.notmuch())];
        for (name, text) in files {
            let path = self.folder.join(name);
            fs::write(&path, text)?;
            fs::set_permissions(&path, Permissions::from_mode(0o600))?;
        }
        Ok(())
    }

    /// Lets one program do its night.
    pub fn night(&self, peer: Peer) -> Result<Cost> {
        let at = |name: &str| self.folder.join(name);
        match peer {
            Peer::Crickets => self.run(
                &Program::new(self.crickets)
                    .arg("nightly")
                    // The day after the mailbox ends: its last weeks are what a morning is about.
                    .arg("--as-of")
                    .arg("2026-03-11")
                    .arg("--config")
                    .arg(at("crickets.toml"))
                    .env("CRICKETS_PEERS_PASSWORD", PASSWORD),
            ),
            Peer::Mbsync => self.run(&Program::new("mbsync").arg("--quiet").arg("-c").arg(at("mbsyncrc")).arg("all")),
            Peer::Mu => {
                let mu = |verb: &str| Program::new("mu").arg(verb).arg("--quiet").arg("--muhome").arg(at("mu"));
                let mut cost = Cost::default();
                if !at("mu").exists() {
                    cost = self.run(&mu("init").arg("--maildir").arg(at("mail")))?;
                }
                Ok(cost.then(self.run(&mu("index"))?))
            }
            Peer::Notmuch => {
                self.run(&Program::new("notmuch").arg("new").arg("--quiet").env("NOTMUCH_CONFIG", at("notmuch")))
            }
        }
    }

    fn run(&self, program: &Program) -> Result<Cost> {
        self.stopwatch.run(program)
    }

    fn crickets_toml(&self) -> String {
        let (at, port, user) = (self.folder.display(), self.port, self.user);
        format!(
            r#"database = "{at}/crickets.db"
output = "{at}/report"

[[account]]
name = "peers"
kind = "imap"
host = "127.0.0.1"
port = {port}
user = "{user}"
password_env = "CRICKETS_PEERS_PASSWORD"
ca_file = "{}"
identities = ["robin@example.net"]

[owner]
name = "Robin Falk"
time_zone = "Europe/Berlin"
"#,
            self.server.certificate().display()
        )
    }

    fn mbsyncrc(&self) -> String {
        let (at, port, user) = (self.folder.display(), self.port, self.user);
        format!(
            r#"IMAPAccount server
Host 127.0.0.1
Port {port}
User {user}
Pass {PASSWORD}
SSLType IMAPS
CertificateFile {}

IMAPStore far
Account server

MaildirStore near
Path {at}/mail/
Inbox {at}/mail/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns *
Create Near
SyncState *
"#,
            self.server.certificate().display()
        )
    }

    fn notmuch(&self) -> String {
        let at = self.folder.display();
        format!(
            "[database]\npath={at}/notmuch-index\nmail_root={at}/mail\n\n\
             [user]\nname=Robin Falk\nprimary_email=robin@example.net\n\n\
             [new]\ntags=new\nignore=.mbsyncstate;.uidvalidity\n\n[maildir]\nsynchronize_flags=false\n"
        )
    }
}
