//! Answers UID FETCH as an honest server does: the items asked for, of the messages asked for.

use super::answers::Piece;
use super::mailbox::{Folder, Mail};
use super::structure;

/// Returns one FETCH response for every message of the set that is there.
pub fn answer(folder: &Folder, command: &str) -> Vec<Piece> {
    let mut words = command.splitn(4, ' ').skip(2);
    let set = words.next().unwrap_or_default();
    let items = items(words.next().unwrap_or_default());
    let upper = command.to_ascii_uppercase();
    let since = upper.split_once("(CHANGEDSINCE ").map_or(0, |(_, rest)| {
        let digits = rest.split([' ', ')']).next().unwrap_or_default();
        digits.parse().expect("a modification sequence")
    });
    let mut pieces = Vec::new();
    if upper.contains(" VANISHED)") {
        pieces.extend(vanished(folder, since));
    }
    let last = folder.mails.last().map_or(1, |mail| mail.uid);
    for (index, mail) in folder.mails.iter().enumerate() {
        if mail.mod_seq > since && is_in(set, mail.uid, last) {
            let mut values = vec![format!("UID {}", mail.uid)];
            values.extend(items.iter().filter_map(|item| value(mail, item)));
            let text = format!("* {} FETCH ({})\r\n", index + 1, values.join(" "));
            pieces.push(Piece { uid: Some(mail.uid), text });
        }
    }
    pieces
}

/// Returns what came, changed and went since this modification sequence.
pub fn changes(folder: &Folder, since: u64) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = vanished(folder, since).into_iter().collect();
    for (index, mail) in folder.mails.iter().enumerate().filter(|(_, mail)| mail.mod_seq > since) {
        let (uid, mod_seq) = (mail.uid, mail.mod_seq);
        let text = format!("* {} FETCH (UID {uid} FLAGS (\\Seen) MODSEQ ({mod_seq}))\r\n", index + 1);
        pieces.push(Piece { uid: Some(uid), text });
    }
    pieces
}

fn vanished(folder: &Folder, since: u64) -> Option<Piece> {
    let gone = folder.expunged.iter().filter(|(_, end)| *end > since).map(|(uid, _)| uid.to_string());
    let gone: Vec<String> = gone.collect();
    (!gone.is_empty()).then(|| Piece { uid: None, text: format!("* VANISHED (EARLIER) {}\r\n", gone.join(",")) })
}

/// Returns the messages' UIDs as a set such as `4:7,9`.
pub fn ranges(mails: &[Mail]) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for mail in mails {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == mail.uid => *last = mail.uid,
            _ => ranges.push((mail.uid, mail.uid)),
        }
    }
    let ranges = ranges.iter().map(|(one, last)| if one == last { one.to_string() } else { format!("{one}:{last}") });
    ranges.collect::<Vec<_>>().join(",")
}

/// Returns whether a UID is in a set such as `4:7,9:*` (RFC 9051 §9, sequence-set). `*` is the last UID.
fn is_in(set: &str, uid: u32, last: u32) -> bool {
    let number = |text: &str| if text == "*" { last } else { text.parse().expect("a UID") };
    set.split(',').any(|range| {
        let (one, other) = range.split_once(':').unwrap_or((range, range));
        let (one, other) = (number(one), number(other));
        (one.min(other)..=one.max(other)).contains(&uid)
    })
}

/// Returns the items of a list such as `(UID BODY.PEEK[HEADER.FIELDS (DATE)]<0.99>)`, without modifiers that follow it.
fn items(text: &str) -> Vec<String> {
    let text = text.strip_prefix('(').unwrap_or(text);
    let mut items = vec![String::new()];
    let mut in_brackets = false;
    for letter in text.chars() {
        match letter {
            '[' => in_brackets = true,
            ']' => in_brackets = false,
            ' ' if !in_brackets => {
                items.push(String::new());
                continue;
            }
            ')' if !in_brackets => break,
            _ => {}
        }
        if let Some(item) = items.last_mut() {
            item.push(letter);
        }
    }
    items
}

/// Returns an item with its value; none for UID, which is in every response, and for what is not known.
fn value(mail: &Mail, item: &str) -> Option<String> {
    let value = match item {
        "FLAGS" => "(\\Seen)".to_owned(),
        "INTERNALDATE" => "\" 4-Mar-2024 10:00:00 +0100\"".to_owned(),
        "RFC822.SIZE" => mail.text.len().to_string(),
        "MODSEQ" => format!("({})", mail.mod_seq),
        "BODYSTRUCTURE" => structure::structure(&mail.text),
        "X-GM-MSGID" | "X-GM-THRID" => mail.gmail_id.to_string(),
        "EMAILID" => format!("(M{})", mail.gmail_id),
        "X-GM-LABELS" => {
            let labels = mail.labels.iter().map(|label| format!("\"{}\"", label.replace('\\', "\\\\")));
            format!("({})", labels.collect::<Vec<_>>().join(" "))
        }
        body => return body_section(mail, body),
    };
    Some(format!("{item} {value}"))
}

/// Answers `BODY.PEEK[section]<first.count>`.
fn body_section(mail: &Mail, item: &str) -> Option<String> {
    let (section, partial) = item.strip_prefix("BODY.PEEK[")?.split_once(']')?;
    let (header, text) = mail.parts();
    let content = match section.split_once(" (") {
        Some((how, names)) => fields(header, names.trim_end_matches(')'), how == "HEADER.FIELDS"),
        None if section == "HEADER" => header.to_owned(),
        None if section == "TEXT" => text.to_owned(),
        None if section.is_empty() => mail.text.clone(),
        None => match structure::section(&mail.text, section) {
            Some(content) => content.to_owned(),
            None => return Some(format!("BODY[{section}] NIL")),
        },
    };
    let (origin, content) = match partial.strip_prefix('<').and_then(|range| range.strip_suffix('>')) {
        Some(range) => {
            let (first, count) = range.split_once('.').expect("a partial has an offset and a length");
            let first: usize = first.parse().expect("an offset");
            let last = (first + count.parse::<usize>().expect("a length")).min(content.len());
            (format!("<{first}>"), content.get(first..last).unwrap_or_default().to_owned())
        }
        None => (String::new(), content),
    };
    Some(format!("BODY[{section}]{origin} {{{}}}\r\n{content}", content.len()))
}

/// Returns the fields with these names, or those with other names, and the closing empty line.
fn fields(header: &str, names: &str, are_wanted: bool) -> String {
    let is_named = |line: &str| {
        let name = line.split(':').next().unwrap_or_default();
        names.split(' ').any(|wanted| wanted.trim_matches('"').eq_ignore_ascii_case(name))
    };
    let mut is_kept = false;
    let mut kept = String::new();
    for line in header.split_inclusive("\r\n") {
        if !line.starts_with([' ', '\t']) {
            is_kept = line == "\r\n" || is_named(line) == are_wanted;
        }
        if is_kept {
            kept.push_str(line);
        }
    }
    kept
}
