//! Tests of the page as a whole: order, honesty, languages and size.

use std::collections::BTreeSet;
use std::fmt;

use super::FORMATS;
use super::entry::Entry;
use super::page::page;
use super::sample::{Texts, sample};
use super::terminal;
use super::wording::{ENGLISH, Tonight, Wording, by_tag};
use crate::analysis::{Analysis, Standing};
use crate::message::Role;
use crate::verdict::{Because, Evidence, VerdictKind};

fn rendered(write: fn(&dyn Wording, &Analysis, &mut dyn fmt::Write) -> fmt::Result, analysis: &Analysis) -> String {
    let mut file = String::new();
    write(ENGLISH, analysis, &mut file).expect("writing to a String never fails");
    file
}

#[test]
fn the_sample_shows_every_verdict() {
    let shown: BTreeSet<VerdictKind> =
        sample(&Texts(None)).standings.iter().map(|standing| standing.judgement.verdict.kind()).collect();
    assert_eq!(shown, BTreeSet::from(VerdictKind::EVERY));
}

#[test]
fn the_same_analysis_gives_the_same_bytes() {
    for format in FORMATS {
        let (first, second) =
            (format.render(ENGLISH, &sample(&Texts(None))), format.render(ENGLISH, &sample(&Texts(None))));
        assert_eq!(first, second, "{}", format.name);
        assert!(first.contains("Cleo Marchetti"), "{}", format.name);
    }
}

#[test]
fn everybody_has_one_place() {
    let analysis = sample(&Texts(None));
    let page = page(ENGLISH, &analysis);
    let mut ranks: Vec<u32> = page
        .sections
        .iter()
        .flat_map(|section| section.entries.iter().chain(&section.rest))
        .map(|entry| entry.rank)
        .collect();
    ranks.sort_unstable();
    assert_eq!(ranks, (1..=23).collect::<Vec<u32>>());
}

#[test]
fn sections_stand_in_the_order_of_the_design() {
    let page = page(ENGLISH, &sample(&Texts(None)));
    let ids: Vec<&str> = page.sections.iter().map(|section| section.id).collect();
    let order = [
        "your-turn",
        "one-last-note",
        "promised",
        "nudge",
        "waiting",
        "came-back",
        "worth-your-time",
        "let-go",
        "new-people",
        "paused",
        "others",
    ];
    assert_eq!(ids, order);
    let your_turn: Vec<&str> = page.sections[0].entries.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(your_turn, ["Ana Weber", "Ben Okafor", "Uwe Vogel"], "an introduced stranger is no stranger");
    assert_eq!(page.sections[0].rest.len(), 1, "what is past the nightly cap is one click away");
    assert_eq!(
        page.headline,
        "Tonight, three people wait to hear from you, two deserve one last note, two could use a nudge and one came back."
    );
}

#[test]
fn what_calls_for_something_comes_first_among_the_changes() {
    let mut analysis = sample(&Texts(None));
    let sentences = |analysis: &Analysis| -> Vec<String> {
        page(ENGLISH, analysis).changes.unwrap_or_default().into_iter().map(|change| change.sentence).collect()
    };
    let expected =
        ["Ana Weber: new, your turn", "Cleo Marchetti: waiting → one last note", "Jonas Albrecht: let go → came back"];
    assert_eq!(sentences(&analysis), expected);
    // A night of many changes keeps the page well formed.
    analysis.changes = analysis.changes.iter().cycle().take(30).cloned().collect();
    let html = rendered(super::html::write, &analysis);
    for element in ["ul", "details", "section"] {
        let counts = elements(&html);
        assert_eq!(counts.get(element), counts.get(&format!("/{element}")), "{element}");
    }
    assert!(html.contains("22 more, when you have the time"));
}

#[test]
fn a_first_run_proposes_only_what_is_shown_and_compares_with_nothing() {
    let mut analysis = Analysis { first_run: true, ..sample(&Texts(None)) };
    let held_back = analysis.standings.iter_mut().find(|standing| standing.shown).expect("somebody to act on");
    held_back.shown = false;
    let kind = held_back.judgement.verdict.kind();
    let page = page(ENGLISH, &analysis);
    assert!(page.changes.is_none());
    // Who has to wait for another night waits where they belong.
    assert!(kind.is_proposal() && page.later() >= 1, "{kind:?}");
    let others = page.sections.iter().find(|section| section.id == "others");
    let lines = others.into_iter().flat_map(|section| section.entries.iter().chain(&section.rest));
    assert!(lines.map(|entry| entry.verdict.as_str()).all(|verdict| verdict != "your turn"), "{page:?}");
    assert_eq!(page.lapsed.as_deref(), Some("412 older threads have lapsed; nothing to do."));
    let let_go = page.sections.iter().find(|section| section.id == "let-go").expect("shown, collapsed");
    assert!(!let_go.intro.contains("achievement"));
}

