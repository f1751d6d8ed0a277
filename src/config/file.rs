//! The shape of the configuration file. Keys nobody knows are refused, with line and caret.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize, de};

use super::delivery::DeliveryTable;
use super::oauth::OAuthTable;
use super::secrets::Origin;
use super::vault;
use crate::message::{AddrSpec, Role};
use crate::report::wording::{ENGLISH, LANGUAGES, Wording, by_tag};
use crate::source::{SOURCES, Tls};
use crate::verdict::Policy;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub database: Option<PathBuf>,
    pub output: Option<PathBuf>,
    /// A folder of the owner's own drafts.
    pub drafts: Option<PathBuf>,
    #[serde(default)]
    pub language: PageLanguage,
    #[serde(default)]
    pub account: Vec<AccountTable>,
    #[serde(default)]
    pub owner: OwnerTable,
    #[serde(default, deserialize_with = "policy")]
    pub policy: Policy,
    pub deliver: Option<DeliveryTable>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountTable {
    pub name: String,
    pub kind: String,
    pub host: Option<String>,
    pub port: Option<u16>,
    #[serde(default)]
    pub tls: Protection,
    pub user: Option<String>,
    pub password: Option<Hidden>,
    pub password_command: Option<Vec<String>>,
    pub password_env: Option<String>,
    #[serde(default)]
    pub password_keyring: bool,
    pub token_command: Option<Vec<String>>,
    pub oauth: Option<OAuthTable>,
    pub ca_file: Option<PathBuf>,
    pub path: Option<PathBuf>,
    #[serde(default)]
    pub identities: Vec<String>,
    #[serde(default)]
    pub folders: Folders,
    #[serde(default)]
    pub exclude: Vec<String>,
    pub since: Option<Date>,
    pub compress: Option<bool>,
}

/// The language of the page.
#[derive(Debug)]
pub struct PageLanguage(pub &'static dyn Wording);

impl Default for PageLanguage {
    fn default() -> Self {
        Self(ENGLISH)
    }
}

impl<'de> Deserialize<'de> for PageLanguage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        by_tag(&tag).map(Self).ok_or_else(|| {
            let tags: Vec<&str> = LANGUAGES.iter().map(|wording| wording.tag()).collect();
            de::Error::custom(format!("the page does not speak {tag:?}: use one of {}", tags.join(", ")))
        })
    }
}

/// A password in the file; never printed.
#[derive(Clone, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Hidden(pub String);

impl From<&str> for Hidden {
    fn from(password: &str) -> Self {
        Self(password.to_owned())
    }
}

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Protection {
    #[default]
    Implicit,
    StartTls,
    None,
}

impl From<Protection> for Tls {
    fn from(protection: Protection) -> Self {
        match protection {
            Protection::Implicit => Self::Implicit,
            Protection::StartTls => Self::StartTls,
            Protection::None => Self::None,
        }
    }
}

