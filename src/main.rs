//! Runs `crickets`.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    crickets::cli::run(&crickets::cli::Cli::parse())
}
