//! What the owner wrote down: accounts, identities, calendar and policy, from one TOML file.
//!
//! [`mod@file`] is the file's shape, [`secrets`] where passwords come from, [`vault`] where those lie that are kept from night
//! to night, [`places`] where things lie when nobody says, [`delivery`] how the report reaches the owner, [`fresh`] what is
//! written for whoever has none yet, with what is known of [`providers`].
//! Every refusal names the fix and exits 78.

pub mod delivery;
mod file;
pub mod fresh;
mod library;
mod oauth;
pub mod places;
mod private;
pub mod providers;
mod secrets;
mod vault;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::analysis::Owner;
use crate::calendar::Calendar;
use crate::exit_code::Refusal;
use crate::message::AddrSpec;
use crate::report::wording::Wording;
use crate::source::oauth::Front;
use crate::source::{Credential, Error, Settings};
use crate::verdict::Policy;

use delivery::{Own, Way};
use file::{AccountTable, File};
use oauth::KeepIn;
use secrets::Origin;
pub use secrets::typed as typed_password;
use vault::Vault;

/// The smallest configuration that works, for whoever has none yet.
const EXAMPLE: &str = r#"    [[account]]
    name = "work"
    kind = "imap"
    host = "imap.example.net"
    user = "me@example.net"
    password_command = ["pass", "show", "mail"]
    identities = ["me@example.net"]
"#;

/// The configuration, checked.
#[derive(Debug)]
pub struct Config {
    /// The file it was read from.
    pub path: PathBuf,
    pub database: PathBuf,
    /// The folder reports are written to.
    pub output: PathBuf,
    /// The language the page is written in.
    pub language: &'static dyn Wording,
    /// In the order of the file.
    pub accounts: Vec<Account>,
    pub owner: Owner,
    pub policy: Policy,
    /// How the report reaches the owner, in the order tried; empty: not at all.
    pub deliver: Vec<Way>,
}

/// One account, checked.
#[derive(Debug)]
pub struct Account {
    table: AccountTable,
    origin: Origin,
    /// Relative paths start here.
    folder: PathBuf,
    /// Where a secret lies that is kept in a file.
    token: PathBuf,
}

