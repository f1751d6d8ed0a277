//! What holds for every correspondence, tried on many made up.

use std::fmt::Write as _;

use crickets::analysis::{Analysis, Ground, Standing, analyze, quotable};
use crickets::calendar::{add_days, days_between};
use crickets::ledger::{ExchangeKind, Party};
use crickets::verdict::{Policy, Trigger, Verdict, VerdictKind};
use jiff::Timestamp;
use jiff::civil::Date;
use proptest::prelude::*;

use crate::support::correspondence::{Correspondence, evening};

const BEGINS: Date = Date::constant(2024, 1, 2);

/// One thing that happens between the owner and Ana.
#[derive(Clone, Copy, Debug)]
enum Step {
    OwnerAsks,
    OwnerTells,
    OwnerThanks,
    OwnerPromises,
    TheyTell,
    TheyAsk,
    TheyPromise,
    TheySayNotNow,
    TheyAreAway,
}

impl Step {
    fn is_theirs(self) -> bool {
        matches!(self, Self::TheyTell | Self::TheyAsk | Self::TheyPromise | Self::TheySayNotNow | Self::TheyAreAway)
    }

    fn words(self) -> &'static str {
        match self {
            Self::OwnerAsks => "Could you book the hall?",
            Self::OwnerTells => "We moved to the second floor.",
            Self::OwnerThanks => "Thank you so much!",
            Self::OwnerPromises => "I'll send you the slides by Friday.",
            Self::TheyTell => "The garden is green.",
            Self::TheyAsk => "How many guests are coming?",
            Self::TheyPromise => "I'll send you the list of names next week.",
            Self::TheySayNotNow => "Not now, please try me again in June.",
            Self::TheyAreAway => "I am out of the office until 1 March 2024.",
        }
    }
}

/// A correspondence: days between the letters, what they say, whether they start a conversation.
#[derive(Clone, Debug)]
struct Story {
    known: bool,
    vip: bool,
    steps: Vec<(i64, Step, bool)>,
}

impl Story {
    fn text(&self) -> String {
        let mut text = String::new();
        if self.known {
            text += "//~ ana 2023-11-06\n";
        }
        if self.vip {
            text += "//! 2023-11-05 ana: vip\n";
        }
        let mut day = BEGINS;
        for (number, (days, step, starts)) in self.steps.iter().enumerate() {
            day = add_days(day, *days);
            let people = if step.is_theirs() { "ana -> me" } else { "me -> ana" };
            let subject = if *starts { format!(" : Topic {number}") } else { String::new() };
            let automatic = if matches!(step, Step::TheyAreAway) { "//: Auto-Submitted: auto-replied\n" } else { "" };
            let _ = write!(text, "//- {day} {people}{subject}\n{automatic}{}\n", step.words());
        }
        text
    }

    fn ends(&self) -> Date {
        self.steps.iter().fold(BEGINS, |day, (days, ..)| add_days(day, *days))
    }
}

fn steps(lengths: std::ops::Range<usize>) -> impl Strategy<Value = Vec<(i64, Step, bool)>> {
    let step = prop_oneof![
        4 => Just(Step::OwnerAsks),
        1 => Just(Step::OwnerTells),
        1 => Just(Step::OwnerThanks),
        1 => Just(Step::OwnerPromises),
        1 => Just(Step::TheyTell),
        1 => Just(Step::TheyAsk),
        1 => Just(Step::TheyPromise),
        1 => Just(Step::TheySayNotNow),
        1 => Just(Step::TheyAreAway),
    ];
    proptest::collection::vec((0_i64..40, step, any::<bool>()), lengths)
}

fn story() -> impl Strategy<Value = Story> {
    (any::<bool>(), any::<bool>(), steps(1..9)).prop_map(|(known, vip, steps)| Story { known, vip, steps })
}

/// Returns how Ana stands on a day; nothing before she is a contact.
fn standing(correspondence: &Correspondence, day: Date) -> Option<Standing> {
    let ana = correspondence.address("ana");
    let analysis = correspondence.analysis(&day.to_string());
    analysis.standings.into_iter().find(|standing| standing.relation.contact.id == ana)
}

fn verdict(correspondence: &Correspondence, day: Date) -> Option<Verdict> {
    standing(correspondence, day).map(|standing| standing.judgement.verdict)
}

fn chases(kind: VerdictKind) -> bool {
    matches!(kind, VerdictKind::Nudge | VerdictKind::TryAnotherChannel | VerdictKind::FinalOutreach)
}

/// Returns the ground without the openings that a report of this moment does without.
fn without_openings(mut ground: Ground, now: Timestamp) -> Ground {
    ground.letters.sort_by_key(|letter| letter.message.date);
    let quotable = quotable(&ground.letters, &ground.owner.identities, &Policy::default(), now);
    for (place, letter) in ground.letters.iter_mut().enumerate() {
        if !quotable.contains(&place) {
            letter.gist.opening = Default::default();
        }
    }
    ground
}

