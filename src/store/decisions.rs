//! What the owner decided: dated, and taken back rather than deleted, so that the past can be replayed.

use anyhow::Result;
use jiff::Timestamp;
use rusqlite::OptionalExtension;

use super::envelope::{from_json, to_json};
use super::{Store, from_micros, to_micros};
use crate::message::AddrSpec;
use crate::people::Decision;

/// A decision taken back.
pub type Undone = Decision;

impl Store {
    /// Keeps a decision.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn decide(&mut self, decision: &Decision) -> Result<()> {
        self.connection.execute(
            "INSERT INTO decision (at, contact, resolution) VALUES (?1, ?2, ?3)",
            (to_micros(decision.at), decision.contact.as_str(), to_json(&decision.resolution)),
        )?;
        Ok(())
    }

    /// Takes back the decision noted last about whoever has these addresses, if it still holds at `at`, and returns it.
    ///
    /// A touch may be dated back, so that it is the order of noting that counts.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn undo(&mut self, addresses: &[AddrSpec], at: Timestamp) -> Result<Option<Undone>> {
        let addresses = to_json(&addresses);
        let last: Option<(i64, i64, String, String)> = self
            .connection
            .query_row(
                "SELECT id, at, contact, resolution FROM decision
                 WHERE contact IN (SELECT value FROM json_each(?1)) AND at <= ?2 AND id NOT IN (SELECT decision FROM undo)
                 ORDER BY id DESC LIMIT 1",
                (addresses, to_micros(at)),
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
            )
            .optional()?;
        let Some((id, decided, contact, resolution)) = last else { return Ok(None) };
        self.connection.execute("INSERT INTO undo (decision, at) VALUES (?1, ?2)", (id, to_micros(at)))?;
        let contact = AddrSpec::new(&contact);
        Ok(Some(Decision { at: from_micros(decided), contact, resolution: from_json(&resolution)? }))
    }

    /// Returns the decisions that hold at `as_of`, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn decisions(&self, as_of: Timestamp) -> Result<Vec<Decision>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT decision.at, decision.contact, decision.resolution FROM decision
             LEFT JOIN undo ON undo.decision = decision.id
             WHERE decision.at <= ?1 AND (undo.at IS NULL OR undo.at > ?1)
             ORDER BY decision.at, decision.id",
        )?;
        let rows = statement.query_map([to_micros(as_of)], |row| {
            let contact: String = row.get(1)?;
            Ok(Decision {
                at: from_micros(row.get(0)?),
                contact: AddrSpec::new(&contact),
                resolution: from_json(row.get_ref(2)?.as_str()?)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
