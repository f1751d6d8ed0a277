//! One row a contact: who they are, where the relation stands, and every score behind it.

use crate::analysis::{Analysis, Standing};
use crate::signal::Channel;

use super::{Cell, Column, Rows, rounded};

pub struct Contacts;

impl Rows for Contacts {
    const NAME: &'static str = "contacts";
    const ABOUT: &'static str = "One row a contact, in the order of the report.";
    type Row<'a> = &'a Standing;

    fn of(analysis: &Analysis) -> impl Iterator<Item = &Standing> {
        analysis.standings.iter()
    }

    const COLUMNS: &'static [Column<Self>] = &[
        Column {
            name: "contact",
            cell: Cell::Text(|row| Some(row.relation.contact.id.to_string())),
            about: "The address that names them in every table.",
        },
        Column {
            name: "name",
            cell: Cell::Text(|row| Some(row.relation.contact.name.clone())),
            about: "The display name they use most, or their address.",
        },
        Column {
            name: "addresses",
            cell: Cell::Text(|row| Some(joined(row.relation.contact.addresses.iter(), " "))),
            about: "All of their addresses, with a space between.",
        },
        Column {
            name: "organisation",
            cell: Cell::Text(|row| row.relation.contact.organisation.clone()),
            about: "The registrable domain of their address; none at providers everybody uses.",
        },
        Column {
            name: "language",
            cell: Cell::Text(|row| Some(row.relation.contact.language.clone()).filter(|tag| !tag.is_empty())),
            about: "BCP 47 tag of the language of the last mail between the two.",
        },
        Column {
            name: "phone",
            cell: Cell::Text(|row| row.relation.contact.channels.iter().find_map(phone)),
            about: "From their newest signature that has one.",
        },
        Column {
            name: "accounts",
            cell: Cell::Text(|row| Some(joined(row.accounts.iter(), ", "))),
            about: "The accounts through which they correspond with the owner.",
        },
        Column {
            name: "vip",
            cell: Cell::Truth(|row| Some(row.relation.contact.vip)),
            about: "Whether the owner finds them particularly interesting.",
        },
        Column {
            name: "birthday",
            cell: Cell::Text(|row| row.relation.contact.birthday.map(|birthday| birthday.to_string())),
            about: "As the owner said it, or the address book; the year where it is known.",
        },
        Column {
            name: "established",
            cell: Cell::Truth(|row| Some(row.established)),
            about: "Whether enough went back and forth, on enough days, over long enough.",
        },
        Column {
            name: "rank",
            cell: Cell::Integer(|row| Some(row.rank.into())),
            about: "The place in the report, from 1.",
        },
        Column {
            name: "shown",
            cell: Cell::Truth(|row| Some(row.shown)),
            about: "Whether it is among the proposals that the report shows first.",
        },
        Column {
            name: "verdict",
            cell: Cell::Text(|row| Some(row.judgement.verdict.kind().as_str().to_owned())),
            about: "Where the relation stands, by the names of the JSON report.",
        },
        Column {
            name: "since",
            cell: Cell::Day(|row| Some(row.judgement.since)),
            about: "The day since which it stands there.",
        },
        Column {
            name: "until",
            cell: Cell::Day(|row| row.judgement.verdict.until()),
            about: "The day until which it stands there, where one is known.",
        },
        Column {
            name: "responsiveness",
            cell: Cell::Number(|row| rounded(row.scores.responsiveness.score?, 1)),
            about: "Of 100 direct questions, how many they answer within 14 working days; none on too little evidence.",
        },
        Column {
            name: "responsiveness_low",
            cell: Cell::Number(|row| {
                row.scores.responsiveness.score.and_then(|_| rounded(row.scores.responsiveness.low, 1))
            }),
            about: "Lower end of the 80 % interval around it.",
        },
        Column {
            name: "responsiveness_high",
            cell: Cell::Number(|row| {
                row.scores.responsiveness.score.and_then(|_| rounded(row.scores.responsiveness.high, 1))
            }),
            about: "Upper end of the 80 % interval around it.",
        },
        Column {
            name: "asks",
            cell: Cell::Integer(|row| Some(row.scores.responsiveness.asks.into())),
            about: "Direct questions the owner asked them.",
        },
        Column {
            name: "replies",
            cell: Cell::Integer(|row| Some(row.scores.responsiveness.replies.into())),
            about: "How many of those they answered.",
        },
        Column {
            name: "median_latency_hours",
            cell: Cell::Number(|row| rounded(row.scores.latency.median_hours?, 2)),
            about: "Median of how long their answers took, in hours by the clock.",
        },
        Column {
            name: "reciprocity",
            cell: Cell::Number(|row| rounded(row.scores.reciprocity.score?, 3)),
            about: "The balance from -1 (the owner gives more) to 1 (they give more); none on too little evidence.",
        },
        Column {
            name: "reciprocity_evidence",
            cell: Cell::Integer(|row| Some(row.scores.reciprocity.evidence.into())),
            about: "Number of cases behind the balance.",
        },
        Column {
            name: "initiation",
            cell: Cell::Number(|row| rounded(row.scores.reciprocity.initiation?, 3)),
            about: "Its part from who begins conversations.",
        },
        Column {
            name: "reply",
            cell: Cell::Number(|row| rounded(row.scores.reciprocity.reply?, 3)),
            about: "Its part from who answers.",
        },
        Column {
            name: "effort",
            cell: Cell::Number(|row| rounded(row.scores.reciprocity.effort?, 3)),
            about: "Its part from how much each writes.",
        },
        Column {
            name: "promises",
            cell: Cell::Number(|row| rounded(row.scores.reciprocity.promises?, 3)),
            about: "Its part from promises kept.",
        },
        Column {
            name: "introductions",
            cell: Cell::Number(|row| rounded(row.scores.reciprocity.introductions?, 3)),
            about: "Its part from introductions made.",
        },
        Column {
            name: "tie",
            cell: Cell::Number(|row| rounded(row.scores.tie, 4)),
            about: "Strength of the tie: mail answered both ways, half of it forgotten after a year.",
        },
        Column {
            name: "chance_still",
            cell: Cell::Number(|row| rounded(row.scores.chance_still?, 6)),
            about: "The chance that the oldest thing they owe is still answered; none when nothing is open.",
        },
        Column {
            name: "stake",
            cell: Cell::Number(|row| rounded(row.scores.stake, 4)),
            about: "What a proposal about them is worth: the report ranks by it.",
        },
        Column {
            name: "last_sign_of_life",
            cell: Cell::Time(|row| row.last_sign_of_life),
            about: "When they last wrote as a person, or were reached.",
        },
        Column {
            name: "sent",
            cell: Cell::Integer(|row| Some(row.counts.sent.into())),
            about: "Letters of the owner to them.",
        },
        Column {
            name: "received",
            cell: Cell::Integer(|row| Some(row.counts.received.into())),
            about: "Letters from them.",
        },
        Column {
            name: "attempts",
            cell: Cell::Integer(|row| Some(row.counts.attempts.into())),
            about: "Attempts of the owner since their last sign of life.",
        },
        Column {
            name: "cancellations",
            cell: Cell::Integer(|row| Some(row.counts.cancellations.into())),
            about: "Meetings in a row that they called off, without one that took place.",
        },
        Column {
            name: "thanks",
            cell: Cell::Integer(|row| Some(row.counts.thanks.into())),
            about: "Thanks received from them.",
        },
    ];
}

fn joined(texts: impl Iterator<Item = impl ToString>, between: &str) -> String {
    texts.map(|text| text.to_string()).collect::<Vec<_>>().join(between)
}

fn phone(channel: &Channel) -> Option<String> {
    match channel {
        Channel::Phone(number) => Some(number.clone()),
        Channel::Handle(_) => None,
    }
}
