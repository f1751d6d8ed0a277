//! What was measured, as tables: medians of all, and the ratios that goals are set for.
//!
//! A ratio is taken within each round, of runs that followed each other on the same machine in the same minute, and then
//! the median of the rounds is taken, with the smallest and the largest beside it.

use std::collections::BTreeMap;
use std::fmt;

use super::measure::Cost;
use super::peers::Peer;
use super::traffic::Traffic;

/// What a night brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Night {
    First,
    Quiet,
    News,
}

impl fmt::Display for Night {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::First => "first run",
            Self::Quiet => "night without news",
            Self::News => "night with 100 new messages",
        })
    }
}

/// Everything measured on one mailbox over one line.
#[derive(Default)]
pub struct Measured {
    costs: BTreeMap<(Night, Peer), Vec<Cost>>,
    traffic: BTreeMap<(Night, Peer), Vec<Traffic>>,
    /// mail-parser alone over the same mailbox.
    parser: Vec<Cost>,
}

/// The rows of a table: who has to run for it, one after the other.
const ROWS: [(&str, &[Peer]); 4] = [
    ("crickets", &[Peer::Crickets]),
    ("mbsync", &[Peer::Mbsync]),
    ("mbsync + mu", &[Peer::Mbsync, Peer::Mu]),
    ("mbsync + notmuch", &[Peer::Mbsync, Peer::Notmuch]),
];

/// A number of crickets that a goal is set for.
#[derive(Clone, Copy, Debug)]
pub enum Figure {
    /// Wall time over that of the peers one after the other.
    Wall(&'static [Peer]),
    /// Bytes received over those of mbsync.
    Received,
    RoundTrips,
    /// CPU over that of mail-parser alone.
    Cpu,
    PeakMib,
}

/// The most that a figure may be.
#[derive(Clone, Copy, Debug)]
pub struct Goal {
    pub night: Night,
    pub figure: Figure,
    /// None where the figure is told and no goal is set.
    pub at_most: Option<f64>,
}

impl Measured {
    pub fn cost(&mut self, night: Night, peer: Peer, cost: Cost) {
        self.costs.entry((night, peer)).or_default().push(cost);
    }

    pub fn traffic(&mut self, night: Night, peer: Peer, traffic: Traffic) {
        self.traffic.entry((night, peer)).or_default().push(traffic);
    }

    pub fn parser(&mut self, cost: Cost) {
        self.parser.push(cost);
    }

    /// Prints what one night cost each program, and what became of its goals.
    pub fn print(&self, night: Night, title: &str, goals: &[Goal]) {
        println!("\n{night}, {title}");
        let heads = ["wall s", "CPU s", "peak MiB", "received MB", "sent MB", "round trips"];
        println!("  {:<18}{}", "", heads.map(|head| format!("{head:>13}")).concat());
        for (name, peers) in ROWS {
            let costs = self.of(night, peers);
            if costs.is_empty() {
                continue;
            }
            let of = |number: fn(&Cost) -> f64| Spread::of(costs.iter().map(number).collect()).median;
            let line = |number: fn(&Traffic) -> f64| self.traffic_of(night, peers[0], number);
            println!(
                "  {name:<18}{:>13.2}{:>13.2}{:>13.1}{:>13.3}{:>13.3}{:>13.0}",
                of(|cost| cost.wall_seconds),
                of(|cost| cost.cpu_seconds),
                of(|cost| mib(cost.peak_kib)),
                line(|traffic| traffic.received as f64 / 1e6),
                line(|traffic| traffic.sent as f64 / 1e6),
                line(|traffic| traffic.round_trips as f64),
            );
        }
        if night == Night::First && !self.parser.is_empty() {
            let of = |number: fn(&Cost) -> f64| Spread::of(self.parser.iter().map(number).collect()).median;
            println!(
                "  {:<18}{:>13.2}{:>13.2}{:>13.1}",
                "mail-parser alone",
                of(|cost| cost.wall_seconds),
                of(|cost| cost.cpu_seconds),
                of(|cost| mib(cost.peak_kib))
            );
        }
        for goal in goals.iter().filter(|goal| goal.night == night) {
            if let Some(spread) = self.figure(night, goal.figure) {
                println!("  {}", judged(goal, &spread));
            }
        }
    }

    /// Returns what the peers cost one after the other, round by round; nothing when one of them did not run.
    fn of(&self, night: Night, peers: &[Peer]) -> Vec<Cost> {
        let each: Vec<&[Cost]> =
            peers.iter().map(|peer| self.costs.get(&(night, *peer)).map_or(&[][..], Vec::as_slice)).collect();
        let rounds = each.iter().map(|costs| costs.len()).min().unwrap_or(0);
        (0..rounds).map(|round| each.iter().fold(Cost::default(), |sum, costs| sum.then(costs[round]))).collect()
    }

    fn traffic_of(&self, night: Night, peer: Peer, number: fn(&Traffic) -> f64) -> f64 {
        let traffic = self.traffic.get(&(night, peer)).map_or(&[][..], Vec::as_slice);
        Spread::of(traffic.iter().map(number).collect()).median
    }

