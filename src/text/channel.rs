//! Phones and handles in a signature, or in what its author always writes below: other ways to reach a person.

use std::sync::LazyLock;

use regex::Regex;

/// Most phones or handles of one signature.
const MOST: usize = 5;

static PHONE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:\+|\b00|\(|\b)\d[\d ()/.\u{00a0}-]{5,18}\d\b").expect("a regular expression"));

static ISO_DATE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\d{4}-\d{2}-\d{2}").expect("a regular expression"));

/// What stands before a handle or the name in a profile's address.
static BEFORE_HANDLE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:(?:www\.)?(?:linkedin\.com/(?:in|pub)/|xing\.com/profile/|github\.com/|twitter\.com/|x\.com/|mastodon\.social/@|t\.me/|bsky\.app/profile/)|(?P<program>skype|telegram|signal|whatsapp) ?: ?)")
        .expect("a regular expression")
});

/// Returns the phone numbers in `signature`, as written. Fax numbers and dates are none.
pub fn phones(signature: &str) -> Vec<String> {
    let mut phones = Vec::new();
    for line in signature.lines().take(40) {
        let folded = line.to_lowercase();
        let before_fax = folded.find("fax").unwrap_or(folded.len());
        for found in PHONE.find_iter(line) {
            if ISO_DATE.is_match(found.as_str()) {
                continue;
            }
            let digits = found.as_str().chars().filter(char::is_ascii_digit).count();
            let international = found.as_str().starts_with(['+', '(']) || found.as_str().starts_with("00");
            let labelled = ["tel", "phone", "mobile", "mobil", "cell", "direct", "office", "ph:", "t:", "m:", "p:"]
                .iter()
                .any(|label| folded.contains(label));
            let grouped = found.as_str().matches(['-', ' ', '.', '/']).count() >= 2;
            let facsimile = found.start() > before_fax || folded.trim_start().starts_with("f:");
            let phone = found.as_str().trim().to_owned();
            if (7..=15).contains(&digits)
                && (international || labelled || grouped && digits >= 10)
                && !facsimile
                && !phones.contains(&phone)
            {
                phones.push(phone);
            }
        }
    }
    phones.truncate(MOST);
    phones
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
    fn handles_are_found() {
        assert_eq!(
            handles("https://www.linkedin.com/in/ana-author/\nskype: ana.author"),
            ["www.linkedin.com/in/ana-author", "skype: ana.author"]
        );
    }
}
