//! `crickets show`: one relation explained.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Result, bail};

use super::Global;
use super::report::{Tongue, columns};
use crate::analysis::{Analysis, Standing};
use crate::message::AddrSpec;
use crate::report::entry::Entry;
use crate::report::terminal;
use crate::report::wording::ENGLISH;

/// Explains one relation: verdict, scores, what is open, timeline, draft.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// An address, or part of an address or name.
    contact: String,
    #[command(flatten)]
    tongue: Tongue,
}

/// People listed where several match.
const LISTED: usize = 20;

/// Names offered where nobody matches.
const OFFERED: usize = 3;

/// How alike a name must be to be offered, from 0 to 1 (Jaro–Winkler).
const ALIKE: f64 = 0.8;

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = args.tongue.spoken(global.night(&config)?);
    let (_, analysis) = night.analyze()?;
    let standing = find(&analysis, &args.contact)?;
    // The stream takes the colours out again where nobody would see them.
    let text = terminal::standing(night.language, &analysis, standing, columns(), true);
    anstream::stdout().lock().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Returns whom a person means: by whole address or name, else by a part that only one has.
///
/// # Errors
/// With the people it could be, when there are several, and with the nearest names when there is none.
pub fn find<'a>(analysis: &'a Analysis, wanted: &str) -> Result<&'a Standing> {
    let wanted = wanted.trim().to_lowercase();
    let address = AddrSpec::new(&wanted);
    let standings = &analysis.standings;
    if let Some(standing) = standings.iter().find(|one| one.relation.contact.addresses.contains(&address)) {
        return Ok(standing);
    }
    let whole: Vec<&Standing> = standings.iter().filter(|one| name(one).to_lowercase() == wanted).collect();
    let found = match whole.as_slice() {
        [] => standings.iter().filter(|one| !wanted.is_empty() && has_part(one, &wanted)).collect(),
        _ => whole,
    };
    match found.as_slice() {
        [] => bail!(nobody(analysis, &wanted)),
        [one] => Ok(one),
        several => bail!(too_many(analysis, several, &wanted)),
    }
}

fn name(standing: &Standing) -> &str {
    &standing.relation.contact.name
}

fn has_part(standing: &Standing, part: &str) -> bool {
    let contact = &standing.relation.contact;
    contact.name.to_lowercase().contains(part)
        || contact.addresses.iter().any(|address| address.as_str().contains(part))
}

/// Returns who it is and where they stand, in the words of the report, which makes mail harmless; in English, as all that this
/// program says beside the page.
fn line(analysis: &Analysis, standing: &Standing) -> String {
    let entry = Entry::line(ENGLISH, analysis, standing);
    let name = if entry.has_name() { format!("{}, ", entry.name) } else { String::new() };
    format!("  {}  {name}{}", entry.address, entry.verdict)
}

fn too_many(analysis: &Analysis, several: &[&Standing], wanted: &str) -> String {
    let mut lines = vec![format!("{} people match {wanted:?}: name one by address", several.len())];
    lines.extend(several.iter().take(LISTED).map(|one| line(analysis, one)));
    if several.len() > LISTED {
        lines.push(format!("  and {} more", several.len() - LISTED));
    }
    lines.join("\n")
}

fn nobody(analysis: &Analysis, wanted: &str) -> String {
    let mut near: Vec<(f64, &Standing)> = analysis
        .standings
        .iter()
        .map(|one| (likeness(one, wanted), one))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    // As ranked where equally alike: the sort is stable.
    near.sort_by(|left, right| right.0.total_cmp(&left.0));
    let mut lines = vec![format!("nobody called {wanted:?} is known")];
    if near.is_empty() {
        lines[0].push_str(": use an address, or part of an address or name");
    } else {
        lines[0].push_str("; did you mean");
    }
    lines.extend(near.iter().take(OFFERED).map(|(_, one)| line(analysis, one)));
    lines.join("\n")
}

/// Returns how alike the words are, or the name, an address or one of their parts that comes nearest.
fn likeness(standing: &Standing, wanted: &str) -> f64 {
    let contact = &standing.relation.contact;
    let name = contact.name.to_lowercase();
    let addresses = contact.addresses.iter().flat_map(|address| [address.as_str(), local_part(address.as_str())]);
    let candidates = std::iter::once(name.as_str()).chain(name.split_whitespace()).chain(addresses);
    candidates.map(|candidate| strsim::jaro_winkler(candidate, wanted)).fold(0.0, f64::max)
}

fn local_part(address: &str) -> &str {
    address.rsplit_once('@').map_or(address, |(local, _)| local)
}
