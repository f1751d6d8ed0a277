//! One connection of a scripted server: hears a command, finds what the script says to it, else answers honestly.

use std::io;
use std::sync::{Arc, Mutex};

use native_tls::TlsAcceptor;

use super::answers::{self, Piece, State};
use super::line::Line;
use super::script::{Said, Script};
use super::transcript::Transcript;

/// What the connections of one server have in common.
pub struct Server {
    pub script: Script,
    pub acceptor: Option<TlsAcceptor>,
    pub transcript: Arc<Mutex<Transcript>>,
    /// How often each reply of the script has been given.
    pub given: Mutex<Vec<usize>>,
}

/// One connection.
pub struct Session<'a> {
    server: &'a Server,
    line: Line,
    state: State,
}

/// The first byte of a client that begins with a TLS handshake.
const HANDSHAKE: u8 = 0x16;

/// Why a session ends where nothing has failed.
fn over() -> io::Error {
    io::ErrorKind::ConnectionAborted.into()
}

impl<'a> Session<'a> {
    pub fn new(server: &'a Server, line: Line) -> Self {
        Self { server, line, state: State::default() }
    }

    /// Talks until either side hangs up.
    pub fn talk(mut self) -> io::Result<()> {
        if self.server.script.tls == crickets::source::Tls::Implicit {
            self.shake_hands()?;
        }
        self.say_all(&self.server.script.greeting(), "", &[])?;
        loop {
            let line = self.hear()?;
            let Some((tag, command)) = line.split_once(' ') else {
                // No command is one word: this answers a challenge that nobody waited with.
                self.server.transcript().response(&line);
                continue;
            };
            self.server.transcript().command(&line);
            self.answer(tag, command)?;
            if command.eq_ignore_ascii_case("LOGOUT") {
                return self.line.finish();
            }
        }
    }

    fn answer(&mut self, tag: &str, command: &str) -> io::Result<()> {
        let script = &self.server.script;
        let mut honest = answers::to(command, tag, &script.capabilities, &script.folders, &mut self.state);
        let end = answers::end(command, &script.folders, &self.state);
        let is_refused = |uid: u32| {
            script
                .refused
                .iter()
                .any(|(refused, part)| *refused == uid && command.contains(&format!("BODY.PEEK[{part}")))
        };
        if command.starts_with("UID FETCH ") && honest.iter().filter_map(|piece| piece.uid).any(is_refused) {
            return self.line.say(format!("{tag} NO cannot read\r\n").as_bytes());
        }
        honest.push(Piece { uid: None, text: format!("{tag} {end}\r\n") });
        if let Some(says) = self.server.reply(command) {
            return self.say_all(says, tag, &honest);
        }
        let words: Vec<&str> = command.split(' ').collect();
        match words.as_slice() {
            ["AUTHENTICATE", _] => {
                self.line.say(b"+ \r\n")?;
                self.hear_response()?;
                self.say_all(&[Said::Honest], tag, &honest)
            }
            ["STARTTLS"] => {
                self.say_all(&[Said::Honest], tag, &honest)?;
                self.shake_hands()
            }
            ["COMPRESS", "DEFLATE"] => self.say_all(&[Said::Honest, Said::Compress], tag, &honest),
            _ => self.say_all(&[Said::Honest], tag, &honest),
        }
    }

    fn shake_hands(&mut self) -> io::Result<()> {
        let acceptor = self.server.acceptor.as_ref().ok_or_else(over)?;
        self.line.protect(acceptor)
    }

    fn say_all(&mut self, says: &[Said], tag: &str, honest: &[Piece]) -> io::Result<()> {
        says.iter().try_for_each(|said| self.say(said, tag, honest))
    }

    fn say(&mut self, said: &Said, tag: &str, honest: &[Piece]) -> io::Result<()> {
        match said {
            Said::Bytes(bytes) => {
                let tagged = replaced(bytes, b"{tag}", tag.as_bytes());
                self.line.say(&tagged)
            }
            Said::Honest => honest.iter().try_for_each(|piece| self.say_piece(piece, tag)),
            Said::Rewritten(rewrite) => {
                let text: String = honest.iter().map(|piece| piece.text.as_str()).collect();
                self.line.say(rewrite(&text).as_bytes())
            }
            Said::Flood { piece, times } => (0..*times).try_for_each(|_| self.line.say(piece)),
            Said::Hear => self.hear_response(),
            Said::Compress => {
                self.line.compress();
                Ok(())
            }
            Said::Silence => loop {
                // Listens on, so that the client can send what it likes; only its end ends this.
                self.line.byte()?.ok_or_else(over)?;
            },
            Said::HangUp => Err(over()),
            Said::Reset => {
                // What was sent and not read makes the system answer with a reset.
                self.line.wait()?;
                Err(over())
            }
        }
    }

