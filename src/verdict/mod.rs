//! Where a relation stands tonight and what to do: a pure function of history, decisions, policy and `now`.

pub mod draft;
mod foretell;
pub mod judge;
pub mod ladder;
pub mod lint;
pub mod policy;
pub mod situation;

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::message::{AddrSpec, MessageId};

pub use draft::{Draft, DraftKind, Templates};
pub use judge::judge;
pub use policy::Policy;
pub use situation::Situation;

/// Where a relation stands. One variant for each row of the table in [`judge()`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Sent mail, or a folder that could hold their reply, is missing or stale: silence is never claimed.
    Unknown,
    Muted,
    Snoozed {
        until: Date,
    },
    Declined,
    /// Mail does not arrive, or they are no longer there.
    Unreachable {
        successor: Option<String>,
    },
    /// The owner owes an answer or a promise. `stranger`: someone the owner never wrote to.
    YourTurn {
        stranger: bool,
    },
    CameBack {
        after: VerdictKind,
    },
    Away {
        until: Date,
    },
    Waiting {
        until: Date,
    },
    Nudge,
    TryAnotherChannel,
    /// One last, calm note. `early`: because of cancellations or a promise broken twice, not of silence.
    FinalOutreach {
        early: bool,
    },
    LastChance {
        until: Date,
    },
    LetGo,
    BirthdaysOnly {
        birthday: Option<crate::people::Birthday>,
    },
    InTouch,
    Quiet,
}

/// A verdict without its particulars, as the JSON report and the database name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VerdictKind {
    Unknown,
    Snoozed,
    Muted,
    Declined,
    Unreachable,
    CameBack,
    YourTurn,
    InTouch,
    Away,
    Waiting,
    Nudge,
    TryAnotherChannel,
    FinalOutreach,
    LastChance,
    LetGo,
    BirthdaysOnly,
    Quiet,
}

impl VerdictKind {
    /// Every kind, in the order of the interface description.
    pub const EVERY: [Self; 17] = [
        Self::Unknown,
        Self::Snoozed,
        Self::Muted,
        Self::Declined,
        Self::Unreachable,
        Self::CameBack,
        Self::YourTurn,
        Self::InTouch,
        Self::Away,
        Self::Waiting,
        Self::Nudge,
        Self::TryAnotherChannel,
        Self::FinalOutreach,
        Self::LastChance,
        Self::LetGo,
        Self::BirthdaysOnly,
        Self::Quiet,
    ];

    /// Returns the name used in JSON and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Snoozed => "snoozed",
            Self::Muted => "muted",
            Self::Declined => "declined",
            Self::Unreachable => "unreachable",
            Self::CameBack => "came_back",
            Self::YourTurn => "your_turn",
            Self::InTouch => "in_touch",
            Self::Away => "away",
            Self::Waiting => "waiting",
            Self::Nudge => "nudge",
            Self::TryAnotherChannel => "try_another_channel",
            Self::FinalOutreach => "final_outreach",
            Self::LastChance => "last_chance",
            Self::LetGo => "let_go",
            Self::BirthdaysOnly => "birthdays_only",
            Self::Quiet => "quiet",
        }
    }

    /// Returns the kind with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Returns whether the page proposes that the owner does something.
    pub fn is_proposal(self) -> bool {
        matches!(self, Self::YourTurn | Self::Nudge | Self::TryAnotherChannel | Self::FinalOutreach | Self::CameBack)
    }
}

impl Verdict {
    /// Returns the verdict without its particulars.
    pub fn kind(&self) -> VerdictKind {
        match self {
            Self::Unknown => VerdictKind::Unknown,
            Self::Muted => VerdictKind::Muted,
            Self::Snoozed { .. } => VerdictKind::Snoozed,
            Self::Declined => VerdictKind::Declined,
            Self::Unreachable { .. } => VerdictKind::Unreachable,
            Self::YourTurn { .. } => VerdictKind::YourTurn,
            Self::CameBack { .. } => VerdictKind::CameBack,
            Self::Away { .. } => VerdictKind::Away,
            Self::Waiting { .. } => VerdictKind::Waiting,
            Self::Nudge => VerdictKind::Nudge,
            Self::TryAnotherChannel => VerdictKind::TryAnotherChannel,
            Self::FinalOutreach { .. } => VerdictKind::FinalOutreach,
            Self::LastChance { .. } => VerdictKind::LastChance,
            Self::LetGo => VerdictKind::LetGo,
            Self::BirthdaysOnly { .. } => VerdictKind::BirthdaysOnly,
            Self::InTouch => VerdictKind::InTouch,
            Self::Quiet => VerdictKind::Quiet,
        }
    }

    /// Returns the day the verdict itself names, if it names one.
    pub fn until(&self) -> Option<Date> {
        match self {
            Self::Snoozed { until } | Self::Away { until } | Self::Waiting { until } | Self::LastChance { until } => {
                Some(*until)
            }
            _ => None,
        }
    }
}

/// A verdict with its grounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    pub verdict: Verdict,
    /// The day from which it holds.
    pub since: Date,
    /// The facts that led to it, most important first.
    pub because: Vec<Because>,
    pub changes_when: Vec<ChangesWhen>,
}

