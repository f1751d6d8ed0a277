//! `crickets init`: asks for the account, tries its login, looks from which addresses its owner writes, and writes the first
//! configuration.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use super::doctor::HABIT;
use super::{Global, login};
use crate::config::fresh::{self, Fresh, FreshAccount, FreshOAuth, FreshOwner};
use crate::config::providers::Provider;
use crate::config::{Account, Config, places, typed_password};
use crate::exit_code::{Exit, Refusal};
use crate::message::AddrSpec;
use crate::nightly::glance::{DAYS, Glance, glance};
use crate::report::escape::visible;
use crate::source::{Error, Secret};

/// Asks for your account, tries the login, writes the configuration, and prints the line for cron.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs the command.
pub fn run(_: &Args, global: &Global) -> Result<ExitCode> {
    let path = global.config_path()?;
    if path.exists() {
        return Err(Refusal::config(format!(
            "{} is there already: crickets doctor checks it, and another [[account]] is added to it by hand",
            path.display()
        ))
        .into());
    }
    let mut interview =
        Interview { hear: &mut |line| io::stdin().read_line(line), say: &mut io::stderr(), password: typed_password };
    let mut fresh = interview.fresh()?;
    let config = Config::parse(&path, &fresh.text())?;
    let account = config.selected(None)?[0];
    if fresh.account[0].oauth.is_none() {
        interview.tell(&format!("Trying the login, and looking at what was sent in the last {DAYS} days …"))?;
        let calendar = &config.owner.calendar;
        match glance(account, calendar.date(global.now(&calendar.time_zone)?)) {
            Ok(glance) => interview.tell_of(&glance, &mut fresh.account[0].identities)?,
            Err(error) => {
                interview.tell(&error.to_string())?;
                if !interview.agrees("Write the configuration all the same?", "no")? {
                    let message = "nothing was written".to_owned();
                    return Err(Refusal { exit: login::exit(&error), message }.into());
                }
            }
        }
    }
    fresh::write(&path, &fresh.text())?;
    tell_what_is_next(&mut io::stdout().lock(), &path, account, fresh.account[0].oauth.is_some())?;
    Ok(Exit::Success.into())
}

/// Says where the configuration lies, and what to do with it.
fn tell_what_is_next(out: &mut impl Write, path: &Path, account: &Account, signs_in_later: bool) -> Result<()> {
    let program = std::env::current_exe().context("find this program")?;
    let program = program.display();
    let is_usual = places::config().is_ok_and(|usual| usual == path);
    let config = if is_usual { String::new() } else { format!(" --config {}", path.display()) };
    writeln!(out, "{}\n", path.display())?;
    if signs_in_later {
        writeln!(out, "Sign in once:\n\n    {program}{config} login {}\n", account.name())?;
    }
    writeln!(out, "See the first page:\n\n    {program}{config} nightly\n")?;
    writeln!(out, "Then let cron do it (crontab -e):\n\n    30 5 * * *  {program}{config} nightly")?;
    Ok(())
}

/// Questions and answers.
struct Interview<'a> {
    /// Appends the next line of the answers; 0 bytes at their end.
    hear: &'a mut dyn FnMut(&mut String) -> io::Result<usize>,
    say: &'a mut dyn Write,
    /// Asks this user for the password of this account, unseen.
    password: fn(&str, &str) -> Result<Secret, Error>,
}

