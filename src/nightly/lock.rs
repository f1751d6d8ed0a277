//! One run at a time: an advisory lock on a file beside the database, released by the system however the run ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::exit_code::{Exit, Refusal};

/// Held as long as the run lasts.
#[derive(Debug)]
pub struct RunLock {
    _file: File,
}

impl RunLock {
    /// Takes the lock, or returns at once.
    ///
    /// # Errors
    /// A [`Refusal`] with [`Exit::Locked`] when another run holds it.
    pub fn take(database: &Path) -> Result<Self> {
        let mut name = database.as_os_str().to_owned();
        name.push(".lock");
        let path = PathBuf::from(name);
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists()) {
            super::output::make_folder(folder)?;
        }
        let file = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&path);
        let file = file.with_context(|| format!("open the lock {}", path.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Refusal {
                exit: Exit::Locked,
                message: format!("another run is using {}: wait until it has ended", database.display()),
            }
            .into()),
            Err(TryLockError::Error(error)) => Err(error).with_context(|| format!("lock {}", path.display())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_run_is_refused_until_the_first_has_ended() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("crickets.db");
        let first = RunLock::take(&database).unwrap();
        let refusal = RunLock::take(&database).unwrap_err();
        assert_eq!(crate::exit_code::of(&refusal), Some(Exit::Locked));
        drop(first);
        RunLock::take(&database).unwrap();
    }
}
