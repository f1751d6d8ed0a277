//! What single sentences do, in every language of the labelled corpus: precision and recall of each kind of signal.
//!
//! A file of `fixtures/corpora/sentences` is named by the tag of its language and holds `label<TAB>due<TAB>sentence`, read as
//! a letter of that one sentence written on Tuesday 10 March 2026. Every fifth row was kept out of sight while the first cues
//! were written; the printed table gives it apart (`cargo test --test suite sentences -- --nocapture`). The last rows of each
//! language were written after the cues; a comment above them says how they scored before any cue was changed for them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crickets::analysis;
use crickets::calendar::Due;
use crickets::message::parse;
use crickets::signal::{By, Signal, SignalKind};

/// The least precision, recall and share of right due dates of each corpus, in percent over all kinds and rows.
/// Raise them with the cues, never lower them.
const FLOORS: &[(&str, Floor)] = &[
    ("de", Floor { precision: 99, recall: 98, due: 95 }),
    ("en", Floor { precision: 95, recall: 91, due: 89 }),
    ("es", Floor { precision: 99, recall: 98, due: 98 }),
    ("fr", Floor { precision: 99, recall: 98, due: 95 }),
    ("it", Floor { precision: 98, recall: 96, due: 99 }),
    ("nl", Floor { precision: 99, recall: 99, due: 99 }),
    ("pt", Floor { precision: 98, recall: 96, due: 93 }),
];

/// Labels of the kinds that are found apart. A conditional, hedged or delegated promise is a commitment besides.
const KINDS: &[&str] = &[
    "commitment",
    "conditional",
    "hedged",
    "delegated",
    "request",
    "phatic",
    "decline",
    "thanks",
    "offer",
    "cancellation",
    "reschedule",
    "introduction",
    "out_of_office",
    "referral",
    "release",
];

/// One in this many rows was kept out of sight.
const HELD_OUT: usize = 5;

struct Floor {
    precision: usize,
    recall: usize,
    due: usize,
}

struct Row {
    number: usize,
    label: String,
    due: String,
    sentence: String,
}

/// How often a kind was found where it is, found where it is not, and missed.
#[derive(Clone, Copy, Default)]
struct Count {
    found: usize,
    wrong: usize,
    missed: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }

    /// Returns the share in percent of what was found that is right; all of nothing is right.
    fn precision(self) -> usize {
        percent(self.found, self.found + self.wrong)
    }

    /// Returns the share in percent of what is there that was found.
    fn recall(self) -> usize {
        percent(self.found, self.found + self.missed)
    }
}

#[derive(Default)]
struct Score {
    kinds: BTreeMap<&'static str, Count>,
    /// Rows with a date, and those whose date was read right.
    dated: usize,
    dated_right: usize,
    /// Promises and requests without a date of which one was read.
    dates_invented: usize,
    errors: String,
}

impl Score {
    fn total(&self) -> Count {
        let mut total = Count::default();
        for count in self.kinds.values() {
            total.add(*count);
        }
        total
    }

    fn due(&self) -> usize {
        percent(self.dated_right, self.dated)
    }
}

#[test]
fn sentences_of_every_language_are_read_as_labelled() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/corpora/sentences");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "tsv"));
    paths.sort();
    assert_eq!(paths.len(), FLOORS.len(), "every corpus has a floor");
    let mut below = String::new();
    for path in paths {
        let tag = path.file_stem().unwrap().to_str().unwrap();
        let floor = &FLOORS.iter().find(|(language, _)| *language == tag).expect("a floor for every corpus").1;
        let rows = rows(&path);
        let score = score(tag, rows.iter());
        let held_out = self::score(tag, rows.iter().filter(|row| row.number % HELD_OUT == 0));
        println!("{}{}", table(tag, rows.len(), &score, &held_out), score.errors);
        for (what, reached, least) in [
            ("precision", score.total().precision(), floor.precision),
            ("recall", score.total().recall(), floor.recall),
            ("due dates right", score.due(), floor.due),
        ] {
            if reached < least {
                writeln!(below, "{tag}: {what} {reached} %, the floor is {least} %:\n{}", score.errors).unwrap();
            }
        }
    }
    assert!(below.is_empty(), "{below}");
}

fn rows(path: &Path) -> Vec<Row> {
    let text = fs::read_to_string(path).unwrap();
    let lines =
        text.lines().filter(|line| !line.is_empty() && !line.starts_with(['#']) && !line.starts_with("label\t"));
    let rows: Vec<Row> = lines
        .enumerate()
        .map(|(index, line)| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [label, due, sentence] = fields[..] else { panic!("three fields in {line:?}") };
            assert!(label == "none" || KINDS.contains(&label), "{label} is no label: {line:?}");
            Row { number: index + 1, label: label.to_owned(), due: due.to_owned(), sentence: sentence.to_owned() }
        })
        .collect();
    assert!(rows.len() >= 250, "{} has only {} sentences", path.display(), rows.len());
    rows
}

