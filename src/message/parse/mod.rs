//! Bytes into [`Message`] and [`Body`](crate::message::Body).
//!
//! mail-parser does the grammar; this room decides what is believed. Two From headers name nobody, a date from the
//! future is the day it was received, a missing Message-ID is made from a hash of the fields that are read. Whatever comes
//! in, a value comes out, with a [`Defect`] for each thing that was odd.

mod body;
mod bounce;
mod bounds;
mod excerpt;
mod fields;
mod flowed;
mod html;
mod icalendar;
mod parts;

use std::borrow::Cow;

use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use mail_parser::{HeaderName, HeaderValue, MessageParser};
use sha2::{Digest, Sha256};

use super::{Address, Defect, Message, MessageId, automated};

pub use body::body;
pub use bounds::without_attachments;
pub use excerpt::Excerpt;
pub use fields::fields_read;
pub(super) use fields::named as fields_named;
pub use html::{IN_COLOUR, QUOTED_BELOW};

/// A Date header later than the time of receipt by more than this is not believed: clocks are wrong by hours, not days.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_hours(48);

/// Longest Message-ID that is believed; RFC 5322 lines end at 998.
const MESSAGE_ID_LIMIT: usize = 900;

/// Addresses of one header field beyond this many are left out.
const ADDRESS_LIMIT: usize = 2_000;

/// Returns the headers of one message. `received_at` is when the server received it, where the source knows that.
pub fn message(header: &[u8], received_at: Option<Timestamp>) -> (Message, Vec<Defect>) {
    let mut defects = Vec::new();
    let fields = fields::read(header);
    let parsed = MessageParser::default().parse_headers(&fields).unwrap_or_else(without_headers);
    // What is no mail may hold colons; a message has at least one field that a standard names.
    if parsed.headers().iter().all(|field| matches!(field.name, HeaderName::Other(_))) {
        defects.push(Defect::NotMail);
    }
    let from = author(&parsed, &mut defects);
    let (date, offset) = date(&parsed, received_at, &mut defects);
    let subject = clean(parsed.subject().unwrap_or_default());
    let message = Message {
        id: message_id(&parsed, &fields, &mut defects),
        date,
        offset,
        reply_to: addresses(&parsed, HeaderName::ReplyTo).into(),
        to: addresses(&parsed, HeaderName::To).into(),
        cc: addresses(&parsed, HeaderName::Cc).into(),
        bcc: addresses(&parsed, HeaderName::Bcc).into(),
        in_reply_to: message_ids(parsed.in_reply_to()).into(),
        references: message_ids(parsed.references()).into(),
        automated: automated::classify(&parsed, from.as_ref(), &subject),
        received: parsed.header(HeaderName::Received).is_some(),
        from,
        subject: subject.into(),
    };
    (message, defects)
}

/// Returns a message with no header at all: mail-parser expects every message to have a first part.
fn without_headers<'a>() -> mail_parser::Message<'a> {
    mail_parser::Message { parts: vec![mail_parser::MessagePart::default()], ..Default::default() }
}

/// Returns the author, or nobody when two From headers (RFC 5322 §3.6 allows one) leave open who it is.
fn author(parsed: &mail_parser::Message<'_>, defects: &mut Vec<Defect>) -> Option<Address> {
    if parsed.header_values(HeaderName::From).count() > 1 {
        defects.push(Defect::SeveralFrom);
        return None;
    }
    let from = addresses(parsed, HeaderName::From).into_iter().next();
    if from.is_none() {
        defects.push(Defect::MissingFrom);
    }
    from
}

/// Returns when the author sent it, and the author's offset.
///
/// Mail imported from elsewhere is received long after it was sent, so an old Date is kept; one from the future is not.
fn date(
    parsed: &mail_parser::Message<'_>,
    received_at: Option<Timestamp>,
    defects: &mut Vec<Defect>,
) -> (Timestamp, Offset) {
    let received_at =
        received_at.or_else(|| parsed.received_all().next().and_then(|received| timestamp(&received.date()?)));
    let Some(written) = parsed.date() else {
        defects.push(Defect::MissingDate);
        return (received_at.unwrap_or(Timestamp::UNIX_EPOCH), Offset::UTC);
    };
    let offset = offset(written);
    let believed = timestamp(written)
        .filter(|date| received_at.is_none_or(|received| date.duration_since(received) <= CLOCK_TOLERANCE));
    match believed {
        Some(date) => (date, offset),
        None => {
            defects.push(Defect::UnbelievableDate);
            (received_at.unwrap_or(Timestamp::UNIX_EPOCH), offset)
        }
    }
}