impl Interview<'_> {
    /// Asks for everything that a configuration needs.
    fn fresh(&mut self) -> Result<Fresh> {
        let address = self.ask("Your mail address", "", |answer| {
            let address = AddrSpec::new(answer);
            address.is_valid().then_some(address).ok_or("this is no address such as you@example.net")
        })?;
        let owner = FreshOwner { name: self.ask("Your name, for drafts", "", |answer| Ok(answer.to_owned()))? };
        let known = Provider::of(&address);
        let server = match known {
            Some(provider) => {
                self.tell(&format!("{} ({}) wants {}.", provider.name, provider.host, provider.wants))?;
                Server { host: provider.host.to_owned(), port: provider.port, tls: provider.tls }
            }
            None => self.server(&format!("imap.{}", address.domain()))?,
        };
        let usual = known.map_or(address.as_str(), |provider| provider.user(&address));
        let user = self.ask("User", usual, some)?;
        let mut account = FreshAccount {
            name: known.map_or_else(|| address.domain().to_owned(), |provider| provider.name.to_lowercase()),
            kind: "imap",
            host: server.host,
            port: server.port,
            tls: server.tls,
            user,
            password: None,
            password_command: None,
            identities: vec![address.as_str().to_owned()],
            oauth: None,
        };
        match known.and_then(|provider| provider.oauth) {
            Some(provider) => {
                let client_id =
                    self.ask("Client id, of a client you have registered there (see README.md)", "", some)?;
                account.oauth = Some(FreshOAuth { provider, client_id });
            }
            None => self.credential(&mut account)?,
        }
        Ok(Fresh { owner, account: [account] })
    }

    /// Tells what was seen of the account, and asks which of the addresses that its Sent folder names are the owner's.
    fn tell_of(&mut self, glance: &Glance, identities: &mut Vec<String>) -> Result<()> {
        self.tell("The login works.")?;
        glance.problems.iter().try_for_each(|problem| self.tell(problem))?;
        for (address, letters) in glance.senders.iter().filter(|(_, letters)| *letters >= HABIT) {
            let is_known = identities.iter().any(|known| known == address.as_str());
            let question = format!("{letters} letters in Sent are from {}: is that you?", visible(address.as_str()));
            if !is_known && self.agrees(&question, "yes")? {
                identities.push(address.as_str().to_owned());
            }
        }
        Ok(())
    }

    fn server(&mut self, usual: &str) -> Result<Server> {
        let (host, port) = self.ask("IMAP server, as host or host:port", usual, host_and_port)?;
        let usual = if port == Some(143) { "starttls" } else { "implicit" };
        let tls =
            self.ask("TLS: implicit (from the first byte), starttls, or none (this machine only)", usual, |answer| {
                let ways = [("implicit", None), ("starttls", Some("starttls")), ("none", Some("none"))];
                let way = ways.into_iter().find(|(name, _)| *name == answer);
                way.map(|(_, tls)| tls).ok_or("answer implicit, starttls or none")
            })?;
        Ok(Server { host, port, tls })
    }

    fn credential(&mut self, account: &mut FreshAccount) -> Result<()> {
        let question =
            "Command that prints the password, such as pass show mail; nothing to type it and keep it in the file";
        let command = self.ask(question, "", |answer| {
            let is_plain = !answer.contains(['\'', '"', '\\', '|', '$']);
            let words: Vec<String> = answer.split_whitespace().map(str::to_owned).collect();
            is_plain.then_some(words).ok_or("no shell reads it, so nothing can be quoted: put it into a script")
        })?;
        if command.is_empty() {
            let password = (self.password)(&account.user, &account.name).map_err(|error| login::refusal(&error))?;
            account.password = Some(password.as_str().into());
        } else {
            account.password_command = Some(command);
        }
        Ok(())
    }

    /// Asks until the answer is good. No answer means the usual one.
    fn ask<T>(&mut self, question: &str, usual: &str, good: impl Fn(&str) -> Result<T, &'static str>) -> Result<T> {
        loop {
            let usual_too = if usual.is_empty() { String::new() } else { format!(" [{usual}]") };
            write!(self.say, "{question}{usual_too}: ")?;
            self.say.flush()?;
            let mut line = String::new();
            if (self.hear)(&mut line).context("read your answer")? == 0 {
                return Err(Refusal::config("the answers ended too early, so nothing was written").into());
            }
            let answer = line.trim();
            match good(if answer.is_empty() { usual } else { answer }) {
                Ok(answer) => return Ok(answer),
                Err(what) => self.tell(what)?,
            }
        }
    }

    fn agrees(&mut self, question: &str, usual: &str) -> Result<bool> {
        self.ask(&format!("{question} (yes or no)"), usual, |answer| match answer {
            "y" | "yes" => Ok(true),
            "n" | "no" => Ok(false),
            _ => Err("answer yes or no"),
        })
    }

    fn tell(&mut self, text: &str) -> Result<()> {
        Ok(writeln!(self.say, "{}", visible(text))?)
    }
}

