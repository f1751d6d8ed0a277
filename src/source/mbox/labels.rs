//! Reads Gmail's labels, which Google Takeout writes into every message of an mbox as `X-Gmail-Labels`.
//!
//! A message with several labels lies in several mailboxes at Gmail; here it goes to the one that says most about it.

use mail_parser::MessageParser;

use crate::message::Role;
use crate::source::{message_file, roles};

/// The mailboxes a Takeout file is told apart into; whatever else it holds is Gmail's "All Mail".
pub const TOLD_APART: [Role; 4] = [Role::Sent, Role::Inbox, Role::Trash, Role::Junk];

/// Which label wins, where a message has several.
const ORDER: [Role; 5] = [Role::Drafts, Role::Sent, Role::Trash, Role::Junk, Role::Inbox];

/// Returns what the labels of a message make it, or nothing when it carries none.
pub fn role(header: &[u8]) -> Option<Role> {
    let labels = decoded(&message_file::field(header, "x-gmail-labels")?);
    let found: Vec<Role> = labels.split(',').map(|label| roles::by_name(label.trim().trim_matches('"'))).collect();
    Some(ORDER.into_iter().find(|role| found.contains(role)).unwrap_or(Role::All))
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
}
