//! Loads what the analysis rests on, once every message has been read by tonight's reader.

use anyhow::Result;
use rayon::prelude::*;

use super::Night;
use super::coverage::coverage;
use crate::analysis::{Ground, read};
use crate::message::parse;
use crate::signal::Gist;
use crate::store::{Letters, Store};

/// Messages read again in one transaction.
const BATCH: u32 = 2_000;

/// Reads messages again whose gist an older reader made.
///
/// # Errors
/// When the database cannot be read or written.
pub fn reread(store: &mut Store) -> Result<()> {
    loop {
        let stale = store.stale_gists(BATCH)?;
        if stale.is_empty() {
            return Ok(());
        }
        let gists: Vec<(i64, Gist)> = stale
            .par_iter()
            .map(|stale| {
                let (message, _) = parse::message(&stale.header, stale.received_at);
                (stale.key, read(&message, &parse::body(&stale.header, &stale.text)).gist)
            })
            .collect();
        store.reread(&gists)?;
    }
}

/// Loads everything the analysis rests on, as known at the night's moment.
///
/// # Errors
/// When the database cannot be read.
pub fn load(night: &Night<'_>, store: &Store) -> Result<Ground> {
    let Letters { letters, others } = store.letters(night.now, night.account)?;
    Ok(Ground {
        owner: night.config.owner.clone(),
        letters,
        other_messages: others,
        coverage: coverage(night, store)?,
        decisions: store.decisions(night.now)?,
        prior: store.prior(night.now)?,
    })
}
