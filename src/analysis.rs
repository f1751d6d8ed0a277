//! The core's two doors: [`read`] for one message alone, [`analyze`] for everything between messages.
//!
//! Both are pure: no clock, no file, no randomness. `read` runs once per message, in parallel, when it arrives; `analyze`
//! runs every night over what `read` kept.

mod advice;
mod blindness;
mod habits;
mod openings;
mod standing;
mod totals;
mod usual_language;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::ledger::{Exchange, Relation, State};
use crate::message::{AddrSpec, Body, Defect, Message, Role};
use crate::people::{Birthday, ContactId, Decision, Identities};
use crate::score::{Replay, Scores};
pub use crate::signal::Letter;
use crate::signal::{self, Gist};
use crate::text::{self, OwnText, Zone};
use crate::verdict::{Draft, Judgement, Policy, Templates, VerdictKind};
pub use openings::quotable;

/// The version of reading. Raised whenever [`read`] may give another answer, or a [`Gist`] has other fields, so that stored
/// gists are read again.
pub const READER_VERSION: u32 = 13;

/// What one message says.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Cover [`Body::text`] exactly once, in order.
    pub zones: Vec<Zone>,
    /// The author's own words: the own zones joined.
    pub own_text: String,
    /// What is kept of it.
    pub gist: Gist,
    pub defects: Vec<Defect>,
}

/// How much of a mailbox is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    pub account: String,
    pub mailbox: String,
    pub role: Role,
    pub messages: u64,
    /// The day of the oldest message known.
    pub from: Option<Date>,
    /// The day back to which nothing is missing.
    pub complete_since: Option<Date>,
    pub last_success: Option<Timestamp>,
    /// Whether the last success is too long ago, or there never was one.
    pub stale: bool,
    /// What went wrong, in words for the owner.
    pub problem: Option<String>,
}

/// What the last report said of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriorVerdict {
    pub contact: AddrSpec,
    pub verdict: VerdictKind,
    pub since: Date,
}

/// The owner, as far as the analysis needs to know.
#[derive(Clone, Debug, Default)]
pub struct Owner {
    pub name: String,
    pub identities: Identities,
    /// For which of them each account takes mail, by the account's name; an account not named may take any.
    pub accounts: BTreeMap<String, Identities>,
    pub calendar: Calendar,
    /// The owner's own drafts.
    pub drafts: Templates,
    /// Birthdays from the owner's address book.
    pub birthdays: BTreeMap<AddrSpec, Birthday>,
}

/// Everything the analysis rests on.
#[derive(Clone, Debug, Default)]
pub struct Ground {
    pub owner: Owner,
    /// In any order; the analysis sorts. Openings are needed of the [`quotable`] ones only.
    pub letters: Vec<Letter>,
    /// Messages known that never enter the analysis (bulk mail), for the totals.
    pub other_messages: u64,
    /// Addresses of mailing lists, as letters they passed on tell.
    pub lists: BTreeSet<AddrSpec>,
    pub coverage: Vec<Coverage>,
    /// Oldest first.
    pub decisions: Vec<Decision>,
    /// `None` before the first report.
    pub prior: Option<Vec<PriorVerdict>>,
}

/// Everything a report says.
#[derive(Clone, Debug)]
pub struct Analysis {
    pub now: Timestamp,
    pub owner: Owner,
    /// Every contact, the most urgent and worthwhile first: [`Standing::rank`] 1, 2, 3 …
    pub standings: Vec<Standing>,
    pub changes: Vec<Change>,
    pub coverage: Vec<Coverage>,
    /// What the owner decided, oldest first.
    pub decisions: Vec<Decision>,
    pub replay: Option<Replay>,
    pub worked: Vec<Worked>,
    pub totals: Totals,
    /// Exchanges too old to be proposed.
    pub lapsed: u32,
    /// Whether this is the first report on this mailbox: nothing is compared, few things are proposed.
    pub first_run: bool,
}

/// One relation tonight.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// 1 for the first. Proposals come first.
    pub rank: u32,
    pub relation: Relation,
    /// The state of each of the relation's exchanges, in their order.
    pub states: Vec<State>,
    /// For each exchange in order: the chance, when it was opened, that it is ever answered; `None` for what the owner owes.
    pub p_answer: Vec<Option<f64>>,
    /// The same given the silence so far; `None` unless open.
    pub chance_still: Vec<Option<f64>>,
    pub established: bool,
    pub judgement: Judgement,
    pub scores: Scores,
    pub counts: Counts,
    pub draft: Option<Draft>,
    pub clarity: Option<Clarity>,
    pub cost: Cost,
    /// Beside each final outreach (rule P17).
    pub checklist: Vec<Check>,
    pub last_sign_of_life: Option<Timestamp>,
    /// Whether it is among the proposals shown tonight; the rest is one click away.
    pub shown: bool,
    /// Whether it belongs to *Worth your time*: balanced and responsive (rule P19).
    pub worth_your_time: bool,
    /// Whether the owner neglects them: they give clearly more.
    pub neglected: bool,
    /// The accounts through which they correspond with the owner, by name; all of them where that cannot be told.
    pub accounts: BTreeSet<String>,
}

