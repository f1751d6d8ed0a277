//! Runs a program and says what it cost: wall time by the clock, CPU and peak memory by GNU time, which is itself too
//! small to be seen in them.
//!
//! Every program runs in a process group of its own, so that an interrupted comparison can end it with all it started.

use std::ffi::OsString;
use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// What one run cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    pub wall_seconds: f64,
    /// User and system together.
    pub cpu_seconds: f64,
    /// Of the largest process.
    pub peak_kib: u64,
}

impl Cost {
    /// Returns the cost of doing one after the other.
    pub fn then(self, next: Self) -> Self {
        Self {
            wall_seconds: self.wall_seconds + next.wall_seconds,
            cpu_seconds: self.cpu_seconds + next.cpu_seconds,
            peak_kib: self.peak_kib.max(next.peak_kib),
        }
    }
}

/// A program with its arguments and what it finds in its environment.
#[derive(Clone, Debug)]
pub struct Program {
    words: Vec<OsString>,
    environment: Vec<(&'static str, OsString)>,
}

impl Program {
    pub fn new(name: impl Into<OsString>) -> Self {
        Self { words: vec![name.into()], environment: Vec::new() }
    }

    pub fn arg(mut self, word: impl Into<OsString>) -> Self {
        self.words.push(word.into());
        self
    }

    pub fn env(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        self.environment.push((name, value.into()));
        self
    }
}

/// Runs programs, one at a time, until a signal arrives.
pub struct Stopwatch {
    folder: PathBuf,
    interrupted: Arc<AtomicBool>,
    /// The process group that runs; 0 for none. Held while one is started, so that none starts unseen by a signal.
    running: Arc<Mutex<u32>>,
    runs: AtomicU32,
}

impl Stopwatch {
    /// Returns one that keeps what programs say in files of that folder.
    pub fn new(folder: &Path) -> Result<Self> {
        let interrupted = Arc::new(AtomicBool::new(false));
        let running = Arc::new(Mutex::new(0));
        let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP]).context("Listen to signals")?;
        let (flag, group) = (Arc::clone(&interrupted), Arc::clone(&running));
        std::thread::spawn(move || {
            for _ in signals.forever() {
                flag.store(true, Ordering::SeqCst);
                let group = *group.lock().unwrap_or_else(PoisonError::into_inner);
                if group != 0 {
                    // A group that has just ended needs no ending.
                    Command::new("kill")
                        .args(["-TERM", "--", &format!("-{group}")])
                        .stderr(Stdio::null())
                        .status()
                        .ok();
                }
            }
        });
        Ok(Self { folder: folder.to_owned(), interrupted, running, runs: AtomicU32::new(0) })
    }

    /// Returns whether a signal asked to stop.
    pub fn is_interrupted(&self) -> bool {
        self.interrupted.load(Ordering::SeqCst)
    }

    /// Runs the program to its end. One that fails is an error, with the end of what it said.
    pub fn run(&self, program: &Program) -> Result<Cost> {
        let number = self.runs.fetch_add(1, Ordering::SeqCst);
        let name = Path::new(&program.words[0]).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let said = self.folder.join(format!("{number:03}-{name}.log"));
        let costs = self.folder.join("costs");
        let log = File::create(&said).with_context(|| format!("Create {}", said.display()))?;
        let mut command = Command::new("/usr/bin/time");
        command.args(["--format", "%U %S %M", "--output"]).arg(&costs).arg("--").args(&program.words);
        command.envs(program.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).process_group(0);

        let start = Instant::now();
        let mut child = {
            let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
            if self.is_interrupted() {
                bail!("interrupted");
            }
            let child = command.spawn().context("Start /usr/bin/time")?;
            *running = child.id();
            child
        };
        let status = child.wait();
        let wall_seconds = start.elapsed().as_secs_f64();
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) = 0;
        if self.is_interrupted() {
            bail!("interrupted");
        }
        let status = status.with_context(|| format!("Wait for {name}"))?;
        if !status.success() {
            bail!("{name} failed ({status}):\n{}", end_of(&said));
        }
        let (cpu_seconds, peak_kib) = read(&fs::read_to_string(&costs)?).context("GNU time says nothing")?;
        Ok(Cost { wall_seconds, cpu_seconds, peak_kib })
    }
}

/// Reads seconds of user and system time, and KiB, from the last line of what GNU time wrote.
fn read(costs: &str) -> Option<(f64, u64)> {
    let mut words = costs.lines().last()?.split(' ');
    let mut seconds = || words.next()?.parse::<f64>().ok();
    let cpu_seconds = seconds()? + seconds()?;
    Some((cpu_seconds, words.next()?.parse().ok()?))
}

fn end_of(file: &Path) -> String {
    let said = fs::read(file).unwrap_or_default();
    let said = String::from_utf8_lossy(&said).into_owned();
    let lines: Vec<&str> = said.lines().collect();
    lines[lines.len().saturating_sub(10)..].join("\n")
}
