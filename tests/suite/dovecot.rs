//! A mailbox that others work on, behind a real Dovecot: whatever they do to it, nothing is lost and nothing doubled.

use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

use crickets::message::Role;
use crickets::source::Settings;

use crate::support::desk::MemoryDesk;
use crate::support::dovecot::Dovecot;
use crate::support::mailbox::fill;

fn server() -> Option<Dovecot> {
    let server = Dovecot::start()?;
    fill(&server.maildir(), "", 0..30);
    fill(&server.maildir(), ".Sent", 30..42);
    fill(&server.maildir(), ".Clients", 42..48);
    Some(server)
}

/// Runs once, and again, and demands that the first brought the desk where a clean first run comes, and the second found
/// nothing more to do.
fn catch_up(desk: &mut MemoryDesk, settings: impl Fn() -> Settings) {
    desk.sync(settings()).unwrap();
    let (arrived, vanished, renumbered) = (desk.arrived, desk.vanished, desk.renumbered);
    let mut clean = MemoryDesk::default();
    clean.sync(settings()).unwrap();
    assert_eq!((&desk.problems, &desk.seen), (&clean.problems, &clean.seen));
    for name in &clean.seen {
        let (known, found) = (&desk.mailboxes[name], &clean.mailboxes[name]);
        assert!(
            known.arrivals == found.arrivals,
            "{name}: {:?}",
            places(desk, name).symmetric_difference(&places(&clean, name))
        );
        assert_eq!(known.survey, found.survey);
    }
    desk.sync(settings()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (0, 0), "after a run with {arrived} arrivals and {vanished} vanished");
    (desk.arrived, desk.vanished, desk.renumbered) = (arrived, vanished, renumbered);
}

fn places(desk: &MemoryDesk, mailbox: &str) -> BTreeSet<u64> {
    desk.mailboxes[mailbox].arrivals.keys().map(|place| place.0).collect()
}

fn count(desk: &MemoryDesk, mailbox: &str) -> usize {
    desk.mailboxes[mailbox].arrivals.len()
}

#[test]
fn expunged_messages_vanish_and_no_others() {
    let Some(server) = server() else { return };
    let mut desk = MemoryDesk::default();
    catch_up(&mut desk, || server.settings());
    for (messages, vanished) in [("uid 30", 1), ("uid 1", 1), ("uid 5:14,17,20:22", 14)] {
        let words: Vec<&str> = ["expunge", "mailbox", "INBOX"].into_iter().chain(messages.split(' ')).collect();
        server.doveadm(&words);
        catch_up(&mut desk, || server.settings());
        assert_eq!((desk.arrived, desk.vanished), (0, vanished), "{messages}");
    }
    // One goes and one comes: the number of messages tells nothing.
    server.doveadm(&["expunge", "mailbox", "INBOX", "uid", "2"]);
    fill(&server.maildir(), "", [100]);
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, desk.vanished), (1, 1));
    // The newest goes as soon as it has come: only the next UID tells.
    fill(&server.maildir(), "", [101]);
    server.doveadm(&["expunge", "mailbox", "INBOX", "header", "Message-ID", "<101@example.org>"]);
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, desk.vanished), (0, 0));

    server.doveadm(&["expunge", "mailbox", "INBOX", "all"]);
    catch_up(&mut desk, || server.settings());
    assert_eq!((count(&desk, "INBOX"), count(&desk, "Sent"), count(&desk, "Clients")), (0, 12, 6));
}

#[test]
fn moved_messages_are_found_where_they_went() {
    let Some(server) = server() else { return };
    let mut desk = MemoryDesk::default();
    catch_up(&mut desk, || server.settings());
    let everything = desk.contents();
    server.doveadm(&["move", "Clients", "mailbox", "INBOX", "uid", "3:9"]);
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, desk.vanished), (7, 7));
    server.doveadm(&["move", "INBOX", "mailbox", "Clients", "all"]);
    server.doveadm(&["copy", "Clients", "mailbox", "INBOX", "uid", "24"]);
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, desk.vanished), (14, 13));
    server.doveadm(&["expunge", "mailbox", "Clients", "all"]);
    catch_up(&mut desk, || server.settings());
    assert_eq!(desk.contents(), everything);
}

#[test]
fn flags_are_no_news() {
    let Some(server) = server() else { return };
    let mut desk = MemoryDesk::default();
    catch_up(&mut desk, || server.settings());
    server.doveadm(&["flags", "add", "\\Seen \\Flagged", "mailbox", "INBOX", "uid", "4:8"]);
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, desk.vanished), (0, 0));
}

