//! A Dovecot of our own, TLS only, on a free loopback port: what all sides read from.
//!
//! Runs as oneself, or, because it refuses to serve as root, as the users that its Debian package brings.

use std::fs::{self, File, Permissions};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use super::measure::{Program, Stopwatch};

pub const PASSWORD: &str = "correct-horse";

/// A running server. Ends when dropped.
pub struct Server {
    folder: PathBuf,
    process: Child,
    pub port: u16,
}

impl Server {
    /// Starts a server whose users' Maildirs lie in `folder/mail`.
    pub fn start(folder: &Path) -> Result<Self> {
        let version = output(Command::new(binary("dovecot")).arg("--version"))?;
        ensure!(
            version.starts_with("2.3."),
            "Dovecot {version} is not one this script can configure: it needs 2.3, as in Debian 12"
        );
        fs::create_dir_all(folder.join("mail"))?;
        // Dovecot's own users pass through.
        fs::set_permissions(folder, Permissions::from_mode(0o755))?;
        certificate(folder)?;
        // Between choosing a port and listening on it, another process may take it: then another is chosen.
        for _ in 0..5 {
            if let Some(server) = Self::start_once(folder)? {
                return Ok(server);
            }
        }
        bail!("Dovecot does not start: {}", fs::read_to_string(folder.join("log")).unwrap_or_default());
    }

    fn start_once(folder: &Path) -> Result<Option<Self>> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let settings = folder.join("dovecot.conf");
        fs::write(&settings, configuration(folder, port, &Users::of_this_process()?))?;
        let process = Command::new(binary("dovecot"))
            .arg("-F")
            .arg("-c")
            .arg(&settings)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(folder.join("stderr"))?)
            // Of its own, so that Ctrl-C does not end it before its clients.
            .process_group(0)
            .spawn()
            .context("Start Dovecot")?;
        let mut server = Self { folder: folder.to_owned(), process, port };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if server.process.try_wait()?.is_some() || start.elapsed() > Duration::from_secs(20) {
                return Ok(None);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(Some(server))
    }

    /// Returns where the mail of a user lies.
    pub fn maildir(&self, user: &str) -> PathBuf {
        self.folder.join("mail").join(user)
    }

    pub fn certificate(&self) -> PathBuf {
        self.folder.join("server.crt")
    }

    /// Lets Dovecot take in what was put into the Maildir of a user, so that no client pays for it.
    pub fn take_in(&self, user: &str, stopwatch: &Stopwatch) -> Result<()> {
        let doveadm = Program::new(binary("doveadm")).arg("-c").arg(self.folder.join("dovecot.conf"));
        stopwatch.run(&doveadm.arg("index").arg("-u").arg(user).arg("*")).map(|_| ())
    }

    /// Gives the mail of a user to whom the server runs as.
    pub fn own(&self, user: &str, stopwatch: &Stopwatch) -> Result<()> {
        let Users { uid, gid, .. } = Users::of_this_process()?;
        let chown = Program::new("chown").arg("-R").arg(format!("{uid}:{gid}")).arg(self.maildir(user));
        stopwatch.run(&chown).map(|_| ())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // TERM lets the master end its children; only a master that does not listen is killed.
        Command::new("kill").arg(self.process.id().to_string()).status().ok();
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(5) {
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Returns a program of Debian that may lie outside an ordinary user's PATH.
fn binary(name: &str) -> PathBuf {
    let folders = ["/usr/sbin", "/usr/bin"].map(|folder| Path::new(folder).join(name));
    folders.into_iter().find(|path| path.exists()).unwrap_or_else(|| PathBuf::from(name))
}

fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("Run {command:?}"))?;
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn certificate(folder: &Path) -> Result<()> {
    let mut openssl = Command::new("openssl");
    openssl
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"])
        .args(["-addext", "subjectAltName=IP:127.0.0.1", "-keyout"])
        .arg(folder.join("server.key"))
        .arg("-out")
        .arg(folder.join("server.crt"));
    output(&mut openssl).map(|_| ())
}

/// Whom the server's processes run as.
struct Users {
    internal: String,
    group: String,
    login: String,
    uid: String,
    gid: String,
}

impl Users {
    fn of_this_process() -> Result<Self> {
        let is_root = output(Command::new("id").arg("-u"))? == "0";
        let of: &[&str] = if is_root { &["dovecot"] } else { &[] };
        let ask = |flag: &str| output(Command::new("id").arg(flag).args(of));
        let internal = ask("-un")?;
        let login = if is_root { "dovenull".to_owned() } else { internal.clone() };
        Ok(Self { internal, group: ask("-gn")?, login, uid: ask("-u")?, gid: ask("-g")? })
    }
}

fn configuration(folder: &Path, port: u16, users: &Users) -> String {
    let Users { internal, group, login, uid, gid } = users;
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
mail_location = maildir:{at}/mail/%u
mail_max_userip_connections = 100
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
  args = uid={uid} gid={gid} home={at}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \Sent
    auto = no
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {port}
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
"#
    )
}
