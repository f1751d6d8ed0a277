//! Geometry of the drawings: numbers in, SVG path data and coordinates out.
//!
//! Drawings are inline SVG with presentation attributes only, because the page's policy forbids style attributes. Every
//! drawing has its meaning in words beside it or as its label.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::analysis::Analysis;
use crate::ledger::MomentKind;

use super::entry::{Entry, History};
use super::wording::{Tonight, Wording};

/// People drawn in the network, at most.
const NETWORK_PEOPLE: usize = 250;
/// Names written beside their dots, at most.
const NAMES: usize = 12;
/// Months drawn.
const MONTHS: usize = 24;

/// The timeline of one relation: up is what the owner wrote, down what they wrote.
#[derive(Clone, Debug)]
pub struct Timeline {
    pub sent: String,
    pub received: String,
    pub silence_x: String,
    pub silence_width: String,
    /// How long they have been silent, in words; `None` under a week.
    pub silence: Option<String>,
    /// Where their pace changed.
    pub turned: Option<String>,
    pub first: String,
}

/// Width of a timeline, in its own units.
pub const TIMELINE_WIDTH: f64 = 600.0;

/// Returns the timeline over the last two years at most, or `None` when nothing was written.
pub fn timeline(wording: &dyn Wording, history: &History, today: Date) -> Option<Timeline> {
    let oldest = history.sent.iter().chain(&history.received).copied().max()?;
    let span = oldest.clamp(30, 730) as f64 * 1.02;
    let x = |days: i64| TIMELINE_WIDTH - 6.0 - (days as f64 / span) * (TIMELINE_WIDTH - 12.0);
    // One tick a week and way, as tall as the week was busy: the drawing stays small however much was written.
    let ticks = |days: &[i64], up: f64| {
        let mut weeks = std::collections::BTreeMap::new();
        for day in days.iter().filter(|day| **day as f64 <= span) {
            let (count, middle) = weeks.entry(day / 7).or_insert((0_u32, *day));
            *count += 1;
            *middle = (*middle).min(*day);
        }
        let mut path = String::new();
        for (count, day) in weeks.values() {
            let height = 9.0 + 5.0 * f64::from(*count).ln_1p().min(3.0);
            write!(path, "M{} 32v{}", tenth(x(*day)), tenth(up * height)).expect("writing to a String never fails");
        }
        path
    };
    let silence = history.silent_days.filter(|days| *days >= 7);
    let silent = silence.unwrap_or(0).min(span as i64);
    Some(Timeline {
        sent: ticks(&history.sent, -1.0),
        received: ticks(&history.received, 1.0),
        silence_x: tenth(x(silent)),
        silence_width: tenth(x(0) - x(silent)),
        silence: silence.map(|days| wording.days(days)),
        turned: history.turned.filter(|days| *days as f64 <= span).map(|days| tenth(x(days))),
        first: wording.month(crate::calendar::add_days(today, -(span as i64))),
    })
}

/// How long each answer took, on a logarithmic scale, and where that changed.
#[derive(Clone, Debug)]
pub struct Pace {
    /// A bead for each answer: a line of no length with round ends.
    pub beads: String,
    pub turned: Option<String>,
    pub fastest: String,
    pub slowest: String,
}

/// Returns the pace of the last two years, or `None` with fewer than three answers.
pub fn pace(wording: &dyn Wording, history: &History) -> Option<Pace> {
    let span = history.answers.iter().map(|(days, _)| *days).max()?.clamp(30, 730) as f64 * 1.02;
    let x = |days: i64| tenth(TIMELINE_WIDTH - 6.0 - (days as f64 / span) * (TIMELINE_WIDTH - 12.0));
    let recent = history.answers.iter().filter(|(days, _)| *days as f64 <= span);
    let answers: Vec<(i64, f64)> = recent.rev().take(60).map(|(days, hours)| (*days, hours.max(0.25))).collect();
    if answers.len() < 3 {
        return None;
    }
    let fastest = answers.iter().map(|(_, hours)| *hours).fold(f64::INFINITY, f64::min);
    let slowest = answers.iter().map(|(_, hours)| *hours).fold(0.0, f64::max);
    // Twice as long is as far up wherever it begins; a steady pace is a level line in the middle.
    let range = (slowest / fastest).ln().max(0.7);
    let y = |hours: f64| 32.0 - 52.0 * ((hours / (fastest * slowest).sqrt()).ln() / range);
    let mut beads = String::new();
    for (days, hours) in &answers {
        write!(beads, "M{} {}h.01", x(*days), tenth(y(*hours))).expect("writing to a String never fails");
    }
    let turned = history.turned.filter(|days| *days as f64 <= span).map(x);
    Some(Pace { beads, turned, fastest: wording.hours(fastest), slowest: wording.hours(slowest) })
}

