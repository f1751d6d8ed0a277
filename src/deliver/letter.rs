//! The letter that carries a report: the page as text and as HTML, from the owner to the owner.
//!
//! It says that a program wrote it (RFC 3834), so that no vacation notice answers it and crickets itself takes it for what it is
//! when it reads the mailbox next. Everything in it comes from the night: the same report is the same letter, byte for byte, and
//! a mail server that has it already can tell by its Message-ID.

use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

use super::Edition;
use crate::config::delivery::Envelope;

/// The name beside the owner's address in From.
const SENDER: &str = "crickets";

/// Returns the letter.
///
/// # Errors
/// When an address cannot stand in a letter, which the configuration has refused before.
pub fn write(envelope: &Envelope, edition: &Edition) -> Result<Message> {
    let from: lettre::Address = envelope.from.as_str().parse().context("the sender's address")?;
    let to: lettre::Address = envelope.to.as_str().parse().context("the owner's address")?;
    let mark = mark(envelope, edition);
    let message_id = format!("<report.{}.{mark}@{}>", edition.as_of.as_second(), to.domain());
    let parts = MultiPart::alternative()
        .boundary(format!("crickets-{mark}"))
        .singlepart(SinglePart::plain(edition.text.clone()))
        .singlepart(SinglePart::html(edition.html.clone()));
    Message::builder()
        .date(moment(edition.as_of.as_second()))
        .from(Mailbox::new(Some(SENDER.to_owned()), from))
        .to(Mailbox::new(None, to))
        .subject(one_line(&edition.headline))
        .message_id(Some(message_id))
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .raw_header(header("Content-Language", edition.language))
        .multipart(parts)
        .context("put the letter together")
}

/// Returns what tells this report from every other.
fn mark(envelope: &Envelope, edition: &Edition) -> String {
    let mut digest = Sha256::new();
    for part in [envelope.to.as_str(), &edition.text, &edition.html] {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    digest.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the time as a letter's date takes it; what is before 1970 is 1970.
fn moment(seconds: i64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or_default())
}

/// No line break of a subject may begin a field of its own.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use mail_parser::MessageParser;

    use super::*;
    use crate::message::AddrSpec;

    fn letter(headline: &str, html: &str) -> Vec<u8> {
        let owner = AddrSpec::new("me@example.net");
        let envelope = Envelope { from: owner.clone(), to: owner };
        let edition = Edition {
            night: jiff::civil::date(2026, 3, 10),
            as_of: "2026-03-10T05:00:00Z".parse().unwrap(),
            headline: headline.to_owned(),
            text: "# crickets · 10. März 2026\n\nStill.\n".to_owned(),
            html: html.to_owned(),
            index: |_, _| String::new(),
            language: "de",
        };
        write(&envelope, &edition).unwrap().formatted()
    }

    #[test]
    fn a_letter_holds_the_page_twice_and_says_that_a_program_wrote_it() {
        let long = format!("<!doctype html>\n<p>{}</p>\n.\n..\nFrom me\n", "Grüße, ".repeat(900));
        let bytes = letter("Heute ist nichts zu tun. Ruhe für alle, die „schweigen“.", &long);
        assert_eq!(
            bytes,
            letter("Heute ist nichts zu tun. Ruhe für alle, die „schweigen“.", &long),
            "the same bytes again"
        );
        assert!(
            bytes.is_ascii() && bytes.split(|b| *b == b'\n').all(|line| line.len() < 999),
            "any server may carry it"
        );
        let message = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(message.subject(), Some("Heute ist nichts zu tun. Ruhe für alle, die „schweigen“."));
        let address =
            |list: Option<&mail_parser::Address<'_>>| list.and_then(|a| a.first()?.address().map(str::to_owned));
        assert_eq!(address(message.from()).as_deref(), Some("me@example.net"));
        assert_eq!(address(message.to()).as_deref(), Some("me@example.net"));
        assert_eq!(message.date().unwrap().to_rfc3339(), "2026-03-10T05:00:00Z");
        assert_eq!(message.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
        assert!(message.message_id().unwrap().starts_with("report.1773118800."));
        assert_eq!(message.body_html(0).unwrap().replace("\r\n", "\n"), long);
        assert!(message.body_text(0).unwrap().starts_with("# crickets · 10. März 2026"));
        assert_eq!(message.html_body_count() + message.attachment_count(), 1);
    }

    #[test]
    fn a_headline_adds_no_field() {
        let bytes = letter("Ruhe\r\nBcc: ana@example.org\r\n\r\nx", "<p>");
        let message = MessageParser::default().parse(&bytes).unwrap();
        assert!(message.bcc().is_none());
        assert_eq!(message.headers().iter().filter(|header| header.name().eq_ignore_ascii_case("bcc")).count(), 0);
        assert_eq!(message.body_html(0).unwrap(), "<p>");
    }
}
