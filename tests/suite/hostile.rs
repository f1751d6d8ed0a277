//! IMAP servers that are old, broken or hostile: what cannot be trusted is refused, and nothing is lost or taken in twice.

use crickets::source::{Credential, Error, Secret, Settings, Tls};

use crate::support::desk::MemoryDesk;
use crate::support::scripted::{Script, Scripted};

/// What may ever be sent to a server.
const ALLOWED: &[&str] = &[
    "CAPABILITY",
    "STARTTLS",
    "AUTHENTICATE ",
    "LOGIN ",
    "LIST ",
    "STATUS ",
    "EXAMINE ",
    "UID SEARCH ",
    "UID FETCH ",
    "LOGOUT",
];

fn sync(server: &Scripted) -> (MemoryDesk, Result<(), Error>) {
    sync_with(server, server.settings())
}

fn sync_with(server: &Scripted, settings: Settings) -> (MemoryDesk, Result<(), Error>) {
    let mut desk = MemoryDesk::default();
    let outcome = desk.sync(settings);
    for command in server.commands() {
        assert!(ALLOWED.iter().any(|allowed| command.starts_with(allowed)), "{command}");
        assert!(!command.contains("BODY["), "{command} marks as read");
    }
    (desk, outcome)
}

/// Nothing but these was sent: no credential, in whatever shape.
fn assert_only(server: &Scripted, commands: &[&str]) {
    assert_eq!(server.commands(), commands);
    assert_eq!(server.received().len(), commands.len());
}

fn starttls(server: &Scripted) -> Settings {
    let mut settings = server.settings();
    settings.tls = Tls::StartTls;
    settings
}

fn token(token: &'static str) -> Option<Credential> {
    Some(Credential::Token(Box::new(move || Ok(Secret::new(token.to_owned())))))
}

#[test]
fn an_honest_server_is_read() {
    let server = Script::honest([1, 2, 3]).serve();
    let (desk, outcome) = sync(&server);
    outcome.unwrap();
    assert_eq!((desk.arrived, desk.problems.len()), (3, 0));
}

#[test]
fn a_server_without_extensions_is_read_the_same() {
    let mut script = Script::honest([1, 2, 3]);
    let (modern, _) = sync(&script.clone().serve());
    script.capabilities = "IMAP4rev1 AUTH=PLAIN".to_owned();
    let server = script.reply("LIST", "* LIST () \"/\" INBOX\r\n* LIST () \"/\" Sent\r\n{tag} OK").serve();
    let (desk, outcome) = sync(&server);
    outcome.unwrap();
    assert_eq!(desk.contents(), modern.contents());
    assert!(server.commands().iter().any(|command| command.starts_with("STATUS \"INBOX\"")));
    assert!(server.commands().contains(&"UID SEARCH ALL".to_owned()));
}

#[test]
fn a_token_is_sent_as_xoauth2() {
    let mut script = Script::honest([1]);
    script.capabilities += " AUTH=XOAUTH2";
    let server = script.serve();
    let mut settings = server.settings();
    settings.credential = token("t0ken");
    sync_with(&server, settings).1.unwrap();
    let received = server.received();
    let at = received.iter().position(|line| line.ends_with("AUTHENTICATE XOAUTH2")).unwrap();
    // user=me@example.net ^A auth=Bearer t0ken ^A ^A
    assert_eq!(received[at + 1], "dXNlcj1tZUBleGFtcGxlLm5ldAFhdXRoPUJlYXJlciB0MGtlbgEB");
}

#[test]
fn a_refused_token_is_tried_once() {
    // The server explains in a second challenge, which wants an empty answer (Google's XOAUTH2).
    let mut script = Script::honest([1]);
    script.capabilities += " AUTH=XOAUTH2";
    let server = script.reply("AUTHENTICATE", "+ \r\n+ eyJzdGF0dXMiOiI0MDAifQ==\r\n{tag} NO not valid").serve();
    let mut settings = server.settings();
    settings.credential = token("t0ken");
    let (_, outcome) = sync_with(&server, settings);
    assert!(matches!(&outcome, Err(Error::Auth(text)) if text.contains("not valid")), "{outcome:?}");
    let attempts = server.commands().iter().filter(|command| command.starts_with("AUTHENTICATE")).count();
    assert_eq!(attempts, 1);
}