/// Where an account is.
struct Server {
    host: String,
    port: Option<u16>,
    tls: Option<&'static str>,
}

fn some(answer: &str) -> Result<String, &'static str> {
    if answer.is_empty() { Err("this cannot be left out") } else { Ok(answer.to_owned()) }
}

fn host_and_port(answer: &str) -> Result<(String, Option<u16>), &'static str> {
    let (host, port) = match answer.split_once(':') {
        Some((host, port)) => (host, Some(port.parse().map_err(|_| "behind the colon stands a number such as 993")?)),
        None => (answer, None),
    };
    let is_name =
        !host.is_empty() && host.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-'));
    if is_name { Ok((host.to_owned(), port)) } else { Err("this is no name of a server such as imap.example.net") }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the configuration that these answers make, and what was said.
    fn answered(answers: &str) -> (Result<String>, String) {
        let mut lines = answers.split_inclusive('\n');
        let mut said = Vec::new();
        let mut hear = |line: &mut String| {
            line.push_str(lines.next().unwrap_or_default());
            Ok(line.len())
        };
        let password = |_: &str, _: &str| Ok(Secret::new("s3 \"cret".to_owned()));
        let fresh = Interview { hear: &mut hear, say: &mut said, password }.fresh();
        (fresh.map(|fresh| fresh.text()), String::from_utf8(said).unwrap())
    }

    fn account(answers: &str) -> String {
        let (text, _) = answered(answers);
        let text = text.unwrap();
        let config =
            Config::parse(Path::new("/home/me/crickets.toml"), &format!("database = \"x\"\noutput = \"o\"\n{text}"));
        assert!(config.is_ok(), "{config:?}");
        text.split_once("[[account]]\n").unwrap().1.to_owned()
    }

    #[test]
    fn a_known_provider_needs_few_answers() {
        let written = "name = \"gmail\"\nkind = \"imap\"\nhost = \"imap.gmail.com\"\nuser = \"ana@gmail.com\"\n\
                       password_command = [\"pass\", \"show\", \"mail\"]\nidentities = [\"ana@gmail.com\"]\n";
        assert_eq!(account("Ana@Gmail.com\nAna\n\npass show mail\n"), written);
        let (_, said) = answered("ana@gmail.com\nAna\n\npass show mail\n");
        assert!(said.contains("imap.gmail.com") && said.contains("an app password"), "{said}");
    }

    #[test]
    fn another_server_is_asked_for_and_a_password_is_kept_as_typed() {
        let written = "name = \"example.org\"\nkind = \"imap\"\nhost = \"mail.example.org\"\nport = 143\ntls = \"starttls\"\n\
                       user = \"ana\"\npassword = 's3 \"cret'\nidentities = [\"ana@example.org\"]\n";
        assert_eq!(account("ana@example.org\n\nmail.example.org:143\n\nana\n\n"), written);
        let usual = account("ana@example.org\n\n\n\n\n\n");
        assert!(usual.contains("host = \"imap.example.org\"\nuser = \"ana@example.org\""), "{usual}");
    }

    #[test]
    fn an_answer_that_cannot_be_is_asked_for_again() {
        for (answers, what) in [
            ("ana\nana@example.org\nAna\n\n\n\n\n", "no address such as"),
            ("ana@example.org\nAna\nimap example\nimap.example.org\n\n\n\n", "no name of a server"),
            ("ana@example.org\nAna\nimap.example.org:x\n\n\n\n\n", "a number such as 993"),
            ("ana@example.org\nAna\n\nssl\nimplicit\n\n\n", "answer implicit, starttls or none"),
            ("ana@example.org\nAna\n\n\n\nsh -c 'pass'\n\n", "put it into a script"),
        ] {
            let (text, said) = answered(answers);
            assert!(text.is_ok() && said.contains(what), "{what}: {text:?} {said}");
        }
    }

    #[test]
    fn whoever_stops_answering_gets_nothing() {
        let (text, _) = answered("ana@example.org\nAna\n");
        assert!(text.unwrap_err().to_string().contains("nothing was written"));
    }
}
