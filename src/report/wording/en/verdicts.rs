//! Where a relation stands, and why, in English.

use jiff::Timestamp;

use super::super::Tonight;
use super::super::figures::capital;
use super::numbers::{ago, birthday, counted, date, due_day, on, plural, promised, span, times, working};
use super::relations::channel;
use crate::verdict::{Because, ChangesWhen, Gap, Trigger, Verdict, VerdictKind};

pub fn name(kind: VerdictKind) -> &'static str {
    match kind {
        VerdictKind::Unknown => "cannot tell",
        VerdictKind::Snoozed => "snoozed",
        VerdictKind::Muted => "muted",
        VerdictKind::Declined => "declined",
        VerdictKind::Unreachable => "unreachable",
        VerdictKind::CameBack => "came back",
        VerdictKind::YourTurn => "your turn",
        VerdictKind::InTouch => "in touch",
        VerdictKind::Away => "away",
        VerdictKind::Waiting => "waiting",
        VerdictKind::Nudge => "a nudge",
        VerdictKind::TryAnotherChannel => "try another way",
        VerdictKind::FinalOutreach => "one last note",
        VerdictKind::LastChance => "last chance",
        VerdictKind::LetGo => "let go",
        VerdictKind::BirthdaysOnly => "birthdays only",
        VerdictKind::Quiet => "quiet",
    }
}

pub fn in_full(verdict: &Verdict) -> String {
    let named = name(verdict.kind());
    match verdict {
        Verdict::Unreachable { successor: Some(successor) } => format!("{named}; ask {successor}"),
        Verdict::CameBack { after } => format!("{named} after “{}”", name(*after)),
        Verdict::BirthdaysOnly { birthday: Some(day) } => {
            format!("{named}: {}", birthday(day.date()))
        }
        _ => match verdict.until() {
            Some(until) => format!("{named} until {}", date(until)),
            None => named.to_owned(),
        },
    }
}

