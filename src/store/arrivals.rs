//! Takes mail in: messages, where they lie, what they say and how far the mailbox has been read, in one transaction.
//!
//! One message is one row, wherever it lies: Gmail shows it under five labels, a move gives it a new place. Of several
//! copies one is kept, chosen by what they hold and not by which came first.

use anyhow::{Context, Result};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};

use super::envelope::{self, Columns, gist_to_bytes, to_json};
use super::mailboxes::place_to_sql;
use super::{Store, lists, to_micros};
use crate::analysis::READER_VERSION;
use crate::message::mailbox::{Checkpoint, Place};
use crate::message::{AddrSpec, Message, Role, Roles};
use crate::signal::Gist;

/// New messages of one mailbox, read, and how far the mailbox has been read with them.
#[derive(Clone, Debug)]
pub struct Parcel {
    pub account: String,
    /// The mailbox's name as surveyed.
    pub mailbox: String,
    pub incoming: Vec<Incoming>,
    pub vanished: Vec<Place>,
    /// Places of the generation before this one, and what they are now.
    pub renumbered: Vec<(Place, Place)>,
    pub checkpoint: Checkpoint,
}

/// One message, read.
#[derive(Clone, Debug)]
pub struct Incoming {
    pub place: Place,
    pub received_at: Option<Timestamp>,
    /// In bytes; 0: not known.
    pub size: u64,
    /// By what the source knows it for good.
    pub email_id: Option<String>,
    /// What labels make it, besides its mailbox.
    pub labels: Roles,
    pub header: Vec<u8>,
    /// The raw body, where it was fetched.
    pub text: Option<Vec<u8>>,
    /// Why its words are missing, though they were wanted.
    pub withheld: Option<String>,
    pub message: Message,
    /// The mailing list that passed it on.
    pub list: Option<AddrSpec>,
    /// `None` for mail that never enters the analysis.
    pub gist: Option<Gist>,
}

impl Store {
    /// Keeps a parcel: all of it, or nothing.
    ///
    /// # Errors
    /// When the database cannot be written, or the mailbox was never surveyed.
    pub fn commit(&mut self, parcel: &Parcel) -> Result<()> {
        let account = self.account_id(&parcel.account)?;
        let transaction = self.connection.transaction()?;
        let (mailbox, before, role): (i64, u32, String) = transaction
            .query_row(
                "SELECT id, generation, role FROM mailbox WHERE account = ?1 AND name = ?2",
                (account, &parcel.mailbox),
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .with_context(|| format!("mailbox {:?} was not surveyed", parcel.mailbox))?;
        let generation = parcel.checkpoint.generation();
        for (place, now) in &parcel.renumbered {
            transaction
                .prepare_cached(
                    "INSERT INTO location (mailbox, generation, place, message, size, received_at, labels, email_id)
                     SELECT mailbox, ?3, ?5, message, size, received_at, labels, email_id FROM location
                     WHERE mailbox = ?1 AND generation = ?2 AND place = ?4
                     ON CONFLICT DO UPDATE SET message = excluded.message, vanished = 0",
                )?
                .execute((mailbox, before, generation, place_to_sql(*place), place_to_sql(*now)))?;
        }
        if before != generation {
            transaction.execute("DELETE FROM quarantine WHERE mailbox = ?1", [mailbox])?;
        }
        // Another UIDVALIDITY: every place before it is void, the messages are known all the same.
        transaction.execute(
            "UPDATE location SET vanished = 1 WHERE mailbox = ?1 AND generation <> ?2 AND vanished = 0",
            (mailbox, generation),
        )?;
        let has_quarantine: bool =
            transaction.query_row("SELECT EXISTS (SELECT 1 FROM quarantine WHERE mailbox = ?1)", [mailbox], |row| {
                row.get(0)
            })?;
        for incoming in &parcel.incoming {
            let id = keep(&transaction, incoming)?;
            // What lies in Junk proves nothing.
            if let Some(list) = incoming.list.as_ref().filter(|_| role != Role::Junk.as_str()) {
                lists::note(&transaction, list, incoming.message.date)?;
            }
            lay(&transaction, (mailbox, generation), id, incoming)?;
            if has_quarantine {
                transaction
                    .prepare_cached("DELETE FROM quarantine WHERE mailbox = ?1 AND place = ?2")?
                    .execute((mailbox, place_to_sql(incoming.place)))?;
            }
            if let Some(why) = &incoming.withheld {
                // In the same transaction: a run that is killed here still asks for them the next time.
                transaction
                    .prepare_cached(
                        "INSERT OR REPLACE INTO quarantine (mailbox, place, problem, at) VALUES (?1, ?2, ?3, 0)",
                    )?
                    .execute((mailbox, place_to_sql(incoming.place), why))?;
            }
        }
        for place in &parcel.vanished {
            transaction
                .prepare_cached(
                    "UPDATE location SET vanished = 1 WHERE mailbox = ?1 AND generation = ?2 AND place = ?3",
                )?
                .execute((mailbox, generation, place_to_sql(*place)))?;
            transaction
                .prepare_cached("DELETE FROM quarantine WHERE mailbox = ?1 AND place = ?2")?
                .execute((mailbox, place_to_sql(*place)))?;
        }
        // What was not taken in is tried each time: now all was, or has gone.
        let is_whole = matches!(
            parcel.checkpoint,
            Checkpoint::Folder { complete: true, .. } | Checkpoint::Imap { complete: true, has_gaps: false, .. }
        );
        if is_whole {
            transaction.execute("DELETE FROM quarantine WHERE mailbox = ?1", [mailbox])?;
        }
        transaction.execute(
            "UPDATE mailbox SET checkpoint = ?2, generation = ?3, complete = ?4 WHERE id = ?1",
            (mailbox, to_json(&parcel.checkpoint), generation, parcel.checkpoint.is_complete()),
        )?;
        transaction.commit()?;
        Ok(())
    }

    /// Returns for each message whether the words of this very one are stored already and this copy would not be preferred.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn have_words(&self, messages: &[&Message]) -> Result<Vec<bool>> {
        let _moment = self.at_one_moment()?;
        let has_words = |message: &&Message| {
            let known = known(&self.connection, message, &envelope::content(message))?;
            Ok(known.is_some_and(|(_, known)| !known.without_words && known <= envelope::columns(message, true)))
        };
        messages.iter().map(has_words).collect()
    }
}

