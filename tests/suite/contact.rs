//! What the owner decides, through the program: every decision shows, is taken back, and leaves no trace.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;

const CONFIG: &str = "database = \"crickets.db\"\noutput = \"reports\"\nLINES[[account]]\nname = \"home\"\nkind = \"maildir\"\npath = \"Maildir\"\nidentities = [\"me@example.net\"]\n[owner]\nname = \"Robin\"\ntime_zone = \"UTC\"\n";

const EVENING: &str = "2026-03-10T20:00:00Z";

/// Letters: their folder, id, author, reader, day and words.
const LETTERS: [(&str, &str, &str, &str, &str, &str); 5] = [
    ("cur", "old@example.org", "Wanda <wanda@example.org>", "me@example.net", "4 May 2015", "Greetings from the lake."),
    (
        ".Sent/cur",
        "b@example.net",
        "me@example.net",
        "Ana Weber <ana@example.org>",
        "2 Mar 2026",
        "We moved to the second floor.",
    ),
    (
        "cur",
        "a@example.org",
        "Ana Weber <ana@example.org>",
        "me@example.net",
        "4 Mar 2026",
        "Could you send me the plan?",
    ),
    (
        ".Sent/cur",
        "c@example.net",
        "me@example.net",
        "Ben Okafor <ben@example.com>",
        "20 Feb 2026",
        "Could you count the chairs?",
    ),
    ("cur", "d@example.com", "Ana Weber <aw@example.com>", "me@example.net", "5 Mar 2026", "The garden is green."),
];

/// A folder with a Maildir and a configuration, read once.
pub fn home(lines: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["cur", "new", "tmp", ".Sent/cur", ".Sent/new", ".Sent/tmp"] {
        fs::create_dir_all(folder.path().join("Maildir").join(part)).unwrap();
    }
    for (number, (place, id, from, to, day, words)) in LETTERS.into_iter().enumerate() {
        let letter = format!(
            "From: {from}\nTo: {to}\nSubject: Letter {number}\nDate: {day} 09:00:00 +0000\nMessage-ID: <{id}>\n\n{words}\n"
        );
        fs::write(folder.path().join("Maildir").join(place).join(format!("{number}.a.example:2,S")), letter).unwrap();
    }
    fs::write(folder.path().join("crickets.toml"), CONFIG.replace("LINES", lines)).unwrap();
    folder
}

pub fn crickets(home: &Path, args: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::cargo_bin("crickets").unwrap();
    command.env_clear().arg("--config").arg(home.join("crickets.toml")).args(["--as-of", EVENING]).args(args);
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (output.status.code(), said)
}

/// Returns the report as it stands.
pub fn report(home: &Path) -> Value {
    let (status, said) = crickets(home, &["report", "--format", "json"]);
    assert_eq!(status, Some(0), "{said}");
    serde_json::from_slice(&fs::read(home.join("reports/report.json")).unwrap()).unwrap()
}

/// Returns the contact with this address.
fn contact(report: &Value, address: &str) -> Value {
    let contacts = report["contacts"].as_array().unwrap().iter();
    let has = |contact: &&Value| contact["addresses"].as_array().unwrap().iter().any(|one| one == address);
    contacts.clone().find(has).unwrap_or_else(|| panic!("no {address} in {report:#}")).clone()
}

