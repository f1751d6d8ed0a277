//! One person on the page: what every format says about a relation, already in words.
//!
//! All text from mail is made [`visible`] here, once, so that no format has to think of it.

use crate::analysis::{Analysis, Owed, Standing};
use crate::ledger::{ExchangeKind, MomentKind, Party, State};
use crate::verdict::{ChangesWhen, Draft, Trigger, Verdict, VerdictKind};

use super::escape::{clipped, mailto, percent, shell, visible, visible_lines};
use super::wording::{Tonight, Wording, evidence};

/// Characters shown of a name, a subject and a sentence from mail, and of a draft; people write less, machines write more.
const NAME: usize = 120;
const SUBJECT: usize = 160;
const SENTENCE: usize = 480;
const DRAFT: usize = 4_000;

/// Lines shown of what may be many: open items, introductions, reasons.
const LINES: usize = 10;

/// One person, in one line.
#[derive(Clone, Debug)]
pub struct Entry {
    pub rank: u32,
    pub name: String,
    pub address: String,
    pub kind: VerdictKind,
    /// The verdict with its particulars: "away until 9 March 2026".
    pub verdict: String,
    /// The first reason.
    pub why: String,
    /// The accounts their mail runs through, as numbers in [`Page::accounts`](super::page::Page::accounts); empty where
    /// there is one account only.
    pub accounts: String,
    /// The chance of an answer in hundredths, for sorting; −1 when nothing is open.
    pub chance_percent: i32,
    /// Days since their last sign of life; −1 when there never was one.
    pub silent_days: i64,
    /// `None` where one line is enough.
    pub detail: Option<Box<Detail>>,
}

/// Everything else about one person.
#[derive(Clone, Debug)]
pub struct Detail {
    pub since: String,
    pub other_addresses: Vec<String>,
    pub organisation: Option<String>,
    /// The language in which they correspond, as a BCP 47 tag.
    pub language: String,
    pub vip: bool,
    /// Every reason with its evidence, the first one included.
    pub facts: Vec<Fact>,
    pub changes: Vec<String>,
    /// "34%", and nothing when nothing is open.
    pub chance: Option<String>,
    pub responsiveness: Measure,
    pub reciprocity: Measure,
    pub last_sign_of_life: String,
    pub counts: String,
    pub turning_point: Option<String>,
    pub channels: Vec<String>,
    pub checklist: Vec<CheckLine>,
    pub cost: Option<String>,
    pub clarity: Option<ClarityLine>,
    pub open: Vec<OpenLine>,
    pub introductions: Vec<String>,
    pub draft: Option<DraftLine>,
    /// The command that records that a proposal is handled.
    pub handled: Option<String>,
    pub commands: Vec<Command>,
    pub history: History,
}

/// A reason and the sentence that proves it.
#[derive(Clone, Debug)]
pub struct Fact {
    pub sentence: String,
    pub quote: Option<Quote>,
}

/// What somebody wrote, when, and where to find it.
#[derive(Clone, Debug)]
pub struct Quote {
    pub text: String,
    pub date: String,
    pub subject: String,
    /// A `mid:` URI (RFC 2392); `None` for what was not said by mail.
    pub link: Option<String>,
}

/// A score in words and in numbers to draw.
#[derive(Clone, Debug)]
pub struct Measure {
    pub sentence: String,
    /// `None` on low evidence.
    pub score: Option<f64>,
    pub low: f64,
    pub high: f64,
    /// The named parts of the score, where it has any.
    pub parts: Vec<Part>,
    /// The score as it is written.
    pub shown: Option<String>,
}

/// A named part of a signed score.
#[derive(Clone, Debug)]
pub struct Part {
    pub name: &'static str,
    pub value: f64,
    /// The value as it is written.
    pub shown: String,
}

/// One line of "did you do all you could?".
#[derive(Clone, Debug)]
pub struct CheckLine {
    pub item: String,
    /// `None`: cannot be told from mail.
    pub done: Option<bool>,
}

/// Advice on the last ask.
#[derive(Clone, Debug)]
pub struct ClarityLine {
    pub sentence: String,
    pub advice: Vec<String>,
}

/// Something still owed, by either side.
#[derive(Clone, Debug)]
pub struct OpenLine {
    pub what: &'static str,
    pub sentence: String,
    pub date: String,
    pub state: String,
    pub chance: Option<String>,
    /// Records that this item alone is handled.
    pub done: String,
}

