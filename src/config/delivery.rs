//! How the report reaches the owner besides lying in its folder: by SMTP, by sendmail, into a folder of past nights.
//!
//! It goes to nobody else. An address that is not one of the owner's is refused here, before anything is read or sent, so that
//! no slip of the pen can tell a stranger who does not answer.

use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use super::Account;
use super::file::Protection;
use super::secrets;
use crate::message::AddrSpec;
use crate::source::{Credential, Error, Secret, Tls};

/// Whether this program was built with the feature `mail`.
pub const HAS_MAIL: bool = cfg!(feature = "mail");

/// How to build it in, for messages.
const HOW_TO_BUILD_IN: &str =
    "this crickets was built without mail: build it with cargo install --path . --features mail";

/// The longest wait for one answer of the server.
const PATIENCE: Duration = Duration::from_secs(60);

/// Nights kept in a folder, unless the configuration says otherwise.
const KEEP: u16 = 30;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeliveryTable {
    to: Option<String>,
    from: Option<String>,
    smtp: Option<SmtpTable>,
    sendmail: Option<SendmailTable>,
    folder: Option<FolderTable>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SmtpTable {
    host: Option<String>,
    port: Option<u16>,
    #[serde(default)]
    tls: Protection,
    account: Option<String>,
    user: Option<String>,
    password_command: Option<Vec<String>>,
    password_env: Option<String>,
    ca_file: Option<PathBuf>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SendmailTable {
    command: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FolderTable {
    path: PathBuf,
    keep: Option<u16>,
}

/// One way to the owner.
#[derive(Debug)]
pub enum Way {
    Smtp(Smtp),
    Sendmail(Sendmail),
    Folder(Folder),
}

impl Way {
    /// Returns the way's name, as the configuration spells it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Smtp(_) => "smtp",
            Self::Sendmail(_) => "sendmail",
            Self::Folder(_) => "folder",
        }
    }
}

/// Who a letter is from and to: the owner, both times.
#[derive(Clone, Debug)]
pub struct Envelope {
    pub from: AddrSpec,
    pub to: AddrSpec,
}

/// A server that takes mail of the owner's.
#[derive(Debug)]
pub struct Smtp {
    pub envelope: Envelope,
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    /// Certificates trusted instead of the system's.
    pub ca_file: Option<PathBuf>,
    /// `None`: the server wants no login.
    pub login: Option<Login>,
    /// The longest wait for one answer.
    pub patience: Duration,
}

/// Who signs in, and with what.
#[derive(Debug)]
pub struct Login {
    pub user: String,
    source: SecretSource,
}

/// Where the secret comes from. It is asked for when it is needed.
#[derive(Debug)]
enum SecretSource {
    Command(Vec<String>),
    Environment(String),
    /// The account of this place in the configuration.
    Account(usize),
}

/// A secret, and what it is.
pub enum Shown {
    Password(Secret),
    Token(Secret),
}

/// A program that takes a letter on its standard input.
#[derive(Debug)]
pub struct Sendmail {
    pub envelope: Envelope,
    /// Program and arguments; the address comes after them.
    pub command: Vec<String>,
}

/// A folder of the last nights.
#[derive(Debug)]
pub struct Folder {
    pub path: PathBuf,
    pub keep: usize,
}

impl Login {
    /// Asks for the secret.
    ///
    /// # Errors
    /// When nobody has it, in words that name the fix.
    pub fn secret(&self, accounts: &[Account]) -> Result<Shown, Error> {
        let setting = |what: String| Error::Setting(format!("[deliver.smtp]: {what}"));
        match &self.source {
            SecretSource::Command(command) => secrets::output(command).map(Shown::Password).map_err(setting),
            SecretSource::Environment(name) => match std::env::var(name) {
                Ok(password) => Ok(Shown::Password(Secret::new(password))),
                Err(_) => Err(setting(format!("set the environment variable {name} that password_env names"))),
            },
            SecretSource::Account(place) => {
                match accounts.get(*place).and_then(|account| account.settings().credential) {
                    Some(Credential::Password(mut ask)) => ask().map(Shown::Password),
                    Some(Credential::Token(mut ask)) => ask().map(Shown::Token),
                    None => Err(setting("the account it names has no password".to_owned())),
                }
            }
        }
    }
}

/// Whose mail it is, for the checks.
pub struct Own<'a> {
    /// The owner's addresses.
    pub addresses: Vec<AddrSpec>,
    pub accounts: &'a [Account],
    /// Makes a path of the configuration one that can be opened.
    pub place: &'a dyn Fn(PathBuf) -> Result<PathBuf, String>,
}

