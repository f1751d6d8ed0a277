//! How a message is built (BODYSTRUCTURE, RFC 9051 §7.5.2), and a body made of those of its parts that are read here.
//!
//! Beside the words a person reads, a letter carries them again as HTML, and files: most of its bytes. So of a multipart
//! message only the plain words, calendars and what a delivery report says are fetched, each with its own header. HTML is
//! fetched where there are no plain words. Every other part keeps its place, and a header that says what it is: reading the
//! body says the same as reading all of it.
//!
//! What a server says here is only a map. A map that cannot be read, or leads nowhere, is given up: then the start of the
//! body is read instead, as of a message that has no parts.

use std::collections::BTreeMap;

use memchr::memmem;

use super::response::Value;
use crate::message::parse;

/// Most parts of a message that are fetched, and most that are told of.
const READ: usize = 20;
const TOLD: usize = 200;

/// The parts of a multipart message, and what lies between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Structure(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// Delimiters, and headers of multiparts.
    Between(String),
    Part(Part),
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    section: Section,
    kind: Kind,
    /// What its header says, where that is not fetched.
    header: String,
    octets: u64,
}

/// What a part is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Plain words.
    Plain,
    /// Words as HTML.
    Page,
    /// A calendar, a delivery status, the header of returned mail.
    Fields,
    /// Another message.
    Mail,
    /// A file.
    File,
}

/// Something of a message that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// A part with its header, by a number such as `2.1`.
    Part(String),
    /// The Message-ID of the message that a part is.
    IdOfMail(String),
}

/// What was fetched of a message, by the name of its section, such as `2.1` and `2.1.MIME`.
pub type Sections = BTreeMap<String, Vec<u8>>;

impl Piece {
    /// Returns about how many bytes it takes beside what is fetched of it: bodies wait for each other, so that none has room to
    /// spare.
    fn length(&self) -> usize {
        match self {
            Self::Between(text) => text.len(),
            Self::Part(part) => part.header.len() + "\r\n\r\nMIME-Version: 1.0\r\n\r\n".len(),
        }
    }
}

impl Section {
    /// Returns whether it is among what was fetched.
    pub fn is_in(&self, fetched: &Sections) -> bool {
        match self {
            Self::Part(number) => fetched.contains_key(number) && fetched.contains_key(&mime(number)),
            Self::IdOfMail(number) => fetched.contains_key(&header_fields(number)),
        }
    }
}

fn mime(number: &str) -> String {
    format!("{number}.MIME")
}

fn header_fields(number: &str) -> String {
    format!("{number}.HEADER.FIELDS")
}

impl Structure {
    /// Reads what the server says of a message with this header, if it says that the message has parts, and that few enough
    /// of them are to be read.
    pub fn read(values: &[Value], header: &[u8]) -> Option<Self> {
        let mut pieces = Vec::new();
        multipart(values, "", &mut pieces, header)?;
        let structure = Self(pieces);
        let read = structure.parts().filter(|part| part.kind != Kind::File).count();
        (read <= READ && structure.parts().count() <= TOLD).then_some(structure)
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Between(_) => None,
            Piece::Part(part) => Some(part),
        })
    }

    fn sections(&self, of: impl Fn(Kind) -> bool) -> Vec<Section> {
        self.parts().filter(|part| of(part.kind)).map(|part| part.section.clone()).collect()
    }

    /// Returns what is read first: all that is read but HTML, or HTML, too, where there are no plain words.
    pub fn words(&self) -> Vec<Section> {
        let has_plain = self.parts().any(|part| part.kind == Kind::Plain);
        self.sections(|kind| kind != Kind::File && (kind != Kind::Page || !has_plain))
    }

    /// Returns the parts in HTML, which are read where the plain words turn out to be none.
    pub fn pages(&self) -> Vec<Section> {
        self.sections(|kind| kind == Kind::Page)
    }

    /// Returns about how many bytes these will be, each cut at `limit`.
    pub fn bytes(&self, sections: &[Section], limit: u64) -> u64 {
        let wanted = self.parts().filter(|part| sections.contains(&part.section));
        wanted.map(|part| if part.kind == Kind::Mail { 200 } else { part.octets.min(limit) + 200 }).sum()
    }

    /// Returns the body, with the parts that were fetched and the headers of the others.
    pub fn body(&self, fetched: &Sections) -> Vec<u8> {
        let between: usize = self.0.iter().map(Piece::length).sum();
        let mut body = Vec::with_capacity(between + fetched.values().map(Vec::len).sum::<usize>());
        for piece in &self.0 {
            match piece {
                Piece::Between(text) => body.extend_from_slice(text.as_bytes()),
                Piece::Part(part) => part.write(fetched, &mut body),
            }
        }
        body
    }

    /// Returns whether the body made of what was fetched has no words, though HTML that was not fetched may have some.
    pub fn lacks_words(&self, header: &[u8], fetched: &Sections) -> bool {
        let pages = self.pages();
        if pages.is_empty() || pages.iter().all(|page| page.is_in(fetched)) {
            return false;
        }
        // Three letters in a row are a word, unless they encode something: neither white space nor its codes look like that.
        let is_word = |bytes: &Vec<u8>| bytes.windows(3).any(|three| three.iter().all(u8::is_ascii_alphabetic));
        let has_word = |part: &Part| match &part.section {
            Section::Part(number) if part.kind == Kind::Plain && part.section.is_in(fetched) => {
                !names(&fetched[&mime(number)], b"base64") && is_word(&fetched[number])
            }
            _ => false,
        };
        !self.parts().any(has_word) && parse::body(header, &self.body(fetched)).text.trim().is_empty()
    }
}