/// Returns all that is ever shown: the draft, the evidence, and the end of the timeline.
fn shown(ground: Ground, now: Timestamp) -> Vec<String> {
    let standings = analyze(ground, &Policy::default(), now).standings.into_iter().map(|mut standing| {
        let moments = &mut standing.relation.moments;
        moments.drain(..moments.len().saturating_sub(12));
        format!("{standing:?}")
    });
    standings.collect()
}

#[test]
fn who_comes_back_with_many_letters_is_quoted_by_the_first() {
    let mut text = "//- 2024-01-02 me -> ana : Hall\nCould you book the hall?\n//! 2024-02-01 ana: let go\n".to_owned();
    for day in 1..=28 {
        let _ = write!(text, "//- 2024-03-{day:02} ana -> me : Day {day}\nThe garden is green on day {day}.\n");
    }
    let (correspondence, now) = (Correspondence::read(&text), evening("2024-03-28"));
    let whole = shown(correspondence.ground(), now);
    assert!(whole[0].contains("TheyWroteAgain") && whole[0].contains("green on day 1."), "{whole:?}");
    assert_eq!(whole, shown(without_openings(correspondence.ground(), now), now));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_letters_never_matters(story in story(), shuffle in any::<prop::sample::Index>(), later in 0_i64..60) {
        let correspondence = Correspondence::read(&story.text());
        let now = evening(&add_days(story.ends(), later).to_string());
        let told = |analysis: &Analysis| format!("{analysis:?}");
        let as_written = told(&analyze(correspondence.ground(), &Policy::default(), now));
        let mut ground = correspondence.ground();
        ground.letters.reverse();
        let middle = shuffle.index(ground.letters.len());
        ground.letters.rotate_left(middle);
        prop_assert_eq!(as_written, told(&analyze(ground, &Policy::default(), now)));
    }

    #[test]
    fn first_words_of_letters_that_cannot_be_quoted_never_matter(
        known in any::<bool>(),
        steps in steps(1..90),
        back in 0_i64..60,
    ) {
        // In German, where it shows in a draft how somebody was addressed.
        let german = Story { known, vip: false, steps }
            .text()
            .replace(Step::OwnerTells.words(), "Wir sind umgezogen, wie du weißt.")
            .replace(Step::TheyTell.words(), "Den Garten haben Sie gesehen.")
            .replace(Step::OwnerAsks.words(), "Wann kommt der Saal dran?");
        let correspondence = Correspondence::read(&german);
        let last = correspondence.letters.iter().map(|letter| letter.message.date).max().expect("a letter");
        let now = last + jiff::SignedDuration::from_hours(24 * (back - 20));
        let (whole, bare) = (correspondence.ground(), without_openings(correspondence.ground(), now));
        prop_assert_eq!(shown(whole, now), shown(bare, now), "{}", german);
    }

    #[test]
    fn what_comes_later_is_not_known_yet(story in story(), cut in any::<prop::sample::Index>()) {
        let whole = Correspondence::read(&story.text());
        let cut = cut.index(story.steps.len());
        let mut day = BEGINS;
        for (days, ..) in &story.steps[..=cut] {
            day = add_days(day, *days);
        }
        let mut known = story.clone();
        let mut seen = BEGINS;
        known.steps.retain(|(days, ..)| { seen = add_days(seen, *days); seen <= day });
        let told = |correspondence: &Correspondence| format!("{:?}", correspondence.analysis(&day.to_string()));
        prop_assert_eq!(told(&whole), told(&Correspondence::read(&known.text())));
    }

    #[test]
    fn more_silence_never_wakes_who_was_let_go(story in story()) {
        let correspondence = Correspondence::read(&story.text());
        let mut let_go = None;
        for later in (0..500).step_by(5) {
            let day = add_days(story.ends(), later);
            let Some(kind) = verdict(&correspondence, day).map(|verdict| verdict.kind()) else { continue };
            if let Some(since) = let_go {
                prop_assert!(!chases(kind), "let go on {}, {} on {}\n{}", since, kind.as_str(), day, story.text());
            } else if kind == VerdictKind::LetGo {
                let_go = Some(day);
            }
        }
    }

    #[test]
    fn nothing_is_proposed_past_the_cap_of_notes(story in story(), later in 0_i64..200) {
        let correspondence = Correspondence::read(&story.text());
        if let Some(standing) = standing(&correspondence, add_days(story.ends(), later)) {
            let cap = match (standing.established, story.vip) {
                (true, _) => 5,
                (false, true) => 3,
                (false, false) => 2,
            };
            let kind = standing.judgement.verdict.kind();
            prop_assert!(!(standing.counts.attempts >= cap && chases(kind)), "{} attempts, {}\n{}", standing.counts.attempts, kind.as_str(), story.text());
        }
    }

    #[test]
    fn a_sign_of_life_always_ends_letting_go(story in story(), later in 0_i64..200, by_owner in any::<bool>()) {
        let day = add_days(story.ends(), later);
        let decided = if by_owner { format!("//! {day} ana: let go\n") } else { String::new() };
        let before = story.text() + &decided;
        if verdict(&Correspondence::read(&before), day).is_some_and(|verdict| verdict == Verdict::LetGo) {
            let next = add_days(day, 1);
            let after = format!("{}//- {next} ana -> me : Spring\nThe garden is green.\n{decided}", story.text());
            let kind = verdict(&Correspondence::read(&after), next).expect("a contact").kind();
            prop_assert!(matches!(kind, VerdictKind::CameBack | VerdictKind::YourTurn), "{}\n{}", kind.as_str(), after);
        }
    }

    #[test]
    fn waiting_ends_on_the_day_it_says(story in story(), later in 0_i64..60) {
        let correspondence = Correspondence::read(&story.text());
        let day = add_days(story.ends(), later);
        if let Some(Verdict::Waiting { until } | Verdict::LastChance { until }) = verdict(&correspondence, day) {
            prop_assert!(until > day, "waiting on {} until {}\n{}", day, until, story.text());
            let on_the_day = verdict(&correspondence, until).expect("a contact");
            prop_assert!(on_the_day.until() != Some(until), "{:?} on {}\n{}", on_the_day, until, story.text());
            if days_between(day, until) > 1 {
                let eve = verdict(&correspondence, add_days(until, -1)).expect("a contact");
                prop_assert_eq!(eve.until(), Some(until), "on the eve: {:?}\n{}", &eve, story.text());
            }
        }
    }

    #[test]
    fn what_is_foretold_comes_true_if_nobody_writes(story in story(), later in 0_i64..120) {
        let correspondence = Correspondence::read(&story.text());
        let day = add_days(story.ends(), later);
        let Some(standing) = standing(&correspondence, day) else { return Ok(()) };
        let dated: Vec<(Date, VerdictKind)> = standing
            .judgement
            .changes_when
            .iter()
            .filter_map(|change| match change.trigger {
                Trigger::On(on) | Trigger::Lapses(on) => Some((on, change.to)),
                _ => None,
            })
            .collect();
        if let Some(first) = dated.iter().map(|(on, _)| *on).min() {
            prop_assert!(first > day, "foretold for {} on {}", first, day);
            let then = verdict(&correspondence, first).expect("a contact").kind();
            let foretold = dated.iter().any(|(on, to)| *on == first && *to == then);
            prop_assert!(foretold, "{:?} on {}, but then {}: {:?}\n{}", standing.judgement.verdict, day, then.as_str(), dated, story.text());
        }
    }

    #[test]
    fn what_is_proposed_rests_on_something_they_owe(story in story(), later in 0_i64..400) {
        let correspondence = Correspondence::read(&story.text());
        if let Some(standing) = standing(&correspondence, add_days(story.ends(), later))
            && chases(standing.judgement.verdict.kind())
        {
            let exchanges = standing.relation.exchanges.iter().zip(&standing.states);
            let mut owed = exchanges.filter(|(exchange, state)| exchange.owed_by == Party::Contact && state.is_live());
            prop_assert!(owed.next().is_some(), "{:?}\n{}", standing.judgement, story.text());
        }
    }

    #[test]
    fn chances_are_chances_and_only_fall_while_nothing_happens(story in story(), later in 0_i64..120, more in 1_i64..60) {
        let correspondence = Correspondence::read(&story.text());
        let day = add_days(story.ends(), later);
        let (Some(first), Some(second)) = (standing(&correspondence, day), standing(&correspondence, add_days(day, more))) else {
            return Ok(());
        };
        for standing in [&first, &second] {
            let reciprocity = &standing.scores.reciprocity;
            let parts = [reciprocity.initiation, reciprocity.reply, reciprocity.effort, reciprocity.promises, reciprocity.introductions];
            prop_assert!(parts.into_iter().chain([reciprocity.score]).flatten().all(|part| part.abs() <= 1.0), "{:?}", reciprocity);
            let responsiveness = &standing.scores.responsiveness;
            prop_assert!(responsiveness.score.is_none_or(|score| (0.0..=100.0).contains(&score)), "{:?}", responsiveness);
            prop_assert!(responsiveness.low <= responsiveness.high && responsiveness.high <= 100.0);
            for (p, still) in standing.p_answer.iter().zip(&standing.chance_still) {
                prop_assert!(p.is_none_or(|p| p > 0.0 && p < 1.0), "{:?}", p);
                prop_assert!(still.is_none_or(|still| still >= 0.0 && p.is_some_and(|p| still <= p + 1e-12)), "{:?} after {:?}", still, p);
            }
        }
        let asks = |standing: &Standing| -> Vec<Option<f64>> {
            let exchanges = standing.relation.exchanges.iter().zip(&standing.chance_still);
            exchanges.map(|(exchange, still)| still.filter(|_| exchange.kind == ExchangeKind::Ask)).collect()
        };
        for (before, after) in asks(&first).into_iter().zip(asks(&second)) {
            // "Not now, in June": an ask at rest has no chance, and one again when it wakes.
            let (Some(before), Some(after)) = (before, after) else { continue };
            prop_assert!(after <= before, "{} and then {}\n{}", before, after, story.text());
        }
    }
}
