//! What a scripted server says, as data: an honest mailbox, and what comes in place of its answers.

use std::sync::Arc;

use crickets::source::Tls;

use super::certificate::{Certificate, Fault};
use super::line::Delivery;
use super::mailbox::{self, Folder};

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
pub type Twist = Arc<dyn Fn(&str) -> Vec<Said> + Send + Sync>;

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
    pub(super) refused: Vec<(u32, &'static str)>,
    /// Which FETCH responses are twisted, by UID (`None`: all), and how.
    pub(super) twists: Vec<(Option<u32>, Twist)>,
    pub(super) certificate: Option<Arc<Certificate>>,
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

    pub(super) fn greeting(&self) -> Vec<Said> {
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
}
