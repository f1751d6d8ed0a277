//! One row an introduction, in the relation with each who took part.

use crate::analysis::{Analysis, Standing};
use crate::ledger::Introduction;
use crate::message::AddrSpec;

use super::{Cell, Column, Rows};

pub struct Introductions;

/// In whose relation it stands, and the introduction.
pub struct Row<'a>(&'a Standing, &'a Introduction);

impl Rows for Introductions {
    const NAME: &'static str = "introductions";
    const ABOUT: &'static str = "One row an introduction in which a contact took part. By contact, oldest first.";
    type Row<'a> = Row<'a>;

    fn of(analysis: &Analysis) -> impl Iterator<Item = Row<'_>> {
        let standings = analysis.standings.iter();
        standings.flat_map(|one| one.relation.introductions.iter().map(move |introduction| Row(one, introduction)))
    }

    const COLUMNS: &'static [Column<Self>] = &[
        Column {
            name: "contact",
            cell: Cell::Text(|row| Some(row.0.relation.contact.id.to_string())),
            about: "Who took part.",
        },
        Column { name: "at", cell: Cell::Time(|row| Some(row.1.at)), about: "When it was made." },
        Column {
            name: "message",
            cell: Cell::Text(|row| Some(row.1.message.to_string())),
            about: "Message-ID of the letter.",
        },
        Column {
            name: "sentence",
            cell: Cell::Text(|row| Some(row.1.sentence.to_string())),
            about: "The words that made it.",
        },
        Column {
            name: "by_owner",
            cell: Cell::Truth(|row| Some(row.1.given_by_owner)),
            about: "Whether the owner made it.",
        },
        Column {
            name: "by_contact",
            cell: Cell::Truth(|row| Some(row.1.introduces)),
            about: "Whether this contact made it.",
        },
        Column {
            name: "parties",
            cell: Cell::Text(|row| Some(row.1.parties.iter().map(AddrSpec::as_str).collect::<Vec<_>>().join(" "))),
            about: "Those made known to each other, with a space between.",
        },
        Column {
            name: "conversation_at",
            cell: Cell::Time(|row| row.1.conversation.as_ref().map(|conversation| conversation.at)),
            about: "When a conversation came of it.",
        },
        Column {
            name: "conversation_message",
            cell: Cell::Text(|row| row.1.conversation.as_ref().map(|conversation| conversation.message.to_string())),
            about: "Message-ID of the letter that shows it.",
        },
    ];
}
