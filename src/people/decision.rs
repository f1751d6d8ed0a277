//! What the owner decided and mail cannot know: touches, vips, snoozes, letting go, and what became of single items.
//!
//! Decisions key on contact address and Message-ID, are dated, and can be undone. They are ground data.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::message::{AddrSpec, MessageId};

use super::Birthday;

/// One decision of the owner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub at: Timestamp,
    pub contact: AddrSpec,
    #[serde(flatten)]
    pub resolution: Resolution,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "decision", rename_all = "snake_case")]
pub enum Resolution {
    /// A contact outside mail. `reached`: they were spoken to (a sign of life), else it was an attempt.
    Touch {
        reached: bool,
        via: Via,
        promised: Option<String>,
        due: Option<Date>,
    },
    /// Particularly interesting (rule P03), or no longer.
    Vip {
        vip: bool,
    },
    /// Says whether the relation counts as established, over what mail shows.
    Established {
        established: bool,
    },
    /// Nothing is proposed before that day, unless they write.
    Snooze {
        until: Date,
    },
    /// Never proposed, whatever happens.
    Mute,
    LetGo,
    Birthday {
        date: Birthday,
    },
    /// The other address is the same person's.
    Merge {
        with: AddrSpec,
    },
    /// The other address is somebody else's.
    Split {
        from: AddrSpec,
    },
    /// Everything open with them, or this item alone, is handled.
    Done {
        message: Option<MessageId>,
    },
    NotAnAsk {
        message: MessageId,
    },
    Release {
        message: MessageId,
    },
    Reopen {
        message: MessageId,
    },
}

impl Resolution {
    /// Returns the command that decides it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Touch { .. } => "touch",
            Self::Vip { .. } => "vip",
            Self::Established { .. } => "established",
            Self::Snooze { .. } => "snooze",
            Self::Mute => "mute",
            Self::LetGo => "let-go",
            Self::Birthday { .. } => "birthday",
            Self::Merge { .. } => "merge",
            Self::Split { .. } => "split",
            Self::Done { .. } => "done",
            Self::NotAnAsk { .. } => "not-an-ask",
            Self::Release { .. } => "release",
            Self::Reopen { .. } => "reopen",
        }
    }
}

/// How a touch was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Via {
    Phone,
    Meeting,
    Letter,
    Chat,
}
