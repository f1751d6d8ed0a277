//! Google Takeout, end to end: one mbox with every message, whose labels say which mailboxes each lay in.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::ground;

/// A folder with a configuration over `All mail.mbox`, or whatever the file is called.
struct Account {
    folder: tempfile::TempDir,
    file: String,
}

impl Account {
    fn new(file: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = format!(
            "database = \"c.db\"\n[[account]]\nname = \"mail\"\nkind = \"mbox\"\npath = {file:?}\nidentities = [\"me@example.net\"]\n"
        );
        fs::write(folder.path().join("c.toml"), config).unwrap();
        Self { folder, file: file.to_owned() }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(&self.file)
    }

    fn write(&self, mail: &str) {
        fs::write(self.path(), mail).unwrap();
    }

    /// Takes in what is new and returns what it said with `-v`.
    fn sync(&self) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_crickets"));
        command.arg("--config").arg(self.folder.path().join("c.toml")).args(["-v", "sync"]);
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{said}");
        said
    }

    /// Returns role and Message-ID of every message that lies there tonight.
    fn held(&self) -> Vec<(String, String)> {
        let lines = ground::live(&self.folder.path().join("c.db"));
        let mut held: Vec<(String, String)> = lines
            .iter()
            .map(|line| {
                let fields: Vec<serde_json::Value> = serde_json::from_str(line).unwrap();
                (fields[2].as_str().unwrap().to_owned(), fields[3].as_str().unwrap().replace("@example.org", ""))
            })
            .collect();
        held.sort_by(|one, other| one.1.cmp(&other.1));
        held
    }
}

/// Returns a message as Takeout writes it, with these lines of labels.
fn labelled(id: &str, labels: &str) -> String {
    format!(
        "From 1790000000000000000@xxx Mon Mar 04 09:15:00 +0000 2024\nX-GM-THRID: 1790000000000000000\nX-Gmail-Labels: {labels}\n\
         Received: by mail.example.org; Mon, 4 Mar 2024 10:15:00 +0100\nDate: Mon, 4 Mar 2024 10:15:00 +0100\n\
         From: Ana <ana@example.org>\nTo: Me <me@example.net>\nSubject: About {id}\nMessage-ID: <{id}@example.org>\n\n\
         Could you look at {id}?\n\n"
    )
}

fn check(messages: &[(&str, &str)]) {
    let account = Account::new("All mail.mbox");
    let mail = messages.iter().enumerate().map(|(number, (labels, _))| labelled(&format!("{number:02}"), labels));
    account.write(&mail.collect::<String>());
    account.sync();
    let expected: Vec<(String, String)> = messages
        .iter()
        .enumerate()
        .filter(|(_, (_, role))| *role != "none")
        .map(|(number, (_, role))| ((*role).to_owned(), format!("{number:02}")))
        .collect();
    assert_eq!(account.held(), expected);
    assert!(!account.sync().contains("new="));
}

#[test]
fn english_labels_become_folders() {
    check(&[
        ("Inbox,Unread", "inbox"),
        ("Sent", "sent"),
        ("Sent,Inbox,Important", "sent"),
        ("Archived,Opened,Category Updates", "all"),
        ("Clients,Opened", "all"),
        ("Trash,Inbox", "trash"),
        ("Spam", "junk"),
        ("Drafts", "none"),
        ("", "all"),
    ]);
}

#[test]
fn german_labels_become_folders() {
    check(&[
        ("=?UTF-8?Q?Archiviert,Ge=C3=B6ffnet?=", "all"),
        ("Posteingang,Ungelesen", "inbox"),
        ("=?UTF-8?Q?Gesendet,Ge=C3=B6ffnet?=", "sent"),
        ("=?UTF-8?B?R2VzZW5kZXQsR2XDtmZmbmV0?=", "sent"),
        ("=?UTF-8?Q?Kategorie:_Soziale_Netzwerke,Posteingang,Ge=C3=B6ff?=\n =?UTF-8?Q?net?=", "inbox"),
        ("Papierkorb", "trash"),
        ("Spam,Ungelesen", "junk"),
        ("=?UTF-8?Q?Entw=C3=BCrfe?=", "none"),
    ]);
}

