//! IMAP against a real Dovecot.

use std::fs;
use std::path::Path;
use std::time::Duration;

use crickets::message::Role;
use crickets::source::{Error, Settings, Tls};

use crate::support::desk::MemoryDesk;
use crate::support::dovecot::{Dovecot, password};
use crate::support::mailbox::fill;

/// A server with an inbox, a Sent folder, and folders with odd names.
fn server() -> Option<Dovecot> {
    let server = Dovecot::start()?;
    fill(&server.maildir(), "", 0..40);
    fill(&server.maildir(), ".Sent", 40..52);
    fill(&server.maildir(), ".M&APw-ller", 52..55);
    fill(&server.maildir(), ".R&-D", 55..57);
    fill(&server.maildir(), ".Drafts", 57..60);
    Some(server)
}

/// Removes a message from a folder.
fn remove(folder: &Path, number: usize) {
    for part in ["cur", "new"] {
        for entry in fs::read_dir(folder.join(part)).unwrap() {
            let path = entry.unwrap().path();
            if path.to_string_lossy().contains(&format!(".M{number}P1.")) {
                fs::remove_file(path).unwrap();
            }
        }
    }
}

fn maildir_settings(path: &Path) -> Settings {
    let mut settings = Settings::new("test", "maildir");
    settings.path = Some(path.to_owned());
    settings
}

#[test]
fn a_mailbox_is_read_the_same_through_imaps_starttls_and_from_its_files() {
    let Some(server) = server() else { return };
    let mut direct = MemoryDesk::default();
    direct.sync(maildir_settings(&server.maildir())).unwrap();
    assert_eq!(direct.arrived, 57);
    for settings in [server.settings(), server.starttls_settings()] {
        let mut desk = MemoryDesk::default();
        desk.sync(settings).unwrap();
        assert_eq!(desk.contents(), direct.contents());
        assert_eq!(desk.problems, Vec::<String>::new());
        let sent = desk.mailboxes["Sent"].survey.as_ref().unwrap();
        assert_eq!((sent.role, sent.messages), (Role::Sent, 12));
        assert_eq!(desk.mailboxes["M&APw-ller"].survey.as_ref().unwrap().display_name, "Müller");
        assert_eq!(desk.mailboxes["R&-D"].survey.as_ref().unwrap().display_name, "R&D");
        assert!(!desk.mailboxes.contains_key("Drafts"));
    }
}

#[test]
fn only_news_is_handed_over() {
    let Some(server) = server() else { return };
    let mut desk = MemoryDesk::default();
    desk.sync(server.settings()).unwrap();
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (0, 0));

    fill(&server.maildir(), "", [60]);
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (1, 0));

    remove(&server.maildir(), 7);
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (0, 1));
}

/// What has gone and what has come since is told without a list of what there is (QRESYNC).
#[test]
fn changes_in_a_large_folder_are_found() {
    let Some(server) = server() else { return };
    fill(&server.maildir(), ".Large", 1000..1300);
    let mut desk = MemoryDesk::default();
    desk.sync(server.settings()).unwrap();
    fill(&server.maildir(), ".Large", 1300..1303);
    for number in [1000, 1100, 1101, 1299] {
        remove(&server.maildir().join(".Large"), number);
    }
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (3, 4));
    let mut clean = MemoryDesk::default();
    clean.sync(server.settings()).unwrap();
    assert_eq!(desk.contents(), clean.contents());
}

/// A server that has lost its numbers gives every message another one: nothing is fetched again.
#[test]
fn messages_numbered_anew_are_known_again() {
    let Some(server) = server() else { return };
    let mut desk = MemoryDesk::default();
    desk.sync(server.settings()).unwrap();
    let before = desk.contents();
    fs::remove_file(server.maildir().join("dovecot-uidlist")).unwrap();
    for name in ["dovecot.index", "dovecot.index.log", "dovecot.index.cache"] {
        fs::remove_file(server.maildir().join(name)).ok();
    }
    fill(&server.maildir(), "", [70]);
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.renumbered, desk.vanished), (1, 40, 0));
    assert_eq!(desk.contents().len(), before.len() + 1);
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.renumbered, desk.vanished), (0, 0, 0));
}

#[test]
fn a_compressed_connection_brings_the_same() {
    let Some(server) = server() else { return };
    fill(&server.maildir(), "", 100..700);
    let mut compressed = MemoryDesk::default();
    compressed.sync(server.settings()).unwrap();
    let mut settings = server.settings();
    settings.compress = false;
    let mut plain = MemoryDesk::default();
    plain.sync(settings).unwrap();
    assert_eq!(compressed.contents(), plain.contents());
}

