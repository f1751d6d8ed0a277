//! What the server can do beyond the base protocol, asked after sign-in: many servers tell strangers less.

use super::commands::{Commands, Failure};
use super::guard::Allowance;
use super::response::Value;

/// The extensions that save round trips or bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// LIST that answers every mailbox's STATUS (RFC 5819).
    pub list_status: bool,
    /// LIST that tells what a mailbox is for (RFC 6154).
    pub special_use: bool,
    /// STATUS with HIGHESTMODSEQ (RFC 7162).
    pub condstore: bool,
    /// SEARCH that answers ranges (RFC 4731).
    pub esearch: bool,
    /// EXAMINE that tells what has vanished (RFC 7162).
    pub qresync: bool,
    /// ENABLE (RFC 5161), without which there is no QRESYNC.
    pub enable: bool,
    /// Labels, and one mailbox with all mail (Gmail's X-GM-EXT-1).
    pub gmail: bool,
}

impl Offers {
    /// Asks the server.
    pub fn ask(commands: &mut Commands) -> Result<Self, Failure> {
        let data = commands.run("CAPABILITY", Allowance::default())?;
        Ok(Self::parse(&data))
    }

    fn parse(data: &[Vec<Value>]) -> Self {
        let has = |wanted: &str| {
            let answers = data.iter().filter(|values| values.first().is_some_and(|word| word.is("CAPABILITY")));
            answers.flatten().any(|word| word.is(wanted))
        };
        Self {
            list_status: has("LIST-STATUS"),
            special_use: has("SPECIAL-USE"),
            condstore: has("CONDSTORE") || has("QRESYNC"),
            esearch: has("ESEARCH"),
            qresync: has("QRESYNC"),
            enable: has("ENABLE") || has("IMAP4rev2"),
            gmail: has("X-GM-EXT-1"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capabilities_are_words_in_any_case() {
        let line = |text: &str| text.split(' ').map(|word| Value::Atom(word.to_owned())).collect::<Vec<_>>();
        let offers = Offers::parse(&[line("CAPABILITY IMAP4rev1 List-Status QRESYNC"), line("SEARCH ESEARCH")]);
        assert_eq!(offers, Offers { list_status: true, condstore: true, qresync: true, ..Offers::default() });
    }
}
