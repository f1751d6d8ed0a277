//! Where things lie when nobody says: the XDG base directories.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use etcetera::base_strategy::{BaseStrategy, choose_base_strategy};

/// Returns `crickets/crickets.toml` in the configuration folder.
///
/// # Errors
/// When there is no home folder.
pub fn config() -> Result<PathBuf> {
    Ok(strategy()?.config_dir().join("crickets/crickets.toml"))
}

/// Returns `crickets/crickets.db` in the data folder.
///
/// # Errors
/// When there is no home folder.
pub fn database() -> Result<PathBuf> {
    Ok(strategy()?.data_dir().join("crickets/crickets.db"))
}

/// Returns `crickets/reports` in the data folder.
///
/// # Errors
/// When there is no home folder.
pub fn output() -> Result<PathBuf> {
    Ok(strategy()?.data_dir().join("crickets/reports"))
}

/// Returns the file that keeps an account's sign-in: beside the database, named after both.
pub fn token(database: &Path, account: &str) -> PathBuf {
    let mut name = database.file_stem().unwrap_or_default().to_owned();
    name.push(".");
    for byte in account.bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        name.push(if is_plain { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    }
    name.push(".token");
    database.with_file_name(name)
}

/// Returns the path with a leading `~` as the owner's home folder. No shell stands between the configuration and the disk.
///
/// # Errors
/// When the path begins with `~` and there is no home folder.
pub fn expand(path: &Path) -> Result<PathBuf> {
    match path.strip_prefix("~") {
        Ok(below) => {
            let home = etcetera::home_dir();
            Ok(home.with_context(|| format!("no home folder is known: write {} out", path.display()))?.join(below))
        }
        Err(_) => Ok(path.to_owned()),
    }
}

fn strategy() -> Result<impl BaseStrategy> {
    choose_base_strategy().context("no home folder is known: name the files with --config and --database")
}
