//! FETCH: what comes in place of a message, and how often.
//!
//! What breaks the answer about one message may cost that message alone, or the run; never another message, and never one
//! that is not there.

use super::scenario::{Outcome, Scenario, mailbox};
use crate::support::scripted::{Said, Script};

/// The message whose answer is not as it should be.
const ODD: u32 = 4;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = malformed();
    scenarios.extend(only_odd());
    scenarios.extend(incomplete());
    scenarios.extend(identifiers());
    scenarios.extend(withheld());
    scenarios
}

/// Puts this in place of the header's literal and all that follows in the answer about the odd message.
fn instead_of_header(instead: impl Fn(&str) -> Vec<Said> + Send + Sync + 'static) -> Script {
    mailbox().twist(ODD, move |honest| match honest.split_once(" BODY[HEADER") {
        Some((before, _)) => [vec![Said::Bytes(before.as_bytes().to_vec())], instead(honest)].concat(),
        None => vec![Said::Bytes(honest.as_bytes().to_vec())],
    })
}

fn malformed() -> Vec<Scenario> {
    let header = |name, bytes: &[u8]| {
        let bytes = bytes.to_vec();
        let script = instead_of_header(move |_| vec![Said::Bytes(bytes.clone())]);
        Scenario::new(name, script, Outcome::Quarantined(ODD))
    };
    let flood = |name, before: &'static [u8], piece: &'static [u8], times| {
        let script = instead_of_header(move |_| {
            vec![Said::Bytes(before.to_vec()), Said::Flood { piece: piece.repeat(100), times }]
        });
        Scenario::new(name, script, Outcome::Quarantined(ODD))
    };
    let length = |name, change: fn(usize) -> usize| {
        let script = mailbox().twist(ODD, move |honest| vec![Said::Bytes(with_length(honest, change).into_bytes())]);
        Scenario::new(name, script, Outcome::Quarantined(ODD))
    };
    let starving =
        mailbox().twist(ODD, |honest| vec![Said::Bytes(with_length(honest, |length| length + 900).into_bytes())]);
    let deep = [b" BODYSTRUCTURE ".to_vec(), b"(".repeat(70), b")".repeat(70), b")\r\n".to_vec()].concat();
    let vast = [b" BODY[HEADER]<0> {140000}\r\n".to_vec(), b"A: b\r\n".repeat(30_000), b")\r\n".to_vec()].concat();
    vec![
        header("fetch: a literal of a gigabyte", b" BODY[HEADER]<0> {1073741824}\r\nA: b\r\n\r\n)\r\n"),
        header(
            "fetch: a literal longer than numbers go",
            b" BODY[HEADER]<0> {99999999999999999999999}\r\nA: b\r\n\r\n)\r\n",
        ),
        header("fetch: a literal of negative length", b" BODY[HEADER]<0> {-5}\r\nA: b\r\n\r\n)\r\n"),
        header("fetch: a literal longer than asked for", &vast),
        length("fetch: a literal shorter than it is", |length| length - 20),
        Scenario::new("fetch: a literal longer than all that comes", starving, Outcome::Transient("")).hastily(),
        header("fetch: too many parentheses", b"))\r\n"),
        header("fetch: a list without end", b"\r\n"),
        header("fetch: a string without end", b" BODY[HEADER]<0> \"A: b\r\n"),
        header("fetch: deep", &deep),
        header("fetch: zeros", &[0; 100]),
        flood("fetch: an endless line", b" BODY[HEADER]<0> NIL X", b"xxxxxxxx", 2_000),
        flood("fetch: endless flags", b" FLAGS (", b"\\Seen ", 2_000),
    ]
}

/// Returns a FETCH response whose literal announces another length than it has.
fn with_length(honest: &str, change: fn(usize) -> usize) -> String {
    let (before, rest) = honest.split_once('{').expect("there is a literal");
    let (length, after) = rest.split_once('}').expect("a literal has a length");
    format!("{before}{{{}}}{after}", change(length.parse().expect("a number")))
}

/// Odd, and no reason to lose anything.
fn only_odd() -> Vec<Scenario> {
    const DATE: &str = "\" 4-Mar-2024 10:00:00 +0100\"";
    let odd = |name, from, to: &str| Scenario::new(name, mailbox().garble(None, from, to), Outcome::Read);
    let around = |name, before: &str, after: &str, outcome| {
        let (before, after) = (Said::lines(before), Said::lines(after));
        let script = mailbox().twist(ODD, move |_| vec![before.clone(), Said::Honest, after.clone()]);
        Scenario::new(name, script, outcome)
    };
    vec![
        odd("fetch: no date", DATE, "NIL"),
        odd("fetch: a date that cannot be", DATE, "\"32-Foo-9999 10:00:00 +0000\""),
        odd("fetch: a date that is a number", DATE, "4711"),
        odd("fetch: a date that is a list", DATE, "(4 Mar 2024)"),
        odd("fetch: a date in a literal", DATE, "{26}\r\n 4-Mar-2024 10:00:00 +0100"),
        odd("fetch: a vast size", "RFC822.SIZE ", "RFC822.SIZE 99999999999999"),
        odd("fetch: a size of NIL", "RFC822.SIZE ", "RFC822.SIZE NIL X-SIZE "),
        odd("fetch: a literal that need not wait", "}\r\n", "+}\r\n"),
        odd("fetch: a literal of eight bits", " {", " ~{"),
        odd("fetch: in lower case", "FETCH (UID", "fetch (uid"),
        odd("fetch: with blanks to spare", " FETCH (", "  FETCH  ( "),
        odd("fetch: without the origin", "]<0>", "]"),
        odd("fetch: items nobody asked for", "FETCH (", "FETCH (FLAGS (\\Seen) X-ODD (1 (2 \"3\")) "),
        around(
            "fetch: news in between",
            "* 9 EXISTS\r\n* 2 FETCH (FLAGS (\\Seen))\r\n* VANISHED 77",
            "* 1 RECENT\r\n* 9 EXPUNGE",
            Outcome::Read,
        ),
        around(
            "fetch: warnings in between",
            "* NO disk nearly full\r\n* OK [ALERT] \u{fc}(\"{3}",
            "* BAD who knows",
            Outcome::Read,
        ),
        around(
            "fetch: a lie about who we are",
            "* PREAUTH welcome back",
            "* OK [UIDVALIDITY 9] really",
            Outcome::Told("replaced"),
        ),
    ]
}

