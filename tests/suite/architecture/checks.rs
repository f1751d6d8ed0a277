//! What breaks a wall. Each check looks at one file and returns every fault it finds.

use std::collections::BTreeSet;
use std::fmt;

use super::source::{Kind, Path, Source};
use super::walls::{self, FOR_EVERYBODY, LINES, LONG_FILES, Layer, OWNED_CRATES, TABLE_LINES, TABLES};

/// A place where a wall is broken.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    pub path: String,
    pub line: usize,
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.path, self.line, self.what)
    }
}

fn fault(source: &Source, line: usize, what: impl Into<String>) -> Fault {
    Fault { path: source.path.clone(), line, what: what.into() }
}

/// Finds imports of rooms that the walls do not allow, and rooms the walls do not know.
pub fn arrows(source: &Source) -> Vec<Fault> {
    let name = source.room();
    if name == "lib" {
        return Vec::new();
    }
    let Some(room) = walls::room(name) else {
        return vec![fault(source, 1, format!("{name} has no row in tests/suite/architecture/walls.rs"))];
    };
    let is_allowed = |used: &str| used == name || used == FOR_EVERYBODY || room.may_use.contains(&used);
    source
        .paths()
        .iter()
        .filter_map(|path| named_room(source, path).map(|used| (path.line, used)))
        .filter(|(_, used)| !is_allowed(used))
        .map(|(line, used)| fault(source, line, format!("{name} may not use {used}; {room}")))
        .collect()
}

/// Returns the room a path leads to from the root of the crate, if that is where it starts.
fn named_room<'a>(source: &Source, path: &'a Path) -> Option<&'a str> {
    let segments: Vec<&str> = path.segments.iter().map(String::as_str).collect();
    match segments.as_slice() {
        ["crate" | "crickets", used, ..] => Some(used),
        ["super", ..] => {
            let ups = segments.iter().take_while(|segment| **segment == "super").count();
            (ups == source.depth()).then(|| segments.get(ups).copied()).flatten()
        }
        _ => None,
    }
}

/// Finds what reads the clock, the world or chance in the core and in the report.
pub fn impurities(source: &Source) -> Vec<Fault> {
    const CRATES: &[&str] = &["rand", "fastrand", "getrandom", "tempfile", "tracing", "anyhow", "clap", "anstream"];
    const MODULES: &[&str] = &["fs", "net", "env", "process", "thread", "io", "os"];
    const CLOCKS: &[&str] = &["SystemTime", "Instant"];
    const MACROS: &[&str] = &["println", "eprintln", "print", "eprint", "dbg"];
    if !is_pure(source) {
        return Vec::new();
    }
    let is_impure = |segments: &[&str]| match segments {
        ["std", module, ..] if MODULES.contains(module) => true,
        [name, ..] if CRATES.contains(name) => true,
        // `TimeZone::get` reads the zone from disk.
        [.., "now"] | [.., "TimeZone", "system" | "get"] => true,
        segments => segments.iter().any(|segment| CLOCKS.contains(segment)),
    };
    let mut faults: Vec<Fault> = source
        .paths()
        .iter()
        .filter(|path| is_impure(&path.segments.iter().map(String::as_str).collect::<Vec<_>>()))
        .map(|path| fault(source, path.line, format!("{} in a pure room", path.segments.join("::"))))
        .collect();
    for (place, token) in source.tokens.iter().enumerate() {
        if let Some(word) = source.word(place)
            && MACROS.contains(&word)
            && source.is_sign(place + 1, "!")
        {
            faults.push(fault(source, token.line, format!("{word}! in a pure room")));
        }
    }
    faults
}

fn is_pure(source: &Source) -> bool {
    walls::room(source.room()).is_some_and(|room| room.is != Layer::Edge)
}

