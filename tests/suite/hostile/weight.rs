//! What a server can make the program hold in memory: the real program, weighed as a process.

use std::fs;
use std::path::Path;
use std::process::{Child, Output};
use std::time::Duration;

use super::nights::{home, night};
use crate::support::scripted::{Said, Script};

const MIB: u64 = 1024;
/// Bytes of a piece of a flood.
const PIECE: usize = 64 * 1024;
/// One answer of many that never end.
const ENDLESS: &[u8] = &{
    let mut line = [b'x'; 2048];
    (line[0], line[1], line[2], line[3], line[4]) = (b'*', b' ', b'O', b'K', b' ');
    (line[2046], line[2047]) = (b'\r', b'\n');
    line
};
/// So many pieces are a gigabyte.
const GIGABYTE: u64 = (1 << 30) / PIECE as u64;

/// Runs a night to its end. Returns what it said, and the most memory it held, in KiB.
fn weigh(folder: &Path) -> (Output, u64) {
    let mut child = night(folder, "2026-03-10T05:00:00Z").spawn().unwrap();
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        peak = peak.max(peak_so_far(&child).unwrap_or(0));
        std::thread::sleep(Duration::from_millis(2));
    }
    (child.wait_with_output().unwrap(), peak)
}

/// Returns VmHWM: the system keeps the highest, so that no moment between two looks is missed while the process lives.
fn peak_so_far(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_ascii_whitespace().nth(1)?.parse().ok()
}

/// Puts a flood in place of the rest of every FETCH response, from the header on.
fn flooding(begins: &'static [u8], piece: &'static [u8]) -> Script {
    Script::honest(100..106).twist(None, move |honest| {
        let before = honest.split_once(" BODY[").map_or(honest, |(before, _)| before);
        let piece = piece.repeat(PIECE / piece.len());
        vec![Said::Bytes([before.as_bytes(), begins].concat()), Said::Flood { piece, times: GIGABYTE }]
    })
}

#[test]
fn a_gigabyte_is_refused_within_64_mebibytes() {
    // Without any mail: reading words takes more memory than refusing to hear them.
    let honest = Script::honest([]).serve();
    let (output, baseline) = weigh(home(&honest).path());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(baseline > MIB, "{baseline} KiB");
    for (what, script) in [
        ("a literal in place of a header", flooding(b" BODY[HEADER]<0> {1073741824}\r\n", b"A: bcdefghijkl\r\n")),
        ("an endless line", flooding(b" X", b"xxxxxxxxxxxxxxxx")),
        ("an endless string", flooding(b" \"", b"xxxxxxxxxxxxxxxx")),
    ] {
        let server = script.serve();
        let folder = home(&server);
        let (output, peak) = weigh(folder.path());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), said.lines().count()), (Some(3), 1), "{what}: {said}");
        assert!(
            said.contains("account work: what the server sends of INBOX cannot be read: the server sent"),
            "{what}: {said}"
        );
        assert!(peak <= baseline + 64 * MIB, "{what}: {peak} KiB, and {baseline} KiB against an honest server");
        assert!(folder.path().join("reports/report.html").exists(), "{what}: there is no report");
    }
}

/// Answers beyond measure about one message: headers of messages nobody asked for, each as long as a header may be, and
/// warnings without end. That one message is told on the page, and the others are read.
#[test]
fn what_nobody_asked_for_is_not_held() {
    let honest = Script::honest(100..106).serve();
    let (_, baseline) = weigh(home(&honest).path());
    let unasked = |uid: usize| {
        let length = 128 * 1024;
        let line = format!("* 9 FETCH (UID {uid} BODY[HEADER]<0> {{{length}}}\r\n");
        Said::Bytes([line.as_bytes(), &b"A: bcdefghijkl\r\n".repeat(length / 16), b")\r\n"].concat())
    };
    let warnings = || vec![Said::Flood { piece: ENDLESS.repeat(PIECE / ENDLESS.len()), times: GIGABYTE }];
    for (what, script) in [
        ("mail", Script::honest(100..106).twist(1, move |_| (1_000..2_000).map(unasked).collect())),
        ("warnings", Script::honest(100..106).twist(1, move |_| warnings())),
    ] {
        let server = script.serve();
        let (output, peak) = weigh(home(&server).path());
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), said.as_ref()), (Some(0), ""), "{what}");
        assert!(peak <= baseline + 64 * MIB, "{what}: {peak} KiB, and {baseline} KiB against an honest server");
    }
}