#[test]
fn the_chance_of_an_answer_stands_where_one_is_waited_for() {
    let mut analysis = sample(&Texts(None));
    for standing in &mut analysis.standings {
        standing.scores.chance_still = Some(0.25);
    }
    let page = page(ENGLISH, &analysis);
    let shown = |id: &str| {
        let section = page.sections.iter().find(|section| section.id == id).expect("a section");
        section
            .entries
            .iter()
            .map(|entry| entry.detail.as_ref().is_some_and(|detail| detail.chance.is_some()))
            .collect()
    };
    let (mine, theirs): (Vec<bool>, Vec<bool>) = (shown("your-turn"), shown("one-last-note"));
    assert!(!mine.is_empty() && mine.iter().all(|is_shown| !is_shown), "{mine:?}");
    assert!(!theirs.is_empty() && theirs.iter().all(|is_shown| *is_shown), "{theirs:?}");
}

#[test]
fn a_draft_of_the_owners_that_presses_the_reader_is_marked_in_every_format() {
    let mut analysis = sample(&Texts(None));
    let drafts = analysis.standings.iter_mut().filter(|standing| standing.shown).filter_map(|one| one.draft.as_mut());
    drafts.for_each(|draft| draft.warnings = crate::verdict::lint::lint("If I don't hear from you, it ends."));
    let pressing = "Your own draft says “if i don&#39;t hear”, which puts the reader under pressure.";
    let html = rendered(super::html::write, &analysis);
    assert!(html.contains(pressing), "not on the page");
    let markdown = rendered(super::markdown::write, &analysis);
    assert!(markdown.contains("which puts the reader under pressure"), "not in Markdown");
}

#[test]
fn a_stale_mailbox_and_a_missing_sent_folder_are_said_first() {
    let mut analysis = sample(&Texts(None));
    analysis.coverage.retain(|coverage| coverage.role == Role::Inbox);
    assert!(page(ENGLISH, &analysis).warnings[0].starts_with("work has no Sent folder"));
    assert_eq!(
        page(ENGLISH, &sample(&Texts(None))).warnings,
        ["Sent (work): the server closed the connection; last read on 6 March 2026, 4 days ago."]
    );
}

#[test]
fn no_silence_is_claimed_where_mail_is_missing() {
    let analysis = sample(&Texts(None));
    let page = page(ENGLISH, &analysis);
    let promised = page.sections.iter().find(|section| section.id == "promised").expect("promises stand open");
    assert!(promised.promises.iter().any(|promise| promise.name == "Edith Sørensen"));
    assert!(promised.promises.iter().all(|promise| promise.name != "Quinn Doyle"));
    let entries = page.sections.iter().flat_map(|section| &section.entries);
    let quinn = entries.filter(|entry| entry.kind == VerdictKind::Unknown).find_map(|entry| entry.detail.as_ref());
    assert_eq!(quinn.expect("shown in full").history.silent_days, None);
}

#[test]
fn silence_begins_no_earlier_than_the_question() {
    let mut analysis = sample(&Texts(None));
    let now = analysis.now;
    let days = |standing: &Standing, analysis: &Analysis| {
        Entry::full(ENGLISH, analysis, standing).detail.expect("in full").history.silent_days
    };
    let mut cleo = analysis.standings.remove(3);
    assert_eq!(days(&cleo, &analysis), Some(49));
    cleo.relation.exchanges[0].opened_at = now - jiff::SignedDuration::from_hours(24 * 10);
    assert_eq!(days(&cleo, &analysis), Some(10), "asked after their last sign of life");
    cleo.last_sign_of_life = Some(now - jiff::SignedDuration::from_hours(24 * 4));
    assert_eq!(days(&cleo, &analysis), Some(4), "heard from after the question");
    cleo.last_sign_of_life = None;
    assert_eq!(days(&cleo, &analysis), Some(10), "never heard from");
    assert_eq!(days(&analysis.standings[0], &analysis), None, "it is the owner's turn");
}

#[test]
fn low_evidence_is_said_and_never_a_low_score() {
    let analysis = sample(&Texts(None));
    let report: serde_json::Value =
        serde_json::from_str(&rendered(super::json::write, &analysis)).expect("the report is JSON");
    let cleo = &report["contacts"][3]["responsiveness"];
    assert_eq!((&cleo["score"], &cleo["low_evidence"]), (&serde_json::Value::Null, &serde_json::Value::Bool(true)));
    assert_eq!(report["contacts"][0]["responsiveness"].get("low_evidence"), None);
    assert!(
        terminal::standing(ENGLISH, &analysis, &analysis.standings[3], 80, false)
            .contains("Too little to say how often")
    );
}