fn timestamp(date: &mail_parser::DateTime) -> Option<Timestamp> {
    let exists = jiff::civil::Date::new(i16::try_from(date.year).ok()?, date.month as i8, date.day as i8).is_ok();
    // Electronic mail is older than 1971, but mail with a date before that has only a broken clock.
    let plausible = date.is_valid() && exists && date.year >= 1971;
    plausible.then(|| Timestamp::from_second(date.to_timestamp()).ok()).flatten()
}

fn offset(date: &mail_parser::DateTime) -> Offset {
    let seconds = i32::from(date.tz_hour) * 3600 + i32::from(date.tz_minute) * 60;
    let seconds = if date.tz_before_gmt { -seconds } else { seconds };
    // No place on earth is further from UTC than fourteen hours.
    let earthly = seconds.abs() <= 14 * 3600;
    Offset::from_seconds(if earthly { seconds } else { 0 }).unwrap_or(Offset::UTC)
}

/// Returns the Message-ID, or one made from the fields that are read: equal fields, equal id, whoever handed them over.
fn message_id(parsed: &mail_parser::Message<'_>, fields: &[u8], defects: &mut Vec<Defect>) -> MessageId {
    let given = parsed.message_id().map(MessageId::new).filter(is_usable);
    given.unwrap_or_else(|| {
        defects.push(Defect::MissingMessageId);
        let digest = Sha256::digest(fields.trim_ascii_end());
        let hexadecimal: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        MessageId::new(&format!("{hexadecimal}@synthetic.invalid"))
    })
}

