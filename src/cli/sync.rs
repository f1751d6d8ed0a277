//! `crickets sync`: takes new mail in.

use std::process::ExitCode;

use anyhow::Result;

use super::Global;
use crate::nightly::Night;
use crate::nightly::lock::RunLock;

/// Takes new mail into the database.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Try a login again that the server refused before.
    #[arg(long)]
    retry_login: bool,
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = Night { retry_login: args.retry_login, ..global.night(&config)? };
    let _lock = RunLock::take(night.database)?;
    let exit = night.sync()?.exit;
    if global.talks() {
        eprintln!("crickets report writes the page into {}", config.output.display());
    }
    Ok(exit.into())
}
