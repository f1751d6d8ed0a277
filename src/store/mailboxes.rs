//! Mailboxes: how far each has been read, and how much of it the report may rest on.

use anyhow::Result;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::OptionalExtension;

use super::envelope::from_json;
use super::{Store, from_micros, since_ever, to_micros};
use crate::message::mailbox::{Checkpoint, Place};
use crate::message::{MessageId, Role};

/// How far a mailbox has been read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub checkpoint: Option<Checkpoint>,
    /// Taken in and not vanished since, ascending.
    pub places: Vec<Place>,
    /// Those of them that could not be read wholly.
    pub withheld: Vec<Place>,
}

/// By what a message at a place can be known again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub place: Place,
    pub id: MessageId,
    pub received_at: Option<Timestamp>,
    pub size: u64,
    pub email_id: Option<String>,
}

/// What is known of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxRow {
    pub account: String,
    /// Its name for people.
    pub mailbox: String,
    pub role: Role,
    pub messages: u64,
    /// The day of the oldest message known.
    pub from: Option<Date>,
    /// The day back to which nothing is missing.
    pub complete_since: Option<Date>,
    pub last_success: Option<Timestamp>,
    /// Why the last try failed, in words for the owner.
    pub problem: Option<String>,
    /// Which single messages could not be read, in words for the owner.
    pub unread: Option<String>,
    /// How many messages could not be read, or not wholly.
    pub unread_messages: u64,
}

impl Store {
    /// Returns how far the mailbox has been read.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn progress(&self, account: &str, mailbox: &str) -> Result<Progress> {
        let row: Option<(i64, String, u32)> = self
            .connection
            .query_row(
                "SELECT mailbox.id, checkpoint, generation FROM mailbox JOIN account ON account.id = mailbox.account
                 WHERE account.name = ?1 AND mailbox.name = ?2 AND checkpoint <> ''",
                [account, mailbox],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .optional()?;
        let Some((id, checkpoint, generation)) = row else { return Ok(Progress::default()) };
        let mut statement = self.connection.prepare_cached(
            "SELECT place FROM location WHERE mailbox = ?1 AND generation = ?2 AND vanished = 0 ORDER BY place",
        )?;
        let places = statement.query_map((id, generation), |row| row.get::<_, i64>(0).map(place_from_sql))?;
        let mut places = places.collect::<rusqlite::Result<Vec<_>>>()?;
        // SQLite's integers are signed: places beyond the middle came first.
        places.sort_unstable();
        let mut statement = self.connection.prepare_cached("SELECT place FROM quarantine WHERE mailbox = ?1")?;
        let withheld = statement.query_map([id], |row| row.get::<_, i64>(0).map(place_from_sql))?;
        let mut withheld = withheld.collect::<rusqlite::Result<Vec<_>>>()?;
        withheld.retain(|place| places.binary_search(place).is_ok());
        withheld.sort_unstable();
        Ok(Progress { checkpoint: Some(from_json(&checkpoint)?), places, withheld })
    }

