//! A scripted SMTP server on loopback (RFC 5321, 3207, 4954): takes letters and keeps them, or behaves badly in one way.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::scripted::{Certificate, holds};

/// The password every client has. It is searched for wherever it must not be.
pub const CANARY: &str = "c4nary-in-the-letterbox";

/// The user beside it.
pub const USER: &str = "me@example.net";

/// When the server begins TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    Implicit,
    StartTls,
}

/// What the server does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conduct {
    Honest,
    /// Does not offer STARTTLS, and would take a login in clear.
    HidesStartTls,
    /// Offers STARTTLS and then says it cannot.
    DeniesStartTls,
    RefusesLogin,
    RefusesRecipient,
    /// Hangs up in the middle of the letter.
    HangsUp,
    /// Hangs up before it has said a word.
    Closed,
    /// Never answers the first command.
    Stalls,
}

/// A letter as it came.
#[derive(Clone, Debug)]
pub struct Taken {
    pub from: String,
    pub to: Vec<String>,
    pub bytes: Vec<u8>,
}

#[derive(Default)]
struct Record {
    commands: Mutex<Vec<String>>,
    letters: Mutex<Vec<Taken>>,
    /// Every byte from clients as it stood on the wire.
    wire: Mutex<Vec<u8>>,
}

/// A running server, until dropped.
pub struct Postbox {
    pub port: u16,
    record: Arc<Record>,
    is_over: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Postbox {
    pub fn open(certificate: &Certificate, protection: Protection, conduct: Conduct) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let (record, is_over) = (Arc::<Record>::default(), Arc::new(AtomicBool::new(false)));
        let accepting = {
            let (record, is_over, acceptor) = (Arc::clone(&record), Arc::clone(&is_over), certificate.acceptor.clone());
            std::thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    if is_over.load(Ordering::SeqCst) {
                        break;
                    }
                    let talk = Talk { record: &record, conduct, is_over: &is_over };
                    // A client that goes away has ended its conversation: there is nothing to tell.
                    talk.all(Heard { stream, record: Arc::clone(&record) }, &acceptor, protection).ok();
                }
            })
        };
        Self { port, record, is_over, accepting: Some(accepting) }
    }

    /// Returns the letters that were taken.
    pub fn letters(&self) -> Vec<Taken> {
        self.record.letters.lock().unwrap().clone()
    }

    /// Returns the commands clients have sent, letters left out.
    pub fn commands(&self) -> Vec<String> {
        self.record.commands.lock().unwrap().clone()
    }

    /// Returns whether anybody who listens on the wire could read the password.
    pub fn password_went_in_clear(&self) -> bool {
        holds(&self.record.wire.lock().unwrap(), CANARY)
    }
}

impl Drop for Postbox {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for connections.
        TcpStream::connect(("127.0.0.1", self.port)).ok();
        if let Some(accepting) = self.accepting.take() {
            let ended = accepting.join();
            assert!(ended.is_ok() || std::thread::panicking(), "the scripted server has panicked");
        }
        assert!(std::thread::panicking() || !self.password_went_in_clear(), "the password went in clear");
    }
}

/// A connection that remembers what came in.
#[derive(Debug)]
struct Heard {
    stream: TcpStream,
    record: Arc<Record>,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

impl Read for Heard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.stream.read(buffer)?;
        self.record.wire.lock().unwrap().extend_from_slice(&buffer[..count]);
        Ok(count)
    }
}

impl Write for Heard {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.stream.write(buffer)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

struct Talk<'a> {
    record: &'a Record,
    conduct: Conduct,
    is_over: &'a AtomicBool,
}

