//! One relation in German: its scores, what is open in it, what could still be done.

use jiff::Timestamp;

use super::super::Tonight;
use super::super::figures::{capital, signed};
use super::numbers::{Case, count, date, messages, number, on, percent, plural, span, time, times};
use crate::analysis::{Check, CheckItem, ClarityFault, Cost};
use crate::calendar::{Due, days_between};
use crate::ledger::{Exchange, ExchangeKind, Introduction, MomentKind, Party, State};
use crate::score::expectation::REPLY_WINDOW_DAYS;
use crate::score::{Reciprocity, Responsiveness, TurningPoint};
use crate::signal::Channel;
use crate::verdict::DraftKind;

pub fn check(check: &Check) -> String {
    match check.item {
        CheckItem::AskedMoreThanOnce { attempts } => {
            format!("Mehr als einmal gefragt (bisher {})", plural(u64::from(attempts), "Versuch", "Versuche"))
        }
        CheckItem::GaveTime { days: ..=0 } => "Zeit gelassen (bisher keine)".to_owned(),
        CheckItem::GaveTime { days } => format!("Zeit gelassen ({})", span(days, Case::Nominative)),
        CheckItem::Spaced { days } => {
            let days = plural(days.unsigned_abs(), "Tag", "Tage");
            format!("Zwischen den Nachrichten Zeit gelassen (mindestens {days})")
        }
        CheckItem::AskedClearly => "Eine einzige, klare Frage gestellt".to_owned(),
        CheckItem::TriedAnotherChannel { known: true } => "Einen anderen Weg als Mails versucht".to_owned(),
        CheckItem::TriedAnotherChannel { known: false } => {
            "Einen anderen Weg als Mails versucht (keiner ist bekannt)".to_owned()
        }
        CheckItem::RightAddress => "An eine Adresse geschrieben, die funktioniert".to_owned(),
        CheckItem::RightPerson => "Bei der richtigen Person gefragt".to_owned(),
    }
}

pub fn clarity(fault: ClarityFault) -> String {
    match fault {
        ClarityFault::Buried => {
            "Die Frage steht weit unten in einer langen Nachricht; stellen Sie sie an den Anfang.".to_owned()
        }
        ClarityFault::Vague => {
            "Darin steht kaum, was zu tun ist; nennen Sie das eine, was Sie sich wünschen.".to_owned()
        }
        ClarityFault::Several { asks } => format!(
            "{} Fragen in einer Nachricht; stellen Sie die eine, auf die es ankommt.",
            capital(&number(u64::from(asks)))
        ),
        ClarityFault::NoQuestion => "Das liest sich nicht wie eine Frage; stellen Sie es als Frage.".to_owned(),
    }
}

pub fn channel(channel: &Channel) -> String {
    match channel {
        Channel::Phone(number) => format!("Telefon {number}"),
        Channel::Handle(handle) => handle.clone(),
    }
}

pub fn draft(kind: DraftKind) -> &'static str {
    match kind {
        DraftKind::Nudge => "Eine sanfte Nachfrage",
        DraftKind::SecondAsk => "Noch einmal fragen, auch nach dem Grund",
        DraftKind::OtherChannel => "Worte für einen Anruf oder eine Karte",
        DraftKind::FaceSaving => "Ein letzter Gruß, der das Gesicht wahrt",
        DraftKind::Reschedule => "Ein letzter Versuch, sich zu treffen",
        DraftKind::PromiseReminder => "Eine Erinnerung an das Angebot",
        DraftKind::WelcomeBack => "Schön, wieder voneinander zu hören",
        DraftKind::OwedReply => "Die Antwort, die Sie schulden",
        DraftKind::OwedPromise => "Was Sie versprochen haben",
        DraftKind::Birthday => "Ein Geburtstagsgruß",
    }
}

pub fn state(state: State) -> String {
    match state {
        State::Open => "offen".to_owned(),
        State::Paused { until } => format!("ruht bis {}", date(until)),
        State::Settled => "erledigt".to_owned(),
        State::Late => "verspätet erledigt".to_owned(),
        State::Broken { since } => format!("noch nicht gekommen, fällig am {}", date(since)),
        State::Superseded => "durch Neueres ersetzt".to_owned(),
        State::Released => "erlassen".to_owned(),
        State::Undeliverable => "nie angekommen".to_owned(),
        State::Lapsed => "verjährt".to_owned(),
    }
}

pub fn exchange(exchange: &Exchange) -> &'static str {
    match (exchange.owed_by, exchange.kind) {
        (Party::Contact, ExchangeKind::Ask) => "Ihre Frage",
        (Party::Owner, ExchangeKind::Ask) => "Frage an Sie",
        (Party::Contact, ExchangeKind::Commitment) => "Versprechen an Sie",
        (Party::Owner, ExchangeKind::Commitment) => "Ihr Versprechen",
        (_, ExchangeKind::Introduction) => "Vorstellung",
    }
}

pub fn promise(tonight: &Tonight<'_>, exchange: &Exchange, state: State) -> String {
    let due = match &exchange.due {
        Due::Window { to, .. } => format!("fällig am {}", date(*to)),
        Due::Event { text } => format!("hängt ab von „{text}“"),
        Due::Unsaid => "ohne genannten Tag".to_owned(),
    };
    match state {
        State::Broken { since } => {
            let late = span(days_between(since, tonight.today()).max(1), Case::Nominative);
            format!("{due}, noch nicht gekommen ({late} nach Ende der Schonfrist)")
        }
        State::Paused { until } => format!("verschoben auf den {}", date(until)),
        _ if exchange.leaves_no_mail => format!("{due}; hinterlässt keine Spur in Mails"),
        _ => due,
    }
}

