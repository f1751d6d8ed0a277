//! One relation in English: its scores, what is open in it, what could still be done.

use jiff::Timestamp;

use super::super::Tonight;
use super::super::figures::{capital, signed};
use super::numbers::{date, number, on, plural, span, time, times};
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
            format!("Asked more than once ({} so far)", plural(u64::from(attempts), "attempt"))
        }
        CheckItem::GaveTime { days: ..=0 } => "Gave them time (none so far)".to_owned(),
        CheckItem::GaveTime { days } => format!("Gave them time ({})", span(days)),
        CheckItem::Spaced { days } => {
            format!("Left time between the notes (at least {})", plural(days.unsigned_abs(), "day"))
        }
        CheckItem::AskedClearly => "Asked one clear question".to_owned(),
        CheckItem::TriedAnotherChannel { known: true } => "Tried another way than mail".to_owned(),
        CheckItem::TriedAnotherChannel { known: false } => "Tried another way than mail (none is known)".to_owned(),
        CheckItem::RightAddress => "Used an address that works".to_owned(),
        CheckItem::RightPerson => "They are the right person to ask".to_owned(),
    }
}

pub fn clarity(fault: ClarityFault) -> String {
    match fault {
        ClarityFault::Buried => "The question stands far down in a long message; put it first.".to_owned(),
        ClarityFault::Vague => "It hardly says what is to be done; name the one thing you would like.".to_owned(),
        ClarityFault::Several { asks } => {
            format!("{} questions in one message; ask the one that matters.", capital(&number(u64::from(asks))))
        }
        ClarityFault::NoQuestion => "It does not read as a question; ask it as one.".to_owned(),
    }
}

pub fn channel(channel: &Channel) -> String {
    match channel {
        Channel::Phone(number) => format!("phone {number}"),
        Channel::Handle(handle) => handle.clone(),
    }
}

pub fn draft(kind: DraftKind) -> &'static str {
    match kind {
        DraftKind::Nudge => "A gentle nudge",
        DraftKind::SecondAsk => "Asking again, and for the reason",
        DraftKind::OtherChannel => "Words for a call or a card",
        DraftKind::FaceSaving => "A last note that saves face",
        DraftKind::Reschedule => "A last try to meet",
        DraftKind::PromiseReminder => "A reminder of what they offered",
        DraftKind::WelcomeBack => "Glad to hear from them",
        DraftKind::OwedReply => "The answer you owe",
        DraftKind::OwedPromise => "What you promised",
        DraftKind::Birthday => "A birthday note",
    }
}

pub fn state(state: State) -> String {
    match state {
        State::Open => "open".to_owned(),
        State::Paused { until } => format!("resting until {}", date(until)),
        State::Settled => "settled".to_owned(),
        State::Late => "settled late".to_owned(),
        State::Broken { since } => format!("not seen, due by {}", date(since)),
        State::Superseded => "replaced by a newer one".to_owned(),
        State::Released => "released".to_owned(),
        State::Undeliverable => "never arrived".to_owned(),
        State::Lapsed => "lapsed".to_owned(),
    }
}

pub fn exchange(exchange: &Exchange) -> &'static str {
    match (exchange.owed_by, exchange.kind) {
        (Party::Contact, ExchangeKind::Ask) => "You asked",
        (Party::Owner, ExchangeKind::Ask) => "They asked",
        (Party::Contact, ExchangeKind::Commitment) => "They promised",
        (Party::Owner, ExchangeKind::Commitment) => "You promised",
        (_, ExchangeKind::Introduction) => "Introduction",
    }
}

pub fn promise(tonight: &Tonight<'_>, exchange: &Exchange, state: State) -> String {
    let due = match &exchange.due {
        Due::Window { to, .. } => format!("due {}", date(*to)),
        Due::Event { text } => format!("hangs on “{text}”"),
        Due::Unsaid => "no day named".to_owned(),
    };
    match state {
        State::Broken { since } => {
            format!("{due}, not seen yet ({} past its grace)", span(days_between(since, tonight.today()).max(1)))
        }
        State::Paused { until } => format!("moved to {}", date(until)),
        _ if exchange.leaves_no_mail => format!("{due}; leaves no trace in mail"),
        _ => due,
    }
}

