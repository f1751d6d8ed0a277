//! A glance at the newest mail that the owner of an account has sent, before any is kept: whether the door opens, and from
//! which addresses they write. Nothing is kept.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::config::Account;
use crate::message::mailbox::Place;
use crate::message::{AddrSpec, Message, Role};
use crate::source::{self, Batch, Desk, Error, Known, Survey, Trace};

/// Days of mail that are glanced at.
pub const DAYS: i32 = 60;

/// Messages that are glanced at; their headers come in a few seconds.
const MESSAGES: usize = 2_000;

/// What was seen.
#[derive(Debug, Default)]
pub struct Glance {
    /// What is to be mended, in words for the owner.
    pub problems: Vec<String>,
    /// Addresses in From of mail in Sent, the most frequent first, with how often.
    pub senders: Vec<(AddrSpec, u64)>,
}

/// Signs in and reads the headers of what was sent in the last [`DAYS`] days before `today`.
///
/// # Errors
/// Why the account could not be read, in words that name the fix.
pub fn glance(account: &Account, today: Date) -> Result<Glance, Error> {
    let mut settings = account.settings();
    settings.since = today.checked_sub(DAYS.days()).ok();
    // What others wrote tells nothing, and there may be much of it. Where sent mail has no mailbox, it lies among all mail.
    settings.only = Some([Role::Sent, Role::All].into_iter().collect());
    let mut eye = Eye::default();
    match source::open(settings)?.sync(&mut eye) {
        // Stopped by the eye itself, which has seen enough.
        Ok(()) | Err(Error::Stopped) => {}
        Err(error) => return Err(error),
    }
    let mut senders: Vec<(AddrSpec, u64)> = eye.senders.into_iter().collect();
    senders.sort_by_key(|(_, letters)| std::cmp::Reverse(*letters));
    Ok(Glance { problems: eye.problems, senders })
}

/// A desk that only looks.
#[derive(Default)]
struct Eye {
    roles: BTreeMap<String, Role>,
    senders: BTreeMap<AddrSpec, u64>,
    seen: usize,
    problems: Vec<String>,
}

impl Desk for Eye {
    fn open(&mut self, survey: &Survey) -> Known {
        self.roles.insert(survey.name.clone(), survey.role);
        Known::default()
    }

    fn traces(&mut self, _: &str) -> Vec<Trace> {
        Vec::new()
    }

    fn wants_text(&mut self, _: &Message) -> bool {
        false
    }

    fn batch(&mut self, batch: Batch) -> Result<(), Error> {
        self.seen += batch.arrivals.len();
        let is_sent = self.roles.get(&batch.mailbox) == Some(&Role::Sent);
        let sent = batch.arrivals.into_iter().filter(|arrival| is_sent || arrival.labels.contains(Role::Sent));
        for from in sent.filter_map(|arrival| arrival.message.from) {
            *self.senders.entry(from.addr_spec).or_default() += 1;
        }
        if self.seen < MESSAGES { Ok(()) } else { Err(Error::Stopped) }
    }

    fn problem(&mut self, _: &str, _: Option<Place>, what: String) {
        self.problems.push(what);
    }

    fn expect(&mut self, _: &str, _: u64) {}
}
