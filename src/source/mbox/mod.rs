//! Mail in mbox files: one, or a folder of them named after their mailboxes, packed with gzip or not.
//!
//! A file that has not been modified costs a `stat` and a look at its first message. One that has only grown is read from
//! where it ended before; one that has changed in any other way is read anew, and the run recognizes what it has already.
//! Files from Google Takeout hold every mailbox at once and are told apart by their labels.

mod files;
mod labels;
pub mod split;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;

use super::batches::Batches;
use super::{
    Arrival, Desk, Error, Known, Settings, Source, Survey, TEXT_LIMIT, is_before, is_headers_only, message_file,
    no_sent_folder, roles, unreadable,
};
use crate::message::mailbox::{Checkpoint, Place};
use crate::message::parse::{self, Excerpt};
use crate::message::{Role, Roles};
use files::MboxFile;
use split::Splitter;

pub(super) use files::reader;

/// An mbox account.
struct Mbox {
    settings: Settings,
    path: PathBuf,
}

/// Makes a source of the file or folder at the settings' path.
pub fn open(settings: Settings) -> Result<Box<dyn Source>, Error> {
    let path = settings.required_path()?;
    Ok(Box::new(Mbox { settings, path }))
}

impl Source for Mbox {
    fn sync(&mut self, desk: &mut dyn Desk) -> Result<(), Error> {
        let files = files::find(&self.path).map_err(|error| unreadable(&self.path, &error))?;
        if files.is_empty() {
            return Err(Error::Setting(format!("{}: no mbox file here: correct path", self.path.display())));
        }
        let exists = |name: &str| files.iter().any(|file| file.name == name || file.display_name == name);
        if let Some((role, name)) = roles::misnamed(&self.settings.folders, exists) {
            return Err(Error::Setting(format!("no mbox is called {name:?}: correct folders = {{ {role} = \"…\" }}")));
        }
        self.settings.check_exclude(exists, desk);
        let mut roles_found = BTreeSet::new();
        for file in &files {
            let role = self.role(file);
            if !self.settings.reads(role, [&file.name, &file.display_name]) {
                continue;
            }
            match self.sync_file(file, role, desk)? {
                Ok(found) => roles_found.extend(found),
                Err(error) => {
                    // It is there, only not to be read: naming it in the configuration would cure nothing.
                    roles_found.insert(role);
                    desk.problem(&file.name, None, unreadable(&file.path, &error).to_string());
                }
            }
        }
        if !roles_found.contains(&Role::Sent) && !roles_found.contains(&Role::Folderless) {
            desk.problem("Sent", None, no_sent_folder());
        }
        Ok(())
    }
}

impl Mbox {
    /// Returns what a file is for. A single file by any other name holds all there is, and only headers tell what was sent.
    fn role(&self, file: &MboxFile) -> Role {
        let configured = roles::configured(&self.settings.folders, &[&file.name, &file.display_name]);
        configured.unwrap_or_else(|| match roles::by_name(&file.display_name) {
            Role::Other if self.path.is_file() => Role::Folderless,
            role => role,
        })
    }

    /// Hands over what is new in one file, and returns the roles of the mailboxes in it. The inner error is this file's alone.
    fn sync_file(&self, file: &MboxFile, role: Role, desk: &mut dyn Desk) -> Result<io::Result<Vec<Role>>, Error> {
        let state = match FileState::of(file) {
            Ok(state) => state,
            Err(error) if error.kind() == io::ErrorKind::InvalidData && self.path.is_file() => {
                return Err(Error::Setting(format!("{}: {error}: correct path or kind", file.path.display())));
            }
            Err(error) => {
                // A file that cannot be read is there all the same: it is not forgotten.
                Mailboxes::open(file, role, false, desk);
                return Ok(Err(error));
            }
        };
        let mailboxes = Mailboxes::open(file, role, state.is_takeout, desk);
        let reached = state.checkpoint(true);
        if mailboxes.rest_of_file().known.checkpoint.as_ref() == Some(&reached) {
            return Ok(Ok(mailboxes.roles()));
        }
        let start = match mailboxes.start(file) {
            Ok(start) => start,
            Err(error) => return Ok(Err(error)),
        };
        self.read(file, &state, mailboxes, start, desk)
    }

