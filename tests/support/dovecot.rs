//! A real Dovecot on free loopback ports, over a Maildir of the test's own. Needs no root.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crickets::source::{Credential, Secret, Settings, Tls};

use super::mailbox::{fill, open_to_all};

const BINARY: &str = "/usr/sbin/dovecot";
pub const PASSWORD: &str = "correct-horse";
const USER: &str = "me@example.net";

/// One tree of folders, with levels separated by `/`.
const NAMESPACE: &str = "namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    special_use = \\Sent
    auto = no
  }
}";

/// A running server. Ends when dropped.
pub struct Dovecot {
    folder: tempfile::TempDir,
    process: Child,
    pub tls_port: u16,
    pub plain_port: u16,
}

impl Dovecot {
    /// Starts a server over `maildir` of its own folder, or says loudly why the test is skipped.
    pub fn start() -> Option<Self> {
        Self::start_with(NAMESPACE)
    }

    /// Starts a server that shows its folders in these namespaces, in the words of its configuration; `%h` is its own folder.
    pub fn start_with(namespaces: &str) -> Option<Self> {
        if !Path::new(BINARY).exists() {
            assert!(std::env::var_os("CRICKETS_REQUIRE_ALL").is_none(), "{BINARY} is missing: install dovecot-imapd");
            eprintln!("SKIPPED: {BINARY} is missing: install dovecot-imapd");
            return None;
        }
        // Between choosing the ports and listening on them, another process may take one: then another server is started.
        let server = (0..5).find_map(|_| Self::start_once(namespaces));
        Some(server.expect("Dovecot starts at one of five attempts"))
    }

    fn start_once(namespaces: &str) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        open_to_all(folder.path());
        fill(&folder.path().join("maildir"), "", []);
        certificate(folder.path(), "server");
        let (tls_port, plain_port) = free_ports();
        let config = folder.path().join("dovecot.conf");
        fs::write(&config, configuration(folder.path(), tls_port, plain_port, namespaces)).expect("a configuration");
        let log = fs::File::create(folder.path().join("stderr")).expect("a log");
        let process = Command::new(BINARY)
            .args(["-F", "-c"])
            .arg(&config)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("Dovecot starts");
        let mut server = Self { folder, process, tls_port, plain_port };
        server.becomes_ready().then_some(server)
    }

    /// Waits until the server listens on both ports. Tells whether it does, rather than that it has ended.
    ///
    /// The server itself says so: that somebody answers there may be another test's server, which took the port meanwhile.
    fn becomes_ready(&mut self) -> bool {
        let start = Instant::now();
        loop {
            let [errors, log] =
                ["stderr", "log"].map(|name| fs::read_to_string(self.folder.path().join(name)).unwrap_or_default());
            if log.contains(" starting up ") {
                return true;
            }
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                eprintln!("Dovecot has ended: {errors:?}, {log:?}");
                return false;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "Dovecot does not start: {errors:?}, {log:?}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Runs one of Dovecot's own commands on the mailbox.
    pub fn doveadm(&self, arguments: &[&str]) {
        let mut command = Command::new("doveadm");
        command.arg("-c").arg(self.folder.path().join("dovecot.conf"));
        // The user follows the command's name, which for mailboxes has two words.
        let (name, rest) = arguments.split_at(if matches!(arguments[0], "mailbox" | "flags") { 2 } else { 1 });
        let output = command.args(name).args(["-u", USER]).args(rest).output().expect("doveadm runs");
        assert!(output.status.success(), "doveadm {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    pub fn maildir(&self) -> PathBuf {
        self.folder.path().join("maildir")
    }

    /// Returns settings that reach the server from the first byte in TLS, with its certificate pinned.
    pub fn settings(&self) -> Settings {
        let mut settings = Settings::new("test", "imap");
        settings.host = Some("127.0.0.1".to_owned());
        settings.port = Some(self.tls_port);
        settings.user = Some(USER.to_owned());
        settings.credential = Some(password(PASSWORD));
        settings.ca_file = Some(self.folder.path().join("server.crt"));
        settings.patience = Duration::from_secs(10);
        settings
    }

    /// Returns settings that reach the server through STARTTLS.
    pub fn starttls_settings(&self) -> Settings {
        let mut settings = self.settings();
        settings.tls = Tls::StartTls;
        settings.port = Some(self.plain_port);
        settings
    }

    /// Makes another certificate, which the server does not use.
    pub fn foreign_certificate(&self) -> PathBuf {
        certificate(self.folder.path(), "foreign");
        self.folder.path().join("foreign.crt")
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        // TERM lets the master end its children; only a master that does not listen is killed.
        let told = Command::new("kill").arg(self.process.id().to_string()).status();
        let start = Instant::now();
        while told.is_ok() && start.elapsed() < Duration::from_secs(5) {
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Returns a credential that is this password.
pub fn password(password: &'static str) -> Credential {
    Credential::Password(Box::new(move || Ok(Secret::new(password.to_owned()))))
}

/// Returns two ports, which are told apart by being held at the same time.
pub fn free_ports() -> (u16, u16) {
    let listeners = [(); 2].map(|()| TcpListener::bind("127.0.0.1:0").expect("a free port"));
    let [one, other] = listeners.each_ref().map(|listener| listener.local_addr().expect("an address").port());
    (one, other)
}

/// Makes a certificate of this name for the loopback address, and its key, in PEM.
pub fn certificate(folder: &Path, name: &str) {
    let output = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"])
        .args(["-addext", "subjectAltName=IP:127.0.0.1", "-keyout"])
        .arg(folder.join(format!("{name}.key")))
        .arg("-out")
        .arg(folder.join(format!("{name}.crt")))
        .output()
        .expect("openssl runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Whom the server's processes run as: oneself, or the users that Dovecot's package brings, because it refuses to serve as root.
struct Users {
    internal: String,
    group: String,
    login: String,
    uid: String,
    gid: String,
}

impl Users {
    fn of_this_process() -> Self {
        let is_root = id(&["-u"]) == "0";
        let of: &[&str] = if is_root { &["dovecot"] } else { &[] };
        let ask = |flag: &str| id(&[&[flag], of].concat());
        let internal = ask("-un");
        let login = if is_root { "dovenull".to_owned() } else { internal.clone() };
        Self { internal, group: ask("-gn"), login, uid: ask("-u"), gid: ask("-g") }
    }
}

fn id(arguments: &[&str]) -> String {
    let output = Command::new("id").args(arguments).output().expect("id runs");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn configuration(folder: &Path, tls_port: u16, plain_port: u16, namespaces: &str) -> String {
    let Users { internal, group, login, uid, gid } = Users::of_this_process();
    let at = folder.display();
    format!(
        r#"
base_dir = {at}/run
state_dir = {at}/state
log_path = {at}/log
protocols = imap
protocol imap {{
  mail_plugins = imap_zlib
}}
listen = 127.0.0.1
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:{at}/maildir
mail_always_cache_fields =
disable_plaintext_auth = yes
auth_mechanisms = plain login
ssl = required
ssl_cert = <{at}/server.crt
ssl_key = <{at}/server.key
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={at}
}}
{namespaces}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {plain_port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service auth {{
  unix_listener auth-userdb {{
    user = {internal}
  }}
}}
"#,
    )
}
