//! The whole night in German.

use super::super::figures::{capital, decimal};
use super::super::{Tally, Tonight};
use super::numbers::{Case, ago, count, date, messages, number, plural, time};
use super::verdicts;
use crate::analysis::{Coverage, NoteKind, Totals, Worked};
use crate::score::Replay;
use crate::verdict::VerdictKind;

pub fn headline(tally: &Tally) -> String {
    // The first part says what is counted; the others need not.
    let mut parts: Vec<String> = Vec::new();
    let mut tell = |many: usize, before: &str, one: &str, several: &str| {
        let people = if parts.is_empty() || !before.is_empty() { " Menschen" } else { "" };
        match (many, before) {
            (0, _) => {}
            (1, "") => parts.push(format!("eine Person {one}")),
            (1, _) => parts.push(format!("{before}einer Person {one}")),
            (_, _) => parts.push(format!("{before}{}{people} {several}", number(many as u64))),
        }
    };
    tell(tally.your_turn, "", "wartet auf eine Nachricht von Ihnen", "warten auf eine Nachricht von Ihnen");
    tell(tally.final_outreach, "", "verdient einen letzten Gruß", "verdienen einen letzten Gruß");
    tell(tally.nudge + tally.other_channel, "bei ", "lohnt sich eine Nachfrage", "lohnt sich eine Nachfrage");
    tell(tally.came_back, "", "ist wieder da", "sind wieder da");
    match (parts.as_slice(), tally.unknown) {
        ([], 0) => "Heute ist nichts zu tun. Was ruhen darf, das ruht.".to_owned(),
        ([], _) => "Heute lässt sich nichts sagen: Ein Teil Ihrer Mails konnte nicht gelesen werden.".to_owned(),
        ([only], _) => capital(&format!("{only}.")),
        ([first @ .., last], _) => capital(&format!("{} und {last}.", first.join(", "))),
    }
}

pub fn change(name: &str, from: Option<VerdictKind>, to: VerdictKind) -> String {
    match from {
        Some(from) => format!("{name}: {} → {}", verdicts::name(from), verdicts::name(to)),
        None => format!("{name}: neu, {}", verdicts::name(to)),
    }
}

pub fn lapsed(lapsed: u32) -> String {
    match lapsed {
        1 => "1 älterer Vorgang ist verjährt; es ist nichts zu tun.".to_owned(),
        _ => format!("{} ältere Vorgänge sind verjährt; es ist nichts zu tun.", count(u64::from(lapsed))),
    }
}

pub fn more(more: usize) -> String {
    format!("Noch {}, wenn Sie Zeit haben", count(more as u64))
}

pub fn worked(worked: &Worked) -> String {
    let sent = match (worked.kind, u64::from(worked.sent)) {
        (NoteKind::FirstNudge, sent) => {
            plural(sent, "erste Nachfrage nach einer Stille", "erste Nachfragen nach einer Stille")
        }
        (NoteKind::LaterNudge, sent) => plural(sent, "spätere Nachfrage", "spätere Nachfragen"),
        (NoteKind::Final, sent) => plural(sent, "letzter Gruß", "letzte Grüße"),
        (NoteKind::AfterBrokenPromise, sent) => plural(
            sent,
            "Nachricht nach einem gebrochenen Versprechen",
            "Nachrichten nach einem gebrochenen Versprechen",
        ),
        (NoteKind::Ask, sent) => plural(sent, "Frage", "Fragen"),
    };
    let within = |hours| format!("innerhalb von {}", time(hours, Case::Dative));
    let speed = match (worked.median_latency_hours, worked.fastest_hours) {
        (Some(median), _) if worked.answered == 1 => format!(", {}", within(median)),
        (Some(median), Some(fastest)) => format!(", meist {}, einmal {}", within(median), within(fastest)),
        (Some(median), None) => format!(", meist {}", within(median)),
        _ => String::new(),
    };
    format!("{sent}: {} beantwortet{speed}.", count(u64::from(worked.answered)))
}

pub fn replay(replay: &Replay) -> String {
    format!(
        "Dieselbe Rechnung, an {} Ihrer früheren Fragen nachgespielt, als sie gestellt wurden und noch einmal, als sie älter wurden \
         ({} Vorhersagen): Vorhergesagte und wirkliche Antworten weichen im Mittel um {} von 100 Punkten voneinander ab, und von \
         zwei Vorhersagen erkennt sie in {} von 100 Fällen die, die eintraf (AUC {}, Brier {}, Log-Loss {}).",
        count(u64::from(replay.at_opening.n)),
        count(u64::from(replay.n)),
        decimal(replay.calibration_error * 100.0, 1, ','),
        decimal(replay.auc * 100.0, 0, ','),
        decimal(replay.auc, 3, ','),
        decimal(replay.brier, 3, ','),
        decimal(replay.log_loss, 3, ',')
    )
}

pub fn totals(totals: &Totals) -> String {
    let span = match (totals.from, totals.to) {
        (Some(from), Some(to)) => format!(", vom {} bis zum {}", date(from), date(to)),
        _ => String::new(),
    };
    format!(
        "Gelesen: {}, davon {} von Menschen geschrieben, in {} mit {}{span}; {} Fragen und Versprechen verfolgt.",
        messages(totals.messages),
        count(totals.human_messages),
        plural(totals.threads, "Gespräch", "Gesprächen"),
        plural(totals.contacts, "Kontakt", "Kontakten"),
        count(totals.exchanges)
    )
}

pub fn coverage_problem(tonight: &Tonight<'_>, coverage: &Coverage) -> Option<String> {
    let place = format!("{} ({})", coverage.mailbox, coverage.account);
    let since = match coverage.last_success {
        Some(at) => format!("zuletzt gelesen am {}, {}", date(tonight.date(at)), ago(tonight.days_since(at))),
        None => "noch nie gelesen".to_owned(),
    };
    match &coverage.problem {
        // What a server or a disk says is quoted: it speaks its own language.
        Some(problem) => Some(format!("{place}: „{problem}“; {since}.")),
        None if coverage.stale => Some(format!("{place} ist nicht auf dem neuesten Stand: {since}.")),
        None => None,
    }
}

pub fn missing_sent(account: &str) -> String {
    format!(
        "{account} hat keinen Ordner für Gesendetes: Was Sie geschrieben haben, lässt sich dort nicht erkennen, deshalb wird dort kein \
         Schweigen beurteilt. Nennen Sie den Ordner in der Konfiguration als folders.sent."
    )
}
