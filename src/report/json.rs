//! The report for other programs: `crickets.report/1`, as the interface description has it.
//!
//! Times are RFC 3339 in UTC without subseconds. A value not known is null; a score resting on too little is null and says
//! `"low_evidence": true`. A change that breaks a reader raises the number after the slash.

mod beside;

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::analysis::{Analysis, Change, Coverage, Owed, Standing, Worked};
use crate::ledger::{ExchangeKind, OutcomeKind, Party};
use crate::message::AddrSpec;
use crate::score::{Reciprocity, Replay, Responsiveness};
use crate::verdict::{Because, VerdictKind};

use super::escape;
use super::wording::{Tonight, Wording, evidence};
use beside::Beside;

/// Writes the whole file, one contact after the other: with a long correspondence it is larger than all else in memory.
pub fn write(wording: &dyn Wording, analysis: &Analysis, file: &mut dyn fmt::Write) -> fmt::Result {
    let tonight = Tonight::of(analysis);
    let totals = TotalsJson {
        messages: analysis.totals.messages,
        human_messages: analysis.totals.human_messages,
        contacts: analysis.totals.contacts,
        threads: analysis.totals.threads,
        exchanges: analysis.totals.exchanges,
        span: Span { from: analysis.totals.from, to: analysis.totals.to },
    };
    file.write_str("{")?;
    field(file, "schema", "crickets.report/1")?;
    file.write_str(",")?;
    field(file, "as_of", &Time(analysis.now))?;
    file.write_str(",")?;
    list(file, "coverage", analysis.coverage.iter().map(CoverageJson::of))?;
    file.write_str(",")?;
    list(file, "changes", analysis.changes.iter().map(ChangeJson::of))?;
    file.write_str(",")?;
    list(file, "contacts", analysis.standings.iter().map(|standing| ContactJson::of(wording, &tonight, standing)))?;
    file.write_str(",")?;
    field(file, "replay", &analysis.replay.as_ref().filter(|replay| replay.n >= 50).map(ReplayJson::of))?;
    file.write_str(",")?;
    list(file, "worked", analysis.worked.iter().map(WorkedJson::of))?;
    file.write_str(",")?;
    field(file, "totals", &totals)?;
    file.write_str("\n}\n")
}

/// Writes a field of the report.
fn field<T: Serialize + ?Sized>(file: &mut dyn fmt::Write, name: &str, value: &T) -> fmt::Result {
    write!(file, "\n  \"{name}\": {}", pretty(value, 1))
}

/// Writes a field of the report that is a list, one item at a time.
fn list<T: Serialize>(file: &mut dyn fmt::Write, name: &str, items: impl Iterator<Item = T>) -> fmt::Result {
    write!(file, "\n  \"{name}\": [")?;
    let mut is_empty = true;
    for item in items {
        let comma = if is_empty { "" } else { "," };
        write!(file, "{comma}\n    {}", pretty(&item, 2))?;
        is_empty = false;
    }
    file.write_str(if is_empty { "]" } else { "\n  ]" })
}

/// Returns the value as it stands so many levels deep in the file.
fn pretty<T: Serialize + ?Sized>(value: &T, level: usize) -> String {
    let text = serde_json::to_string_pretty(value).expect("structs of strings and numbers serialise");
    // Within strings JSON has no line ends of its own.
    escape::json(&text.replace('\n', &format!("\n{}", "  ".repeat(level))))
}

/// A moment as `2026-03-10T05:00:00Z`.
struct Time(Timestamp);

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.strftime("%Y-%m-%dT%H:%M:%SZ"))
    }
}

#[derive(Serialize)]
struct CoverageJson<'a> {
    account: &'a str,
    mailbox: &'a str,
    role: &'static str,
    messages: u64,
    from: Option<Date>,
    complete_since: Option<Date>,
    last_success: Option<Time>,
    stale: bool,
    problem: Option<&'a str>,
}

