//! What the page says, in which order: the view model that every format writes down.
//!
//! Everybody has one place. What is shown in full is bounded, so that five thousand contacts still make a page one can
//! open: those to act on and the top of each section in full, a line for the rest.

use std::collections::BTreeMap;

use crate::analysis::{Analysis, Coverage, Owed, Standing};
use crate::calendar::days_between;
use crate::ledger::{ExchangeKind, Party, State};
use crate::message::Role;
use crate::score::Replay;
use crate::verdict::{Because, Verdict, VerdictKind};

use super::entry::{Entry, sentence};
use super::escape::visible;
use super::wording::{Tally, Tonight, Wording};

/// People shown in full beyond those to act on, in each section.
const FULL_PER_SECTION: usize = 12;

/// The sections of people to act on.
const PROPOSING: [&str; 4] = ["your-turn", "one-last-note", "nudge", "came-back"];

/// Days ahead a birthday is shown.
const BIRTHDAY_NOTICE_DAYS: i64 = 3;

/// The whole page.
#[derive(Clone, Debug)]
pub struct Page {
    pub owner: String,
    /// The day, in words.
    pub date: String,
    pub headline: String,
    /// What is missing or stale, first of all.
    pub warnings: Vec<String>,
    /// `None` on a first run: there was no last night.
    pub changes: Option<Vec<ChangeLine>>,
    pub lapsed: Option<String>,
    pub birthdays: Vec<String>,
    /// The accounts the mail came through, by name.
    pub accounts: Vec<String>,
    /// In the order of the page, empty ones left out.
    pub sections: Vec<Section>,
    pub measured: Measured,
}

/// A verdict that changed since last night.
#[derive(Clone, Debug)]
pub struct ChangeLine {
    pub rank: Option<u32>,
    pub name: String,
    /// The verdicts in words; before, `None` for somebody new.
    pub from: Option<&'static str>,
    pub to: &'static str,
    pub sentence: String,
}

/// One heading and what stands under it.
#[derive(Clone, Debug)]
pub struct Section {
    pub id: &'static str,
    pub title: &'static str,
    pub intro: &'static str,
    /// Whether it opens on demand only.
    pub collapsed: bool,
    /// People in full.
    pub entries: Vec<Entry>,
    /// The heading over `rest`.
    pub more: String,
    /// One click away.
    pub rest: Vec<Entry>,
    pub promises: Vec<PromiseLine>,
    /// People shown elsewhere who belong here too.
    pub also: Vec<AlsoLine>,
    pub also_title: &'static str,
}

/// A promise made to the owner.
#[derive(Clone, Debug)]
pub struct PromiseLine {
    pub rank: u32,
    pub name: String,
    pub sentence: String,
    pub date: String,
    pub state: String,
    pub broken: bool,
}

/// Somebody whose place is elsewhere.
#[derive(Clone, Debug)]
pub struct AlsoLine {
    pub rank: u32,
    pub name: String,
    pub note: String,
}

/// How good the page is, by its own account.
#[derive(Clone, Debug)]
pub struct Measured {
    pub totals: String,
    /// `None` when there are too few cases to check.
    pub replay: Option<(String, Replay)>,
    pub worked: Vec<String>,
    pub coverage: Vec<CoverageLine>,
}

/// One mailbox.
#[derive(Clone, Debug)]
pub struct CoverageLine {
    pub account: String,
    pub mailbox: String,
    pub messages: u64,
    pub complete_since: String,
    pub last_success: String,
    pub problem: Option<String>,
}

impl Page {
    /// Returns whether anybody is to be acted on tonight.
    pub fn proposes(&self) -> bool {
        self.sections.iter().any(|section| section.proposes() && section.count() > 0)
    }

    /// Returns how many could be acted on but are past the nightly cap.
    pub fn later(&self) -> usize {
        self.sections.iter().filter(|section| section.proposes()).map(|section| section.rest.len()).sum()
    }
}

impl Section {
    /// Returns whether its people are to be acted on.
    pub fn proposes(&self) -> bool {
        PROPOSING.contains(&self.id)
    }

    /// Returns how many people or promises it is about.
    pub fn count(&self) -> usize {
        self.entries.len() + self.rest.len() + self.promises.len()
    }

