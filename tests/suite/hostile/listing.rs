//! LIST and STATUS: names nobody can read, mailboxes that are not there, and numbers that lie.

use super::scenario::{Outcome, Scenario, mailbox};
use crate::support::scripted::{Folder, Said, Script};

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = names();
    scenarios.extend(lists());
    scenarios.extend(statuses());
    scenarios.extend(changes_of_mind());
    scenarios
}

/// Adds lines before the honest answer to LIST.
fn listing(lines: &str) -> Script {
    mailbox().says("LIST", [Said::lines(lines), Said::Honest])
}

fn names() -> Vec<Scenario> {
    let named = |name, wire: &[u8]| {
        // The mailbox cannot be opened under whatever name was understood; nothing else may come of it.
        let line = [b"* LIST (\\Noselect) \"/\" ", wire, b"\r\n"].concat();
        Scenario::new(name, mailbox().says("LIST", [Said::Bytes(line), Said::Honest]), Outcome::Read)
    };
    vec![
        named("names: in Latin-1", b"\"M\xfcll\""),
        named("names: in UTF-8", "\"Müll 垃圾\"".as_bytes()),
        named("names: modified UTF-7 without end", b"\"a&APw\""),
        named("names: modified UTF-7 of half a character", b"\"&2D0-\""),
        named("names: modified UTF-7 that is no base64", b"\"&???-&-&\""),
        named("names: a path", b"\"../../etc/passwd\""),
        named("names: empty", b"\"\""),
        named("names: NIL", b"NIL"),
        named("names: a literal", b"{7}\r\nArchive"),
        named("names: zeros and escapes", b"\"\0\x1b[2J\""),
        Scenario::new(
            "names: a command in a literal",
            listing("* LIST () \"/\" {29}\r\nx\"\r\nz1 UID STORE 1 +FLAGS (X)"),
            Outcome::Told("status"),
        ),
    ]
}

fn lists() -> Vec<Scenario> {
    let endless_line = [Said::Flood { piece: b"* LIST () ".repeat(1000), times: 100 }];
    let long_name = format!("* LIST () \"/\" \"{}\"\r\n", "a".repeat(10_000));
    let endless_lines = [Said::Flood { piece: long_name.into_bytes(), times: 10_000 }];
    let deep = format!("* LIST {}", "(".repeat(70));
    vec![
        Scenario::new("list: no delimiter", listing("* LIST () NIL Old"), Outcome::Told("status")),
        Scenario::new(
            "list: INBOX twice",
            listing("* LIST () \"/\" INBOX\r\n* LIST () \"/\" \"INBOX\""),
            Outcome::Read,
        ),
        Scenario::new("list: INBOX in another case", listing("* LIST () \"/\" inbox"), Outcome::Read),
        Scenario::new(
            "list: lines cut short",
            listing("* LIST\r\n* LIST ()\r\n* LIST () \"/\"\r\n* STATUS\r\n* STATUS INBOX"),
            Outcome::Read,
        ),
        Scenario::new(
            "list: mailboxes nobody asked about",
            listing("* LSUB () \"/\" X\r\n* STATUS Foreign (MESSAGES 4)"),
            Outcome::Read,
        ),
        Scenario::new(
            "list: lines that end early",
            mailbox().rewrite("LIST", |answer| answer.replace("\r\n", "\n")),
            Outcome::Read,
        ),
        Scenario::new(
            "list: refused",
            mailbox().reply("LIST", "{tag} NO [UNAVAILABLE] later"),
            Outcome::Transient("later"),
        ),
        Scenario::new("list: refused as nonsense", mailbox().reply("LIST", "{tag} BAD what"), Outcome::Broken("what")),
        Scenario::new("list: deep", listing(&deep), Outcome::Protocol("nested")),
        Scenario::new("list: an endless line", mailbox().says("LIST", endless_line), Outcome::Protocol("endless line")),
        Scenario::new("list: endless lines", mailbox().says("LIST", endless_lines), Outcome::Protocol("more bytes")),
        Scenario::new(
            "list: a vast name",
            listing("* LIST () \"/\" {1073741824}\r\nabc"),
            Outcome::Protocol("literal"),
        ),
        Scenario::new("list: empty", mailbox().reply("LIST", "{tag} OK"), Outcome::Protocol("no mailbox")),
    ]
}