#[test]
fn every_decision_shows_and_is_taken_back_without_a_trace() {
    let home = home("");
    assert_eq!(crickets(home.path(), &["sync"]), (Some(0), String::new()));
    // The first report is compared with none; from the second on, nothing changes by itself.
    report(home.path());
    let before = report(home.path());
    let ben = "ben@example.com";
    assert_eq!(contact(&before, ben)["verdict"]["kind"], "final_outreach", "{before:#}");
    type Shows = fn(&Value) -> bool;
    let decisions: [(&[&str], Shows); 17] = [
        (&["touch", "ben", "--reached"], |ben| ben["verdict"]["kind"] == "waiting"),
        (&["touch", "ben", "--no-answer", "--via", "meeting", "--on", "2026-03-05"], |ben| {
            ben["verdict"]["kind"] == "last_chance" && ben["counts"]["attempts"] == 2 && ben["cost"]["calls"] == 1
        }),
        (&["touch", "ben", "--reached", "--via", "chat", "--promised", "a list", "--due", "2026-03-12"], |ben| {
            let owed = ben["exchanges"].as_array().unwrap();
            owed.iter()
                .any(|item| item["kind"] == "commitment" && item["sentence"] == "a list" && item["due"] == "2026-03-12")
        }),
        (&["vip", "ben"], |ben| ben["vip"] == true),
        (&["vip", "Ben Okafor", "--no"], |ben| ben["vip"].is_null()),
        (&["established", "ben"], |ben| ben["established"] == true),
        (&["snooze", "ben", "2026-04-01"], |ben| {
            ben["verdict"]["kind"] == "snoozed" && ben["verdict"]["until"] == "2026-04-01"
        }),
        (&["snooze", "ben", "--until", "2026-03-11"], |ben| ben["verdict"]["until"] == "2026-03-11"),
        (&["mute", "ben"], |ben| ben["verdict"]["kind"] == "muted"),
        (&["let-go", "ben"], |ben| ben["verdict"]["kind"] == "let_go"),
        (&["birthday", "ben", "1961-03-12"], |ben| ben["birthday"] == "1961-03-12"),
        (&["birthday", "ben", "03-12"], |ben| ben["birthday"] == "--03-12"),
        (&["done", "ben"], |ben| ben["exchanges"][0]["state"] == "settled" && ben["verdict"]["kind"] == "quiet"),
        (&["done", "ben", "c@example.net"], |ben| ben["exchanges"][0]["state"] == "settled"),
        (&["not-an-ask", "ben"], |ben| ben["exchanges"].as_array().unwrap().is_empty()),
        (&["release", "ben", "<c@example.net>"], |ben| ben["exchanges"][0]["state"] == "released"),
        (&["merge", "ben", "wanda@example.org"], |ben| ben["addresses"].as_array().unwrap().len() == 2),
    ];
    for (args, shows) in decisions {
        let (status, said) = crickets(home.path(), &[&["contact"], args].concat());
        assert_eq!(status, Some(0), "{args:?}: {said}");
        assert!(said.starts_with("noted for ben@example.com; crickets contact undo"), "{said}");
        let after = contact(&report(home.path()), ben);
        assert!(shows(&after), "{args:?}: {after:#}");
        let (status, said) = crickets(home.path(), &["contact", "undo", "ben"]);
        assert_eq!(status, Some(0), "{args:?}: {said}");
        assert!(said.starts_with(&format!("taken back: {}", args[0])), "{said}");
        let mut again = report(home.path());
        again["changes"] = before["changes"].clone();
        assert_eq!(again, before, "{args:?} leaves a trace");
    }
    let (status, said) = crickets(home.path(), &["contact", "undo", "ben"]);
    assert_eq!(status, Some(1));
    assert!(said.contains("nothing is decided about ben@example.com"), "{said}");
}

