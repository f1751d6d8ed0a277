//! `crickets` reads a mailbox every night and says on one page whom to answer, whom to nudge, who deserves one last calm
//! note, and whom to let go.

pub mod analysis;
pub mod calendar;
pub mod cli;
pub mod config;
pub mod exit_code;
pub mod language;
pub mod ledger;
pub mod message;
pub mod nightly;
pub mod people;
pub mod report;
pub mod score;
pub mod signal;
pub mod source;
pub mod store;
pub mod text;
pub mod thread;
pub mod verdict;
