//! `crickets inspect`: what the tool reads in a message, for a person to check or a program to compare.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use rayon::prelude::*;
use serde_json::{Map, Value, json};

use crate::analysis::{self, Reading};
use crate::calendar::Due;
use crate::message::{AddrSpec, Address, Body, CalendarEvent, CalendarMethod, Defect, Message, parse};
use crate::signal::{Signal, SignalKind};
use crate::source::raw::{self, RawMessages};

/// Messages that are read in parallel before they are printed.
const BATCH: usize = 1_000;
/// Bytes of messages from which a batch is full.
const BATCH_BYTES: usize = 64 << 20;

/// Shows what is read in messages: zones, own words, signals.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// One JSON object a line, or text for people.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Mail files, mbox files (also packed with gzip), Maildirs or folders of `.eml` files.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Prints what is read in each message, in input order. `verbose` adds the cues and the signals that JSON leaves out.
///
/// A path that cannot be read is said on standard error and makes the exit code 1; the others are still read.
///
/// # Errors
/// When standard output cannot be written to.
pub fn run(args: &Args, verbose: bool) -> anyhow::Result<ExitCode> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut exit_code = ExitCode::SUCCESS;
    for path in &args.paths {
        match print(path, args.format, verbose, &mut out) {
            Ok(()) => {}
            // Whoever reads the output has seen enough.
            Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(exit_code),
            Err(Failure::Output(error)) => return Err(error).context("Write to standard output"),
            Err(Failure::Input(error)) => {
                eprintln!("crickets: Read {}: {error}", path.display());
                exit_code = ExitCode::FAILURE;
            }
        }
    }
    Ok(exit_code)
}

/// What stopped the messages at one path.
enum Failure {
    Input(io::Error),
    Output(io::Error),
}

/// Prints the messages at `path`; one that cannot be read does not keep the ones behind it.
fn print(path: &Path, format: Format, verbose: bool, out: &mut impl Write) -> Result<(), Failure> {
    let mut messages = raw::messages(path).map_err(Failure::Input)?;
    let mut unread = None;
    loop {
        let batch = next_batch(&mut messages);
        if batch.is_empty() {
            break;
        }
        let lines: Vec<io::Result<String>> =
            batch.into_par_iter().map(|message| message.map(|bytes| render(&bytes, format, verbose))).collect();
        for line in lines {
            match line {
                Ok(line) => writeln!(out, "{line}").map_err(Failure::Output)?,
                Err(error) => unread = Some(error),
            }
        }
    }
    out.flush().map_err(Failure::Output)?;
    unread.map_or(Ok(()), |error| Err(Failure::Input(error)))
}

/// Returns the next messages, as many as are held at once.
fn next_batch(messages: &mut RawMessages) -> Vec<io::Result<Vec<u8>>> {
    let mut batch = Vec::new();
    let mut bytes = 0;
    while batch.len() < BATCH && bytes < BATCH_BYTES {
        let Some(message) = messages.next() else { break };
        bytes += message.as_ref().map_or(0, Vec::len);
        batch.push(message);
    }
    batch
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
        "automated": message.automated.or(reading.gist.automated),
        "text": body.text,
        "own_text": reading.own_text,
        "zones": reading.zones,
        "signals": reading.gist.signals.iter().filter_map(|found| signal(message, found)).collect::<Vec<_>>(),
        "defects": defects,
    })
}

/// Returns the signal as the interface shows it; kinds that are no part of the interface give nothing.
fn signal(message: &Message, signal: &Signal) -> Option<Value> {
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
        SignalKind::Introduction { parties, given_by } => {
            put("parties", json!(parties));
            put("given_by", json!(given_by));
        }
        SignalKind::Cancellation { rescheduled, event } => {
            put("rescheduled", json!(rescheduled));
            put("date", json!(event.map(|date| date.to_string())));
        }
        SignalKind::Event(event) => {
            put("rescheduled", json!(is_moved(event)?));
            put("date", json!(event.start.map(|start| message.offset.to_datetime(start).date().to_string())));
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
        | SignalKind::Receipt
        | SignalKind::Undelivered { .. } => return None,
    }
    Some(Value::Object(fields))
}

