//! Beside a proposal: was the ask clear (rule P13), was everything done that could be (P17), and what has it cost (P18)?

use foldhash::HashMap;

use crate::ledger::{ExchangeKind, MomentKind, OutcomeKind, Party, RemarkKind};
use crate::message::MessageId;
use crate::people::Resolution;
use crate::signal::{Letter, SignalKind};
use crate::verdict::{Because, Judgement, Situation, VerdictKind};

use super::{Check, CheckItem, Clarity, ClarityFault, Cost};

/// In a letter longer than this, a question below its opening is not seen at a glance.
const LONG_WORDS: u32 = 80;

/// Fewer words say neither what is to be done nor about what.
const SHORT_ASK_WORDS: usize = 4;

/// More asks than this in one letter, and the reader must choose.
const MOST_ASKS: usize = 2;

/// More hedges than this in one ask, and it says nothing certain.
const MOST_HEDGES: usize = 1;

/// Notes closer together than this leave no time to answer.
const SPACED_DAYS: i64 = 7;

/// Words that take back what is asked, with spaces around them.
const HEDGES: [&str; 24] = [
    " at some point ",
    " some time ",
    " sometime ",
    " maybe ",
    " perhaps ",
    " possibly ",
    " somehow ",
    " the thing ",
    " or something ",
    " or so ",
    " kind of ",
    " if it makes sense ",
    " whether it would make sense ",
    " wondering whether ",
    " any thoughts ",
    " irgendwann ",
    " irgendwie ",
    " vielleicht ",
    " eventuell ",
    " möglicherweise ",
    " unter umständen ",
    " bei gelegenheit ",
    " die sache ",
    " oder so ",
];

/// How a question begins, within a sentence that holds several.
const OPENERS: [&str; 46] = [
    "could you ",
    "can you ",
    "would you ",
    "will you ",
    "do you ",
    "did you ",
    "have you ",
    "are you ",
    "is ",
    "are ",
    "does ",
    "did ",
    "shall ",
    "should ",
    "may i ",
    "who ",
    "what ",
    "when ",
    "where ",
    "which ",
    "how ",
    "why ",
    "könntest du ",
    "kannst du ",
    "könnten sie ",
    "können sie ",
    "würdest du ",
    "würden sie ",
    "hast du ",
    "haben sie ",
    "bist du ",
    "sind sie ",
    "gibt es ",
    "ist ",
    "hat ",
    "wer ",
    "was ",
    "wann ",
    "wo ",
    "welche",
    "wie ",
    "warum ",
    "magst du ",
    "wollen wir ",
    "darf ich ",
    "soll ich ",
];

/// What makes a request out of a sentence that is no question.
const PLEASE: [&str; 9] = [
    "please",
    "bitte",
    "s'il te pla",
    "s'il vous pla",
    "merci de",
    "por favor",
    "per favore",
    "per piacere",
    "alstublieft",
];

/// Returns how clear the ask was that waits for an answer, where a note about it is proposed.
pub(super) fn clarity(
    situation: &Situation<'_>,
    judgement: &Judgement,
    letter_of: &HashMap<MessageId, Letter>,
) -> Option<Clarity> {
    let kind = judgement.verdict.kind();
    if !matches!(kind, VerdictKind::Nudge | VerdictKind::FinalOutreach | VerdictKind::TryAnotherChannel) {
        return None;
    }
    let (ask, _) =
        situation.owed_by(Party::Contact).filter(|(exchange, _)| exchange.kind == ExchangeKind::Ask).last()?;
    let gist = &letter_of.get(&ask.opened_by)?.gist;
    let requests: Vec<&str> = gist
        .signals
        .iter()
        .filter(|signal| matches!(signal.kind, SignalKind::Request { phatic: false, .. }))
        .map(|signal| signal.sentence.as_ref())
        .collect();
    let mut faults = Vec::new();
    let beginning: String = ask.sentence.chars().take(40).collect();
    if gist.words > LONG_WORDS && !gist.opening.contains(&beginning) {
        faults.push(ClarityFault::Buried);
    }
    if ask.sentence.split_whitespace().count() < SHORT_ASK_WORDS || hedges(&ask.sentence) > MOST_HEDGES {
        faults.push(ClarityFault::Vague);
    }
    let asks: usize = requests.iter().map(|sentence| questions(sentence).max(1)).sum();
    if asks > MOST_ASKS {
        faults.push(ClarityFault::Several { asks: u32::try_from(asks).unwrap_or(u32::MAX) });
    }
    let is_request = |sentence: &&str| {
        let folded = sentence.to_lowercase().replace('’', "'");
        sentence.contains('?') || PLEASE.iter().any(|word| folded.contains(word))
    };
    if !requests.iter().any(is_request) {
        faults.push(ClarityFault::NoQuestion);
    }
    Some(Clarity { sentence: ask.sentence.as_ref().to_owned(), faults })
}

