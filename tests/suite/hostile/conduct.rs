//! How the program treats servers that are only old, different or in trouble, and what it tells whom.

use crickets::source::{Credential, Error, Secret, Settings};

use crate::support::desk::MemoryDesk;
use crate::support::scripted::{Said, Script, Scripted};

fn sync(server: &Scripted) -> MemoryDesk {
    sync_with(server.settings())
}

fn sync_with(settings: Settings) -> MemoryDesk {
    let mut desk = MemoryDesk::default();
    desk.sync(settings).unwrap();
    desk
}

fn with_token(server: &Scripted) -> Settings {
    let mut settings = server.settings();
    settings.credential = Some(Credential::Token(Box::new(|| Ok(Secret::new("t0ken".to_owned())))));
    settings
}

#[test]
fn a_server_without_extensions_is_read_the_same() {
    let mut script = Script::honest([1, 2, 3]);
    let expected = sync(&script.clone().serve()).contents();
    assert_eq!(sync(&script.clone().modern().serve()).contents(), expected);
    script.capabilities = "IMAP4rev1 AUTH=PLAIN".to_owned();
    let server = script.serve();
    assert_eq!(sync(&server).contents(), expected);
    let understands = |command: &String| !command.contains("RETURN") && !command.contains("QRESYNC");
    assert!(server.commands().iter().all(understands), "{:?}", server.commands());
}

#[test]
fn a_token_is_sent_as_xoauth2() {
    let mut script = Script::honest([1]);
    script.offer("AUTH=XOAUTH2");
    let server = script.serve();
    sync_with(with_token(&server));
    // user=me@example.net ^A auth=Bearer t0ken ^A ^A
    let expected = "dXNlcj1tZUBleGFtcGxlLm5ldAFhdXRoPUJlYXJlciB0MGtlbgEB";
    let sent = [server.commands(), server.responses()].concat();
    assert!(sent.iter().any(|line| line.ends_with(expected)), "{sent:?}");
}

#[test]
fn a_refused_token_is_tried_once() {
    // The server explains in a second challenge, which wants an empty answer (Google's XOAUTH2).
    let says = [
        Said::lines("+ "),
        Said::Hear,
        Said::lines("+ eyJzdGF0dXMiOiI0MDAifQ=="),
        Said::Hear,
        Said::lines("{tag} NO not valid"),
    ];
    let mut script = Script::honest([1]);
    script.offer("AUTH=XOAUTH2");
    let server = script.says("AUTHENTICATE", says).serve();
    let outcome = MemoryDesk::default().sync(with_token(&server));
    assert!(matches!(&outcome, Err(Error::Auth(text)) if text.contains("not valid")), "{outcome:?}");
    let attempts = server.commands().into_iter().filter(|command| command.starts_with("AUTHENTICATE"));
    assert_eq!(attempts.count(), 1);
    assert_eq!(server.responses().last().map(String::as_str), Some(""));
}

#[test]
fn no_password_goes_in_clear_to_another_machine() {
    let mut settings = Script::honest([1]).serve().settings();
    // An address reserved for documentation (RFC 5737): it is refused before it is called.
    settings.host = Some("192.0.2.1".to_owned());
    let outcome = MemoryDesk::default().sync(settings);
    assert!(matches!(&outcome, Err(Error::Setting(text)) if text.contains("tls = ")), "{outcome:?}");
}

#[test]
fn a_new_generation_replaces_the_old_one() {
    let mut script = Script::honest([1, 2, 3]);
    let mut desk = sync(&script.clone().serve());
    let before = desk.contents();
    script.inbox().uid_validity = 8;
    for mail in &mut script.inbox().mails {
        mail.uid += 40;
    }
    let server = script.serve();
    desk.sync(server.settings()).unwrap();
    assert_eq!(desk.contents(), before);
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (0, 0));
}

#[test]
fn what_came_and_what_went_is_noticed_whatever_the_server_can_do() {
    for mut script in [Script::honest(1..8), Script::honest(1..8).modern()] {
        let mut desk = sync(&script.clone().serve());
        script.inbox().expunge(3);
        script.inbox().deliver(30);
        let server = script.serve();
        desk.sync(server.settings()).unwrap();
        assert_eq!((desk.arrived, desk.vanished), (1, 1));
        assert_eq!(desk.contents(), sync(&server).contents());
        desk.sync(server.settings()).unwrap();
        assert_eq!((desk.arrived, desk.vanished), (0, 0));
    }
}

#[test]
fn mail_from_before_the_day_is_left_out_and_not_taken_for_gone() {
    let mut script = Script::honest([1, 2, 3]);
    let mut desk = sync(&script.clone().serve());
    script.inbox().deliver(9);
    let fresh = script.inbox().mails.last_mut().unwrap();
    fresh.text = fresh.text.replace("4 Mar 2024", "6 Mar 2024");
    // Received since, but the third was written before: it is left out as well.
    let server = script
        .reply("UID SEARCH RETURN (ALL) SINCE 5-Mar-2024", "* ESEARCH (TAG \"{tag}\") UID ALL 3:4\r\n{tag} OK")
        .serve();
    let since = || {
        let mut settings = server.settings();
        settings.since = Some("2024-03-05".parse().unwrap());
        settings
    };
    desk.sync(since()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (1, 0));
    let desk = sync_with(since());
    assert_eq!(desk.mailboxes["INBOX"].arrivals.keys().map(|place| place.0).collect::<Vec<_>>(), [4]);
}

#[test]
fn one_message_in_forty_that_cannot_be_handed_out_is_found() {
    let server = Script::honest(100..140).refuse(23, "HEADER").serve();
    let desk = sync(&server);
    assert_eq!(desk.arrived, 39, "{:?}", server.commands());
    assert!(desk.problems.len() == 1 && desk.problems[0].contains("message 23"), "{:?}", desk.problems);
}

