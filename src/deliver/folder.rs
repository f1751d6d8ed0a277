//! Keeps the last nights in a folder, with a page that leads to them: for a private web server, a synchronised folder, a shelf.
//!
//! The folder may hold other things. A list of what was made here lies beside the pages; nothing that is not on it is ever
//! replaced or removed.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;

use anyhow::{Context, Result, bail};
use jiff::civil::Date;

use super::Edition;
use crate::config::delivery::Folder;

/// The list of files made here, one name a line.
const LIST: &str = ".crickets";

/// The page that leads to the others.
const INDEX: &str = "index.html";

/// Puts tonight's page into the folder, and takes the oldest out.
pub fn put(folder: &Folder, edition: &Edition) -> Result<()> {
    let path = &folder.path;
    put_into(path, folder.keep, edition).with_context(|| format!("the folder {}", path.display()))
}

fn put_into(path: &Path, keep: usize, edition: &Edition) -> Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    let mut made = list(path)?;
    let tonight = name(edition.night);
    for file in [tonight.as_str(), INDEX] {
        if !made.contains(file) && path.join(file).exists() {
            bail!("{file} is there already and was not made by crickets: move it away, or name another folder");
        }
    }
    // On the list first: should the run end here, the next one knows the page for its own.
    made.extend([tonight.clone(), INDEX.to_owned()]);
    write_list(path, &made)?;
    replace(path, &tonight, edition.html.as_bytes())?;
    let mut nights: Vec<Date> =
        made.iter().filter_map(|file| night(file)).filter(|night| path.join(name(*night)).exists()).collect();
    nights.sort_unstable_by(|a, b| b.cmp(a));
    let old = nights.split_off(keep.min(nights.len()));
    // No link may lead to a page that is gone.
    replace(path, INDEX, (edition.index)(edition, &nights).as_bytes())?;
    for night in old {
        remove(path, &name(night))?;
        made.remove(&name(night));
    }
    write_list(path, &made)
}

/// Looks whether the folder can be written to, and by nobody else.
pub fn check(folder: &Folder) -> Result<String> {
    let path = &folder.path;
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(format!("{} will be made", path.display())),
        Err(error) => Err(error).with_context(|| format!("the folder {} cannot be looked at", path.display())),
        Ok(metadata) if !metadata.is_dir() => bail!("{} is no folder: name another", path.display()),
        Ok(metadata) if metadata.permissions().mode() & 0o077 != 0 => {
            bail!("{path} can be read by others: run chmod go= {path}", path = path.display())
        }
        Ok(_) => {
            tempfile::NamedTempFile::new_in(path)
                .with_context(|| format!("{} cannot be written to", path.display()))?;
            Ok(format!("{} is private and can be written to", path.display()))
        }
    }
}

fn name(night: Date) -> String {
    format!("report-{night}.html")
}

/// Returns the night of a page by its name; nothing that is spelled otherwise is one.
fn night(file: &str) -> Option<Date> {
    let night: Date = file.strip_prefix("report-")?.strip_suffix(".html")?.parse().ok()?;
    (name(night) == file).then_some(night)
}

