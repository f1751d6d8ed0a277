//! Phones and handles in a signature, or in what its author always writes below: other ways to reach a person.

use std::sync::LazyLock;

use regex::Regex;

/// Most phones or handles of one signature.
const MOST: usize = 5;

static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:\(?\+|\b00|\(|\b)\d[\d ()/.\u{00a0}\u{2010}-\u{2013}-]{4,40}\d\b").expect("a regular expression")
});

/// An extension, behind the number it belongs to.
static EXTENSION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)^[ ,]*(?:extension|ext|x|durchwahl|dw|apparat|poste|interno|int|toestel|ramal)\b?\.?:? ?\d{1,6}\b")
        .expect("a regular expression")
});

static ISO_DATE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\d{4}-\d{2}-\d{2}").expect("a regular expression"));

/// Words before a number that can be called, in the languages mail is read in.
const PHONES: [&str; 52] = [
    "tel",
    "telefon",
    "telephone",
    "phone",
    "ph",
    "fon",
    "t",
    "p",
    "m",
    "d",
    "o",
    "h",
    "c",
    "mobile",
    "mobil",
    "mob",
    "cell",
    "cellphone",
    "cellular",
    "cellulare",
    "cel",
    "celular",
    "handy",
    "direct",
    "direkt",
    "durchwahl",
    "office",
    "büro",
    "buero",
    "zentrale",
    "work",
    "home",
    "privat",
    "call",
    "tél",
    "téléphone",
    "portable",
    "port",
    "bureau",
    "standard",
    "móvil",
    "movil",
    "teléfono",
    "telefono",
    "telemóvel",
    "telefone",
    "telefoon",
    "mobiel",
    "gsm",
    "tlf",
    "whatsapp",
    "signal",
];

/// Words before a number at which only a machine answers.
const FAXES: [&str; 8] = ["fax", "telefax", "faks", "facsimile", "télécopie", "telecopie", "télécopieur", "f"];

/// Words before numbers that are no telephone's.
const OTHERS: [&str; 30] = [
    "vat",
    "ust",
    "ustid",
    "hrb",
    "hra",
    "iban",
    "bic",
    "konto",
    "kto",
    "blz",
    "zip",
    "plz",
    "siret",
    "siren",
    "rcs",
    "tax",
    "steuer",
    "steuernummer",
    "nif",
    "cif",
    "iva",
    "kvk",
    "btw",
    "registered",
    "registration",
    "box",
    "postfach",
    "isbn",
    "issn",
    "account",
];

/// What stands before a handle or the name in a profile's address.
static BEFORE_HANDLE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)\b(?:(?:www\.)?(?:linkedin\.com/(?:in|pub)/|xing\.com/profile/|github\.com/|twitter\.com/|",
        r"x\.com/|mastodon\.social/@|t\.me/|bsky\.app/profile/)|(?P<program>skype|telegram|signal|",
        r"whatsapp) ?: ?)"
    ))
    .expect("a regular expression")
});

/// What a number is, by the word before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Phone,
    Fax,
    Other,
    None,
}

/// Returns the phone numbers in `signature`, as written, each with its extension. Fax numbers, dates, bank accounts and
/// register numbers are none.
pub fn phones(signature: &str) -> Vec<String> {
    let mut phones: Vec<String> = Vec::new();
    for line in signature.lines().take(40) {
        let mut label = Label::None;
        let mut end = 0;
        for found in PHONE.find_iter(line) {
            label = label_of(&line[end..found.start()], label);
            end = found.end();
            for number in apart(found.as_str()) {
                let extension = if found.as_str().ends_with(number) { extension(&line[found.end()..]) } else { "" };
                let phone = format!("{}{extension}", number.trim());
                if is_phone(number, label) && !phones.contains(&phone) {
                    phones.push(phone);
                }
            }
        }
    }
    phones.truncate(MOST);
    phones
}

/// Returns what the words before a number say it is; where there are none, what the number before it was.
fn label_of(before: &str, earlier: Label) -> Label {
    let folded = before.to_lowercase();
    let words: Vec<&str> =
        folded.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let Some(last) = words.last() else {
        return if before.contains(['☎', '📞', '📱']) { Label::Phone } else { earlier };
    };
    if words.iter().any(|word| OTHERS.contains(word)) {
        return Label::Other;
    }
    let is_both = folded.contains('/') && words.iter().rev().nth(1).is_some_and(|word| PHONES.contains(word));
    if FAXES.contains(last) && !is_both {
        Label::Fax
    } else if PHONES.contains(last) || is_both {
        Label::Phone
    } else if words.iter().any(|word| word.len() > 1 && PHONES.contains(word)) {
        // "Mobile (Ana)", "Tel. Sekretariat": the word may come a little earlier.
        Label::Phone
    } else {
        Label::None
    }
}

/// Returns the numbers that stand in one run of digits: "030 1234567 / 0170 1234567" are two, "030 / 1234567" is one. Columns are set apart by spaces.
fn apart(run: &str) -> Vec<&str> {
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let halves =
        [" / ", "  "].into_iter().flat_map(|between| run.match_indices(between)).find_map(|(place, between)| {
            let (left, right) = (&run[..place], &run[place + between.len()..]);
            (digits(left) >= 7 && digits(right) >= 7).then(|| vec![left, right])
        });
    halves.unwrap_or_else(|| vec![run])
}

