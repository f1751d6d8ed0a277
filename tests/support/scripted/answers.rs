//! What an honest server answers: untagged lines to every command a reader of mail sends.

use super::fetch;
use super::mailbox::Folder;

/// What one client has done so far on its connection.
#[derive(Default)]
pub struct State {
    /// Index of the mailbox that is open.
    pub examined: Option<usize>,
    pub is_qresync: bool,
}

/// Returns the untagged lines that answer a command, each piece with the UID of the message it is about, if any.
pub fn to(command: &str, tag: &str, capabilities: &str, folders: &[Folder], state: &mut State) -> Vec<Piece> {
    let folder = || state.examined.and_then(|index| folders.get(index));
    let upper = command.to_ascii_uppercase();
    let lines = match upper.split(' ').next().unwrap_or_default() {
        "CAPABILITY" => format!("* CAPABILITY {capabilities}\r\n"),
        "ENABLE" => {
            state.is_qresync = upper.contains("QRESYNC");
            format!("* ENABLED{}\r\n", upper.strip_prefix("ENABLE").unwrap_or_default())
        }
        "ID" => "* ID (\"name\" \"Scripted\")\r\n".to_owned(),
        "LIST" => folders.iter().map(|folder| list(folder) + &status_wanted(folder, &upper)).collect(),
        "STATUS" => named(command, folders).map(|(_, folder)| status(folder, &upper)).unwrap_or_default(),
        "EXAMINE" => {
            state.examined = named(command, folders).map(|(index, _)| index);
            return state.examined.map_or(Vec::new(), |index| examine(&folders[index], &upper, state.is_qresync));
        }
        "UNSELECT" => {
            state.examined = None;
            String::new()
        }
        "UID" if upper.starts_with("UID SEARCH") => {
            folder().map(|folder| search(folder, &upper, tag)).unwrap_or_default()
        }
        "UID" => return folder().map(|folder| fetch::answer(folder, command)).unwrap_or_default(),
        "LOGOUT" => "* BYE see you\r\n".to_owned(),
        _ => String::new(),
    };
    vec![Piece { uid: None, text: lines }]
}

/// A part of an answer.
pub struct Piece {
    /// The message whose FETCH response this is.
    pub uid: Option<u32>,
    pub text: String,
}

/// Returns how a command ends: status and text.
pub fn end(command: &str, folders: &[Folder], state: &State) -> &'static str {
    let is_about_one = command.starts_with("EXAMINE ") || command.starts_with("STATUS ");
    if is_about_one && named(command, folders).is_none() {
        "NO [NONEXISTENT] no such mailbox"
    } else if command.starts_with("UID ") && state.examined.is_none() {
        "BAD no mailbox is open"
    } else {
        "OK done"
    }
}

/// Returns the mailbox that the command's first argument names.
fn named<'a>(command: &str, folders: &'a [Folder]) -> Option<(usize, &'a Folder)> {
    let argument = command.split_once(' ')?.1;
    let name = match argument.strip_prefix('"') {
        Some(quoted) => unquoted(quoted),
        None => argument.split(' ').next().unwrap_or_default().to_owned(),
    };
    folders.iter().enumerate().find(|(_, folder)| folder.name == name)
}

/// Returns the quoted string up to its closing quotation mark.
fn unquoted(text: &str) -> String {
    let mut name = String::new();
    let mut chars = text.chars();
    loop {
        match chars.next() {
            None | Some('"') => return name,
            Some('\\') => name.extend(chars.next()),
            Some(other) => name.push(other),
        }
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

fn list(folder: &Folder) -> String {
    format!("* LIST ({}) \"/\" {}\r\n", folder.attributes.trim(), quoted(&folder.name))
}

fn status_wanted(folder: &Folder, command: &str) -> String {
    let is_selectable = !folder.attributes.contains("\\Noselect");
    if command.contains("STATUS (") && is_selectable { status(folder, command) } else { String::new() }
}

fn status(folder: &Folder, command: &str) -> String {
    let asked = command.rsplit_once("(").map_or("", |(_, items)| items);
    let value = |item: &str| match item {
        "MESSAGES" => Some(folder.mails.len() as u64),
        "UIDNEXT" => Some(folder.uid_next().into()),
        "UIDVALIDITY" => Some(folder.uid_validity.into()),
        "HIGHESTMODSEQ" => Some(folder.highest_mod_seq()),
        "RECENT" | "UNSEEN" => Some(0),
        _ => None,
    };
    let items = asked.split([' ', ')']).filter_map(|item| value(item).map(|value| format!("{item} {value}")));
    format!("* STATUS {} ({})\r\n", quoted(&folder.name), items.collect::<Vec<_>>().join(" "))
}

/// Answers EXAMINE, with QRESYNC (RFC 7162 §3.2.5) by what came and went since.
fn examine(folder: &Folder, command: &str, is_qresync: bool) -> Vec<Piece> {
    let codes = [
        ("UIDVALIDITY", u64::from(folder.uid_validity)),
        ("UIDNEXT", folder.uid_next().into()),
        ("HIGHESTMODSEQ", folder.highest_mod_seq()),
    ];
    let codes: String = codes.map(|(name, value)| format!("* OK [{name} {value}] \r\n")).concat();
    let lines = format!("* FLAGS (\\Seen)\r\n* {} EXISTS\r\n* 0 RECENT\r\n{codes}", folder.mails.len());
    let mut pieces = vec![Piece { uid: None, text: lines }];
    let known = command.split_once("(QRESYNC (").map(|(_, known)| known.split([' ', ')']).collect::<Vec<_>>());
    if let (true, Some([uid_validity, since, ..])) = (is_qresync, known.as_deref())
        && uid_validity.parse() == Ok(folder.uid_validity)
    {
        pieces.extend(fetch::changes(folder, since.parse().expect("a modification sequence")));
    }
    pieces
}

/// Answers a search for all messages, or those since a day, which all of these are: with ranges if asked (RFC 4731).
fn search(folder: &Folder, command: &str, tag: &str) -> String {
    let uids: Vec<String> = folder.mails.iter().map(|mail| mail.uid.to_string()).collect();
    match (command.contains("RETURN ("), uids.is_empty()) {
        (true, true) => format!("* ESEARCH (TAG \"{tag}\") UID\r\n"),
        (true, false) => format!("* ESEARCH (TAG \"{tag}\") UID ALL {}\r\n", fetch::ranges(&folder.mails)),
        (false, true) => "* SEARCH\r\n".to_owned(),
        (false, false) => format!("* SEARCH {}\r\n", uids.join(" ")),
    }
}
