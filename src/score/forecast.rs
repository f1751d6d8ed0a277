//! Will this letter be answered? Learnt letter by letter from the owner's own past.
//!
//! Log-odds of an answer are a sum: what the letter is like ([`Traits`]) times weights, plus how much each person is inclined
//! to answer the owner. Both begin at start values and move with every letter whose fate is known, by the recursive Bayesian
//! update of a logistic regression (Laplace approximation, one Newton step a letter: Spiegelhalter & Lauritzen 1990; a
//! variance per person as in Graepel et al. 2010). With few letters the start values hold, with many the mailbox speaks.
//!
//! Small on purpose: of seventeen further traits tried on real mail (place in the thread, who wrote last, weekday, days since
//! their last letter, Cc, brackets in the subject …) none told anything that held in both mailboxes. Nor did being one of
//! several letters written within the hour (half as often answered, which in one mailbox the people told better), counting
//! asks twice, another patience than a month, or people who differ twice as much (better only as long as mailing lists were
//! taken for people who never answer).

/// Number of traits.
const TRAITS: usize = 5;
/// Log-odds per trait before anything is known: a constant, asks, asks with a question mark, length, number of addressees.
const START: [f64; TRAITS] = [-1.0, 0.6, 1.0, 0.7, -0.3];
/// How unsure each of them is, as variances: mailboxes differ more in how much is answered than in why.
const START_VARIANCE: [f64; TRAITS] = [1.0, 0.1, 0.1, 0.1, 0.1];
/// How much people differ, as a variance of log-odds.
const PERSON_VARIANCE: f64 = 1.0;
/// How clearly the readiest of several addressees counts for more than the others.
const READIEST: f64 = 2.0;
/// Words after which a letter does not become longer.
const WORDS_CAP: u32 = 400;
/// The length, in words, of a letter that is neither short nor long.
const USUAL_WORDS: f64 = 40.0;

/// What a letter is like, as far as it matters for an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Traits([f64; TRAITS]);

impl Traits {
    /// Returns the traits of a letter: whether it asks, whether with a question mark, its own words, how many it goes to.
    pub fn new(asks: bool, questions: bool, words: u32, addressees: u32) -> Self {
        let flag = |set: bool| f64::from(u8::from(set));
        let length = ((f64::from(words.min(WORDS_CAP)) + 5.0) / USUAL_WORDS).ln();
        Self([1.0, flag(asks), flag(questions), length, f64::from(addressees.max(1)).ln()])
    }
}

/// What is known so far.
#[derive(Clone, Debug)]
pub struct Forecast {
    weights: [f64; TRAITS],
    covariance: [[f64; TRAITS]; TRAITS],
    people: Vec<Leaning>,
}

/// How much one person is inclined to answer: log-odds beside everybody's, and how unsure that is.
#[derive(Clone, Copy, Debug)]
struct Leaning {
    value: f64,
    variance: f64,
}

/// One letter in the terms of the model.
struct Sum {
    log_odds: f64,
    variance: f64,
    /// Covariance times traits.
    gain: [f64; TRAITS],
}

impl Forecast {
    /// Returns what is known before the first letter, with so many people.
    pub fn new(people: usize) -> Self {
        let mut covariance = [[0.0; TRAITS]; TRAITS];
        for (place, variance) in START_VARIANCE.into_iter().enumerate() {
            covariance[place][place] = variance;
        }
        let leaning = Leaning { value: 0.0, variance: PERSON_VARIANCE };
        Self { weights: START, covariance, people: vec![leaning; people] }
    }

    /// Returns the probability that one of `people` answers, in (0, 1).
    ///
    /// Averaged over what is unsure (MacKay 1992), so that little knowledge never gives a bold number.
    pub fn chance(&self, traits: &Traits, people: &[u32]) -> f64 {
        let sum = self.sum(traits, people, &self.shares(people));
        logistic(sum.log_odds / (1.0 + std::f64::consts::PI * sum.variance / 8.0).sqrt())
    }

