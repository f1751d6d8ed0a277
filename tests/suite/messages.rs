//! Whole messages of many mail programs in seven languages: zones, own words, who wrote, what it does.
//!
//! Beside each `.eml` of `fixtures/corpora/messages` stands an `.expect` file: what its headers and words are read as, then
//! every line of its text with its zone. Blank lines and quotation marks are left out, for words alone are compared. The
//! printed table names every difference (`cargo test --test suite messages -- --nocapture`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crickets::analysis;
use crickets::message::{Automated, parse};
use crickets::signal::{Signal, SignalKind};
use proptest::prelude::*;

/// What pages, flowed text and odd Unicode are made of.
const FRAGMENTS: &[&str] = &[
    "<div class=\"gmail_quote\">",
    "<div id=\"divRplyFwdMsg\">",
    "<div class=\"yahoo_quoted\">",
    "</div>",
    "<blockquote type=\"cite\">",
    "</blockquote>",
    "<p>",
    "<br>",
    "<table class=\"moz-email-headers-table\"><tr><th>From: </th><td>Ben</td></tr></table>",
    "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt'>",
    "<span style='color:red'>",
    "<pre>",
    "<",
    "&#8237;",
    "&nbsp;",
    "I'll call you. ",
    "See my comments inline.\r\n",
    "[Ana] Yes.\r\n",
    "> Will you? \r\n",
    ">> > \r\n",
    ">>> Ana 03/03/2026 09:15 >>>\r\n",
    "RO> no\r\n",
    "On Tue, 3 Mar 2026, Ben wrote:\r\n",
    "From: Ben\r\nSent: today\r\nTo: Ana\r\nSubject: Gate\r\n",
    "-- \r\n",
    "________________________________\r\n",
    "⸻⸻⸻⸻\r\n",
    "Sent from my iPhone\r\n",
    " \r\n",
    "\r\n\r\n",
    "\u{2028}",
    "\u{feff}",
    "\u{202e}مرحبا ",
    "日本語。",
    "👩‍👩‍👧",
    "e\u{301}\u{301}",
    "İß\u{1e9e}",
    "\0",
];

proptest! {
    #[test]
    fn every_byte_of_any_text_is_in_exactly_one_zone(
        fragments in proptest::collection::vec(proptest::sample::select(FRAGMENTS), 0..24),
        kind in proptest::sample::select(&["text/html", "text/plain", "text/plain; format=flowed", "text/plain; format=flowed; delsp=yes"][..]),
    ) {
        let header = format!("From: ana@example.org\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
        let (message, _) = parse::message(header.as_bytes(), None);
        let body = parse::body(header.as_bytes(), fragments.concat().as_bytes());
        let mut end = 0;
        for zone in analysis::read(&message, &body).zones {
            prop_assert_eq!(zone.start, end);
            prop_assert!(zone.end > zone.start && body.text.is_char_boundary(zone.end));
            end = zone.end;
        }
        prop_assert_eq!(end, body.text.len());
    }
}

/// Of all messages, in percent. Raise them with the reader, never lower them.
const FLOORS: Floors =
    Floors { exact: 100, zones: 96, leak: 0, lost: 0, automated: 100, recall: 99, precision: 96, language: 99 };

struct Floors {
    /// Messages whose own words are found exactly, at least.
    exact: usize,
    /// Messages of which every word is in the right zone, at least.
    zones: usize,
    /// Messages with a word of somebody else among the author's, at most.
    leak: usize,
    /// Messages with an own word elsewhere, at most.
    lost: usize,
    /// Messages written by a program or by hand as found, at least: precision and recall.
    automated: usize,
    /// Signals of letters, at least.
    recall: usize,
    precision: usize,
    /// Messages read in their language, at least.
    language: usize,
}

/// What a message is to be read as.
#[derive(Default)]
struct Expected {
    automated: String,
    language: String,
    signals: BTreeSet<String>,
    failed: BTreeSet<String>,
    /// Zone and word, in order.
    words: Vec<(String, String)>,
}

#[test]
fn whole_messages_are_read_as_their_authors_meant_them() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/corpora/messages");
    let mut paths: Vec<_> = fs::read_dir(&corpus).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "eml"));
    paths.sort();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    let mut differences = String::new();
    for path in &paths {
        let expected = expected(&fs::read_to_string(path.with_extension("expect")).unwrap());
        let found = found(&fs::read(path).unwrap());
        let mut differs = |what: &str| differences += &format!("{}: {what}\n", path.file_stem().unwrap().display());
        compare_words(&expected.words, &found.words, &mut count, &mut differs);
        match (expected.automated.as_str(), found.automated.as_str()) {
            ("none", "none") => {}
            (wanted, got) => {
                *count.entry("automated").or_default() += usize::from(wanted == got);
                *count.entry("automated wanted").or_default() += usize::from(wanted != "none");
                *count.entry("automated found").or_default() += usize::from(got != "none");
                if wanted != got {
                    differs(&format!("automated {wanted}, found {got}"));
                }
            }
        }
        assert_eq!(expected.failed, found.failed, "{}", path.display());
        if expected.language == found.language {
            *count.entry("language").or_default() += 1;
        } else {
            differs(&format!("language {}, found {}", expected.language, found.language));
        }
        // What a campaign or a calendar says is nobody's promise.
        if matches!(expected.automated.as_str(), "none" | "list" | "auto_reply") {
            *count.entry("signals").or_default() += expected.signals.intersection(&found.signals).count();
            *count.entry("signals wanted").or_default() += expected.signals.len();
            *count.entry("signals found").or_default() += found.signals.len();
            if expected.signals != found.signals {
                differs(&format!("signals {:?}, found {:?}", expected.signals, found.signals));
            }
        }
    }
    let of = |name: &str| count.get(name).copied().unwrap_or_default();
    let share = |name: &str| of(name) * 100 / paths.len();
    let table = format!(
        "{} messages: own words exact {}, zones exact {}, leak {}, lost {}, language {}; automated {} of {}, {} found; signals {} of {}, {} found",
        paths.len(),
        of("exact"),
        of("zones"),
        of("leak"),
        of("lost"),
        of("language"),
        of("automated"),
        of("automated wanted"),
        of("automated found"),
        of("signals"),
        of("signals wanted"),
        of("signals found"),
    );
    println!("{differences}{table}");
    assert!(paths.len() >= 120, "{table}");
    assert!(share("exact") >= FLOORS.exact && share("zones") >= FLOORS.zones, "{differences}{table}");
    assert!(of("leak") * 100 <= FLOORS.leak * paths.len(), "{differences}{table}");
    assert!(of("lost") * 100 <= FLOORS.lost * paths.len(), "{differences}{table}");
    assert!(share("language") >= FLOORS.language, "{differences}{table}");
    for other in ["automated wanted", "automated found"] {
        assert!(of("automated") * 100 >= FLOORS.automated * of(other), "{differences}{table}");
    }
    assert!(of("signals") * 100 >= FLOORS.recall * of("signals wanted"), "{differences}{table}");
    assert!(of("signals") * 100 >= FLOORS.precision * of("signals found"), "{differences}{table}");
}

