//! What headers and parts alone say: bounces, calendar messages, automatic absence notes.

use super::{Signal, SignalKind};
use crate::message::{Automated, Body, Message};

/// Returns the signals of a message that need no words.
pub(super) fn signals(message: &Message, body: &Body) -> Vec<Signal> {
    let mut kinds = Vec::new();
    if message.automated == Some(Automated::AutoReply) {
        kinds.push(SignalKind::OutOfOffice { until: None, automatic: true });
    }
    for failure in &body.failures {
        kinds.push(SignalKind::Undelivered {
            recipient: failure.recipient.clone(),
            permanent: failure.permanent,
            original: failure.original.clone(),
        });
    }
    kinds.extend(body.events.iter().cloned().map(SignalKind::Event));
    kinds.into_iter().map(|kind| Signal { kind, sentence: message.subject.as_str().into(), cues: Vec::new() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::parse;

    #[test]
    fn an_automatic_answer_is_an_absence() {
        let (message, _) =
            parse::message(b"From: ana@example.org\r\nAuto-Submitted: auto-replied\r\nSubject: Re: Plan\r\n\r\n", None);
        let signals = signals(&message, &Body::default());
        assert_eq!(signals.len(), 1);
        assert_eq!(signals[0].kind, SignalKind::OutOfOffice { until: None, automatic: true });
    }
}
