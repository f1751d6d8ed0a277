//! Brings the report to the owner by every way the configuration names, each night once.
//!
//! A night is the owner's calendar day: a way that has taken that day's report is not used again, however often the night is
//! run, unless the owner asks for it. A folder is the exception: a page there is replaced by the newer one. One way that fails
//! holds no other up, and the report lies where it always does.

use anyhow::Result;
use jiff::civil::Date;

use super::Night;
use crate::analysis::Analysis;
use crate::config::delivery::Way;
use crate::deliver::{self, Edition};
use crate::exit_code::Exit;
use crate::report::escape::visible;
use crate::report::wording::{ENGLISH, by_tag};
use crate::report::{FORMATS, nights, page};
use crate::store::Store;

/// Whether a way that has taken the night's report is used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    Never,
    AsAsked,
}

impl Night<'_> {
    /// Delivers the report. Every way that fails is told on standard error, in one line.
    ///
    /// A report on one account says less than the whole, and is not delivered.
    ///
    /// # Errors
    /// When the database cannot be read or written.
    pub fn deliver(&self, store: &mut Store, analysis: &Analysis, repeat: Repeat) -> Result<Exit> {
        let night = analysis.owner.calendar.date(analysis.now);
        let mut due = Vec::new();
        for way in &self.config.deliver {
            let is_kept_up = matches!(way, Way::Folder(_));
            if repeat == Repeat::AsAsked || is_kept_up || !store.is_delivered(night, way.name())? {
                due.push(way);
            }
        }
        if due.is_empty() || self.account.is_some() {
            return Ok(Exit::Success);
        }
        let edition = self.edition(analysis, night);
        let mut exit = Exit::Success;
        for way in due {
            match deliver::deliver(way, &self.config.accounts, &edition) {
                Ok(()) => {
                    tracing::debug!(way = way.name(), %night, "delivered");
                    store.note_delivery(night, way.name(), analysis.now)?;
                }
                Err(error) => {
                    let error = format!("{error:#}");
                    eprintln!(
                        "crickets: the report is written, but {} did not deliver it: {}",
                        way.name(),
                        visible(&error)
                    );
                    exit = Exit::Failed;
                }
            }
        }
        Ok(exit)
    }

    fn edition(&self, analysis: &Analysis, night: Date) -> Edition {
        let page_as = |name| {
            let format = FORMATS.iter().find(|format| format.name == name).expect("a format of this name");
            format.render(self.language, analysis)
        };
        Edition {
            night,
            as_of: analysis.now,
            headline: page::headline(self.language, analysis),
            text: page_as("markdown"),
            html: page_as("html"),
            index: |edition, dates| nights::render(by_tag(edition.language).unwrap_or(ENGLISH), dates),
            language: self.language.tag(),
        }
    }
}
