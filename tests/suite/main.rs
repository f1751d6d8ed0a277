//! Edges through their real interfaces, in one binary.

mod imap;
mod maildir;
mod mbox;
mod support;
