//! `crickets contact`: what mail cannot know, decided by the owner.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;

use super::Global;
use crate::message::{AddrSpec, MessageId};
use crate::people::decision::Via;
use crate::people::{Decision, Resolution};
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
    Snooze { contact: String, until: Date },
    /// Never propose anything.
    Mute { contact: String },
    /// Stop chasing.
    LetGo { contact: String },
    /// Their birthday.
    Birthday { contact: String, date: Date },
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
    let mut store = Store::open(night.database)?;
    let (contact, resolution) = resolve(&args.what);
    let contact = AddrSpec::new(contact);
    if !contact.is_valid() {
        bail!("{contact:?} is no address: name the contact as in ana@example.org", contact = contact.as_str());
    }
    let said = match resolution {
        Some(resolution) => {
            store.decide(&Decision { at: night.now, contact: contact.clone(), resolution })?;
            format!("noted for {contact}; crickets contact undo {contact} takes it back")
        }
        None => match store.undo(&contact, night.now)? {
            Some(undone) => {
                format!("taken back: what was decided for {contact} on {}", config.owner.calendar.date(undone.at))
            }
            None => bail!("nothing is decided about {contact}"),
        },
    };
    if !global.quiet {
        writeln!(std::io::stdout().lock(), "{said}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns whom it is about and what is decided; `None` for taking back.
fn resolve(what: &What) -> (&str, Option<Resolution>) {
    let id = |text: &String| MessageId::new(text);
    let (contact, resolution) = match what {
        What::Undo { contact } => return (contact, None),
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
        What::Snooze { contact, until } => (contact, Resolution::Snooze { until: *until }),
        What::Mute { contact } => (contact, Resolution::Mute),
        What::LetGo { contact } => (contact, Resolution::LetGo),
        What::Birthday { contact, date } => (contact, Resolution::Birthday { date: *date }),
        What::Merge { contact, with } => (contact, Resolution::Merge { with: AddrSpec::new(with) }),
        What::Split { contact, from } => (contact, Resolution::Split { from: AddrSpec::new(from) }),
        What::Done { contact, message_id } => (contact, Resolution::Done { message: message_id.as_ref().map(id) }),
        What::NotAnAsk { contact, message_id } => (contact, Resolution::NotAnAsk { message: id(message_id) }),
        What::Release { contact, message_id } => (contact, Resolution::Release { message: id(message_id) }),
        What::Reopen { contact, message_id } => (contact, Resolution::Reopen { message: id(message_id) }),
    };
    (contact, Some(resolution))
}