#[test]
fn json_has_the_keys_of_the_interface() {
    let report: serde_json::Value =
        serde_json::from_str(&rendered(super::json::write, &sample(&Texts(None)))).expect("the report is JSON");
    let keys =
        |value: &serde_json::Value| -> Vec<String> { value.as_object().expect("an object").keys().cloned().collect() };
    let sorted = |names: &str| -> Vec<String> {
        let mut names: Vec<String> = names.split_whitespace().map(str::to_owned).collect();
        names.sort();
        names
    };
    assert_eq!(keys(&report), sorted("schema as_of coverage changes contacts replay worked totals"));
    assert_eq!(report["as_of"], "2026-03-10T05:00:00Z");
    let ana = &report["contacts"][0];
    let contact = "id name addresses verdict rank established responsiveness reciprocity counts last_sign_of_life exchanges draft";
    // What stands beside a verdict, where it applies.
    let beside = "organisation channels clarity checklist cost";
    assert_eq!(keys(ana), sorted(&format!("{contact} {beside}")));
    assert_eq!(keys(&ana["verdict"]), sorted("kind since until because changes_when"));
    assert_eq!(keys(&ana["responsiveness"]), sorted("score low high replies asks median_latency_hours chance_still"));
    assert_eq!(keys(&ana["reciprocity"]), sorted("score evidence initiation reply effort promises introductions"));
    assert_eq!(keys(&ana["counts"]), sorted("sent received attempts cancellations"));
    let exchange = "kind owed_by opened_by opened_at due state settled_by p_answer chance_still sentence";
    assert_eq!(keys(&ana["exchanges"][0]), sorted(exchange));
    assert_eq!(keys(&ana["draft"]), sorted("kind language subject body"));
    let coverage = "account mailbox role messages from complete_since last_success stale problem";
    assert_eq!(keys(&report["coverage"][0]), sorted(coverage));
    assert_eq!(keys(&report["changes"][0]), sorted("contact from to"));
    assert_eq!(keys(&report["replay"]), sorted("n auc brier log_loss calibration_error bins at_opening"));
    assert_eq!(keys(&report["replay"]["at_opening"]), sorted("n auc brier log_loss calibration_error"));
    assert_eq!(keys(&report["worked"][0]), sorted("kind sent answered median_latency_hours fastest_hours"));
    assert_eq!(keys(&report["replay"]["bins"][0]), sorted("from to n predicted happened"));
}

#[test]
fn five_thousand_contacts_fit_three_megabytes() {
    let mut analysis = sample(&Texts(None));
    let everybody = analysis.standings.clone();
    for (rank, model) in (1..=5_000).zip(everybody.iter().cycle()).skip(everybody.len()) {
        analysis.standings.push(Standing { rank, shown: false, ..model.clone() });
    }
    let size = rendered(super::html::write, &analysis).len();
    assert!(size <= 3_000_000, "{size} bytes");
}

/// Words every English sentence is made of, and no German one.
const ENGLISH_WORDS: [&str; 44] = [
    "the", "and", "of", "you", "your", "they", "their", "them", "is", "are", "not", "with", "from", "for", "until",
    "has", "have", "this", "that", "would", "days", "day", "weeks", "months", "ago", "never", "nothing", "who", "when",
    "unless", "on", "at", "it", "to", "by", "as", "more", "since", "last", "note", "answer", "wrote", "answers",
    "reply",
];

/// Returns the words of a page that a person reads or hears, without markup and without what a program reads.
fn words_read(format: &str, file: &str) -> BTreeSet<String> {
    let mut read = String::new();
    match format {
        "html" => {
            let body = file.split("</style>").nth(1).expect("a style");
            let body = body.split("<script>").next().expect("a page before the script");
            for tag in body.split('<').skip(1) {
                let (inside, text) = tag.split_once('>').unwrap_or((tag, ""));
                for attribute in
                    ["aria-label=\"", "title=\"", "data-label=\"", "data-done=\"", "placeholder=\"", "alt=\""]
                {
                    read.extend(inside.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()));
                    read.push(' ');
                }
                // A command is typed, not read.
                let is_code = inside.starts_with("code") || inside.starts_with("kbd");
                read.push_str(if is_code { "" } else { text });
                read.push(' ');
            }
        }
        "json" => {
            let report: serde_json::Value = serde_json::from_str(file).expect("the report is JSON");
            for contact in report["contacts"].as_array().expect("people") {
                read.push_str(&contact["verdict"]["because"].to_string());
                read.push_str(&contact["verdict"]["changes_when"].to_string());
            }
        }
        // The keys of the columns and of the verdicts are for programs.
        "csv" => {
            for line in file.lines().skip(1) {
                read.extend(line.split('"').skip(1).step_by(2));
                read.push(' ');
            }
        }
        _ => read.extend(file.split('`').step_by(2).flat_map(str::lines).filter(|line| !line.starts_with("[mail-"))),
    }
    let words = read.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