#[test]
fn what_was_closed_opens_again_and_who_was_merged_is_split() {
    let home = home("");
    crickets(home.path(), &["sync"]);
    let decide = |args: &[&str]| {
        let (status, said) = crickets(home.path(), &[&["contact"], args].concat());
        assert_eq!(status, Some(0), "{args:?}: {said}");
    };
    let state = || contact(&report(home.path()), "ben@example.com")["exchanges"][0]["state"].clone();
    for closing in [&["done", "ben"][..], &["release", "ben"], &["not-an-ask", "ben", "c@example.net"]] {
        decide(closing);
        assert_ne!(state(), "open", "{closing:?}");
        decide(&["reopen", "ben"]);
        assert_eq!(state(), "open", "{closing:?}");
        decide(&["undo", "ben"]);
        assert_ne!(state(), "open", "{closing:?}");
        decide(&["undo", "ben"]);
        assert_eq!(state(), "open");
    }
    let addresses = || contact(&report(home.path()), "ana@example.org")["addresses"].clone();
    decide(&["merge", "ana@example.org", "aw@example.com"]);
    assert_eq!(addresses(), serde_json::json!(["ana@example.org", "aw@example.com"]));
    decide(&["split", "Ana Weber", "aw@example.com"]);
    assert_eq!(addresses(), serde_json::json!(["ana@example.org"]));
    decide(&["undo", "ana@example.org"]);
    assert_eq!(addresses(), serde_json::json!(["ana@example.org", "aw@example.com"]));
    // By whichever address: it is one person now.
    decide(&["undo", "aw@example.com"]);
    assert_eq!(addresses(), serde_json::json!(["ana@example.org"]));
}

#[test]
fn what_cannot_be_meant_is_refused_with_what_could_be() {
    let home = home("");
    crickets(home.path(), &["sync"]);
    for (args, status, parts) in [
        (&["mute", "nobody"][..], 1, &["nobody called \"nobody\" is known"][..]),
        (&["mute", "ana weber"], 1, &["2 people match", "ana@example.org", "aw@example.com"]),
        (
            &["done", "ben", "x@example.org"],
            1,
            &["x@example.org is no item with Ben Okafor", "c@example.net", "chairs"],
        ),
        (&["done", "wanda"], 1, &["nothing is open with Wanda"]),
        (&["not-an-ask", "wanda"], 1, &["nothing is open between you and Wanda"]),
        (&["reopen", "ben"], 1, &["you have closed nothing with Ben Okafor"]),
        (&["snooze", "ben", "soon"], 2, &["write it as 2026-04-15"]),
        (&["snooze", "ben", "2026-02-30"], 2, &["write it as 2026-04-15"]),
        (&["snooze", "ben"], 2, &["--until"]),
        (&["birthday", "ben", "2031-03-12"], 1, &["2031-03-12 is still ahead", "leave it out"]),
        (&["birthday", "ben", "12 March"], 2, &["use 1961-03-12, or 03-12"]),
        (&["touch", "ben"], 2, &["--reached|--no-answer"]),
        (&["touch", "ben", "--no-answer", "--promised", "a list"], 2, &["cannot be used with"]),
        (&["touch", "ben", "--reached", "--due", "2026-03-12"], 2, &["--promised"]),
        (&["touch", "ben", "--reached", "--on", "2026-03-11"], 1, &["2026-03-11 is still ahead"]),
        (
            &["touch", "ben", "--reached", "--promised", "a list", "--due", "2026-03-01"],
            1,
            &["before the day you spoke", "--on"],
        ),
        (&["merge", "ben", "ben@example.com"], 1, &["are one person already"]),
        (&["merge", "ben", "me+tag@example.net"], 1, &["is your own address"]),
        (&["split", "ben", "ana@example.org"], 1, &["none of their addresses", "ben@example.com"]),
        (&["split", "ben", "ben@example.com"], 1, &["the only address"]),
    ] {
        let (found, said) = crickets(home.path(), &[&["contact"], args].concat());
        assert_eq!(found, Some(status), "{args:?}: {said}");
        for part in parts {
            assert!(said.contains(part), "{args:?}: {part:?} is missing in {said}");
        }
        let (_, undone) = crickets(home.path(), &["contact", "undo", "ben"]);
        assert!(undone.contains("nothing is decided"), "{args:?} was kept: {undone}");
    }
}

