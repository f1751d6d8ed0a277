//! Drafts that save face: one ask, 60–125 words, filled with what is known.
//!
//! One draft a file under `drafts/`, one line each in [`DRAFTS`]; [`FACE_SAVING_PROMISE`] holds the last note for those who
//! promised something, where nothing need have been asked or written. A draft is written in the language of the last mail between
//! the two where there is one in it, else in English. Every draft passes [`lint`](super::lint); a test tries them all.

use std::fmt::Write as _;

use jiff::civil::Date;
use serde::Serialize;

use crate::ledger::{Party, RemarkKind};

use super::situation::Situation;
use super::{Because, Evidence, Judgement, Verdict};

/// A note the owner could send, ready to be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub kind: DraftKind,
    /// BCP 47 tag.
    pub language: String,
    pub subject: String,
    pub body: String,
}

/// What a draft is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftKind {
    /// A gentle nudge.
    Nudge,
    /// The second ask, with the reason asked (rule P14).
    SecondAsk,
    /// Words for a call or a card (rule P16).
    OtherChannel,
    /// The final note that takes the blame for the gap (rules P07, P15).
    FaceSaving,
    Reschedule,
    PromiseReminder,
    WelcomeBack,
    OwedReply,
    Birthday,
}

impl DraftKind {
    /// Returns the name used in JSON and for template files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nudge => "nudge",
            Self::SecondAsk => "second_ask",
            Self::OtherChannel => "other_channel",
            Self::FaceSaving => "face_saving",
            Self::Reschedule => "reschedule",
            Self::PromiseReminder => "promise_reminder",
            Self::WelcomeBack => "welcome_back",
            Self::OwedReply => "owed_reply",
            Self::Birthday => "birthday",
        }
    }
}

/// A draft as it stands in its file.
pub struct Template {
    pub kind: DraftKind,
    pub language: &'static str,
    text: &'static str,
}

/// Every draft there is.
pub const DRAFTS: &[Template] = &[
    Template { kind: DraftKind::Nudge, language: "en", text: include_str!("drafts/nudge.en.txt") },
    Template { kind: DraftKind::Nudge, language: "de", text: include_str!("drafts/nudge.de.txt") },
    Template { kind: DraftKind::SecondAsk, language: "en", text: include_str!("drafts/second_ask.en.txt") },
    Template { kind: DraftKind::SecondAsk, language: "de", text: include_str!("drafts/second_ask.de.txt") },
    Template { kind: DraftKind::OtherChannel, language: "en", text: include_str!("drafts/other_channel.en.txt") },
    Template { kind: DraftKind::OtherChannel, language: "de", text: include_str!("drafts/other_channel.de.txt") },
    Template { kind: DraftKind::FaceSaving, language: "en", text: include_str!("drafts/face_saving.en.txt") },
    Template { kind: DraftKind::FaceSaving, language: "de", text: include_str!("drafts/face_saving.de.txt") },
    Template { kind: DraftKind::Reschedule, language: "en", text: include_str!("drafts/reschedule.en.txt") },
    Template { kind: DraftKind::Reschedule, language: "de", text: include_str!("drafts/reschedule.de.txt") },
    Template { kind: DraftKind::PromiseReminder, language: "en", text: include_str!("drafts/promise_reminder.en.txt") },
    Template { kind: DraftKind::PromiseReminder, language: "de", text: include_str!("drafts/promise_reminder.de.txt") },
    Template { kind: DraftKind::WelcomeBack, language: "en", text: include_str!("drafts/welcome_back.en.txt") },
    Template { kind: DraftKind::WelcomeBack, language: "de", text: include_str!("drafts/welcome_back.de.txt") },
    Template { kind: DraftKind::OwedReply, language: "en", text: include_str!("drafts/owed_reply.en.txt") },
    Template { kind: DraftKind::OwedReply, language: "de", text: include_str!("drafts/owed_reply.de.txt") },
    Template { kind: DraftKind::Birthday, language: "en", text: include_str!("drafts/birthday.en.txt") },
    Template { kind: DraftKind::Birthday, language: "de", text: include_str!("drafts/birthday.de.txt") },
];

