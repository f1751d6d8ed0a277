//! One page, several formats: what the analysis found, in the order a person wants to read it.
//!
//! [`page`] decides what is said and in which order; a format decides only how it looks. Sentences live in [`wording`].
//! Adding a format is a file and a line in [`FORMATS`]. For other programs, [`tables`] says the same without a page.

pub mod csv;
pub mod entry;
pub mod escape;
pub mod html;
pub mod json;
pub mod markdown;
pub mod nights;
pub mod overview;
pub mod page;
pub mod screen;
pub mod tables;
pub mod terminal;
pub mod wording;

mod chart;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use std::fmt;

use crate::analysis::Analysis;

use wording::Wording;

/// A way to write the report.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// The name on the command line, for example `markdown`.
    pub name: &'static str,
    /// The file it is written to, for example `report.md`.
    pub file_name: &'static str,
    /// Writes the whole file, piece by piece. The same analysis gives the same bytes.
    pub write: fn(&dyn Wording, &Analysis, &mut dyn fmt::Write) -> fmt::Result,
}

impl Format {
    /// Returns the whole file, for those who want all of it at once.
    pub fn render(&self, wording: &dyn Wording, analysis: &Analysis) -> String {
        let mut file = String::new();
        (self.write)(wording, analysis, &mut file).expect("writing to a String never fails");
        file
    }
}

/// Every format there is.
pub const FORMATS: &[Format] = &[
    Format { name: "html", file_name: "report.html", write: html::write },
    Format { name: "markdown", file_name: "report.md", write: markdown::write },
    Format { name: "json", file_name: "report.json", write: json::write },
    Format { name: "csv", file_name: "report.csv", write: csv::write },
];
