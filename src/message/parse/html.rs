//! HTML into text, with `> ` before what the sender's mail program marked as quoted.
//!
//! html2text keeps `<blockquote>`. Programs that quote without one are helped first: Yahoo's wrapper becomes a
//! blockquote, the wrapper in which Outlook on the web and on telephones puts what it answers becomes [`QUOTED_BELOW`], and
//! the rule of Outlook above "From: … Sent: …" becomes the line of underscores that it writes in plain text itself.
//! Thunderbird's table of headers becomes lines, and above what a program marks as signature stands the separator of RFC 3676.

use html2text::render::TextDecorator;
use mail_parser::decoders::html::html_to_text;

/// Most tags html2text is given; beyond this, mail-parser's flat conversion is used, which is linear and keeps no quotes.
const TAG_LIMIT: usize = 12_000;
/// Deepest nesting html2text is given.
const DEPTH_LIMIT: usize = 150;
/// Wide enough that no paragraph of a letter is wrapped.
const WIDTH: usize = 10_000;

/// The line above what a program marks as quoted down to the end, whatever words it puts there in whatever language.
pub const QUOTED_BELOW: &str = "⸻⸻⸻⸻";

/// Marks, in lower case, of divisions below whose start everything is quoted.
const REFERENCES: &[&str] = &[
    "divrplyfwdmsg",
    "appendonsend",
    "mail-editor-reference-message-container",
    "ms-outlook-mobile-reference-message",
];

/// What stands before a line that is written in a colour of its own below such a line: perhaps an answer.
pub const IN_COLOUR: &str = "⸻ ";

/// The colours in which Outlook writes everything, and those of links.
const USUAL_COLOURS: &[[u8; 3]] = &[
    [0x1f, 0x49, 0x7d],
    [0x1f, 0x38, 0x64],
    [0x1f, 0x4e, 0x79],
    [0x44, 0x54, 0x6a],
    [0x05, 0x63, 0xc1],
    [0x00, 0x00, 0xee],
    [0x95, 0x4f, 0x72],
];

/// Marks, in lower case, of divisions that hold a signature.
const SIGNATURES: &[&str] = &[
    "gmail_signature",
    "moz-signature",
    "protonmail_signature_block",
    "ms-outlook-mobile-signature",
    "applemailsignature",
    "zmail_signature",
    "id=\"signature\"",
    "id=\"x_signature\"",
];

const OUTLOOK_RULE: &str = "<p>________________________________</p>";

/// Returns `page` as text.
pub(super) fn text(page: &str) -> String {
    let Some(marked) = mark_quotes(page) else { return html_to_text(page) };
    html2text::config::with_decorator(Words)
        .no_table_borders()
        .raw_mode(true)
        .allow_width_overflow()
        .string_from_read(marked.as_bytes(), WIDTH)
        .unwrap_or_else(|_| html_to_text(page))
}