/// The last note about a promise: it thanks for the offer, and claims neither a question nor a note of the owner's.
pub const FACE_SAVING_PROMISE: &[Template] = &[
    Template { kind: DraftKind::FaceSaving, language: "en", text: include_str!("drafts/face_saving_promise.en.txt") },
    Template { kind: DraftKind::FaceSaving, language: "de", text: include_str!("drafts/face_saving_promise.de.txt") },
];

/// Returns the draft that goes with a verdict; `None` where nothing is to be written.
pub fn draft(situation: &Situation<'_>, judgement: &Judgement, owner_name: &str) -> Option<Draft> {
    let kind = kind_for(situation, judgement)?;
    let wanted = situation.relation.contact.language.as_str();
    let promised = judgement.because.iter().any(|because| matches!(because, Because::TheyPromised { .. }));
    let templates = if kind == DraftKind::FaceSaving && promised { FACE_SAVING_PROMISE } else { DRAFTS };
    let template = templates
        .iter()
        .find(|template| template.kind == kind && template.language == wanted)
        .or_else(|| templates.iter().find(|template| template.kind == kind))?;
    Some(fill(template, situation, judgement, owner_name))
}

fn kind_for(situation: &Situation<'_>, judgement: &Judgement) -> Option<DraftKind> {
    let has = |test: fn(&Because) -> bool| judgement.because.iter().any(test);
    Some(match &judgement.verdict {
        Verdict::YourTurn { .. } if has(|because| matches!(because, Because::TheyAsked { .. })) => DraftKind::OwedReply,
        Verdict::CameBack { .. } => DraftKind::WelcomeBack,
        Verdict::Nudge if has(|because| matches!(because, Because::TheyPromised { .. })) => DraftKind::PromiseReminder,
        Verdict::Nudge if situation.attempts.len() >= 2 => DraftKind::SecondAsk,
        Verdict::Nudge => DraftKind::Nudge,
        Verdict::TryAnotherChannel => DraftKind::OtherChannel,
        Verdict::FinalOutreach { early: true } if has(|because| matches!(because, Because::Cancelled { .. })) => {
            DraftKind::Reschedule
        }
        Verdict::FinalOutreach { .. } => DraftKind::FaceSaving,
        Verdict::BirthdaysOnly { birthday: Some(birthday) } if is_near(situation, *birthday) => DraftKind::Birthday,
        _ => return None,
    })
}

/// Returns whether the birthday is within the days of notice before or on it.
pub fn is_near(situation: &Situation<'_>, birthday: Date) -> bool {
    (0..=situation.policy.birthday_notice_days).any(|days| {
        let day = crate::calendar::add_days(situation.today, days);
        (day.month(), day.day()) == (birthday.month(), birthday.day())
    })
}

fn fill(template: &Template, situation: &Situation<'_>, judgement: &Judgement, owner_name: &str) -> Draft {
    let contact = &situation.relation.contact;
    let words = Words::of(template.language);
    let lead = judgement.because.iter().find_map(evidence_in);
    let topic = lead.map(|evidence| evidence.subject.trim()).filter(|subject| !subject.is_empty());
    let quote = lead.map(|evidence| evidence.sentence.trim()).filter(|sentence| !sentence.is_empty());
    let day = lead.map_or_else(|| situation.today, |evidence| situation.calendar.date(evidence.at));
    let hello = match contact.given_name() {
        "" => words.hello_nobody.to_owned(),
        name => format!("{} {name},", words.hello),
    };
    let was_helped = situation.remarks().any(|remark| remark.kind == RemarkKind::Thanked)
        || situation.relation.exchanges.iter().any(|exchange| {
            exchange.owed_by == Party::Contact
                && exchange.outcome.as_ref().is_some_and(|outcome| {
                    outcome.kind == crate::ledger::OutcomeKind::Settled && outcome.at <= situation.now
                })
        });
    let mut quoted = String::new();
    for line in quote.unwrap_or(words.no_quote).lines() {
        let _ = write!(quoted, "    {line}");
    }
    let values = [
        ("{hello}", hello.as_str()),
        ("{topic}", topic.unwrap_or(words.no_topic)),
        ("{quote}", quoted.as_str()),
        ("{person}", contact.name.as_str()),
        ("{owner}", owner_name),
        // True gratitude only: said where they have helped before.
        ("{thanks}", if was_helped { words.thanks } else { "" }),
    ];
    let date = words.date(day);
    let filled = substitute(template.text, &values, &date);
    let (subject, body) = filled.split_once("\n\n").unwrap_or(("", filled.as_str()));
    Draft {
        kind: template.kind,
        language: template.language.to_owned(),
        subject: subject.trim_start_matches("Subject:").trim().to_owned(),
        body: body.trim_end().to_owned() + "\n",
    }
}

