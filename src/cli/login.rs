//! `crickets login`: the owner signs in once, and what opens the account from then on is kept.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;

use super::Global;
use crate::exit_code::{Exit, Refusal};
use crate::report::escape::visible;
use crate::source::Error;
use crate::source::oauth::Front;

/// Signs in to an account with OAuth, or keeps its password in the keyring.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The account's name in the configuration.
    #[arg(value_name = "ACCOUNT")]
    name: String,
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    for account in config.selected(Some(&args.name))? {
        account.sign_on(&mut Terminal).map_err(|error| refusal(&error))?;
        if !global.quiet {
            eprintln!("{}: kept. Check it with crickets doctor --account {}", args.name, args.name);
        }
    }
    Ok(Exit::Success.into())
}

/// Gives the error its exit status.
pub(super) fn refusal(error: &Error) -> anyhow::Error {
    Refusal { exit: exit(error), message: visible(&error.to_string()).to_string() }.into()
}

/// Returns how a run ends that ends with this error.
pub(super) fn exit(error: &Error) -> Exit {
    match error {
        Error::Auth(_) => Exit::Refused,
        Error::Setting(_) => Exit::Config,
        Error::Transient(_) | Error::Protocol(_) | Error::Stopped => Exit::Failed,
    }
}

/// The owner, who reads standard error.
struct Terminal;

impl Front for Terminal {
    fn tell(&mut self, text: &str) {
        eprintln!("{text}");
    }

    fn wait(&mut self, time: Duration) {
        std::thread::sleep(time);
    }
}
