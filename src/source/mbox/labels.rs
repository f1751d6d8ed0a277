//! Reads Gmail's labels, which Google Takeout writes at the head of every message of an mbox as `X-Gmail-Labels`.
//!
//! A message with several labels lies in several mailboxes at Gmail; here it goes to the one that says most about it. Whoever
//! writes to the owner can write such a field, too, but not above those that the delivery to the owner added: only what
//! stands there counts.

use mail_parser::MessageParser;

use crate::message::Role;
use crate::source::{message_file, roles};

/// The mailboxes a Takeout file is told apart into; whatever else it holds is Gmail's "All Mail".
pub const TOLD_APART: [Role; 4] = [Role::Sent, Role::Inbox, Role::Trash, Role::Junk];

/// Which label wins, where a message has several.
const ORDER: [Role; 5] = [Role::Drafts, Role::Sent, Role::Trash, Role::Junk, Role::Inbox];

/// Fields that a message gains on its way (RFC 5321, RFC 8601, RFC 8617). Below the first of them the sender may have written
/// what they like.
const TRACE: [&str; 8] = [
    "received",
    "return-path",
    "delivered-to",
    "x-received",
    "authentication-results",
    "arc-seal",
    "arc-authentication-results",
    "received-spf",
];

/// Returns whether Takeout wrote this message: a thread's number stands above it, or its labels.
pub fn are_told(header: &[u8]) -> bool {
    let added = above_trace(header);
    ["x-gm-thrid", "x-gmail-labels"].iter().any(|name| message_file::field(added, name).is_some())
}

/// Returns what the labels of a message make it, or nothing when it carries none.
pub fn role(header: &[u8]) -> Option<Role> {
    let labels = decoded(&message_file::field(above_trace(header), "x-gmail-labels")?);
    let found: Vec<Role> = split(&labels).iter().map(|label| roles::by_name(label)).collect();
    Some(ORDER.into_iter().find(|role| found.contains(role)).unwrap_or(Role::All))
}

fn above_trace(header: &[u8]) -> &[u8] {
    let mut end = 0;
    for line in header.split_inclusive(|&byte| byte == b'\n') {
        let name = line.split(|&byte| byte == b':').next().unwrap_or_default().trim_ascii_end();
        if TRACE.iter().any(|trace| name.eq_ignore_ascii_case(trace.as_bytes())) {
            break;
        }
        end += line.len();
    }
    &header[..end]
}

/// Returns the labels of a list. One with a comma in it stands in quotes, where a quote is written twice.
fn split(labels: &str) -> Vec<String> {
    let mut split = vec![String::new()];
    let mut is_quoted = false;
    for c in labels.chars() {
        match (c, is_quoted, split.last_mut()) {
            (',', false, _) => split.push(String::new()),
            ('"', ..) => is_quoted = !is_quoted,
            (_, _, Some(label)) => label.push(c),
            (_, _, None) => {}
        }
    }
    split
}

/// Decodes encoded words (RFC 2047), as for any unstructured field.
fn decoded(body: &str) -> String {
    let as_subject = format!("Subject: {body}\n\n");
    let parsed = MessageParser::default().parse_headers(as_subject.as_bytes());
    parsed.as_ref().and_then(|message| message.subject()).unwrap_or(body).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_become_roles() {
        for (labels, expected) in [
            ("Sent,Important", Role::Sent),
            ("Inbox,Category Updates,Unread", Role::Inbox),
            ("Archived,Opened", Role::All),
            ("Inbox,Trash", Role::Trash),
            ("Drafts,Sent", Role::Drafts),
            ("=?UTF-8?Q?Gesendet,Ge=C3=B6ffnet?=", Role::Sent),
            ("Posteingang", Role::Inbox),
        ] {
            let header = format!("From: a@example.org\r\nX-Gmail-Labels: {labels}\r\n\r\n");
            assert_eq!(role(header.as_bytes()), Some(expected), "{labels}");
        }
        assert_eq!(role(b"Subject: none\n\n"), None);
    }

    #[test]
    fn only_what_stands_above_the_delivery_counts() {
        let forged =
            b"Received: by mail.example.org;\n Mon, 4 Mar 2024 10:00:00 +0100\nX-Gmail-Labels: Sent\nX-GM-THRID: 1\n\n";
        assert_eq!((role(forged), are_told(forged)), (None, false));
        let archived = b"X-GM-THRID: 1\nReceived: x\n\n";
        assert_eq!((role(archived), are_told(archived)), (None, true));
    }

    #[test]
    fn a_comma_in_quotes_ends_no_label() {
        for (labels, expected) in [
            ("a,b c", vec!["a", "b c"]),
            ("\"a, b\",c", vec!["a, b", "c"]),
            ("\"a \"\"b\"\", c\"", vec!["a b, c"]),
            ("\"open, to the end", vec!["open, to the end"]),
            ("", vec![""]),
        ] {
            assert_eq!(split(labels), expected, "{labels}");
        }
    }
}
