//! Who a message is from and to: RFC 5322 addresses, compared the way people mean them.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// An addr-spec (RFC 5322 §3.4.1) in lower case, such as `ana@example.org`.
///
/// Local parts are case-sensitive by the letter of the standard and by nobody's practice, so both halves are folded.
///
/// Copies share the text: the same few people stand in every letter, thread and exchange of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct AddrSpec(Arc<str>);

impl AddrSpec {
    /// Returns the address trimmed of white space and angle brackets, in lower case.
    pub fn new(text: &str) -> Self {
        Self(text.trim().trim_start_matches('<').trim_end_matches('>').trim().to_lowercase().into())
    }

    /// Returns the address that [`Self::as_str`] gave as this text.
    pub fn known(text: Arc<str>) -> Self {
        Self(text)
    }

    /// Returns the address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the part before the last `@`.
    pub fn local_part(&self) -> &str {
        self.0.rsplit_once('@').map_or(&*self.0, |(local, _)| local)
    }

    /// Returns the part after the last `@`, or nothing.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// Returns the address without its subaddress (RFC 5233): `me+lists@example.net` becomes `me@example.net`.
    pub fn without_subaddress(&self) -> Self {
        match self.local_part().split_once('+') {
            Some((user, _)) if !user.is_empty() => Self(format!("{user}@{}", self.domain()).into()),
            _ => self.clone(),
        }
    }

    /// Returns whether this has the shape of an address at all.
    pub fn is_valid(&self) -> bool {
        !self.local_part().is_empty() && !self.domain().is_empty() && !self.0.contains(char::is_whitespace)
    }
}

impl From<String> for AddrSpec {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

impl From<AddrSpec> for String {
    fn from(addr_spec: AddrSpec) -> Self {
        addr_spec.0.as_ref().to_owned()
    }
}

impl fmt::Display for AddrSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A mailbox in the sense of RFC 5322 §3.4: a display name and an address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Address {
    /// The display name, decoded; empty when there is none.
    pub name: Arc<str>,
    pub addr_spec: AddrSpec,
}

impl Address {
    /// Returns an address with the display name trimmed.
    pub fn new(name: &str, addr_spec: &str) -> Self {
        Self { name: name.trim().into(), addr_spec: AddrSpec::new(addr_spec) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_compared_without_case_and_brackets() {
        assert_eq!(AddrSpec::new(" <Ana@Example.ORG> "), AddrSpec::new("ana@example.org"));
    }

    #[test]
    fn a_subaddress_is_the_same_mailbox() {
        assert_eq!(AddrSpec::new("me+lists@example.net").without_subaddress(), AddrSpec::new("me@example.net"));
        assert_eq!(AddrSpec::new("+odd@example.net").without_subaddress(), AddrSpec::new("+odd@example.net"));
    }
}
