//! The page as one HTML file that needs nothing else and asks for nothing.
//!
//! The template engine escapes every value. A content security policy forbids everything but the one style and the one
//! script of the file, named by their hashes, so that even a hole in the escaping could run nothing and load nothing. The
//! page is complete without its script, which adds searching, filtering, sorting and copying.

use std::fmt;

use askama::Template;
use sha2::{Digest, Sha256};

use crate::analysis::Analysis;

use super::chart;
use super::entry::{Entry, History, Measure};
use super::page::{Page, page};
use super::wording::{Labels, Tonight, Wording};
use crate::verdict::VerdictKind;

const STYLE: &str = include_str!("html/style.css");
const SCRIPT: &str = include_str!("html/script.js");

/// Writes the whole file.
pub fn write(wording: &dyn Wording, analysis: &Analysis, file: &mut dyn fmt::Write) -> fmt::Result {
    let page = page(wording, analysis);
    let template = PageTemplate {
        wording,
        language: wording.tag(),
        policy: policy(),
        style: STYLE,
        script: SCRIPT,
        labels: wording.labels(),
        today: Tonight::of(analysis).today(),
        verdicts: verdicts(wording, &page),
        network: chart::network(wording, analysis),
        months: chart::months(wording, analysis),
        bins: page.measured.replay.as_ref().map(|(_, replay)| chart::calibration(wording, replay)).unwrap_or_default(),
        page: &page,
    };
    template.render_into(file).map_err(|_| fmt::Error)
}

#[derive(Template)]
#[template(path = "page.html", config = "src/report/html/askama.toml")]
struct PageTemplate<'a> {
    wording: &'a dyn Wording,
    language: &'static str,
    policy: String,
    style: &'static str,
    script: &'static str,
    labels: &'static Labels,
    today: jiff::civil::Date,
    /// The verdicts on the page, for the filter.
    verdicts: Vec<(&'static str, &'static str)>,
    network: chart::Network,
    months: Vec<chart::Month>,
    bins: Vec<chart::BinDot>,
    page: &'a Page,
}

impl PageTemplate<'_> {
    fn timeline(&self, history: &History) -> Option<chart::Timeline> {
        chart::timeline(self.wording, history, self.today)
    }

    fn pace(&self, history: &History) -> Option<chart::Pace> {
        chart::pace(self.wording, history)
    }

    /// The place of a share of a hundred on a scale of 200 units, and of a balance likewise.
    fn of_hundred(&self, value: &f64) -> String {
        chart::tenth(value.clamp(0.0, 100.0) * 2.0)
    }

    fn interval_width(&self, measure: &Measure) -> String {
        chart::tenth((measure.high.clamp(0.0, 100.0) - measure.low.clamp(0.0, 100.0)).max(0.0) * 2.0)
    }

    fn balance_x(&self, value: &f64) -> String {
        chart::tenth(100.0 + value.clamp(-1.0, 0.0) * 100.0)
    }

    fn balance_width(&self, value: &f64) -> String {
        chart::tenth(value.abs().min(1.0) * 100.0)
    }

    fn count(&self, count: &u64) -> String {
        self.wording.count(*count)
    }

    fn percent(&self, share: &f64) -> String {
        self.wording.percent(*share)
    }

    /// All of a hundred, as the ends of the drawings say it.
    fn whole(&self) -> String {
        self.wording.percent(1.0)
    }

    fn more(&self, more: usize) -> String {
        self.wording.more(more)
    }

    /// The month names written under the drawing of months.
    fn month_at(&self, index: usize) -> &str {
        self.months.get(index).map_or("", |month| month.name.as_str())
    }
}

/// Returns what the browser may do: show this style, run this script, and nothing else.
fn policy() -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        base64(&Sha256::digest(STYLE)),
        base64(&Sha256::digest(SCRIPT))
    )
}

fn verdicts(wording: &dyn Wording, page: &Page) -> Vec<(&'static str, &'static str)> {
    let entries = || page.sections.iter().flat_map(|section| section.entries.iter().chain(&section.rest));
    let present = |kind: &VerdictKind| entries().any(|entry: &Entry| entry.kind == *kind);
    VerdictKind::EVERY.into_iter().filter(present).map(|kind| (kind.as_str(), wording.verdict(kind))).collect()
}

/// Returns the bytes in base64 (RFC 4648 §4).
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let digit = ALPHABET[(bits >> (18 - 6 * at) & 63) as usize];
            text.push(if at <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_rfc_4648() {
        let pairs = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        for (plain, encoded) in pairs {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
    }
}
