//! A contact: one person, with one or more addresses, who wrote to the owner or stood in To of the owner's mail.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::message::AddrSpec;
use crate::signal::Channel;

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
    /// Month and day count; the year is as the owner gave it.
    pub birthday: Option<Date>,
}

impl Contact {
    /// Returns the name they are greeted by: the first word of a display name of two or more, else the whole.
    pub fn given_name(&self) -> &str {
        if self.name.contains('@') {
            return "";
        }
        // "Weber, Ana" is sorted by family name.
        let name = self.name.split_once(',').map_or(self.name.as_str(), |(_, given)| given).trim();
        name.split_whitespace().next().unwrap_or("")
    }
}
