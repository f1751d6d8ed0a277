//! The commands from outside: exit codes, refusals in one line, a second run that changes nothing.

use std::fs;
use std::path::Path;

use assert_cmd::Command;

const LETTER: &str = "From: Ana <ana@example.org>\nTo: me@example.net\nSubject: Plan\nDate: Wed, 4 Mar 2026 09:15:00 +0000\nMessage-ID: <a@example.org>\nReceived: from x by y; Wed, 4 Mar 2026 09:15:01 +0000\n\nCould you send me the plan?\n";

const CONFIG: &str = "database = \"crickets.db\"\noutput = \"reports\"\n[[account]]\nname = \"home\"\nkind = \"maildir\"\npath = \"Maildir\"\nidentities = [\"me@example.net\"]\n[owner]\ntime_zone = \"UTC\"\n";

/// A folder with a Maildir of one message and a configuration.
fn home() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["cur", "new", "tmp", ".Sent/cur", ".Sent/new", ".Sent/tmp"] {
        fs::create_dir_all(folder.path().join("Maildir").join(part)).unwrap();
    }
    fs::write(folder.path().join("Maildir/cur/1.a.example:2,S"), LETTER).unwrap();
    fs::write(folder.path().join("crickets.toml"), CONFIG).unwrap();
    folder
}

fn crickets(folder: &Path, args: &[&str]) -> std::process::Output {
    let mut command = Command::cargo_bin("crickets").unwrap();
    command.env_clear().arg("--config").arg(folder.join("crickets.toml")).args(args);
    command.output().unwrap()
}

