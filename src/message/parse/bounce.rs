//! Which recipients a bounce reports as failed.
//!
//! RFC 3464 names them in fields, and Exim in one of its own. Some mail servers only write prose; from these, addresses are
//! taken where the sender is a mail system and the text says so in one of the usual phrases: those that begin a line, as
//! qmail and Exchange write them, each with the reason below it, or else the first one anywhere.

use std::sync::LazyLock;

use mail_parser::{HeaderName, Message, MessagePart, PartType};
use regex::Regex;

use crate::message::{AddrSpec, DeliveryFailure, MessageId, automated};

/// Most recipients that are read of one notification.
const FAILURE_LIMIT: usize = 50;

/// Phrases of notifications that are not RFC 3464, in lower case.
const PROSE: &[&str] = &[
    "could not be delivered",
    "couldn't be delivered",
    "wasn't delivered",
    "wasn't able to deliver",
    "was not delivered",
    "did not reach",
    "undeliverable",
    "address not found",
    "user unknown",
    "no such user",
    "does not exist",
    "permanent error",
    "permanent fatal errors",
    "delivery has failed",
    "delivery to the following recipient",
    "konnte nicht zugestellt werden",
    "unzustellbar",
    "n'a pas pu être remis",
    "no se pudo entregar",
    "não pôde ser entregue",
    "non è stato possibile",
    "kon niet worden bezorgd",
];

/// Lines of prose below a recipient that say what happened to its letter.
const REASON: usize = 8;

/// Reply codes (RFC 5321 §4.2) and enhanced status codes (RFC 3463): their first digit tells a permanent
/// failure from a passing one.
static CODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^\d.])(?:#?(?P<status>[45])\.\d{1,3}\.\d{1,3}|(?P<reply>[45])[0-5]\d)(?:[^\d.]|$)")
        .expect("a regular expression")
});