/// Returns how many words of the sentence take it back.
fn hedges(sentence: &str) -> usize {
    let words: Vec<String> = sentence
        .split_whitespace()
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase())
        .collect();
    let folded = format!(" {} ", words.join(" "));
    HEDGES.iter().filter(|hedge| folded.contains(*hedge)).count()
}

/// Returns how many questions the sentence asks.
fn questions(sentence: &str) -> usize {
    if !sentence.contains('?') {
        return 1;
    }
    let folded = sentence.to_lowercase();
    let clauses = folded.split(['?', ',', ';', ':', '–', '—']).map(|clause| {
        let clause = clause.trim();
        ["and ", "or ", "und ", "oder "].iter().find_map(|word| clause.strip_prefix(word)).unwrap_or(clause)
    });
    clauses.filter(|clause| OPENERS.iter().any(|opener| clause.starts_with(opener))).count()
}

/// Returns "did you do all you could?" beside a final outreach.
pub(super) fn checklist(situation: &Situation<'_>, judgement: &Judgement, clarity: Option<&Clarity>) -> Vec<Check> {
    if judgement.verdict.kind() != VerdictKind::FinalOutreach {
        return Vec::new();
    }
    let contact = &situation.relation.contact;
    let moments_since_life = || situation.moments().rev().take_while(|moment| !moment.is_sign_of_life());
    let touched = situation.decisions.iter().any(|decision| matches!(decision.resolution, Resolution::Touch { .. }));
    let bounced = moments_since_life().any(|moment| matches!(moment.kind, MomentKind::Bounce { .. }));
    let has_written = situation.moments().any(|moment| moment.received().is_some());
    let helped = situation.relation.exchanges.iter().any(|exchange| {
        exchange.owed_by == Party::Contact
            && exchange
                .outcome
                .as_ref()
                .is_some_and(|outcome| outcome.kind == OutcomeKind::Settled && outcome.at <= situation.now)
    });
    let said = |wanted: fn(&RemarkKind) -> bool| situation.remarks().any(|remark| wanted(&remark.kind));
    let referred = said(|kind| matches!(kind, RemarkKind::Referred { .. }));
    let offered = said(|kind| matches!(kind, RemarkKind::Offered { .. }));
    let mut checks = Vec::new();
    // Whoever calls meetings off has answered every time: how often and how clearly was asked is no question there.
    let has_answered = matches!(judgement.because.first(), Some(Because::Cancelled { .. }));
    if !has_answered {
        let attempts = u32::try_from(asked(situation, judgement)).unwrap_or(u32::MAX);
        let days = waited(situation, judgement);
        checks.push(Check { item: CheckItem::AskedMoreThanOnce { attempts }, done: Some(attempts > 1) });
        checks.push(Check { item: CheckItem::GaveTime { days }, done: Some(days >= SPACED_DAYS) });
        if let Some(days) = shortest_gap(situation) {
            checks.push(Check { item: CheckItem::Spaced { days }, done: Some(days >= SPACED_DAYS) });
        }
        // What they offered to do was not asked for, clearly or not.
        if !matches!(judgement.because.first(), Some(Because::TheyPromised { .. })) {
            let done = clarity.map(|clarity| clarity.faults.is_empty());
            checks.push(Check { item: CheckItem::AskedClearly, done });
        }
    }
    let known = !contact.channels.is_empty();
    checks.push(Check { item: CheckItem::TriedAnotherChannel { known }, done: Some(touched) });
    let works = if bounced { Some(false) } else { has_written.then_some(true) };
    checks.push(Check { item: CheckItem::RightAddress, done: works });
    let can_help = if referred { Some(false) } else { (helped || offered).then_some(true) };
    checks.push(Check { item: CheckItem::RightPerson, done: can_help });
    checks
}

