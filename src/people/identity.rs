//! Which mail is the owner's own, and which way a message went.

use std::collections::BTreeSet;

use crate::message::{AddrSpec, Direction, Message, Role, Roles};

/// The addresses the owner sends from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identities {
    addresses: BTreeSet<AddrSpec>,
    /// The mailboxes behind them.
    mailboxes: BTreeSet<AddrSpec>,
}

/// Returns the mailbox behind an address: without a subaddress (RFC 5233), and at Google, where dots in an address are
/// decoration and the provider has two names, without either.
pub fn mailbox(addr_spec: &AddrSpec) -> AddrSpec {
    // Most addresses are mailboxes already, which a glance tells.
    let text = addr_spec.as_str();
    if !text.contains('+') && !text.ends_with("mail.com") {
        return addr_spec.clone();
    }
    let plain = addr_spec.without_subaddress();
    match plain.domain() {
        "gmail.com" | "googlemail.com" => AddrSpec::new(&format!("{}@gmail.com", plain.local_part().replace('.', ""))),
        _ => plain,
    }
}

impl Identities {
    /// Returns whether the address is the owner's: listed, or another way to write one that is.
    pub fn contains(&self, addr_spec: &AddrSpec) -> bool {
        self.addresses.contains(addr_spec) || self.mailboxes.contains(&mailbox(addr_spec))
    }

    /// Returns the addresses in order.
    pub fn iter(&self) -> impl Iterator<Item = &AddrSpec> {
        self.addresses.iter()
    }

    /// Returns which way the message went, given where it was found.
    ///
    /// Mail that claims to be the owner's counts only where nobody but the owner puts mail: in a Sent folder, or, where
    /// there are no folders, without a Received header. Anything else is [`Direction::Unverified`].
    pub fn direction(&self, message: &Message, roles: Roles) -> Direction {
        let Some(from) = &message.from else { return Direction::Unverified };
        if self.contains(&from.addr_spec) {
            let own_copy = roles.contains(Role::Sent) || (roles.contains(Role::Folderless) && !message.received);
            if !own_copy {
                return Direction::Unverified;
            }
            let mut recipients = message.to.iter().chain(&*message.cc).chain(&*message.bcc).peekable();
            if recipients.peek().is_some() && recipients.all(|address| self.contains(&address.addr_spec)) {
                return Direction::SelfAddressed;
            }
            return Direction::Outbound;
        }
        if message.to.iter().any(|address| self.contains(&address.addr_spec)) {
            Direction::Inbound
        } else {
            Direction::Overheard
        }
    }

    /// Returns whether the words of a message are worth fetching: a person's mail from or to the owner, or mail that says
    /// something about such mail (a bounce, an auto-reply, a calendar message). Judged from headers alone.
    pub fn concerns_owner(&self, message: &Message) -> bool {
        use crate::message::Automated::{Bulk, Role};
        let own = |address: &crate::message::Address| self.contains(&address.addr_spec);
        let from_owner = message.from.as_ref().is_some_and(own);
        let to_owner = message.to.iter().chain(&*message.cc).chain(&*message.bcc).any(own);
        match message.automated {
            Some(Bulk | Role) => from_owner,
            // List mail addressed to the owner as well stays human: people answer lists and copy those they answer.
            _ => from_owner || to_owner,
        }
    }
}

impl FromIterator<AddrSpec> for Identities {
    fn from_iter<I: IntoIterator<Item = AddrSpec>>(addresses: I) -> Self {
        let addresses: BTreeSet<AddrSpec> = addresses.into_iter().collect();
        Self { mailboxes: addresses.iter().map(mailbox).collect(), addresses }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_is_known_by_every_way_to_write_an_address() {
        let owner: Identities = ["me@example.net", "robin.falk@gmail.com"].map(AddrSpec::new).into_iter().collect();
        for own in ["me@example.net", "ME+lists@example.net", "robinfalk@gmail.com", "r.obinfalk+a@googlemail.com"] {
            assert!(owner.contains(&AddrSpec::new(own)), "{own}");
        }
        for other in ["m.e@example.net", "me@example.org", "robinfalk@example.net", "you+me@example.net"] {
            assert!(!owner.contains(&AddrSpec::new(other)), "{other}");
        }
    }
}
