//! Measures crickets beside the programs people use today; the script `benches/peers` builds and starts it.
//!
//! Two comparisons, each on a [`mailbox`] of its own, served by the same Dovecot ([`server`]) over TLS to both sides:
//! at full speed, where the programs connect to the server itself, and over a slow line ([`link`]). In each round every
//! program starts from nothing and does three nights ([`peers`]): the first, one without news, one with 100 new messages.
//! Who begins changes from round to round. [`measure`] tells what a run cost, [`traffic`] what went over the line,
//! [`table`] what that means.
//!
//! Before the rounds that count, one that does not warms Dovecot's indexes and the system's file cache. At full speed that
//! round goes over a counting line, so that no proxy stands between the programs and the server while time is taken.

mod link;
mod mailbox;
mod measure;
mod peers;
mod server;
mod table;
mod traffic;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};

use link::{Link, Shape};
use mailbox::{Mailbox, parse_all};
use measure::{Program, Stopwatch};
use peers::{Desks, Peer};
use server::Server;
use table::{Figure, Goal, Measured, Night};

const NIGHTS: [Night; 3] = [Night::First, Night::Quiet, Night::News];

#[derive(Debug, Parser)]
#[command(name = "benches/peers", disable_help_flag = true)]
struct Arguments {
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(2..))]
    messages: u32,
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Milliseconds.
    #[arg(long, default_value_t = 50)]
    delay: u32,
    /// Mbit/s.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..))]
    rate: u32,
    #[arg(long, value_enum)]
    only: Option<Part>,
    #[arg(long)]
    alone: bool,
    #[arg(long)]
    keep: bool,
    #[arg(long, hide = true, required_unless_present = "parse")]
    crickets: Option<PathBuf>,
    #[arg(long, hide = true, required_unless_present = "parse")]
    mailbox: Option<PathBuf>,
    /// Parses that Maildir with mail-parser alone, and nothing else.
    #[arg(long, hide = true)]
    parse: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    First,
    Quiet,
    News,
    Delayed,
}

