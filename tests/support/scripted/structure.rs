//! How a message is built, as an honest server tells it: BODYSTRUCTURE, and the sections it numbers.

use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

/// Returns the value of BODYSTRUCTURE (RFC 9051 §7.5.2).
pub fn structure(text: &str) -> String {
    let parsed = parsed(text);
    part(&parsed, 0)
}

/// Returns the contents of a section such as `2.1`, or its header (`2.1.MIME`), if the message has it.
pub fn section<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let parsed = parsed(text);
    let (numbers, is_header) = name.strip_suffix(".MIME").map_or((name, false), |numbers| (numbers, true));
    let mut index = 0;
    for number in numbers.split('.') {
        let number: usize = number.parse().ok()?;
        index = match &parsed.parts[index].body {
            PartType::Multipart(children) => *children.get(number.checked_sub(1)?)? as usize,
            _ => return None,
        };
    }
    let part = &parsed.parts[index];
    let (header, body, end) = (part.offset_header as usize, part.offset_body as usize, part.offset_end as usize);
    Some(if is_header { &text[header..body] } else { &text[body..end] })
}

fn parsed(text: &str) -> Message<'_> {
    MessageParser::default().parse(text).expect("mail can be read")
}

fn part(parsed: &Message<'_>, index: usize) -> String {
    let part = &parsed.parts[index];
    let kind = part.content_type();
    let media_type = kind.map_or("text", |kind| kind.ctype());
    let subtype = kind.and_then(|kind| kind.subtype()).unwrap_or("plain");
    let parameters: Vec<String> = kind
        .and_then(|kind| kind.attributes())
        .into_iter()
        .flatten()
        .map(|attribute| format!("\"{}\" \"{}\"", attribute.name, attribute.value))
        .collect();
    let parameters = if parameters.is_empty() { "NIL".to_owned() } else { format!("({})", parameters.join(" ")) };
    if let PartType::Multipart(children) = &part.body {
        let children: String = children.iter().map(|child| self::part(parsed, *child as usize)).collect();
        return format!("({children} \"{subtype}\" {parameters} NIL NIL NIL)");
    }
    let disposition = part.content_disposition().map_or("NIL".to_owned(), |word| format!("(\"{}\" NIL)", word.ctype()));
    let octets = part.offset_end - part.offset_body;
    let lines = if media_type == "text" { " 9" } else { "" };
    format!("(\"{media_type}\" \"{subtype}\" {parameters} NIL NIL \"7bit\" {octets}{lines} NIL {disposition} NIL NIL)")
}
