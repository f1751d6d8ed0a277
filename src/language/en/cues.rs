//! What English sentences do, cue by cue: one row a reason, one file a question.

mod absence;
mod commitments;
mod courtesies;
mod deliveries;
mod directives;
mod introductions;
mod manner;
mod near_commitments;
mod receipts;
mod refusals;
mod requests;
mod successors;
mod turns;

use crate::language::Cue;

pub(super) const CUES: &[&[Cue]] = &[
    commitments::CUES,
    near_commitments::CUES,
    manner::CUES,
    directives::CUES,
    requests::CUES,
    courtesies::CUES,
    turns::CUES,
    deliveries::CUES,
    introductions::CUES,
    absence::CUES,
    receipts::CUES,
    refusals::CUES,
    successors::CUES,
];
