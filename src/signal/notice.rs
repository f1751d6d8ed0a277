//! What parts alone say: bounces and calendar messages.

use super::{Signal, SignalKind};
use crate::message::{Body, Message};

/// Returns the signals of a message that need no words.
pub(super) fn signals(message: &Message, body: &Body) -> Vec<Signal> {
    let mut kinds = Vec::new();
    for failure in &body.failures {
        kinds.push(SignalKind::Undelivered {
            recipient: failure.recipient.clone(),
            permanent: failure.permanent,
            original: failure.original.clone(),
        });
    }
    kinds.extend(body.events.iter().cloned().map(|event| SignalKind::Event(Box::new(event))));
    kinds.into_iter().map(|kind| Signal { kind, sentence: message.subject.clone(), cues: Vec::new() }).collect()
}
