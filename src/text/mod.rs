//! What the author of a message wrote here: zones, own words, sentences.
//!
//! [`OwnText`] is built only in this room, so no detector can ever see a quotation.

use serde::{Deserialize, Serialize};

/// What a stretch of a body's text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ZoneKind {
    Own,
    Greeting,
    SignOff,
    Signature,
    Disclaimer,
    /// "On … wrote:" and its relatives in every language.
    Attribution,
    Quoted,
    Forwarded,
}

/// A stretch of a body's text, in bytes of UTF-8. The zones of a text cover it exactly once, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    pub kind: ZoneKind,
    pub start: usize,
    pub end: usize,
}
