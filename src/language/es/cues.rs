//! What Spanish sentences do, cue by cue: one row a reason, one file a question.

mod commitments;
mod requests;
mod turns;

use crate::language::Cue;

pub(super) const CUES: &[&[Cue]] = &[commitments::CUES, requests::CUES, turns::CUES];
