//! An IMAP account (RFC 9051, RFC 3501), read and never changed.
//!
//! One connection at a time: [`connect`] it under a [`guard`], [`sign_in`] once, list the [`folders`], [`plan`] what has to be
//! asked of each whose status has changed, and let the [`pipeline`] ask it ([`reading`] is one mailbox's part in that). The
//! `imap` crate reads the greeting and signs in; the rest is spoken by [`commands`] and read by [`response`], which is bounded
//! and streams.

mod ask;
mod chunk;
mod commands;
mod connect;
mod deadline;
mod deflate;
mod fetch;
mod folders;
mod guard;
mod heard;
#[cfg(test)]
mod mutations;
mod namespaces;
mod offers;
mod pipeline;
mod plan;
mod reading;
mod refusal;
mod rematch;
mod response;
mod sasl;
mod sign_in;
mod starttls;
mod structure;
mod uids;

use super::{Credential, Desk, Error, Settings, Source, no_sent_folder, roles};
use crate::message::Role;
use commands::{Commands, Failure};
use folders::{Folder, is_read};
use offers::Offers;
use pipeline::{Door, Line, Pipeline};

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
        let Self { host, user, credential, settings } = self;
        let account = Account { host, settings };
        account.sync(&mut || knock(settings, host, user, credential), desk)
    }
}

/// Makes a signed-in connection.
fn knock(settings: &Settings, host: &str, user: &str, credential: &mut Credential) -> Result<Line, Error> {
    let (wire, greeting) = connect::connect(settings, host)?;
    let offers = sign_in::sign_in(wire.clone(), greeting, host, user, credential)?;
    Ok(Line { commands: Commands::new(wire), offers })
}

/// What is read, apart from the connection.
struct Account<'a> {
    host: &'a str,
    settings: &'a Settings,
}

impl Account<'_> {
    /// Reads the account over connections made through the door.
    fn sync(&self, door: &mut Door<'_>, desk: &mut dyn Desk) -> Result<(), Error> {
        let (line, folders) = self.list(door)?;
        if folders.is_empty() {
            return Err(Error::Protocol(format!("{} lists no mailbox, not even INBOX", self.host)));
        }
        self.check_roles(&folders, desk)?;
        let wanted = self.wanted(&folders, line.offers);
        let mut pipeline = Pipeline::new(self.host, self.settings, line, door);
        pipeline.run(&wanted, desk)?;
        pipeline.log_out();
        Ok(())
    }

    /// Connects and learns which mailboxes there are. What follows is compressed where the server can; one that hangs up over
    /// that is asked again without.
    fn list(&self, door: &mut Door<'_>) -> Result<(Line, Vec<Folder>), Error> {
        let mut line = door()?;
        let compresses = line.offers.compress_deflate && self.settings.compress;
        let mut listed = folders::list(&mut line.commands, self.settings, line.offers, compresses);
        if let (Err(Failure::Broken(error)), true) = (&listed, compresses) {
            tracing::debug!(host = self.host, %error, "connects again, uncompressed");
            line.commands.wire.close();
            line = door()?;
            listed = folders::list(&mut line.commands, self.settings, line.offers, false);
        }
        Ok((line, listed.map_err(|failure| failure.into_error(self.host))?))
    }

    /// Tells the owner of a Sent folder that is missing, and of a name to leave out that is not there; refuses settings that
    /// name a folder that is not there.
    fn check_roles(&self, folders: &[Folder], desk: &mut dyn Desk) -> Result<(), Error> {
        let found = |role: Role| folders.iter().any(|folder| folder.role == role);
        let exists = |name: &str| folders.iter().any(|folder| folder.name == name || folder.display_name == name);
        if let Some((role, name)) = roles::misnamed(&self.settings.folders, exists) {
            return Err(Error::Setting(format!(
                "{} has no mailbox called {name:?}: correct folders = {{ {role} = \"…\" }}",
                self.host
            )));
        }
        self.settings.check_exclude(exists, desk);
        if !found(Role::Sent) {
            desk.problem("Sent", None, no_sent_folder());
        }
        Ok(())
    }

    /// Returns the mailboxes to read. Where one holds all mail, the others would only show the same again, except those that
    /// say what a message is; at Gmail its labels say that, and Trash and Junk alone lie outside.
    fn wanted<'a>(&self, folders: &'a [Folder], offers: Offers) -> Vec<&'a Folder> {
        let has_all = folders.iter().any(|folder| folder.role == Role::All && is_read(folder, self.settings));
        let is_needed = |role: Role| match role {
            Role::All | Role::Trash | Role::Junk => true,
            Role::Sent => !has_all || !offers.gmail,
            _ => !has_all,
        };
        folders.iter().filter(|folder| is_read(folder, self.settings) && is_needed(folder.role)).collect()
    }
}