impl Part {
    /// Returns the nights that are printed at full speed.
    fn nights(only: Option<Self>) -> &'static [Night] {
        match only {
            None => &NIGHTS,
            Some(Self::First) => &[Night::First],
            Some(Self::Quiet) => &[Night::Quiet],
            Some(Self::News) => &[Night::News],
            Some(Self::Delayed) => &[],
        }
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match &arguments.parse {
        Some(root) => parse_all(root),
        None => compare(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("benches/peers: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn compare(arguments: &Arguments) -> Result<()> {
    let start = Instant::now();
    let mut scratch = tempfile::Builder::new().prefix("crickets-peers.").tempdir()?;
    if arguments.keep {
        scratch.disable_cleanup(true);
        println!("all state lies and stays in {}", scratch.path().display());
    }
    let logs = scratch.path().join("logs");
    fs::create_dir(&logs)?;
    let stopwatch = Stopwatch::new(&logs)?;
    // Dovecot's users pass through to the mail.
    let server = Server::start(scratch.path())?;
    let bench = Bench { arguments, scratch: scratch.path().to_owned(), stopwatch, server };
    println!("{}", bench.conditions()?);
    if arguments.only != Some(Part::Delayed) {
        bench.full_speed(Part::nights(arguments.only))?;
    }
    if matches!(arguments.only, None | Some(Part::Delayed)) {
        bench.slow_line()?;
    }
    println!("\nall of it took {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// What both comparisons share.
struct Bench<'a> {
    arguments: &'a Arguments,
    scratch: PathBuf,
    stopwatch: Stopwatch,
    server: Server,
}

/// One comparison: a mailbox and how it is reached.
struct Comparison<'a> {
    user: &'a str,
    mailbox: Mailbox,
    nights: &'a [Night],
    link: Link,
    /// Whether the measured runs go over the line, rather than the first one, which is not measured.
    measured_over_link: bool,
}

impl Bench<'_> {
    /// Says on what and how the measuring is done.
    fn conditions(&self) -> Result<String> {
        let processors = std::thread::available_parallelism()?;
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split(' ').next().unwrap_or("?");
        Ok(format!(
            "{processors} processors, load {load} before the start; Dovecot over TLS on loopback, its indexes and the file cache warm\n\
             (one round before those that count); medians of {} rounds, ratios paired within a round. Round trips: flights of the\n\
             client that the server answers, added up over its connections, TLS's handshake (records other than application data) left out.",
            self.arguments.runs
        ))
    }

    fn full_speed(&self, nights: &[Night]) -> Result<()> {
        let mailbox = self.generate("whole", self.arguments.messages)?;
        let link = Link::open(self.server.port, Shape::default())?;
        let title = format!("{} messages, {:.0} MB, full speed", mailbox.messages, mailbox.megabytes);
        let is_large = mailbox.messages >= 100_000;
        let comparison = Comparison { user: "whole", mailbox, nights, link, measured_over_link: false };
        let measured = self.measure(comparison)?;
        let goal = |night, figure, at_most| Goal { night, figure, at_most };
        let goals = [
            goal(Night::First, Figure::Wall(&[Peer::Mbsync]), Some(0.25)),
            goal(Night::First, Figure::Wall(&[Peer::Mbsync, Peer::Mu]), Some(0.05)),
            goal(Night::First, Figure::Wall(&[Peer::Mbsync, Peer::Notmuch]), None),
            goal(Night::First, Figure::Received, Some(0.15)),
            goal(Night::First, Figure::Cpu, Some(1.5)),
            goal(Night::First, Figure::PeakMib, is_large.then_some(100.0)),
            goal(Night::Quiet, Figure::Wall(&[Peer::Mbsync]), None),
            goal(Night::Quiet, Figure::RoundTrips, Some(3.0)),
            goal(Night::News, Figure::Wall(&[Peer::Mbsync]), None),
            goal(Night::News, Figure::Wall(&[Peer::Mbsync, Peer::Mu]), None),
            goal(Night::News, Figure::Received, None),
        ];
        for night in nights {
            measured.print(*night, &title, &goals);
        }
        Ok(())
    }

    fn slow_line(&self) -> Result<()> {
        let Arguments { messages, delay, rate, .. } = *self.arguments;
        let mailbox = self.generate("half", messages / 2)?;
        let shape = Shape {
            round_trip: Duration::from_millis(u64::from(delay)),
            bytes_per_second: Some(f64::from(rate) * 1e6 / 8.0),
        };
        let link = Link::open(self.server.port, shape)?;
        let title = format!("{} messages, {:.0} MB, {delay} ms and {rate} Mbit/s", mailbox.messages, mailbox.megabytes);
        let comparison = Comparison { user: "half", mailbox, nights: &NIGHTS, link, measured_over_link: true };
        let measured = self.measure(comparison)?;
        let goal = |night, figure, at_most| Goal { night, figure, at_most };
        let goals = [
            goal(Night::First, Figure::Wall(&[Peer::Mbsync]), Some(0.15)),
            goal(Night::First, Figure::Received, Some(0.15)),
            goal(Night::Quiet, Figure::Wall(&[Peer::Mbsync]), None),
            goal(Night::Quiet, Figure::RoundTrips, Some(3.0)),
            goal(Night::News, Figure::Wall(&[Peer::Mbsync]), Some(0.5)),
            goal(Night::News, Figure::Received, None),
        ];
        for night in NIGHTS {
            measured.print(night, &title, &goals);
        }
        Ok(())
    }

    fn generate(&self, user: &str, messages: u32) -> Result<Mailbox> {
        eprintln!("generating {messages} messages");
        let generator = self.arguments.mailbox.as_deref().context("--mailbox is required")?;
        let nights = self.arguments.runs as usize + 1;
        let root = self.server.maildir(user);
        let mailbox = Mailbox::generate(generator, &root, messages as usize, nights, &self.stopwatch)?;
        self.server.own(user, &self.stopwatch)?;
        Ok(mailbox)
    }

    /// Lets everybody do their nights, once for warmth and then as often as asked.
    fn measure(&self, mut comparison: Comparison<'_>) -> Result<Measured> {
        let mut measured = Measured::default();
        for round in 0..=self.arguments.runs {
            eprintln!("{} mailbox, round {round} of {}", comparison.user, self.arguments.runs);
            self.round(round, &mut comparison, &mut measured)?;
        }
        Ok(measured)
    }

    fn round(&self, round: u32, comparison: &mut Comparison<'_>, measured: &mut Measured) -> Result<()> {
        let counts = round > 0;
        let over_link = counts == comparison.measured_over_link;
        let desks = Desks {
            folder: self.scratch.join(format!("{}-{round}", comparison.user)),
            crickets: self.arguments.crickets.as_deref().context("--crickets is required")?,
            server: &self.server,
            user: comparison.user,
            port: if over_link { comparison.link.port } else { self.server.port },
            stopwatch: &self.stopwatch,
        };
        desks.set_up()?;
        // Each night builds on the one before it.
        let last = comparison.nights.last().copied().unwrap_or(Night::First);
        for night in NIGHTS.into_iter().filter(|night| *night <= last) {
            if night == Night::News {
                comparison.mailbox.deliver_news()?;
            }
            self.server.take_in(comparison.user, &self.stopwatch)?;
            for peer in self.order(round) {
                let is_indexer = matches!(peer, Peer::Mu | Peer::Notmuch);
                if is_indexer && !counts {
                    continue;
                }
                let cost = desks.night(peer)?;
                if over_link && !is_indexer {
                    measured.traffic(night, peer, comparison.link.traffic());
                }
                if counts {
                    measured.cost(night, peer, cost);
                }
            }
            if night == Night::First && counts && !comparison.measured_over_link {
                let itself = std::env::current_exe()?;
                let parser = Program::new(itself).arg("--parse").arg(comparison.mailbox.root());
                measured.parser(self.stopwatch.run(&parser)?);
            }
        }
        fs::remove_dir_all(&desks.folder).context("Remove the state of a round")
    }

    /// Returns who runs, in which order: crickets first in every other round.
    fn order(&self, round: u32) -> Vec<Peer> {
        match (self.arguments.alone, round % 2) {
            (true, _) => vec![Peer::Crickets],
            (false, 0) => vec![Peer::Mbsync, Peer::Mu, Peer::Notmuch, Peer::Crickets],
            (false, _) => vec![Peer::Crickets, Peer::Mbsync, Peer::Mu, Peer::Notmuch],
        }
    }
}