#[test]
fn a_refused_password_is_tried_once() {
    for (answer, is_our_fault) in [("NO wrong", true), ("NO [UNAVAILABLE] later", false), ("BAD what", true)] {
        let server = Script::honest([1]).reply("LOGIN", &format!("{{tag}} {answer}")).serve();
        let (_, outcome) = sync(&server);
        match outcome {
            Err(Error::Auth(_)) => assert!(is_our_fault, "{answer}"),
            Err(Error::Transient(_)) => assert!(!is_our_fault, "{answer}"),
            other => panic!("{answer}: {other:?}"),
        }
        assert_only(&server, &["CAPABILITY", "LOGIN \"me@example.net\" \"correct-horse\""]);
    }
}

#[test]
fn a_server_that_signs_us_in_unasked_is_refused() {
    let mut script = Script::honest([1]);
    script.greeting = "* PREAUTH welcome back".to_owned();
    let server = script.serve();
    for settings in [server.settings(), starttls(&server)] {
        let (_, outcome) = sync_with(&server, settings);
        assert!(matches!(&outcome, Err(Error::Protocol(text)) if text.contains("PREAUTH")), "{outcome:?}");
    }
    assert_only(&server, &[]);
}

#[test]
fn login_disabled_is_obeyed() {
    let mut script = Script::honest([1]);
    script.capabilities = "IMAP4rev1 LOGINDISABLED".to_owned();
    let server = script.serve();
    let (_, outcome) = sync(&server);
    assert!(matches!(&outcome, Err(Error::Setting(text)) if text.contains("LOGINDISABLED")), "{outcome:?}");
    assert_only(&server, &["CAPABILITY"]);
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
fn starttls_that_is_not_offered_is_refused() {
    let server = Script::honest([1]).serve();
    let (_, outcome) = sync_with(&server, starttls(&server));
    assert!(matches!(&outcome, Err(Error::Setting(text)) if text.contains("offers no STARTTLS")), "{outcome:?}");
    assert_only(&server, &["CAPABILITY"]);
}

#[test]
fn starttls_that_is_denied_or_followed_by_more_is_refused() {
    for answer in ["{tag} NO later", "{tag} OK go ahead\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN"] {
        let mut script = Script::honest([1]);
        script.capabilities = "IMAP4rev1 STARTTLS AUTH=PLAIN".to_owned();
        let server = script.reply("STARTTLS", answer).serve();
        let (_, outcome) = sync_with(&server, starttls(&server));
        match outcome {
            Err(Error::Transient(text)) => assert!(answer.contains("NO") && text.contains("STARTTLS"), "{text}"),
            Err(Error::Protocol(text)) => assert!(answer.contains("OK") && text.contains("slipped in"), "{text}"),
            other => panic!("{answer}: {other:?}"),
        }
        assert_only(&server, &["CAPABILITY", "STARTTLS"]);
    }
}

#[test]
fn a_new_generation_replaces_the_old_one() {
    let mut script = Script::honest([1, 2, 3]);
    let mut desk = MemoryDesk::default();
    desk.sync(script.clone().serve().settings()).unwrap();
    let before = desk.contents();
    script.uid_validity = 8;
    script.inbox = script.inbox.into_iter().map(|(uid, mail)| (uid + 40, mail)).collect();
    let server = script.serve();
    desk.sync(server.settings()).unwrap();
    assert_eq!(desk.contents(), before);
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (0, 0));
}

#[test]
fn mail_from_before_the_day_is_left_out_and_not_taken_for_gone() {
    let script = Script::honest([1, 2, 3]);
    let mut desk = MemoryDesk::default();
    desk.sync(script.clone().serve().settings()).unwrap();

    let fresh = (9, script.inbox[0].1.replace("4 Mar 2024", "6 Mar 2024"));
    let mut later = script
        .clone()
        .reply("UID SEARCH RETURN (ALL) SINCE 5-Mar-2024", "* ESEARCH (TAG \"{tag}\") UID ALL 3,9\r\n{tag} OK");
    later.inbox.push(fresh);
    let later =
        later.reply("UID SEARCH RETURN (ALL) ALL", "* ESEARCH (TAG \"{tag}\") UID ALL 1:3,9\r\n{tag} OK").serve();
    let since = || {
        let mut settings = later.settings();
        settings.since = Some("2024-03-05".parse().unwrap());
        settings
    };
    desk.sync(since()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (1, 0));
    // Received since, but written before: left out as well.
    let mut desk = MemoryDesk::default();
    desk.sync(since()).unwrap();
    assert_eq!(desk.mailboxes["INBOX"].arrivals.keys().map(|place| place.0).collect::<Vec<_>>(), [9]);
}

