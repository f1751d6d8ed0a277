//! What one message does: commits, asks, introduces, cancels, declines.
//!
//! Each detector lives in a file of its own and is a line in [`detectors`]. A detector sees an [`Utterance`]: the headers
//! and the author's own words, never a quotation, because only [`text`](crate::text) makes [`OwnText`].

use std::ops::Range;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::calendar::Due;
use crate::message::{AddrSpec, Message, Roles};

/// One thing a message does, and the sentence that does it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signal {
    pub kind: SignalKind,
    /// The author's sentence, white space folded; the subject or nothing for what headers alone say.
    pub sentence: String,
    /// The cues that decided it, as `id weight`, for `inspect -v`.
    pub cues: Vec<String>,
}

/// The kinds of things a message does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalKind {
    /// The author, or someone for them, commits to a future act for the reader.
    Commitment { by: By, act: Act, conditional: bool, hedged: bool, due: Due },
    /// The author wants an answer or an act. Phatic ones ("any questions, let me know") expect none.
    Request { phatic: bool, due: Due },
    /// The author offers something without committing: "I can send it if you like". `invites`: they want the reader's
    /// workshop, talk or work.
    Offer { invites: bool },
    /// The author introduces people to each other.
    Introduction { parties: Vec<AddrSpec> },
    /// The author calls a meeting off, or moves it.
    Cancellation { rescheduled: bool, event: Option<Date> },
    /// The author, or their mail system, says they are away.
    OutOfOffice { until: Option<Date>, automatic: bool },
    /// The author says no. `stop`: asks not to be written to again. `until`: "not now, in March".
    Decline { stop: bool, until: Option<Date> },
    /// The author says someone else is to be asked. `left`: the person asked for is no longer there.
    Referral { successor: Option<String>, left: bool },
    /// Appreciation for something done.
    Thanks,
    /// The author delivers what was promised: "as promised", "attached is", "here is".
    Delivery,
    /// The author releases the reader from something: "never mind", "no longer needed".
    Release,
    /// The author says a promise still stands: "still on my list".
    StillPending,
    /// The author speaks of a meeting or call that took place: "great meeting you yesterday".
    Met,
    /// A delivery status notification: mail to this address did not arrive.
    Undelivered { recipient: AddrSpec, permanent: bool, original: Option<crate::message::MessageId> },
    /// An iTIP message about an event.
    Event(crate::message::CalendarEvent),
}

/// Who commits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    Author,
    /// Someone else, named by the author: "he will call you this evening".
    Delegate,
}

/// What is committed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    Callback,
    Send,
    Check,
    Meet,
    Introduce,
    Pay,
    Other,
}

/// A person's way to be reached other than mail, read from their own signature.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// As written, for example `+49 30 1234567`.
    Phone(String),
    /// A handle or profile address, for example `linkedin.com/in/ana`.
    Handle(String),
}

/// What the rest of the core keeps of one message's text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gist {
    /// BCP 47 tag of the language it was read in.
    pub language: String,
    /// Number of the author's own words.
    pub words: u32,
    /// A 64-bit digest of the own words, folded: equal for copies of one text to several people.
    pub digest: u64,
    /// Names greeted in the salutation, as written: "Hi Ben and Cleo," gives two.
    pub greeted: Vec<String>,
    /// In order of appearance.
    pub signals: Vec<Signal>,
    pub has_attachment: bool,
    /// Whether the own text holds a web address.
    pub has_link: bool,
    /// Phones and handles of the author's own signature.
    pub channels: Vec<Channel>,
    /// The first own words, at most 200 characters, as evidence where no single sentence is.
    pub opening: String,
}

/// One message as everything between messages sees it: what its headers say, where it lay, and what it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    pub message: Message,
    pub roles: Roles,
    pub gist: Gist,
}

/// A range of bytes in a body's text.
pub type Span = Range<usize>;