fn known(
    connection: &rusqlite::Connection,
    message: &Message,
    content: &[u8; 16],
) -> rusqlite::Result<Option<(i64, Columns)>> {
    connection
        .prepare_cached(
            "SELECT id, without_words, received, automated, envelope, date, utc_offset FROM message
             WHERE message_id = ?1 AND content = ?2",
        )?
        .query_row((message.id.as_str(), content), |row| {
            let columns = Columns {
                without_words: row.get(1)?,
                received: row.get(2)?,
                automated: row.get(3)?,
                envelope: row.get(4)?,
                date: row.get(5)?,
                utc_offset: row.get(6)?,
            };
            Ok((row.get(0)?, columns))
        })
        .optional()
}

/// Keeps the message, unless a copy at least as good is stored, and returns its row.
fn keep(transaction: &Transaction<'_>, incoming: &Incoming) -> rusqlite::Result<i64> {
    let columns = envelope::columns(&incoming.message, incoming.text.is_some());
    let content = envelope::content(&incoming.message);
    let id = match known(transaction, &incoming.message, &content)? {
        Some((id, stored)) if stored <= columns => return Ok(id),
        Some((id, _)) => {
            transaction.prepare_cached("DELETE FROM raw WHERE message = ?1")?.execute([id])?;
            transaction.prepare_cached("DELETE FROM gist WHERE message = ?1")?.execute([id])?;
            transaction
                .prepare_cached(
                    "UPDATE message SET without_words = ?2, received = ?3, automated = ?4, envelope = ?5, date = ?6,
                            utc_offset = ?7 WHERE id = ?1",
                )?
                .execute(params![
                    id,
                    columns.without_words,
                    columns.received,
                    columns.automated,
                    columns.envelope,
                    columns.date,
                    columns.utc_offset
                ])?;
            id
        }
        None => {
            transaction
                .prepare_cached(
                    "INSERT INTO message (message_id, content, date, utc_offset, without_words, received, automated, envelope)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                )?
                .execute(params![
                    incoming.message.id.as_str(),
                    content,
                    columns.date,
                    columns.utc_offset,
                    columns.without_words,
                    columns.received,
                    columns.automated,
                    columns.envelope
                ])?;
            transaction.last_insert_rowid()
        }
    };
    transaction
        .prepare_cached("INSERT INTO raw (message, received_at, header, words) VALUES (?1, ?2, ?3, ?4)")?
        .execute((
            id,
            incoming.received_at.map(to_micros),
            &incoming.header,
            incoming.text.as_deref().unwrap_or_default(),
        ))?;
    if let Some(gist) = &incoming.gist {
        transaction
            .prepare_cached("INSERT INTO gist (message, reader_version, gist) VALUES (?1, ?2, ?3)")?
            .execute((id, READER_VERSION, gist_to_bytes(gist)))?;
    }
    Ok(id)
}

/// Keeps that the message in row `id` lies at its place of this mailbox and generation.
fn lay(
    transaction: &Transaction<'_>,
    (mailbox, generation): (i64, u32),
    id: i64,
    incoming: &Incoming,
) -> rusqlite::Result<()> {
    let location = (
        mailbox,
        generation,
        place_to_sql(incoming.place),
        id,
        incoming.size.cast_signed(),
        incoming.received_at.map(to_micros),
        incoming.labels.bits(),
        incoming.email_id.as_deref().unwrap_or_default(),
    );
    // One statement that inserts or updates would keep a journal of its own, page by page, for every message.
    let inserted = transaction
        .prepare_cached(
            "INSERT INTO location (mailbox, generation, place, message, size, received_at, labels, email_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING",
        )?
        .execute(location)?;
    if inserted == 0 {
        transaction
            .prepare_cached(
                "UPDATE location SET message = ?4, size = ?5, received_at = ?6, labels = ?7, email_id = ?8, vanished = 0
                 WHERE mailbox = ?1 AND generation = ?2 AND place = ?3",
            )?
            .execute(location)?;
    }
    Ok(())
}
