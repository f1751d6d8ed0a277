//! How messages are built, and their parts: a map that is missing, damaged or leads nowhere costs nothing but bytes.
//!
//! Where it cannot be used, the start of the message is read in its place; where that cannot be had either, that message
//! alone is missed.

use super::scenario::{Outcome, Scenario, mailbox_of_parts};
use crate::support::scripted::{Said, Script};

/// The message whose answers are not as they should be.
const ODD: u32 = 4;

/// Puts something else in place of what follows these words in the answers about the odd message.
fn instead(of: &'static str, instead: impl Into<Vec<u8>>) -> Script {
    let instead = instead.into();
    mailbox_of_parts().twist(ODD, move |honest| match honest.split_once(of) {
        Some((before, _)) => vec![Said::Bytes(before.as_bytes().to_vec()), Said::Bytes(instead.clone())],
        None => vec![Said::Bytes(honest.as_bytes().to_vec())],
    })
}

/// Says something else to every command that asks for this.
fn hangs_up_at(what: &'static str) -> Script {
    mailbox_of_parts().twist(ODD, move |honest| match honest.contains(what) {
        true => vec![Said::HangUp],
        false => vec![Said::Bytes(honest.as_bytes().to_vec())],
    })
}

pub fn scenarios() -> Vec<Scenario> {
    let map = |name, value: &[u8]| {
        let value = [b" BODYSTRUCTURE ", value, b")\r\n"].concat();
        Scenario::new(name, instead(" BODYSTRUCTURE", value), Outcome::Read)
    };
    let part = |name, value: &[u8]| {
        let value = [b" BODY[1.1]<0> ", value, b")\r\n"].concat();
        Scenario::new(name, instead(" BODY[1.1]<0>", value), Outcome::Read)
    };
    let plain = r#"("text" "plain" NIL NIL NIL "7bit" 20 1 NIL NIL NIL NIL)"#;
    let mixed = |parts: &str| format!(r#"({parts} "mixed" ("boundary" "outer") NIL NIL NIL)"#);
    let deep = [b"(".repeat(70), b")".repeat(70)].concat();
    let across = [b"(".repeat(40), b"{3}\r\n((( ".to_vec(), b"(".repeat(40), b")".repeat(80)].concat();
    let vast = [b"{140000}\r\n".to_vec(), b"words\r\n".repeat(20_000)].concat();
    let refused = mailbox_of_parts().refuse(ODD, "1.1").refuse(ODD, "TEXT");
    vec![
        Scenario::new("parts: all as they should be", mailbox_of_parts(), Outcome::Read),
        map("parts: a map of NIL", b"NIL"),
        map("parts: an empty map", b"()"),
        map("parts: a map that is a word", b"multipart"),
        map("parts: a map of one part", plain.as_bytes()),
        map("parts: a map without an end", b"((("),
        map("parts: a map with one end too many", b"())"),
        map("parts: a deep map", &deep),
        map("parts: a map that is deep across its literals", &across),
        map("parts: a map of a thousand parts", mixed(&plain.repeat(1_000)).as_bytes()),
        map("parts: a map of numbers", b"(1 2 (3 4) 5)"),
        map("parts: a map with another boundary", mixed(plain).replace("outer", "other").as_bytes()),
        map("parts: a map with a boundary of two lines", mixed(plain).replace("outer", "outer\\r\\n").as_bytes()),
        map("parts: a map with a literal for a boundary", mixed(plain).replace("\"outer\"", "{5}\r\nother").as_bytes()),
        map("parts: a map without parameters", mixed(plain).replace("(\"boundary\" \"outer\")", "NIL").as_bytes()),
        map("parts: a map to a part that is not there", mixed(&plain.repeat(4)).as_bytes()),
        map("parts: a map with media types that are none", mixed(&plain.replace("text", "te\\\"xt; a=b")).as_bytes()),
        part("parts: a part of NIL", b"NIL"),
        part("parts: a part that is a list", b"(1 2)"),
        part("parts: a part that is longer than asked for", &vast),
        part("parts: a part of a gigabyte", b"{1073741824}\r\nHello"),
        Scenario::new(
            "parts: a part without its header",
            mailbox_of_parts().garble(ODD, "[1.1.MIME]", "[1.9.MIME]"),
            Outcome::Read,
        ),
        Scenario::new(
            "parts: a part of another number",
            mailbox_of_parts().garble(ODD, "[1.1]", "[1.2]"),
            Outcome::Read,
        ),
        Scenario::new(
            "parts: no answer about one map",
            mailbox_of_parts().garble(ODD, "BODYSTRUCTURE", "X-STRUCTURE"),
            Outcome::Read,
        ),
        Scenario::new("parts: one part refused", mailbox_of_parts().refuse(ODD, "1.1"), Outcome::Read),
        Scenario::new("parts: neither a part nor the start", refused, Outcome::Told("message 4")),
        Scenario::new(
            "parts: maps are not known",
            mailbox_of_parts().rewrite("UID FETCH", |honest| {
                let tag = honest.lines().last().and_then(|end| end.split(' ').next()).unwrap_or_default();
                if honest.contains("BODYSTRUCTURE") { format!("{tag} BAD what is that\r\n") } else { honest.to_owned() }
            }),
            Outcome::Read,
        ),
        Scenario::new("parts: hangs up over a map", hangs_up_at("BODYSTRUCTURE"), Outcome::Read),
        Scenario::new("parts: hangs up over a part", hangs_up_at("BODY[1.1]"), Outcome::Read),
    ]
}
