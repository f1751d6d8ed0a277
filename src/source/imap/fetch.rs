//! Fetches messages in two passes: headers for all, words for those worth it. Never marks anything as read.
//!
//! We stream FETCH ourselves because the `imap` crate parses a pending response anew after every line of a literal.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::fmt::strtime;

use super::commands::{Commands, Failure, Sent};
use super::guard::Allowance;
use super::response::{Response, Value};
use crate::message::mailbox::Uid;
use crate::source::{HEADER_LIMIT, TEXT_LIMIT};

/// What the first pass learns of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    pub received_at: Option<Timestamp>,
    pub size: u64,
    pub bytes: Option<Vec<u8>>,
}

/// A server may send this much more than was asked for in one literal.
pub const SLACK: usize = 4 * 1024;
/// Signatures of transport that nobody here reads: half the bytes of a header or more. Some are as long as a letter.
const LEFT_OUT: &str =
    "DKIM-Signature X-Google-DKIM-Signature ARC-Seal ARC-Message-Signature X-Received X-Gm-Message-State";
const HEADER_BUDGET: u64 = 48 * 1024 * 1024;

/// Asks for the headers of these messages.
pub fn ask_headers(commands: &mut Commands, uids: &[Uid]) -> Result<Sent, Failure> {
    let header = format!("BODY.PEEK[HEADER.FIELDS.NOT ({LEFT_OUT})]<0.{HEADER_LIMIT}>");
    let command = format!("UID FETCH {} (UID INTERNALDATE RFC822.SIZE {header})", uid_set(uids));
    commands.send(&command, Allowance { literal: HEADER_LIMIT + SLACK, total: HEADER_BUDGET, ..Allowance::default() })
}

/// Asks for the words of these messages.
pub fn ask_texts(commands: &mut Commands, uids: &[Uid]) -> Result<Sent, Failure> {
    let total = (uids.len() as u64 + 1) * (TEXT_LIMIT + SLACK) as u64;
    let command = format!("UID FETCH {} (UID BODY.PEEK[TEXT]<0.{TEXT_LIMIT}>)", uid_set(uids));
    commands.send(&command, Allowance { literal: TEXT_LIMIT + SLACK, total, ..Allowance::default() })
}

/// What a flight of FETCH commands has brought.
#[derive(Default)]
pub struct Fetched {
    pub headers: BTreeMap<Uid, Header>,
    pub texts: BTreeMap<Uid, Vec<u8>>,
    /// For each command, in order, the server's words if it was refused.
    pub refusals: Vec<Option<String>>,
}

/// Reads the headers and words asked for in one flight.
pub fn read(commands: &mut Commands, flight: &[Sent]) -> Result<Fetched, Failure> {
    let mut fetched = Fetched::default();
    let refusals = each(commands, flight, |uid, items| {
        for (name, value) in items {
            match (name.as_str(), value) {
                ("INTERNALDATE", value) => {
                    let date = value.text().and_then(|text| internal_date(&text));
                    fetched.headers.entry(uid).or_default().received_at = date;
                }
                ("RFC822.SIZE", value) => {
                    fetched.headers.entry(uid).or_default().size = value.number().unwrap_or(0);
                }
                (name, Value::Bytes(bytes)) if name.starts_with("BODY[HEADER") => {
                    fetched.headers.entry(uid).or_default().bytes = Some(bytes);
                }
                (name, Value::Bytes(bytes)) if name.starts_with("BODY[TEXT]") => {
                    fetched.texts.insert(uid, bytes);
                }
                _ => {}
            }
        }
    })?;
    Ok(Fetched { refusals, ..fetched })
}

/// Hands each FETCH response that names a UID to `take`, as pairs of item names in upper case and values.
pub fn each(
    commands: &mut Commands,
    flight: &[Sent],
    mut take: impl FnMut(Uid, Vec<(String, Value)>),
) -> Result<Vec<Option<String>>, Failure> {
    commands.answers(flight, |response| {
        let Response::Data(values) = response else { return };
        let Ok([_, word, Value::List(items)]) = <[Value; 3]>::try_from(values) else { return };
        if !word.is("FETCH") {
            return;
        }
        let mut pairs = Vec::new();
        let mut items = items.into_iter();
        while let (Some(name), Some(value)) = (items.next(), items.next()) {
            pairs.push((name.text().unwrap_or_default().to_ascii_uppercase(), value));
        }
        let uid = pairs.iter().find(|(name, _)| name == "UID").and_then(|(_, value)| value.number());
        if let Some(uid) = uid.and_then(|uid| u32::try_from(uid).ok()) {
            take(Uid(uid), pairs);
        }
    })
}

/// Returns a set such as `4:7,9` (RFC 9051 §9, sequence-set).
pub fn uid_set(uids: &[Uid]) -> String {
    let mut uids: Vec<u32> = uids.iter().map(|uid| uid.0).collect();
    uids.sort_unstable();
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for uid in uids {
        match ranges.last_mut() {
            Some((_, end)) if uid <= end.saturating_add(1) => *end = uid,
            _ => ranges.push((uid, uid)),
        }
    }
    let ranges: Vec<String> = ranges
        .iter()
        .map(|(start, end)| if start == end { start.to_string() } else { format!("{start}:{end}") })
        .collect();
    ranges.join(",")
}

/// Parses a date-time (RFC 9051 §9) such as ` 4-Mar-2024 10:15:00 +0100`. `NIL` and nonsense are none.
fn internal_date(text: &str) -> Option<Timestamp> {
    strtime::parse("%d-%b-%Y %H:%M:%S %z", text.trim()).ok()?.to_timestamp().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_written_as_ranges() {
        assert_eq!(uid_set(&[9, 7, 6, 5, 4].map(Uid)), "4:7,9");
        assert_eq!(uid_set(&[Uid(u32::MAX)]), "4294967295");
    }

    #[test]
    fn internal_dates_are_read() {
        assert_eq!(internal_date(" 4-Mar-2024 10:15:00 +0100"), Some("2024-03-04T09:15:00Z".parse().unwrap()));
        assert_eq!(internal_date("NIL"), None);
    }
}