/// One exchange of a relation, with what is known of it tonight.
#[derive(Clone, Copy, Debug)]
pub struct Owed<'a> {
    pub exchange: &'a Exchange,
    pub state: State,
    /// As [`Standing::p_answer`].
    pub p_answer: Option<f64>,
    /// As [`Standing::chance_still`].
    pub chance_still: Option<f64>,
}

impl Standing {
    /// Returns the relation's exchanges in the order they were opened.
    pub fn exchanges(&self) -> impl Iterator<Item = Owed<'_>> {
        let chances = self.p_answer.iter().zip(&self.chance_still);
        let known = self.states.iter().zip(chances);
        self.relation.exchanges.iter().zip(known).map(|(exchange, (state, (p_answer, chance_still)))| Owed {
            exchange,
            state: *state,
            p_answer: *p_answer,
            chance_still: *chance_still,
        })
    }
}

impl Analysis {
    /// Returns the names of the accounts that were read, in order.
    pub fn accounts(&self) -> BTreeSet<&str> {
        self.coverage.iter().map(|coverage| coverage.account.as_str()).collect()
    }
}

/// Plain counts of one relation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub sent: u32,
    pub received: u32,
    /// Attempts since their last sign of life.
    pub attempts: u32,
    /// Cancellations by them in a row without a meeting.
    pub cancellations: u32,
    /// Thanks received from them.
    pub thanks: u32,
}

/// A verdict that is not what it was in the last report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub contact: ContactId,
    /// `None` for a contact new since then.
    pub from: Option<VerdictKind>,
    pub to: VerdictKind,
}

/// How clear the last ask was (rule P13).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clarity {
    pub sentence: String,
    pub faults: Vec<ClarityFault>,
}

/// What can be unclear about an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClarityFault {
    /// It stands far below the start of a long message.
    Buried,
    /// It hardly says what is to be done, or takes it back with "perhaps" and "at some point".
    Vague,
    /// Several asks in one message.
    Several { asks: u32 },
    /// No question mark and no "please".
    NoQuestion,
}

impl ClarityFault {
    /// Returns whether the sentence itself is unclear, so that saying it again would not help.
    pub fn is_in_the_sentence(self) -> bool {
        matches!(self, Self::Vague | Self::Several { .. })
    }

    /// Returns the name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Buried => "buried",
            Self::Vague => "vague",
            Self::Several { .. } => "several",
            Self::NoQuestion => "no_question",
        }
    }
}

/// What chasing has cost since their last sign of life (rule P18).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    pub notes: u32,
    /// Attempts outside mail.
    pub calls: u32,
    pub words: u32,
    pub days: i64,
}

/// One line of "did you do all you could?" (rule P17).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub item: CheckItem,
    /// `None`: cannot be told from mail.
    pub done: Option<bool>,
}

/// What can be done before giving up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckItem {
    AskedMoreThanOnce {
        attempts: u32,
    },
    GaveTime {
        days: i64,
    },
    /// Left time between one attempt and the next: `days` at the least.
    Spaced {
        days: i64,
    },
    AskedClearly,
    TriedAnotherChannel {
        known: bool,
    },
    RightAddress,
    /// Could they plausibly help with this? They have answered, or offered, before.
    RightPerson,
}

/// What worked in the past (rule P22): notes of one kind, how many were answered, how fast.
#[derive(Clone, Debug, PartialEq)]
pub struct Worked {
    pub kind: NoteKind,
    pub sent: u32,
    pub answered: u32,
    pub median_latency_hours: Option<f64>,
    /// The fastest answer, in hours.
    pub fastest_hours: Option<f64>,
}

/// Notes after a silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// The ask with which a silence begins: no note after it, and not shown.
    Ask,
    /// The first note after an unanswered ask.
    FirstNudge,
    LaterNudge,
    /// The last note the policy allows.
    Final,
    /// A note after they broke a promise, where the draft saves face.
    AfterBrokenPromise,
}

impl NoteKind {
    pub(crate) const ALL: [Self; 5] =
        [Self::Ask, Self::FirstNudge, Self::LaterNudge, Self::Final, Self::AfterBrokenPromise];

    /// Returns the name used in the JSON report.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::FirstNudge => "first_nudge",
            Self::LaterNudge => "later_nudge",
            Self::Final => "final",
            Self::AfterBrokenPromise => "after_broken_promise",
        }
    }
}

/// Totals over the whole mailbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub messages: u64,
    pub human_messages: u64,
    pub contacts: u64,
    pub threads: u64,
    pub exchanges: u64,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

/// Returns what one message says: its zones, the author's own words, and what the rest of the core keeps.
pub fn read(message: &Message, body: &Body) -> Reading {
    let zones = text::zones(&body.text);
    let own = OwnText::of(&body.text, &zones);
    let quoted = signal::quoted(message, &body.text, &zones).into();
    let gist = Gist { quoted, ..signal::gist(message, body, &own) };
    Reading { own_text: own.into_string(), zones, gist, defects: body.defects.clone() }
}

/// Returns where every relation stands at `now`.
///
/// Time is linear in the number of letters, but for sorting them. The order in which letters come never matters.
pub fn analyze(ground: Ground, policy: &Policy, now: Timestamp) -> Analysis {
    standing::analyze(ground, policy, now)
}
