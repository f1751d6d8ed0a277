//! `crickets contact`: what mail cannot know, decided by the owner.
//!
//! Every decision hangs on an address, and where it is about one item, on the Message-ID that opened it. What cannot be meant
//! (nobody of that name, no such item, a day that has passed) is refused with what could be.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Subcommand, ValueEnum};
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Global, item, show};
use crate::analysis::Analysis;
use crate::calendar::Calendar;
use crate::message::AddrSpec;
use crate::people::decision::Via;
use crate::people::{Birthday, Decision, Resolution};
use crate::store::Store;

/// Says what mail cannot know about a contact. Every decision is dated and can be undone.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// You called, met or wrote outside mail.
    #[command(group = clap::ArgGroup::new("outcome").required(true).args(["reached", "no_answer"]))]
    Touch {
        contact: String,
        /// You spoke: a sign of life.
        #[arg(long)]
        reached: bool,
        /// You tried: an attempt.
        #[arg(long)]
        no_answer: bool,
        #[arg(long, value_enum, default_value_t = Channel::Phone)]
        via: Channel,
        /// What they promised.
        #[arg(long, value_name = "TEXT", conflicts_with = "no_answer")]
        promised: Option<String>,
        /// By when they promised it.
        #[arg(long, value_name = "DATE", requires = "promised", value_parser = day)]
        due: Option<Date>,
        /// When it was, if not today.
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<Date>,
    },
    /// Somebody particularly interesting.
    Vip {
        contact: String,
        /// No longer.
        #[arg(long)]
        no: bool,
    },
    /// Somebody you know, whatever mail shows.
    Established {
        contact: String,
        /// A new contact, whatever mail shows.
        #[arg(long)]
        no: bool,
    },
    /// Propose nothing before that day, unless they write.
    Snooze {
        contact: String,
        /// That day.
        #[arg(long, value_name = "DATE", required_unless_present = "day", value_parser = day)]
        until: Option<Date>,
        /// That day, without the word.
        #[arg(value_name = "DATE", conflicts_with = "until", value_parser = day)]
        day: Option<Date>,
    },
    /// Never propose anything.
    Mute { contact: String },
    /// Stop chasing.
    LetGo { contact: String },
    /// Their birthday.
    Birthday {
        contact: String,
        /// 1961-03-12, or 03-12 where the year is not known.
        date: Birthday,
    },
    /// The other address is the same person's.
    Merge { contact: String, with: String },
    /// The other address is somebody else's.
    Split { contact: String, from: String },
    /// Everything open with them, or this item, is handled.
    Done { contact: String, message_id: Option<String> },
    /// This was never an ask. Without a Message-ID: the only one there is.
    NotAnAsk { contact: String, message_id: Option<String> },
    /// This is forgiven. Without a Message-ID: the only item there is.
    Release { contact: String, message_id: Option<String> },
    /// This is open after all. Without a Message-ID: the only item you had closed.
    Reopen { contact: String, message_id: Option<String> },
    /// Take the last decision about them back.
    Undo { contact: String },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Channel {
    Phone,
    Meeting,
    Letter,
    Chat,
}