impl Config {
    /// Reads the configuration.
    ///
    /// # Errors
    /// When the file cannot be read, holds something it should not, or misses something it needs.
    pub fn load(path: &Path) -> Result<Self, Refusal> {
        let text = fs::read_to_string(path).map_err(|error| {
            Refusal::config(match error.kind() {
                std::io::ErrorKind::NotFound => {
                    format!(
                        "there is no configuration at {}: run crickets init, or write one such as\n\n{EXAMPLE}",
                        path.display()
                    )
                }
                _ => format!("the configuration {} cannot be read: {error}", path.display()),
            })
        })?;
        let config = Self::parse(path, &text)?;
        let literal = config.accounts.iter().any(|account| account.origin == Origin::Literal);
        let open_to_others = fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0);
        if literal && open_to_others {
            return Err(Refusal::config(format!(
                "{} holds a password and others may read it: run chmod 600 on it, or use password_command",
                path.display()
            )));
        }
        Ok(config)
    }

    /// Reads the configuration from its text; paths in it are relative to the folder of `path`, or to the home folder after `~/`.
    ///
    /// # Errors
    /// As for [`load`](Self::load).
    pub fn parse(path: &Path, text: &str) -> Result<Self, Refusal> {
        let file: File =
            toml::from_str(text).map_err(|error| Refusal::config(format!("{}: {error}", path.display()).trim_end()))?;
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let mut names = BTreeSet::new();
        let mut accounts = Vec::new();
        let expand = |given: PathBuf| {
            places::expand(&given).map_err(|error| Refusal::config(format!("{}: {error:#}", path.display())))
        };
        let or_default = |given: Option<PathBuf>, default: fn() -> anyhow::Result<PathBuf>| match given {
            Some(given) => Ok(folder.join(expand(given)?)),
            None => default().map_err(|error| Refusal::config(format!("{error:#}"))),
        };
        let database = or_default(file.database, places::database)?;
        for mut table in file.account {
            table.path = table.path.map(expand).transpose()?;
            table.ca_file = table.ca_file.map(expand).transpose()?;
            if !names.insert(table.name.clone()) {
                return Err(Refusal::config(format!(
                    "{}: two accounts are called {:?}: give each a name of its own",
                    path.display(),
                    table.name
                )));
            }
            let origin = table
                .check()
                .map_err(|what| Refusal::config(format!("{}: account {:?}: {what}", path.display(), table.name)))?;
            let token = places::token(&database, &table.name);
            accounts.push(Account { table, origin, folder: folder.clone(), token });
        }
        if accounts.is_empty() {
            return Err(Refusal::config(format!("{} names no account; add one such as\n\n{EXAMPLE}", path.display())));
        }
        let address = file.owner.address.as_deref().map(AddrSpec::new);
        if let Some(odd) = address.as_ref().filter(|address| !address.is_valid()) {
            return Err(Refusal::config(format!(
                "{}: [owner]: address = {odd:?} is not an address such as you@example.net",
                path.display()
            )));
        }
        let identities = accounts.iter().flat_map(|account| &account.table.identities).map(|text| AddrSpec::new(text));
        let taken = |account: &Account| account.table.identities.iter().map(|text| AddrSpec::new(text)).collect();
        let owner = Owner {
            name: file.owner.name,
            drafts: library::drafts(&folder, file.drafts.map(expand).transpose()?)?,
            birthdays: match file.owner.birthdays.map(expand).transpose()? {
                Some(book) => library::birthdays(&folder.join(book))?,
                None => Default::default(),
            },
            identities: identities.chain(address.clone()).collect(),
            accounts: accounts.iter().map(|account| (account.name().to_owned(), taken(account))).collect(),
            calendar: Calendar::new(file.owner.time_zone.0, &file.owner.working_days.0, file.owner.holidays),
        };
        let place = |path: PathBuf| Ok(folder.join(places::expand(&path).map_err(|error| format!("{error:#}"))?));
        let addresses = accounts.iter().flat_map(|account| &account.table.identities).map(|text| AddrSpec::new(text));
        let own = Own { addresses: addresses.chain(address).collect(), accounts: &accounts, place: &place };
        let deliver = file.deliver.map(|table| table.check(&own)).transpose();
        let deliver = deliver.map_err(|what| Refusal::config(format!("{}: [deliver]: {what}", path.display())))?;
        Ok(Self {
            path: path.to_owned(),
            deliver: deliver.unwrap_or_default(),
            database,
            output: or_default(file.output, places::output)?,
            language: file.language.0,
            accounts,
            owner,
            policy: file.policy,
        })
    }

    /// Returns the mailboxes that are left out, by account and name.
    pub fn excluded(&self) -> Vec<(&str, &str)> {
        let names = |account| std::iter::repeat(account).map(Account::name).zip(&account.table.exclude);
        self.accounts.iter().flat_map(names).map(|(account, name)| (account, name.as_str())).collect()
    }

    /// Returns the accounts a run is about: all, or the one of this name.
    ///
    /// # Errors
    /// When there is no account of this name.
    pub fn selected(&self, name: Option<&str>) -> Result<Vec<&Account>, Refusal> {
        let chosen: Vec<&Account> =
            self.accounts.iter().filter(|account| name.is_none_or(|name| name == account.name())).collect();
        if chosen.is_empty() {
            let names: Vec<&str> = self.accounts.iter().map(Account::name).collect();
            return Err(Refusal::config(format!(
                "{} has no account {:?}: use one of {}",
                self.path.display(),
                name.unwrap_or_default(),
                names.join(", ")
            )));
        }
        Ok(chosen)
    }
}

impl Account {
    /// Returns the account's name.
    pub fn name(&self) -> &str {
        &self.table.name
    }

    /// Returns whether the mail lies on a server, where more arrives while nobody looks.
    pub fn is_remote(&self) -> bool {
        self.table.kind == "imap"
    }

    /// Returns its name and the first day whose mail is wanted, if that comes after `today`.
    pub fn begins_after(&self, today: Date) -> Option<(&str, Date)> {
        self.table.since.filter(|since| *since > today).map(|since| (self.name(), since))
    }

