//! `crickets contact`: what mail cannot know, decided by the owner.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;

use super::{Global, show};
use crate::analysis::Analysis;
use crate::message::{AddrSpec, MessageId};
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
    Touch {
        contact: String,
        /// You spoke: a sign of life.
        #[arg(long, required_unless_present = "no_answer", conflicts_with = "no_answer")]
        reached: bool,
        /// You tried.
        #[arg(long)]
        no_answer: bool,
        #[arg(long, value_enum, default_value_t = Channel::Phone)]
        via: Channel,
        /// What they promised.
        #[arg(long, value_name = "TEXT")]
        promised: Option<String>,
        /// By when they promised it.
        #[arg(long, value_name = "DATE", requires = "promised")]
        due: Option<Date>,
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
        #[arg(long, value_name = "DATE", required_unless_present = "day")]
        until: Option<Date>,
        /// That day, without the word.
        #[arg(value_name = "DATE", conflicts_with = "until")]
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
    /// This was never an ask.
    NotAnAsk { contact: String, message_id: String },
    /// This is forgiven.
    Release { contact: String, message_id: String },
    /// This is open after all.
    Reopen { contact: String, message_id: String },
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

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = global.night(&config)?;
    let (_, analysis) = night.analyze()?;
    let mut store = Store::open(night.database)?;
    let said = match decided(&args.what, &analysis)? {
        (wanted, Some(resolution)) => {
            let contact = warned(&analysis, whom(&analysis, wanted, is_for_strangers(&resolution))?);
            store.decide(&Decision { at: night.now, contact: contact.clone(), resolution })?;
            format!("noted for {contact}; crickets contact undo {contact} takes it back")
        }
        (wanted, None) => {
            let contact = whom(&analysis, wanted, true)?;
            match store.undo(&contact, night.now)? {
                Some(undone) => {
                    format!("taken back: what was decided for {contact} on {}", config.owner.calendar.date(undone.at))
                }
                None => bail!("nothing is decided about {contact}"),
            }
        }
    };
    if !global.quiet {
        writeln!(std::io::stdout().lock(), "{said}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns whether it can be said of somebody no mail was exchanged with yet.
fn is_for_strangers(resolution: &Resolution) -> bool {
    use Resolution::{Birthday, Merge, Mute, Touch, Vip};
    matches!(resolution, Touch { .. } | Vip { .. } | Birthday { .. } | Mute | Merge { .. })
}

/// Returns the address of whom a person means: the address itself where it is known, else the contact's own.
///
/// # Errors
/// When nobody is meant, or several people; with `or_stranger`, an address nobody is known by stands for itself.
fn whom(analysis: &Analysis, wanted: &str, or_stranger: bool) -> Result<AddrSpec> {
    let address = AddrSpec::new(wanted);
    if address.is_valid() && (or_stranger || is_known(analysis, &address)) {
        return Ok(address);
    }
    let found = &show::find(analysis, wanted)?.relation.contact.id;
    // A whole address that is only a part of another one is a slip, not an abbreviation.
    if address.is_valid() {
        bail!("nobody called {wanted:?} is known; did you mean {found}?");
    }
    Ok(found.clone())
}

fn is_known(analysis: &Analysis, address: &AddrSpec) -> bool {
    analysis.standings.iter().any(|one| one.relation.contact.addresses.contains(address))
}

/// Returns the address, saying on standard error where nobody is known by it.
fn warned(analysis: &Analysis, address: AddrSpec) -> AddrSpec {
    if !is_known(analysis, &address) {
        eprintln!("crickets: no mail was exchanged with {address}; if that is a slip, crickets contact undo {address}");
    }
    address
}

/// Returns whom it is about and what is decided; `None` for taking back.
fn decided<'a>(what: &'a What, analysis: &Analysis) -> Result<(&'a str, Option<Resolution>)> {
    let id = |text: &String| MessageId::new(text);
    let (contact, resolution) = match what {
        What::Undo { contact } => return Ok((contact, None)),
        What::Touch { contact, reached, via, promised, due, .. } => {
            let via = match via {
                Channel::Phone => Via::Phone,
                Channel::Meeting => Via::Meeting,
                Channel::Letter => Via::Letter,
                Channel::Chat => Via::Chat,
            };
            (contact, Resolution::Touch { reached: *reached, via, promised: promised.clone(), due: *due })
        }
        What::Vip { contact, no } => (contact, Resolution::Vip { vip: !no }),
        What::Established { contact, no } => (contact, Resolution::Established { established: !no }),
        What::Snooze { contact, until, day } => {
            let until = until.or(*day).context("name the day: --until 2026-04-15")?;
            (contact, Resolution::Snooze { until })
        }
        What::Mute { contact } => (contact, Resolution::Mute),
        What::LetGo { contact } => (contact, Resolution::LetGo),
        What::Birthday { contact, date } => (contact, Resolution::Birthday { date: *date }),
        What::Merge { contact, with } => (contact, Resolution::Merge { with: whom(analysis, with, true)? }),
        What::Split { contact, from } => (contact, Resolution::Split { from: whom(analysis, from, true)? }),
        What::Done { contact, message_id } => (contact, Resolution::Done { message: message_id.as_ref().map(id) }),
        What::NotAnAsk { contact, message_id } => (contact, Resolution::NotAnAsk { message: id(message_id) }),
        What::Release { contact, message_id } => (contact, Resolution::Release { message: id(message_id) }),
        What::Reopen { contact, message_id } => (contact, Resolution::Reopen { message: id(message_id) }),
    };
    Ok((contact, Some(resolution)))
}
