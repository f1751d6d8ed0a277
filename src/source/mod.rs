//! Where mail comes from: IMAP, Maildir, mbox, a folder of `.eml`, all behind one trait.
//!
//! A source is asked once a run to [`sync`](Source::sync). It tells the [`Desk`] which mailboxes there are, asks it what is
//! known of each, and hands over what is new in batches, headers first, words only where the desk wants them. It never
//! learns where the desk keeps things, and it never changes the mailbox.
//!
//! [`oauth`] gets the tokens that some servers want in place of a password.
//!
//! A new kind of source is one file here and one line in [`SOURCES`].

mod batches;
mod contained;
pub mod eml;
mod folder;
pub mod imap;
pub mod maildir;
pub mod mbox;
mod message_file;
mod modified_utf7;
pub mod oauth;
pub mod raw;
mod roles;
mod settings;

use std::io;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

use crate::message::mailbox::{Checkpoint, Place};
use crate::message::{Message, MessageId, Role, Roles};

use contained::Contained;
pub use settings::{Ask, Credential, Secret, Settings, Tls};

/// A header block is read up to this many bytes; what follows is cut, which the parser reports as a defect.
const HEADER_LIMIT: usize = 128 * 1024;

/// The words of each part of a message are read up to this many bytes, as they are encoded.
const TEXT_LIMIT: usize = 64 * 1024;

/// The kinds of source there are, by the name the configuration file uses.
pub const SOURCES: &[Kind] = &[
    Kind { name: "imap", open: imap::open },
    Kind { name: "maildir", open: maildir::open },
    Kind { name: "mbox", open: mbox::open },
    Kind { name: "eml", open: eml::open },
];

/// One kind of source.
pub struct Kind {
    pub name: &'static str,
    /// Makes a source of the settings. Connects to nothing and reads nothing yet.
    open: fn(Settings) -> Result<Box<dyn Source>, Error>,
}

/// Returns the source that `settings.kind` names. A panic while it is read is its error.
///
/// # Errors
/// [`Error::Setting`] when there is no such kind, or a setting it needs is missing.
pub fn open(settings: Settings) -> Result<Box<dyn Source>, Error> {
    match SOURCES.iter().find(|kind| kind.name == settings.kind) {
        Some(kind) => Ok(Box::new(Contained((kind.open)(settings)?))),
        None => {
            let names: Vec<&str> = SOURCES.iter().map(|kind| kind.name).collect();
            Err(Error::Setting(format!(
                "no kind of account is called {:?}: use one of {}",
                settings.kind,
                names.join(", ")
            )))
        }
    }
}

/// One place mail comes from. A value is used for one run.
pub trait Source: Send {
    /// Hands everything new to `desk`, newest first.
    ///
    /// # Errors
    /// Ends at the first failure that concerns the whole account. What was handed over before stays handed over. A failure
    /// of one mailbox alone is told to the desk by [`Desk::problem`] and is no error here.
    fn sync(&mut self, desk: &mut dyn Desk) -> Result<(), Error>;
}

/// Who takes the mail in: the run's side of the counter.
pub trait Desk {
    /// Takes note that the mailbox exists and asks what is known of it.
    fn open(&mut self, survey: &Survey) -> Known;

    /// Returns by what the messages of a mailbox can be known again, once its places mean nothing any more: all that the last
    /// runs took in, and that had not vanished.
    fn traces(&mut self, mailbox: &str) -> Vec<Trace>;

    /// Returns whether the words of this message are worth fetching, judged from its headers.
    fn wants_text(&mut self, message: &Message) -> bool;

    /// Returns the same of each of several messages, which may cost less than one by one.
    fn wants_texts(&mut self, messages: &[&Message]) -> Vec<bool> {
        messages.iter().map(|message| self.wants_text(message)).collect()
    }

    /// Takes a batch. When a later call returns, or the run ends well, the batch and its checkpoint are kept together.
    ///
    /// # Errors
    /// [`Error::Stopped`] when the run is to end (a signal, a full disk).
    fn batch(&mut self, batch: Batch) -> Result<(), Error>;

    /// Takes note of a mailbox, or one message in it, that could not be read, in words for the owner.
    fn problem(&mut self, mailbox: &str, place: Option<Place>, what: String);

