//! One message as everything between messages sees it.

use crate::message::{Automated, Message, Roles};

use super::Gist;

/// What a message's headers say, where it lay, and what it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    pub message: Message,
    pub roles: Roles,
    pub gist: Gist,
}

impl Letter {
    /// Returns why no person wrote it by hand, as its headers tell, or else its parts and words.
    pub fn automated(&self) -> Option<Automated> {
        self.message.automated.or(self.gist.automated)
    }
}
