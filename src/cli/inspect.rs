//! `crickets inspect`: what the tool reads in a message, for a person to check or a program to compare.

use std::ffi::OsStr;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use rayon::prelude::*;
use serde_json::{Map, Value, json};

use crate::analysis::{self, Reading};
use crate::calendar::Due;
use crate::message::{Address, Body, Defect, Message, parse};
use crate::signal::{Signal, SignalKind};

/// Messages that are read in parallel before they are printed.
const BATCH: usize = 1_000;

/// Shows what is read in messages: zones, own words, signals.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// One JSON object a line, or text for people.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Mail files, mbox files, Maildirs or folders of mail files.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Prints what is read in each message, in input order. `verbose` adds the cues and the signals that JSON leaves out.
pub fn run(args: &Args, verbose: bool) -> anyhow::Result<ExitCode> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for path in &args.paths {
        let messages = messages(path)
            .with_context(|| format!("Read {}: name a mail file, an mbox or a Maildir", path.display()))?;
        for batch in messages.chunks(BATCH) {
            let lines: Vec<String> = batch.par_iter().map(|bytes| render(bytes, args.format, verbose)).collect();
            for line in lines {
                writeln!(out, "{line}").context("Write to standard output")?;
            }
        }
    }
    out.flush().context("Write to standard output")?;
    Ok(ExitCode::SUCCESS)
}

fn render(bytes: &[u8], format: Format, verbose: bool) -> String {
    let split = header_end(bytes);
    let (header, text) = bytes.split_at(split);
    let (message, mut defects) = parse::message(header, None);
    let body = parse::body(header, text);
    let reading = analysis::read(&message, &body);
    defects.extend(reading.defects.iter().copied());
    match format {
        Format::Json => object(&message, &body, &reading, &defects).to_string(),
        Format::Text => text_form(&message, &body, &reading, &defects, verbose),
    }
}

fn object(message: &Message, body: &Body, reading: &Reading, defects: &[Defect]) -> Value {
    let addresses = |list: &[Address]| list.iter().map(|address| json!(address.addr_spec)).collect::<Vec<_>>();
    json!({
        "schema": "crickets.inspect/1",
        "message_id": message.id,
        "date": message.date.to_string(),
        "from": message.from.as_ref().map(|from| &from.addr_spec),
        "to": addresses(&message.to),
        "cc": addresses(&message.cc),
        "subject": message.subject,
        "automated": message.automated,
        "text": body.text,
        "own_text": reading.own_text,
        "zones": reading.zones,
        "signals": reading.gist.signals.iter().filter_map(signal).collect::<Vec<_>>(),
        "defects": defects,
    })
}

/// Returns the signal as the interface shows it; kinds that are no part of the interface give nothing.
fn signal(signal: &Signal) -> Option<Value> {
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| {
        fields.insert(name.to_owned(), value);
    };
    put("kind", json!(kind(&signal.kind)));
    put("sentence", json!(signal.sentence));
    match &signal.kind {
        SignalKind::Commitment { by, act, conditional, hedged, due } => {
            put("by", json!(by));
            put("act", json!(act));
            put("conditional", json!(conditional));
            put("hedged", json!(hedged));
            put("due", self::due(due));
        }
        SignalKind::Request { phatic, due } => {
            put("phatic", json!(phatic));
            put("due", self::due(due));
        }
        SignalKind::Introduction { parties } => {
            put("parties", json!(parties));
            put("given_by", json!("author"));
        }
        SignalKind::Cancellation { rescheduled, event } => {
            put("rescheduled", json!(rescheduled));
            put("date", json!(event.map(|date| date.to_string())));
        }
        SignalKind::OutOfOffice { until, .. } => put("until", json!(until.map(|date| date.to_string()))),
        SignalKind::Decline { stop, until } => {
            put("stop", json!(stop));
            put("until", json!(until.map(|date| date.to_string())));
        }
        SignalKind::Referral { successor, .. } => put("successor", json!(successor)),
        SignalKind::Thanks => {}
        SignalKind::Offer { .. }
        | SignalKind::Delivery
        | SignalKind::Release
        | SignalKind::StillPending
        | SignalKind::Met
        | SignalKind::Undelivered { .. }
        | SignalKind::Event(_) => return None,
    }
    Some(Value::Object(fields))
}

fn kind(kind: &SignalKind) -> &'static str {
    match kind {
        SignalKind::Commitment { .. } => "commitment",
        SignalKind::Request { .. } => "request",
        SignalKind::Offer { .. } => "offer",
        SignalKind::Introduction { .. } => "introduction",
        SignalKind::Cancellation { .. } => "cancellation",
        SignalKind::OutOfOffice { .. } => "out_of_office",
        SignalKind::Decline { .. } => "decline",
        SignalKind::Referral { .. } => "referral",
        SignalKind::Thanks => "thanks",
        SignalKind::Delivery => "delivery",
        SignalKind::Release => "release",
        SignalKind::StillPending => "still_pending",
        SignalKind::Met => "met",
        SignalKind::Undelivered { .. } => "undelivered",
        SignalKind::Event(_) => "event",
    }
}

fn due(due: &Due) -> Value {
    match due {
        Due::Unsaid => Value::Null,
        Due::Window { text, from, to } => json!({"text": text, "from": from.to_string(), "to": to.to_string()}),
        Due::Event { text } => json!({"text": text, "event": true}),
    }
}

