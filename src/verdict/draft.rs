//! Drafts that save face: one ask, 60–125 words, filled with what is known.
//!
//! [`template`] holds the texts, one file each under `drafts/`, and the owner's own before them; [`words`] what stands outside a
//! file. A draft is written in the language of the last mail to them where there is a letter in it, else in English, and a
//! German reader is addressed as in that mail. It claims nothing that is not known to be true: no thanks where nobody
//! helped, no pause where none was, and no sentence said again that was unclear the first time. Every draft passes
//! [`lint`](super::lint); a test tries them all on everybody in the sample.

pub mod template;
pub mod words;

use serde::Serialize;

use crate::calendar::days_between;
use crate::ledger::timeline::QUOTED;
use crate::ledger::{Exchange, ExchangeKind, OutcomeKind, Party};
use crate::people::Birthday;
use crate::signal::{Act, Channel};

use super::lint::Finding;
use super::situation::Situation;
use super::{Because, Evidence, Judgement, Verdict};
use template::{Known, Occasion, Template};
use words::{Register, Thanks, Words};

pub use template::Templates;

/// A note the owner could send, ready to be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub kind: DraftKind,
    /// BCP 47 tag.
    pub language: String,
    pub subject: String,
    pub body: String,
    /// Phrases in the owner's own template that put the reader under pressure; never any in those built in.
    pub warnings: Vec<Finding>,
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
    /// What goes with something the owner promised.
    OwedPromise,
    Birthday,
}

impl DraftKind {
    /// Returns the name used in JSON.
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
            Self::OwedPromise => "owed_promise",
            Self::Birthday => "birthday",
        }
    }
}

/// Who writes, and with which templates.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    pub owner_name: &'a str,
    pub templates: &'a Templates,
    /// The ask was unclear, so it is not said again word for word.
    pub unclear: bool,
}

/// A sentence longer than this is not said again: the reader needs it shorter.
const QUOTED_WORDS: usize = 30;

/// A subject longer than this does not stand in a sentence.
const TOPIC_LETTERS: usize = 60;

/// What somebody did longer ago than this is not thanked for any more.
const THANKED_DAYS: i64 = 730;

/// Returns the draft that goes with a verdict; `None` where nothing is to be written.
pub fn draft(situation: &Situation<'_>, judgement: &Judgement, desk: &Desk<'_>) -> Option<Draft> {
    let (kind, occasion) = occasion(situation, judgement)?;
    let contact = &situation.relation.contact;
    let language = contact.language.split('-').next().unwrap_or_default();
    // To find out means to look through letters: nobody does where it is all the same.
    let register = if desk.templates.tell_registers(language) { register(situation) } else { Register::Formal };
    // A template of the owner's that cannot be filled with what is known here leaves the letter to the next.
    let filled = |template: &Template| {
        let words = Words::of(&template.language, template.register.unwrap_or(Register::Formal));
        let known = known(situation, judgement, desk, occasion, words);
        let (subject, body) = template.fill(&known).ok()?;
        let (language, warnings) = (template.language.to_string(), template.findings().to_vec());
        Some(Draft { kind, language, subject, body, warnings })
    };
    desk.templates.candidates(occasion, language, register).find_map(filled)
}

fn occasion(situation: &Situation<'_>, judgement: &Judgement) -> Option<(DraftKind, Occasion)> {
    let has = |test: fn(&Because) -> bool| judgement.because.iter().any(test);
    let promised = || has(|because| matches!(because, Because::TheyPromised { .. }));
    Some(match &judgement.verdict {
        // Whether to answer somebody the owner never wrote to is open.
        Verdict::YourTurn { stranger: true } => return None,
        Verdict::YourTurn { stranger: false } => match judgement.because.first()? {
            Because::OwnerPromised { .. } => (DraftKind::OwedPromise, Occasion::OwedPromise),
            _ => (DraftKind::OwedReply, Occasion::OwedReply),
        },
        Verdict::CameBack { .. } => (DraftKind::WelcomeBack, Occasion::WelcomeBack),
        Verdict::Nudge if promised() => (DraftKind::PromiseReminder, Occasion::PromiseReminder),
        Verdict::Nudge if situation.attempts.len() >= 2 => (DraftKind::SecondAsk, Occasion::SecondAsk),
        Verdict::Nudge => (DraftKind::Nudge, Occasion::Nudge),
        Verdict::TryAnotherChannel => (DraftKind::OtherChannel, Occasion::OtherChannel),
        Verdict::FinalOutreach { early: true } if has(|because| matches!(because, Because::Cancelled { .. })) => {
            (DraftKind::Reschedule, Occasion::Reschedule)
        }
        Verdict::FinalOutreach { .. } if promised() => (DraftKind::FaceSaving, Occasion::FaceSavingPromise),
        Verdict::FinalOutreach { .. } => (DraftKind::FaceSaving, Occasion::FaceSaving),
        Verdict::BirthdaysOnly { birthday: Some(birthday) } if is_near(situation, *birthday) => {
            (DraftKind::Birthday, Occasion::Birthday)
        }
        _ => return None,
    })
}

/// Returns whether the birthday is within the days of notice before or on it.
pub fn is_near(situation: &Situation<'_>, birthday: Birthday) -> bool {
    days_between(situation.today, birthday.next(situation.today)) <= situation.policy.birthday_notice_days
}