fn score<'a>(tag: &str, rows: impl Iterator<Item = &'a Row>) -> Score {
    let mut score = Score::default();
    for row in rows {
        let (language, signals) = read(&row.sentence);
        let expected = expected(&row.label);
        let mut found: BTreeSet<&'static str> = signals.iter().flat_map(|signal| labels(&signal.kind)).collect();
        // An offer or a new date for a meeting may be put as a question: that it asks besides is no fault.
        if row.sentence.contains('?') && row.label != "none" && !expected.contains("request") {
            found.remove("request");
        }
        for kind in expected.union(&found) {
            let count = score.kinds.entry(kind).or_default();
            match (expected.contains(kind), found.contains(kind)) {
                (true, true) => count.found += 1,
                (true, false) => count.missed += 1,
                _ => count.wrong += 1,
            }
        }
        let held_out = row.number % HELD_OUT == 0;
        if (expected != found || language != tag) && !held_out {
            let cues: Vec<&(&str, i32)> = signals.iter().flat_map(|signal| &signal.cues).collect();
            writeln!(
                score.errors,
                "  {} is {expected:?}, read as {found:?} in {language}: {} {cues:?}",
                row.number, row.sentence
            )
            .unwrap();
        }
        let due = signals.iter().find_map(|signal| due(signal, &row.label));
        if row.due != "-" {
            score.dated += 1;
            let right = due.as_ref() == Some(&edge(&row.label, &row.due));
            score.dated_right += usize::from(right);
            if !right && !held_out {
                writeln!(score.errors, "  {} is due {}, read as {due:?}: {}", row.number, row.due, row.sentence)
                    .unwrap();
            }
        } else if let Some(due) = due.filter(|_| expected.contains("commitment") || expected.contains("request")) {
            score.dates_invented += 1;
            if !held_out {
                writeln!(score.errors, "  {} has no date, read as due {due}: {}", row.number, row.sentence).unwrap();
            }
        }
    }
    score
}

/// Returns the language a letter of one sentence is read in, and what it does.
fn read(sentence: &str) -> (String, Vec<Arc<Signal>>) {
    let header =
        b"From: Ana <ana@example.org>\r\nTo: me@example.net, ben@example.com\r\nMessage-ID: <1@example.org>\r\n\
        Date: Tue, 10 Mar 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
    let (message, defects) = parse::message(header, None);
    assert!(defects.is_empty(), "{defects:?}");
    let gist = analysis::read(&message, &parse::body(header, sentence.as_bytes())).gist;
    (gist.language.to_string(), gist.signals.into_vec())
}

fn expected(label: &str) -> BTreeSet<&'static str> {
    let kind = KINDS.iter().copied().filter(|kind| *kind == label);
    let promise = ["conditional", "hedged", "delegated"].contains(&label).then_some("commitment");
    kind.chain(promise).collect()
}

fn labels(kind: &SignalKind) -> Vec<&'static str> {
    match kind {
        SignalKind::Commitment { by, conditional, hedged, .. } => {
            let conditional = conditional.then_some("conditional");
            let hedged = hedged.then_some("hedged");
            let delegated = (*by == By::Delegate).then_some("delegated");
            ["commitment"].into_iter().chain(conditional).chain(hedged).chain(delegated).collect()
        }
        SignalKind::Request { phatic: true, .. } => vec!["phatic"],
        SignalKind::Request { .. } => vec!["request"],
        SignalKind::Offer { .. } => vec!["offer"],
        SignalKind::Introduction { .. } => vec!["introduction"],
        SignalKind::Cancellation { rescheduled: true, .. } => vec!["reschedule"],
        SignalKind::Cancellation { .. } => vec!["cancellation"],
        SignalKind::OutOfOffice { .. } => vec!["out_of_office"],
        SignalKind::Decline { .. } => vec!["decline"],
        SignalKind::Referral { .. } => vec!["referral"],
        SignalKind::Thanks => vec!["thanks"],
        SignalKind::Release => vec!["release"],
        // What no row is labelled with.
        SignalKind::Delivery
        | SignalKind::StillPending
        | SignalKind::Met
        | SignalKind::Receipt
        | SignalKind::Undelivered { .. }
        | SignalKind::Event(_) => Vec::new(),
    }
}

/// Returns the date that a signal of the row's label gives, as [`edge`] writes it.
fn due(signal: &Signal, label: &str) -> Option<String> {
    match &signal.kind {
        SignalKind::Commitment { due: Due::Window { from, to, .. }, .. } if expected(label).contains("commitment") => {
            Some(format!("{from}..{to}"))
        }
        SignalKind::Request { due: Due::Window { from, to, .. }, .. } if label == "request" => {
            Some(format!("{from}..{to}"))
        }
        SignalKind::Decline { until: Some(from), .. } if label == "decline" => Some(from.to_string()),
        SignalKind::OutOfOffice { until: Some(to), .. } if label == "out_of_office" => Some(to.to_string()),
        SignalKind::Cancellation { event: Some(day), .. } if label == "cancellation" => Some(day.to_string()),
        _ => None,
    }
}

/// Returns the side of a window that a label's signal keeps: a decline its first day, an absence or a meeting its last.
fn edge(label: &str, window: &str) -> String {
    let (from, to) = window.split_once("..").expect("a window has two days");
    match label {
        "decline" => from.to_owned(),
        "out_of_office" | "cancellation" | "reschedule" => to.to_owned(),
        _ => window.to_owned(),
    }
}

fn percent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}

fn table(tag: &str, rows: usize, all: &Score, held_out: &Score) -> String {
    let mut table = format!("{tag}, {rows} sentences      all rows        held out\n");
    table += "                     P   R    n       P   R    n\n";
    let mut row = |name: &str, all: Count, held_out: Count| {
        let cells =
            |count: Count| format!("{:>3} {:>3} {:>4}", count.precision(), count.recall(), count.found + count.missed);
        writeln!(table, "{name:<18} {}     {}", cells(all), cells(held_out)).unwrap();
    };
    let of = |score: &Score, kind: &str| score.kinds.get(kind).copied().unwrap_or_default();
    for kind in KINDS {
        row(kind, of(all, kind), of(held_out, kind));
    }
    row("every kind", all.total(), held_out.total());
    writeln!(
        table,
        "due dates right: {} of {}, held out {} of {}; invented: {}, held out {}",
        all.dated_right, all.dated, held_out.dated_right, held_out.dated, all.dates_invented, held_out.dates_invented
    )
    .unwrap();
    table
}
