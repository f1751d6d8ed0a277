//! Finds the words of a message whose attachment comes first: they lie beyond the part of the body that is read of every message.
//!
//! Only then is the structure asked for (BODYSTRUCTURE, RFC 9051 §7.5.2), for one message at a time. The first text part is
//! fetched and handed on as a multipart body with that part alone, under the boundary the header announces.

use std::collections::BTreeMap;

use super::response::Value;
use crate::message::parse;
use crate::source::TEXT_LIMIT;

/// Returns whether the body was cut before its first word.
pub fn is_missing(header: &[u8], text: &[u8]) -> bool {
    text.len() >= TEXT_LIMIT && parse::body(header, text).text.trim().is_empty()
}

/// Where the first text of a message lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstText {
    /// Its section number, such as `2.1`.
    pub section: String,
    /// The boundary of the whole message.
    pub boundary: String,
}

impl FirstText {
    /// Finds it in a structure, if there is one.
    pub fn find(structure: &[Value]) -> Option<Self> {
        Some(Self { section: first_text(structure)?, boundary: boundary(structure)? })
    }

    /// Returns a body that consists of that part alone, from what was fetched of it and its own header.
    pub fn body(&self, parts: &BTreeMap<String, Vec<u8>>) -> Option<Vec<u8>> {
        let Self { section, boundary } = self;
        let (mime, words) = (parts.get(&format!("{section}.MIME"))?.trim_ascii_end(), parts.get(section)?);
        let boundary = boundary.as_bytes();
        Some([b"--", boundary, b"\r\n", mime, b"\r\n\r\n", words, b"\r\n--", boundary, b"--\r\n"].concat())
    }
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
        let place = FirstText { section: "2".to_owned(), boundary: "x y".to_owned() };
        let parts = [("2.MIME", "Content-Type: text/plain\r\n\r\n"), ("2", "Here you are.")];
        let body = place.body(&parts.map(|(section, text)| (section.to_owned(), text.into())).into()).unwrap();
        assert_eq!(parse::body(header, &body).text.trim(), "Here you are.");
    }
}
