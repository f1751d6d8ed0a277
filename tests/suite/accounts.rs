//! Several accounts read side by side, and mailboxes that change between nights, through the program and its database.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use crate::support::dovecot::Dovecot;
use crate::support::ground;
use crate::support::home::Home;
use crate::support::mailbox::fill;

#[test]
fn accounts_are_read_side_by_side_and_a_dead_one_is_named() {
    let Some(home) = Home::new() else { return };
    let Some(other) = Dovecot::start() else { return };
    fill(&other.maildir(), "", 0..25);
    fill(&other.maildir(), ".Sent", 25..30);
    let reached =
        |server: &Dovecot| format!("port = {}\nca_file = {:?}", server.tls_port, server.settings().ca_file.unwrap());
    let (work, second) = (home.imap("work", ""), home.imap("second", &reached(&other)));

    home.configure(&(work.clone() + &second));
    home.night();
    let clean = ground::live(&home.path("crickets.db"));
    assert_eq!(clean.iter().filter(|line| line.starts_with("[\"second\"")).count(), 30);

    home.forget();
    home.configure(&(work.clone() + &home.imap("dead", "port = 1") + &second));
    let said = home.failing_night(3, &["account dead", "cannot be reached", "check host, port and network"]);
    assert!(!said.contains("account work") && !said.contains("account second"), "{said}");
    assert!(ground::live(&home.path("crickets.db")) == clean);
    let report = home.json();
    let rows = report["coverage"].as_array().unwrap();
    let of = |account: &str| rows.iter().filter(|row| row["account"] == account).collect::<Vec<_>>();
    assert!(!of("work").is_empty() && of("work").iter().all(|row| row["stale"] == false));
    assert!(!of("second").is_empty() && of("second").iter().all(|row| row["stale"] == false));
    assert!(!of("dead").is_empty() && of("dead").iter().all(|row| row["stale"] == true));
    assert!(home.report("report.md").contains("dead"));

    // Once it answers again, all is well.
    home.configure(&(work + &home.imap("dead", &reached(&other)) + &second));
    home.night();
    assert!(home.json()["coverage"].as_array().unwrap().iter().all(|row| row["stale"] == false));
}

#[test]
fn the_database_comes_where_a_clean_one_would_be_and_known_words_are_not_fetched_again() {
    let Some(home) = Home::new() else { return };
    home.night();
    let sessions = home.log("Logged out").len();
    let server = &home.server;
    let inbox = server.maildir();
    server.doveadm(&["mailbox", "create", "Clients"]);
    server.doveadm(&["move", "Clients", "mailbox", "INBOX", "uid", "10:39"]);
    server.doveadm(&["mailbox", "rename", "Archive", "Old"]);
    server.doveadm(&["expunge", "mailbox", "Trash", "uid", "1:20"]);
    for entry in fs::read_dir(inbox.join(".Sent")).unwrap() {
        let entry = entry.unwrap();
        if entry.file_name().to_string_lossy().starts_with("dovecot") {
            fs::remove_file(entry.path()).unwrap();
        }
    }
    home.night();
    let last = home.log("Logged out").swap_remove(sessions);
    assert!(last.contains(" body_count=0 "), "{last}");
    let (live, contacts) = (ground::live(&home.path("crickets.db")), home.json()["contacts"].clone());
    home.night();
    assert!(ground::live(&home.path("crickets.db")) == live);
    home.forget();
    home.night();
    let clean = ground::live(&home.path("crickets.db"));
    let lost: Vec<&String> = clean.iter().filter(|line| !live.contains(line)).collect();
    let doubled: Vec<&String> = live.iter().filter(|line| !clean.contains(line)).collect();
    assert!(lost.is_empty() && doubled.is_empty(), "{} lost, {} doubled", lost.len(), doubled.len());
    assert_eq!(live.len(), clean.len());
    assert_eq!(home.json()["contacts"].as_array().unwrap().len(), contacts.as_array().unwrap().len());
}

/// A message that the server itself cannot read is passed over; where much of a mailbox is like that, nobody is called silent,
/// and cron is told. What is mended is fetched.
#[test]
fn what_the_server_cannot_read_is_passed_over_until_it_is_mended() {
    let Some(server) = Dovecot::start() else { return };
    fill(&server.maildir(), "", 0..30);
    fill(&server.maildir(), ".Sent", 30..60);
    let home = Home::over(server);
    home.configure(&home.imap("work", "identities = [\"ana@example.org\"]"));
    let lock = |folder: &str, count: usize, mode: u32| {
        let folder = home.server.maildir().join(folder);
        let parts = ["cur", "new"].map(|part| fs::read_dir(folder.join(part)).unwrap());
        let mut paths: Vec<_> = parts.into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in &paths[..count] {
            fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
        }
    };
    let live = || ground::live(&home.path("crickets.db"));
    let is_stale = |mailbox: &str| {
        let rows = home.json()["coverage"].as_array().unwrap().clone();
        rows.into_iter().find(|row| row["mailbox"] == mailbox).unwrap()["stale"] == true
    };
    home.night();
    let whole = live();

    home.forget();
    lock("", 1, 0o000);
    home.night();
    assert!(live() != whole && !is_stale("INBOX"));

    home.forget();
    lock(".Sent", 6, 0o000);
    home.failing_night(3, &["account work", "6 of 30 messages in Sent were not handed out"]);
    assert!(is_stale("Sent") && !is_stale("INBOX"));

    lock("", 1, 0o644);
    lock(".Sent", 6, 0o644);
    home.night();
    assert!(live() == whole && !is_stale("Sent"));
}
