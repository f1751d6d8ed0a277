//! How messages and gists are written into columns: the one file that changes when the encoding does.
//!
//! Header fields that queries ask for are columns; the others are one JSON array without names, which loads faster than a
//! second parse of the header and is a fraction of its size. Gists, which can be had again, are bytes: a night reads all of them.

use std::borrow::Cow;

use jiff::tz::Offset;
use rusqlite::types::Type;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::pool::Pool;
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

/// The fields of the column `envelope`, in their order: From, Reply-To, To, Cc, Bcc, Subject, In-Reply-To, References.
type Fields<Text> = (
    Option<(Text, Text)>,
    Vec<(Text, Text)>,
    Vec<(Text, Text)>,
    Vec<(Text, Text)>,
    Vec<(Text, Text)>,
    Text,
    Vec<Text>,
    Vec<Text>,
);

/// A text as it lies in a row, copied only where JSON escapes something in it.
#[derive(Deserialize)]
struct Lying<'a>(#[serde(borrow)] Cow<'a, str>);

/// The address in From of a row of `message`, for queries that need nothing else of it.
pub const AUTHOR: &str = "json_extract(message.envelope, '$[0][1]')";

/// Returns the columns of a message.
pub fn columns(message: &Message, has_words: bool) -> Columns {
    fn pair(address: &Address) -> (&str, &str) {
        (&address.name, address.addr_spec.as_str())
    }
    fn pairs(addresses: &[Address]) -> Vec<(&str, &str)> {
        addresses.iter().map(pair).collect()
    }
    let fields: Fields<&str> = (
        message.from.as_ref().map(pair),
        pairs(&message.reply_to),
        pairs(&message.to),
        pairs(&message.cc),
        pairs(&message.bcc),
        &message.subject,
        message.in_reply_to.iter().map(MessageId::as_str).collect(),
        message.references.iter().map(MessageId::as_str).collect(),
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

/// Returns the message with these columns, its texts held in `texts` and its lists of people in `people`.
pub fn message(id: &str, columns: &Columns, texts: &Pool<str>, people: &Pool<[Address]>) -> rusqlite::Result<Message> {
    let (from, reply_to, to, cc, bcc, subject, in_reply_to, references): Fields<Lying<'_>> =
        from_json(&columns.envelope)?;
    let address = |(name, addr_spec): &(Lying<'_>, Lying<'_>)| Address {
        name: texts.share(name.0.as_ref()),
        addr_spec: AddrSpec::known(texts.share(addr_spec.0.as_ref())),
    };
    let addresses = |list: &[(Lying<'_>, Lying<'_>)]| people.share(list.iter().map(address).collect::<Vec<_>>());
    let id_of = |id: &Lying<'_>| MessageId::known(texts.share(id.0.as_ref()));
    let automated = match columns.automated.as_str() {
        "" => None,
        name => Some(from_json::<Automated>(&format!("\"{name}\""))?),
    };
    Ok(Message {
        id: MessageId::known(texts.share(id)),
        date: from_micros(columns.date),
        offset: Offset::from_seconds(columns.utc_offset).unwrap_or(Offset::UTC),
        from: from.as_ref().map(address),
        reply_to: addresses(&reply_to),
        to: addresses(&to),
        cc: addresses(&cc),
        bcc: addresses(&bcc),
        subject: texts.share(subject.0.as_ref()),
        in_reply_to: in_reply_to.iter().map(id_of).collect(),
        references: references.iter().map(id_of).collect(),
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
        for address in list.iter() {
            field(address.addr_spec.as_str());
        }
    }
    let mut short = [0; 16];
    short.copy_from_slice(&digest.finalize()[..16]);
    short
}

/// Returns a gist as bytes: its fields in their order, without names. Another order or another type of field is another
/// reader's, whose version says so.
pub fn gist_to_bytes(gist: &Gist) -> Vec<u8> {
    postcard::to_allocvec(gist).expect("strings, numbers and lists always have a binary form")
}

/// Returns the gist written by [`gist_to_bytes`].
pub fn gist_from_bytes(bytes: &[u8]) -> rusqlite::Result<Gist> {
    postcard::from_bytes(bytes).map_err(|error| damaged(&error))
}

/// Returns [`Gist::opening`] of the gist written by [`gist_to_bytes`].
pub fn opening_from_bytes(bytes: &[u8]) -> rusqlite::Result<&str> {
    let (opening, _) = postcard::take_from_bytes(bytes).map_err(|error| damaged(&error))?;
    Ok(opening)
}

fn damaged(error: &postcard::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Blob, error.to_string().into())
}

/// Returns a value as JSON.
pub fn to_json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("strings, numbers and lists always have a JSON form")
}

/// Returns the value that [`to_json`] wrote; a text it did not write is a damaged column.
pub fn from_json<'a, T: Deserialize<'a>>(text: &'a str) -> rusqlite::Result<T> {
    serde_json::from_str(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}
