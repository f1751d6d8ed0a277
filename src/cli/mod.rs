//! The command line: one file a command.

pub mod completions;
pub mod contact;
pub mod deliver;
pub mod demo;
pub mod doctor;
pub mod export;
pub mod init;
pub mod inspect;
mod item;
pub mod login;
pub mod man;
pub mod nightly;
mod remedy;
pub mod report;
pub mod show;
pub mod sync;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::config::{Config, places};
use crate::exit_code::{self, Exit};
use crate::nightly::{Night, signals};

/// Reads your mailbox and says, on one page, whom to answer, whom to nudge, who deserves one last calm note, and whom to let go.
#[derive(Debug, Parser)]
#[command(name = "crickets", version)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

/// What every command understands.
#[derive(Debug, Args)]
pub struct Global {
    /// The configuration [default: crickets/crickets.toml in the configuration folder].
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The database, over what the configuration says.
    #[arg(long, global = true, value_name = "FILE")]
    database: Option<PathBuf>,
    /// Only this account.
    #[arg(long, global = true, value_name = "NAME")]
    account: Option<String>,
    /// Judge as known at this moment: RFC 3339, or a date (its end).
    #[arg(long, global = true, value_name = "TIME", value_parser = moment)]
    as_of: Option<Moment>,
    /// Say nothing but errors.
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Say what is done, on standard error.
    #[arg(short, long, global = true)]
    verbose: bool,
    /// When to colour text.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    color: Color,
}

/// A moment as a person names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moment {
    At(Timestamp),
    /// The end of this day where the owner lives.
    EndOf(Date),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Init(init::Args),
    Sync(sync::Args),
    Report(report::Args),
    Nightly(nightly::Args),
    Deliver(deliver::Args),
    Demo(demo::Args),
    Show(show::Args),
    Contact(contact::Args),
    Inspect(inspect::Args),
    Export(export::Args),
    Login(login::Args),
    Doctor(doctor::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// Runs the command line and returns the exit status, having told what went wrong.
pub fn run(cli: &Cli) -> ExitCode {
    match cli.global.color {
        Color::Auto => {}
        Color::Always => anstream::ColorChoice::Always.write_global(),
        Color::Never => anstream::ColorChoice::Never.write_global(),
    }
    let global = &cli.global;
    if global.verbose {
        log();
    }
    let result = signals::listen().and_then(|()| match &cli.command {
        Command::Init(args) => init::run(args, global),
        Command::Sync(args) => sync::run(args, global),
        Command::Report(args) => report::run(args, global),
        Command::Nightly(args) => nightly::run(args, global),
        Command::Deliver(args) => deliver::run(args, global),
        Command::Demo(args) => demo::run(args, global),
        Command::Show(args) => show::run(args, global),
        Command::Contact(args) => contact::run(args, global),
        Command::Inspect(args) => inspect::run(args, global.verbose),
        Command::Export(args) => export::run(args, global),
        Command::Login(args) => login::run(args, global),
        Command::Doctor(args) => doctor::run(args, global),
        Command::Completions(args) => completions::run(args),
        Command::Man(args) => man::run(args),
    });
    result.unwrap_or_else(|error| match exit_code::of(&error) {
        Some(exit) => {
            let remedy = remedy::remedy(&error).map(|remedy| format!(": {remedy}")).unwrap_or_default();
            eprintln!("crickets: {error:#}{remedy}");
            exit.into()
        }
        None => Exit::Success.into(),
    })
}

/// Tells on standard error what the run does: identifiers and counts, never what mail says.
fn log() {
    let uptime = tracing_subscriber::fmt::time::uptime();
    let log = tracing_subscriber::fmt().with_writer(std::io::stderr).with_timer(uptime).with_target(false);
    log.with_max_level(tracing::Level::DEBUG).with_ansi(false).init();
}

impl Global {
    fn load_config(&self) -> Result<Config> {
        Ok(Config::load(&self.config_path()?)?)
    }

    fn config_path(&self) -> Result<PathBuf> {
        match &self.config {
            Some(path) => Ok(path.clone()),
            None => places::config(),
        }
    }

    /// Returns the night these flags describe.
    fn night<'a>(&'a self, config: &'a Config) -> Result<Night<'a>> {
        config.selected(self.account.as_deref())?;
        Ok(Night {
            config,
            database: self.database.as_deref().unwrap_or(&config.database),
            account: self.account.as_deref(),
            now: self.now(&config.owner.calendar.time_zone)?,
            language: config.language,
            quiet: self.quiet,
            retry_login: false,
        })
    }

    /// Returns whether somebody sits before standard error and wants to be told more than errors.
    fn talks(&self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }

    /// Returns the moment everything is judged by. The clock is read here and nowhere else.
    fn now(&self, time_zone: &TimeZone) -> Result<Timestamp> {
        match self.as_of {
            None => Ok(Timestamp::now()),
            Some(Moment::At(at)) => Ok(at),
            Some(Moment::EndOf(date)) => end_of(date, time_zone),
        }
    }
}

/// Reads a moment: a time, or a day.
fn moment(text: &str) -> Result<Moment, String> {
    let time = text.parse().map(Moment::At);
    time.or_else(|_| text.parse().map(Moment::EndOf))
        .map_err(|_| "no moment: use 2026-03-10 or 2026-03-10T05:00:00Z".to_owned())
}

/// Returns the last second of a day.
fn end_of(date: Date, time_zone: &TimeZone) -> Result<Timestamp> {
    let next_midnight = date.tomorrow()?.to_zoned_datetime(time_zone.clone())?.timestamp();
    Ok(Timestamp::from_second(next_midnight.as_second() - 1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }

    #[test]
    fn a_date_means_its_end() {
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        let Ok(Moment::EndOf(date)) = moment("2026-03-10") else { panic!("not a day") };
        assert_eq!(end_of(date, &berlin).unwrap(), "2026-03-10T22:59:59Z".parse().unwrap());
        assert_eq!(moment("2026-03-10T05:00:00Z"), Ok(Moment::At("2026-03-10T05:00:00Z".parse().unwrap())));
        assert!(moment("yesterday").is_err());
    }
}
