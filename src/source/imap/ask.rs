//! What is asked of one mailbox, how it is put in IMAP, and how much it may answer.
//!
//! Headers come in a first pass, and of them only the fields that are read; words only of messages worth it in a second, after
//! a look at how those with several parts are built. FETCH is put together here and not by the `imap` crate, which parses a
//! pending response anew after every line of a literal. Nothing is ever marked as read: EXAMINE, and BODY.PEEK.

use jiff::civil::Date;

use super::commands::quoted;
use super::fetch::Fetched;
use super::guard::Allowance;
use super::offers::Offers;
use super::structure::Section;
use super::uids::UidSet;
use crate::message::mailbox::{ModSeq, Uid, UidValidity};
use crate::message::parse;
use crate::source::{HEADER_LIMIT, TEXT_LIMIT};

/// A server may send this much more than was asked for in one literal.
pub const SLACK: usize = 4 * 1024;
/// This many messages more than announced may have come since.
pub const MORE: u64 = 10_000;

/// What the fields of a header that are read take on average.
const HEADER_COST: u64 = 1024;
const HEADER_BUDGET: u64 = 48 * 1024 * 1024;
/// A message's number, date, size and Message-ID.
const TRACE_COST: u64 = 200;
const EMAIL_ID_COST: u64 = 50;
/// A list of UIDs is read up to this length, however many messages a server claims.
const LIST_LINE: u64 = 32 * 1024 * 1024;
/// A structure takes about so much, may be written on a line of this length (hundreds of parts fit), and all that one command
/// asks for may take this much on average.
const STRUCTURE_COST: u64 = 800;
const STRUCTURE_LINE: usize = 256 * 1024;
const STRUCTURE_BUDGET: u64 = 16 * 1024;
/// The header of a part is read up to this many bytes.
const PART_HEADER_LIMIT: usize = 4 * 1024;

/// One thing to ask of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Opens it, read-only.
    Examine,
    /// Opens it, and asks what has vanished since (QRESYNC, RFC 7162 §3.2.5).
    Resynchronize(UidValidity, ModSeq),
    /// Which messages there are, or those received since a day.
    Search(Option<Date>),
    /// By what messages of an earlier generation can be known again.
    Traces(UidSet),
    /// The same where the server has identifiers for that, and told them then.
    EmailIds(UidSet),
    /// The headers of whatever has come since this one, and how each is built: they are few.
    HeadersFrom(Uid),
    Headers(UidSet),
    /// How these are built (BODYSTRUCTURE, RFC 9051 §7.5.2).
    Structures(UidSet),
    /// The same parts of each of these.
    Parts(UidSet, Vec<Section>),
    /// The start of the body, whatever it is.
    Words(UidSet),
}

/// Of which mailbox, on which server.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The mailbox's name as it came over the wire.
    pub name: &'a str,
    pub messages: u64,
    pub offers: Offers,
}

