//! Who may import whom, and what belongs to whom: the table of `src/lib.rs` as data.

use std::fmt;

/// One room of `src/` and the rooms it may name.
pub struct Room {
    pub name: &'static str,
    pub is: Layer,
    pub may_use: &'static [&'static str],
    /// Why, where it is not what the order of stages would lead one to expect.
    pub because: &'static str,
}

impl fmt::Display for Room {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rooms = if self.may_use.is_empty() { "no other room".to_owned() } else { self.may_use.join(", ") };
        let because = if self.because.is_empty() { String::new() } else { format!(": {}", self.because) };
        write!(formatter, "it may use {rooms}{because}")
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Pure: no file, no network, no clock, no randomness.
    Core,
    /// Turns an analysis into a page; as blind to the world as the core.
    Report,
    /// Touches the world.
    Edge,
}

/// Days and due dates are a vocabulary: every room may speak it.
pub const FOR_EVERYBODY: &str = "calendar";

/// The rooms in reading order.
pub const ROOMS: &[Room] = &[
    Room { name: "calendar", is: Layer::Core, may_use: &[], because: "" },
    Room { name: "message", is: Layer::Core, may_use: &[], because: "" },
    Room {
        name: "language",
        is: Layer::Core,
        may_use: &[],
        because: "a language is words; what they do to mail is said elsewhere",
    },
    Room { name: "text", is: Layer::Core, may_use: &["message", "language"], because: "" },
    Room { name: "signal", is: Layer::Core, may_use: &["message", "text", "language"], because: "" },
    Room { name: "thread", is: Layer::Core, may_use: &["message", "language"], because: "" },
    Room {
        name: "people",
        is: Layer::Core,
        may_use: &["message", "text", "signal"],
        because: "the telephone numbers of a contact are those its own mail was seen to give (signal::Channel)",
    },
    Room { name: "ledger", is: Layer::Core, may_use: &["message", "signal", "thread", "people"], because: "" },
    Room { name: "score", is: Layer::Core, may_use: &["message", "ledger", "people"], because: "" },
    Room {
        name: "verdict",
        is: Layer::Core,
        may_use: &["score", "ledger", "people", "message", "signal"],
        because: "the facts a verdict rests on name messages, addresses and the other channel as they are",
    },
    Room {
        name: "analysis",
        is: Layer::Core,
        may_use: &["message", "text", "thread", "people", "signal", "ledger", "score", "verdict", "language"],
        because: "the door to the core: it calls the stages in order",
    },
    Room {
        name: "report",
        is: Layer::Report,
        may_use: &["analysis", "verdict", "score", "ledger", "people", "signal", "message"],
        because: "it shows what every stage found, and so names their types; it calls none of them",
    },
    Room { name: "source", is: Layer::Edge, may_use: &["message"], because: "" },
    Room {
        name: "store",
        is: Layer::Edge,
        may_use: &["message", "people", "signal", "verdict", "analysis"],
        because: "what one message says is kept in a derived row (signal::Gist)",
    },
    Room { name: "exit_code", is: Layer::Edge, may_use: &[], because: "" },
    Room {
        name: "config",
        is: Layer::Edge,
        may_use: &["people", "verdict", "language", "source", "message", "analysis", "report", "exit_code"],
        because: "settings are read straight into the types they configure, so that nothing is spelled twice; the page's language is one (report::wording)",
    },
    Room {
        name: "deliver",
        is: Layer::Edge,
        may_use: &["config", "message", "source"],
        because: "whether a line is protected is said in one way for all servers (source::Tls)",
    },
    Room {
        name: "nightly",
        is: Layer::Edge,
        may_use: &[
            "source",
            "store",
            "config",
            "analysis",
            "report",
            "deliver",
            "exit_code",
            "message",
            "people",
            "signal",
            "verdict",
        ],
        because: "it introduces them to each other: the only room that knows both source and store",
    },
    Room {
        name: "cli",
        is: Layer::Edge,
        may_use: &[
            "message",
            "language",
            "text",
            "thread",
            "people",
            "signal",
            "ledger",
            "score",
            "verdict",
            "analysis",
            "report",
            "source",
            "store",
            "exit_code",
            "config",
            "deliver",
            "nightly",
        ],
        because: "a command shows whatever it is asked to show",
    },
    Room { name: "main", is: Layer::Edge, may_use: &["cli"], because: "" },
];

/// Crates that one room keeps to itself, so that what they stand for can be replaced there and nowhere else.
pub const OWNED_CRATES: &[(&str, &str)] = &[
    ("rusqlite", "store"),
    ("imap", "source"),
    ("imap_proto", "source"),
    ("native_tls", "source"),
    ("ureq", "source"),
    ("askama", "report"),
    ("lettre", "deliver"),
    ("rpassword", "config"),
    ("keyring", "config"),
    ("indicatif", "nightly"),
];

/// The most lines a file has before its tests.
pub const LINES: usize = 500;

/// The most lines of a table: rows that nobody reads from the first to the last, but looks one up in.
pub const TABLE_LINES: usize = 700;

/// Where files are tables.
pub const TABLES: &[&str] = &["/cues/"];

/// Files that are longer, and why each still answers one question.
pub const LONG_FILES: &[(&str, &str)] = &[];

/// Returns the row of a room.
pub fn room(name: &str) -> Option<&'static Room> {
    ROOMS.iter().find(|room| room.name == name)
}

mod tests {
    use super::*;

    #[test]
    fn the_walls_contradict_nothing() {
        for (place, room) in ROOMS.iter().enumerate() {
            assert!(!ROOMS[..place].iter().any(|other| other.name == room.name), "{} has two rows", room.name);
            for name in room.may_use {
                let used =
                    super::room(name).unwrap_or_else(|| panic!("{} may use {name}, which has no row", room.name));
                assert_ne!(used.name, room.name, "a room may always use itself");
                if room.is != Layer::Edge {
                    assert_ne!(used.is, Layer::Edge, "{} may use {name}, which touches the world", room.name);
                }
            }
        }
    }

    #[test]
    fn no_room_reaches_itself() {
        for start in ROOMS {
            let mut reached: Vec<&str> = start.may_use.to_vec();
            let mut place = 0;
            while place < reached.len() {
                for name in room(reached[place]).map_or(&[][..], |room| room.may_use) {
                    if !reached.contains(name) {
                        reached.push(name);
                    }
                }
                place += 1;
            }
            assert!(!reached.contains(&start.name), "{} reaches itself", start.name);
        }
    }

    #[test]
    fn source_and_store_meet_in_nightly_and_cli_alone() {
        let knows = |room: &Room, name: &str| room.may_use.contains(&name) || room.name == name;
        let both: Vec<&str> =
            ROOMS.iter().filter(|room| knows(room, "source") && knows(room, "store")).map(|room| room.name).collect();
        assert_eq!(both, ["nightly", "cli"]);
    }
}