impl Talk<'_> {
    fn all(&self, heard: Heard, acceptor: &native_tls::TlsAcceptor, protection: Protection) -> io::Result<()> {
        if self.conduct == Conduct::Closed {
            return Ok(());
        }
        let handshake = |heard: Heard| acceptor.accept(heard).map_err(|error| io::Error::other(error.to_string()));
        if protection == Protection::Implicit {
            return self.letters(handshake(heard)?, true);
        }
        match self.before_tls(heard)? {
            Some(heard) => self.letters(handshake(heard)?, false),
            None => Ok(()),
        }
    }

    /// Talks in clear until the client asks for TLS. A server that hides it goes on in clear, to see what the client says.
    fn before_tls(&self, heard: Heard) -> io::Result<Option<Heard>> {
        let mut line = BufReader::with_capacity(1, heard);
        line.get_mut().write_all(b"220 postbox ready\r\n")?;
        while let Some(command) = self.command(&mut line)? {
            let verb = command.split(' ').next().unwrap_or_default().to_uppercase();
            let answer: &[u8] = match verb.as_str() {
                "EHLO" if self.conduct == Conduct::HidesStartTls => b"250-postbox\r\n250 AUTH PLAIN LOGIN\r\n",
                "EHLO" => b"250-postbox\r\n250 STARTTLS\r\n",
                "STARTTLS" if self.conduct == Conduct::DeniesStartTls => b"454 TLS not available\r\n",
                "STARTTLS" => {
                    line.get_mut().write_all(b"220 go ahead\r\n")?;
                    return Ok(Some(line.into_inner()));
                }
                "QUIT" => b"221 bye\r\n",
                _ => b"250 ok\r\n",
            };
            line.get_mut().write_all(answer)?;
        }
        Ok(None)
    }

    /// Talks under TLS.
    fn letters(&self, stream: impl Read + Write, greets: bool) -> io::Result<()> {
        let mut line = BufReader::new(stream);
        if greets {
            line.get_mut().write_all(b"220 postbox ready\r\n")?;
        }
        let (mut is_known, mut from, mut to) = (false, String::new(), Vec::new());
        while let Some(command) = self.command(&mut line)? {
            if self.conduct == Conduct::Stalls {
                while !self.is_over.load(Ordering::SeqCst) && self.command(&mut line)?.is_some() {}
                return Ok(());
            }
            let verb = command.split(' ').next().unwrap_or_default().to_uppercase();
            let answer = match verb.as_str() {
                "EHLO" => "250-postbox\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 9000000\r\n",
                "AUTH" if self.conduct == Conduct::RefusesLogin => "535 5.7.8 no\x1b[31m such key\r\n",
                "AUTH" => {
                    let told = BASE64_STANDARD.encode(format!("\0{USER}\0{CANARY}"));
                    is_known = command == format!("AUTH PLAIN {told}");
                    if is_known { "235 welcome\r\n" } else { "535 who are you\r\n" }
                }
                "MAIL" if !is_known => "530 sign in first\r\n",
                "MAIL" => {
                    from = bracketed(&command);
                    "250 ok\r\n"
                }
                "RCPT" if self.conduct == Conduct::RefusesRecipient => "550 no such mailbox\r\n",
                "RCPT" => {
                    to.push(bracketed(&command));
                    "250 ok\r\n"
                }
                "DATA" => {
                    line.get_mut().write_all(b"354 go on\r\n")?;
                    let Some(bytes) = self.letter(&mut line)? else { return Ok(()) };
                    let taken = Taken { from: std::mem::take(&mut from), to: std::mem::take(&mut to), bytes };
                    self.record.letters.lock().unwrap().push(taken);
                    "250 taken\r\n"
                }
                "QUIT" => "221 bye\r\n",
                _ => "250 ok\r\n",
            };
            line.get_mut().write_all(answer.as_bytes())?;
            line.get_mut().flush()?;
        }
        Ok(())
    }

    fn command(&self, line: &mut impl BufRead) -> io::Result<Option<String>> {
        let mut bytes = Vec::new();
        if line.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        let command = String::from_utf8_lossy(&bytes).trim_end().to_owned();
        self.record.commands.lock().unwrap().push(command.clone());
        Ok(Some(command))
    }

    /// Reads a letter up to the dot, without the dots doubled on the way; `None` where the server hangs up first.
    fn letter(&self, line: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
        let mut letter = Vec::new();
        loop {
            let mut bytes = Vec::new();
            if line.read_until(b'\n', &mut bytes)? == 0 || (self.conduct == Conduct::HangsUp && letter.len() > 2000) {
                return Ok(None);
            }
            match bytes.as_slice() {
                b".\r\n" => return Ok(Some(letter)),
                [b'.', rest @ ..] => letter.extend_from_slice(rest),
                whole => letter.extend_from_slice(whole),
            }
        }
    }
}

/// Returns what stands between the brackets of `MAIL FROM:<…>`.
fn bracketed(command: &str) -> String {
    command.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or("", |(inside, _)| inside).to_owned()
}
