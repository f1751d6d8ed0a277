//! Hostile text in every field of every format: what comes from mail is text wherever it is shown.
//!
//! Each file is read by what reads it in earnest (a tokenizer of HTML, a parser of Markdown, a reader of CSV and of JSON), and
//! must have the structure of the same file over harmless text.

use std::cell::RefCell;
use std::collections::BTreeMap;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::FORMATS;
use super::sample::{Texts, sample};
use super::terminal;
use super::wording::{ENGLISH, by_tag};

const NAUGHTY: [&str; 44] = [
    // Out of an element, an attribute, a comment, a title, a style, a script.
    "</p><script>alert(1)</script><img src=x onerror=alert(1)>",
    "\"' onmouseover=\"alert(1)\" x='",
    "</title></style></textarea>--><svg/onload=alert(1)>{{ page }}{% raw %}",
    "<!--",
    "<![CDATA[<script>alert(1)</script>]]>",
    "</script><script src=//example.com/x.js></script>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<a href=\"javascript:alert(1)\">click</a>",
    "<base href=\"https://example.com/\">",
    "<meta http-equiv=refresh content=0;url=https://example.com>",
    "<form action=https://example.com><button>Send",
    "<link rel=stylesheet href=https://example.com/x.css>",
    "<math><mtext></mtext><mglyph><style></math><img src onerror=alert(1)>",
    "&lt;b&gt; &amp;amp; &#60;script&#62; &NewLine;",
    "`onclick=alert(1)",
    "</summary></details></section></main>",
    // Links.
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https://example.com/?a=1&b=2 www.example.com ftp://example.com",
    "Hi\r\nBcc: victim@example.com\r\n\r\nbody",
    "x?bcc=victim@example.com&body=y#z",
    "%0d%0aBcc:%20victim@example.com",
    // Markdown.
    "[click](javascript:alert(1)) ![x](http://example.com/x.png) <https://example.com> `a` | b\n# heading",
    "[x]: https://example.com \"title\"",
    "[mail-1] [mail-1][mail-2] [^1] [^1]: note",
    "```\ncode\n```",
    "~~~html\n<b>",
    "    indented code",
    "1. one\n2. two",
    "- [ ] task\n* star\n+ plus",
    "---",
    "===",
    "| a | b |\n|---|---|\n| c | d |",
    "**bold** __bold__ *i* _i_ ~~gone~~ $x$ :smile: @everyone #1",
    "> quoted\n>> twice",
    "line  \nline\\",
    // Spreadsheets.
    "=HYPERLINK(\"http://example.com\",\"x\")",
    "+1+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    " \t-2+3\",=1,\"",
    "＝1+1",
    // Terminals, and what cannot be seen.
    "\u{1b}]0;owned\u{7}\u{1b}[2J\u{1b}]8;;http://example.com\u{1b}\\text\u{9b}31m\u{8}\u{7f}\0",
    "\u{202e}gpj.exe\u{2066}\u{200b}\u{feff}\u{2028}\u{2029}\u{e0041}\u{fff9}",
    "Z\u{351}\u{36b}a\u{343}l\u{30d}\u{316}g\u{33a}o \u{1f468}\u{200d}\u{1f469} \u{6cc}\u{200c} \u{ffff}",
];

/// The file of a format over this text in every field.
fn file(format: &str, text: &'static str) -> String {
    let format = FORMATS.iter().find(|known| known.name == format).expect("a format");
    format.render(ENGLISH, &sample(&Texts(Some(text))))
}

/// The tags of a page with the names of their attributes, and where its links lead.
#[derive(Default)]
struct Tags {
    names: RefCell<BTreeMap<String, usize>>,
    links: RefCell<Vec<String>>,
}

