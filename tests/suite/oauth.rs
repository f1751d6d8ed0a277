//! OAuth against a scripted provider on loopback: signing in once, a fresh token every night, and what is told when not.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Output;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use assert_cmd::Command;
use crickets::source::oauth::endpoint::{Endpoint, Endpoints, Flow};
use crickets::source::oauth::{Client, Front, refresh, sign_on};
use crickets::source::{Error, Secret};

use crate::support::scripted::{Script, Scripted};

const INVITATION: &str = r#"{"device_code":"dev1ce","user_code":"ABCD-EFGH","verification_uri":"https://example.org/device","expires_in":60,"interval":5}"#;
const PENDING: (u16, &str) = (400, r#"{"error":"authorization_pending"}"#);
const GRANT: (u16, &str) =
    (200, r#"{"token_type":"Bearer","access_token":"acc3ss","refresh_token":"refr3sh","expires_in":3599}"#);

/// A provider that answers one request after the other with what stands in its script.
struct Provider {
    port: u16,
    received: Arc<Mutex<Vec<String>>>,
}

impl Provider {
    fn answering(answers: impl IntoIterator<Item = (u16, &'static str)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let received = Arc::new(Mutex::new(Vec::new()));
        let transcript = Arc::clone(&received);
        let mut answers: Vec<_> = answers.into_iter().collect();
        answers.reverse();
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let (target, form) = request(&stream);
                transcript.lock().unwrap().push(format!("{target} {form}"));
                let (status, body) = answers.pop().unwrap_or((500, "nothing more to say"));
                let length = body.len();
                let reply =
                    format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}");
                stream.write_all(reply.as_bytes()).unwrap();
            }
        });
        Self { port, received }
    }

    fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Returns the requests so far: path and form.
    fn received(&self) -> Vec<String> {
        self.received.lock().unwrap().clone()
    }

    fn client(&self, flow: fn(Endpoint) -> Flow) -> Client {
        let endpoint = |path| Endpoint::parse(&self.at(path)).unwrap();
        Client {
            account: "work".to_owned(),
            user: "me@example.net".to_owned(),
            client_id: "cl1ent".to_owned(),
            client_secret: None,
            scopes: vec!["mail".to_owned(), "offline".to_owned()],
            endpoints: Endpoints { token: endpoint("/token"), flow: flow(endpoint("/start")) },
        }
    }
}

/// Returns the path and the form of a request.
fn request(stream: &TcpStream) -> (String, String) {
    let mut lines = BufReader::new(stream);
    let mut head = String::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim_end().is_empty() {
            break;
        }
        head += &line;
    }
    let mut form = vec![0; length];
    lines.read_exact(&mut form).unwrap();
    (head.split(' ').nth(1).unwrap_or_default().to_owned(), String::from_utf8(form).unwrap())
}

/// An owner who reads what is shown, may act on it, and for whom time flies.
#[derive(Default)]
struct Owner {
    told: Vec<String>,
    waited: Vec<u64>,
    /// What the browser brings back, with `STATE` for the state it was given.
    brings: Option<&'static str>,
    browser: Option<std::thread::JoinHandle<String>>,
}

impl Front for Owner {
    fn tell(&mut self, text: &str) {
        self.told.push(text.to_owned());
        let Some(brings) = self.brings else { return };
        let value = |name: &str| {
            let (_, rest) = text.split_once(&format!("{name}=")).unwrap();
            rest.split(['&', '\n']).next().unwrap().to_owned()
        };
        let port: u16 = value("redirect_uri").trim_end_matches("%2F").rsplit("%3A").next().unwrap().parse().unwrap();
        let targets: Vec<String> = brings.replace("STATE", &value("state")).split(' ').map(str::to_owned).collect();
        self.browser = Some(std::thread::spawn(move || targets.iter().map(|target| get(port, target)).collect()));
    }

