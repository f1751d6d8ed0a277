//! What the server can do beyond the base protocol, as it tells after sign-in: many servers tell strangers less.

use std::collections::BTreeSet;
use std::fmt;

/// The words of one capability list (RFC 9051 §7.2.2), in capitals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities(BTreeSet<String>);

impl Capabilities {
    /// Reads the words that follow `CAPABILITY`.
    pub fn of(words: &str) -> Self {
        Self(words.split_ascii_whitespace().map(str::to_ascii_uppercase).collect())
    }

    /// Returns whether `word`, given in capitals, is among them.
    pub fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// The extensions that save round trips or bytes, or that change what may be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// LIST that answers every mailbox's STATUS (RFC 5819).
    pub list_status: bool,
    /// LIST that tells what a mailbox is for (RFC 6154).
    pub special_use: bool,
    /// STATUS with HIGHESTMODSEQ (RFC 7162).
    pub condstore: bool,
    /// EXAMINE that tells what vanished and what changed since (RFC 7162); wants ENABLE first.
    pub qresync: bool,
    /// SEARCH that answers ranges (RFC 4731).
    pub esearch: bool,
    /// ENABLE, which switches extensions on (RFC 5161).
    pub enable: bool,
    /// COMPRESS DEFLATE (RFC 4978).
    pub compress_deflate: bool,
    /// Gmail's labels and message numbers (X-GM-EXT-1).
    pub gmail: bool,
    /// NAMESPACE, which tells whose mailboxes are whose (RFC 2342).
    pub namespace: bool,
    /// Identifiers of messages that outlive their UIDs (RFC 8474).
    pub object_id: bool,
}

impl Offers {
    /// Returns what to ask for by which a message is known again for good, where there is such a thing.
    pub fn email_id(self) -> Option<&'static str> {
        match (self.gmail, self.object_id) {
            (true, _) => Some("X-GM-MSGID"),
            (false, true) => Some("EMAILID"),
            (false, false) => None,
        }
    }
}

impl From<&Capabilities> for Offers {
    fn from(capabilities: &Capabilities) -> Self {
        let has = |word| capabilities.has(word);
        Self {
            list_status: has("LIST-STATUS"),
            special_use: has("SPECIAL-USE"),
            condstore: has("CONDSTORE") || has("QRESYNC"),
            qresync: has("QRESYNC"),
            esearch: has("ESEARCH"),
            enable: has("ENABLE"),
            compress_deflate: has("COMPRESS=DEFLATE"),
            gmail: has("X-GM-EXT-1"),
            namespace: has("NAMESPACE"),
            object_id: has("OBJECTID"),
        }
    }
}

/// The names of what is offered, for the log.
impl fmt::Display for Offers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = [
            ("list-status", self.list_status),
            ("special-use", self.special_use),
            ("condstore", self.condstore),
            ("qresync", self.qresync),
            ("esearch", self.esearch),
            ("enable", self.enable),
            ("compress=deflate", self.compress_deflate),
            ("gmail", self.gmail),
            ("objectid", self.object_id),
        ];
        let offered: Vec<&str> = all.into_iter().filter_map(|(name, is_offered)| is_offered.then_some(name)).collect();
        formatter.write_str(&offered.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capabilities_are_whole_words_in_any_case() {
        let offers = Offers::from(&Capabilities::of("IMAP4rev1 List-Status QRESYNC XESEARCH compress=deflate"));
        let expected =
            Offers { list_status: true, condstore: true, qresync: true, compress_deflate: true, ..Offers::default() };
        assert_eq!(offers, expected);
        assert_eq!(offers.to_string(), "list-status condstore qresync compress=deflate");
    }
}