/// Returns whether an iTIP message moves its event; `None` where it neither moves nor cancels it. An invitation is sent
/// again with a higher SEQUENCE when the event is moved (RFC 5546, section 2.1.4).
fn is_moved(event: &CalendarEvent) -> Option<bool> {
    match event.method {
        CalendarMethod::Cancel => Some(false),
        CalendarMethod::Counter => Some(true),
        CalendarMethod::Request => (event.sequence > 0).then_some(true),
        CalendarMethod::Reply | CalendarMethod::Other => None,
    }
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
        SignalKind::Receipt => "receipt",
        SignalKind::Event(event) if is_moved(event).is_some() => "cancellation",
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
    if defects.contains(&Defect::NotMail) {
        return format!("! {}: this is not a mail message\n", Defect::NotMail.as_str());
    }
    let mut lines = vec![format!("Message-ID: {}", message.id), format!("Date: {}", message.date)];
    lines.push(format!("From: {}", message.from.as_ref().map_or("(unknown)", |from| from.addr_spec.as_str())));
    lines.push(format!("Subject: {}", message.subject));
    if let Some(automated) = message.automated.or(reading.gist.automated) {
        lines.push(format!("Automated: {}", json!(automated).as_str().unwrap_or_default()));
    }
    for zone in &reading.zones {
        for line in body.text[zone.start..zone.end].lines() {
            lines.push(format!("{:>11} | {line}", zone.kind.as_str()));
        }
    }
    for found in &reading.gist.signals {
        if !verbose && signal(message, found).is_none() {
            continue;
        }
        let details = match &found.kind {
            SignalKind::Commitment { due, .. } | SignalKind::Request { due, .. } => match due {
                Due::Unsaid => String::new(),
                Due::Window { from, to, .. } if from == to => format!(", due {to}"),
                Due::Window { from, to, .. } => format!(", due {from} to {to}"),
                Due::Event { text } => format!(", due {text}"),
            },
            SignalKind::OutOfOffice { until: Some(until), .. } | SignalKind::Decline { until: Some(until), .. } => {
                format!(", until {until}")
            }
            SignalKind::Introduction { parties, .. } => {
                let parties: Vec<&str> = parties.iter().map(AddrSpec::as_str).collect();
                format!(", {}", parties.join(" and "))
            }
            SignalKind::Referral { successor: Some(successor), .. } => format!(", to {successor}"),
            _ => String::new(),
        };
        lines.push(format!("* {}{details}: {}", kind(&found.kind), found.sentence));
        if verbose && !found.cues.is_empty() {
            lines.push(format!(
                "    {}",
                found.cues.iter().map(|(id, weight)| format!("{id} {weight:+}")).collect::<Vec<_>>().join(", ")
            ));
        }
    }
    lines.extend(defects.iter().map(|defect| format!("! {}", defect.as_str())));
    // Mail may carry anything; a terminal must not obey it.
    let shown = lines.join("\n");
    let shown: String =
        shown.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect();
    shown + "\n"
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

    /// Returns the signals of a letter of one sentence, written on Tuesday 10 March 2026, each without its sentence.
    fn signals(text: &str) -> Vec<Value> {
        let bytes = format!(
            "From: ana@example.org\r\nTo: me@example.net\r\nCc: cleo@example.com\r\nMessage-ID: <a@example.org>\r\n\
            Date: Tue, 10 Mar 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
        );
        let object: Value = serde_json::from_str(&render(bytes.as_bytes(), Format::Json, false)).expect("JSON");
        let signals = object["signals"].as_array().expect("a list").clone();
        let without_sentence = |mut signal: Value| {
            assert!(signal["sentence"].is_string(), "{signal}");
            signal.as_object_mut().expect("an object").remove("sentence");
            signal
        };
        signals.into_iter().map(without_sentence).collect()
    }

    #[test]
    fn every_kind_of_signal_has_the_fields_of_the_interface() {
        let due = |text: &str, from: &str, to: &str| json!({"text": text, "from": from, "to": to});
        for (text, expected) in [
            (
                "My assistant will send you the plan by Friday.",
                json!({"kind": "commitment", "by": "delegate", "act": "send", "conditional": false, "hedged": false,
                    "due": due("by Friday", "2026-03-13", "2026-03-13")}),
            ),
            (
                "If it rains, I'll try to call you.",
                json!({"kind": "commitment", "by": "author", "act": "callback", "conditional": true, "hedged": true,
                    "due": null}),
            ),
            ("Could you send me the plan?", json!({"kind": "request", "phatic": false, "due": null})),
            ("Any questions, just let me know.", json!({"kind": "request", "phatic": true, "due": null})),
            (
                "I'd like to introduce you to Cleo.",
                json!({"kind": "introduction", "parties": ["me@example.net", "cleo@example.com"], "given_by": "author"}),
            ),
            (
                "I have to cancel our call on Friday.",
                json!({"kind": "cancellation", "rescheduled": false, "date": "2026-03-13"}),
            ),
            ("I have to reschedule our lunch.", json!({"kind": "cancellation", "rescheduled": true, "date": null})),
            ("I am out of the office until March 20.", json!({"kind": "out_of_office", "until": "2026-03-20"})),
            ("Not now, try us in May.", json!({"kind": "decline", "stop": false, "until": "2026-05-01"})),
            ("Please remove me from your list.", json!({"kind": "decline", "stop": true, "until": null})),
            (
                "Ben is no longer with us, write to dana@example.com.",
                json!({"kind": "referral", "successor": "dana@example.com"}),
            ),
            ("Thank you for the drawings.", json!({"kind": "thanks"})),
        ] {
            assert_eq!(signals(text), [expected], "{text}");
        }
    }

    #[test]
    fn main_kinds_are_read_in_every_language() {
        let kinds = |text: &str| -> Vec<String> {
            let named = |signal: Value| signal["kind"].as_str().expect("a kind").to_owned();
            signals(text).into_iter().map(named).collect()
        };
        for (language, sentences) in [
            (
                "de",
                [
                    "Ich melde mich bis Freitag bei Ihnen.",
                    "Könnten Sie mir den Plan schicken?",
                    "Leider muss ich unser Treffen absagen.",
                    "Wir haben momentan leider keinen Bedarf.",
                    "Vielen Dank für die Zeichnungen.",
                ],
            ),
            (
                "fr",
                [
                    "Je vous rappelle avant vendredi.",
                    "Pourriez-vous m'envoyer le plan ?",
                    "Je dois annuler notre rendez-vous.",
                    "Nous ne sommes pas intéressés pour le moment.",
                    "Merci beaucoup pour les dessins.",
                ],
            ),
            (
                "es",
                [
                    "Le llamo el viernes sin falta.",
                    "¿Podría enviarme el plano, por favor?",
                    "Tengo que cancelar nuestra reunión.",
                    "De momento no nos interesa, gracias.",
                    "Muchas gracias por los dibujos.",
                ],
            ),
            (
                "pt",
                [
                    "Ligo para você na sexta-feira.",
                    "Você poderia me enviar o plano?",
                    "Preciso cancelar a nossa reunião.",
                    "Não temos interesse neste momento.",
                    "Muito obrigado pelos desenhos.",
                ],
            ),
            (
                "it",
                [
                    "La richiamo entro venerdì.",
                    "Potrebbe mandarmi il progetto?",
                    "Devo annullare il nostro incontro.",
                    "Al momento non siamo interessati.",
                    "Grazie mille per i disegni.",
                ],
            ),
            (
                "nl",
                [
                    "Ik bel u uiterlijk vrijdag terug.",
                    "Kunt u mij het plan sturen?",
                    "Ik moet onze afspraak helaas afzeggen.",
                    "Wij hebben op dit moment geen interesse.",
                    "Hartelijk dank voor de tekeningen.",
                ],
            ),
        ] {
            let expected = ["commitment", "request", "cancellation", "decline", "thanks"];
            for (sentence, kind) in sentences.into_iter().zip(expected) {
                assert_eq!(kinds(sentence), [kind], "{language}: {sentence}");
            }
        }
    }

    #[test]
    fn an_event_that_is_called_off_or_moved_is_a_cancellation() {
        let invite = |method: &str, sequence: u32| {
            let calendar = format!(
                "BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nSEQUENCE:{sequence}\r\n\
                DTSTART:20260313T090000Z\r\nDTEND:20260313T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR"
            );
            let bytes = format!(
                "From: ana@example.org\r\nTo: me@example.net\r\nDate: Tue, 10 Mar 2026 10:00:00 +0100\r\n\
                Message-ID: <a@example.org>\r\nSubject: Call\r\nContent-Type: text/calendar; method={method}\r\n\r\n{calendar}\r\n"
            );
            let object: Value = serde_json::from_str(&render(bytes.as_bytes(), Format::Json, false)).expect("JSON");
            object["signals"].clone()
        };
        let moved = |rescheduled: bool| json!([{"kind": "cancellation", "sentence": "Call", "rescheduled": rescheduled, "date": "2026-03-13"}]);
        assert_eq!(invite("CANCEL", 1), moved(false));
        assert_eq!(invite("REQUEST", 1), moved(true));
        assert_eq!(invite("REQUEST", 0), json!([]));
    }

    #[test]
    fn what_is_no_mail_is_said_to_be_none() {
        let bytes = b"\x89PNG\r\n\x1a\n\0\0";
        let object: Value = serde_json::from_str(&render(bytes, Format::Json, false)).expect("JSON");
        assert!(object["defects"].as_array().expect("a list").contains(&json!("not_mail")), "{object}");
        assert_eq!(render(bytes, Format::Text, false), "! no mail headers were found: this is not a mail message\n");
    }

    #[test]
    fn a_terminal_obeys_nothing_that_mail_carries() {
        let bytes = b"From: ana@example.org\r\nSubject: \x1b[2Jx\r\n\r\n\x1b]0;title\x07Hello Ben.\r\n";
        assert!(!render(bytes, Format::Text, true).contains(['\x1b', '\x07']));
    }

    #[test]
    fn batches_end_at_their_bounds_and_lose_nothing() {
        let messages = (0..2 * BATCH + 1).map(|number| Ok(number.to_string().into_bytes()));
        let mut messages: RawMessages = Box::new(messages);
        let sizes: Vec<usize> = std::iter::from_fn(|| {
            let batch = next_batch(&mut messages);
            (!batch.is_empty()).then_some(batch.len())
        })
        .collect();
        assert_eq!(sizes, [BATCH, BATCH, 1]);
    }
}
