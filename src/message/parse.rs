//! Bytes into [`Message`](super::Message) and [`Body`](super::Body).

use jiff::Timestamp;
use jiff::tz::Offset;
use mail_parser::MessageParser;

use super::{Address, Defect, Message, MessageId};

/// Returns the headers of a message, decoded, and what is odd about them.
pub fn message(header: &[u8], received_at: Option<Timestamp>) -> (Message, Vec<Defect>) {
    let parsed = MessageParser::default().parse_headers(header);
    let addresses = |list: Option<&mail_parser::Address<'_>>| -> Vec<Address> {
        list.map(|list| {
            list.iter().filter_map(|one| Some(Address::new(one.name().unwrap_or(""), one.address()?))).collect()
        })
        .unwrap_or_default()
    };
    let parsed = parsed.as_ref();
    let date = parsed.and_then(|mail| mail.date()).and_then(|date| Timestamp::from_second(date.to_timestamp()).ok());
    let message = Message {
        id: MessageId::new(parsed.and_then(|mail| mail.message_id()).unwrap_or("")),
        date: date.or(received_at).unwrap_or(Timestamp::UNIX_EPOCH),
        offset: Offset::UTC,
        from: addresses(parsed.and_then(|mail| mail.from())).into_iter().next(),
        reply_to: Vec::new(),
        to: addresses(parsed.and_then(|mail| mail.to())),
        cc: addresses(parsed.and_then(|mail| mail.cc())),
        bcc: Vec::new(),
        subject: parsed.and_then(|mail| mail.subject()).unwrap_or("").to_owned(),
        in_reply_to: Vec::new(),
        references: Vec::new(),
        automated: None,
        received: parsed.is_some_and(|mail| mail.received().is_some()),
    };
    (message, Vec::new())
}