#[test]
fn an_interrupted_first_run_goes_on_where_it_ended() {
    let Some(server) = server() else { return };
    fill(&server.maildir(), "", 100..1300);
    let mut desk = MemoryDesk::default();
    desk.stop_after = Some(2);
    assert!(matches!(desk.sync(server.settings()), Err(Error::Stopped)));
    let first = desk.arrived;
    assert!((250..1240).contains(&first), "{first}");
    desk.stop_after = None;
    desk.sync(server.settings()).unwrap();
    assert_eq!(first + desk.arrived, 1257);
}

/// Answers larger than a server's buffers, which it then mixes; and words that lie behind an attachment.
#[test]
fn heavy_mail_is_read_the_same_as_light_mail() {
    let Some(server) = server() else { return };
    let head = |number: usize| {
        format!(
            "Date: Mon, 4 Mar 2024 10:00:00 +0100\nFrom: Ana <ana@example.org>\nTo: me@example.net\nSubject: Heavy {number}\n"
        )
    };
    let filler = "Nothing but filler, line after line of it, as scans and logs are.\n".repeat(1_100);
    for number in 0..300 {
        let mail = format!("{}Message-ID: <heavy.{number}@example.org>\n\nWord {number}\n{filler}", head(number));
        fs::write(server.maildir().join(format!("new/17096{number:05}.M{number}P1.heavy")), mail).unwrap();
    }
    for number in 300..320 {
        let mail = format!(
            "{}Message-ID: <heavy.{number}@example.org>\nContent-Type: multipart/mixed; boundary=\"b b\"\n\n\
             --b b\nContent-Type: application/pdf; name=scan.pdf\nContent-Disposition: attachment\n\n{filler}\n\
             --b b\nContent-Type: text/plain\n\nHidden word {number}\n--b b--\n",
            head(number)
        );
        fs::write(server.maildir().join(format!("new/17096{number:05}.M{number}P1.heavy")), mail).unwrap();
    }
    let mut desk = MemoryDesk::default();
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.problems.len()), (57 + 320, 0));
    for arrival in desk.mailboxes["INBOX"].arrivals.values() {
        let (message, _) = crickets::message::parse::message(&arrival.header, None);
        let Some(number) = message.subject.strip_prefix("Heavy ") else { continue };
        let body = crickets::message::parse::body(&arrival.header, arrival.text.as_deref().unwrap());
        assert!(body.text.starts_with("Word ") || body.text.starts_with("Hidden word "), "{}", &body.text[..40]);
        assert!(body.text.lines().next().unwrap().ends_with(&format!("ord {number}")), "{number}");
    }
}

#[test]
fn nothing_is_marked_as_read() {
    let Some(server) = server() else { return };
    MemoryDesk::default().sync(server.settings()).unwrap();
    let seen = |folder: &str| {
        let entries = fs::read_dir(server.maildir().join(folder)).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with('S'))
            .count()
    };
    assert_eq!((seen("cur"), seen(".Sent/cur")), (0, 0));
}

#[test]
fn failures_say_what_to_do() {
    let Some(server) = server() else { return };
    let sync = |settings: Settings| MemoryDesk::default().sync(settings).unwrap_err();

    let mut settings = server.settings();
    settings.credential = Some(password("wrong"));
    let error = sync(settings);
    assert!(matches!(&error, Error::Auth(text) if text.contains("password") && !text.contains("wrong")), "{error:?}");

    let mut settings = server.settings();
    settings.ca_file = None;
    let error = sync(settings);
    assert!(matches!(&error, Error::Setting(text) if text.contains("ca_file")), "{error:?}");

    let mut settings = server.starttls_settings();
    settings.ca_file = Some(server.foreign_certificate());
    let error = sync(settings);
    assert!(matches!(&error, Error::Setting(text) if text.contains("ca_file")), "{error:?}");

    let mut settings = server.settings();
    settings.port = Some(server.plain_port);
    let error = sync(settings);
    assert!(matches!(&error, Error::Setting(text) if text.contains("starttls")), "{error:?}");

    let mut settings = server.settings();
    settings.folders.insert("Ausgang".to_owned(), Role::Sent);
    let error = sync(settings);
    assert!(matches!(&error, Error::Setting(text) if text.contains("Ausgang")), "{error:?}");
}

#[test]
fn an_unreachable_host_is_a_passing_failure() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut settings = Settings::new("test", "imap");
    settings.host = Some("127.0.0.1".to_owned());
    settings.port = Some(port);
    settings.tls = Tls::Implicit;
    settings.user = Some("me@example.net".to_owned());
    settings.credential = Some(password("never asked for"));
    settings.patience = Duration::from_secs(2);
    let error = MemoryDesk::default().sync(settings).unwrap_err();
    assert!(matches!(&error, Error::Transient(text) if text.contains("cannot be reached")), "{error:?}");
}
