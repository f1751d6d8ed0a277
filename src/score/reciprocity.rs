//! Who gives more.
//!
//! Signed components in [−1, 1], positive where they give more, each a log ratio with +1 (or more) on both sides so that
//! little evidence stays near zero. The whole is the mean of tanh(x)·n/(n + 4) over the components that have evidence.

use jiff::Timestamp;

use crate::ledger::{ExchangeKind, OutcomeKind, Party, Relation};

use super::responsiveness::Rho;
use super::{Responsiveness, decay};

/// Half-life of threads started and words written, and of introductions.
const HALF_LIFE_DAYS: f64 = 365.0;
/// Words of one mail that count as effort, at most: nobody is generous by pasting.
const WORDS_CAP: u32 = 300;
/// Evidence at which a component counts half.
const HALF_EVIDENCE: f64 = 4.0;
/// A balance is shown from so many cases.
const ENOUGH: u32 = 2;

/// Signed balance: −1 the owner gives everything, +1 they do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reciprocity {
    /// Mean of the components, each weighed by its evidence; `None` on low evidence.
    pub score: Option<f64>,
    /// Number of cases behind the score.
    pub evidence: u32,
    /// Each in [−1, 1]; `None` without evidence.
    pub initiation: Option<f64>,
    pub reply: Option<f64>,
    pub effort: Option<f64>,
    pub promises: Option<f64>,
    pub introductions: Option<f64>,
}

/// Returns the balance of the relation at `now`.
pub fn reciprocity(relation: &Relation, theirs: &Responsiveness, owner: &Rho, now: Timestamp) -> Reciprocity {
    let components = [
        initiation(relation, now),
        reply(theirs, owner),
        effort(relation, now),
        promises(relation, now),
        introductions(relation, now),
    ];
    let present: Vec<(f64, f64)> =
        components.iter().flatten().map(|component| (component.0.tanh(), component.1)).collect();
    let evidence = present.iter().map(|(_, n)| *n).sum::<f64>().round() as u32;
    let score = present.iter().map(|(x, n)| x * n / (n + HALF_EVIDENCE)).sum::<f64>() / present.len().max(1) as f64;
    let [initiation, reply, effort, promises, introductions] =
        components.map(|component| component.map(|(x, _)| x.tanh()));
    Reciprocity {
        score: (evidence >= ENOUGH).then_some(score),
        evidence,
        initiation,
        reply,
        effort,
        promises,
        introductions,
    }
}

/// Returns ln((T_them + 1) / (T_me + 1)) over decayed threads started (the ego form of Wang & Chawla's weighted
/// reciprocity), with the number of threads.
fn initiation(relation: &Relation, now: Timestamp) -> Option<(f64, f64)> {
    let started = |moment: &crate::ledger::Moment, note: Option<&crate::ledger::Note>| {
        note.filter(|note| note.starts_thread && note.direct && !note.campaign)
            .map(|_| decay(moment.at, now, HALF_LIFE_DAYS))
    };
    let moments = || relation.moments.iter().filter(|moment| moment.at <= now);
    let theirs: Vec<f64> = moments().filter_map(|moment| started(moment, moment.received())).collect();
    let mine: Vec<f64> = moments().filter_map(|moment| started(moment, moment.sent())).collect();
    let n = theirs.len() + mine.len();
    let ratio = (theirs.iter().sum::<f64>() + 1.0) / (mine.iter().sum::<f64>() + 1.0);
    (n > 0).then(|| (ratio.ln(), n as f64))
}

/// Returns ln(ρ_them / ρ_me) (Tyler & Tang 2003), with the smaller number of cases behind the two.
fn reply(theirs: &Responsiveness, owner: &Rho) -> Option<(f64, f64)> {
    let n = theirs.effective_asks.min(owner.effective);
    (n > 0.0).then(|| ((theirs.rho / owner.value).ln(), n))
}

/// Returns ln((W_in + 200) / (W_out + 200)) over decayed own words, with the number of letters.
fn effort(relation: &Relation, now: Timestamp) -> Option<(f64, f64)> {
    let words =
        |moment: &crate::ledger::Moment| f64::from(moment.words.min(WORDS_CAP)) * decay(moment.at, now, HALF_LIFE_DAYS);
    let (mut received, mut sent, mut n) = (0.0, 0.0, 0.0);
    for moment in relation.moments.iter().filter(|moment| moment.at <= now) {
        if moment.received().is_some() {
            received += words(moment);
            n += 1.0;
        } else if moment.sent().is_some() {
            sent += words(moment);
            n += 1.0;
        }
    }
    (n > 0.0).then(|| (((received + 200.0) / (sent + 200.0_f64)).ln(), n))
}

/// Returns logit q_them − logit q_me, and the number of promises decided.
fn promises(relation: &Relation, now: Timestamp) -> Option<(f64, f64)> {
    let (theirs, mine) = (decided(relation, Party::Contact, now), decided(relation, Party::Owner, now));
    let n = theirs.0 + theirs.1 + mine.0 + mine.1;
    let logit = |q: f64| (q / (1.0 - q)).ln();
    (n > 0.0).then(|| (logit(share_kept(theirs)) - logit(share_kept(mine)), n))
}