impl DeliveryTable {
    /// Returns the ways in the order they are tried, or what is wrong and how to mend it.
    pub fn check(self, own: &Own<'_>) -> Result<Vec<Way>, String> {
        let by_mail = self.smtp.is_some() || self.sendmail.is_some();
        if by_mail && !HAS_MAIL {
            return Err(HOW_TO_BUILD_IN.to_owned());
        }
        if !by_mail && self.folder.is_none() {
            return Err("names no way: add [deliver.smtp], [deliver.sendmail] or [deliver.folder]".to_owned());
        }
        let mut ways = Vec::new();
        if let Some(table) = self.folder {
            ways.push(Way::Folder(table.check(own)?));
        }
        if by_mail {
            let to = self.to.ok_or("add to = \"you@example.net\", one of your own addresses")?;
            let to = owned("to", &to, own)?;
            let from = self.from.map_or_else(|| Ok(to.clone()), |from| owned("from", &from, own))?;
            let envelope = Envelope { from, to };
            if let Some(table) = self.sendmail {
                ways.push(Way::Sendmail(table.check(envelope.clone())?));
            }
            if let Some(table) = self.smtp {
                ways.push(Way::Smtp(table.check(envelope, own)?));
            }
        }
        Ok(ways)
    }
}

/// Returns the address, if it is the owner's and can stand in a header and on a command line.
fn owned(key: &str, text: &str, own: &Own<'_>) -> Result<AddrSpec, String> {
    let address = AddrSpec::new(text);
    let is_plain = |c: char| c.is_alphanumeric() || "@.!#$%&'*+-/=?^_`{|}~".contains(c);
    if !address.is_valid() || text.starts_with('-') || !text.chars().all(is_plain) || text.matches('@').count() != 1 {
        return Err(format!("{key} = {text:?} is not an address such as you@example.net"));
    }
    if !own.addresses.contains(&address) {
        let known: Vec<&str> = own.addresses.iter().map(AddrSpec::as_str).collect();
        return Err(format!(
            "{key} = {text:?} is not yours, and the report goes to nobody but you: use one of {}, or add address = {text:?} to [owner]",
            known.join(", ")
        ));
    }
    Ok(address)
}

impl FolderTable {
    fn check(self, own: &Own<'_>) -> Result<Folder, String> {
        let keep = usize::from(self.keep.unwrap_or(KEEP));
        if keep == 0 {
            return Err("folder: keep = 0 would keep nothing: use 1 or more".to_owned());
        }
        Ok(Folder { path: (own.place)(self.path)?, keep })
    }
}

impl SendmailTable {
    fn check(self, envelope: Envelope) -> Result<Sendmail, String> {
        let command = self.command.unwrap_or_else(|| ["/usr/sbin/sendmail", "-oi"].map(str::to_owned).to_vec());
        if command.is_empty() {
            return Err("sendmail: command is a list of words, as in [\"/usr/sbin/sendmail\", \"-oi\"]".to_owned());
        }
        Ok(Sendmail { envelope, command })
    }
}