    /// Learns that a letter was, or was not, answered.
    pub fn learn(&mut self, traits: &Traits, people: &[u32], answered: bool) {
        /// A letter that was foretold for certain still teaches a little.
        const LEAST_INFORMATION: f64 = 1e-3;
        let shares = self.shares(people);
        let sum = self.sum(traits, people, &shares);
        let p = logistic(sum.log_odds);
        let information = (p * (1.0 - p)).max(LEAST_INFORMATION);
        let scale = 1.0 / (1.0 + information * sum.variance);
        let step = (f64::from(u8::from(answered)) - p) * scale;
        let shrink = information * scale;
        for row in 0..TRAITS {
            self.weights[row] += sum.gain[row] * step;
            for column in 0..TRAITS {
                self.covariance[row][column] -= sum.gain[row] * sum.gain[column] * shrink;
            }
        }
        for (person, share) in people.iter().zip(shares) {
            let leaning = &mut self.people[*person as usize];
            let gain = leaning.variance * share;
            leaning.value += gain * step;
            leaning.variance -= gain * gain * shrink;
        }
    }

    /// Returns how much each addressee counts: the readiest most, all together 1.
    fn shares(&self, people: &[u32]) -> Vec<f64> {
        let value = |person: &u32| self.people[*person as usize].value;
        let most = people.iter().map(value).fold(f64::NEG_INFINITY, f64::max);
        let shares: Vec<f64> = people.iter().map(|person| (READIEST * (value(person) - most)).exp()).collect();
        let total: f64 = shares.iter().sum();
        shares.into_iter().map(|share| share / total).collect()
    }

    fn sum(&self, Traits(traits): &Traits, people: &[u32], shares: &[f64]) -> Sum {
        let mut sum = Sum { log_odds: 0.0, variance: 0.0, gain: [0.0; TRAITS] };
        for row in 0..TRAITS {
            sum.log_odds += self.weights[row] * traits[row];
            sum.gain[row] = self.covariance[row].iter().zip(traits).map(|(cell, trait_)| cell * trait_).sum();
            sum.variance += sum.gain[row] * traits[row];
        }
        for (person, share) in people.iter().zip(shares) {
            let leaning = self.people[*person as usize];
            sum.log_odds += share * leaning.value;
            sum.variance += share * share * leaning.variance;
        }
        sum
    }
}

fn logistic(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(words: u32) -> Traits {
        Traits::new(true, true, words, 1)
    }

    #[test]
    fn the_first_letter_is_foretold_by_the_start_values() {
        // −1 + 0.6 + 1.0 + 0.7·ln(40/40) = 0.6; the variance is 1 + 0.1 + 0.1 + 1.
        let expected = logistic(0.6 / (1.0 + std::f64::consts::PI * 2.2 / 8.0).sqrt());
        assert!((Forecast::new(1).chance(&question(35), &[0]) - expected).abs() < 1e-12);
    }

    #[test]
    fn the_first_step_is_the_one_computed_by_hand() {
        let mut forecast = Forecast::new(1);
        forecast.learn(&question(35), &[0], true);
        let p = logistic(0.6);
        let step = (1.0 - p) / (1.0 + p * (1.0 - p) * 2.2);
        assert!((forecast.weights[0] - (-1.0 + step)).abs() < 1e-12);
        assert!((forecast.weights[1] - (0.6 + 0.1 * step)).abs() < 1e-12);
        assert!((forecast.people[0].value - step).abs() < 1e-12);
    }

    #[test]
    fn who_never_answers_is_told_from_who_does() {
        let mut forecast = Forecast::new(2);
        for _ in 0..30 {
            forecast.learn(&question(35), &[0], true);
            forecast.learn(&question(35), &[1], false);
        }
        let chance = |people: &[u32]| forecast.chance(&question(35), people);
        assert!(chance(&[0]) > 0.8 && chance(&[1]) < 0.2, "{} {}", chance(&[0]), chance(&[1]));
        assert!(chance(&[0, 1]) > chance(&[1]), "the readier of two counts");
        assert!(chance(&[0, 1]) < 1.0);
    }

    #[test]
    fn certainty_grows_and_chances_stay_chances() {
        let mut forecast = Forecast::new(1);
        for round in 0..5_000_u32 {
            forecast.learn(&question(round % 900), &[0], round % 7 != 0);
            let chance = forecast.chance(&question(round % 600), &[0]);
            assert!(chance > 0.0 && chance < 1.0, "{chance}");
        }
        assert!((0..TRAITS).all(|place| forecast.covariance[place][place] > 0.0));
        assert!(forecast.people[0].variance > 0.0);
    }
}
