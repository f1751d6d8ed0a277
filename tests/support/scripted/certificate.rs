//! Certificates made by openssl for one test: a good one, and three that must not be trusted.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use native_tls::{Identity, TlsAcceptor};

/// What is wrong with a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    /// It ended yesterday.
    Expired,
    /// It is for another host.
    WrongName,
    /// It is not the one that [`Certificate::ca_file`] names.
    Unknown,
}

/// A server's key and certificate, and the file by which clients may trust them.
pub struct Certificate {
    pub fault: Fault,
    /// What the server shakes hands with.
    pub acceptor: TlsAcceptor,
    folder: tempfile::TempDir,
}

impl Certificate {
    /// Makes a key and a certificate for 127.0.0.1 with this fault.
    pub fn new(fault: Fault) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let name = if fault == Fault::WrongName { "DNS:mail.example.org" } else { "IP:127.0.0.1" };
        let days = if fault == Fault::Expired { "-1" } else { "2" };
        make(folder.path(), "server", name, days);
        match fault {
            Fault::Unknown => make(folder.path(), "trusted", name, days),
            _ => drop(fs::copy(folder.path().join("server.crt"), folder.path().join("trusted.crt")).expect("a copy")),
        }
        let read = |name: &str| fs::read(folder.path().join(name)).expect("openssl has written it");
        let identity = Identity::from_pkcs8(&read("server.crt"), &read("server.key")).expect("a key in PKCS #8");
        let acceptor = TlsAcceptor::new(identity).expect("an acceptor");
        Self { fault, acceptor, folder }
    }

    /// Returns the certificate that clients are told to trust.
    pub fn ca_file(&self) -> PathBuf {
        self.folder.path().join("trusted.crt")
    }
}

fn make(folder: &Path, stem: &str, name: &str, days: &str) {
    let path = |ending: &str| folder.join(format!("{stem}.{ending}"));
    let extensions = format!("subjectAltName = {name}\nbasicConstraints = CA:TRUE\n");
    fs::write(path("ext"), extensions).expect("a file of extensions");
    let mut request = Command::new("openssl");
    request.args(["req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]);
    request.args(["-subj", "/CN=scripted", "-keyout"]).arg(path("key")).arg("-out").arg(path("csr"));
    run(&mut request);
    let mut sign = Command::new("openssl");
    sign.args(["x509", "-req", "-days", days, "-in"]).arg(path("csr")).arg("-signkey").arg(path("key"));
    sign.arg("-extfile").arg(path("ext")).arg("-out").arg(path("crt"));
    run(&mut sign);
}

fn run(command: &mut Command) {
    let output = command.output().expect("openssl runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
