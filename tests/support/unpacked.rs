//! Mail servers whose packages cannot be installed beside each other.
//!
//! `tests/run --long` unpacks them into `target/servers`. Here each runs in a mount namespace of its own, in which it looks
//! installed: its files lie over `/usr` and `/etc`, and `/run` is empty. Nothing of that is seen outside. Needs root.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crickets::source::Settings;

use super::dovecot::{PASSWORD, certificate, free_ports, password};
use super::mailbox::open_to_all;

/// Makes the program look installed, with the files of the test's own `etc` above all others.
const ENTER: &str = "
mount -t overlay overlay -o lowerdir=$ROOT/usr:/usr /usr
mount -t tmpfs tmpfs /run
mkdir /run/upper /run/work
mount -t overlay overlay -o lowerdir=$HERE/etc:$ROOT/etc:/etc,upperdir=/run/upper,workdir=/run/work /etc
";

/// A running server. Ends, with all its processes, when dropped.
pub struct Unpacked {
    folder: tempfile::TempDir,
    process: Child,
    port: u16,
}

impl Unpacked {
    /// Starts the server of this name. `prepare` writes what it needs into its folder, given a free port, and returns the
    /// commands that start it, all to run in the background.
    pub fn start(name: &str, prepare: impl Fn(&Path, u16) -> String) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/servers").join(name);
        assert!(root.join("usr").exists(), "{} is missing: tests/run --long unpacks it", root.display());
        let server = (0..3).find_map(|_| Self::start_once(&root, &prepare));
        server.unwrap_or_else(|| panic!("{name} starts at one of three attempts, as root"))
    }

    fn start_once(root: &Path, prepare: &impl Fn(&Path, u16) -> String) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        open_to_all(folder.path());
        fs::create_dir(folder.path().join("etc")).unwrap();
        certificate(folder.path(), "server");
        let both = ["server.key", "server.crt"].map(|name| fs::read_to_string(folder.path().join(name)).unwrap());
        // The server reads it as another user, and nothing but the test trusts it.
        fs::write(folder.path().join("server.pem"), both.concat()).unwrap();
        let port = free_ports().0;
        let start = prepare(folder.path(), port);
        let log = fs::File::create(folder.path().join("log")).unwrap();
        let process = Command::new("unshare")
            .args(["--mount", "--pid", "--fork", "--kill-child", "bash", "-euc", &format!("{ENTER}{start} &\nwait")])
            .env("ROOT", root)
            .env("HERE", folder.path())
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut server = Self { folder, process, port };
        server.becomes_ready().then_some(server)
    }

    fn becomes_ready(&mut self) -> bool {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let has_ended = matches!(self.process.try_wait(), Ok(Some(_)));
            if has_ended || start.elapsed() > Duration::from_secs(20) {
                eprintln!("{}", self.log());
                return false;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        true
    }

    /// Returns what the server has said.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Returns settings that reach the server in TLS, with its certificate pinned.
    pub fn settings(&self) -> Settings {
        let mut settings = Settings::new("test", "imap");
        settings.host = Some("127.0.0.1".to_owned());
        settings.port = Some(self.port);
        settings.user = Some("robin".to_owned());
        settings.credential = Some(password(PASSWORD));
        settings.ca_file = Some(PathBuf::from(self.folder.path()).join("server.crt"));
        settings.patience = Duration::from_secs(20);
        settings
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        // The shell, which is the first process of its namespace, dies with this one, and all others with the shell.
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
