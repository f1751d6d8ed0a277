//! Everything between messages: from letters to ranked standings.

use std::collections::BTreeMap;
use std::sync::Arc;

use foldhash::{HashMap, HashSet};
use jiff::Timestamp;
use rayon::prelude::*;

use crate::ledger::{Correspondence, ExchangeKind, Moment, Party, Relation, State, Terms, relations};
use crate::message::{AddrSpec, MessageId, Role};
use crate::people::Decision;
use crate::score::{self, Mailbox, Past, Scores, chance};
use crate::signal::Letter;
use crate::verdict::draft::Desk;
use crate::verdict::{self, Because, Policy, Situation, Verdict, VerdictKind, judge};

use super::blindness::Blindness;
use super::totals::{totals, worked};
use super::{Analysis, Change, Counts, Ground, Owner, PriorVerdict, Standing};
use super::{advice, habits, usual_language};

/// Returns where every relation stands at `now`.
pub(super) fn analyze(ground: Ground, policy: &Policy, now: Timestamp) -> Analysis {
    let Ground { owner, mut letters, other_messages, lists, coverage, mut decisions, prior } = ground;
    letters.retain(|letter| letter.message.date <= now && !letter.roles.contains(Role::Drafts));
    // The store has them in this order: nothing moves, and no room is needed for a second copy.
    letters.sort_unstable_by(|left, right| {
        (left.message.date, &left.message.id).cmp(&(right.message.date, &right.message.id))
    });
    decisions.retain(|decision| decision.at <= now);
    usual_language::settle(&mut letters, &owner.identities);
    habits::learn(&mut letters);
    // Both are settled now, for all that follows.
    letters.par_iter_mut().for_each(|letter| (letter.gist.closing, letter.gist.readings) = Default::default());
    let Owner { identities, name, calendar, .. } = &owner;
    let correspondence =
        Correspondence::new(&letters, identities, &lists, name, calendar, &decisions, policy.campaign_people);
    let relations = relations(&correspondence, &decisions, &terms(policy), now);
    let subject = |place| correspondence.threads.base_subject_of(place).clone();
    let subject_of: HashMap<MessageId, Arc<str>> =
        letters.iter().enumerate().map(|(place, letter)| (letter.message.id.clone(), subject(place))).collect();
    let threads = correspondence.threads.len();
    drop(correspondence);
    let totals = totals(&letters, other_messages, &relations, threads, calendar);
    let blindness = Blindness::of(&coverage, &owner, &letters);
    // The letters leave before the past takes their room.
    let letter_of = still_asking(letters, &relations, now);
    let (Past { p_answer, pace, replay }, (mailbox, worked)) = rayon::join(
        || Past::of(&relations, calendar, now),
        || (Mailbox::of(&relations, calendar, now), worked(&relations, calendar, policy, now)),
    );
    let mut by_contact: BTreeMap<&AddrSpec, Vec<&Decision>> = BTreeMap::new();
    for decision in &decisions {
        by_contact.entry(&decision.contact).or_default().push(decision);
    }
    // One relation says nothing of another: they are judged side by side, and stay in their order.
    let judged = relations.into_par_iter().zip(p_answer).map(|(mut relation, p_answer)| {
        let contact = &mut relation.contact;
        // What the owner said by hand goes before the address book.
        let in_book = || contact.addresses.iter().find_map(|address| owner.birthdays.get(address)).copied();
        contact.birthday = contact.birthday.or_else(in_book);
        let decided: Vec<&Decision> = relation
            .contact
            .addresses
            .iter()
            .filter_map(|address| by_contact.get(address))
            .flatten()
            .copied()
            .collect();
        let scores = score::scores(&relation, &mailbox, calendar, now);
        let situation = Situation::at(&relation, &scores.latency, calendar, policy, &decided, now);
        let mut judgement = judge(&situation, blindness.gap(&relation.contact.addresses));
        name_subjects(&mut judgement, &subject_of);
        let clarity = advice::clarity(&situation, &judgement, &letter_of);
        let desk = Desk {
            owner_name: &owner.name,
            templates: &owner.drafts,
            unclear: clarity
                .as_ref()
                .is_some_and(|clarity| clarity.faults.iter().any(|fault| fault.is_in_the_sentence())),
        };
        let draft = verdict::draft::draft(&situation, &judgement, &desk);
        let states: Vec<State> = relation
            .exchanges
            .iter()
            .map(|exchange| exchange.state(calendar, policy.promise_grace_working_days, now))
            .collect();
        let chance_still: Vec<Option<f64>> = relation
            .exchanges
            .iter()
            .zip(&states)
            .zip(&p_answer)
            .map(|((exchange, state), p)| {
                let open = matches!(state, State::Open | State::Broken { .. });
                // Whether they have called, mail cannot tell.
                let p = (*p).filter(|_| open && !exchange.leaves_no_mail)?;
                let absence = situation.absence().map(|absence| (absence.remark.at, calendar.start_of(absence.until)));
                let silence = chance::silence(exchange, absence, calendar, now);
                let gone = chance::gone(exchange, silence, &scores.latency, &mailbox, &pace);
                Some(chance::chance_still(p, gone))
            })
            .collect();
        let checklist = advice::checklist(&situation, &judgement, clarity.as_ref());
        let counts = counts(&situation);
        let cost = advice::cost(&situation);
        let last_sign_of_life = situation.last_sign_of_life;
        let late = verdict::judge::owner_is_late(&situation);
        let scores = with_stake(scores, &relation, &states, &chance_still, &judgement.verdict, late);
        let balanced = scores.reciprocity.score.is_some_and(|score| (-0.4..=0.4).contains(&score));
        let responsive = scores.responsiveness.score.is_some_and(|score| score >= RESPONSIVE);
        Standing {
            rank: 0,
            established: relation.established,
            worth_your_time: balanced && responsive && relation.was_written_to(now) && answers_now(&judgement, &counts),
            neglected: relation.established && scores.reciprocity.score.is_some_and(|score| score > 0.4),
            states,
            p_answer,
            chance_still,
            judgement,
            scores,
            counts,
            draft,
            clarity,
            cost,
            checklist,
            last_sign_of_life,
            shown: false,
            accounts: blindness.accounts(&relation.contact.addresses),
            relation,
        }
    });
    let mut standings: Vec<Standing> = judged.collect();
    let lapsed = u32::try_from(standings.iter().map(lapsed).sum::<usize>()).unwrap_or(u32::MAX);
    rank(&mut standings);
    // A night that judged nobody, because nothing could be read yet, was no first report.
    let first_run = prior.as_ref().is_none_or(Vec::is_empty);
    show(&mut standings, policy, first_run);
    let changes = changes(&standings, prior.as_deref().unwrap_or_default(), first_run);
    Analysis { now, owner, standings, changes, coverage, decisions, replay, worked, totals, lapsed, first_run }
}

