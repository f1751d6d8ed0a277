//! A second run over files that have not changed takes nothing in, and what was deleted is noticed.

use std::fs;
use std::path::Path;

use assert_cmd::Command;

use crate::support::mailbox::{self, message};
use crate::support::strace;

/// A mailbox of three small messages in the form that `kind` names.
fn fill(folder: &Path, kind: &str) -> String {
    let message = |n: u32| {
        format!(
            "From: Ana <ana@example.org>\nTo: Me <me@example.net>\nDate: Mon, {n} Mar 2026 09:00:00 +0000\n\
             Message-ID: <{n}@example.org>\nSubject: Note {n}\n\nThis is note {n}.\n"
        )
    };
    for n in 1..=3 {
        match kind {
            "maildir" => {
                for part in ["cur", "new", "tmp"] {
                    fs::create_dir_all(folder.join("mail").join(part)).expect("a folder");
                }
                fs::write(folder.join("mail/cur").join(format!("{n}.M1.example:2,S")), message(n)).expect("a message");
            }
            "eml" => {
                fs::create_dir_all(folder.join("mail")).expect("a folder");
                fs::write(folder.join("mail").join(format!("{n}.eml")), message(n)).expect("a message");
            }
            _ => {
                let path = folder.join("mail");
                let before = fs::read_to_string(&path).unwrap_or_default();
                let postmark = format!("From ana@example.org Mon Mar {n:2} 09:00:00 2026\n");
                fs::write(&path, format!("{before}{postmark}{}\n", message(n))).expect("an mbox");
            }
        }
    }
    format!(
        "database = \"c.db\"\n[[account]]\nname = \"a\"\nkind = \"{kind}\"\npath = \"mail\"\nidentities = [\"me@example.net\"]\n"
    )
}

/// Runs a sync and returns what `-v` says of parcels kept.
fn sync(folder: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_crickets"));
    let config = folder.join("c.toml");
    let output = command.arg("--config").arg(config).args(["-v", "sync"]).output().expect("a run");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn vanished(folder: &Path) -> i64 {
    let database = rusqlite::Connection::open(folder.join("c.db")).expect("a database");
    database.query_row("SELECT count(*) FROM location WHERE vanished = 1", [], |row| row.get(0)).expect("a count")
}

#[test]
fn unchanged_files_are_not_read_again_and_deleted_ones_are_missed() {
    for kind in ["maildir", "mbox", "eml"] {
        let folder = tempfile::tempdir().expect("a folder");
        let config = fill(folder.path(), kind);
        fs::write(folder.path().join("c.toml"), config).expect("a configuration");
        // A folder touched this very moment may change again within the tick of its clock: it must look settled.
        let settled = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_772_000_000);
        let paths = match kind {
            "maildir" => vec!["mail/cur", "mail/new"],
            _ => vec!["mail"],
        };
        for path in &paths {
            let file = fs::File::open(folder.path().join(path)).expect("a file or folder");
            file.set_modified(settled).expect("a time");
        }
        let first = sync(folder.path());
        assert!(first.contains("new=3"), "{kind}: {first}");
        let second = sync(folder.path());
        assert!(!second.contains("new="), "{kind}: {second}");
        match kind {
            "maildir" => fs::remove_file(folder.path().join("mail/cur/2.M1.example:2,S")).expect("a deletion"),
            "eml" => fs::remove_file(folder.path().join("mail/2.eml")).expect("a deletion"),
            _ => continue,
        }
        let third = sync(folder.path());
        assert!(!third.contains("new=1") && !third.contains("new=3"), "{kind}: {third}");
        assert_eq!(vanished(folder.path()), 1, "{kind}");
    }
}

/// Writes a mailbox of a thousand messages that has lain still since long ago, runs a first sync, and returns the files and
/// the calls of the second one that concern them.
fn quiet_calls(kind: &str, folder: &Path) -> Vec<String> {
    let mail = folder.join("mail");
    if kind == "mbox" {
        let messages =
            (0..1_000).map(|number| format!("From ana@example.org Mon Mar  4 09:15:00 2024\n{}\n", message(number)));
        fs::write(&mail, messages.collect::<String>()).unwrap();
    } else {
        mailbox::fill(&mail, "", 0..900);
        mailbox::fill(&mail, ".Sent", 900..1_000);
    }
    let config = format!(
        "database = \"c.db\"\n[[account]]\nname = \"a\"\nkind = \"{kind}\"\npath = \"mail\"\nidentities = [\"me@example.net\"]\n"
    );
    fs::write(folder.join("c.toml"), config).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(50));
    assert!(sync(folder).contains("new="));
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_crickets"));
    command.env_clear().arg("--config").arg(folder.join("c.toml")).arg("sync");
    let calls = "openat,statx,newfstatat,read,pread64,lseek,close";
    let lines = strace::lines_of_files(&command, calls);
    assert!(lines.iter().any(|line| line.contains("c.db")), "the calls of the run are seen");
    let mail = mail.to_str().unwrap();
    lines.into_iter().filter(|line| line.contains(mail)).collect()
}

#[test]
fn an_unchanged_maildir_of_a_thousand_messages_opens_none_of_them() {
    if !strace::is_there() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let calls = quiet_calls("maildir", folder.path());
    let touched: Vec<&String> = calls.iter().filter(|call| call.contains(".test")).collect();
    assert_eq!(touched, Vec::<&String>::new());
    assert!((1..60).contains(&calls.len()), "{} calls: {calls:#?}", calls.len());
}

#[test]
fn an_unchanged_mbox_is_read_no_further_than_its_first_message() {
    if !strace::is_there() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let calls = quiet_calls("mbox", folder.path());
    let length = fs::metadata(folder.path().join("mail")).unwrap().len();
    let read: u64 = calls
        .iter()
        .filter(|call| call.contains("read(") || call.contains("pread64("))
        .map(|call| call.rsplit("= ").next().unwrap().trim().parse::<u64>().unwrap())
        .sum();
    assert!((1..=32 * 1024).contains(&read), "{read} of {length} bytes were read: {calls:#?}");
}
