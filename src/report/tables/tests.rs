//! Tests of the tables as a whole: what is written is what is described, in every shape.

use std::collections::BTreeSet;

use jiff::civil::date;
use serde_json::Value as Json;

use super::super::hostile::fields;
use super::super::sample::{Texts, sample};
use super::*;
use crate::ledger::{Remark, RemarkKind};

fn file(table: &Table, shape: &str, texts: Option<&'static str>) -> String {
    let shape = SHAPES.iter().find(|known| known.name == shape).expect("a shape");
    let mut file = String::new();
    table.write(&sample(&Texts(texts)), shape, &mut file).expect("writing to a String never fails");
    file
}

fn objects(table: &Table, texts: Option<&'static str>) -> Vec<Json> {
    let file = file(table, "ndjson", texts);
    file.lines().map(|line| serde_json::from_str(line).expect("one JSON object a line")).collect()
}

fn table(name: &str) -> &'static Table {
    TABLES.iter().find(|table| table.name == name).expect("a table")
}

#[test]
fn every_value_is_of_the_kind_its_column_says() {
    for table in TABLES {
        let fields = (table.fields)();
        let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{}: each name once", table.name);
        for object in objects(table, None) {
            let object = object.as_object().expect("an object");
            assert_eq!(object.len(), fields.len(), "{}", table.name);
            for field in &fields {
                let value = &object[field.name];
                let text = value.as_str().unwrap_or_default();
                let fits = match field.kind {
                    "string" => value.is_string(),
                    "integer" => value.is_i64(),
                    "number" => value.is_number(),
                    "boolean" => value.is_boolean(),
                    "date" => text.parse::<Date>().is_ok(),
                    "datetime" => text.ends_with('Z') && text.parse::<Timestamp>().is_ok(),
                    _ => false,
                };
                assert!(fits || value.is_null(), "{}.{}: {value}", table.name, field.name);
            }
        }
    }
}

#[test]
fn the_tables_say_what_the_analysis_knows() {
    let analysis = sample(&Texts(None));
    let contacts = objects(table("contacts"), None);
    assert_eq!(contacts.len(), analysis.standings.len());
    for (object, standing) in contacts.iter().zip(&analysis.standings) {
        assert_eq!(object["contact"], standing.relation.contact.id.as_str());
        assert_eq!(object["verdict"], standing.judgement.verdict.kind().as_str());
        assert_eq!(object["rank"], standing.rank);
        assert_eq!(object["responsiveness"].is_null(), standing.scores.responsiveness.score.is_none());
        assert_eq!(object["responsiveness_low"].is_null(), standing.scores.responsiveness.score.is_none());
    }
    let all = |count: fn(&crate::analysis::Standing) -> usize| analysis.standings.iter().map(count).sum::<usize>();
    assert_eq!(objects(table("exchanges"), None).len(), all(|one| one.relation.exchanges.len()));
    assert_eq!(objects(table("moments"), None).len(), all(|one| one.relation.moments.len()));
    assert_eq!(objects(table("introductions"), None).len(), all(|one| one.relation.introductions.len()));
    let first = &objects(table("exchanges"), None)[0];
    assert_eq!((&first["kind"], &first["owed_by"], &first["act"]), (&"ask".into(), &"contact".into(), &"send".into()));
    assert_eq!((&first["state"], &first["p_answer"], &first["ended_at"]), (&"open".into(), &0.62.into(), &Json::Null));
    let decisions = objects(table("decisions"), None);
    let (touch, done) = (&decisions[0], &decisions[1]);
    assert_eq!((&touch["decision"], &touch["via"], &touch["holds"]), (&"touch".into(), &"phone".into(), &true.into()));
    assert_eq!((&touch["promised"], &touch["day"]), (&"the list".into(), &"2026-03-13".into()));
    assert_eq!((&done["decision"], &done["message"]), (&"done".into(), &"m1@example.org".into()));
    assert_eq!(objects(table("coverage"), None)[2]["problem"], "the server closed the connection");
}

#[test]
fn every_shape_says_the_same() {
    for table in TABLES {
        let rows = fields(&file(table, "csv", None));
        let names: Vec<&str> = (table.fields)().iter().map(|field| field.name).collect();
        assert_eq!(rows[0], names);
        let objects = objects(table, None);
        assert_eq!(rows.len(), objects.len() + 1, "{}", table.name);
        for (row, object) in rows[1..].iter().zip(&objects) {
            for (field, name) in row.iter().zip(&names) {
                let told = match &object[*name] {
                    Json::Null => String::new(),
                    // A telephone number begins as a formula does.
                    Json::String(text) if text.starts_with('+') => format!("'{text}"),
                    Json::String(text) => text.clone(),
                    other => other.to_string(),
                };
                assert_eq!(*field, told, "{}.{name}", table.name);
            }
        }
    }
}

