//! Tells the letters of programs whose headers hide it, by their parts and by what they say of themselves.

use super::Utterance;
use crate::language::About;
use crate::message::{Automated, Body, CalendarMethod};

const THRESHOLD: i32 = 4;

/// Returns why no person wrote this, or `None` when a person may have.
pub(super) fn wrote(utterance: &Utterance<'_>, body: &Body) -> Option<Automated> {
    let by_calendar = body.schedules || is_answer(body) || is_bare_event(utterance, body);
    let says_so = || utterance.remarks.iter().any(|remark| remark.evidence.score(About::Automatic) >= THRESHOLD);
    match utterance.message.automated {
        None if by_calendar => Some(Automated::Calendar),
        None if says_so() => Some(Automated::AutoReply),
        automated => automated,
    }
}

/// An answer to an invitation is calendar mail whatever its program writes beside it.
fn is_answer(body: &Body) -> bool {
    body.events.iter().any(|event| event.method == CalendarMethod::Reply)
}

/// Returns whether it is an event and nothing else.
fn is_bare_event(utterance: &Utterance<'_>, body: &Body) -> bool {
    !body.events.is_empty() && body.attachments.is_empty() && utterance.remarks.is_empty()
}
