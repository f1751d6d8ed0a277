//! Edges through their real interfaces and whole nights on sample mail, in one binary.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod accounts;
mod architecture;
mod attached;
mod browser;
mod cast;
mod cli;
mod clients;
mod contact;
#[cfg(feature = "mail")]
mod delivery;
mod dovecot;
mod drafts;
mod export;
mod first_run;
#[path = "../../fixtures/generator/mod.rs"]
mod generator;
mod golden;
mod hostile;
mod imap;
mod incremental;
mod init;
mod killed;
mod languages;
mod maildir;
mod mbox;
mod messages;
mod night;
#[cfg(feature = "oauth")]
mod oauth;
mod parts;
mod people;
mod properties;
mod quoting;
mod rules;
mod scores;
mod sentences;
mod servers;
mod settling;
mod sign_in;
#[path = "../support/mod.rs"]
mod support;
mod takeout;
mod verdicts;
