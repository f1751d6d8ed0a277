//! The whole night in English.

use super::super::{Tally, Tonight};
use super::numbers::{ago, count, date, number, plural, time};
use super::verdicts;
use crate::analysis::{Coverage, NoteKind, Totals, Worked};
use crate::score::Replay;
use crate::verdict::VerdictKind;

pub fn headline(tally: &Tally) -> String {
    let people = |count: usize, one: &str, many: &str| match count {
        0 => None,
        1 => Some(format!("one {one}")),
        _ => Some(format!("{} {many}", number(count as u64))),
    };
    let parts: Vec<String> = [
        people(tally.your_turn, "person waits to hear from you", "people wait to hear from you"),
        people(tally.final_outreach, "deserves one last note", "deserve one last note"),
        people(tally.nudge + tally.other_channel, "could use a nudge", "could use a nudge"),
        people(tally.came_back, "came back", "came back"),
    ]
    .into_iter()
    .flatten()
    .collect();
    match (parts.as_slice(), tally.unknown) {
        ([], 0) => "Nothing to do tonight. Everything that can rest is resting.".to_owned(),
        ([], _) => "Nothing can be said tonight: some of your mail could not be read.".to_owned(),
        ([only], _) => format!("Tonight, {only}."),
        ([first @ .., last], _) => format!("Tonight, {} and {last}.", first.join(", ")),
    }
}

pub fn change(name: &str, from: Option<VerdictKind>, to: VerdictKind) -> String {
    match from {
        Some(from) => format!("{name}: {} → {}", verdicts::name(from), verdicts::name(to)),
        None => format!("{name}: new, {}", verdicts::name(to)),
    }
}

pub fn lapsed(lapsed: u32) -> String {
    match lapsed {
        1 => "1 older thread has lapsed; nothing to do.".to_owned(),
        _ => format!("{} older threads have lapsed; nothing to do.", count(u64::from(lapsed))),
    }
}

pub fn more(more: usize) -> String {
    format!("{} more, when you have the time", count(more as u64))
}

pub fn worked(worked: &Worked) -> String {
    let sent = match (worked.kind, u64::from(worked.sent)) {
        (NoteKind::FirstNudge, sent) => format!("{} after a silence", plural(sent, "first note")),
        (NoteKind::LaterNudge, sent) => plural(sent, "later note"),
        (NoteKind::Final, sent) => plural(sent, "last note"),
        (NoteKind::AfterBrokenPromise, sent) => format!("{} after a broken promise", plural(sent, "note")),
        (NoteKind::Ask, sent) => plural(sent, "question"),
    };
    let speed = match (worked.median_latency_hours, worked.fastest_hours) {
        (Some(median), _) if worked.answered == 1 => format!(", within {}", time(median)),
        (Some(median), Some(fastest)) => {
            format!(", usually within {}, once within {}", time(median), time(fastest))
        }
        (Some(median), None) => format!(", usually within {}", time(median)),
        _ => String::new(),
    };
    format!("{sent}: {} answered{speed}.", worked.answered)
}

pub fn replay(replay: &Replay) -> String {
    format!(
        "The same arithmetic, replayed on {} of your own past questions, when they were asked and again as they grew older ({} \
         chances): predicted and actual answers differ by {:.1} points of 100 on average, and of two chances it picks the one \
         that came true {:.0} times in 100 (AUC {:.3}, Brier {:.3}, log loss {:.3}).",
        count(u64::from(replay.at_opening.n)),
        count(u64::from(replay.n)),
        replay.calibration_error * 100.0,
        replay.auc * 100.0,
        replay.auc,
        replay.brier,
        replay.log_loss
    )
}

pub fn totals(totals: &Totals) -> String {
    let span = match (totals.from, totals.to) {
        (Some(from), Some(to)) => format!(", from {} to {}", date(from), date(to)),
        _ => String::new(),
    };
    format!(
        "Read {}, {} of them written by people, in {} with {}{span}; {} questions and promises followed.",
        plural(totals.messages, "message"),
        count(totals.human_messages),
        plural(totals.threads, "thread"),
        plural(totals.contacts, "contact"),
        count(totals.exchanges)
    )
}

pub fn coverage_problem(tonight: &Tonight<'_>, coverage: &Coverage) -> Option<String> {
    let place = format!("{} ({})", coverage.mailbox, coverage.account);
    let since = match coverage.last_success {
        Some(at) => format!("last read on {}, {}", date(tonight.date(at)), ago(tonight.days_since(at))),
        None => "never read".to_owned(),
    };
    match &coverage.problem {
        Some(problem) => Some(format!("{place}: {problem}; {since}.")),
        None if coverage.stale => Some(format!("{place} is out of date: {since}.")),
        None => None,
    }
}

pub fn missing_sent(account: &str) -> String {
    format!(
        "{account} has no Sent folder: what you wrote cannot be told, so silence is not judged there. Name it in the configuration as folders.sent."
    )
}
