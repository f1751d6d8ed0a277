//! A desk that keeps what a source hands over in memory: the pipeline without its database.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crickets::analysis::{Ground, Owner, read};
use crickets::calendar::Calendar;
use crickets::message::mailbox::Place;
use crickets::message::parse::body;
use crickets::message::{AddrSpec, Message, MessageId, Role, Roles, list};
use crickets::people::{Decision, Identities};
use crickets::signal::Letter;
use crickets::source::{self, Batch, Desk, Error, Known, Settings, Survey, Trace};
use serde::Deserialize;

/// Keeps every message whose words were wanted, once, with the roles of all the mailboxes it lies in.
pub struct Shelf {
    pub identities: Identities,
    roles: BTreeMap<String, Role>,
    pub letters: BTreeMap<MessageId, Letter>,
    pub others: u64,
    lists: BTreeSet<AddrSpec>,
}

impl Shelf {
    /// Reads everything a source of this kind holds.
    pub fn fill(kind: &str, path: &Path, identities: &[&str]) -> Self {
        let identities = identities.iter().map(|address| AddrSpec::new(address)).collect();
        let mut shelf =
            Self { identities, roles: BTreeMap::new(), letters: BTreeMap::new(), others: 0, lists: BTreeSet::new() };
        let mut settings = Settings::new("test", kind);
        settings.path = Some(path.to_owned());
        let mut source = source::open(settings).expect("a source");
        source.sync(&mut shelf).expect("a readable source");
        shelf
    }

    /// Returns the ground of an analysis over what is kept.
    pub fn ground(&self, name: &str, time_zone: &str, decisions: Vec<Decision>) -> Ground {
        use jiff::civil::Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};
        let time_zone = jiff::tz::TimeZone::get(time_zone).expect("a time zone");
        let working_days = [Monday, Tuesday, Wednesday, Thursday, Friday];
        Ground {
            owner: Owner {
                name: name.to_owned(),
                identities: self.identities.clone(),
                accounts: Default::default(),
                calendar: Calendar::new(time_zone, &working_days, Default::default()),
                ..Owner::default()
            },
            letters: self.letters.values().cloned().collect(),
            other_messages: self.others,
            lists: self.lists.clone(),
            coverage: Vec::new(),
            decisions,
            prior: Some(Vec::new()),
        }
    }
}

impl Desk for Shelf {
    fn open(&mut self, survey: &Survey) -> Known {
        self.roles.insert(survey.name.clone(), survey.role);
        Known::default()
    }

    fn traces(&mut self, _mailbox: &str) -> Vec<Trace> {
        Vec::new()
    }

    fn wants_text(&mut self, message: &Message) -> bool {
        self.identities.concerns_owner(message)
    }

    fn batch(&mut self, batch: Batch) -> Result<(), Error> {
        let role = self.roles[&batch.mailbox];
        for arrival in batch.arrivals {
            let message = arrival.message;
            self.lists.extend(list(&arrival.header, &message));
            let Some(text) = arrival.text else {
                self.others += 1;
                continue;
            };
            let letter = self.letters.entry(message.id.clone()).or_insert_with(|| {
                let gist = read(&message, &body(&arrival.header, &text)).gist;
                Letter { message, roles: Roles::default(), gist }
            });
            letter.roles.insert(role);
        }
        Ok(())
    }

    fn problem(&mut self, mailbox: &str, place: Option<Place>, what: String) {
        panic!("{mailbox} {place:?}: {what}");
    }

    fn expect(&mut self, _mailbox: &str, _count: u64) {}
}

/// Returns the decisions of a TOML file with `[[decision]]` tables.
pub fn decisions(path: &Path) -> Vec<Decision> {
    #[derive(Deserialize)]
    struct File {
        decision: Vec<Decision>,
    }
    let text = std::fs::read_to_string(path).expect("a readable file of decisions");
    toml::from_str::<File>(&text).expect("decisions").decision
}
