//! Decides whether the connection is compressed: always or never if the owner says so, else when the first mail comes slowly.
//!
//! Compression halves the time on a line of 100 Mbit/s and multiplies it on a fast one, where the server's processor is what
//! is waited for.

use std::time::{Duration, Instant};

/// Judged after this many bytes.
const SAMPLE: u64 = 512 * 1024;
/// Bytes a second, below which compression pays: 100 Mbit/s.
const SLOW: u64 = 12_500_000;

/// Whether the connection is to be compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// Not known yet: since when mail has come, and after how many bytes that was.
    Undecided(Option<(Instant, u64)>),
    Wanted,
    Unwanted,
}

impl Compression {
    /// Starts with what the owner wants, where the server offers it.
    pub fn new(is_offered: bool, setting: Option<bool>) -> Self {
        match setting {
            _ if !is_offered => Self::Unwanted,
            Some(true) => Self::Wanted,
            Some(false) => Self::Unwanted,
            None => Self::Undecided(None),
        }
    }

    /// Looks at how fast mail has come: so many bytes have been received in all by `now`.
    pub fn observe(&mut self, received: u64, now: Instant) {
        let Self::Undecided(since) = self else { return };
        match since {
            None => *since = Some((now, received)),
            Some((start, before)) => {
                let bytes = received.saturating_sub(*before);
                if bytes >= SAMPLE {
                    let wanted = is_slow(bytes, now.saturating_duration_since(*start));
                    *self = if wanted { Self::Wanted } else { Self::Unwanted };
                }
            }
        }
    }
}

fn is_slow(bytes: u64, time: Duration) -> bool {
    bytes as f64 / time.as_secs_f64().max(1e-6) < SLOW as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(setting: Option<bool>, bytes: u64, time: Duration) -> Compression {
        let start = Instant::now();
        let mut compression = Compression::new(true, setting);
        compression.observe(1_000, start);
        compression.observe(1_000 + bytes, start + time);
        compression
    }

    #[test]
    fn a_slow_line_is_compressed_and_a_fast_one_is_not() {
        assert_eq!(after(None, 1_000_000, Duration::from_millis(200)), Compression::Wanted);
        assert_eq!(after(None, 1_000_000, Duration::from_millis(40)), Compression::Unwanted);
        assert!(matches!(after(None, 100_000, Duration::from_secs(1)), Compression::Undecided(_)));
    }

    #[test]
    fn the_owner_decides_where_the_server_can() {
        assert_eq!(after(Some(true), 0, Duration::ZERO), Compression::Wanted);
        assert_eq!(after(Some(false), 1_000_000, Duration::from_secs(9)), Compression::Unwanted);
        assert_eq!(Compression::new(false, Some(true)), Compression::Unwanted);
    }
}