/// A draft and the link that opens it in a mail program.
#[derive(Clone, Debug)]
pub struct DraftLine {
    /// What of the owner's own template puts the reader under pressure, in sentences.
    pub warnings: Vec<String>,
    pub kind: &'static str,
    /// As a BCP 47 tag.
    pub language: String,
    pub subject: String,
    pub body: String,
    pub mailto: String,
}

/// A command line and what it records.
#[derive(Clone, Debug)]
pub struct Command {
    pub what: &'static str,
    pub line: String,
}

/// What a drawing of the relation needs, in days before tonight (0 is today).
#[derive(Clone, Debug, Default)]
pub struct History {
    pub sent: Vec<i64>,
    pub received: Vec<i64>,
    /// Days since their last sign of life.
    pub silent_days: Option<i64>,
    /// Answers: days before tonight, and the hours each took.
    pub answers: Vec<(i64, f64)>,
    /// Days before tonight on which their pace changed.
    pub turned: Option<i64>,
}

impl Entry {
    /// Returns the person in one line.
    pub fn line(wording: &dyn Wording, analysis: &Analysis, standing: &Standing) -> Self {
        let tonight = Tonight::of(analysis);
        let contact = &standing.relation.contact;
        let judgement = &standing.judgement;
        let why = judgement.because.first().map_or_else(String::new, |because| wording.because(&tonight, because));
        Self {
            rank: standing.rank,
            name: clipped(&or(visible(contact.name.trim()).into_owned(), contact.id.as_str()), NAME),
            address: visible(contact.id.as_str()).into_owned(),
            kind: judgement.verdict.kind(),
            verdict: visible(&wording.verdict_in_full(&judgement.verdict)).into_owned(),
            why: visible(&why).into_owned(),
            accounts: accounts(analysis, standing),
            chance_percent: standing.scores.chance_still.map_or(-1, |chance| (chance * 100.0).round() as i32),
            silent_days: standing.last_sign_of_life.map_or(-1, |at| tonight.days_since(at)),
            detail: None,
        }
    }

    /// Returns the person with everything there is to say.
    pub fn full(wording: &dyn Wording, analysis: &Analysis, standing: &Standing) -> Self {
        Self {
            detail: Some(Box::new(Detail::of(wording, analysis, standing))),
            ..Self::line(wording, analysis, standing)
        }
    }

    /// Returns whether one last note is proposed: beside it stands what could still be done (rule P17).
    pub fn is_final(&self) -> bool {
        self.kind == VerdictKind::FinalOutreach
    }

    /// Returns the sentence that proves the first reason, where one was written.
    pub fn proof(&self) -> Option<&Quote> {
        self.detail.as_ref()?.facts.first()?.quote.as_ref()
    }

    /// Returns whether the name is more than the address.
    pub fn has_name(&self) -> bool {
        self.name != self.address
    }
}

