//! `crickets doctor`: what stands in the way of a good report.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use super::Global;
use crate::exit_code::Exit;
use crate::message::Role;
use crate::nightly::coverage::coverage;
use crate::store::Store;

/// Checks configuration, permissions, last success and Sent folders.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs the command: one line a finding, and failure when there is one.
pub fn run(_: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = global.night(&config)?;
    let mut findings = Vec::new();
    if night.database.exists() {
        let store = Store::open(night.database)?;
        for path in [night.database, config.output.as_path()] {
            findings.extend(open_to_others(path));
        }
        let known = store.accounts()?;
        let coverage = coverage(&night, &store)?;
        for account in config.selected(night.account)? {
            let name = account.name();
            match known.iter().find(|row| row.name == name) {
                None => findings.push(format!("account {name} was never read: run crickets sync")),
                Some(row) if !row.problem.is_empty() => findings.push(format!("account {name}: {}", row.problem)),
                Some(_) => {}
            }
            let has_sent = |row: &&crate::analysis::Coverage| matches!(row.role, Role::Sent | Role::Folderless);
            if !coverage.iter().filter(|row| row.account == name).any(|row| has_sent(&row)) {
                findings.push(format!(
                    "account {name} has no Sent folder, so nothing can be told from silence: name it with folders = {{ sent = \"…\" }}"
                ));
            }
        }
        for row in coverage.iter().filter(|row| row.stale) {
            findings.push(format!("account {}, mailbox {:?}: not read lately", row.account, row.mailbox));
        }
    } else {
        findings.push(format!("there is no database at {} yet: run crickets sync", night.database.display()));
    }
    let mut out = std::io::stdout().lock();
    if findings.is_empty() {
        writeln!(out, "all is well")?;
        return Ok(Exit::Success.into());
    }
    for finding in findings {
        writeln!(out, "{finding}")?;
    }
    Ok(Exit::Failed.into())
}

fn open_to_others(path: &Path) -> Option<String> {
    let mode = std::fs::metadata(path).ok()?.permissions().mode();
    (mode & 0o077 != 0).then(|| format!("{} can be read by others: run chmod go= on it", path.display()))
}
