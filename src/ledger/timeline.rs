//! What happened between the owner and one contact, in order.

use jiff::Timestamp;

use crate::message::{CalendarMethod, MessageId};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    pub at: Timestamp,
    /// `None` for touches.
    pub message: Option<MessageId>,
    pub kind: MomentKind,
    /// Own words; 0 for touches and machine mail.
    pub words: u32,
    /// The first own words, for evidence.
    pub opening: String,
}

/// The kinds of things that happen in a relation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MomentKind {
    /// The owner wrote to them. `direct`: to few people, of which they are one, or greeting them by name.
    Sent { direct: bool, addressees: u32, asks: bool, thanks: bool, campaign: bool },
    /// They wrote, as a person. `direct` as above, with the owner as reader.
    Received { direct: bool, addressees: u32, asks: bool, thanks: bool, answers: bool },
    /// A machine of theirs said they are away.
    AutoReply,
    /// Mail to them did not arrive.
    Bounce { permanent: bool },
    /// An event was proposed, answered or called off.
    Calendar { method: CalendarMethod, by_owner: bool },
    /// They called a meeting off or moved it, in words or by calendar.
    Cancelled { by_owner: bool },
    /// A meeting or call took place, as somebody mentions, or an event nobody cancelled has passed.
    Met,
    /// The owner tried or reached them outside mail.
    Touch { reached: bool },
}

impl Moment {
    /// Returns whether this shows the contact alive: a human message from them, or a touch that reached them.
    pub fn is_sign_of_life(&self) -> bool {
        matches!(self.kind, MomentKind::Received { .. } | MomentKind::Touch { reached: true })
    }
}
