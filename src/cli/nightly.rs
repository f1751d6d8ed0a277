//! `crickets nightly`: sync, then report, then deliver where the configuration says so; what cron runs. Says nothing when all is well.

use std::env;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

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

/// What a night that goes on afresh finds in its environment: the mail is in already, and this is the status of taking it in.
const SYNCED: &str = "CRICKETS_SYNCED";

/// Runs the command. The report is written even when accounts failed, and says which.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = Night { retry_login: args.retry_login, ..args.page.tongue.spoken(global.night(&config)?) };
    let _lock = RunLock::take(night.database)?;
    let exit = match env::var(SYNCED).map(|status| Exit::parse(&status)) {
        Ok(Some(exit)) => exit,
        _ => {
            let synced = night.sync()?;
            if matches!(synced.exit, Exit::Signal(_)) {
                return Ok(synced.exit.into());
            }
            if synced.messages > 0 {
                go_on_afresh(&night, synced.exit, global);
            }
            synced.exit
        }
    };
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

/// Puts a fresh copy of this program in the place of this one, for the report alone. Reading mail leaves word tables and
/// memory cut to pieces, a third of what the report of a large mailbox needs, and passwords; so they are gone. Returns where
/// that cannot be done, and the night goes on as it is.
fn go_on_afresh(night: &Night<'_>, exit: Exit, global: &Global) {
    let mut arguments = env::args_os();
    let name = arguments.next().unwrap_or_default();
    // Before what was said, which may end in "--". Only one moment may be said.
    let moment = global.as_of.is_none().then(|| format!("--as-of={}", night.now));
    tracing::debug!("goes on afresh");
    let error = match env::current_exe() {
        Ok(program) => {
            let mut afresh = Command::new(program);
            afresh.arg0(name).args(moment).args(arguments).env(SYNCED, exit.status().to_string()).exec()
        }
        Err(error) => error,
    };
    tracing::debug!(%error, "goes on as it is");
}
