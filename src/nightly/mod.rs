//! The night: introduces the source, the store, the core and the report to each other.
//!
//! [`Night::sync`] reads every account side by side and keeps what is new; [`Night::report`] loads it, asks the core where
//! every relation stands, and replaces the page. One run at a time holds the [`lock`]; a [`signal`](signals) ends it
//! between two commits.

pub mod coverage;
mod delivery;
mod desk;
mod export;
pub mod glance;
pub mod ground;
pub mod knock;
mod latch;
pub mod lock;
mod output;
mod progress;
pub mod signals;
mod sync;
mod warm;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use jiff::Timestamp;

use crate::analysis::{self, Analysis, PriorVerdict};
use crate::config::Config;
use crate::exit_code::{Exit, Refusal};
use crate::report::FORMATS;
use crate::report::wording::Wording;
use crate::store::{Store, explain};
pub use delivery::Repeat;
use output::Replacement;

/// What a run is about.
#[derive(Clone, Copy, Debug)]
pub struct Night<'a> {
    pub config: &'a Config,
    pub database: &'a Path,
    /// `None`: every account.
    pub account: Option<&'a str>,
    /// The moment everything is judged by.
    pub now: Timestamp,
    /// The language the page is written in.
    pub language: &'static dyn Wording,
    pub quiet: bool,
    /// Tries a login again that the server refused before.
    pub retry_login: bool,
}

/// Mail that was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Synced {
    pub exit: Exit,
    /// Messages that came.
    pub messages: u64,
}

/// A report that lies in its folder.
#[derive(Debug)]
pub struct Written {
    /// In the order of the formats.
    pub files: Vec<PathBuf>,
    pub store: Store,
    pub analysis: Analysis,
}

impl Night<'_> {
    /// Takes the mail in. Failures of single accounts are told on standard error, and by the exit.
    ///
    /// # Errors
    /// When the database cannot be written or the configuration does not have the account.
    pub fn sync(&self) -> Result<Synced> {
        let mut store = Store::open(self.database)?;
        sync::sync(self, &mut store).map_err(|error| explain(self.database, error))
    }

    /// Refuses to go on where there is no database: nothing was ever taken in there, and a page would say so over one that
    /// says more.
    ///
    /// # Errors
    /// A [`Refusal`] that names the fix.
    pub fn require_database(&self) -> Result<()> {
        if self.database.exists() {
            return Ok(());
        }
        let message = format!(
            "there is no database {}: crickets nightly fills one; or correct --database, or database in the configuration",
            self.database.display()
        );
        Err(Refusal { exit: Exit::Config, message }.into())
    }

    /// Returns where every relation stands, and the store it came from.
    ///
    /// # Errors
    /// When the database cannot be read, or a gist of an older reader cannot be replaced.
    pub fn analyze(&self) -> Result<(Store, Analysis)> {
        let mut store = Store::open(self.database)?;
        let ground = ground::reread(&mut store).and_then(|()| ground::load(self, &store));
        let ground = ground.map_err(|error| explain(self.database, error))?;
        let (letters, others) = (ground.letters.len(), ground.other_messages);
        let analysis = analysis::analyze(ground, &self.config.policy, self.now);
        tracing::debug!(letters, others, contacts = analysis.standings.len(), "analyzed");
        Ok((store, analysis))
    }

    /// Writes the report in these formats into the folder `output`, and returns it.
    ///
    /// # Errors
    /// When there is no such format, or a file cannot be written; what was there before is then all still there.
    pub fn report(&self, formats: &[String], output: &Path) -> Result<Written> {
        let mut chosen = Vec::new();
        for name in formats {
            chosen.push(FORMATS.iter().find(|format| format.name == name).with_context(|| {
                let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
                format!("no format is called {name:?}: use {}", names.join(", "))
            })?);
        }
        let (mut store, analysis) = self.analyze()?;
        output::make_folder(output)?;
        let (mut files, mut replacement) = (Vec::new(), Replacement::default());
        for format in chosen {
            let path = output.join(format.file_name);
            let written = replacement.write(&path, |file| (format.write)(self.language, &analysis, file));
            written.with_context(|| format!("write the report {}", path.display()))?;
            tracing::debug!(file = %path.display(), "written");
            files.push(path);
        }
        replacement.publish().with_context(|| format!("put the report in place in {}", output.display()))?;
        self.record(&mut store, &analysis)?;
        Ok(Written { files, store, analysis })
    }

    /// Judges and keeps the verdicts for the next night to be compared with, as a report does, but writes no page.
    ///
    /// # Errors
    /// As [`analyze`](Self::analyze).
    pub fn rehearse(&self) -> Result<()> {
        let (mut store, analysis) = self.analyze()?;
        self.record(&mut store, &analysis)
    }

    /// Keeps tonight's verdicts. A report on one account says less than the whole: the next night is not compared with it.
    fn record(&self, store: &mut Store, analysis: &Analysis) -> Result<()> {
        match self.account {
            Some(_) => Ok(()),
            None => {
                let recorded = store.record(self.now, &verdicts(analysis));
                recorded.map_err(|error| explain(self.database, error))
            }
        }
    }
}

fn verdicts(analysis: &Analysis) -> Vec<PriorVerdict> {
    let verdict = |standing: &analysis::Standing| PriorVerdict {
        contact: standing.relation.contact.id.clone(),
        verdict: standing.judgement.verdict.kind(),
        since: standing.judgement.since,
    };
    analysis.standings.iter().map(verdict).collect()
}
