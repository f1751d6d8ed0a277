//! English: [`numbers`] are days, spans and counts, [`verdicts`] where a relation stands and why, [`relations`] one relation,
//! [`night`] the whole page.

mod night;
mod numbers;
mod relations;
mod verdicts;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Labels, Tally, Tonight, Wording, figures};
use crate::analysis::{Check, ClarityFault, Cost, Coverage, Totals, Worked};
use crate::ledger::{Exchange, Introduction, MomentKind, State};
use crate::score::{Reciprocity, Replay, Responsiveness, TurningPoint};
use crate::signal::Channel;
use crate::verdict::{Because, ChangesWhen, DraftKind, Verdict, VerdictKind};

/// English, dates as "9 March 2026".
pub struct English;

impl Wording for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn labels(&self) -> &'static Labels {
        &LABELS
    }

    fn quoted(&self, text: &str) -> String {
        format!("“{text}”")
    }

    fn date(&self, date: Date) -> String {
        numbers::date(date)
    }

    fn month(&self, date: Date) -> String {
        numbers::month(date)
    }

    fn days(&self, days: i64) -> String {
        numbers::span(days)
    }

    fn hours(&self, hours: f64) -> String {
        numbers::time(hours)
    }

    fn count(&self, count: u64) -> String {
        numbers::count(count)
    }

    fn percent(&self, share: f64) -> String {
        format!("{:.0}%", share * 100.0)
    }

    fn signed(&self, value: f64) -> String {
        figures::signed(value, '.')
    }

    fn verdict(&self, kind: VerdictKind) -> &'static str {
        verdicts::name(kind)
    }

    fn verdict_in_full(&self, verdict: &Verdict) -> String {
        verdicts::in_full(verdict)
    }

    fn because(&self, tonight: &Tonight<'_>, because: &Because) -> String {
        verdicts::because(tonight, because)
    }

    fn changes_when(&self, changes_when: &ChangesWhen) -> String {
        verdicts::changes_when(changes_when)
    }

    fn check(&self, check: &Check) -> String {
        relations::check(check)
    }

    fn clarity(&self, fault: ClarityFault) -> String {
        relations::clarity(fault)
    }

    fn channel(&self, channel: &Channel) -> String {
        relations::channel(channel)
    }

    fn draft(&self, kind: DraftKind) -> &'static str {
        relations::draft(kind)
    }

    fn state(&self, state: State) -> String {
        relations::state(state)
    }

    fn exchange(&self, exchange: &Exchange) -> &'static str {
        relations::exchange(exchange)
    }

    fn promise(&self, tonight: &Tonight<'_>, exchange: &Exchange, state: State) -> String {
        relations::promise(tonight, exchange, state)
    }

    fn responsiveness(&self, responsiveness: &Responsiveness) -> String {
        relations::responsiveness(responsiveness)
    }

    fn reciprocity(&self, reciprocity: &Reciprocity) -> String {
        relations::reciprocity(reciprocity)
    }

    fn chance(&self, chance: f64) -> String {
        relations::chance(chance)
    }

    fn last_sign_of_life(&self, tonight: &Tonight<'_>, at: Option<Timestamp>) -> String {
        relations::last_sign_of_life(tonight, at)
    }

    fn turning_point(&self, turning_point: &TurningPoint) -> String {
        relations::turning_point(turning_point)
    }

    fn cost(&self, cost: &Cost) -> String {
        relations::cost(cost)
    }

    fn counts(&self, sent: u32, received: u32, thanks: u32) -> String {
        relations::counts(sent, received, thanks)
    }

    fn introduction(&self, tonight: &Tonight<'_>, story: &Introduction) -> String {
        relations::introduction(tonight, story)
    }

    fn birthday(&self, name: &str, days: i64) -> String {
        relations::birthday(name, days)
    }

    fn pressure(&self, phrase: &str) -> String {
        format!("Your own draft says “{phrase}”, which puts the reader under pressure.")
    }

    fn moment(&self, kind: &MomentKind) -> &'static str {
        relations::moment(kind)
    }

    fn headline(&self, tally: &Tally) -> String {
        night::headline(tally)
    }

    fn change(&self, name: &str, from: Option<VerdictKind>, to: VerdictKind) -> String {
        night::change(name, from, to)
    }

    fn lapsed(&self, lapsed: u32) -> String {
        night::lapsed(lapsed)
    }

    fn more(&self, more: usize) -> String {
        night::more(more)
    }

    fn worked(&self, worked: &Worked) -> String {
        night::worked(worked)
    }

    fn replay(&self, replay: &Replay) -> String {
        night::replay(replay)
    }

    fn totals(&self, totals: &Totals) -> String {
        night::totals(totals)
    }

    fn coverage_problem(&self, tonight: &Tonight<'_>, coverage: &Coverage) -> Option<String> {
        night::coverage_problem(tonight, coverage)
    }

    fn missing_sent(&self, account: &str) -> String {
        night::missing_sent(account)
    }
}

