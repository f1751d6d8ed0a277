//! The report on its way to the owner: by SMTP over TLS, by sendmail, into a folder; and what happens when it does not get there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::time::Duration;

use crickets::config::Config;
use crickets::config::delivery::Way;
use mail_parser::{Message, MessageParser};
use serde_json::Value;

use crate::support::postbox::{CANARY, Conduct, Postbox, Protection, USER};
use crate::support::scripted::{Certificate, Fault};

static CERTIFICATE: LazyLock<Certificate> = LazyLock::new(|| Certificate::new(Fault::None));

/// The night of these tests.
const AS_OF: &str = "2026-03-10T05:00:00Z";

/// A home with a small Maildir.
struct Home(tempfile::TempDir);

impl Home {
    fn new(deliver: &str) -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        for folder in ["Mail", "Mail/.Sent"] {
            for part in ["cur", "new", "tmp"] {
                fs::create_dir_all(home.path(folder).join(part)).unwrap();
            }
        }
        home.put(
            "Mail/cur/1:2,S",
            "Received: from mx.example.org by mx.example.net; Wed, 4 Mar 2026 09:15:00 +0000\nFrom: Ana Weber <ana@example.org>\nTo: me@example.net\n\
             Date: Wed, 4 Mar 2026 09:15:00 +0000\nMessage-ID: <a@example.org>\nSubject: Outline\n\nHello,\n\nCould you send me the outline this week?\n\nAna\n",
        );
        home.put(
            "Mail/.Sent/cur/2:2,S",
            "From: me@example.net\nTo: Ben Okafor <ben@example.com>\nDate: Mon, 16 Feb 2026 09:15:00 +0000\nMessage-ID: <b@example.net>\n\
             Subject: The room\n\nDear Ben,\n\nWhich of the two rooms would you like?\n\nKind regards\n",
        );
        home.configure(deliver);
        home
    }

    fn configure(&self, deliver: &str) {
        let account =
            "[[account]]\nname = \"home\"\nkind = \"maildir\"\npath = \"Mail\"\nidentities = [\"me@example.net\"]\n";
        let owner = "[owner]\nname = \"Me\"\ntime_zone = \"Europe/Berlin\"\n";
        self.put(
            "crickets.toml",
            &format!("database = \"crickets.db\"\noutput = \"reports\"\n{account}{owner}{deliver}\n"),
        );
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.run_at(AS_OF, arguments)
    }

    fn run_at(&self, as_of: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_crickets"));
        command.env_clear().env("SMTP_PASSWORD", CANARY).env("PATH", std::env::var_os("PATH").unwrap());
        command.args(["--as-of", as_of, "--config"]).arg(self.path("crickets.toml")).args(arguments);
        command.output().unwrap()
    }

    fn nightly(&self) -> Output {
        self.run(&["nightly", "--format", "html,markdown,json"])
    }

    fn report(&self, name: &str) -> String {
        fs::read_to_string(self.path("reports").join(name)).unwrap()
    }

    /// Makes a program that takes letters; returns the configuration that names it.
    fn sendmail(&self, script: &str) -> String {
        self.put("mailer", &format!("#!/bin/sh\n{script}\n"));
        fs::set_permissions(self.path("mailer"), fs::Permissions::from_mode(0o700)).unwrap();
        format!(
            "[deliver]\nto = \"me@example.net\"\n[deliver.sendmail]\ncommand = [{:?}, \"-oi\"]",
            self.path("mailer")
        )
    }
}