impl Detail {
    fn of(wording: &dyn Wording, analysis: &Analysis, standing: &Standing) -> Self {
        let tonight = Tonight::of(analysis);
        let contact = &standing.relation.contact;
        let scores = &standing.scores;
        let own = |text: String| visible(&text).into_owned();
        let cost = standing.cost;
        let is_owners_turn = matches!(standing.judgement.verdict.kind(), VerdictKind::YourTurn | VerdictKind::CameBack);
        Self {
            since: wording.date(standing.judgement.since),
            other_addresses: contact
                .addresses
                .iter()
                .filter(|a| **a != contact.id)
                .take(LINES)
                .map(|a| own(a.to_string()))
                .collect(),
            organisation: contact.organisation.clone().map(own),
            language: own(contact.language.clone()),
            vip: contact.vip,
            facts: facts(wording, &tonight, standing),
            changes: standing.judgement.changes_when.iter().map(|change| wording.changes_when(change)).collect(),
            // Where it is the owner's turn, what they may still answer is no news.
            chance: scores.chance_still.filter(|_| !is_owners_turn).map(|chance| wording.chance(chance)),
            responsiveness: Measure {
                sentence: wording.responsiveness(&scores.responsiveness),
                score: scores.responsiveness.score,
                low: scores.responsiveness.low,
                high: scores.responsiveness.high,
                parts: Vec::new(),
                shown: standing.scores.responsiveness.score.map(|score| wording.percent(score / 100.0)),
            },
            reciprocity: reciprocity(wording, standing),
            last_sign_of_life: wording.last_sign_of_life(&tonight, standing.last_sign_of_life),
            counts: wording.counts(standing.counts.sent, standing.counts.received, standing.counts.thanks),
            turning_point: scores.latency.turning_point.as_ref().map(|turn| wording.turning_point(turn)),
            channels: contact.channels.iter().take(LINES).map(|channel| own(wording.channel(channel))).collect(),
            checklist: standing
                .checklist
                .iter()
                .map(|check| CheckLine { item: wording.check(check), done: check.done })
                .collect(),
            cost: (cost.notes + cost.calls > 0).then(|| wording.cost(&cost)),
            clarity: standing.clarity.as_ref().filter(|clarity| !clarity.faults.is_empty()).map(|clarity| {
                ClarityLine {
                    sentence: sentence(&clarity.sentence),
                    advice: clarity.faults.iter().map(|fault| wording.clarity(*fault)).collect(),
                }
            }),
            open: open_lines(wording, &tonight, standing),
            introductions: standing
                .relation
                .introductions
                .iter()
                .rev()
                .take(LINES)
                .rev()
                .map(|story| own(wording.introduction(&tonight, story)))
                .collect(),
            draft: standing.draft.as_ref().map(|draft| draft_line(wording, contact.id.as_str(), draft)),
            handled: standing
                .judgement
                .verdict
                .kind()
                .is_proposal()
                .then(|| format!("crickets contact done {}", shell(contact.id.as_str()))),
            commands: commands(wording, standing),
            history: history(&tonight, standing),
        }
    }
}

fn facts(wording: &dyn Wording, tonight: &Tonight<'_>, standing: &Standing) -> Vec<Fact> {
    standing
        .judgement
        .because
        .iter()
        .take(LINES)
        .map(|because| Fact {
            sentence: visible(&wording.because(tonight, because)).into_owned(),
            quote: evidence(because).filter(|evidence| !evidence.sentence.trim().is_empty()).map(|evidence| Quote {
                text: sentence(&evidence.sentence),
                date: wording.date(tonight.date(evidence.at)),
                subject: clipped(&visible(evidence.subject.trim()), SUBJECT),
                link: evidence.message.as_ref().map(|id| format!("mid:{}", percent(id.as_str(), "@"))),
            }),
        })
        .collect()
}

fn reciprocity(wording: &dyn Wording, standing: &Standing) -> Measure {
    let reciprocity = &standing.scores.reciprocity;
    let labels = wording.labels();
    let parts = [
        (labels.part_starts, reciprocity.initiation),
        (labels.part_replies, reciprocity.reply),
        (labels.part_words, reciprocity.effort),
        (labels.part_kept, reciprocity.promises),
        (labels.introductions, reciprocity.introductions),
    ];
    Measure {
        sentence: wording.reciprocity(reciprocity),
        score: reciprocity.score,
        low: -1.0,
        high: 1.0,
        shown: reciprocity.score.map(|score| wording.signed(score)),
        parts: parts
            .into_iter()
            .filter_map(|(name, value)| Some(Part { name, value: value?, shown: wording.signed(value?) }))
            .collect(),
    }
}

fn open_lines(wording: &dyn Wording, tonight: &Tonight<'_>, standing: &Standing) -> Vec<OpenLine> {
    standing
        .exchanges()
        .filter(|owed| owed.state.is_live())
        .take(LINES)
        .map(|Owed { exchange, state, chance_still, .. }| OpenLine {
            what: wording.exchange(exchange),
            sentence: sentence(&or(exchange.sentence.to_string(), &exchange.subject)),
            date: wording.date(tonight.date(exchange.opened_at)),
            state: match exchange.kind {
                ExchangeKind::Commitment => visible(&wording.promise(tonight, exchange, state)).into_owned(),
                ExchangeKind::Ask | ExchangeKind::Introduction => wording.state(state),
            },
            chance: (exchange.owed_by == Party::Contact)
                .then_some(chance_still)
                .flatten()
                .map(|chance| wording.chance(chance)),
            done: format!(
                "crickets contact done {} {}",
                shell(standing.relation.contact.id.as_str()),
                shell(exchange.opened_by.as_str())
            ),
        })
        .collect()
}

