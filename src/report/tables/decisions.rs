//! One row a decision of the owner: the one thing here that mail cannot give back.

use jiff::civil::Date;

use crate::analysis::Analysis;
use crate::message::MessageId;
use crate::people::{Decision, Resolution};

use super::{Cell, Column, Rows, name_of};

pub struct Decisions;

impl Rows for Decisions {
    const NAME: &'static str = "decisions";
    const ABOUT: &'static str = "One row a decision of the owner that holds, oldest first.";
    type Row<'a> = &'a Decision;

    fn of(analysis: &Analysis) -> impl Iterator<Item = &Decision> {
        analysis.decisions.iter()
    }

    const COLUMNS: &'static [Column<Self>] = &[
        Column {
            name: "address",
            cell: Cell::Text(|row| Some(row.contact.to_string())),
            about: "About whom: one of the addresses of a contact.",
        },
        Column { name: "at", cell: Cell::Time(|row| Some(row.at)), about: "When it was decided, or happened." },
        Column {
            name: "decision",
            cell: Cell::Text(|row| Some(row.resolution.name().to_owned())),
            about: "The command of `crickets contact` that decides it.",
        },
        Column {
            name: "message",
            cell: Cell::Text(|row| message(&row.resolution).map(MessageId::to_string)),
            about: "Message-ID of the item, where it is about one.",
        },
        Column {
            name: "holds",
            cell: Cell::Truth(|row| match row.resolution {
                Resolution::Vip { vip: holds } | Resolution::Established { established: holds } => Some(holds),
                Resolution::Touch { reached, .. } => Some(reached),
                _ => None,
            }),
            about: "Yes or no: of vip and established whether they are, of a touch whether they were reached.",
        },
        Column {
            name: "via",
            cell: Cell::Text(|row| match &row.resolution {
                Resolution::Touch { via, .. } => name_of(via),
                _ => None,
            }),
            about: "How a touch was made: phone, meeting, letter or chat.",
        },
        Column {
            name: "promised",
            cell: Cell::Text(|row| match &row.resolution {
                Resolution::Touch { promised, .. } => promised.clone(),
                _ => None,
            }),
            about: "What they promised there.",
        },
        Column {
            name: "day",
            cell: Cell::Day(|row| day(&row.resolution)),
            about: "By when that is due, or until when they are snoozed.",
        },
        Column {
            name: "birthday",
            cell: Cell::Text(|row| match row.resolution {
                Resolution::Birthday { date } => Some(date.to_string()),
                _ => None,
            }),
            about: "Their birthday.",
        },
        Column {
            name: "other_address",
            cell: Cell::Text(|row| match &row.resolution {
                Resolution::Merge { with: other } | Resolution::Split { from: other } => Some(other.to_string()),
                _ => None,
            }),
            about: "The address that is the same person's (merge), or somebody else's (split).",
        },
    ];
}

fn message(resolution: &Resolution) -> Option<&MessageId> {
    match resolution {
        Resolution::Done { message } => message.as_ref(),
        Resolution::NotAnAsk { message } | Resolution::Release { message } | Resolution::Reopen { message } => {
            Some(message)
        }
        _ => None,
    }
}

fn day(resolution: &Resolution) -> Option<Date> {
    match resolution {
        Resolution::Touch { due, .. } => *due,
        Resolution::Snooze { until } => Some(*until),
        _ => None,
    }
}
