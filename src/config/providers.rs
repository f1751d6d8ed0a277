//! Mail providers that are known by the domain of an address: where their server is and what they want of whoever signs in.

use crate::message::AddrSpec;

/// A mail provider.
#[derive(Debug)]
pub struct Provider {
    pub name: &'static str,
    /// Domains of addresses there. One that ends in a point stands for those of all countries.
    domains: &'static [&'static str],
    pub host: &'static str,
    pub port: Option<u16>,
    /// As in the configuration; `None` for TLS from the first byte.
    pub tls: Option<&'static str>,
    /// Whether the user is the part of the address before the `@`.
    is_user_local: bool,
    /// What the owner needs before signing in.
    pub wants: &'static str,
    /// The provider of `[account.oauth]`, where passwords are refused.
    pub oauth: Option<&'static str>,
}

/// Every provider, with TLS from the first byte and a password unless it says otherwise.
const PROVIDERS: &[Provider] = &[
    Provider {
        name: "Gmail",
        domains: &["gmail.com", "googlemail.com"],
        host: "imap.gmail.com",
        wants: "an app password: https://myaccount.google.com/apppasswords",
        ..PLAIN
    },
    Provider {
        name: "Outlook.com",
        domains: &["outlook.", "hotmail.", "live.", "msn.com"],
        host: "outlook.office365.com",
        wants: "a sign-in in the browser (OAuth); passwords are refused. Allow IMAP in its settings first",
        oauth: Some("microsoft"),
        ..PLAIN
    },
    Provider {
        name: "Fastmail",
        domains: &["fastmail.com", "fastmail.fm"],
        host: "imap.fastmail.com",
        wants: "an app password: Settings, Privacy & Security, Manage app passwords",
        ..PLAIN
    },
    Provider {
        name: "iCloud",
        domains: &["icloud.com", "me.com", "mac.com"],
        host: "imap.mail.me.com",
        is_user_local: true,
        wants: "an app-specific password: https://account.apple.com",
        ..PLAIN
    },
    Provider {
        name: "Yahoo",
        domains: &["yahoo.", "ymail.com", "rocketmail.com"],
        host: "imap.mail.yahoo.com",
        wants: "an app password, made in its account security",
        ..PLAIN
    },
    Provider { name: "GMX", domains: &["gmx.com", "gmx.us"], host: "imap.gmx.com", wants: GMX, ..PLAIN },
    Provider { name: "GMX", domains: &["gmx."], host: "imap.gmx.net", wants: GMX, ..PLAIN },
    Provider {
        name: "Proton Bridge",
        domains: &["proton.me", "protonmail.com", "pm.me"],
        host: "127.0.0.1",
        port: Some(1143),
        tls: Some("starttls"),
        wants: "Bridge to run on this machine, and the password that it shows",
        ..PLAIN
    },
];

const PLAIN: Provider =
    Provider { name: "", domains: &[], host: "", port: None, tls: None, is_user_local: false, wants: "", oauth: None };

const GMX: &str = "your password (with two-factor sign-in an app password). Allow IMAP in its settings first";

impl Provider {
    /// Returns the provider of the address, if it is known.
    pub fn of(address: &AddrSpec) -> Option<&'static Self> {
        let is_there = |domain: &&str| match domain.strip_suffix('.') {
            Some(name) => address.domain().split_once('.').is_some_and(|(first, _)| first == name),
            None => address.domain() == *domain,
        };
        PROVIDERS.iter().find(|provider| provider.domains.iter().any(is_there))
    }

    /// Returns the user who signs in for the address.
    pub fn user<'a>(&self, address: &'a AddrSpec) -> &'a str {
        if self.is_user_local { address.local_part() } else { address.as_str() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_tells_its_provider() {
        let of = |address: &str| Provider::of(&AddrSpec::new(address)).map(|provider| provider.host);
        assert_eq!(of("Ana@GoogleMail.com"), Some("imap.gmail.com"));
        assert_eq!(of("ana@yahoo.co.uk"), Some("imap.mail.yahoo.com"));
        assert_eq!((of("ana@gmx.com"), of("ana@gmx.at")), (Some("imap.gmx.com"), Some("imap.gmx.net")));
        assert_eq!(
            (of("ana@example.org"), of("ana@yahoo-inc.example"), of("ana@mail.yahoo.example")),
            (None, None, None)
        );
        let apple = AddrSpec::new("ana@me.com");
        assert_eq!(Provider::of(&apple).map(|provider| provider.user(&apple)), Some("ana"));
    }

    #[test]
    fn the_readme_tells_of_every_provider_what_the_program_knows() {
        let readme = include_str!("../../README.md");
        for provider in PROVIDERS {
            let row =
                readme.lines().find(|line| line.starts_with("| ") && line.contains(&format!("`{}`", provider.host)));
            let row = row.unwrap_or_else(|| panic!("{} has no row", provider.host));
            assert!(row.contains(provider.name), "{row}");
            assert!(row.contains(&provider.port.unwrap_or(993).to_string()), "{row}");
            assert_eq!(row.contains("starttls"), provider.tls == Some("starttls"), "{row}");
            assert_eq!(provider.oauth.is_some(), row.contains("passwords are refused"), "{row}");
        }
    }
}