fn smtp(postbox: &Postbox, tls: &str, certificate: &Certificate) -> String {
    format!(
        "[deliver]\nto = \"me@example.net\"\n[deliver.smtp]\nhost = \"127.0.0.1\"\nport = {}\ntls = \"{tls}\"\nuser = \"{USER}\"\npassword_env = \"SMTP_PASSWORD\"\nca_file = {:?}",
        postbox.port,
        certificate.ca_file()
    )
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Checks that a run failed to deliver, told so in one line, and left the report where it belongs.
fn undelivered(home: &Home, output: &Output, part: &str) {
    let told = told(output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.contains("the report is written") && told.contains(part), "{part}: {told}");
    assert!(!told.contains(CANARY) && !told.contains('\u{1b}'), "{told:?}");
    assert!(home.report("report.html").contains("Ana Weber"));
}

/// Checks that a letter is the report, to the owner and to nobody else.
fn is_the_report(home: &Home, bytes: &[u8]) {
    let message: Message<'_> = MessageParser::default().parse(bytes).unwrap();
    let lines = |text: &str| text.replace("\r\n", "\n");
    assert!(lines(&message.body_html(0).unwrap()) == home.report("report.html"), "the HTML part is the page");
    assert!(lines(&message.body_text(0).unwrap()) == home.report("report.md"), "the text part is the page in Markdown");
    let to = message.to().unwrap();
    assert_eq!(to.iter().map(|one| one.address().unwrap()).collect::<Vec<_>>(), ["me@example.net"]);
    assert!(message.cc().is_none() && message.bcc().is_none() && message.reply_to().is_none());
    assert_eq!(message.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
    assert_eq!(message.date().unwrap().to_rfc3339(), AS_OF);
    let headline = home.report("report.md").lines().nth(2).unwrap().trim_matches('*').to_owned();
    assert_eq!(message.subject(), Some(headline.as_str()));
}

#[test]
fn a_report_reaches_the_owner_over_tls_once_a_night() {
    for (protection, tls) in [(Protection::Implicit, "implicit"), (Protection::StartTls, "starttls")] {
        let postbox = Postbox::open(&CERTIFICATE, protection, Conduct::Honest);
        let home = Home::new(&smtp(&postbox, tls, &CERTIFICATE));
        let output = home.nightly();
        assert!(
            output.status.success() && output.stderr.is_empty() && output.stdout.is_empty(),
            "{tls}: {}",
            told(&output)
        );
        let letters = postbox.letters();
        assert_eq!(letters.len(), 1, "{tls}");
        assert_eq!(
            (letters[0].from.as_str(), &letters[0].to[..]),
            ("me@example.net", &["me@example.net".to_owned()][..])
        );
        is_the_report(&home, &letters[0].bytes);
        assert!(home.nightly().status.success());
        assert!(home.run(&["deliver"]).status.success());
        assert_eq!(postbox.letters().len(), 1, "{tls}: not twice in a night");
        assert!(home.run(&["deliver", "--again"]).status.success());
        let letters = postbox.letters();
        assert!(letters.len() == 2 && letters[0].bytes == letters[1].bytes, "{tls}: the same letter again");
        assert!(home.run_at("2026-03-11T05:00:00Z", &["nightly"]).status.success());
        assert_eq!(postbox.letters().len(), 3, "{tls}: the next night has a report of its own");
        let doctor = home.run(&["doctor"]);
        let found = String::from_utf8(doctor.stdout).unwrap();
        assert!(found.contains("ok   delivery by smtp: 127.0.0.1"), "{found}");
        assert_eq!(postbox.letters().len(), 3, "{tls}: a check sends nothing");
    }
}

#[test]
fn without_starttls_nothing_is_said() {
    for (conduct, part) in [(Conduct::HidesStartTls, "offers no STARTTLS"), (Conduct::DeniesStartTls, "454")] {
        let postbox = Postbox::open(&CERTIFICATE, Protection::StartTls, conduct);
        let home = Home::new(&smtp(&postbox, "starttls", &CERTIFICATE));
        undelivered(&home, &home.nightly(), part);
        let commands = postbox.commands();
        let said = |verb: &str| commands.iter().any(|command| command.to_uppercase().starts_with(verb));
        assert!(!said("AUTH") && !said("MAIL") && !said("DATA"), "{conduct:?}: {commands:?}");
        assert!(!postbox.password_went_in_clear() && postbox.letters().is_empty());
    }
}

#[test]
fn a_certificate_that_is_not_trusted_is_told_nothing() {
    for fault in [Fault::Unknown, Fault::Expired, Fault::WrongName] {
        let certificate = Certificate::new(fault);
        for (protection, tls) in [(Protection::Implicit, "implicit"), (Protection::StartTls, "starttls")] {
            let postbox = Postbox::open(&certificate, protection, Conduct::Honest);
            let home = Home::new(&smtp(&postbox, tls, &certificate));
            undelivered(&home, &home.nightly(), "ca_file");
            assert!(postbox.commands().iter().all(|command| !command.starts_with("AUTH")), "{fault:?}, {tls}");
            assert!(postbox.letters().is_empty());
        }
    }
}

#[test]
fn what_goes_wrong_is_told_in_a_line_and_tried_again_in_the_next_run() {
    for (conduct, part) in [
        (Conduct::RefusesLogin, "the login was refused"),
        (Conduct::RefusesRecipient, "no such mailbox"),
        (Conduct::HangsUp, "127.0.0.1"),
        (Conduct::Closed, "127.0.0.1"),
    ] {
        let postbox = Postbox::open(&CERTIFICATE, Protection::Implicit, conduct);
        let home = Home::new(&smtp(&postbox, "implicit", &CERTIFICATE));
        undelivered(&home, &home.nightly(), part);
        let logins = postbox.commands().iter().filter(|command| command.starts_with("AUTH")).count();
        assert!(logins <= 1, "{conduct:?}: a login is tried once");
        assert!(postbox.letters().is_empty(), "{conduct:?}");
        let better = Postbox::open(&CERTIFICATE, Protection::Implicit, Conduct::Honest);
        home.configure(&smtp(&better, "implicit", &CERTIFICATE));
        assert!(home.nightly().status.success(), "{conduct:?}");
        assert_eq!(better.letters().len(), 1, "{conduct:?}");
    }
}

#[test]
fn a_server_that_never_answers_is_left() {
    let postbox = Postbox::open(&CERTIFICATE, Protection::Implicit, Conduct::Stalls);
    let home = Home::new(
        &smtp(&postbox, "implicit", &CERTIFICATE)
            .replace("user = \"me@example.net\"\npassword_env = \"SMTP_PASSWORD\"\n", ""),
    );
    let mut config = Config::load(&home.path("crickets.toml")).unwrap();
    let Some(Way::Smtp(smtp)) = config.deliver.first_mut() else { panic!("no server is configured") };
    smtp.patience = Duration::from_millis(400);
    let error = crickets::deliver::check(&config.deliver[0], &config.accounts).unwrap_err();
    assert!(format!("{error:#}").contains("within"), "{error:#}");
}

#[test]
fn sendmail_takes_the_letter_for_the_owner_alone() {
    let home = Home::new("");
    let taking = format!("printf '%s\\n' \"$@\" > {0}/arguments; cat > {0}/letter", home.0.path().display());
    home.configure(&home.sendmail(&taking));
    let output = home.nightly();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", told(&output));
    assert_eq!(fs::read_to_string(home.path("arguments")).unwrap(), "-oi\nme@example.net\n");
    is_the_report(&home, &fs::read(home.path("letter")).unwrap());
    fs::remove_file(home.path("letter")).unwrap();
    assert!(home.nightly().status.success());
    assert!(!home.path("letter").exists(), "not twice in a night");
}

#[test]
fn a_sendmail_that_fails_is_heard() {
    let home = Home::new("");
    for (script, part) in [
        ("cat >/dev/null; echo 'no queue here' >&2; exit 75", "it said: no queue here"),
        ("exit 0", "without having read the letter"),
        ("exit 1", "it said nothing"),
    ] {
        home.configure(&home.sendmail(script));
        // A program may end before a short letter is refused by the pipe: a long one never fits into it.
        for number in 0..60 {
            let text = "From: P <p@example.org>\nTo: me@example.net\nDate: Wed, 4 Mar 2026 09:15:00 +0000\nSubject: Hall\n\nCould you tell me which hall?\n";
            let text = text.replace("p@", &format!("p{number}@"));
            home.put(
                &format!("Mail/cur/p{number}:2,S"),
                &format!("Received: x; Wed, 4 Mar 2026 09:15:00 +0000\n{text}"),
            );
        }
        undelivered(&home, &home.nightly(), part);
    }
    home.configure("[deliver]\nto = \"me@example.net\"\n[deliver.sendmail]\ncommand = [\"no-such-mailer-here\"]");
    undelivered(&home, &home.nightly(), "no-such-mailer-here cannot be run");
    let doctor = home.run(&["doctor"]);
    let found = String::from_utf8(doctor.stdout).unwrap();
    assert!(found.contains("fix  delivery by sendmail: no-such-mailer-here is no program here"), "{found}");
}

#[test]
fn a_folder_keeps_the_nights_beside_another_way() {
    let home = Home::new("");
    let mailer = home.sendmail("cat >/dev/null; exit 9");
    home.configure(&format!("{mailer}\n[deliver.folder]\npath = \"nights\"\nkeep = 2"));
    for day in ["08", "09", "10"] {
        let output = home.run_at(&format!("2026-03-{day}T05:00:00Z"), &["nightly", "--language", "de"]);
        assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    }
    let page = fs::read_to_string(home.path("nights/report-2026-03-10.html")).unwrap();
    assert!(page == home.report("report.html"), "one way that fails holds no other up");
    let index = fs::read_to_string(home.path("nights/index.html")).unwrap();
    assert!(index.contains("<a href=\"report-2026-03-09.html\">9. März 2026</a>"), "{index}");
    assert!(!home.path("nights/report-2026-03-08.html").exists());
}

#[test]
fn crickets_does_not_read_its_own_reports_as_mail() {
    let home = Home::new("");
    let taking = format!("cat > {}/letter", home.0.path().display());
    home.configure(&home.sendmail(&taking));
    assert!(home.nightly().status.success());
    let night = |home: &Home| -> Value {
        assert!(home.run_at("2026-03-11T05:00:00Z", &["nightly"]).status.success());
        serde_json::from_str(&home.report("report.json")).unwrap()
    };
    let before = night(&home);
    // As a server files it in the inbox, and a program in the folder of sent mail.
    let letter = fs::read_to_string(home.path("letter")).unwrap();
    home.put(
        "Mail/cur/3:2,S",
        &format!("Received: from mx by mx.example.net; Tue, 10 Mar 2026 05:00:09 +0000\n{letter}"),
    );
    home.put("Mail/.Sent/cur/4:2,S", &letter);
    let after = night(&home);
    assert_eq!(after["contacts"], before["contacts"]);
    assert_eq!(after["totals"]["human_messages"], before["totals"]["human_messages"]);
    assert_eq!(after["totals"]["messages"].as_u64(), before["totals"]["messages"].as_u64().map(|count| count + 1));
}

#[test]
fn whoever_has_no_delivery_is_told_how_to_get_one() {
    let home = Home::new("");
    let output = home.run(&["deliver"]);
    assert_eq!(output.status.code(), Some(78));
    assert!(told(&output).contains("[deliver.smtp]"), "{}", told(&output));
    home.configure("[deliver]\nto = \"ana@example.org\"\n[deliver.sendmail]");
    let output = home.nightly();
    assert_eq!(output.status.code(), Some(78));
    assert!(told(&output).contains("nobody but you") && !home.path("reports").exists());
}
