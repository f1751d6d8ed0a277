//! Scores say how much stands behind them, and nothing where that is too little.

use std::fmt::Write as _;

use crate::support::correspondence::Correspondence;

#[test]
fn little_evidence_is_no_low_score() {
    let correspondence = Correspondence::read("//- 2024-03-04 me -> ana : Hall\nCould you book the hall?\n");
    let scores = correspondence.standing("2024-03-12", "ana").scores;
    assert_eq!(scores.responsiveness.score, None);
    assert_eq!((scores.responsiveness.replies, scores.responsiveness.asks), (0, 1));
    assert!(scores.responsiveness.low < scores.responsiveness.high);
    let chance = scores.chance_still.expect("something is open");
    assert!(chance > 0.0 && chance < 1.0);
}

#[test]
fn who_answers_scores_higher_than_who_does_not() {
    let mut text = "//~ ana 2023-11-06\n".to_owned();
    for week in 0..6 {
        let day = crickets::calendar::add_days("2023-11-06".parse().unwrap(), week * 7);
        let _ = write!(text, "//- {day} me -> ben@example.com : Topic {week}\nCould you look at topic {week}?\n");
    }
    let correspondence = Correspondence::read(&text);
    let ana = correspondence.standing("2024-03-01", "ana").scores;
    let ben = correspondence.standing("2024-03-01", "ben@example.com").scores;
    let of_hundred = |scores: &crickets::score::Scores| scores.responsiveness.score.expect("enough evidence");
    assert!(of_hundred(&ana) > 60.0 && of_hundred(&ben) < 30.0, "{} and {}", of_hundred(&ana), of_hundred(&ben));
    assert!(ana.tie > 1.0 && ben.tie == 0.0, "one-sided mail makes no tie");
    let balance = ben.reciprocity.score.expect("enough evidence");
    assert!(balance < ana.reciprocity.score.expect("enough evidence"), "Ben takes");
}

#[test]
fn a_question_asked_yesterday_hardly_counts_against_anybody() {
    let history = "//~ ana 2023-11-06\n";
    let asked = format!("{history}//- 2024-03-04 me -> ana : Hall\nCould you book the hall?\n");
    let score = |text: &str, day: &str| {
        Correspondence::read(text).standing(day, "ana").scores.responsiveness.score.expect("enough evidence")
    };
    let before = score(history, "2024-03-04");
    let (same_day, month_later) = (score(&asked, "2024-03-04"), score(&asked, "2024-04-04"));
    assert!(before - same_day < 6.0, "nothing is refused on the same day: {before} {same_day}");
    assert!(before - month_later > 6.0, "after a month it is: {before} {month_later}");
}

#[test]
fn chances_are_checked_only_against_enough_of_the_past() {
    let questions = |count: i64| {
        let mut text = String::new();
        for number in 0..count {
            let asked = crickets::calendar::add_days("2023-01-02".parse().unwrap(), number * 3);
            let person = format!("p{}@example.com", number % 5);
            let _ = write!(text, "//- {asked} me -> {person} : Topic {number}\nCould you look at topic {number}?\n");
            if number % 5 < 3 {
                let answered = crickets::calendar::add_days(asked, 1);
                let _ = write!(text, "//- {answered} {person} -> me\nI looked at it.\n");
            }
        }
        Correspondence::read(&text).analysis("2024-06-01").replay
    };
    assert_eq!(questions(49), None);
    let replay = questions(80).expect("enough of the past");
    assert_eq!(replay.at_opening.n, 80);
    // 48 are answered after a day; the other 32 are told again at 3, 7, 14 and 30 days.
    assert_eq!(replay.n, 80 + 32 * 4);
    assert!(replay.at_opening.auc > 0.7, "those who answer are told from those who do not: {replay:?}");
}

#[test]
fn what_comes_later_never_changes_the_chance_told_when_it_was_asked() {
    let text = "
//~ ana 2023-11-06
//- 2024-01-10 me -> ben@example.com : Chairs
Could you count the chairs?
//- 2024-02-12 me -> ana : Lamp
Could you look at the lamp?
//- 2024-03-04 me -> ben@example.com : Tables
Could you count the tables?
//- 2024-03-06 ben@example.com -> me
Twelve tables.
//- 2024-03-20 me -> ana, ben@example.com : Hall
Could one of you book the hall?
//- 2024-04-02 ana -> me
The hall is booked.
";
    let correspondence = Correspondence::read(text);
    let chances = |day: &str, name: &str| {
        let standing = correspondence.standing(day, name);
        let asks = standing.relation.exchanges.iter().zip(standing.p_answer);
        asks.filter_map(|(exchange, p)| Some((exchange.opened_at, p?))).collect::<Vec<_>>()
    };
    for name in ["ana", "ben@example.com"] {
        let late = chances("2024-12-01", name);
        for day in ["2024-01-10", "2024-02-12", "2024-03-05", "2024-03-20"] {
            let known = chances(day, name);
            assert_eq!(known, late[..known.len()], "{name} on {day}");
        }
    }
    let of_all = chances("2024-03-20", "ana").last().copied();
    assert_eq!(of_all, chances("2024-03-20", "ben@example.com").last().copied(), "one question, one chance");
}
