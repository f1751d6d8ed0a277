//! Who speaks when: foreign tags, answers to nothing, goodbyes and doors slammed.

use super::scenario::{Outcome, Scenario, mailbox};
use crate::support::scripted::Said;

/// What is sent between sign-in and the end of a first run.
const COMMANDS: [&str; 4] = ["LIST", "EXAMINE", "UID SEARCH", "UID FETCH"];

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = at_every_command();
    scenarios.extend(at_the_end());
    scenarios
}

/// Every command is answered in every way that is no answer.
fn at_every_command() -> Vec<Scenario> {
    let ways = [
        ("a foreign tag", vec![Said::lines("zz9 OK done")], Outcome::Broken("")),
        ("an invitation to go on", vec![Said::lines("+ go on")], Outcome::Broken("")),
        ("nonsense", vec![Said::lines("nonsense")], Outcome::Broken("")),
        ("an empty line", vec![Said::lines("")], Outcome::Broken("")),
        ("the end twice", vec![Said::Honest, Said::lines("{tag} OK done")], Outcome::Broken("")),
        ("goodbye", vec![Said::lines("* BYE [UNAVAILABLE] going down"), Said::HangUp], Outcome::Transient("")),
        ("silence", vec![Said::Silence], Outcome::Transient("")),
        ("the line dead", vec![Said::HangUp], Outcome::Transient("")),
        ("a reset", vec![Said::Reset], Outcome::Transient("")),
    ];
    let mut scenarios = Vec::new();
    for command in COMMANDS {
        for (way, says, outcome) in &ways {
            let name: &'static str = format!("{command}: {way}").leak();
            let script = mailbox().says(command, says.clone());
            scenarios.push(Scenario::new(name, script, *outcome).hastily());
        }
    }
    scenarios
}

/// All mail is in: how a server says goodbye does not matter.
fn at_the_end() -> Vec<Scenario> {
    let ends =
        |name, says: &[Said]| Scenario::new(name, mailbox().says("LOGOUT", says.to_vec()), Outcome::Read).hastily();
    vec![
        ends("logout: nonsense", &[Said::lines("nonsense")]),
        ends("logout: refused", &[Said::lines("{tag} NO stay")]),
        ends("logout: silence", &[Said::Silence]),
        ends("logout: the line dead", &[Said::HangUp]),
        ends("logout: endless", &[Said::Flood { piece: b"* OK bye ".repeat(1000), times: 100 }]),
    ]
}
