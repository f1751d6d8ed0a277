//! The token endpoint (RFC 6749 §5): a grant, or a complaint in words of the standard.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::endpoint::Endpoint;
use super::http::{self, Reply};
use super::{Client, Grant};
use crate::source::{Error, Secret};

/// A complaint's description is shown up to this many characters.
const SHOWN: usize = 200;

/// Why an endpoint gave nothing (RFC 6749 §5.2, RFC 8628 §3.5).
#[derive(Debug, Deserialize)]
pub struct Complaint {
    pub error: String,
    #[serde(default)]
    error_description: String,
}

impl Complaint {
    /// Returns the error that ends the attempt.
    pub fn into_error(self, client: &Client) -> Error {
        let account = &client.account;
        let said = self.to_string();
        match self.error.as_str() {
            "invalid_grant" | "interaction_required" | "consent_required" => Error::Auth(format!(
                "the provider no longer accepts the sign-in of account {account:?} ({said}): run crickets login {account}"
            )),
            "access_denied" | "authorization_declined" => Error::Auth(format!(
                "the sign-in of account {account:?} was declined ({said}): run crickets login {account}"
            )),
            "expired_token" => Error::Auth(format!(
                "nobody signed in to account {account:?} in time ({said}): run crickets login {account} again"
            )),
            "invalid_client" | "unauthorized_client" | "unsupported_grant_type" => Error::Setting(format!(
                "the provider does not accept the client of account {account:?} ({said}): check client_id and client_secret_command, and that the client is registered as a desktop or public one"
            )),
            "invalid_scope" => Error::Setting(format!(
                "the provider does not know the scopes of account {account:?} ({said}): check scopes"
            )),
            "temporarily_unavailable" | "server_error" | "slow_down" => {
                Error::Transient(format!("the provider of account {account:?} cannot give tokens now: {said}"))
            }
            _ => Error::Protocol(format!("the provider of account {account:?} gave no token: {said}")),
        }
    }
}

impl std::fmt::Display for Complaint {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = if self.error_description.is_empty() {
            self.error.clone()
        } else {
            format!("{}: {}", self.error, self.error_description)
        };
        formatter.write_str(&shown(&text))
    }
}

/// Returns a server's words fit for a terminal: on one line, without control characters, of bounded length.
pub fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(SHOWN).collect()
}

/// Asks the token endpoint, in the client's name.
pub fn request(client: &Client, form: &[(&str, &str)]) -> Result<Result<Grant, Complaint>, Error> {
    #[derive(Deserialize)]
    struct Granted {
        access_token: String,
        refresh_token: Option<String>,
    }
    let granted: Result<Granted, Complaint> = ask(client, &client.endpoints.token, form)?;
    Ok(granted.map(|granted| Grant {
        access_token: Secret::new(granted.access_token),
        refresh_token: granted.refresh_token.map(Secret::new),
    }))
}

/// Posts a form with the client's name and secret added, and reads the answer.
pub fn ask<T: DeserializeOwned>(
    client: &Client,
    endpoint: &Endpoint,
    form: &[(&str, &str)],
) -> Result<Result<T, Complaint>, Error> {
    let mut form = form.to_vec();
    form.push(("client_id", &client.client_id));
    if let Some(secret) = &client.client_secret {
        form.push(("client_secret", secret));
    }
    let Reply { status, body } = http::post(endpoint, &form)?;
    if status == 200
        && let Ok(answer) = serde_json::from_str(&body)
    {
        return Ok(Ok(answer));
    }
    if let Ok(complaint) = serde_json::from_str(&body) {
        return Ok(Err(complaint));
    }
    let what = format!("{} answered {status}, which is no token", endpoint.as_str());
    Err(if status >= 500 || status == 429 { Error::Transient(what) } else { Error::Protocol(what) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_cannot_write_on_the_terminal() {
        let complaint =
            Complaint { error: "x".to_owned(), error_description: format!("\u{1b}[2J\r\n{}", "y".repeat(999)) };
        let said = complaint.to_string();
        assert!(!said.contains(char::is_control) && said.len() <= SHOWN, "{said}");
    }
}
