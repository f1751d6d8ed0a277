//! What the program's exit status says, after sysexits.h where it has a word for it.

use std::process::ExitCode;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Success,
    Failed,
    /// Some account could not be read to the end; the report says which.
    Partial,
    /// Another run holds the lock (EX_TEMPFAIL).
    Locked,
    /// Every account's login was refused (EX_NOPERM).
    Refused,
    /// The configuration cannot work (EX_CONFIG).
    Config,
    /// Ended by this signal.
    Signal(u8),
}

impl Exit {
    /// Returns the status as the shell sees it. 2, for wrong usage, comes from the argument parser.
    pub fn status(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Failed => 1,
            Self::Partial => 3,
            Self::Locked => 75,
            Self::Refused => 77,
            Self::Config => 78,
            Self::Signal(signal) => 128 + signal,
        }
    }

    /// Returns the end with this status; `None` for that of a signal, and what is none at all.
    pub fn parse(status: &str) -> Option<Self> {
        let ends = [Self::Success, Self::Failed, Self::Partial, Self::Locked, Self::Refused, Self::Config];
        ends.into_iter().find(|end| end.status().to_string() == status)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.status())
    }
}

/// A failure that has a status of its own.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct Refusal {
    pub exit: Exit,
    pub message: String,
}

impl Refusal {
    /// Returns a failure of the configuration, in words that name the fix.
    pub fn config(message: impl Into<String>) -> Self {
        Self { exit: Exit::Config, message: message.into() }
    }
}

/// Returns how a run ended that ended with this error; `None` where nobody is left to tell (the reader of a pipe is gone).
pub fn of(error: &anyhow::Error) -> Option<Exit> {
    let broken_pipe = |cause: &(dyn std::error::Error + 'static)| {
        cause.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    };
    if error.chain().any(broken_pipe) {
        return None;
    }
    Some(error.chain().find_map(|cause| cause.downcast_ref::<Refusal>()).map_or(Exit::Failed, |refusal| refusal.exit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_as_it_is_told() {
        for exit in [Exit::Success, Exit::Failed, Exit::Partial, Exit::Locked, Exit::Refused, Exit::Config] {
            assert_eq!(Exit::parse(&exit.status().to_string()), Some(exit));
        }
        for status in ["", "2", "143", "success"] {
            assert_eq!(Exit::parse(status), None, "{status}");
        }
    }
}