    fn read(
        &self,
        file: &MboxFile,
        state: &FileState,
        mut mailboxes: Mailboxes,
        start: Start,
        desk: &mut dyn Desk,
    ) -> Result<io::Result<Vec<Role>>, Error> {
        let mut batches = mailboxes.batches(&state.checkpoint(false));
        let offset = match start {
            Start::At(offset) => offset,
            Start::Anew => {
                for (role, mailbox) in &mut mailboxes.by_role {
                    let places = std::mem::take(&mut mailbox.known.places);
                    if let (Some(batches), false) = (batches.get_mut(role), places.is_empty()) {
                        batches.vanished(places);
                        batches.flush(desk)?;
                    }
                }
                0
            }
        };
        let taken = mailboxes.taken();
        let mut splitter = match files::reader(&file.path, offset) {
            Ok(reader) => Splitter::new(reader, offset),
            Err(error) => return Ok(Err(error)),
        };
        let outcome = loop {
            let head = match splitter.next_head() {
                Ok(Some(head)) => head,
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            };
            let role = mailboxes.role_of(&head.header);
            let place = Place(head.offset);
            if role == Role::Drafts || taken.contains(&place) {
                continue;
            }
            let received_at = message_file::received_at(&head.header, files::postmark_time(&head.postmark));
            let (message, _) = parse::message(&head.header, received_at);
            if is_before(self.settings.since, &message) {
                continue;
            }
            let wanted = !is_headers_only(role) && desk.wants_text(&message);
            let mut excerpt = wanted.then(|| Excerpt::new(&head.header, TEXT_LIMIT));
            let length = match splitter.rest(|piece| excerpt.iter_mut().for_each(|excerpt| excerpt.take(piece))) {
                Ok(length) => length,
                Err(error) => break Err(error),
            };
            let size = head.header.len() as u64 + length;
            let (labels, text) = (Roles::default(), excerpt.map(Excerpt::finish));
            let arrival = Arrival {
                place,
                received_at,
                size,
                email_id: None,
                labels,
                header: head.header,
                message,
                text,
                withheld: None,
            };
            mailboxes.count(role);
            if let Some(batches) = batches.get_mut(&role) {
                batches.push(desk, arrival)?;
            }
        };
        mailboxes.announce(desk);
        // The mailbox for the rest of the file comes last: only when its checkpoint is kept has the whole file been read.
        let roles = mailboxes.roles();
        let reached = state.checkpoint(outcome.is_ok());
        let last = batches.remove(&mailboxes.rest_role);
        for batches in batches.into_values().chain(last) {
            batches.finish(desk, reached.clone())?;
        }
        Ok(outcome.map(|()| roles))
    }
}

/// A file as it is tonight.
struct FileState {
    modified_ns: i128,
    length: u64,
    is_takeout: bool,
}

impl FileState {
    fn of(file: &MboxFile) -> io::Result<Self> {
        let modified_ns = super::folder::settled_modified_ns(&file.path)?;
        let length = file.path.metadata()?.len();
        let first = Splitter::new(files::glance(&file.path)?, 0).next_head()?;
        let is_takeout = first.is_some_and(|head| labels::are_told(&head.header));
        Ok(Self { modified_ns, length, is_takeout })
    }

    fn checkpoint(&self, complete: bool) -> Checkpoint {
        Checkpoint::File { modified_ns: self.modified_ns, length: self.length, complete }
    }
}

/// Where reading starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Start {
    /// All that is known still lies where it did, up to here.
    At(u64),
    /// The file was written anew: no place means what it meant.
    Anew,
}

/// One mailbox told apart in a file.
struct Mailbox {
    survey: Survey,
    known: Known,
    arrived: u64,
}

/// The mailboxes in one file: just one, except in a Takeout file.
struct Mailboxes {
    by_role: BTreeMap<Role, Mailbox>,
    /// The role of the mailbox that takes what no label sends elsewhere.
    rest_role: Role,
    is_takeout: bool,
}

