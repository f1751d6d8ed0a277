//! Drafts that save face: one ask, 60–125 words, filled with what is known.

use serde::Serialize;

/// A note the owner could send, ready to be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub kind: DraftKind,
    /// BCP 47 tag.
    pub language: String,
    pub subject: String,
    pub body: String,
}

/// What a draft is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftKind {
    /// A gentle nudge.
    Nudge,
    /// The second ask, with the reason asked.
    SecondAsk,
    /// Words for a call or a card.
    OtherChannel,
    /// The final note that takes the blame for the gap.
    FaceSaving,
    Reschedule,
    PromiseReminder,
    WelcomeBack,
    OwedReply,
    Birthday,
}

impl DraftKind {
    /// Returns the name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nudge => "nudge",
            Self::SecondAsk => "second_ask",
            Self::OtherChannel => "other_channel",
            Self::FaceSaving => "face_saving",
            Self::Reschedule => "reschedule",
            Self::PromiseReminder => "promise_reminder",
            Self::WelcomeBack => "welcome_back",
            Self::OwedReply => "owed_reply",
            Self::Birthday => "birthday",
        }
    }
}
