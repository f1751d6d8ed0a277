//! Runs `crickets inspect`.

use std::process::ExitCode;

use clap::Parser;
use crickets::cli::inspect;

#[derive(Parser)]
enum Command {
    Inspect {
        #[command(flatten)]
        args: inspect::Args,
        #[arg(short, long)]
        verbose: bool,
    },
}

fn main() -> ExitCode {
    let Command::Inspect { args, verbose } = Command::parse();
    inspect::run(&args, verbose).unwrap_or_else(|error| {
        eprintln!("crickets: {error:#}");
        ExitCode::FAILURE
    })
}
