//! The author's own words in whole messages of the mail programs people use, replies and forwards in three languages.

use std::fs;
use std::path::Path;

use crickets::analysis;
use crickets::message::parse;

/// Messages of which exactly the author's words must be found, of all there are. Raise it with the corpus, never lower it.
const FLOOR: usize = 30;

#[test]
fn own_words_are_exact_in_mail_of_every_program() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/corpora/clients");
    let mut paths: Vec<_> = fs::read_dir(&corpus).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "eml"));
    paths.sort();
    let (mut exact, mut wrong) = (0, String::new());
    for path in &paths {
        let expected = fs::read_to_string(path.with_extension("own.txt")).unwrap();
        let found = own_words(&fs::read(path).unwrap());
        if words(&found) == words(&expected) {
            exact += 1;
        } else {
            wrong += &format!("{}: expected {expected:?}, found {found:?}\n", path.display());
        }
    }
    assert!(exact >= FLOOR, "{exact} of {} exact, the floor is {FLOOR}:\n{wrong}", paths.len());
}

fn own_words(message: &[u8]) -> String {
    let header_end = (0..message.len()).find(|at| {
        let rest = &message[*at..];
        rest.starts_with(b"\n\n") || rest.starts_with(b"\n\r\n")
    });
    let (header, text) = message.split_at(header_end.unwrap() + 1);
    let (message, defects) = parse::message(header, None);
    assert!(defects.is_empty(), "{defects:?}");
    analysis::read(&message, &parse::body(header, text)).own_text
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
