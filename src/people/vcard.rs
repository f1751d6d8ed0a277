//! Birthdays from an address book: vCard 3.0 (RFC 2426), 4.0 (RFC 6350) and what 2.1 exporters write.
//!
//! Of each card only EMAIL and BDAY are read. A card without either says nothing here, and nobody is found by name: two people
//! may share one. Reading never fails; a birthday that is no day is left out and told.

use std::collections::BTreeMap;

use crate::message::AddrSpec;

use super::Birthday;

/// What an address book says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressBook {
    pub birthdays: BTreeMap<AddrSpec, Birthday>,
    /// Cards read.
    pub cards: usize,
    /// Birthdays that could not be understood, with the line they stand in, counted from 1.
    pub odd: Vec<(usize, String)>,
}

/// Returns the birthdays in the text of one or many vCards. Where cards contradict each other, the first counts.
pub fn birthdays(text: &str) -> AddressBook {
    let mut book = AddressBook::default();
    let mut card = Card::default();
    for (number, line) in unfolded(text) {
        let Some((name, parameters, value)) = property(&line) else { continue };
        match name.as_str() {
            "BEGIN" if value.trim().eq_ignore_ascii_case("VCARD") => {
                card = Card::default();
                book.cards += 1;
            }
            "END" if value.trim().eq_ignore_ascii_case("VCARD") => {
                if let Some(birthday) = card.birthday {
                    for address in std::mem::take(&mut card.addresses) {
                        book.birthdays.entry(address).or_insert(birthday);
                    }
                }
                card = Card::default();
            }
            "EMAIL" => {
                let value = value.trim();
                let is_scheme = value.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:"));
                let address = AddrSpec::new(&unescaped(if is_scheme { &value[7..] } else { value }));
                if address.is_valid() {
                    card.addresses.push(address);
                }
            }
            "BDAY" => match birthday(&parameters, value) {
                Ok(birthday) => card.birthday = birthday.or(card.birthday),
                Err(()) => book.odd.push((number, value.trim().chars().take(40).collect())),
            },
            _ => {}
        }
    }
    book
}

#[derive(Default)]
struct Card {
    addresses: Vec<AddrSpec>,
    birthday: Option<Birthday>,
}

/// Returns the lines with what was folded put together again (RFC 6350 §3.2), each with its number from 1.
fn unfolded(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (place, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, last))) => last.push_str(rest),
            _ => lines.push((place + 1, line.to_owned())),
        }
    }
    lines
}

/// Returns name, parameters and value of a line, the name in upper case and without its group ("item1.EMAIL").
fn property(line: &str) -> Option<(String, String, &str)> {
    let mut is_quoted = false;
    let colon = line.char_indices().find_map(|(place, letter)| {
        is_quoted ^= letter == '"';
        (letter == ':' && !is_quoted).then_some(place)
    })?;
    let (head, value) = (&line[..colon], &line[colon + 1..]);
    let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
    let name = name.rsplit_once('.').map_or(name, |(_, name)| name);
    Some((name.trim().to_ascii_uppercase(), parameters.to_ascii_uppercase(), value))
}

/// Returns the birthday; `None` where only a year, a month or a free text is given, which is no day to congratulate on.
fn birthday(parameters: &str, value: &str) -> Result<Option<Birthday>, ()> {
    let value = value.trim();
    if value.is_empty() || parameters.split(';').any(|parameter| parameter.trim_matches('"') == "VALUE=TEXT") {
        return Ok(None);
    }
    // A time of day may follow: 1961-03-12T00:00:00Z.
    let date = value.split(['T', 't', ' ']).next().unwrap_or_default();
    let digits = date.bytes().filter(u8::is_ascii_digit).count();
    let is_part = match (date.starts_with("---"), date.starts_with("--"), digits) {
        // ---12, --03, 1961, 1961-03
        (true, ..) | (_, true, 2) | (_, false, 6) => true,
        (_, false, 4) => !date.contains('-'),
        _ => false,
    };
    if is_part && date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return Ok(None);
    }
    let birthday: Birthday = date.parse().map_err(|_| ())?;
    // Address books that must have a year write 1604 where there is none, and say so.
    let omitted = parameters.split(';').find_map(|parameter| parameter.strip_prefix("X-APPLE-OMIT-YEAR="));
    let is_omitted = birthday.year().is_some_and(|year| omitted == Some(year.to_string().as_str()) || year == 1604);
    let year = birthday.year().filter(|_| !is_omitted);
    Ok(Birthday::new(year, birthday.month(), birthday.day()))
}

