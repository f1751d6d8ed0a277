//! Loads the mail that enters the analysis.

use anyhow::Result;
use jiff::Timestamp;

use super::envelope::{self, Columns, gist_from_text};
use super::{Store, to_micros};
use crate::analysis::Letter;
use crate::message::{Role, Roles};

/// The mail known at some moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letters {
    /// By date, Message-ID and content.
    pub letters: Vec<Letter>,
    /// Messages that never enter the analysis.
    pub others: u64,
}

/// Locations folded into a set of bits per message: `live` where it lies, `ever` where it ever lay.
const ROLES: &str = "
    SELECT location.message AS message,
           1 * max(location.vanished = 0 AND mailbox.role = 'inbox') + 2 * max(location.vanished = 0 AND
           mailbox.role = 'sent') + 4 * max(location.vanished = 0 AND mailbox.role = 'archive') + 8 *
           max(location.vanished = 0 AND mailbox.role = 'all') + 16 * max(location.vanished = 0 AND
           mailbox.role = 'trash') + 32 * max(location.vanished = 0 AND mailbox.role = 'junk') + 64 *
           max(location.vanished = 0 AND mailbox.role = 'drafts') + 128 * max(location.vanished = 0 AND
           mailbox.role = 'other') + 256 * max(location.vanished = 0 AND mailbox.role = 'folderless') AS live,
           1 * max(mailbox.role = 'inbox') + 2 * max(mailbox.role = 'sent') + 4 * max(mailbox.role = 'archive')
           + 8 * max(mailbox.role = 'all') + 16 * max(mailbox.role = 'trash') + 32 * max(mailbox.role = 'junk')
           + 64 * max(mailbox.role = 'drafts') + 128 * max(mailbox.role = 'other') + 256 * max(mailbox.role =
           'folderless') AS ever
    FROM location
    JOIN mailbox ON mailbox.id = location.mailbox
    JOIN account ON account.id = mailbox.account
    WHERE ?2 = '' OR account.name = ?2
    GROUP BY location.message";

/// In the order of the bits of [`ROLES`].
const BITS: [Role; 9] = [
    Role::Inbox,
    Role::Sent,
    Role::Archive,
    Role::All,
    Role::Trash,
    Role::Junk,
    Role::Drafts,
    Role::Other,
    Role::Folderless,
];

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
             FROM ({ROLES}) AS roles
             JOIN message ON message.id = roles.message
             JOIN gist ON gist.message = message.id
             WHERE message.date <= ?1
             ORDER BY message.date, message.message_id, message.content"
        ))?;
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
                message: envelope::message(row.get_ref(0)?.as_str()?, &columns)?,
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

/// Where a message counts as found: where it lies; once in Sent always in Sent; and where it last lay once it is gone.
fn roles(live: u32, ever: u32) -> Roles {
    let sent = ever & (1 << 1);
    let bits = if live == 0 { ever } else { live | sent };
    BITS.iter().enumerate().filter(|(bit, _)| bits & (1 << bit) != 0).map(|(_, role)| *role).collect()
}
