//! `crickets demo`: the whole pipeline on the sample mailbox inside the program.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use jiff::{SignedDuration, Timestamp};

use super::Global;
use super::report::{self, Page};
use crate::config::Config;
use crate::exit_code::Exit;
use crate::nightly::Night;
use crate::people::Decision;
use crate::store::Store;

/// When the sample mailbox is looked at, unless `--as-of` says otherwise.
const AS_OF: &str = "2026-03-10T05:00:00Z";

/// The configuration inside the sample folder.
const CONFIG: &str = include_str!("../../fixtures/demo/demo.toml");

/// What the sample's owner decided.
const DECISIONS: &str = include_str!("../../fixtures/demo/decisions.toml");

/// The sample's mailboxes, by file name.
const MAILBOXES: &[(&str, &[u8])] = &[
    ("INBOX.mbox.gz", include_bytes!("../../fixtures/demo/INBOX.mbox.gz")),
    ("Sent.mbox.gz", include_bytes!("../../fixtures/demo/Sent.mbox.gz")),
    ("Archive.mbox.gz", include_bytes!("../../fixtures/demo/Archive.mbox.gz")),
    ("Trash.mbox.gz", include_bytes!("../../fixtures/demo/Trash.mbox.gz")),
];

/// Writes a report on the sample mailbox inside the program.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    page: Page,
}

#[derive(serde::Deserialize)]
struct Decisions {
    decision: Vec<Decision>,
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let folder = tempfile::tempdir().context("make a temporary folder for the sample mailbox")?;
    for (name, bytes) in MAILBOXES {
        std::fs::write(folder.path().join(name), bytes).with_context(|| format!("unpack {name}"))?;
    }
    let config = Config::parse(&folder.path().join("demo.toml"), CONFIG)?;
    let as_of = match global.as_of {
        Some(_) => global.now(&config.owner.calendar.time_zone)?,
        None => AS_OF.parse::<Timestamp>().context("the sample's own time")?,
    };
    let database = match &global.database {
        Some(path) => path.clone(),
        None => folder.path().join("crickets.db"),
    };
    decide(&database)?;
    let night = args.page.tongue.spoken(Night {
        config: &config,
        database: &database,
        account: None,
        now: as_of,
        quiet: global.quiet,
        language: config.language,
        retry_login: false,
    });
    let exit = night.sync()?.exit;
    if exit != Exit::Success {
        return Ok(exit.into());
    }
    // The night before, so that the page can say what has changed since.
    let eve = as_of.checked_sub(SignedDuration::from_hours(24)).context("the night before")?;
    Night { now: eve, ..night }.rehearse()?;
    let output = PathBuf::from("crickets-report");
    report::write(&night, &args.page, &output, global)?;
    Ok(Exit::Success.into())
}

fn decide(database: &Path) -> Result<()> {
    let decisions: Decisions = toml::from_str(DECISIONS).context("the sample's decisions")?;
    let mut store = Store::open(database)?;
    if store.decisions(Timestamp::MAX)?.is_empty() {
        for decision in &decisions.decision {
            store.decide(decision)?;
        }
    }
    Ok(())
}