impl<'a> CoverageJson<'a> {
    fn of(coverage: &'a Coverage) -> Self {
        Self {
            account: &coverage.account,
            mailbox: &coverage.mailbox,
            role: coverage.role.as_str(),
            messages: coverage.messages,
            from: coverage.from,
            complete_since: coverage.complete_since,
            last_success: coverage.last_success.map(Time),
            stale: coverage.stale,
            problem: coverage.problem.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct ChangeJson<'a> {
    contact: &'a AddrSpec,
    from: Option<VerdictKind>,
    to: VerdictKind,
}

impl<'a> ChangeJson<'a> {
    fn of(change: &'a Change) -> Self {
        Self { contact: &change.contact, from: change.from, to: change.to }
    }
}

#[derive(Serialize)]
struct ContactJson<'a> {
    id: &'a AddrSpec,
    name: &'a str,
    addresses: Vec<&'a AddrSpec>,
    verdict: VerdictJson,
    rank: u32,
    established: bool,
    responsiveness: ResponsivenessJson,
    reciprocity: ReciprocityJson,
    counts: CountsJson,
    last_sign_of_life: Option<Time>,
    exchanges: Vec<ExchangeJson<'a>>,
    draft: Option<DraftJson<'a>>,
    #[serde(flatten)]
    beside: Beside<'a>,
}

impl<'a> ContactJson<'a> {
    fn of(wording: &dyn Wording, tonight: &Tonight<'_>, standing: &'a Standing) -> Self {
        let contact = &standing.relation.contact;
        Self {
            id: &contact.id,
            name: &contact.name,
            addresses: contact.addresses.iter().collect(),
            verdict: VerdictJson {
                kind: standing.judgement.verdict.kind(),
                since: standing.judgement.since,
                until: standing.judgement.verdict.until(),
                because: standing.judgement.because.iter().map(|because| proven(wording, tonight, because)).collect(),
                changes_when: standing.judgement.changes_when.iter().map(|c| wording.changes_when(c)).collect(),
            },
            rank: standing.rank,
            established: standing.established,
            responsiveness: ResponsivenessJson::of(
                &standing.scores.responsiveness,
                standing.scores.latency.median_hours,
                standing.scores.chance_still,
            ),
            reciprocity: ReciprocityJson::of(&standing.scores.reciprocity),
            counts: CountsJson {
                sent: standing.counts.sent,
                received: standing.counts.received,
                attempts: standing.counts.attempts,
                cancellations: standing.counts.cancellations,
            },
            last_sign_of_life: standing.last_sign_of_life.map(Time),
            exchanges: standing.exchanges().map(ExchangeJson::of).collect(),
            beside: Beside::of(standing),
            draft: standing.draft.as_ref().map(|draft| DraftJson {
                kind: draft.kind.as_str(),
                language: &draft.language,
                warnings: draft.warnings.iter().map(|finding| finding.phrase).collect(),
                subject: &draft.subject,
                body: &draft.body,
            }),
        }
    }
}

/// A fact with the sentence that proves it.
fn proven(wording: &dyn Wording, tonight: &Tonight<'_>, because: &Because) -> String {
    let sentence = wording.because(tonight, because);
    match evidence(because).filter(|evidence| !evidence.sentence.trim().is_empty()) {
        Some(evidence) => format!("{sentence} {}", wording.quoted(evidence.sentence.trim())),
        None => sentence,
    }
}

#[derive(Serialize)]
struct VerdictJson {
    kind: VerdictKind,
    since: Date,
    until: Option<Date>,
    because: Vec<String>,
    changes_when: Vec<String>,
}

#[derive(Serialize)]
struct ResponsivenessJson {
    score: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    replies: u32,
    asks: u32,
    median_latency_hours: Option<f64>,
    chance_still: Option<f64>,
    #[serde(skip_serializing_if = "is_false")]
    low_evidence: bool,
}

impl ResponsivenessJson {
    fn of(responsiveness: &Responsiveness, median_hours: Option<f64>, chance_still: Option<f64>) -> Self {
        let known = responsiveness.score.is_some();
        Self {
            score: responsiveness.score.map(|score| rounded(score, 1)),
            low: known.then(|| rounded(responsiveness.low, 1)),
            high: known.then(|| rounded(responsiveness.high, 1)),
            replies: responsiveness.replies,
            asks: responsiveness.asks,
            median_latency_hours: median_hours.map(|hours| rounded(hours, 2)),
            chance_still: chance_still.map(|chance| rounded(chance, 6)),
            low_evidence: !known,
        }
    }
}

#[derive(Serialize)]
struct ReciprocityJson {
    score: Option<f64>,
    evidence: u32,
    initiation: Option<f64>,
    reply: Option<f64>,
    effort: Option<f64>,
    promises: Option<f64>,
    introductions: Option<f64>,
    #[serde(skip_serializing_if = "is_false")]
    low_evidence: bool,
}

impl ReciprocityJson {
    fn of(reciprocity: &Reciprocity) -> Self {
        let part = |part: Option<f64>| part.map(|part| rounded(part, 3));
        Self {
            score: part(reciprocity.score),
            evidence: reciprocity.evidence,
            initiation: part(reciprocity.initiation),
            reply: part(reciprocity.reply),
            effort: part(reciprocity.effort),
            promises: part(reciprocity.promises),
            introductions: part(reciprocity.introductions),
            low_evidence: reciprocity.score.is_none(),
        }
    }
}

#[derive(Serialize)]
struct CountsJson {
    sent: u32,
    received: u32,
    attempts: u32,
    cancellations: u32,
}

#[derive(Serialize)]
struct ExchangeJson<'a> {
    kind: ExchangeKind,
    owed_by: Party,
    opened_by: &'a str,
    opened_at: Time,
    due: Option<Date>,
    state: &'static str,
    settled_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<f64>,
    p_answer: Option<f64>,
    chance_still: Option<f64>,
    sentence: &'a str,
}

