//! Reads server responses (RFC 9051 §7) into values: atoms, strings, literals and lists, and nothing cleverer.

use std::io;

use memchr::memchr2;

use super::guard::Wire;

/// Lists may be nested this deep; the guard allows no more on one line, and this holds across literals.
const DEPTH: usize = 64;

/// One response.
#[derive(Debug, PartialEq, Eq)]
pub enum Response {
    /// The end of a command.
    Tagged { tag: String, status: Status, text: String },
    /// `* OK …`, `* NO …`, `* BYE …`: a condition, with its text.
    Condition { status: Status, text: String },
    /// Any other untagged response.
    Data(Vec<Value>),
    /// `+ …`
    Continuation,
}

/// How a command ended, or what a condition says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Ok,
    No,
    Bad,
    Bye,
    PreAuth,
}

impl Status {
    fn parse(word: &str) -> Option<Self> {
        match word.to_ascii_uppercase().as_str() {
            "OK" => Some(Self::Ok),
            "NO" => Some(Self::No),
            "BAD" => Some(Self::Bad),
            "BYE" => Some(Self::Bye),
            "PREAUTH" => Some(Self::PreAuth),
            _ => None,
        }
    }
}

/// One value in a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// An atom, a number, or a data item name such as `BODY[HEADER]<0>`.
    Atom(String),
    /// A quoted string or a literal.
    Bytes(Vec<u8>),
    List(Vec<Value>),
}

impl Value {
    /// Returns an atom's or a string's text.
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Atom(atom) => Some(atom.clone()),
            Self::Bytes(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
            Self::List(_) => None,
        }
    }

    /// Returns whether this is the atom `word`, ignoring case.
    pub fn is(&self, word: &str) -> bool {
        matches!(self, Self::Atom(atom) if atom.eq_ignore_ascii_case(word))
    }

    /// Returns a number's value.
    pub fn number(&self) -> Option<u64> {
        match self {
            Self::Atom(atom) => atom.parse().ok(),
            _ => None,
        }
    }

    /// Returns the members of a list.
    pub fn list(&self) -> Option<&[Self]> {
        match self {
            Self::List(members) => Some(members),
            _ => None,
        }
    }
}

/// Reads the next response, literals and all.
pub fn read(wire: &Wire) -> io::Result<Response> {
    let mut line = Vec::new();
    wire.read_line(&mut line)?;
    // Most lines tell of a message, and begin with its number: they are no conditions.
    let is_numbered = matches!(line.as_slice(), [b'*', b' ', digit, ..] if digit.is_ascii_digit());
    if !is_numbered && let Some(response) = condition(&line) {
        return Ok(response);
    }
    let mut parser = Parser { open: vec![Vec::new()] };
    let mut start = if line.starts_with(b"* ") { 2 } else { return Err(malformed("an answer to nothing we asked")) };
    while let Some(length) = parser.line(line[start..].trim_ascii_end())? {
        parser.push(Value::Bytes(wire.read_literal(length)?));
        line.clear();
        start = 0;
        wire.read_line(&mut line)?;
    }
    let mut open = parser.open;
    match (open.pop(), open.is_empty()) {
        (Some(values), true) => Ok(Response::Data(values)),
        _ => Err(malformed("a list without end")),
    }
}

/// Returns the response if it is one whose rest is text for people.
fn condition(line: &[u8]) -> Option<Response> {
    let line = String::from_utf8_lossy(line);
    let line = line.trim_end_matches(['\r', '\n']);
    if line.starts_with('+') {
        return Some(Response::Continuation);
    }
    let (tag, rest) = line.split_once(' ')?;
    let (word, text) = rest.split_once(' ').unwrap_or((rest, ""));
    let status = Status::parse(word)?;
    let text = text.to_owned();
    Some(if tag == "*" {
        Response::Condition { status, text }
    } else {
        Response::Tagged { tag: tag.to_owned(), status, text }
    })
}

/// Values under construction: the innermost list that is still open comes last.
struct Parser {
    open: Vec<Vec<Value>>,
}

impl Parser {
    fn push(&mut self, value: Value) {
        if let Some(list) = self.open.last_mut() {
            list.push(value);
        }
    }

    /// Parses one line. Returns the length of the literal that it ends with announcing.
    fn line(&mut self, line: &[u8]) -> io::Result<Option<usize>> {
        let mut at = 0;
        while let Some(&byte) = line.get(at) {
            at += 1;
            match byte {
                b' ' => {}
                b'(' => {
                    if self.open.len() > DEPTH {
                        return Err(malformed("lists nested too deeply"));
                    }
                    self.open.push(Vec::new());
                }
                b')' => match self.open.pop() {
                    Some(list) if !self.open.is_empty() => self.push(Value::List(list)),
                    _ => return Err(malformed("a parenthesis too many")),
                },
                b'"' => at = self.quoted(line, at)?,
                b'{' | b'~' if literal_length(&line[at - 1..]).is_some() => return Ok(literal_length(&line[at - 1..])),
                _ => at = self.atom(line, at - 1),
            }
        }
        Ok(None)
    }

