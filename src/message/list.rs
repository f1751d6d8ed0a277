//! Which mailing list passed a message on: the address that people write to and nobody answers from.
//!
//! A list says so itself (List-Post, RFC 2369 §3.4; X-Mailing-List and Mailing-List before it), or its List-Id (RFC 2919)
//! spells one of the addressees, or the envelope sender its server put on is an addressee's with `owner` or `bounces`
//! beside it. One message tells it for the whole mailbox: the owner's own letter to the list carries no such fields.

use mail_parser::MessageParser;
use memchr::memmem;

use super::automated::Fields;
use super::{AddrSpec, Automated, Message, parse};

/// The fields that name a list's address, the plainest first.
const NAMING: [&str; 3] = ["List-Post", "X-Mailing-List", "Mailing-List"];
/// The fields that tell it beside an addressee.
const HINTING: [&str; 2] = ["List-Id", "Return-Path"];

/// What list servers put beside a list's name, before or behind it, to receive what bounces.
const BEHIND: [&str; 4] = ["-owner", "-bounces", "-bounce", "+bounces"];
const BEFORE: [&str; 1] = ["owner-"];

/// Returns the address of the list that passed the message with this header on, where its fields tell.
pub fn list(header: &[u8], message: &Message) -> Option<AddrSpec> {
    // The owner's own copies never came through a list, and most mail of people is told at a glance.
    let by_list = || matches!(message.automated, Some(Automated::List | Automated::Bulk));
    let by_its_server = || [&b"owner"[..], b"bounce"].iter().any(|mark| memmem::find(header, mark).is_some());
    if !message.received || !(by_list() || by_its_server()) {
        return None;
    }
    let fields = parse::fields_named(header, &[&NAMING[..], &HINTING].concat());
    let parsed = MessageParser::default().parse_headers(&fields)?;
    let fields = Fields(&parsed);
    let addressees = || message.to.iter().chain(&*message.cc).map(|address| &address.addr_spec);
    let [identifier, sender] = HINTING.map(|name| fields.value(name));
    let identifier = identifier.rsplit_once('<').map_or(identifier.as_str(), |(_, id)| id.trim_end_matches('>'));
    let spelled = |address: &&AddrSpec| address.as_str().replace('@', ".") == identifier;
    let sender = AddrSpec::new(&sender);
    let returns = |address: &&AddrSpec| address.domain() == sender.domain() && takes_bounces_of(&sender, address);
    NAMING
        .into_iter()
        .find_map(|name| address_in(&fields.value(name)))
        .or_else(|| addressees().find(spelled).cloned())
        .or_else(|| addressees().find(returns).cloned())
}

/// Returns the first address in a field such as `<mailto:walkers@example.org>` or `list walkers@example.org; contact …`.
fn address_in(value: &str) -> Option<AddrSpec> {
    let mut words = value.split(|letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | ',' | ';'));
    let word = words.find(|word| word.contains('@'))?;
    let address = word.strip_prefix("mailto:").unwrap_or(word);
    let address = AddrSpec::new(address.split_once('?').map_or(address, |(address, _)| address));
    address.is_valid().then_some(address)
}

/// Returns whether `sender` is where mail to the list `address` comes back to; servers write a number or the subscriber
/// behind it.
fn takes_bounces_of(sender: &AddrSpec, address: &AddrSpec) -> bool {
    let (sender, list) = (sender.local_part(), address.local_part());
    let marked = |rest: &str| {
        let mut ends = BEHIND.iter().filter_map(|mark| rest.strip_prefix(mark));
        ends.any(|end| !end.starts_with(char::is_alphanumeric))
    };
    sender.strip_prefix(list).is_some_and(marked) || BEFORE.iter().any(|mark| sender.strip_prefix(mark) == Some(list))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(fields: &str) -> Option<String> {
        let header = format!(
            "Received: from a\r\nFrom: ana@example.org\r\nTo: walkers@lists.example.org, ben@example.com\r\nCc: me@example.net\r\n{}\r\n\r\n",
            fields.replace('\n', "\r\n")
        );
        let (message, _) = parse::message(header.as_bytes(), None);
        list(header.as_bytes(), &message).map(|list| list.as_str().to_owned())
    }

    #[test]
    fn a_list_is_known_by_what_it_writes_into_the_header() {
        let walkers = Some("walkers@lists.example.org".to_owned());
        for fields in [
            "List-Post: <mailto:Walkers@lists.example.org>",
            "List-Post: <mailto:walkers@lists.example.org?subject=Walk>, <https://example.org/post>",
            "X-Mailing-List: walkers@lists.example.org",
            "Mailing-List: list walkers@lists.example.org; contact walkers-owner@lists.example.org",
            "List-Id: People who walk <walkers.lists.example.org>",
            "List-Id: walkers.lists.example.org",
            "Return-Path: <walkers-owner@lists.example.org>",
            "Return-Path: <owner-walkers@lists.example.org>",
            "Return-Path: <walkers-bounces@lists.example.org>",
            "Return-Path: <walkers-bounces+me=example.net@lists.example.org>",
            "Return-Path: <walkers+bounces-17-me=example.net@lists.example.org>",
        ] {
            assert_eq!(told(fields), walkers, "{fields}");
        }
    }

    #[test]
    fn what_a_person_or_a_newsletter_writes_names_no_list() {
        for fields in [
            "Subject: Walk",
            "List-Post: NO",
            "List-Id: <news.example.org>",
            "Return-Path: <ana@example.org>",
            "Return-Path: <ben-ownership@example.com>",
            "Return-Path: <walkers-owner@example.com>",
            "Return-Path: <>",
        ] {
            assert_eq!(told(fields), None, "{fields}");
        }
        let own = b"From: me@example.net\r\nTo: walkers@example.org\r\nList-Post: <mailto:walkers@example.org>\r\n\r\n";
        assert_eq!(list(own, &parse::message(own, None).0), None, "the owner's own copy");
    }
}
