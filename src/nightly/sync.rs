//! Reads every account at once: one thread an account → rayon reads each batch → one writer, this thread.
//!
//! The channels are short, so that a fast server waits for the disk and memory stays bounded.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use anyhow::Result;
use rayon::prelude::*;

use super::coverage::much_is_missing;
use super::desk::{Counter, Passed};
use super::progress::Progress;
use super::{Night, Synced, latch, signals};
use crate::analysis::read;
use crate::config::Account;
use crate::exit_code::{Exit, Refusal};
use crate::message::mailbox::Place;
use crate::message::{self, parse};
use crate::people::Identities;
use crate::report::escape::visible;
use crate::source::{self, Arrival, Batch, Error, Survey};
use crate::store::{Incoming, Parcel, Store};

/// Batches between two stages: while one is read or written the next is ready, and more would only take memory.
const DEPTH: usize = 1;

/// What comes to the writer.
enum Read {
    Parcel(Parcel),
    Other(Passed),
}

/// Takes the mail of the night's accounts in.
pub fn sync(night: &Night<'_>, store: &mut Store) -> Result<Synced> {
    let accounts = night.config.selected(night.account)?;
    let today = night.config.owner.calendar.date(night.now);
    if let Some((account, since)) = accounts.iter().find_map(|account| account.begins_after(today)) {
        return Err(Refusal::config(format!(
            "account {account}: since = {since} is still ahead, so that none of its mail would be read: name the first day whose mail counts, or take it out"
        ))
        .into());
    }
    let identities = &night.config.owner.identities;
    let stopped = AtomicBool::new(false);
    let mut outcome = Outcome::default();
    let mut failure = None;
    thread::scope(|scope| -> Result<()> {
        let (passed, passed_on) = sync_channel(DEPTH);
        let (read, written) = sync_channel(DEPTH);
        for account in &accounts {
            let is_latching = !night.retry_login && !account.asks_a_person();
            let refused = if is_latching { store.refused_login(account.name())? } else { None };
            let counter = Counter {
                account: account.name().to_owned(),
                identities,
                store: Store::open_to_read(night.database)?,
                sender: passed.clone(),
                stopped: &stopped,
                seen: Vec::new(),
                looks_anew: store.has_new_identity(account.name(), identities)?,
            };
            scope.spawn(move || run(account, refused.as_deref(), counter));
        }
        drop(passed);
        scope.spawn(move || read_all(identities, &passed_on, &read));
        let mut progress = Progress::new(night.quiet);
        for read in written {
            if failure.is_some() || signals::came().is_some() {
                // Drains what is under way, so that no thread waits for ever.
                stopped.store(true, Ordering::SeqCst);
                continue;
            }
            if let Err(error) = keep(night, store, read, &mut progress, &mut outcome) {
                failure = Some(error);
            }
        }
        Ok(())
    })?;
    if let Some(exit) = signals::came() {
        return Ok(Synced { exit, messages: outcome.messages });
    }
    if let Some(error) = failure {
        return Err(error.context("keep the mail in the database"));
    }
    outcome.ends.sort_by(|a, b| a.0.cmp(&b.0));
    for (account, error) in &outcome.ends {
        if let Some(error) = error {
            eprintln!("crickets: account {account}: {}", visible(&error.to_string()));
        }
    }
    for ((account, _), (first, others)) in &outcome.unread {
        let others = if *others > 0 { format!(" (and {others} more there)") } else { String::new() };
        eprintln!("crickets: account {account}: {}{others}", visible(first));
    }
    let mut is_hidden = false;
    for (account, line) in outcome.hidden() {
        eprintln!("crickets: account {account}: {}", visible(&line));
        is_hidden = true;
    }
    outcome.notices.sort();
    for (account, what) in &outcome.notices {
        eprintln!("crickets: account {account}: {}", visible(what));
    }
    let exit = match exit(&outcome.ends) {
        Exit::Success if is_hidden || !outcome.unread.is_empty() => Exit::Partial,
        exit => exit,
    };
    Ok(Synced { exit, messages: outcome.messages })
}

