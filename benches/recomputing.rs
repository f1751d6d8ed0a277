//! What a night costs that finds its mail already read: everything between messages recomputed from a million stored rows.
//!
//! Three in ten messages are written by or to people, the others by programs. Beside each figure stands what it is to be
//! measured by, taken in the same run: the analysis beside a plain scan of the rows it rests on, reading all text again
//! beside reading the same bytes from memory. The mailbox is made up anew from a seed, through the store's own door.
//!
//! `cargo bench --bench recomputing -- --messages 100000 --database /tmp/million.db` takes fewer messages, and keeps the
//! database for the next run.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use clap::Parser;
use crickets::analysis::{Analysis, Ground, Owner, analyze, read};
use crickets::message::AddrSpec;
use crickets::message::parse;
use crickets::nightly::ground::reread;
use crickets::people::Identities;
use crickets::store::{Letters, Store};
use crickets::verdict::Policy;
use jiff::Timestamp;
use rayon::prelude::*;
use rusqlite::Connection;

#[path = "correspondence/mod.rs"]
mod correspondence;

use correspondence::{OWNER, fill, news};

const ROUNDS: usize = 3;
/// Letters that come in one night.
const NEWS: usize = 50;

#[derive(Debug, Parser)]
struct Arguments {
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(1_000..))]
    messages: u64,
    /// A database to be made, or one that an earlier run made.
    #[arg(long)]
    database: Option<PathBuf>,
    /// Measures this one part in a process of its own, so that its peak of memory is its own.
    #[arg(long, hide = true)]
    part: Option<Part>,
    /// What Cargo says to every bench.
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Part {
    Analysis,
    Reading,
}

fn main() {
    let arguments = Arguments::parse();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let database = arguments.database.clone().unwrap_or_else(|| folder.path().join("bench.db"));
    match arguments.part {
        Some(Part::Analysis) => analysis(&database),
        Some(Part::Reading) => reading(&database),
        None => {
            if !database.exists() {
                let start = Instant::now();
                let mut store = Store::open(&database).expect("a database");
                let letters = fill(&mut store, arguments.messages);
                println!("{} messages, {letters} by or to people, made in {:.1?}", arguments.messages, start.elapsed());
            }
            println!("database {:.0} MB", megabytes(fs::metadata(&database).expect("a database").len()));
            for part in ["analysis", "reading"] {
                let program = std::env::current_exe().expect("this program");
                let run =
                    Command::new(program).args(["--part", part, "--database"]).arg(&database).status().expect("a run");
                assert!(run.success(), "{part} failed");
            }
        }
    }
}

/// The analysis beside a scan of what it rests on, and with the letters of one night.
fn analysis(database: &Path) {
    let mut store = Store::open(database).expect("a database");
    let connection = Connection::open(database).expect("a database");
    let (scan, recomputing) = in_turn(|| plain_scan(&connection), || night(&store));
    let peak = peak_megabytes();
    let mut batches: Vec<_> = (0..ROUNDS).map(|round| news(round, NEWS)).collect();
    let with_news = median((0..ROUNDS).map(|_| {
        let parcel = batches.pop().expect("a batch for each round");
        timed(|| {
            store.commit(&parcel.read()).expect("a commit");
            night(&store)
        })
    }));
    let alone = median((0..ROUNDS).map(|round| {
        let parcel = news(ROUNDS + round, NEWS);
        timed(|| store.commit(&parcel.read()).expect("a commit"))
    }));
    row("plain scan of those rows, one thread", scan, None);
    row("threads, exchanges, scores, verdicts", recomputing, Some((scan, "of the scan, goal 3")));
    row(&format!("{NEWS} new messages read and kept"), alone, None);
    row(&format!("a night with {NEWS} new messages"), with_news, Some((recomputing + alone, "of both alone, goal 1")));
    println!("{:40} {peak:>8.0} MB   goal 1074", "peak memory of the analysis");
}

