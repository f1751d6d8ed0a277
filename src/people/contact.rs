//! A contact: one person, with one or more addresses, who wrote to the owner or stood in To of the owner's mail.

use std::collections::BTreeSet;

use crate::message::AddrSpec;
use crate::signal::Channel;

use super::Birthday;

/// Names a contact for as long as the contact exists: the alphabetically first of the addresses most used.
pub type ContactId = AddrSpec;

/// One person outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub id: ContactId,
    /// The display name they use most, or the address where they use none.
    pub name: String,
    pub addresses: BTreeSet<AddrSpec>,
    /// Registrable domain (public suffix list) of their main address; `None` at mail providers everybody uses.
    pub organisation: Option<String>,
    /// Ways other than mail, newest signature first.
    pub channels: Vec<Channel>,
    /// BCP 47 tag of the language of the last mail between the two, empty when unknown.
    pub language: String,
    /// The owner finds this person particularly interesting (rule P03).
    pub vip: bool,
    pub birthday: Option<Birthday>,
}

impl Contact {
    /// Returns the name they are greeted by; empty where none is known.
    pub fn given_name(&self) -> String {
        super::name::given(&self.name)
    }

    /// Returns their full name, family name last; empty where none is known.
    pub fn full_name(&self) -> String {
        super::name::clean(&self.name)
    }
}
