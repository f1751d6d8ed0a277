//! What the author of a message wrote here: zones, own words, sentences.
//!
//! [`OwnText`] is built only in this room, so no detector can ever see a quotation.

mod attribution;
mod channel;
mod ending;
mod greeting;
mod header_block;
mod inline;
mod line;
mod phrases;
mod rewrapped;
mod sentence;
mod speech;
mod zones;

use serde::{Deserialize, Serialize};

use crate::message::parse::IN_COLOUR;

pub use channel::{handles, phones};
pub use greeting::names;
pub use sentence::{Sentence, Sentences, as_sentence, fold};
pub use zones::zones;

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

impl ZoneKind {
    /// Returns the name used in reports and by `inspect`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Greeting => "greeting",
            Self::SignOff => "sign_off",
            Self::Signature => "signature",
            Self::Disclaimer => "disclaimer",
            Self::Attribution => "attribution",
            Self::Quoted => "quoted",
            Self::Forwarded => "forwarded",
        }
    }
}

/// A stretch of a body's text, in bytes of UTF-8. The zones of a text cover it exactly once, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    pub kind: ZoneKind,
    pub start: usize,
    pub end: usize,
}

/// The author's own words and the parts of the letter around them, without any quotation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnText {
    own: String,
    greeting: String,
    sign_off: String,
    signature: String,
}

impl OwnText {
    /// Returns the own words of `text`, whose zones are `zones`.
    pub fn of(text: &str, zones: &[Zone]) -> Self {
        let mut own_text = Self::default();
        for zone in zones {
            let words = &text[zone.start..zone.end];
            match zone.kind {
                // Colour is no word.
                ZoneKind::Own if words.contains(IN_COLOUR) => own_text.own.push_str(&words.replace(IN_COLOUR, "")),
                ZoneKind::Own => own_text.own.push_str(words),
                ZoneKind::Greeting => own_text.greeting.push_str(words),
                ZoneKind::SignOff => own_text.sign_off.push_str(words),
                ZoneKind::Signature => own_text.signature.push_str(words),
                // A quotation between own words ends a sentence.
                ZoneKind::Attribution | ZoneKind::Quoted | ZoneKind::Forwarded | ZoneKind::Disclaimer => {
                    if !own_text.own.is_empty() && !own_text.own.ends_with("\n\n") {
                        own_text.own.push_str("\n\n");
                    }
                }
            }
        }
        own_text.own.truncate(own_text.own.trim_end().len());
        own_text
    }

    /// Returns the own zones joined.
    pub fn as_str(&self) -> &str {
        &self.own
    }

    /// Returns the own zones joined.
    pub fn into_string(self) -> String {
        self.own
    }

    /// Returns the salutation.
    pub fn greeting(&self) -> &str {
        &self.greeting
    }

    /// Returns the closing lines.
    pub fn sign_off(&self) -> &str {
        &self.sign_off
    }

    /// Returns the signature.
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// Returns the sentences in order.
    pub fn sentences(&self) -> Sentences {
        Sentences::of(&self.own)
    }
}