pub fn because(tonight: &Tonight<'_>, because: &Because) -> String {
    let ago = |at: Timestamp| ago(tonight.days_since(at));
    match because {
        Because::CannotTell { gap } => {
            format!("Some mail could not be read, so silence proves nothing: {}.", unread(gap))
        }
        Because::OwnerDecided { at } => format!("You decided so on {}.", date(tonight.date(*at))),
        Because::TheyDeclined { evidence, stop: true } => {
            format!("They asked not to be written to, {}.", ago(evidence.at))
        }
        Because::TheyDeclined { evidence, stop: false } => format!("They said no, {}.", ago(evidence.at)),
        Because::Bounced { evidence, address } => {
            format!("Mail to {address} came back as undeliverable, {}.", ago(evidence.at))
        }
        Because::Left { evidence, successor } => match successor {
            Some(successor) => {
                format!("They are no longer there, as of {}; {successor} was named instead.", ago(evidence.at))
            }
            None => format!("They are no longer there, as of {}.", ago(evidence.at)),
        },
        Because::Referred { evidence, successor } => match successor {
            Some(successor) => format!("They named {successor} as the one to ask, {}.", ago(evidence.at)),
            None => format!("They said someone else is to be asked, {}.", ago(evidence.at)),
        },
        Because::Cancelled { evidence, count } => {
            format!(
                "{} in a row did not take place; the last was called off {}.",
                capital(&counted(*count, "meeting")),
                ago(evidence.at)
            )
        }
        Because::TheyAsked { evidence } => {
            format!("They asked you something {} and are still waiting.", ago(evidence.at))
        }
        Because::OwnerPromised { evidence, due, overdue } => {
            let end = match (due, *overdue) {
                (Some(due), _) => due_day(tonight, *due),
                (None, true) => "no day was named, and it is due".to_owned(),
                (None, false) => "no day was named".to_owned(),
            };
            format!("You promised something {}; {end}.", promised(tonight, evidence.at, *due))
        }
        Because::Stranger { introduced_by: Some(name) } => {
            format!("You have not written to them yet; {name} introduced you.")
        }
        Because::Stranger { introduced_by: None } => "You have never written to them.".to_owned(),
        Because::TheyWroteAgain { evidence, after, silent_days } => format!(
            "They wrote again {}, after {} of silence; this stood at “{}” before. The ball is in their court.",
            ago(evidence.at),
            span((*silent_days).max(1)),
            name(*after)
        ),
        Because::TheyAreAway { until, guessed: false, .. } => {
            format!("They say that they are away until {}.", date(*until))
        }
        Because::TheyAreAway { until, guessed: true, .. } => {
            format!("They say that they are away, and name no day of return; waiting until {}.", date(*until))
        }
        Because::Unanswered { evidence, silent_days } => {
            format!("You asked {}; {} without a reply.", on(tonight, evidence.at), span((*silent_days).max(1)))
        }
        Because::TheyNamedADay { until, .. } => format!("They asked for time until {}.", date(*until)),
        Because::TheyPromised { evidence, due, overdue, leaves_no_mail, again } => {
            let again = if *again { "again " } else { "" };
            let end = match (due, *overdue, *leaves_no_mail) {
                (_, _, true) => "mail cannot show whether it happened".to_owned(),
                (Some(due), _, false) => due_day(tonight, *due),
                (None, true, false) => "no day was named, and nothing has been seen yet".to_owned(),
                (None, false, false) => "there is still time".to_owned(),
            };
            format!("They promised something {again}{}; {end}.", promised(tonight, evidence.at, *due))
        }
        Because::WithinGrace { working_days, replies: 0 } => {
            format!("It is early: {} are allowed before a silence means anything.", working(*working_days))
        }
        Because::WithinGrace { working_days, replies } => format!(
            "It is early: nine in ten of their answers come within {} ({} seen).",
            working(*working_days),
            plural(u64::from(*replies), "reply")
        ),
        Because::NotesSince { notes, calls, last } => {
            let (written, last) = (plural(u64::from(*notes), "note"), ago(*last));
            match (*notes, *calls) {
                (_, 0) => format!("You have written {written} since, the last {last}."),
                (0, calls) => format!("You have tried {} since to reach them otherwise, last {last}.", times(calls)),
                (_, calls) => format!(
                    "You have written {written} since and tried {} to reach them otherwise, last {last}.",
                    times(calls)
                ),
            }
        }
        Because::OneSided { days, notes } => {
            format!(
                "{} without a sign of life, and {} from you.",
                capital(&span(*days)),
                plural(u64::from(*notes), "note")
            )
        }
        Because::NothingOpen { last_sign_of_life: Some(at) } => {
            format!("Nothing is open between you; they last wrote {}.", ago(*at))
        }
        Because::NothingOpen { last_sign_of_life: None } => "Nothing is open between you.".to_owned(),
        Because::OtherChannels { channels } if channels.is_empty() => {
            "Mail has brought no answer; no other way is known.".to_owned()
        }
        Because::OtherChannels { channels } => {
            let ways: Vec<String> = channels.iter().map(channel).collect();
            format!("Mail has brought no answer; perhaps another way will: {}.", ways.join(", "))
        }
        Because::SuggestVip { evidence } => {
            format!("They offered you something {}: worth marking as particularly interesting?", ago(evidence.at))
        }
    }
}

pub fn changes_when(changes_when: &ChangesWhen) -> String {
    let to = name(changes_when.to);
    match changes_when.trigger {
        Trigger::On(day) => format!("Becomes “{to}” on {} unless they write.", date(day)),
        Trigger::Lapses(day) => {
            format!("Becomes “{to}” on {}, when what is open lapses, unless they write.", date(day))
        }
        Trigger::TheyWrite => format!("Becomes “{to}” as soon as they write."),
        Trigger::OwnerActs => format!("Becomes “{to}” when you answer, deliver, or record that it is done."),
        Trigger::OwnerWrites => format!("Becomes “{to}” when you write to them."),
        Trigger::OwnerSettles => format!("Becomes “{to}” when you record that it is done."),
        Trigger::OwnerUndoes => format!("Becomes “{to}” when you undo your decision."),
        Trigger::Coverage => format!("Becomes “{to}” once the mailbox can be read again."),
    }
}

fn unread(gap: &Gap) -> String {
    match gap {
        Gap::NoSentMail { account } => format!("account {account}: no Sent folder was found"),
        Gap::Unread { account, mailbox, problem } => {
            format!("account {account}, {mailbox}: {}", problem.as_deref().unwrap_or("not read lately"))
        }
    }
}
