//! Who speaks when: foreign tags, answers to nothing, goodbyes and doors slammed.

use std::time::Duration;

use super::scenario::{Outcome, Scenario, mailbox};
use crate::support::scripted::Said;

/// What is sent between sign-in and the end of a first run.
const COMMANDS: [&str; 4] = ["LIST", "EXAMINE", "UID SEARCH", "UID FETCH"];

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = at_every_command();
    scenarios.extend(at_the_end());
    scenarios
}

/// Every command is answered in every way that is no answer. What is wrong with one mailbox, or with every message in it, does
/// not keep the others from being read.
fn at_every_command() -> Vec<Scenario> {
    let (broken, transient) = (Outcome::Broken(""), Outcome::Transient(""));
    let told = Outcome::Told("what the server tells of INBOX cannot be read");
    let given_up = Outcome::Told("what the server sends of INBOX cannot be read");
    let garbled = [broken, told, told, given_up];
    let ways = [
        ("a foreign tag", vec![Said::lines("zz9 OK done")], garbled),
        ("an invitation to go on", vec![Said::lines("+ go on")], garbled),
        ("nonsense", vec![Said::lines("nonsense")], garbled),
        ("an empty line", vec![Said::lines("")], garbled),
        (
            "the end twice",
            vec![Said::Honest, Said::lines("{tag} OK done")],
            [Outcome::Read, told, Outcome::Read, Outcome::Told("out of turn")],
        ),
        ("goodbye", vec![Said::lines("* BYE [UNAVAILABLE] going down"), Said::HangUp], [transient; 4]),
        ("silence", vec![Said::Silence], [transient; 4]),
        ("the line dead", vec![Said::HangUp], [transient, told, told, given_up]),
        ("a reset", vec![Said::Reset], [transient, told, told, given_up]),
    ];
    let mut scenarios = Vec::new();
    for (way, says, outcomes) in &ways {
        for (command, outcome) in COMMANDS.into_iter().zip(outcomes) {
            let name: &'static str = format!("{command}: {way}").leak();
            let script = mailbox().says(command, says.clone());
            scenarios.push(Scenario::new(name, script, *outcome).hastily());
        }
    }
    scenarios
}

/// All mail is in: how a server says goodbye does not matter, and nobody waits for it. A client that did would wait an hour.
fn at_the_end() -> Vec<Scenario> {
    let ends = |name, says: &[Said]| {
        let script = mailbox().says("LOGOUT", says.to_vec());
        Scenario::new(name, script, Outcome::Read).calling(|settings| settings.patience = Duration::from_secs(3_600))
    };
    vec![
        ends("logout: nonsense", &[Said::lines("nonsense")]),
        ends("logout: refused", &[Said::lines("{tag} NO stay")]),
        ends("logout: silence", &[Said::Silence]),
        ends("logout: the line dead", &[Said::HangUp]),
        ends("logout: endless", &[Said::Flood { piece: b"* OK bye ".repeat(1000), times: 100 }]),
    ]
}
