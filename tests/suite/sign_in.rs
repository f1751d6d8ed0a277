//! Signing in: how the credential is shown, in how many round trips, and what is told when it is refused.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crickets::source::{Credential, Error, Secret, Settings};

use crate::support::desk::MemoryDesk;
use crate::support::scripted::{Said, Script, Scripted};

const AFTER_SIGN_IN: &str = "IMAP4rev1 LIST-STATUS SPECIAL-USE ESEARCH";

fn script(capabilities: &str) -> Script {
    let mut script = Script::honest([]).greets(&format!("* OK [CAPABILITY {capabilities}] ready"));
    script.capabilities = capabilities.to_owned();
    script
}

/// The server tells in its OK what it offers.
fn telling(capabilities: &str, command: &'static str) -> Script {
    script(capabilities).reply(command, &format!("{{tag}} OK [CAPABILITY {AFTER_SIGN_IN}] in"))
}

fn sync(settings: Settings) -> Result<(), Error> {
    MemoryDesk::default().sync(settings)
}

fn with_password(server: &Scripted, password: &'static str) -> Settings {
    let mut settings = server.settings();
    settings.credential = Some(Credential::Password(Box::new(move || Ok(Secret::new(password.to_owned())))));
    settings
}

fn with_token(server: &Scripted) -> Settings {
    let mut settings = server.settings();
    settings.credential = Some(Credential::Token(Box::new(|| Ok(Secret::new("t0ken".to_owned())))));
    settings
}

#[test]
fn a_night_without_news_waits_twice_where_the_server_tells_what_it_offers() {
    let server = telling("IMAP4rev1 SASL-IR AUTH=PLAIN", "LOGIN").serve();
    sync(server.settings()).unwrap();
    let commands = server.commands();
    let words: Vec<&str> = commands.iter().map(|command| command.split(' ').next().unwrap()).collect();
    assert_eq!(words, ["LOGIN", "LIST", "LOGOUT"]);
}

#[test]
fn capabilities_in_an_untagged_answer_are_not_asked_for_again() {
    let server = script("IMAP4rev1").reply("LOGIN", &format!("* CAPABILITY {AFTER_SIGN_IN}\r\n{{tag}} OK in")).serve();
    sync(server.settings()).unwrap();
    assert!(!server.commands().contains(&"CAPABILITY".to_owned()), "{:?}", server.commands());
}

#[test]
fn a_server_that_tells_nothing_is_asked_before_and_after() {
    let server = Script::honest([]).serve();
    sync(server.settings()).unwrap();
    let commands = server.commands();
    let words: Vec<&str> = commands.iter().map(|command| command.split(' ').next().unwrap()).collect();
    assert_eq!(words, ["CAPABILITY", "LOGIN", "CAPABILITY", "LIST", "LOGOUT"]);
}

#[test]
fn a_password_beyond_ascii_goes_by_plain_with_the_command() {
    let server = telling("IMAP4rev1 SASL-IR AUTH=PLAIN", "AUTHENTICATE").serve();
    sync(with_password(&server, "gehé1m")).unwrap();
    // NUL me@example.net NUL gehé1m
    assert_eq!(server.commands()[0], "AUTHENTICATE PLAIN AG1lQGV4YW1wbGUubmV0AGdlaMOpMW0=");
}

#[test]
fn without_initial_responses_the_server_is_waited_for() {
    let server = script("IMAP4rev1 LOGINDISABLED AUTH=PLAIN").serve();
    sync(with_password(&server, "s3cret")).unwrap();
    assert_eq!(server.commands()[0], "AUTHENTICATE PLAIN");
    assert_eq!(server.responses(), ["AG1lQGV4YW1wbGUubmV0AHMzY3JldA=="]);
}

#[test]
fn a_token_goes_with_the_command() {
    for (offered, expected) in [
        ("AUTH=XOAUTH2", "AUTHENTICATE XOAUTH2 dXNlcj1tZUBleGFtcGxlLm5ldAFhdXRoPUJlYXJlciB0MGtlbgEB"),
        ("AUTH=OAUTHBEARER", "AUTHENTICATE OAUTHBEARER bixhPW1lQGV4YW1wbGUubmV0LAFhdXRoPUJlYXJlciB0MGtlbgEB"),
    ] {
        let server = telling(&format!("IMAP4rev1 SASL-IR {offered}"), "AUTHENTICATE").serve();
        sync(with_token(&server)).unwrap();
        assert_eq!(server.commands()[0], expected);
    }
}

