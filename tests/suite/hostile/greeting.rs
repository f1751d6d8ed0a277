//! The first words of a server, and how it takes the password.

use super::scenario::{Outcome, Scenario, mailbox};
use crate::support::scripted::{Said, Script};

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = greetings();
    scenarios.extend(sign_ins());
    scenarios
}

fn greetings() -> Vec<Scenario> {
    let greets = |name, line: &str, outcome| Scenario::new(name, mailbox().greets(line), outcome);
    let opens =
        |name, says: &[Said], outcome| Scenario::new(name, mailbox().opens(says), outcome).keeping_the_password();
    let endless = Said::Flood { piece: b"welcome ".repeat(1024), times: 100 };
    vec![
        greets("greeting: signed in unasked", "* PREAUTH welcome back", Outcome::Protocol("PREAUTH"))
            .keeping_the_password(),
        greets("greeting: goodbye", "* BYE too many connections", Outcome::Transient("too many"))
            .keeping_the_password(),
        greets("greeting: a web server", "HTTP/1.1 400 Bad Request", Outcome::Protocol("host and port"))
            .keeping_the_password(),
        greets("greeting: a server that takes mail", "220 mx.example.org ESMTP", Outcome::Protocol("host and port"))
            .keeping_the_password(),
        greets("greeting: with a tag", "a1 OK ready", Outcome::Protocol("host and port")).keeping_the_password(),
        greets("greeting: NO", "* NO not today", Outcome::Protocol("host and port")).keeping_the_password(),
        greets("greeting: zeros", "\0\0\0\0", Outcome::Protocol("host and port")).keeping_the_password(),
        greets("greeting: in lower case", "* ok ready", Outcome::Read),
        greets("greeting: in a foreign script", "* OK \u{fc}\u{4f60}\u{597d} \u{202e}ready", Outcome::Read),
        opens("greeting: never", &[Said::Silence], Outcome::Transient("")).hastily(),
        opens("greeting: half", &[Said::Bytes(b"* OK rea".to_vec()), Said::HangUp], Outcome::Transient("")),
        opens("greeting: hangs up", &[Said::HangUp], Outcome::Transient("")),
        opens("greeting: endless", &[Said::Bytes(b"* OK ".to_vec()), endless], Outcome::Protocol("endless line")),
    ]
}

fn sign_ins() -> Vec<Scenario> {
    let challenge = || Said::lines("+ ");
    let refused = |name, line: &str, outcome| {
        let script = on_sign_in(&[challenge(), Said::Hear, Said::lines(line)], &[Said::lines(line)]);
        Scenario::new(name, script, outcome)
    };
    let mut disabled = mailbox();
    disabled.capabilities = "IMAP4rev1 LOGINDISABLED".to_owned();
    let mut login_only = mailbox();
    login_only.capabilities = "IMAP4rev1 LIST-STATUS".to_owned();
    let told = "* CAPABILITY IMAP4rev1 LIST-STATUS SPECIAL-USE\r\n{tag} OK [CAPABILITY IMAP4rev1 LIST-STATUS] in";
    let challenges = [Said::Flood { piece: b"+ \r\n".to_vec(), times: 2_000_000 }, Said::HangUp];
    vec![
        refused("sign-in: refused", "{tag} NO [AUTHENTICATIONFAILED] wrong", Outcome::Auth("refused the login")),
        refused("sign-in: refused as nonsense", "{tag} BAD what", Outcome::Auth("refused the login")),
        refused("sign-in: refused as expired", "{tag} NO [EXPIRED] set a new one", Outcome::Auth("refused the login")),
        refused(
            "sign-in: refused to this person",
            "{tag} NO [AUTHORIZATIONFAILED] no",
            Outcome::Auth("refused the login"),
        ),
        refused("sign-in: the server cannot check now", "{tag} NO [UNAVAILABLE] later", Outcome::Transient("now")),
        refused("sign-in: too many at once", "{tag} NO [LIMIT] too many connections", Outcome::Transient("now")),
        refused("sign-in: somebody else is in", "{tag} NO [INUSE] locked", Outcome::Transient("now")),
        refused("sign-in: the server has a bug", "{tag} NO [SERVERBUG] oops", Outcome::Transient("now")),
        refused("sign-in: throttled", "{tag} NO [THROTTLED] slow down", Outcome::Transient("now")),
        refused("sign-in: a foreign tag", "zz9 OK in\r\n* BYE", Outcome::Broken("")).hastily(),
        refused("sign-in: goodbye and no end", "* BYE shutting down", Outcome::Transient("")).hastily(),
        refused("sign-in: nonsense", "\u{1}\u{2}\u{3} in", Outcome::Broken("")).hastily(),
        refused("sign-in: told what it can on the way", told, Outcome::Read),
        Scenario::new(
            "sign-in: hangs up",
            on_sign_in(&[challenge(), Said::Hear, Said::HangUp], &[Said::HangUp]),
            Outcome::Transient(""),
        ),
        Scenario::new(
            "sign-in: never answered",
            on_sign_in(&[challenge(), Said::Hear, Said::Silence], &[Said::Silence]),
            Outcome::Transient(""),
        )
        .hastily(),
        Scenario::new("sign-in: challenges without end", on_sign_in(&challenges, &challenges), Outcome::Broken(""))
            .hastily(),
        Scenario::new("sign-in: forbidden in clear", disabled, Outcome::Setting("LOGINDISABLED"))
            .keeping_the_password(),
        Scenario::new("sign-in: LOGIN alone", login_only, Outcome::Read),
    ]
}

/// Answers AUTHENTICATE and LOGIN like this.
fn on_sign_in(authenticate: &[Said], login: &[Said]) -> Script {
    mailbox().says("AUTHENTICATE", authenticate.to_vec()).says("LOGIN", login.to_vec())
}
