//! Loads what the analysis rests on, once every message has been read by tonight's reader.

use std::sync::mpsc::sync_channel;
use std::thread;

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::Night;
use super::coverage::{coverage, doubt_sent};
use crate::analysis::{Ground, quotable, read};
use crate::message::parse;
use crate::signal::Gist;
use crate::store::{Letters, Stale, Store};

/// Batches under way: while one is read, the next comes out of the database and the one before goes in.
const DEPTH: usize = 2;

/// Reads messages again whose gist an older reader made. Every processor reads; this thread alone uses the database.
///
/// # Errors
/// When the database cannot be read or written.
pub fn reread(store: &mut Store) -> Result<()> {
    let (stale, to_read) = sync_channel::<Vec<Stale>>(DEPTH);
    let (read, to_keep) = sync_channel(DEPTH);
    // All channels belong to this closure: when it ends, for whatever reason, the reading thread does, too.
    thread::scope(move |scope| {
        scope.spawn(move || {
            for batch in to_read {
                let gists: Vec<(i64, Gist)> = batch.par_iter().map(gist).collect();
                if read.send(gists).is_err() {
                    return;
                }
            }
        });
        let (mut last, mut under_way) = (0, 0);
        loop {
            let batch = store.stale_gists(last)?;
            let is_end = batch.is_empty();
            if let Some(message) = batch.last() {
                last = message.key;
                under_way += 1;
                stale.send(batch).context("a message could not be read again")?;
            }
            if under_way > 0 && (is_end || under_way == DEPTH) {
                store.reread(&to_keep.recv().context("a message could not be read again")?)?;
                under_way -= 1;
            } else if is_end {
                return Ok(());
            }
        }
    })
}

fn gist(stale: &Stale) -> (i64, Gist) {
    let (message, _) = parse::message(&stale.header, stale.received_at);
    (stale.key, read(&message, &parse::body(&stale.header, &stale.text)).gist)
}

/// Loads everything the analysis rests on, as known at the night's moment.
///
/// # Errors
/// When the database cannot be read.
pub fn load(night: &Night<'_>, store: &Store) -> Result<Ground> {
    let moment = store.at_one_moment()?;
    let Letters { mut letters, others } = store.letters(night.now, night.account, &night.config.excluded())?;
    let quotable = quotable(&letters, &night.config.owner.identities, &night.config.policy, night.now);
    store.load_openings(&mut letters, &quotable)?;
    let owner = &night.config.owner;
    let mut coverage = coverage(night, store)?;
    doubt_sent(&mut coverage, &letters, &owner.identities);
    let calendar = &owner.calendar;
    let ground = Ground {
        owner: owner.clone(),
        letters,
        other_messages: others,
        lists: store.lists(night.now)?,
        coverage,
        decisions: store.decisions(night.now)?,
        // A night is compared with the last one that ended before its day began, however often its report is made.
        prior: store.prior(calendar.start_of(calendar.date(night.now)))?,
    };
    drop(moment);
    store.forget_pages()?;
    Ok(ground)
}
