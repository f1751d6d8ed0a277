//! What the owner keeps beside the configuration: drafts of their own, and an address book with birthdays.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::exit_code::Refusal;
use crate::message::AddrSpec;
use crate::people::{Birthday, vcard};
use crate::verdict::Templates;
use crate::verdict::draft::template::Template;

/// The folder looked into where the configuration names none.
const DRAFTS: &str = "drafts";

/// The longest file read as a draft.
const LONGEST_DRAFT: u64 = 64 << 10;

/// The longest address book: some hold portraits.
const LONGEST_BOOK: u64 = 256 << 20;

/// Returns the owner's own drafts: the `.txt` files in the folder that is named, or else in `drafts` beside the configuration.
///
/// # Errors
/// When a named folder cannot be read, or a file in it is no draft.
pub fn drafts(folder: &Path, named: Option<PathBuf>) -> Result<Templates, Refusal> {
    let is_named = named.is_some();
    let path = folder.join(named.unwrap_or_else(|| PathBuf::from(DRAFTS)));
    let files = match files_in(&path, "txt") {
        Ok(files) => files,
        Err(error) if !is_named && error.kind() == ErrorKind::NotFound => return Ok(Templates::default()),
        Err(error) => {
            let path = path.display();
            return Err(Refusal::config(format!(
                "drafts: the folder {path} cannot be read ({error}): make it, or take the line drafts = … out"
            )));
        }
    };
    let mut own = Vec::new();
    for file in files {
        let refusal = |what: String| Refusal::config(format!("the draft {}: {what}", file.display()));
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let text = read(&file, LONGEST_DRAFT).map_err(refusal)?;
        own.push(Template::parse(&name, &text).map_err(refusal)?);
    }
    Ok(Templates { own })
}

/// Returns the birthdays in a vCard file, or in the `.vcf` files of a folder.
///
/// # Errors
/// When there is no such file, or it holds no vCard.
pub fn birthdays(path: &Path) -> Result<BTreeMap<AddrSpec, Birthday>, Refusal> {
    let refusal = |path: &Path, what: &str| {
        Refusal::config(format!(
            "owner.birthdays: {} {what}: name a vCard file (.vcf), or a folder of them",
            path.display()
        ))
    };
    let files = if path.is_dir() { files_in(path, "vcf") } else { Ok(vec![path.to_owned()]) };
    let files = files.map_err(|error| refusal(path, &format!("cannot be read ({error})")))?;
    let mut birthdays = BTreeMap::new();
    let mut cards = 0;
    for file in &files {
        let text = read(file, LONGEST_BOOK).map_err(|what| refusal(file, &what))?;
        let book = vcard::birthdays(&text);
        cards += book.cards;
        for (line, odd) in &book.odd {
            tracing::debug!(file = %file.display(), line, ?odd, "no birthday");
        }
        for (address, birthday) in book.birthdays {
            birthdays.entry(address).or_insert(birthday);
        }
    }
    if cards == 0 {
        return Err(refusal(path, "holds no vCard"));
    }
    Ok(birthdays)
}

/// Returns the files in a folder that end so, in order of name.
fn files_in(folder: &Path, ending: &str) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !is_hidden && path.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending)) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Returns a text; address books of old programs are Latin-1 here and there, which is no reason to refuse them.
fn read(path: &Path, longest: u64) -> Result<String, String> {
    let told = |error: std::io::Error| format!("cannot be read ({error})");
    let length = fs::metadata(path).map_err(told)?.len();
    if length > longest {
        return Err(format!("is longer than {longest} bytes"));
    }
    fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).map_err(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_beside_the_configuration_are_found() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(drafts(home.path(), None).unwrap(), Templates::default());
        fs::create_dir(home.path().join("drafts")).unwrap();
        fs::write(home.path().join("drafts/nudge.en.txt"), "Subject: Hello\n\n{{ hello }}\n").unwrap();
        fs::write(home.path().join("drafts/notes.md"), "no draft").unwrap();
        assert_eq!(drafts(home.path(), None).unwrap().own.len(), 1);
        fs::write(home.path().join("drafts/nudge.de.txt"), "Subject: Hallo\n\n{{ helo }}\n").unwrap();
        let refusal = drafts(home.path(), None).unwrap_err();
        assert_eq!(refusal.exit.status(), 78);
        assert!(refusal.message.contains("nudge.de.txt: line 3: \"helo\" is no blank"), "{}", refusal.message);
        let missing = drafts(home.path(), Some("letters".into())).unwrap_err();
        assert!(missing.message.contains("letters") && missing.message.contains("make it"), "{}", missing.message);
    }

    #[test]
    fn an_address_book_is_a_file_or_a_folder() {
        let home = tempfile::tempdir().unwrap();
        let card = |name: &str| format!("BEGIN:VCARD\nEMAIL:{name}@example.org\nBDAY:--0312\nEND:VCARD\n");
        fs::write(home.path().join("a.vcf"), card("ana") + &card("bo")).unwrap();
        fs::write(home.path().join("b.vcf"), card("cy")).unwrap();
        assert_eq!(birthdays(&home.path().join("a.vcf")).unwrap().len(), 2);
        assert_eq!(birthdays(home.path()).unwrap().len(), 3);
        let missing = birthdays(&home.path().join("c.vcf")).unwrap_err().message;
        assert!(missing.contains("c.vcf") && missing.contains("name a vCard file"), "{missing}");
        fs::write(home.path().join("c.vcf"), "Ana, 12 March\n").unwrap();
        assert!(birthdays(&home.path().join("c.vcf")).unwrap_err().message.contains("holds no vCard"));
    }
}
