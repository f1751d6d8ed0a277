//! Whole nights through the program, against a real Dovecot.

use std::fs;

use serde_json::Value;

use crate::parts;
use crate::support::dovecot::PASSWORD;
use crate::support::home::{Home, files};
use crate::support::mailbox::fill;

/// Returns the report without what names the account's mailboxes.
fn without_coverage(mut report: Value) -> Value {
    let coverage = report.as_object_mut().unwrap().remove("coverage").unwrap();
    assert!(coverage.as_array().unwrap().iter().all(|row| row["stale"] == false && row["problem"].is_null()));
    report
}

#[test]
fn a_night_over_imap_says_what_the_files_say_and_leaves_them_alone() {
    let Some(home) = Home::new() else { return };
    // Large mail of many parts, of which a server is asked for some only.
    parts::deliver(&home.server.maildir(), "robin@example.net");
    let before = files(&home.server.maildir());
    home.configure(&home.maildir("work"));
    home.night();
    let (direct, direct_page) = (without_coverage(home.json()), home.page_without_coverage());
    assert!(direct["contacts"].as_array().unwrap().len() >= 60);
    assert!(direct["contacts"].as_array().unwrap().iter().any(|contact| contact["id"] == "ana@example.org"));
    assert!(direct["contacts"].as_array().unwrap().iter().all(|contact| contact["verdict"]["kind"] != "unknown"));

    let starttls = format!("port = {}\ntls = \"starttls\"", home.server.plain_port);
    let command = format!("password_command = [\"printf\", \"{PASSWORD}\\nurl: mail\\n\"]");
    for more in ["", &starttls, &command] {
        home.forget();
        home.configure(&home.imap("work", more));
        home.night();
        assert_eq!(without_coverage(home.json()), direct, "{more}");
        assert_eq!(home.page_without_coverage(), direct_page, "{more}");
    }
    assert_eq!(files(&home.server.maildir()), before);
}

#[test]
fn a_second_night_downloads_nothing_and_changes_nothing() {
    let Some(home) = Home::new() else { return };
    home.night();
    let state = || {
        let tables = ["message", "location", "raw", "gist", "quarantine"];
        tables.map(|table| home.count(&format!("SELECT count(*) FROM {table}")))
    };
    let before = (state(), home.report("report.json"), home.report("report.html"), home.report("report.md"));
    home.night();
    assert_eq!((state(), home.report("report.json"), home.report("report.html"), home.report("report.md")), before);
    let sessions = home.log("Logged out");
    assert_eq!(sessions.len(), 2, "{sessions:?}");
    let handed_over = |session: &str, what: &str| !session.contains(&format!(" {what}=0 "));
    assert!(["hdr_count", "body_count"].iter().all(|what| handed_over(&sessions[0], what)), "{sessions:?}");
    assert!(!["hdr_count", "body_count"].iter().any(|what| handed_over(&sessions[1], what)), "{sessions:?}");
}

#[test]
fn what_fails_is_one_line_with_the_fix_and_yesterdays_state_stays() {
    let Some(home) = Home::new() else { return };
    home.night();
    let known = home.count("SELECT count(*) FROM location WHERE vanished = 0");
    let contacts = home.json()["contacts"].as_array().unwrap().len();
    let foreign = home.server.foreign_certificate();
    for (more, status, parts) in [
        ("port = 1".to_owned(), 3, ["cannot be reached", "check host, port and network"]),
        (format!("ca_file = {foreign:?}"), 78, ["certificate", "ca_file"]),
        ("password_command = [\"false\"]".to_owned(), 78, ["\"false\" failed", "try it by hand"]),
        ("password_env = \"NOT_SET\"".to_owned(), 78, ["NOT_SET", "set the environment variable"]),
        ("folders = { sent = \"Gesendet\" }".to_owned(), 78, ["\"Gesendet\"", "correct folders"]),
    ] {
        home.configure(&home.imap("work", &more));
        home.failing_night(status, &[parts[0], parts[1], "account work"]);
        assert_eq!(home.count("SELECT count(*) FROM location WHERE vanished = 0"), known, "{more}");
        // The report of what is known says that it is old, and claims no silence.
        let report = home.json();
        assert!(report["coverage"].as_array().unwrap().iter().all(|row| row["problem"].is_string()), "{more}");
        assert_eq!(report["contacts"].as_array().unwrap().len(), contacts, "{more}");
    }
    home.configure(&home.imap("work", ""));
    home.night();
    assert!(home.json()["coverage"].as_array().unwrap().iter().all(|row| row["problem"].is_null()));
}

#[test]
fn a_configuration_that_cannot_be_read_leaves_yesterdays_report() {
    let Some(home) = Home::new() else { return };
    home.night();
    let before = home.report("report.json");
    fs::write(home.path("crickets.toml"), [0xff, 0xfe, b'\n']).unwrap();
    home.failing_night(78, &["crickets.toml", "cannot be read"]);
    assert_eq!(home.report("report.json"), before);
}