    /// Returns whether the owner is asked for the password at the keyboard.
    pub fn asks_a_person(&self) -> bool {
        self.origin == Origin::Prompt
    }

    /// Returns how a source reaches the account. The credential is asked for when the server is ready to take it.
    pub fn settings(&self) -> Settings {
        let mut settings = Settings::new(&self.table.name, &self.table.kind);
        settings.host.clone_from(&self.table.host);
        settings.port = self.table.port;
        settings.tls = self.table.tls.into();
        settings.user.clone_from(&self.table.user);
        settings.ca_file = self.table.ca_file.as_ref().map(|path| self.folder.join(path));
        settings.path = self.table.path.as_ref().map(|path| self.folder.join(path));
        settings.folders.clone_from(&self.table.folders.0);
        settings.exclude.clone_from(&self.table.exclude);
        settings.since = self.table.since;
        settings.compress = self.table.compress.unwrap_or(true);
        if self.is_remote() {
            let ask = secrets::ask(&self.table, &self.origin, self.vault());
            settings.credential = Some(match self.origin {
                Origin::TokenCommand | Origin::OAuth => Credential::Token(ask),
                _ => Credential::Password(ask),
            });
        }
        settings
    }

    /// Asks the owner for what opens the account from now on, and keeps it.
    ///
    /// # Errors
    /// When the account keeps no secret, the owner or the provider declines, or it cannot be kept.
    pub fn sign_on(&self, front: &mut dyn Front) -> Result<(), Error> {
        secrets::sign_on(&self.table, &self.origin, &self.vault(), front)
    }

    /// Returns the file that keeps the account's secret, if a file does.
    pub fn kept_file(&self) -> Option<&Path> {
        let is_kept = self.origin == Origin::OAuth && self.vault() == Vault::File(self.token.clone());
        is_kept.then_some(&self.token)
    }

    fn vault(&self) -> Vault {
        let in_keyring =
            self.table.oauth.as_ref().map_or(self.table.password_keyring, |oauth| oauth.keep_in == KeepIn::Keyring);
        if in_keyring { Vault::Keyring(self.table.name.clone()) } else { Vault::File(self.token.clone()) }
    }