#[test]
fn folders_come_and_go_and_change_their_names() {
    let Some(server) = server() else { return };
    let mut desk = MemoryDesk::default();
    catch_up(&mut desk, || server.settings());

    server.doveadm(&["mailbox", "create", "Projects/Bridge"]);
    server.doveadm(&["move", "Projects/Bridge", "mailbox", "INBOX", "uid", "1:4"]);
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, desk.vanished, count(&desk, "Projects/Bridge")), (4, 4, 4));

    server.doveadm(&["mailbox", "rename", "Projects/Bridge", "Projects/Tunnel"]);
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, count(&desk, "Projects/Tunnel")), (4, 4));
    assert!(!desk.seen.contains("Projects/Bridge"));

    // Another folder takes the name of one that has gone.
    server.doveadm(&["mailbox", "rename", "Clients", "Projects/Bridge"]);
    catch_up(&mut desk, || server.settings());
    assert_eq!(count(&desk, "Projects/Bridge"), 6);
    assert!(!desk.seen.contains("Clients"));

    server.doveadm(&["mailbox", "delete", "Projects/Tunnel"]);
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, desk.vanished), (0, 0));
    assert!(!desk.seen.contains("Projects/Tunnel"));
}

#[test]
fn another_uidvalidity_voids_every_place() {
    let Some(server) = server() else { return };
    let mut desk = MemoryDesk::default();
    catch_up(&mut desk, || server.settings());
    let everything = desk.contents();

    void_uids(&server.maildir());
    void_uids(&server.maildir().join(".Sent"));
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived + desk.renumbered, desk.vanished), (42, 0));
    assert_eq!(desk.contents(), everything);

    // The same name, the same number of messages and the same UIDs, and yet other messages.
    server.doveadm(&["mailbox", "delete", "Clients"]);
    server.doveadm(&["mailbox", "create", "Clients"]);
    fill(&server.maildir(), ".Clients", 200..206);
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, count(&desk, "Clients")), (6, 6));
    assert_ne!(desk.contents(), everything);
}

/// Gives a folder another UIDVALIDITY, under which its messages keep their numbers.
fn void_uids(folder: &Path) {
    let list = folder.join("dovecot-uidlist");
    let text = fs::read_to_string(&list).unwrap();
    let (header, messages) = text.split_once('\n').unwrap();
    let validity = header.split(' ').find_map(|word| word.strip_prefix('V')).unwrap();
    let other = validity.parse::<u32>().unwrap() + 1_000;
    fs::write(&list, format!("{}\n{messages}", header.replace(validity, &other.to_string()))).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().unwrap().to_string_lossy().starts_with("dovecot.index") {
            fs::remove_file(path).unwrap();
        }
    }
}

#[test]
fn an_empty_inbox_is_no_failure() {
    let Some(server) = Dovecot::start() else { return };
    let mut desk = MemoryDesk::default();
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, count(&desk, "INBOX")), (0, 0));
    fill(&server.maildir(), "", [1]);
    fill(&server.maildir(), ".Sent", [2]);
    catch_up(&mut desk, || server.settings());
    assert_eq!((count(&desk, "INBOX"), count(&desk, "Sent")), (1, 1));
}

/// Names on the wire, and for people.
const NAMES: &[(&str, &str)] = &[
    ("Two words", "Two words"),
    (" edges ", " edges "),
    ("He said \"yes\"", "He said \"yes\""),
    ("back\\slash", "back\\slash"),
    ("both \\\" at once\\", "both \\\" at once\\"),
    ("(parentheses) {12}", "(parentheses) {12}"),
    ("100% * done", "100% * done"),
    ("[brackets]", "[brackets]"),
    ("NIL", "NIL"),
    ("R&-D", "R&D"),
    ("Entw&APw-rfe 2024", "Entwürfe 2024"),
    ("&ZeVnLIqe-", "日本語"),
    ("&2D3eAA-", "😀"),
];

#[test]
fn folders_of_any_name_are_read() {
    let Some(server) = Dovecot::start() else { return };
    fill(&server.maildir(), ".Sent", [0]);
    for (number, (name, _)) in NAMES.iter().enumerate() {
        fill(&server.maildir(), &format!(".{name}"), [10 + number]);
    }
    let mut desk = MemoryDesk::default();
    catch_up(&mut desk, || server.settings());
    for (name, display_name) in NAMES {
        assert_eq!(desk.mailboxes[*name].survey.as_ref().unwrap().display_name, *display_name);
        assert_eq!(count(&desk, name), 1, "{name}");
    }
    for (number, (name, _)) in NAMES.iter().enumerate() {
        fill(&server.maildir(), &format!(".{name}"), [50 + number]);
    }
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.arrived, desk.vanished), (NAMES.len(), 0));
}