    fn quoted(&mut self, line: &[u8], mut at: usize) -> io::Result<usize> {
        let mut bytes = Vec::new();
        loop {
            let rest = &line[at..];
            let mark = memchr2(b'"', b'\\', rest).ok_or_else(|| malformed("a string without end"))?;
            bytes.extend_from_slice(&rest[..mark]);
            at += mark + 1;
            if rest[mark] == b'"' {
                self.push(Value::Bytes(bytes));
                return Ok(at);
            }
            // A backslash stands before what is meant as it is.
            bytes.push(*line.get(at).ok_or_else(|| malformed("a string without end"))?);
            at += 1;
        }
    }

    /// Takes everything up to a space or parenthesis; inside brackets, those too.
    fn atom(&mut self, line: &[u8], start: usize) -> usize {
        let mut in_brackets = false;
        let length = line[start..].iter().position(|byte| {
            match byte {
                b'[' => in_brackets = true,
                b']' => in_brackets = false,
                _ => {}
            }
            !in_brackets && matches!(byte, b' ' | b'(' | b')')
        });
        let end = length.map_or(line.len(), |length| start + length);
        let atom = &line[start..end];
        let atom = str::from_utf8(atom).map_or_else(|_| String::from_utf8_lossy(atom).into_owned(), str::to_owned);
        self.push(Value::Atom(atom));
        end
    }
}

/// Returns the length that `{123}` at the end of a line announces.
fn literal_length(rest: &[u8]) -> Option<usize> {
    let rest = rest.strip_prefix(b"~").unwrap_or(rest);
    let digits = rest.strip_prefix(b"{")?.strip_suffix(b"}")?;
    std::str::from_utf8(digits.strip_suffix(b"+").unwrap_or(digits)).ok()?.parse().ok()
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the server sent {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Cursor;

    fn parse(bytes: &[u8]) -> io::Result<Response> {
        read(&Wire::new(Cursor::new(bytes.to_vec())))
    }

    fn atom(text: &str) -> Value {
        Value::Atom(text.to_owned())
    }

    #[test]
    fn fetch_responses_carry_literals_in_the_middle() {
        let response =
            parse(b"* 7 FETCH (UID 12 FLAGS (\\Seen) BODY[HEADER]<0> {9}\r\nA: (\r\n\"\r\n RFC822.SIZE 44)\r\n")
                .unwrap();
        let items = vec![
            atom("UID"),
            atom("12"),
            atom("FLAGS"),
            Value::List(vec![atom("\\Seen")]),
            atom("BODY[HEADER]<0>"),
            Value::Bytes(b"A: (\r\n\"\r\n".to_vec()),
            atom("RFC822.SIZE"),
            atom("44"),
        ];
        assert_eq!(response, Response::Data(vec![atom("7"), atom("FETCH"), Value::List(items)]));
    }

    #[test]
    fn texts_for_people_are_not_parsed() {
        let response = parse(b"* NO (disk \"full {3}\r\n").unwrap();
        assert_eq!(response, Response::Condition { status: Status::No, text: "(disk \"full {3}".to_owned() });
        let response = parse(b"c1 OK [READ-ONLY] done\r\n").unwrap();
        assert_eq!(
            response,
            Response::Tagged { tag: "c1".to_owned(), status: Status::Ok, text: "[READ-ONLY] done".to_owned() }
        );
    }

    #[test]
    fn quoted_strings_are_unescaped() {
        let response = parse(b"* LIST (\\Sent) \"/\" \"a \\\"b\\\\\"\r\n").unwrap();
        let name = Value::Bytes(b"a \"b\\".to_vec());
        assert_eq!(
            response,
            Response::Data(vec![atom("LIST"), Value::List(vec![atom("\\Sent")]), Value::Bytes(b"/".to_vec()), name])
        );
    }

    #[test]
    fn malformed_responses_are_errors() {
        for bytes in [&b"* LIST (\r\n"[..], b"* )\r\n", b"* \"x\r\n", b"nonsense\r\n", b"* 1 FETCH {99999999}\r\n", b""]
        {
            assert!(parse(bytes).is_err(), "{}", String::from_utf8_lossy(bytes));
        }
    }

    proptest! {
        #[test]
        fn no_input_panics(bytes in prop::collection::vec(prop::sample::select(b"* ()\"\\{}19~+[]<a\r\n".to_vec()), 0..60)) {
            if let Ok(Response::Data(values)) = parse(&bytes) {
                prop_assert!(values.len() <= bytes.len());
            }
        }
    }
}
