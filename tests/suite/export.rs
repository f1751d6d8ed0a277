//! The tables, through the program: they say what the report says, are private, and disturb nothing.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::Value;

use super::contact::{crickets, home, report};

/// Returns the rows of a table, by its contact or address.
fn rows(folder: &Path, table: &str) -> BTreeMap<String, Vec<Value>> {
    let mut rows: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for line in fs::read_to_string(folder.join(format!("{table}.ndjson"))).unwrap().lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let key = row["contact"].as_str().or(row["address"].as_str()).unwrap().to_owned();
        rows.entry(key).or_default().push(row);
    }
    rows
}

/// Returns every file of a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())).collect()
}

#[test]
fn the_tables_say_what_the_report_says() {
    let home = home("");
    let tables = home.path().join("kept/tables");
    let to = tables.to_str().unwrap();
    assert_eq!(crickets(home.path(), &["sync"]), (Some(0), String::new()));
    let (status, said) = crickets(home.path(), &["contact", "vip", "ana@example.org"]);
    assert_eq!(status, Some(0), "{said}");
    let report = report(home.path());
    let (status, said) = crickets(home.path(), &["export", "--to", to, "--format", "csv,ndjson"]);
    assert_eq!(status, Some(0), "{said}");
    let written = files(&tables);
    let named: Vec<&str> = said.lines().filter_map(|line| Path::new(line).file_name()?.to_str()).collect();
    assert_eq!((named.len(), written.len()), (15, 15), "{said}");
    assert!(named.iter().all(|name| written.contains_key(*name)), "{said}");
    for name in written.keys() {
        assert_eq!(fs::metadata(tables.join(name)).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
    }
    let (contacts, exchanges, moments) =
        (rows(&tables, "contacts"), rows(&tables, "exchanges"), rows(&tables, "moments"));
    let told = report["contacts"].as_array().unwrap();
    assert_eq!(contacts.len(), told.len());
    for contact in told {
        let id = contact["id"].as_str().unwrap();
        let row = &contacts[id][0];
        assert_eq!(row["verdict"], contact["verdict"]["kind"], "{id}");
        assert_eq!(row["responsiveness"], contact["responsiveness"]["score"], "{id}");
        assert_eq!(
            (&row["sent"], &row["received"]),
            (&contact["counts"]["sent"], &contact["counts"]["received"]),
            "{id}"
        );
        assert_eq!(row["last_sign_of_life"], contact["last_sign_of_life"], "{id}");
        let owed = exchanges.get(id).map_or(&[][..], Vec::as_slice);
        for (row, exchange) in owed.iter().zip(contact["exchanges"].as_array().unwrap()) {
            for key in
                ["kind", "owed_by", "opened_by", "opened_at", "due", "state", "p_answer", "chance_still", "sentence"]
            {
                assert_eq!(row[key], exchange[key], "{id} {key}");
            }
        }
        assert_eq!(owed.len(), contact["exchanges"].as_array().unwrap().len(), "{id}");
        let letters = moments.get(id).map_or(0, Vec::len) as u64;
        assert_eq!(
            letters,
            contact["counts"]["sent"].as_u64().unwrap() + contact["counts"]["received"].as_u64().unwrap()
        );
    }
    let decisions = rows(&tables, "decisions");
    let decision = &decisions["ana@example.org"][0];
    assert_eq!((&decision["decision"], &decision["holds"]), (&"vip".into(), &true.into()));
}

#[test]
fn an_export_disturbs_nothing_and_says_the_same_again() {
    let home = home("");
    let tables = home.path().join("tables");
    let to = tables.to_str().unwrap();
    assert_eq!(crickets(home.path(), &["sync"]), (Some(0), String::new()));
    assert_eq!(crickets(home.path(), &["--quiet", "export", "--to", to]), (Some(0), String::new()));
    let first = files(&tables);
    assert!(first.keys().all(|name| name.ends_with(".csv") || name == "datapackage.json"), "{first:?}");
    fs::write(tables.join("notes.csv"), "mine").unwrap();
    assert_eq!(crickets(home.path(), &["--quiet", "export", "--to", to]), (Some(0), String::new()));
    let mut second = files(&tables);
    assert_eq!(second.remove("notes.csv").as_deref(), Some(&b"mine"[..]));
    assert_eq!(first, second);
    // What was exported is no report: the next one is compared with none.
    let kept = rusqlite::Connection::open(home.path().join("crickets.db")).unwrap();
    let reports = || kept.query_row("SELECT count(*) FROM report", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(reports(), 0);
    report(home.path());
    assert_eq!(reports(), 1);
}

#[test]
fn what_cannot_be_written_is_told_and_leaves_what_was_there() {
    let home = home("");
    assert_eq!(crickets(home.path(), &["sync"]), (Some(0), String::new()));
    let file = home.path().join("file");
    fs::write(&file, "mine").unwrap();
    let (status, said) = crickets(home.path(), &["export", "--to", file.to_str().unwrap()]);
    assert_eq!((status, fs::read(&file).unwrap()), (Some(1), b"mine".to_vec()));
    assert!(said.contains("make the folder") && said.lines().count() == 1, "{said}");
    let tables = home.path().join("tables");
    fs::create_dir_all(tables.join("moments.csv/in the way")).unwrap();
    fs::write(tables.join("contacts.csv"), "old").unwrap();
    let (status, said) = crickets(home.path(), &["export", "--to", tables.to_str().unwrap()]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("moments.csv: is a directory") && said.lines().count() == 1, "{said}");
    assert_eq!(fs::read(tables.join("contacts.csv")).unwrap(), b"old");
    assert_eq!(fs::read_dir(&tables).unwrap().count(), 2, "nothing is left beside them");
    let (status, said) = crickets(home.path(), &["export", "--to", tables.to_str().unwrap(), "--format", "parquet"]);
    assert_eq!(status, Some(2));
    assert!(said.contains("csv, ndjson"), "{said}");
}
