//! Edges through their real interfaces, in one binary.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod imap;
mod maildir;
mod mbox;
mod support;
