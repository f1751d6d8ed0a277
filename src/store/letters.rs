//! Loads the mail that enters the analysis.

use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread;

use anyhow::{Result, anyhow};
use foldhash::HashMap;
use jiff::Timestamp;
use rayon::prelude::*;
use rusqlite::CachedStatement;

use super::envelope::{self, Columns, content, gist_from_bytes, opening_from_bytes};
use super::pool::Pool;
use super::{Store, to_micros};
use crate::analysis::Letter;
use crate::message::{Address, Role, Roles};
use crate::signal::{Channel, Signal};

/// The mail known at some moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letters {
    /// By date, Message-ID and content; without their openings, see [`Store::load_openings`].
    pub letters: Vec<Letter>,
    /// Messages that never enter the analysis.
    pub others: u64,
}

impl Store {
    /// Returns the mail known at `as_of`: of every account, or `only` of one. What lies in `excluded` mailboxes alone, by
    /// account and name, is left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn letters(&self, as_of: Timestamp, only: Option<&str>, excluded: &[(&str, &str)]) -> Result<Letters> {
        let whereabouts = self.whereabouts(only, excluded)?;
        // In order of their rows, which is the order they lie in: sorting is done here, without the texts.
        let statement = self.connection.prepare_cached(
            "SELECT message.id, message.message_id, message.without_words, message.received, message.automated,
                    message.envelope, message.date, message.utc_offset, gist.gist
             FROM gist JOIN message ON message.id = gist.message ORDER BY gist.message",
        )?;
        let most: i64 = self.connection.query_row("SELECT count(*) FROM gist", [], |row| row.get(0))?;
        let mut letters = Vec::with_capacity(usize::try_from(most).unwrap_or(0));
        read_beside(statement, &whereabouts, to_micros(as_of), &mut letters)?;
        // What is compared is small, and each letter moves once.
        let when = |letter: &Letter| (letter.message.date, letter.message.id.clone());
        letters.sort_by_cached_key(when);
        // Two messages of one id and date are rare: only for them what they hold is digested.
        for copies in letters.chunk_by_mut(|left, right| when(left) == when(right)).filter(|copies| copies.len() > 1) {
            copies.sort_by_cached_key(|letter| content(&letter.message));
        }
        let all = whereabouts.count() - self.later_than(as_of, &whereabouts)?;
        Ok(Letters { others: all.saturating_sub(letters.len() as u64), letters })
    }

    /// Puts the openings into the letters at these places. They are a third of what all letters say, and few are asked for.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn load_openings(&self, letters: &mut [Letter], places: &[usize]) -> Result<()> {
        let mut statement = self.connection.prepare_cached(
            "SELECT gist.gist FROM message JOIN gist ON gist.message = message.id
             WHERE message.message_id = ?1 AND message.content = ?2",
        )?;
        for place in places {
            let letter = &mut letters[*place];
            let key = (letter.message.id.as_str(), content(&letter.message));
            letter.gist.opening =
                statement.query_row(key, |row| Ok(opening_from_bytes(row.get_ref(0)?.as_blob()?)?.into()))?;
        }
        Ok(())
    }

    /// Returns where each message lies and lay: in any account, or `only` in one. Labels count like mailboxes.
    fn whereabouts(&self, only: Option<&str>, excluded: &[(&str, &str)]) -> Result<Whereabouts> {
        let mut statement = self.connection.prepare_cached(
            "SELECT mailbox.id, mailbox.role, account.name, mailbox.name, mailbox.display_name
             FROM mailbox JOIN account ON account.id = mailbox.account WHERE ?1 IS NULL OR account.name = ?1",
        )?;
        let mut mailboxes = HashMap::<i64, u16>::default();
        let mut rows = statement.query([only])?;
        while let Some(row) = rows.next()? {
            let column = |number| Ok::<&str, rusqlite::Error>(row.get_ref(number)?.as_str()?);
            let (account, names) = (column(2)?, [column(3)?, column(4)?]);
            if !excluded.iter().any(|(of, name)| *of == account && names.contains(name)) {
                let roles: Roles = Role::parse(column(1)?).into_iter().collect();
                mailboxes.insert(row.get(0)?, roles.bits());
            }
        }
        let last: Option<i64> = self.connection.query_row("SELECT max(id) FROM message", [], |row| row.get(0))?;
        let last = last.and_then(|last| usize::try_from(last).ok()).unwrap_or(0);
        let mut whereabouts = Whereabouts(vec![(0, 0); last + 1]);
        let mut statement =
            self.connection.prepare_cached("SELECT mailbox, message, labels, vanished FROM location")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            // There is a row for every message, bulk mail included: each is looked at with as little ado as can be.
            let column = |number| Ok::<i64, rusqlite::Error>(row.get_ref(number)?.as_i64()?);
            if let Some(role) = mailboxes.get(&column(0)?) {
                whereabouts.insert(column(1)?, role | row.get::<_, u16>(2)?, column(3)? != 0);
            }
        }
        Ok(whereabouts)
    }

    /// Returns how many of the messages found somewhere were written after `as_of`.
    fn later_than(&self, as_of: Timestamp, whereabouts: &Whereabouts) -> Result<u64> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM message WHERE date > ?1")?;
        let later = statement.query_map([to_micros(as_of)], |row| row.get::<_, i64>(0))?;
        let mut count = 0;
        for id in later {
            count += u64::from(whereabouts.roles(id?).is_some());
        }
        Ok(count)
    }
}

