//! EXAMINE and SEARCH: mailboxes that do not open, and messages that are not there.

use super::scenario::{Outcome, Scenario, mailbox};
use crate::support::scripted::Said;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = openings();
    scenarios.extend(searches());
    scenarios
}

fn openings() -> Vec<Scenario> {
    let answers = |name, lines: &str, outcome| Scenario::new(name, mailbox().reply("EXAMINE", lines), outcome);
    let before = |name, lines: &str, outcome| {
        Scenario::new(name, mailbox().says("EXAMINE", [Said::lines(lines), Said::Honest]), outcome)
    };
    vec![
        answers("examine: refused", "{tag} NO locked", Outcome::Told("locked")),
        answers("examine: refused as nonsense", "{tag} BAD what", Outcome::Told("what")),
        answers("examine: deleted meanwhile", "{tag} NO [NONEXISTENT] gone", Outcome::Told("gone")),
        answers("examine: in use", "{tag} NO [INUSE] being rebuilt", Outcome::Told("rebuilt")),
        answers("examine: goodbye", "* BYE going down", Outcome::Told("going down")),
        answers("examine: goodbye to everybody", "* BYE [UNAVAILABLE] going down", Outcome::Transient("going down")),
        answers("examine: a foreign tag", "zz9 OK", Outcome::Told("out of turn")),
        before("examine: a warning", "* NO [ALERT] careful\r\n* BAD \u{fc}\r\n* OK", Outcome::Read),
        before(
            "examine: a lie about the number",
            "* 4294967295 EXISTS\r\n* 0 EXISTS\r\n* 18446744073709551616 EXISTS",
            Outcome::Read,
        ),
        before("examine: flags without end", &format!("* FLAGS ({})", "\\X ".repeat(500)), Outcome::Read),
        before("examine: deep", &format!("* FLAGS {}", "(".repeat(70)), Outcome::Told("nested")),
        Scenario::new(
            "examine: opened for writing",
            mailbox().reply("EXAMINE", "* 6 EXISTS\r\n{tag} OK [READ-WRITE] done"),
            Outcome::Read,
        ),
        Scenario::new(
            "examine: another generation than announced",
            mailbox().rewrite("EXAMINE", |answer| answer.replace("UIDVALIDITY 7", "UIDVALIDITY 8")),
            Outcome::Told("replaced"),
        ),
        Scenario::new(
            "examine: another generation than announced and kept",
            mailbox().rewrite("EXAMINE", |answer| answer.replace("UIDVALIDITY 7", "UIDVALIDITY 8")),
            Outcome::Read,
        )
        .after_an_honest_night(),
    ]
}

fn searches() -> Vec<Scenario> {
    let finds = |name, lines: &str, outcome| Scenario::new(name, mailbox().reply("UID SEARCH", lines), outcome);
    let found = |name, set: &str, outcome| {
        let lines = format!("* ESEARCH (TAG \"{{tag}}\") UID ALL {set}\r\n{{tag}} OK");
        Scenario::new(name, mailbox().reply("UID SEARCH", &lines), outcome)
    };
    // One message is gone, and the answer to the question which is that all are.
    let forgets = |name, lines: &str| {
        let mut script = mailbox();
        script.inbox().expunge(3);
        Scenario::new(name, script.reply("UID SEARCH", lines), Outcome::Deceived).after(mailbox())
    };
    let endless =
        [Said::Bytes(b"* SEARCH".to_vec()), Said::Flood { piece: b" 4294967295".repeat(1000), times: 10_000 }];
    vec![
        finds("search: refused", "{tag} NO [LIMIT] too many", Outcome::Told("too many")),
        finds(
            "search: UIDs that cannot be",
            "* SEARCH 0 99999999999 abc -1 4294967295 1 2 3 4 5 6\r\n{tag} OK",
            Outcome::Read,
        ),
        finds(
            "search: the same again and again",
            "* SEARCH 1 1 2 2 3 3 4 4\r\n* SEARCH 4 5 6 6 1\r\n{tag} OK",
            Outcome::Read,
        ),
        found("search: every UID there is", "1:4294967295", Outcome::Read),
        found("search: ranges the wrong way round", "6:4,3:1", Outcome::Read),
        found("search: ranges that overlap", "1:5,2:6,3,3", Outcome::Read),
        found("search: ranges that are none", "1:x,,5:6:7,99999999999999999999,1:6", Outcome::Read),
        Scenario::new(
            "search: an endless line",
            mailbox().says("UID SEARCH", endless),
            Outcome::Told("the server sent"),
        ),
        forgets("search: nothing said, of what was there", "{tag} OK"),
        forgets("search: nothing found, of what was there", "* ESEARCH (TAG \"{tag}\") UID\r\n{tag} OK"),
        finds("search: nothing said", "{tag} OK", Outcome::Read),
        finds("search: nothing found", "* ESEARCH (TAG \"{tag}\") UID\r\n{tag} OK", Outcome::Read),
    ]
}
