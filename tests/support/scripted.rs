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
mod script;
mod session;
mod structure;
mod transcript;

use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::Duration;

use crickets::source::{Settings, Tls};

use super::dovecot::password;
pub use certificate::{Certificate, Fault};
pub use line::Delivery;
use line::Wire;
pub use mailbox::Folder;
pub use script::{Said, Script};
use session::{Server, Session};
use transcript::Transcript;
#[cfg(feature = "mail")]
pub use transcript::holds;

/// The password every client of a scripted server has. It is searched for wherever it must not be.
pub const CANARY: &str = "c4nary-in-the-shaft";

impl Script {
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
        let sessions = Arc::<Sessions>::default();
        let (wire, is_over) = (Arc::<Wire>::default(), Arc::new(AtomicBool::new(false)));
        let transcript = Arc::clone(&server.transcript);
        let accepting = {
            let (sessions, wire, is_over) = (Arc::clone(&sessions), Arc::clone(&wire), Arc::clone(&is_over));
            std::thread::spawn(move || accept(&listener, &server, &sessions, &wire, &is_over))
        };
        Scripted { port, tls, certificate, transcript, sessions, wire, is_over, accepting: Some(accepting) }
    }
}

/// Serves every connection in a thread of its own, and ends when all of them have.
fn accept(
    listener: &TcpListener,
    server: &Arc<Server>,
    sessions: &Arc<Sessions>,
    wire: &Arc<Wire>,
    is_over: &AtomicBool,
) {
    let mut talking = Vec::new();
    for stream in listener.incoming().flatten() {
        if is_over.load(Ordering::SeqCst) {
            break;
        }
        let (server, wire, session) = (Arc::clone(server), Arc::clone(wire), sessions.begin());
        talking.push(std::thread::spawn(move || {
            let _session = session;
            let line = line::Line::new(stream, server.script.delivery, wire)?;
            Session::new(&server, line).talk()
        }));
    }
    for session in talking {
        // A client that goes away, or is cut off, has ended its connection: there is nothing to tell.
        session.join().expect("the scripted server does not panic").ok();
    }
}

/// How many sessions are under way.
#[derive(Default)]
struct Sessions {
    under_way: Mutex<usize>,
    one_ended: Condvar,
}

/// One of them, for as long as it is kept.
struct UnderWay(Arc<Sessions>);

impl Sessions {
    fn begin(self: &Arc<Self>) -> UnderWay {
        *self.under_way.lock().unwrap() += 1;
        UnderWay(Arc::clone(self))
    }

    /// Waits until there is none: a client that has hung up may have said something before that is not heard yet.
    fn wait(&self) {
        let under_way = self.one_ended.wait_while(self.under_way.lock().unwrap(), |under_way| *under_way > 0);
        drop(under_way.unwrap());
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        *self.0.under_way.lock().unwrap() -= 1;
        self.0.one_ended.notify_all();
    }
}

/// A running server. When dropped it waits for its clients to have hung up, and checks what they have sent.
pub struct Scripted {
    port: u16,
    tls: Tls,
    certificate: Option<Arc<Certificate>>,
    transcript: Arc<Mutex<Transcript>>,
    sessions: Arc<Sessions>,
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

    /// Returns the commands that clients have sent, without tags, when all of them have hung up.
    pub fn commands(&self) -> Vec<String> {
        self.transcript().commands()
    }

    /// Returns what clients have said to challenges, when all of them have hung up.
    pub fn responses(&self) -> Vec<String> {
        self.transcript().responses()
    }

    /// Returns whether the password reached the server in any shape, protected or not.
    pub fn was_told_the_password(&self) -> bool {
        self.transcript().tells(CANARY)
    }

    fn transcript(&self) -> MutexGuard<'_, Transcript> {
        self.sessions.wait();
        self.transcript.lock().unwrap()
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
