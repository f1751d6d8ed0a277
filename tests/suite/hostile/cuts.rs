//! Lines that are cut: at every byte in clear, at a hundred seeded ones in TLS. The next run goes on where it ended.

use std::sync::Arc;

use crickets::source::{Error, Tls};

use crate::support::desk::MemoryDesk;
use crate::support::scripted::{Certificate, Delivery, Fault, Script};

/// A failing cut is found again with this.
const SEED: u64 = 0x00c0_ffee;

/// Reads a server that hangs up, and then reads on with an honest one. Returns whether the cut was felt.
fn cut(script: &Script, delivery: Delivery, whole: &[String]) -> bool {
    let server = script.clone().delivered(delivery).serve();
    let mut desk = MemoryDesk::default();
    let is_felt = match desk.sync(server.settings()) {
        Ok(()) => {
            assert!(desk.contents() == whole || !desk.problems.is_empty(), "{delivery:?}: nothing was told");
            server.commands().iter().filter(|command| is_sign_in(command)).count() > 1
        }
        Err(Error::Transient(_)) => true,
        Err(other) => panic!("{delivery:?}: {other:?}"),
    };
    desk.sync(Script::of(script.folders.clone()).serve().settings()).unwrap();
    assert_eq!(desk.contents(), whole, "{delivery:?}");
    is_felt
}

fn is_sign_in(command: &str) -> bool {
    command.starts_with("LOGIN ") || command.starts_with("AUTHENTICATE ")
}

/// Returns what is read of an honest server, and how many bytes it took.
fn whole(script: &Script) -> (Vec<String>, usize) {
    let server = script.clone().serve();
    let mut desk = MemoryDesk::default();
    desk.sync(server.settings()).unwrap();
    (desk.contents(), server.sent())
}

#[test]
fn wherever_the_line_is_cut_the_next_run_goes_on() {
    let script = Script::honest(100..104);
    let (contents, bytes) = whole(&script);
    let felt = (0..bytes).filter(|after| cut(&script, Delivery::Cut(*after), &contents)).count();
    assert!(felt > 500 && bytes - felt < 200, "{felt} of {bytes}");
}

#[test]
fn wherever_a_protected_line_is_cut_the_next_run_goes_on() {
    let certificate = Arc::new(Certificate::new(Fault::None));
    for (tls, cuts) in [(Tls::Implicit, 70), (Tls::StartTls, 30)] {
        let script = Script::honest(100..104).over(tls, &certificate);
        let (contents, bytes) = whole(&script);
        let mut random = SEED;
        let felt = (0..cuts)
            .filter(|number| {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                // Each cut has its own stretch of the session, so that together they reach all of it.
                let stretch = bytes / cuts;
                cut(&script, Delivery::Dead(number * stretch + (random >> 33) as usize % stretch), &contents)
            })
            .count();
        assert!(felt * 10 >= cuts * 8, "{felt} of {cuts} cuts were felt");
    }
}
