//! How a relation has gone so far, in numbers that can be checked.
//!
//! Every score is shrunk toward the owner's whole mailbox, decayed, and carries how much evidence it rests on. Formulas and
//! their sources stand in the file of each score. [`expectation`] says what is usual in this mailbox; the others compare one
//! relation with it.

mod appeal;
pub mod chance;
pub mod expectation;
pub mod forecast;
pub mod latency;
#[cfg(test)]
mod made;
mod normal;
pub mod pace;
pub mod past;
pub mod reciprocity;
pub mod replay;
pub mod responsiveness;
pub mod tie;

use jiff::Timestamp;

pub use expectation::{Case, Mailbox};
pub use latency::{Latency, TurningPoint};
pub use pace::Pace;
pub use past::Past;
pub use reciprocity::Reciprocity;
pub use replay::{Bin, Measures, Replay};
pub use responsiveness::Responsiveness;

use crate::calendar::Calendar;
use crate::ledger::Relation;

/// The scores of one relation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    pub responsiveness: Responsiveness,
    pub latency: Latency,
    pub reciprocity: Reciprocity,
    /// Decayed count of reciprocated mail; half-life a year.
    pub tie: f64,
    /// The chance that the oldest thing they owe is still answered; `None` when nothing is open.
    pub chance_still: Option<f64>,
    /// What a proposal about them is worth: higher comes first.
    pub stake: f64,
}

/// Returns the scores that rest on the relation's history alone; chance and stake are set by what is open.
pub fn scores(relation: &Relation, mailbox: &Mailbox, calendar: &Calendar, now: Timestamp) -> Scores {
    let to_them = expectation::cases_to_them(relation, now);
    let to_owner = expectation::cases_to_owner(relation, now);
    let latency = latency::latency(&to_them, mailbox, calendar, now);
    let responsiveness = responsiveness::responsiveness(&to_them, &latency, mailbox, calendar, now);
    let rho_owner = responsiveness::rho(&to_owner, &mailbox.owner, &mailbox.owner_latency(), calendar, now);
    Scores {
        reciprocity: reciprocity::reciprocity(relation, &responsiveness, &rho_owner, now),
        tie: tie::tie(relation, now),
        latency,
        responsiveness,
        chance_still: None,
        stake: 0.0,
    }
}

/// Returns the weight of something that happened at `at`: one now, a half after `half_life_days`.
pub(crate) fn decay(at: Timestamp, now: Timestamp, half_life_days: f64) -> f64 {
    let age_days = (now.as_second() - at.as_second()).max(0) as f64 / 86_400.0;
    (-age_days / half_life_days * std::f64::consts::LN_2).exp()
}