fn draft_line(wording: &dyn Wording, address: &str, draft: &Draft) -> DraftLine {
    let (subject, body) =
        (clipped(&visible(draft.subject.trim()), SUBJECT), clipped(&visible_lines(draft.body.trim()), DRAFT));
    let mailto = mailto(address, &subject, &body);
    let warnings = draft.warnings.iter().map(|finding| wording.pressure(finding.phrase)).collect();
    DraftLine {
        warnings,
        kind: wording.draft(draft.kind),
        language: visible(&draft.language).into_owned(),
        subject,
        body,
        mailto,
    }
}

/// The commands that fit where the relation stands.
fn commands(wording: &dyn Wording, standing: &Standing) -> Vec<Command> {
    let labels = wording.labels();
    let address = shell(standing.relation.contact.id.as_str());
    let command = |what, words: &str| Command { what, line: format!("crickets {words} {address}") };
    let mut commands = Vec::new();
    match &standing.judgement.verdict {
        Verdict::Muted | Verdict::Snoozed { .. } | Verdict::LetGo => {
            // A ladder walked to its end is nobody's decision.
            let undoes = |change: &ChangesWhen| change.trigger == Trigger::OwnerUndoes;
            if standing.judgement.changes_when.iter().any(undoes) {
                commands.push(command(labels.undo, "contact undo"));
            }
        }
        verdict => {
            if verdict.kind().is_proposal() || matches!(verdict, Verdict::Waiting { .. } | Verdict::LastChance { .. }) {
                commands.push(command(labels.handled, "contact done"));
                commands.push(command(labels.stop, "contact let-go"));
            }
        }
    }
    commands.push(command(labels.explain, "show"));
    commands
}

fn history(tonight: &Tonight<'_>, standing: &Standing) -> History {
    let mut history = History {
        silent_days: silent_days(tonight, standing),
        turned: standing.scores.latency.turning_point.as_ref().map(|turn| days_ago(tonight, turn.on)),
        answers: standing
            .scores
            .latency
            .observed
            .iter()
            .map(|(day, hours)| (days_ago(tonight, *day), *hours))
            .collect(),
        ..History::default()
    };
    for moment in &standing.relation.moments {
        let days = tonight.days_since(moment.at);
        match moment.kind {
            MomentKind::Sent { .. } => history.sent.push(days),
            MomentKind::Received { .. } => history.received.push(days),
            _ => {}
        }
    }
    history
}

/// Returns for how long they have been silent: since their last sign of life, and since they have owed anything.
///
/// Where mail is missing no silence is claimed, while it is the owner's turn it is not theirs, and with nothing open between
/// people who are in touch there is none.
fn silent_days(tonight: &Tonight<'_>, standing: &Standing) -> Option<i64> {
    let verdict = standing.judgement.verdict.kind();
    if matches!(verdict, VerdictKind::Unknown | VerdictKind::YourTurn | VerdictKind::CameBack | VerdictKind::InTouch) {
        return None;
    }
    let owed = standing.exchanges().filter(|owed| owed.exchange.owed_by == Party::Contact && owed.state.is_live());
    let since = owed.map(|Owed { exchange, state, .. }| match (exchange.kind, state) {
        (_, State::Broken { since }) => since,
        (ExchangeKind::Commitment, _) => exchange.due_on,
        (ExchangeKind::Ask | ExchangeKind::Introduction, _) => tonight.date(exchange.opened_at),
    });
    let last = standing.last_sign_of_life.map(|at| tonight.date(at));
    since.min().max(last).map(|day| days_ago(tonight, day))
}

fn days_ago(tonight: &Tonight<'_>, day: jiff::civil::Date) -> i64 {
    crate::calendar::days_between(day, tonight.today()).max(0)
}

/// Returns a sentence from mail, on one line and no longer than anybody reads.
pub fn sentence(text: &str) -> String {
    clipped(&visible(text.trim()), SENTENCE)
}

fn accounts(analysis: &Analysis, standing: &Standing) -> String {
    let names = analysis.accounts();
    if names.len() < 2 {
        return String::new();
    }
    let numbers = names.iter().enumerate().filter(|(_, name)| standing.accounts.contains(**name));
    numbers.map(|(number, _)| number.to_string()).collect::<Vec<_>>().join(" ")
}

/// Returns `text`, or `otherwise` where there is none.
fn or(text: String, otherwise: &str) -> String {
    if text.trim().is_empty() { visible(otherwise).into_owned() } else { text }
}
