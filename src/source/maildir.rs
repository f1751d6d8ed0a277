//! A Maildir: `cur` and `new`, with folders beside or below it.
//!
//! Folders are found in both common layouts: Maildir++ (`.Sent`, `.Clients.Ana`) and plain nesting (`Sent`, `Clients/Ana`).
//! A message is known by its unique name without flags, so reading or flagging it elsewhere is no news. Of a folder
//! whose `cur` and `new` have not been modified, the files are counted and no more. `tmp` is never looked at.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::folder::{self, Listing};
use super::message_file::place_of_name;
use super::{Desk, Error, Known, Settings, Source, Survey, modified_utf7, no_sent_folder, roles, unreadable};
use crate::message::Role;
use crate::message::mailbox::{Checkpoint, Place};

/// Folders nested deeper than this are not looked for.
const DEPTH: usize = 16;

/// A Maildir account.
struct Maildir {
    settings: Settings,
    root: PathBuf,
}

/// Makes a source of a Maildir at the settings' path.
pub fn open(settings: Settings) -> Result<Box<dyn Source>, Error> {
    let root = settings.required_path()?;
    Ok(Box::new(Maildir { settings, root }))
}

impl Source for Maildir {
    fn sync(&mut self, desk: &mut dyn Desk) -> Result<(), Error> {
        if self.root.is_file() {
            return Err(Error::Setting(format!(
                "{} is a file, and no Maildir: kind = \"mbox\" reads files of mail",
                self.root.display()
            )));
        }
        let folders = folders(&self.root).map_err(|error| unreadable(&self.root, &error))?;
        if folders.is_empty() {
            return Err(Error::Setting(format!(
                "{}: no Maildir here: set path to the folder that holds cur and new",
                self.root.display()
            )));
        }
        let exists = |name: &str| folders.iter().any(|folder| folder.name == name || folder.display_name == name);
        if let Some((role, name)) = roles::misnamed(&self.settings.folders, exists) {
            return Err(Error::Setting(format!(
                "no folder is called {name:?}: correct folders = {{ {role} = \"…\" }}"
            )));
        }
        self.settings.check_exclude(exists, desk);
        let mut roles_found = Vec::new();
        for folder in &folders {
            let role = folder.role(&self.settings);
            roles_found.push(role);
            if !self.settings.reads(role, [&folder.name, &folder.display_name]) {
                continue;
            }
            if let Err(error) = self.sync_folder(folder, role, desk)? {
                desk.problem(&folder.name, None, unreadable(&folder.culprit(), &error).to_string());
            }
        }
        if !roles_found.contains(&Role::Sent) {
            desk.problem("Sent", None, no_sent_folder());
        }
        Ok(())
    }
}

impl Maildir {
    /// Hands over what is new in one folder. The inner error is this folder's alone.
    fn sync_folder(&self, folder: &Folder, role: Role, desk: &mut dyn Desk) -> Result<io::Result<()>, Error> {
        let found = folder.examine();
        let messages = found.as_ref().map_or(0, |(_, messages)| *messages);
        let survey = Survey { name: folder.name.clone(), display_name: folder.display_name.clone(), role, messages };
        // A folder that cannot be read is there all the same: it is not forgotten.
        let known = desk.open(&survey);
        let modified_ns = match found {
            Ok((modified_ns, _)) => modified_ns,
            Err(error) => return Ok(Err(error)),
        };
        if is_unchanged(&known, &modified_ns) {
            return Ok(Ok(()));
        }
        match folder.list() {
            Ok(files) => {
                let listing = Listing { modified_ns, files, unreadable: Vec::new() };
                folder::hand_over(desk, &survey, &known, listing, self.settings.since).map(Ok)
            }
            Err(error) => Ok(Err(error)),
        }
    }
}

fn is_unchanged(known: &Known, tonight: &[i128]) -> bool {
    matches!(&known.checkpoint, Some(Checkpoint::Folder { modified_ns, complete: true, .. }) if modified_ns == tonight)
}

/// One folder of messages, with `cur` in it.
pub(super) struct Folder {
    /// `INBOX`, or the path below the root.
    name: String,
    display_name: String,
    path: PathBuf,
}

impl Folder {
    fn role(&self, settings: &Settings) -> Role {
        roles::configured(&settings.folders, &[&self.name, &self.display_name])
            .unwrap_or_else(|| roles::by_name(&self.display_name))
    }

    /// Returns the part that cannot be read, or the folder itself.
    fn culprit(&self) -> PathBuf {
        let mut parts = self.parts().filter(|part| part.metadata().is_ok());
        parts.find(|part| fs::read_dir(part).is_err()).unwrap_or_else(|| self.path.clone())
    }