/// Each of these ends the account's run, with nothing taken in that is not there.
#[test]
fn an_answer_that_cannot_be_trusted_ends_the_run() {
    let long = "x".repeat(70_000);
    let deep = "(".repeat(70);
    let fetch = "* 1 FETCH (UID 1 INTERNALDATE \" 4-Mar-2024 10:00:00 +0100\" BODY[HEADER]<0>";
    let cases: Vec<(&'static str, String, &str)> = vec![
        ("UID FETCH", format!("{fetch} {{1073741824}}\r\nA: b\r\n"), "literal"),
        ("UID FETCH", format!("{fetch} {{99999999999999999999999}}\r\nA: b\r\n"), ""),
        ("UID FETCH", format!("{fetch} NIL {long})"), "endless line"),
        ("UID FETCH", format!("* 1 FETCH {deep}"), "nested"),
        ("UID FETCH", "* 1 FETCH (UID 1))".to_owned(), "parenthesis"),
        ("UID FETCH", "* 1 FETCH (UID \"1".to_owned(), "string"),
        ("UID FETCH", "c999 OK done".to_owned(), "out of turn"),
        ("UID FETCH", "+ go on".to_owned(), "out of turn"),
        ("UID FETCH", "nonsense".to_owned(), "nothing we asked"),
        ("LIST", format!("* LIST () \"/\" {long}\r\n{{tag}} OK"), "endless line"),
        ("EXAMINE", "* BYE going down".to_owned(), "going down"),
        ("CAPABILITY", "* BYE going down".to_owned(), ""),
        ("CAPABILITY", format!("* CAPABILITY {long}\r\n{{tag}} OK"), "endless line"),
        ("CAPABILITY", "\u{0}\u{0}\u{0}".to_owned(), ""),
        ("LOGIN", "a9 OK in".to_owned(), ""),
    ];
    for (command, answer, expected) in cases {
        let shown: String = answer.chars().take(60).collect();
        let (desk, outcome) = sync(&Script::honest([1, 2]).reply(command, &answer).serve());
        match outcome {
            Err(Error::Protocol(text) | Error::Transient(text)) => assert!(text.contains(expected), "{shown}: {text}"),
            other => panic!("{command} answered by {shown}: {other:?}"),
        }
        assert_eq!(desk.arrived, 0, "{shown}");
    }
}

/// Each of these is odd, and no reason to stop.
#[test]
fn what_is_only_odd_is_read_past() {
    let header = "From: a@example.org\r\n\r\n";
    let fetch = |uid: u32, date: &str| {
        format!("* 1 FETCH (UID {uid} INTERNALDATE {date} BODY[HEADER]<0> {{{}}}\r\n{header})\r\n", header.len())
    };
    let whole = |answer: String| Script::honest([1]).reply("UID FETCH 1 (UID INTERNALDATE", &(answer + "{tag} OK"));
    for script in [
        whole(fetch(1, "NIL")),
        whole(fetch(1, "\"32-Foo-9999 10:00:00 +0000\"")),
        whole("* NO disk nearly full\r\n* OK [ALERT] \u{fc}\r\n".to_owned() + &fetch(1, "NIL")),
        whole(fetch(77, "NIL") + &fetch(1, "NIL") + &fetch(1, "NIL")),
        whole("* 1 FETCH (FLAGS (\\Seen))\r\n* 5 EXISTS\r\n* VANISHED 9\r\n".to_owned() + &fetch(1, "NIL")),
        Script::honest([1])
            .reply("CAPABILITY", "* OK Waiting\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN LIST-STATUS\r\n{tag} OK"),
        Script::honest([1])
            .reply("EXAMINE", "* NO [ALERT] careful\r\n* 1 EXISTS\r\n* FLAGS ()\r\n{tag} OK [READ-ONLY]"),
        Script::honest([1]).reply("LOGOUT", "nonsense"),
        Script::honest([1])
            .reply("LIST", "* LIST () \"/\" \"M\u{fc}ll\"\r\n* LIST () NIL INBOX\r\n* LIST () \"/\" Sent\r\n{tag} OK"),
    ] {
        let (desk, outcome) = sync(&script.serve());
        outcome.unwrap();
        assert_eq!(desk.mailboxes["INBOX"].arrivals.len(), 1);
    }
}