/// A sentence somebody wrote, where to find it, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// `None` for touches and decisions.
    pub message: Option<MessageId>,
    pub at: Timestamp,
    pub sentence: Arc<str>,
    /// Base subject of the message; empty when unknown.
    pub subject: Arc<str>,
}

/// Mail that was not read, so that silence cannot be told. Accounts and mailboxes by their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The account has no mailbox in which sent mail lies.
    NoSentMail { account: String },
    /// The mailbox is stale. `problem`: what the source said, in its own words; `None` where it was only long ago.
    Unread { account: String, mailbox: String, problem: Option<String> },
}

/// One fact that led to a verdict. Reports put it into words.
#[derive(Clone, Debug, PartialEq)]
pub enum Because {
    /// Mail that could hold their reply was not read.
    CannotTell {
        gap: Gap,
    },
    /// The owner said so.
    OwnerDecided {
        at: Timestamp,
    },
    /// They asked not to be written to, or said no.
    TheyDeclined {
        evidence: Evidence,
        stop: bool,
    },
    Bounced {
        evidence: Evidence,
        address: AddrSpec,
    },
    /// They, or someone for them, said they are no longer there.
    Left {
        evidence: Evidence,
        successor: Option<String>,
    },
    /// They said someone else is to be asked.
    Referred {
        evidence: Evidence,
        successor: Option<String>,
    },
    /// They called meetings off `count` times in a row without one taking place.
    Cancelled {
        evidence: Evidence,
        count: u32,
    },
    /// They asked, and the owner has not answered.
    TheyAsked {
        evidence: Evidence,
    },
    /// The owner promised. `due`: the day, if one was named.
    OwnerPromised {
        evidence: Evidence,
        due: Option<Date>,
        overdue: bool,
    },
    /// The owner has never written to them. `introduced_by`: who introduced them.
    Stranger {
        introduced_by: Option<String>,
    },
    /// They wrote again after the relation stood at `after` (or after `silent_days` of silence).
    TheyWroteAgain {
        evidence: Evidence,
        after: VerdictKind,
        silent_days: i64,
    },
    /// Their out-of-office says so. `guessed`: it named no return date.
    TheyAreAway {
        evidence: Evidence,
        until: Date,
        guessed: bool,
    },
    /// The owner asked, and nobody has answered for `silent_days`.
    Unanswered {
        evidence: Evidence,
        silent_days: i64,
    },
    /// They asked for time, until that day.
    TheyNamedADay {
        evidence: Evidence,
        until: Date,
    },
    /// They promised. `overdue`: the day and its grace have passed.
    TheyPromised {
        evidence: Evidence,
        due: Option<Date>,
        overdue: bool,
        leaves_no_mail: bool,
        again: bool,
    },
    /// They usually take this long, so it is too early to say anything.
    WithinGrace {
        working_days: f64,
        replies: u32,
    },
    /// The owner tried since: `notes` by mail, `calls` otherwise, last at `last`.
    NotesSince {
        notes: u32,
        calls: u32,
        last: Timestamp,
    },
    /// The relation is one-sided: `days` of silence, `notes` from the owner.
    OneSided {
        days: i64,
        notes: u32,
    },
    /// Nothing is open; last sign of life at `at`.
    NothingOpen {
        last_sign_of_life: Option<Timestamp>,
    },
    /// Calling is the next step, and these ways are known (empty when none is).
    OtherChannels {
        channels: Vec<crate::signal::Channel>,
    },
    /// Offers or invitations from a new contact: perhaps a vip (rule P03).
    SuggestVip {
        evidence: Evidence,
    },
}

impl Because {
    /// Returns the sentence that proves the fact, if there is one.
    pub fn evidence_mut(&mut self) -> Option<&mut Evidence> {
        match self {
            Self::TheyDeclined { evidence, .. }
            | Self::Bounced { evidence, .. }
            | Self::Left { evidence, .. }
            | Self::Referred { evidence, .. }
            | Self::Cancelled { evidence, .. }
            | Self::TheyAsked { evidence }
            | Self::OwnerPromised { evidence, .. }
            | Self::TheyWroteAgain { evidence, .. }
            | Self::TheyAreAway { evidence, .. }
            | Self::Unanswered { evidence, .. }
            | Self::TheyNamedADay { evidence, .. }
            | Self::TheyPromised { evidence, .. }
            | Self::SuggestVip { evidence } => Some(evidence),
            Self::CannotTell { .. }
            | Self::OwnerDecided { .. }
            | Self::Stranger { .. }
            | Self::WithinGrace { .. }
            | Self::NotesSince { .. }
            | Self::OneSided { .. }
            | Self::NothingOpen { .. }
            | Self::OtherChannels { .. } => None,
        }
    }
}

/// What would change the verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangesWhen {
    pub to: VerdictKind,
    pub trigger: Trigger,
}

/// What sets off a change of verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// On that day, unless they write.
    On(Date),
    /// On that day what is open lapses, unless they write.
    Lapses(Date),
    TheyWrite,
    /// When the owner answers, delivers or says it is done.
    OwnerActs,
    /// When the owner writes to them.
    OwnerWrites,
    /// When the owner records that nothing is open any more.
    OwnerSettles,
    /// When the owner undoes the decision.
    OwnerUndoes,
    /// When the mailbox can be read again.
    Coverage,
}
