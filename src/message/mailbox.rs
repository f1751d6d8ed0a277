//! Where messages lie: IMAP's vocabulary of mailboxes (RFC 9051, RFC 6154) and how far a mailbox has been read.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A message's unique identifier within one mailbox and one [`UidValidity`] (RFC 9051 §2.3.1.1). Never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Uid(pub u32);

/// The generation of a mailbox: when it changes, every [`Uid`] before it is void.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UidValidity(pub u32);

/// A modification sequence (RFC 7162).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ModSeq(pub u64);

/// What a mailbox is for: RFC 6154 special uses, plus INBOX and everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Inbox,
    Sent,
    Archive,
    All,
    Trash,
    Junk,
    Drafts,
    /// A folder of the owner's own making.
    Other,
    /// A source without folders, such as a directory of `.eml` files: only headers tell the owner's mail apart.
    Folderless,
}

impl Role {
    /// Returns the name used in configuration, database and reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Sent => "sent",
            Self::Archive => "archive",
            Self::All => "all",
            Self::Trash => "trash",
            Self::Junk => "junk",
            Self::Drafts => "drafts",
            Self::Other => "other",
            Self::Folderless => "folderless",
        }
    }

    /// Returns the role with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|role| role.as_str() == name)
    }

    /// Every role there is, in the order of their bits in [`Roles`].
    pub const EVERY: [Self; 9] = [
        Self::Inbox,
        Self::Sent,
        Self::Archive,
        Self::All,
        Self::Trash,
        Self::Junk,
        Self::Drafts,
        Self::Other,
        Self::Folderless,
    ];
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The set of roles of the mailboxes in which one message was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Roles(u16);

impl Roles {
    /// Returns whether the message was found in a mailbox of this role.
    pub fn contains(self, role: Role) -> bool {
        self.0 & (1 << role as u16) != 0
    }

    /// Returns the set as bits, as the database keeps it.
    pub fn bits(self) -> u16 {
        self.0
    }

    /// Returns the set with these bits; bits that mean no role are left out.
    pub fn from_bits(bits: u16) -> Self {
        Role::EVERY.into_iter().filter(|role| bits & (1 << *role as u16) != 0).collect()
    }

    /// Adds a role.
    pub fn insert(&mut self, role: Role) {
        self.0 |= 1 << role as u16;
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        let mut set = Self::default();
        for role in roles {
            set.insert(role);
        }
        set
    }
}

/// Where in its mailbox a message lies: an IMAP UID, an mbox byte offset, or a 64-bit hash of a Maildir or `.eml` file name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Place(pub u64);

impl From<Uid> for Place {
    fn from(uid: Uid) -> Self {
        Self(u64::from(uid.0))
    }
}

/// How far a mailbox has been read. Equal to tonight's checkpoint means: nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
// Not internally tagged: serde cannot carry nanoseconds in 128 bits through the buffer that needs.
#[serde(rename_all = "snake_case")]
pub enum Checkpoint {
    /// RFC 9051 and RFC 7162 state. `complete` is false while an interrupted first reading has not come down to the oldest.
    /// `has_gaps` is true where the server did not hand out everything: the next run looks for it again. `since` is the day
    /// from which the owner wanted mail.
    Imap {
        uid_validity: UidValidity,
        uid_next: Uid,
        highest_mod_seq: Option<ModSeq>,
        messages: u64,
        complete: bool,
        #[serde(default)]
        has_gaps: bool,
        #[serde(default)]
        since: Option<Date>,
    },
    /// A folder of files: modification times in nanoseconds since the epoch, and the number of entries.
    Folder { modified_ns: Vec<i128>, entries: u64, complete: bool },
    /// One file: modification time in nanoseconds since the epoch, and length in bytes.
    File { modified_ns: i128, length: u64, complete: bool },
}

impl Checkpoint {
    /// Returns the generation of places it belongs to: places of different generations never mean the same message.
    pub fn generation(&self) -> u32 {
        match self {
            Self::Imap { uid_validity, .. } => uid_validity.0,
            Self::Folder { .. } | Self::File { .. } => 0,
        }
    }

    /// Returns how many messages a server told of.
    pub fn messages(&self) -> Option<u64> {
        match self {
            Self::Imap { messages, .. } => Some(*messages),
            Self::Folder { .. } | Self::File { .. } => None,
        }
    }

    /// Returns whether the mailbox has been read down to its oldest message.
    pub fn is_complete(&self) -> bool {
        match self {
            Self::Imap { complete, .. } | Self::Folder { complete, .. } | Self::File { complete, .. } => *complete,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_checkpoint_comes_back_as_it_was_kept() {
        let imap = Checkpoint::Imap {
            uid_validity: UidValidity(7),
            uid_next: Uid(9),
            highest_mod_seq: Some(ModSeq(u64::MAX)),
            messages: 8,
            complete: true,
            has_gaps: true,
            since: Some(Date::constant(2024, 3, 4)),
        };
        let modified_ns = vec![1_770_000_000_000_000_000, i128::from(i64::MIN)];
        let folder = Checkpoint::Folder { modified_ns, entries: 3, complete: false };
        let file = Checkpoint::File { modified_ns: 1_770_000_000_000_000_001, length: 12, complete: true };
        for checkpoint in [imap, folder, file] {
            let kept = serde_json::to_string(&checkpoint).expect("a checkpoint");
            assert_eq!(serde_json::from_str::<Checkpoint>(&kept).ok(), Some(checkpoint), "{kept}");
        }
    }
}