/// Reads a day, and says how one is written.
fn day(text: &str) -> Result<Date, String> {
    text.trim().parse().map_err(|_| "no day of any calendar: write it as 2026-04-15".to_owned())
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = global.night(&config)?;
    let (mut store, analysis) = night.analyze()?;
    let known = Known { analysis: &analysis, calendar: &config.owner.calendar, now: night.now };
    let said = match &args.what {
        What::Undo { contact } => undo(&known, &mut store, contact)?,
        what => {
            let decision = known.decision(what, &store)?;
            store.decide(&decision)?;
            let contact = &decision.contact;
            format!("noted for {contact}; crickets contact undo {contact} takes it back")
        }
    };
    if !global.quiet {
        writeln!(std::io::stdout().lock(), "{said}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Takes back what was decided last about a person, by whichever of their addresses.
fn undo(known: &Known<'_>, store: &mut Store, wanted: &str) -> Result<String> {
    let contact = known.whom(wanted, true)?;
    let mut addresses = known.addresses(&contact);
    addresses.push(contact.clone());
    match store.undo(&addresses, known.now)? {
        Some(undone) => {
            let (what, on) = (undone.resolution.name(), known.calendar.date(undone.at));
            Ok(format!("taken back: {what}, decided for {} on {on}", undone.contact))
        }
        None => bail!("nothing is decided about {contact}: there is nothing to take back"),
    }
}

/// What a decision is checked against.
struct Known<'a> {
    analysis: &'a Analysis,
    calendar: &'a Calendar,
    now: Timestamp,
}

impl Known<'_> {
    /// Returns the decision a command makes.
    fn decision(&self, what: &What, store: &Store) -> Result<Decision> {
        let mut at = self.now;
        let (wanted, resolution) = match what {
            What::Undo { .. } => bail!("taking back decides nothing"),
            What::Touch { contact, reached, via, promised, due, on, .. } => {
                at = self.moment(*on)?;
                if let Some(due) = due.filter(|due| *due < self.calendar.date(at)) {
                    bail!("{due} was before the day you spoke: mend --due, or say --on which day that was");
                }
                (contact, Resolution::Touch { reached: *reached, via: via.of(), promised: promised.clone(), due: *due })
            }
            What::Vip { contact, no } => (contact, Resolution::Vip { vip: !no }),
            What::Established { contact, no } => (contact, Resolution::Established { established: !no }),
            What::Snooze { contact, until, day } => {
                let until = until.or(*day).context("name the day: --until 2026-04-15")?;
                let today = self.calendar.date(self.now);
                if until <= today {
                    bail!(
                        "{until} is not ahead: name a day after {today}, or end a rest with crickets contact undo {contact}"
                    );
                }
                (contact, Resolution::Snooze { until })
            }
            What::Mute { contact } => (contact, Resolution::Mute),
            What::LetGo { contact } => (contact, Resolution::LetGo),
            What::Birthday { contact, date } => {
                if date.year().is_some_and(|year| year > self.calendar.date(self.now).year()) {
                    bail!("{date} is still ahead: name the year they were born in, or leave it out");
                }
                (contact, Resolution::Birthday { date: *date })
            }
            What::Merge { contact, with } => return self.merge(contact, with),
            What::Split { contact, from } => return self.split(contact, from),
            What::Done { contact, message_id: None } => {
                let standing = show::find(self.analysis, contact)?;
                if !standing.judgement.verdict.kind().is_proposal() && item::live(standing).next().is_none() {
                    bail!("nothing is open with {}: there is nothing to record", standing.relation.contact.name);
                }
                (contact, Resolution::Done { message: None })
            }
            What::Done { contact, message_id } => {
                let message = item::named(self.analysis, contact, message_id.as_deref(), item::Wanted::Live)?;
                (contact, Resolution::Done { message: Some(message) })
            }
            What::NotAnAsk { contact, message_id } => {
                let message = item::named(self.analysis, contact, message_id.as_deref(), item::Wanted::Ask)?;
                (contact, Resolution::NotAnAsk { message })
            }
            What::Release { contact, message_id } => {
                let message = item::named(self.analysis, contact, message_id.as_deref(), item::Wanted::Live)?;
                (contact, Resolution::Release { message })
            }
            What::Reopen { contact, message_id } => {
                let closed = item::closed(self.analysis, contact, &store.decisions(self.now)?)?;
                let message = item::reopened(self.analysis, contact, message_id.as_deref(), &closed)?;
                (contact, Resolution::Reopen { message })
            }
        };
        let contact = self.whom(wanted, is_for_strangers(&resolution))?;
        self.warn(&contact, &contact);
        Ok(Decision { at, contact, resolution })
    }

    /// Returns when a touch was: now, or in the middle of an earlier day.
    fn moment(&self, on: Option<Date>) -> Result<Timestamp> {
        const NOON_SECONDS: i64 = 12 * 3600;
        let today = self.calendar.date(self.now);
        match on {
            None => Ok(self.now),
            Some(on) if on == today => Ok(self.now),
            Some(on) if on > today => bail!("{on} is still ahead: --on names the day it was"),
            Some(on) => Ok(Timestamp::from_second(self.calendar.start_of(on).as_second() + NOON_SECONDS)?),
        }
    }

    fn merge(&self, wanted: &str, other: &str) -> Result<Decision> {
        let (contact, with) = (self.whom(wanted, true)?, self.whom(other, true)?);
        if let Some(own) = [&contact, &with].into_iter().find(|one| self.analysis.owner.identities.contains(one)) {
            bail!("{own} is your own address: there is nobody to merge it with");
        }
        if contact == with || self.addresses(&contact).contains(&with) {
            bail!("{contact} and {with} are one person already");
        }
        // What is noted is noted of the first, by whom it is taken back.
        for address in [&contact, &with] {
            self.warn(address, &contact);
        }
        Ok(Decision { at: self.now, contact, resolution: Resolution::Merge { with } })
    }

    fn split(&self, wanted: &str, other: &str) -> Result<Decision> {
        let contact = self.whom(wanted, false)?;
        let addresses = self.addresses(&contact);
        let from = AddrSpec::new(other);
        if !addresses.contains(&from) {
            let names: Vec<&str> = addresses.iter().map(AddrSpec::as_str).collect();
            bail!("{from} is none of their addresses: use one of {}", names.join(", "));
        }
        // Named by name or by the very address that leaves, the person stays behind with another of theirs.
        let Some(stays) = [contact].into_iter().chain(addresses).find(|address| *address != from) else {
            bail!("{from} is the only address of this person: there is nothing to split");
        };
        Ok(Decision { at: self.now, contact: stays, resolution: Resolution::Split { from } })
    }

    /// Returns the address of whom a person means: the address itself where it is known, else the contact's own.
    ///
    /// # Errors
    /// When nobody is meant, or several people; with `or_stranger`, an address nobody is known by stands for itself.
    fn whom(&self, wanted: &str, or_stranger: bool) -> Result<AddrSpec> {
        let address = AddrSpec::new(wanted);
        if address.is_valid() && (or_stranger || !self.addresses(&address).is_empty()) {
            return Ok(address);
        }
        let found = &show::find(self.analysis, wanted)?.relation.contact.id;
        // A whole address that is only a part of another one is a slip, not an abbreviation.
        if address.is_valid() {
            bail!("nobody called {wanted:?} is known; did you mean {found}?");
        }
        Ok(found.clone())
    }

    /// Returns every address of whoever has this one; none where nobody has.
    fn addresses(&self, address: &AddrSpec) -> Vec<AddrSpec> {
        let contacts = self.analysis.standings.iter().map(|standing| &standing.relation.contact);
        let mut found = contacts.filter(|contact| contact.addresses.contains(address));
        found.next().map(|contact| contact.addresses.iter().cloned().collect()).unwrap_or_default()
    }

    /// Says on standard error where nobody is known by the address, in what is noted of `contact`.
    fn warn(&self, address: &AddrSpec, contact: &AddrSpec) {
        if self.addresses(address).is_empty() {
            eprintln!(
                "crickets: no mail was exchanged with {address}; if that is a slip, crickets contact undo {contact}"
            );
        }
    }
}

impl Channel {
    fn of(self) -> Via {
        match self {
            Self::Phone => Via::Phone,
            Self::Meeting => Via::Meeting,
            Self::Letter => Via::Letter,
            Self::Chat => Via::Chat,
        }
    }
}

/// Returns whether it can be said of somebody no mail was exchanged with yet.
fn is_for_strangers(resolution: &Resolution) -> bool {
    use Resolution::{Birthday, Merge, Mute, Touch, Vip};
    matches!(resolution, Touch { .. } | Vip { .. } | Birthday { .. } | Mute | Merge { .. })
}