/// Reading all text again beside reading it from memory.
fn reading(database: &Path) {
    let connection = Connection::open(database).expect("a database");
    let mut store = Store::open(database).expect("a database");
    let (mut alone, mut alone_busy, mut texts) = (Duration::ZERO, Duration::ZERO, Vec::new());
    let mut statement = connection
        .prepare("SELECT raw.header, raw.words FROM gist JOIN raw ON raw.message = gist.message")
        .expect("the tables of the store");
    let mut rows = statement.query([]).expect("a query");
    loop {
        let row = rows.next().expect("a row");
        if let Some(row) = row {
            texts.push((row.get(0).expect("a header"), row.get(1).expect("words")));
        }
        if row.is_none() || texts.len() == 20_000 {
            let before = processor_time();
            alone += timed(|| read_all(&texts));
            alone_busy += processor_time() - before;
            texts.clear();
        }
        if row.is_none() {
            break;
        }
    }
    connection.execute("UPDATE gist SET reader_version = 0", []).expect("an update");
    let before = processor_time();
    let again = timed(|| reread(&mut store).expect("a database that can be written"));
    let busy = processor_time() - before;
    row("reading alone, every core", alone, None);
    row("all text read again and kept", again, Some((alone, "of reading alone")));
    let cores = busy.as_secs_f64() / again.as_secs_f64();
    println!("{:40} {cores:>8.2} of {}", "cores at work", rayon::current_num_threads());
    let reading = alone_busy.as_secs_f64() / busy.as_secs_f64();
    println!("{:40} {:>8.0} %, the rest in the database", "of their time in reading", reading * 100.0);
}

fn read_all(texts: &[(Vec<u8>, Vec<u8>)]) {
    texts.par_iter().for_each(|(header, text): &(Vec<u8>, Vec<u8>)| {
        let (message, _) = parse::message(header, None);
        black_box(read(&message, &parse::body(header, text)).gist);
    });
}

/// Loads the rows and analyses them, as every night does.
fn night(store: &Store) -> Analysis {
    let now: Timestamp = "2026-03-10T05:00:00Z".parse().expect("a time");
    let Letters { letters, others } = store.letters(now, None, &[]).expect("letters");
    let identities: Identities = OWNER.iter().map(|address| AddrSpec::new(address)).collect();
    let owner = Owner { name: "Robin Falk".to_owned(), identities, ..Owner::default() };
    let ground = Ground {
        owner,
        letters,
        other_messages: others,
        lists: store.lists(now).expect("lists"),
        coverage: Vec::new(),
        decisions: Vec::new(),
        prior: Some(Vec::new()),
    };
    analyze(ground, &Policy::default(), now)
}

/// Reads every column of the rows, and does nothing with them.
fn plain_scan(connection: &Connection) -> u64 {
    let mut statement = connection
        .prepare(
            "SELECT message.*, gist.*, location.* FROM gist JOIN message ON message.id = gist.message
             JOIN location ON location.message = message.id",
        )
        .expect("the tables of the store");
    let columns = statement.column_count();
    let mut rows = statement.query([]).expect("a query");
    let mut sum = 0;
    while let Some(row) = rows.next().expect("a row") {
        for column in 0..columns {
            use rusqlite::types::ValueRef::{Blob, Integer, Null, Real, Text};
            sum += match row.get_ref(column).expect("a column") {
                Text(bytes) | Blob(bytes) => bytes.iter().map(|byte| u64::from(*byte)).sum::<u64>(),
                Integer(number) => number.cast_unsigned(),
                Null | Real(_) => 0,
            } % 7;
        }
    }
    sum
}

fn row(what: &str, took: Duration, beside: Option<(Duration, &str)>) {
    let ratio = beside.map(|(other, of)| format!("   {:.2} {of}", took.as_secs_f64() / other.as_secs_f64()));
    println!("{what:40} {:>8.2} s{}", took.as_secs_f64(), ratio.unwrap_or_default());
}

/// Returns how long it takes; to forget what it returns takes no part in that.
fn timed<T>(run: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = black_box(run());
    let took = start.elapsed();
    drop(made);
    took
}

/// Returns the median times of both, each run in turn with the other.
fn in_turn<T, U>(first: impl Fn() -> T, second: impl Fn() -> U) -> (Duration, Duration) {
    let pairs: Vec<_> = (0..ROUNDS).map(|_| (timed(&first), timed(&second))).collect();
    (median(pairs.iter().map(|pair| pair.0)), median(pairs.iter().map(|pair| pair.1)))
}

fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// Returns the most memory this process ever had, as Linux tells it.
fn peak_megabytes() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    megabytes(line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or_default() * 1024)
}

/// Returns how long the processors worked for this process, in user and system mode.
fn processor_time() -> Duration {
    /// Ticks of /proc in a second, as Linux has them for every program.
    const TICKS: u64 = 100;
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
    let ticks: u64 = [11, 12].iter().filter_map(|field| fields.get(*field)?.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 1000 / TICKS)
}
