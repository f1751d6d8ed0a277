//! The header fields that anybody here reads.
//!
//! Signatures, traces of servers and verdicts of filters are most of a header's bytes and nobody reads them. They are left
//! out before the parser, which would decode every one.

use memchr::memchr;

use crate::message::automated;

/// Fields read beside those that tell who wrote a message.
const READ: &[&str] = &[
    "From",
    "Reply-To",
    "To",
    "Cc",
    "Bcc",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Received",
    "MIME-Version",
    "Content-Transfer-Encoding",
    "Content-Disposition",
];

/// Those of them that say nothing of what stands below the header.
const BESIDE_TEXT: &[&str] = &["Reply-To", "Cc", "Bcc", "Date", "In-Reply-To", "References", "Received"];

/// Returns the names of the fields that are read: whoever has to fetch a header need not fetch the others.
pub fn fields_read() -> Vec<&'static str> {
    READ.iter().copied().chain(automated::fields_read()).collect()
}

/// Returns the header block with the fields that are read, as they stand there; all of it where none is.
///
/// Of several Received fields the first stays, which the last server wrote. What is no field stays too, for the parser to
/// judge.
pub(super) fn read(header: &[u8]) -> Vec<u8> {
    let mut has_received = false;
    let read = select(header, |name| {
        if name.eq_ignore_ascii_case(b"received") { !std::mem::replace(&mut has_received, true) } else { is_read(name) }
    });
    or_all(read, header)
}

/// Returns the header block with the fields that are read beside the text below it; all of it where none is.
pub(super) fn read_beside_text(header: &[u8]) -> Vec<u8> {
    let is_beside = |name: &[u8]| BESIDE_TEXT.iter().any(|field| field.as_bytes().eq_ignore_ascii_case(name));
    or_all(select(header, |name| is_read(name) && !is_beside(name)), header)
}

fn or_all(read: Vec<u8>, header: &[u8]) -> Vec<u8> {
    if read.trim_ascii().is_empty() { header.to_vec() } else { read }
}

/// Returns the header block with the fields of these names, as they stand there, and with what is no field.
pub(in crate::message) fn named(header: &[u8], names: &[&str]) -> Vec<u8> {
    select(header, |name| names.iter().any(|field| field.as_bytes().eq_ignore_ascii_case(name)))
}

/// Returns the header block with the fields whose name is `wanted`, with what is no field, and with what follows the block.
fn select(header: &[u8], mut wanted: impl FnMut(&[u8]) -> bool) -> Vec<u8> {
    let mut selected = Vec::with_capacity(header.len().min(2_048));
    let mut keeps = true;
    let mut start = 0;
    while start < header.len() {
        let end = memchr(b'\n', &header[start..]).map_or(header.len(), |length| start + length + 1);
        let line = &header[start..end];
        match line {
            // A folded line belongs to the one above.
            [b' ' | b'\t', ..] => {}
            [b'\n', ..] | [b'\r', b'\n', ..] => {
                selected.extend_from_slice(&header[start..]);
                break;
            }
            _ => {
                let name = memchr(b':', line).map(|colon| &line[..colon]).filter(|name| is_field_name(name));
                keeps = name.is_none_or(&mut wanted);
            }
        }
        if keeps {
            selected.extend_from_slice(line);
        }
        start = end;
    }
    selected
}

fn is_field_name(name: &[u8]) -> bool {
    name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

fn is_read(name: &[u8]) -> bool {
    READ.iter().any(|field| field.as_bytes().eq_ignore_ascii_case(name)) || automated::reads(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(header: &str) -> String {
        String::from_utf8(read(header.as_bytes())).unwrap()
    }

    #[test]
    fn what_nobody_reads_is_left_out_with_its_folded_lines() {
        let header = "Received: from a\r\n\tby b\r\nReceived: from c\r\nDKIM-Signature: v=1;\r\n b=AAAA\r\n\tBBBB\r\nfrom: ana@example.org\r\nX-Mailer: x\r\nContent-Type: text/plain;\r\n charset=utf-8\r\n\r\n";
        assert_eq!(
            kept(header),
            "Received: from a\r\n\tby b\r\nfrom: ana@example.org\r\nContent-Type: text/plain;\r\n charset=utf-8\r\n\r\n"
        );
    }

    #[test]
    fn the_text_below_is_read_without_the_way_it_came() {
        let header = b"Received: from a\r\n\tby b\r\nFrom: ana@example.org\r\nCc: ben@example.org\r\nContent-Type: text/plain\r\n\r\n";
        let expected = "From: ana@example.org\r\nContent-Type: text/plain\r\n\r\n";
        assert_eq!(String::from_utf8(read_beside_text(header)).unwrap(), expected);
        assert_eq!(read_beside_text(b"Date: today\r\n\r\n"), b"Date: today\r\n\r\n");
    }

    #[test]
    fn fields_asked_for_by_name_stay_with_all_their_lines() {
        let header = b"List-ID: People who walk\r\n <walkers.example.org>\r\nFrom: ana@example.org\r\nReceived: from a\r\nlist-id: b\r\n\r\n";
        let expected = "List-ID: People who walk\r\n <walkers.example.org>\r\nlist-id: b\r\n\r\n";
        assert_eq!(String::from_utf8(named(header, &["List-Id"])).unwrap(), expected);
        assert_eq!(named(header, &["Return-Path"]), b"\r\n");
    }

    #[test]
    fn what_is_no_field_stays() {
        for odd in ["no mail at all\nX: y\n", "  folded\nSubject : Plan\n\nX-Mailer: x\n", "X-Mailer: x\n", ""] {
            assert_eq!(kept(odd), if odd.starts_with("no") { "no mail at all\n" } else { odd });
        }
    }
}