impl TokenSink for Tags {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let tag = match token {
            Token::TagToken(tag) => tag,
            Token::CommentToken(_) => {
                *self.names.borrow_mut().entry("<!-- -->".to_owned()).or_default() += 1;
                return TokenSinkResult::Continue;
            }
            _ => return TokenSinkResult::Continue,
        };
        let mut name = format!("{:?} {}", tag.kind, tag.name);
        for attribute in &tag.attrs {
            name.push(' ');
            name.push_str(&attribute.name.local);
            if matches!(&*attribute.name.local, "href" | "src" | "action" | "srcset" | "poster") {
                self.links.borrow_mut().push(attribute.value.to_string());
            }
        }
        *self.names.borrow_mut().entry(name).or_default() += 1;
        match (tag.kind, &*tag.name) {
            (TagKind::StartTag, "style") => TokenSinkResult::RawData(RawKind::Rawtext),
            (TagKind::StartTag, "script") => TokenSinkResult::RawData(RawKind::ScriptData),
            // The title of a drawing is read like everything else.
            (TagKind::StartTag, "title") if tag.attrs.is_empty() && !self.is_drawing() => {
                TokenSinkResult::RawData(RawKind::Rcdata)
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

impl Tags {
    fn of(page: &str) -> Self {
        let input = BufferQueue::default();
        input.push_back(StrTendril::from(page));
        let tokenizer = Tokenizer::new(Self::default(), TokenizerOpts::default());
        let _ = tokenizer.feed(&input);
        tokenizer.end();
        tokenizer.sink
    }

    fn is_drawing(&self) -> bool {
        self.names.borrow().keys().any(|name| name.starts_with("StartTag svg"))
    }
}

/// The elements of a Markdown file by kind, and where its links lead.
fn elements(file: &str) -> (BTreeMap<String, usize>, Vec<String>) {
    let (mut kinds, mut links) = (BTreeMap::new(), Vec::new());
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM;
    for event in Parser::new_ext(file, options) {
        let kind = match event {
            Event::Text(_) | Event::SoftBreak | Event::End(_) => continue,
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                links.push(dest_url.to_string());
                "link".to_owned()
            }
            Event::Start(tag) => format!("{tag:?}").split([' ', '(']).next().unwrap_or_default().to_owned(),
            Event::Code(_) => "code".to_owned(),
            other => format!("{other:?}"),
        };
        *kinds.entry(kind).or_default() += 1;
    }
    (kinds, links)
}

/// The fields of a CSV file (RFC 4180), all of them quoted or bare.
pub(super) fn fields(file: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut characters = file.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => field.extend(characters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            _ => field.push(character),
        }
    }
    rows
}

fn is_unseen(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

fn mail_alone(links: &[String]) {
    for link in links {
        assert!(["#", "mailto:", "mid:"].iter().any(|scheme| link.starts_with(scheme)), "{link}");
        if link.starts_with("mailto:") {
            assert_eq!((link.matches('?').count(), link.matches('&').count()), (1, 1), "{link}");
            assert!(link.contains("?subject=") && link.contains("&body="), "{link}");
        }
        assert!(!link.contains(['<', '>', '"', ' ', '\n']), "{link}");
    }
}

#[test]
fn nothing_unseen_reaches_any_format_in_any_language() {
    for naughty in NAUGHTY {
        let analysis = sample(&Texts(Some(naughty)));
        for wording in [ENGLISH, by_tag("de").expect("the page speaks German")] {
            let files = FORMATS.iter().map(|format| (format.name, format.render(wording, &analysis)));
            let told =
                analysis.standings.iter().map(|standing| terminal::standing(wording, &analysis, standing, 80, false));
            for (name, file) in files.chain(told.map(|told| ("terminal", told))) {
                assert_eq!(file.chars().find(|c| is_unseen(*c)), None, "{name}: {naughty:?}");
            }
        }
    }
}

#[test]
fn hostile_text_makes_no_element_of_the_page() {
    let tags = |text: &'static str| {
        let tags = Tags::of(&file("html", text));
        mail_alone(&tags.links.borrow());
        let mut names = tags.names.into_inner();
        // Names are written into the drawing of the network where there is room for them.
        names.retain(|name, _| !name.contains("Tag text"));
        names
    };
    let plain = tags("plain");
    assert!(plain.len() > 100, "{plain:?}");
    for naughty in NAUGHTY {
        assert_eq!(tags(naughty), plain, "{naughty:?}");
    }
}

#[test]
fn a_planted_element_is_found() {
    let page = file("html", "plain");
    let plain = Tags::of(&page);
    for planted in ["<img src=x>", "<!-- x -->", "</p>"] {
        assert_ne!(*Tags::of(&page.replacen("plain", planted, 9)).names.borrow(), *plain.names.borrow(), "{planted}");
    }
    assert!(elements("<b>x</b>").0.contains_key("InlineHtml(Borrowed(\"<b>\"))"));
    assert_eq!(elements("[a](http://b)").1, ["http://b"]);
}

#[test]
fn hostile_text_makes_no_element_of_markdown() {
    let read = |text: &'static str| {
        let (mut kinds, links) = elements(&file("markdown", text));
        mail_alone(&links);
        // A draft keeps the lines of what it quotes.
        kinds.retain(|kind, _| kind != "HardBreak" && kind != "Paragraph");
        kinds
    };
    let plain = read("plain");
    assert!(!plain.keys().any(|kind| kind.contains("Html") || kind.contains("Math")), "{plain:?}");
    // Commands stand in code spans, which cannot be escaped: one with an opening bracket in its address is left out.
    let bracket = read("a < b");
    for naughty in NAUGHTY {
        let expected = if naughty.trim_start_matches('<').contains('<') { &bracket } else { &plain };
        assert_eq!(read(naughty), *expected, "{naughty:?}");
    }
}

#[test]
fn a_spreadsheet_finds_no_formula_and_every_field_in_its_column() {
    let rows = |text: &'static str| fields(&file("csv", text));
    let columns = rows("plain")[0].len();
    for naughty in NAUGHTY {
        let rows = rows(naughty);
        assert_eq!(rows.len(), 24, "{naughty:?}");
        for row in rows {
            assert_eq!(row.len(), columns, "{naughty:?}");
            for field in row {
                let number = field.parse::<f64>().is_ok();
                let formula = field.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
                assert!(number || !formula, "{field:?}");
            }
        }
    }
}

#[test]
fn a_reader_of_json_gets_what_was_written() {
    for naughty in NAUGHTY {
        let report: serde_json::Value = serde_json::from_str(&file("json", naughty)).expect("still JSON");
        assert_eq!(report["contacts"][0]["name"], naughty);
    }
}
