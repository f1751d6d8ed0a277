//! The only SQL: mail as received, the owner's decisions and the nightly verdicts, in one SQLite file.
//!
//! Ground state is kept for good and only ever migrated: a message that vanishes is marked, a decision is undone, never
//! deleted. What can be recomputed (the gists) hangs beside it and may be dropped. Queries live beside their row mapping,
//! one subject a file; every list leaves in a total order.

mod accounts;
mod arrivals;
mod damage;
mod decisions;
mod deliveries;
mod envelope;
mod gists;
mod letters;
mod lists;
mod mailboxes;
mod open;
mod pool;
mod reports;
mod senders;

use jiff::Timestamp;
use rusqlite::Connection;

pub use accounts::AccountRow;
pub use arrivals::{Incoming, Parcel};
pub use damage::explain;
pub use decisions::Undone;
pub use gists::Stale;
pub use letters::Letters;
pub use mailboxes::{Known, MailboxRow, Progress};

/// An open database.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
}

/// Microseconds since the epoch, which any [`Timestamp`] fits.
fn to_micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// The reverse of [`to_micros`]. A number out of range, which only a damaged database holds, is the epoch.
fn from_micros(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A time where 0 stands for "never".
fn since_ever(micros: i64) -> Option<Timestamp> {
    (micros != 0).then(|| from_micros(micros))
}

#[cfg(test)]
mod tests;