    /// Returns a digest of where the credential comes from and whom it is shown to; never of the credential itself.
    pub fn credential_source(&self) -> String {
        let table = &self.table;
        let source = format!(
            "{:?}",
            (
                (&table.host, table.port, &table.user),
                (&table.password_command, &table.token_command, &table.password_env, table.password_keyring),
                table.oauth.as_ref().map(|oauth| (&oauth.provider, &oauth.token_endpoint, &oauth.client_id)),
            )
        );
        Sha256::digest(source).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Role;

    const ACCOUNT: &str =
        "[[account]]\nname = \"a\"\nkind = \"maildir\"\npath = \"Mail\"\nidentities = [\"me@example.net\"]\n";

    fn refusal(text: &str) -> String {
        let refusal = Config::parse(Path::new("/etc/c/crickets.toml"), text).unwrap_err();
        assert_eq!(refusal.exit.status(), 78);
        refusal.message
    }

    #[test]
    fn paths_are_relative_to_the_file() {
        let config = Config::parse(
            Path::new("/etc/c/crickets.toml"),
            &format!("database = \"x.db\"\noutput = \"out\"\n{ACCOUNT}"),
        );
        let config = config.unwrap();
        assert_eq!(config.database, Path::new("/etc/c/x.db"));
        assert_eq!(config.output, Path::new("/etc/c/out"));
        assert_eq!(config.accounts[0].settings().path.unwrap(), Path::new("/etc/c/Mail"));
        assert!(config.owner.identities.contains(&AddrSpec::new("me@example.net")));
    }

    #[test]
    fn a_tilde_is_the_home_folder() {
        let home = etcetera::home_dir().unwrap();
        let text = ACCOUNT.replace("\"Mail\"", "\"~/Mail\"")
            + &IMAP.replace("name = \"a\"", "name = \"b\"\nca_file = \"~/ca.pem\"");
        let config = Config::parse(
            Path::new("/etc/c/crickets.toml"),
            &format!("database = \"~/x.db\"\noutput = \"~/out\"\n{text}"),
        );
        let config = config.unwrap();
        assert_eq!((config.database, config.output), (home.join("x.db"), home.join("out")));
        let [files, server] = [0, 1].map(|place: usize| config.accounts[place].settings());
        assert_eq!((files.path, server.ca_file), (Some(home.join("Mail")), Some(home.join("ca.pem"))));
        assert_eq!(places::expand(Path::new("/a/~/b~")).unwrap(), Path::new("/a/~/b~"));
    }

    #[test]
    fn an_unknown_key_is_shown_with_line_and_caret() {
        let message = refusal(&format!("{ACCOUNT}pasword = \"x\"\n"));
        assert!(message.contains("line 6") && message.contains("^") && message.contains("pasword"), "{message}");
    }

    #[test]
    fn wrong_values_are_shown_where_they_stand() {
        for (line, part) in [
            ("[owner]\ntime_zone = \"Mars/Olympus\"", "Mars/Olympus"),
            ("[owner]\nworking_days = [\"funday\"]", "funday"),
            ("[owner]\nworking_days = []", "no working day"),
            ("[[account]]\nlanguage = \"de\"", "language"),
            ("[policy]\nnew_contact_wait_dayz = 7", "new_contact_wait_dayz"),
            ("[policy]\nnew_contact_wait_days = -3", "new_contact_wait_days = -3 is out of range"),
            ("[policy]\nin_touch_days = 99999999999", "in_touch_days"),
        ] {
            let message = refusal(&format!("{ACCOUNT}{line}\n"));
            // A number out of range is shown by its name, with the caret on its table.
            let line = if part.contains("_days") && !part.contains("dayz") { "line 6" } else { "line 7" };
            assert!(message.contains(line) && message.contains(part), "{message}");
        }
    }

    #[test]
    fn a_role_may_be_that_of_several_mailboxes() {
        let roles = |table: &str| {
            let config = Config::parse(Path::new("/etc/c/crickets.toml"), &format!("{ACCOUNT}folders = {table}"));
            config.unwrap().accounts[0].settings().folders.into_iter().collect::<Vec<_>>()
        };
        let sent = |name: &str| (name.to_owned(), Role::Sent);
        assert_eq!(roles("{ sent = \"Ausgang\" }"), [sent("Ausgang")]);
        assert_eq!(roles("{ sent = [\"Ausgang\", \"Out\"] }"), [sent("Ausgang"), sent("Out")]);
        for (table, part) in [
            ("{ sent = 5 }", "the name of a mailbox, or a list of names"),
            ("{ sent = \"Out\", trash = [\"Out\"] }", "\"Out\" is named for two roles"),
            ("{ outgoing = \"Out\" }", "outgoing"),
        ] {
            let message = refusal(&format!("{ACCOUNT}folders = {table}\n"));
            assert!(message.contains("line 6") && message.contains(part), "{message}");
        }
    }

    #[test]
    fn what_cannot_work_names_the_fix() {
        let imap = "[[account]]\nname = \"a\"\nkind = \"imap\"\nhost = \"h.example.net\"\nuser = \"u\"\nidentities = [\"u@example.net\"]\n";
        for (text, part) in [
            (format!("{ACCOUNT}{ACCOUNT}"), "two accounts are called \"a\""),
            (ACCOUNT.replace("maildir", "pop3"), "kind = \"pop3\""),
            (ACCOUNT.replace("identities = [\"me@example.net\"]\n", ""), "identities"),
            (ACCOUNT.replace("me@example.net", "me"), "not an address"),
            (ACCOUNT.replace("path = \"Mail\"\n", ""), "path"),
            (format!("{ACCOUNT}host = \"h.example.net\"\n"), "host says nothing where kind = \"maildir\""),
            (format!("{ACCOUNT}tls = \"starttls\"\n"), "tls says nothing"),
            (format!("{imap}path = \"Mail\"\n"), "path says nothing where kind = \"imap\""),
            (format!("{imap}tls = \"none\"\n"), "loopback"),
            (format!("{imap}password_env = \"A\"\npassword_command = [\"b\"]\n"), "only one"),
            (format!("{imap}password_keyring = true\npassword_command = [\"b\"]\n"), "only one"),
            (format!("{imap}token_command = [\"b\"]\n[account.oauth]\nclient_id = \"c\"\n"), "only one"),
            (imap.replace("host = \"h.example.net\"\n", ""), "host"),
            (String::new(), "names no account"),
        ] {
            let message = refusal(&text);
            assert!(message.contains(part), "{part}: {message}");
        }
    }

    const IMAP: &str = "[[account]]\nname = \"a\"\nkind = \"imap\"\nhost = \"h.example.net\"\nuser = \"u\"\nidentities = [\"u@example.net\"]\n";

    #[test]
    fn what_is_not_built_in_says_how_to_build_it_in() {
        let load = |lines: &str| {
            Config::parse(Path::new("c.toml"), &format!("database = \"x.db\"\noutput = \"o\"\n{IMAP}{lines}\n"))
        };
        for (lines, is_built_in, part) in [
            ("password_keyring = true", vault::HAS_KEYRING, "--features keyring"),
            (
                "[account.oauth]\nprovider = \"google\"\nclient_id = \"c\"",
                crate::source::oauth::IS_BUILT_IN,
                "--features oauth",
            ),
        ] {
            match load(lines) {
                Ok(_) => assert!(is_built_in, "{lines}"),
                Err(refusal) => assert!(!is_built_in && refusal.message.contains(part), "{}", refusal.message),
            }
        }
    }

    #[test]
    #[cfg(feature = "oauth")]
    fn an_oauth_table_that_cannot_work_names_the_fix() {
        for (lines, part) in [
            ("client_id = \"c\"", "provider = "),
            ("client_id = \"c\"\nprovider = \"yahoo\"", "google, microsoft"),
            ("client_id = \"\"\nprovider = \"google\"", "client_id"),
            ("provider = \"google\"", "client_id"),
            ("client_id = \"c\"\nprovider = \"google\"\nclient_secret = \"s\"", "client_secret"),
            ("client_id = \"c\"\nprovider = \"google\"\nclient_secret_command = []", "list of words"),
            ("client_id = \"c\"\nprovider = \"google\"\nscopes = []", "scopes"),
            ("client_id = \"c\"\nprovider = \"google\"\nkeep_in = \"drawer\"", "keep_in"),
            ("client_id = \"c\"\nprovider = \"google\"\ntoken_endpoint = \"http://t.example.net/\"", "token_endpoint"),
            ("client_id = \"c\"\nprovider = \"google\"\nauthorization_endpoint = \"x\"", "authorization_endpoint"),
            ("client_id = \"c\"\nprovider = \"microsoft\"\ndevice_endpoint = \"ftp://d/\"", "device_endpoint"),
            ("client_id = \"c\"\ntoken_endpoint = \"https://t.example.net/\"", "device_endpoint"),
        ] {
            let message = refusal(&format!("{IMAP}[account.oauth]\n{lines}\n"));
            assert!(message.contains(part), "{part}: {message}");
        }
    }

    #[test]
    #[cfg(feature = "oauth")]
    fn tokens_lie_beside_the_database_under_a_name_that_is_no_path() {
        let account = IMAP.replace("name = \"a\"", "name = \"../work one\"");
        let text = format!(
            "database = \"state/x.db\"\noutput = \"o\"\n{account}[account.oauth]\nprovider = \"google\"\nclient_id = \"c\"\n"
        );
        let config = Config::parse(Path::new("/etc/c/crickets.toml"), &text).unwrap();
        assert_eq!(config.accounts[0].kept_file(), Some(Path::new("/etc/c/state/x.%2E%2E%2Fwork%20one.token")));
    }

    #[test]
    fn the_source_of_a_credential_changes_with_it() {
        let imap = "[[account]]\nname = \"a\"\nkind = \"imap\"\nhost = \"h.example.net\"\nuser = \"u\"\nidentities = [\"u@example.net\"]\n";
        let source = |env: &str| {
            let text = format!("{imap}password_env = \"{env}\"\n");
            Config::parse(Path::new("c.toml"), &text).unwrap().accounts[0].credential_source()
        };
        assert_eq!(source("A"), source("A"));
        assert_ne!(source("A"), source("B"));
    }
}
