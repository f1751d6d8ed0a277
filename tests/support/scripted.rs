//! A scripted IMAP server on loopback: an honest small mailbox of which single answers can be replaced by hostile ones.
//!
//! A [`Script`] is data: [mailboxes](mailbox), [how bytes are delivered](line), and what is said in place of the honest
//! [answers]. Everything clients send is kept in a [transcript]; a command that no reader of mail may send fails the test
//! that ends the server, whatever the test is about.

mod answers;
mod certificate;
mod fetch;
mod line;
mod mailbox;
mod session;
mod transcript;

use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use crickets::source::{Settings, Tls};

use super::dovecot::password;
pub use certificate::{Certificate, Fault};
pub use line::Delivery;
use line::Wire;
pub use mailbox::Folder;
use session::{Server, Session};
use transcript::Transcript;

/// The password every client of a scripted server has. It is searched for wherever it must not be.
pub const CANARY: &str = "c4nary-in-the-shaft";

/// What an honest server offers that has no extension beyond what saves round trips.
const CAPABILITIES: &str = "IMAP4rev1 AUTH=PLAIN LIST-STATUS SPECIAL-USE ESEARCH";

/// One step of an answer.
#[derive(Clone)]
pub enum Said {
    /// These bytes, `{tag}` standing for the command's tag.
    Bytes(Vec<u8>),
    /// What an honest server answers, the end of the command included.
    Honest,
    /// The honest answer, rewritten.
    Rewritten(Arc<dyn Fn(&str) -> String + Send + Sync>),
    /// A piece so many times over: more than anybody would want to store.
    Flood {
        piece: Vec<u8>,
        times: u64,
    },
    /// Waits for what the client says to a challenge.
    Hear,
    /// Goes on compressed.
    Compress,
    /// Nothing more, for as long as the client stays.
    Silence,
    HangUp,
    /// A connection reset. On its own as the answer to a command sent in clear.
    Reset,
}

impl Said {
    /// Returns these lines, with the last line's end.
    pub fn lines(lines: &str) -> Self {
        Self::Bytes(format!("{lines}\r\n").into_bytes())
    }
}

/// What is said in place of the honest answer.
#[derive(Clone)]
pub struct Reply {
    /// How the command begins.
    pub to: String,
    /// Where given, the command must also ask for this part of messages (`HEADER`, `TEXT`).
    pub part: Option<String>,
    pub says: Vec<Said>,
    /// After this many times the server is honest again.
    pub times: usize,
}

/// What is said in place of one FETCH response.
type Twist = Arc<dyn Fn(&str) -> Vec<Said> + Send + Sync>;

/// What a server says.
#[derive(Clone)]
pub struct Script {
    pub greeting: String,
    /// What is said in place of the greeting.
    opening: Option<Vec<Said>>,
    pub capabilities: String,
    /// What an honest twin offers.
    honestly: String,
    pub folders: Vec<Folder>,
    pub replies: Vec<Reply>,
    pub delivery: Delivery,
    pub tls: Tls,
    /// Messages the server cannot hand out: a FETCH of such a part of any set with that UID is refused.
    refused: Vec<(u32, &'static str)>,
    /// Which FETCH responses are twisted, by UID (`None`: all), and how.
    twists: Vec<(Option<u32>, Twist)>,
    certificate: Option<Arc<Certificate>>,
}

impl Script {
    /// An honest server whose inbox holds the messages with these numbers, and whose Sent folder is empty.
    pub fn honest(numbers: impl IntoIterator<Item = usize>) -> Self {
        Self::of(vec![Folder::new("INBOX", "", numbers), Folder::new("Sent", "\\Sent", [])])
    }

    /// An honest server with these mailboxes.
    pub fn of(folders: Vec<Folder>) -> Self {
        Self {
            greeting: "* OK ready".to_owned(),
            opening: None,
            capabilities: CAPABILITIES.to_owned(),
            honestly: CAPABILITIES.to_owned(),
            folders,
            replies: Vec::new(),
            delivery: Delivery::Whole,
            tls: Tls::None,
            refused: Vec::new(),
            twists: Vec::new(),
            certificate: None,
        }
    }

