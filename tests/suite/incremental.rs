//! A second run over files that have not changed takes nothing in, and what was deleted is noticed.

use std::fs;
use std::path::Path;

use assert_cmd::Command;

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