#[test]
fn a_mailbox_that_is_refused_is_told_and_the_others_are_read() {
    let script = Script::honest([1, 2]).reply("EXAMINE \"Sent\"", "{tag} NO locked");
    let list = "* LIST () \"/\" INBOX\r\n* LIST () \"/\" Sent\r\n* STATUS INBOX (UIDVALIDITY 7 UIDNEXT 9 MESSAGES 2)\r\n\
                * STATUS Sent (UIDVALIDITY 7 UIDNEXT 9 MESSAGES 2)\r\n{tag} OK";
    let (desk, outcome) = sync(&script.reply("LIST", list).serve());
    outcome.unwrap();
    assert_eq!(desk.arrived, 2);
    assert!(desk.problems.len() == 1 && desk.problems[0].contains("locked"), "{:?}", desk.problems);
}

#[test]
fn a_message_the_server_cannot_hand_out_is_told_and_the_others_are_read() {
    let numbers: Vec<usize> = (100..140).collect();
    let mut script = Script::honest(numbers);
    // Any set with message 23 in it is refused.
    for set in ["1:40", "21:40", "21:30", "21:25", "21:23", "23"] {
        script
            .replies
            .push((format!("UID FETCH {set} (UID INTERNALDATE").leak(), "{tag} NO cannot read\r\n".to_owned()));
    }
    let server = script.serve();
    let (desk, outcome) = sync(&server);
    outcome.unwrap();
    assert_eq!(desk.arrived, 39, "{:?}", server.commands());
    assert!(desk.problems.len() == 1 && desk.problems[0].contains("message 23"), "{:?}", desk.problems);
}

#[test]
fn words_the_server_withholds_are_asked_for_once_more() {
    let script = Script::honest(100..110);
    let (honest, _) = sync(&script.clone().serve());
    let wanted = "UID FETCH 1:2,4:5,7:8,10 (UID BODY.PEEK[TEXT]";
    let (desk, outcome) = sync(&script.clone().reply(wanted, "{tag} NO busy").serve());
    outcome.unwrap();
    assert_eq!(desk.contents(), honest.contents());

    // Any set with message 4 in it is refused.
    let refused = [
        wanted,
        "UID FETCH 1:2,4:5 (UID BODY.PEEK[TEXT]",
        "UID FETCH 4:5 (UID BODY.PEEK[TEXT]",
        "UID FETCH 4 (UID BODY.PEEK[TEXT]",
    ];
    let server = refused.iter().fold(script, |script, command| script.reply(command, "{tag} NO broken")).serve();
    let (desk, outcome) = sync(&server);
    outcome.unwrap();
    assert_eq!(desk.arrived, 10);
    assert!(desk.problems.len() == 1 && desk.problems[0].contains("message 4"), "{:?}", desk.problems);
}

#[test]
fn wherever_the_line_is_cut_the_next_run_goes_on() {
    let script = Script::honest(100..104);
    let (whole, _) = sync(&script.clone().serve());
    let mut cut_after = 0;
    let mut ended_badly = 0;
    loop {
        let mut cut = script.clone();
        cut.cut_after = Some(cut_after);
        let server = cut.serve();
        let (mut desk, outcome) = sync(&server);
        match outcome {
            Ok(()) if server.commands().last().is_some_and(|command| command == "LOGOUT") => {}
            Err(Error::Transient(_)) => ended_badly += 1,
            other => panic!("cut after {cut_after} bytes: {other:?}"),
        }
        let is_over = desk.arrived == 4;
        desk.sync(script.clone().serve().settings()).unwrap();
        assert_eq!(desk.contents(), whole.contents(), "cut after {cut_after} bytes");
        if is_over {
            break;
        }
        cut_after += 1;
    }
    assert!(ended_badly > 500, "{ended_badly}");
}
