//! `crickets deliver`: brings the report to the owner now.

use std::process::ExitCode;

use anyhow::Result;

use super::Global;
use super::report::Tongue;
use crate::exit_code::{Exit, Refusal};
use crate::nightly::Repeat;
use crate::nightly::lock::RunLock;

/// Delivers the report as the section deliver of the configuration says, where tonight's has not been delivered yet.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Deliver tonight's report again, by every way.
    #[arg(long)]
    again: bool,
    #[command(flatten)]
    tongue: Tongue,
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    if config.deliver.is_empty() {
        let message = format!(
            "{}: nothing says where the report goes: add [deliver.folder], or [deliver] with to = \"…\" and [deliver.smtp] or [deliver.sendmail]",
            config.path.display()
        );
        return Err(Refusal { exit: Exit::Config, message }.into());
    }
    let night = args.tongue.spoken(global.night(&config)?);
    if night.account.is_some() {
        let message = "a report on one account is not delivered: leave --account out".to_owned();
        return Err(Refusal { exit: Exit::Failed, message }.into());
    }
    let _lock = RunLock::take(night.database)?;
    let (mut store, analysis) = night.analyze()?;
    let repeat = if args.again { Repeat::AsAsked } else { Repeat::Never };
    Ok(night.deliver(&mut store, &analysis, repeat)?.into())
}