fn names(header: &[u8], word: &[u8]) -> bool {
    // Nearly always it is written the same.
    memmem::find(header, word).is_some() || header.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word))
}

impl Part {
    fn write(&self, fetched: &Sections, body: &mut Vec<u8>) {
        match &self.section {
            Section::Part(number) if self.section.is_in(fetched) => {
                // A part may have no header at all: then it begins with the empty line.
                let header = fetched[&mime(number)].trim_ascii_end();
                body.extend_from_slice(header);
                body.extend_from_slice(if header.is_empty() { b"\r\n" } else { b"\r\n\r\n" });
                body.extend_from_slice(&fetched[number]);
            }
            Section::Part(_) => body.extend_from_slice(format!("{}\r\n\r\n", self.header).as_bytes()),
            Section::IdOfMail(number) => {
                // A message without any field would be none.
                body.extend_from_slice(format!("{}\r\n\r\nMIME-Version: 1.0\r\n", self.header).as_bytes());
                let id = fetched.get(&header_fields(number)).map(|id| id.trim_ascii()).unwrap_or_default();
                body.extend_from_slice(id);
                body.extend_from_slice(b"\r\n\r\n");
            }
        }
    }
}

/// Adds the parts of a multipart. `within`: the header that must name its boundary, where there is one.
fn multipart(values: &[Value], number: &str, pieces: &mut Vec<Piece>, within: &[u8]) -> Option<String> {
    let children: Vec<&[Value]> = values.iter().map_while(Value::list).collect();
    let [subtype, rest @ ..] = &values[children.len()..] else { return None };
    let parameters = rest.first()?.list()?;
    let boundary = parameter(parameters, "boundary").filter(|boundary| is_boundary(boundary))?;
    if children.is_empty() || !(within.is_empty() || names(within, boundary.as_bytes())) {
        return None;
    }
    let subtype = token(subtype)?;
    for (index, child) in children.into_iter().enumerate() {
        let number = if number.is_empty() { (index + 1).to_string() } else { format!("{number}.{}", index + 1) };
        pieces.push(Piece::Between(format!("--{boundary}\r\n")));
        if child.first().is_some_and(|first| first.list().is_some()) {
            let at = pieces.len();
            let header = multipart(child, &number, pieces, b"")?;
            pieces.insert(at, Piece::Between(format!("{header}\r\n\r\n")));
        } else {
            pieces.push(Piece::Part(part(child, number, index == 0, &subtype)?));
        }
        pieces.push(Piece::Between("\r\n".to_owned()));
    }
    pieces.push(Piece::Between(format!("--{boundary}--\r\n")));
    Some(format!("Content-Type: multipart/{subtype}; boundary=\"{boundary}\""))
}