/// Names the subject of each letter that proves a fact, where the timeline does not carry it.
fn name_subjects(judgement: &mut verdict::Judgement, subject_of: &HashMap<MessageId, Arc<str>>) {
    for evidence in judgement.because.iter_mut().filter_map(Because::evidence_mut) {
        let Some(id) = evidence.message.as_ref().filter(|_| evidence.subject.is_empty()) else { continue };
        if let Some(subject) = subject_of.get(id) {
            evidence.subject = subject.clone();
        }
    }
}

/// Returns the letters whose ask may still be open, by Message-ID. All others have said what they had to say, and leave.
fn still_asking(letters: Vec<Letter>, relations: &[Relation], now: Timestamp) -> HashMap<MessageId, Letter> {
    let asks = relations.iter().flat_map(|relation| &relation.exchanges).filter(|exchange| {
        let ended = exchange.outcome.as_ref().is_some_and(|outcome| outcome.at <= now);
        exchange.kind == ExchangeKind::Ask && exchange.owed_by == Party::Contact && !ended
    });
    let asks: HashSet<&MessageId> = asks.map(|exchange| &exchange.opened_by).collect();
    let open = letters.into_iter().filter(|letter| asks.contains(&letter.message.id));
    open.map(|letter| (letter.message.id.clone(), letter)).collect()
}

/// Returns how many asks and promises are too old to be proposed. Introductions are never chased.
fn lapsed(standing: &Standing) -> usize {
    let chased = standing.exchanges().filter(|owed| owed.exchange.kind != ExchangeKind::Introduction);
    chased.filter(|owed| owed.state == State::Lapsed).count()
}

/// Returns whether nothing says that they have stopped answering: who is let go or stays silent after every note is not worth
/// the time tonight, however readily they once answered.
fn answers_now(judgement: &verdict::Judgement, counts: &Counts) -> bool {
    match judgement.verdict.kind() {
        VerdictKind::Quiet => counts.attempts == 0,
        VerdictKind::LetGo
        | VerdictKind::LastChance
        | VerdictKind::BirthdaysOnly
        | VerdictKind::Declined
        | VerdictKind::Unreachable => false,
        _ => true,
    }
}

/// Of 100 direct questions, so many answered make somebody responsive.
const RESPONSIVE: f64 = 50.0;

fn terms(policy: &Policy) -> Terms {
    Terms {
        new_contact_ask_live_days: policy.new_contact_ask_live_days,
        established_ask_live_days: policy.established_ask_live_days,
        question_live_days: policy.question_live_days,
        promise_live_days: policy.promise_live_days,
        undated_promise_days: policy.undated_promise_days,
        promise_grace_working_days: policy.promise_grace_working_days,
        established_messages: policy.established_messages,
        established_on_days: policy.established_on_days,
        established_over_days: policy.established_over_days,
        mail_begins_days: policy.mail_begins_days,
        direct_addressees: policy.direct_addressees,
    }
}