    fn is_empty(&self) -> bool {
        self.count() == 0 && self.also.is_empty()
    }
}

/// The one place on the page where somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    YourTurn,
    FinalOutreach,
    Nudge,
    Waiting,
    CameBack,
    Worth,
    LetGo,
    Strangers,
    Settled,
    Others,
}

/// Returns the page for an analysis.
pub fn page(wording: &dyn Wording, analysis: &Analysis) -> Page {
    let tonight = Tonight::of(analysis);
    let labels = wording.labels();
    let people = |place, id, title, intro| section(wording, analysis, place, id, title, intro);
    let collapsed = |place, id, title, intro| Section { collapsed: true, ..people(place, id, title, intro) };

    let mut worth = people(Place::Worth, "worth-your-time", labels.worth, labels.worth_intro);
    worth.also_title = labels.neglected;
    worth.also = neglected(wording, analysis);
    let let_go_intro = if analysis.first_run { labels.settled_intro } else { labels.let_go_intro };

    let sections = vec![
        people(Place::YourTurn, "your-turn", labels.your_turn, labels.your_turn_intro),
        people(Place::FinalOutreach, "one-last-note", labels.final_outreach, labels.final_outreach_intro),
        promised(wording, analysis),
        people(Place::Nudge, "nudge", labels.nudge, labels.nudge_intro),
        people(Place::Waiting, "waiting", labels.waiting, labels.waiting_intro),
        people(Place::CameBack, "came-back", labels.came_back, labels.came_back_intro),
        worth,
        collapsed(Place::LetGo, "let-go", labels.let_go, let_go_intro),
        collapsed(Place::Strangers, "new-people", labels.strangers, labels.strangers_intro),
        collapsed(Place::Settled, "paused", labels.settled, labels.settled_intro),
        collapsed(Place::Others, "others", labels.others, labels.others_intro),
    ];
    Page {
        owner: visible(&analysis.owner.name).into_owned(),
        date: wording.date(tonight.today()),
        headline: headline(wording, analysis),
        warnings: warnings(wording, analysis),
        changes: (!analysis.first_run).then(|| changes(wording, analysis)),
        lapsed: (analysis.lapsed > 0).then(|| wording.lapsed(analysis.lapsed)),
        birthdays: birthdays(wording, analysis),
        accounts: analysis.accounts().into_iter().map(|account| visible(account).into_owned()).collect(),
        sections: sections.into_iter().filter(|section| !section.is_empty()).collect(),
        measured: measured(wording, analysis),
    }
}

/// Returns the whole night in one sentence.
pub fn headline(wording: &dyn Wording, analysis: &Analysis) -> String {
    wording.headline(&tally(analysis))
}

fn place(standing: &Standing) -> Place {
    match &standing.judgement.verdict {
        Verdict::YourTurn { stranger: true } if !is_introduced(standing) => Place::Strangers,
        Verdict::YourTurn { .. } => Place::YourTurn,
        Verdict::FinalOutreach { .. } => Place::FinalOutreach,
        Verdict::Nudge | Verdict::TryAnotherChannel => Place::Nudge,
        Verdict::Waiting { .. } | Verdict::LastChance { .. } | Verdict::Away { .. } => Place::Waiting,
        Verdict::CameBack { .. } => Place::CameBack,
        Verdict::LetGo | Verdict::BirthdaysOnly { .. } => Place::LetGo,
        Verdict::Declined
        | Verdict::Unreachable { .. }
        | Verdict::Muted
        | Verdict::Snoozed { .. }
        | Verdict::Unknown => Place::Settled,
        Verdict::InTouch | Verdict::Quiet if standing.worth_your_time => Place::Worth,
        Verdict::InTouch | Verdict::Quiet => Place::Others,
    }
}

fn is_introduced(standing: &Standing) -> bool {
    let introduced = |because: &Because| matches!(because, Because::Stranger { introduced_by: Some(_) });
    standing.judgement.because.iter().any(introduced)
}

