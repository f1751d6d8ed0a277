//! Which account a relation runs through, and where silence cannot be told: in an account whose sent mail, or a folder
//! that could hold a reply, is missing or stale.
//!
//! One account that was not read says nothing about the others. A relation is blind when it runs through an address for
//! which such an account takes mail.

use std::collections::{BTreeMap, BTreeSet};

use super::{Coverage, Owner};
use crate::message::{AddrSpec, Role};
use crate::signal::Letter;
use crate::verdict::Gap;

/// Which relations are blind tonight, and why.
#[derive(Debug, Default)]
pub struct Blindness<'a> {
    /// By the account's name.
    gaps: BTreeMap<&'a str, Gap>,
    accounts: BTreeSet<&'a str>,
    owner: Option<&'a Owner>,
    /// Through which of the owner's addresses each correspondent has written and been written to.
    ways: BTreeMap<AddrSpec, BTreeSet<AddrSpec>>,
}

impl<'a> Blindness<'a> {
    /// Looks at what was read, and where an account was not, at who corresponds through which address.
    pub fn of(coverage: &'a [Coverage], owner: &'a Owner, letters: &[Letter]) -> Self {
        let accounts: BTreeSet<&str> = coverage.iter().map(|row| row.account.as_str()).collect();
        let gaps: BTreeMap<&str, Gap> =
            accounts.iter().filter_map(|account| Some((*account, gap(coverage, account)?))).collect();
        // With one account nobody has to be told apart.
        let ways = if accounts.len() < 2 { BTreeMap::new() } else { ways(owner, letters) };
        Self { gaps, accounts, owner: Some(owner), ways }
    }

    /// Returns why silence cannot be told of a contact with these addresses, if it cannot.
    pub fn gap(&self, addresses: &BTreeSet<AddrSpec>) -> Option<&Gap> {
        // With every account blind, nobody has to be told apart.
        let used = if self.gaps.len() == self.accounts.len() { BTreeSet::new() } else { self.used(addresses) };
        let blind = self.gaps.iter().find(|(account, _)| self.takes(account, &used));
        blind.map(|(_, gap)| gap)
    }

    /// Returns through which accounts a contact with these addresses corresponds with the owner.
    pub fn accounts(&self, addresses: &BTreeSet<AddrSpec>) -> BTreeSet<String> {
        let used = self.used(addresses);
        let names = |takes: &dyn Fn(&str) -> bool| -> BTreeSet<String> {
            self.accounts.iter().filter(|account| takes(account)).map(|account| (*account).to_owned()).collect()
        };
        let through = names(&|account| self.takes(account, &used));
        if through.is_empty() { names(&|_| true) } else { through }
    }

    /// Returns the owner's addresses through which a contact with these addresses has written or been written to.
    fn used(&self, addresses: &BTreeSet<AddrSpec>) -> BTreeSet<&AddrSpec> {
        addresses.iter().filter_map(|address| self.ways.get(address)).flatten().collect()
    }

    fn takes(&self, account: &str, used: &BTreeSet<&AddrSpec>) -> bool {
        let addresses = self.owner.and_then(|owner| owner.accounts.get(account));
        // Nothing is known of the way they write, or of what the account takes: better blind than wrong.
        used.is_empty() || addresses.is_none_or(|addresses| used.iter().any(|address| addresses.contains(address)))
    }
}

/// Returns why an account is blind, if it is.
fn gap(coverage: &[Coverage], account: &str) -> Option<Gap> {
    let holds_sent = |role: Role| matches!(role, Role::Sent | Role::All | Role::Folderless);
    let could_hold_reply = |role: Role| {
        matches!(role, Role::Inbox | Role::Sent | Role::All | Role::Archive | Role::Other | Role::Folderless)
    };
    let mut rows = coverage.iter().filter(|row| row.account == account);
    if !rows.clone().any(|row| holds_sent(row.role)) {
        return Some(Gap::NoSentMail { account: account.to_owned() });
    }
    let stale = rows.find(|row| row.stale && could_hold_reply(row.role))?;
    Some(Gap::Unread { account: account.to_owned(), mailbox: stale.mailbox.clone(), problem: stale.problem.clone() })
}

fn ways(owner: &Owner, letters: &[Letter]) -> BTreeMap<AddrSpec, BTreeSet<AddrSpec>> {
    let mut ways: BTreeMap<AddrSpec, BTreeSet<AddrSpec>> = BTreeMap::new();
    for Letter { message, .. } in letters {
        let addresses = message.from.iter().chain(&*message.to).chain(&*message.cc).chain(&*message.bcc);
        let (own, others): (Vec<&AddrSpec>, Vec<&AddrSpec>) =
            addresses.map(|address| &address.addr_spec).partition(|address| owner.identities.contains(address));
        for other in others {
            ways.entry(other.clone()).or_default().extend(own.iter().copied().cloned());
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
        let is_blind = |text: &str| blindness.gap(&addresses(text)).is_some();
        assert!(!is_blind("ana@example.net"));
        assert!(is_blind("bo@example.net") && is_blind("cy@example.net"));
        assert!(is_blind("nobody-knows@example.net"));
        let gap = Gap::Unread {
            account: "home".to_owned(),
            mailbox: "sent".to_owned(),
            problem: Some("unreachable".to_owned()),
        };
        assert_eq!(blindness.gap(&addresses("bo@example.net")), Some(&gap));
        let accounts = |text: &str| Vec::from_iter(blindness.accounts(&addresses(text)));
        assert_eq!(accounts("ana@example.net"), ["work"]);
        assert_eq!(accounts("bo@example.net"), ["home"]);
        assert_eq!(accounts("cy@example.net"), ["home", "work"]);
        assert_eq!(accounts("nobody-knows@example.net"), ["home", "work"]);
    }

    #[test]
    fn without_a_sent_folder_nothing_is_silent() {
        let owner = Owner::default();
        let coverage = [row("work", Role::Inbox, false)];
        let blindness = Blindness::of(&coverage, &owner, &[]);
        let gap = Gap::NoSentMail { account: "work".to_owned() };
        assert_eq!(blindness.gap(&addresses("ana@example.net")), Some(&gap));
        assert_eq!(Blindness::of(&[], &owner, &[]).gap(&addresses("ana@example.net")), None);
    }
}
