//! Maildirs as they change from night to night.

use std::fs;
use std::path::Path;

use crickets::message::Role;
use crickets::source::{Error, Settings};

use crate::support::desk::MemoryDesk;
use crate::support::mailbox::fill;

fn settings(path: &Path) -> Settings {
    let mut settings = Settings::new("test", "maildir");
    settings.path = Some(path.to_owned());
    settings
}

#[test]
fn only_news_is_handed_over() {
    let root = tempfile::tempdir().unwrap();
    fill(root.path(), "", 0..30);
    fill(root.path(), ".Gesendet", 30..40);
    let mut desk = MemoryDesk::default();
    desk.sync(settings(root.path())).unwrap();
    assert_eq!(desk.arrived, 40);
    assert_eq!(desk.mailboxes[".Gesendet"].survey.as_ref().unwrap().role, Role::Sent);
    desk.sync(settings(root.path())).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (0, 0));

    // Read and moved to `cur`: the same message. Removed: gone.
    fs::rename(root.path().join("new/1709500003.M3P1.test"), root.path().join("cur/1709500003.M3P1.test:2,S")).unwrap();
    fs::remove_file(root.path().join("new/1709500004.M4P1.test")).unwrap();
    fill(root.path(), "", [50]);
    desk.sync(settings(root.path())).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (1, 1));
}

#[test]
fn newsletters_are_taken_in_without_their_words() {
    let root = tempfile::tempdir().unwrap();
    fill(root.path(), "", [1, 3]);
    let mut desk = MemoryDesk::default();
    desk.sync(settings(root.path())).unwrap();
    let texts: Vec<bool> = desk.mailboxes["INBOX"].arrivals.values().map(|arrival| arrival.text.is_some()).collect();
    assert_eq!(texts.iter().filter(|has_text| **has_text).count(), 1);
}

#[test]
fn failures_say_what_to_do() {
    let root = tempfile::tempdir().unwrap();
    let mut desk = MemoryDesk::default();
    let error = desk.sync(settings(root.path())).unwrap_err();
    assert!(matches!(&error, Error::Setting(text) if text.contains("no Maildir here")), "{error:?}");
    let error = desk.sync(settings(&root.path().join("missing"))).unwrap_err();
    assert!(matches!(&error, Error::Setting(text) if text.contains("set path")), "{error:?}");
    fs::write(root.path().join("all.mbox"), "From me\n\nHello\n").unwrap();
    let error = desk.sync(settings(&root.path().join("all.mbox"))).unwrap_err();
    assert!(matches!(&error, Error::Setting(text) if text.contains("kind = \"mbox\"")), "{error:?}");
    fs::remove_file(root.path().join("all.mbox")).unwrap();
    fill(root.path(), "", [1]);
    desk.sync(settings(root.path())).unwrap();
    assert!(desk.problems.iter().any(|problem| problem.contains("folders = { sent")), "{:?}", desk.problems);
}
