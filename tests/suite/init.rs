//! The first configuration: asked for, tried at the server, written for the owner alone.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;

use crate::support::scripted::{CANARY, Folder, Script, Scripted};

/// A home folder in which nothing is yet.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn config(&self) -> PathBuf {
        self.0.path().join(".config/crickets/crickets.toml")
    }

    fn crickets(&self, arguments: &[&str], answers: &str) -> Output {
        let mut command = Command::cargo_bin("crickets").unwrap();
        command.env_clear().env("HOME", self.0.path()).args(arguments).write_stdin(answers);
        command.output().unwrap()
    }

    fn init(&self, server: &Scripted, end: &str) -> Output {
        let port = server.port();
        // A few days after the mail that the server has.
        self.crickets(
            &["--as-of", "2024-03-10", "init"],
            &format!("me@example.net\nRobin Falk\n127.0.0.1:{port}\nnone\n\n\n{CANARY}\n{end}"),
        )
    }
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_configuration_is_written_that_works_the_first_night() {
    let (home, server) = (Home::new(), Script::honest([]).serve());
    let (status, next, asked) = said(&home.init(&server, ""));
    assert_eq!(status, Some(0), "{asked}");
    assert!(asked.contains("The login works."), "{asked}");
    assert!(next.starts_with(&home.config().display().to_string()), "{next}");
    assert!(next.contains("30 5 * * *  /") && next.contains("/crickets nightly"), "{next}");
    assert!(!asked.contains(CANARY) && !next.contains(CANARY), "{asked}{next}");
    assert_eq!((mode(&home.config()), mode(home.config().parent().unwrap())), (0o600, 0o700));
    // Nothing else is kept: neither what was learned at the door, nor a database.
    assert_eq!(fs::read_dir(home.0.path()).unwrap().count(), 1);
    let (status, _, told) = said(&home.crickets(&["nightly"], ""));
    assert_eq!(status, Some(0), "{told}");
}

#[test]
fn an_address_that_the_sent_folder_names_is_the_owners_if_they_say_so() {
    for (answer, identities) in [("\n", "\"me@example.net\", \"ana@example.org\""), ("no\n", "\"me@example.net\"")] {
        let home = Home::new();
        let folders = vec![Folder::new("INBOX", "", [1]), Folder::new("Sent", "\\Sent", 2..=4)];
        let server = Script::of(folders).serve();
        let (status, _, asked) = said(&home.init(&server, answer));
        assert_eq!(status, Some(0), "{asked}");
        // However much lies elsewhere, nothing else is looked at.
        let examined: Vec<String> = server.commands().into_iter().filter(|line| line.contains("EXAMINE")).collect();
        assert!(!examined.is_empty() && examined.iter().all(|line| line.contains("Sent")), "{examined:?}");
        assert!(asked.contains("3 letters in Sent are from ana@example.org: is that you?"), "{asked}");
        let text = fs::read_to_string(home.config()).unwrap();
        assert!(text.contains(&format!("identities = [{identities}]")), "{text}");
    }
}

#[test]
fn what_is_there_already_is_not_touched() {
    let (home, server) = (Home::new(), Script::honest([]).serve());
    fs::create_dir_all(home.config().parent().unwrap()).unwrap();
    fs::write(home.config(), "# mine").unwrap();
    let (status, _, told) = said(&home.init(&server, ""));
    assert_eq!(status, Some(78));
    assert!(told.contains("is there already") && told.contains("crickets doctor"), "{told}");
    assert_eq!(fs::read_to_string(home.config()).unwrap(), "# mine");
    assert!(server.commands().is_empty());
}

#[test]
fn of_a_login_that_fails_nothing_is_written_unless_the_owner_wants_it() {
    for (end, status) in [("no\n", 77), ("\n", 77), ("", 78), ("yes\n", 0)] {
        let home = Home::new();
        let server = Script::honest([]).reply("LOGIN", "{tag} NO [AUTHENTICATIONFAILED] who are you").serve();
        let (ended, _, told) = said(&home.init(&server, end));
        assert_eq!(ended, Some(status), "{end:?}: {told}");
        assert!(told.contains("who are you"), "{told}");
        assert_eq!(home.config().exists(), status == 0, "{told}");
        assert_eq!(told.contains("nothing was written"), status != 0, "{told}");
    }
}

#[test]
#[cfg(feature = "oauth")]
fn where_passwords_are_refused_the_owner_is_told_to_sign_in_once() {
    let home = Home::new();
    let (status, next, asked) = said(&home.crickets(&["init"], "robin@outlook.com\nRobin\n\n11111111-2222\n"));
    assert_eq!(status, Some(0), "{asked}");
    assert!(next.contains("crickets login outlook.com"), "{next}");
    let text = fs::read_to_string(home.config()).unwrap();
    assert!(text.contains("[account.oauth]\nprovider = \"microsoft\"\nclient_id = \"11111111-2222\""), "{text}");
}

#[test]
#[cfg(not(feature = "oauth"))]
fn where_oauth_is_not_built_in_the_owner_is_told_how_to_build_it_in() {
    let home = Home::new();
    let (status, _, asked) = said(&home.crickets(&["init"], "robin@outlook.com\nRobin\n\n11111111-2222\n"));
    assert_eq!((status, home.config().exists()), (Some(78), false), "{asked}");
    assert!(asked.contains("--features oauth"), "{asked}");
}
