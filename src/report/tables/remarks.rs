//! One row a remark: what a contact said about themselves and the relation.

use crate::analysis::{Analysis, Standing};
use crate::ledger::{Remark, RemarkKind};

use super::{Cell, Column, Rows};

pub struct Remarks;

/// Whose remark it is, and the remark.
pub struct Row<'a>(&'a Standing, &'a Remark);

impl Rows for Remarks {
    const NAME: &'static str = "remarks";
    const ABOUT: &'static str =
        "One row a thing that a contact said about themselves and the relation. By contact, oldest first.";
    type Row<'a> = Row<'a>;

    fn of(analysis: &Analysis) -> impl Iterator<Item = Row<'_>> {
        analysis.standings.iter().flat_map(|one| one.relation.remarks.iter().map(move |remark| Row(one, remark)))
    }

    const COLUMNS: &'static [Column<Self>] = &[
        Column {
            name: "contact",
            cell: Cell::Text(|row| Some(row.0.relation.contact.id.to_string())),
            about: "Of whom.",
        },
        Column { name: "at", cell: Cell::Time(|row| Some(row.1.at)), about: "When it was written." },
        Column {
            name: "kind",
            cell: Cell::Text(|row| Some(kind(&row.1.kind).to_owned())),
            about: "declined, away, referred, offered or thanked.",
        },
        Column {
            name: "message",
            cell: Cell::Text(|row| Some(row.1.message.to_string())),
            about: "Message-ID of the letter.",
        },
        Column {
            name: "subject",
            cell: Cell::Text(|row| Some(row.1.subject.to_string())),
            about: "Its base subject (RFC 5256).",
        },
        Column { name: "sentence", cell: Cell::Text(|row| Some(row.1.sentence.to_string())), about: "What was said." },
        Column {
            name: "until",
            cell: Cell::Day(|row| match row.1.kind {
                RemarkKind::Declined { until, .. } | RemarkKind::Away { until, .. } => until,
                _ => None,
            }),
            about: "Until when they are away, or before when they are not to be asked.",
        },
        Column {
            name: "stop",
            cell: Cell::Truth(|row| match row.1.kind {
                RemarkKind::Declined { stop, .. } => Some(stop),
                _ => None,
            }),
            about: "Of a no, whether they want no more mail.",
        },
        Column {
            name: "automatic",
            cell: Cell::Truth(|row| match row.1.kind {
                RemarkKind::Away { automatic, .. } => Some(automatic),
                _ => None,
            }),
            about: "Of an absence, whether their mail system says so.",
        },
        Column {
            name: "successor",
            cell: Cell::Text(|row| match &row.1.kind {
                RemarkKind::Referred { successor, .. } => successor.clone(),
                _ => None,
            }),
            about: "Who is to be asked instead.",
        },
        Column {
            name: "left",
            cell: Cell::Truth(|row| match row.1.kind {
                RemarkKind::Referred { left, .. } => Some(left),
                _ => None,
            }),
            about: "Of a referral, whether they are no longer there.",
        },
    ];
}

fn kind(kind: &RemarkKind) -> &'static str {
    match kind {
        RemarkKind::Declined { .. } => "declined",
        RemarkKind::Away { .. } => "away",
        RemarkKind::Referred { .. } => "referred",
        RemarkKind::Offered { .. } => "offered",
        RemarkKind::Thanked => "thanked",
    }
}