/// Reads a part that is no multipart itself but lies in one, `within`, perhaps as its first.
fn part(values: &[Value], number: String, is_first: bool, within: &str) -> Option<Part> {
    let (media_type, subtype) = (token(values.first()?)?, token(values.get(1)?)?);
    let parameters = values.get(2).and_then(Value::list).unwrap_or_default();
    let octets = values.get(6).and_then(Value::number).unwrap_or(0);
    let is_mail = media_type == "message" && matches!(subtype.as_str(), "rfc822" | "global");
    // Beside what all parts have: lines; and of a message, its envelope and its structure.
    let disposition = match media_type.as_str() {
        "text" => 9,
        _ if is_mail => 11,
        _ => 8,
    };
    let disposition = values.get(disposition).and_then(Value::list).unwrap_or_default();
    let is_attached = disposition.first().and_then(token).is_some_and(|word| word == "attachment");
    // As the parser of mail sees it: a text that has a name, or belongs to a page, is a file.
    let is_named =
        parameters.iter().step_by(2).filter_map(Value::text).any(|name| name.to_ascii_lowercase().starts_with("name"));
    let is_inline = !is_attached && (is_first || within == "alternative" || (within != "related" && !is_named));
    let kind = match (media_type.as_str(), subtype.as_str()) {
        ("text", "plain") if is_inline => Kind::Plain,
        ("text", "html") if is_inline => Kind::Page,
        ("text", "calendar" | "rfc822-headers") | ("application", "ics") => Kind::Fields,
        _ if subtype.ends_with("delivery-status") => Kind::Fields,
        _ if is_mail => Kind::Mail,
        _ => Kind::File,
    };
    let mut header = format!("Content-Type: {media_type}/{subtype}");
    write_parameters(parameters, &mut header);
    if let Some(word) = disposition.first().and_then(token) {
        header.push_str("\r\nContent-Disposition: ");
        header.push_str(&word);
        write_parameters(disposition.get(1).and_then(Value::list).unwrap_or_default(), &mut header);
    }
    let section = if kind == Kind::Mail { Section::IdOfMail(number) } else { Section::Part(number) };
    Some(Part { section, kind, header, octets })
}

/// Returns a word such as a media type, in lower case, if it is one (RFC 2045 §5.1). They come as strings; NIL is none.
fn token(value: &Value) -> Option<String> {
    let Value::Bytes(word) = value else { return None };
    let word = String::from_utf8(word.to_ascii_lowercase()).ok()?;
    let is_token = |byte: u8| byte.is_ascii_graphic() && !br#"()<>@,;:\"/[]?="#.contains(&byte);
    (!word.is_empty() && word.len() <= 100 && word.bytes().all(is_token)).then_some(word)
}

/// Returns whether a boundary can stand in quotation marks, and on a line (RFC 2046 §5.1.1).
fn is_boundary(boundary: &str) -> bool {
    (1..=200).contains(&boundary.len())
        && boundary.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\'))
        && !boundary.ends_with(' ')
}

fn parameter(parameters: &[Value], name: &str) -> Option<String> {
    let named = |pair: &&[Value]| pair[0].text().is_some_and(|text| text.eq_ignore_ascii_case(name));
    parameters.chunks_exact(2).find(named).and_then(|pair| pair[1].text())
}

