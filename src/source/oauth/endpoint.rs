//! Where a provider's OAuth endpoints are, as data, and which addresses are fit to be sent a credential.

use std::net::IpAddr;

/// An address that a credential may be posted to: HTTPS, or plain HTTP on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint(String);

impl Endpoint {
    /// Reads an address.
    ///
    /// # Errors
    /// Says what is wrong with it and how to mend it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let endpoint = Self(text.to_owned());
        let is_plain = text.chars().all(|c| c.is_ascii_graphic()) && !text.contains(['#', '"', '<', '>', '\\']);
        match endpoint.host() {
            Some(host) if is_plain && !host.is_empty() => {}
            _ => return Err(format!("{text:?} is no address such as https://login.example.net/token")),
        }
        if !text.starts_with("https://") && !endpoint.is_loopback() {
            return Err(format!("{text:?} would send a credential in clear: use https://"));
        }
        Ok(endpoint)
    }

    /// Returns the address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether it is on this machine.
    pub fn is_loopback(&self) -> bool {
        self.host().is_some_and(|host| {
            let host = host.trim_start_matches('[').trim_end_matches(']');
            host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
        })
    }

    /// Returns the host without its port; `None` where there is none, or a user before it.
    fn host(&self) -> Option<&str> {
        let rest = self.0.strip_prefix("https://").or_else(|| self.0.strip_prefix("http://"))?;
        let authority = rest.split(['/', '?']).next().unwrap_or_default();
        if authority.contains('@') {
            return None;
        }
        match authority.rfind(':') {
            // The colons of an IPv6 address stand within brackets.
            Some(colon) if !authority[colon..].contains(']') => {
                authority[colon + 1..].parse::<u16>().ok().map(|_| &authority[..colon])
            }
            _ => Some(authority),
        }
    }
}

/// A provider's endpoints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    pub token: Endpoint,
    pub flow: Flow,
}

/// How the owner signs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flow {
    /// With a code typed in on any device (RFC 8628).
    Device(Endpoint),
    /// In a browser on this machine, which is sent back to us (RFC 8252).
    Loopback(Endpoint),
}

/// A provider that is known by name.
#[derive(Debug)]
pub struct Provider {
    pub name: &'static str,
    pub token: &'static str,
    pub authorization: Option<&'static str>,
    pub device: Option<&'static str>,
    pub scopes: &'static [&'static str],
}

/// The providers that are known by name.
pub const PROVIDERS: &[Provider] = &[
    Provider {
        name: "google",
        token: "https://oauth2.googleapis.com/token",
        authorization: Some("https://accounts.google.com/o/oauth2/v2/auth"),
        device: None,
        scopes: &["https://mail.google.com/"],
    },
    Provider {
        name: "microsoft",
        token: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        authorization: None,
        device: Some("https://login.microsoftonline.com/common/oauth2/v2.0/devicecode"),
        scopes: &["https://outlook.office.com/IMAP.AccessAsUser.All", "offline_access"],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_is_posted_over_https_or_to_this_machine() {
        for good in [
            "https://login.example.net/token",
            "http://127.0.0.1:8080/t",
            "http://[::1]:80/t",
            "http://localhost/t?x=y",
        ] {
            assert_eq!(Endpoint::parse(good).unwrap().as_str(), good);
        }
        for bad in [
            "http://login.example.net/token",
            "http://127.0.0.1@login.example.net/",
            "http://127.0.0.1.example.net/",
            "http://localhost:80@example.net",
            "http://127.0.0.1:x/",
            "ftp://example.net",
            "https://",
            "https://a b/",
            "https://example.net/\r\nX: y",
            "",
        ] {
            assert!(Endpoint::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_known_providers_are_reached_over_https_and_have_a_flow() {
        for provider in PROVIDERS {
            let addresses = [Some(provider.token), provider.authorization, provider.device];
            for address in addresses.into_iter().flatten() {
                assert!(!Endpoint::parse(address).unwrap().is_loopback(), "{address}");
            }
            assert!(provider.authorization.is_some() != provider.device.is_some(), "{}", provider.name);
        }
    }
}
