//! What messages say, as an older reader read it: finds what is to be read again, and keeps the new reading.

use anyhow::Result;
use jiff::Timestamp;

use super::envelope::gist_to_bytes;
use super::{Store, from_micros};
use crate::analysis::READER_VERSION;
use crate::signal::Gist;

/// Messages of one batch at most.
const BATCH: u32 = 1_000;
/// A batch ends when it holds this many bytes.
const BATCH_BYTES: usize = 4 * 1024 * 1024;

/// A message whose gist another version of the reader made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Names the message to [`Store::reread`].
    pub key: i64,
    pub received_at: Option<Timestamp>,
    pub header: Vec<u8>,
    /// Empty where the words were not fetched.
    pub text: Vec<u8>,
}

impl Store {
    /// Returns messages whose gist is stale, in order of their keys from behind `after` on: a batch that fits into memory.
    /// None are left when it is empty.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn stale_gists(&self, after: i64) -> Result<Vec<Stale>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT raw.message, raw.received_at, raw.header, raw.words FROM gist JOIN raw ON raw.message = gist.message
             WHERE gist.message > ?1 AND gist.reader_version <> ?2 ORDER BY gist.message LIMIT ?3",
        )?;
        let mut rows = statement.query((after, READER_VERSION, BATCH))?;
        let (mut stale, mut bytes) = (Vec::new(), 0);
        while let Some(row) = rows.next()? {
            let message = Stale {
                key: row.get(0)?,
                received_at: row.get::<_, Option<i64>>(1)?.map(from_micros),
                header: row.get(2)?,
                text: row.get(3)?,
            };
            bytes += message.header.len() + message.text.len();
            stale.push(message);
            if bytes >= BATCH_BYTES {
                break;
            }
        }
        Ok(stale)
    }

    /// Keeps new readings, all or none.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn reread(&mut self, gists: &[(i64, Gist)]) -> Result<()> {
        let transaction = self.connection.transaction()?;
        for (key, gist) in gists {
            transaction
                .prepare_cached("UPDATE gist SET reader_version = ?2, gist = ?3 WHERE message = ?1")?
                .execute((key, READER_VERSION, gist_to_bytes(gist)))?;
        }
        transaction.commit()?;
        Ok(())
    }
}
