//! Which recipients a bounce reports as failed.
//!
//! RFC 3464 names them in fields. Some mail servers only write prose; from these, addresses are taken where the sender
//! is a mail system and the text says so in one of the usual phrases.

use mail_parser::{HeaderName, Message, MessagePart, PartType};

use crate::message::{AddrSpec, DeliveryFailure, MessageId};

/// Most recipients that are read of one notification.
const FAILURE_LIMIT: usize = 50;

/// Phrases of notifications that are not RFC 3464, in lower case.
const PROSE: &[&str] = &[
    "could not be delivered",
    "couldn't be delivered",
    "wasn't delivered",
    "was not delivered",
    "undeliverable",
    "address not found",
    "user unknown",
    "no such user",
    "does not exist",
    "permanent error",
    "permanent fatal errors",
    "delivery has failed",
    "delivery to the following recipient",
];

/// Returns the failed recipients of the delivery status notification `parsed`, whose text is `text`.
pub(super) fn failures(parsed: &Message<'_>, text: &str) -> Vec<DeliveryFailure> {
    let statuses: Vec<&MessagePart<'_>> = parsed.parts.iter().filter(|part| is_status(part)).collect();
    let from_system = is_mail_system(parsed);
    // Nearly all mail ends here: the returned message is only looked for where something is reported.
    if statuses.is_empty() && !from_system {
        return Vec::new();
    }
    let original = original_id(parsed);
    let mut failures = Vec::new();
    for part in statuses {
        match &part.body {
            PartType::Text(fields) => status_fields(fields, original.as_ref(), &mut failures),
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                status_fields(&String::from_utf8_lossy(bytes), original.as_ref(), &mut failures);
            }
            _ => {}
        }
    }
    if failures.is_empty() && from_system {
        prose(text, parsed, original.as_ref(), &mut failures);
    }
    failures.truncate(FAILURE_LIMIT);
    failures
}

/// Returns whether the part holds the fields of a delivery status (RFC 3464 §2.1).
fn is_status(part: &MessagePart<'_>) -> bool {
    part.headers.iter().any(|header| {
        header.value.as_content_type().is_some_and(|kind| {
            header.name == HeaderName::ContentType
                && kind.subtype().is_some_and(|subtype| subtype.eq_ignore_ascii_case("delivery-status"))
        })
    })
}

/// Reads per-recipient fields (RFC 3464 §2.3): groups of lines between blank ones.
fn status_fields(fields: &str, original: Option<&MessageId>, failures: &mut Vec<DeliveryFailure>) {
    for group in fields.replace("\r\n", "\n").split("\n\n") {
        let field = |name: &str| {
            group.lines().find_map(|line| {
                let (field, value) = line.split_once(':')?;
                field.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
            })
        };
        let address =
            |value: String| AddrSpec::new(value.rsplit_once(';').map_or(value.as_str(), |(_, address)| address));
        let recipient = field("Original-Recipient").or_else(|| field("Final-Recipient")).map(address);
        let failed = field("Action").is_some_and(|action| action.eq_ignore_ascii_case("failed"));
        if let Some(recipient) = recipient.filter(|recipient| failed && recipient.is_valid()) {
            let permanent = field("Status").is_none_or(|status| status.starts_with('5'));
            failures.push(DeliveryFailure { recipient, permanent, original: original.cloned() });
        }
    }
}

/// Returns the Message-ID of the returned message, from its copy or its headers.
fn original_id(parsed: &Message<'_>) -> Option<MessageId> {
    for part in parsed.parts.iter().skip(1) {
        let found = match &part.body {
            PartType::Message(message) if !message.parts.is_empty() => message.message_id().map(MessageId::new),
            PartType::Text(headers) => field_id(headers),
            PartType::Binary(bytes) => field_id(&String::from_utf8_lossy(bytes)),
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

fn field_id(headers: &str) -> Option<MessageId> {
    headers.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let id = name.trim().eq_ignore_ascii_case("message-id").then(|| MessageId::new(value))?;
        (!id.as_str().is_empty()).then_some(id)
    })
}

fn is_mail_system(parsed: &Message<'_>) -> bool {
    let from = parsed.from().and_then(|from| from.first()).and_then(|addr| addr.address.as_deref()).unwrap_or_default();
    let local = from.split('@').next().unwrap_or_default().to_ascii_lowercase();
    matches!(local.as_str(), "mailer-daemon" | "postmaster" | "mail-daemon" | "mailerdaemon")
}

fn prose(text: &str, parsed: &Message<'_>, original: Option<&MessageId>, failures: &mut Vec<DeliveryFailure>) {
    let folded = text.to_lowercase();
    let subject = parsed.subject().unwrap_or_default().to_lowercase();
    if !PROSE.iter().any(|phrase| folded.contains(phrase) || subject.contains(phrase)) {
        return;
    }
    let own = parsed.to().and_then(|to| to.first()).and_then(|addr| addr.address.as_deref()).map(AddrSpec::new);
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | '"' | ':')) {
        let recipient = AddrSpec::new(word.trim_matches(|c: char| !c.is_alphanumeric()));
        let is_system = matches!(recipient.local_part(), "mailer-daemon" | "postmaster");
        let looks_right =
            recipient.is_valid() && recipient.domain().contains('.') && !is_system && own.as_ref() != Some(&recipient);
        if looks_right {
            // Prose names the recipient first; what follows are sender, relays and message ids.
            failures.push(DeliveryFailure {
                recipient,
                permanent: !folded.contains("will retry"),
                original: original.cloned(),
            });
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::parse::body;

    #[test]
    fn a_delivery_status_names_recipient_status_and_original() {
        let header = b"From: MAILER-DAEMON@mx.example.net\r\nTo: me@example.net\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n";
        let text = b"--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; Gone@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <lost@example.net>\r\nFrom: me@example.net\r\n\r\nHello\r\n--b--\r\n";
        assert_eq!(
            body(header, text).failures,
            [DeliveryFailure {
                recipient: AddrSpec::new("gone@example.org"),
                permanent: true,
                original: Some(MessageId::new("lost@example.net")),
            }]
        );
    }

    #[test]
    fn a_delay_is_no_failure() {
        let mut failures = Vec::new();
        status_fields("Final-Recipient: rfc822; a@example.org\nAction: delayed\nStatus: 4.4.1\n", None, &mut failures);
        assert_eq!(failures, []);
    }

    #[test]
    fn prose_from_a_mail_system_is_understood() {
        let header = b"From: Mail Delivery System <postmaster@mx.example.net>\r\nTo: me@example.net\r\nSubject: Undelivered Mail\r\n\r\n";
        let failures =
            body(header, b"Your message could not be delivered to\r\n<gone@example.org>: user unknown\r\n").failures;
        assert_eq!(failures.len(), 1);
        assert_eq!(failures[0].recipient, AddrSpec::new("gone@example.org"));
        assert!(
            body(b"From: ana@example.org\r\n\r\n", b"My mail to gone@example.org could not be delivered\r\n")
                .failures
                .is_empty()
        );
    }
}
