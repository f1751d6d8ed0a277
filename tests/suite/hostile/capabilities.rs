//! What a server claims to be able to do, and cannot.

use super::scenario::{Outcome, Scenario, mailbox};
use crate::support::scripted::{Said, Script};

pub fn scenarios() -> Vec<Scenario> {
    let answers = |name, lines: &str, outcome| Scenario::new(name, mailbox().reply("CAPABILITY", lines), outcome);
    let offers = |capabilities: &str| {
        let mut script = mailbox();
        script.capabilities = format!("IMAP4rev1 AUTH=PLAIN {capabilities}");
        script
    };
    let endless = [Said::Bytes(b"* CAPABILITY".to_vec()), Said::Flood { piece: b" X-YZ".repeat(1000), times: 1000 }];
    let many = [Said::Flood { piece: b"* CAPABILITY IMAP4rev1\r\n".repeat(100), times: 5_000 }];
    vec![
        answers("capabilities: zeros", "\0\0\0", Outcome::Broken("")).keeping_the_password().hastily(),
        Scenario::new(
            "capabilities: goodbye",
            mailbox().says("CAPABILITY", [Said::lines("* BYE going down"), Said::HangUp]),
            Outcome::Transient(""),
        )
        .keeping_the_password(),
        answers("capabilities: goodbye and no end", "* BYE going down", Outcome::Transient(""))
            .keeping_the_password()
            .hastily(),
        answers("capabilities: refused", "{tag} NO why do you ask", Outcome::Broken("")).keeping_the_password(),
        answers(
            "capabilities: told with other news",
            "* OK Waiting\r\n* 3 EXISTS\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK",
            Outcome::Read,
        ),
        answers(
            "capabilities: told twice",
            "* CAPABILITY IMAP4rev1\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK",
            Outcome::Read,
        ),
        answers("capabilities: none", "* CAPABILITY IMAP4rev1\r\n{tag} OK", Outcome::Read),
        answers(
            "capabilities: never heard of",
            "* CAPABILITY IMAP4rev1 AUTH=PLAIN X-ALPHA FOO=BAR=BAZ 4711\r\n{tag} OK",
            Outcome::Read,
        ),
        answers(
            "capabilities: in a foreign script",
            "* CAPABILITY IMAP4rev1 AUTH=PLAIN \u{fc}\r\n{tag} OK",
            Outcome::Read,
        ),
        Scenario::new(
            "capabilities: an endless line",
            mailbox().says("CAPABILITY", endless),
            Outcome::Broken("endless"),
        )
        .keeping_the_password(),
        Scenario::new("capabilities: endless lines", mailbox().says("CAPABILITY", many), Outcome::Broken(""))
            .keeping_the_password(),
        Scenario::new(
            "capabilities: STATUS in LIST, ignored",
            rewritten(offers("LIST-STATUS"), "LIST", "* STATUS "),
            Outcome::Read,
        ),
        Scenario::new(
            "capabilities: ESEARCH, answered by SEARCH",
            offers("ESEARCH").reply("UID SEARCH", "* SEARCH 1 2 3 4 5 6\r\n{tag} OK"),
            Outcome::Read,
        ),
        Scenario::new("capabilities: none at all", offers(""), Outcome::Read),
    ]
}

/// Leaves the lines out that begin like this.
fn rewritten(script: Script, command: &str, beginning: &'static str) -> Script {
    script.rewrite(command, move |answer| {
        answer.split_inclusive("\r\n").filter(|line| !line.starts_with(beginning)).collect()
    })
}