fn list(path: &Path) -> Result<BTreeSet<String>> {
    match fs::read_to_string(path.join(LIST)) {
        Ok(text) => {
            Ok(text.lines().filter(|file| *file == INDEX || night(file).is_some()).map(str::to_owned).collect())
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(error) => Err(error).with_context(|| format!("read {LIST}, the list of what was made there")),
    }
}

fn write_list(path: &Path, made: &BTreeSet<String>) -> Result<()> {
    let lines: String = made.iter().map(|file| format!("{file}\n")).collect();
    replace(path, LIST, lines.as_bytes())
}

/// Replaces the file, readable by its owner alone; whoever looks sees the old one or the new one.
fn replace(path: &Path, file: &str, bytes: &[u8]) -> Result<()> {
    let write = || -> io::Result<()> {
        // Made with mode 0600 whatever the umask.
        let mut temporary = tempfile::Builder::new().prefix(".crickets-").tempfile_in(path)?;
        temporary.write_all(bytes)?;
        temporary.as_file().sync_all()?;
        temporary.persist(path.join(file)).map_err(|error| error.error)?;
        File::open(path)?.sync_all()
    };
    write().with_context(|| format!("write {file}"))
}

fn remove(path: &Path, file: &str) -> Result<()> {
    match fs::remove_file(path.join(file)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).with_context(|| format!("remove {file}")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edition(day: i8) -> Edition {
        Edition {
            night: jiff::civil::date(2026, 3, day),
            as_of: "2026-03-10T05:00:00Z".parse().unwrap(),
            headline: String::new(),
            text: String::new(),
            html: format!("<p>{day}"),
            index: |_, nights| nights.iter().map(|night| format!("{night}\n")).collect(),
            language: "en",
        }
    }

    fn files(path: &Path) -> Vec<String> {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = entries.filter(|name| !name.starts_with('.')).collect();
        names.sort();
        names
    }

    #[test]
    fn the_last_nights_are_kept_and_nothing_else_is_touched() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder { path: home.path().join("a/nights"), keep: 2 };
        put(&folder, &edition(7)).unwrap();
        // Theirs, though it looks like ours.
        fs::write(folder.path.join("report-2020-01-01.html"), "mine").unwrap();
        fs::write(folder.path.join("report-2026-3-1.html"), "mine").unwrap();
        fs::write(folder.path.join("photo.jpg"), "mine").unwrap();
        for day in [8, 9, 9, 10] {
            put(&folder, &edition(day)).unwrap();
        }
        let expected = [
            "index.html",
            "photo.jpg",
            "report-2020-01-01.html",
            "report-2026-03-09.html",
            "report-2026-03-10.html",
            "report-2026-3-1.html",
        ];
        assert_eq!(files(&folder.path), expected);
        assert_eq!(fs::read_to_string(folder.path.join(INDEX)).unwrap(), "2026-03-10\n2026-03-09\n");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder.path), 0o700);
        assert_eq!(mode(&folder.path.join(INDEX)), 0o600);
        assert_eq!(mode(&folder.path.join("report-2026-03-10.html")), 0o600);
        assert_eq!(mode(&folder.path.join(LIST)), 0o600);
        assert!(check(&folder).unwrap().contains("is private"));
    }

    #[test]
    fn a_page_that_somebody_else_made_is_not_replaced() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder { path: home.path().to_owned(), keep: 2 };
        fs::write(home.path().join(INDEX), "my own page").unwrap();
        let error = format!("{:#}", put(&folder, &edition(7)).unwrap_err());
        assert!(error.contains("index.html is there already"), "{error}");
        assert_eq!(fs::read_to_string(home.path().join(INDEX)).unwrap(), "my own page");
        assert_eq!(files(home.path()), ["index.html"]);
    }

    #[test]
    fn a_list_that_was_tampered_with_removes_nothing_outside() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder { path: home.path().join("nights"), keep: 1 };
        fs::write(home.path().join("report-2020-01-01.html"), "mine").unwrap();
        put(&folder, &edition(7)).unwrap();
        fs::write(folder.path.join(LIST), "../report-2020-01-01.html\nindex.html\nreport-2026-03-07.html\n").unwrap();
        put(&folder, &edition(8)).unwrap();
        assert_eq!(files(home.path()), ["nights", "report-2020-01-01.html"]);
        assert_eq!(files(&folder.path), ["index.html", "report-2026-03-08.html"]);
    }

    #[test]
    fn a_folder_that_cannot_be_used_says_why() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("file");
        fs::write(&file, "").unwrap();
        let error = check(&Folder { path: file.clone(), keep: 1 }).unwrap_err().to_string();
        assert!(error.contains("is no folder"), "{error}");
        fs::create_dir(home.path().join("open")).unwrap();
        fs::set_permissions(home.path().join("open"), fs::Permissions::from_mode(0o755)).unwrap();
        let error = check(&Folder { path: home.path().join("open"), keep: 1 }).unwrap_err().to_string();
        assert!(error.contains("chmod go="), "{error}");
        assert!(put(&Folder { path: file, keep: 1 }, &edition(7)).is_err());
    }
}
