//! Judges conversations written as text.
//!
//! A conversation is written in the format of `fixtures/generator/conversation.rs`. Lines of three more kinds say what mail
//! cannot, and what is expected:
//!
//! - `//~ ana 2024-01-08` six weekly exchanges with Ana that begin on that day: she is established, and answers in a day
//! - `//! 2024-03-10 ana: snooze until 2024-04-01` a decision of the owner (see [`decision`]), made at 10:00
//! - `//> 2024-03-20 ana: final_outreach since 2024-03-11; owes ask open` how Ana stands at 20:00 on that day
//!
//! An expectation is a list of clauses, in any order (see [`Expectation::check`]). So that nobody is taken for established
//! because mail begins shortly before, an old letter of a stranger comes before everything.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crickets::analysis::{Analysis, Ground, Owner, PriorVerdict, Standing, analyze, read};
use crickets::ledger::{ExchangeKind, Party};
use crickets::message::parse::{body, message};
use crickets::message::{AddrSpec, MessageId, Role, Roles, list};
use crickets::people::decision::Via;
use crickets::people::{Decision, Resolution};
use crickets::signal::Letter;
use crickets::verdict::{Policy, Verdict, VerdictKind};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::generator::conversation::{self, Folder};

/// The conversation's name: its messages have the ids `t.1@…`, `t.2@…`.
const NAME: &str = "t";

/// Who wrote the old letter before everything.
const STRANGER: &str = "wanda@example.net";

/// A conversation read.
pub struct Correspondence {
    pub letters: Vec<Letter>,
    pub decisions: Vec<Decision>,
    /// Mailing lists their headers tell of.
    lists: BTreeSet<AddrSpec>,
    /// Who stands behind a name.
    addresses: BTreeMap<String, AddrSpec>,
    expectations: Vec<String>,
}

/// Checks a conversation against what is expected under it.
pub fn check(text: &str) {
    let correspondence = Correspondence::read(text);
    assert!(!correspondence.expectations.is_empty(), "nothing is expected of\n{text}");
    let mut wrong = String::new();
    for line in &correspondence.expectations {
        if let Err(complaint) = correspondence.expect(line) {
            let _ = writeln!(wrong, "//> {line}\n    {complaint}");
        }
    }
    assert!(wrong.is_empty(), "{text}\n{wrong}");
}

impl Correspondence {
    /// Reads a conversation.
    pub fn read(text: &str) -> Self {
        let definitions: String =
            text.lines().filter(|line| line.starts_with("//= ")).flat_map(|line| [line, "\n"]).collect();
        let mut correspondence = Self {
            letters: Vec::new(),
            decisions: Vec::new(),
            lists: BTreeSet::new(),
            addresses: BTreeMap::new(),
            expectations: Vec::new(),
        };
        for line in definitions.lines() {
            let (name, person) = line[4..].split_once(": ").expect("a name and a person");
            let address = person.split_once('<').expect("an address").1.trim_end_matches('>');
            correspondence.addresses.insert(name.to_owned(), AddrSpec::new(address));
        }
        let past = format!("//- 2015-05-04 {STRANGER} -> me : Greetings\nGreetings from the lake.\n");
        correspondence.add("past", &past);
        let (mut written, mut decided) = (String::new(), Vec::new());
        for line in text.lines() {
            if let Some(known) = line.strip_prefix("//~ ") {
                let (name, begins) = known.split_once(' ').expect("a name and a date");
                let history = everyday(name, begins.trim().parse().expect("a date"));
                correspondence.add(&format!("everyday-{name}"), &(definitions.clone() + &history));
            } else if let Some(line) = line.strip_prefix("//! ") {
                decided.push(line);
            } else if let Some(expectation) = line.strip_prefix("//> ") {
                correspondence.expectations.push(expectation.trim().to_owned());
            } else {
                written.push_str(line);
                written.push('\n');
            }
        }
        correspondence.add(NAME, &written);
        for line in decided {
            let decision =
                decision(&correspondence, line).unwrap_or_else(|| panic!("cannot read the decision {line:?}"));
            correspondence.decisions.push(decision);
        }
        correspondence
    }

    /// Adds the letters of a conversation as the pipeline reads them.
    fn add(&mut self, name: &str, text: &str) {
        for mail in conversation::parse(name, text) {
            let (message, _) = message(&mail.header, None);
            self.lists.extend(list(&mail.header, &message));
            let role = match mail.folder {
                Folder::Inbox => Role::Inbox,
                Folder::Sent => Role::Sent,
                Folder::Archive => Role::Archive,
                Folder::Trash => Role::Trash,
            };
            if let Some(known) = self.letters.iter_mut().find(|letter| letter.message.id == message.id) {
                known.roles.insert(role);
                continue;
            }
            let gist = read(&message, &body(&mail.header, &mail.body)).gist;
            let mut roles = Roles::default();
            roles.insert(role);
            self.letters.push(Letter { message, roles, gist });
        }
    }