    /// Returns when its parts were modified, and how many files they hold.
    fn examine(&self) -> io::Result<(Vec<i128>, u64)> {
        fs::read_dir(&self.path)?;
        let modified_ns = self.parts().map(|part| folder::settled_modified_ns(&part)).collect::<io::Result<_>>()?;
        Ok((modified_ns, self.count()?))
    }

    /// Returns the messages in `cur` and `new`, by unique name.
    pub(super) fn list(&self) -> io::Result<Vec<(Place, PathBuf)>> {
        let mut files = Vec::new();
        for part in self.parts() {
            for entry in fs::read_dir(&part)? {
                let entry = entry?;
                let name = entry.file_name();
                let name = name.as_encoded_bytes();
                if !name.starts_with(b".") && !entry.file_type()?.is_dir() {
                    files.push((place_of_name(unique_name(name)), entry.path()));
                }
            }
        }
        Ok(files)
    }

    fn count(&self) -> io::Result<u64> {
        let mut count = 0;
        for part in self.parts() {
            count += fs::read_dir(&part)?.count() as u64;
        }
        Ok(count)
    }

    fn parts(&self) -> impl Iterator<Item = PathBuf> {
        ["cur", "new"].into_iter().map(|part| self.path.join(part)).filter(|part| is_folder(part))
    }
}

/// Returns the part of a file name that stays when flags change: everything before `:2,` (or `;2,`, `!2,` where a file system
/// forbids colons).
fn unique_name(name: &[u8]) -> &[u8] {
    let info = name.windows(3).rposition(|window| matches!(window, [b':' | b';' | b'!', b'2', b',']));
    &name[..info.unwrap_or(name.len())]
}

/// Returns the folders at and below `root`, in order of their names.
pub(super) fn folders(root: &Path) -> io::Result<Vec<Folder>> {
    let mut found = Vec::new();
    if is_maildir(root) {
        found.push(Folder { name: "INBOX".to_owned(), display_name: "INBOX".to_owned(), path: root.to_owned() });
    }
    collect(root, "", DEPTH, &mut found)?;
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

fn is_maildir(path: &Path) -> bool {
    is_folder(&path.join("cur"))
}

/// Returns whether a folder is there, for all one can tell: what may not be looked at is left for reading, which tells why.
fn is_folder(path: &Path) -> bool {
    path.metadata().map_or_else(|error| is_denied(&error), |metadata| metadata.is_dir())
}

fn is_denied(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::PermissionDenied
}

fn collect(parent: &Path, above: &str, depth: usize, found: &mut Vec<Folder>) -> io::Result<()> {
    for entry in fs::read_dir(parent)? {
        let entry = entry?;
        let own_name = entry.file_name().to_string_lossy().into_owned();
        // Links are not followed: they could lead in circles.
        if !entry.file_type()?.is_dir() || matches!(own_name.as_str(), "cur" | "new" | "tmp") {
            continue;
        }
        let name = format!("{above}{own_name}");
        let path = entry.path();
        let is_plus_plus = own_name.starts_with('.');
        if is_maildir(&path) {
            let display_name = modified_utf7::decode(name.trim_start_matches('.'));
            let display_name = if is_plus_plus { display_name.replace('.', "/") } else { display_name };
            found.push(Folder { name: name.clone(), display_name, path: path.clone() });
        }
        if !is_plus_plus && depth > 0 {
            match collect(&path, &format!("{name}/"), depth - 1, found) {
                Err(error) if is_denied(&error) => {
                    if found.iter().all(|folder| folder.name != name) {
                        found.push(Folder { display_name: modified_utf7::decode(&name), name, path });
                    }
                }
                collected => collected?,
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_no_part_of_a_unique_name() {
        for name in ["1700.M1P2.host:2,RS", "1700.M1P2.host", "1700.M1P2.host:2,", "1700.M1P2.host;2,S"] {
            assert_eq!(unique_name(name.as_bytes()), b"1700.M1P2.host", "{name}");
        }
    }

    #[test]
    fn folders_are_found_in_both_layouts() {
        let root = tempfile::tempdir().unwrap();
        for folder in [
            "cur",
            "new",
            "tmp",
            ".Sent/cur",
            ".Clients.Ana/cur",
            ".Entw&APw-rfe/cur",
            "Work/Deep/cur",
            "Work/cur",
            "no/mail",
        ] {
            fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        let names: Vec<(String, String)> =
            folders(root.path()).unwrap().into_iter().map(|folder| (folder.name, folder.display_name)).collect();
        let expected = [
            (".Clients.Ana", "Clients/Ana"),
            (".Entw&APw-rfe", "Entwürfe"),
            (".Sent", "Sent"),
            ("INBOX", "INBOX"),
            ("Work", "Work"),
            ("Work/Deep", "Work/Deep"),
        ];
        assert_eq!(names, expected.map(|(name, display)| (name.to_owned(), display.to_owned())));
    }
}
