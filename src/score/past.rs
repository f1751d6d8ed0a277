//! The owner's past, walked once in order of time.
//!
//! At every step only what was known by then counts: a letter is foretold before its fate is learnt, an answer teaches when
//! it comes, a silence after [`SILENT_DAYS`]. So the chance of every ask is the one that could have been told when it was
//! opened, and the same walk shows how such chances came true ([`Replay`]). Sorted once, then linear.

use jiff::Timestamp;

use crate::calendar::Calendar;
use crate::ledger::{Exchange, ExchangeKind, Party, Relation};

use super::appeal::Appeals;
use super::chance::{bounded, chance_still};
use super::expectation::{REPLY_WINDOW_DAYS, START_ANSWERS, START_MU};
use super::forecast::{Forecast, Traits};
use super::latency::{PRIOR_REPLIES, SHORTEST};
use super::pace::Pace;
use super::reciprocity::promises_kept;
use super::replay::{Replay, Told};

/// A letter not answered after so many days teaches that it was not; few answers come later.
const SILENT_DAYS: i64 = 30;
/// At these ages of a question, in days, the chance is told again.
pub const AGES_DAYS: [i64; 5] = [0, 3, 7, 14, 30];
/// Questions whose chances are compared with what happened: the newest ones.
const QUESTIONS: usize = 4_000;
const DAY_SECONDS: i64 = 86_400;

/// What the past teaches.
#[derive(Debug)]
pub struct Past {
    /// For each relation and each of its exchanges: the chance, judged when it was opened, that it is ever answered; `None`
    /// for what the owner owes.
    pub p_answer: Vec<Vec<Option<f64>>>,
    /// How soon answers come.
    pub pace: Pace,
    pub replay: Option<Replay>,
}

/// What happens at one step, in the order in which simultaneous steps are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Answered,
    StaysSilent,
    /// The chance is told at this index of [`AGES_DAYS`].
    Told(u8),
}

impl Past {
    /// Walks through the past of these relations up to `now`.
    pub fn of(relations: &[Relation], calendar: &Calendar, now: Timestamp) -> Self {
        let appeals = Appeals::of(relations, now);
        let mut walk = Walk {
            forecast: Forecast::new(relations.len()),
            pace: Pace::default(),
            usual: Speed { sum: START_MU * START_ANSWERS, answers: START_ANSWERS },
            speeds: vec![Speed::default(); relations.len()],
            chances: vec![0.0; appeals.letters.len()],
            told: Vec::new(),
            compared_from: oldest_compared(&appeals),
            decided_by: now.as_second() - REPLY_WINDOW_DAYS * DAY_SECONDS,
            appeals,
            calendar,
        };
        for (second, step, letter) in steps(&walk.appeals, walk.compared_from, now) {
            walk.take(second, step, letter as usize);
        }
        let p_answer = relations
            .iter()
            .enumerate()
            .map(|(place, relation)| {
                relation.exchanges.iter().map(|exchange| walk.p_answer(place, relation, exchange, now)).collect()
            })
            .collect();
        Self { p_answer, pace: walk.pace, replay: Replay::of(&walk.told) }
    }
}

/// Returns the first letter from which on questions are compared with what happened.
fn oldest_compared(appeals: &Appeals<'_>) -> usize {
    let questions = appeals.letters.iter().enumerate().rev().filter(|(_, letter)| letter.asked);
    questions.take(QUESTIONS).last().map_or(0, |(place, _)| place)
}

/// Returns everything that happens, in order of time.
fn steps(appeals: &Appeals<'_>, compared_from: usize, now: Timestamp) -> Vec<(i64, Step, u32)> {
    let now = now.as_second();
    let mut steps = Vec::with_capacity(appeals.letters.len() * 2);
    for (index, letter) in appeals.letters.iter().enumerate() {
        let place = u32::try_from(index).unwrap_or(u32::MAX);
        let sent = letter.at.as_second();
        let answered = letter.answered_at.map(Timestamp::as_second);
        if let Some(answered) = answered.filter(|answered| answered - sent <= REPLY_WINDOW_DAYS * DAY_SECONDS) {
            steps.push((answered, Step::Answered, place));
        }
        let patience_ends = sent + SILENT_DAYS * DAY_SECONDS;
        if patience_ends <= now && answered.is_none_or(|answered| answered > patience_ends) {
            steps.push((patience_ends, Step::StaysSilent, place));
        }
        steps.push((sent, Step::Told(0), place));
        if !letter.asked || index < compared_from {
            continue;
        }
        let ended = [answered, letter.ended_at.map(Timestamp::as_second)].into_iter().flatten().min();
        for (age, days) in (0_u8..).zip(AGES_DAYS).skip(1) {
            let second = sent + days * DAY_SECONDS;
            let is_open = ended.is_none_or(|ended| ended > second);
            if is_open && second + REPLY_WINDOW_DAYS * DAY_SECONDS <= now {
                steps.push((second, Step::Told(age), place));
            }
        }
    }
    steps.sort_unstable();
    steps
}