#[test]
fn a_remark_tells_what_its_kind_can() {
    let kinds = [
        RemarkKind::Declined { stop: true, until: Some(date(2026, 6, 1)) },
        RemarkKind::Away { until: Some(date(2026, 3, 20)), automatic: false },
        RemarkKind::Referred { successor: Some("ben@example.com".to_owned()), left: true },
        RemarkKind::Offered { invites: true },
        RemarkKind::Thanked,
    ];
    let mut analysis = sample(&Texts(None));
    let relation = &mut analysis.standings[0].relation;
    let moment = relation.moments[0].clone();
    let remark = |kind| Remark {
        at: moment.at,
        message: moment.message.clone().expect("a letter"),
        sentence: "No.".into(),
        subject: "The gate".into(),
        kind,
    };
    relation.remarks = kinds.map(remark).into();
    let mut file = String::new();
    table("remarks").write(&analysis, &SHAPES[0], &mut file).expect("writing to a String never fails");
    let told: Vec<String> = fields(&file)[1..].iter().map(|row| [&row[2..3], &row[6..]].concat().join("|")).collect();
    assert_eq!(
        told,
        [
            "declined|2026-06-01|true|||",
            "away|2026-03-20||false||",
            "referred||||ben@example.com|true",
            "offered|||||",
            "thanked|||||"
        ]
    );
}

#[test]
fn whatever_mail_says_stays_in_its_field() {
    const HOSTILE: &str = "=1+1\",\n\u{202e}\u{1b}[2J\r\n\"x";
    for table in TABLES.iter().filter(|table| !objects(table, None).is_empty()) {
        assert_eq!(objects(table, Some(HOSTILE)).len(), objects(table, None).len(), "{}", table.name);
        for shape in ["csv", "ndjson"] {
            let file = file(table, shape, Some(HOSTILE));
            assert!(!file.contains(['\u{1b}', '\r', '\u{202e}']), "{} {shape}", table.name);
            assert_eq!(file.lines().count(), self::file(table, shape, None).lines().count(), "{} {shape}", table.name);
        }
        let csv = fields(&file(table, "csv", Some(HOSTILE)));
        assert!(csv.iter().flatten().all(|field| !field.starts_with('=')), "{}: no text is a formula", table.name);
        assert!(csv.iter().all(|row| row.len() == csv[0].len()), "{}: every field in its column", table.name);
    }
    let moments = objects(table("moments"), Some(HOSTILE));
    assert!(moments[0]["message"].as_str().is_some_and(|id| id.contains('\u{1b}')), "a JSON reader gets what mail has");
}

#[test]
fn the_description_names_every_file_and_column() {
    let mut text = String::new();
    let shapes: Vec<&Shape> = SHAPES.iter().collect();
    package::write(&sample(&Texts(None)), &shapes, &mut text).expect("writing to a String never fails");
    let package: Json = serde_json::from_str(&text).expect("JSON");
    assert_eq!((&package["version"], &package["created"]), (&VERSION.into(), &"2026-03-10T05:00:00Z".into()));
    let resources = package["resources"].as_array().expect("a list");
    let paths: BTreeSet<&str> = resources.iter().filter_map(|resource| resource["path"].as_str()).collect();
    assert_eq!(paths.len(), TABLES.len() * SHAPES.len());
    let names: BTreeSet<&str> = resources.iter().filter_map(|resource| resource["name"].as_str()).collect();
    assert_eq!(names.len(), resources.len());
    for resource in resources {
        let keys = &resource["schema"]["foreignKeys"];
        let refers = keys[0]["reference"]["resource"].as_str();
        assert!(refers.is_none_or(|other| names.contains(other)), "{resource}");
        let fields = resource["schema"]["fields"].as_array().expect("a list");
        assert!(fields.iter().all(|field| field["description"].as_str().is_some_and(|about| about.ends_with('.'))));
    }
    assert_eq!(resources[0]["schema"]["primaryKey"], "contact");
    assert_eq!(resources[1]["schema"]["foreignKeys"][0]["reference"]["resource"], "contacts-csv");
}
