//! Loads the mail that enters the analysis.

use std::collections::HashSet;
use std::hash::Hash;

use anyhow::Result;
use jiff::Timestamp;

use super::envelope::{self, Columns, gist_from_text};
use super::{Store, to_micros};
use crate::analysis::Letter;
use crate::message::{AddrSpec, Message, MessageId, Role, Roles};

/// The mail known at some moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letters {
    /// By date, Message-ID and content.
    pub letters: Vec<Letter>,
    /// Messages that never enter the analysis.
    pub others: u64,
}

/// Returns a query that folds locations into a set of bits per message: `live` where it lies, `ever` where it ever lay. Labels
/// count like mailboxes.
fn roles_query() -> String {
    let bits = |lies: &str| {
        let bit = |role: &Role| {
            let bit = [*role].into_iter().collect::<Roles>().bits();
            format!("{bit} * max({lies} AND (mailbox.role = '{role}' OR location.labels & {bit}))")
        };
        Role::EVERY.iter().map(bit).collect::<Vec<_>>().join(" + ")
    };
    format!(
        "SELECT location.message AS message, {} AS live, {} AS ever
         FROM location
         JOIN mailbox ON mailbox.id = location.mailbox
         JOIN account ON account.id = mailbox.account
         WHERE ?2 = '' OR account.name = ?2
         GROUP BY location.message",
        bits("location.vanished = 0"),
        bits("1"),
    )
}

impl Store {
    /// Returns the mail known at `as_of`: of every account, or `only` of one.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn letters(&self, as_of: Timestamp, only: Option<&str>) -> Result<Letters> {
        let bound = (to_micros(as_of), only.unwrap_or(""));
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT message.message_id, message.without_words, message.received, message.automated, message.envelope,
                    message.date, message.utc_offset, gist.gist, roles.live, roles.ever
             FROM ({}) AS roles
             JOIN message ON message.id = roles.message
             JOIN gist ON gist.message = message.id
             WHERE message.date <= ?1
             ORDER BY message.date, message.message_id, message.content",
            roles_query()
        ))?;
        let mut known = Known::default();
        let rows = statement.query_map(bound, |row| {
            let columns = Columns {
                without_words: row.get(1)?,
                received: row.get(2)?,
                automated: row.get(3)?,
                envelope: row.get(4)?,
                date: row.get(5)?,
                utc_offset: row.get(6)?,
            };
            Ok(Letter {
                message: known.shared(envelope::message(row.get_ref(0)?.as_str()?, &columns)?),
                roles: roles(row.get(8)?, row.get(9)?),
                gist: gist_from_text(row.get_ref(7)?.as_str()?)?,
            })
        })?;
        let mut letters = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        letters.shrink_to_fit();
        let all: i64 = self.connection.query_row(
            "SELECT count(*) FROM message WHERE date <= ?1 AND EXISTS (
                SELECT 1 FROM location JOIN mailbox ON mailbox.id = location.mailbox
                JOIN account ON account.id = mailbox.account
                WHERE location.message = message.id AND (?2 = '' OR account.name = ?2))",
            bound,
            |row| row.get(0),
        )?;
        Ok(Letters { others: all.cast_unsigned().saturating_sub(letters.len() as u64), letters })
    }
}

/// The addresses and Message-IDs loaded so far. Letters name the same few people, and the letters before them, again and
/// again: each text is held once.
#[derive(Default)]
struct Known {
    addresses: HashSet<AddrSpec>,
    ids: HashSet<MessageId>,
}

impl Known {
    fn shared(&mut self, mut message: Message) -> Message {
        let Message { id, from, reply_to, to, cc, bcc, in_reply_to, references, .. } = &mut message;
        for address in from.iter_mut().chain(reply_to).chain(to).chain(cc).chain(bcc) {
            share(&mut self.addresses, &mut address.addr_spec);
        }
        for id in in_reply_to.iter_mut().chain(references).chain([id]) {
            share(&mut self.ids, id);
        }
        message
    }
}

/// Replaces the value by the equal one that is known, or makes it known.
fn share<T: Clone + Eq + Hash>(known: &mut HashSet<T>, value: &mut T) {
    match known.get(value) {
        Some(same) => *value = same.clone(),
        None => {
            known.insert(value.clone());
        }
    }
}

/// Where a message counts as found: where it lies; once in Sent always in Sent; and where it last lay once it is gone.
fn roles(live: u16, ever: u16) -> Roles {
    let sent = ever & [Role::Sent].into_iter().collect::<Roles>().bits();
    Roles::from_bits(if live == 0 { ever } else { live | sent })
}
