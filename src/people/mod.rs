//! Who the people are: the owner's identities, the contacts, and what the owner decided about them.

pub mod birthday;
pub mod contact;
pub mod decision;
pub mod identity;
pub mod merge;
pub mod name;
pub mod organisation;
pub mod vcard;

pub use birthday::Birthday;
pub use contact::{Contact, ContactId};
pub use decision::{Decision, Resolution};
pub use identity::Identities;
pub use merge::Directory;
pub use organisation::organisation;
