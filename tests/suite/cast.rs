//! Everybody in the cast of the sample mailbox gets the verdict that the cast says, and every rule has somebody to show it.

use std::path::{Path, PathBuf};

use crickets::analysis::{Analysis, Standing, analyze};
use crickets::message::AddrSpec;
use crickets::verdict::{Policy, Verdict, VerdictKind};

use crate::support::shelf::{Shelf, decisions};

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo")
}

pub fn analysis() -> Analysis {
    let shelf = Shelf::fill("mbox", &demo(), &["robin@example.net", "robin.falk@example.org"]);
    let ground = shelf.ground("Robin Falk", "Europe/Berlin", decisions(&demo().join("decisions.toml")));
    analyze(ground, &Policy::default(), "2026-03-10T05:00:00Z".parse().expect("a time"))
}

/// One row of the cast.
struct Role {
    name: String,
    address: AddrSpec,
    verdict: String,
    rules: String,
}

fn cast() -> Vec<Role> {
    let text = std::fs::read_to_string(demo().join("CAST.md")).expect("a cast");
    text.lines()
        .filter(|line| line.starts_with('|') && line.contains('@'))
        .flat_map(|line| {
            let cells: Vec<String> = line.split('|').map(|cell| cell.trim().to_owned()).collect();
            // Several people may share a row.
            let people: Vec<(String, String)> =
                cells[1].split(", ").map(str::to_owned).zip(cells[2].split(", ").map(str::to_owned)).collect();
            people.into_iter().map(move |(name, address)| Role {
                name,
                address: AddrSpec::new(&address),
                verdict: cells[3].clone(),
                rules: cells[4].clone(),
            })
        })
        .collect()
}

/// Returns what is wrong with a standing, or nothing.
fn complaint(role: &Role, standing: Option<&Standing>) -> Option<String> {
    let Some(standing) = standing else { return Some("not a contact".to_owned()) };
    let judgement = &standing.judgement;
    let kinds: Vec<VerdictKind> = role
        .verdict
        .split([',', ' '])
        .filter(|word| *word != "after")
        .take_while(|word| *word != "until" && *word != "never")
        .filter_map(VerdictKind::parse)
        .collect();
    let (expected, after) =
        if role.verdict.starts_with("came_back after") { (&kinds[..1], kinds.get(1)) } else { (&kinds[..], None) };
    let found = |what: &str| {
        Some(format!(
            "{what}; found {:?} since {} because {:#?}",
            judgement.verdict, judgement.since, judgement.because
        ))
    };
    if !expected.contains(&judgement.verdict.kind()) {
        return found("another verdict");
    }
    if let (Verdict::CameBack { after: found_after }, Some(after)) = (&judgement.verdict, after)
        && found_after != after
    {
        return found("came back after something else");
    }
    let words: Vec<&str> = role.verdict.split(' ').collect();
    for pair in words.windows(2) {
        let Ok(date) = pair[1].trim_end_matches(',').parse::<jiff::civil::Date>() else { continue };
        let range_end =
            words.iter().skip_while(|word| **word != "to").nth(1).map(|end| format!("{}{end}", &pair[1][..5]));
        let end = range_end.and_then(|end| end.parse().ok()).unwrap_or(date);
        let actual = match pair[0] {
            "since" => Some(judgement.since),
            "until" => judgement.verdict.until(),
            _ => continue,
        };
        let open_ended = role.verdict.contains("or later");
        if !actual.is_some_and(|actual| actual >= date && (actual <= end || open_ended)) {
            return found("another day");
        }
    }
    match (&judgement.verdict, role.verdict.as_str()) {
        (Verdict::YourTurn { stranger }, text) if *stranger != text.contains("stranger") => found("stranger or not"),
        (Verdict::Unreachable { successor }, text)
            if text.contains("Jonas Beck") && !successor.as_deref().unwrap_or_default().contains("onas") =>
        {
            found("another successor")
        }
        (Verdict::FinalOutreach { early: false }, text) if text.contains("(early)") => found("not early"),
        _ => None,
    }
}

#[test]
fn everybody_gets_the_verdict_the_cast_says() {
    let analysis = analysis();
    let mut wrong = Vec::new();
    for role in cast() {
        let standing =
            analysis.standings.iter().find(|standing| standing.relation.contact.addresses.contains(&role.address));
        if let Some(complaint) = complaint(&role, standing) {
            wrong.push(format!("{} ({}): expected {}: {complaint}", role.name, role.address, role.verdict));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cast().len(), wrong.join("\n"));
}

#[test]
fn every_verdict_and_every_rule_has_somebody() {
    let analysis = analysis();
    let cast = cast();
    for kind in VerdictKind::EVERY.into_iter().filter(|kind| *kind != VerdictKind::Unknown) {
        assert!(
            analysis.standings.iter().any(|standing| standing.judgement.verdict.kind() == kind),
            "{}",
            kind.as_str()
        );
    }
    for rule in 1..=25 {
        let rule = format!("P{rule:02}");
        assert!(cast.iter().any(|role| role.rules.contains(&rule)), "nobody shows {rule}");
    }
    assert!(cast.len() >= 60, "{} people", cast.len());
}

#[test]
fn without_the_sent_folder_nothing_can_be_told_of_anybody() {
    let home = tempfile::tempdir().expect("a folder");
    for name in ["INBOX.mbox.gz", "Archive.mbox.gz", "demo.toml"] {
        std::fs::copy(demo().join(name), home.path().join(name)).expect("a copy");
    }
    let mut night = assert_cmd::Command::cargo_bin("crickets").expect("the program");
    night.env_clear().arg("--config").arg(home.path().join("demo.toml")).args([
        "--as-of",
        "2026-03-10T05:00:00Z",
        "nightly",
    ]);
    night.output().expect("a night");
    let report = std::fs::read(home.path().join("reports/report.json")).expect("a report");
    let report: serde_json::Value = serde_json::from_slice(&report).expect("JSON");
    let kinds: std::collections::BTreeSet<&str> = report["contacts"]
        .as_array()
        .expect("contacts")
        .iter()
        .filter_map(|contact| contact["verdict"]["kind"].as_str())
        .collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["unknown"], "silence is never claimed");
}
