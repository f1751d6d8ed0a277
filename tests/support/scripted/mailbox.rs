//! The mailboxes a scripted server holds, as data.

use crate::support::mailbox::message;

/// One message in one mailbox.
#[derive(Clone)]
pub struct Mail {
    pub uid: u32,
    pub mod_seq: u64,
    /// With the line ends of the wire.
    pub text: String,
    /// X-GM-MSGID, and the digits of EMAILID: the same in every mailbox that shows the message.
    pub gmail_id: u64,
    /// X-GM-LABELS, as Gmail names them: `\Inbox`, `\Sent`, `Travel`.
    pub labels: Vec<String>,
}

impl Mail {
    /// Returns the message that [`message`] makes of this number.
    pub fn new(uid: u32, number: usize) -> Self {
        Self {
            uid,
            mod_seq: 100 + u64::from(uid),
            text: message(number).replace('\n', "\r\n"),
            gmail_id: 1_700_000_000_000_000_000 + number as u64,
            labels: Vec::new(),
        }
    }

    /// Puts the words beside HTML, and a file behind both: too much for a reader who only wants the words.
    pub fn take_apart(&mut self) {
        let (header, words) = self.parts();
        let page = "<p style=\"margin:0\">The same words, and many more that nobody needs.</p>\r\n".repeat(150);
        let file = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2\r\n".repeat(40);
        self.text = format!(
            "{}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"outer\"\r\n\r\n--outer\r\n\
             Content-Type: multipart/alternative; boundary=\"inner\"\r\n\r\n--inner\r\nContent-Type: text/plain\r\n\r\n{words}\r\n\
             --inner\r\nContent-Type: text/html\r\n\r\n{page}\r\n--inner--\r\n\r\n--outer\r\nContent-Type: application/pdf; name=\"a.pdf\"\r\n\
             Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n{file}--outer--\r\n",
            header.trim_end_matches("\r\n").to_owned() + "\r\n"
        );
    }

    /// Returns the header block with its closing empty line, and the body.
    pub fn parts(&self) -> (&str, &str) {
        self.text.split_at(self.text.find("\r\n\r\n").expect("mail has an empty line") + 4)
    }
}

/// One mailbox.
#[derive(Clone)]
pub struct Folder {
    /// As it goes over the wire.
    pub name: String,
    /// As in `\Sent \HasNoChildren`.
    pub attributes: String,
    pub uid_validity: u32,
    /// In order of UIDs.
    pub mails: Vec<Mail>,
    /// What was deleted: UID and the modification sequence of its end.
    pub expunged: Vec<(u32, u64)>,
}

impl Folder {
    /// Returns a mailbox with these messages from UID 1 on.
    pub fn new(name: &str, attributes: &str, numbers: impl IntoIterator<Item = usize>) -> Self {
        let mails = (1..).zip(numbers).map(|(uid, number)| Mail::new(uid, number)).collect();
        Self { name: name.to_owned(), attributes: attributes.to_owned(), uid_validity: 7, mails, expunged: Vec::new() }
    }

    /// Adds the message of this number as the newest.
    pub fn deliver(&mut self, number: usize) {
        let mut mail = Mail::new(self.uid_next(), number);
        mail.mod_seq = self.highest_mod_seq() + 1;
        self.mails.push(mail);
    }

    /// Gives every message several parts.
    pub fn take_apart(&mut self) {
        self.mails.iter_mut().for_each(Mail::take_apart);
    }

    /// Deletes a message.
    pub fn expunge(&mut self, uid: u32) {
        let mod_seq = self.highest_mod_seq() + 1;
        self.mails.retain(|mail| mail.uid != uid);
        self.expunged.push((uid, mod_seq));
    }

    pub fn uid_next(&self) -> u32 {
        let uids = self.mails.iter().map(|mail| mail.uid).chain(self.expunged.iter().map(|(uid, _)| *uid));
        uids.max().unwrap_or(0) + 1
    }

    pub fn highest_mod_seq(&self) -> u64 {
        let mod_seqs = self.mails.iter().map(|mail| mail.mod_seq).chain(self.expunged.iter().map(|(_, end)| *end));
        mod_seqs.max().unwrap_or(1)
    }
}

/// Returns Gmail's mailboxes over messages with these numbers and labels: All Mail holds all but Spam and Trash, and the
/// others show what carries their label.
pub fn gmail(mails: &[(usize, &[&str])]) -> Vec<Folder> {
    let is_shown = |label: &str, labels: &[&str]| match label {
        "" => !labels.contains(&"\\Spam") && !labels.contains(&"\\Trash"),
        label => labels.contains(&label),
    };
    let folders = [
        ("INBOX", "", "\\Inbox"),
        ("[Gmail]/All Mail", "\\All", ""),
        ("[Gmail]/Drafts", "\\Drafts", "\\Draft"),
        ("[Gmail]/Sent Mail", "\\Sent", "\\Sent"),
        ("[Gmail]/Spam", "\\Junk", "\\Spam"),
        ("[Gmail]/Trash", "\\Trash", "\\Trash"),
    ];
    let mut numbered = 0;
    let folder = |(name, attributes, label): (&str, &str, &str)| {
        numbered += 1;
        let mut folder = Folder::new(name, &format!("\\HasNoChildren {attributes}"), []);
        folder.uid_validity = 10 + numbered;
        for (number, labels) in mails.iter().filter(|(_, labels)| is_shown(label, labels)) {
            folder.deliver(*number);
            let mail = folder.mails.last_mut().expect("it was delivered");
            // Gmail leaves the label of the mailbox itself away.
            mail.labels = labels.iter().filter(|name| **name != label).map(|name| (*name).to_owned()).collect();
            if labels.contains(&"\\Sent") {
                let (from, to) = (
                    "From: Ana <ana@example.org>\r\nTo: me@example.net",
                    "From: me@example.net\r\nTo: Ana <ana@example.org>",
                );
                mail.text = mail.text.replace(from, to);
            }
        }
        folder
    };
    folders.map(folder).into()
}
