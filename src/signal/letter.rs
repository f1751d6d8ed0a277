//! One message as everything between messages sees it.

use crate::message::{Automated, CalendarMethod, Message, Roles};

use super::{Gist, Signal, SignalKind};

/// What a message's headers say, where it lay, and what it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    pub message: Message,
    pub roles: Roles,
    pub gist: Gist,
}

impl Letter {
    /// Returns why no person wrote it by hand. An answer to an invitation is calendar mail whatever its program writes beside
    /// it, and so is an invitation that says nothing of its own, even where the headers hide it.
    pub fn automated(&self) -> Option<Automated> {
        let says_nothing = || self.gist.words == 0 && !self.gist.has_attachment;
        let is_event = || self.gist.signals.iter().any(|signal| matches!(signal.kind, SignalKind::Event(_)));
        let is_answer =
            |signal: &Signal| matches!(&signal.kind, SignalKind::Event(event) if event.method == CalendarMethod::Reply);
        match self.message.automated {
            None if self.gist.signals.iter().any(|signal| is_answer(signal)) => Some(Automated::Calendar),
            None if is_event() && says_nothing() => Some(Automated::Calendar),
            automated => automated,
        }
    }
}
