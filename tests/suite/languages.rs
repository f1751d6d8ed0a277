//! Short notes of `fixtures/corpora/notes.tsv`, `language<TAB>note`, are read in their language, or left open: seldom in a wrong one.

use std::fmt::Write as _;

use crickets::analysis;
use crickets::message::{Body, parse};

/// The least share of notes read in their language, in percent: of each language's, and of all.
const LEAST_OF_EACH: usize = 84;
const LEAST_OF_ALL: usize = 94;
/// The most notes of all that are taken for another language without a doubt.
const MOST_WRONG: usize = 0;

#[test]
fn short_notes_are_read_in_their_language() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/corpora/notes.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let rows: Vec<(&str, &str)> = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.starts_with("language\t"))
        .map(|line| line.split_once('\t').unwrap())
        .collect();
    let (message, _) = parse::message(b"From: ana@example.org\r\nTo: me@example.net\r\n\r\n", None);
    let (mut differences, mut below, mut all, mut wrong) = (String::new(), String::new(), 0, 0);
    for tag in ["en", "de", "fr", "es", "pt", "it", "nl"] {
        let notes: Vec<&str> = rows.iter().filter(|(language, _)| *language == tag).map(|(_, note)| *note).collect();
        assert!(notes.len() >= 20, "{tag} has only {} notes", notes.len());
        let mut right = 0;
        for note in &notes {
            let gist = analysis::read(&message, &Body { text: (*note).to_owned(), ..Body::default() }).gist;
            if *gist.language == *tag {
                right += 1;
            } else {
                wrong += usize::from(gist.language_told);
                let how = if gist.language_told { "read" } else { "perhaps" };
                writeln!(differences, "{tag}, {how} {}: {note}", gist.language).unwrap();
            }
        }
        writeln!(differences, "{tag}: {right} of {}", notes.len()).unwrap();
        all += right;
        if right * 100 < LEAST_OF_EACH * notes.len() {
            writeln!(below, "{tag}").unwrap();
        }
    }
    println!("{differences}all: {all} of {}, {wrong} wrong", rows.len());
    assert!(below.is_empty() && wrong == MOST_WRONG, "below the floor: {below}wrong: {wrong}\n{differences}");
    assert!(all * 100 >= LEAST_OF_ALL * rows.len(), "{all} of {}\n{differences}", rows.len());
}