pub fn responsiveness(responsiveness: &Responsiveness) -> String {
    let asked = plural(u64::from(responsiveness.asks), "Frage", "Fragen");
    let replies = count(u64::from(responsiveness.replies));
    let seen = format!("{replies} von {asked} innerhalb von {REPLY_WINDOW_DAYS} Tagen beantwortet");
    match responsiveness.score {
        Some(score) => format!(
            "Von 100 direkten Fragen werden etwa {score:.0} innerhalb von 14 Arbeitstagen beantwortet (wahrscheinlich {:.0} bis {:.0}; {seen}).",
            responsiveness.low, responsiveness.high
        ),
        None if responsiveness.asks == 0 => "Sie haben dort noch nichts gefragt.".to_owned(),
        None => format!("Zu wenig, um zu sagen, wie oft von dort eine Antwort kommt ({seen})."),
    }
}

pub fn reciprocity(reciprocity: &Reciprocity) -> String {
    let cases = u64::from(reciprocity.evidence);
    match reciprocity.score {
        None => format!("Zu wenig, um zu sagen, wer mehr gibt ({}).", plural(cases, "Fall", "Fälle")),
        Some(score) => {
            let balance = match score {
                ..-0.4 => "Sie geben deutlich mehr, als zurückkommt",
                -0.4..-0.15 => "Sie geben etwas mehr",
                -0.15..=0.15 => "Geben und Nehmen halten sich die Waage",
                0.15..=0.4 => "Sie bekommen etwas mehr, als Sie geben",
                _ => "Sie bekommen deutlich mehr, als Sie geben",
            };
            let cases = plural(cases, "Fall", "Fällen");
            format!("{balance} ({} zwischen −1 und +1, aus {cases}).", signed(score, ','))
        }
    }
}

pub fn chance(chance: f64) -> String {
    match chance {
        ..0.01 => format!("unter {}", percent(0.01)),
        _ => percent(chance.min(0.99)),
    }
}

pub fn last_sign_of_life(tonight: &Tonight<'_>, at: Option<Timestamp>) -> String {
    match at {
        Some(at) => format!("Letztes Lebenszeichen {}.", on(tonight, at)),
        None => "Noch nie kam von dort eine Nachricht.".to_owned(),
    }
}

pub fn turning_point(turning_point: &TurningPoint) -> String {
    let (before, after) = (turning_point.before_median_hours, turning_point.after_median_hours);
    let change = if after > before { "langsamer" } else { "schneller" };
    format!(
        "Seit dem {} kommen die Antworten {change}: vorher meist nach {}, seither nach {}.",
        date(turning_point.on),
        time(before, Case::Dative),
        time(after, Case::Dative)
    )
}

pub fn cost(cost: &Cost) -> String {
    format!(
        "Bisher: {}{}, {}, {}.",
        messages(u64::from(cost.notes)),
        match cost.calls {
            0 => String::new(),
            calls => format!(", {}", plural(u64::from(calls), "Anruf", "Anrufe")),
        },
        plural(u64::from(cost.words), "Wort", "Wörter"),
        plural(cost.days.unsigned_abs(), "Tag", "Tage")
    )
}

pub fn counts(sent: u32, received: u32, thanks: u32) -> String {
    let sent = match sent {
        0 => "Sie haben noch nicht geschrieben".to_owned(),
        _ => format!("Sie haben {} geschrieben", times(sent)),
    };
    let received = match received {
        0 => "von dort kam noch nichts".to_owned(),
        1 => "von dort kam 1 Nachricht".to_owned(),
        _ => format!("von dort kamen {}", messages(u64::from(received))),
    };
    let thanks = if thanks == 0 { String::new() } else { format!(", {} mit Dank an Sie", times(thanks)) };
    format!("{sent}, {received}{thanks}.")
}

pub fn introduction(tonight: &Tonight<'_>, story: &Introduction) -> String {
    let parties: Vec<&str> = story.parties.iter().map(crate::message::AddrSpec::as_str).collect();
    let (parties, day) = (parties.join(" und "), date(tonight.date(story.at)));
    let came = if story.led_to_conversation() {
        "daraus wurde ein Gespräch"
    } else {
        "ein Gespräch war noch nicht zu sehen"
    };
    if story.given_by_owner {
        format!("Sie haben am {day} eine Verbindung geknüpft ({parties}); {came}.")
    } else {
        format!("Von dort wurde am {day} eine Verbindung geknüpft ({parties}); {came}.")
    }
}

pub fn birthday(name: &str, days: i64) -> String {
    match days {
        0 => format!("{name} hat heute Geburtstag."),
        1 => format!("{name} hat morgen Geburtstag."),
        _ => format!("{name} hat in {days} Tagen Geburtstag."),
    }
}

pub fn moment(kind: &MomentKind) -> &'static str {
    match kind {
        MomentKind::Sent(_) | MomentKind::Received(_) => "",
        MomentKind::Met => "Sie sind sich begegnet oder haben gesprochen.",
        MomentKind::Touch { reached: true } => "Sie haben gesprochen.",
        MomentKind::Touch { reached: false } => "Sie haben es auf anderem Weg versucht.",
        MomentKind::AutoReply => "Eine automatische Antwort.",
        MomentKind::Bounce { .. } => "Eine Mail kam nicht an.",
        MomentKind::Calendar { .. } => "Eine Einladung.",
        MomentKind::Cancelled { .. } => "Abgesagt.",
    }
}
