//! From which addresses the mail in Sent folders was sent.

use anyhow::Result;

use super::Store;
use super::envelope::AUTHOR;
use crate::message::AddrSpec;

impl Store {
    /// Returns every address in From of mail in the account's Sent folders, the most frequent first, with how often.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn senders(&self, account: &str) -> Result<Vec<(AddrSpec, u64)>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {AUTHOR} AS author, count(DISTINCT message.id) AS messages
             FROM message
             JOIN location ON location.message = message.id
             JOIN mailbox ON mailbox.id = location.mailbox
             JOIN account ON account.id = mailbox.account
             WHERE account.name = ?1 AND mailbox.role = 'sent' AND author IS NOT NULL
             GROUP BY author
             ORDER BY messages DESC, author"
        ))?;
        let rows = statement.query_map([account], |row| {
            let author: String = row.get(0)?;
            Ok((AddrSpec::new(&author), row.get::<_, i64>(1)?.cast_unsigned()))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