/// The state of knowledge on the way.
struct Walk<'a> {
    appeals: Appeals<'a>,
    calendar: &'a Calendar,
    forecast: Forecast,
    pace: Pace,
    usual: Speed,
    speeds: Vec<Speed>,
    /// The chance of each letter when it was sent.
    chances: Vec<f64>,
    told: Vec<Told>,
    /// Questions from this letter on are compared with what happened …
    compared_from: usize,
    /// … if the chance was told by then, so that what came of it is known.
    decided_by: i64,
}

/// Sum of ln(working days) over answers.
#[derive(Clone, Copy, Debug, Default)]
struct Speed {
    sum: f64,
    answers: f64,
}

impl Walk<'_> {
    fn take(&mut self, second: i64, step: Step, place: usize) {
        let letter = &self.appeals.letters[place];
        let people = self.appeals.people(place);
        match step {
            Step::Answered => {
                let Some(answered_at) = letter.answered_at else { return };
                let took = self.calendar.working_time(letter.at, answered_at).0;
                self.pace.observe(took);
                let log = took.max(SHORTEST).ln();
                self.usual = Speed { sum: self.usual.sum + log, answers: self.usual.answers + 1.0 };
                for person in people {
                    let speed = &mut self.speeds[*person as usize];
                    *speed = Speed { sum: speed.sum + log, answers: speed.answers + 1.0 };
                }
                if second - letter.at.as_second() <= SILENT_DAYS * DAY_SECONDS {
                    self.forecast.learn(&letter.traits, people, true);
                }
            }
            Step::StaysSilent => self.forecast.learn(&letter.traits, people, false),
            Step::Told(age) => {
                let p = if age == 0 {
                    self.chances[place] = bounded(self.forecast.chance(&letter.traits, people));
                    self.chances[place]
                } else {
                    let now = Timestamp::from_second(second).unwrap_or(letter.at);
                    let working_days = self.calendar.working_time(letter.at, now).0 * self.pull(people);
                    chance_still(self.chances[place], self.pace.answered_by(working_days))
                };
                let answered = letter.answered_at.map(Timestamp::as_second);
                let came = answered.is_some_and(|at| at - second <= REPLY_WINDOW_DAYS * DAY_SECONDS);
                if letter.asked && place >= self.compared_from && second <= self.decided_by {
                    self.told.push(Told { p, came, at_opening: age == 0 });
                }
            }
        }
    }

    /// Returns by how much these people are quicker than usual.
    fn pull(&self, people: &[u32]) -> f64 {
        let usual = self.usual.sum / self.usual.answers;
        let mu = |person: &u32| {
            let Speed { sum, answers } = self.speeds[*person as usize];
            (sum + PRIOR_REPLIES * usual) / (answers + PRIOR_REPLIES)
        };
        let mean = people.iter().map(mu).sum::<f64>() / people.len().max(1) as f64;
        (usual - mean).exp()
    }

    fn p_answer(&self, place: usize, relation: &Relation, exchange: &Exchange, now: Timestamp) -> Option<f64> {
        if exchange.owed_by != Party::Contact {
            return None;
        }
        Some(match exchange.kind {
            ExchangeKind::Ask => match self.appeals.find(exchange.opened_at, &exchange.opened_by) {
                Some(letter) => self.chances[letter],
                None => {
                    let person = [u32::try_from(place).unwrap_or(u32::MAX)];
                    let traits = Traits::new(true, exchange.sentence.contains('?'), 0, exchange.addressees);
                    bounded(self.forecast.chance(&traits, &person))
                }
            },
            ExchangeKind::Commitment => bounded(promises_kept(relation, Party::Contact, now)),
            ExchangeKind::Introduction => return None,
        })
    }
}
