//! The description beside the tables: what each is, what each column means and holds, and from which night they are.
//!
//! A Data Package with a Table Schema for each table (Frictionless, version 1), which spreadsheets' importers and data
//! libraries read, and people too.

use std::fmt;

use serde_json::{Value, json};

use crate::analysis::Analysis;

use super::contacts::Contacts;
use super::{Field, Rows, Shape, TABLES, Table, VERSION};

/// The file's name, as the standard wants it.
pub const FILE_NAME: &str = "datapackage.json";

/// Writes the whole file, for tables in these shapes.
///
/// # Errors
/// When `file` cannot be written.
pub fn write(analysis: &Analysis, shapes: &[&Shape], file: &mut dyn fmt::Write) -> fmt::Result {
    let resources: Vec<Value> =
        shapes.iter().flat_map(|shape| TABLES.iter().map(|table| resource(table, shape))).collect();
    let package = json!({
        "name": "crickets",
        "title": "What crickets knows of a mailbox",
        "version": VERSION,
        "created": analysis.now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        "resources": resources,
    });
    writeln!(file, "{package:#}")
}

fn resource(table: &Table, shape: &Shape) -> Value {
    let fields: Vec<Field> = (table.fields)();
    let described = |field: &Field| json!({"name": field.name, "type": field.kind, "description": field.about});
    let mut schema = json!({"fields": fields.iter().map(described).collect::<Vec<_>>()});
    if table.name == Contacts::NAME {
        schema["primaryKey"] = json!(KEY);
    } else if fields.iter().any(|field| field.name == KEY) {
        schema["foreignKeys"] =
            json!([{"fields": KEY, "reference": {"resource": resource_name(Contacts::NAME, shape), "fields": KEY}}]);
    }
    json!({
        "name": resource_name(table.name, shape),
        "description": table.about,
        "path": table.file_name(shape),
        "format": shape.name,
        "mediatype": shape.media_type,
        "encoding": "utf-8",
        "schema": schema,
    })
}

/// The column that names a contact, in every table.
const KEY: &str = "contact";

/// Returns a name that no other table has, in this shape or another.
fn resource_name(table: &str, shape: &Shape) -> String {
    format!("{table}-{}", shape.name)
}
