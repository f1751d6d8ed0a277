//! Runs that are killed: at any moment, and as they are about to write. What a reader finds is old or new and never between,
//! and the next run ends where one that was left in peace would have.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use crate::support::dovecot::Dovecot;
use crate::support::ground;
use crate::support::home::{AS_OF, Home};
use crate::support::mailbox::fill;
use crate::support::strace::{self, Point, Random, WRITES};

const SEED: u64 = 0x00c1_1c4e;
const DAY_AFTER: &str = "2026-03-11T05:00:00Z";

/// The files of the report, by name.
fn pages(home: &Home) -> BTreeMap<PathBuf, Vec<u8>> {
    let Ok(entries) = fs::read_dir(home.path("reports")) else { return BTreeMap::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    // What a killed run was still writing is hidden, and nobody reads it.
    let visible = paths.filter(|path| !path.file_name().unwrap().to_string_lossy().starts_with('.'));
    visible.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn a_first_run_killed_at_random_moments_is_made_good_by_the_next() {
    let Some(home) = Home::new() else { return };
    let started = Instant::now();
    home.night();
    let took = started.elapsed();
    let clean = (pages(&home), ground::whole(&home.path("crickets.db")));
    let everything = home.locations();
    assert!(everything > 1_500, "{everything}");

    let mut random = Random(SEED);
    let mut amid = 0;
    for _ in 0..10 {
        let moment = took * u32::try_from(random.below(1_000)).unwrap() / 1_000;
        home.forget();
        let mut run = home.command(&["nightly"]).spawn().unwrap();
        std::thread::sleep(moment);
        run.kill().unwrap();
        run.wait().unwrap();
        ground::check(&home.path("crickets.db"));
        amid += usize::from((1..everything).contains(&home.locations()));
        home.night();
        assert!(clean.0 == pages(&home), "the report after a kill at {moment:?} of {took:?}, seed {SEED:#x}");
        assert!(
            clean.1 == ground::whole(&home.path("crickets.db")),
            "the database after a kill at {moment:?} of {took:?}, seed {SEED:#x}"
        );
    }
    assert!(amid > 0, "no run was killed between two batches, seed {SEED:#x}");
}

/// A home with yesterday's report and database put by, and mail that has come since.
struct Evening {
    home: Home,
    database: Vec<u8>,
    yesterday: BTreeMap<PathBuf, Vec<u8>>,
}

impl Evening {
    fn new(messages: usize) -> Option<Self> {
        if !strace::is_there() {
            return None;
        }
        let server = Dovecot::start()?;
        fill(&server.maildir(), "", 0..messages);
        fill(&server.maildir(), ".Sent", messages..messages + 12);
        fill(&server.maildir(), ".Clients", messages + 12..messages + 20);
        let home = Home::over(server);
        home.configure(&home.imap("work", "identities = [\"me@example.net\"]"));
        home.night();
        let evening = Self { database: fs::read(home.path("crickets.db")).unwrap(), yesterday: pages(&home), home };
        fill(&evening.home.server.maildir(), "", 9_000..9_020);
        evening.home.server.doveadm(&["expunge", "mailbox", "INBOX", "1:3"]);
        evening.home.server.doveadm(&["move", "Sent", "mailbox", "Clients", "1:2"]);
        Some(evening)
    }

    /// Puts back what was there before this night, or before the first of all.
    fn restore(&self, is_first_night: bool) {
        self.home.forget();
        if !is_first_night {
            fs::write(self.home.path("crickets.db"), &self.database).unwrap();
            fs::create_dir(self.home.path("reports")).unwrap();
            for (path, bytes) in &self.yesterday {
                fs::write(path, bytes).unwrap();
            }
        }
    }

    fn night(&self, is_first_night: bool) -> Command {
        self.home.command_at(if is_first_night { AS_OF } else { DAY_AFTER }, &["nightly"])
    }

    fn run(&self, is_first_night: bool) {
        let output = self.night(is_first_night).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), said.as_ref()), (Some(0), ""));
    }

    /// Kills a night at each of the points that `choose` picks, and returns how many it came to.
    fn survives(&self, is_first_night: bool, choose: impl Fn(&[Point]) -> Vec<Point>) -> usize {
        let database = self.home.path("crickets.db");
        self.restore(is_first_night);
        let points = strace::points(&self.night(is_first_night), WRITES);
        let clean = (pages(&self.home), ground::whole(&database));
        assert!(clean.0.len() >= 3 && points.len() > 50, "{} points", points.len());
        let mut hit = 0;
        for point in choose(&points) {
            self.restore(is_first_night);
            let before = pages(&self.home);
            hit += usize::from(strace::kill_at(&self.night(is_first_night), &point));
            ground::check(&database);
            for (path, page) in pages(&self.home) {
                let is_old = before.get(&path) == Some(&page);
                assert!(is_old || clean.0[&path] == page, "{} after {point:?}, seed {SEED:#x}", path.display());
            }
            self.run(is_first_night);
            assert!(clean.0 == pages(&self.home), "the report after {point:?}, seed {SEED:#x}");
            assert!(clean.1 == ground::whole(&database), "the database after {point:?}, seed {SEED:#x}");
        }
        hit
    }
}

#[test]
fn a_night_killed_as_it_writes_is_made_good_by_the_next() {
    let Some(evening) = Evening::new(40) else { return };
    let hit: usize = [true, false]
        .map(|is_first| evening.survives(is_first, |points| strace::chosen(points, 10, SEED)))
        .iter()
        .sum();
    assert!(hit >= 10, "only {hit} points were hit");
}

