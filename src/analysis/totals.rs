//! What the whole mailbox adds up to, and which notes have worked (rule P22).

use crate::calendar::Calendar;
use crate::ledger::{Moment, Relation};
use crate::message::Automated;
use crate::score::latency::median;
use crate::signal::Letter;
use crate::verdict::Policy;

use super::{NoteKind, Totals, Worked};

/// Returns the totals over everything known. `letters` are in order of date.
pub(super) fn totals(
    letters: &[Letter],
    other_messages: u64,
    relations: &[Relation],
    threads: usize,
    calendar: &Calendar,
) -> Totals {
    let is_human = |letter: &&Letter| matches!(letter.message.automated, None | Some(Automated::List));
    Totals {
        messages: letters.len() as u64 + other_messages,
        human_messages: letters.iter().filter(is_human).count() as u64,
        contacts: relations.len() as u64,
        threads: threads as u64,
        exchanges: relations.iter().map(|relation| relation.exchanges.len() as u64).sum(),
        from: letters.first().map(|letter| calendar.date(letter.message.date)),
        to: letters.last().map(|letter| calendar.date(letter.message.date)),
    }
}

/// Returns, for each kind of note after a silence, how many were answered and how fast.
///
/// A silence is the run of the owner's direct notes between two signs of life; the first note of a run is the ask itself.
pub(super) fn worked(relations: &[Relation], calendar: &Calendar, policy: &Policy) -> Vec<Worked> {
    let mut hours: [Vec<Option<f64>>; 3] = Default::default();
    for relation in relations {
        let most = if relation.established { policy.established_notes } else { policy.new_contact_notes };
        let mut run: Vec<&Moment> = Vec::new();
        for moment in &relation.moments {
            if moment.is_sign_of_life() {
                collect(&run, Some(moment), most, &mut hours);
                run.clear();
            } else if moment.sent().is_some_and(|note| note.direct && !note.campaign && !note.thanks) {
                let same_day = run.last().is_some_and(|last| calendar.date(last.at) == calendar.date(moment.at));
                if !same_day {
                    run.push(moment);
                }
            }
        }
        collect(&run, None, most, &mut hours);
    }
    [NoteKind::FirstNudge, NoteKind::LaterNudge, NoteKind::Final]
        .into_iter()
        .zip(hours)
        .filter(|(_, hours)| !hours.is_empty())
        .map(|(kind, hours)| {
            let answered: Vec<f64> = hours.iter().flatten().copied().collect();
            Worked {
                kind,
                sent: u32::try_from(hours.len()).unwrap_or(u32::MAX),
                answered: u32::try_from(answered.len()).unwrap_or(u32::MAX),
                fastest_hours: answered.iter().copied().min_by(f64::total_cmp),
                median_latency_hours: median(answered),
            }
        })
        .collect()
}

/// Adds a run of notes: only its last was answered, if anything was.
fn collect(run: &[&Moment], answer: Option<&Moment>, most: u32, hours: &mut [Vec<Option<f64>>; 3]) {
    for (place, note) in run.iter().enumerate().skip(1) {
        let kind = if place + 1 >= most as usize {
            NoteKind::Final
        } else if place == 1 {
            NoteKind::FirstNudge
        } else {
            NoteKind::LaterNudge
        };
        let is_last = place + 1 == run.len();
        let took =
            answer.filter(|_| is_last).map(|answer| (answer.at.as_second() - note.at.as_second()) as f64 / 3600.0);
        hours[kind as usize].push(took);
    }
}
