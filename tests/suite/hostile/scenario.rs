//! One way for a server to be broken or hostile, what must come of it, and the check that it does.

use std::collections::BTreeMap;
use std::time::Duration;

use crickets::message::parse;
use crickets::source::{Error, Settings};

use crate::support::desk::MemoryDesk;
use crate::support::scripted::{Script, Scripted};

/// What must come of a scenario. Words are part of what the owner is told.
#[derive(Clone, Copy, Debug)]
pub enum Outcome {
    /// All is read, and there is nothing to tell.
    Read,
    /// The run ends well and says what it could not read.
    Told(&'static str),
    /// The run ends well without what the server kept back; nobody can tell that it was there.
    Deceived,
    /// This message alone cannot be read: that is told, and the others are read.
    Quarantined(u32),
    /// The login was refused, at the first attempt.
    Auth(&'static str),
    Setting(&'static str),
    Transient(&'static str),
    Protocol(&'static str),
    /// The server or the network failed; which of both is a matter of taste.
    Broken(&'static str),
}

/// One way for a server to be broken or hostile.
pub struct Scenario {
    pub name: &'static str,
    script: Script,
    outcome: Outcome,
    /// Whether the server must not see the password at all, protected or not.
    is_password_kept: bool,
    /// Changes how the client calls.
    calls: fn(&mut Settings),
    /// What an honest server showed the night before.
    night_before: Option<Script>,
    /// The UID of a message that is taken in and not there.
    ghost: Option<u32>,
}

/// Six messages, of which the third and the sixth are newsletters, and an empty Sent folder.
pub fn mailbox() -> Script {
    Script::honest(100..106)
}

/// The same six, of which those that are read have several parts.
pub fn mailbox_of_parts() -> Script {
    let mut script = mailbox();
    script.inbox().take_apart();
    script
}

impl Scenario {
    pub fn new(name: &'static str, script: Script, outcome: Outcome) -> Self {
        Self { name, script, outcome, is_password_kept: false, calls: |_| (), night_before: None, ghost: None }
    }

    /// The password must not even reach the server.
    pub fn keeping_the_password(mut self) -> Self {
        self.is_password_kept = true;
        self
    }

    /// The client calls with other settings than the server wants.
    pub fn calling(mut self, calls: fn(&mut Settings)) -> Self {
        self.calls = calls;
        self
    }

    /// The client does not wait long: for servers that never answer.
    pub fn hastily(self) -> Self {
        self.calling(|settings| settings.patience = Duration::from_secs(1))
    }

    /// The same mailbox was read the night before.
    pub fn after_an_honest_night(mut self) -> Self {
        self.night_before = Some(self.script.honest_twin());
        self
    }

    /// This is what an honest server showed the night before.
    pub fn after(mut self, before: Script) -> Self {
        self.night_before = Some(before);
        self
    }

    /// A message with this UID is taken in that is not there; the next honest night drops it.
    pub fn haunted_by(mut self, uid: u32) -> Self {
        self.ghost = Some(uid);
        self
    }

    /// Plays the scenario, and then a night with an honest server, and one with new mail.
    fn play(self) {
        let honest = Contents::of(&read(&self.script.honest_twin()));
        let mut desk = MemoryDesk::default();
        if let Some(before) = &self.night_before {
            desk.sync(before.clone().serve().settings()).expect("an honest server is read");
        }
        let server = self.script.clone().serve();
        let mut settings = server.settings();
        (self.calls)(&mut settings);
        let result = desk.sync(settings);
        self.outcome.check(&result, &desk, &server, &honest);
        self.contents(&desk).assert_within(&honest);
        assert!(!(self.is_password_kept && server.was_told_the_password()), "the password was sent");
        drop(server);

        let mut next = self.script.honest_twin();
        desk.sync(next.clone().serve().settings()).expect("an honest server is read");
        assert_eq!(Contents::of(&desk), honest, "the next night");
        next.inbox().deliver(200);
        desk.sync(next.clone().serve().settings()).expect("an honest server is read");
        assert_eq!(Contents::of(&desk), Contents::of(&read(&next)), "the night with new mail");
    }

    /// Returns what the desk holds after the night, apart from a ghost.
    fn contents(&self, desk: &MemoryDesk) -> Contents {
        let mut contents = Contents::of(desk);
        if let Some(ghost) = self.ghost {
            assert!(contents.forget(ghost), "no ghost is taken in any more: take it out of the table");
        }
        contents
    }
}

/// Reads a server into an empty desk.
fn read(script: &Script) -> MemoryDesk {
    let mut desk = MemoryDesk::default();
    desk.sync(script.clone().serve().settings()).expect("an honest server is read");
    desk
}

/// Plays scenarios side by side, each in a thread of its name, and fails with all that did not come out as they must.
pub fn play(scenarios: Vec<Scenario>) {
    let threads: Vec<_> = scenarios
        .into_iter()
        .map(|scenario| {
            let name = scenario.name;
            let thread = std::thread::Builder::new().name(name.to_owned()).spawn(|| scenario.play());
            (name, thread.expect("there is room for a thread"))
        })
        .collect();
    let failed: Vec<&str> =
        threads.into_iter().filter_map(|(name, thread)| thread.join().is_err().then_some(name)).collect();
    assert!(failed.is_empty(), "{} failed: {failed:#?}", failed.len());
}

impl Outcome {
    fn check(self, result: &Result<(), Error>, desk: &MemoryDesk, server: &Scripted, honest: &Contents) {
        let told = desk.problems.join("\n");
        let text = result.as_ref().err().map(ToString::to_string).unwrap_or_default();
        assert!(!text.contains("defect of this program"), "a panic: {text}");
        let is_all_read = || Contents::of(desk) == *honest;
        let is_met = match (self, result) {
            (Self::Read, Ok(())) => told.is_empty() && is_all_read(),
            (Self::Told(words), Ok(())) => told.contains(words) && !told.is_empty(),
            (Self::Deceived, Ok(())) => told.is_empty() && !is_all_read(),
            (Self::Quarantined(uid), Ok(())) => {
                told.contains(&format!("message {uid}")) && {
                    let mut others = honest.clone();
                    others.forget(uid);
                    Contents::of(desk) == others
                }
            }
            (Self::Auth(words), Err(Error::Auth(text))) => {
                let is_attempt =
                    |command: &String| command.starts_with("LOGIN ") || command.starts_with("AUTHENTICATE ");
                text.contains(words) && server.commands().into_iter().filter(is_attempt).count() == 1
            }
            (Self::Setting(words), Err(Error::Setting(text)))
            | (Self::Transient(words), Err(Error::Transient(text)))
            | (Self::Protocol(words), Err(Error::Protocol(text)))
            | (Self::Broken(words), Err(Error::Transient(text) | Error::Protocol(text))) => text.contains(words),
            _ => false,
        };
        assert!(is_met, "{self:?} was expected, but: {result:?}, told: {:?}, read: {}", desk.problems, desk.arrived);
        assert!(result.is_ok() || text.lines().count() == 1, "more than one line: {text}");
        assert!(!text.contains(crate::support::scripted::CANARY), "the password was told");
    }
}

/// What a desk holds: for each mailbox and UID, header and words, however much of the message was fetched to read them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Contents(BTreeMap<(String, u64), (String, Option<String>)>);

impl Contents {
    fn of(desk: &MemoryDesk) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mails = desk.mailboxes.iter().flat_map(|(name, mailbox)| {
            mailbox.arrivals.iter().map(move |(place, arrival)| {
                let words = arrival.text.as_deref().map(|text| {
                    let body = parse::body(&arrival.header, text);
                    format!("{}{:?}", body.text, body.attachments)
                });
                ((name.clone(), place.0), (text(&arrival.header), words))
            })
        });
        Self(mails.collect())
    }

    /// Fails where there is anything that an honest server has not.
    fn assert_within(&self, honest: &Self) {
        for (place, (header, words)) in &self.0 {
            let same = honest.0.iter().find(|((name, _), (other, _))| *name == place.0 && other == header);
            let Some((_, (_, honest_words))) = same else { panic!("{place:?} is not there: {header:?}") };
            assert!(words.is_none() || words == honest_words, "{place:?} has other words: {words:?}");
        }
    }

    /// Forgets a message of the inbox. Returns whether there was one.
    fn forget(&mut self, uid: u32) -> bool {
        self.0.remove(&("INBOX".to_owned(), uid.into())).is_some()
    }
}