    /// Says one part of an honest answer, as the script twists it.
    fn say_piece(&mut self, piece: &Piece, tag: &str) -> io::Result<()> {
        let script = &self.server.script;
        let twist = piece.uid.and_then(|uid| {
            script.twists.iter().find(|(wanted, _)| wanted.is_none_or(|wanted| wanted == uid)).map(|(_, twist)| twist)
        });
        match twist {
            Some(twist) => self.say_all(
                &twist(&piece.text),
                tag,
                std::slice::from_ref(&Piece { uid: None, text: piece.text.clone() }),
            ),
            None => self.line.say(piece.text.as_bytes()),
        }
    }

    /// Returns the next command with the literals in it, without its line end.
    fn hear(&mut self) -> io::Result<String> {
        let mut command = self.hear_line()?;
        while let Some((length, is_awaited)) = literal(&command) {
            if is_awaited {
                self.line.say(b"+ go on\r\n")?;
            }
            let mut bytes = Vec::new();
            while bytes.len() < length {
                bytes.push(self.line.byte()?.ok_or_else(over)?);
            }
            command += &String::from_utf8_lossy(&bytes);
            command += &self.hear_line()?;
        }
        Ok(command)
    }

    /// Hears what a client says to a challenge.
    fn hear_response(&mut self) -> io::Result<()> {
        let response = self.hear_line()?;
        self.server.transcript().response(&response);
        Ok(())
    }

    fn hear_line(&mut self) -> io::Result<String> {
        let mut line = Vec::new();
        loop {
            match self.line.byte()?.ok_or_else(over)? {
                // Whoever speaks no TLS can make nothing of it.
                HANDSHAKE if line.is_empty() => return Err(over()),
                b'\n' => return Ok(String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned()),
                byte => line.push(byte),
            }
            if line.ends_with(b"\r") && self.server.resets_at(&line) {
                // The line feed stays unread.
                self.line.wait()?;
                self.server.transcript().command(String::from_utf8_lossy(&line).trim_end());
                return Err(over());
            }
        }
    }
}

impl Server {
    /// Returns what the script says to a command, if anything. A reply that is given a number of times is then used up.
    fn reply(&self, command: &str) -> Option<&[Said]> {
        let mut given = self.given.lock().expect("no session panics");
        let replies = self.script.replies.iter().zip(given.iter_mut());
        let is_about =
            |part: &Option<String>| part.as_ref().is_none_or(|part| command.contains(&format!("BODY.PEEK[{part}")));
        let mut fitting = replies
            .filter(|(reply, given)| command.starts_with(&reply.to) && is_about(&reply.part) && **given < reply.times);
        fitting.next().map(|(reply, given)| {
            *given += 1;
            reply.says.as_slice()
        })
    }

    /// Returns whether the script resets the connection at this command.
    fn resets_at(&self, line: &[u8]) -> bool {
        let line = String::from_utf8_lossy(line);
        let command = line.split_once(' ').map_or("", |(_, command)| command.trim_end());
        let replies = self.script.replies.iter();
        replies
            .filter(|reply| command.starts_with(&reply.to))
            .any(|reply| matches!(reply.says.as_slice(), [Said::Reset]))
    }

    fn transcript(&self) -> std::sync::MutexGuard<'_, Transcript> {
        self.transcript.lock().expect("no session panics")
    }
}

/// Returns the length of the literal that a line ends with announcing, and whether the client waits to be told to send it.
fn literal(line: &str) -> Option<(usize, bool)> {
    let digits = line.strip_suffix('}')?.rsplit_once('{')?.1;
    match digits.strip_suffix('+') {
        Some(digits) => Some((digits.parse().ok()?, false)),
        None => Some((digits.parse().ok()?, true)),
    }
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut replaced = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        replaced.extend_from_slice(&rest[..at]);
        replaced.extend_from_slice(to);
        rest = &rest[at + from.len()..];
    }
    replaced.extend_from_slice(rest);
    replaced
}
