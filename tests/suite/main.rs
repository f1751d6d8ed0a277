//! Edges through their real interfaces and whole nights on sample mail, in one binary.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod cast;
mod hostile;
mod imap;
mod maildir;
mod mbox;
#[path = "../support/mod.rs"]
mod support;
