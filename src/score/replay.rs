//! Chances checked, not claimed: what was told in the past beside what happened.
//!
//! [`Past`](super::past::Past) walks through every question of the past in order of time and tells its chance at several
//! ages, from what was known at each of those moments alone; here the pairs are measured. An answer counts if it came
//! within [`REPLY_WINDOW_DAYS`](super::expectation::REPLY_WINDOW_DAYS) of the moment at which the chance was told.

/// Fewer questions than this say nothing.
const FEWEST: usize = 50;

/// A chance that was told, and what came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told {
    pub p: f64,
    /// Whether the answer came.
    pub came: bool,
    /// Whether the chance was told when the question was asked; later ones know of the silence since.
    pub at_opening: bool,
}

/// Predicted against happened, over questions at all ages.
#[derive(Clone, Debug, PartialEq)]
pub struct Replay {
    /// Chances told.
    pub n: u32,
    pub auc: f64,
    pub brier: f64,
    pub log_loss: f64,
    /// Expected calibration error over tenths.
    pub calibration_error: f64,
    pub bins: Vec<Bin>,
    /// The same for the chances told when the questions were asked.
    pub at_opening: Measures,
}

/// The usual measures of probabilistic forecasts.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measures {
    pub n: u32,
    pub auc: f64,
    pub brier: f64,
    pub log_loss: f64,
    pub calibration_error: f64,
}

/// One tenth of the predicted chances.
#[derive(Clone, Debug, PartialEq)]
pub struct Bin {
    pub from: f64,
    pub to: f64,
    pub n: u32,
    /// Mean of the predicted chances.
    pub predicted: f64,
    /// Share that was answered.
    pub happened: f64,
}

impl Replay {
    /// Returns how what was told came true; `None` below 50 questions.
    pub fn of(told: &[Told]) -> Option<Self> {
        let pairs = |wanted: fn(&Told) -> bool| -> Vec<(f64, bool)> {
            told.iter().filter(|told| wanted(told)).map(|told| (told.p, told.came)).collect()
        };
        let (at_opening, all) = (pairs(|told| told.at_opening), pairs(|_| true));
        let measured = measures(&all);
        (at_opening.len() >= FEWEST).then(|| Self {
            n: measured.n,
            auc: measured.auc,
            brier: measured.brier,
            log_loss: measured.log_loss,
            calibration_error: measured.calibration_error,
            bins: bins(&all),
            at_opening: measures(&at_opening),
        })
    }
}

/// Returns the usual measures of probabilistic forecasts.
fn measures(pairs: &[(f64, bool)]) -> Measures {
    let n = pairs.len() as f64;
    let brier = pairs.iter().map(|(p, y)| (p - f64::from(u8::from(*y))).powi(2)).sum::<f64>() / n;
    let log_loss = pairs.iter().map(|(p, y)| -(if *y { *p } else { 1.0 - p }).max(1e-6).ln()).sum::<f64>() / n;
    let calibration_error =
        bins(pairs).iter().map(|bin| f64::from(bin.n) * (bin.predicted - bin.happened).abs()).sum::<f64>() / n;
    let n = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
    Measures { n, auc: auc(pairs), brier, log_loss, calibration_error }
}

/// Returns the tenths that hold anything, lowest first.
fn bins(pairs: &[(f64, bool)]) -> Vec<Bin> {
    let mut tenths = [(0_u32, 0.0, 0_u32); 10];
    for (p, came) in pairs {
        let (n, predicted, happened) = &mut tenths[((p * 10.0) as usize).min(9)];
        *n += 1;
        *predicted += p;
        *happened += u32::from(*came);
    }
    tenths
        .into_iter()
        .enumerate()
        .filter(|(_, (n, ..))| *n > 0)
        .map(|(tenth, (n, predicted, happened))| Bin {
            from: tenth as f64 / 10.0,
            to: (tenth + 1) as f64 / 10.0,
            n,
            predicted: predicted / f64::from(n),
            happened: f64::from(happened) / f64::from(n),
        })
        .collect()
}

/// Returns the area under the ROC curve by ranks, ties counted half (Mann & Whitney 1947); a half when all went one way.
fn auc(pairs: &[(f64, bool)]) -> f64 {
    let mut sorted: Vec<(f64, bool)> = pairs.to_vec();
    sorted.sort_by(|left, right| left.0.total_cmp(&right.0));
    let positives = sorted.iter().filter(|(_, y)| *y).count() as f64;
    let negatives = sorted.len() as f64 - positives;
    if positives == 0.0 || negatives == 0.0 {
        return 0.5;
    }
    let mut rank_sum = 0.0;
    let mut from = 0;
    while from < sorted.len() {
        let to = from + sorted[from..].iter().take_while(|(p, _)| *p == sorted[from].0).count();
        let mean_rank = (from + 1 + to) as f64 / 2.0;
        rank_sum += mean_rank * sorted[from..to].iter().filter(|(_, y)| *y).count() as f64;
        from = to;
    }
    (rank_sum - positives * (positives + 1.0) / 2.0) / (positives * negatives)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_of_a_small_forecast_are_right() {
        let pairs = [(0.9, true), (0.8, true), (0.8, false), (0.1, false)];
        let measures = measures(&pairs);
        assert!((measures.auc - 0.875).abs() < 1e-9, "{}", measures.auc);
        assert!((measures.brier - (0.01 + 0.04 + 0.64 + 0.01) / 4.0).abs() < 1e-9);
        let log_loss = -(0.9_f64.ln() + 0.8_f64.ln() + 0.2_f64.ln() + 0.9_f64.ln()) / 4.0;
        assert!((measures.log_loss - log_loss).abs() < 1e-9);
        // Tenths: 0.1 predicted .1 happened 0; 0.8 predicted .8 happened .5 (two); 0.9 predicted .9 happened 1.
        assert!((measures.calibration_error - (0.1 + 2.0 * 0.3 + 0.1) / 4.0).abs() < 1e-9);
        assert_eq!(bins(&pairs).iter().map(|bin| bin.n).collect::<Vec<_>>(), [1, 2, 1]);
    }

    #[test]
    fn too_few_questions_say_nothing_however_often_they_are_asked_about() {
        let told = |n: usize| -> Vec<Told> {
            let at = |n: usize, age: usize| Told { p: 0.5, came: n.is_multiple_of(2), at_opening: age == 0 };
            (0..n).flat_map(|n| (0..5).map(move |age| at(n, age))).collect()
        };
        assert_eq!(Replay::of(&told(49)), None);
        let replay = Replay::of(&told(50)).expect("enough questions");
        assert_eq!((replay.n, replay.at_opening.n), (250, 50));
        assert!((replay.auc - 0.5).abs() < 1e-9, "one number for everything tells nothing apart");
    }
}
