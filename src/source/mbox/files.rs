//! Finds the mbox files at a path, and opens them.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use flate2::bufread::MultiGzDecoder;
use jiff::Timestamp;
use jiff::fmt::strtime;

/// Folders nested deeper than this are not looked into.
const DEPTH: usize = 8;

/// One file of messages.
pub struct MboxFile {
    /// The path below the account's folder.
    pub name: String,
    /// The mailbox it is named after.
    pub display_name: String,
    pub path: PathBuf,
    /// Whether it is packed with gzip.
    pub is_packed: bool,
}

impl MboxFile {
    fn new(name: String, path: PathBuf) -> Self {
        let is_packed = name.to_ascii_lowercase().ends_with(".gz");
        let display_name: Vec<&str> = name.split('/').map(without_extensions).collect();
        Self { display_name: display_name.join("/"), name, path, is_packed }
    }
}

/// Returns the mbox files at the path: itself, or those in the folder, in order of their names.
pub fn find(path: &Path) -> io::Result<Vec<MboxFile>> {
    let mut found = Vec::new();
    if path.metadata()?.is_dir() {
        collect(path, "", DEPTH, &mut found)?;
        found.sort_by(|one, other| one.name.cmp(&other.name));
    } else {
        let name = path.file_name().map_or_else(|| "mbox".into(), |name| name.to_string_lossy());
        found.push(MboxFile::new(name.into_owned(), path.to_owned()));
    }
    Ok(found)
}

fn collect(folder: &Path, above: &str, depth: usize, found: &mut Vec<MboxFile>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let own_name = entry.file_name().to_string_lossy().into_owned();
        if own_name.starts_with('.') {
            continue;
        }
        let name = format!("{above}{own_name}");
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            if depth > 0 {
                match collect(&path, &format!("{name}/"), depth - 1, found) {
                    // Left for reading, which tells why.
                    Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                        found.push(MboxFile::new(name, path));
                    }
                    collected => collected?,
                }
            }
        } else if is_named_mbox(&own_name) || begins_like_mbox(&path) {
            found.push(MboxFile::new(name, path));
        }
    }
    Ok(())
}

fn is_named_mbox(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".mbox", ".mbx", ".mbox.gz", ".mbx.gz"].iter().any(|extension| name.ends_with(extension))
}

/// Thunderbird's files carry no extension, so the content has to tell. What may not be read could be one: reading tells why not.
fn begins_like_mbox(path: &Path) -> bool {
    let mut start = [0_u8; 5];
    match glance(path).and_then(|mut reader| reader.read_exact(&mut start)) {
        Ok(()) => start == *b"From ",
        Err(error) => error.kind() == io::ErrorKind::PermissionDenied,
    }
}

fn without_extensions(name: &str) -> &str {
    let name = strip_suffix_ignoring_case(name, ".gz");
    [".mbox", ".mbx", ".sbd"].iter().fold(name, |name, extension| strip_suffix_ignoring_case(name, extension))
}

fn strip_suffix_ignoring_case<'a>(name: &'a str, suffix: &str) -> &'a str {
    match name.len().checked_sub(suffix.len()) {
        Some(end) if name.is_char_boundary(end) && end > 0 && name[end..].eq_ignore_ascii_case(suffix) => &name[..end],
        _ => name,
    }
}

/// Opens a file from `offset` on, unpacking it where its first bytes say that it is packed.
pub fn reader(path: &Path, offset: u64) -> io::Result<Box<dyn BufRead>> {
    open(path, offset, 256 * 1024)
}

/// Opens a file for a look at its beginning.
pub fn glance(path: &Path) -> io::Result<Box<dyn BufRead>> {
    open(path, 0, 8 * 1024)
}

fn open(path: &Path, offset: u64, capacity: usize) -> io::Result<Box<dyn BufRead>> {
    let mut file = File::open(path)?;
    let mut magic = Vec::new();
    (&mut file).take(2).read_to_end(&mut magic)?;
    if magic == [0x1f, 0x8b] {
        file.seek(SeekFrom::Start(0))?;
        let mut unpacked = BufReader::new(MultiGzDecoder::new(BufReader::new(file)));
        io::copy(&mut (&mut unpacked).take(offset), &mut io::sink())?;
        return Ok(Box::new(unpacked));
    }
    file.seek(SeekFrom::Start(offset))?;
    Ok(Box::new(BufReader::with_capacity(capacity, file)))
}

/// Returns the time in a `From ` line: when the message was delivered, by the clock of UTC where no zone is named.
pub fn postmark_time(postmark: &[u8]) -> Option<Timestamp> {
    let line = std::str::from_utf8(postmark).ok()?;
    let words: Vec<&str> = line.split_ascii_whitespace().collect();
    let clock = words.iter().position(|word| word.contains(':') && word.starts_with(|c: char| c.is_ascii_digit()))?;
    let [month, day] = words.get(clock.checked_sub(2)?..clock)? else { return None };
    let year =
        words[clock + 1..].iter().find(|word| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()))?;
    let zone =
        words[clock + 1..].iter().find(|word| word.len() == 5 && word.starts_with(['+', '-'])).unwrap_or(&"+0000");
    let seconds = if words[clock].len() == 5 { ":00" } else { "" };
    let text = format!("{day} {month} {year} {}{seconds} {zone}", words[clock]);
    strtime::parse("%d %b %Y %H:%M:%S %z", text).ok()?.to_timestamp().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postmarks_tell_the_time() {
        for (postmark, time) in [
            ("From ana@example.org Mon Mar  4 09:15:00 2024", Some("2024-03-04T09:15:00Z")),
            ("From 17@xxx Mon Mar 04 09:15:00 +0100 2024", Some("2024-03-04T08:15:00Z")),
            ("From - Mon Mar  4 09:15:00 2024 +0200", Some("2024-03-04T07:15:00Z")),
            ("From ana 09:15", None),
            ("From", None),
        ] {
            assert_eq!(postmark_time(postmark.as_bytes()), time.map(|time| time.parse().unwrap()), "{postmark}");
        }
    }

    #[test]
    fn files_are_named_after_their_mailbox() {
        for (name, mailbox) in [
            ("Sent.mbox", "Sent"),
            ("INBOX.mbox.gz", "INBOX"),
            ("Inbox", "Inbox"),
            ("Clients.sbd/Ana.MBOX", "Clients/Ana"),
            (".gz", ".gz"),
        ] {
            assert_eq!(MboxFile::new(name.to_owned(), PathBuf::new()).display_name, mailbox);
        }
    }
}
