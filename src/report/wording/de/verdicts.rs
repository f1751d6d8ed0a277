//! Where a relation stands, and why, in German.
//!
//! The owner is addressed as "Sie". Nobody's sex is known, and "sie" beside "Sie" would be read wrongly: of the other side no
//! pronoun is used, only of what came from there.

use jiff::Timestamp;

use super::super::Tonight;
use super::super::figures::capital;
use super::numbers::{
    Case, ago, birthday, date, due_day, messages, number, on, plural, promised, span, times, working,
};
use super::relations::channel;
use crate::verdict::{Because, ChangesWhen, Gap, Trigger, Verdict, VerdictKind};

pub fn name(kind: VerdictKind) -> &'static str {
    match kind {
        VerdictKind::Unknown => "ungewiss",
        VerdictKind::Snoozed => "zurückgestellt",
        VerdictKind::Muted => "stummgestellt",
        VerdictKind::Declined => "Absage",
        VerdictKind::Unreachable => "nicht erreichbar",
        VerdictKind::CameBack => "wieder da",
        VerdictKind::YourTurn => "Sie sind dran",
        VerdictKind::InTouch => "in Verbindung",
        VerdictKind::Away => "abwesend",
        VerdictKind::Waiting => "abwarten",
        VerdictKind::Nudge => "sanft nachfragen",
        VerdictKind::TryAnotherChannel => "ein anderer Weg",
        VerdictKind::FinalOutreach => "ein letzter Gruß",
        VerdictKind::LastChance => "letzte Gelegenheit",
        VerdictKind::LetGo => "losgelassen",
        VerdictKind::BirthdaysOnly => "nur Geburtstage",
        VerdictKind::Quiet => "still",
    }
}

pub fn in_full(verdict: &Verdict) -> String {
    let named = name(verdict.kind());
    match verdict {
        Verdict::Unreachable { successor: Some(successor) } => format!("{named}; fragen Sie {successor}"),
        Verdict::CameBack { after } => format!("{named} nach „{}“", name(*after)),
        Verdict::BirthdaysOnly { birthday: Some(day) } => format!("{named}: {}", birthday(day.date())),
        _ => match verdict.until() {
            Some(until) => format!("{named} bis {}", date(until)),
            None => named.to_owned(),
        },
    }
}