/// Everybody with enough evidence: up they answer, right they give, size how close.
#[derive(Clone, Debug, Default)]
pub struct Network {
    pub dots: Vec<Dot>,
    /// The share of answers at the foot of the drawing, and the balances at its sides: it shows no more than there is.
    pub lowest: String,
    pub widest_left: String,
    pub widest_right: String,
}

/// One person in the network.
#[derive(Clone, Debug)]
pub struct Dot {
    pub x: String,
    pub y: String,
    pub radius: String,
    pub label: String,
    pub class: &'static str,
    /// Set for the closest few, as far as there is room to write a name.
    pub name: Option<String>,
    pub name_y: String,
    /// `name far` where there is no room on a phone, on which letters are larger beside the dots.
    pub name_class: &'static str,
}

/// Returns the closest people of whom enough is known.
pub fn network(wording: &dyn Wording, analysis: &Analysis) -> Network {
    let mut known: Vec<_> = analysis
        .standings
        .iter()
        .filter_map(|standing| {
            let answers = standing.scores.responsiveness.score?;
            let balance = standing.scores.reciprocity.score?;
            Some((standing.scores.tie, answers, balance, standing))
        })
        .collect();
    known.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.3.rank.cmp(&b.3.rank)));
    known.truncate(NETWORK_PEOPLE);
    // To the next tenth beyond everybody, and never so near that a small difference looks like a large one.
    let lowest = known.iter().map(|(_, answers, ..)| *answers).fold(100.0, f64::min);
    let lowest = ((lowest - 5.0) / 10.0).floor().clamp(0.0, 5.0) * 10.0;
    let widest = known.iter().map(|(_, _, balance, _)| balance.abs()).fold(0.0, f64::max);
    let widest = ((widest + 0.05) * 10.0).ceil().clamp(3.0, 10.0) / 10.0;
    let (mut names, mut large) = (Names::of(7.0, 15.0), Names::of(12.0, 24.0));
    let mut dots: Vec<Dot> = known
        .into_iter()
        .map(|(tie, answers, balance, standing)| {
            let entry = Entry::line(wording, analysis, standing);
            let radius = 3.0 + 2.6 * tie.max(0.0).ln_1p().min(5.0);
            let x = 320.0 + (balance / widest).clamp(-1.0, 1.0) * 290.0;
            let y = 290.0 - (answers.clamp(lowest, 100.0) - lowest) / (100.0 - lowest) * 250.0;
            let above = y - radius - 5.0;
            let near = large.place(x, above, &entry.name);
            let name_class = if near { "name" } else { "name far" };
            Dot {
                x: tenth(x),
                y: tenth(y),
                radius: tenth(radius),
                label: format!(
                    "{}: {} {}, {}",
                    entry.name,
                    wording.labels().they_answer,
                    wording.percent(answers / 100.0),
                    wording.signed(balance)
                ),
                class: if entry.kind.is_proposal() { "dot act" } else { "dot" },
                name: names.place(x, above, &entry.name).then_some(entry.name),
                name_y: tenth(above),
                name_class,
            }
        })
        .collect();
    // Small dots are drawn over large ones.
    dots.reverse();
    Network {
        dots,
        lowest: wording.percent(lowest / 100.0),
        widest_left: wording.signed(-widest),
        widest_right: wording.signed(widest),
    }
}

/// The names already written into a drawing, so that none is written over another.
struct Names {
    letter_width: f64,
    line_height: f64,
    /// From where to where, and at which foot.
    taken: Vec<(f64, f64, f64)>,
}

impl Names {
    fn of(letter_width: f64, line_height: f64) -> Self {
        Self { letter_width, line_height, taken: Vec::new() }
    }

