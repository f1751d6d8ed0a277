//! What each report said of each contact, so that the next one can tell what changed.

use anyhow::Result;
use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::OptionalExtension;
use rusqlite::types::Type;

use super::{Store, to_micros};
use crate::analysis::PriorVerdict;
use crate::message::AddrSpec;
use crate::verdict::VerdictKind;

impl Store {
    /// Returns what the last report strictly before `moment` said, by contact; `None` when there is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn prior(&self, moment: Timestamp) -> Result<Option<Vec<PriorVerdict>>> {
        let report: Option<i64> = self
            .connection
            .query_row(
                "SELECT id FROM report WHERE as_of < ?1 ORDER BY as_of DESC LIMIT 1",
                [to_micros(moment)],
                |row| row.get(0),
            )
            .optional()?;
        let Some(report) = report else { return Ok(None) };
        let mut statement = self
            .connection
            .prepare_cached("SELECT contact, kind, since FROM verdict WHERE report = ?1 ORDER BY contact")?;
        let rows = statement.query_map([report], |row| {
            let (contact, kind, since): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let verdict = VerdictKind::parse(&kind).ok_or(rusqlite::Error::InvalidColumnType(1, kind, Type::Text))?;
            let since: Date = since.parse().map_err(|error| {
                rusqlite::Error::FromSqlConversionFailure(2, Type::Text, Box::<jiff::Error>::new(error))
            })?;
            Ok(PriorVerdict { contact: AddrSpec::new(&contact), verdict, since })
        })?;
        Ok(Some(rows.collect::<rusqlite::Result<_>>()?))
    }

    /// Keeps what a report said, in place of what one for the same moment said before.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn record(&mut self, as_of: Timestamp, verdicts: &[PriorVerdict]) -> Result<()> {
        let transaction = self.connection.transaction()?;
        transaction.execute("INSERT INTO report (as_of) VALUES (?1) ON CONFLICT DO NOTHING", [to_micros(as_of)])?;
        let report: i64 =
            transaction.query_row("SELECT id FROM report WHERE as_of = ?1", [to_micros(as_of)], |row| row.get(0))?;
        transaction.execute("DELETE FROM verdict WHERE report = ?1", [report])?;
        for PriorVerdict { contact, verdict, since } in verdicts {
            transaction
                .prepare_cached("INSERT INTO verdict (report, contact, kind, since) VALUES (?1, ?2, ?3, ?4)")?
                .execute((report, contact.as_str(), verdict.as_str(), since.to_string()))?;
        }
        transaction.commit()?;
        Ok(())
    }
}