fn section(
    wording: &dyn Wording,
    analysis: &Analysis,
    here: Place,
    id: &'static str,
    title: &'static str,
    intro: &'static str,
) -> Section {
    let mut standings: Vec<&Standing> = analysis.standings.iter().filter(|standing| place(standing) == here).collect();
    if here == Place::Worth {
        let worth = |standing: &Standing| standing.scores.tie * standing.scores.responsiveness.score.unwrap_or(0.0);
        standings.sort_by(|a, b| worth(b).total_cmp(&worth(a)).then(a.rank.cmp(&b.rank)));
    }
    let (mut entries, mut rest) = (Vec::new(), Vec::new());
    for standing in standings {
        let proposed = matches!(here, Place::YourTurn | Place::FinalOutreach | Place::Nudge | Place::CameBack);
        match (proposed, standing.shown) {
            (true, true) => entries.push(Entry::full(wording, analysis, standing)),
            (true, false) if rest.len() < FULL_PER_SECTION => rest.push(Entry::full(wording, analysis, standing)),
            (false, _) if entries.len() < FULL_PER_SECTION && here != Place::Others => {
                entries.push(Entry::full(wording, analysis, standing));
            }
            _ => rest.push(Entry::line(wording, analysis, standing)),
        }
    }
    let more = wording.more(rest.len());
    Section {
        id,
        title,
        intro,
        collapsed: false,
        entries,
        more,
        rest,
        promises: Vec::new(),
        also: Vec::new(),
        also_title: "",
    }
}

/// Everything people have promised the owner and still may deliver: what is past its day first, then by day.
fn promised(wording: &dyn Wording, analysis: &Analysis) -> Section {
    let tonight = Tonight::of(analysis);
    let labels = wording.labels();
    let mut promises = Vec::new();
    for standing in &analysis.standings {
        let kind = standing.judgement.verdict.kind();
        // Where mail is missing, a delivery may be missing with it.
        let unknowable = kind == VerdictKind::Unknown;
        if unknowable || silent_by_choice(kind) {
            continue;
        }
        for Owed { exchange, state, .. } in standing.exchanges() {
            if exchange.kind == ExchangeKind::Commitment && exchange.owed_by == Party::Contact && state.is_live() {
                let broken = matches!(state, State::Broken { .. });
                let line = PromiseLine {
                    rank: standing.rank,
                    name: Entry::line(wording, analysis, standing).name,
                    sentence: sentence(&exchange.sentence),
                    date: wording.date(tonight.date(exchange.opened_at)),
                    state: visible(&wording.promise(&tonight, exchange, state)).into_owned(),
                    broken,
                };
                promises.push((!broken, exchange.due_on, standing.rank, line));
            }
        }
    }
    promises.sort_by_key(|(kept_so_far, due_on, rank, _)| (*kept_so_far, *due_on, *rank));
    Section {
        id: "promised",
        title: labels.promised,
        intro: labels.promised_intro,
        collapsed: false,
        entries: Vec::new(),
        more: String::new(),
        rest: Vec::new(),
        promises: promises.into_iter().map(|(.., line)| line).collect(),
        also: Vec::new(),
        also_title: "",
    }
}

/// Returns whether nothing is to be brought up again about somebody.
fn silent_by_choice(kind: VerdictKind) -> bool {
    matches!(
        kind,
        VerdictKind::Muted
            | VerdictKind::Snoozed
            | VerdictKind::LetGo
            | VerdictKind::Declined
            | VerdictKind::Unreachable
    )
}

fn neglected(wording: &dyn Wording, analysis: &Analysis) -> Vec<AlsoLine> {
    let neglected = analysis
        .standings
        .iter()
        .filter(|standing| standing.neglected && !silent_by_choice(standing.judgement.verdict.kind()));
    neglected
        .take(FULL_PER_SECTION)
        .map(|standing| AlsoLine {
            rank: standing.rank,
            name: Entry::line(wording, analysis, standing).name,
            note: wording.reciprocity(&standing.scores.reciprocity),
        })
        .collect()
}

fn tally(analysis: &Analysis) -> Tally {
    // A mailbox that was not read may hold anything: no page over it says that all is well.
    let unread = analysis.coverage.iter().filter(|coverage| coverage.stale).count();
    let mut tally = Tally { unknown: unread, ..Tally::default() };
    for standing in &analysis.standings {
        let place = place(standing);
        match &standing.judgement.verdict {
            Verdict::Unknown => tally.unknown += 1,
            _ if !standing.shown => {}
            Verdict::YourTurn { .. } if place == Place::YourTurn => tally.your_turn += 1,
            Verdict::FinalOutreach { .. } => tally.final_outreach += 1,
            Verdict::Nudge => tally.nudge += 1,
            Verdict::TryAnotherChannel => tally.other_channel += 1,
            Verdict::CameBack { .. } => tally.came_back += 1,
            _ => {}
        }
    }
    tally
}