/// Returns the fewest days between two attempts that follow each other; `None` before the second.
fn shortest_gap(situation: &Situation<'_>) -> Option<i64> {
    situation.attempts.windows(2).map(|pair| crate::calendar::days_between(pair[0].on, pair[1].on)).min()
}

/// Returns on how many days the owner has asked: since their last sign of life, or, for what they promised, in that
/// conversation, where a promise may be the second one.
fn asked(situation: &Situation<'_>, judgement: &Judgement) -> usize {
    let Some(Because::TheyPromised { evidence, .. }) = judgement.because.first() else {
        return situation.attempts.len();
    };
    let mut promises = situation.owed_by(Party::Contact).map(|(exchange, _)| exchange);
    let thread =
        promises.find(|exchange| evidence.message.as_ref() == Some(&exchange.opened_by)).and_then(|one| one.thread);
    let asks = situation
        .moments()
        .filter(|moment| moment.sent().is_some_and(|note| note.direct && note.asks && thread == Some(note.thread)));
    crate::ledger::days(situation.calendar, asks).len().max(situation.attempts.len())
}

/// Returns for how many days an answer, or what was promised, has been waited for.
fn waited(situation: &Situation<'_>, judgement: &Judgement) -> i64 {
    let since = match judgement.because.first() {
        Some(Because::Unanswered { silent_days, .. }) => return *silent_days,
        Some(Because::TheyPromised { evidence, due, .. }) => due.or_else(|| {
            let mut promises = situation.owed_by(Party::Contact).map(|(exchange, _)| exchange);
            promises.find(|exchange| exchange.opened_at == evidence.at).map(|exchange| exchange.due_on)
        }),
        _ => situation.attempts.first().map(|first| first.on),
    };
    since.map_or(0, |since| crate::calendar::days_between(since, situation.today).max(0))
}

/// Returns what chasing has cost since their last sign of life.
pub(super) fn cost(situation: &Situation<'_>) -> Cost {
    let Some(first) = situation.attempts.first() else { return Cost::default() };
    let words = situation
        .moments()
        .filter(|moment| moment.at >= first.at && moment.sent().is_some_and(|note| note.direct))
        .map(|moment| moment.words)
        .sum();
    let calls = situation.attempts.iter().filter(|attempt| attempt.is_touch).count();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Cost {
        notes: count(situation.attempts.len() - calls),
        calls: count(calls),
        words,
        days: crate::calendar::days_between(first.on, situation.today),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_in_one_sentence_are_counted() {
        assert_eq!(questions("Could you look at it, and do you still have the list, and is Hugo around?"), 3);
        assert_eq!(questions("Which day suits your group, and how long should it be?"), 2);
        assert_eq!(questions("Could you send me the list of speakers?"), 1);
        assert_eq!(questions("Könntest du es ansehen, und hast du die Liste noch, und ist Hugo da?"), 3);
        assert_eq!(questions("If you are free on Monday, and only then, could you call?"), 1);
    }

    #[test]
    fn an_ask_full_of_hedges_says_nothing() {
        assert!(hedges("I was wondering whether we could perhaps look at the thing at some point?") > MOST_HEDGES);
        assert!(hedges("Could you perhaps send me the list?") <= MOST_HEDGES);
    }
}
