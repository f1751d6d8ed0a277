//! Learns which mailboxes there are, what they are for and whether anything has changed in them (RFC 5819, RFC 6154).

use super::commands::{Commands, Failure, Outcome, quoted};
use super::guard::Allowance;
use super::namespaces::Foreign;
use super::offers::Offers;
use super::response::Value;
use crate::message::Role;
use crate::message::mailbox::{ModSeq, Uid, UidValidity};
use crate::source::{Settings, modified_utf7, roles};

/// The status of this many mailboxes is asked in one flight, where LIST does not tell it.
const AT_ONCE: usize = 50;

/// What STATUS tells about a mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    pub uid_validity: UidValidity,
    pub uid_next: Uid,
    pub highest_mod_seq: Option<ModSeq>,
    pub messages: u64,
}

/// One mailbox of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// As it came over the wire.
    pub name: String,
    /// For people, levels separated by `/`.
    pub display_name: String,
    pub role: Role,
    pub status: Option<Status>,
    special_use: Option<Role>,
    is_selectable: bool,
}

/// Returns the mailboxes that can be read, with roles. With the last of what is asked, asks to go on compressed, if so wished.
pub fn list(
    commands: &mut Commands,
    settings: &Settings,
    offers: Offers,
    compresses: bool,
) -> Result<Vec<Folder>, Failure> {
    let items =
        if offers.condstore { "UIDVALIDITY UIDNEXT MESSAGES HIGHESTMODSEQ" } else { "UIDVALIDITY UIDNEXT MESSAGES" };
    let command = match (offers.list_status, offers.special_use) {
        (true, true) => format!("LIST \"\" \"*\" RETURN (SPECIAL-USE STATUS ({items}))"),
        (true, false) => format!("LIST \"\" \"*\" RETURN (STATUS ({items}))"),
        (false, _) => "LIST \"\" \"*\"".to_owned(),
    };
    let compresses_now = compresses && offers.list_status;
    let data = ask(commands, &[&command], compresses_now)?.pop().unwrap_or(Ok(Vec::new())).map_err(Failure::Refused)?;
    let mut folders: Vec<Folder> = data.iter().filter_map(|values| folder(values)).collect();
    attach(&mut folders, &data);
    folders.retain(|folder| folder.is_selectable);
    for folder in &mut folders {
        folder.role = roles::configured(&settings.folders, &[&folder.name, &folder.display_name])
            .or(folder.special_use)
            .unwrap_or_else(|| roles::by_name(&folder.display_name));
    }
    folders.sort_by(|one, other| one.name.cmp(&other.name));
    folders.dedup_by(|one, other| one.name == other.name);
    let untold = folders.iter().filter(|folder| folder.status.is_none() && is_read(folder, settings));
    let asked: Vec<String> = untold.map(|folder| format!("STATUS {} ({items})", quoted(&folder.name))).collect();
    let mut answers = Vec::new();
    let mut flights = asked.chunks(AT_ONCE).peekable();
    while let Some(asked) = flights.next() {
        let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
        let is_last = flights.peek().is_none();
        // A mailbox that denies its status stays without one, and is told to the owner when it is to be read.
        let told = ask(commands, &asked, compresses && !compresses_now && is_last)?;
        answers.extend(told.into_iter().flatten().flatten());
    }
    attach(&mut folders, &answers);
    let is_denied = |folder: &Folder| folder.status.is_none() && is_read(folder, settings);
    if offers.namespace && folders.iter().any(is_denied) {
        let told = ask(commands, &["NAMESPACE"], false)?.pop().and_then(Result::ok).unwrap_or_default();
        let foreign = Foreign::of(&told);
        let is_named =
            |folder: &Folder| roles::configured(&settings.folders, &[&folder.name, &folder.display_name]).is_some();
        // Others let it be seen and not be read: nothing was written to the owner there.
        folders.retain(|folder| !is_denied(folder) || !foreign.has(&folder.name) || is_named(folder));
    }
    Ok(folders)
}

fn ask(commands: &mut Commands, flight: &[&str], compresses: bool) -> Result<Vec<Outcome>, Failure> {
    if compresses {
        commands.run_all_and_compress(flight, Allowance::default())
    } else {
        commands.run_all(flight, Allowance::default())
    }
}

/// Returns whether the owner wants the mailbox read at all. Drafts were never sent to anybody.
pub fn is_read(folder: &Folder, settings: &Settings) -> bool {
    settings.reads(folder.role, [&folder.name, &folder.display_name])
}

fn folder(values: &[Value]) -> Option<Folder> {
    let [list, attributes, delimiter, name, ..] = values else { return None };
    if !list.is("LIST") {
        return None;
    }
    let attributes: Vec<String> = attributes.list()?.iter().filter_map(Value::text).collect();
    let name = match name.text()? {
        // The one name without case (RFC 9051 §5.1): a server may write it in another one every night.
        name if name.eq_ignore_ascii_case("INBOX") => "INBOX".to_owned(),
        name => name,
    };
    let mut display_name = modified_utf7::decode(&name);
    if let Value::Bytes(delimiter) = delimiter {
        let delimiter = String::from_utf8_lossy(delimiter);
        if !delimiter.is_empty() {
            display_name = display_name.replace(delimiter.as_ref(), "/");
        }
    }
    let has = |wanted: &str| attributes.iter().any(|attribute| attribute.eq_ignore_ascii_case(wanted));
    Some(Folder {
        display_name,
        role: Role::Other,
        status: None,
        special_use: attributes.iter().find_map(|attribute| roles::by_special_use(attribute)),
        is_selectable: !has("\\Noselect") && !has("\\NonExistent"),
        name,
    })
}

/// Gives each folder the STATUS response that names it.
fn attach(folders: &mut [Folder], data: &[Vec<Value>]) {
    for values in data {
        let [word, name, items, ..] = values.as_slice() else { continue };
        let (true, Some(name), Some(items)) = (word.is("STATUS"), name.text(), items.list()) else { continue };
        for folder in folders.iter_mut().filter(|folder| is_same(&folder.name, &name)) {
            folder.status = status(items);
        }
    }
}

/// INBOX is the one name without case (RFC 9051 §5.1).
fn is_same(one: &str, other: &str) -> bool {
    one == other || (one.eq_ignore_ascii_case("INBOX") && other.eq_ignore_ascii_case("INBOX"))
}

fn status(items: &[Value]) -> Option<Status> {
    let number = |name: &str| items.chunks_exact(2).find(|pair| pair[0].is(name)).and_then(|pair| pair[1].number());
    Some(Status {
        uid_validity: UidValidity(u32::try_from(number("UIDVALIDITY")?).ok()?),
        uid_next: Uid(u32::try_from(number("UIDNEXT")?).ok()?),
        highest_mod_seq: number("HIGHESTMODSEQ").filter(|&value| value > 0).map(ModSeq),
        messages: number("MESSAGES")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_names_are_decoded_with_slashes_between_levels() {
        let values = [
            Value::Atom("LIST".to_owned()),
            Value::List(vec![Value::Atom("\\Drafts".to_owned())]),
            Value::Bytes(b".".to_vec()),
            Value::Bytes(b"INBOX.Entw&APw-rfe".to_vec()),
        ];
        let folder = folder(&values).unwrap();
        assert_eq!(folder.display_name, "INBOX/Entwürfe");
        assert_eq!(folder.special_use, Some(Role::Drafts));
    }
}
