//! An IMAP account (RFC 9051, RFC 3501), read and never changed.
//!
//! One connection a run: [`connect`] it under a [`guard`], [`sign_in`] once, list the [`folders`], and read each
//! [`mailbox`] whose status has changed, headers first ([`fetch`]). The `imap` crate reads the greeting and signs in;
//! the rest is spoken by [`commands`] and read by [`response`], which is bounded, streams, and asks ahead.

mod commands;
mod connect;
mod deadline;
mod fetch;
mod first_text;
mod folders;
mod guard;
mod heard;
mod mailbox;
mod offers;
mod passes;
mod refusal;
mod response;
mod sasl;
mod search;
mod sign_in;
mod starttls;
mod withheld;

use super::{Credential, Desk, Error, Settings, Source, no_sent_folder, roles};
use crate::message::Role;
use commands::{Commands, Failure};
use folders::{Folder, is_read};
use guard::Allowance;
use mailbox::Interruption;
use offers::Offers;

/// An IMAP account.
struct Imap {
    host: String,
    user: String,
    credential: Credential,
    settings: Settings,
}

/// Makes a source of an IMAP account.
pub fn open(mut settings: Settings) -> Result<Box<dyn Source>, Error> {
    let missing = |what: &str| Error::Setting(format!("account {:?} of kind \"imap\" needs {what}", settings.name));
    let host = settings.host.clone().ok_or_else(|| missing("host = \"…\""))?;
    let user = settings.user.clone().ok_or_else(|| missing("user = \"…\""))?;
    let without = missing("password_command = […], password_env = \"…\" or token_command = […]");
    let credential = settings.credential.take().ok_or(without)?;
    Ok(Box::new(Imap { host, user, credential, settings }))
}

impl Source for Imap {
    fn sync(&mut self, desk: &mut dyn Desk) -> Result<(), Error> {
        let (wire, greeting) = connect::connect(&self.settings, &self.host)?;
        let offers = sign_in::sign_in(wire.clone(), greeting, &self.host, &self.user, &mut self.credential)?;
        let mut commands = Commands::new(wire);
        let listed = folders::list(&mut commands, &self.settings, offers);
        let folders = listed.map_err(|failure| failure.into_error(&self.host))?;
        self.check_roles(&folders, desk)?;
        for folder in self.wanted(&folders) {
            self.read(&mut commands, folder, offers, desk)?;
        }
        // All mail is in; how the server says goodbye no longer matters.
        if let Err(failure) = commands.run("LOGOUT", Allowance::default()) {
            tracing::debug!(host = self.host, ?failure, "logout");
        }
        Ok(())
    }
}

impl Imap {
    /// Reads one mailbox. Only what concerns the whole account is an error.
    fn read(&self, commands: &mut Commands, folder: &Folder, offers: Offers, desk: &mut dyn Desk) -> Result<(), Error> {
        let Some(status) = folder.status else {
            desk.problem(
                &folder.name,
                None,
                format!("{} does not tell the status of {}", self.host, folder.display_name),
            );
            return Ok(());
        };
        match mailbox::read(commands, &self.settings, folder, status, offers, desk) {
            Ok(()) => Ok(()),
            Err(Interruption::Desk(error)) => Err(error),
            Err(Interruption::Server(Failure::Refused(text))) => {
                desk.problem(&folder.name, None, format!("{} refuses {}: {text}", self.host, folder.display_name));
                Ok(())
            }
            Err(Interruption::Server(failure)) => Err(failure.into_error(&self.host)),
        }
    }

    /// Tells the owner of a Sent folder that is missing, and refuses settings that name a folder that is not there.
    fn check_roles(&self, folders: &[Folder], desk: &mut dyn Desk) -> Result<(), Error> {
        let found = |role: Role| folders.iter().any(|folder| folder.role == role);
        let exists = |name: &str| folders.iter().any(|folder| folder.name == name || folder.display_name == name);
        if let Some((role, name)) = roles::misnamed(&self.settings.folders, exists) {
            return Err(Error::Setting(format!(
                "{} has no mailbox called {name:?}: correct folders = {{ {role} = \"…\" }}",
                self.host
            )));
        }
        if !found(Role::Sent) {
            desk.problem("Sent", None, no_sent_folder());
        }
        Ok(())
    }

    /// Returns the mailboxes to read. Where one holds all mail (Gmail), the others would only show the same again, except
    /// those that say what a message is.
    fn wanted<'a>(&self, folders: &'a [Folder]) -> Vec<&'a Folder> {
        let has_all = folders.iter().any(|folder| folder.role == Role::All && is_read(folder, &self.settings));
        let is_needed = |role: Role| !has_all || matches!(role, Role::All | Role::Sent | Role::Trash | Role::Junk);
        folders.iter().filter(|folder| is_read(folder, &self.settings) && is_needed(folder.role)).collect()
    }
}
