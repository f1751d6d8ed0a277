//! Opens the connection: TCP with a deadline, then TLS from the first byte or after STARTTLS.
//!
//! Certificates are checked against the system's, or against `ca_file` alone. Without TLS only this machine is spoken to.

use std::fs;
use std::io;
use std::net::{TcpStream, ToSocketAddrs};
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;
use std::time::Duration;

use native_tls::{Certificate, HandshakeError, TlsConnector};

use super::deadline::Deadline;
use super::guard::Wire;
use super::starttls;
use crate::source::{Error, Settings, Tls};

/// One address is tried for at most this long.
const CONNECT_PATIENCE: Duration = Duration::from_secs(20);

/// Returns a guarded stream, and whether the greeting has been read from it already.
pub fn connect(settings: &Settings, host: &str) -> Result<(Wire, Greeting), Error> {
    let port = settings.port.unwrap_or_else(|| settings.tls.default_port());
    // Loading the system's certificates takes as long as the server's answer from far away.
    let (tls, ca_file) = (settings.tls, settings.ca_file.as_deref());
    let (tcp, connector) = thread::scope(|scope| {
        let connector = scope.spawn(move || connector(tls, ca_file));
        (reach(host, port, settings), connector.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let (tcp, connector) = (tcp?, connector?);
    let unusable = |error: io::Error| Error::Transient(format!("{host}:{port}: {error}"));
    let mut stream = Deadline::new(tcp, settings.patience).map_err(unusable)?;
    let Some(connector) = connector else { return Ok((Wire::new(stream), Greeting::ToCome)) };
    let greeting = if settings.tls == Tls::StartTls {
        starttls::negotiate(&mut stream, host)?;
        Greeting::Read
    } else {
        Greeting::ToCome
    };
    Ok((Wire::new(handshake(&connector, host, port, stream)?), greeting))
}

/// Whether the server's greeting is still to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Greeting {
    ToCome,
    Read,
}

fn reach(host: &str, port: u16, settings: &Settings) -> Result<TcpStream, Error> {
    let unreachable = |why: &dyn std::fmt::Display| {
        Error::Transient(format!("{host}:{port} cannot be reached ({why}): check host, port and network"))
    };
    let addresses = (host, port).to_socket_addrs().map_err(|error| unreachable(&error))?;
    let mut last = io::Error::new(io::ErrorKind::NotFound, "no address is known for it");
    for address in addresses {
        if settings.tls == Tls::None && !address.ip().is_loopback() {
            return Err(Error::Setting(format!(
                "{host} is another machine, and tls = \"none\" would send the password in clear: use tls = \"implicit\" or \"starttls\""
            )));
        }
        match TcpStream::connect_timeout(&address, CONNECT_PATIENCE.min(settings.patience)) {
            Ok(tcp) => return Ok(tcp),
            Err(error) => last = error,
        }
    }
    Err(unreachable(&last))
}

/// Returns what makes TLS connections; `None` where none is wanted.
fn connector(tls: Tls, ca_file: Option<&Path>) -> Result<Option<TlsConnector>, Error> {
    if tls == Tls::None {
        return Ok(None);
    }
    let mut builder = TlsConnector::builder();
    builder.min_protocol_version(Some(native_tls::Protocol::Tlsv12));
    if let Some(path) = ca_file {
        let unusable = |why: &dyn std::fmt::Display| Error::Setting(format!("ca_file {}: {why}", path.display()));
        let pem = fs::read(path).map_err(|error| unusable(&error))?;
        let certificates = Certificate::stack_from_pem(&pem).map_err(|error| unusable(&error))?;
        if certificates.is_empty() {
            return Err(unusable(&"no PEM certificate in it"));
        }
        builder.disable_built_in_roots(true);
        for certificate in certificates {
            builder.add_root_certificate(certificate);
        }
    }
    builder.build().map(Some).map_err(|error| Error::Transient(format!("TLS cannot be used: {error}")))
}

fn handshake(
    connector: &TlsConnector,
    host: &str,
    port: u16,
    stream: Deadline,
) -> Result<native_tls::TlsStream<Deadline>, Error> {
    connector.connect(host, stream).map_err(|error| match error {
        HandshakeError::Failure(error) => explain(host, port, &error),
        HandshakeError::WouldBlock(_) => Error::Transient(format!("{host}:{port}: the TLS handshake did not end")),
    })
}

/// Tells a certificate that is not trusted, which the owner can settle, from a network that fails.
fn explain(host: &str, port: u16, error: &native_tls::Error) -> Error {
    let text = error.to_string();
    if text.contains("certificate verify failed") || text.contains("not trusted") {
        return Error::Setting(format!(
            "the certificate of {host}:{port} is not trusted ({text}): if it is the right server, name its issuer's certificate \
             with ca_file = \"…\""
        ));
    }
    if text.contains("wrong version number") || text.contains("packet length too long") {
        return Error::Setting(format!("{host}:{port} does not begin with TLS: use tls = \"starttls\", or port = 993"));
    }
    Error::Transient(format!("{host}:{port}: the TLS handshake failed: {text}"))
}
