//! Runs the program under strace, which counts its system calls, ends it at a chosen one, or lets it fail.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output};

const BINARY: &str = "/usr/bin/strace";

/// The calls by which a program changes what lies on the disk.
pub const WRITES: &str = "pwrite64,write,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,ftruncate";

/// Tells whether strace can be used, or says loudly why the test is skipped.
pub fn is_there() -> bool {
    if Path::new(BINARY).exists() {
        return true;
    }
    assert!(std::env::var_os("CRICKETS_REQUIRE_ALL").is_none(), "{BINARY} is missing: install strace");
    eprintln!("SKIPPED: {BINARY} is missing: install strace");
    false
}

/// Returns the command, with exactly the environment given to it, run by strace with these arguments.
pub fn under(command: &Command, arguments: &[&str]) -> Command {
    let mut traced = Command::new(BINARY);
    traced.env_clear().args(["-f", "-qq"]).args(arguments);
    traced.arg("--").arg(command.get_program()).args(command.get_args());
    traced.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    traced
}

/// Runs the command and returns the lines strace writes about the calls named, of which each begins with a thread.
fn lines(command: &Command, calls: &str) -> Vec<String> {
    logged(command, calls, &[])
}

/// Returns those lines with the path of every file that a call goes to.
pub fn lines_of_files(command: &Command, calls: &str) -> Vec<String> {
    logged(command, calls, &["-y"])
}

fn logged(command: &Command, calls: &str, more: &[&str]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let trace = format!("trace={calls}");
    let arguments = [&["-o", log.to_str().unwrap(), "-e", &trace], more].concat();
    let output = under(command, &arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::read_to_string(log).unwrap().lines().map(str::to_owned).collect()
}

/// A call that can be struck: the `when`th of this name in the thread that makes most of them. strace counts by thread, too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    pub call: String,
    pub when: usize,
}

/// Returns every point of a run.
pub fn points(command: &Command, calls: &str) -> Vec<Point> {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for line in lines(command, calls) {
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let call: String = rest.trim_start().chars().take_while(char::is_ascii_alphanumeric).collect();
        if rest.trim_start()[call.len()..].starts_with('(') {
            *counts.entry((call, thread.to_owned())).or_default() += 1;
        }
    }
    let mut most: BTreeMap<String, usize> = BTreeMap::new();
    for ((call, _), count) in counts {
        let known = most.entry(call).or_default();
        *known = count.max(*known);
    }
    most.into_iter().flat_map(|(call, count)| (1..=count).map(move |when| Point { call: call.clone(), when })).collect()
}

/// Runs the command and kills it as it is about to make the call. Returns whether it came so far.
pub fn kill_at(command: &Command, point: &Point) -> bool {
    let Point { call, when } = point;
    let (trace, inject) = (format!("trace={call}"), format!("inject={call}:signal=KILL:when={when}"));
    let output = under(command, &["-o", "/dev/null", "-e", &trace, "-e", &inject]).output().unwrap();
    assert!(
        output.status.signal() == Some(9) || output.status.success(),
        "{point:?}: {:?} {}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    output.status.signal() == Some(9)
}

/// Runs the command with an error in place of the call, from the point on; only on the files named, if any.
pub fn fail_from(command: &Command, error: &str, point: &Point, files: &[&Path]) -> Output {
    let Point { call, when } = point;
    let (trace, inject) = (format!("trace={call}"), format!("inject={call}:error={error}:when={when}+"));
    let mut arguments = vec!["-o", "/dev/null", "-e", &trace, "-e", &inject];
    for file in files {
        arguments.extend(["-P", file.to_str().unwrap()]);
    }
    under(command, &arguments).output().unwrap()
}

/// Returns up to `count` of the points, chosen by the seed, each once.
pub fn chosen(points: &[Point], count: usize, seed: u64) -> Vec<Point> {
    let mut random = Random(seed);
    let mut left = points.to_vec();
    let mut chosen = Vec::new();
    while chosen.len() < count && !left.is_empty() {
        chosen.push(left.swap_remove(random.below(left.len())));
    }
    chosen
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).unwrap()
    }
}