fn is_usable(id: &MessageId) -> bool {
    let text = id.as_str();
    text.len() > 2 && text.len() <= MESSAGE_ID_LIMIT && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn message_ids(value: &HeaderValue<'_>) -> Vec<MessageId> {
    let ids: Vec<&str> = match value {
        HeaderValue::Text(text) => vec![text.as_ref()],
        HeaderValue::TextList(list) => list.iter().map(AsRef::as_ref).collect(),
        _ => Vec::new(),
    };
    ids.into_iter().map(MessageId::new).filter(is_usable).collect()
}

fn addresses(parsed: &mail_parser::Message<'_>, name: HeaderName<'static>) -> Vec<Address> {
    let fields = parsed.header_values(name).filter_map(HeaderValue::as_address);
    fields
        .flat_map(mail_parser::Address::iter)
        .filter_map(|addr| {
            let address =
                Address::new(&clean(addr.name.as_deref().unwrap_or_default()), &clean(addr.address.as_deref()?));
            address.addr_spec.is_valid().then_some(address)
        })
        .take(ADDRESS_LIMIT)
        .collect()
}

/// Returns `text` on one line: control characters and bidirectional overrides become spaces, runs of spaces one.
fn clean(text: &str) -> Cow<'_, str> {
    let is_plain = |byte: &u8| matches!(byte, b'!'..=b'~' | b' ');
    if text.as_bytes().iter().all(is_plain) && !text.contains("  ") {
        return Cow::Borrowed(text.trim());
    }
    let visible: String = text.chars().map(|c| if is_invisible(c) { ' ' } else { c }).collect();
    Cow::Owned(visible.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(header: &str) -> (Message, Vec<Defect>) {
        message(header.replace('\n', "\r\n").as_bytes(), Some("2026-03-04T10:00:00Z".parse().expect("a time")))
    }

    #[test]
    fn a_plain_header_is_read_without_defects() {
        let (message, defects) = parse(
            "From: Ana Author <Ana@Example.org>\nTo: me@example.net, Ben <ben@example.com>\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n\
             Date: Wed, 4 Mar 2026 10:15:00 +0100\nMessage-ID: <a@example.org>\nIn-Reply-To: <b@example.net>\nReferences: <c@x.example> <b@example.net>\n\n",
        );
        assert_eq!(defects, []);
        assert_eq!(message.from, Some(Address::new("Ana Author", "ana@example.org")));
        assert_eq!(message.to.len(), 2);
        assert_eq!(&*message.subject, "Grüße");
        assert_eq!(message.date.to_string(), "2026-03-04T09:15:00Z");
        assert_eq!(message.offset, jiff::tz::offset(1));
        assert_eq!(*message.references, [MessageId::new("c@x.example"), MessageId::new("b@example.net")]);
        assert_eq!(message.automated, None);
    }

    #[test]
    fn two_from_headers_name_nobody() {
        let (message, defects) = parse(
            "From: a@example.org\nFrom: b@example.org\nDate: Wed, 4 Mar 2026 10:15:00 +0100\nMessage-ID: <a@x>\n\n",
        );
        assert_eq!(message.from, None);
        assert_eq!(defects, [Defect::SeveralFrom]);
    }

    #[test]
    fn a_date_from_the_future_is_not_believed_but_an_old_one_is() {
        let dated = |date: &str| parse(&format!("From: a@example.org\nMessage-ID: <a@x>\nDate: {date}\n\n"));
        let (message, defects) = dated("Wed, 4 Mar 2037 10:15:00 +0000");
        assert_eq!(
            (message.date.to_string().as_str(), defects),
            ("2026-03-04T10:00:00Z", vec![Defect::UnbelievableDate])
        );
        let (message, defects) = dated("Mon, 4 Mar 2019 10:15:00 +0000");
        assert_eq!((message.date.to_string().as_str(), defects), ("2019-03-04T10:15:00Z", vec![]));
        let (message, _) = dated("Thu, 31 Feb 2026 10:15:00 +0000");
        assert_eq!(message.date.to_string(), "2026-03-04T10:00:00Z");
    }

    #[test]
    fn a_missing_message_id_is_made_from_the_header() {
        let (first, defects) = parse("From: a@example.org\nDate: Wed, 4 Mar 2026 10:15:00 +0100\n\n");
        assert_eq!(defects, [Defect::MissingMessageId]);
        assert_eq!(first.id, parse("From: a@example.org\nDate: Wed, 4 Mar 2026 10:15:00 +0100\n\n").0.id);
        assert_ne!(first.id, parse("From: b@example.org\nDate: Wed, 4 Mar 2026 10:15:00 +0100\n\n").0.id);
    }

    #[test]
    fn a_subject_holds_no_control_characters() {
        let (message, _) = parse("Subject: =?utf-8?q?pay=1B[31m=0D=0Anow=E2=80=AE!?=\n\n");
        assert_eq!(&*message.subject, "pay [31m now !");
    }

    #[test]
    fn what_is_not_mail_is_named() {
        assert!(message(b"", None).1.contains(&Defect::NotMail));
        assert!(message(b"\x89PNG\r\n\x1a\n: \0", None).1.contains(&Defect::NotMail));
        assert!(message(b"fn main() {\n    let a: u8 = 1;\n}\n", None).1.contains(&Defect::NotMail));
        assert!(!message(b"Subject: Plan\r\n\r\n", None).1.contains(&Defect::NotMail));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(header in proptest::collection::vec(any::<u8>(), 0..600), text in proptest::collection::vec(any::<u8>(), 0..600)) {
            let (message, _) = message(&header, None);
            prop_assert!(is_usable(&message.id));
            let _ = body(&header, &text);
        }

        #[test]
        fn any_header_fields_are_read(fields in "(Date|From|To|Subject|Message-ID|References|Content-Type): [ -~]{0,60}(\r\n(Date|From|To|Content-Type): [ -~<>@]{0,40}){0,4}\r\n\r\n") {
            let (message, _) = message(fields.as_bytes(), None);
            prop_assert!(!message.subject.contains(char::is_control));
        }
    }
}
