//! Where silence cannot be told: in an account whose sent mail, or a folder that could hold a reply, is missing or stale.
//!
//! One account that was not read says nothing about the others. A relation is blind when it runs through an address for
//! which such an account takes mail.

use std::collections::{BTreeMap, BTreeSet};

use super::{Coverage, Owner};
use crate::message::{AddrSpec, Role};
use crate::signal::Letter;

/// Which relations are blind tonight, and why.
#[derive(Debug, Default)]
pub struct Blindness<'a> {
    /// By the account's name.
    reasons: BTreeMap<&'a str, String>,
    owner: Option<&'a Owner>,
    /// Through which of the owner's addresses each correspondent has written and been written to.
    ways: BTreeMap<&'a AddrSpec, BTreeSet<&'a AddrSpec>>,
}

impl<'a> Blindness<'a> {
    /// Looks at what was read, and where an account was not, at who corresponds through which address.
    pub fn of(coverage: &'a [Coverage], owner: &'a Owner, letters: &'a [Letter]) -> Self {
        let accounts: BTreeSet<&str> = coverage.iter().map(|row| row.account.as_str()).collect();
        let reasons: BTreeMap<&str, String> =
            accounts.iter().filter_map(|account| Some((*account, reason(coverage, account)?))).collect();
        // With nothing blind, or everything, nobody has to be told apart.
        let ways =
            if reasons.is_empty() || reasons.len() == accounts.len() { BTreeMap::new() } else { ways(owner, letters) };
        Self { reasons, owner: Some(owner), ways }
    }

    /// Returns why silence cannot be told of a contact with these addresses, if it cannot.
    pub fn reason(&self, addresses: &BTreeSet<AddrSpec>) -> Option<&str> {
        let used: BTreeSet<&AddrSpec> =
            addresses.iter().filter_map(|address| self.ways.get(address)).flatten().copied().collect();
        let takes_their_mail = |account: &str| {
            let addresses = self.owner.and_then(|owner| owner.accounts.get(account));
            // Nothing is known of the way they write, or of what the account takes: better blind than wrong.
            used.is_empty() || addresses.is_none_or(|addresses| used.iter().any(|address| addresses.contains(address)))
        };
        self.reasons.iter().find(|(account, _)| takes_their_mail(account)).map(|(_, reason)| reason.as_str())
    }
}

/// Returns why an account is blind, if it is.
fn reason(coverage: &[Coverage], account: &str) -> Option<String> {
    let holds_sent = |role: Role| matches!(role, Role::Sent | Role::All | Role::Folderless);
    let could_hold_reply = |role: Role| {
        matches!(role, Role::Inbox | Role::Sent | Role::All | Role::Archive | Role::Other | Role::Folderless)
    };
    let mut rows = coverage.iter().filter(|row| row.account == account);
    if !rows.clone().any(|row| holds_sent(row.role)) {
        return Some(format!("account {account}: no Sent folder was found"));
    }
    let stale = rows.find(|row| row.stale && could_hold_reply(row.role))?;
    let problem = stale.problem.as_deref().unwrap_or("not read lately");
    Some(format!("account {account}, {}: {problem}", stale.mailbox))
}

fn ways<'a>(owner: &'a Owner, letters: &'a [Letter]) -> BTreeMap<&'a AddrSpec, BTreeSet<&'a AddrSpec>> {
    let mut ways: BTreeMap<&AddrSpec, BTreeSet<&AddrSpec>> = BTreeMap::new();
    for Letter { message, .. } in letters {
        let addresses = message.from.iter().chain(&message.to).chain(&message.cc).chain(&message.bcc);
        let (own, others): (Vec<&AddrSpec>, Vec<&AddrSpec>) =
            addresses.map(|address| &address.addr_spec).partition(|address| owner.identities.contains(address));
        for other in others {
            ways.entry(other).or_default().extend(&own);
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Roles, parse};
    use crate::signal::Gist;

    fn row(account: &str, role: Role, stale: bool) -> Coverage {
        Coverage {
            account: account.to_owned(),
            mailbox: role.to_string(),
            role,
            messages: 1,
            from: None,
            complete_since: None,
            last_success: None,
            stale,
            problem: stale.then(|| "unreachable".to_owned()),
        }
    }

    fn address(text: &str) -> AddrSpec {
        AddrSpec::new(text)
    }

    fn addresses(text: &str) -> BTreeSet<AddrSpec> {
        BTreeSet::from([address(text)])
    }

    fn letter(from: &str, to: &str) -> Letter {
        let header = format!("From: {from}\r\nTo: {to}\r\n\r\n");
        let (message, _) = parse::message(header.as_bytes(), None);
        Letter { message, roles: Roles::default(), gist: Gist::default() }
    }

    #[test]
    fn an_account_that_was_not_read_blinds_those_who_write_to_it() {
        let (work, home) = ("me@example.com", "me@example.org");
        let owner = Owner {
            identities: [work, home].map(address).into_iter().collect(),
            accounts: [("work", work), ("home", home)]
                .map(|(name, text)| (name.to_owned(), [address(text)].into_iter().collect()))
                .into(),
            ..Owner::default()
        };
        let letters = [
            letter(work, "ana@example.net"),
            letter("bo@example.net", home),
            letter(work, "cy@example.net"),
            letter("cy@example.net", home),
        ];
        let coverage = [row("work", Role::Sent, false), row("work", Role::Inbox, false), row("home", Role::Sent, true)];
        let blindness = Blindness::of(&coverage, &owner, &letters);
        let is_blind = |text: &str| blindness.reason(&addresses(text)).is_some();
        assert!(!is_blind("ana@example.net"));
        assert!(is_blind("bo@example.net") && is_blind("cy@example.net"));
        assert!(is_blind("nobody-knows@example.net"));
        assert_eq!(blindness.reason(&addresses("bo@example.net")), Some("account home, sent: unreachable"));
    }

    #[test]
    fn without_a_sent_folder_nothing_is_silent() {
        let owner = Owner::default();
        let coverage = [row("work", Role::Inbox, false)];
        let blindness = Blindness::of(&coverage, &owner, &[]);
        assert_eq!(blindness.reason(&addresses("ana@example.net")), Some("account work: no Sent folder was found"));
        assert_eq!(Blindness::of(&[], &owner, &[]).reason(&addresses("ana@example.net")), None);
    }
}
