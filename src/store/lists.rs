//! Which addresses are mailing lists, as the letters they passed on tell: of all mail, also of what nobody reads here.

use std::collections::BTreeSet;

use anyhow::Result;
use jiff::Timestamp;
use rusqlite::Connection;

use super::{Store, to_micros};
use crate::message::AddrSpec;

impl Store {
    /// Returns the addresses of the lists known at `as_of`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn lists(&self, as_of: Timestamp) -> Result<BTreeSet<AddrSpec>> {
        let mut statement = self.connection.prepare_cached("SELECT address FROM list WHERE since <= ?1")?;
        let rows = statement.query_map([to_micros(as_of)], |row| Ok(AddrSpec::new(row.get_ref(0)?.as_str()?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Keeps that a message of this date came through the list.
pub fn note(connection: &Connection, list: &AddrSpec, date: Timestamp) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO list (address, since) VALUES (?1, ?2)
             ON CONFLICT DO UPDATE SET since = min(since, excluded.since)",
        )?
        .execute((list.as_str(), to_micros(date)))?;
    Ok(())
}
