//! `crickets show`: one relation explained.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Result, bail};

use super::Global;
use crate::analysis::{Analysis, Standing};
use crate::ledger::{MomentKind, Party};
use crate::message::AddrSpec;

/// Explains one relation: verdict, scores, what is open, timeline, draft.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// An address, or part of a name.
    contact: String,
}

/// Moments shown, the newest.
const MOMENTS: usize = 20;

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let (_, analysis) = global.night(&config)?.analyze()?;
    let standing = find(&analysis, &args.contact)?;
    // Mail is hostile: control and bidirectional characters never reach the terminal.
    let text: String = text(&analysis, standing).chars().map(|c| if is_harmless(c) { c } else { '\u{fffd}' }).collect();
    anstream::stdout().lock().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

fn find<'a>(analysis: &'a Analysis, contact: &str) -> Result<&'a Standing> {
    let address = AddrSpec::new(contact);
    let exact = |standing: &&Standing| standing.relation.contact.addresses.contains(&address);
    if let Some(standing) = analysis.standings.iter().find(exact) {
        return Ok(standing);
    }
    let part = contact.to_lowercase();
    let found: Vec<&Standing> = analysis
        .standings
        .iter()
        .filter(|standing| {
            let contact = &standing.relation.contact;
            contact.name.to_lowercase().contains(&part) || contact.id.as_str().contains(&part)
        })
        .collect();
    match found.as_slice() {
        [] => bail!("nobody called {contact:?} is known: use an address, or part of a name"),
        [one] => Ok(one),
        several => {
            let names: Vec<&str> = several.iter().take(5).map(|one| one.relation.contact.id.as_str()).collect();
            bail!("{} people match {contact:?}: use one address, such as {}", several.len(), names.join(", "))
        }
    }
}

fn is_harmless(character: char) -> bool {
    let bidirectional =
        matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    character == '\n' || !(character.is_control() || bidirectional)
}

fn text(analysis: &Analysis, standing: &Standing) -> String {
    let calendar = &analysis.owner.calendar;
    let contact = &standing.relation.contact;
    let judgement = &standing.judgement;
    let mut lines = vec![format!("{} <{}>", contact.name, contact.id)];
    let mut row = |label: &str, value: String| lines.push(format!("  {label:<16}{value}"));
    row("verdict", format!("{} since {}", judgement.verdict.kind().as_str().replace('_', " "), judgement.since));
    row("relation", if standing.established { "established" } else { "new" }.to_owned());
    row("rank", standing.rank.to_string());
    let score = standing.scores.responsiveness.score;
    row("responsiveness", score.map_or("too little to tell".to_owned(), |score| format!("{score:.0} of 100")));
    let score = standing.scores.reciprocity.score;
    row("reciprocity", score.map_or("too little to tell".to_owned(), |score| format!("{score:+.1}")));
    row("mail", format!("{} sent, {} received", standing.counts.sent, standing.counts.received));
    row("last sign", standing.last_sign_of_life.map_or("none".to_owned(), |at| calendar.date(at).to_string()));
    let states = standing.relation.exchanges.iter().zip(&standing.states);
    let open: Vec<_> = states.filter(|(_, state)| state.is_live()).collect();
    if !open.is_empty() {
        lines.push("open".to_owned());
    }
    for (exchange, state) in open {
        let who = if exchange.owed_by == Party::Owner { "you owe" } else { "they owe" };
        let day = calendar.date(exchange.opened_at);
        lines.push(format!("  {day}  {who:<8}  {:<8}  {}", state.as_str(), exchange.sentence.replace('\n', " ")));
    }
    let moments = &standing.relation.moments;
    if !moments.is_empty() {
        lines.push("timeline".to_owned());
    }
    for moment in &moments[moments.len().saturating_sub(MOMENTS)..] {
        let opening: String = moment.opening.replace('\n', " ").chars().take(80).collect();
        lines.push(format!("  {}  {:<10}  {opening}", calendar.date(moment.at), what(&moment.kind)));
    }
    if let Some(draft) = &standing.draft {
        lines.push("draft".to_owned());
        lines.push(format!("  Subject: {}\n", draft.subject));
        lines.extend(draft.body.lines().map(|line| format!("  {line}")));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn what(kind: &MomentKind) -> &'static str {
    match kind {
        MomentKind::Sent { .. } => "you wrote",
        MomentKind::Received { .. } => "they wrote",
        MomentKind::AutoReply => "auto-reply",
        MomentKind::Bounce { .. } => "bounce",
        MomentKind::Calendar { .. } => "calendar",
        MomentKind::Cancelled { .. } => "cancelled",
        MomentKind::Met => "met",
        MomentKind::Touch { reached: true } => "reached",
        MomentKind::Touch { reached: false } => "tried",
    }
}