    fn wait(&mut self, time: Duration) {
        self.waited.push(time.as_secs());
        if self.browser.is_some() {
            // The browser is another thread: it is given the processor.
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

fn get(port: u16, target: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.write_all(format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").as_bytes()).unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    reply
}

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

#[test]
fn a_device_is_waited_for_and_slower_when_asked() {
    let slow_down = (400, r#"{"error":"slow_down"}"#);
    let provider = Provider::answering([(200, INVITATION), PENDING, slow_down, PENDING, GRANT]);
    let mut owner = Owner::default();
    assert_eq!(sign_on(&provider.client(Flow::Device), &mut owner).unwrap(), secret("refr3sh"));
    assert!(owner.told[0].contains("https://example.org/device") && owner.told[0].contains("ABCD-EFGH"));
    assert_eq!(owner.waited, [5, 5, 10, 10]);
    let received = provider.received();
    assert!(received[0].starts_with("/start scope=mail") && received[0].ends_with("&client_id=cl1ent"), "{received:?}");
    assert!(
        received[1]
            .starts_with("/token grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=dev1ce"),
        "{received:?}"
    );
}

#[test]
fn a_device_nobody_comes_to_is_given_up() {
    for (answers, part) in [
        (vec![(400, r#"{"error":"access_denied","error_description":"No"}"#)], "was declined (access_denied: No)"),
        (vec![(400, r#"{"error":"expired_token"}"#)], "in time"),
        (vec![PENDING; 12], "in time"),
    ] {
        let provider = Provider::answering([(200, INVITATION)].into_iter().chain(answers));
        let outcome = sign_on(&provider.client(Flow::Device), &mut Owner::default());
        let is_told = |text: &str| text.contains(part) && text.contains("crickets login work");
        assert!(matches!(&outcome, Err(Error::Auth(text)) if is_told(text)), "{outcome:?}");
    }
}

#[test]
fn a_browser_brings_the_code_back() {
    let provider = Provider::answering([GRANT]);
    // A browser asks for more than it was sent to.
    let mut owner = Owner { brings: Some("/favicon.ico /?state=STATE&code=c%2F1"), ..Owner::default() };
    assert_eq!(sign_on(&provider.client(Flow::Loopback), &mut owner).unwrap(), secret("refr3sh"));
    let replies = owner.browser.unwrap().join().unwrap();
    assert!(replies.contains("404") && replies.contains("Signed in."), "{replies}");

    let address = &owner.told[0];
    let value = |text: &str, name: &str| {
        let (_, rest) = text.split_once(&format!("{name}=")).unwrap();
        rest.split(['&', '\n']).next().unwrap().to_owned()
    };
    assert!(address.contains(&provider.at("/start?response_type=code&client_id=cl1ent")), "{address}");
    assert_eq!(value(address, "code_challenge_method"), "S256");
    let received = provider.received();
    let form = &received[0];
    assert!(form.contains("grant_type=authorization_code&code=c%2F1"), "{form}");
    // RFC 7636 §4.6: the challenge is the digest of the verifier.
    let digest = <sha2::Sha256 as sha2::Digest>::digest(value(form, "code_verifier"));
    let challenge = base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, digest);
    assert_eq!(value(address, "code_challenge"), challenge);
}

#[test]
fn a_login_that_is_declined_ends() {
    let provider = Provider::answering([GRANT]);
    let mut owner = Owner { brings: Some("/?state=STATE&error=access_denied"), ..Owner::default() };
    let outcome = sign_on(&provider.client(Flow::Loopback), &mut owner);
    assert!(matches!(&outcome, Err(Error::Auth(text)) if text.contains("declined (access_denied)")), "{outcome:?}");
    assert_eq!(provider.received(), Vec::<String>::new(), "no code is exchanged");
    let outcome = sign_on(&Provider::answering([]).client(Flow::Loopback), &mut Owner::default());
    assert!(matches!(&outcome, Err(Error::Auth(text)) if text.contains("in time")), "{outcome:?}");
}

/// Any program on this machine can knock at the port; only the provider knows what this login waits for.
#[test]
fn an_answer_that_is_not_ours_is_turned_away_and_ours_waited_for() {
    let provider = Provider::answering([GRANT]);
    let strays = "/?state=other&code=c /?code=c /?state=&error=access_denied /?state=STATE&code=ours";
    let mut owner = Owner { brings: Some(strays), ..Owner::default() };
    assert_eq!(sign_on(&provider.client(Flow::Loopback), &mut owner).unwrap(), secret("refr3sh"));
    let replies = owner.browser.unwrap().join().unwrap();
    assert_eq!(
        (replies.matches("400 Bad Request").count(), replies.matches("Signed in.").count()),
        (3, 1),
        "{replies}"
    );
    let received = provider.received();
    assert!(received.len() == 1 && received[0].contains("code=ours"), "{received:?}");

    let mut owner = Owner { brings: Some("/?state=other&code=c"), ..Owner::default() };
    let outcome = sign_on(&Provider::answering([]).client(Flow::Loopback), &mut owner);
    assert!(matches!(&outcome, Err(Error::Auth(text)) if text.contains("in time")), "{outcome:?}");
}

#[test]
fn a_provider_without_a_token_is_told_by_what_can_be_done() {
    for (answer, expected, part) in [
        (
            (400, r#"{"error":"invalid_grant","error_description":"Token has been revoked."}"#),
            "auth",
            "run crickets login work",
        ),
        ((401, r#"{"error":"invalid_client"}"#), "setting", "client_id"),
        ((400, r#"{"error":"invalid_scope"}"#), "setting", "scopes"),
        ((503, "<html>busy</html>"), "transient", "503"),
        ((400, r#"{"error":"temporarily_unavailable"}"#), "transient", "cannot give tokens now"),
        ((200, r#"{"token_type":"Bearer"}"#), "protocol", "no token"),
        ((302, ""), "protocol", "302"),
        ((400, r#"{"error":"odd","error_description":"\u001b[2J"}"#), "protocol", "odd"),
    ] {
        let provider = Provider::answering([answer]);
        let Err(error) = refresh(&provider.client(Flow::Device), &secret("refr3sh")) else { panic!("{answer:?}") };
        let kind = match &error {
            Error::Auth(_) => "auth",
            Error::Setting(_) => "setting",
            Error::Transient(_) => "transient",
            _ => "protocol",
        };
        let text = error.to_string();
        assert!(kind == expected && text.contains(part) && !text.contains('\u{1b}'), "{answer:?}: {error:?}");
        assert!(!text.contains("refr3sh"), "{text}");
    }
}

/// A configuration whose provider and mail server are on loopback.
fn home(provider: &Provider, mail: &Scripted) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let port = mail.port();
    let config = format!(
        "database = \"crickets.db\"\noutput = \"reports\"\n[owner]\ntime_zone = \"UTC\"\n\
         [[account]]\nname = \"work\"\nkind = \"imap\"\nhost = \"127.0.0.1\"\nport = {port}\ntls = \"none\"\n\
         user = \"me@example.net\"\nidentities = [\"me@example.net\"]\n\
         [account.oauth]\nclient_id = \"cl1ent\"\nclient_secret_command = [\"printf\", \"s3cret\"]\nscopes = [\"mail\"]\n\
         token_endpoint = \"{}\"\ndevice_endpoint = \"{}\"\n",
        provider.at("/token"),
        provider.at("/device")
    );
    fs::write(folder.path().join("crickets.toml"), config).unwrap();
    folder
}

fn crickets(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::cargo_bin("crickets").unwrap();
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.arg("--config").arg(folder.join("crickets.toml")).args(args).output().unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn mail() -> Scripted {
    Script::honest([]).greets("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] ready").serve()
}

#[test]
fn after_one_login_every_night_has_a_fresh_token() {
    let invitation = r#"{"device_code":"d","user_code":"ABCD","verification_uri":"https://example.org/device","expires_in":60,"interval":1}"#;
    let rotated = (200, r#"{"access_token":"acc3ss2","refresh_token":"r0tated"}"#);
    let unchanged = (200, r#"{"access_token":"acc3ss3"}"#);
    let gone = (400, r#"{"error":"invalid_grant"}"#);
    let provider = Provider::answering([(200, invitation), GRANT, rotated, unchanged, gone]);
    let mail = mail();
    let home = home(&provider, &mail);
    let token = home.path().join("crickets.work.token");

    let before = crickets(home.path(), &["sync"]);
    assert!(stderr(&before).contains("run crickets login work"), "{}", stderr(&before));

    let login = crickets(home.path(), &["login", "work"]);
    assert_eq!(login.status.code(), Some(0), "{}", stderr(&login));
    assert!(stderr(&login).contains("https://example.org/device") && stderr(&login).contains("ABCD"));
    assert_eq!(fs::read_to_string(&token).unwrap(), "refr3sh\n");
    assert_eq!(fs::metadata(&token).unwrap().permissions().mode() & 0o777, 0o600);

    for kept in ["r0tated\n", "r0tated\n"] {
        let night = crickets(home.path(), &["sync"]);
        assert_eq!(night.status.code(), Some(0), "{}", stderr(&night));
        assert_eq!(fs::read_to_string(&token).unwrap(), kept);
    }
    let forms = provider.received();
    assert!(forms[2].contains("refresh_token=refr3sh") && forms[3].contains("refresh_token=r0tated"), "{forms:?}");
    assert!(forms.iter().all(|form| form.contains("client_id=cl1ent&client_secret=s3cret")), "{forms:?}");
    let shown = mail.commands().into_iter().filter(|command| command.starts_with("AUTHENTICATE XOAUTH2 ")).count();
    assert_eq!(shown, 2);

    let night = crickets(home.path(), &["sync"]);
    assert_eq!(night.status.code(), Some(77), "{}", stderr(&night));
    assert!(stderr(&night).contains("run crickets login work"), "{}", stderr(&night));
    for output in [before, login, night] {
        assert!(!["acc3ss", "refr3sh", "r0tated", "s3cret"].iter().any(|secret| stderr(&output).contains(secret)));
    }
}

#[test]
fn a_sign_in_others_can_read_is_refused() {
    let (provider, mail) = (Provider::answering([]), mail());
    let home = home(&provider, &mail);
    let token = home.path().join("crickets.work.token");
    fs::write(&token, "refr3sh\n").unwrap();
    fs::set_permissions(&token, fs::Permissions::from_mode(0o644)).unwrap();
    let night = crickets(home.path(), &["sync"]);
    assert_eq!(night.status.code(), Some(78));
    assert!(stderr(&night).contains("chmod 600"), "{}", stderr(&night));
    assert_eq!((provider.received().len(), mail.commands().len()), (0, 0));
    let doctor = crickets(home.path(), &["doctor"]);
    assert!(String::from_utf8_lossy(&doctor.stdout).contains("crickets.work.token can be read by others"));
}