fn is_phone(number: &str, label: Label) -> bool {
    if ISO_DATE.is_match(number) {
        return false;
    }
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let international = number.starts_with(['+', '(']) || number.starts_with("00");
    let grouped = number.matches(['-', ' ', '.', '/', '\u{2010}', '\u{2011}', '\u{2013}']).count() >= 2;
    match label {
        Label::Fax | Label::Other => false,
        Label::Phone => (6..=15).contains(&digits),
        Label::None => (7..=15).contains(&digits) && (international || grouped && digits >= 10),
    }
}

fn extension(after: &str) -> &str {
    EXTENSION.find(after).map_or("", |found| found.as_str().trim_end())
}

/// Returns the handles and profile addresses in `signature`, as written.
pub fn handles(signature: &str) -> Vec<String> {
    let mut handles: Vec<String> = Vec::new();
    let (mut start, mut found) = (0, 0);
    while let Some(captures) = BEFORE_HANDLE.captures_at(signature, start).filter(|_| found < MOST) {
        let before = captures.get_match();
        // A pattern of this would take longer to compile than to read a thousand signatures.
        let (others, shortest, longest) =
            if captures.name("program").is_some() { (".@+-", 3, 40) } else { (".%@/-", 2, 60) };
        let belongs = |c: char| c.is_alphanumeric() || c == '_' || others.contains(c);
        let after = &signature[before.end()..];
        let length: usize = after.chars().take(longest).take_while(|c| belongs(*c)).map(char::len_utf8).sum();
        if after[..length].chars().count() < shortest {
            start = before.end();
            continue;
        }
        start = before.end() + length;
        found += 1;
        let handle = signature[before.start()..start].trim_end_matches(['.', '/', ',']).to_owned();
        if !handles.contains(&handle) {
            handles.push(handle);
        }
    }
    handles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_are_found_and_faxes_and_dates_are_not() {
        assert_eq!(phones("Ana Author\nTel: +49 30 1234567\nFax: +49 30 1234568\n"), ["+49 30 1234567"]);
        assert_eq!(phones("cell (713) 555-0100"), ["(713) 555-0100"]);
        assert_eq!(phones("2026-03-04 09:15\nSuite 1200, 77002\n"), Vec::<String>::new());
    }

    #[test]
    fn several_numbers_of_a_line_are_told_apart_by_their_labels() {
        for (line, expected) in [
            ("T: +49 30 1234567  F: +49 30 1234568  M: +49 170 1234567", vec!["+49 30 1234567", "+49 170 1234567"]),
            ("T +44 20 7946 0018 | F +44 20 7946 0019", vec!["+44 20 7946 0018"]),
            ("Tel. (030) 123 45 67, Fax (030) 123 45 68, Mobil 0170/1234567", vec!["(030) 123 45 67", "0170/1234567"]),
            ("Tel./Fax: 030 / 1234567", vec!["030 / 1234567"]),
            ("Tel: 030 1234567 / 0170 1234567", vec!["030 1234567", "0170 1234567"]),
            ("Tel: 030 1234567   0170 1234567", vec!["030 1234567", "0170 1234567"]),
            ("Phone: +1 713 555 0100 ext. 12", vec!["+1 713 555 0100 ext. 12"]),
            ("713-555-0100 x12", vec!["713-555-0100 x12"]),
            ("Telefon +49 30 123456-0, Durchwahl -15", vec!["+49 30 123456-0"]),
            ("Direct: +49 (0)30 1234567", vec!["+49 (0)30 1234567"]),
            ("(+49) 30 1234567", vec!["(+49) 30 1234567"]),
            ("0049 30 1234567", vec!["0049 30 1234567"]),
            ("Tél. : 01 23 45 67 89 – Port. : 06 12 34 56 78", vec!["01 23 45 67 89", "06 12 34 56 78"]),
            ("Télécopie : 01 23 45 67 80", vec![]),
            ("Móvil: 612 345 678", vec!["612 345 678"]),
            ("Cellulare 347 1234567 Fax 06 1234567", vec!["347 1234567"]),
            ("GSM 06-12345678", vec!["06-12345678"]),
            ("Telemóvel: 912 345 678", vec!["912 345 678"]),
            ("Telefax: 030 1234568", vec![]),
            ("IBAN: DE89 3704 0044 0532 0130 00", vec![]),
            ("HRB 123456 B, USt-IdNr. DE 123 456 789", vec![]),
            ("Steuernummer 12/345/67890", vec![]),
            ("Hauptstraße 12, 10115 Berlin", vec![]),
            ("Sprechzeiten 08.00-16.00", vec![]),
        ] {
            assert_eq!(phones(line), expected, "{line}");
        }
    }

    #[test]
    fn handles_are_found() {
        assert_eq!(
            handles("https://www.linkedin.com/in/ana-author/\nskype: ana.author"),
            ["www.linkedin.com/in/ana-author", "skype: ana.author"]
        );
    }
}
