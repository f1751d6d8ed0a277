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
    assert!(before - score(&asked, "2024-03-04") < 6.0, "nothing is refused on the same day");
    assert!(before - score(&asked, "2024-04-04") > 6.0, "after a month it is");
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
    assert_eq!(replay.n, 80);
    assert!(replay.auc > 0.7, "those who answer are told from those who do not: {replay:?}");
}
