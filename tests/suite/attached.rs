//! Words that stand behind a large file are read, whatever the mail lies in, and the file is not kept.

use std::fs;
use std::path::Path;

use crickets::message::parse;
use crickets::source::{Arrival, Settings, raw};

use crate::support::desk::MemoryDesk;

/// Bytes of the file: far more than is read of words.
const FILE: usize = 5_000_000;

/// Returns a letter whose file stands between its words.
fn letter(encoding: &str, line: &str) -> String {
    let file = line.repeat(FILE / line.len());
    format!(
        "From: Ana <ana@example.org>\nTo: me@example.net\nDate: Mon, 4 Mar 2024 09:15:00 +0000\nMessage-ID: <plan@example.org>\n\
         Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe plan first.\n\
         --b\nContent-Type: application/pdf; name=plan.pdf\nContent-Transfer-Encoding: {encoding}\n\n{file}\
         --b\nContent-Type: text/plain\n\nFrom here on I am away.\n--b--\n"
    )
}

fn read(arrival: &Arrival) -> (String, Vec<String>, usize) {
    let text = arrival.text.as_ref().expect("words");
    let body = parse::body(&arrival.header, text);
    assert_eq!(body.defects, []);
    (body.text, body.attachments, text.len())
}

fn arrivals(kind: &str, path: &Path) -> Vec<Arrival> {
    let mut settings = Settings::new("test", kind);
    settings.path = Some(path.to_owned());
    let mut desk = MemoryDesk::default();
    desk.sync(settings).unwrap();
    desk.mailboxes.into_values().flat_map(|mailbox| mailbox.arrivals.into_values()).collect()
}

#[test]
fn words_on_both_sides_of_a_large_file_are_read() {
    let base64 = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5emFi\n";
    for (encoding, line) in [("base64", base64), ("binary", "--a \0\u{1} boundary=c\n")] {
        let letter = letter(encoding, line);
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        fs::create_dir_all(at("maildir/cur")).unwrap();
        fs::create_dir_all(at("eml")).unwrap();
        fs::write(at("maildir/cur/1709543700.M1P1.test:2,S"), &letter).unwrap();
        fs::write(at("eml/plan.eml"), &letter).unwrap();
        let quoted = letter.replace("\nFrom here", "\n>From here");
        fs::write(at("Sent.mbox"), format!("From ana@example.org Mon Mar  4 09:15:00 2024\n{quoted}\n")).unwrap();
        for (kind, path) in [("maildir", at("maildir")), ("eml", at("eml")), ("mbox", at("Sent.mbox"))] {
            let [arrival] = &arrivals(kind, &path)[..] else { panic!("one letter in {kind}") };
            let (text, attachments, length) = read(arrival);
            assert_eq!(text.trim(), "The plan first.\nFrom here on I am away.", "{kind} {encoding}");
            assert_eq!(attachments, ["plan.pdf"], "{kind} {encoding}");
            assert!(length < 500, "{length} bytes are kept of {kind} {encoding}");
            assert!(arrival.size > FILE as u64 - 100, "{kind} {encoding}");
            // What is shown of it is what is read of it.
            let [Ok(shown)] = &raw::messages(&path).unwrap().collect::<Vec<_>>()[..] else { panic!("one in {kind}") };
            assert!(shown.ends_with(arrival.text.as_ref().unwrap()), "{kind} {encoding}");
        }
    }
}
