//! Where passwords and tokens come from: a command, the environment, a vault, the provider, the owner at the keyboard. Never
//! an argument, never the database.

use std::io::{IsTerminal, Read};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use zeroize::Zeroizing;

use super::file::AccountTable;
use super::oauth::OAuthTable;
use super::vault::Vault;
use crate::source::oauth::{self, Client, Front};
use crate::source::{Ask, Error, Secret};

/// How long a command may take: long enough for the owner to unlock a keyring.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where an account's credential comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Literal,
    Command,
    Environment,
    Keyring,
    TokenCommand,
    OAuth,
    Prompt,
}

/// Returns a way to get the credential when it is needed, and not before. `vault` is where the account keeps a secret.
pub fn ask(table: &AccountTable, origin: &Origin, vault: Vault) -> Ask {
    let account = table.name.clone();
    let user = table.user.clone().unwrap_or_default();
    match origin {
        Origin::Literal => {
            let password = table.password.clone();
            Box::new(move || Ok(Zeroizing::new(password.as_ref().map_or_else(String::new, |hidden| hidden.0.clone()))))
        }
        Origin::Command | Origin::TokenCommand => {
            let command = table.password_command.clone().or_else(|| table.token_command.clone()).unwrap_or_default();
            Box::new(move || output(&command).map_err(|what| Error::Setting(format!("account {account:?}: {what}"))))
        }
        Origin::Environment => {
            let name = table.password_env.clone().unwrap_or_default();
            Box::new(move || {
                let password = std::env::var(&name).ok().filter(|password| !password.is_empty());
                password.map(Zeroizing::new).ok_or_else(|| {
                    Error::Setting(format!(
                        "account {account:?}: set the environment variable {name} that password_env names"
                    ))
                })
            })
        }
        Origin::Keyring => Box::new(move || {
            vault.load()?.ok_or_else(|| {
                Error::Setting(format!(
                    "the keyring has no password of account {account:?}: run crickets login {account}"
                ))
            })
        }),
        Origin::OAuth => {
            let table = table.oauth.clone();
            Box::new(move || match &table {
                Some(table) => access_token(&client(table, &account, &user)?, &vault),
                None => Err(Error::Setting(format!("account {account:?} has no [account.oauth]"))),
            })
        }
        Origin::Prompt => Box::new(move || {
            if !std::io::stdin().is_terminal() {
                return Err(Error::Setting(format!(
                    "account {account:?} has no password: set password_command or password_env in the configuration, or run on a terminal to be asked"
                )));
            }
            prompt(&user, &account)
        }),
    }
}

/// Asks the owner once, and keeps what opens the account from now on.
pub fn sign_on(table: &AccountTable, origin: &Origin, vault: &Vault, front: &mut dyn Front) -> Result<(), Error> {
    let account = &table.name;
    let user = table.user.as_deref().unwrap_or_default();
    match (origin, &table.oauth) {
        (Origin::Keyring, _) => vault.store(&typed(user, account)?),
        (Origin::OAuth, Some(table)) => vault.store(&oauth::sign_on(&client(table, account, user)?, front)?),
        _ => Err(Error::Setting(format!(
            "account {account:?} needs no crickets login: that is for accounts with password_keyring = true or [account.oauth]"
        ))),
    }
}

fn client(table: &OAuthTable, account: &str, user: &str) -> Result<Client, Error> {
    let setting = |what: String| Error::Setting(format!("account {account:?}: {what}"));
    let secret = table.client_secret_command.as_ref().map(|command| output(command)).transpose();
    table.client(account, user, secret.map_err(setting)?).map_err(setting)
}

/// Exchanges the kept refresh token for an access token. A provider may give a new refresh token each time; then the old one
/// is worth nothing, so the new one is kept before anything else is done.
fn access_token(client: &Client, vault: &Vault) -> Result<Secret, Error> {
    let account = &client.account;
    let kept = vault.load()?.ok_or_else(|| {
        Error::Setting(format!("account {account:?} is not signed in yet: run crickets login {account}"))
    })?;
    let grant = oauth::refresh(client, &kept)?;
    if let Some(rotated) = grant.refresh_token.filter(|token| *token != kept) {
        vault.store(&rotated)?;
    }
    Ok(grant.access_token)
}

/// Asks for a password at the keyboard, or takes the next line of what is piped in.
///
/// # Errors
/// When none can be read, or it is empty.
pub fn typed(user: &str, account: &str) -> Result<Secret, Error> {
    let password = if std::io::stdin().is_terminal() {
        prompt(user, account)?
    } else {
        let mut line = Zeroizing::new(String::new());
        std::io::stdin()
            .read_line(&mut line)
            .map_err(|error| Error::Setting(format!("account {account:?}: no password could be read: {error}")))?;
        Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned())
    };
    if password.is_empty() {
        return Err(Error::Setting(format!("account {account:?}: the password is empty, so nothing was kept")));
    }
    Ok(password)
}

fn prompt(user: &str, account: &str) -> Result<Secret, Error> {
    rpassword::prompt_password(format!("Password of {user} ({account}): "))
        .map(Zeroizing::new)
        .map_err(|error| Error::Setting(format!("account {account:?}: the password could not be asked for: {error}")))
}

/// Returns the first line a command prints; no shell is involved.
pub fn output(command: &[String]) -> Result<Secret, String> {
    output_within(command, PATIENCE)
}

fn output_within(command: &[String], patience: Duration) -> Result<Secret, String> {
    let name = command.first().map_or("", String::as_str);
    let mut child = Command::new(name)
        .args(command.iter().skip(1))
        .stdin(Stdio::inherit())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("the command {name:?} could not be run: {error}"))?;
    let mut stdout = child.stdout.take().ok_or_else(|| format!("the command {name:?} has no output"))?;
    let (sender, receiver) = mpsc::sync_channel(1);
    std::thread::spawn(move || {
        let mut text = Zeroizing::new(String::new());
        let read = stdout.read_to_string(&mut text).map(|_| text);
        // Nobody listens any more once the patience is over.
        let _ = sender.send(read);
    });
    let Ok(read) = receiver.recv_timeout(patience) else {
        let _ = child.kill();
        let _ = child.wait();
        return Err(format!("the command {name:?} did not answer within {} s", patience.as_secs()));
    };
    let status = child.wait().map_err(|error| format!("the command {name:?} was lost: {error}"))?;
    let text = read.map_err(|error| format!("the output of {name:?} is no text: {error}"))?;
    if !status.success() {
        return Err(format!("the command {name:?} failed ({status}): try it by hand"));
    }
    let password = text.lines().next().unwrap_or_default();
    if password.is_empty() {
        return Err(format!("the command {name:?} printed nothing"));
    }
    Ok(Zeroizing::new(password.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &[&str]) -> Vec<String> {
        line.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn the_first_line_is_the_password() {
        let secret = output(&words(&["printf", "s3cret\nurl: x\n"])).unwrap();
        assert_eq!(secret.as_str(), "s3cret");
    }

    #[test]
    fn a_command_that_fails_or_hangs_is_named() {
        assert!(output(&words(&["false"])).unwrap_err().contains("\"false\" failed"));
        assert!(
            output_within(&words(&["sleep", "9"]), Duration::from_millis(50)).unwrap_err().contains("did not answer")
        );
        assert!(output(&words(&["no-such-command-here"])).unwrap_err().contains("could not be run"));
    }
}