fn with_stake(
    scores: Scores,
    relation: &Relation,
    states: &[State],
    chance_still: &[Option<f64>],
    verdict: &Verdict,
    owner_is_late: bool,
) -> Scores {
    let oldest = chance_still.iter().flatten().next().copied();
    let promised = relation.exchanges.iter().zip(states).any(|(exchange, state)| {
        exchange.kind == ExchangeKind::Commitment && exchange.owed_by == Party::Contact && state.is_live()
    });
    let chance = match verdict {
        // What the owner owes is in the owner's hands; what is late comes first.
        Verdict::YourTurn { stranger: false } if !owner_is_late => 0.5,
        Verdict::YourTurn { stranger: false } | Verdict::CameBack { .. } => 1.0,
        Verdict::YourTurn { stranger: true } => 0.1,
        _ => oldest.unwrap_or(0.0),
    };
    let stake = score::tie::stake(scores.tie, chance, relation.contact.vip, promised);
    Scores { chance_still: oldest, stake, ..scores }
}

/// Puts the standings in order: proposals first, then by what is at stake, then by name, and numbers them.
fn rank(standings: &mut [Standing]) {
    let group = |standing: &Standing| {
        let kind = standing.judgement.verdict.kind();
        let stranger = matches!(standing.judgement.verdict, Verdict::YourTurn { stranger: true });
        match kind {
            _ if kind.is_proposal() && !stranger => 0,
            VerdictKind::Waiting | VerdictKind::LastChance | VerdictKind::Away | VerdictKind::InTouch => 1,
            _ => 2,
        }
    };
    standings.sort_by(|left, right| {
        group(left)
            .cmp(&group(right))
            .then(right.scores.stake.total_cmp(&left.scores.stake))
            .then(right.scores.tie.total_cmp(&left.scores.tie))
            .then_with(|| left.relation.contact.id.cmp(&right.relation.contact.id))
    });
    for (place, standing) in standings.iter_mut().enumerate() {
        standing.rank = u32::try_from(place + 1).unwrap_or(u32::MAX);
    }
}

/// Marks the proposals of tonight, up to the cap: in turn one of each section, best first, so that what the owner owes
/// never crowds out a last note. On a first run fewer of each are shown.
fn show(standings: &mut [Standing], policy: &Policy, first_run: bool) {
    let cap = if first_run { policy.first_run_actions } else { policy.nightly_cap } as usize;
    let mut sections: [Vec<usize>; 4] = Default::default();
    for (place, standing) in standings.iter().enumerate() {
        let section = match &standing.judgement.verdict {
            Verdict::YourTurn { stranger: false } => 0,
            Verdict::FinalOutreach { .. } => 1,
            Verdict::Nudge | Verdict::TryAnotherChannel => 2,
            Verdict::CameBack { .. } => 3,
            _ => continue,
        };
        sections[section].push(place);
    }
    if first_run {
        sections[0].truncate(policy.first_run_your_turn as usize);
        sections[1].truncate(policy.first_run_final_outreach as usize);
    }
    let deepest = sections.iter().map(Vec::len).max().unwrap_or(0);
    let in_turn = (0..deepest).flat_map(|round| sections.iter().filter_map(move |section| section.get(round)));
    for place in in_turn.take(cap) {
        standings[*place].shown = true;
    }
}

/// Returns what is not as it was in the last report.
fn changes(standings: &[Standing], prior: &[PriorVerdict], first_run: bool) -> Vec<Change> {
    if first_run {
        return Vec::new();
    }
    let before: BTreeMap<&AddrSpec, VerdictKind> = prior.iter().map(|row| (&row.contact, row.verdict)).collect();
    let mut changes: Vec<Change> = standings
        .iter()
        .filter_map(|standing| {
            let contact = &standing.relation.contact;
            let to = standing.judgement.verdict.kind();
            let from = contact.addresses.iter().find_map(|address| before.get(address)).copied();
            (from != Some(to)).then(|| Change { contact: contact.id.clone(), from, to })
        })
        .collect();
    // Those that ask something of the owner first, then as ranked.
    changes.sort_by_key(|change| !change.to.is_proposal());
    changes
}

fn counts(situation: &Situation<'_>) -> Counts {
    let count = |wanted: fn(&Moment) -> bool| {
        u32::try_from(situation.moments().filter(|moment| wanted(moment)).count()).unwrap_or(u32::MAX)
    };
    Counts {
        sent: count(|moment| moment.sent().is_some()),
        received: count(|moment| moment.received().is_some()),
        attempts: u32::try_from(situation.attempts.len()).unwrap_or(u32::MAX),
        cancellations: u32::try_from(situation.cancellations().len()).unwrap_or(u32::MAX),
        thanks: count(|moment| moment.received().is_some_and(|note| note.thanks)),
    }
}