#[test]
fn levels_may_be_told_apart_by_a_dot_below_inbox() {
    let namespaces = "namespace inbox {\n  inbox = yes\n  separator = .\n  prefix = INBOX.\n}";
    let Some(server) = Dovecot::start_with(namespaces) else { return };
    fill(&server.maildir(), "", 0..3);
    fill(&server.maildir(), ".Gesendet", 3..5);
    fill(&server.maildir(), ".Papierkorb", 5..6);
    fill(&server.maildir(), ".Clients.M&APw-ller.2024", 6..9);
    let mut desk = MemoryDesk::default();
    catch_up(&mut desk, || server.settings());
    assert_eq!(desk.arrived, 9);
    let survey = |name: &str| desk.mailboxes[name].survey.clone().unwrap();
    assert_eq!(survey("INBOX.Gesendet").role, Role::Sent);
    assert_eq!(survey("INBOX.Papierkorb").role, Role::Trash);
    assert_eq!(survey("INBOX.Clients.M&APw-ller.2024").display_name, "INBOX/Clients/Müller/2024");
    assert_eq!(desk.problems, Vec::<String>::new());
}

#[test]
fn parents_that_hold_nothing_and_shared_folders_are_passed_over_and_read() {
    let namespaces = "namespace inbox {\n  inbox = yes\n  separator = /\n}\n\
        namespace shared {\n  type = public\n  separator = /\n  prefix = Shared/\n  location = maildir:%h/shared\n  list = children\n}";
    let Some(server) = Dovecot::start_with(namespaces) else { return };
    fill(&server.maildir(), "", 0..3);
    fill(&server.maildir(), ".Sent", 3..4);
    // No folder is called `Clients` or `Clients/Ana`.
    fill(&server.maildir(), ".Clients.Ana.2024", 4..6);
    let shared = server.maildir().parent().unwrap().join("shared");
    fill(&shared, ".Office", 6..9);
    let mut desk = MemoryDesk::default();
    catch_up(&mut desk, || server.settings());
    let names: Vec<&str> = desk.seen.iter().map(String::as_str).collect();
    assert_eq!(names, ["Clients/Ana/2024", "INBOX", "Sent", "Shared/Office"]);
    assert_eq!((desk.arrived, count(&desk, "Shared/Office")), (9, 3));
    fill(&shared, ".Office", [9]);
    catch_up(&mut desk, || server.settings());
    assert_eq!(desk.arrived, 1);
    // What others let be seen and not be read is nothing to worry about; what is one's own is.
    let lock = |folder: &Path, mode| fs::set_permissions(folder, Permissions::from_mode(mode)).unwrap();
    lock(&shared.join(".Office"), 0o000);
    catch_up(&mut desk, || server.settings());
    assert_eq!((desk.problems.len(), desk.seen.len()), (0, 3), "{:?}", desk.problems);
    lock(&shared.join(".Office"), 0o777);
    lock(&server.maildir().join(".Sent"), 0o000);
    desk.sync(server.settings()).unwrap();
    assert!(desk.problems.iter().any(|told| told.contains("does not tell the status of Sent")), "{:?}", desk.problems);
    assert_eq!((desk.arrived, count(&desk, "Shared/Office")), (0, 4));
    // So that whoever runs the test can remove it.
    lock(&server.maildir().join(".Sent"), 0o777);
}

#[test]
#[ignore = "long: Dovecot takes a minute to make two thousand folders its own"]
fn two_thousand_folders_are_read_and_watched() {
    let Some(server) = Dovecot::start() else { return };
    for number in 0..2_000 {
        let messages = if number % 100 == 0 { vec![number] } else { Vec::new() };
        fill(&server.maildir(), &format!(".Cases.{:02}.{number:04}", number % 20), messages);
    }
    fill(&server.maildir(), ".Sent", [3_000]);
    let settings = || {
        let mut settings = server.settings();
        settings.patience = Duration::from_secs(120);
        settings
    };
    let mut desk = MemoryDesk::default();
    desk.sync(settings()).unwrap();
    assert_eq!((desk.seen.len(), desk.arrived, desk.problems.len()), (2_002, 21, 0));
    fill(&server.maildir(), ".Cases.17.1717", [4_000]);
    server.doveadm(&["mailbox", "delete", "Cases/00/0100"]);
    catch_up(&mut desk, settings);
    assert_eq!((desk.seen.len(), desk.arrived, desk.vanished), (2_001, 1, 0));
}
