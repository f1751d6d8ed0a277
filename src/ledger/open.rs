//! What a letter opens: asks it makes, promises it gives.

use std::sync::Arc;

use crate::calendar::{Due, add_days};
use crate::people::ContactId;
use crate::signal::{Act, By, Gist, Signal, SignalKind};

use super::{Correspondence, Exchange, ExchangeKind, Glimpse, Party, Terms};

/// Returns the exchanges that a human letter opens between the owner and the contact, at most one ask.
///
/// A letter that does not mean the reader (Cc, many in To, somebody else greeted by name, a campaign) opens nothing.
pub fn opened_by(
    correspondence: &Correspondence<'_>,
    terms: &Terms,
    with: &ContactId,
    established: bool,
    glimpse: &Glimpse<'_>,
) -> Vec<Exchange> {
    if !glimpse.human || !glimpse.direct || glimpse.campaign || (glimpse.greets_others && glimpse.addressees > 1) {
        return Vec::new();
    }
    let gist = &glimpse.letter.gist;
    let written_by = if glimpse.is_from_owner() { Party::Owner } else { Party::Contact };
    let written_to = if glimpse.is_from_owner() { Party::Contact } else { Party::Owner };
    let message = &glimpse.letter.message;
    let today = correspondence.calendar.date(message.date);
    let blank = |kind, owed_by, signal: &Signal| Exchange {
        opened_by: message.id.clone(),
        opened_at: message.date,
        with: with.clone(),
        owed_by,
        kind,
        sentence: signal.sentence.clone(),
        subject: correspondence.threads.base_subject_of(glimpse.place).clone(),
        thread: Some(glimpse.thread),
        due: Due::Unsaid,
        due_on: today,
        act: None,
        by: By::Author,
        leaves_no_mail: false,
        addressees: glimpse.addressees,
        live_days: 0,
        paused: Vec::new(),
        outcome: None,
    };
    let mut opened: Vec<Exchange> = Vec::new();
    for signal in questions_first(&gist.signals) {
        match &signal.kind {
            SignalKind::Request { phatic: false, due }
                if !opened.iter().any(is_ask) && !is_said_in_passing(gist, &signal.sentence) =>
            {
                let live_days = match (written_to, established) {
                    (Party::Owner, _) => terms.question_live_days,
                    (Party::Contact, true) => terms.established_ask_live_days,
                    (Party::Contact, false) => terms.new_contact_ask_live_days,
                };
                let due = due.clone();
                opened.push(Exchange { due, live_days, ..blank(ExchangeKind::Ask, written_to, signal) });
            }
            SignalKind::Commitment { by, act, conditional, due, .. } => {
                // "Attached is what I promised" both promises and delivers: nothing stays open.
                let delivered =
                    gist.has_attachment || gist.signals.iter().any(|other| other.kind == SignalKind::Delivery);
                if *act == Act::Send && delivered && *due == Due::Unsaid {
                    continue;
                }
                if opened.iter().any(|known| known.act == Some(*act)) {
                    continue;
                }
                // "If X happens, I'll …" hangs on X, whatever else is said.
                let due = match due {
                    Due::Unsaid if *conditional => Due::Event { text: signal.sentence.as_ref().to_owned() },
                    due => due.clone(),
                };
                let usual = correspondence.calendar.roll_forward(add_days(today, terms.undated_promise_days));
                opened.push(Exchange {
                    due_on: due.last_day().map_or(usual, |day| correspondence.calendar.roll_forward(day)),
                    due,
                    act: Some(*act),
                    by: *by,
                    leaves_no_mail: leaves_no_mail(*act, &signal.sentence),
                    addressees: 1,
                    live_days: terms.promise_live_days,
                    ..blank(ExchangeKind::Commitment, written_by, signal)
                });
            }
            _ => {}
        }
    }
    opened
}

/// Returns the signals with what is asked by a question mark before what is asked in other words, so that an ask is shown
/// by its plainest sentence.
fn questions_first(signals: &[Arc<Signal>]) -> impl Iterator<Item = &Signal> {
    let is_question = |signal: &&Signal| {
        matches!(signal.kind, SignalKind::Request { phatic: false, .. }) && signal.sentence.contains('?')
    };
    let all = || signals.iter().map(Arc::as_ref);
    all().filter(is_question).chain(all().filter(move |signal| !is_question(signal)))
}

/// Returns whether the sentence does something else first: "not now, try me again in April" and "meet Jasmin" ask nothing
/// of the reader.
fn is_said_in_passing(gist: &Gist, sentence: &str) -> bool {
    gist.signals.iter().any(|other| {
        *other.sentence == *sentence
            && matches!(
                other.kind,
                SignalKind::Decline { .. } | SignalKind::Introduction { .. } | SignalKind::Referral { .. }
            )
    })
}

fn is_ask(exchange: &Exchange) -> bool {
    exchange.kind == ExchangeKind::Ask
}

/// Returns whether keeping the promise would leave no trace in mail: calls and meetings (rule P11).
fn leaves_no_mail(act: Act, sentence: &str) -> bool {
    const SPOKEN: [&str; 12] = [
        " call",
        " phone",
        " ring ",
        " ring.",
        "anrufen",
        "rufe",
        "telefonier",
        "appelle",
        "téléphon",
        " llam",
        " chiam",
        " bel ",
    ];
    let sentence = format!(" {} ", sentence.to_lowercase());
    match act {
        Act::Callback => SPOKEN.iter().any(|word| sentence.contains(word)),
        Act::Meet => true,
        _ => false,
    }
}
