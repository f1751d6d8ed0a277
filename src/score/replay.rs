//! Chances checked, not claimed: the same function replayed on the owner's own past.
//!
//! Walks through every question of the past in order of time, predicts from what was known at that moment alone, and
//! compares with what happened within [`REPLY_WINDOW_DAYS`].

use jiff::Timestamp;

use crate::calendar::Calendar;
use crate::ledger::Relation;

use super::chance::p_answer;
use super::expectation::{Case, Mailbox, REPLY_WINDOW_DAYS, cases_to_owner, cases_to_them};
use super::latency::latency;
use super::responsiveness::rho;

/// Fewer cases than this say nothing.
const FEWEST: usize = 50;
/// Cases of one contact looked back at for one prediction.
const LOOK_BACK: usize = 50;
/// What is usual in the mailbox is fitted anew after so many days.
const REFIT_SECONDS: i64 = 91 * 86_400;

/// Predicted against happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Replay {
    pub n: u32,
    pub auc: f64,
    pub brier: f64,
    pub log_loss: f64,
    /// Expected calibration error over tenths.
    pub calibration_error: f64,
    pub bins: Vec<Bin>,
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

/// Returns how predictions of the past came true; `None` below 50 of them.
pub fn replay(relations: &[Relation], calendar: &Calendar, now: Timestamp) -> Option<Replay> {
    let to_them: Vec<Vec<Case>> = relations.iter().map(|relation| cases_to_them(relation, now)).collect();
    let mut to_owner: Vec<Case> = relations.iter().flat_map(|relation| cases_to_owner(relation, now)).collect();
    let mut order: Vec<(Timestamp, usize, usize)> = to_them
        .iter()
        .enumerate()
        .flat_map(|(relation, cases)| cases.iter().enumerate().map(move |(index, case)| (case.at, relation, index)))
        .collect();
    order.sort();
    to_owner.sort_by_key(|case| case.at);
    let all: Vec<Case> = order.iter().map(|(_, relation, index)| to_them[*relation][*index]).collect();
    let mut fitted: Option<(Timestamp, Mailbox)> = None;
    let mut pairs: Vec<(f64, bool)> = Vec::new();
    for (place, (at, relation, index)) in order.iter().enumerate() {
        let case = &to_them[*relation][*index];
        let decided = now.as_second() - at.as_second() >= REPLY_WINDOW_DAYS * 86_400;
        if !case.bucket.asks() || !decided {
            continue;
        }
        if fitted.as_ref().is_none_or(|(since, _)| at.as_second() - since.as_second() >= REFIT_SECONDS) {
            let known = as_known(&all[..place], *at);
            let until = to_owner.partition_point(|case| case.at < *at);
            let mailbox = Mailbox::fit(&known, &as_known(&to_owner[..until], *at), calendar, *at);
            fitted = Some((*at, mailbox));
        }
        let Some((_, mailbox)) = &fitted else { continue };
        let earlier = as_known(&to_them[*relation][index.saturating_sub(LOOK_BACK)..*index], *at);
        let latency = latency(&earlier, mailbox, calendar, *at);
        let rho = rho(&earlier, &mailbox.contacts, &latency, calendar, *at);
        pairs.push((p_answer(mailbox, rho.value, case.bucket.addressees(), true), case.answered_at.is_some()));
    }
    (pairs.len() >= FEWEST).then(|| measure(&pairs))
}

/// Returns the cases as they were known at `at`: later answers had not come yet.
fn as_known(cases: &[Case], at: Timestamp) -> Vec<Case> {
    let before = |answer: Option<Timestamp>| answer.filter(|answer| *answer <= at);
    cases
        .iter()
        .map(|case| Case { answered_at: before(case.answered_at), closed_at: before(case.closed_at), ..*case })
        .collect()
}

/// Returns the usual measures of probabilistic forecasts.
fn measure(pairs: &[(f64, bool)]) -> Replay {
    let n = pairs.len() as f64;
    let brier = pairs.iter().map(|(p, y)| (p - f64::from(u8::from(*y))).powi(2)).sum::<f64>() / n;
    let log_loss = pairs.iter().map(|(p, y)| -(if *y { *p } else { 1.0 - p }).max(1e-6).ln()).sum::<f64>() / n;
    let mut bins = Vec::new();
    for tenth in 0..10 {
        let of = |p: f64| ((p * 10.0) as usize).min(9) == tenth;
        let inside: Vec<&(f64, bool)> = pairs.iter().filter(|(p, _)| of(*p)).collect();
        if inside.is_empty() {
            continue;
        }
        let count = inside.len() as f64;
        bins.push(Bin {
            from: tenth as f64 / 10.0,
            to: (tenth + 1) as f64 / 10.0,
            n: u32::try_from(inside.len()).unwrap_or(u32::MAX),
            predicted: inside.iter().map(|(p, _)| p).sum::<f64>() / count,
            happened: inside.iter().filter(|(_, y)| *y).count() as f64 / count,
        });
    }
    let calibration_error =
        bins.iter().map(|bin| f64::from(bin.n) * (bin.predicted - bin.happened).abs()).sum::<f64>() / n;
    Replay {
        n: u32::try_from(pairs.len()).unwrap_or(u32::MAX),
        auc: auc(pairs),
        brier,
        log_loss,
        calibration_error,
        bins,
    }
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
        let replay = measure(&[(0.9, true), (0.8, true), (0.8, false), (0.1, false)]);
        assert!((replay.auc - 0.875).abs() < 1e-9, "{}", replay.auc);
        assert!((replay.brier - (0.01 + 0.04 + 0.64 + 0.01) / 4.0).abs() < 1e-9);
        assert_eq!(replay.bins.iter().map(|bin| bin.n).sum::<u32>(), 4);
    }
}