    /// Returns the address behind a name, by the rules of conversations.
    pub fn address(&self, name: &str) -> AddrSpec {
        let usual = || AddrSpec::new(&if name.contains('@') { name.to_owned() } else { format!("{name}@example.org") });
        self.addresses.get(name).cloned().unwrap_or_else(usual)
    }

    /// Returns the id of the n-th message of the conversation.
    fn message(&self, number: &str) -> Option<MessageId> {
        let start = format!("{NAME}.{number}@");
        let ids = self.letters.iter().map(|letter| &letter.message.id);
        ids.into_iter().find(|id| id.as_str().starts_with(&start)).cloned()
    }

    /// Returns what an analysis at that time rests on.
    pub fn ground(&self) -> Ground {
        Ground {
            owner: Owner {
                name: "Robin Falk".to_owned(),
                identities: [AddrSpec::new("me@example.net")].into_iter().collect(),
                accounts: Default::default(),
                ..Owner::default()
            },
            letters: self.letters.clone(),
            lists: self.lists.clone(),
            decisions: self.decisions.clone(),
            // There was a last night, so that this is no first run.
            prior: Some(vec![PriorVerdict {
                contact: AddrSpec::new(STRANGER),
                verdict: VerdictKind::Quiet,
                since: Date::constant(2016, 5, 4),
            }]),
            ..Ground::default()
        }
    }

    /// Returns the analysis in the evening of a day.
    pub fn analysis(&self, day: &str) -> Analysis {
        analyze(self.ground(), &Policy::default(), evening(day))
    }

    /// Returns how a contact stands in the evening of a day.
    pub fn standing(&self, day: &str, name: &str) -> Standing {
        find(self.analysis(day), &self.address(name)).unwrap_or_else(|| panic!("{name} is no contact on {day}"))
    }

    /// Checks one line, `2024-03-20 ana: …`.
    fn expect(&self, line: &str) -> Result<(), String> {
        let (when, clauses) = line.split_once(": ").expect("an expectation");
        let (day, name) = when.split_once(' ').expect("a day and a name");
        let standing = find(self.analysis(day), &self.address(name));
        let Some(standing) = standing else {
            return if clauses == "no contact" { Ok(()) } else { Err("found no such contact".to_owned()) };
        };
        let expectation = Expectation { standing: &standing };
        let complaint = |found| {
            format!("found {found}\n    {:?} because {:#?}", standing.judgement.verdict, standing.judgement.because)
        };
        clauses.split(';').try_for_each(|clause| expectation.check(clause.trim()).map_err(complaint))
    }
}

/// Returns 20:00 UTC of a day.
pub fn evening(day: &str) -> Timestamp {
    format!("{day}T20:00:00Z").parse().expect("a day")
}

fn find(analysis: Analysis, address: &AddrSpec) -> Option<Standing> {
    analysis.standings.into_iter().find(|standing| standing.relation.contact.addresses.contains(address))
}

/// Returns six weekly exchanges in which they answer after a day.
fn everyday(name: &str, begins: Date) -> String {
    let topics = ["Minutes", "Room plan", "Lunch order", "Train times", "Slides", "Photos"];
    let mut text = String::new();
    for (week, topic) in topics.into_iter().enumerate() {
        let asked = crickets::calendar::add_days(begins, week as i64 * 7);
        let answered = crickets::calendar::add_days(asked, 1);
        let _ = write!(
            text,
            "//- {asked} me -> {name} : {topic}\nCould you look over the {topic} with me?\n\
             //- {answered} {name} -> me\nI looked it over, all is fine. The {topic} are good as they are.\n"
        );
    }
    text
}

