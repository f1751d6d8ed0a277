//! Mboxes as they grow, shrink and come packed.

use std::fs;
use std::io::Write;
use std::path::Path;

use crickets::message::Role;
use crickets::source::Settings;

use crate::support::desk::MemoryDesk;
use crate::support::mailbox::message;

fn settings(path: &Path) -> Settings {
    let mut settings = Settings::new("test", "mbox");
    settings.path = Some(path.to_owned());
    settings
}

fn mbox(numbers: impl IntoIterator<Item = usize>) -> String {
    let postmark = "From ana@example.org Mon Mar  4 09:15:00 2024\n";
    numbers.into_iter().map(|number| format!("{postmark}{}\n", message(number))).collect()
}

#[test]
fn a_file_that_grew_is_read_from_its_old_end_and_one_written_anew_from_its_start() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("INBOX.mbox");
    fs::write(&path, mbox(0..10)).unwrap();
    let mut desk = MemoryDesk::default();
    desk.sync(settings(root.path())).unwrap();
    assert_eq!(desk.arrived, 10);
    desk.sync(settings(root.path())).unwrap();
    assert_eq!(desk.arrived, 0);

    fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(mbox(10..12).as_bytes()).unwrap();
    desk.sync(settings(root.path())).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (2, 0));
    assert_eq!(desk.mailboxes["INBOX.mbox"].survey.as_ref().unwrap().messages, 12);

    fs::write(&path, mbox([11, 3])).unwrap();
    desk.sync(settings(root.path())).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (2, 12));
}

#[test]
fn a_packed_file_holds_the_same() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("Sent.mbox"), mbox(0..5)).unwrap();
    let mut plain = MemoryDesk::default();
    plain.sync(settings(root.path())).unwrap();
    let packed_root = tempfile::tempdir().unwrap();
    let file = fs::File::create(packed_root.path().join("Sent.mbox.gz")).unwrap();
    let mut encoder = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
    encoder.write_all(mbox(0..5).as_bytes()).unwrap();
    encoder.finish().unwrap();
    let mut packed = MemoryDesk::default();
    packed.sync(settings(packed_root.path())).unwrap();
    assert_eq!(packed.contents(), plain.contents());
    assert_eq!(packed.mailboxes["Sent.mbox.gz"].survey.as_ref().unwrap().role, Role::Sent);
}

#[test]
fn a_takeout_file_is_told_apart_by_its_labels() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("All mail.mbox");
    let labelled =
        |number: usize, labels: &str| mbox([number]).replacen("Date:", &format!("X-Gmail-Labels: {labels}\nDate:"), 1);
    let all = labelled(1, "Inbox,Unread") + &labelled(2, "Sent") + &labelled(4, "Archived") + &labelled(5, "Drafts");
    fs::write(&path, all).unwrap();
    let mut desk = MemoryDesk::default();
    desk.sync(settings(&path)).unwrap();
    let held = |role: Role| {
        let mailboxes = desk.mailboxes.values().filter(|mailbox| mailbox.survey.as_ref().unwrap().role == role);
        mailboxes.map(|mailbox| mailbox.arrivals.len()).sum::<usize>()
    };
    assert_eq!([Role::Inbox, Role::Sent, Role::All, Role::Drafts].map(held), [1, 1, 1, 0]);
    desk.sync(settings(&path)).unwrap();
    assert_eq!(desk.arrived, 0);
}