    /// Takes note of a setting that has no effect, in words for the owner. The mail is read all the same.
    fn notice(&mut self, _what: String) {}

    /// Takes note that `count` messages of the mailbox are still to come, for progress bars.
    fn expect(&mut self, mailbox: &str, count: u64);
}

/// A mailbox as the source sees it tonight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// The name on the wire or on disk: the key, never used as a path by anyone else.
    pub name: String,
    /// The name for people.
    pub display_name: String,
    pub role: Role,
    /// How many messages the mailbox holds.
    pub messages: u64,
}

/// What earlier runs know of a mailbox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// As handed over with the last kept batch.
    pub checkpoint: Option<Checkpoint>,
    /// The places already taken in and not vanished since, ascending.
    pub places: Vec<Place>,
    /// Those of them whose words were withheld, or that could not be read wholly: they are to be taken in again.
    pub withheld: Vec<Place>,
}

/// By what a message of an earlier generation can be known again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// Where it lay then.
    pub place: Place,
    pub id: MessageId,
    /// As in [`Arrival`].
    pub received_at: Option<Timestamp>,
    /// As in [`Arrival`]; 0: not known.
    pub size: u64,
    /// As in [`Arrival`].
    pub email_id: Option<String>,
}

/// A message of an earlier generation that lies at another place of this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Renumbered {
    pub before: Place,
    pub now: Place,
}

/// New messages of one mailbox, and how far it has been read with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// [`Survey::name`].
    pub mailbox: String,
    pub arrivals: Vec<Arrival>,
    /// Places known before that are empty now.
    pub vanished: Vec<Place>,
    /// Messages known before that the source has numbered anew.
    pub renumbered: Vec<Renumbered>,
    /// Kept in the same transaction as the arrivals.
    pub checkpoint: Checkpoint,
}

/// One message handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    pub place: Place,
    /// When the server or file system received it (INTERNALDATE).
    pub received_at: Option<Timestamp>,
    /// Size in bytes as stored at the source.
    pub size: u64,
    /// What the source knows the message by for good, wherever it lies (EMAILID of RFC 8474, X-GM-MSGID).
    pub email_id: Option<String>,
    /// What labels make it, besides the mailbox it lies in (Gmail).
    pub labels: Roles,
    /// The header block, raw, with its closing empty line.
    pub header: Vec<u8>,
    /// What the header says.
    pub message: Message,
    /// The raw body, perhaps cut at a limit; `None` when its words were not wanted, or withheld.
    pub text: Option<Vec<u8>>,
    /// Why its words were not handed out tonight, though they were wanted: the next run asks again.
    pub withheld: Option<String>,
}

/// Why an account could not be read to the end.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The server refused the login. Trying again would not help and could lock the account.
    #[error("{0}")]
    Auth(String),
    /// The account's settings cannot work as they are, for example an untrusted certificate or a missing folder.
    #[error("{0}")]
    Setting(String),
    /// The network or the server failed; the next run may fare better.
    #[error("{0}")]
    Transient(String),
    /// The server does not speak the protocol as it should.
    #[error("{0}")]
    Protocol(String),
    /// The desk asked to stop.
    #[error("stopped")]
    Stopped,
}

/// Returns whether the message was written before the day from which the owner wants mail.
fn is_before(since: Option<Date>, message: &Message) -> bool {
    since.is_some_and(|since| Offset::UTC.to_datetime(message.date).date() < since)
}

/// Returns whether only headers are read in a mailbox of this role.
///
/// They show that a reply was deleted rather than never written; what spam says is of no use.
fn is_headers_only(role: Role) -> bool {
    matches!(role, Role::Trash | Role::Junk)
}

/// Returns the error for a file or folder of an account that cannot be read at all.
fn unreadable(path: &std::path::Path, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => {
            Error::Setting(format!("{}: no such file or folder: set path to where the mail lies", path.display()))
        }
        io::ErrorKind::PermissionDenied => {
            Error::Setting(format!("{}: permission denied: let this user read it", path.display()))
        }
        _ => Error::Transient(format!("{}: {error}", path.display())),
    }
}

/// Returns the problem of a wanted role that no mailbox has, with the setting that cures it.
fn no_sent_folder() -> String {
    "no Sent folder was found, so unanswered mail cannot be told: name it with folders = { sent = \"…\" }".to_owned()
}