pub fn because(tonight: &Tonight<'_>, because: &Because) -> String {
    let ago = |at: Timestamp| ago(tonight.days_since(at));
    // At the head of a sentence.
    let since = |at: Timestamp| capital(&ago(at));
    match because {
        Because::CannotTell { gap } => {
            format!(
                "Ein Teil der Mails konnte nicht gelesen werden, deshalb beweist Schweigen nichts: {}.",
                unread(gap)
            )
        }
        Because::OwnerDecided { at } => format!("So haben Sie es am {} entschieden.", date(tonight.date(*at))),
        Because::TheyDeclined { evidence, stop: true } => {
            format!("{} kam die Bitte, nicht mehr zu schreiben.", since(evidence.at))
        }
        Because::TheyDeclined { evidence, stop: false } => format!("{} kam eine Absage.", since(evidence.at)),
        Because::Bounced { evidence, address } => {
            format!("Die Nachricht an {address} kam {} als unzustellbar zurück.", ago(evidence.at))
        }
        Because::Left { evidence, successor } => match successor {
            Some(successor) => {
                format!("{} hieß es: nicht mehr dort; stattdessen wurde {successor} genannt.", since(evidence.at))
            }
            None => format!("{} hieß es: nicht mehr dort.", since(evidence.at)),
        },
        Because::Referred { evidence, successor } => match successor {
            Some(successor) => format!("{} wurde {successor} als die richtige Adresse genannt.", since(evidence.at)),
            None => format!("{} hieß es, die Frage gehöre zu jemand anderem.", since(evidence.at)),
        },
        Because::Cancelled { evidence, count: 1 } => {
            format!("Ein Treffen fand nicht statt; es wurde {} abgesagt.", ago(evidence.at))
        }
        Because::Cancelled { evidence, count } => format!(
            "{} Treffen in Folge fanden nicht statt; das letzte wurde {} abgesagt.",
            capital(&number(u64::from(*count))),
            ago(evidence.at)
        ),
        Because::TheyAsked { evidence } => {
            format!("{} kam eine Frage an Sie; die Antwort wird noch erwartet.", since(evidence.at))
        }
        Because::OwnerPromised { evidence, due, overdue } => {
            let end = match (due, *overdue) {
                (Some(due), _) => due_day(tonight, *due),
                (None, true) => "ein Tag wurde nicht genannt, und es ist fällig".to_owned(),
                (None, false) => "ein Tag wurde nicht genannt".to_owned(),
            };
            format!("Sie haben {} versprochen; {end}.", promised(tonight, evidence.at, *due))
        }
        Because::Stranger { introduced_by: Some(name) } => {
            format!("Sie haben noch nie dorthin geschrieben; {name} hat Sie miteinander bekannt gemacht.")
        }
        Because::Stranger { introduced_by: None } => "Sie haben noch nie dorthin geschrieben.".to_owned(),
        Because::TheyWroteAgain { evidence, after, silent_days } => format!(
            "{} kam wieder eine Nachricht, nach {} Stille; vorher stand hier „{}“. Der Ball liegt auf der anderen Seite.",
            since(evidence.at),
            span((*silent_days).max(1), Case::Dative),
            name(*after)
        ),
        Because::TheyAreAway { until, guessed: false, .. } => {
            format!("Nach eigenen Worten abwesend bis zum {}.", date(*until))
        }
        Because::TheyAreAway { until, guessed: true, .. } => {
            format!(
                "Nach eigenen Worten abwesend, ohne einen Tag der Rückkehr zu nennen; gewartet wird bis zum {}.",
                date(*until)
            )
        }
        Because::Unanswered { evidence, silent_days } => format!(
            "Sie haben {} gefragt; {} ohne Antwort.",
            on(tonight, evidence.at),
            span((*silent_days).max(1), Case::Nominative)
        ),
        Because::TheyNamedADay { until, .. } => format!("Es wurde um Zeit bis zum {} gebeten.", date(*until)),
        Because::TheyPromised { evidence, due, overdue, leaves_no_mail, again } => {
            let again = if *again { "noch einmal " } else { "" };
            let end = match (due, *overdue, *leaves_no_mail) {
                (_, _, true) => "ob es geschehen ist, zeigen Mails nicht".to_owned(),
                (Some(due), _, false) => due_day(tonight, *due),
                (None, true, false) => "ein Tag wurde nicht genannt, und gekommen ist noch nichts".to_owned(),
                (None, false, false) => "noch ist Zeit".to_owned(),
            };
            format!("Ihnen wurde {again}{} versprochen; {end}.", promised(tonight, evidence.at, *due))
        }
        Because::WithinGrace { working_days, replies: 0 } => {
            format!("Es ist noch früh: Erst nach {} sagt ein Schweigen etwas.", working(*working_days))
        }
        Because::WithinGrace { working_days, replies } => format!(
            "Es ist noch früh: Neun von zehn Antworten kommen von dort innerhalb von {} ({} gesehen).",
            working(*working_days),
            plural(u64::from(*replies), "Antwort", "Antworten")
        ),
        Because::NotesSince { notes, calls, last } => {
            let last = ago(*last);
            let last = if *notes + *calls == 1 { last } else { format!("zuletzt {last}") };
            match (*notes, *calls) {
                (notes, 0) => format!("Seither haben Sie {} geschrieben, {last}.", times(notes)),
                (0, calls) => format!("Seither haben Sie es {} auf anderem Weg versucht, {last}.", times(calls)),
                (notes, calls) => format!(
                    "Seither haben Sie {} geschrieben und es {} auf anderem Weg versucht, {last}.",
                    times(notes),
                    times(calls)
                ),
            }
        }
        Because::OneSided { days, notes } => format!(
            "{} ohne Lebenszeichen, dazu {} von Ihnen.",
            capital(&span(*days, Case::Nominative)),
            messages(u64::from(*notes))
        ),
        Because::NothingOpen { last_sign_of_life: Some(at) } => {
            format!("Zwischen Ihnen ist nichts offen; die letzte Nachricht von dort kam {}.", ago(*at))
        }
        Because::NothingOpen { last_sign_of_life: None } => "Zwischen Ihnen ist nichts offen.".to_owned(),
        Because::OtherChannels { channels } if channels.is_empty() => {
            "Auf Mails kam keine Antwort; ein anderer Weg ist nicht bekannt.".to_owned()
        }
        Because::OtherChannels { channels } => {
            let ways: Vec<String> = channels.iter().map(channel).collect();
            format!("Auf Mails kam keine Antwort; vielleicht gelingt es auf anderem Weg: {}.", ways.join(", "))
        }
        Because::SuggestVip { evidence } => {
            format!(
                "{} wurde Ihnen etwas angeboten: vielleicht als besonders interessant vormerken?",
                since(evidence.at)
            )
        }
    }
}

pub fn changes_when(changes_when: &ChangesWhen) -> String {
    let to = name(changes_when.to);
    match changes_when.trigger {
        Trigger::On(day) => format!("Wird am {} zu „{to}“, wenn bis dahin keine Nachricht kommt.", date(day)),
        Trigger::Lapses(day) => {
            format!(
                "Wird am {} zu „{to}“, wenn bis dahin keine Nachricht kommt: Dann ist verjährt, was offen ist.",
                date(day)
            )
        }
        Trigger::TheyWrite => format!("Wird zu „{to}“, sobald von dort eine Nachricht kommt."),
        Trigger::OwnerActs => {
            format!("Wird zu „{to}“, wenn Sie antworten, liefern oder festhalten, dass es erledigt ist.")
        }
        Trigger::OwnerWrites => format!("Wird zu „{to}“, wenn Sie dorthin schreiben."),
        Trigger::OwnerSettles => format!("Wird zu „{to}“, wenn Sie festhalten, dass es erledigt ist."),
        Trigger::OwnerUndoes => format!("Wird zu „{to}“, wenn Sie Ihre Entscheidung zurücknehmen."),
        Trigger::Coverage => format!("Wird zu „{to}“, sobald das Postfach wieder gelesen werden kann."),
    }
}

fn unread(gap: &Gap) -> String {
    match gap {
        Gap::NoSentMail { account } => format!("Konto {account}: kein Ordner mit gesendeten Mails gefunden"),
        Gap::Unread { account, mailbox, problem } => {
            format!("Konto {account}, {mailbox}: {}", problem.as_deref().unwrap_or("länger nicht gelesen"))
        }
    }
}
