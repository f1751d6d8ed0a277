//! Which mail is the owner's own, and which way a message went.

use std::collections::BTreeSet;

use crate::message::{AddrSpec, Direction, Message, Role, Roles};

/// The addresses the owner sends from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identities(BTreeSet<AddrSpec>);

impl Identities {
    /// Returns whether the address is the owner's, with or without a subaddress (RFC 5233).
    pub fn contains(&self, addr_spec: &AddrSpec) -> bool {
        self.0.contains(addr_spec) || self.0.contains(&addr_spec.without_subaddress())
    }

    /// Returns the addresses in order.
    pub fn iter(&self) -> impl Iterator<Item = &AddrSpec> {
        self.0.iter()
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
            let mut recipients = message.to.iter().chain(&message.cc).chain(&message.bcc).peekable();
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
        let to_owner = message.to.iter().chain(&message.cc).chain(&message.bcc).any(own);
        match message.automated {
            Some(Bulk | Role) => from_owner,
            // List mail addressed to the owner as well stays human: people answer lists and copy those they answer.
            _ => from_owner || to_owner,
        }
    }
}

impl FromIterator<AddrSpec> for Identities {
    fn from_iter<I: IntoIterator<Item = AddrSpec>>(addresses: I) -> Self {
        Self(addresses.into_iter().collect())
    }
}
