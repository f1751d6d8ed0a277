//! Ends the run when asked to: at once between two commits, and within two seconds wherever it is.

use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::exit_code::Exit;

/// The signal that came, or 0.
static CAME: AtomicI32 = AtomicI32::new(0);

/// How long a run may take to end by itself. A transaction cut short after that is rolled back by the next run.
const GRACE: Duration = Duration::from_millis(1_500);

/// Listens for SIGINT and SIGTERM from now on.
///
/// # Errors
/// When the system does not let it.
pub fn listen() -> Result<()> {
    let mut signals = Signals::new([SIGINT, SIGTERM]).context("listen for signals")?;
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            CAME.store(signal, Ordering::SeqCst);
            std::thread::sleep(GRACE);
            std::process::exit(i32::from(exit(signal).status()));
        }
    });
    Ok(())
}

/// Returns how the run is to end, if it is to end now.
pub fn came() -> Option<Exit> {
    match CAME.load(Ordering::SeqCst) {
        0 => None,
        signal => Some(exit(signal)),
    }
}

fn exit(signal: i32) -> Exit {
    Exit::Signal(u8::try_from(signal).unwrap_or(0))
}
