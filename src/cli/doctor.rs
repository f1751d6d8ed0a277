//! `crickets doctor`: what stands in the way of a good report, one line a check, each "ok" or the fix.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use jiff::{SignedDuration, Timestamp};

use super::Global;
use crate::analysis::Coverage;
use crate::config::{Account, Config};
use crate::deliver;
use crate::exit_code::Exit;
use crate::message::Role;
use crate::nightly::Night;
use crate::nightly::coverage::coverage;
use crate::nightly::knock::knock;
use crate::report::escape::visible;
use crate::store::{AccountRow, Store};

/// Checks configuration, permissions, clock, login, last success, Sent folders, aliases and delivery.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// One check's outcome.
enum Finding {
    Well(String),
    Fix(String),
}

use Finding::{Fix, Well};

/// Mail sent from an address so often is the owner's habit, not an accident.
pub(super) const HABIT: u64 = 2;

/// How far clocks of well-kept machines may differ.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_mins(5);

/// Runs the command. It fails when something is to be fixed.
pub fn run(_: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = global.night(&config)?;
    let mut out = std::io::stdout().lock();
    let mut is_well = true;
    let mut tell = |finding: Finding| {
        let (word, text) = match &finding {
            Well(text) => ("ok ", text),
            Fix(text) => ("fix", text),
        };
        is_well &= matches!(finding, Well(_));
        writeln!(out, "{word}  {}", visible(text))
    };
    tell(Well(format!("configuration {}", config.path.display())))?;
    let mut store = Store::open(night.database)?;
    tell(private(night.database))?;
    if config.output.exists() {
        tell(private(&config.output))?;
    }
    for finding in drafts(&config) {
        tell(finding)?;
    }
    let known = store.accounts()?;
    tell(clock(night.now, &known))?;
    for account in config.selected(night.account)? {
        if let Some(kept) = account.kept_file().filter(|kept| kept.exists()) {
            tell(private(kept))?;
        }
        // A login can take a while: what is found is told at once.
        for finding in door(account, &mut store) {
            tell(finding)?;
        }
        tell(last_success(account, &known))?;
        let coverage = coverage(&night, &store)?;
        let rows: Vec<&Coverage> = coverage.iter().filter(|row| row.account == account.name()).collect();
        for finding in mailboxes(&night, account, &rows) {
            tell(finding)?;
        }
        if let Some(finding) = aliases(&config, account, &store)? {
            tell(finding)?;
        }
    }
    for way in config.deliver.iter().filter(|_| night.account.is_none()) {
        tell(match deliver::check(way, &config.accounts) {
            Ok(well) => Well(format!("delivery by {}: {well}", way.name())),
            Err(error) => Fix(format!("delivery by {}: {error:#}", way.name())),
        })?;
    }
    Ok(if is_well { Exit::Success } else { Exit::Failed }.into())
}

fn private(path: &Path) -> Finding {
    match std::fs::metadata(path).map(|metadata| metadata.permissions().mode()) {
        Ok(mode) if mode & 0o077 == 0 => Well(format!("{} is private", path.display())),
        Ok(_) => Fix(format!("{path} can be read by others: run chmod go= {path}", path = path.display())),
        Err(error) => Fix(format!("{} cannot be looked at: {error}", path.display())),
    }
}

/// Looks through the owner's own drafts for words that put the reader under pressure.
fn drafts(config: &Config) -> Vec<Finding> {
    let own = config.owner.drafts.own.iter();
    own.map(|template| {
        let (name, phrases) = (template.file_name(), template.findings());
        match phrases {
            [] => Well(format!("your own draft {name} is kind")),
            [found, ..] => Fix(format!(
                "your own draft {name} says {:?}, which puts the reader under pressure: say it without",
                found.phrase
            )),
        }
    })
    .collect()
}

fn clock(now: Timestamp, known: &[AccountRow]) -> Finding {
    match known.iter().filter_map(|row| row.last_success).max() {
        Some(last) if last > now.saturating_add(CLOCK_TOLERANCE).unwrap_or(now) => {
            Fix(format!("the clock says {now:.0}, but mail was read at {last:.0}: set the clock, or give no --as-of"))
        }
        _ => Well(format!("the clock says {now:.0}")),
    }
}

fn door(account: &Account, store: &mut Store) -> Vec<Finding> {
    let name = account.name();
    match knock(account, store) {
        Ok(notices) => {
            let well = if account.is_remote() { "the login works" } else { "the mail can be read" };
            let notices = notices.into_iter().map(|what| Fix(format!("{name}: {what}")));
            std::iter::once(Well(format!("{name}: {well}"))).chain(notices).collect()
        }
        Err(error) => vec![Fix(format!("{name}: {error}"))],
    }
}

fn last_success(account: &Account, known: &[AccountRow]) -> Finding {
    let name = account.name();
    let row = known.iter().find(|row| row.name == name);
    let last = row.and_then(|row| row.last_success);
    match (last, row.map_or("", |row| row.problem.as_str())) {
        (Some(at), "") => Well(format!("{name}: last read at {at:.0}")),
        (Some(at), problem) => Fix(format!("{name}: last read at {at:.0}; since then: {problem}")),
        (None, "") => Fix(format!("{name} was never read: run crickets sync")),
        (None, problem) => Fix(format!("{name} was never read: {problem}")),
    }
}

fn mailboxes(night: &Night<'_>, account: &Account, rows: &[&Coverage]) -> Vec<Finding> {
    let name = account.name();
    if rows.iter().all(|row| row.last_success.is_none() && row.messages == 0) {
        // Never read, which has been said.
        return Vec::new();
    }
    let mut findings = Vec::new();
    let of_role = |role: Role| rows.iter().filter(|row| row.role == role).collect::<Vec<_>>();
    let sent = [Role::Sent, Role::All, Role::Folderless].map(of_role).into_iter().find(|rows| !rows.is_empty());
    findings.push(match sent {
        Some(rows) => {
            let names = rows.iter().map(|row| row.mailbox.as_str()).collect::<Vec<_>>().join(" and ");
            let messages: u64 = rows.iter().map(|row| row.messages).sum();
            Well(format!("{name}: sent mail is in {names}, {messages} messages in all"))
        }
        None => Fix(format!(
            "{name} has no Sent folder, so silence cannot be told from an answer: name it with folders = {{ sent = \"…\" }}"
        )),
    });
    for row in rows.iter() {
        if let Some(problem) = &row.problem {
            findings.push(Fix(format!("{name}, {}: {problem}", row.mailbox)));
        }
    }
    for row in rows.iter().filter(|row| row.stale && row.problem.is_none()) {
        let hours = night.config.policy.stale_hours;
        findings.push(Fix(format!("{name}, {}: not read for more than {hours} hours: run crickets sync", row.mailbox)));
    }
    findings
}

/// Looks from whom the mail in Sent is; `None` where there is none yet.
fn aliases(config: &Config, account: &Account, store: &Store) -> Result<Option<Finding>> {
    let name = account.name();
    let senders = store.senders(name)?;
    if senders.is_empty() {
        return Ok(None);
    }
    let unlisted: Vec<String> = senders
        .into_iter()
        .filter(|(address, messages)| *messages >= HABIT && !config.owner.identities.contains(address))
        .map(|(address, messages)| format!("{address} ({messages} messages)"))
        .collect();
    Ok(Some(if unlisted.is_empty() {
        Well(format!("{name}: sent mail comes from your identities"))
    } else {
        Fix(format!(
            "{name}: your Sent folder has mail from {}: if it is you, add it to identities",
            unlisted.join(", ")
        ))
    }))
}
