//! Raw messages at a path, in input order, for looking at mail without an account. The contents of attachments are left out.

use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::{Path, PathBuf};

use super::mbox::split::Splitter;
use super::{eml, maildir, mbox, message_file};
use crate::message::parse::Excerpt;

/// The words of each part of a message are read up to this many bytes: all that any reader takes.
const TEXT_LIMIT: usize = 256 * 1024;

/// Raw messages, one after the other.
pub type RawMessages = Box<dyn Iterator<Item = io::Result<Vec<u8>>>>;

/// Returns the messages at a path: one mail file, an mbox (packed or not), a Maildir with its folders, or a folder of `.eml`.
///
/// # Errors
/// When nothing of the kind is there. Later errors concern single messages.
pub fn messages(path: &Path) -> io::Result<RawMessages> {
    if path.metadata()?.is_dir() {
        let files = files(path)?;
        return Ok(Box::new(files.into_iter().map(|file| read(&file))));
    }
    let mut reader = mbox::reader(path, 0)?;
    if reader.fill_buf()?.starts_with(b"From ") {
        return Ok(Box::new(Mails { splitter: Splitter::new(reader, 0) }));
    }
    let message = whole(&mut reader)?;
    Ok(Box::new(std::iter::once(Ok(message))))
}

/// Returns the files of a folder in order of their paths.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in maildir::folders(folder)? {
        files.extend(folder.list()?.into_iter().map(|(_, path)| path));
    }
    files.extend(eml::files(folder)?.into_iter().map(|(_, path)| path));
    files.sort();
    files.dedup();
    if files.is_empty() {
        return Err(io::Error::new(
            io::ErrorKind::NotFound,
            "no mail here: neither a Maildir nor a file that ends in .eml",
        ));
    }
    Ok(files)
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    whole(&mut File::open(path)?)
}

/// Returns the header, and what is read of the body behind it.
fn whole(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let (mut message, rest) = message_file::read_header(reader)?;
    let mut excerpt = Excerpt::new(&message, TEXT_LIMIT);
    excerpt.take(&rest);
    message_file::read_words(reader, &mut excerpt)?;
    message.extend(excerpt.finish());
    Ok(message)
}

/// The messages of one mbox.
struct Mails<R> {
    splitter: Splitter<R>,
}

impl<R: BufRead> Iterator for Mails<R> {
    type Item = io::Result<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        let message = (|| {
            let Some(head) = self.splitter.next_head()? else { return Ok(None) };
            let mut excerpt = Excerpt::new(&head.header, TEXT_LIMIT);
            self.splitter.rest(|piece| excerpt.take(piece))?;
            Ok(Some([head.header, excerpt.finish()].concat()))
        })();
        message.transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn texts(path: &Path) -> Vec<String> {
        messages(path).unwrap().map(|message| String::from_utf8(message.unwrap()).unwrap()).collect()
    }

    #[test]
    fn every_kind_of_path_yields_its_messages_in_order() {
        let root = tempfile::tempdir().unwrap();
        let write = |name: &str, content: &str| {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, content).unwrap();
            path
        };
        let one = write("one.eml", "Subject: 1\n\na\n");
        write("maildir/cur/2:2,S", "Subject: 2\n\nb\n");
        write("maildir/new/1", "Subject: 1\n\na\n");
        let postmark = "From a@example.org Mon Mar  4 09:15:00 2024\n";
        let mbox = write("some.mbox", &format!("{postmark}Subject: 1\n\na\n\n{postmark}Subject: 2\n\n>From b\n"));
        write("export/b.eml", "Subject: 2\n\nb\n");
        write("export/a.eml", "Subject: 1\n\na\n");

        assert_eq!(texts(&one), ["Subject: 1\n\na\n"]);
        assert_eq!(texts(&root.path().join("maildir")), ["Subject: 2\n\nb\n", "Subject: 1\n\na\n"]);
        assert_eq!(texts(&mbox), ["Subject: 1\n\na\n", "Subject: 2\n\nFrom b\n"]);
        assert_eq!(texts(&root.path().join("export")), ["Subject: 1\n\na\n", "Subject: 2\n\nb\n"]);
    }
}
