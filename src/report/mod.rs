//! One page, several formats: what the analysis found, in the order a person wants to read it.
//!
//! [`page`] decides what is said and in which order; a format decides only how it looks. Adding a format is a file and a
//! line in [`FORMATS`].

use crate::analysis::Analysis;

/// A way to write the report.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// The name on the command line, for example `markdown`.
    pub name: &'static str,
    /// The file it is written to, for example `report.md`.
    pub file_name: &'static str,
    /// Returns the whole file.
    pub render: fn(&Analysis) -> String,
}

/// Every format there is.
pub const FORMATS: &[Format] = &[];
