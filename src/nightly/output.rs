//! Replaces files so that whoever looks sees the old ones or the new ones, never half of one.
//!
//! No file system replaces several at once. So all are written first, and on the disk, under temporary names; what may go
//! wrong has then gone wrong before the first is put in place, and only a power cut between two renames leaves some old.

use std::fmt;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Makes a folder that only its owner can look into, and those it needs; one that is there already stays as it is.
pub fn make_folder(folder: &Path) -> Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder).with_context(|| format!("make the folder {}", folder.display()))?;
    fs::set_permissions(folder, Permissions::from_mode(0o700))?;
    Ok(())
}

/// Files that take the place of others together, readable by their owner alone. Dropped, it leaves everything as it was.
#[derive(Default)]
pub struct Replacement {
    pages: Vec<Page>,
}

/// One of them, written under its temporary name.
struct Page {
    temporary: PathBuf,
    path: PathBuf,
}

impl Drop for Page {
    /// Removes what was not put in place. What cannot be removed is removed by the next run.
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.temporary);
    }
}

impl Replacement {
    /// Writes what is to stand in a file, and waits until the disk has it.
    ///
    /// The temporary name is always the same, so that a run that was killed leaves at most one such file for each, which the
    /// next one removes.
    pub fn write(&mut self, path: &Path, write: impl FnOnce(&mut dyn fmt::Write) -> fmt::Result) -> io::Result<()> {
        // A file never takes the place of a folder, which is found out before any other file is replaced.
        if path.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let page = Page { temporary: folder(path).join(format!(".{name}.new")), path: path.to_owned() };
        match fs::remove_file(&page.temporary) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let file = OpenOptions::new().create_new(true).write(true).mode(0o600).open(&page.temporary)?;
        let mut pen = Pen { file: BufWriter::new(file), problem: None };
        write(&mut pen).map_err(|error| pen.problem.take().unwrap_or_else(|| io::Error::other(error)))?;
        pen.file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        self.pages.push(page);
        Ok(())
    }

    /// Puts the files in place, in the order they were written, and waits until the disk has their names.
    pub fn publish(self) -> io::Result<()> {
        for page in &self.pages {
            fs::rename(&page.temporary, &page.path)?;
        }
        let mut folders: Vec<&Path> = self.pages.iter().map(|page| folder(&page.path)).collect();
        folders.dedup();
        folders.into_iter().try_for_each(|folder| File::open(folder)?.sync_all())
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Writes text into a file, and keeps what went wrong: a format can only tell that something did.
struct Pen {
    file: BufWriter<File>,
    problem: Option<io::Error>,
}

impl fmt::Write for Pen {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.file.write_all(text.as_bytes()).map_err(|error| {
            self.problem = Some(error);
            fmt::Error
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_replaced_together_whole_and_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.html");
        fs::write(folder.path().join(".report.html.new"), "left by a killed run").unwrap();
        let other = folder.path().join("report.md");
        for text in ["old", "new"] {
            let mut replacement = Replacement::default();
            replacement.write(&path, |file| file.write_str(text)).unwrap();
            assert!(text == "old" || fs::read(&path).unwrap() == b"old", "nothing is in place before all is written");
            replacement.write(&other, |file| file.write_str(text)).unwrap();
            replacement.publish().unwrap();
        }
        assert_eq!((fs::read(&path).unwrap(), fs::read(&other).unwrap()), (b"new".to_vec(), b"new".to_vec()));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_fails_leaves_everything_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.html");
        fs::write(&path, "old").unwrap();
        let mut replacement = Replacement::default();
        replacement.write(&path, |file| file.write_str("new")).unwrap();
        assert!(replacement.write(&folder.path().join("missing/report.md"), |file| file.write_str("new")).is_err());
        assert!(replacement.write(folder.path(), |file| file.write_str("new")).is_err(), "a folder is in the way");
        drop(replacement);
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