    /// An honest Gmail over messages with these numbers and labels (`\Inbox`, `\Sent`, `\Draft`, `\Spam`, `\Trash`, others).
    pub fn gmail(mails: &[(usize, &[&str])]) -> Self {
        let mut script = Self::of(mailbox::gmail(mails));
        script.offer("X-GM-EXT-1 CONDSTORE ENABLE UNSELECT ID COMPRESS=DEFLATE");
        script
    }

    /// Adds capabilities.
    pub fn offer(&mut self, capabilities: &str) {
        self.capabilities = format!("{} {capabilities}", self.capabilities);
        self.honestly = format!("{} {capabilities}", self.honestly);
    }

    /// Answers with everything that makes synchronization cheap.
    pub fn modern(mut self) -> Self {
        self.offer("ENABLE CONDSTORE QRESYNC UNSELECT COMPRESS=DEFLATE");
        self
    }

    /// Serves in TLS, with this certificate.
    pub fn over(mut self, tls: Tls, certificate: &Arc<Certificate>) -> Self {
        if tls == Tls::StartTls {
            self.offer("STARTTLS");
        }
        self.tls = tls;
        self.certificate = Some(Arc::clone(certificate));
        self
    }

    /// Delivers like this.
    pub fn delivered(mut self, delivery: Delivery) -> Self {
        self.delivery = delivery;
        self
    }

    /// Greets with this line.
    pub fn greets(mut self, line: &str) -> Self {
        line.clone_into(&mut self.greeting);
        self
    }

    /// Begins with these steps in place of a greeting.
    pub fn opens(mut self, says: &[Said]) -> Self {
        self.opening = Some(says.to_vec());
        self
    }

    fn greeting(&self) -> Vec<Said> {
        self.opening.clone().unwrap_or_else(|| vec![Said::lines(&self.greeting)])
    }

    /// Answers commands that begin like this with these lines.
    pub fn reply(self, command: &str, lines: &str) -> Self {
        self.says(command, [Said::lines(lines)])
    }

    /// Answers commands that begin like this with these steps.
    pub fn says(mut self, command: &str, says: impl IntoIterator<Item = Said>) -> Self {
        let says = says.into_iter().collect();
        self.replies.push(Reply { to: command.to_owned(), part: None, says, times: usize::MAX });
        self
    }

    /// Answers like this only the first so many times.
    pub fn times(mut self, times: usize) -> Self {
        self.replies.last_mut().expect("there is a reply to limit").times = times;
        self
    }

    /// Rewrites the honest answers to commands that begin like this.
    pub fn rewrite(self, command: &str, rewrite: impl Fn(&str) -> String + Send + Sync + 'static) -> Self {
        self.says(command, [Said::Rewritten(Arc::new(rewrite))])
    }

    /// Says something else in place of the FETCH responses about this message, or about all.
    pub fn twist(
        mut self,
        uid: impl Into<Option<u32>>,
        twist: impl Fn(&str) -> Vec<Said> + Send + Sync + 'static,
    ) -> Self {
        self.twists.push((uid.into(), Arc::new(twist)));
        self
    }

    /// Puts something else in place of these words in the FETCH responses about this message, or about all.
    pub fn garble(self, uid: impl Into<Option<u32>>, from: &'static str, to: &str) -> Self {
        let to = to.to_owned();
        self.twist(uid, move |honest| vec![Said::Bytes(honest.replace(from, &to).into_bytes())])
    }

    /// Refuses every FETCH of this part (`HEADER`, `TEXT`) of a set with this message in it.
    pub fn refuse(mut self, uid: u32, part: &'static str) -> Self {
        self.refused.push((uid, part));
        self
    }

    /// Refuses the first FETCH of this part.
    pub fn refuse_once(mut self, part: &str) -> Self {
        let says = vec![Said::lines("{tag} NO [INUSE] busy")];
        self.replies.push(Reply { to: "UID FETCH".to_owned(), part: Some(part.to_owned()), says, times: 1 });
        self
    }

    pub fn inbox(&mut self) -> &mut Folder {
        &mut self.folders[0]
    }

    /// Returns an honest server with the same mail, in TLS if there is a good certificate.
    pub fn honest_twin(&self) -> Self {
        let twin = Self { capabilities: self.honestly.clone(), ..Self::of(self.folders.clone()) };
        match &self.certificate {
            Some(certificate) if certificate.fault == Fault::None => twin.over(self.tls, certificate),
            _ => twin,
        }
    }

