//! The organisation an address belongs to: its registrable domain by the public suffix list.

use crate::message::AddrSpec;

/// Domains at which everybody can have an address, so that sharing one says nothing.
const MAIL_PROVIDERS: [&str; 30] = [
    "aol.com",
    "fastmail.com",
    "fastmail.fm",
    "free.fr",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hey.com",
    "hotmail.com",
    "icloud.com",
    "laposte.net",
    "libero.it",
    "live.com",
    "mac.com",
    "mail.com",
    "me.com",
    "msn.com",
    "orange.fr",
    "outlook.com",
    "pm.me",
    "posteo.de",
    "proton.me",
    "protonmail.com",
    "t-online.de",
    "web.de",
    "yahoo.com",
    "ymail.com",
];

/// Returns the registrable domain of the address, such as `example.co.uk`; `None` at mail providers everybody uses.
pub fn organisation(addr_spec: &AddrSpec) -> Option<String> {
    let domain = psl::domain_str(addr_spec.domain())?;
    (!MAIL_PROVIDERS.contains(&domain)).then(|| domain.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn departments_share_an_organisation_and_providers_do_not() {
        assert_eq!(organisation(&AddrSpec::new("ana@lab.example.co.uk")).as_deref(), Some("example.co.uk"));
        assert_eq!(organisation(&AddrSpec::new("ana@gmail.com")), None);
    }
}
