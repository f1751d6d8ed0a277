//! A folder of `.eml` files, as mail programs export them.
//!
//! There are no mailboxes in it, so only the headers tell the owner's mail apart. Folders inside are looked through too. A
//! file is known by its path below the root, and is taken not to change.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::folder::{self, Listing};
use super::message_file::place_of_name;
use super::{Desk, Error, Settings, Source, Survey, unreadable};
use crate::message::Role;
use crate::message::mailbox::{Checkpoint, Place};

/// Folders nested deeper than this are not looked into.
const DEPTH: usize = 16;

/// A folder of `.eml` files.
struct Eml {
    settings: Settings,
    root: PathBuf,
}

/// Makes a source of the folder at the settings' path.
pub fn open(settings: Settings) -> Result<Box<dyn Source>, Error> {
    let root = settings.required_path()?;
    Ok(Box::new(Eml { settings, root }))
}

impl Source for Eml {
    fn sync(&mut self, desk: &mut dyn Desk) -> Result<(), Error> {
        let listing = list(&self.root).map_err(|error| unreadable(&self.root, &error))?;
        if listing.files.is_empty() && listing.unreadable.is_empty() {
            return Err(Error::Setting(format!("{}: no file ends in .eml: correct path", self.root.display())));
        }
        let display_name = self.root.file_name().map_or_else(|| ".".into(), |name| name.to_string_lossy());
        let survey = Survey {
            name: ".".to_owned(),
            display_name: display_name.into_owned(),
            role: Role::Folderless,
            messages: listing.files.len() as u64,
        };
        let known = desk.open(&survey);
        let checkpoint = Checkpoint::Folder {
            modified_ns: listing.modified_ns.clone(),
            entries: listing.files.len() as u64,
            complete: true,
        };
        if known.checkpoint == Some(checkpoint) && listing.unreadable.is_empty() {
            return Ok(());
        }
        folder::hand_over(desk, &survey, &known, listing, self.settings.since)
    }
}

fn list(root: &Path) -> io::Result<Listing> {
    let mut listing = Listing { modified_ns: Vec::new(), files: Vec::new(), unreadable: Vec::new() };
    collect(root, "", DEPTH, &mut listing)?;
    Ok(listing)
}

fn collect(folder: &Path, above: &str, depth: usize, listing: &mut Listing) -> io::Result<()> {
    listing.modified_ns.push(folder::settled_modified_ns(folder)?);
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        let file_type = entry.file_type()?;
        if file_type.is_dir() {
            if depth > 0 {
                match collect(&path, &format!("{name}/"), depth - 1, listing) {
                    Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                        listing.unreadable.push(unreadable(&path, &error).to_string());
                    }
                    collected => collected?,
                }
            }
        } else if is_eml(&path) {
            listing.files.push((place_of_name(name.as_bytes()), path));
        }
    }
    Ok(())
}

/// Returns whether the file name ends in `.eml`.
pub(super) fn is_eml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("eml"))
}

/// Returns the paths of the `.eml` files at and below `root`, and their places, in order of their names.
pub(super) fn files(root: &Path) -> io::Result<Vec<(Place, PathBuf)>> {
    list(root).map(|listing| listing.files)
}