/// What is told when the run has ended.
#[derive(Default)]
struct Outcome {
    /// Messages kept.
    messages: u64,
    /// Every account, and what ended it too early.
    ends: Vec<(String, Option<Error>)>,
    /// By account, settings that have no effect.
    notices: Vec<(String, String)>,
    /// Mailboxes seen, by account and name: their names for people, and how many messages each holds.
    surveyed: BTreeMap<(String, String), (String, u64)>,
    /// Mailboxes seen that could not be read, or not wholly: what was wrong first, and how many more things were.
    unread: BTreeMap<(String, String), (String, usize)>,
    /// Of mailboxes of a server, the messages that it did not hand out, and why not the first of them.
    withheld: BTreeMap<(String, String), (String, u64)>,
}

impl Outcome {
    /// Takes note of what the owner can mend. A mailbox that was never seen (a missing Sent folder) is told on the page, and
    /// so is a single message a server will not hand out, of which nobody wants to hear every night.
    fn problem(&mut self, is_remote: bool, account: &str, mailbox: &str, place: Option<Place>, what: &str) {
        let key = (account.to_owned(), mailbox.to_owned());
        if is_remote && place.is_some() {
            self.withheld.entry(key).and_modify(|(_, count)| *count += 1).or_insert_with(|| (what.to_owned(), 1));
        } else if self.surveyed.contains_key(&key) {
            self.unread.entry(key).and_modify(|(_, others)| *others += 1).or_insert_with(|| (what.to_owned(), 0));
        }
    }

    /// Returns the mailboxes of servers of which so much was withheld that they are as good as unread: a line for each.
    fn hidden(&self) -> impl Iterator<Item = (&str, String)> {
        self.withheld.iter().filter_map(|(key, (why, count))| {
            let (name, messages) = self.surveyed.get(key).filter(|_| !self.unread.contains_key(key))?;
            let line = || format!("{count} of {messages} messages in {name} were not handed out: {why}");
            much_is_missing(*count, *messages).then(|| (key.0.as_str(), line()))
        })
    }
}

/// Every account refused: 77. Every account impossible as configured: 78. Some failure: 3.
fn exit(ends: &[(String, Option<Error>)]) -> Exit {
    let all = |matches: fn(&Option<Error>) -> bool| ends.iter().all(|(_, end)| matches(end));
    if all(Option::is_none) {
        Exit::Success
    } else if all(|end| matches!(end, Some(Error::Auth(_)))) {
        Exit::Refused
    } else if all(|end| matches!(end, Some(Error::Setting(_)))) {
        Exit::Config
    } else {
        Exit::Partial
    }
}

/// Runs one account's source to its end, unless its login was `refused` before. A panic in it is its error, and that account's
/// failure alone.
fn run(account: &Account, refused: Option<&str>, mut counter: Counter<'_>) {
    let mut settings = account.settings();
    let source = account.credential_source();
    let checked = refused.map_or(Ok(()), |refused| latch::check(&mut settings, &source, refused));
    let shown = latch::watch(&mut settings, &source);
    let result = checked.and_then(|()| source::open(settings)?.sync(&mut counter));
    let shown = shown.mark().filter(|_| !account.asks_a_person());
    let end = Passed::End { account: counter.account, seen: counter.seen, result, shown };
    // Without a receiver the run has ended already.
    let _ = counter.sender.send(end);
}

/// Reads batches as they come, the messages of each in parallel, and passes everything on in order.
fn read_all(identities: &Identities, passed: &Receiver<Passed>, read: &SyncSender<Read>) {
    for passed in passed {
        let item = match passed {
            Passed::Batch { account, batch } => Read::Parcel(parcel(identities, account, batch)),
            other => Read::Other(other),
        };
        if read.send(item).is_err() {
            return;
        }
    }
}