/// Reads a decision, `2024-03-10 ana: vip`.
///
/// `vip`, `no vip`, `established`, `new`, `mute`, `let go`, `snooze until DATE`, `birthday DATE`, `merge NAME`, `reached`,
/// `no answer`, `reached, promised DATE: WORDS`, `done`, `done N`, `release N`, `reopen N`, `not an ask N`, where N is the
/// number of a message.
fn decision(correspondence: &Correspondence, line: &str) -> Option<Decision> {
    let (when, what) = line.split_once(": ")?;
    let (day, name) = when.split_once(' ')?;
    let touch = |reached, promised, due| Resolution::Touch { reached, via: Via::Phone, promised, due };
    let resolution = match what.trim() {
        "vip" => Resolution::Vip { vip: true },
        "no vip" => Resolution::Vip { vip: false },
        "established" => Resolution::Established { established: true },
        "new" => Resolution::Established { established: false },
        "mute" => Resolution::Mute,
        "let go" => Resolution::LetGo,
        "reached" => touch(true, None, None),
        "no answer" => touch(false, None, None),
        "done" => Resolution::Done { message: None },
        what => {
            let after = |words| what.strip_prefix(words);
            if let Some((due, promised)) = after("reached, promised ").and_then(|rest| rest.split_once(": ")) {
                touch(true, Some(promised.to_owned()), due.parse().ok())
            } else if let Some(until) = after("snooze until ") {
                Resolution::Snooze { until: until.parse().ok()? }
            } else if let Some(date) = after("birthday ") {
                Resolution::Birthday { date: date.parse().ok()? }
            } else if let Some(name) = after("merge ") {
                Resolution::Merge { with: correspondence.address(name) }
            } else if let Some(number) = after("done ") {
                Resolution::Done { message: Some(correspondence.message(number)?) }
            } else if let Some(number) = after("release ") {
                Resolution::Release { message: correspondence.message(number)? }
            } else if let Some(number) = after("reopen ") {
                Resolution::Reopen { message: correspondence.message(number)? }
            } else {
                Resolution::NotAnAsk { message: correspondence.message(after("not an ask ")?)? }
            }
        }
    };
    Some(Decision { at: format!("{day}T10:00:00Z").parse().ok()?, contact: correspondence.address(name), resolution })
}

/// One standing to be compared.
struct Expectation<'a> {
    standing: &'a Standing,
}

impl Expectation<'_> {
    /// Checks one clause; returns what was found instead.
    ///
    /// - `owes ask open, promise broken` everything the contact owes or owed, in order, but for everyday exchanges
    /// - `owed ask settled` the same for what the owner owes
    /// - `3 attempts`, `established`, `new`, `draft second_ask`, `no draft`
    /// - anything else is a verdict: `waiting until DATE`, `nudge since DATE`, `came_back after let_go`, `final_outreach early`
    fn check(&self, clause: &str) -> Result<(), String> {
        let words: Vec<&str> = clause.split_whitespace().collect();
        let standing = self.standing;
        let draft = standing.draft.as_ref().map(|draft| draft.kind.as_str());
        let same = |found: String, expected: &str| if found == expected { Ok(()) } else { Err(found) };
        match words.as_slice() {
            ["owes", ..] => same(self.ledger(Party::Contact), &clause["owes ".len()..]),
            ["owed", ..] => same(self.ledger(Party::Owner), &clause["owed ".len()..]),
            [_, "attempts"] => same(format!("{} attempts", standing.counts.attempts), clause),
            ["established" | "new"] => same(if standing.established { "established" } else { "new" }.into(), clause),
            ["draft", kind] => same(draft.unwrap_or("no draft").to_owned(), kind),
            ["no", "draft"] => same(draft.unwrap_or("no draft").to_owned(), clause),
            _ => self.verdict(&words),
        }
    }

    fn verdict(&self, words: &[&str]) -> Result<(), String> {
        let judgement = &self.standing.judgement;
        let mut found = judgement.verdict.kind().as_str().to_owned();
        for word in &words[1..] {
            match (*word, &judgement.verdict) {
                ("since", _) => found += &format!(" since {}", judgement.since),
                ("until", verdict) => found += &format!(" until {}", verdict.until().unwrap_or(Date::ZERO)),
                ("after", Verdict::CameBack { after }) => found += &format!(" after {}", after.as_str()),
                ("early", Verdict::FinalOutreach { early: true }) => found += " early",
                ("stranger", Verdict::YourTurn { stranger: true }) => found += " stranger",
                _ => {}
            }
        }
        // What is not asked for must not be there either.
        if matches!(judgement.verdict, Verdict::YourTurn { stranger: true }) && !words.contains(&"stranger") {
            found += " stranger";
        }
        if found == words.join(" ") { Ok(()) } else { Err(found) }
    }

    fn ledger(&self, party: Party) -> String {
        let own = |id: &MessageId| id.as_str().starts_with(&format!("{NAME}.")) || id.as_str().starts_with("touch-");
        let items: Vec<String> = self
            .standing
            .relation
            .exchanges
            .iter()
            .zip(&self.standing.states)
            .filter(|(exchange, _)| exchange.owed_by == party && own(&exchange.opened_by))
            .map(|(exchange, state)| {
                let kind = match exchange.kind {
                    ExchangeKind::Ask => "ask",
                    ExchangeKind::Commitment => "promise",
                    ExchangeKind::Introduction => "introduction",
                };
                format!("{kind} {}", state.as_str())
            })
            .collect();
        if items.is_empty() { "nothing".to_owned() } else { items.join(", ") }
    }
}