    /// Takes the place centred on `x` with its foot at `y`, if it is free and inside the drawing.
    fn place(&mut self, x: f64, y: f64, name: &str) -> bool {
        let half = self.letter_width * name.chars().count() as f64 / 2.0;
        let (left, right) = (x - half, x + half);
        let apart =
            |(from, to, foot): &(f64, f64, f64)| (foot - y).abs() > self.line_height || right < *from || *to < left;
        let inside = left > 0.0 && right < 640.0 && y > self.line_height;
        let placed = inside && self.taken.len() < NAMES && self.taken.iter().all(apart);
        if placed {
            self.taken.push((left, right, y));
        }
        placed
    }
}

/// Mail of one month, both ways.
#[derive(Clone, Debug)]
pub struct Month {
    pub name: String,
    pub sent: u32,
    pub received: u32,
    /// How many of those received answered the owner.
    pub replies: u32,
    pub x: String,
    pub sent_y: String,
    pub sent_height: String,
    pub received_height: String,
    pub replies_height: String,
}

/// Returns the last two years month by month, oldest first.
pub fn months(wording: &dyn Wording, analysis: &Analysis) -> Vec<Month> {
    let tonight = Tonight::of(analysis);
    let index = |day: Date| i64::from(day.year()) * 12 + i64::from(day.month()) - 1;
    let last = index(tonight.today());
    let mut counts = [(0_u32, 0_u32, 0_u32); MONTHS];
    for moment in analysis.standings.iter().flat_map(|standing| &standing.relation.moments) {
        let ago = last - index(tonight.date(moment.at));
        let Some(slot) = usize::try_from(ago).ok().and_then(|ago| counts.get_mut(ago)) else { continue };
        match moment.kind {
            MomentKind::Sent { .. } => slot.0 += 1,
            MomentKind::Received(note) => {
                slot.1 += 1;
                slot.2 += u32::from(note.answers);
            }
            _ => {}
        }
    }
    let most = counts.iter().map(|(sent, received, _)| (*sent).max(*received)).max().unwrap_or(0).max(1);
    let height = |count: u32| 98.0 * f64::from(count) / f64::from(most);
    let month = |ago: usize| {
        let (sent, received, replies) = counts[ago];
        let number = last - i64::try_from(ago).expect("two dozen months");
        let (year, month) = (number.div_euclid(12), number.rem_euclid(12) + 1);
        let first = Date::new(i16::try_from(year).unwrap_or(0), i8::try_from(month).unwrap_or(1), 1);
        Month {
            name: first.map_or_else(|_| String::new(), |first| wording.month(first)),
            sent,
            received,
            replies,
            x: tenth(4.0 + 25.0 * (MONTHS - 1 - ago) as f64),
            sent_y: tenth(99.0 - height(sent)),
            sent_height: tenth(height(sent)),
            received_height: tenth(height(received)),
            replies_height: tenth(height(replies)),
        }
    };
    (0..MONTHS).rev().map(month).collect()
}

/// A tenth of the predicted chances as a dot: right is predicted, up is what happened.
#[derive(Clone, Debug)]
pub struct BinDot {
    pub x: String,
    pub y: String,
    pub radius: String,
    pub label: String,
}

/// Returns the dots of the calibration drawing.
pub fn calibration(wording: &dyn Wording, replay: &crate::score::Replay) -> Vec<BinDot> {
    let share = |n: u32| (f64::from(n) / f64::from(replay.n.max(1))).sqrt();
    let bins = replay.bins.iter().filter(|bin| bin.n > 0);
    let labels = wording.labels();
    bins.map(|bin| BinDot {
        x: tenth(6.0 + 230.0 * bin.predicted),
        y: tenth(154.0 - 150.0 * bin.happened),
        radius: tenth(3.0 + 9.0 * share(bin.n)),
        label: format!(
            "{} {}, {} {} ({} {})",
            labels.predicted,
            wording.percent(bin.predicted),
            labels.happened,
            wording.percent(bin.happened),
            wording.count(u64::from(bin.n)),
            labels.cases
        ),
    })
    .collect()
}

/// Returns the number with one decimal at most, as SVG takes it.
pub fn tenth(number: f64) -> String {
    let rounded = (number * 10.0).round() / 10.0;
    // Not a number and minus zero both print as zero.
    if rounded.is_finite() && rounded != 0.0 { rounded.to_string() } else { "0".to_owned() }
}
