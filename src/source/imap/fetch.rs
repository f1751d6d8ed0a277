//! Reads what FETCH answers about one message (RFC 9051 §7.5.2).

use jiff::Timestamp;
use jiff::fmt::strtime;

use super::response::Value;
use super::structure::Sections;
use crate::message::Roles;
use crate::message::mailbox::Uid;
use crate::source::roles;

/// What a response tells of one message: as much of it as was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    pub received_at: Option<Timestamp>,
    pub size: Option<u64>,
    /// EMAILID (RFC 8474 §5.1), or X-GM-MSGID: what the message is known by for good.
    pub email_id: Option<String>,
    /// What Gmail's labels make it; `None` where they were not asked for.
    pub labels: Option<Roles>,
    pub header: Option<Vec<u8>>,
    pub words: Option<Vec<u8>>,
    pub structure: Option<Vec<Value>>,
    pub parts: Sections,
}

impl Fetched {
    /// Adds what another response told: a server may tell of one message in several.
    pub fn merge(&mut self, later: Self) {
        let Self { received_at, size, email_id, labels, header, words, structure, parts } = later;
        self.received_at = received_at.or(self.received_at);
        self.size = size.or(self.size);
        self.email_id = email_id.or(self.email_id.take());
        self.labels = labels.or(self.labels);
        self.header = header.or(self.header.take());
        self.words = words.or(self.words.take());
        self.structure = structure.or(self.structure.take());
        self.parts.extend(parts);
    }
}

/// Returns the message that a FETCH response is about and what it tells, or nothing if it is another response.
pub fn read(values: Vec<Value>) -> Option<(Uid, Fetched)> {
    let [_, word, Value::List(items)] = <[Value; 3]>::try_from(values).ok()? else { return None };
    if !word.is("FETCH") {
        return None;
    }
    let mut uid = None;
    let mut fetched = Fetched::default();
    let mut items = items.into_iter();
    while let (Some(name), Some(value)) = (items.next(), items.next()) {
        let name = name.text().unwrap_or_default().to_ascii_uppercase();
        match (name.as_str(), value) {
            ("UID", value) => uid = value.number().and_then(|uid| u32::try_from(uid).ok()).filter(|&uid| uid > 0),
            ("INTERNALDATE", value) => fetched.received_at = value.text().and_then(|text| internal_date(&text)),
            ("RFC822.SIZE", value) => fetched.size = value.number(),
            ("X-GM-MSGID", value) => fetched.email_id = value.number().map(|number| number.to_string()),
            ("EMAILID", Value::List(id)) => fetched.email_id = object_id(&id),
            ("X-GM-LABELS", Value::List(labels)) => fetched.labels = Some(gmail_roles(&labels)),
            ("BODYSTRUCTURE", Value::List(structure)) => fetched.structure = Some(structure),
            (name, Value::Bytes(bytes)) => match section(name) {
                Some("TEXT") => fetched.words = Some(bytes),
                Some(section) if section.starts_with("HEADER") => fetched.header = Some(bytes),
                Some(section) => {
                    fetched.parts.insert(section.to_owned(), bytes);
                }
                None => {}
            },
            _ => {}
        }
    }
    Some((Uid(uid?), fetched))
}

/// Returns what stands in the brackets of `BODY[…]<0>`, without names of fields.
fn section(name: &str) -> Option<&str> {
    let (section, _) = name.strip_prefix("BODY[")?.split_once(']')?;
    Some(section.split_once(' ').map_or(section, |(section, _)| section))
}

/// Returns an identifier of RFC 8474 §4, if it is one.
fn object_id(values: &[Value]) -> Option<String> {
    let [Value::Atom(id)] = values else { return None };
    let is_object_id =
        id.len() <= 255 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    is_object_id.then(|| id.clone())
}

/// Returns what Gmail's own labels make a message (X-GM-LABELS of X-GM-EXT-1). Labels of the owner's making say nothing.
fn gmail_roles(labels: &[Value]) -> Roles {
    labels.iter().filter_map(Value::text).filter_map(|label| roles::by_gmail_label(&label)).collect()
}

/// Parses a date-time (RFC 9051 §9) such as ` 4-Mar-2024 10:15:00 +0100`. `NIL` and nonsense are none.
fn internal_date(text: &str) -> Option<Timestamp> {
    strtime::parse("%d-%b-%Y %H:%M:%S %z", text.trim()).ok()?.to_timestamp().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Role;
    use crate::source::imap::guard::Wire;
    use crate::source::imap::response::{self, Response};

    fn fetched(line: &str) -> Option<(Uid, Fetched)> {
        match response::read(&Wire::new(std::io::Cursor::new(format!("{line}\r\n").into_bytes()))) {
            Ok(Response::Data(values)) => read(values),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn everything_asked_for_is_found() {
        let (uid, message) = fetched(
            "* 7 FETCH (UID 12 INTERNALDATE \" 4-Mar-2024 10:15:00 +0100\" RFC822.SIZE 44 X-GM-LABELS (\"\\\\Sent\" a \"\\\\Inbox\") \
             BODY[HEADER.FIELDS.NOT (A B)]<0> \"h\" body[TEXT]<0> \"t\" BODY[2.1.MIME]<0> \"m\" FLAGS (\\Seen))",
        )
        .unwrap();
        assert_eq!(uid, Uid(12));
        assert_eq!(message.received_at, Some("2024-03-04T09:15:00Z".parse().unwrap()));
        assert_eq!((message.size, message.header.as_deref()), (Some(44), Some(&b"h"[..])));
        assert_eq!(message.labels, Some([Role::Sent, Role::Inbox].into_iter().collect()));
        assert_eq!((message.words.as_deref(), message.parts.get("2.1.MIME")), (Some(&b"t"[..]), Some(&b"m".to_vec())));
    }

    #[test]
    fn what_a_message_is_known_by_is_of_the_kind_it_should_be() {
        let email_id = |item: &str| fetched(&format!("* 7 FETCH (UID 1 {item})")).unwrap().1.email_id;
        assert_eq!(email_id("X-GM-MSGID 1278455344230334865").as_deref(), Some("1278455344230334865"));
        assert_eq!(email_id("EMAILID (M6d99ac3275bb4e)").as_deref(), Some("M6d99ac3275bb4e"));
        for odd in ["X-GM-MSGID x", "X-GM-MSGID (1)", "EMAILID NIL", "EMAILID ()", "EMAILID (a b)", "EMAILID (a$)"] {
            assert_eq!(email_id(odd), None, "{odd}");
        }
    }

    #[test]
    fn what_is_about_no_message_is_left() {
        assert_eq!(fetched("* 7 FETCH (FLAGS (\\Seen))"), None);
        assert_eq!(fetched("* 7 FETCH (UID 0)"), None);
        assert_eq!(fetched("* SEARCH 1 2"), None);
        assert_eq!(fetched("* 7 FETCH (UID 1 INTERNALDATE NIL)").unwrap().1, Fetched::default());
    }
}