#[test]
fn words_the_server_withholds_are_asked_for_once_more() {
    let script = Script::honest(100..110);
    let honest = sync(&script.clone().serve());
    let busy = script.clone().refuse_once("TEXT").serve();
    assert_eq!(sync(&busy).contents(), honest.contents());

    let desk = sync(&script.refuse(4, "TEXT").serve());
    assert_eq!(desk.arrived, 10);
    assert!(desk.problems.len() == 1 && desk.problems[0].contains("message 4"), "{:?}", desk.problems);
}

/// What the server kept back yesterday and has deleted since is gone like any other message.
#[test]
fn a_message_without_its_words_can_vanish() {
    let script = Script::honest(100..110);
    let mut desk = sync(&script.clone().refuse(4, "TEXT").serve());
    let mut next = script;
    next.inbox().expunge(4);
    let server = next.serve();
    desk.sync(server.settings()).unwrap();
    assert_eq!(desk.contents(), sync(&server).contents());
}

/// A refusal after the messages, on a night with news: what came is kept, also where a day is set and nothing can be counted.
#[test]
fn what_came_before_a_refusal_is_not_lost() {
    let mut script = Script::honest(100..110);
    let since = |mut settings: Settings| {
        settings.since = Some("2020-01-01".parse().unwrap());
        settings
    };
    let mut desk = sync_with(since(script.clone().serve().settings()));
    for number in 200..203 {
        script.inbox().deliver(number);
    }
    let refusing = script.clone().rewrite("UID FETCH 11:*", |honest| honest.replace(" OK ", " NO ")).serve();
    desk.sync(since(refusing.settings())).unwrap();
    desk.sync(since(script.clone().serve().settings())).unwrap();
    assert_eq!(desk.contents(), sync(&script.serve()).contents());
}

/// The owner who wants older mail gets it.
#[test]
fn a_day_further_back_brings_what_lies_between() {
    let script = Script::honest(100..110);
    let mut settings = script.clone().serve().settings();
    settings.since = Some("2030-01-01".parse().unwrap());
    let server = script.serve();
    settings.port = Some(server.port());
    let mut desk = sync_with(settings);
    assert_eq!(desk.arrived, 0);
    desk.sync(server.settings()).unwrap();
    assert_eq!(desk.arrived, 10);
}

#[test]
fn a_compressed_mailbox_is_read_the_same() {
    let script = Script::honest(100..140).modern();
    let plain = script.clone().serve();
    let compressed = script.serve();
    let desk = sync(&compressed);
    let mut settings = plain.settings();
    settings.compress = false;
    // With the list of mailboxes: it takes no round trip of its own.
    let commands = compressed.commands();
    assert!(commands.windows(2).any(|two| two[0].starts_with("LIST ") && two[1] == "COMPRESS DEFLATE"), "{commands:?}");
    assert_eq!((desk.contents(), desk.problems), (sync_with(settings).contents(), Vec::new()));
    assert!(!plain.commands().contains(&"COMPRESS DEFLATE".to_owned()));
    let (bytes, in_full) = (compressed.sent(), plain.sent());
    assert!(bytes * 2 < in_full, "{bytes} bytes instead of {in_full}");
}

/// Where the server says by what it knows a message for good, that tells it after every number has changed, whatever its
/// Message-ID: two of these have the same one.
#[test]
fn messages_the_server_knows_for_good_are_known_again_by_that() {
    let mut modern = Script::honest(100..110).modern();
    modern.offer("OBJECTID");
    let gmail = Script::gmail(&[(100, &["\\Inbox"]), (101, &["\\Sent"]), (103, &["Travel"]), (104, &["\\Trash"])]);
    for (mut script, item) in [(modern, "EMAILID"), (gmail, "X-GM-MSGID")] {
        let twins = script.folders.iter_mut().find(|folder| folder.mails.len() > 2).unwrap();
        twins.mails[1].text = twins.mails[0].text.clone();
        let held: usize = sync(&script.clone().serve()).mailboxes.values().map(|mailbox| mailbox.arrivals.len()).sum();
        let mut desk = sync(&script.clone().serve());
        let read = desk.contents();
        for folder in &mut script.folders {
            folder.uid_validity += 100;
            folder.mails.iter_mut().for_each(|mail| mail.uid += 1_000);
        }
        let server = script.serve();
        desk.sync(server.settings()).unwrap();
        assert_eq!((desk.arrived, desk.renumbered), (0, held), "{item}");
        assert_eq!(desk.contents(), read);
        let fetches: Vec<String> =
            server.commands().into_iter().filter(|command| command.starts_with("UID FETCH")).collect();
        assert!(
            !fetches.is_empty() && fetches.iter().all(|fetch| fetch.ends_with(&format!("(UID {item})"))),
            "{fetches:?}"
        );
    }
}

#[test]
fn at_gmail_every_message_is_read_once() {
    let server = Script::gmail(&[
        (100, &["\\Inbox", "Travel"]),
        (101, &["\\Sent"]),
        (103, &["\\Inbox", "\\Sent"]),
        (104, &["\\Trash"]),
        (106, &["\\Spam"]),
        (107, &["\\Draft"]),
    ])
    .serve();
    let desk = sync(&server);
    assert_eq!(desk.problems, Vec::<String>::new());
    let contents = desk.contents();
    for number in [100, 101, 103, 104, 106] {
        let header = format!("Message-ID: <{number}@example.org>");
        assert_eq!(contents.iter().filter(|mail| mail.contains(&header)).count(), 1, "{number}");
    }
}