/// Finds loops over hash maps and hash sets of the same file: their order differs from run to run.
///
/// Sees names bound or declared with such a type in this file; a map that comes from elsewhere is not seen.
pub fn hash_iterations(source: &Source) -> Vec<Fault> {
    const WALKS: &[&str] =
        &["iter", "iter_mut", "into_iter", "keys", "into_keys", "values", "values_mut", "into_values", "drain"];
    if !is_pure(source) {
        return Vec::new();
    }
    let maps = hash_maps(source);
    let mut faults = Vec::new();
    for (place, token) in source.tokens.iter().enumerate() {
        let Some(name) = source.word(place).filter(|word| maps.contains(*word)) else { continue };
        let walk = source.word(place + 2).filter(|word| source.is_sign(place + 1, ".") && WALKS.contains(word));
        if walk.is_some() || is_looped_over(source, place) {
            faults.push(fault(source, token.line, format!("the hash map {name} is iterated")));
        }
    }
    faults
}

/// Returns the names that stand for hash maps: `name: HashMap<…>`, `name = HashMap::new()`.
fn hash_maps(source: &Source) -> BTreeSet<String> {
    let is_hash = |word: &str| word == "HashMap" || word == "HashSet";
    let hashes = (0..source.tokens.len()).filter(|place| source.word(*place).is_some_and(is_hash));
    hashes
        .filter_map(|place| {
            let mut before = place.checked_sub(1)?;
            while is_between(source, before) {
                before = before.checked_sub(1)?;
            }
            let is_bound = source.is_sign(before, ":") || source.is_sign(before, "=");
            is_bound.then(|| source.word(before.checked_sub(1)?)).flatten().map(str::to_owned)
        })
        .collect()
}

/// Returns whether a token may stand between a name's colon and its type: `&'a mut std::collections::HashMap`.
fn is_between(source: &Source, place: usize) -> bool {
    let is_lifetime = place > 0 && source.is_sign(place - 1, "'");
    match source.word(place) {
        Some(word) => is_lifetime || ["mut", "std", "collections"].contains(&word),
        None => ["&", "'", "::"].iter().any(|sign| source.is_sign(place, sign)),
    }
}

/// Returns whether `for … in` leads to this name and the loop's body follows it.
fn is_looped_over(source: &Source, place: usize) -> bool {
    let mut before = place;
    while before > 0 {
        before -= 1;
        match source.word(before) {
            Some("in") => return source.is_sign(place + 1, "{"),
            Some("self" | "mut") => {}
            Some(_) => return false,
            None if source.is_sign(before, "&") || source.is_sign(before, ".") => {}
            None => return false,
        }
    }
    false
}

/// Finds SQL outside the store.
pub fn foreign_sql(source: &Source) -> Vec<Fault> {
    const STATEMENTS: &[(&str, &str)] = &[
        ("SELECT ", " FROM "),
        ("INSERT ", "INTO "),
        ("REPLACE ", "INTO "),
        ("UPDATE ", " SET "),
        ("DELETE ", "FROM "),
        ("CREATE ", "TABLE "),
        ("CREATE ", "INDEX "),
        ("DROP ", "TABLE "),
        ("ALTER ", "TABLE "),
        ("PRAGMA ", ""),
        ("VACUUM", ""),
    ];
    if source.room() == "store" {
        return Vec::new();
    }
    let is_sql = |text: &str| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        STATEMENTS.iter().any(|(head, rest)| {
            text.find(head).is_some_and(|at| text[at + head.len() - usize::from(head.ends_with(' '))..].contains(rest))
        })
    };
    literals(source)
        .filter(|(text, _)| is_sql(text))
        .map(|(text, line)| fault(source, line, format!("SQL outside the store: {text}")))
        .collect()
}

fn literals(source: &Source) -> impl Iterator<Item = (&str, usize)> {
    source.tokens.iter().filter_map(|token| match &token.kind {
        Kind::Literal(text) => Some((text.as_str(), token.line)),
        _ => None,
    })
}

/// Finds crates used outside the room that owns them.
pub fn foreign_crates(source: &Source) -> Vec<Fault> {
    let paths = source.paths();
    let foreign = paths.iter().filter_map(|path| {
        let (name, owner) = OWNED_CRATES.iter().find(|(name, _)| path.segments[0] == *name)?;
        (*owner != source.room()).then(|| fault(source, path.line, format!("{name} belongs to {owner}")))
    });
    foreign.collect()
}

