//! What French sentences do, cue by cue: one row a reason, one file a question.

mod absence;
mod commitments;
mod introductions;
mod receipts;
mod refusals;
mod requests;
mod successors;
mod turns;

use crate::language::Cue;

pub(super) const CUES: &[&[Cue]] = &[
    commitments::CUES,
    requests::CUES,
    turns::CUES,
    introductions::CUES,
    absence::CUES,
    receipts::CUES,
    refusals::CUES,
    successors::CUES,
];
