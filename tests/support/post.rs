//! Puts mail into a server and takes it out again, as its owner's mail program does.

use std::fs;
use std::net::TcpStream;

use crickets::source::Settings;
use native_tls::{Certificate, TlsConnector, TlsStream};

use super::dovecot::PASSWORD;
use super::mailbox::message;

/// A signed-in session that may change the mailbox.
pub struct Post(imap::Session<TlsStream<TcpStream>>);

impl Post {
    /// Signs in where the settings lead.
    pub fn sign_in(settings: &Settings) -> Self {
        let certificate = fs::read(settings.ca_file.as_ref().unwrap()).unwrap();
        let mut connector = TlsConnector::builder();
        connector.disable_built_in_roots(true).add_root_certificate(Certificate::from_pem(&certificate).unwrap());
        let stream = TcpStream::connect(("127.0.0.1", settings.port.unwrap())).unwrap();
        let stream = connector.build().unwrap().connect("127.0.0.1", stream).unwrap();
        let mut client = imap::Client::new(stream);
        client.read_greeting().unwrap();
        Self(client.login(settings.user.as_ref().unwrap(), PASSWORD).map_err(|(error, _)| error).unwrap())
    }

    /// Makes a mailbox.
    pub fn create(&mut self, mailbox: &str) {
        self.0.create(mailbox).unwrap();
    }

    /// Adds the messages of these numbers.
    pub fn put(&mut self, mailbox: &str, numbers: impl IntoIterator<Item = usize>) {
        numbers.into_iter().for_each(|number| self.put_text(mailbox, &message(number)));
    }

    /// Adds this message, with the line ends of the wire.
    pub fn put_text(&mut self, mailbox: &str, text: &str) {
        self.0.append(mailbox, text.replace('\n', "\r\n").as_bytes()).finish().unwrap();
    }

    /// Removes the messages with these UIDs for good.
    pub fn expunge(&mut self, mailbox: &str, uids: &str) {
        self.0.select(mailbox).unwrap();
        self.0.uid_store(uids, "+FLAGS.SILENT (\\Deleted)").unwrap();
        self.0.expunge().unwrap();
    }

    /// Signs out.
    pub fn leave(mut self) {
        self.0.logout().unwrap();
    }
}
