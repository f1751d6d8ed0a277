//! What several tests need: mail, a real mail server, and a desk that takes mail in.

pub mod browser;
pub mod correspondence;
pub mod courier;
pub mod cyrus;
pub mod desk;
pub mod dovecot;
pub mod ground;
pub mod home;
pub mod mailbox;
pub mod post;
#[cfg(feature = "mail")]
pub mod postbox;
pub mod scripted;
pub mod shelf;
pub mod strace;
pub mod unpacked;