/// Returns the share of promises that this party keeps, late or in time: (kept + 2) / (kept + broken + 3).
pub(super) fn promises_kept(relation: &Relation, party: Party, now: Timestamp) -> f64 {
    share_kept(decided(relation, party, now))
}

fn share_kept((kept, broken): (f64, f64)) -> f64 {
    (kept + 2.0) / (kept + broken + 3.0)
}

/// Returns how many promises of this party were kept, and how many broken.
fn decided(relation: &Relation, party: Party, now: Timestamp) -> (f64, f64) {
    let mut counts = (0.0_f64, 0.0_f64);
    for exchange in &relation.exchanges {
        if exchange.kind != ExchangeKind::Commitment || exchange.owed_by != party || exchange.leaves_no_mail {
            continue;
        }
        match &exchange.outcome {
            Some(outcome) if outcome.at <= now => counts.0 += f64::from(outcome.kind == OutcomeKind::Settled),
            _ if is_past(exchange, now) => counts.1 += 1.0,
            _ => {}
        }
    }
    counts
}

/// Returns whether a promise's day and two weeks have passed.
fn is_past(exchange: &crate::ledger::Exchange, now: Timestamp) -> bool {
    let due = exchange.due_on.to_zoned_datetime(jiff::tz::TimeZone::UTC).map_or(Timestamp::MAX, |day| day.timestamp());
    !matches!(exchange.due, crate::calendar::Due::Event { .. }) && now.as_second() - due.as_second() > 14 * 86_400
}

/// Returns ln((1 + received) / (1 + given)) over decayed introductions, with their number.
fn introductions(relation: &Relation, now: Timestamp) -> Option<(f64, f64)> {
    let (mut received, mut given, mut n) = (0.0, 0.0, 0.0);
    for introduction in relation.introductions.iter().filter(|introduction| introduction.at <= now) {
        let weight = decay(introduction.at, now, HALF_LIFE_DAYS);
        if introduction.given_by_owner {
            given += weight;
        } else if introduction.introduces {
            received += weight;
        } else {
            continue;
        }
        n += 1.0;
    }
    (n > 0.0).then(|| (((1.0 + received) / (1.0 + given)).ln(), n))
}

#[cfg(test)]
mod tests {
    use super::super::made::{TONIGHT, at, introduction, note, promise, received, relation, sent};
    use super::*;
    use crate::ledger::Note;

    fn is_near(found: Option<f64>, expected: f64) -> bool {
        found.is_some_and(|found| (found - expected).abs() < 1e-9)
    }

    #[test]
    fn every_component_and_the_whole_are_those_computed_by_hand() {
        let mut relation = relation();
        let starts = Note { starts_thread: true, ..note() };
        // What they did tonight counts 1, what the owner did a year ago ½; of 500 words in one mail 300 count.
        relation.moments = vec![sent(TONIGHT - 365, 100, starts), received(TONIGHT, 500, starts)];
        relation.exchanges = vec![promise(Party::Contact, true), promise(Party::Owner, false)];
        relation.introductions = vec![introduction(TONIGHT - 365, true), introduction(TONIGHT, false)];
        let theirs = Responsiveness { rho: 1.5, effective_asks: 6.0, ..Responsiveness::default() };
        let owner = Rho { value: 0.5, shape: 1.0, effective: 4.0, effective_asks: 4.0 };
        let found = reciprocity(&relation, &theirs, &owner, at(TONIGHT));
        // tanh(ln r) = (r² − 1)/(r² + 1).
        assert!(is_near(found.initiation, 0.28), "(1 + 1)/(½ + 1) = 4/3: {found:?}");
        assert!(is_near(found.reply, 0.8), "1.5/0.5 = 3: {found:?}");
        assert!(is_near(found.effort, 0.6), "(300 + 200)/(50 + 200) = 2: {found:?}");
        assert!(is_near(found.promises, 0.8), "odds of (1 + 2)/(1 + 3) and of (0 + 2)/(1 + 3), 3 and 1: {found:?}");
        assert!(is_near(found.introductions, 0.28), "(1 + 1)/(1 + ½) = 4/3: {found:?}");
        // Two cases count 2/6 and four 4/8.
        let whole = ((0.28 + 0.6 + 0.8 + 0.28) / 3.0 + 0.8 / 2.0) / 5.0;
        assert!(is_near(found.score, whole), "{whole}: {found:?}");
        assert_eq!(found.evidence, 12);
    }

    #[test]
    fn without_evidence_there_is_no_balance() {
        let (theirs, owner) =
            (Responsiveness::default(), Rho { value: 1.0, shape: 1.0, effective: 0.0, effective_asks: 0.0 });
        let found = reciprocity(&relation(), &theirs, &owner, at(TONIGHT));
        assert_eq!(found, Reciprocity::default());
        // One letter is too little to weigh, and shown for what it is.
        let mut relation = relation();
        relation.moments = vec![received(TONIGHT, 0, note())];
        let found = reciprocity(&relation, &theirs, &owner, at(TONIGHT));
        assert_eq!((found.score, found.effort, found.evidence), (None, Some(0.0), 1));
    }
}