/// Answers that lack what was asked for.
fn incomplete() -> Vec<Scenario> {
    let headless = |name, instead: &'static [u8]| {
        let script = instead_of_header(move |_| vec![Said::Bytes(instead.to_vec())]);
        Scenario::new(name, script, Outcome::Quarantined(ODD))
    };
    let wordless = mailbox().twist(ODD, |honest| {
        let text = honest
            .split_once(" BODY[TEXT]")
            .map_or(honest.to_owned(), |(before, _)| format!("{before} BODY[TEXT]<0> NIL)\r\n"));
        vec![Said::Bytes(text.into_bytes())]
    });
    let silent = mailbox().twist(ODD, |_| vec![]);
    vec![
        headless("fetch: a header of NIL", b" BODY[HEADER]<0> NIL)\r\n"),
        headless("fetch: a header that is a list", b" BODY[HEADER]<0> (A b))\r\n"),
        headless("fetch: no header", b")\r\n"),
        Scenario::new("fetch: words of NIL", wordless, Outcome::Told("the words of message 4")),
        Scenario::new("fetch: no answer about one message", silent, Outcome::Deceived),
        Scenario::new("fetch: no answer about any", mailbox().twist(None, |_| vec![]), Outcome::Deceived),
    ]
}

/// Answers about messages that are not there, or nobody asked for.
fn identifiers() -> Vec<Scenario> {
    let renamed = |name, to: &str, outcome| Scenario::new(name, mailbox().garble(ODD, "UID 4 ", to), outcome);
    let doubled = mailbox().twist(ODD, |_| vec![Said::Honest, Said::Honest]);
    let unasked = mailbox().twist(ODD, |honest| {
        let other = honest.replace("UID 4 ", "UID 77 ").replace("Subject: ", "Subject: Forged ");
        let other = with_length(&other, |length| length + "Forged ".len());
        let other = if honest.contains("BODY[HEADER") { other } else { String::new() };
        vec![Said::Bytes(other.into_bytes()), Said::Honest]
    });
    vec![
        renamed("uids: none", "", Outcome::Deceived),
        renamed("uids: zero", "UID 0 ", Outcome::Deceived),
        renamed("uids: longer than numbers go", "UID 99999999999 ", Outcome::Deceived),
        renamed("uids: a word", "UID four ", Outcome::Deceived),
        renamed("uids: a string", "UID \"4\" ", Outcome::Deceived),
        renamed("uids: of no message there", "UID 4711 ", Outcome::Told("message 4711")).haunted_by(4711),
        Scenario::new("uids: twice", doubled, Outcome::Read),
        Scenario::new("uids: unasked", unasked, Outcome::Told("message 77")).haunted_by(77),
        Scenario::new("uids: twice in one answer", mailbox().garble(ODD, "UID 4 ", "UID 4 UID 4 "), Outcome::Read),
    ]
}

/// Messages that a server will not hand out.
fn withheld() -> Vec<Scenario> {
    let refuses = |name, lines: &str, outcome| Scenario::new(name, mailbox().reply("UID FETCH", lines), outcome);
    let once = |name, lines: &str, outcome| Scenario::new(name, mailbox().reply("UID FETCH", lines).times(1), outcome);
    // What Dovecot does over a file that it cannot read.
    let leaves = |_: &str| vec![Said::lines("* BYE FETCH failed: oops"), Said::HangUp];
    let many = Script::honest(100..130).twist(None, leaves);
    vec![
        Scenario::new("fetch: goodbye over one message", mailbox().twist(ODD, leaves), Outcome::Quarantined(ODD)),
        Scenario::new("fetch: goodbye over every message", mailbox().twist(None, leaves), Outcome::Told("message 2")),
        Scenario::new("fetch: goodbye over so many that nobody goes on", many, Outcome::Told("sends of INBOX")),
        Scenario::new("fetch: one header refused", mailbox().refuse(ODD, "HEADER"), Outcome::Quarantined(ODD)),
        Scenario::new(
            "fetch: the words of one message refused",
            mailbox().refuse(ODD, "TEXT"),
            Outcome::Told("message 4"),
        ),
        refuses("fetch: all refused", "{tag} NO [SERVERBUG] oops", Outcome::Told("oops")),
        refuses("fetch: all refused, no room", "{tag} NO [OVERQUOTA] full", Outcome::Told("full")),
        refuses("fetch: all refused as nonsense", "{tag} BAD what", Outcome::Told("what")),
        once("fetch: throttled once", "{tag} NO [THROTTLED] slow down", Outcome::Read),
        once("fetch: unavailable once", "{tag} NO [UNAVAILABLE] in a moment", Outcome::Read),
        once("fetch: too much at once", "{tag} NO [LIMIT] too much", Outcome::Read),
    ]
}