fn stderr(output: &std::process::Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_night_is_silent_and_the_next_one_gives_the_same_bytes() {
    let home = home();
    let night = ["--as-of", "2026-03-10T05:00:00Z", "nightly"];
    let first = crickets(home.path(), &night);
    assert_eq!((first.status.code(), first.stdout.len(), stderr(&first).as_str()), (Some(0), 0, ""));
    let report = |name: &str| fs::read(home.path().join("reports").join(name)).unwrap();
    let before = (report("report.json"), report("report.html"), report("report.md"));
    assert!(String::from_utf8_lossy(&before.0).contains("ana@example.org"));
    assert_eq!(crickets(home.path(), &night).status.code(), Some(0));
    assert_eq!((report("report.json"), report("report.html"), report("report.md")), before);
}

#[test]
fn a_night_is_compared_with_the_last_one_however_often_its_report_is_made() {
    const NOTHING: &str = "Nothing has changed since last night.";
    let home = home();
    let at = |moment: &str, args: &[&str]| {
        let output = crickets(home.path(), &[&["--as-of", moment], args].concat());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let page = fs::read_to_string(home.path().join("reports/report.md")).unwrap();
        if page.contains(NOTHING) {
            return Some(NOTHING.to_owned());
        }
        let since = page.split("## Since last night").nth(1)?.split("## ").next()?.trim();
        Some(since.to_owned())
    };
    let nothing = Some(NOTHING.to_owned());
    assert_eq!(at("2026-03-10T05:00:00Z", &["nightly"]), None);
    // The first page is the first all day.
    assert_eq!(at("2026-03-10T09:00:00Z", &["report"]), None);
    assert_eq!(at("2026-03-11T05:00:00Z", &["nightly"]), nothing);
    at("2026-03-11T08:00:00Z", &["contact", "done", "ana@example.org"]);
    let first_look = at("2026-03-11T08:01:00Z", &["report"]);
    assert!(first_look.as_ref().is_some_and(|since| since.contains("Ana")), "{first_look:?}");
    assert_eq!(at("2026-03-11T09:00:00Z", &["report"]), first_look, "the second look");
    assert_eq!(at("2026-03-12T05:00:00Z", &["nightly"]), nothing);
}

#[test]
fn a_report_without_a_database_is_refused_and_makes_nothing() {
    let home = home();
    let output = crickets(home.path(), &["--database", "nowhere/c.db", "report"]);
    let said = stderr(&output);
    assert_eq!((output.status.code(), said.lines().count()), (Some(78), 1), "{said}");
    assert!(said.contains("no database nowhere/c.db") && said.contains("crickets nightly"), "{said}");
    assert!(!Path::new("nowhere").exists() && !home.path().join("reports").exists());
}

#[test]
fn with_a_wrong_address_for_the_owner_nothing_is_said_of_anybody() {
    let home = home();
    let sent =
        LETTER.replace("From: Ana <ana@example.org>\nTo: me@example.net", "From: me@example.net\nTo: ana@example.org");
    let sent = sent.lines().filter(|line| !line.starts_with("Received:")).collect::<Vec<_>>().join("\n");
    fs::write(home.path().join("Maildir/.Sent/cur/2.a.example:2,S"), sent.replace("<a@", "<b@")).unwrap();
    let says = |config: &str| {
        fs::write(home.path().join("crickets.toml"), config).unwrap();
        let output = crickets(home.path(), &["--as-of", "2026-03-10T05:00:00Z", "nightly"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        fs::read_to_string(home.path().join("reports/report.md")).unwrap()
    };
    let wrong = says(&CONFIG.replace("me@example.net", "you@example.net"));
    assert!(wrong.contains("add the address you write from to identities"), "{wrong}");
    assert!(wrong.contains("Nothing can be said tonight"), "{wrong}");
    // Once it is right, what was taken in for nobody is read after all.
    let right = says(CONFIG);
    assert!(!right.contains("Nothing can be said") && right.contains("ana@example.org"), "{right}");
}

/// The log line of a night that makes its report as a fresh program.
const AFRESH: &str = "goes on afresh";

#[test]
fn a_night_that_took_mail_in_goes_on_afresh_and_ends_as_it_would_have() {
    let home = home();
    let with_a_lost_account = format!(
        "{CONFIG}[[account]]\nname = \"lost\"\nkind = \"maildir\"\npath = \"gone\"\nidentities = [\"me@example.org\"]\n"
    );
    fs::write(home.path().join("crickets.toml"), with_a_lost_account).unwrap();
    let report = || fs::read_to_string(home.path().join("reports/report.json")).unwrap();
    let first = crickets(home.path(), &["-v", "nightly", "--as-of", "2026-03-10T05:00:00Z"]);
    let log = stderr(&first);
    assert_eq!(first.status.code(), Some(3), "{log}");
    // Taken in once, told once, judged by the same moment.
    for (part, times) in [(AFRESH, 1), ("new=1", 1), ("crickets: account lost: ", 1), ("analyzed", 1)] {
        assert_eq!(log.matches(part).count(), times, "{part}: {log}");
    }
    assert!(report().contains("ana@example.org") && report().contains("2026-03-10T05:00:00Z"), "{}", report());
    // Without news there is nothing to leave behind.
    let second = crickets(home.path(), &["-v", "nightly"]);
    assert!(second.status.code() == Some(3) && !stderr(&second).contains(AFRESH), "{}", stderr(&second));
}

#[test]
fn a_night_whose_program_is_gone_goes_on_as_it_is() {
    let home = home();
    let program = home.path().join("program");
    fs::copy(env!("CARGO_BIN_EXE_crickets"), &program).unwrap();
    // It runs from a name that is gone by the time it would begin afresh: mail enough to be read later than that.
    for number in 0..2_000 {
        let letter = LETTER.replace("<a@", &format!("<a{number}@"));
        fs::write(home.path().join(format!("Maildir/cur/{number}.b.example:2,S")), letter).unwrap();
    }
    let mut night = std::process::Command::new(&program);
    night.env_clear().arg("--config").arg(home.path().join("crickets.toml")).args(["-v", "nightly"]);
    let night = night.stderr(std::process::Stdio::piped()).spawn().unwrap();
    fs::remove_file(&program).unwrap();
    let output = night.wait_with_output().unwrap();
    let log = stderr(&output);
    assert_eq!((output.status.code(), log.contains("goes on as it is")), (Some(0), true), "{log}");
    assert!(home.path().join("reports/report.html").exists());
}

#[test]
fn a_missing_configuration_shows_how_to_write_one() {
    let folder = tempfile::tempdir().unwrap();
    let output = crickets(folder.path(), &["sync"]);
    assert_eq!(output.status.code(), Some(78));
    assert!(
        stderr(&output).contains("[[account]]") && stderr(&output).contains("password_command"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn a_literal_password_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    let path = home.path().join("crickets.toml");
    fs::write(
        &path,
        "[[account]]\nname = \"a\"\nkind = \"imap\"\nhost = \"127.0.0.1\"\nuser = \"u\"\npassword = \"c4nary\"\nidentities = [\"me@example.net\"]\n",
    )
    .unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let output = crickets(home.path(), &["sync"]);
    assert_eq!(output.status.code(), Some(78));
    assert!(stderr(&output).contains("chmod 600") && !stderr(&output).contains("c4nary"), "{}", stderr(&output));
}

#[test]
fn wrong_usage_is_2_and_a_wrong_account_78() {
    let home = home();
    let wrong = [&["no-such-command"][..], &["report", "--format", "json,foo"], &["--as-of", "yesterday", "report"]];
    for args in wrong {
        assert_eq!(crickets(home.path(), args).status.code(), Some(2), "{args:?}");
    }
    let output = crickets(home.path(), &["--account", "work", "sync"]);
    assert_eq!(output.status.code(), Some(78));
    assert!(stderr(&output).contains("use one of home"), "{}", stderr(&output));
}

#[test]
fn mail_that_is_wanted_from_a_day_ahead_is_a_slip() {
    let home = home();
    let path = home.path().join("crickets.toml");
    let config = fs::read_to_string(&path).unwrap();
    fs::write(&path, config.replace("identities =", "since = \"2126-03-01\"\nidentities =")).unwrap();
    let output = crickets(home.path(), &["sync"]);
    assert_eq!(output.status.code(), Some(78));
    assert!(stderr(&output).contains("since = 2126-03-01 is still ahead"), "{}", stderr(&output));
}

#[test]
fn what_is_excluded_later_counts_no_more() {
    let home = home();
    let path = home.path().join("crickets.toml");
    let report = || {
        let output = crickets(home.path(), &["report", "--format", "json"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let report = fs::read(home.path().join("reports/report.json")).unwrap();
        let report: serde_json::Value = serde_json::from_slice(&report).unwrap();
        let mailboxes = report["coverage"].as_array().unwrap().iter();
        let mailboxes: Vec<String> = mailboxes.map(|row| row["mailbox"].as_str().unwrap().to_owned()).collect();
        (report["totals"]["messages"].as_u64(), mailboxes)
    };
    assert_eq!(crickets(home.path(), &["sync"]).status.code(), Some(0));
    assert_eq!(report(), (Some(1), vec!["Sent".to_owned(), "INBOX".to_owned()]));
    let config = fs::read_to_string(&path).unwrap();
    fs::write(&path, config.replace("identities =", "exclude = [\"INBOX\"]\nidentities =")).unwrap();
    assert_eq!(report(), (Some(0), vec!["Sent".to_owned()]));
}

/// A misspelt name leaves nothing out, and the mail is read all the same: so it is told, and the run succeeds.
#[test]
fn a_name_to_exclude_that_no_mailbox_has_is_told() {
    let home = home();
    let path = home.path().join("crickets.toml");
    let config = fs::read_to_string(&path).unwrap();
    fs::write(&path, config.replace("identities =", "exclude = [\"INBOX\", \"Pubic\"]\nidentities =")).unwrap();
    let told = "exclude has \"Pubic\", and no mailbox is called so: correct the name, or take it out of exclude";
    for arguments in [["sync"], ["nightly"]] {
        let output = crickets(home.path(), &arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert!(stderr(&output).lines().filter(|line| line.ends_with(told)).count() == 1, "{}", stderr(&output));
        assert!(!stderr(&output).contains("INBOX"), "{}", stderr(&output));
    }
    let output = crickets(home.path(), &["doctor"]);
    let found = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(output.status.code() == Some(1) && found.contains(told), "{found}");
    assert!(found.lines().any(|line| line.starts_with("ok ") && line.contains("the mail can be read")), "{found}");
}

#[test]
fn what_the_system_refuses_comes_with_its_remedy() {
    let home = home();
    assert_eq!(crickets(home.path(), &["sync"]).status.code(), Some(0));
    fs::write(home.path().join("file"), "").unwrap();
    let file = home.path().join("file/report");
    let output = crickets(home.path(), &["report", "--output", &file.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("a file stands where a folder is needed"), "{}", stderr(&output));
}

#[test]
fn a_second_run_exits_75() {
    let home = home();
    let lock = fs::File::create(home.path().join("crickets.db.lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(crickets(home.path(), &["sync"]).status.code(), Some(75));
    lock.unlock().unwrap();
    assert_eq!(crickets(home.path(), &["sync"]).status.code(), Some(0));
}

#[test]
fn an_account_that_fails_does_not_stop_the_others() {
    let home = home();
    let path = home.path().join("crickets.toml");
    let broken =
        "[[account]]\nname = \"gone\"\nkind = \"maildir\"\npath = \"nowhere\"\nidentities = [\"me@example.org\"]\n";
    fs::write(&path, CONFIG.replace("[owner]", &format!("{broken}[owner]"))).unwrap();
    let output = crickets(home.path(), &["--as-of", "2026-03-10T05:00:00Z", "nightly"]);
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    assert!(stderr(&output).contains("account gone"), "{}", stderr(&output));
    let report = fs::read_to_string(home.path().join("reports/report.json")).unwrap();
    assert!(report.contains("ana@example.org"));
}

#[test]
fn a_decision_is_noted_and_taken_back() {
    let home = home();
    assert_eq!(crickets(home.path(), &["sync"]).status.code(), Some(0));
    assert_eq!(crickets(home.path(), &["contact", "snooze", "ana@example.org", "2126-04-15"]).status.code(), Some(0));
    let undone = crickets(home.path(), &["contact", "undo", "ana@example.org"]);
    assert!(String::from_utf8_lossy(&undone.stdout).starts_with("taken back"), "{}", stderr(&undone));
    assert_eq!(crickets(home.path(), &["contact", "undo", "ana@example.org"]).status.code(), Some(1));
    let by_part = crickets(home.path(), &["contact", "snooze", "an", "--until", "2126-04-15"]);
    assert!(String::from_utf8_lossy(&by_part.stdout).starts_with("noted for ana@example.org"), "{}", stderr(&by_part));
    assert_eq!(crickets(home.path(), &["contact", "undo", "ana"]).status.code(), Some(0));
}

#[test]
fn a_part_that_several_have_lists_them() {
    let home = home();
    let other = LETTER.replace("Ana <ana@example.org>", "Anna <anna@example.org>").replace("<a@", "<b@");
    fs::write(home.path().join("Maildir/cur/2.a.example:2,S"), other).unwrap();
    assert_eq!(crickets(home.path(), &["sync"]).status.code(), Some(0));
    let output = crickets(home.path(), &["contact", "let-go", "example.org"]);
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("ana@example.org") && said.contains("anna@example.org"), "{said}");
}

#[test]
fn a_stranger_is_refused_where_there_is_nothing_to_decide() {
    let home = home();
    assert_eq!(crickets(home.path(), &["sync"]).status.code(), Some(0));
    let refused = crickets(home.path(), &["contact", "done", "anna@example.org"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        stderr(&refused).contains("did you mean") && stderr(&refused).contains("  ana@example.org"),
        "{}",
        stderr(&refused)
    );
    let part = crickets(home.path(), &["contact", "let-go", "na@example.org"]);
    assert_eq!(part.status.code(), Some(1), "a whole address is no part of another: {}", stderr(&part));
    for what in [&["touch", "nobody@example.org", "--reached"][..], &["vip", "nobody@example.org"]] {
        let noted = crickets(home.path(), &[&["contact"], what].concat());
        assert_eq!(noted.status.code(), Some(0), "{}", stderr(&noted));
        assert!(stderr(&noted).contains("no mail was exchanged with nobody@example.org"), "{}", stderr(&noted));
    }
    assert_eq!(crickets(home.path(), &["contact", "undo", "nobody@example.org"]).status.code(), Some(0));
}

/// Returns the command lines of a page: those of its shell blocks, and those quoted in its text.
fn command_lines(page: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut is_block = false;
    for line in page.lines() {
        if line.starts_with("```") {
            is_block = !is_block;
        } else if is_block {
            lines.push(line.split(" # ").next().unwrap_or_default().to_owned());
        } else {
            lines.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    let from_program = |line: &String| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let program = words.iter().position(|word| *word == "crickets" || word.ends_with("/bin/crickets"))?;
        // The name alone, or as an argument of another command, runs nothing.
        let runs = program + 1 < words.len() && (program == 0 || words[program].starts_with('/'));
        runs.then(|| words[program..].join(" "))
    };
    lines.iter().filter_map(from_program).collect()
}

#[test]
fn every_command_line_of_the_readme_is_understood() {
    use clap::Parser;
    let lines = command_lines(include_str!("../../README.md"));
    assert!(lines.len() >= 10, "{lines:?}");
    for line in lines {
        let parsed = crickets::cli::Cli::try_parse_from(line.split_whitespace());
        assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
    }
}

#[test]
fn nobody_listening_is_no_error() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_crickets"))
        .arg("man")
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
}

#[test]
fn a_decision_waits_for_a_run_that_is_writing() {
    let home = home();
    assert_eq!(crickets(home.path(), &["sync"]).status.code(), Some(0));
    let lock = fs::File::create(home.path().join("crickets.db.lock")).unwrap();
    lock.lock().unwrap();
    let run = rusqlite::Connection::open(home.path().join("crickets.db")).unwrap();
    run.execute_batch("BEGIN IMMEDIATE; UPDATE account SET problem = ''").unwrap();
    let path = home.path().to_owned();
    let contact = std::thread::spawn(move || crickets(&path, &["contact", "mute", "ana@example.org"]));
    std::thread::sleep(std::time::Duration::from_millis(700));
    assert!(!contact.is_finished(), "nothing was waited for");
    run.execute_batch("COMMIT").unwrap();
    let output = contact.join().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn a_damaged_database_is_told_in_one_line_with_the_way_out() {
    let home = home();
    assert_eq!(crickets(home.path(), &["nightly"]).status.code(), Some(0));
    let path = home.path().join("crickets.db");
    let report = fs::read(home.path().join("reports/report.json")).unwrap();
    // The first page stays: what is damaged is found only where it is read.
    let mut bytes = fs::read(&path).unwrap();
    assert!(bytes.len() > 8192);
    bytes[4096..].fill(0x5a);
    fs::write(&path, &bytes).unwrap();
    let output = crickets(home.path(), &["nightly"]);
    let said = stderr(&output);
    assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{said}");
    assert!(said.contains("is damaged") && said.contains("move it aside"), "{said}");
    assert_eq!(fs::read(home.path().join("reports/report.json")).unwrap(), report);

    fs::rename(&path, path.with_extension("damaged")).unwrap();
    assert_eq!(crickets(home.path(), &["nightly"]).status.code(), Some(0));
}

/// Returns what a night gives of the account at `path`: its status, its one line, and the report.
fn night(home: &Path, as_of: &str, kind: &str, path: &str) -> (Option<i32>, String, serde_json::Value) {
    let config = CONFIG.replace("\"maildir\"", &format!("{kind:?}")).replace("\"Maildir\"", &format!("{path:?}"));
    fs::write(home.join("crickets.toml"), config).unwrap();
    let output = crickets(home, &["--as-of", as_of, "nightly"]);
    let report = fs::read(home.join("reports/report.json")).unwrap_or_else(|_| b"{}".to_vec());
    (output.status.code(), stderr(&output), serde_json::from_slice(&report).unwrap())
}

/// Returns the problem of every mailbox that has one.
fn problems(report: &serde_json::Value) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let rows = report["coverage"].as_array().unwrap().iter();
    rows.filter_map(|row| Some((text(&row["mailbox"])?, text(&row["problem"])?))).collect()
}

const POSTMARK: &str = "From ana@example.org Wed Mar  4 09:15:01 2026\n";

#[test]
fn an_mbox_that_cannot_be_read_is_told_and_not_forgotten() {
    let home = home();
    let mail = home.path().join("mail");
    fs::create_dir(&mail).unwrap();
    fs::write(mail.join("Inbox.mbox"), format!("{POSTMARK}{LETTER}")).unwrap();
    fs::write(mail.join("Sent.mbox"), "").unwrap();
    let (status, said, report) = night(home.path(), "2026-03-10T05:00:00Z", "mbox", "mail");
    assert_eq!((status, said.as_str(), problems(&report)), (Some(0), "", vec![]));

    // A link to a folder cannot be read as a file by anybody, root included.
    fs::remove_file(mail.join("Sent.mbox")).unwrap();
    std::os::unix::fs::symlink(home.path().join("Maildir"), mail.join("Sent.mbox")).unwrap();
    let (status, said, report) = night(home.path(), "2026-03-11T05:00:00Z", "mbox", "mail");
    assert_eq!((status, said.lines().count()), (Some(3), 1), "{said}");
    assert!(said.contains("account home") && said.contains("Sent.mbox"), "{said}");
    let problems = problems(&report);
    assert!(
        matches!(problems.as_slice(), [(mailbox, what)] if mailbox == "Sent" && what.contains("Sent.mbox")),
        "{problems:?}"
    );
}

#[test]
fn messages_that_cannot_be_read_are_counted_until_they_can() {
    let home = home();
    let mail = home.path().join("mail");
    fs::create_dir(&mail).unwrap();
    fs::write(mail.join("a.eml"), LETTER).unwrap();
    for name in ["b.eml", "c.eml"] {
        std::os::unix::fs::symlink(home.path().join("Maildir"), mail.join(name)).unwrap();
    }
    let (status, said, report) = night(home.path(), "2026-03-10T05:00:00Z", "eml", "mail");
    assert_eq!((status, said.lines().count()), (Some(3), 1), "{said}");
    let problems_then = problems(&report);
    assert!(problems_then[0].1.starts_with("2 messages could not be read"), "{problems_then:?}");
    assert!(report.to_string().contains("ana@example.org"));

    for name in ["b.eml", "c.eml"] {
        fs::remove_file(mail.join(name)).unwrap();
    }
    let (status, said, report) = night(home.path(), "2026-03-11T05:00:00Z", "eml", "mail");
    assert_eq!((status, said.as_str(), problems(&report)), (Some(0), "", vec![]));
}

#[test]
fn a_program_is_no_mbox() {
    let home = home();
    fs::write(home.path().join("program"), b"\x7fELF\x02\x01\x01\0\0\0\0\0".repeat(99)).unwrap();
    let (status, said, _) = night(home.path(), "2026-03-10T05:00:00Z", "mbox", "program");
    assert_eq!((status, said.lines().count()), (Some(78), 1), "{said}");
    assert!(said.contains("program: no mbox") && said.contains("correct path or kind"), "{said}");
}

/// The user who owns nothing. Root may read everything, so that without another user no permission is ever missing.
const NOBODY: u32 = 65_534;

/// Runs a night as a user whom permissions bind. `None`, said loudly, where this cannot be tested.
fn bound_night(home: &Path, as_of: &str) -> Option<(Option<i32>, String, serde_json::Value)> {
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::process::CommandExt;
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_crickets"));
    command.env_clear().arg("--config").arg(home.join("crickets.toml")).args(["--as-of", as_of, "nightly"]);
    if fs::metadata(home).unwrap().uid() == 0 || fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0) {
        give_away(home);
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => {
            eprintln!("SKIPPED: no other user may run the program here ({error}), so permissions are not tested");
            return None;
        }
    };
    let report = fs::read(home.join("reports/report.json")).unwrap();
    Some((output.status.code(), stderr(&output), serde_json::from_slice(&report).unwrap()))
}

fn give_away(path: &Path) {
    std::os::unix::fs::lchown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            give_away(&entry.unwrap().path());
        }
    }
}

#[test]
fn a_missing_permission_is_told_with_its_path_and_nothing_is_forgotten() {
    use std::os::unix::fs::PermissionsExt;
    let set = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    for (kind, locked, mailbox) in [
        ("maildir", "Maildir/.Sent", "Sent"),
        ("maildir", "Maildir/.Sent/cur", "Sent"),
        ("maildir", "Maildir/cur/1.a.example:2,S", "INBOX"),
        ("mbox", "mail/Sent", "Sent"),
        ("mbox", "mail/Inbox.mbox", "Inbox"),
        ("eml", "mail/a.eml", "mail"),
        ("eml", "mail/more", "mail"),
    ] {
        let home = home();
        let mail = home.path().join("mail");
        fs::create_dir_all(mail.join("more")).unwrap();
        let mine = LETTER.replace("From: Ana <ana@example.org>\nTo: me@", "To: Ana <ana@example.org>\nFrom: me@");
        fs::write(mail.join("Inbox.mbox"), format!("{POSTMARK}{LETTER}")).unwrap();
        fs::write(mail.join("Sent"), format!("{POSTMARK}{}", mine.replace("<a@", "<b@"))).unwrap();
        fs::write(mail.join("a.eml"), LETTER).unwrap();
        fs::write(mail.join("more/b.eml"), mine.replace("<a@", "<b@")).unwrap();
        let path = if kind == "maildir" { "Maildir" } else { "mail" };
        let config = CONFIG.replace("\"maildir\"", &format!("{kind:?}")).replace("\"Maildir\"", &format!("{path:?}"));
        fs::write(home.path().join("crickets.toml"), config).unwrap();
        let locked_path = home.path().join(locked);

        // Locked from the start: read by nobody yet.
        set(&locked_path, 0);
        let Some((status, said, report)) = bound_night(home.path(), "2026-03-10T05:00:00Z") else { return };
        assert_eq!((status, said.lines().count()), (Some(3), 1), "{locked}: {said}");
        assert!(said.contains(locked) && said.contains("permission denied: let this user read it"), "{said}");
        let told = problems(&report);
        assert!(told.iter().any(|(name, what)| name == mailbox && what.contains("permission denied")), "{told:?}");
        assert!(!report.to_string().contains("no Sent folder"), "{locked}");

        // Once it can be read, nothing is wrong any more; locked again, what was read of it stays.
        set(&locked_path, 0o700);
        let (status, said, report) = bound_night(home.path(), "2026-03-11T05:00:00Z").unwrap();
        assert_eq!((status, said.as_str(), problems(&report)), (Some(0), "", vec![]), "{locked}");
        let messages = report["totals"]["messages"].clone();
        set(&locked_path, 0);
        let (_, _, report) = bound_night(home.path(), "2026-03-12T05:00:00Z").unwrap();
        assert_eq!(report["totals"]["messages"], messages, "{locked}");
    }
}

#[test]
fn a_login_that_nothing_needs_says_so() {
    let home = home();
    for (account, part) in [("home", "needs no crickets login"), ("other", "no account \"other\"")] {
        let output = crickets(home.path(), &["login", account]);
        assert_eq!(output.status.code(), Some(78));
        assert!(stderr(&output).contains(part), "{}", stderr(&output));
    }
}
