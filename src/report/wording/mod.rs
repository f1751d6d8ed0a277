//! Puts verdicts, facts and numbers into sentences a person reads.
//!
//! Neutral and kind: nobody is blamed, low evidence is said and never shown as a low score, and letting go is an achievement.
//! A language is one file with one [`Wording`]; nothing outside this folder writes a sentence of its own.
//!
//! Sentences may carry text from mail as it came. Whoever prints them makes it harmless first (see
//! [`escape`](super::escape)).

mod de;
mod en;
mod figures;
mod labels;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::analysis::{Analysis, Check, ClarityFault, Cost, Coverage, Totals, Worked};
use crate::calendar::{Calendar, days_between};
use crate::ledger::{Exchange, Introduction, MomentKind, State};
use crate::score::{Reciprocity, Replay, Responsiveness, TurningPoint};
use crate::signal::Channel;
use crate::verdict::{Because, ChangesWhen, DraftKind, Evidence, Verdict, VerdictKind};

pub use labels::Labels;

/// English, which the page speaks unless the owner says otherwise.
pub const ENGLISH: &dyn Wording = &en::English;

/// Every language the page can be written in.
pub const LANGUAGES: &[&dyn Wording] = &[ENGLISH, &de::German];

/// Returns the language of this BCP 47 tag, if the page speaks it.
pub fn by_tag(tag: &str) -> Option<&'static dyn Wording> {
    LANGUAGES.iter().copied().find(|wording| wording.tag() == tag)
}

/// The night the page is written, where the owner lives.
#[derive(Clone, Copy, Debug)]
pub struct Tonight<'a> {
    pub calendar: &'a Calendar,
    pub now: Timestamp,
}

impl<'a> Tonight<'a> {
    /// Returns the night of an analysis.
    pub fn of(analysis: &'a Analysis) -> Self {
        Self { calendar: &analysis.owner.calendar, now: analysis.now }
    }

    /// Returns the day it is.
    pub fn today(&self) -> Date {
        self.calendar.date(self.now)
    }

    /// Returns the day a moment fell on.
    pub fn date(&self, at: Timestamp) -> Date {
        self.calendar.date(at)
    }

    /// Returns how many calendar days ago a moment was, never negative.
    pub fn days_since(&self, at: Timestamp) -> i64 {
        days_between(self.date(at), self.today()).max(0)
    }
}

/// How many people each kind of proposal is about tonight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub your_turn: usize,
    pub final_outreach: usize,
    pub nudge: usize,
    pub other_channel: usize,
    pub came_back: usize,
    /// Relations of which nothing can be said because mail is missing, and mailboxes that were not read.
    pub unknown: usize,
}

/// One language of the page.
///
/// Returned sentences start with a capital and end with a full stop; names of verdicts and states are bare words.
pub trait Wording: Sync {
    /// Returns the BCP 47 tag.
    fn tag(&self) -> &'static str;
    /// Returns headings and other fixed words.
    fn labels(&self) -> &'static Labels;

    /// Returns the text between the quotation marks of the language.
    fn quoted(&self, text: &str) -> String;
    /// Returns for example "9 March 2026".
    fn date(&self, date: Date) -> String;
    /// Returns for example "Mar 2026".
    fn month(&self, date: Date) -> String;
    /// Returns for example "3 weeks".
    fn days(&self, days: i64) -> String;
    /// Returns for example "2 days" or "40 minutes".
    fn hours(&self, hours: f64) -> String;
    /// Returns for example "8,123".
    fn count(&self, count: u64) -> String;
    /// Returns a share, from 0 to 1, in hundredths: "34%".
    fn percent(&self, share: f64) -> String;
    /// Returns a number of a signed balance as people write it: one digit, a real minus sign, and no sign for nothing.
    fn signed(&self, value: f64) -> String;

