//! How a relation has gone so far, in numbers that can be checked.
//!
//! Every score is shrunk toward the owner's whole mailbox, decayed, and carries how much evidence it rests on. Formulas and
//! their sources stand in the file of each score.

pub mod chance;
pub mod latency;
pub mod reciprocity;
pub mod responsiveness;
pub mod tie;

pub use chance::Replay;
pub use latency::{Latency, TurningPoint};
pub use reciprocity::Reciprocity;
pub use responsiveness::Responsiveness;

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
