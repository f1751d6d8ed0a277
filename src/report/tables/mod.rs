//! The analysis as plain tables, for spreadsheets and programs that count and plot.
//!
//! A table is a list of columns, each told of one row; a [`Shape`] writes any table, and [`package`] describes all of them in a
//! file beside them (a Data Package, as the Frictionless standard has it). The pages say what to do; the tables only say what is
//! known, without a sentence of advice and in no language.
//!
//! Adding a column is a line. Adding a table is a file and a line in [`TABLES`]; adding a shape, a line in [`SHAPES`].

mod contacts;
mod coverage;
mod decisions;
mod exchanges;
mod introductions;
mod moments;
pub mod package;
mod remarks;
mod shape;
#[cfg(test)]
mod tests;

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use crate::analysis::Analysis;

pub use shape::{SHAPES, Shape};

/// The version of the tables (semantic versioning): a column more raises the second number, one renamed, gone or meaning
/// something else the first.
pub const VERSION: &str = "1.0.0";

/// Every table there is. What names a contact names a row of the first.
pub const TABLES: &[Table] = &[
    Table::of::<contacts::Contacts>(),
    Table::of::<exchanges::Exchanges>(),
    Table::of::<moments::Moments>(),
    Table::of::<remarks::Remarks>(),
    Table::of::<introductions::Introductions>(),
    Table::of::<decisions::Decisions>(),
    Table::of::<coverage::CoverageTable>(),
];

/// What a table is made of.
trait Rows: Sized + 'static {
    const NAME: &'static str;
    /// What one row is, in a sentence.
    const ABOUT: &'static str;
    /// What one row is told from.
    type Row<'a>;
    const COLUMNS: &'static [Column<Self>];

    /// Returns the rows in their order.
    fn of(analysis: &Analysis) -> impl Iterator<Item = Self::Row<'_>>;
}

/// One column.
struct Column<R: Rows> {
    name: &'static str,
    cell: Cell<R>,
    about: &'static str,
}

/// What a column holds, and how it is told of a row. `None` is what is not known, or does not apply.
enum Cell<R: Rows> {
    Text(for<'a> fn(&R::Row<'a>) -> Option<String>),
    Integer(for<'a> fn(&R::Row<'a>) -> Option<i64>),
    Number(for<'a> fn(&R::Row<'a>) -> Option<f64>),
    Truth(for<'a> fn(&R::Row<'a>) -> Option<bool>),
    Day(for<'a> fn(&R::Row<'a>) -> Option<Date>),
    Time(for<'a> fn(&R::Row<'a>) -> Option<Timestamp>),
}

/// One value of one row.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Unknown,
    /// As mail has it.
    Text(String),
    /// As it stands in any file: a number, `true`, `false`.
    Plain(String),
    /// A date, or a time in UTC, as RFC 3339 writes them.
    Moment(String),
}

impl<R: Rows> Cell<R> {
    /// Returns the name that Table Schema has for what the column holds.
    fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "string",
            Self::Integer(_) => "integer",
            Self::Number(_) => "number",
            Self::Truth(_) => "boolean",
            Self::Day(_) => "date",
            Self::Time(_) => "datetime",
        }
    }

    fn value(&self, row: &R::Row<'_>) -> Value {
        let told = match self {
            Self::Text(tell) => tell(row).map(Value::Text),
            Self::Integer(tell) => tell(row).map(|number| Value::Plain(number.to_string())),
            Self::Number(tell) => tell(row).map(|number| Value::Plain(number.to_string())),
            Self::Truth(tell) => tell(row).map(|truth| Value::Plain(truth.to_string())),
            Self::Day(tell) => tell(row).map(|day| Value::Moment(day.to_string())),
            Self::Time(tell) => tell(row).map(|at| Value::Moment(at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())),
        };
        told.unwrap_or(Value::Unknown)
    }
}

/// A column as those see it who write or describe it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Field {
    name: &'static str,
    kind: &'static str,
    about: &'static str,
}

/// One table.
#[derive(Clone, Copy)]
pub struct Table {
    /// The name of its file, without an ending.
    pub name: &'static str,
    about: &'static str,
    fields: fn() -> Vec<Field>,
    write: fn(&Analysis, &Shape, &mut dyn fmt::Write) -> fmt::Result,
}

impl Table {
    const fn of<R: Rows>() -> Self {
        Self { name: R::NAME, about: R::ABOUT, fields: fields::<R>, write: write::<R> }
    }

    /// Returns the name of the table's file in this shape.
    pub fn file_name(&self, shape: &Shape) -> String {
        format!("{}.{}", self.name, shape.name)
    }

    /// Writes the whole file, row by row. The same analysis gives the same bytes.
    ///
    /// # Errors
    /// When `file` cannot be written.
    pub fn write(&self, analysis: &Analysis, shape: &Shape, file: &mut dyn fmt::Write) -> fmt::Result {
        (self.write)(analysis, shape, file)
    }
}

fn fields<R: Rows>() -> Vec<Field> {
    R::COLUMNS.iter().map(|column| Field { name: column.name, kind: column.cell.kind(), about: column.about }).collect()
}

fn write<R: Rows>(analysis: &Analysis, shape: &Shape, file: &mut dyn fmt::Write) -> fmt::Result {
    let names: Vec<&str> = R::COLUMNS.iter().map(|column| column.name).collect();
    file.write_str(&(shape.heading)(&names))?;
    for row in R::of(analysis) {
        let values: Vec<Value> = R::COLUMNS.iter().map(|column| column.cell.value(&row)).collect();
        file.write_str(&(shape.row)(&names, &values))?;
    }
    Ok(())
}

/// Returns the name that a value without fields has in every file of ours.
fn name_of(value: &impl Serialize) -> Option<String> {
    let value = serde_json::to_value(value).ok()?;
    value.as_str().map(str::to_owned)
}

/// Returns a number as it is told: so many places behind the point.
fn rounded(number: f64, places: i32) -> Option<f64> {
    number.is_finite().then(|| super::json::rounded(number, places))
}