    /// Returns for example "one last note".
    fn verdict(&self, kind: VerdictKind) -> &'static str;
    /// Returns the verdict with its particulars: "away until 9 March 2026".
    fn verdict_in_full(&self, verdict: &Verdict) -> String;
    /// Returns the fact as a sentence, without the quotation that proves it.
    fn because(&self, tonight: &Tonight<'_>, because: &Because) -> String;
    /// Returns for example "Becomes “one last note” on 9 March 2026 unless they write."
    fn changes_when(&self, changes_when: &ChangesWhen) -> String;
    /// Returns a line of "did you do all you could?".
    fn check(&self, check: &Check) -> String;
    /// Returns advice on an ask.
    fn clarity(&self, fault: ClarityFault) -> String;
    fn channel(&self, channel: &Channel) -> String;
    fn draft(&self, kind: DraftKind) -> &'static str;

    fn state(&self, state: State) -> String;
    /// Returns whose turn it is and for what: "They promised".
    fn exchange(&self, exchange: &Exchange) -> &'static str;
    /// Returns what became of a promise of theirs: "due 9 March 2026, not seen yet".
    fn promise(&self, tonight: &Tonight<'_>, exchange: &Exchange, state: State) -> String;

    fn responsiveness(&self, responsiveness: &Responsiveness) -> String;
    fn reciprocity(&self, reciprocity: &Reciprocity) -> String;
    /// Returns the chance of an answer in words, for example "1 in 5".
    fn chance(&self, chance: f64) -> String;
    fn last_sign_of_life(&self, tonight: &Tonight<'_>, at: Option<Timestamp>) -> String;
    fn turning_point(&self, turning_point: &TurningPoint) -> String;
    fn cost(&self, cost: &Cost) -> String;
    fn counts(&self, sent: u32, received: u32, thanks: u32) -> String;
    fn introduction(&self, tonight: &Tonight<'_>, story: &Introduction) -> String;
    fn birthday(&self, name: &str, days: i64) -> String;
    /// A phrase in the owner's own draft that puts the reader under pressure.
    fn pressure(&self, phrase: &str) -> String;
    /// What happened, where nobody's words tell it.
    fn moment(&self, kind: &MomentKind) -> &'static str;

    /// Returns the whole night in one sentence.
    fn headline(&self, tally: &Tally) -> String;
    fn change(&self, name: &str, from: Option<VerdictKind>, to: VerdictKind) -> String;
    fn lapsed(&self, lapsed: u32) -> String;
    fn more(&self, more: usize) -> String;
    fn worked(&self, worked: &Worked) -> String;
    fn replay(&self, replay: &Replay) -> String;
    fn totals(&self, totals: &Totals) -> String;
    /// Returns what is missing, or `None` when the mailbox is read.
    fn coverage_problem(&self, tonight: &Tonight<'_>, coverage: &Coverage) -> Option<String>;
    fn missing_sent(&self, account: &str) -> String;
}

impl std::fmt::Debug for dyn Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

/// Returns the evidence of a fact, where it has any.
pub fn evidence(because: &Because) -> Option<&Evidence> {
    match because {
        Because::TheyDeclined { evidence, .. }
        | Because::Bounced { evidence, .. }
        | Because::Left { evidence, .. }
        | Because::Referred { evidence, .. }
        | Because::Cancelled { evidence, .. }
        | Because::TheyAsked { evidence }
        | Because::OwnerPromised { evidence, .. }
        | Because::TheyWroteAgain { evidence, .. }
        | Because::TheyAreAway { evidence, .. }
        | Because::Unanswered { evidence, .. }
        | Because::TheyNamedADay { evidence, .. }
        | Because::TheyPromised { evidence, .. }
        | Because::SuggestVip { evidence } => Some(evidence),
        Because::CannotTell { .. }
        | Because::OwnerDecided { .. }
        | Because::Stranger { .. }
        | Because::WithinGrace { .. }
        | Because::NotesSince { .. }
        | Because::OneSided { .. }
        | Because::NothingOpen { .. }
        | Because::OtherChannels { .. } => None,
    }
}