impl AccountTable {
    /// Returns a key that an account of its kind has no use for: a sign that the kind is wrong, or what it is taken for.
    fn stray(&self) -> Option<&'static str> {
        let of_servers = [
            ("host", self.host.is_some()),
            ("port", self.port.is_some()),
            ("tls", self.tls != Protection::default()),
            ("user", self.user.is_some()),
            ("password", self.password.is_some()),
            ("password_command", self.password_command.is_some()),
            ("password_env", self.password_env.is_some()),
            ("password_keyring", self.password_keyring),
            ("token_command", self.token_command.is_some()),
            ("oauth", self.oauth.is_some()),
            ("ca_file", self.ca_file.is_some()),
            ("compress", self.compress.is_some()),
        ];
        let of_files = [("path", self.path.is_some())];
        let strays: &[(&'static str, bool)] = if self.kind == "imap" { &of_files } else { &of_servers };
        strays.iter().find(|(_, is_given)| *is_given).map(|(key, _)| *key)
    }

    /// Returns where the credential comes from, or what is wrong with the account and how to mend it.
    pub fn check(&self) -> Result<Origin, String> {
        if !SOURCES.iter().any(|kind| kind.name == self.kind) {
            let names: Vec<&str> = SOURCES.iter().map(|kind| kind.name).collect();
            return Err(format!("kind = {:?} is not known: use one of {}", self.kind, names.join(", ")));
        }
        if self.identities.is_empty() {
            return Err("add identities = [\"you@example.net\"], the addresses you send from".to_owned());
        }
        if let Some(odd) = self.identities.iter().find(|text| !AddrSpec::new(text).is_valid()) {
            return Err(format!("identities: {odd:?} is not an address such as you@example.net"));
        }
        if let Some(stray) = self.stray() {
            return Err(format!("{stray} says nothing where kind = {:?}: take it out, or mend kind", self.kind));
        }
        if self.kind != "imap" {
            if self.path.is_none() {
                return Err("add path = \"…\", where the mail lies".to_owned());
            }
            return Ok(Origin::Prompt);
        }
        let Some(host) = &self.host else { return Err("add host = \"imap.example.net\"".to_owned()) };
        if self.user.is_none() {
            return Err("add user = \"you@example.net\"".to_owned());
        }
        let is_loopback = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
        if self.tls == Protection::None && !is_loopback {
            return Err(format!(
                "tls = \"none\" is for loopback hosts only, and {host:?} is none: use \"implicit\" or \"starttls\""
            ));
        }
        let given = [
            self.password.is_some().then_some(Origin::Literal),
            self.password_command.is_some().then_some(Origin::Command),
            self.password_env.is_some().then_some(Origin::Environment),
            self.password_keyring.then_some(Origin::Keyring),
            self.token_command.is_some().then_some(Origin::TokenCommand),
            self.oauth.is_some().then_some(Origin::OAuth),
        ];
        let mut given = given.into_iter().flatten();
        let origin = given.next().unwrap_or(Origin::Prompt);
        if given.next().is_some() {
            return Err(
                "keep only one of password_command, password_env, password_keyring, token_command, [account.oauth] and password"
                    .to_owned(),
            );
        }
        if self.password_keyring && !vault::HAS_KEYRING {
            return Err(format!("password_keyring: {}", vault::HOW_TO_BUILD_IN));
        }
        if let Some(oauth) = &self.oauth {
            oauth.check()?;
        }
        for command in [&self.password_command, &self.token_command].into_iter().flatten() {
            if command.is_empty() {
                return Err("a command is a list of words, as in [\"pass\", \"show\", \"mail\"]".to_owned());
            }
        }
        Ok(origin)
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OwnerTable {
    pub name: String,
    /// One more of the owner's, where the report may go.
    pub address: Option<String>,
    pub time_zone: Zone,
    pub working_days: Week,
    pub holidays: BTreeSet<Date>,
    /// A vCard file, or a folder of them.
    pub birthdays: Option<PathBuf>,
}

/// The owner's time zone; the system's where the file names none.
#[derive(Debug)]
pub struct Zone(pub TimeZone);

impl Default for Zone {
    fn default() -> Self {
        Self(TimeZone::system())
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        TimeZone::get(&name).map(Self).map_err(|_| {
            de::Error::custom(format!("no time zone is called {name:?}: use a name such as \"Europe/Berlin\""))
        })
    }
}

/// What mailboxes are for, by their names.
#[derive(Debug, Default)]
pub struct Folders(pub BTreeMap<String, Role>);

impl<'de> Deserialize<'de> for Folders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "the name of a mailbox, or a list of names")]
        enum Names {
            One(String),
            Several(Vec<String>),
        }
        let mut roles = BTreeMap::new();
        for (role, names) in BTreeMap::<Role, Names>::deserialize(deserializer)? {
            let names = match names {
                Names::One(name) => vec![name],
                Names::Several(names) => names,
            };
            for name in names {
                if roles.get(&name).is_some_and(|other| *other != role) {
                    return Err(de::Error::custom(format!("{name:?} is named for two roles: a mailbox has one")));
                }
                roles.insert(name, role);
            }
        }
        Ok(Self(roles))
    }
}

/// The days people work.
#[derive(Debug)]
pub struct Week(pub Vec<Weekday>);

const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

impl Default for Week {
    fn default() -> Self {
        Self(DAYS[..5].iter().map(|(_, day)| *day).collect())
    }
}

impl<'de> Deserialize<'de> for Week {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        let day = |name: &String| {
            DAYS.iter().find(|(known, _)| known == name).map(|(_, day)| *day).ok_or_else(|| {
                de::Error::custom(format!("no day is called {name:?}: use mon, tue, wed, thu, fri, sat, sun"))
            })
        };
        if names.is_empty() {
            return Err(de::Error::custom("no working day at all: leave working_days out for mon to fri"));
        }
        Ok(Self(names.iter().map(day).collect::<Result<_, _>>()?))
    }
}

/// A number of the policy is a count, or a stretch of at most a hundred years.
const POLICY_RANGE: std::ops::RangeInclusive<f64> = 0.0..=36_500.0;

/// Reads the policy and refuses numbers no calendar can work with.
fn policy<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Policy, D::Error> {
    let policy = Policy::deserialize(deserializer)?;
    let numbers = serde_json::to_value(&policy).map_err(de::Error::custom)?;
    for (name, number) in numbers.as_object().into_iter().flatten() {
        if !number.as_f64().is_some_and(|number| POLICY_RANGE.contains(&number)) {
            return Err(de::Error::custom(format!(
                "{name} = {number} is out of range: use a number from {} to {}",
                POLICY_RANGE.start(),
                POLICY_RANGE.end()
            )));
        }
    }
    Ok(policy)
}
