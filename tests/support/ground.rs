//! What a database holds, as lines by which two runs can be compared whatever rows their mail was given.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

/// Every message as it is kept, with the words and what was read in them.
const MESSAGES: &str =
    "SELECT json_array('message', message_id, hex(content), date, utc_offset, without_words, received, automated,
        envelope, received_at, hex(header), hex(words), reader_version, hex(gist))
    FROM message LEFT JOIN raw ON raw.message = message.id LEFT JOIN gist ON gist.message = message.id";

/// Every place a message lies or lay in, how far each mailbox was read, and how each account fared.
const PLACES: &str =
    "SELECT json_array('location', account.name, mailbox.name, location.generation, place, vanished, message_id,
        hex(content))
    FROM location JOIN mailbox ON mailbox.id = mailbox JOIN account ON account.id = account
    JOIN message ON message.id = message
    UNION ALL
    SELECT json_array('mailbox', account.name, mailbox.name, display_name, role, checkpoint, generation, complete,
        mailbox.last_success, mailbox.problem, missing)
    FROM mailbox JOIN account ON account.id = account
    UNION ALL
    SELECT json_array('account', name, last_success, problem, refused_login) FROM account
    UNION ALL
    SELECT json_array('quarantine', mailbox.name, place, quarantine.problem)
    FROM quarantine JOIN mailbox ON mailbox.id = mailbox";

/// Every message that lies somewhere tonight, once for each place, as far as it does not tell what the mailbox was before.
const LIVE: &str =
    "SELECT json_array(account.name, mailbox.name, role, message_id, hex(content), date, without_words, hex(header),
        hex(words), hex(gist))
    FROM location JOIN mailbox ON mailbox.id = mailbox JOIN account ON account.id = account
    JOIN message ON message.id = location.message JOIN raw ON raw.message = message.id
    LEFT JOIN gist ON gist.message = message.id
    WHERE vanished = 0 AND missing = 0 AND location.generation = mailbox.generation";

/// Returns everything that was taken in, in order. Fails where SQLite finds the file damaged.
pub fn whole(database: &Path) -> Vec<String> {
    lines(database, &[MESSAGES, PLACES])
}

/// Returns what lies in the mailboxes tonight, in order: what must not depend on how it came there.
pub fn live(database: &Path) -> Vec<String> {
    lines(database, &[LIVE])
}

fn lines(database: &Path, queries: &[&str]) -> Vec<String> {
    let connection = open(database);
    let mut lines = Vec::new();
    for query in queries {
        let mut statement = connection.prepare(query).unwrap();
        lines.extend(statement.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap));
    }
    lines.sort();
    lines
}

/// Fails unless the database is whole. One that a killed run had not yet made is.
pub fn check(database: &Path) {
    if database.exists() {
        let check: String = open(database).query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(check, "ok");
    }
}

fn open(database: &Path) -> Connection {
    Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap()
}
