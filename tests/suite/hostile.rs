//! IMAP servers that are old, broken or hostile: what cannot be trusted is refused, and nothing is lost or taken in twice.
//!
//! Every scenario is a row of a table, by what it attacks; [`scenario`] plays it and the honest nights that follow.

mod capabilities;
mod conduct;
mod cuts;
mod delivery;
mod examining;
mod extensions;
mod fetching;
mod greeting;
mod harness;
mod listing;
mod nights;
mod parts;
mod protection;
mod scenario;
mod turns;
mod weight;

use scenario::play;

#[test]
fn greetings_and_sign_ins() {
    play(greeting::scenarios());
}

#[test]
fn protection_of_the_line() {
    play(protection::scenarios());
}

#[test]
fn capabilities() {
    play(capabilities::scenarios());
}

#[test]
fn lists_and_statuses() {
    play(listing::scenarios());
}

#[test]
fn openings_and_searches() {
    play(examining::scenarios());
}

#[test]
fn extensions() {
    play(extensions::scenarios());
}

#[test]
fn fetches() {
    play(fetching::scenarios());
}

#[test]
fn parts_of_messages() {
    play(parts::scenarios());
}

#[test]
fn turns() {
    play(turns::scenarios());
}

#[test]
fn deliveries() {
    play(delivery::scenarios());
}

/// Issue 3 asks for seventy; a name that comes twice would count twice.
#[test]
fn there_are_enough_scenarios_and_each_has_its_own_name() {
    let tables = [
        greeting::scenarios(),
        protection::scenarios(),
        capabilities::scenarios(),
        listing::scenarios(),
        examining::scenarios(),
        extensions::scenarios(),
        fetching::scenarios(),
        parts::scenarios(),
        turns::scenarios(),
        delivery::scenarios(),
    ];
    let names: Vec<&str> = tables.iter().flatten().map(|scenario| scenario.name).collect();
    let distinct: std::collections::BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(names.len(), distinct.len());
    assert!(names.len() >= 70, "{}", names.len());
}
