//! The vocabulary of mail: what RFC 5322 and its neighbours say about one message, before anyone interprets it.
//!
//! Everything here is a value. Bytes become values in [`parse`]; whether a person wrote a message is decided from its
//! headers in [`automated`], which list passed it on in [`list`](mod@list); where it lies on a server is [`mailbox`]'s
//! vocabulary. Odd mail yields a value plus [`Defect`]s, never an error.

pub mod address;
pub mod automated;
pub mod list;
pub mod mailbox;
pub mod parse;

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

pub use address::{AddrSpec, Address};
pub use automated::Automated;
pub use list::list;
pub use mailbox::{Role, Roles};

/// A Message-ID (RFC 5322 §3.6.4) without its angle brackets.
///
/// A message that carries none, or junk, gets a synthetic one made from a hash of its header (see [`parse`]), so every
/// message has exactly one and decisions can always name it. Copies share the text: every moment, exchange and answer names
/// its message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct MessageId(Arc<str>);

impl MessageId {
    /// Returns the id with surrounding white space and angle brackets removed.
    pub fn new(text: &str) -> Self {
        Self(text.trim().trim_start_matches('<').trim_end_matches('>').trim().into())
    }

    /// Returns the id that [`Self::as_str`] gave as this text.
    pub fn known(text: Arc<str>) -> Self {
        Self(text)
    }

    /// Returns the id as it stands between the angle brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for MessageId {
    /// Takes the id as it stands, as [`MessageId::known`] does.
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<MessageId> for String {
    fn from(id: MessageId) -> Self {
        id.0.as_ref().to_owned()
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The headers of one message, decoded. Lists of people are shared: the same few write to the same few.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: MessageId,
    /// When the author sent it: the Date header where it is believable, else the time the server received it.
    pub date: Timestamp,
    /// The author's own offset from UTC, by which "tomorrow" in the text is to be understood.
    pub offset: Offset,
    /// The author; `None` when no From header can be read, or when there are two.
    pub from: Option<Address>,
    pub reply_to: Arc<[Address]>,
    pub to: Arc<[Address]>,
    pub cc: Arc<[Address]>,
    pub bcc: Arc<[Address]>,
    /// The decoded subject, control characters replaced by spaces.
    pub subject: Arc<str>,
    pub in_reply_to: Box<[MessageId]>,
    /// Oldest first, as in the header.
    pub references: Box<[MessageId]>,
    /// Why no person wrote this by hand, as far as the headers tell.
    pub automated: Option<Automated>,
    /// Whether a Received header is present: mail that came over a network, as opposed to the owner's own copy.
    pub received: bool,
}

impl Message {
    /// Returns whether `addr_spec` is among the To addresses.
    pub fn is_to(&self, addr_spec: &AddrSpec) -> bool {
        self.to.iter().any(|address| address.addr_spec == *addr_spec)
    }

    /// Returns the day on which the author wrote it, in the author's own offset.
    pub fn local_date(&self) -> jiff::civil::Date {
        self.offset.to_datetime(self.date).date()
    }
}

/// Which way a message went, seen from the owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// An identity of the owner in From, and found where only the owner's own mail lies.
    Outbound,
    /// From somebody else, with the owner in To.
    Inbound,
    /// From the owner to nobody but the owner.
    SelfAddressed,
    /// From somebody else, the owner only in Cc or behind a list.
    Overheard,
    /// Claims to be from the owner but was not found in a Sent folder: counts for nothing.
    Unverified,
}

/// The words and parts of one message, decoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// The body as text: the text/plain part, or the HTML part made into text with `>` before quoted lines.
    pub text: String,
    /// Whether [`Body::text`] was made from HTML because no plain part had words.
    pub from_html: bool,
    /// File names (or media types, where unnamed) of attachments, in order.
    pub attachments: Vec<String>,
    /// Whether its headers are those that only vacation programs write (RFC 5230, Gmail, Exchange's rules).
    pub on_vacation: bool,
    /// Whether a part that nobody attached schedules: an iTIP method other than PUBLISH (RFC 6047).
    pub schedules: bool,
    /// iCalendar parts (RFC 5545/5546), in order.
    pub events: Vec<CalendarEvent>,
    /// Recipients that a delivery status notification (RFC 3464) reports as failed.
    pub failures: Vec<DeliveryFailure>,
    pub defects: Vec<Defect>,
}

/// One iTIP message (RFC 5546) about one event.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CalendarEvent {
    pub method: CalendarMethod,
    pub uid: String,
    pub sequence: u32,
    pub start: Option<Timestamp>,
    pub end: Option<Timestamp>,
}

/// The METHOD of an iTIP message, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CalendarMethod {
    Request,
    Reply,
    Cancel,
    Counter,
    Other,
}

/// A recipient that could not be reached, as a delivery status notification reports it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliveryFailure {
    pub recipient: AddrSpec,
    /// Whether the status is of class 5 (RFC 3463): it will not get better by waiting.
    pub permanent: bool,
    /// The message that did not arrive, where the notification names it.
    pub original: Option<MessageId>,
}

/// Something odd about a message that was read all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Defect {
    NotMail,
    MissingMessageId,
    MissingDate,
    UnbelievableDate,
    MissingFrom,
    SeveralFrom,
    Truncated,
    TooManyParts,
    TextTooLong,
    UndecodableText,
}

impl Defect {
    /// Returns a short sentence for a person.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotMail => "no mail headers were found",
            Self::MissingMessageId => "no usable Message-ID; one was made from its headers",
            Self::MissingDate => "no Date header; the time it was received is used",
            Self::UnbelievableDate => "an unbelievable Date header; the time it was received is used",
            Self::MissingFrom => "no usable From header",
            Self::SeveralFrom => "more than one From header; its author is unverified",
            Self::Truncated => "the message ends too early",
            Self::TooManyParts => "too many or too deeply nested parts; the rest was left out",
            Self::TextTooLong => "a very long text; the rest was left out",
            Self::UndecodableText => "text in an unknown or broken encoding",
        }
    }
}
