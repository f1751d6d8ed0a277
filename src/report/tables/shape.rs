//! How tables are written: comma-separated values, and one JSON object a line.

use super::super::escape;
use super::Value;

/// A way to write any table.
pub struct Shape {
    /// On the command line, and the ending of the files.
    pub name: &'static str,
    /// The media type (IANA), where there is one.
    pub(super) media_type: &'static str,
    /// What stands above the rows, from the names of the columns.
    pub(super) heading: fn(&[&str]) -> String,
    /// One row, from the names and the values.
    pub(super) row: fn(&[&str], &[Value]) -> String,
}

/// Every shape there is.
pub const SHAPES: &[Shape] = &[
    Shape { name: "csv", media_type: "text/csv", heading: csv_heading, row: csv_row },
    Shape { name: "ndjson", media_type: "application/x-ndjson", heading: |_| String::new(), row: ndjson_row },
];

/// Comma-separated values (RFC 4180, with LF line ends): every text quoted, no text a formula, what is not known left empty.
fn csv_row(_: &[&str], values: &[Value]) -> String {
    let field = |value: &Value| match value {
        Value::Unknown => String::new(),
        Value::Text(text) => escape::csv(text),
        Value::Plain(text) | Value::Moment(text) => text.clone(),
    };
    values.iter().map(field).collect::<Vec<_>>().join(",") + "\n"
}

fn csv_heading(names: &[&str]) -> String {
    names.join(",") + "\n"
}

/// One JSON object a line, every column in it: text as mail has it, what is not known null.
fn ndjson_row(names: &[&str], values: &[Value]) -> String {
    let quoted = |text: &str| escape::json(&serde_json::Value::from(text).to_string());
    let field = |(name, value): (&&str, &Value)| match value {
        Value::Unknown => format!("\"{name}\":null"),
        Value::Plain(text) => format!("\"{name}\":{text}"),
        Value::Text(text) | Value::Moment(text) => format!("\"{name}\":{}", quoted(text)),
    };
    let fields: Vec<String> = names.iter().zip(values).map(field).collect();
    format!("{{{}}}\n", fields.join(","))
}