pub fn responsiveness(responsiveness: &Responsiveness) -> String {
    let asked = plural(u64::from(responsiveness.asks), "question");
    let seen = format!("{} of {asked} answered within {REPLY_WINDOW_DAYS} days", responsiveness.replies);
    match responsiveness.score {
        Some(score) => format!(
            "Of 100 direct questions to them, about {score:.0} are answered within 14 working days (likely {:.0} to {:.0}; {seen}).",
            responsiveness.low, responsiveness.high
        ),
        None if responsiveness.asks == 0 => "You have not asked them anything yet.".to_owned(),
        None => format!("Too little to say how often they answer ({seen})."),
    }
}

pub fn reciprocity(reciprocity: &Reciprocity) -> String {
    let cases = plural(u64::from(reciprocity.evidence), "case");
    match reciprocity.score {
        None => format!("Too little to say who gives more ({cases})."),
        Some(score) => {
            let balance = match score {
                ..-0.4 => "You give clearly more than comes back",
                -0.4..-0.15 => "You give a little more",
                -0.15..=0.15 => "Give and take are even",
                0.15..=0.4 => "They give a little more",
                _ => "They give clearly more",
            };
            format!("{balance} ({} between −1 and +1, from {cases}).", signed(score, '.'))
        }
    }
}

pub fn chance(chance: f64) -> String {
    match chance * 100.0 {
        ..1.0 => "under 1%".to_owned(),
        percent @ 99.0.. => format!("{:.0}%", percent.min(99.0)),
        percent => format!("{percent:.0}%"),
    }
}

pub fn last_sign_of_life(tonight: &Tonight<'_>, at: Option<Timestamp>) -> String {
    match at {
        Some(at) => format!("Last heard from {}.", on(tonight, at)),
        None => "Never heard from.".to_owned(),
    }
}

pub fn turning_point(turning_point: &TurningPoint) -> String {
    let (before, after) = (turning_point.before_median_hours, turning_point.after_median_hours);
    let change = if after > before { "slower" } else { "faster" };
    format!(
        "Since {} their answers are {change}: usually {} before, {} after.",
        date(turning_point.on),
        time(before),
        time(after)
    )
}

pub fn cost(cost: &Cost) -> String {
    format!(
        "So far: {}{}, {}, {}.",
        plural(u64::from(cost.notes), "note"),
        match cost.calls {
            0 => String::new(),
            calls => format!(", {}", plural(u64::from(calls), "call")),
        },
        plural(u64::from(cost.words), "word"),
        plural(cost.days.unsigned_abs(), "day")
    )
}

pub fn counts(sent: u32, received: u32, thanks: u32) -> String {
    let thanks = if thanks == 0 { String::new() } else { format!(", thanked you {}", times(thanks)) };
    let wrote = |who: &str, count| match count {
        0 => format!("{who} have not written yet"),
        _ => format!("{who} wrote {}", times(count)),
    };
    format!("{}, {}{thanks}.", wrote("You", sent), wrote("they", received))
}

pub fn introduction(tonight: &Tonight<'_>, story: &Introduction) -> String {
    let parties: Vec<&str> = story.parties.iter().map(crate::message::AddrSpec::as_str).collect();
    let who = if story.given_by_owner { "You introduced" } else { "They introduced" };
    let came = if story.led_to_conversation() { "a conversation followed" } else { "no conversation has been seen" };
    format!("{who} {} on {}; {came}.", parties.join(" and "), date(tonight.date(story.at)))
}

pub fn birthday(name: &str, days: i64) -> String {
    match days {
        0 => format!("{name} has a birthday today."),
        1 => format!("{name} has a birthday tomorrow."),
        _ => format!("{name} has a birthday in {days} days."),
    }
}

pub fn moment(kind: &MomentKind) -> &'static str {
    match kind {
        MomentKind::Sent(_) | MomentKind::Received(_) => "",
        MomentKind::Met => "You met, or spoke.",
        MomentKind::Touch { reached: true } => "You spoke.",
        MomentKind::Touch { reached: false } => "You tried to reach them.",
        MomentKind::AutoReply => "An automatic answer.",
        MomentKind::Bounce { .. } => "Mail did not arrive.",
        MomentKind::Calendar { .. } => "An invitation.",
        MomentKind::Cancelled { .. } => "Called off.",
    }
}