/// Returns the text with every blank replaced once, so that words from mail are never taken for blanks.
fn substitute(text: &str, values: &[(&str, &str)], date: &str) -> String {
    let mut filled = String::with_capacity(text.len() + 200);
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        filled.push_str(&rest[..start]);
        let end = rest[start..].find('}').map_or(rest.len(), |end| start + end + 1);
        let blank = &rest[start..end];
        match values.iter().find(|(name, _)| *name == blank) {
            Some((_, value)) => filled.push_str(value),
            None if blank == "{day}" => filled.push_str(date),
            None => filled.push_str(blank),
        }
        rest = &rest[end..];
    }
    filled.push_str(rest);
    filled
}

/// Returns the evidence a fact carries, if it can be quoted to them.
fn evidence_in(because: &Because) -> Option<&Evidence> {
    match because {
        Because::Unanswered { evidence, .. }
        | Because::TheyPromised { evidence, .. }
        | Because::TheyAsked { evidence }
        | Because::OwnerPromised { evidence, .. }
        | Because::Cancelled { evidence, .. }
        | Because::TheyNamedADay { evidence, .. }
        | Because::TheyWroteAgain { evidence, .. } => Some(evidence),
        _ => None,
    }
}

/// The few words that depend on the language and stand outside the files.
struct Words {
    hello: &'static str,
    hello_nobody: &'static str,
    no_topic: &'static str,
    no_quote: &'static str,
    thanks: &'static str,
    months: [&'static str; 12],
    day_first: bool,
}

impl Words {
    fn of(language: &str) -> Self {
        match language {
            "de" => Self {
                hello: "Guten Tag",
                hello_nobody: "Guten Tag,",
                no_topic: "unser Gespräch",
                no_quote: "(Ihre Frage in einem Satz)",
                thanks: " Und noch einmal danke für Ihre Hilfe bisher.",
                months: [
                    "Januar",
                    "Februar",
                    "März",
                    "April",
                    "Mai",
                    "Juni",
                    "Juli",
                    "August",
                    "September",
                    "Oktober",
                    "November",
                    "Dezember",
                ],
                day_first: true,
            },
            _ => Self {
                hello: "Hello",
                hello_nobody: "Hello,",
                no_topic: "our conversation",
                no_quote: "(your question, in one sentence)",
                thanks: " And thank you again for your help so far.",
                months: [
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                ],
                day_first: false,
            },
        }
    }

    /// Returns the day of the year as people write it.
    fn date(&self, date: Date) -> String {
        let month = self.months[usize::from(date.month().unsigned_abs()) - 1];
        if self.day_first { format!("{}. {month}", date.day()) } else { format!("{} {month}", date.day()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_draft_is_short_asks_once_and_passes_the_lint() {
        for template in DRAFTS.iter().chain(FACE_SAVING_PROMISE) {
            let (subject, body) = template.text.split_once("\n\n").expect("a subject and a body");
            let words = body.split_whitespace().count();
            let name = format!("{}.{}", template.kind.as_str(), template.language);
            assert!(subject.starts_with("Subject: "), "{name}");
            assert!((60..=125).contains(&words), "{name} has {words} words");
            assert_eq!(super::super::lint::lint(body), [], "{name}");
            if !matches!(template.kind, DraftKind::Birthday | DraftKind::FaceSaving | DraftKind::OwedReply) {
                assert!(body.contains('?') || body.contains("{quote}"), "{name} asks nothing");
            }
            assert!(body.matches('?').count() <= 2, "{name} asks too much");
        }
    }

    #[test]
    fn every_kind_has_an_english_draft() {
        assert!(FACE_SAVING_PROMISE.iter().any(|template| template.language == "en"));
        for template in DRAFTS {
            assert!(DRAFTS.iter().any(|other| other.kind == template.kind && other.language == "en"));
        }
    }

    #[test]
    fn words_from_mail_are_never_taken_for_blanks() {
        assert_eq!(substitute("{quote} by {owner}", &[("{quote}", "{owner}"), ("{owner}", "Me")], ""), "{owner} by Me");
    }
}