/// Returns the failed recipients of the delivery status notification `parsed`, whose text is `text`.
pub(super) fn failures(parsed: &Message<'_>, text: &str) -> Vec<DeliveryFailure> {
    let statuses: Vec<&MessagePart<'_>> = parsed.parts.iter().filter(|part| is_status(part)).collect();
    let named = named_recipients(parsed);
    let from_system = is_mail_system(parsed);
    // Nearly all mail ends here: the returned message is only looked for where something is reported.
    if statuses.is_empty() && !from_system && named.is_empty() {
        return Vec::new();
    }
    let original = original_id(parsed).or_else(|| field_id(text));
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
    if failures.is_empty() && (!named.is_empty() || from_system && is_told(text, parsed)) {
        let told = in_prose(text, parsed, &named);
        let failure = |(recipient, permanent)| DeliveryFailure { recipient, permanent, original: original.clone() };
        // What was returned below the notice names its Message-ID in the text.
        failures.extend(told.into_iter().map(failure));
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
            let diagnosed = || field("Diagnostic-Code").and_then(|reason| is_permanent(&reason));
            let permanent = match field("Status") {
                Some(status) if !status.starts_with("5.0.0") => status.starts_with('5'),
                status => diagnosed().unwrap_or_else(|| status.is_none_or(|status| status.starts_with('5'))),
            };
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

/// Returns the recipients that Exim names in a field.
fn named_recipients(parsed: &Message<'_>) -> Vec<AddrSpec> {
    let field = parsed.header_raw("X-Failed-Recipients").unwrap_or_default();
    field.split(',').map(AddrSpec::new).filter(AddrSpec::is_valid).collect()
}

fn is_mail_system(parsed: &Message<'_>) -> bool {
    let from = parsed.from().and_then(|from| from.first()).and_then(|addr| addr.address.as_deref()).unwrap_or_default();
    automated::is_mail_system(&automated::plain(&from.split('@').next().unwrap_or_default().to_ascii_lowercase()))
}

/// Whether text or subject say that something did not arrive.
fn is_told(text: &str, parsed: &Message<'_>) -> bool {
    let folded = text.to_lowercase();
    let subject = parsed.subject().unwrap_or_default().to_lowercase();
    PROSE.iter().any(|phrase| folded.contains(phrase) || subject.contains(phrase))
}

/// Returns the recipients that the prose names, each with whether it failed for good.
fn in_prose(text: &str, parsed: &Message<'_>, named: &[AddrSpec]) -> Vec<(AddrSpec, bool)> {
    let own = parsed.to().and_then(|to| to.first()).and_then(|addr| addr.address.as_deref()).map(AddrSpec::new);
    let is_recipient = |recipient: &AddrSpec| {
        let is_system = automated::is_mail_system(&automated::plain(recipient.local_part()));
        recipient.is_valid() && recipient.domain().contains('.') && !is_system && own.as_ref() != Some(recipient)
    };
    // Below the notice stands what was sent, with addresses of its own.
    let notice: Vec<&str> = text.lines().take_while(|line| !is_copy(line)).collect();
    let mut told: Vec<(AddrSpec, bool)> = Vec::new();
    for (index, line) in notice.iter().enumerate() {
        let Some(recipient) = leading_address(line).filter(is_recipient) else { continue };
        if told.iter().all(|(known, _)| *known != recipient) {
            let below = notice[index + 1..].iter().take(REASON).take_while(|line| leading_address(line).is_none());
            let reason = [line].into_iter().chain(below).copied().collect::<Vec<_>>().join("\n");
            told.push((recipient, is_permanent(&reason).unwrap_or_else(|| is_final(&reason))));
        }
    }
    if !named.is_empty() {
        let permanent = |recipient: &AddrSpec| {
            told.iter()
                .find(|(known, _)| known == recipient)
                .map_or_else(|| is_final(text), |(_, permanent)| *permanent)
        };
        return named.iter().map(|recipient| (recipient.clone(), permanent(recipient))).collect();
    }
    if told.is_empty() {
        let separators = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | '"' | ':');
        // Prose names the recipient first; what follows are sender, relays and message ids.
        let words = notice.iter().flat_map(|line| line.split(separators));
        let mut addresses = words.map(|word| AddrSpec::new(word.trim_matches(|c: char| !c.is_alphanumeric())));
        let permanent = is_permanent(&notice.join("\n")).unwrap_or_else(|| is_final(text));
        told.extend(addresses.find(is_recipient).map(|recipient| (recipient, permanent)));
    }
    told
}

/// Returns the address that a line starts with: `<ana@example.org>:`, `ana@example.org on Fri, 20 Mar`.
fn leading_address(line: &str) -> Option<AddrSpec> {
    let word = line.split_whitespace().next()?.trim_end_matches([':', ',', ';', '.']);
    let bare = word.trim_start_matches('<').trim_end_matches('>');
    let is_address = bare.contains('@') && bare.chars().all(|c| c.is_alphanumeric() || ".@_+-=%'".contains(c));
    is_address.then(|| AddrSpec::new(bare))
}

/// Whether a line divides the notice from what is returned.
fn is_copy(line: &str) -> bool {
    let folded = line.to_lowercase();
    line.starts_with("--")
        && (folded.contains("copy of") || folded.contains("original message") || folded.contains("returned"))
}

/// Returns whether a reply or status code in `reason` is of class 5; `None` without one.
fn is_permanent(reason: &str) -> Option<bool> {
    let captures = CODE.captures(reason)?;
    let class = captures.name("status").or_else(|| captures.name("reply"))?;
    Some(class.as_str() == "5")
}

/// Whether nothing in the notice says that it may still arrive.
fn is_final(text: &str) -> bool {
    let folded = text.to_lowercase();
    !["will retry", "will be retried", "temporary", "try again later", "over quota", "mailbox full", "mailbox is full"]
        .iter()
        .any(|phrase| folded.contains(phrase))
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

    /// Returns the recipients of a notice in prose, each with whether it failed for good.
    fn told(fields: &str, text: &str) -> Vec<(String, bool)> {
        let header = format!("From: MAILER-DAEMON@mx.example.net\r\nTo: me@example.net\r\n{fields}\r\n\r\n");
        let failures = body(header.as_bytes(), text.replace('\n', "\r\n").as_bytes()).failures;
        failures.into_iter().map(|failure| (failure.recipient.to_string(), failure.permanent)).collect()
    }

    #[test]
    fn every_recipient_of_qmail_has_its_own_reason() {
        let text = "I wasn't able to deliver your message to the following addresses.\n\n<gone@example.org>:\n550 no mailbox here\n\n<late@example.org>:\n192.0.2.9 does not answer. (#4.4.1)\n\n--- Below this line is a copy of the message.\n\nFrom: <me@example.net>\nTo: ben@example.com\n";
        assert_eq!(
            told("Subject: failure notice", text),
            [("gone@example.org".to_owned(), true), ("late@example.org".to_owned(), false)]
        );
    }

    #[test]
    fn exim_names_recipients_in_a_field() {
        let text = "A message that you sent could not be delivered.\n\n  one@example.org\n    Unrouteable address\n  two@example.org\n    retry timeout exceeded: 452 4.2.2 mailbox full\n";
        assert_eq!(
            told("X-Failed-Recipients: one@example.org, two@example.org", text),
            [("one@example.org".to_owned(), true), ("two@example.org".to_owned(), false)]
        );
    }

    #[test]
    fn old_exchange_names_recipients_at_the_start_of_a_line() {
        let text = "Your message\n\n  To: gone@example.org\n\ndid not reach the following recipient(s):\n\ngone@example.org on Fri, 20 Mar 2026 14:00:00 -0000\n    The recipient name is not recognized\n";
        assert_eq!(told("Subject: Undeliverable: Plan", text), [("gone@example.org".to_owned(), true)]);
    }

    #[test]
    fn a_status_without_detail_is_explained_by_its_diagnosis() {
        let mut failures = Vec::new();
        let fields = "Final-Recipient: rfc822; a@example.org\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 452 4.2.2 mailbox full\n";
        status_fields(fields, None, &mut failures);
        assert!(!failures[0].permanent);
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
