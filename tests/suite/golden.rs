//! The report on the sample mailbox, byte for byte.
//!
//! A change that is meant is accepted with `CRICKETS_ACCEPT=1 cargo test --test suite golden`, and reviewed in the diff of
//! `fixtures/golden`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every file of the report.
const FILES: [&str; 4] = ["report.html", "report.md", "report.json", "report.csv"];

/// Runs the demo in a language with these variables and no others; returns the folder with its report.
fn demo(language: &str, variables: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_crickets"));
    command.env_clear().envs(variables.iter().copied());
    command.args(["demo", "--format", "html,markdown,json,csv", "--language", language, "--output"]).arg(folder.path());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    folder
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/golden").join(name)
}

/// Returns the first line in which two texts differ, as each has it.
fn first_difference(expected: &str, found: &str) -> String {
    let lines = expected.lines().zip(found.lines()).enumerate();
    match lines.into_iter().find(|(_, (expected, found))| expected != found) {
        Some((number, (expected, found))) => format!("line {}:\n- {expected}\n+ {found}", number + 1),
        None => "one is longer than the other".to_owned(),
    }
}

#[test]
fn the_sample_report_is_the_golden_one() {
    let (english, german) = (demo("en", &[]), demo("de", &[]));
    let accepting = std::env::var_os("CRICKETS_ACCEPT").is_some();
    let mut differences = Vec::new();
    for (folder, file, name) in [
        (&english, "report.md", "report.md"),
        (&english, "report.json", "report.json"),
        (&english, "report.csv", "report.csv"),
        (&german, "report.md", "report.de.md"),
    ] {
        let found = fs::read_to_string(folder.path().join(file)).unwrap();
        if accepting {
            fs::create_dir_all(golden("")).unwrap();
            fs::write(golden(name), &found).unwrap();
            continue;
        }
        let expected = fs::read_to_string(golden(name)).unwrap_or_default();
        if found != expected {
            let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
            fs::write(&kept, &found).unwrap();
            differences.push(format!(
                "{name}, {}\nthe new one is {}",
                first_difference(&expected, &found),
                kept.display()
            ));
        }
    }
    assert!(
        differences.is_empty(),
        "{}\nif this is meant, run CRICKETS_ACCEPT=1 cargo test --test suite golden",
        differences.join("\n")
    );
}

#[test]
fn the_sample_report_does_not_depend_on_where_and_when_it_is_made() {
    let elsewhere: [&[(&str, &str)]; 4] = [
        &[],
        &[("TZ", "Asia/Tokyo"), ("LANG", "C")],
        &[("TZ", "America/St_Johns"), ("LC_ALL", "de_DE.UTF-8")],
        &[("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8"), ("RAYON_NUM_THREADS", "1")],
    ];
    for language in ["en", "de"] {
        let first = demo(language, &[]);
        for variables in elsewhere {
            let again = demo(language, variables);
            for name in FILES {
                let read = |folder: &tempfile::TempDir| fs::read_to_string(folder.path().join(name)).unwrap();
                let (expected, found) = (read(&first), read(&again));
                let difference = || first_difference(&expected, &found);
                assert!(found == expected, "{language}, {variables:?}: {name}, {}", difference());
            }
        }
    }
}
