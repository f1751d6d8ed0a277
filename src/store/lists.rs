//! Which addresses are mailing lists, as the letters they passed on tell: of all mail, also of what nobody reads here.

use std::collections::BTreeSet;

use anyhow::Result;
use jiff::Timestamp;
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};

use super::{Store, from_micros, to_micros};
use crate::message::{self, AddrSpec, parse};

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

/// Teaches the connection the SQL function `list_of(header, received_at)`: the address of the list that passed the message
/// with this header on, or NULL. A migration asks it of mail that was there before lists were kept.
pub fn teach(connection: &Connection) -> rusqlite::Result<()> {
    let list_of = |arguments: &mut Context<'_>| {
        let header = arguments.get_raw(0).as_blob()?;
        let (message, _) = parse::message(header, arguments.get::<Option<i64>>(1)?.map(from_micros));
        Ok(message::list(header, &message).map(|list| list.as_str().to_owned()))
    };
    connection.create_scalar_function("list_of", 2, FunctionFlags::SQLITE_DETERMINISTIC, list_of)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use super::*;
    use crate::message::Role;
    use crate::message::mailbox::{Checkpoint, Place};
    use crate::store::{Incoming, Parcel};

    /// A letter that a list passed on, in a mailbox of this role.
    fn passed_on(list: &str, day: u8, role: Role) -> (Role, String) {
        let header = format!(
            "Received: from lists\r\nFrom: ana@example.org\r\nTo: {list}\r\nDate: {day} Mar 2026 09:15:00 +0000\r\n\
             Message-ID: <{day}.{list}>\r\nList-Post: <mailto:{list}>\r\n\r\n"
        );
        (role, header)
    }

    fn keep(store: &mut Store, place: u64, (role, header): &(Role, String)) {
        let (message, _) = parse::message(header.as_bytes(), None);
        let incoming = Incoming {
            place: Place(place),
            received_at: None,
            size: 0,
            email_id: None,
            labels: Default::default(),
            header: header.clone().into_bytes(),
            text: None,
            withheld: None,
            list: message::list(header.as_bytes(), &message),
            message,
            gist: None,
        };
        store.survey("home", role.as_str(), role.as_str(), *role).unwrap();
        let parcel = Parcel {
            account: "home".to_owned(),
            mailbox: role.as_str().to_owned(),
            incoming: vec![incoming],
            vanished: Vec::new(),
            renumbered: Vec::new(),
            checkpoint: Checkpoint::Folder { modified_ns: Vec::new(), entries: 1, complete: false },
        };
        store.commit(&parcel).unwrap();
    }

    fn known(store: &Store) -> BTreeMap<String, i64> {
        let mut statement = store.connection.prepare("SELECT address, since FROM list").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.collect::<rusqlite::Result<_>>().unwrap()
    }

    /// Makes the database one that was written before lists were kept.
    fn age(path: &Path) {
        let connection = Connection::open(path).unwrap();
        connection
            .execute_batch("DELETE FROM list; ALTER TABLE account DROP COLUMN identities; PRAGMA user_version = 6;")
            .unwrap();
    }

    #[test]
    fn an_older_database_knows_the_lists_that_a_new_one_knows() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("crickets.db");
        let mut store = Store::open(&path).unwrap();
        let letters = [
            passed_on("walkers@example.org", 4, Role::Inbox),
            passed_on("walkers@example.org", 2, Role::Archive),
            passed_on("readers@example.net", 3, Role::Inbox),
            passed_on("bait@example.com", 3, Role::Junk),
        ];
        for (place, letter) in (1..).zip(&letters) {
            keep(&mut store, place, letter);
        }
        let fresh = known(&store);
        assert_eq!(fresh.keys().collect::<Vec<_>>(), ["readers@example.net", "walkers@example.org"]);
        drop(store);
        age(&path);
        assert_eq!(known(&Store::open(&path).unwrap()), fresh);
    }
}
