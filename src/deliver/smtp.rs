//! Hands the letter to the owner's own server (RFC 5321), under TLS and after signing in.
//!
//! TLS is there from the first byte or asked for with STARTTLS; where the server has none, nothing is said and the letter stays
//! here. A login is tried once.

use std::fs;
use std::io;
use std::sync::mpsc;
use std::time::Duration;

use anyhow::{Context, Error, Result, anyhow, bail};
use lettre::message::Message;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::{SmtpTransport, Transport};

use crate::config::Account;
use crate::config::delivery::{Shown, Smtp};
use crate::source;

/// A whole conversation takes at most so many times as long as one answer may.
const CONVERSATION: u32 = 5;

/// Replies that refuse a login (RFC 4954 §6).
const LOGIN_REFUSED: [u16; 5] = [432, 530, 534, 535, 538];

/// Sends the letter.
pub fn send(smtp: &Smtp, accounts: &[Account], letter: &Message) -> Result<()> {
    let (transport, letter) = (transport(smtp, accounts)?, letter.clone());
    within(smtp.patience * CONVERSATION, move || transport.send(&letter).map(drop))
        .and_then(|sent| sent.map_err(|error| explain(smtp, &error)))
        .map_err(|error| error.context(place(smtp)))
}

/// Signs in and leaves again.
pub fn check(smtp: &Smtp, accounts: &[Account]) -> Result<String> {
    let transport = transport(smtp, accounts)?;
    within(smtp.patience * CONVERSATION, move || transport.test_connection())
        .and_then(|tested| tested.map_err(|error| explain(smtp, &error)))
        .map_err(|error| error.context(place(smtp)))?;
    let login = if smtp.login.is_some() { "the login works" } else { "it answers, and wants no login" };
    Ok(format!("{}: {login}", place(smtp)))
}

fn place(smtp: &Smtp) -> String {
    format!("{}:{}", smtp.host, smtp.port)
}

/// Does something that talks to a server, and gives up on it when it takes too long: a server that sends a byte now and then
/// would otherwise never let go.
fn within<T: Send + 'static>(patience: Duration, task: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let (sender, receiver) = mpsc::sync_channel(1);
    std::thread::spawn(move || {
        // Nobody listens any more once the patience is over.
        let _ = sender.send(task());
    });
    receiver.recv_timeout(patience).map_err(|_| anyhow!("it did not come to an end within {} s", patience.as_secs()))
}

fn transport(smtp: &Smtp, accounts: &[Account]) -> Result<SmtpTransport> {
    let tls = match smtp.tls {
        source::Tls::Implicit => Tls::Wrapper(protection(smtp)?),
        source::Tls::StartTls => Tls::Required(protection(smtp)?),
        // Loopback, says the configuration.
        source::Tls::None => Tls::None,
    };
    let builder = SmtpTransport::builder_dangerous(&smtp.host).port(smtp.port).tls(tls).timeout(Some(smtp.patience));
    let Some(login) = &smtp.login else { return Ok(builder.build()) };
    let (secret, mechanisms) = match login.secret(accounts)? {
        Shown::Password(secret) => (secret, vec![Mechanism::Plain, Mechanism::Login]),
        Shown::Token(secret) => (secret, vec![Mechanism::Xoauth2]),
    };
    Ok(builder.credentials(Credentials::new(login.user.clone(), secret.to_string())).authentication(mechanisms).build())
}

fn protection(smtp: &Smtp) -> Result<TlsParameters> {
    let mut builder = TlsParameters::builder(smtp.host.clone());
    if let Some(path) = &smtp.ca_file {
        let pem = fs::read_to_string(path).with_context(|| format!("[deliver.smtp]: ca_file {}", path.display()))?;
        let mut certificates =
            pem.split_inclusive("-----END CERTIFICATE-----").filter(|text| text.contains("BEGIN")).peekable();
        if certificates.peek().is_none() {
            bail!("[deliver.smtp]: ca_file {}: no PEM certificate in it", path.display());
        }
        builder = builder.certificate_store(CertificateStore::None);
        for certificate in certificates {
            let certificate = Certificate::from_pem(certificate.trim_start().as_bytes());
            builder = builder.add_root_certificate(certificate.with_context(|| format!("ca_file {}", path.display()))?);
        }
    }
    builder.build().context("TLS cannot be used")
}

/// Says what an error of the conversation means for the owner.
fn explain(smtp: &Smtp, error: &lettre::transport::smtp::Error) -> Error {
    let mut text = error.to_string();
    let mut is_late = error.is_timeout();
    let mut cause = std::error::Error::source(error);
    while let Some(deeper) = cause {
        // A socket that has waited long enough says that it would block.
        let kind = deeper.downcast_ref::<io::Error>().map(io::Error::kind);
        is_late |= matches!(kind, Some(io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut));
        let deeper_text = deeper.to_string();
        if !text.contains(&deeper_text) {
            text = format!("{text}: {deeper_text}");
        }
        cause = deeper.source();
    }
    let code = error.status().map(u16::from);
    if code.is_some_and(|code| LOGIN_REFUSED.contains(&code)) {
        return anyhow!(
            "the login was refused ({text}): check user and password of [deliver.smtp], or use an app password"
        );
    }
    if text.contains("STARTTLS is not supported") {
        return anyhow!(
            "the server offers no STARTTLS, so nothing was sent: use tls = \"implicit\" (port 465), or ask whoever runs it"
        );
    }
    if text.contains("certificate verify failed") || text.contains("not trusted") {
        return anyhow!(
            "its certificate is not trusted ({text}): if it is the right server, name its issuer's certificate with ca_file = \"…\""
        );
    }
    if text.contains("wrong version number") || text.contains("packet length too long") {
        return anyhow!("it does not begin with TLS: use tls = \"starttls\" (port 587) in [deliver.smtp]");
    }
    match code {
        Some(_) if error.is_permanent() => anyhow!("the server refused the letter ({text})"),
        Some(_) => anyhow!("the server does not take it now ({text}): run crickets deliver later"),
        None if is_late => anyhow!("no answer came within {} s", smtp.patience.as_secs()),
        None => anyhow!("{text}"),
    }
}