impl Mailboxes {
    fn open(file: &MboxFile, role: Role, is_takeout: bool, desk: &mut dyn Desk) -> Self {
        let rest_role = if is_takeout { Role::All } else { role };
        let told_apart: &[Role] = if is_takeout { &labels::TOLD_APART } else { &[] };
        let mut by_role = BTreeMap::new();
        for role in told_apart.iter().copied().chain([rest_role]) {
            let (name, display_name) = if role == rest_role {
                (file.name.clone(), file.display_name.clone())
            } else {
                (format!("{}#{role}", file.name), format!("{} ({role})", file.display_name))
            };
            let mut survey = Survey { name, display_name, role, messages: 0 };
            let known = desk.open(&survey);
            survey.messages = known.places.len() as u64;
            by_role.insert(role, Mailbox { survey, known, arrived: 0 });
        }
        Self { by_role, rest_role, is_takeout }
    }

    fn rest_of_file(&self) -> &Mailbox {
        &self.by_role[&self.rest_role]
    }

    fn roles(&self) -> Vec<Role> {
        self.by_role.keys().copied().collect()
    }

    fn role_of(&self, header: &[u8]) -> Role {
        if !self.is_takeout {
            return self.rest_role;
        }
        match labels::role(header) {
            Some(role) if role == Role::Drafts || self.by_role.contains_key(&role) => role,
            _ => self.rest_role,
        }
    }

    fn taken(&self) -> BTreeSet<Place> {
        self.by_role.values().flat_map(|mailbox| mailbox.known.places.iter().copied()).collect()
    }

    fn batches(&self, under_way: &Checkpoint) -> BTreeMap<Role, Batches> {
        let new =
            |mailbox: &Mailbox| Batches::new(&mailbox.survey.name, mailbox.known.checkpoint.clone(), under_way.clone());
        self.by_role.iter().map(|(role, mailbox)| (*role, new(mailbox))).collect()
    }

    fn count(&mut self, role: Role) {
        if let Some(mailbox) = self.by_role.get_mut(&role) {
            mailbox.arrived += 1;
        }
    }

    /// Tells the desk how many messages each mailbox turned out to hold.
    fn announce(&self, desk: &mut dyn Desk) {
        for mailbox in self.by_role.values() {
            let messages = mailbox.known.places.len() as u64 + mailbox.arrived;
            desk.open(&Survey { messages, ..mailbox.survey.clone() });
        }
    }

    /// Decides where to start: at the end of what was read before, when the file has only grown since.
    fn start(&self, file: &MboxFile) -> io::Result<Start> {
        let taken = self.taken();
        let Some(Checkpoint::File { length, complete, .. }) = self.rest_of_file().known.checkpoint else {
            return Ok(if taken.is_empty() { Start::At(0) } else { Start::Anew });
        };
        if taken.is_empty() {
            return Ok(Start::At(0));
        }
        if file.is_packed || !file.has_postmarks_at(taken.iter().map(|place| place.0))? {
            return Ok(Start::Anew);
        }
        let has_grown = complete && file.has_postmarks_at([length])?;
        Ok(Start::At(if has_grown { length } else { 0 }))
    }
}

impl MboxFile {
    /// Returns whether a message starts at each of a few of these offsets.
    fn has_postmarks_at(&self, offsets: impl IntoIterator<Item = u64>) -> io::Result<bool> {
        const LOOKS: usize = 16;
        let offsets: Vec<u64> = offsets.into_iter().collect();
        let mut file = File::open(&self.path)?;
        let step = offsets.len().div_ceil(LOOKS).max(1);
        for offset in offsets.iter().rev().step_by(step) {
            let mut start = [0_u8; 5];
            file.seek(SeekFrom::Start(*offset))?;
            match file.read_exact(&mut start) {
                Ok(()) if start == *b"From " => {}
                Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error),
                _ => return Ok(false),
            }
        }
        Ok(true)
    }
}