#[test]
fn a_merge_with_a_stranger_is_taken_back_as_it_says() {
    let home = home("");
    crickets(home.path(), &["sync"]);
    let (status, said) = crickets(home.path(), &["contact", "merge", "ben", "zoe.nobody@example.com"]);
    assert_eq!(status, Some(0), "{said}");
    let undo =
        said.split("if that is a slip, crickets ").nth(1).and_then(|rest| rest.lines().next()).expect("a way back");
    let undo: Vec<&str> = undo.split(' ').collect();
    assert_eq!((undo[..2].join(" "), undo.len()), ("contact undo".to_owned(), 3), "{said}");
    let (status, undone) = crickets(home.path(), &undo);
    assert!(status == Some(0) && undone.contains("taken back: merge"), "{undone}");
}

#[test]
fn a_day_that_has_passed_leaves_a_rest_as_it_is() {
    let home = home("");
    crickets(home.path(), &["sync"]);
    crickets(home.path(), &["contact", "snooze", "ben", "2026-04-15"]);
    let rests = |home: &Path| contact(&report(home), "ben@example.com")["verdict"]["kind"] != "final_outreach";
    assert!(rests(home.path()));
    let (status, said) = crickets(home.path(), &["contact", "snooze", "ben", "2026-03-10"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("2026-03-10 is not ahead") && said.contains("name a day after 2026-03-10"), "{said}");
    assert!(rests(home.path()));
    let (status, said) = crickets(home.path(), &["contact", "undo", "ben"]);
    assert!(status == Some(0) && !rests(home.path()), "{said}");
}

#[test]
fn birthdays_come_from_the_address_book_and_what_is_said_by_hand_goes_before() {
    let home = home("");
    let config = fs::read_to_string(home.path().join("crickets.toml")).unwrap() + "birthdays = \"contacts.vcf\"\n";
    fs::write(home.path().join("crickets.toml"), config).unwrap();
    let (status, said) = crickets(home.path(), &["nightly"]);
    assert_eq!(status, Some(78), "{said}");
    assert!(said.contains("contacts.vcf") && said.contains("name a vCard file"), "{said}");
    let card =
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ben\r\nEMAIL;TYPE=work:Ben@Example\r\n .com\r\nBDAY:--0311\r\nEND:VCARD\r\n";
    fs::write(home.path().join("contacts.vcf"), card).unwrap();
    assert_eq!(crickets(home.path(), &["sync"]), (Some(0), String::new()));
    assert_eq!(contact(&report(home.path()), "ben@example.com")["birthday"], "--03-11");
    crickets(home.path(), &["contact", "birthday", "ben", "1970-03-12"]);
    assert_eq!(contact(&report(home.path()), "ben@example.com")["birthday"], "1970-03-12");
}

#[test]
fn a_draft_of_ones_own_is_used_and_looked_through() {
    let home = home("drafts = \"letters\"\n");
    fs::create_dir(home.path().join("letters")).unwrap();
    let draft = home.path().join("letters/face_saving.en.txt");
    fs::write(&draft, "Subject: {{ topic }}\n\n{{ hello }}\n\n{{ qoute }}\n").unwrap();
    let (status, said) = crickets(home.path(), &["sync"]);
    assert_eq!(status, Some(78));
    assert!(said.contains("face_saving.en.txt: line 5: \"qoute\" is no blank: use one of hello"), "{said}");
    fs::write(&draft, "Subject: {{ topic }}\n\n{{ hello }}\n\nLast chance: {{ quote }}\n").unwrap();
    assert_eq!(crickets(home.path(), &["sync"]), (Some(0), String::new()));
    let ben = contact(&report(home.path()), "ben@example.com");
    assert_eq!(ben["draft"]["body"], "Hello Ben,\n\nLast chance: Could you count the chairs?\n", "{ben:#}");
    assert_eq!(ben["draft"]["warnings"], serde_json::json!(["last chance"]));
    let (_, shown) = crickets(home.path(), &["show", "ben"]);
    assert!(shown.contains("Your own draft says “last chance”"), "{shown}");
    let (status, said) = crickets(home.path(), &["doctor"]);
    assert_eq!(status, Some(1));
    assert!(said.contains("your own draft face_saving.en.txt says \"last chance\""), "{said}");
}
