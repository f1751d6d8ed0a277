//! One row a mailbox: how much of it is known.

use crate::analysis::{Analysis, Coverage};

use super::{Cell, Column, Rows};

pub struct CoverageTable;

impl Rows for CoverageTable {
    const NAME: &'static str = "coverage";
    const ABOUT: &'static str =
        "One row a mailbox, with how much of it is known: silence is never claimed where mail is missing.";
    type Row<'a> = &'a Coverage;

    fn of(analysis: &Analysis) -> impl Iterator<Item = &Coverage> {
        analysis.coverage.iter()
    }

    const COLUMNS: &'static [Column<Self>] = &[
        Column {
            name: "account",
            cell: Cell::Text(|row| Some(row.account.clone())),
            about: "As the configuration names it.",
        },
        Column { name: "mailbox", cell: Cell::Text(|row| Some(row.mailbox.clone())), about: "Its name." },
        Column {
            name: "role",
            cell: Cell::Text(|row| Some(row.role.as_str().to_owned())),
            about: "What it is for (RFC 6154).",
        },
        Column {
            name: "messages",
            cell: Cell::Integer(|row| i64::try_from(row.messages).ok()),
            about: "How many messages of it are known.",
        },
        Column { name: "from", cell: Cell::Day(|row| row.from), about: "The day of the oldest." },
        Column {
            name: "complete_since",
            cell: Cell::Day(|row| row.complete_since),
            about: "The day back to which nothing is missing.",
        },
        Column { name: "last_success", cell: Cell::Time(|row| row.last_success), about: "When it was last read." },
        Column { name: "stale", cell: Cell::Truth(|row| Some(row.stale)), about: "Whether that is too long ago." },
        Column {
            name: "problem",
            cell: Cell::Text(|row| row.problem.clone()),
            about: "What went wrong, in words for the owner.",
        },
    ];
}