/// Finds a file that does not open with `//!`.
pub fn missing_story(source: &Source) -> Vec<Fault> {
    if source.text.starts_with("//! ") {
        Vec::new()
    } else {
        vec![fault(source, 1, "does not open with a `//!` story")]
    }
}

/// Finds `.unwrap()`.
pub fn unwraps(source: &Source) -> Vec<Fault> {
    let calls = source.tokens.iter().enumerate().filter(|(place, _)| {
        source.is_sign(*place, ".") && source.word(place + 1) == Some("unwrap") && source.is_sign(place + 2, "(")
    });
    calls
        .map(|(_, token)| fault(source, token.line, "unwrap() outside tests: say why it holds with expect()"))
        .collect()
}

/// Finds a file that is too long before its tests, and a listed exception that no longer is one.
pub fn length(source: &Source) -> Vec<Fault> {
    let lines = source.production_lines;
    let is_listed = LONG_FILES.iter().any(|(path, _)| *path == source.path);
    let is_table = TABLES.iter().any(|folder| source.path.contains(folder));
    let most = if is_table { TABLE_LINES } else { LINES };
    match (lines > most, is_listed) {
        (true, false) => {
            vec![fault(source, most, format!("{lines} lines before its tests: look for the second question"))]
        }
        (false, true) => vec![fault(source, 1, format!("{lines} lines: need not be listed as a long file"))],
        (true, true) | (false, false) => Vec::new(),
    }
}

mod tests {
    use super::*;

    /// Returns what a check finds in a text at a path, as `line: what`.
    fn found(check: fn(&Source) -> Vec<Fault>, path: &str, text: &str) -> Vec<String> {
        check(&Source::read(path, text)).iter().map(|fault| format!("{}: {}", fault.line, fault.what)).collect()
    }

    /// Returns the arrows found, without what the room may use.
    fn arrows_in(path: &str, text: &str) -> Vec<String> {
        let faults = found(arrows, path, text);
        faults.iter().map(|fault| fault.split(';').next().unwrap().to_owned()).collect()
    }

    const NOTHING: [&str; 0] = [];

    #[test]
    fn an_arrow_against_the_stream_is_found() {
        let planted = "use crate::ledger::Relation;\nuse crate::{calendar::Calendar, store::Store};\n";
        assert_eq!(arrows_in("src/score/tie.rs", planted), ["2: score may not use store"]);
        assert_eq!(arrows_in("src/score/tie.rs", "fn f() -> crate::report::Page {}"), ["1: score may not use report"]);
        assert_eq!(arrows_in("src/score/tie.rs", "use super::super::source::Raw;"), ["1: score may not use source"]);
        assert_eq!(arrows_in("src/store/mod.rs", "use super::source::Raw;"), ["1: store may not use source"]);
        assert_eq!(arrows_in("src/source/mod.rs", "use crate::store::Store;"), ["1: source may not use store"]);
        assert_eq!(arrows_in("src/text/mod.rs", "use crate::*;"), ["1: text may not use *"]);
        assert_eq!(arrows_in("src/main.rs", "use crickets::store::Store;"), ["1: main may not use store"]);
    }

    #[test]
    fn arrows_within_the_walls_and_in_tests_are_fine() {
        let text = "use super::super::score::Tie; use super::tests; pub(crate) fn f() { crate::people::a() }
            #[cfg(test)] mod tests { use crate::report::Page; }";
        assert_eq!(arrows_in("src/score/tie.rs", text), NOTHING);
    }

    #[test]
    fn a_room_without_a_row_is_found() {
        let expected = "1: helpers has no row in tests/suite/architecture/walls.rs";
        assert_eq!(arrows_in("src/helpers.rs", ""), [expected]);
    }

