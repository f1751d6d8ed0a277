//! The mailbox that is read, and the news kept back from it until their night.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use mail_parser::MessageParser;

use super::measure::{Program, Stopwatch};

/// Messages that arrive between two nights.
pub const NEWS: usize = 100;

/// A Maildir and the newest of its messages, kept back.
pub struct Mailbox {
    root: PathBuf,
    /// Where each message belongs, and where it lies until it arrives; the oldest last.
    kept_back: Vec<(PathBuf, PathBuf)>,
    pub messages: usize,
    pub megabytes: f64,
}

impl Mailbox {
    /// Generates a mailbox of so many messages, with news for so many nights kept beside it.
    pub fn generate(
        generator: &Path,
        root: &Path,
        messages: usize,
        nights: usize,
        stopwatch: &Stopwatch,
    ) -> Result<Self> {
        let total = messages + nights * NEWS;
        let program = Program::new(generator).arg("bulk").arg(root).arg("--messages").arg(total.to_string());
        stopwatch.run(&program).context("Generate the mailbox")?;
        let reserve = root.with_extension("news");
        fs::create_dir_all(&reserve)?;
        let mut files = files(root)?;
        ensure!(files.len() == total, "the generator wrote {} messages, not {total}", files.len());
        // Names begin with the time of delivery, in seconds.
        files.sort_by_cached_key(|path| (delivered(path), path.clone()));
        let news = files.split_off(messages);
        let mut bytes = 0;
        for path in &files {
            bytes += fs::metadata(path)?.len();
        }
        let mut kept_back = Vec::new();
        for (index, path) in news.into_iter().enumerate().rev() {
            let aside = reserve.join(index.to_string());
            fs::rename(&path, &aside)?;
            kept_back.push((path, aside));
        }
        Ok(Self { root: root.to_owned(), kept_back, messages, megabytes: bytes as f64 / 1e6 })
    }

    /// Puts the next of the news into the mailbox.
    pub fn deliver_news(&mut self) -> Result<()> {
        ensure!(self.kept_back.len() >= NEWS, "no news are left");
        for (home, aside) in self.kept_back.drain(self.kept_back.len() - NEWS..) {
            fs::rename(aside, home)?;
        }
        Ok(())
    }

    pub fn root(&self) -> &Path {
        &self.root
    }
}

/// Returns every message file of a Maildir and its folders.
fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in folders(root)? {
        for entry in fs::read_dir(folder.join("cur"))? {
            files.push(entry?.path());
        }
    }
    Ok(files)
}

/// Returns the Maildir itself and those that lie in it (Maildir++).
fn folders(root: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = vec![root.to_owned()];
    for entry in fs::read_dir(root).with_context(|| format!("Read {}", root.display()))? {
        let path = entry?.path();
        if path.join("cur").is_dir() {
            folders.push(path);
        }
    }
    Ok(folders)
}

fn delivered(path: &Path) -> u64 {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.split('.').next().and_then(|seconds| seconds.parse().ok()).unwrap_or(0)
}

/// Parses every message of a Maildir with mail-parser alone, on one thread, and says what it saw: the yardstick of CPU.
pub fn parse_all(root: &Path) -> Result<()> {
    let start = Instant::now();
    let (mut messages, mut letters) = (0_usize, 0_usize);
    for path in files(root)? {
        let bytes = fs::read(&path)?;
        let Some(message) = MessageParser::default().parse(&bytes) else { continue };
        messages += 1;
        letters += message.subject().map_or(0, str::len) + message.body_text(0).map_or(0, |text| text.len());
    }
    println!("{messages} messages, {letters} bytes of subject and text, {:.2} s", start.elapsed().as_secs_f64());
    Ok(())
}