fn write_parameters(parameters: &[Value], header: &mut String) {
    for pair in parameters.chunks_exact(2) {
        if let (Some(name), Some(value)) = (token(&pair[0]), pair[1].text()) {
            let plain: String = value.chars().filter(|c| !c.is_control() && !matches!(c, '"' | '\\')).collect();
            header.push_str(&format!("; {name}=\"{plain}\""));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::imap::guard::Wire;
    use crate::source::imap::response::{self, Response};

    const HEADER: &[u8] = b"Content-Type: multipart/mixed; boundary=\"x y\"\r\n\r\n";
    const PDF: &str = r#"("APPLICATION" "PDF" ("name" "a\"b.pdf") NIL NIL "base64" 90000 NIL ("attachment" ("filename" "a.pdf")) NIL NIL)"#;
    const PLAIN: &str = r#"("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 20 1 NIL NIL NIL NIL)"#;
    const PAGE: &str = r#"("text" "html" NIL NIL NIL "7bit" 70000 1 NIL NIL NIL NIL)"#;
    const LOG: &str = r#"("text" "plain" NIL NIL NIL "7bit" 20 1 NIL ("attachment" ("filename" "a.log")) NIL NIL)"#;
    const NAMED: &str = r#"("text" "plain" ("name" "a.log") NIL NIL "7bit" 20 1 NIL NIL NIL NIL)"#;
    const STATUS: &str = r#"("message" "delivery-status" NIL NIL NIL "7bit" 200)"#;
    const MAIL: &str = r#"("message" "rfc822" NIL NIL NIL "7bit" 900 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) ("text" "plain" NIL NIL NIL "7bit" 20 1) 9 NIL ("attachment" NIL) NIL NIL)"#;

    fn mixed(parts: &str) -> Option<Structure> {
        let line = format!("* STRUCTURE ({parts} \"mixed\" (\"boundary\" \"x y\") NIL NIL NIL)\r\n");
        match response::read(&Wire::new(std::io::Cursor::new(line.into_bytes()))) {
            Ok(Response::Data(values)) => Structure::read(values[1].list().unwrap(), HEADER),
            other => panic!("{other:?}"),
        }
    }

    fn alternative(parts: &str) -> String {
        format!(r#"({parts} "alternative" ("boundary" "z") NIL NIL NIL)"#)
    }

    fn words(parts: &str) -> String {
        let name = |section| match section {
            Section::Part(number) => number,
            Section::IdOfMail(number) => format!("id of {number}"),
        };
        mixed(parts).unwrap().words().into_iter().map(name).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn plain_words_are_read_and_html_only_without_them() {
        assert_eq!(words(&format!("{PDF}{LOG}{PLAIN}")), "3");
        assert_eq!(words(&format!("{PDF}{}", alternative(&format!("{PAGE}{PLAIN}")))), "2.2");
        assert_eq!(words(&format!("{PAGE}{PDF}")), "1");
        assert_eq!(words(&format!("{PAGE}{NAMED}")), "1");
        assert_eq!(words(PDF), "");
    }

    #[test]
    fn of_a_delivery_report_its_status_and_what_it_returns_are_read() {
        assert_eq!(words(&format!("{PLAIN}{STATUS}{MAIL}")), "1 2 id of 3");
    }

    #[test]
    fn a_map_that_leads_nowhere_is_given_up() {
        assert_eq!(mixed(""), None);
        assert_eq!(mixed("(NIL NIL NIL NIL NIL NIL 2)"), None);
        assert_eq!(mixed(&PLAIN.repeat(READ + 1)), None);
        assert_eq!(mixed(&PDF.repeat(TOLD + 1)), None);
        assert_eq!(mixed(&alternative(PLAIN).replace("boundary", "border")), None);
        assert!(mixed(&alternative(PLAIN).replace("\"z\"", "\"z\\\"\"")).is_none());
    }

    fn fetched(parts: &[(&str, &str)]) -> Sections {
        parts.iter().map(|(section, text)| ((*section).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn what_is_put_together_reads_as_the_whole() {
        let structure = mixed(&format!("{}{PDF}{MAIL}", alternative(&format!("{PLAIN}{PAGE}")))).unwrap();
        let parts = fetched(&[
            ("1.1.MIME", "Content-Type: text/plain; charset=utf-8\r\n\r\n"),
            ("1.1", "Here you are."),
            ("3.HEADER.FIELDS", "Message-ID: <a@example.org>\r\n\r\n"),
        ]);
        assert!(structure.words().iter().all(|section| section.is_in(&parts)));
        assert!(!structure.lacks_words(HEADER, &parts));
        let body = parse::body(HEADER, &structure.body(&parts));
        assert_eq!((body.text.trim(), body.attachments.as_slice()), ("Here you are.", &["a.pdf".to_owned()][..]));
        assert_eq!(body.defects, []);
    }

    #[test]
    fn words_that_are_none_make_html_wanted() {
        let structure = mixed(&alternative(&format!("{PLAIN}{PAGE}"))).unwrap();
        for (encoding, text, lacks) in [
            ("7bit", "Yes.", false),
            ("7bit", "No", false),
            ("7bit", " \r\n \r\n", true),
            ("7bit", "", true),
            ("quoted-printable", "=C2=A0=20", true),
            ("base64", "DQoNCg0K", true),
            ("base64", "SSdsbCBjYWxsLg==", false),
        ] {
            let header = format!("Content-Type: text/plain\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n");
            let parts = fetched(&[("1.1.MIME", header.as_str()), ("1.1", text)]);
            assert_eq!(structure.lacks_words(HEADER, &parts), lacks, "{encoding} {text:?}");
            let page = [("1.2.MIME", "Content-Type: text/html\r\n\r\n"), ("1.2", "<p>Words</p>")];
            assert!(!structure.lacks_words(HEADER, &parts.into_iter().chain(fetched(&page)).collect()));
        }
    }
}