#[test]
fn the_reason_a_token_is_refused_for_is_told() {
    // {"status":"401","schemes":"bearer"}
    let challenge = "+ eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIn0=";
    for (offered, acknowledgement) in [("AUTH=XOAUTH2", ""), ("AUTH=OAUTHBEARER", "AQ==")] {
        let answer = [Said::lines(challenge), Said::Hear, Said::lines("{tag} NO SASL authentication failed")];
        let server = script(&format!("IMAP4rev1 SASL-IR {offered}")).says("AUTHENTICATE", answer).serve();
        let outcome = sync(with_token(&server));
        let is_told = |text: &str| text.contains("(SASL authentication failed; 401)") && text.contains("token_command");
        assert!(matches!(&outcome, Err(Error::Auth(text)) if is_told(text)), "{outcome:?}");
        assert_eq!(server.responses(), [acknowledgement]);
    }
}

#[test]
fn a_server_that_takes_no_tokens_is_shown_none() {
    let server = script("IMAP4rev1 AUTH=PLAIN").serve();
    let outcome = sync(with_token(&server));
    assert!(matches!(&outcome, Err(Error::Setting(text)) if text.contains("no OAuth tokens")), "{outcome:?}");
    assert_eq!(server.commands(), Vec::<String>::new());
}

#[test]
fn nobody_is_asked_for_a_password_that_the_server_would_not_take() {
    let server = script("IMAP4rev1 LOGINDISABLED").serve();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let mut settings = server.settings();
    settings.credential = Some(Credential::Password(Box::new(move || {
        count.fetch_add(1, Ordering::SeqCst);
        Ok(Secret::new("s3cret".to_owned()))
    })));
    assert!(matches!(sync(settings), Err(Error::Setting(_))));
    assert_eq!((asked.load(Ordering::SeqCst), server.commands().len()), (0, 0));
}

#[test]
fn a_refusal_is_told_with_the_providers_words_and_a_fix() {
    for (answer, part) in [
        (
            "{tag} NO [ALERT] Application-specific password required: https://example.org/185833 (Failure)",
            "make an app password",
        ),
        (
            "* NO [WEBALERT https://example.org/signin] Web login required.\r\n{tag} NO [AUTHENTICATIONFAILED] Invalid credentials",
            "https://example.org/signin",
        ),
        ("{tag} NO [EXPIRED] Your password has expired", "set a new one"),
        ("{tag} NO [CONTACTADMIN] Disabled", "ask whoever runs the server"),
        ("{tag} NO [AUTHORIZATIONFAILED] No", "correct user"),
    ] {
        let server = script("IMAP4rev1 AUTH=PLAIN").reply("LOGIN", answer).serve();
        let outcome = sync(server.settings());
        assert!(matches!(&outcome, Err(Error::Auth(text)) if text.contains(part)), "{answer}: {outcome:?}");
        assert_eq!(server.commands().len(), 1, "tried once");
    }
}

#[test]
fn an_answer_the_imap_crate_cannot_read_is_understood_all_the_same() {
    // A response code without its closing bracket.
    let server = script("IMAP4rev1").reply("LOGIN", "{tag} NO [ALERT no").serve();
    let outcome = sync(server.settings());
    assert!(matches!(&outcome, Err(Error::Auth(_))), "{outcome:?}");
}

#[test]
fn a_server_that_goes_on_asking_is_left() {
    let challenges = (0..9).flat_map(|_| [Said::lines("+ "), Said::Hear]);
    let server = script("IMAP4rev1 SASL-IR AUTH=XOAUTH2").says("AUTHENTICATE", challenges).serve();
    let outcome = sync(with_token(&server));
    assert!(matches!(&outcome, Err(Error::Protocol(text)) if text.contains("ever more")), "{outcome:?}");
}
