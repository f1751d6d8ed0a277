//! Accounts: when each was last read to the end, what went wrong, and whether its login is latched.

use anyhow::Result;
use jiff::Timestamp;
use rusqlite::OptionalExtension;

use super::{Store, since_ever, to_micros};
use crate::message::AddrSpec;
use crate::people::Identities;

/// What is known of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountRow {
    pub name: String,
    pub last_success: Option<Timestamp>,
    /// Empty: none.
    pub problem: String,
}

impl Store {
    /// Returns every account ever read, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn accounts(&self) -> Result<Vec<AccountRow>> {
        let mut statement =
            self.connection.prepare_cached("SELECT name, last_success, problem FROM account ORDER BY name")?;
        let rows = statement.query_map([], |row| {
            Ok(AccountRow { name: row.get(0)?, last_success: since_ever(row.get(1)?), problem: row.get(2)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Takes note that the account was read to the end at `at`, for the owner of these addresses: its latch is open again, and
    /// mailboxes not `seen` tonight are missing.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn account_succeeded(
        &mut self,
        account: &str,
        seen: &[String],
        identities: &Identities,
        at: Timestamp,
    ) -> Result<()> {
        let id = self.account_id(account)?;
        let addresses: Vec<&str> = identities.iter().map(AddrSpec::as_str).collect();
        let transaction = self.connection.transaction()?;
        transaction.execute(
            "UPDATE account SET last_success = ?2, problem = '', refused_login = '', identities = ?3 WHERE id = ?1",
            (id, to_micros(at), addresses.join(" ")),
        )?;
        transaction.execute("UPDATE mailbox SET missing = 1 WHERE account = ?1", [id])?;
        for name in seen {
            transaction.execute(
                "UPDATE mailbox SET missing = 0, last_success = iif(problem = '', ?3, last_success)
                 WHERE account = ?1 AND name = ?2",
                (id, name, to_micros(at)),
            )?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Returns whether one of these addresses is new to the account since it was last read to the end: mail that was taken in
    /// without its words may concern the owner after all.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn has_new_identity(&self, account: &str, identities: &Identities) -> Result<bool> {
        let known: Option<String> = self
            .connection
            .query_row("SELECT identities FROM account WHERE name = ?1", [account], |row| row.get(0))
            .optional()?;
        let known = known.filter(|known| !known.is_empty());
        let is_new = |known: &String| identities.iter().any(|own| !known.split(' ').any(|one| one == own.as_str()));
        Ok(known.is_some_and(|known| is_new(&known)))
    }

    /// Takes note of why the account was not read to the end.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn account_failed(&mut self, account: &str, problem: &str) -> Result<()> {
        let id = self.account_id(account)?;
        self.connection.execute("UPDATE account SET problem = ?2 WHERE id = ?1", (id, problem))?;
        Ok(())
    }

    /// Latches the login: keeps the mark of the credential that the server refused.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn latch(&mut self, account: &str, refused: &str) -> Result<()> {
        let id = self.account_id(account)?;
        self.connection.execute("UPDATE account SET refused_login = ?2 WHERE id = ?1", (id, refused))?;
        Ok(())
    }

    /// Returns the mark of the credential that the server refused, if its last answer was a refusal.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn refused_login(&self, account: &str) -> Result<Option<String>> {
        let refused: Option<String> = self
            .connection
            .query_row("SELECT refused_login FROM account WHERE name = ?1", [account], |row| row.get(0))
            .optional()?;
        Ok(refused.filter(|refused| !refused.is_empty()))
    }

    pub(super) fn account_id(&self, account: &str) -> rusqlite::Result<i64> {
        self.connection.execute("INSERT INTO account (name) VALUES (?1) ON CONFLICT DO NOTHING", [account])?;
        self.connection.query_row("SELECT id FROM account WHERE name = ?1", [account], |row| row.get(0))
    }
}
