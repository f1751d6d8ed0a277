//! What the whole mailbox adds up to, and which notes have worked (rule P22).

use jiff::Timestamp;

use crate::calendar::{Calendar, Due, add_days};
use crate::ledger::{Exchange, ExchangeKind, Moment, Party, Relation};
use crate::message::Automated;
use crate::score::expectation::REPLY_WINDOW_DAYS;
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
    let is_human = |letter: &&Letter| matches!(letter.automated(), None | Some(Automated::List));
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
/// A silence begins with an ask, or with a promise whose day has passed; each note after that, on a day of its own, is one
/// more try until a sign of life. An answer counts that comes within [`REPLY_WINDOW_DAYS`]. A note too young to have failed
/// is left out.
pub(super) fn worked(relations: &[Relation], calendar: &Calendar, policy: &Policy, now: Timestamp) -> Vec<Worked> {
    let mut hours: [Vec<Option<f64>>; NoteKind::ALL.len()] = Default::default();
    for relation in relations {
        let most = if relation.established { policy.established_notes } else { policy.new_contact_notes };
        let mut broken = BrokenPromises::of(relation, calendar, policy);
        let mut run: Vec<(NoteKind, &Moment)> = Vec::new();
        let mut tries = 0;
        for moment in &relation.moments {
            if moment.is_sign_of_life() {
                collect(&run, Some(moment), now, &mut hours);
                run.clear();
                tries = 0;
            } else if let Some(note) = moment.sent().filter(|note| note.direct && !note.campaign && !note.thanks) {
                let same_day = run.last().is_some_and(|(_, last)| calendar.date(last.at) == calendar.date(moment.at));
                let is_broken = broken.any_at(moment.at);
                if same_day || (tries == 0 && !note.asks && !is_broken) {
                    continue;
                }
                tries += 1;
                let kind = match tries {
                    _ if is_broken => NoteKind::AfterBrokenPromise,
                    1 => NoteKind::Ask,
                    tries if tries >= most => NoteKind::Final,
                    2 => NoteKind::FirstNudge,
                    _ => NoteKind::LaterNudge,
                };
                run.push((kind, moment));
            }
        }
        collect(&run, None, now, &mut hours);
    }
    NoteKind::ALL
        .into_iter()
        .zip(hours)
        .filter(|(kind, hours)| *kind != NoteKind::Ask && !hours.is_empty())
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
fn collect(
    run: &[(NoteKind, &Moment)],
    answer: Option<&Moment>,
    now: Timestamp,
    hours: &mut [Vec<Option<f64>>; NoteKind::ALL.len()],
) {
    /// So long a note has not failed yet.
    const PATIENCE_HOURS: f64 = 14.0 * 24.0;
    let between = |from: Timestamp, until: Timestamp| (until.as_second() - from.as_second()) as f64 / 3600.0;
    for (place, (kind, note)) in run.iter().enumerate() {
        let is_last = place + 1 == run.len();
        let took = answer.filter(|_| is_last).map(|answer| between(note.at, answer.at));
        let took = took.filter(|hours| *hours <= (REPLY_WINDOW_DAYS * 24) as f64);
        let too_young = is_last && answer.is_none() && between(note.at, now) < PATIENCE_HOURS;
        if !too_young {
            hours[*kind as usize].push(took);
        }
    }
}

/// When promises of theirs stood broken, asked about in order of time.
struct BrokenPromises {
    /// From when until when, in order of the first.
    stretches: std::iter::Peekable<std::vec::IntoIter<(Timestamp, Timestamp)>>,
    latest_end: Timestamp,
}

impl BrokenPromises {
    fn of(relation: &Relation, calendar: &Calendar, policy: &Policy) -> Self {
        let can_break = |exchange: &&Exchange| {
            exchange.kind == ExchangeKind::Commitment
                && exchange.owed_by == Party::Contact
                && !exchange.leaves_no_mail
                && !matches!(exchange.due, Due::Event { .. })
        };
        let stretch = |exchange: &Exchange| {
            let from = calendar.start_of(calendar.after_working(exchange.due_on, policy.promise_grace_working_days));
            let lapses = calendar.start_of(add_days(exchange.due_on, exchange.live_days));
            (from, exchange.outcome.as_ref().map_or(lapses, |outcome| outcome.at))
        };
        let mut stretches: Vec<(Timestamp, Timestamp)> =
            relation.exchanges.iter().filter(can_break).map(stretch).collect();
        stretches.sort_unstable();
        Self { stretches: stretches.into_iter().peekable(), latest_end: Timestamp::MIN }
    }

    /// Returns whether any was broken at `at`, which must not be earlier than the last time.
    fn any_at(&mut self, at: Timestamp) -> bool {
        while let Some((_, end)) = self.stretches.next_if(|(from, _)| *from <= at) {
            self.latest_end = self.latest_end.max(end);
        }
        self.latest_end > at
    }
}
