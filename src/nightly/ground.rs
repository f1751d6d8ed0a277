//! Loads what the analysis rests on, once every message has been read by tonight's reader.

use anyhow::Result;
use rayon::prelude::*;

use super::Night;
use crate::analysis::{Coverage, Ground, read};
use crate::config::Account;
use crate::message::Role;
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

/// Returns a line for each account of which nothing has ever been read: what is missing is said, never passed over.
fn never_read(night: &Night<'_>, store: &Store, coverage: &[Coverage]) -> Result<Vec<Coverage>> {
    let rows = store.accounts()?;
    let accounts = night.config.accounts.iter().map(Account::name);
    let selected = accounts.filter(|name| night.account.is_none_or(|only| only == *name));
    let unread = selected.filter(|name| coverage.iter().all(|row| row.account != *name));
    Ok(unread
        .map(|name| Coverage {
            account: name.to_owned(),
            mailbox: Role::Inbox.as_str().to_owned(),
            role: Role::Inbox,
            messages: 0,
            from: None,
            complete_since: None,
            last_success: None,
            stale: true,
            problem: rows
                .iter()
                .find(|row| row.name == name)
                .map(|row| row.problem.clone())
                .filter(|what| !what.is_empty()),
        })
        .collect())
}

/// Loads everything the analysis rests on, as known at the night's moment.
///
/// # Errors
/// When the database cannot be read.
pub fn load(night: &Night<'_>, store: &Store) -> Result<Ground> {
    let Letters { letters, others } = store.letters(night.now, night.account)?;
    let owner = night.config.owner.clone();
    let mut coverage =
        store.coverage(night.now, night.config.policy.stale_hours, &owner.calendar.time_zone, night.account)?;
    coverage.extend(never_read(night, store, &coverage)?);
    Ok(Ground {
        owner,
        letters,
        other_messages: others,
        coverage,
        decisions: store.decisions(night.now)?,
        prior: store.prior(night.now)?,
    })
}
