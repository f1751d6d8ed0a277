//! QRESYNC, COMPRESS and Gmail's extension, offered and then not kept.

use super::scenario::{Outcome, Scenario, mailbox};
use crate::support::scripted::{Said, Script};

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = resynchronizations();
    scenarios.extend(compressions());
    scenarios.extend(labels());
    scenarios
}

/// Since last night the second message was deleted and another has come.
fn resynchronizations() -> Vec<Scenario> {
    let changed = || {
        let mut script = mailbox().modern();
        script.inbox().expunge(2);
        script.inbox().deliver(150);
        script
    };
    let scenario = |name, script, outcome| Scenario::new(name, script, outcome).after(mailbox().modern());
    let vanished = |name, instead: &'static str, outcome| {
        let script = changed().rewrite("EXAMINE", move |answer| answer.replace("VANISHED (EARLIER) 2", instead));
        scenario(name, script, outcome)
    };
    let mod_seq = |name, instead: &'static str| {
        let change = move |answer: &str| answer.replace("HIGHESTMODSEQ 108", instead);
        scenario(name, changed().rewrite("LIST", change).rewrite("EXAMINE", change), Outcome::Read)
    };
    let refused = changed().reply("EXAMINE \"INBOX\" (QRESYNC", "{tag} BAD what");
    vec![
        scenario("qresync: kept", changed(), Outcome::Read),
        scenario("qresync: refused", refused.clone(), Outcome::Read),
        scenario("qresync: not enabled after all", refused.reply("ENABLE", "{tag} BAD what"), Outcome::Read),
        vanished("qresync: what was never there vanishes", "VANISHED (EARLIER) 2,77:99", Outcome::Read),
        vanished("qresync: sets that are none", "VANISHED (EARLIER) 2,x:y,,5:6:7,0", Outcome::Read),
        vanished("qresync: everything vanishes", "VANISHED (EARLIER) 1:4294967295", Outcome::Deceived),
        vanished("qresync: told twice", "VANISHED (EARLIER) 2\r\n* VANISHED 2", Outcome::Read),
        mod_seq("qresync: a state before the last", "HIGHESTMODSEQ 1"),
        mod_seq("qresync: a state longer than numbers go", "HIGHESTMODSEQ 99999999999999999999999"),
        mod_seq("qresync: no states", "NOMODSEQ"),
    ]
}

fn compressions() -> Vec<Scenario> {
    let scenario =
        |name, says: &[Said], outcome| Scenario::new(name, mailbox().modern().says("COMPRESS", says.to_vec()), outcome);
    let agreed = || Said::lines("{tag} OK go on");
    let bomb = [Said::Flood { piece: b"x".repeat(64 * 1024), times: 16 * 1024 }];
    let bombed =
        Scenario::new("compress: a bomb", mailbox().modern().says("UID FETCH", bomb), Outcome::Told("endless line"));
    vec![
        scenario("compress: kept", &[Said::Honest, Said::Compress], Outcome::Read),
        scenario("compress: refused", &[Said::lines("{tag} NO [COMPRESSIONACTIVE] no")], Outcome::Read),
        scenario("compress: unknown after all", &[Said::lines("{tag} BAD what")], Outcome::Read),
        scenario(
            "compress: goes on in clear",
            &[agreed(), Said::lines("* 6 EXISTS in clear"), Said::HangUp],
            Outcome::Read,
        ),
        scenario("compress: hangs up", &[Said::HangUp], Outcome::Read),
        scenario("compress: agrees and hangs up", &[agreed(), Said::HangUp], Outcome::Read),
        scenario("compress: agrees before its turn", &[Said::lines("* 1 EXISTS"), Said::lines("c1 OK")], Outcome::Read),
        scenario("compress: silence", &[agreed(), Said::Silence], Outcome::Transient("")).hastily(),
        bombed,
    ]
}

fn labels() -> Vec<Scenario> {
    let gmail = || -> Script {
        Script::gmail(&[
            (100, &["\\Inbox", "Travel"]),
            (101, &["\\Sent"]),
            (103, &["\\Inbox", "\\Sent"]),
            (104, &["\\Trash"]),
        ])
    };
    let odd = |name, from, to| Scenario::new(name, gmail().garble(None, from, to), Outcome::Read);
    vec![
        Scenario::new("gmail: kept", gmail(), Outcome::Read),
        odd("gmail: labels of NIL", "X-GM-LABELS (", "X-GM-LABELS NIL X-ODD ("),
        odd("gmail: labels in a literal", "\"\\\\Inbox\"", "{6}\r\n\\Inbox"),
        odd("gmail: labels in lists", "X-GM-LABELS (", "X-GM-LABELS ((((\"a\")) NIL) "),
        odd("gmail: labels in a foreign script", "\"Travel\"", "\"M\u{fc}ll &?-\u{202e}\""),
        odd("gmail: a message number that is none", "X-GM-MSGID 17", "X-GM-MSGID x"),
    ]
}