/// Rows read by the other processors while the next ones come out of the database.
const CHUNK: usize = 256;

/// What letters have in common with one another.
#[derive(Default)]
struct Pools {
    texts: Pool<str>,
    people: Pool<[Address]>,
    greeted: Pool<[String]>,
    channels: Pool<[Channel]>,
    signals: Pool<Signal>,
}

/// One row, as it lies in the database.
struct Row {
    id: String,
    columns: Columns,
    roles: Roles,
    gist: Vec<u8>,
}

impl Row {
    fn letter(&self, pools: &Pools) -> rusqlite::Result<Letter> {
        let message = envelope::message(&self.id, &self.columns, &pools.texts, &pools.people)?;
        let mut gist = gist_from_bytes(&self.gist)?;
        gist.opening = Arc::default();
        gist.language = pools.texts.share(gist.language);
        gist.greeted = pools.greeted.share(gist.greeted);
        gist.channels = pools.channels.share(gist.channels);
        for signal in &mut gist.signals {
            *signal = pools.signals.share(signal.clone());
        }
        Ok(Letter { message, roles: self.roles, gist })
    }
}

/// Adds the letters in the rows of `statement` that were written by `until`, in their order: this thread takes rows out of
/// the database, the others read them.
fn read_beside(
    mut statement: CachedStatement<'_>,
    whereabouts: &Whereabouts,
    until: i64,
    letters: &mut Vec<Letter>,
) -> Result<()> {
    let (sender, receiver) = sync_channel::<Vec<Row>>(1);
    thread::scope(|scope| {
        let reading = scope.spawn(move || {
            let pools = Pools::default();
            for rows in receiver {
                let read: Vec<_> = rows.par_iter().map(|row| row.letter(&pools)).collect();
                for letter in read {
                    letters.push(letter?);
                }
            }
            Ok(())
        });
        let mut chunk = Vec::with_capacity(CHUNK);
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let Some(roles) = whereabouts.roles(row.get(0)?) else { continue };
            if row.get::<_, i64>(6)? > until {
                continue;
            }
            let columns = Columns {
                without_words: row.get(2)?,
                received: row.get(3)?,
                automated: row.get(4)?,
                envelope: row.get(5)?,
                date: row.get(6)?,
                utc_offset: row.get(7)?,
            };
            chunk.push(Row { id: row.get(1)?, columns, roles, gist: row.get(8)? });
            // Without a receiver a row was damaged, which the other side tells.
            if chunk.len() == CHUNK && sender.send(std::mem::replace(&mut chunk, Vec::with_capacity(CHUNK))).is_err() {
                break;
            }
        }
        let _ = sender.send(chunk);
        drop(sender);
        reading.join().map_err(|_| anyhow!("the letters could not be read"))?
    })
}

/// For each message by its row: the roles of where it lies now, and of where it ever lay. Rows are numbered from 1 without
/// gaps worth speaking of.
struct Whereabouts(Vec<(u16, u16)>);

impl Whereabouts {
    fn insert(&mut self, message: i64, roles: u16, vanished: bool) {
        let place = usize::try_from(message).ok();
        let Some((live, ever)) = place.and_then(|place| self.0.get_mut(place)) else { return };
        *live |= if vanished { 0 } else { roles | FOUND };
        *ever |= roles | FOUND;
    }

    /// Returns where the message counts as found: where it lies; once in Sent always in Sent; and where it last lay once it
    /// is gone. `None` for one that never lay in any of the mailboxes.
    fn roles(&self, message: i64) -> Option<Roles> {
        let (live, ever) = usize::try_from(message).ok().and_then(|place| self.0.get(place)).copied()?;
        let sent = ever & [Role::Sent].into_iter().collect::<Roles>().bits();
        (ever != 0).then(|| Roles::from_bits(if live == 0 { ever } else { live | sent }))
    }

    fn count(&self) -> u64 {
        self.0.iter().filter(|(_, ever)| *ever != 0).count() as u64
    }
}

/// A bit that is no role: set wherever a message was found, be it in a mailbox whose role is not known.
const FOUND: u16 = 1 << 15;