fn statuses() -> Vec<Scenario> {
    let status = |name, items: &str, outcome| {
        let list = format!(
            "* LIST () \"/\" INBOX\r\n* LIST (\\Sent) \"/\" Sent\r\n* STATUS Sent (UIDVALIDITY 7 UIDNEXT 1 MESSAGES 0)\r\n* STATUS INBOX ({items})\r\n{{tag}} OK"
        );
        Scenario::new(
            name,
            mailbox().reply("LIST", &list).reply("STATUS", &format!("* STATUS INBOX ({items})\r\n{{tag}} OK")),
            outcome,
        )
    };
    let mut plain = mailbox();
    plain.capabilities = "IMAP4rev1 AUTH=PLAIN".to_owned();
    let board = |name, namespaces: &str, outcome| {
        let mut script = plain.clone();
        script.capabilities += " NAMESPACE";
        script.folders.push(Folder::new("Public/Board", "", []));
        let script = script.reply("STATUS \"Public/Board\"", "{tag} NO [NOPERM] no");
        Scenario::new(name, script.reply("NAMESPACE", namespaces), outcome)
    };
    vec![
        board(
            "status: refused of a public mailbox",
            "* NAMESPACE ((\"\" \"/\")) NIL ((\"Public/\" \"/\"))\r\n{tag} OK",
            Outcome::Read,
        ),
        board(
            "status: refused of one of the owner's own",
            "* NAMESPACE ((\"\" \"/\")(\"Public/\" \"/\")) NIL NIL\r\n{tag} OK",
            Outcome::Told("status"),
        ),
        board("status: refused, and so are namespaces", "{tag} NO later", Outcome::Told("status")),
        board("status: refused, and namespaces without sense", "* NAMESPACE ((((\r\n{tag} OK", Outcome::Protocol("")),
        status("status: no generation", "UIDNEXT 7 MESSAGES 6", Outcome::Told("status")),
        status("status: a vast generation", "UIDVALIDITY 99999999999 UIDNEXT 7 MESSAGES 6", Outcome::Told("status")),
        status("status: a negative number", "UIDVALIDITY 7 UIDNEXT -1 MESSAGES 6", Outcome::Told("status")),
        status("status: NIL", "UIDVALIDITY 7 UIDNEXT NIL MESSAGES NIL", Outcome::Told("status")),
        status("status: an odd number of words", "UIDVALIDITY 7 UIDNEXT 7 MESSAGES", Outcome::Told("status")),
        status("status: generation zero", "UIDVALIDITY 0 UIDNEXT 7 MESSAGES 6", Outcome::Told("replaced")),
        status("status: too many messages", "UIDVALIDITY 7 UIDNEXT 7 MESSAGES 4294967295", Outcome::Read),
        status(
            "status: more messages than can be counted",
            "UIDVALIDITY 7 UIDNEXT 7 MESSAGES 18446744073709551615",
            Outcome::Read,
        ),
        status("status: too few messages", "UIDVALIDITY 7 UIDNEXT 7 MESSAGES 1", Outcome::Read),
        status("status: no messages", "UIDVALIDITY 7 UIDNEXT 7 MESSAGES 0", Outcome::Deceived),
        status("status: the next UID too low", "UIDVALIDITY 7 UIDNEXT 2 MESSAGES 6", Outcome::Read),
        status("status: the next UID too high", "UIDVALIDITY 7 UIDNEXT 4294967295 MESSAGES 6", Outcome::Read),
        Scenario::new(
            "status: refused of one mailbox",
            plain.clone().reply("STATUS \"Sent\"", "{tag} NO [NOPERM] no"),
            Outcome::Told("status"),
        ),
        Scenario::new(
            "status: answered for another mailbox",
            plain.reply("STATUS \"Sent\"", "* STATUS Other (UIDVALIDITY 7 UIDNEXT 1 MESSAGES 0)\r\n{tag} OK"),
            Outcome::Told("status"),
        ),
    ]
}

/// What was so yesterday is not so today.
fn changes_of_mind() -> Vec<Scenario> {
    let today = |name, from: &'static str, to: &'static str, outcome| {
        let change = move |answer: &str| answer.replace(from, to);
        let script = mailbox().rewrite("LIST", change).rewrite("EXAMINE", change);
        Scenario::new(name, script, outcome).after_an_honest_night()
    };
    vec![
        today("overnight: another generation", "UIDVALIDITY 7", "UIDVALIDITY 8", Outcome::Read),
        today("overnight: an earlier generation", "UIDVALIDITY 7", "UIDVALIDITY 6", Outcome::Read),
        today("overnight: the next UID lower", "UIDNEXT 7", "UIDNEXT 3", Outcome::Read),
        today("overnight: fewer messages announced", "MESSAGES 6", "MESSAGES 2", Outcome::Read),
        today("overnight: more messages announced", "MESSAGES 6", "MESSAGES 60", Outcome::Read),
        today("overnight: INBOX has gone", "* LIST () \"/\" \"INBOX\"\r\n", "", Outcome::Read),
    ]
}
