//! One row an ask, a promise or an introduction: who owes what to whom, and what became of it.

use crate::analysis::{Analysis, Owed, Standing};
use crate::message::MessageId;

use super::{Cell, Column, Rows, name_of, rounded};

pub struct Exchanges;

impl Rows for Exchanges {
    const NAME: &'static str = "exchanges";
    const ABOUT: &'static str = "One row an obligation: an ask owes an answer, a promise a delivery, an introduction a conversation. By contact, in the order they were opened.";
    type Row<'a> = Owed<'a>;

    fn of(analysis: &Analysis) -> impl Iterator<Item = Owed<'_>> {
        analysis.standings.iter().flat_map(Standing::exchanges)
    }

    const COLUMNS: &'static [Column<Self>] = &[
        Column { name: "contact", cell: Cell::Text(|row| Some(row.exchange.with.to_string())), about: "With whom." },
        Column {
            name: "kind",
            cell: Cell::Text(|row| name_of(&row.exchange.kind)),
            about: "ask, commitment or introduction.",
        },
        Column { name: "owed_by", cell: Cell::Text(|row| name_of(&row.exchange.owed_by)), about: "owner or contact." },
        Column {
            name: "opened_by",
            cell: Cell::Text(|row| Some(row.exchange.opened_by.to_string())),
            about: "Message-ID of the letter that opened it; a name of ours for what was promised outside mail.",
        },
        Column {
            name: "opened_at",
            cell: Cell::Time(|row| Some(row.exchange.opened_at)),
            about: "When that was written.",
        },
        Column {
            name: "subject",
            cell: Cell::Text(|row| Some(row.exchange.subject.to_string())),
            about: "Its base subject (RFC 5256).",
        },
        Column {
            name: "sentence",
            cell: Cell::Text(|row| Some(row.exchange.sentence.to_string())),
            about: "The sentence that opened it.",
        },
        Column {
            name: "act",
            cell: Cell::Text(|row| name_of(&row.exchange.act)),
            about: "What is promised: callback, send, check, meet, introduce, pay or other.",
        },
        Column {
            name: "leaves_no_mail",
            cell: Cell::Truth(|row| Some(row.exchange.leaves_no_mail)),
            about: "Whether mail cannot tell that it was kept, as a call.",
        },
        Column {
            name: "addressees",
            cell: Cell::Integer(|row| Some(row.exchange.addressees.into())),
            about: "To how many that letter went.",
        },
        Column {
            name: "due",
            cell: Cell::Day(|row| row.exchange.last_day()),
            about: "The last day on which it is in time.",
        },
        Column {
            name: "state",
            cell: Cell::Text(|row| Some(row.state.as_str().to_owned())),
            about: "open, paused, settled, late, broken, superseded, released, undeliverable or lapsed.",
        },
        Column {
            name: "ended_at",
            cell: Cell::Time(|row| row.exchange.outcome.as_ref().map(|outcome| outcome.at)),
            about: "When it ended.",
        },
        Column {
            name: "ended_by",
            cell: Cell::Text(|row| row.exchange.outcome.as_ref()?.by.as_ref().map(MessageId::to_string)),
            about: "Message-ID of the letter that ended it; none when the owner did, or something outside mail.",
        },
        Column {
            name: "confidence",
            cell: Cell::Number(|row| rounded(row.exchange.outcome.as_ref()?.confidence, 3)),
            about: "How sure it is that this ended that, from 0 to 1.",
        },
        Column {
            name: "p_answer",
            cell: Cell::Number(|row| rounded(row.p_answer?, 6)),
            about: "The chance, when it was opened, that it is ever answered.",
        },
        Column {
            name: "chance_still",
            cell: Cell::Number(|row| rounded(row.chance_still?, 6)),
            about: "The same given the silence so far; none unless it is open.",
        },
    ];
}
