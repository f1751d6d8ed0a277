//! The walls of `src/`, as they are drawn in `src/lib.rs`, checked against every file.
//!
//! What is allowed stands in [`walls`] as data. [`tree`] reads the sources, [`source`] tells production code from tests,
//! comments and strings, [`checks`] names what breaks a wall; every check is itself tested on planted faults.

mod checks;
mod source;
mod tree;
mod walls;

use checks::Fault;
use source::Source;

/// Runs a check over every production file and fails with all it found.
fn check(check: fn(&Source) -> Vec<Fault>) {
    let sources = tree::production();
    assert!(sources.len() > 50, "only {} files were read", sources.len());
    let faults: Vec<String> = sources.iter().flat_map(check).map(|fault| fault.to_string()).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn rooms_import_only_what_the_walls_allow() {
    check(checks::arrows);
}

#[test]
fn the_core_touches_neither_the_world_nor_the_clock() {
    check(checks::impurities);
}

#[test]
fn the_core_never_iterates_a_hash_map() {
    check(checks::hash_iterations);
}

#[test]
fn sql_is_written_in_the_store_alone() {
    check(checks::foreign_sql);
}

#[test]
fn a_crate_with_an_owner_is_used_by_its_owner_alone() {
    check(checks::foreign_crates);
}

#[test]
fn every_file_opens_with_its_story() {
    check(checks::missing_story);
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    check(checks::unwraps);
}

#[test]
fn a_file_answers_one_question() {
    check(checks::length);
}
