//! One message as everything between messages sees it.

use crate::message::{Automated, Message, Roles};

use super::{Gist, SignalKind};

/// What a message's headers say, where it lay, and what it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    pub message: Message,
    pub roles: Roles,
    pub gist: Gist,
}

impl Letter {
    /// Returns why no person wrote it by hand. An invitation that says nothing of its own is calendar mail even where its
    /// headers hide it.
    pub fn automated(&self) -> Option<Automated> {
        let says_nothing = || self.gist.words == 0 && !self.gist.has_attachment;
        let is_event = || self.gist.signals.iter().any(|signal| matches!(signal.kind, SignalKind::Event(_)));
        match self.message.automated {
            None if is_event() && says_nothing() => Some(Automated::Calendar),
            automated => automated,
        }
    }
}
