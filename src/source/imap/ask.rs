//! What is asked of one mailbox, how it is put in IMAP, and how much it may answer.
//!
//! Headers come in a first pass, words only of messages worth it in a second. FETCH is put together here and not by the `imap`
//! crate, which parses a pending response anew after every line of a literal. Nothing is ever marked as read: EXAMINE, and
//! BODY.PEEK.

use jiff::civil::Date;

use super::commands::quoted;
use super::first_text::FirstText;
use super::guard::Allowance;
use super::offers::Offers;
use super::uids::UidSet;
use crate::message::mailbox::{ModSeq, Uid, UidValidity};
use crate::source::{HEADER_LIMIT, TEXT_LIMIT};

/// A server may send this much more than was asked for in one literal.
pub const SLACK: usize = 4 * 1024;
/// This many messages more than announced may have come since.
pub const MORE: u64 = 10_000;

/// Signatures of transport that nobody here reads: half the bytes of a header or more. Some are as long as a letter.
const LEFT_OUT: &str =
    "DKIM-Signature X-Google-DKIM-Signature ARC-Seal ARC-Message-Signature X-Received X-Gm-Message-State";
/// What a header takes on average, without what is left out.
const HEADER_COST: u64 = 3 * 1024;
const HEADER_BUDGET: u64 = 48 * 1024 * 1024;
/// A message's number, date, size and Message-ID.
const TRACE_COST: u64 = 200;
/// A list of UIDs is read up to this length, however many messages a server claims.
const LIST_LINE: u64 = 32 * 1024 * 1024;
/// A structure may be written on a line of this length; hundreds of parts fit.
const STRUCTURE_LINE: usize = 256 * 1024;

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
    /// The headers of these, and of whatever has come since.
    HeadersFrom(Uid),
    Headers(UidSet),
    Words(UidSet),
    /// How the message is built (BODYSTRUCTURE, RFC 9051 §7.5.2), where its words lie behind an attachment.
    Structure(Uid),
    /// One part of it, with its own header.
    Part(Uid, FirstText),
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
        let header = format!(
            "(UID INTERNALDATE RFC822.SIZE{labels} BODY.PEEK[HEADER.FIELDS.NOT ({LEFT_OUT})]<0.{HEADER_LIMIT}>)"
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
            Self::HeadersFrom(Uid(uid)) => format!("UID FETCH {uid}:* {header}"),
            Self::Headers(uids) => format!("UID FETCH {uids} {header}"),
            Self::Words(uids) => format!("UID FETCH {uids} (UID BODY.PEEK[TEXT]<0.{TEXT_LIMIT}>)"),
            Self::Structure(Uid(uid)) => format!("UID FETCH {uid} (UID BODYSTRUCTURE)"),
            Self::Part(Uid(uid), FirstText { section, .. }) => format!(
                "UID FETCH {uid} (UID BODY.PEEK[{section}.MIME]<0.{SLACK}> BODY.PEEK[{section}]<0.{TEXT_LIMIT}>)"
            ),
        }
    }

    /// Returns how much it may answer.
    pub fn allowance(&self, context: Context<'_>) -> Allowance {
        let words = |count: u64| Allowance {
            literal: TEXT_LIMIT + SLACK,
            total: (count + 1) * (TEXT_LIMIT + SLACK) as u64,
            ..Allowance::default()
        };
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
            Self::HeadersFrom(_) | Self::Headers(_) => {
                Allowance { literal: HEADER_LIMIT + SLACK, total: HEADER_BUDGET, ..Allowance::default() }
            }
            Self::Words(uids) => words(uids.len()),
            Self::Structure(_) => Allowance { line: STRUCTURE_LINE, ..Allowance::default() },
            Self::Part(..) => words(1),
        }
    }

    /// Returns about how many bytes it will answer. `words`: the sizes of the messages whose words are asked for, together.
    pub fn cost(&self, words: u64) -> u64 {
        match self {
            Self::Examine | Self::Resynchronize(..) | Self::Search(_) | Self::Structure(_) => 1024,
            Self::Traces(uids) => uids.len() * TRACE_COST,
            Self::HeadersFrom(_) => HEADER_COST * 100,
            Self::Headers(uids) => uids.len() * HEADER_COST,
            Self::Words(_) | Self::Part(..) => words.max(1024),
        }
    }

    /// Returns the messages asked for one by one, where there is more than one.
    pub fn singly(&self) -> Option<Vec<Self>> {
        let each = |uids: &UidSet, ask: fn(UidSet) -> Self| {
            let mut uids = uids.clone();
            let mut singles = Vec::new();
            while let Some(&uid) = uids.pop_highest(1).first() {
                singles.push(ask(UidSet::range(uid, uid)));
            }
            (singles.len() > 1).then_some(singles)
        };
        match self {
            Self::Headers(uids) => each(uids, Self::Headers),
            Self::Words(uids) => each(uids, Self::Words),
            _ => None,
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
            Ask::HeadersFrom(Uid(4)),
            Ask::Headers(uids.clone()),
            Ask::Words(uids),
            Ask::Structure(Uid(4)),
            Ask::Part(Uid(4), FirstText { section: "2.1".to_owned(), boundary: "x".to_owned() }),
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
    }
}