    #[test]
    fn a_clock_a_file_and_a_print_in_the_core_are_found() {
        let planted = "use std::{fs, collections::BTreeMap};\nuse std::time;\nfn f() {\ntime::Instant::now();\nTimestamp::now();\n\
                       println!(\"a\");\nrand::random();\nstd::env::var(\"A\");\nTimeZone::get(\"UTC\");\n}";
        assert_eq!(
            found(impurities, "src/score/tie.rs", planted),
            [
                "1: std::fs in a pure room",
                "4: time::Instant::now in a pure room",
                "5: Timestamp::now in a pure room",
                "7: rand::random in a pure room",
                "8: std::env::var in a pure room",
                "9: TimeZone::get in a pure room",
                "6: println! in a pure room",
            ]
        );
        assert_eq!(found(impurities, "src/store/open.rs", planted), NOTHING);
        assert_eq!(
            found(impurities, "src/score/tie.rs", "fn f(now: Timestamp) { g(now); write!(a, \"{now}\"); }"),
            NOTHING
        );
    }

    #[test]
    fn a_walk_over_a_hash_map_is_found() {
        let planted = "struct A<'a> { of: HashMap<u8, u8>, seen: &'a mut std::collections::HashSet<u8>, kept: BTreeMap<u8, u8> }
            fn f(a: A) { for x in &a.of {} for y in self.of {}
            let mut m = HashMap::new(); m.values().sum(); a.seen.drain(); a.kept.iter(); m.get(1); for z in m.get(1) {} }";
        assert_eq!(
            found(hash_iterations, "src/score/tie.rs", planted),
            ["2: the hash map of is iterated", "3: the hash map m is iterated", "3: the hash map seen is iterated",]
        );
    }

    #[test]
    fn sql_in_a_string_is_found() {
        let planted = "const A: &str = \"SELECT a\n FROM b\";\nconst B: &str = r#\"PRAGMA user_version\"#;\nconst C: &str = \"DELETE FROM a\";";
        assert_eq!(found(foreign_sql, "src/nightly.rs", planted).len(), 3);
        assert_eq!(found(foreign_sql, "src/store/open.rs", planted), NOTHING);
        let fine = "// SELECT a FROM b\nconst A: &str = \"SELECT\"; const B: &str = \"select one FROM them\";";
        assert_eq!(found(foreign_sql, "src/nightly.rs", fine), NOTHING);
    }

    #[test]
    fn a_crate_in_a_foreign_room_is_found() {
        let planted = "use rusqlite::Connection;\n#[derive(askama::Template)]\nstruct A;";
        assert_eq!(
            found(foreign_crates, "src/nightly.rs", planted),
            ["1: rusqlite belongs to store", "2: askama belongs to report"]
        );
        assert_eq!(found(foreign_crates, "src/report/html.rs", planted), ["1: rusqlite belongs to store"]);
        assert_eq!(found(foreign_crates, "src/config.rs", "use crate::source::imap::Guard;"), NOTHING);
    }

    #[test]
    fn a_file_without_a_story_is_found() {
        assert_eq!(found(missing_story, "src/a.rs", "use a::b;\n//! Late.").len(), 1);
        assert_eq!(found(missing_story, "src/a.rs", "//! Decides.\n"), NOTHING);
    }

    #[test]
    fn an_unwrap_is_found() {
        let text = "fn f() {\n  a\n    .unwrap();\n b.unwrap_or(1);\n c.expect(\"\") }\n#[cfg(test)] mod tests { fn g() { a.unwrap() } }";
        assert_eq!(found(unwraps, "src/a.rs", text), ["3: unwrap() outside tests: say why it holds with expect()"]);
    }

    #[test]
    fn a_long_file_is_found_and_its_tests_do_not_count() {
        let lines = "// one line\n".repeat(LINES);
        let tests = "#[cfg(test)]\nmod tests {\n}\n";
        assert_eq!(found(length, "src/a.rs", &format!("{lines}{tests}")), NOTHING);
        assert_eq!(found(length, "src/a.rs", &format!("{lines}// more\n{tests}")).len(), 1);
        let rows = "// a row\n".repeat(TABLE_LINES);
        assert_eq!(found(length, "src/language/xx/cues/a.rs", &rows), NOTHING);
        assert_eq!(found(length, "src/language/xx/cues/a.rs", &format!("{rows}// more\n")).len(), 1);
        // There may be no exception at all.
        for (listed, _) in LONG_FILES {
            assert_eq!(found(length, listed, &format!("{lines}// more\n")), NOTHING);
            assert_eq!(found(length, listed, "").len(), 1);
        }
    }
}
