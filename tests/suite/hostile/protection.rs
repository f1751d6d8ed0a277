//! STARTTLS, TLS and certificates: nothing is trusted that is not proven, and no credential goes in clear.

use std::sync::Arc;

use crickets::source::Tls;

use super::scenario::{Outcome, Scenario, mailbox};
use crate::support::desk::MemoryDesk;
use crate::support::scripted::{Certificate, Delivery, Fault, Said};

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = starttls();
    scenarios.extend(certificates());
    scenarios.extend(handshakes());
    scenarios
}

fn starttls() -> Vec<Scenario> {
    let offering = || {
        let mut script = mailbox();
        script.offer("STARTTLS");
        script
    };
    let says = |says: &[Said]| offering().says("STARTTLS", says.to_vec());
    let scenario = |name, script, outcome| {
        Scenario::new(name, script, outcome).keeping_the_password().calling(|settings| settings.tls = Tls::StartTls)
    };
    let hasty = |name, script, outcome| {
        Scenario::new(name, script, outcome).keeping_the_password().calling(|settings| {
            settings.tls = Tls::StartTls;
            settings.patience = std::time::Duration::from_secs(1);
        })
    };
    let go_ahead = || Said::lines("{tag} OK go ahead");
    let injected = [
        ("starttls: data slipped in", "* CAPABILITY IMAP4rev1 AUTH=PLAIN"),
        ("starttls: an answer slipped in", "a1 OK you are in"),
        ("starttls: a greeting slipped in", "* PREAUTH welcome back"),
    ];
    let mut scenarios = vec![
        scenario("starttls: stripped", mailbox(), Outcome::Setting("offers no STARTTLS")),
        scenario("starttls: denied", says(&[Said::lines("{tag} NO later")]), Outcome::Transient("STARTTLS")),
        scenario("starttls: unknown after all", says(&[Said::lines("{tag} BAD what")]), Outcome::Transient("STARTTLS")),
        scenario(
            "starttls: signed in unasked",
            offering().greets("* PREAUTH welcome back"),
            Outcome::Protocol("PREAUTH"),
        ),
        scenario("starttls: hangs up", says(&[go_ahead(), Said::HangUp]), Outcome::Transient("")),
        scenario("starttls: resets", says(&[go_ahead(), Said::Reset]), Outcome::Transient("")),
        scenario(
            "starttls: answers without end",
            mailbox()
                .says("CAPABILITY", [Said::Flood { piece: b"* CAPABILITY IMAP4rev1\r\n".repeat(100), times: 10_000 }]),
            Outcome::Broken("endless"),
        ),
        hasty("starttls: no handshake", says(&[go_ahead(), Said::Silence]), Outcome::Transient("")),
        hasty("starttls: no answer", says(&[Said::Silence]), Outcome::Transient("")),
        hasty(
            "starttls: no greeting",
            offering().opens(&[Said::Silence]),
            Outcome::Transient("use tls = \"implicit\""),
        ),
    ];
    for (name, line) in injected {
        let script = says(&[Said::lines(&format!("{{tag}} OK go ahead\r\n{line}"))]);
        scenarios.push(scenario(name, script, Outcome::Protocol("slipped in")));
    }
    scenarios
}

fn certificates() -> Vec<Scenario> {
    let faulty = [
        ("tls: an expired certificate", "starttls: an expired certificate", Fault::Expired),
        ("tls: a certificate for another host", "starttls: a certificate for another host", Fault::WrongName),
        ("tls: a certificate nobody knows", "starttls: a certificate nobody knows", Fault::Unknown),
    ];
    let mut scenarios = Vec::new();
    for (direct, negotiated, fault) in faulty {
        let certificate = Arc::new(Certificate::new(fault));
        for (name, tls) in [(direct, Tls::Implicit), (negotiated, Tls::StartTls)] {
            let script = mailbox().over(tls, &certificate);
            let outcome = Outcome::Setting("certificate");
            scenarios.push(Scenario::new(name, script, outcome).keeping_the_password());
        }
    }
    let good = Arc::new(Certificate::new(Fault::None));
    scenarios.push(Scenario::new("tls: good", mailbox().over(Tls::Implicit, &good), Outcome::Read));
    scenarios.push(Scenario::new("starttls: good", mailbox().over(Tls::StartTls, &good), Outcome::Read));
    scenarios
}

fn handshakes() -> Vec<Scenario> {
    let certificate = Arc::new(Certificate::new(Fault::None));
    let over = |delivery| mailbox().over(Tls::Implicit, &certificate).delivered(delivery);
    let clear = |says: &[Said]| mailbox().opens(says);
    let direct = |name, script, outcome| {
        Scenario::new(name, script, outcome).keeping_the_password().calling(|settings| settings.tls = Tls::Implicit)
    };
    let preauth = mailbox().over(Tls::Implicit, &certificate).greets("* PREAUTH welcome back");
    vec![
        direct("tls: a server in clear", mailbox(), Outcome::Setting("does not begin with TLS")),
        direct("tls: resets at the handshake", clear(&[Said::Reset]), Outcome::Transient("")),
        direct("tls: hangs up", clear(&[Said::HangUp]), Outcome::Transient("")),
        direct("tls: cut within the handshake", over(Delivery::Cut(100)), Outcome::Transient("")),
        direct("tls: signed in unasked", preauth, Outcome::Protocol("PREAUTH")),
        Scenario::new("tls: no handshake", over(Delivery::Stall(0)), Outcome::Transient(""))
            .keeping_the_password()
            .hastily(),
        Scenario::new("tls: half a handshake", over(Delivery::Stall(100)), Outcome::Transient(""))
            .keeping_the_password()
            .hastily(),
    ]
}

/// Nothing is asked that the greeting has told.
#[test]
fn starttls_is_asked_for_at_once_where_the_greeting_offers_it() {
    let certificate = Arc::new(Certificate::new(Fault::None));
    for (greeting, asked) in [
        ("* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready", &["STARTTLS", "CAPABILITY"][..]),
        ("* OK [CAPABILITY IMAP4rev1] ready", &["CAPABILITY", "STARTTLS", "CAPABILITY"][..]),
        ("* OK ready", &["CAPABILITY", "STARTTLS", "CAPABILITY"][..]),
    ] {
        let server = mailbox().over(Tls::StartTls, &certificate).greets(greeting).serve();
        let mut desk = MemoryDesk::default();
        desk.sync(server.settings()).unwrap();
        assert_eq!(server.commands()[..asked.len()], *asked, "{greeting}");
        assert!(desk.arrived > 0);
    }
}
