//! Whole nights of the real program against a hostile server: how often it signs in, and what reaches the owner's terminal.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::scripted::{CANARY, Said, Script, Scripted};

/// Returns a folder with the configuration of an account on this server.
pub fn home(server: &Scripted) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let text = format!(
        "database = \"crickets.db\"\noutput = \"reports\"\n[[account]]\nname = \"work\"\nkind = \"imap\"\nhost = \"127.0.0.1\"\n\
         port = {}\ntls = \"none\"\nuser = \"me@example.net\"\npassword_env = \"MAIL_PASSWORD\"\n\
         identities = [\"me@example.net\"]\n",
        server.port()
    );
    fs::write(folder.path().join("crickets.toml"), text).unwrap();
    folder
}

pub fn night(folder: &Path, as_of: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_crickets"));
    command.env_clear().env("MAIL_PASSWORD", CANARY).arg("--config").arg(folder.join("crickets.toml"));
    command.args(["--as-of", as_of, "nightly"]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn a_refused_password_is_shown_once_in_thirty_nights() {
    let refused = [Said::lines("+ "), Said::Hear, Said::lines("{tag} NO [AUTHENTICATIONFAILED] wrong")];
    let script = Script::honest([1]).says("AUTHENTICATE", refused);
    let server = script.reply("LOGIN", "{tag} NO [AUTHENTICATIONFAILED] wrong").serve();
    let folder = home(&server);
    for day in 1..=30 {
        let output = night(folder.path(), &format!("2026-04-{day:02}T05:00:00Z")).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), said.lines().count()), (Some(77), 1), "{said}");
        assert!(!said.contains(CANARY), "{said}");
    }
    let is_attempt = |command: &String| command.starts_with("LOGIN ") || command.starts_with("AUTHENTICATE ");
    assert_eq!(server.commands().into_iter().filter(is_attempt).count(), 1);
    let database = fs::read(folder.path().join("crickets.db")).unwrap();
    assert!(!database.windows(CANARY.len()).any(|bytes| bytes == CANARY.as_bytes()));
}

/// What a server says goes into one line of the owner's terminal and log, and can do nothing there.
#[test]
fn no_word_of_a_server_reaches_the_terminal_raw() {
    let escapes = "\u{1b}]0;owned\u{7}\u{1b}[2J\u{202e}txt\u{9b}31m\u{0}";
    let honest = || Script::honest([1]);
    let refusal = format!("{{tag}} NO {escapes}");
    let named = |wire: &str| {
        let status = "(UIDVALIDITY 7 UIDNEXT 9 MESSAGES 3)";
        Said::lines(&format!("* LIST () \"/\" {wire}\r\n* STATUS {wire} {status}"))
    };
    let mut raw = Vec::new();
    for (what, script) in [
        ("a refusal", honest().reply("LIST", &refusal)),
        ("a mailbox's refusal", honest().reply("EXAMINE", &refusal)),
        ("a goodbye", honest().says("EXAMINE", [Said::lines(&format!("* BYE {escapes}")), Said::HangUp])),
        ("a name", honest().says("LIST", [named(&format!("\"{escapes}\"")), Said::Honest])),
        ("a name of two lines", honest().says("LIST", [named("{4}\r\na\r\nb"), Said::Honest])),
        ("a refused login", honest().reply("AUTHENTICATE", &refusal).reply("LOGIN", &refusal)),
    ] {
        let server = script.serve();
        let output = night(home(&server).path(), "2026-03-10T05:00:00Z").output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(matches!(output.status.code(), Some(3 | 77)), "{what}: {:?} {said:?}", output.status);
        let is_raw = |c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
        if said.strip_suffix('\n').unwrap().contains(is_raw) {
            raw.push(what);
        }
    }
    assert_eq!(raw, Vec::<&str>::new());
}
