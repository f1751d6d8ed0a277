//! `[account.oauth]`: the provider, the owner's own client there, and where the refresh token is kept.

use serde::Deserialize;

use super::vault;
use crate::source::Secret;
use crate::source::oauth::endpoint::{Endpoint, Endpoints, Flow, PROVIDERS};
use crate::source::oauth::{self, Client};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OAuthTable {
    pub provider: Option<String>,
    pub client_id: String,
    pub client_secret_command: Option<Vec<String>>,
    pub scopes: Option<Vec<String>>,
    pub token_endpoint: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub device_endpoint: Option<String>,
    #[serde(default)]
    pub keep_in: KeepIn,
}

/// Where the refresh token lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeepIn {
    #[default]
    File,
    Keyring,
}

impl OAuthTable {
    /// Says what is wrong with the table and how to mend it.
    pub fn check(&self) -> Result<(), String> {
        if !oauth::IS_BUILT_IN {
            return Err(format!("[account.oauth]: {}", oauth::HOW_TO_BUILD_IN));
        }
        if self.keep_in == KeepIn::Keyring && !vault::HAS_KEYRING {
            return Err(format!("keep_in = \"keyring\": {}", vault::HOW_TO_BUILD_IN));
        }
        if self.client_id.is_empty() {
            return Err("add client_id = \"…\", from your own registration at the provider".to_owned());
        }
        if self.client_secret_command.as_ref().is_some_and(Vec::is_empty) {
            return Err("client_secret_command is a list of words, as in [\"pass\", \"show\", \"client\"]".to_owned());
        }
        self.endpoints()?;
        self.scopes().map(drop)
    }

    /// Returns the client, with its secret where it has one.
    pub fn client(&self, account: &str, user: &str, client_secret: Option<Secret>) -> Result<Client, String> {
        Ok(Client {
            account: account.to_owned(),
            user: user.to_owned(),
            client_id: self.client_id.clone(),
            client_secret,
            scopes: self.scopes()?,
            endpoints: self.endpoints()?,
        })
    }

    fn provider(&self) -> Result<Option<&'static oauth::endpoint::Provider>, String> {
        let Some(name) = &self.provider else { return Ok(None) };
        match PROVIDERS.iter().find(|provider| provider.name == name) {
            Some(provider) => Ok(Some(provider)),
            None => {
                let names: Vec<&str> = PROVIDERS.iter().map(|provider| provider.name).collect();
                Err(format!(
                    "provider = {name:?} is not known: use one of {}, or name its endpoints instead",
                    names.join(", ")
                ))
            }
        }
    }

    /// Returns the endpoints the file names, and for the others the provider's.
    fn endpoints(&self) -> Result<Endpoints, String> {
        let provider = self.provider()?;
        let named = |key: &str, given: &Option<String>, known: Option<&str>| {
            let address = given.as_deref().or(known);
            address.map(|address| Endpoint::parse(address).map_err(|what| format!("{key}: {what}"))).transpose()
        };
        let token = named("token_endpoint", &self.token_endpoint, provider.map(|known| known.token))?;
        let device = named("device_endpoint", &self.device_endpoint, provider.and_then(|known| known.device))?;
        let browser = named(
            "authorization_endpoint",
            &self.authorization_endpoint,
            provider.and_then(|known| known.authorization),
        )?;
        let Some(token) = token else {
            return Err(
                "add provider = \"google\" or \"microsoft\", or token_endpoint and authorization_endpoint or device_endpoint"
                    .to_owned(),
            );
        };
        let flow = match (device, browser) {
            // The one written down by hand wins over the provider's; a device works where no browser is.
            (Some(_), Some(browser)) if self.device_endpoint.is_none() => Flow::Loopback(browser),
            (Some(device), _) => Flow::Device(device),
            (None, Some(browser)) => Flow::Loopback(browser),
            (None, None) => {
                return Err("add authorization_endpoint or device_endpoint beside token_endpoint".to_owned());
            }
        };
        Ok(Endpoints { token, flow })
    }

    fn scopes(&self) -> Result<Vec<String>, String> {
        let scopes = match (&self.scopes, self.provider()?) {
            (Some(scopes), _) => scopes.clone(),
            (None, Some(provider)) => provider.scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            (None, None) => Vec::new(),
        };
        if scopes.is_empty() {
            return Err("add scopes = [\"…\"], what the provider calls reading mail over IMAP".to_owned());
        }
        Ok(scopes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flow(lines: &str) -> Result<Flow, String> {
        let table: OAuthTable = toml::from_str(&format!("client_id = \"c\"\n{lines}")).unwrap();
        table.endpoints().map(|endpoints| endpoints.flow)
    }

    #[test]
    fn the_file_wins_over_the_provider() {
        let own = |address: &str| Endpoint::parse(address).unwrap();
        assert!(matches!(flow("provider = \"google\"").unwrap(), Flow::Loopback(_)));
        assert!(matches!(flow("provider = \"microsoft\"").unwrap(), Flow::Device(_)));
        assert_eq!(
            flow("provider = \"microsoft\"\nauthorization_endpoint = \"https://a.example.net/\"").unwrap(),
            Flow::Loopback(own("https://a.example.net/"))
        );
        assert_eq!(
            flow("provider = \"google\"\ndevice_endpoint = \"https://d.example.net/\"").unwrap(),
            Flow::Device(own("https://d.example.net/"))
        );
    }
}
