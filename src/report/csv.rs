//! One line a person, for a spreadsheet (RFC 4180, with LF line ends): every text quoted, no text a formula.

use std::fmt;

use crate::analysis::Analysis;

use super::entry::Entry;
use super::escape::csv;
use super::wording::{Tonight, Wording};

const HEADER: &str = "rank,name,address,verdict,since,until,why,responsiveness,responsiveness_low,responsiveness_high,\
asks,replies,reciprocity,reciprocity_evidence,chance_still,last_sign_of_life,sent,received,attempts,established\n";

/// Writes the whole file.
pub fn write(wording: &dyn Wording, analysis: &Analysis, file: &mut dyn fmt::Write) -> fmt::Result {
    let tonight = Tonight::of(analysis);
    file.write_str(HEADER)?;
    for standing in &analysis.standings {
        let entry = Entry::line(wording, analysis, standing);
        let (responsiveness, reciprocity) = (&standing.scores.responsiveness, &standing.scores.reciprocity);
        let interval = |bound: f64| number(responsiveness.score.map(|_| bound), 1);
        let fields = [
            entry.rank.to_string(),
            csv(&entry.name),
            csv(&entry.address),
            entry.kind.as_str().to_owned(),
            standing.judgement.since.to_string(),
            standing.judgement.verdict.until().map_or_else(String::new, |until| until.to_string()),
            csv(&entry.why),
            number(responsiveness.score, 1),
            interval(responsiveness.low),
            interval(responsiveness.high),
            responsiveness.asks.to_string(),
            responsiveness.replies.to_string(),
            number(reciprocity.score, 3),
            reciprocity.evidence.to_string(),
            number(standing.scores.chance_still, 4),
            standing.last_sign_of_life.map_or_else(String::new, |at| tonight.date(at).to_string()),
            standing.counts.sent.to_string(),
            standing.counts.received.to_string(),
            standing.counts.attempts.to_string(),
            standing.established.to_string(),
        ];
        writeln!(file, "{}", fields.join(","))?;
    }
    Ok(())
}

/// Returns the number, or nothing when it is not known.
fn number(value: Option<f64>, places: usize) -> String {
    value.map_or_else(String::new, |value| format!("{value:.places$}"))
}
