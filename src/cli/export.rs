//! `crickets export`: the analysis as tables.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::builder::PossibleValuesParser;

use super::Global;
use crate::exit_code::Exit;
use crate::nightly::lock::RunLock;
use crate::report::tables::SHAPES;

/// Writes contacts, exchanges, moments and decisions as tables, with a description beside them.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder. Files of the same names are replaced, all others stay.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// Several with commas.
    #[arg(long, value_delimiter = ',', default_value = "csv", value_parser = shape_names())]
    format: Vec<String>,
}

/// Returns the shapes there are, for the argument parser to refuse any other.
fn shape_names() -> PossibleValuesParser {
    SHAPES.iter().map(|shape| shape.name).collect::<Vec<_>>().into()
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = global.night(&config)?;
    let _lock = RunLock::take(night.database)?;
    let files = night.export(&args.format, &args.to)?;
    if !global.quiet {
        let mut out = std::io::stdout().lock();
        for file in files {
            writeln!(out, "{}", file.display())?;
        }
    }
    Ok(Exit::Success.into())
}