impl Ask {
    /// Returns the command.
    pub fn command(&self, context: Context<'_>) -> String {
        let Context { name, offers, .. } = context;
        let labels = if offers.gmail { " X-GM-LABELS" } else { "" };
        let email_id = offers.email_id().map_or_else(String::new, |item| format!(" {item}"));
        let fields = parse::fields_read().join(" ");
        let header = format!(
            "UID INTERNALDATE RFC822.SIZE{email_id}{labels} BODY.PEEK[HEADER.FIELDS ({fields})]<0.{HEADER_LIMIT}>"
        );
        match self {
            Self::Examine => format!("EXAMINE {}", quoted(name)),
            Self::Resynchronize(UidValidity(validity), ModSeq(mod_seq)) => {
                format!("EXAMINE {} (QRESYNC ({validity} {mod_seq}))", quoted(name))
            }
            Self::Search(since) => {
                let criteria =
                    since.map_or_else(|| "ALL".to_owned(), |since| since.strftime("SINCE %-d-%b-%Y").to_string());
                // Ranges (ESEARCH, RFC 4731): a hundred thousand messages then take a few bytes instead of 700 KB.
                let result = if offers.esearch { "RETURN (ALL) " } else { "" };
                format!("UID SEARCH {result}{criteria}")
            }
            Self::Traces(uids) => {
                format!("UID FETCH {uids} (UID INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")
            }
            Self::EmailIds(uids) => format!("UID FETCH {uids} (UID{email_id})"),
            Self::HeadersFrom(Uid(uid)) => format!("UID FETCH {uid}:* ({header} BODYSTRUCTURE)"),
            Self::Headers(uids) => format!("UID FETCH {uids} ({header})"),
            Self::Structures(uids) => format!("UID FETCH {uids} (UID BODYSTRUCTURE)"),
            Self::Parts(uids, sections) => {
                let sections = sections.iter().fold(String::new(), |sections, section| sections + &peek(section));
                format!("UID FETCH {uids} (UID{sections})")
            }
            Self::Words(uids) => format!("UID FETCH {uids} (UID BODY.PEEK[TEXT]<0.{TEXT_LIMIT}>)"),
        }
    }

    /// Returns how much it may answer.
    pub fn allowance(&self, context: Context<'_>) -> Allowance {
        let words = |count: u64| Allowance {
            literal: TEXT_LIMIT + SLACK,
            total: (count + 1) * (TEXT_LIMIT + PART_HEADER_LIMIT + SLACK) as u64,
            ..Allowance::default()
        };
        let headers = Allowance { literal: HEADER_LIMIT + SLACK, total: HEADER_BUDGET, ..Allowance::default() };
        match self {
            Self::Examine => Allowance::default(),
            Self::Resynchronize(..) => {
                let total = context.messages.saturating_add(MORE).saturating_mul(120);
                Allowance { line: line(context.messages), total, ..Allowance::default() }
            }
            Self::Search(_) => {
                let line = line(context.messages);
                Allowance { line, total: 2 * line as u64, ..Allowance::default() }
            }
            Self::Traces(uids) => {
                Allowance { literal: 2 * SLACK, total: (uids.len() + 1) * 2 * SLACK as u64, ..Allowance::default() }
            }
            Self::EmailIds(uids) => Allowance { total: (uids.len() + 1) * SLACK as u64, ..Allowance::default() },
            Self::HeadersFrom(_) => Allowance { line: STRUCTURE_LINE, ..headers },
            Self::Headers(_) => headers,
            Self::Structures(uids) => Allowance {
                line: STRUCTURE_LINE,
                total: STRUCTURE_LINE as u64 + uids.len() * STRUCTURE_BUDGET,
                ..Allowance::default()
            },
            Self::Parts(uids, sections) => words(uids.len() * sections.len() as u64),
            Self::Words(uids) => words(uids.len()),
        }
    }

    /// Returns about how many bytes it will answer. `words`: the sizes of the messages whose words are asked for, together.
    pub fn cost(&self, words: u64) -> u64 {
        match self {
            Self::Examine | Self::Resynchronize(..) | Self::Search(_) => 1024,
            Self::Traces(uids) => uids.len() * TRACE_COST,
            Self::EmailIds(uids) => uids.len() * EMAIL_ID_COST,
            Self::HeadersFrom(_) => HEADER_COST * 100,
            Self::Headers(uids) => uids.len() * HEADER_COST,
            Self::Structures(uids) => uids.len() * STRUCTURE_COST,
            Self::Words(_) | Self::Parts(..) => words.max(1024),
        }
    }

    /// Returns the messages asked for one by one, where there is more than one.
    pub fn singly(&self) -> Option<Vec<Self>> {
        let (Self::Headers(uids) | Self::Structures(uids) | Self::Parts(uids, _) | Self::Words(uids)) = self else {
            return None;
        };
        let mut uids = uids.clone();
        let mut singles = Vec::new();
        while let Some(&uid) = uids.pop_highest(1).first() {
            singles.extend(self.of(UidSet::range(uid, uid)));
        }
        (singles.len() > 1).then_some(singles)
    }