fn parcel(identities: &Identities, account: String, batch: Batch) -> Parcel {
    let incoming = batch.arrivals.into_par_iter().map(|arrival| incoming(identities, arrival)).collect();
    let renumbered = batch.renumbered.into_iter().map(|message| (message.before, message.now)).collect();
    let Batch { mailbox, vanished, checkpoint, .. } = batch;
    Parcel { account, mailbox, incoming, vanished, renumbered, checkpoint }
}

fn incoming(identities: &Identities, arrival: Arrival) -> Incoming {
    let Arrival { place, received_at, size, email_id, labels, header, message, text, withheld } = arrival;
    let text = text.map(|text| parse::without_attachments(&header, text));
    // Mail in Trash and Junk comes without its words, and is a sign of life all the same.
    let gist = identities
        .concerns_owner(&message)
        .then(|| read(&message, &parse::body(&header, text.as_deref().unwrap_or_default())).gist);
    let list = message::list(&header, &message);
    Incoming { place, received_at, size, email_id, labels, header, text, withheld, message, list, gist }
}

fn keep(
    night: &Night<'_>,
    store: &mut Store,
    read: Read,
    progress: &mut Progress,
    outcome: &mut Outcome,
) -> Result<()> {
    match read {
        Read::Parcel(parcel) => {
            store.commit(&parcel)?;
            let (new, vanished) = (parcel.incoming.len() as u64, parcel.vanished.len());
            tracing::debug!(account = parcel.account, mailbox = ?parcel.mailbox, new, vanished, "kept");
            progress.kept(&parcel.account, &parcel.mailbox, new);
            outcome.messages += new;
        }
        Read::Other(Passed::Survey { account, survey }) => {
            let Survey { role, messages, .. } = survey;
            tracing::debug!(account, mailbox = ?survey.name, role = role.as_str(), messages, "opened");
            store.survey(&account, &survey.name, &survey.display_name, survey.role)?;
            outcome.surveyed.insert((account, survey.name), (survey.display_name, messages));
        }
        Read::Other(Passed::Problem { account, mailbox, place, what }) => {
            tracing::debug!(account, ?mailbox, place = place.map(|place| place.0), "unreadable");
            store.problem(&account, &mailbox, place, &what, night.now)?;
            let is_remote = night.config.accounts.iter().any(|one| one.name() == account && one.is_remote());
            outcome.problem(is_remote, &account, &mailbox, place, &what);
        }
        Read::Other(Passed::Notice { account, what }) => outcome.notices.push((account, what)),
        Read::Other(Passed::Expect { account, mailbox, count }) => progress.expect(&account, &mailbox, count),
        Read::Other(Passed::End { account, seen, result, shown }) => {
            tracing::debug!(
                account,
                mailboxes = seen.len(),
                login = shown.is_some(),
                success = result.is_ok(),
                "ended"
            );
            match &result {
                Ok(()) => store.account_succeeded(&account, &seen, &night.config.owner.identities, night.now)?,
                Err(error) => {
                    store.account_failed(&account, &error.to_string())?;
                    if let (Error::Auth(_), Some(shown)) = (error, shown) {
                        store.latch(&account, &shown)?;
                    }
                }
            }
            outcome.ends.push((account, result.err()));
        }
        Read::Other(Passed::Batch { .. }) => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exit_says_how_many_failed_and_why() {
        let auth = || Some(Error::Auth(String::new()));
        for (ends, expected) in [
            (vec![None, None], Exit::Success),
            (vec![None, auth()], Exit::Partial),
            (vec![auth(), auth()], Exit::Refused),
            (vec![Some(Error::Setting(String::new()))], Exit::Config),
            (vec![Some(Error::Transient(String::new()))], Exit::Partial),
        ] {
            let ends: Vec<_> = ends.into_iter().map(|end| ("a".to_owned(), end)).collect();
            assert_eq!(exit(&ends), expected);
        }
    }
}
