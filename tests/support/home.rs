//! A home for whole nights: a configuration, a database and reports over a real Dovecot.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::dovecot::{Dovecot, PASSWORD};
use super::mailbox::fill;

/// The night that most tests look at.
pub const AS_OF: &str = "2026-03-10T05:00:00Z";

/// A server over the sample mailbox, and a folder with configuration, database and reports.
pub struct Home {
    pub server: Dovecot,
    folder: tempfile::TempDir,
}

impl Home {
    pub fn new() -> Option<Self> {
        let server = Dovecot::start()?;
        for (mbox, folder) in [("INBOX", ""), ("Sent", ".Sent"), ("Archive", ".Archive"), ("Trash", ".Trash")] {
            unpack(mbox, &server.maildir(), folder);
        }
        Some(Self::over(server))
    }

    /// Returns a home whose one account is this server's.
    pub fn over(server: Dovecot) -> Self {
        let home = Self { server, folder: tempfile::tempdir().unwrap() };
        home.configure(&home.imap("work", ""));
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn configure(&self, accounts: &str) {
        let text = format!(
            "database = \"crickets.db\"\noutput = \"reports\"\n[owner]\nname = \"Robin Falk\"\ntime_zone = \"Europe/Berlin\"\n{accounts}"
        );
        fs::write(self.path("crickets.toml"), text).unwrap();
    }

    /// Returns an account of the server; `more` replaces the keys of the same name.
    pub fn imap(&self, name: &str, more: &str) -> String {
        let ca_file = self.server.settings().ca_file.unwrap();
        let port = self.server.tls_port.to_string();
        let keys = [
            ("kind", "\"imap\""),
            ("host", "\"127.0.0.1\""),
            ("port", port.as_str()),
            ("user", "\"robin@example.net\""),
            ("password_env", "\"MAIL_PASSWORD\""),
            ("ca_file", &format!("{ca_file:?}")),
            ("identities", "[\"robin@example.net\", \"robin.falk@example.org\"]"),
        ];
        let replaced = |key: &str| more.lines().any(|line| line.starts_with(&format!("{key} =")));
        let kept: Vec<String> = keys
            .iter()
            .filter(|(key, _)| !(replaced(key) || *key == "password_env" && replaced("password_command")))
            .map(|(key, value)| format!("{key} = {value}"))
            .collect();
        format!("[[account]]\nname = {name:?}\n{}\n{more}\n", kept.join("\n"))
    }

    pub fn maildir(&self, name: &str) -> String {
        format!(
            "[[account]]\nname = {name:?}\nkind = \"maildir\"\npath = {:?}\nidentities = [\"robin@example.net\", \"robin.falk@example.org\"]\n",
            self.server.maildir()
        )
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        self.command_at(AS_OF, arguments)
    }

    /// Returns the program, to be run as if it were this moment.
    pub fn command_at(&self, as_of: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_crickets"));
        command.env_clear().env("MAIL_PASSWORD", PASSWORD).arg("--config").arg(self.path("crickets.toml"));
        command.args(["--as-of", as_of]).args(arguments);
        command
    }

    pub fn crickets(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs a night that must be silent.
    pub fn night(&self) {
        let output = self.crickets(&["nightly"]);
        let said = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!((output.status.code(), said.0.as_ref(), said.1.as_ref()), (Some(0), "", ""));
    }

    /// Runs a night that must fail with this status, in one line that holds these parts; returns the line.
    pub fn failing_night(&self, status: i32, parts: &[&str]) -> String {
        let output = self.crickets(&["nightly"]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(status), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        for part in parts {
            assert!(said.contains(part), "{part}: {said}");
        }
        said
    }

    pub fn report(&self, name: &str) -> String {
        fs::read_to_string(self.path("reports").join(name)).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.report("report.json")).unwrap()
    }

    /// Returns the Markdown page without the table of mailboxes.
    pub fn page_without_coverage(&self) -> Vec<String> {
        let page = self.report("report.md");
        page.lines().filter(|line| !line.starts_with("| work |")).map(str::to_owned).collect()
    }

    /// Starts again without a database or reports.
    pub fn forget(&self) {
        for name in ["crickets.db", "crickets.db-wal", "crickets.db-shm", "crickets.db.lock"] {
            fs::remove_file(self.path(name)).ok();
        }
        fs::remove_dir_all(self.path("reports")).ok();
    }

    pub fn count(&self, sql: &str) -> i64 {
        let database = rusqlite::Connection::open(self.path("crickets.db")).unwrap();
        database.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Returns how much has been taken in; nothing where a killed run left no database yet.
    pub fn locations(&self) -> i64 {
        let database = rusqlite::Connection::open(self.path("crickets.db")).unwrap();
        database.query_row("SELECT count(*) FROM location", [], |row| row.get(0)).unwrap_or(0)
    }

    /// Returns the lines of the server's log that hold this, once there are any.
    pub fn log(&self, part: &str) -> Vec<String> {
        let log = self.server.maildir().parent().unwrap().join("log");
        let lines = || -> Vec<String> {
            let log = fs::read_to_string(&log).unwrap_or_default();
            log.lines().filter(|line| line.contains(part)).map(str::to_owned).collect()
        };
        // The server writes its log after it has answered.
        let started = Instant::now();
        while lines().is_empty() && started.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(50));
        }
        std::thread::sleep(Duration::from_millis(100));
        lines()
    }
}

/// Writes the messages of a sample mbox as seen by nobody into a folder of a Maildir.
fn unpack(mbox: &str, maildir: &Path, folder: &str) {
    fill(maildir, folder, []);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/demo/{mbox}.mbox.gz"));
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(fs::File::open(path).unwrap()).read_to_end(&mut text).unwrap();
    let mut messages: Vec<Vec<u8>> = Vec::new();
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(b"From ") {
            messages.push(Vec::new());
            continue;
        }
        let quotes = line.iter().take_while(|byte| **byte == b'>').count();
        let is_quoted = quotes > 0 && line[quotes..].starts_with(b"From ");
        messages.last_mut().unwrap().extend_from_slice(if is_quoted { &line[1..] } else { line });
    }
    assert!(messages.len() > 20, "{mbox}");
    for (number, message) in messages.iter().enumerate() {
        let bytes = message.strip_suffix(b"\n").unwrap();
        fs::write(maildir.join(folder).join(format!("cur/17095{number:05}.M{number}P1.test:2,")), bytes).unwrap();
    }
}

/// Returns every message's file in order, and its content.
pub fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for part in ["", ".Sent", ".Archive", ".Trash"] {
        for part in ["cur", "new"].map(|inner| folder.join(part).join(inner)) {
            for entry in fs::read_dir(part).unwrap() {
                let path = entry.unwrap().path();
                files.push((path.clone(), fs::read(path).unwrap()));
            }
        }
    }
    files.sort();
    files
}
