//! One row a thing that happened: a letter, a bounce, a meeting, a call.

use crate::analysis::{Analysis, Standing};
use crate::ledger::{Moment, MomentKind, Note};
use crate::message::MessageId;

use super::{Cell, Column, Rows, name_of};

pub struct Moments;

/// Whose moment it is, and the moment.
pub struct Row<'a>(&'a Standing, &'a Moment);

impl Rows for Moments {
    const NAME: &'static str = "moments";
    const ABOUT: &'static str =
        "One row a thing that happened between the owner and a contact. By contact, oldest first.";
    type Row<'a> = Row<'a>;

    fn of(analysis: &Analysis) -> impl Iterator<Item = Row<'_>> {
        analysis.standings.iter().flat_map(|one| one.relation.moments.iter().map(move |moment| Row(one, moment)))
    }

    const COLUMNS: &'static [Column<Self>] = &[
        Column {
            name: "contact",
            cell: Cell::Text(|row| Some(row.0.relation.contact.id.to_string())),
            about: "With whom.",
        },
        Column { name: "at", cell: Cell::Time(|row| Some(row.1.at)), about: "When." },
        Column {
            name: "kind",
            cell: Cell::Text(|row| Some(kind(&row.1.kind).to_owned())),
            about: "sent, received, auto_reply, bounce, calendar, cancelled, met or touch.",
        },
        Column {
            name: "message",
            cell: Cell::Text(|row| row.1.message.as_ref().map(MessageId::to_string)),
            about: "Message-ID; none for what happened outside mail.",
        },
        Column {
            name: "by_owner",
            cell: Cell::Truth(|row| by_owner(&row.1.kind)),
            about: "Whether the owner did it; none where that cannot be told.",
        },
        Column {
            name: "direct",
            cell: Cell::Truth(|row| Some(note(row.1)?.direct)),
            about: "Whether the letter is to few people of whom the reader is one, or greets the reader by name.",
        },
        Column {
            name: "addressees",
            cell: Cell::Integer(|row| Some(note(row.1)?.addressees.into())),
            about: "To how many the letter went.",
        },
        Column {
            name: "asks",
            cell: Cell::Truth(|row| Some(note(row.1)?.asks)),
            about: "Whether it expects an answer.",
        },
        Column {
            name: "thanks",
            cell: Cell::Truth(|row| Some(note(row.1)?.thanks)),
            about: "Whether it gives thanks.",
        },
        Column {
            name: "campaign",
            cell: Cell::Truth(|row| Some(note(row.1)?.campaign)),
            about: "Whether it is one of many copies of a text.",
        },
        Column {
            name: "starts_thread",
            cell: Cell::Truth(|row| Some(note(row.1)?.starts_thread)),
            about: "Whether it begins a conversation.",
        },
        Column {
            name: "answers",
            cell: Cell::Truth(|row| Some(note(row.1)?.answers)),
            about: "Whether it answers a letter of the other side.",
        },
        Column {
            name: "answered_at",
            cell: Cell::Time(|row| note(row.1)?.answered_at),
            about: "When the other side first answered it.",
        },
        Column {
            name: "words",
            cell: Cell::Integer(|row| note(row.1).map(|_| row.1.words.into())),
            about: "Own words of its author: no quotation, no signature.",
        },
        Column {
            name: "permanent",
            cell: Cell::Truth(|row| match row.1.kind {
                MomentKind::Bounce { permanent } => Some(permanent),
                _ => None,
            }),
            about: "Of a bounce, whether it will not get better by waiting.",
        },
        Column {
            name: "method",
            cell: Cell::Text(|row| match &row.1.kind {
                MomentKind::Calendar { method, .. } => name_of(method),
                _ => None,
            }),
            about: "Of calendar mail, the method (RFC 5546).",
        },
        Column {
            name: "reached",
            cell: Cell::Truth(|row| match row.1.kind {
                MomentKind::Touch { reached } => Some(reached),
                _ => None,
            }),
            about: "Of a touch outside mail, whether they were reached.",
        },
    ];
}

fn note(moment: &Moment) -> Option<&Note> {
    moment.sent().or_else(|| moment.received())
}

fn kind(kind: &MomentKind) -> &'static str {
    match kind {
        MomentKind::Sent(_) => "sent",
        MomentKind::Received(_) => "received",
        MomentKind::AutoReply => "auto_reply",
        MomentKind::Bounce { .. } => "bounce",
        MomentKind::Calendar { .. } => "calendar",
        MomentKind::Cancelled { .. } => "cancelled",
        MomentKind::Met => "met",
        MomentKind::Touch { .. } => "touch",
    }
}

fn by_owner(kind: &MomentKind) -> Option<bool> {
    match kind {
        MomentKind::Sent(_) | MomentKind::Touch { .. } => Some(true),
        MomentKind::Received(_) | MomentKind::AutoReply => Some(false),
        MomentKind::Calendar { by_owner, .. } | MomentKind::Cancelled { by_owner } => Some(*by_owner),
        MomentKind::Bounce { .. } | MomentKind::Met => None,
    }
}