/// Returns how the reader is addressed: as the owner last addressed them, else as they address the owner.
fn register(situation: &Situation<'_>) -> Register {
    let last = |wanted: fn(&crate::ledger::Moment) -> bool| {
        let moments = situation.moments().rev().filter(move |moment| wanted(moment)).take(QUOTED);
        moments.into_iter().find_map(|moment| words::register(&moment.opening))
    };
    let asked = || {
        let sentences =
            situation.relation.exchanges.iter().rev().filter(|exchange| exchange.opened_at <= situation.now);
        sentences.take(QUOTED).find_map(|exchange| words::register(&exchange.sentence))
    };
    last(|moment| moment.sent().is_some())
        .or_else(|| last(|moment| moment.received().is_some()))
        .or_else(asked)
        .unwrap_or(Register::Formal)
}

fn known(situation: &Situation<'_>, judgement: &Judgement, desk: &Desk<'_>, occasion: Occasion, words: Words) -> Known {
    let contact = &situation.relation.contact;
    let (person, first) = (contact.full_name(), contact.given_name());
    let lead = judgement.because.iter().find_map(evidence_in);
    let subject = lead.map(|evidence| one_line(without_notice(&evidence.subject))).unwrap_or_default();
    let topic = topic(&subject);
    let sentence = lead.map(|evidence| one_line(&evidence.sentence)).unwrap_or_default();
    let is_ask = !matches!(occasion, Occasion::OwedReply | Occasion::FaceSavingPromise | Occasion::PromiseReminder);
    let is_quotable = sentence.split_whitespace().count() <= QUOTED_WORDS && !(is_ask && desk.unclear);
    let again = judgement.because.iter().any(|because| matches!(because, Because::TheyPromised { again: true, .. }));
    let way = contact.channels.iter().find_map(|channel| match channel {
        Channel::Phone(number) => Some(number.clone()),
        Channel::Handle(_) => None,
    });
    Known {
        hello: words.hello(&first, &person),
        owner: desk.owner_name.trim().to_owned(),
        reply: if subject.is_empty() { String::new() } else { format!("Re: {subject}") },
        day: lead.map(|evidence| words.day(situation.calendar.date(evidence.at), situation.today)).unwrap_or_default(),
        quote: if is_quotable { sentence } else { String::new() },
        thanks: thanks(situation, &topic).map(|thanks| words.thanks(&thanks, situation.today)).unwrap_or_default(),
        way: way.unwrap_or_default(),
        notes: situation.attempts.iter().filter(|attempt| !attempt.is_touch).count(),
        late: super::judge::owner_is_late(situation),
        spoken: lead.is_some_and(|evidence| evidence.message.is_none()),
        again,
        established: situation.relation.established,
        person,
        first,
        topic,
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns a subject without what a calendar puts before it.
fn without_notice(subject: &str) -> &str {
    const NOTICES: [&str; 7] =
        ["Cancelled:", "Canceled:", "Invitation:", "Updated invitation:", "Abgesagt:", "Einladung:", "Annulé :"];
    NOTICES.iter().find_map(|notice| subject.trim_start().strip_prefix(notice)).unwrap_or(subject).trim()
}

/// Returns a subject as it stands in a sentence; empty where it is too long for one.
fn topic(subject: &str) -> String {
    let topic = without_notice(subject);
    let topic = topic.trim_matches(['"', '“', '”', '„', '«', '»', ' ']);
    if topic.chars().count() > TOPIC_LETTERS { String::new() } else { topic.to_owned() }
}

/// Returns what they did that deserves thanks, besides what the letter is about.
fn thanks(situation: &Situation<'_>, topic_now: &str) -> Option<Thanks> {
    const SURE: f64 = 0.9;
    const NAMED_LETTERS: usize = 40;
    let done_by_them = |exchange: &&Exchange| {
        exchange.owed_by == Party::Contact
            && exchange.outcome.as_ref().is_some_and(|outcome| {
                outcome.kind == OutcomeKind::Settled
                    && outcome.by.is_some()
                    && outcome.confidence >= SURE
                    && outcome.at <= situation.now
                    && days_between(situation.calendar.date(outcome.at), situation.today) <= THANKED_DAYS
            })
    };
    let mut done: Vec<&Exchange> = situation.relation.exchanges.iter().filter(done_by_them).collect();
    done.sort_by_key(|exchange| exchange.outcome.as_ref().map(|outcome| outcome.at));
    let named = done.iter().rev().find_map(|exchange| {
        let topic = topic(&one_line(&exchange.subject));
        let is_named = !topic.is_empty() && topic.chars().count() <= NAMED_LETTERS && topic != topic_now;
        let on = situation.calendar.date(exchange.outcome.as_ref()?.at);
        match (exchange.kind, exchange.act) {
            (ExchangeKind::Ask, _) if is_named => Some(Thanks::Answered { topic, on }),
            (ExchangeKind::Commitment, Some(Act::Send)) if is_named => Some(Thanks::Sent { topic, on }),
            _ => None,
        }
    });
    named.or_else(|| (!done.is_empty()).then_some(Thanks::Helped))
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
