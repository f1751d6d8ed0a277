//! A configuration written for the first time, from the owner's answers.

use std::path::Path;

use serde::Serialize;

use super::file::Hidden;
use super::private;
use crate::exit_code::Refusal;

/// What stands above the answers.
const ABOVE: &str = "# Written by crickets init. README.md says what else can be set; crickets doctor checks it.\n\n";

/// The owner's answers.
#[derive(Debug, Serialize)]
pub struct Fresh {
    pub owner: FreshOwner,
    /// The one account.
    pub account: [FreshAccount; 1],
}

#[derive(Debug, Serialize)]
pub struct FreshOwner {
    pub name: String,
}

/// An account on a server.
#[derive(Debug, Serialize)]
pub struct FreshAccount {
    pub name: String,
    pub kind: &'static str,
    pub host: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<&'static str>,
    pub user: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Hidden>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_command: Option<Vec<String>>,
    pub identities: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth: Option<FreshOAuth>,
}

#[derive(Debug, Serialize)]
pub struct FreshOAuth {
    pub provider: &'static str,
    pub client_id: String,
}

impl Fresh {
    /// Returns the answers as the text of a configuration.
    pub fn text(&self) -> String {
        format!("{ABOVE}{}", toml::to_string(self).expect("texts, numbers and lists of them always have a TOML form"))
    }
}

/// Writes the text where no configuration is yet.
///
/// # Errors
/// When there is one, or it cannot be written.
pub fn write(path: &Path, text: &str) -> Result<(), Refusal> {
    private::create(path, text.as_bytes())
        .map_err(|error| Refusal::config(format!("{} cannot be written: {error}", path.display())))
}
