//! Which messages belong together.
//!
//! Messages are linked by References and In-Reply-To as Jamie Zawinski's algorithm links them ([`references`]). A reply that
//! carries neither is joined to the latest conversation of the same base subject ([`subject`], RFC 5256) between the same
//! people, and to no other: a subject alone ties nothing.

pub mod references;
pub mod subject;

pub use references::Threads;
pub use subject::{base_subject, is_reply_subject};