static LABELS: Labels = Labels {
    title: "crickets",
    skip: "Skip to tonight",
    contents: "On this page",
    as_of: "As of",
    missing: "Something is missing tonight",
    tonight: "Tonight",
    changed: "Since last night",
    nothing_changed: "Nothing has changed since last night.",
    new: "new",
    birthdays_soon: "Birthdays",
    your_turn: "Your turn",
    your_turn_intro: "Answers and promises of yours that people are waiting for.",
    final_outreach: "One last note",
    final_outreach_intro: "One more calm note, and then it may rest, whatever comes of it.",
    promised: "Promised to you",
    promised_intro: "What people said they would do.",
    nudge: "A nudge",
    nudge_intro: "It is time to ask again, gently, or to try another way.",
    waiting: "Waiting, last chance and away",
    waiting_intro: "Nothing to do here: the next step is not due.",
    came_back: "Came back",
    came_back_intro: "They wrote again. A warm word is enough; the ball is in their court.",
    worth: "Worth your time",
    worth_intro: "Give and take are in balance here, and answers come.",
    neglected: "They give you more than you give them",
    let_go: "Let go and birthdays",
    let_go_intro: "You did what you could, and you let it rest. That is an achievement.",
    strangers: "New people",
    strangers_intro: "They wrote to you; you have never written to them. An answer is up to you.",
    settled: "Paused, declined and out of reach",
    settled_intro: "Nothing is proposed for these people.",
    others: "In touch and quiet",
    others_intro: "Nothing is open with them.",
    measured: "How it was measured",
    network: "Everybody at a glance",
    network_intro: "Further up: they answer more often. Further right: they give more. Larger: closer to you. Amber: there is something to do.",
    they_answer: "answers",
    you_give: "you give more",
    they_give: "they give more",
    months: "Mail by month",
    calibration: "Were the chances right?",
    predicted: "predicted",
    happened: "answered",
    cases: "cases",
    no_replay: "Too few past questions to check the chances against (50 are needed).",
    worked: "What worked",
    coverage: "What was read",
    account: "Account",
    mailbox: "Mailbox",
    messages: "Messages",
    complete_since: "Complete since",
    last_success: "Last read",
    never: "never",
    ok: "up to date",
    evidence: "Evidence",
    why: "Why",
    changes: "What would change this",
    answers: "How often they answer",
    balance: "Who gives more",
    balance_short: "balance",
    part_starts: "Who starts",
    part_replies: "Who answers",
    part_words: "Who writes more",
    part_kept: "Promises kept",
    chance: "Chance of an answer",
    timeline: "Mail between you",
    you_wrote: "you wrote",
    they_wrote: "they wrote",
    replies: "answers to you",
    silence: "silence",
    pace: "How fast they answer",
    turned: "their pace changed",
    channel: "Another way",
    checklist: "Did you do all you could?",
    done: "yes",
    not_done: "not yet",
    cannot_tell: "mail cannot tell",
    cost: "What chasing has cost",
    clarity: "Was it clear?",
    draft: "Draft",
    subject: "Subject",
    write: "Open in mail",
    copy: "Copy",
    copied: "Copied",
    record: "Record a decision",
    handled: "It is handled",
    later: "Not now",
    stop: "Let go",
    undo: "Take it back",
    explain: "Everything about them",
    more_about: "Details",
    introductions: "Introductions",
    open: "Open between you",
    contact: "Contact",
    low_evidence: "low evidence",
    verdict: "Verdict",
    search: "Find a person",
    filter: "Show",
    everything: "everything",
    sort: "Order",
    by_rank: "what matters first",
    by_name: "by name",
    by_chance: "by chance of an answer",
    by_silence: "by length of silence",
    found: "shown",
    vip: "particularly interesting",
    nights: "The last nights",
    private: "This page loads nothing and sends nothing. It was written on your own machine.",
};
