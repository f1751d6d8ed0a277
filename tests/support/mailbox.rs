//! Writes small Maildirs and mboxes of invented mail.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Returns a message. Every third is a newsletter, whose words nobody wants.
pub fn message(number: usize) -> String {
    let subject = if number.is_multiple_of(3) { "A newsletter" } else { "A question" };
    format!(
        "Date: Mon, 4 Mar 2024 {:02}:{:02}:00 +0100\nFrom: Ana <ana@example.org>\nTo: me@example.net\nSubject: {subject} {number}\n\
         Message-ID: <{number}@example.org>\n\nHello,\nhow about number {number}?\n",
        number / 60 % 24,
        number % 60
    )
}

/// Adds messages to a folder of a Maildir, which is made when it is not there.
pub fn fill(maildir: &Path, folder: &str, numbers: impl IntoIterator<Item = usize>) {
    let folder = maildir.join(folder);
    for part in ["cur", "new", "tmp", ""] {
        fs::create_dir_all(folder.join(part)).unwrap();
        open_to_all(&folder.join(part));
    }
    for number in numbers {
        fs::write(folder.join(format!("new/17095{number:05}.M{number}P1.test")), message(number)).unwrap();
    }
}

/// Lets a mail server that runs as another user work in a folder.
pub fn open_to_all(folder: &Path) {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
}
