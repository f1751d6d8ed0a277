//! What English sentences do, cue by cue: one row a reason, one file a question.

mod commitments;
mod directives;
mod manner;
mod requests;
mod turns;

use crate::language::Cue;

pub(super) const CUES: &[&[Cue]] = &[commitments::CUES, manner::CUES, directives::CUES, requests::CUES, turns::CUES];
