//! Finds the words of a message whose attachment comes first: they lie beyond the part of the body that is read of every message.
//!
//! Only then is the structure asked for (BODYSTRUCTURE, RFC 9051 §7.5.2), for one message at a time. The first text part is
//! fetched and handed on as a multipart body with that part alone, under the boundary the header announces.

use std::collections::BTreeMap;

use super::commands::{Commands, Failure};
use super::fetch::{self, SLACK};
use super::guard::Allowance;
use super::response::Value;
use crate::message::mailbox::Uid;
use crate::message::parse;
use crate::source::TEXT_LIMIT;

/// A structure may be written on a line of this length; hundreds of parts fit.
const STRUCTURE_LINE: usize = 256 * 1024;
/// This many are asked for in one flight.
const AT_ONCE: usize = 50;

/// Returns whether the body was cut before its first word.
pub fn is_missing(header: &[u8], text: &[u8]) -> bool {
    text.len() >= TEXT_LIMIT && parse::body(header, text).text.trim().is_empty()
}

/// Fetches, for each message that has one, a body that consists of its first text part.
///
/// A message whose structure the server will not tell keeps what was read of it.
pub fn fetch(commands: &mut Commands, uids: &[Uid]) -> Result<BTreeMap<Uid, Vec<u8>>, Failure> {
    let mut bodies = BTreeMap::new();
    for uids in uids.chunks(AT_ONCE) {
        let places = places(commands, uids)?;
        bodies.extend(parts(commands, &places)?);
    }
    Ok(bodies)
}

/// Where the first text of a message lies.
struct Place {
    section: String,
    boundary: String,
}

fn places(commands: &mut Commands, uids: &[Uid]) -> Result<BTreeMap<Uid, Place>, Failure> {
    let mut flight = Vec::new();
    for uid in uids {
        let allowance = Allowance { line: STRUCTURE_LINE, ..Allowance::default() };
        flight.push(commands.send(&format!("UID FETCH {} (UID BODYSTRUCTURE)", uid.0), allowance)?);
    }
    let mut places = BTreeMap::new();
    fetch::each(commands, &flight, |uid, items| {
        let structure = items.iter().find(|(name, _)| name == "BODYSTRUCTURE").and_then(|(_, value)| value.list());
        let place = structure.and_then(|structure| first_text(structure).zip(boundary(structure)));
        places.extend(place.map(|(section, boundary)| (uid, Place { section, boundary })));
    })?;
    Ok(places)
}

fn parts(commands: &mut Commands, places: &BTreeMap<Uid, Place>) -> Result<BTreeMap<Uid, Vec<u8>>, Failure> {
    let mut flight = Vec::new();
    for (Uid(uid), Place { section, .. }) in places {
        let items = format!("UID BODY.PEEK[{section}.MIME]<0.{SLACK}> BODY.PEEK[{section}]<0.{TEXT_LIMIT}>");
        let total = 2 * (TEXT_LIMIT + SLACK) as u64;
        let allowance = Allowance { literal: TEXT_LIMIT + SLACK, total, ..Allowance::default() };
        flight.push(commands.send(&format!("UID FETCH {uid} ({items})"), allowance)?);
    }
    let mut bodies = BTreeMap::new();
    fetch::each(commands, &flight, |uid, items| {
        let Some(Place { section, boundary }) = places.get(&uid) else { return };
        let item = |item: &str| {
            items.iter().find_map(|(name, value)| match value {
                Value::Bytes(bytes) if name.starts_with(item) => Some(bytes),
                _ => None,
            })
        };
        if let (Some(mime), Some(words)) = (item(&format!("BODY[{section}.MIME]")), item(&format!("BODY[{section}]"))) {
            bodies.insert(uid, assemble(boundary, mime, words));
        }
    })?;
    Ok(bodies)
}

fn assemble(boundary: &str, mime: &[u8], words: &[u8]) -> Vec<u8> {
    let mime = mime.trim_ascii_end();
    [b"--", boundary.as_bytes(), b"\r\n", mime, b"\r\n\r\n", words, b"\r\n--", boundary.as_bytes(), b"--\r\n"].concat()
}

