//! Hands the letter to a program on this machine that knows how to send: sendmail, or one that behaves like it (msmtp, nullmailer).
//!
//! The owner's address is its last argument; it is never told to look for addresses in the letter.

use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use lettre::message::Message;

use crate::config::delivery::Sendmail;

/// The program only queues the letter; some hand it on at once.
const PATIENCE: Duration = Duration::from_secs(120);

/// How often is looked whether the program has ended.
const GLANCE: Duration = Duration::from_millis(20);

/// A program that has ended may have left another that holds its pipes; that one is not waited for.
const AFTERWARDS: Duration = Duration::from_secs(5);

/// Of what the program complains of, so much is told.
const COMPLAINT: usize = 400;

/// Sends the letter.
pub fn send(sendmail: &Sendmail, letter: &Message) -> Result<()> {
    let (program, arguments) = sendmail.command.split_first().context("[deliver.sendmail]: command is empty")?;
    let mut child = Command::new(program)
        .args(arguments)
        .arg(sendmail.envelope.to.as_str())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{program} cannot be run: name another with command = […] in [deliver.sendmail]"))?;
    // Programs on this machine take the line ends of this machine.
    let bytes = String::from_utf8_lossy(&letter.formatted()).replace("\r\n", "\n");
    let (stdin, stderr) = (child.stdin.take(), child.stderr.take());
    // Written and read aside, so that a program that does neither cannot hold the night up.
    let written = aside(move || stdin.map_or(Ok(()), |mut stdin| stdin.write_all(bytes.as_bytes())));
    let complained = aside(move || {
        let mut complaint = Vec::new();
        if let Some(mut stderr) = stderr {
            // What cannot be read is not told.
            let _ = stderr.by_ref().take(COMPLAINT as u64).read_to_end(&mut complaint);
            let _ = std::io::copy(&mut stderr, &mut std::io::sink());
        }
        String::from_utf8_lossy(&complaint).trim().to_owned()
    });
    let Some(status) = ended(&mut child, PATIENCE)? else {
        // It has had its time: what becomes of it is told by the error.
        let _ = child.kill();
        let _ = child.wait();
        bail!("{program} did not end within {} s and was stopped", PATIENCE.as_secs());
    };
    if !status.success() {
        let complaint = complained.recv_timeout(AFTERWARDS).unwrap_or_default();
        let complaint =
            if complaint.is_empty() { "it said nothing".to_owned() } else { format!("it said: {complaint}") };
        bail!("{program} failed ({status}); {complaint}");
    }
    match written.recv_timeout(AFTERWARDS) {
        Ok(Ok(())) => Ok(()),
        _ => bail!("{program} ended without having read the letter"),
    }
}

/// Finds the program.
pub fn check(sendmail: &Sendmail) -> Result<String> {
    let program = sendmail.command.first().map_or("", String::as_str);
    let is_program =
        |path: &Path| path.metadata().is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0);
    let found = if program.contains('/') {
        Some(PathBuf::from(program)).filter(|path| is_program(path))
    } else {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).map(|folder| folder.join(program)).find(|path| is_program(path))
    };
    match found {
        Some(path) => Ok(format!("{} is there", path.display())),
        None => bail!("{program} is no program here: install one that sends mail, or name it with command = […]"),
    }
}

/// Does something in a thread of its own; what came of it can be waited for.
fn aside<T: Send + 'static>(task: impl FnOnce() -> T + Send + 'static) -> Receiver<T> {
    let (sender, receiver) = mpsc::sync_channel(1);
    std::thread::spawn(move || {
        // Nobody may be waiting any more.
        let _ = sender.send(task());
    });
    receiver
}

/// Waits for the program to end, at most so long.
fn ended(child: &mut Child, patience: Duration) -> Result<Option<std::process::ExitStatus>> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().context("wait for the program")? {
            return Ok(Some(status));
        }
        if begun.elapsed() > patience {
            return Ok(None);
        }
        std::thread::sleep(GLANCE);
    }
}
