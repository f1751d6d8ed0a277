//! A scripted IMAP server on loopback: an honest small mailbox of which single answers can be replaced by hostile ones.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use crickets::source::{Settings, Tls};

use super::dovecot::{PASSWORD, password};
use super::mailbox::message;

/// What a server says.
#[derive(Clone)]
pub struct Script {
    pub greeting: String,
    pub capabilities: String,
    pub uid_validity: u32,
    /// UID and message, in order.
    pub inbox: Vec<(u32, String)>,
    /// Answers that come before the honest ones, by how the command begins. `{tag}` stands for the command's tag.
    pub replies: Vec<(&'static str, String)>,
    /// Hangs up when this many bytes have been sent.
    pub cut_after: Option<usize>,
}

impl Script {
    /// An honest server whose inbox holds the messages with these numbers.
    pub fn honest(numbers: impl IntoIterator<Item = usize>) -> Self {
        let inbox = (1..).zip(numbers).map(|(uid, number)| (uid, message(number).replace('\n', "\r\n"))).collect();
        Self {
            greeting: "* OK ready".to_owned(),
            capabilities: "IMAP4rev1 AUTH=PLAIN LIST-STATUS SPECIAL-USE ESEARCH".to_owned(),
            uid_validity: 7,
            inbox,
            replies: Vec::new(),
            cut_after: None,
        }
    }

    /// Answers commands that begin like this with these lines.
    pub fn reply(mut self, command: &'static str, lines: &str) -> Self {
        self.replies.push((command, format!("{lines}\r\n")));
        self
    }

    /// Starts serving. The thread ends with the test's process.
    pub fn serve(self) -> Scripted {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let received = Arc::new(Mutex::new(Vec::new()));
        let transcript = Arc::clone(&received);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A client that goes away, or is cut off, has ended its connection: there is nothing to tell.
                self.talk(stream, &transcript).ok();
            }
        });
        Scripted { port, received }
    }

    fn talk(&self, stream: TcpStream, transcript: &Mutex<Vec<String>>) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        let mut lines = BufReader::new(stream.try_clone()?);
        let mut line_out = Out { stream, left: self.cut_after };
        line_out.say(&format!("{}\r\n", self.greeting))?;
        loop {
            let mut line = String::new();
            if lines.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let line = line.trim_end();
            transcript.lock().unwrap().push(line.to_owned());
            let (tag, command) = line.split_once(' ').unwrap_or((line, ""));
            if let Some((_, reply)) = self.replies.iter().find(|(start, _)| command.starts_with(start)) {
                line_out.say(&reply.replace("{tag}", tag))?;
                continue;
            }
            if command.starts_with("AUTHENTICATE") {
                line_out.say("+ \r\n")?;
                let mut response = String::new();
                lines.read_line(&mut response)?;
                transcript.lock().unwrap().push(response.trim_end().to_owned());
            }
            let status = "UIDNEXT 1000000 MESSAGES";
            let data = match command.split(' ').next().unwrap_or_default() {
                "CAPABILITY" => format!("* CAPABILITY {}\r\n", self.capabilities),
                "LIST" => format!(
                    "* LIST () \"/\" INBOX\r\n* LIST (\\Sent) \"/\" Sent\r\n\
                     * STATUS INBOX (UIDVALIDITY {validity} {status} {})\r\n* STATUS Sent (UIDVALIDITY {validity} {status} 0)\r\n",
                    self.inbox.len(),
                    validity = self.uid_validity
                ),
                "UID" if command.contains("SEARCH RETURN") => match (self.inbox.first(), self.inbox.last()) {
                    (Some((first, _)), Some((last, _))) => {
                        format!("* ESEARCH (TAG \"{tag}\") UID ALL {first}:{last}\r\n")
                    }
                    _ => format!("* ESEARCH (TAG \"{tag}\") UID\r\n"),
                },
                "UID" if command.contains("SEARCH") => {
                    let uids: String = self.inbox.iter().map(|(uid, _)| format!(" {uid}")).collect();
                    format!("* SEARCH{uids}\r\n")
                }
                "UID" => self.fetch(command),
                "STATUS" => {
                    let count = if command.contains("INBOX") { self.inbox.len() } else { 0 };
                    let name = command.split(' ').nth(1).unwrap_or_default();
                    format!("* STATUS {name} (UIDVALIDITY {} {status} {count})\r\n", self.uid_validity)
                }
                "LOGOUT" => "* BYE see you\r\n".to_owned(),
                _ => String::new(),
            };
            line_out.say(&format!("{data}{tag} OK done\r\n"))?;
        }
    }

    fn fetch(&self, command: &str) -> String {
        let set = command.split(' ').nth(2).unwrap_or_default();
        let ranges: Vec<(u32, u32)> = set
            .split(',')
            .map(|range| {
                let (first, last) = range.split_once(':').unwrap_or((range, range));
                (first.parse().unwrap(), if last == "*" { u32::MAX } else { last.parse().unwrap() })
            })
            .collect();
        let is_asked = |uid: u32| ranges.iter().any(|(first, last)| (*first..=*last).contains(&uid));
        let mut answer = String::new();
        for (index, (uid, mail)) in self.inbox.iter().enumerate().filter(|(_, (uid, _))| is_asked(*uid)) {
            let (header, text) = mail.split_at(mail.find("\r\n\r\n").unwrap() + 4);
            let (item, bytes) = if command.contains("[TEXT]") {
                ("TEXT", text)
            } else {
                ("HEADER.FIELDS.NOT (DKIM-SIGNATURE \"ARC-SEAL\")", header)
            };
            answer += &format!(
                "* {} FETCH (UID {uid} INTERNALDATE \" 4-Mar-2024 10:00:00 +0100\" RFC822.SIZE {} BODY[{item}]<0> {{{}}}\r\n{bytes})\r\n",
                index + 1,
                mail.len(),
                bytes.len()
            );
        }
        answer
    }
}

/// What is sent, up to where the line is cut.
struct Out {
    stream: TcpStream,
    left: Option<usize>,
}

impl Out {
    fn say(&mut self, text: &str) -> std::io::Result<()> {
        let Some(left) = self.left else { return self.stream.write_all(text.as_bytes()) };
        let count = left.min(text.len());
        self.stream.write_all(&text.as_bytes()[..count])?;
        self.left = Some(left - count);
        if count < text.len() { Err(std::io::ErrorKind::ConnectionAborted.into()) } else { Ok(()) }
    }
}

/// A running server.
pub struct Scripted {
    port: u16,
    received: Arc<Mutex<Vec<String>>>,
}

impl Scripted {
    /// Returns settings that reach the server without TLS.
    pub fn settings(&self) -> Settings {
        let mut settings = Settings::new("test", "imap");
        settings.host = Some("127.0.0.1".to_owned());
        settings.port = Some(self.port);
        settings.tls = Tls::None;
        settings.user = Some("me@example.net".to_owned());
        settings.credential = Some(password(PASSWORD));
        settings.patience = std::time::Duration::from_secs(5);
        settings
    }

    /// Returns every line that clients have sent so far.
    pub fn received(&self) -> Vec<String> {
        self.received.lock().unwrap().clone()
    }

    /// Returns the commands that clients have sent so far, without tags.
    pub fn commands(&self) -> Vec<String> {
        let received = self.received();
        received.iter().filter_map(|line| line.split_once(' ')).map(|(_, command)| command.to_owned()).collect()
    }
}