#[test]
fn the_german_page_is_german_to_the_last_word() {
    let german = by_tag("de").expect("the page speaks German");
    for first_run in [false, true] {
        // What stands in mail is one word here: all others are the page's own.
        let analysis = Analysis { first_run, ..sample(&Texts(Some("Zitat"))) };
        let english = |words: &BTreeSet<String>| -> Vec<&str> {
            ENGLISH_WORDS.into_iter().filter(|word| words.contains(*word)).collect()
        };
        for format in FORMATS {
            let found = words_read(format.name, &format.render(german, &analysis));
            assert_eq!(english(&found), [""; 0], "{}", format.name);
            assert!(found.contains("nachricht"), "{}", format.name);
            let found = words_read(format.name, &format.render(ENGLISH, &analysis));
            assert!(english(&found).len() > 20, "{}: {found:?}", format.name);
        }
        let told = terminal::standing(german, &analysis, &analysis.standings[4], 80, false);
        let told: Vec<&str> = told.lines().filter(|line| !line.contains("crickets ")).collect();
        assert_eq!(english(&words_read("terminal", &told.join("\n"))), [""; 0]);
    }
    assert!(FORMATS[0].render(german, &sample(&Texts(None))).contains("<html lang=\"de\">"));
}

/// Returns how often each element is opened.
fn elements(html: &str) -> std::collections::BTreeMap<String, usize> {
    let mut count = std::collections::BTreeMap::new();
    for piece in html.split('<').skip(1) {
        let name: String = piece.chars().take_while(|c| c.is_ascii_alphanumeric() || "/!".contains(*c)).collect();
        if !name.is_empty() {
            *count.entry(name.to_lowercase()).or_insert(0) += 1;
        }
    }
    count
}

/// With `CRICKETS_SAMPLE=DIR` the sample is also written there, to be looked at.
#[test]
fn every_format_has_a_file_of_its_own() {
    let names: BTreeSet<&str> = FORMATS.iter().map(|format| format.file_name).collect();
    assert_eq!(names.len(), FORMATS.len());
    let Some(folder) = std::env::var_os("CRICKETS_SAMPLE") else { return };
    for format in FORMATS {
        let path = std::path::Path::new(&folder).join(format.file_name);
        std::fs::write(path, format.render(ENGLISH, &sample(&Texts(None)))).expect("the folder can be written to");
    }
}

#[test]
fn a_promise_is_told_with_the_day_it_was_made_and_the_day_it_was_due() {
    let calendar = crate::calendar::Calendar::default();
    let day = |text: &str| text.parse::<jiff::civil::Date>().expect("a day");
    let at = |text: &str| text.parse::<jiff::Timestamp>().expect("a time");
    let tonight = Tonight { calendar: &calendar, now: at("2026-03-10T12:00:00Z") };
    let evidence =
        || Evidence { message: None, at: at("2026-02-09T12:00:00Z"), sentence: "".into(), subject: "".into() };
    let told = |due: Option<&str>| {
        let due = due.map(day);
        let theirs =
            Because::TheyPromised { evidence: evidence(), due, overdue: true, leaves_no_mail: false, again: false };
        let mine = Because::OwnerPromised { evidence: evidence(), due, overdue: true };
        [ENGLISH.because(&tonight, &theirs), ENGLISH.because(&tonight, &mine)]
    };
    assert_eq!(
        told(Some("2026-02-27")),
        [
            "They promised something on 9 February 2026 for 27 February 2026; that day passed 11 days ago.",
            "You promised something on 9 February 2026 for 27 February 2026; that day passed 11 days ago.",
        ]
    );
    assert_eq!(
        told(None),
        [
            "They promised something on 9 February 2026 (4 weeks ago); no day was named, and nothing has been seen yet.",
            "You promised something on 9 February 2026 (4 weeks ago); no day was named, and it is due.",
        ]
    );
}

#[test]
fn who_has_not_written_is_said_as_people_say_it() {
    assert_eq!(ENGLISH.counts(1, 0, 0), "You wrote once, they have not written yet.");
    assert_eq!(ENGLISH.counts(0, 2, 0), "You have not written yet, they wrote twice.");
}