impl SmtpTable {
    fn check(self, envelope: Envelope, own: &Own<'_>) -> Result<Smtp, String> {
        let host = self.host.as_deref().unwrap_or_default().to_owned();
        if host.is_empty() || host.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err("smtp: add host = \"smtp.example.net\"".to_owned());
        }
        let is_loopback = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
        if self.tls == Protection::None && !is_loopback {
            return Err(format!(
                "smtp: tls = \"none\" is for loopback hosts only, and {host:?} is none: use \"implicit\" or \"starttls\""
            ));
        }
        let port = self.port.unwrap_or(match self.tls {
            Protection::Implicit => 465,
            Protection::StartTls => 587,
            Protection::None => 25,
        });
        let tls = self.tls.into();
        let ca_file = self.ca_file.clone().map(own.place).transpose()?;
        Ok(Smtp { envelope, host, port, tls, ca_file, login: self.login(own)?, patience: PATIENCE })
    }

    fn login(self, own: &Own<'_>) -> Result<Option<Login>, String> {
        let sources = [
            self.account.is_some().then_some("account"),
            self.password_command.is_some().then_some("password_command"),
            self.password_env.is_some().then_some("password_env"),
        ];
        if sources.iter().flatten().count() > 1 {
            return Err("smtp: keep only one of account, password_command and password_env".to_owned());
        }
        if let Some(name) = self.account {
            let place = own.accounts.iter().position(|account| account.name() == name && account.is_remote());
            let place = place.ok_or_else(|| {
                format!(
                    "smtp: account = {name:?} is none of your IMAP accounts: name one, or use user and password_command"
                )
            })?;
            let user = self.user.or_else(|| own.accounts[place].settings().user).unwrap_or_default();
            return Ok(Some(Login { user, source: SecretSource::Account(place) }));
        }
        let source = match (self.password_command, self.password_env) {
            (Some(command), _) if command.is_empty() => {
                return Err(
                    "smtp: password_command is a list of words, as in [\"pass\", \"show\", \"mail\"]".to_owned()
                );
            }
            (Some(command), _) => Some(SecretSource::Command(command)),
            (None, Some(name)) => Some(SecretSource::Environment(name)),
            (None, None) => None,
        };
        match (self.user, source) {
            (Some(user), Some(source)) => Ok(Some(Login { user, source })),
            (None, None) => Ok(None),
            (Some(_), None) => {
                Err("smtp: add password_command, password_env or account = \"…\", or leave user out".to_owned())
            }
            (None, Some(_)) => Err("smtp: add user = \"you@example.net\"".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::Config;
    use super::*;

    const ACCOUNT: &str = "[[account]]\nname = \"a\"\nkind = \"imap\"\nhost = \"h.example.net\"\nuser = \"u\"\npassword_env = \"P\"\nidentities = [\"me@example.net\"]\n";

    fn parse(lines: &str) -> Result<Config, String> {
        let text = format!("database = \"x.db\"\noutput = \"o\"\n{ACCOUNT}{lines}\n");
        Config::parse(Path::new("/etc/c/crickets.toml"), &text).map_err(|refusal| {
            assert_eq!(refusal.exit.status(), 78);
            refusal.message
        })
    }

    #[test]
    #[cfg(feature = "mail")]
    fn a_report_for_anybody_but_the_owner_is_refused() {
        for (lines, part) in [
            ("to = \"ana@example.org\"", "nobody but you"),
            ("to = \"me@example.net\"\nfrom = \"ana@example.org\"", "from = \"ana@example.org\" is not yours"),
            ("to = \"me@example.net, ana@example.org\"", "not an address"),
            ("to = \"me@example.net\\r\\nBcc: ana@example.org\"", "not an address"),
            ("to = \"-oQ/tmp@example.net\"", "not an address"),
            ("", "add to = "),
        ] {
            let message = parse(&format!("[deliver]\n{lines}\n[deliver.sendmail]")).unwrap_err();
            assert!(message.contains(part), "{part}: {message}");
        }
        let ways =
            parse("[owner]\naddress = \"home@example.net\"\n[deliver]\nto = \"home@example.net\"\n[deliver.sendmail]");
        assert!(
            matches!(&ways.unwrap().deliver[..], [Way::Sendmail(one)] if one.envelope.to.as_str() == "home@example.net")
        );
    }

    #[test]
    #[cfg(feature = "mail")]
    fn what_cannot_work_names_the_fix() {
        for (lines, part) in [
            ("[deliver]\nto = \"me@example.net\"", "names no way"),
            ("[deliver]\nto = \"me@example.net\"\n[deliver.smtp]", "add host"),
            ("[deliver]\nto = \"me@example.net\"\n[deliver.smtp]\nhost = \"h\"\ntls = \"none\"", "loopback"),
            ("[deliver]\nto = \"me@example.net\"\n[deliver.smtp]\nhost = \"h\"\nuser = \"u\"", "password_command"),
            ("[deliver]\nto = \"me@example.net\"\n[deliver.smtp]\nhost = \"h\"\npassword_env = \"u\"", "add user"),
            (
                "[deliver]\nto = \"me@example.net\"\n[deliver.smtp]\nhost = \"h\"\naccount = \"b\"",
                "none of your IMAP accounts",
            ),
            (
                "[deliver]\nto = \"me@example.net\"\n[deliver.smtp]\nhost = \"h\"\naccount = \"a\"\npassword_env = \"u\"",
                "only one",
            ),
            ("[deliver]\nto = \"me@example.net\"\n[deliver.sendmail]\ncommand = []", "list of words"),
            ("[deliver.folder]\npath = \"p\"\nkeep = 0", "use 1 or more"),
            ("[deliver.smtp]\nhost = \"h\"\npassword = \"p\"", "password"),
        ] {
            let message = parse(lines).unwrap_err();
            assert!(message.contains(part), "{part}: {message}");
        }
    }

    #[test]
    fn the_ways_are_tried_in_a_fixed_order_and_paths_are_relative_to_the_file() {
        let config = parse("[deliver.folder]\npath = \"nights\"").unwrap();
        assert!(
            matches!(&config.deliver[..], [Way::Folder(folder)] if folder.path == Path::new("/etc/c/nights") && folder.keep == 30)
        );
        assert!(parse("").unwrap().deliver.is_empty());
    }

    #[test]
    #[cfg(not(feature = "mail"))]
    fn what_is_not_built_in_says_how_to_build_it_in() {
        let message = parse("[deliver]\nto = \"me@example.net\"\n[deliver.sendmail]").unwrap_err();
        assert!(message.contains("--features mail"), "{message}");
    }
}