#[test]
fn a_refused_password_is_tried_once_until_it_changes() {
    let Some(home) = Home::new() else { return };
    let with_password = |word: &str| {
        let mut command = home.command(&["nightly"]);
        command.env("MAIL_PASSWORD", word);
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let attempts = || home.log("auth failed").len();
    let (status, said) = with_password("wrong-c4nary");
    assert_eq!((status, said.lines().count()), (Some(77), 1), "{said}");
    assert!(said.contains("refused the login") && !said.contains("c4nary"), "{said}");
    assert_eq!(attempts(), 1);
    for _ in 0..5 {
        let (status, said) = with_password("wrong-c4nary");
        assert_eq!(status, Some(77), "{said}");
        assert!(said.contains("not tried again") && said.contains("--retry-login"), "{said}");
    }
    assert_eq!(attempts(), 1);
    let database = fs::read(home.path("crickets.db")).unwrap();
    assert!(!database.windows(6).any(|bytes| bytes == b"c4nary"));
    // The right one is tried without being told to.
    assert_eq!(with_password(PASSWORD), (Some(0), String::new()));
}

#[test]
fn a_missing_sent_folder_is_said_and_no_silence_claimed() {
    let Some(home) = Home::new() else { return };
    // Without the special use that the server gives by name, the owner's sent mail cannot be told.
    fs::rename(home.server.maildir().join(".Sent"), home.server.maildir().join(".Outgoing")).unwrap();
    home.night();
    let report = home.json();
    let kinds =
        report["contacts"].as_array().unwrap().iter().map(|contact| contact["verdict"]["kind"].as_str().unwrap());
    let claims = ["nudge", "final_outreach", "last_chance", "let_go", "try_another_channel", "birthdays_only"];
    let claimed: Vec<&str> = kinds.filter(|kind| claims.contains(kind)).collect();
    assert_eq!(claimed, Vec::<&str>::new());
    assert!(home.report("report.md").contains("no Sent folder"));
    home.configure(&home.imap("work", "folders = { sent = \"Outgoing\" }"));
    home.night();
    assert!(home.json()["contacts"].as_array().unwrap().iter().any(|one| one["verdict"]["kind"] == "final_outreach"));
}

#[test]
fn one_of_two_accounts_failing_is_partial_and_the_report_says_which() {
    let Some(home) = Home::new() else { return };
    home.configure(&(home.imap("work", "") + &home.imap("other", "port = 1")));
    let said = home.failing_night(3, &["account other", "cannot be reached"]);
    assert!(!said.contains("account work"), "{said}");
    let report = home.json();
    let rows = report["coverage"].as_array().unwrap();
    let stale: Vec<&str> =
        rows.iter().filter(|row| row["stale"] == true).map(|row| row["account"].as_str().unwrap()).collect();
    assert_eq!(stale, ["other"]);
    assert!(report["totals"]["messages"].as_u64().unwrap() > 1_000);
}

#[test]
fn a_file_that_is_no_mail_is_one_strange_message_and_no_failure() {
    let Some(home) = Home::new() else { return };
    home.configure(&home.maildir("work"));
    home.night();
    let before = home.json()["contacts"].clone();
    let picture = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0xfe];
    fs::write(home.server.maildir().join("cur/1709599999.M1P1.test:2,"), picture.repeat(1_000)).unwrap();
    home.night();
    assert_eq!(home.json()["contacts"], before);
}

#[test]
fn the_doctor_tells_what_is_well_and_how_to_fix_what_is_not() {
    let Some(home) = Home::new() else { return };
    let doctor = |status: i32, parts: &[&str]| {
        let output = home.crickets(&["doctor"]);
        let said = String::from_utf8(output.stdout).unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), errors.as_str()), (Some(status), ""), "{said}");
        for part in parts {
            assert!(said.lines().any(|line| line.starts_with(part)), "{part}: {said}");
        }
    };
    doctor(1, &["ok   work: the login works", "fix  work was never read: run crickets sync"]);
    assert_eq!(home.locations(), 0);
    home.night();
    doctor(
        0,
        &[
            "ok   work: the login works",
            "ok   work: last read at 2026-03-10T05:00:00Z",
            "ok   work: sent mail is in Sent",
        ],
    );

    fill(&home.server.maildir(), ".Out", []);
    home.configure(&home.imap("work", "folders = { sent = [\"Sent\", \"Out\"] }"));
    home.night();
    doctor(0, &["ok   work: sent mail is in Out and Sent, "]);

    home.configure(&home.imap("work", "identities = [\"robin.falk@example.org\"]"));
    doctor(1, &["fix  work: your Sent folder has mail from robin@example.net ("]);

    home.configure(&home.imap("work", "password_command = [\"echo\", \"wrong\"]"));
    let attempts = home.log("Login: ").len();
    doctor(1, &["fix  work: 127.0.0.1 refused the login"]);
    doctor(1, &["fix  work: the server refused this login of \"work\" before"]);
    assert_eq!((home.log("auth failed").len(), home.log("Login: ").len()), (1, attempts));

    home.configure(&home.imap("work", ""));
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs::set_permissions(home.path("reports"), open).unwrap();
    doctor(1, &["ok   work: the login works", "fix  "]);
}

#[test]
fn the_log_counts_and_quotes_nothing() {
    let Some(home) = Home::new() else { return };
    let output = home.crickets(&["-v", "nightly"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    for part in ["mailbox=\"INBOX\"", "role=\"sent\"", "new=", "success=true", "analyzed", "report.json"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    for secret in [PASSWORD, "hanna.reuter", "Hanna", "revised budget"] {
        assert!(!said.contains(secret), "{secret}: {said}");
    }
}