/// Returns `page` with every quotation in a form html2text or the reader of zones knows, or `None` past the limits.
fn mark_quotes(page: &str) -> Option<String> {
    let mut marked = String::with_capacity(page.len() + 64);
    // For each open <div>: whether its end closes a blockquote of ours.
    let mut divisions: Vec<bool> = Vec::new();
    let (mut tags, mut depth) = (0_usize, 0_usize);
    // `is_below`: under the wrapper or the rule of Outlook; `starts_line`: no word was written since the last block began.
    let (mut in_headers, mut is_below, mut under_rule, mut starts_line) = (false, false, false, true);
    let mut rest = page;
    while let Some(open) = rest.find('<') {
        marked.push_str(&rest[..open]);
        starts_line &= rest[..open].trim().is_empty() || rest[..open].trim() == "&nbsp;";
        rest = &rest[open..];
        let length = rest.find('>').map_or(rest.len(), |close| close + 1);
        let (tag, after) = rest.split_at(length);
        rest = after;
        tags += 1;
        let name: String = tag[1..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
            .collect::<String>()
            .to_ascii_lowercase();
        let element = name.trim_start_matches('/');
        if !matches!(
            element,
            "br" | "img" | "hr" | "meta" | "link" | "input" | "p" | "li" | "td" | "tr" | "th" | "dt" | "dd" | "o" | ""
        ) && !tag.ends_with("/>")
        {
            depth = if name.starts_with('/') { depth.saturating_sub(1) } else { depth + 1 };
        }
        if tags > TAG_LIMIT || depth > DEPTH_LIMIT {
            return None;
        }
        match name.as_str() {
            "table" if tag.to_ascii_lowercase().contains("moz-email-headers-table") => {
                in_headers = true;
                marked.push_str("<p>");
            }
            "/table" if in_headers => {
                in_headers = false;
                marked.push_str("</p>");
            }
            "/tr" if in_headers => marked.push_str("<br>"),
            _ if in_headers && matches!(element, "tbody" | "tr" | "th" | "td") => {}
            "span" | "font" if starts_line && (is_below || under_rule) && is_in_colour(&tag.to_ascii_lowercase()) => {
                starts_line = false;
                marked.push_str(tag);
                marked.push_str(IN_COLOUR);
            }
            "div" => {
                starts_line = true;
                let attributes = tag.to_ascii_lowercase();
                let quotes = attributes.contains("yahoo_quoted");
                divisions.push(quotes);
                if quotes {
                    marked.push_str("<blockquote>");
                } else if !is_below && REFERENCES.iter().any(|reference| attributes.contains(reference)) {
                    is_below = true;
                    marked.push_str(&format!("<p>{QUOTED_BELOW}</p>"));
                } else if SIGNATURES.iter().any(|signature| attributes.contains(signature)) {
                    marked.push_str("<p>-- </p>");
                } else if !is_below && is_outlook_rule(&attributes) {
                    under_rule = true;
                    marked.push_str(OUTLOOK_RULE);
                }
                marked.push_str(tag);
            }
            "/div" => {
                starts_line = true;
                marked.push_str(tag);
                if divisions.pop() == Some(true) {
                    marked.push_str("</blockquote>");
                }
            }
            _ => {
                starts_line |= matches!(element, "p" | "br" | "li" | "tr" | "td");
                marked.push_str(tag);
            }
        }
    }
    marked.push_str(rest);
    Some(marked)
}

/// Whether a division is the one Outlook puts above a quoted header block.
fn is_outlook_rule(attributes: &str) -> bool {
    let bordered = attributes.contains("border-top:solid")
        || attributes.contains("border-top: solid")
        || attributes.contains("border-top:1pt solid")
        || attributes.contains("border-top: 1pt solid");
    bordered
        && (attributes.contains("border:none")
            || attributes.contains("border: none")
            || attributes.contains("padding:3"))
}

/// Whether what a tag in lower case holds is written in a colour that a person chose: neither black nor grey nor a usual one.
fn is_in_colour(tag: &str) -> bool {
    /// Between the strongest and the weakest of red, green and blue.
    const COLOURED: u8 = 80;
    let styled = tag.split([';', '"', '\'']).find_map(|property| property.trim().strip_prefix("color:"));
    let Some(value) = styled.or_else(|| tag.split_once(" color=").map(|(_, value)| value)) else { return false };
    let value = value.trim().trim_start_matches(['"', '\'']);
    let rgb = colour(value).filter(|rgb| !USUAL_COLOURS.contains(rgb));
    rgb.is_some_and(|[red, green, blue]| red.max(green).max(blue) - red.min(green).min(blue) >= COLOURED)
}

/// Returns red, green and blue of a colour of CSS as mail programs write them: `#c00000`, `rgb(192, 0, 0)`, `red`.
fn colour(value: &str) -> Option<[u8; 3]> {
    if let Some(digits) = value.strip_prefix('#') {
        let pair = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        return Some([pair(0)?, pair(2)?, pair(4)?]);
    }
    if let Some(numbers) = value.strip_prefix("rgb(") {
        let mut numbers = numbers.split([',', ')', ' ']).filter(|number| !number.is_empty()).map(str::parse);
        return Some([numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?]);
    }
    match value.split(|c: char| !c.is_ascii_alphabetic()).next()? {
        "red" => Some([255, 0, 0]),
        "blue" => Some([0, 0, 255]),
        "green" => Some([0, 128, 0]),
        "purple" => Some([128, 0, 128]),
        "orange" => Some([255, 165, 0]),
        _ => None,
    }
}

/// Renders words and quote marks, and no decoration: emphasis and link targets are not the author's words.
#[derive(Clone)]
struct Words;

impl TextDecorator for Words {
    type Annotation = ();

    fn decorate_link_start(&mut self, _url: &str) -> (String, ()) {
        Default::default()
    }
    fn decorate_link_end(&mut self) -> String {
        String::new()
    }
    fn decorate_em_start(&self) -> (String, ()) {
        Default::default()
    }
    fn decorate_em_end(&self) -> String {
        String::new()
    }
    fn decorate_strong_start(&self) -> (String, ()) {
        Default::default()
    }
    fn decorate_strong_end(&self) -> String {
        String::new()
    }
    fn decorate_strikeout_start(&self) -> (String, ()) {
        Default::default()
    }
    fn decorate_strikeout_end(&self) -> String {
        String::new()
    }
    fn decorate_code_start(&self) -> (String, ()) {
        Default::default()
    }
    fn decorate_code_end(&self) -> String {
        String::new()
    }
    fn decorate_preformat_first(&self) {}
    fn decorate_preformat_cont(&self) {}
    fn decorate_image(&mut self, _src: &str, _title: &str) -> (String, ()) {
        Default::default()
    }
    fn header_prefix(&self, _level: usize) -> String {
        String::new()
    }
    fn quote_prefix(&self) -> String {
        "> ".to_owned()
    }
    fn unordered_item_prefix(&self) -> String {
        "* ".to_owned()
    }
    fn ordered_item_prefix(&self, number: i64) -> String {
        format!("{number}. ")
    }
    fn make_subblock_decorator(&self) -> Self {
        Self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_not_wrapped_and_links_not_footnoted() {
        let words = "word ".repeat(100);
        let got = text(&format!("<p>{words}<a href='https://example.org'>here</a></p>"));
        assert_eq!(got.trim(), format!("{words}here"));
    }

    #[test]
    fn a_yahoo_wrapper_is_a_quotation() {
        let got = text(
            "<div>Yes.</div><div class=\"yahoo_quoted\"><div>On Monday Ben wrote:</div><div>Will you?</div></div>",
        );
        assert!(got.starts_with("Yes.\n"), "{got}");
        assert!(got.contains("> Will you?"), "{got}");
    }

    #[test]
    fn outlooks_rule_becomes_underscores() {
        let got = text(
            "<p>Yes.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p><b>From:</b> Ben<br><b>Sent:</b> Monday</p></div>",
        );
        assert!(got.contains("________________________________\n"), "{got}");
        assert!(got.contains("From: Ben\nSent: Monday"), "{got}");
    }

    #[test]
    fn what_outlook_answers_is_below_a_line_in_any_language() {
        let got = text(
            "<div>Evet.</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>Kimden:</b> Ben</div><div>Will you?</div>",
        );
        assert_eq!(got.matches(QUOTED_BELOW).count(), 1, "{got}");
        assert!(got.starts_with("Evet.\n"), "{got}");
    }

    #[test]
    fn lines_in_colour_are_marked_below_outlooks_rule_alone() {
        let rule = "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'></div>";
        let answer = |colour: &str| format!("<p>Who?</p><p><span style='font-size:11pt;color:{colour}'>Me.</span></p>");
        for colour in ["#0070C0", "red", "rgb(192, 0, 0)"] {
            assert!(text(&format!("{rule}{}", answer(colour))).contains("⸻ Me."), "{colour}");
            assert!(!text(&answer(colour)).contains(IN_COLOUR), "{colour}");
        }
        for colour in ["#1F497D", "black", "#404040", "windowtext"] {
            assert!(!text(&format!("{rule}{}", answer(colour))).contains(IN_COLOUR), "{colour}");
        }
        assert!(!text(&format!("{rule}<p>I said <span style='color:red'>never</span></p>")).contains(IN_COLOUR));
    }

    #[test]
    fn a_marked_signature_gets_its_separator() {
        let got =
            text("<div dir=ltr>Yes.</div><div class=\"gmail_signature\"><div>Ana</div><div>We call back!</div></div>");
        assert!(got.contains("Yes.\n") && got.contains("--\n") && got.contains("We call back!"), "{got}");
    }

    #[test]
    fn thunderbirds_table_of_headers_becomes_lines() {
        let got = text(
            "<table class=\"moz-email-headers-table\"><tbody><tr><th>Subject: </th><td>Plan</td></tr><tr><th>From: </th><td>Ben</td></tr></tbody></table><p>Hello</p>",
        );
        assert!(got.contains("Subject: Plan\nFrom: Ben"), "{got}");
    }

    #[test]
    fn a_bomb_of_tags_is_read_flat() {
        assert!(text(&format!("{}hello", "<b>".repeat(50_000))).contains("hello"));
        assert!(text(&format!("{}hello", "<div>".repeat(1_000))).contains("hello"));
    }
}
