//! `crickets report`: writes the page.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::builder::PossibleValuesParser;

use super::Global;
use crate::analysis::Analysis;
use crate::exit_code::Exit;
use crate::nightly::Night;
use crate::nightly::lock::RunLock;
use crate::report::wording::{LANGUAGES, by_tag};
use crate::report::{FORMATS, overview};

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
    let names = FORMATS.iter().map(|format| format.name).chain([TERMINAL]);
    names.collect::<Vec<_>>().into()
}

/// Returns the languages there are, likewise.
fn language_tags() -> PossibleValuesParser {
    LANGUAGES.iter().map(|wording| wording.tag()).collect::<Vec<_>>().into()
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode> {
    let config = global.load_config()?;
    let night = args.page.tongue.spoken(global.night(&config)?);
    night.require_database()?;
    let _lock = RunLock::take(night.database)?;
    write(&night, &args.page, &config.output, global)?;
    Ok(Exit::Success.into())
}

/// The name of the one format that is shown and kept in no file.
const TERMINAL: &str = "terminal";

impl Page {
    /// Returns the formats that are files.
    pub fn files(&self) -> Vec<String> {
        self.format.iter().filter(|name| *name != TERMINAL).cloned().collect()
    }

    /// Shows the page at a glance, where that was asked for.
    pub fn glance(&self, night: &Night<'_>, analysis: &Analysis) -> Result<()> {
        if !self.format.iter().any(|name| name == TERMINAL) {
            return Ok(());
        }
        // The stream takes the colours out again where nobody would see them.
        let text = overview::render(night.language, analysis, columns(), true);
        Ok(anstream::stdout().lock().write_all(text.as_bytes())?)
    }
}

/// Where nobody says how wide the terminal is.
const COLUMNS: usize = 80;

/// Returns the columns of the terminal, or those of most where there is none.
pub fn columns() -> usize {
    let said = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let seen = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    said.or_else(seen).filter(|columns| *columns > 0).unwrap_or(COLUMNS)
}

/// Writes the report and names the files, unless told to be quiet. A glance alone keeps nothing: the next night is not compared
/// with it.
pub fn write(night: &Night<'_>, page: &Page, default_output: &Path, global: &Global) -> Result<()> {
    let formats = page.files();
    if formats.is_empty() {
        let (_, analysis) = night.analyze()?;
        return page.glance(night, &analysis);
    }
    let written = night.report(&formats, page.output.as_deref().unwrap_or(default_output))?;
    page.glance(night, &written.analysis)?;
    let files = written.files;
    if !global.quiet {
        let mut out = std::io::stdout().lock();
        for file in files {
            writeln!(out, "{}", file.display())?;
        }
    }
    Ok(())
}