    /// Returns by what the messages that lie in the mailbox can be known again. Those that could not be read wholly are to be
    /// fetched once more in any case.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn traces(&self, account: &str, mailbox: &str) -> Result<Vec<Known>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT location.place, message.message_id, location.received_at, location.size, location.email_id
             FROM location JOIN mailbox ON mailbox.id = location.mailbox JOIN account ON account.id = mailbox.account
             JOIN message ON message.id = location.message
             WHERE account.name = ?1 AND mailbox.name = ?2 AND location.generation = mailbox.generation
               AND location.vanished = 0
               AND NOT EXISTS (SELECT 1 FROM quarantine
                               WHERE quarantine.mailbox = mailbox.id AND quarantine.place = location.place)
             ORDER BY location.place",
        )?;
        let traces = statement.query_map([account, mailbox], |row| {
            Ok(Known {
                place: place_from_sql(row.get(0)?),
                id: MessageId::new(row.get_ref(1)?.as_str()?),
                received_at: row.get::<_, Option<i64>>(2)?.map(from_micros),
                size: row.get::<_, i64>(3)?.cast_unsigned(),
                email_id: row.get::<_, Option<String>>(4)?.filter(|id| !id.is_empty()),
            })
        })?;
        Ok(traces.collect::<rusqlite::Result<_>>()?)
    }

    /// Takes note that the mailbox exists, and forgets what was wrong with it the last time.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn survey(&mut self, account: &str, name: &str, display_name: &str, role: Role) -> Result<()> {
        let account = self.account_id(account)?;
        self.connection.execute(
            "INSERT INTO mailbox (account, name, display_name, role) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (account, name) DO UPDATE SET
               display_name = excluded.display_name, role = excluded.role, missing = 0, problem = ''",
            (account, name, display_name, role.as_str()),
        )?;
        Ok(())
    }

    /// Takes note of a mailbox, or one message in it, that could not be read.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn problem(
        &mut self,
        account: &str,
        mailbox: &str,
        place: Option<Place>,
        what: &str,
        at: Timestamp,
    ) -> Result<()> {
        let account = self.account_id(account)?;
        match place {
            None => self.connection.execute(
                "INSERT INTO mailbox (account, name, display_name, role, problem) VALUES (?1, ?2, ?2, 'other', ?3)
                 ON CONFLICT (account, name) DO UPDATE SET problem = excluded.problem",
                (account, mailbox, what),
            )?,
            Some(place) => self.connection.execute(
                "INSERT INTO quarantine (mailbox, place, problem, at)
                 SELECT id, ?3, ?4, ?5 FROM mailbox WHERE account = ?1 AND name = ?2
                 ON CONFLICT DO UPDATE SET problem = excluded.problem, at = excluded.at",
                (account, mailbox, place_to_sql(place), what, to_micros(at)),
            )?,
        };
        Ok(())
    }

    /// Returns what is known of every mailbox and of its mail up to `as_of`, by account and name. Days are those of
    /// `time_zone`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn mailboxes(&self, as_of: Timestamp, time_zone: &TimeZone, only: Option<&str>) -> Result<Vec<MailboxRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT account.name, mailbox.display_name, mailbox.role, mailbox.last_success, mailbox.complete,
                    iif(mailbox.problem <> '', mailbox.problem, account.problem),
                    count(message.id), min(iif(message.date >= ?3, message.date, NULL)),
                    (SELECT last.date FROM location AS lowest JOIN message AS last ON last.id = lowest.message
                     WHERE lowest.mailbox = mailbox.id AND lowest.generation = mailbox.generation
                     ORDER BY lowest.place LIMIT 1),
                    (SELECT count(*) FROM quarantine WHERE quarantine.mailbox = mailbox.id AND quarantine.at <= ?1),
                    (SELECT quarantine.problem FROM quarantine
                     WHERE quarantine.mailbox = mailbox.id AND quarantine.at <= ?1 ORDER BY quarantine.problem LIMIT 1)
             FROM mailbox
             JOIN account ON account.id = mailbox.account
             LEFT JOIN location ON location.mailbox = mailbox.id AND location.vanished = 0
             LEFT JOIN message ON message.id = location.message AND message.date <= ?1
             WHERE mailbox.missing = 0 AND (?2 = '' OR account.name = ?2)
             GROUP BY mailbox.id
             ORDER BY account.name, mailbox.name",
        )?;
        let day = |micros: i64| from_micros(micros).to_zoned_datetime(time_zone.clone()).date();
        let rows = statement.query_map((to_micros(as_of), only.unwrap_or(""), FIRST_MAIL_MICROS), |row| {
            let role: String = row.get(2)?;
            let complete: bool = row.get(4)?;
            let problem: String = row.get(5)?;
            let oldest: Option<i64> = row.get(7)?;
            let lowest: Option<i64> = row.get::<_, Option<i64>>(8)?.filter(|date| *date >= FIRST_MAIL_MICROS);
            let from = oldest.map(day);
            Ok(MailboxRow {
                account: row.get(0)?,
                mailbox: row.get(1)?,
                role: Role::parse(&role).unwrap_or(Role::Other),
                messages: row.get::<_, i64>(6)?.cast_unsigned(),
                from,
                // Reading goes from the newest down: the day it has come to may not be whole yet.
                complete_since: if complete {
                    from
                } else {
                    lowest.map(|micros| day(micros).tomorrow().unwrap_or(day(micros)))
                },
                last_success: since_ever(row.get(3)?),
                problem: (!problem.is_empty()).then_some(problem),
                unread_messages: row.get::<_, i64>(9)?.cast_unsigned(),
                unread: row.get::<_, Option<String>>(10)?.map(|first| match row.get::<_, i64>(9) {
                    Ok(count) if count > 1 => format!("{count} messages could not be read, the first: {first}"),
                    _ => format!("1 message could not be read: {first}"),
                }),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// The start of 1982, the year of RFC 822: a letter dated before it has lost its date, and tells nothing of how far mail reaches.
const FIRST_MAIL_MICROS: i64 = 378_691_200_000_000;

pub(super) fn place_to_sql(place: Place) -> i64 {
    place.0.cast_signed()
}

fn place_from_sql(place: i64) -> Place {
    Place(place.cast_unsigned())
}