/// The writes that decide what is on the disk.
fn decisive(points: &[Point]) -> Vec<Point> {
    let decides =
        |point: &&Point| ["rename", "fsync", "fdatasync", "ftruncate"].iter().any(|call| point.call.starts_with(call));
    points.iter().filter(decides).cloned().collect()
}

/// Kills a night over several batches at each point that is chosen, and comes to so many of them at least.
fn is_made_good(is_first_night: bool, at_least: usize, choose: impl Fn(&[Point]) -> Vec<Point>) {
    let Some(evening) = Evening::new(520) else { return };
    let hit = evening.survives(is_first_night, choose);
    assert!(hit >= at_least, "only {hit} points were hit");
}

// Apart, so that they run side by side: each night is killed, made good and compared.
#[test]
#[ignore = "long: kills a first night at every rename and fsync"]
fn a_first_night_killed_at_any_decisive_write_is_made_good_by_the_next() {
    is_made_good(true, 25, decisive);
}

#[test]
#[ignore = "long: kills 100 first nights at chosen writes"]
fn a_first_night_killed_at_any_write_is_made_good_by_the_next() {
    is_made_good(true, 50, |points| strace::chosen(points, 100, SEED));
}

#[test]
#[ignore = "long: kills a later night at every rename and fsync, and at 100 chosen writes"]
fn a_later_night_killed_at_any_write_is_made_good_by_the_next() {
    is_made_good(false, 50, |points| [decisive(points), strace::chosen(points, 100, SEED)].concat());
}

#[test]
fn a_full_disk_is_one_line_and_leaves_yesterday_alone() {
    let Some(evening) = Evening::new(40) else { return };
    let database = evening.home.path("crickets.db");
    evening.restore(false);
    let mut points = strace::points(&evening.night(false), "pwrite64,ftruncate,fsync,fdatasync");
    points.retain(|point| point.when <= 120);
    let clean = pages(&evening.home);
    let mut failed = 0;
    for point in strace::chosen(&points, 12, SEED) {
        evening.restore(false);
        let known = ground::live(&database);
        let output = strace::fail_from(&evening.night(false), "ENOSPC", &point, &[]);
        let said = String::from_utf8(output.stderr).unwrap();
        ground::check(&database);
        assert!(ground::live(&database).len() + 5 >= known.len(), "{point:?}");
        if output.status.success() {
            // The disk filled up after the last write that matters, or SQLite could do without.
            continue;
        }
        failed += 1;
        assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{point:?}: {said}");
        assert!(said.contains("crickets.db is full or failing") && said.contains("make room"), "{point:?}: {said}");
        for (path, page) in pages(&evening.home) {
            assert!(page == evening.yesterday[&path] || page == clean[&path], "{} at {point:?}", path.display());
        }
        evening.run(false);
        assert!(pages(&evening.home) == clean, "the report after {point:?}");
    }
    assert!(failed >= 6, "only {failed} runs met the full disk");
}

#[test]
fn a_page_that_finds_no_room_leaves_yesterdays() {
    let Some(evening) = Evening::new(40) else { return };
    for (call, when) in [("write", 1), ("fsync", 1), ("fsync", 3), ("rename", 1)] {
        evening.restore(false);
        let pages_under_way =
            ["report.html", "report.json", "report.md"].map(|name| evening.home.path(&format!("reports/.{name}.new")));
        let files: Vec<_> = pages_under_way.iter().map(PathBuf::as_path).collect();
        let point = Point { call: call.to_owned(), when };
        let output = strace::fail_from(&evening.night(false), "ENOSPC", &point, &files);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{call}: {said}");
        assert!(said.contains("report") && said.contains("No space left on device"), "{call}: {said}");
        assert!(pages(&evening.home) == evening.yesterday, "{call}");
        assert!(fs::read_dir(evening.home.path("reports")).unwrap().count() == evening.yesterday.len(), "{call}");
        ground::check(&evening.home.path("crickets.db"));
    }
}

/// A kill loses nothing that was written, but a power cut loses what was not yet on the disk.
#[test]
fn what_is_kept_is_on_the_disk_before_the_night_goes_on() {
    let Some(evening) = Evening::new(40) else { return };
    evening.restore(true);
    let lines = strace::lines_of_files(&evening.night(true), "fsync,fdatasync,rename");
    let place = |call: &str, file: &str| {
        let found = lines.iter().position(|line| line.contains(call) && line.contains(file));
        found.unwrap_or_else(|| panic!("no {call} of {file}: {lines:#?}"))
    };
    let first_renamed = place("rename(", "/reports/");
    for name in ["report.html", "report.json", "report.md"] {
        let written = place("fsync(", &format!("/reports/.{name}.new>"));
        let renamed = place("rename(", &format!("/reports/{name}\""));
        assert!(written < first_renamed, "{name}: {lines:#?}");
        let folder = lines[renamed..].iter().any(|line| line.contains("fsync(") && line.contains("/reports>"));
        assert!(folder, "{name}: {lines:#?}");
    }
    // Three mailboxes with mail, each kept with its checkpoint, before the first page.
    let kept = lines[..place("rename(", "/reports/")]
        .iter()
        .filter(|line| line.contains("sync(") && line.contains("crickets.db-wal>"));
    assert!(kept.count() >= 3, "{lines:#?}");
}
