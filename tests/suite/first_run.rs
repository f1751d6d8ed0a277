//! The first night on an old mailbox: eight years, 1,500 people, and hardly anything to do.

use std::time::{Duration, Instant};

use crickets::analysis::{Analysis, Ground, analyze};
use crickets::ledger::State;
use crickets::verdict::{Policy, Verdict, VerdictKind};

use crate::generator;
use crate::support::shelf::Shelf;

fn first_night() -> Analysis {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("old");
    let words = ["old", path.to_str().expect("a path in UTF-8"), "--seed", "1"];
    generator::write(&words).expect("a known mailbox").expect("a written mailbox");
    let shelf = Shelf::fill("maildir", &path, &["robin@example.net"]);
    let ground = Ground { prior: None, ..shelf.ground("Robin Falk", "Europe/Berlin", Vec::new()) };
    let started = Instant::now();
    let analysis = analyze(ground, &Policy::default(), "2026-03-10T05:00:00Z".parse().expect("a time"));
    assert!(started.elapsed() < Duration::from_secs(20), "took {:?}, without optimisation", started.elapsed());
    analysis
}

#[test]
fn the_first_report_on_an_old_mailbox_proposes_little_and_nothing_that_lapsed() {
    let analysis = first_night();
    assert!(analysis.standings.len() >= 1_400, "{} contacts", analysis.standings.len());
    assert!(analysis.first_run);
    assert_eq!(analysis.changes, [], "there is no last night to compare with");

    let shown: Vec<_> = analysis.standings.iter().filter(|standing| standing.shown).collect();
    let of = |kind| shown.iter().filter(|standing| standing.judgement.verdict.kind() == kind).count();
    assert!((1..=10).contains(&shown.len()), "{} proposals", shown.len());
    assert!(of(VerdictKind::YourTurn) <= 3, "{} of your turn", of(VerdictKind::YourTurn));
    assert!(of(VerdictKind::FinalOutreach) <= 3, "{} last notes", of(VerdictKind::FinalOutreach));
    for standing in &shown {
        assert!(
            standing.states.iter().any(|state| state.is_live()),
            "nothing is live with {}",
            standing.relation.contact.id
        );
        assert!(standing.judgement.verdict.kind().is_proposal());
    }

    let lapsed =
        analysis.standings.iter().flat_map(|standing| &standing.states).filter(|state| **state == State::Lapsed);
    assert_eq!(analysis.lapsed as usize, lapsed.count());
    assert!(analysis.lapsed > 400, "{} lapsed", analysis.lapsed);
    for standing in &analysis.standings {
        let nothing_live = !standing.states.iter().any(|state| state.is_live());
        let proposes = standing.judgement.verdict.kind().is_proposal();
        let came_back = matches!(standing.judgement.verdict, Verdict::CameBack { .. });
        assert!(!(nothing_live && proposes) || came_back, "{:?}", standing.judgement);
    }
    assert!(analysis.standings.iter().any(|standing| standing.worth_your_time), "somebody is worth the time");
}
