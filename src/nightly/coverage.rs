//! Tells how much of the mail tonight's report may rest on.
//!
//! A server takes mail in while nobody looks, so what was read from it grows stale by itself. Files on disk do not: what
//! was read of them stays true until they cannot be read any more.

use anyhow::Result;
use jiff::{SignedDuration, Timestamp};

use super::Night;
use crate::analysis::{Coverage, Letter};
use crate::message::{Direction, Role};
use crate::people::Identities;
use crate::store::{MailboxRow, Store};

/// What stands for the mailboxes of an account of which none was ever seen.
const ANY: &str = "any mailbox";

/// Returns what is known of every mailbox at the night's moment, and of every account that was never read.
///
/// # Errors
/// When the database cannot be read or the configuration does not have the account.
pub fn coverage(night: &Night<'_>, store: &Store) -> Result<Vec<Coverage>> {
    let patience = SignedDuration::from_hours(night.config.policy.stale_hours);
    let accounts = night.config.selected(night.account)?;
    let time_zone = &night.config.owner.calendar.time_zone;
    let mut coverage = Vec::new();
    let excluded = night.config.excluded();
    for row in store.mailboxes(night.now, time_zone, night.account)? {
        if excluded.contains(&(row.account.as_str(), row.mailbox.as_str())) {
            continue;
        }
        let account = accounts.iter().find(|account| account.name() == row.account);
        // Nobody tries to read an account that is no longer configured: nothing can be wrong with it.
        let problem = account.and(row.problem.clone().or_else(|| row.unread.clone()));
        let grows_stale = account.is_some_and(|account| account.is_remote()).then_some(patience);
        let stale = account.is_some() && (is_stale(&row, night.now, grows_stale) || is_thin(&row));
        coverage.push(Coverage {
            account: row.account,
            mailbox: row.mailbox,
            role: row.role,
            messages: row.messages,
            from: row.from,
            complete_since: row.complete_since,
            // As known then: a later success is told as one of that moment, so that a replay gives the same bytes.
            last_success: row.last_success.map(|at| at.min(night.now)),
            stale,
            problem,
        });
    }
    let known = store.accounts()?;
    for account in accounts {
        if coverage.iter().any(|row| row.account == account.name()) {
            continue;
        }
        let problem = known.iter().find(|row| row.name == account.name()).map(|row| row.problem.clone());
        coverage.push(Coverage {
            account: account.name().to_owned(),
            mailbox: ANY.to_owned(),
            role: Role::Folderless,
            messages: 0,
            from: None,
            complete_since: None,
            last_success: None,
            stale: true,
            problem: problem.filter(|problem| !problem.is_empty()),
        });
    }
    Ok(coverage)
}

/// Takes for unread what is Sent where nothing in it is the owner's: with a wrong address for their own, nobody could be judged.
pub fn doubt_sent(coverage: &mut [Coverage], letters: &[Letter], identities: &Identities) {
    let is_own = |letter: &Letter| identities.direction(&letter.message, letter.roles) == Direction::Outbound;
    if letters.iter().any(is_own) {
        return;
    }
    for row in coverage.iter_mut().filter(|row| row.role == Role::Sent && row.messages > 0) {
        row.stale = true;
        row.problem.get_or_insert_with(|| {
            "nothing in it is from you, as identities has you; add the address you write from to identities".to_owned()
        });
    }
}

/// Returns whether so much of the mailbox could not be read that nothing can be said of who is silent.
fn is_thin(row: &MailboxRow) -> bool {
    much_is_missing(row.unread_messages, row.messages)
}

/// Returns whether so many of the messages of a mailbox could not be read that it is as if it had not been read: one or two
/// that are damaged hide nobody, and one in ten does.
pub fn much_is_missing(unread: u64, messages: u64) -> bool {
    unread > 2 && unread * 10 > messages.max(unread)
}

/// Returns whether mail may have come to the mailbox before `now` that is not known.
fn is_stale(row: &MailboxRow, now: Timestamp, grows_stale: Option<SignedDuration>) -> bool {
    let Some(last_success) = row.last_success else { return true };
    // What was read since then holds for that moment, whatever went wrong later. A server that cannot be reached for one
    // night has not made yesterday's reading worthless: its problem is told, and silence is claimed until patience ends.
    last_success < now
        && grows_stale.map_or(row.problem.is_some(), |patience| now.duration_since(last_success) > patience)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(last_success: Option<&str>, problem: Option<&str>) -> MailboxRow {
        MailboxRow {
            account: "work".to_owned(),
            mailbox: "INBOX".to_owned(),
            role: Role::Inbox,
            messages: 1,
            from: None,
            complete_since: None,
            last_success: last_success.map(|at| at.parse().unwrap()),
            problem: problem.map(str::to_owned),
            unread: None,
            unread_messages: 0,
        }
    }

    #[test]
    fn a_server_grows_stale_and_files_do_not() {
        let now = "2026-03-10T05:00:00Z".parse().unwrap();
        let server = Some(SignedDuration::from_hours(48));
        let read = |at| row(Some(at), None);
        assert!(!is_stale(&read("2026-03-09T05:00:00Z"), now, server));
        assert!(is_stale(&read("2026-03-07T05:00:00Z"), now, server));
        assert!(!is_stale(&read("2025-03-07T05:00:00Z"), now, None));
        assert!(is_stale(&row(None, None), now, None));
    }

    #[test]
    fn a_mailbox_of_which_much_could_not_be_read_is_as_good_as_unread() {
        let of = |messages, unread_messages| MailboxRow { messages, unread_messages, ..row(None, None) };
        for (messages, unread, expected) in
            [(49, 49, true), (0, 3, true), (9, 2, false), (300, 30, false), (300, 31, true)]
        {
            assert_eq!(is_thin(&of(messages, unread)), expected, "{unread} of {messages}");
        }
    }

    #[test]
    fn files_that_cannot_be_read_make_the_present_stale_and_not_the_past() {
        let now = "2026-03-10T05:00:00Z".parse().unwrap();
        assert!(is_stale(&row(Some("2026-03-09T05:00:00Z"), Some("unreachable")), now, None));
        assert!(!is_stale(&row(Some("2026-03-11T05:00:00Z"), Some("unreachable")), now, None));
        let server = Some(SignedDuration::from_hours(48));
        assert!(!is_stale(&row(Some("2026-03-09T05:00:00Z"), Some("unreachable")), now, server));
        assert!(is_stale(&row(Some("2026-03-01T05:00:00Z"), Some("unreachable")), now, server));
    }
}