#[test]
fn a_label_of_the_owners_own_making_is_not_taken_for_another() {
    check(&[
        ("Inbox,\"Letters, Sent\"", "inbox"),
        ("\"Sent, or not\",Archived", "all"),
        ("\"Drafts, old\",Inbox", "inbox"),
        ("\"He said \"\"Sent\"\"\",Archived", "all"),
        ("\"Sent\",Opened", "sent"),
        ("Clients/Sent,Archived", "all"),
        ("=?UTF-8?Q?\"B=C3=BCro,_Gesendet\",Posteingang?=", "inbox"),
        ("Inbox,\n Category\n Updates", "inbox"),
    ]);
}

#[test]
fn a_file_whose_first_message_has_no_label_is_still_told_apart() {
    let account = Account::new("Mail.mbox");
    let unlabelled = labelled("1", "gone").replace("X-Gmail-Labels: gone\n", "");
    account.write(&(unlabelled + &labelled("2", "Sent") + &labelled("3", "Inbox")));
    account.sync();
    let held = [("all", "1"), ("sent", "2"), ("inbox", "3")];
    assert_eq!(account.held(), held.map(|(role, id)| (role.to_owned(), id.to_owned())));
}

/// Whoever writes to the owner can write a label too. Only what Gmail put above the marks of delivery counts.
#[test]
fn a_label_written_by_a_sender_is_none() {
    let forged = |id: &str| {
        labelled(id, "gone")
            .replace("X-GM-THRID: 1790000000000000000\nX-Gmail-Labels: gone\n", "")
            .replace("Subject:", "X-Gmail-Labels: Sent\nSubject:")
    };
    let account = Account::new("INBOX.mbox");
    account.write(&(forged("1") + &forged("2")));
    account.sync();
    assert_eq!(account.held(), [("inbox", "1"), ("inbox", "2")].map(|(role, id)| (role.to_owned(), id.to_owned())));

    let takeout = Account::new("All mail.mbox");
    takeout.write(&(labelled("1", "Inbox") + &forged("2")));
    takeout.sync();
    assert_eq!(takeout.held(), [("inbox", "1"), ("all", "2")].map(|(role, id)| (role.to_owned(), id.to_owned())));
}

#[test]
fn a_takeout_that_grew_is_read_on_and_a_new_one_is_read_anew() {
    let account = Account::new("All mail.mbox");
    let old: String =
        [("1", "Inbox"), ("2", "Sent"), ("3", "Archived")].map(|(id, labels)| labelled(id, labels)).concat();
    account.write(&old);
    account.sync();
    let added = labelled("4", "Inbox") + &labelled("5", "Spam");
    fs::OpenOptions::new().append(true).open(account.path()).unwrap().write_all(added.as_bytes()).unwrap();
    let said = account.sync();
    let kept: usize =
        said.split("new=").skip(1).map(|rest| rest.split(' ').next().unwrap().parse::<usize>().unwrap()).sum();
    assert_eq!(kept, 2, "{said}");
    let roles = |account: &Account| account.held().into_iter().map(|(role, _)| role).collect::<Vec<_>>();
    assert_eq!(roles(&account), ["inbox", "sent", "all", "inbox", "junk"]);

    // The next export has another order, and one message has been thrown away since.
    account.write(
        &(labelled("5", "Spam")
            + &labelled("1", "Trash")
            + &labelled("6", "Sent")
            + &labelled("2", "Sent")
            + &labelled("3", "Archived")),
    );
    account.sync();
    assert_eq!(roles(&account), ["trash", "sent", "all", "junk", "sent"]);
    assert!(!account.sync().contains("new="));
}

#[test]
fn a_packed_takeout_holds_the_same() {
    let mail: String = [("1", "Posteingang"), ("2", "Gesendet"), ("3", "Archiviert")]
        .map(|(id, labels)| labelled(id, labels))
        .concat();
    let plain = Account::new("Alle Nachrichten.mbox");
    plain.write(&mail);
    plain.sync();
    let packed = Account::new("Alle Nachrichten.mbox.gz");
    pack(&packed.path(), &mail);
    packed.sync();
    assert_eq!(packed.held(), plain.held());
    assert!(!packed.sync().contains("new="));

    let grown = mail + &labelled("4", "Posteingang");
    plain.write(&grown);
    plain.sync();
    pack(&packed.path(), &grown);
    packed.sync();
    assert_eq!((packed.held().len(), packed.held()), (4, plain.held()));
}

fn pack(path: &Path, mail: &str) {
    let mut encoder = flate2::write::GzEncoder::new(fs::File::create(path).unwrap(), flate2::Compression::fast());
    encoder.write_all(mail.as_bytes()).unwrap();
    encoder.finish().unwrap();
}