/// Returns a value without the backslashes that protect commas, semicolons and themselves.
fn unescaped(value: &str) -> String {
    let mut unescaped = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            unescaped.push(letter);
        } else if let Some(next) = letters.next() {
            unescaped.push(next);
        }
    }
    unescaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let book = birthdays(text);
        assert_eq!(book.odd, [], "{text}");
        book.birthdays.iter().map(|(address, birthday)| (address.to_string(), birthday.to_string())).collect()
    }

    fn one(bday: &str) -> Option<String> {
        let text =
            format!("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Weber\r\nEMAIL:ana@example.org\r\n{bday}\r\nEND:VCARD\r\n");
        read(&text).pop().map(|(_, birthday)| birthday)
    }

    #[test]
    fn birthdays_come_with_and_without_their_year() {
        for (bday, read) in [
            ("BDAY:19610312", Some("1961-03-12")),
            ("BDAY:1961-03-12", Some("1961-03-12")),
            ("bday;value=date:1961-03-12", Some("1961-03-12")),
            ("BDAY;VALUE=date-and-or-time:19610312T000000Z", Some("1961-03-12")),
            ("BDAY:1961-03-12T00:00:00Z", Some("1961-03-12")),
            ("BDAY:--0312", Some("--03-12")),
            ("BDAY:--03-12", Some("--03-12")),
            ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-12", Some("--03-12")),
            ("BDAY:--0229", Some("--02-29")),
            ("item2.BDAY:19610312", Some("1961-03-12")),
            ("BDAY:1961", None),
            ("BDAY:1961-03", None),
            ("BDAY:---12", None),
            ("BDAY:--03", None),
            ("BDAY;VALUE=text:circa 1800", None),
            ("BDAY:", None),
        ] {
            assert_eq!(one(bday).as_deref(), read, "{bday}");
        }
    }

    #[test]
    fn lines_are_unfolded_and_every_address_of_a_card_counts() {
        let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Weber;Ana;;;\r\nFN:Ana We\r\n ber\r\nitem1.EMAIL;TYPE=\"work,pref:x\":Ana.We\r\n\tber@example.org\r\nEMAIL;TYPE=home:mailto:ana@example.com\r\nBDAY:1961-\r\n 03-12\r\nEND:VCARD\r\nBEGIN:VCARD\r\nEMAIL:ben@example.org\r\nEND:VCARD\r\nBEGIN:VCARD\r\nBDAY:1970-01-01\r\nEND:VCARD\r\n";
        let expected = [("ana.weber@example.org", "1961-03-12"), ("ana@example.com", "1961-03-12")];
        assert_eq!(read(text), expected.map(|(address, day)| (address.to_owned(), day.to_owned())));
        assert_eq!(birthdays(text).cards, 3);
    }

    #[test]
    fn what_is_no_day_is_told_with_its_line() {
        let book = birthdays("BEGIN:VCARD\nEMAIL:ana@example.org\nBDAY:1961-02-30\nEND:VCARD\n");
        assert_eq!(book.odd, [(3, "1961-02-30".to_owned())]);
        assert!(book.birthdays.is_empty());
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd(text in "(BEGIN:VCARD\n|END:VCARD\n|BDAY[;:]|EMAIL:|[ -~\né\u{2028}\\\\]){0,40}") {
            birthdays(&text);
        }
    }
}