type Words = [(String, String)];

fn compare_words(expected: &Words, found: &Words, count: &mut BTreeMap<&str, usize>, differs: &mut impl FnMut(&str)) {
    let text = |words: &Words| words.iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" ");
    let own = |words: &Words| {
        words.iter().filter(|(zone, _)| zone == "own").map(|(_, word)| word.clone()).collect::<Vec<_>>()
    };
    if text(expected) != text(found) {
        differs(&format!("another text: {}", text(found)));
        return;
    }
    let is_others = |zone: &str| matches!(zone, "attribution" | "quoted" | "forwarded");
    let is_authors = |zone: &str| matches!(zone, "own" | "greeting" | "sign_off");
    let wrong: Vec<_> = expected
        .iter()
        .zip(found)
        .filter(|(wanted, got)| wanted.0 != got.0)
        .map(|(wanted, got)| (&wanted.0, &got.0, &wanted.1))
        .collect();
    *count.entry("zones").or_default() += usize::from(wrong.is_empty());
    *count.entry("exact").or_default() += usize::from(own(expected) == own(found));
    *count.entry("leak").or_default() +=
        usize::from(wrong.iter().any(|(wanted, got, _)| is_others(wanted) && is_authors(got)));
    *count.entry("lost").or_default() += usize::from(wrong.iter().any(|(wanted, _, _)| *wanted == "own"));
    let mut pairs: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for (wanted, got, word) in wrong {
        pairs.entry((wanted, got)).or_default().push(word);
    }
    for ((wanted, got), words) in pairs {
        differs(&format!("{wanted} found as {got}: {}", words.join(" ")));
    }
}

fn expected(text: &str) -> Expected {
    let mut expected = Expected::default();
    for line in text.lines() {
        if let Some((zone, line)) = line.split_once(" |") {
            expected.words.extend(words(zone.trim(), line));
        } else if let Some((name, value)) = line.split_once(": ") {
            let listed = || value.split(", ").filter(|item| !item.is_empty()).map(str::to_owned);
            match name {
                "automated" => expected.automated = value.to_owned(),
                "language" => expected.language = value.to_owned(),
                "signals" => expected.signals.extend(listed()),
                "failed" => expected.failed.extend([value.to_owned()]),
                _ => panic!("{name} is no line of an expectation"),
            }
        }
    }
    expected
}

fn found(bytes: &[u8]) -> Expected {
    let header_end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap() + 1;
    let (header, text) = bytes.split_at(header_end);
    let (message, _) = parse::message(header, None);
    let body = parse::body(header, text);
    let reading = analysis::read(&message, &body);
    let zones = reading.zones.iter();
    Expected {
        automated: message.automated.or(reading.gist.automated).map_or("none", automated).to_owned(),
        language: reading.gist.language.to_string(),
        signals: reading.gist.signals.iter().filter_map(|said| signal(said)).map(str::to_owned).collect(),
        failed: body
            .failures
            .iter()
            .map(|failure| {
                format!("{} {}", failure.recipient, if failure.permanent { "permanent" } else { "temporary" })
            })
            .collect(),
        words: zones.flat_map(|zone| words(zone.kind.as_str(), &body.text[zone.start..zone.end])).collect(),
    }
}

fn words(zone: &str, text: &str) -> Vec<(String, String)> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| (zone.to_owned(), word.to_owned())).collect()
}

fn automated(automated: Automated) -> &'static str {
    match automated {
        Automated::List => "list",
        Automated::Bulk => "bulk",
        Automated::AutoReply => "auto_reply",
        Automated::Bounce => "bounce",
        Automated::Calendar => "calendar",
        Automated::Role => "role",
    }
}

/// Returns the name of what a signal is, where the expectations speak of it.
fn signal(signal: &Signal) -> Option<&'static str> {
    match signal.kind {
        SignalKind::Commitment { .. } => Some("commitment"),
        SignalKind::Request { phatic: false, .. } => Some("request"),
        SignalKind::Introduction { .. } => Some("introduction"),
        SignalKind::Cancellation { .. } => Some("cancellation"),
        SignalKind::OutOfOffice { .. } => Some("out_of_office"),
        SignalKind::Decline { .. } => Some("decline"),
        SignalKind::Referral { .. } => Some("referral"),
        SignalKind::Thanks => Some("thanks"),
        _ => None,
    }
}