    /// Starts serving, until the returned value is dropped.
    pub fn serve(self) -> Scripted {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let (tls, certificate) = (self.tls, self.certificate.clone());
        let server = Arc::new(Server {
            acceptor: certificate.as_ref().map(|certificate| certificate.acceptor.clone()),
            given: Mutex::new(vec![0; self.replies.len()]),
            transcript: Arc::default(),
            script: self,
        });
        let (wire, is_over) = (Arc::<Wire>::default(), Arc::new(AtomicBool::new(false)));
        let transcript = Arc::clone(&server.transcript);
        let accepting = {
            let (wire, is_over) = (Arc::clone(&wire), Arc::clone(&is_over));
            std::thread::spawn(move || accept(&listener, &server, &wire, &is_over))
        };
        Scripted { port, tls, certificate, transcript, wire, is_over, accepting: Some(accepting) }
    }
}

/// Serves every connection in a thread of its own, and ends when all of them have.
fn accept(listener: &TcpListener, server: &Arc<Server>, wire: &Arc<Wire>, is_over: &AtomicBool) {
    let mut sessions = Vec::new();
    for stream in listener.incoming().flatten() {
        if is_over.load(Ordering::SeqCst) {
            break;
        }
        let (server, wire) = (Arc::clone(server), Arc::clone(wire));
        sessions.push(std::thread::spawn(move || {
            let line = line::Line::new(stream, server.script.delivery, wire)?;
            Session::new(&server, line).talk()
        }));
    }
    for session in sessions {
        // A client that goes away, or is cut off, has ended its connection: there is nothing to tell.
        session.join().expect("the scripted server does not panic").ok();
    }
}

/// A running server. When dropped it waits for its clients to have hung up, and checks what they have sent.
pub struct Scripted {
    port: u16,
    tls: Tls,
    certificate: Option<Arc<Certificate>>,
    transcript: Arc<Mutex<Transcript>>,
    wire: Arc<Wire>,
    is_over: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Scripted {
    /// Returns settings that reach the server as it wants to be spoken to.
    pub fn settings(&self) -> Settings {
        let mut settings = Settings::new("test", "imap");
        settings.host = Some("127.0.0.1".to_owned());
        settings.port = Some(self.port);
        settings.tls = self.tls;
        settings.user = Some("me@example.net".to_owned());
        settings.credential = Some(password(CANARY));
        settings.ca_file = self.certificate.as_ref().map(|certificate| certificate.ca_file());
        settings.patience = Duration::from_secs(20);
        settings
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns the commands that clients have sent so far, without tags.
    pub fn commands(&self) -> Vec<String> {
        self.transcript.lock().unwrap().commands()
    }

    /// Returns what clients have said to challenges so far.
    pub fn responses(&self) -> Vec<String> {
        self.transcript.lock().unwrap().responses()
    }

    /// Returns whether the password reached the server in any shape, protected or not.
    pub fn was_told_the_password(&self) -> bool {
        self.transcript.lock().unwrap().tells(CANARY)
    }

    /// Returns whether anybody who listens on the wire could read the password.
    pub fn password_went_in_clear(&self) -> bool {
        transcript::holds(&self.wire.heard.lock().unwrap(), CANARY)
    }

    /// Ends the server. Returns how many bytes it has sent, TLS and all.
    pub fn sent(mut self) -> usize {
        self.end();
        self.wire.sent.load(Ordering::SeqCst)
    }

    /// Stops taking connections and waits until those there were have ended.
    fn end(&mut self) {
        if let Some(accepting) = self.accepting.take() {
            self.is_over.store(true, Ordering::SeqCst);
            // Wakes the thread that waits for connections.
            TcpStream::connect(("127.0.0.1", self.port)).ok();
            let ended = accepting.join();
            assert!(ended.is_ok() || std::thread::panicking(), "the scripted server has panicked");
        }
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.end();
        if std::thread::panicking() {
            return;
        }
        let forbidden = self.transcript.lock().unwrap().forbidden();
        assert!(forbidden.is_empty(), "a client has sent {forbidden:?}");
        if self.tls != Tls::None {
            assert!(!self.password_went_in_clear(), "the password went in clear");
        }
    }
}
