//! `crickets report`: writes the page.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::builder::PossibleValuesParser;

use super::Global;
use crate::exit_code::Exit;
use crate::nightly::Night;
use crate::nightly::lock::RunLock;
use crate::report::FORMATS;
use crate::report::wording::{LANGUAGES, by_tag};

/// Writes the report from the database.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub page: Page,
}

/// How and where the report is written.
#[derive(Debug, clap::Args)]
pub struct Page {
    /// Several with commas.
    #[arg(long, value_delimiter = ',', default_value = "html,markdown,json", value_parser = format_names())]
    pub format: Vec<String>,
    /// The folder, over what the configuration says.
    #[arg(long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub tongue: Tongue,
}

/// The language of the page.
#[derive(Debug, clap::Args)]
pub struct Tongue {
    /// The language of the page, over what the configuration says.
    #[arg(long, value_name = "TAG", value_parser = language_tags())]
    language: Option<String>,
}

impl Tongue {
    /// Returns the night in the language asked for.
    pub fn spoken<'a>(&self, night: Night<'a>) -> Night<'a> {
        let asked = self.language.as_deref().and_then(by_tag);
        Night { language: asked.unwrap_or(night.language), ..night }
    }
}

/// Returns the formats there are, for the argument parser to refuse any other.
fn format_names() -> PossibleValuesParser {
    FORMATS.iter().map(|format| format.name).collect::<Vec<_>>().into()
}

/// Returns the languages there are, likewise.
fn language_tags() -> PossibleValuesParser {
    LANGUAGES.iter().map(|wording| wording.tag()).collect::<Vec<_>>().into()
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = args.page.tongue.spoken(global.night(&config)?);
    let _lock = RunLock::take(night.database)?;
    write(&night, &args.page, &config.output, global)?;
    Ok(Exit::Success.into())
}

/// Writes the report and names the files, unless told to be quiet.
pub fn write(night: &Night<'_>, page: &Page, default_output: &Path, global: &Global) -> Result<()> {
    let files = night.report(&page.format, page.output.as_deref().unwrap_or(default_output))?.files;
    if !global.quiet {
        let mut out = std::io::stdout().lock();
        for file in files {
            writeln!(out, "{}", file.display())?;
        }
    }
    Ok(())
}