/// What changed since last night: what calls for something first, then the most important people.
fn changes(wording: &dyn Wording, analysis: &Analysis) -> Vec<ChangeLine> {
    let standings: BTreeMap<_, _> = analysis.standings.iter().map(|s| (&s.relation.contact.id, s)).collect();
    let mut lines: Vec<(bool, u32, ChangeLine)> = Vec::new();
    for change in &analysis.changes {
        let standing = standings.get(&change.contact);
        let name = standing.map_or_else(|| change.contact.to_string(), |s| Entry::line(wording, analysis, s).name);
        let rank = standing.map(|standing| standing.rank);
        let sentence = visible(&wording.change(&name, change.from, change.to)).into_owned();
        let (from, to) = (change.from.map(|from| wording.verdict(from)), wording.verdict(change.to));
        let name = visible(&name).into_owned();
        let line = ChangeLine { rank, name, from, to, sentence };
        lines.push((!change.to.is_proposal(), rank.unwrap_or(u32::MAX), line));
    }
    lines.sort_by_key(|(resting, rank, _)| (*resting, *rank));
    lines.into_iter().map(|(.., line)| line).collect()
}

/// What is missing: mailboxes with a problem, stale ones, and accounts without sent mail.
fn warnings(wording: &dyn Wording, analysis: &Analysis) -> Vec<String> {
    let tonight = Tonight::of(analysis);
    let mut warnings: Vec<String> =
        analysis.coverage.iter().filter_map(|coverage| wording.coverage_problem(&tonight, coverage)).collect();
    for account in analysis.accounts() {
        let holds_sent = |coverage: &Coverage| matches!(coverage.role, Role::Sent | Role::All | Role::Folderless);
        if !analysis.coverage.iter().any(|coverage| coverage.account == account && holds_sent(coverage)) {
            warnings.push(wording.missing_sent(account));
        }
    }
    warnings.into_iter().map(|warning| visible(&warning).into_owned()).collect()
}

fn birthdays(wording: &dyn Wording, analysis: &Analysis) -> Vec<String> {
    let today = Tonight::of(analysis).today();
    let mut soon = Vec::new();
    for standing in &analysis.standings {
        let quiet_wish = matches!(standing.judgement.verdict.kind(), VerdictKind::Muted | VerdictKind::Declined);
        let Some(birthday) = standing.relation.contact.birthday.filter(|_| !quiet_wish) else { continue };
        let days = days_between(today, birthday.next(today));
        if days <= BIRTHDAY_NOTICE_DAYS {
            soon.push((days, standing.rank, wording.birthday(&Entry::line(wording, analysis, standing).name, days)));
        }
    }
    soon.sort();
    soon.into_iter().map(|(.., sentence)| sentence).collect()
}

fn measured(wording: &dyn Wording, analysis: &Analysis) -> Measured {
    let tonight = Tonight::of(analysis);
    let labels = wording.labels();
    let coverage = analysis.coverage.iter().map(|coverage| CoverageLine {
        account: visible(&coverage.account).into_owned(),
        mailbox: visible(&coverage.mailbox).into_owned(),
        messages: coverage.messages,
        complete_since: coverage.complete_since.map_or_else(|| labels.cannot_tell.to_owned(), |day| wording.date(day)),
        last_success: coverage
            .last_success
            .map_or_else(|| labels.never.to_owned(), |at| wording.date(tonight.date(at))),
        problem: wording.coverage_problem(&tonight, coverage).map(|problem| visible(&problem).into_owned()),
    });
    Measured {
        totals: wording.totals(&analysis.totals),
        replay: analysis
            .replay
            .as_ref()
            .filter(|replay| replay.n >= 50)
            .map(|replay| (wording.replay(replay), replay.clone())),
        worked: analysis.worked.iter().filter(|worked| worked.sent > 0).map(|worked| wording.worked(worked)).collect(),
        coverage: coverage.collect(),
    }
}