    /// Returns a figure of crickets over the rounds, or nothing when somebody needed for it did not run.
    fn figure(&self, night: Night, figure: Figure) -> Option<Spread> {
        let crickets = self.of(night, &[Peer::Crickets]);
        let over = |peers: Vec<Cost>, number: fn(&Cost) -> f64| {
            crickets.iter().zip(&peers).map(|(own, theirs)| number(own) / number(theirs)).collect::<Vec<_>>()
        };
        let traffic = |peer| self.traffic.get(&(night, peer)).map_or(&[][..], Vec::as_slice);
        let numbers = match figure {
            Figure::Wall(peers) => over(self.of(night, peers), |cost| cost.wall_seconds),
            Figure::Cpu => over(self.parser.clone(), |cost| cost.cpu_seconds),
            Figure::PeakMib => crickets.iter().map(|cost| mib(cost.peak_kib)).collect(),
            Figure::RoundTrips => traffic(Peer::Crickets).iter().map(|traffic| traffic.round_trips as f64).collect(),
            Figure::Received => {
                let pairs = traffic(Peer::Crickets).iter().zip(traffic(Peer::Mbsync));
                pairs.map(|(own, theirs)| own.received as f64 / theirs.received as f64).collect()
            }
        };
        (!numbers.is_empty()).then(|| Spread::of(numbers))
    }
}

fn mib(kib: u64) -> f64 {
    kib as f64 / 1024.0
}

/// Says a figure, its goal, and whether it is met.
fn judged(goal: &Goal, spread: &Spread) -> String {
    let name = match goal.figure {
        Figure::Wall(peers) => {
            let row = ROWS.iter().find(|(_, row)| *row == peers).map_or("peers", |(name, _)| name);
            format!("wall / ({row})")
        }
        Figure::Received => "bytes received / mbsync".to_owned(),
        Figure::RoundTrips => "round trips".to_owned(),
        Figure::Cpu => "CPU / mail-parser alone".to_owned(),
        Figure::PeakMib => "peak MiB".to_owned(),
    };
    let whole = matches!(goal.figure, Figure::RoundTrips | Figure::PeakMib);
    let number = |number: f64| if whole { format!("{number:.0}") } else { format!("{number:.3}") };
    let range = format!("{}-{}", number(spread.least), number(spread.most));
    let fate = goal.at_most.map_or("no goal set".to_owned(), |most| {
        let met = if spread.median <= most { "met" } else { "NOT MET" };
        format!("goal <= {most}: {met}")
    });
    format!("{name:<26}{:>9}  ({range}){:>4}{fate}", number(spread.median), "")
}

/// The middle of some numbers, and how far they reach.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spread {
    median: f64,
    least: f64,
    most: f64,
}

impl Spread {
    /// Returns the spread of the numbers; of none, that of zero.
    fn of(mut numbers: Vec<f64>) -> Self {
        numbers.sort_by(f64::total_cmp);
        let (Some(&least), Some(&most)) = (numbers.first(), numbers.last()) else {
            return Self { median: 0.0, least: 0.0, most: 0.0 };
        };
        let middle = numbers.len() / 2;
        let median =
            if numbers.len() % 2 == 1 { numbers[middle] } else { f64::midpoint(numbers[middle - 1], numbers[middle]) };
        Self { median, least, most }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(wall_seconds: f64) -> Cost {
        Cost { wall_seconds, cpu_seconds: 1.0, peak_kib: 2048 }
    }

    #[test]
    fn ratios_are_taken_within_each_round() {
        let mut measured = Measured::default();
        // The machine was ten times slower in the second round, for both.
        for slowness in [1.0, 10.0, 1.0] {
            measured.cost(Night::First, Peer::Crickets, seconds(2.0 * slowness));
            measured.cost(Night::First, Peer::Mbsync, seconds(8.0 * slowness));
            measured.cost(Night::First, Peer::Mu, seconds(12.0 * slowness));
        }
        let ratio =
            |peers| measured.figure(Night::First, Figure::Wall(peers)).map(|spread| (spread.least, spread.most));
        assert_eq!(ratio(&[Peer::Mbsync]), Some((0.25, 0.25)));
        assert_eq!(ratio(&[Peer::Mbsync, Peer::Mu]), Some((0.1, 0.1)));
        assert_eq!(ratio(&[Peer::Mbsync, Peer::Notmuch]), None);
    }

    #[test]
    fn a_goal_is_met_up_to_its_edge() {
        let goal = Goal { night: Night::Quiet, figure: Figure::RoundTrips, at_most: Some(3.0) };
        let says = |median| judged(&goal, &Spread { median, least: median, most: median });
        assert!(says(3.0).ends_with(": met"), "{}", says(3.0));
        assert!(says(4.0).ends_with(": NOT MET"), "{}", says(4.0));
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_the_middle_two() {
        assert_eq!(Spread::of(vec![4.0, 1.0, 3.0, 2.0]), Spread { median: 2.5, least: 1.0, most: 4.0 });
        assert_eq!(Spread::of(vec![9.0, 1.0, 2.0]).median, 2.0);
    }
}