    /// Returns the same question about others of the messages, if it is one about single messages.
    pub fn of(&self, uids: UidSet) -> Option<Self> {
        match self {
            Self::Headers(_) => Some(Self::Headers(uids)),
            Self::Structures(_) => Some(Self::Structures(uids)),
            Self::Parts(_, sections) => Some(Self::Parts(uids, sections.clone())),
            Self::Words(_) => Some(Self::Words(uids)),
            _ => None,
        }
    }

    /// Returns whether what was told of a message is all that was asked.
    pub fn is_answered_by(&self, told: &Fetched) -> bool {
        match self {
            Self::Headers(_) => told.header.is_some(),
            Self::Structures(_) => told.structure.is_some(),
            Self::Parts(_, sections) => sections.iter().all(|section| section.is_in(&told.parts)),
            Self::Words(_) => told.words.is_some(),
            _ => false,
        }
    }
}

fn peek(section: &Section) -> String {
    match section {
        Section::Part(number) => {
            format!(" BODY.PEEK[{number}.MIME]<0.{PART_HEADER_LIMIT}> BODY.PEEK[{number}]<0.{TEXT_LIMIT}>")
        }
        Section::IdOfMail(number) => {
            format!(" BODY.PEEK[{number}.HEADER.FIELDS (MESSAGE-ID)]<0.{PART_HEADER_LIMIT}>")
        }
    }
}

/// Returns how long a list of the messages of a mailbox may be.
fn line(messages: u64) -> usize {
    let length = messages.saturating_add(MORE).saturating_mul(11).min(LIST_LINE);
    usize::try_from(length).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn command(ask: &Ask) -> String {
        ask.command(Context { name: "A \"b\"", messages: 5, offers: Offers { esearch: true, ..Offers::default() } })
    }

    #[test]
    fn nothing_asked_marks_a_message_as_read() {
        let uids = UidSet::parse("4:7,9");
        for ask in [
            Ask::Examine,
            Ask::Resynchronize(UidValidity(7), ModSeq(12)),
            Ask::Search(Some("2024-03-05".parse().unwrap())),
            Ask::Traces(uids.clone()),
            Ask::EmailIds(uids.clone()),
            Ask::HeadersFrom(Uid(4)),
            Ask::Headers(uids.clone()),
            Ask::Structures(uids.clone()),
            Ask::Parts(uids.clone(), vec![Section::Part("2.1".to_owned()), Section::IdOfMail("3".to_owned())]),
            Ask::Words(uids),
        ] {
            let command = command(&ask);
            assert!(
                ["EXAMINE ", "UID SEARCH ", "UID FETCH "].iter().any(|word| command.starts_with(word)),
                "{command}"
            );
            assert!(!command.contains("BODY["), "{command}");
        }
    }

    #[test]
    fn commands_are_as_the_standards_say() {
        assert_eq!(
            command(&Ask::Resynchronize(UidValidity(7), ModSeq(12))),
            "EXAMINE \"A \\\"b\\\"\" (QRESYNC (7 12))"
        );
        assert_eq!(
            command(&Ask::Search(Some("2024-03-05".parse().unwrap()))),
            "UID SEARCH RETURN (ALL) SINCE 5-Mar-2024"
        );
        assert_eq!(command(&Ask::Words(UidSet::parse("4:7,9"))), "UID FETCH 4:7,9 (UID BODY.PEEK[TEXT]<0.65536>)");
        assert_eq!(
            command(&Ask::Parts(
                UidSet::parse("4"),
                vec![Section::Part("2.1".to_owned()), Section::IdOfMail("3".to_owned())]
            )),
            "UID FETCH 4 (UID BODY.PEEK[2.1.MIME]<0.4096> BODY.PEEK[2.1]<0.65536> BODY.PEEK[3.HEADER.FIELDS (MESSAGE-ID)]<0.4096>)"
        );
    }
}
