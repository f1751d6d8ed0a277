//! Which reports have reached the owner, and by which way.

use anyhow::Result;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Store, to_micros};

impl Store {
    /// Returns whether this way has taken the report of this night.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_delivered(&self, night: Date, way: &str) -> Result<bool> {
        let mut statement =
            self.connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM delivery WHERE night = ?1 AND way = ?2)")?;
        Ok(statement.query_row((night.to_string(), way), |row| row.get(0))?)
    }

    /// Keeps that this way has taken the report of this night.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn note_delivery(&mut self, night: Date, way: &str, at: Timestamp) -> Result<()> {
        self.connection.execute(
            "INSERT INTO delivery (night, way, delivered_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (night, way) DO UPDATE SET delivered_at = excluded.delivered_at",
            (night.to_string(), way, to_micros(at)),
        )?;
        Ok(())
    }
}