fn text_form(message: &Message, body: &Body, reading: &Reading, defects: &[Defect], verbose: bool) -> String {
    let mut lines = vec![format!("Message-ID: {}", message.id), format!("Date: {}", message.date)];
    lines.push(format!("From: {}", message.from.as_ref().map_or("(unknown)", |from| from.addr_spec.as_str())));
    lines.push(format!("Subject: {}", message.subject));
    if let Some(automated) = message.automated {
        lines.push(format!("Automated: {}", json!(automated).as_str().unwrap_or_default()));
    }
    for zone in &reading.zones {
        for line in body.text[zone.start..zone.end].lines() {
            lines.push(format!("{:>11} | {line}", zone.kind.as_str()));
        }
    }
    for found in &reading.gist.signals {
        if !verbose && signal(found).is_none() {
            continue;
        }
        let by_when = match &found.kind {
            SignalKind::Commitment { due, .. } | SignalKind::Request { due, .. } => match due {
                Due::Unsaid => String::new(),
                Due::Window { from, to, .. } if from == to => format!(", due {to}"),
                Due::Window { from, to, .. } => format!(", due {from} to {to}"),
                Due::Event { text } => format!(", due {text}"),
            },
            _ => String::new(),
        };
        lines.push(format!("* {}{by_when}: {}", kind(&found.kind), found.sentence));
        if verbose && !found.cues.is_empty() {
            lines.push(format!("    {}", found.cues.join(", ")));
        }
    }
    lines.extend(defects.iter().map(|defect| format!("! {}", defect.as_str())));
    // Mail may carry anything; a terminal must not obey it.
    let shown = lines.join("\n");
    let shown: String =
        shown.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect();
    shown + "\n"
}

/// Returns the messages at `path` as they are stored.
fn messages(path: &Path) -> anyhow::Result<Vec<Vec<u8>>> {
    if path.is_dir() {
        let mut files: Vec<PathBuf> = Vec::new();
        let mail_folders = ["cur", "new"].map(|name| path.join(name));
        let folders = if mail_folders.iter().any(|folder| folder.is_dir()) {
            mail_folders.to_vec()
        } else {
            vec![path.to_owned()]
        };
        for folder in folders.iter().filter(|folder| folder.is_dir()) {
            for entry in std::fs::read_dir(folder).with_context(|| format!("List {}", folder.display()))? {
                let file = entry.context("List a folder")?.path();
                let hidden = file.file_name().and_then(OsStr::to_str).is_some_and(|name| name.starts_with('.'));
                if file.is_file() && !hidden {
                    files.push(file);
                }
            }
        }
        files.sort();
        let mut messages = Vec::new();
        for file in files {
            messages.extend(self::messages(&file)?);
        }
        return Ok(messages);
    }
    let bytes = std::fs::read(path).context("Open the file")?;
    Ok(if bytes.starts_with(b"From ") { split_mbox(&bytes) } else { vec![bytes] })
}

/// Splits an mbox: a line "From " after a blank line starts a message, and `>From ` is unquoted (mboxrd).
fn split_mbox(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut messages: Vec<Vec<u8>> = Vec::new();
    let mut blank = true;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if blank && line.starts_with(b"From ") {
            messages.push(Vec::new());
        } else if let Some(message) = messages.last_mut() {
            let unquoted = line
                .iter()
                .position(|byte| *byte != b'>')
                .filter(|quotes| *quotes > 0 && line[*quotes..].starts_with(b"From "));
            message.extend_from_slice(if unquoted.is_some() { &line[1..] } else { line });
        }
        blank = line.trim_ascii().is_empty();
    }
    messages
}

/// Returns where the header ends: after its blank line.
fn header_end(bytes: &[u8]) -> usize {
    let mut end = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        end += line.len();
        if line.trim_ascii().is_empty() {
            break;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_becomes_one_object_of_the_interface() {
        let bytes = b"From: ana@example.org\r\nTo: me@example.net\r\nDate: Wed, 4 Mar 2026 09:15:00 +0000\r\nMessage-ID: <a@example.org>\r\nSubject: Intro\r\n\r\nThanks! I'll get back to you by Friday.\r\n\r\nOn Tue, 3 Mar 2026, Me wrote:\r\n> Will you?\r\n";
        let object: Value = serde_json::from_str(&render(bytes, Format::Json, false)).expect("JSON");
        assert_eq!(object["schema"], "crickets.inspect/1");
        assert_eq!(object["date"], "2026-03-04T09:15:00Z");
        assert_eq!(object["own_text"], "Thanks! I'll get back to you by Friday.");
        assert_eq!(object["signals"][1]["due"], json!({"text": "by Friday", "from": "2026-03-06", "to": "2026-03-06"}));
        assert_eq!(object["signals"][1]["act"], "callback");
    }

    #[test]
    fn an_mbox_is_split_and_unquoted() {
        let messages = split_mbox(b"From a@x Thu\nSubject: 1\n\n>From me\n\nFrom b@x Thu\nSubject: 2\n\n");
        assert_eq!(messages, [b"Subject: 1\n\nFrom me\n\n".to_vec(), b"Subject: 2\n\n".to_vec()]);
    }
}
