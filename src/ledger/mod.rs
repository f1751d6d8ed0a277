//! Who owes whom: asks and promises both ways, opened by what messages say and settled by what comes after.
//!
//! The ledger turns every relation into a timeline of [`Moment`]s and a list of [`Exchange`]s. An exchange carries its own
//! history, so that its state can be told at any earlier moment too: "how did things stand before they wrote again?"

pub mod attempts;
pub mod exchange;
pub mod open;
pub mod settle;
pub mod timeline;

pub use exchange::{Exchange, ExchangeKind, Outcome, OutcomeKind, Party, State};
pub use timeline::{Moment, MomentKind};

use crate::people::Contact;

/// Everything between the owner and one contact.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    pub contact: Contact,
    /// Oldest first.
    pub moments: Vec<Moment>,
    /// In the order they were opened.
    pub exchanges: Vec<Exchange>,
}
