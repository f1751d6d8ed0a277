//! How messages and gists are written into columns: the one file that changes when the encoding does.
//!
//! Header fields that queries ask for are columns; the others are one JSON array without names, which loads faster than a
//! second parse of the header and is a fraction of its size.

use std::sync::Arc;

use jiff::tz::Offset;
use rusqlite::types::Type;
use sha2::{Digest, Sha256};

use super::{from_micros, to_micros};
use crate::message::{AddrSpec, Address, Automated, Message, MessageId};
use crate::signal::Gist;

/// The columns of one message, besides its key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Columns {
    // The order decides which of several copies is kept: with words, the owner's own copy, the least automated.
    pub without_words: bool,
    pub received: bool,
    pub automated: String,
    pub envelope: String,
    pub date: i64,
    pub utc_offset: i32,
}

type Fields = (
    Option<(Arc<str>, AddrSpec)>,
    Vec<(Arc<str>, AddrSpec)>,
    Vec<(Arc<str>, AddrSpec)>,
    Vec<(Arc<str>, AddrSpec)>,
    Vec<(Arc<str>, AddrSpec)>,
    String,
    Vec<MessageId>,
    Vec<MessageId>,
);

/// The address in From of a row of `message`, for queries that need nothing else of it.
pub const AUTHOR: &str = "json_extract(message.envelope, '$[0][1]')";

/// Returns the columns of a message.
pub fn columns(message: &Message, has_words: bool) -> Columns {
    let pair = |address: &Address| (address.name.clone(), address.addr_spec.clone());
    let pairs = |list: &[Address]| list.iter().map(pair).collect::<Vec<_>>();
    let fields: Fields = (
        message.from.as_ref().map(pair),
        pairs(&message.reply_to),
        pairs(&message.to),
        pairs(&message.cc),
        pairs(&message.bcc),
        message.subject.clone(),
        message.in_reply_to.clone(),
        message.references.clone(),
    );
    Columns {
        without_words: !has_words,
        received: message.received,
        automated: message
            .automated
            .map_or_else(String::new, |automated| to_json(&automated).trim_matches('"').to_owned()),
        envelope: to_json(&fields),
        date: to_micros(message.date),
        utc_offset: message.offset.seconds(),
    }
}

/// Returns the message with these columns.
pub fn message(id: &str, columns: &Columns) -> rusqlite::Result<Message> {
    let (from, reply_to, to, cc, bcc, subject, mut in_reply_to, mut references): Fields = from_json(&columns.envelope)?;
    // Tens of thousands of messages are held at once, most with one of each: no room is kept for more.
    in_reply_to.shrink_to_fit();
    references.shrink_to_fit();
    let address = |(name, addr_spec): (Arc<str>, AddrSpec)| Address { name, addr_spec };
    let addresses = |list: Vec<(Arc<str>, AddrSpec)>| {
        let mut addresses: Vec<Address> = list.into_iter().map(address).collect();
        addresses.shrink_to_fit();
        addresses
    };
    let automated = match columns.automated.as_str() {
        "" => None,
        name => Some(from_json::<Automated>(&format!("\"{name}\""))?),
    };
    Ok(Message {
        id: MessageId::new(id),
        date: from_micros(columns.date),
        offset: Offset::from_seconds(columns.utc_offset).unwrap_or(Offset::UTC),
        from: from.map(address),
        reply_to: addresses(reply_to),
        to: addresses(to),
        cc: addresses(cc),
        bcc: addresses(bcc),
        subject,
        in_reply_to,
        references,
        automated,
        received: columns.received,
    })
}

/// Returns a digest of what every copy of a message has in common: author, date, recipients and subject. Copies differ in
/// Received, list and Bcc fields, and in how names are spelled.
pub fn content(message: &Message) -> [u8; 16] {
    let mut digest = Sha256::new();
    let mut field = |text: &str| {
        digest.update((text.len() as u64).to_le_bytes());
        digest.update(text);
    };
    field(message.from.as_ref().map_or("", |from| from.addr_spec.as_str()));
    field(&to_micros(message.date).to_string());
    field(&message.subject);
    for list in [&message.to, &message.cc] {
        field(&list.len().to_string());
        for address in list {
            field(address.addr_spec.as_str());
        }
    }
    let mut short = [0; 16];
    short.copy_from_slice(&digest.finalize()[..16]);
    short
}

/// Returns a gist as text.
pub fn gist_to_text(gist: &Gist) -> String {
    to_json(gist)
}

/// Returns the gist written by [`gist_to_text`].
pub fn gist_from_text(text: &str) -> rusqlite::Result<Gist> {
    let mut gist: Gist = from_json(text)?;
    gist.signals.shrink_to_fit();
    Ok(gist)
}

/// Returns a value as JSON.
pub fn to_json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("strings, numbers and lists always have a JSON form")
}

/// Returns the value that [`to_json`] wrote; a text it did not write is a damaged column.
pub fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> rusqlite::Result<T> {
    serde_json::from_str(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}