impl<'a> ExchangeJson<'a> {
    fn of(owed: Owed<'a>) -> Self {
        let Owed { exchange, state, p_answer, chance_still } = owed;
        let settled = exchange.outcome.as_ref().filter(|outcome| outcome.kind == OutcomeKind::Settled);
        Self {
            kind: exchange.kind,
            owed_by: exchange.owed_by,
            opened_by: exchange.opened_by.as_str(),
            opened_at: Time(exchange.opened_at),
            due: exchange.last_day(),
            state: state.as_str(),
            settled_by: settled.and_then(|outcome| outcome.by.as_ref()).map(crate::message::MessageId::as_str),
            confidence: settled.map(|outcome| rounded(outcome.confidence, 3)),
            p_answer: p_answer.map(|chance| rounded(chance, 6)),
            chance_still: chance_still.map(|chance| rounded(chance, 6)),
            sentence: &exchange.sentence,
        }
    }
}

#[derive(Serialize)]
struct DraftJson<'a> {
    kind: &'static str,
    /// BCP 47 tag.
    language: &'a str,
    subject: &'a str,
    body: &'a str,
    /// Phrases of the owner's own template that put the reader under pressure.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<&'static str>,
}

#[derive(Serialize)]
struct ReplayJson {
    n: u32,
    auc: f64,
    brier: f64,
    log_loss: f64,
    calibration_error: f64,
    bins: Vec<BinJson>,
    /// The same for the chances told when the questions were asked.
    at_opening: MeasuresJson,
}

#[derive(Serialize)]
struct MeasuresJson {
    n: u32,
    auc: f64,
    brier: f64,
    log_loss: f64,
    calibration_error: f64,
}

#[derive(Serialize)]
struct BinJson {
    from: f64,
    to: f64,
    n: u32,
    predicted: f64,
    happened: f64,
}

impl ReplayJson {
    fn of(replay: &Replay) -> Self {
        Self {
            n: replay.n,
            auc: rounded(replay.auc, 4),
            brier: rounded(replay.brier, 4),
            log_loss: rounded(replay.log_loss, 4),
            calibration_error: rounded(replay.calibration_error, 4),
            bins: replay
                .bins
                .iter()
                .map(|bin| BinJson {
                    from: rounded(bin.from, 4),
                    to: rounded(bin.to, 4),
                    n: bin.n,
                    predicted: rounded(bin.predicted, 4),
                    happened: rounded(bin.happened, 4),
                })
                .collect(),
            at_opening: MeasuresJson {
                n: replay.at_opening.n,
                auc: rounded(replay.at_opening.auc, 4),
                brier: rounded(replay.at_opening.brier, 4),
                log_loss: rounded(replay.at_opening.log_loss, 4),
                calibration_error: rounded(replay.at_opening.calibration_error, 4),
            },
        }
    }
}

/// Of past notes of one kind, how many were answered and how fast (rule P22).
#[derive(Serialize)]
struct WorkedJson {
    kind: &'static str,
    sent: u32,
    answered: u32,
    median_latency_hours: Option<f64>,
    fastest_hours: Option<f64>,
}

impl WorkedJson {
    fn of(worked: &Worked) -> Self {
        Self {
            kind: worked.kind.as_str(),
            sent: worked.sent,
            answered: worked.answered,
            median_latency_hours: worked.median_latency_hours.map(|hours| rounded(hours, 2)),
            fastest_hours: worked.fastest_hours.map(|hours| rounded(hours, 2)),
        }
    }
}

#[derive(Serialize)]
struct TotalsJson {
    messages: u64,
    human_messages: u64,
    contacts: u64,
    threads: u64,
    exchanges: u64,
    span: Span,
}

#[derive(Serialize)]
struct Span {
    from: Option<Date>,
    to: Option<Date>,
}

pub(super) fn rounded(number: f64, places: i32) -> f64 {
    let scale = 10_f64.powi(places);
    // Minus zero is no number to show.
    (number * scale).round() / scale + 0.0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_false(value: &bool) -> bool {
    !*value
}