/// Returns the section number of the first plain text part that is no attachment, or else of the first such HTML part.
fn first_text(structure: &[Value]) -> Option<String> {
    section(structure, "PLAIN", "").or_else(|| section(structure, "HTML", ""))
}

fn section(part: &[Value], subtype: &str, prefix: &str) -> Option<String> {
    let children: Vec<&[Value]> = part.iter().map_while(Value::list).collect();
    if children.is_empty() {
        let is = |value: Option<&Value>, word: &str| {
            value.and_then(Value::text).is_some_and(|text| text.eq_ignore_ascii_case(word))
        };
        let is_attachment = part.iter().skip(8).filter_map(Value::list).any(|list| is(list.first(), "ATTACHMENT"));
        let is_wanted = is(part.first(), "TEXT") && is(part.get(1), subtype) && !is_attachment;
        return (is_wanted && !prefix.is_empty()).then(|| prefix.to_owned());
    }
    children.into_iter().enumerate().find_map(|(index, child)| {
        let number = index + 1;
        let place = if prefix.is_empty() { number.to_string() } else { format!("{prefix}.{number}") };
        section(child, subtype, &place)
    })
}

/// Returns the boundary parameter of a multipart body.
fn boundary(structure: &[Value]) -> Option<String> {
    let children = structure.iter().take_while(|value| value.list().is_some()).count();
    let parameters = structure.get(children + 1)?.list()?;
    let is_boundary = |name: &Value| name.text().is_some_and(|name| name.eq_ignore_ascii_case("BOUNDARY"));
    parameters.chunks_exact(2).find(|pair| is_boundary(&pair[0])).and_then(|pair| pair[1].text())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::imap::guard::Wire;
    use crate::source::imap::response::{self, Response};

    fn structure(text: &str) -> Vec<Value> {
        let line = format!("* STRUCTURE {text}\r\n");
        match response::read(&Wire::new(std::io::Cursor::new(line.into_bytes()))) {
            Ok(Response::Data(values)) => values[1].list().unwrap().to_vec(),
            other => panic!("{other:?}"),
        }
    }

    const PDF: &str = r#"("application" "pdf" ("name" "a.pdf") NIL NIL "base64" 90000 NIL ("attachment" NIL) NIL NIL)"#;
    const PLAIN: &str = r#"("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 20 1 NIL NIL NIL NIL)"#;
    const HTML: &str = r#"("text" "html" NIL NIL NIL "7bit" 20 1 NIL NIL NIL NIL)"#;
    const LOG: &str = r#"("text" "plain" NIL NIL NIL "7bit" 20 1 NIL ("attachment" ("filename" "a.log")) NIL NIL)"#;

    #[test]
    fn the_first_text_that_is_no_attachment_is_found() {
        let mixed = |parts: &str| structure(&format!(r#"({parts} "mixed" ("boundary" "x y") NIL NIL NIL)"#));
        assert_eq!(first_text(&mixed(&format!("{PDF}{LOG}{PLAIN}"))).as_deref(), Some("3"));
        let alternative = format!(r#"({HTML}{PLAIN} "alternative" ("boundary" "z") NIL NIL NIL)"#);
        assert_eq!(first_text(&mixed(&format!("{PDF}{alternative}"))).as_deref(), Some("2.2"));
        assert_eq!(first_text(&mixed(&format!("{PDF}{HTML}"))).as_deref(), Some("2"));
        assert_eq!(first_text(&mixed(PDF)), None);
        assert_eq!(first_text(&structure(PLAIN)), None);
        assert_eq!(boundary(&mixed(PDF)).as_deref(), Some("x y"));
        assert_eq!(boundary(&structure(PLAIN)), None);
    }

    #[test]
    fn what_is_put_together_reads_as_the_words() {
        let header = b"Content-Type: multipart/mixed; boundary=\"x y\"\r\n\r\n";
        let body = assemble("x y", b"Content-Type: text/plain\r\n\r\n", b"Here you are.");
        assert_eq!(parse::body(header, &body).text.trim(), "Here you are.");
    }
}
