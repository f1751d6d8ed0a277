//! What stands beside a verdict in the JSON report: other ways to reach them, whether the ask was clear (rule P13), what could
//! still be done (P17), what chasing has cost (P18). A field that does not apply is absent.

use serde::Serialize;

use crate::analysis::{Check, CheckItem, Standing};
use crate::signal::Channel;
use crate::verdict::{Because, Verdict};

#[derive(Serialize)]
pub struct Beside<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    vip: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    birthday: Option<String>,
    /// Who is to be asked instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    successor: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    channels: Vec<ChannelJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    clarity: Option<ClarityJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    checklist: Vec<CheckJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<CostJson>,
}

#[derive(Serialize)]
struct ChannelJson<'a> {
    kind: &'static str,
    value: &'a str,
}

#[derive(Serialize)]
struct ClarityJson<'a> {
    sentence: &'a str,
    faults: Vec<&'static str>,
}

#[derive(Serialize)]
struct CheckJson {
    item: &'static str,
    /// Null: cannot be told from mail.
    done: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<i64>,
}

#[derive(Serialize)]
struct CostJson {
    notes: u32,
    calls: u32,
    words: u32,
    days: i64,
}

impl<'a> Beside<'a> {
    pub fn of(standing: &'a Standing) -> Self {
        let contact = &standing.relation.contact;
        let referred = standing.judgement.because.iter().find_map(|because| match because {
            Because::Referred { successor, .. } => successor.as_deref(),
            _ => None,
        });
        let successor = match &standing.judgement.verdict {
            Verdict::Unreachable { successor } => successor.as_deref(),
            _ => None,
        };
        let cost = standing.cost;
        Self {
            organisation: contact.organisation.as_deref(),
            vip: contact.vip,
            birthday: contact.birthday.map(|birthday| birthday.to_string()),
            successor: successor.or(referred),
            channels: contact.channels.iter().map(channel).collect(),
            clarity: standing.clarity.as_ref().map(|clarity| ClarityJson {
                sentence: &clarity.sentence,
                faults: clarity.faults.iter().map(|fault| fault.as_str()).collect(),
            }),
            checklist: standing.checklist.iter().map(check).collect(),
            cost: (cost.notes + cost.calls > 0).then_some(CostJson {
                notes: cost.notes,
                calls: cost.calls,
                words: cost.words,
                days: cost.days,
            }),
        }
    }
}

fn channel(channel: &Channel) -> ChannelJson<'_> {
    match channel {
        Channel::Phone(value) => ChannelJson { kind: "phone", value },
        Channel::Handle(value) => ChannelJson { kind: "handle", value },
    }
}

fn check(check: &Check) -> CheckJson {
    let (item, attempts, days) = match check.item {
        CheckItem::AskedMoreThanOnce { attempts } => ("asked_more_than_once", Some(attempts), None),
        CheckItem::GaveTime { days } => ("gave_time", None, Some(days)),
        CheckItem::Spaced { days } => ("spaced", None, Some(days)),
        CheckItem::AskedClearly => ("asked_clearly", None, None),
        CheckItem::TriedAnotherChannel { .. } => ("tried_another_channel", None, None),
        CheckItem::RightAddress => ("right_address", None, None),
        CheckItem::RightPerson => ("right_person", None, None),
    };
    CheckJson { item, done: check.done, attempts, days }
}
