//! `crickets nightly`: sync, then report, then deliver where the configuration says so; what cron runs. Says nothing when all is well.

use std::process::ExitCode;

use anyhow::Result;

use super::Global;
use super::report::Page;
use crate::exit_code::Exit;
use crate::nightly::lock::RunLock;
use crate::nightly::{Night, Repeat};

/// Takes new mail in, writes the report, and delivers it where the configuration says so: what cron runs.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    page: Page,
    /// Try a login again that the server refused before.
    #[arg(long)]
    retry_login: bool,
}

/// Runs the command. The report is written even when accounts failed, and says which.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = Night { retry_login: args.retry_login, ..args.page.tongue.spoken(global.night(&config)?) };
    let _lock = RunLock::take(night.database)?;
    let exit = night.sync()?;
    if matches!(exit, Exit::Signal(_)) {
        return Ok(exit.into());
    }
    let mut written = night.report(&args.page.files(), args.page.output.as_deref().unwrap_or(&config.output))?;
    // Cron is told nothing; whoever sits before it is told where to look.
    if let (Some(page), true) = (written.files.first(), global.talks()) {
        eprintln!("report: {}", page.display());
    }
    args.page.glance(&night, &written.analysis)?;
    let delivered = night.deliver(&mut written.store, &written.analysis, Repeat::Never)?;
    // A login that was refused is the deeper cause: what helps there is said by its own status.
    Ok(if exit == Exit::Refused || delivered == Exit::Success { exit } else { delivered }.into())
}
