//! Why a login was refused, in words that name the fix: response codes (RFC 5530), and what large providers write.

use super::heard::{Condition, Heard};
use crate::source::Error;

/// Response codes of a server that is at fault itself, or busy; the credential may be good.
const PASSING_CODES: &[&str] = &["UNAVAILABLE", "INUSE", "LIMIT", "OVERQUOTA", "THROTTLED", "SERVERBUG"];

/// The same, said without a code; in small letters.
const PASSING_WORDS: &[&str] =
    &["try again later", "temporar", "too many simultaneous", "too many connections", "bandwidth limit", "unavailable"];

/// A server's words are shown up to this many characters.
const SHOWN: usize = 300;

/// What the credential was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Password,
    Token,
}

/// Returns the error for a sign-in that ended with NO or BAD.
///
/// `reason` is what the server explained about a token.
pub fn refusal(host: &str, user: &str, shown: Shown, heard: &Heard, reason: Option<&str>) -> Error {
    let said = words(heard, reason);
    let has_code = |code: &str| heard.conditions().any(|condition| condition.has_code(code));
    let small = said.to_ascii_lowercase();
    let has_words = |words: &str| small.contains(words);
    if PASSING_CODES.iter().any(|code| has_code(code)) || PASSING_WORDS.iter().any(|words| has_words(words)) {
        return Error::Transient(format!("{host} cannot check logins now: {said}"));
    }
    if has_code("PRIVACYREQUIRED") {
        return Error::Setting(format!(
            "{host} takes no login without TLS ({said}): use tls = \"implicit\" or \"starttls\""
        ));
    }
    let fix = if has_code("AUTHORIZATIONFAILED") {
        "the login is right, but it may not read this mailbox: correct user"
    } else if has_code("EXPIRED") {
        match shown {
            Shown::Password => "the password has expired: set a new one at the provider",
            Shown::Token => "the token has expired: let token_command print a fresh one, or run crickets login again",
        }
    } else if has_code("CONTACTADMIN") {
        "the account is locked or not set up for this: ask whoever runs the server"
    } else if has_words("application-specific password") || has_words("app password") {
        "make an app password at the provider and use it in place of your own"
    } else if has_code("WEBALERT") || has_words("web login required") || has_words("log in via your web browser") {
        "the provider wants you to sign in with a browser first; after that use an app password or OAuth"
    } else {
        match shown {
            Shown::Token => {
                "the token is not valid for this user and mailbox: check user, the scope, and that token_command prints a fresh one"
            }
            Shown::Password => advice(host),
        }
    };
    Error::Auth(format!("{host} refused the login of {user} ({said}): {fix}"))
}

/// Returns what helps where a provider takes no ordinary password, or only some.
fn advice(host: &str) -> &'static str {
    let host = host.to_ascii_lowercase();
    let is_at =
        |domains: &[&str]| domains.iter().any(|domain| host == *domain || host.ends_with(&format!(".{domain}")));
    if is_at(&["office365.com", "outlook.com", "hotmail.com"]) {
        "Microsoft takes no passwords for IMAP: use token_command or [account.oauth] with provider = \"microsoft\""
    } else if is_at(&["gmail.com", "googlemail.com", "yahoo.com", "aol.com", "mail.me.com", "fastmail.com"]) {
        "correct user or password; this provider wants an app password in place of your own"
    } else {
        "correct user or password; many providers want an app password"
    }
}

/// Returns the server's words: those of the refusal, and alerts, which clients have to show (RFC 9051 §7.1).
fn words(heard: &Heard, reason: Option<&str>) -> String {
    let is_told = |condition: &Condition<'_>| {
        condition.is_tagged || condition.has_code("ALERT") || condition.has_code("WEBALERT")
    };
    let mut said: Vec<String> = Vec::new();
    for condition in heard.conditions().filter(is_told) {
        let mut text = condition.text.to_owned();
        if condition.has_code("WEBALERT")
            && let Some((_, address)) = condition.code.and_then(|code| code.split_once(' '))
        {
            text = format!("{text} {address}");
        }
        if text.is_empty() {
            text = condition.code.unwrap_or("no explanation given").to_owned();
        }
        if !said.contains(&text) {
            said.push(text);
        }
    }
    said.extend(reason.map(str::to_owned));
    // A server must not be able to write on the owner's terminal.
    said.join("; ").chars().map(|c| if c.is_control() { ' ' } else { c }).take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refuse(host: &str, shown: Shown, said: &str) -> Error {
        refusal(host, "me@example.net", shown, &Heard::new(said.as_bytes()), None)
    }

    #[test]
    fn every_refusal_names_what_helps() {
        for (said, fix) in [
            ("a1 NO [AUTHENTICATIONFAILED] Authentication failed.", "correct user or password"),
            ("a1 NO [AUTHORIZATIONFAILED] Not yours", "may not read this mailbox"),
            ("a1 NO [EXPIRED] That password isn't valid any more", "set a new one"),
            ("a1 NO [CONTACTADMIN] Locked", "ask whoever runs the server"),
            (
                "a1 NO [ALERT] Application-specific password required: https://example.org/185833 (Failure)",
                "make an app password",
            ),
            (
                "* NO [WEBALERT https://example.org/signin] Web login required.\r\na1 NO Invalid credentials",
                "with a browser first",
            ),
            ("a1 BAD what", "correct user or password"),
            ("a1 NO", "correct user or password"),
        ] {
            match refuse("imap.example.net", Shown::Password, said) {
                Error::Auth(text) => assert!(text.contains(fix), "{said}: {text}"),
                other => panic!("{said}: {other:?}"),
            }
        }
    }

    #[test]
    fn what_the_server_says_is_shown() {
        let said = "* NO [WEBALERT https://example.org/signin] Web login required.\r\na1 NO [AUTHENTICATIONFAILED] Invalid credentials";
        let text = refuse("imap.example.net", Shown::Password, said).to_string();
        assert!(text.contains("Web login required. https://example.org/signin; Invalid credentials"), "{text}");
        assert!(refuse("h", Shown::Password, "a1 NO [EXPIRED]").to_string().contains("(EXPIRED)"));
    }

    #[test]
    fn a_server_cannot_write_on_the_terminal() {
        let said = format!("a1 NO \u{1b}[2J\u{7} {}", "x".repeat(9_999));
        let text = refuse("h", Shown::Password, &said).to_string();
        assert!(!text.contains(char::is_control) && text.len() < 600, "{text}");
    }

    #[test]
    fn a_server_at_fault_is_no_refusal() {
        for said in [
            "a1 NO [UNAVAILABLE] later",
            "a1 NO [LIMIT] x",
            "a1 NO Temporary failure",
            "a1 NO Too many simultaneous connections. (Failure)",
        ] {
            assert!(matches!(refuse("h", Shown::Password, said), Error::Transient(_)), "{said}");
        }
        let missing_tls = refuse("h", Shown::Password, "a1 NO [PRIVACYREQUIRED] TLS first");
        assert!(matches!(&missing_tls, Error::Setting(text) if text.contains("tls = ")), "{missing_tls:?}");
    }

    #[test]
    fn advice_depends_on_the_provider_and_on_what_was_shown() {
        let told = |host, shown| refuse(host, shown, "a1 NO AUTHENTICATE failed.").to_string();
        assert!(told("outlook.office365.com", Shown::Password).contains("provider = \"microsoft\""));
        assert!(!told("notoutlook.com", Shown::Password).contains("microsoft"));
        assert!(told("imap.gmail.com", Shown::Password).contains("app password in place"));
        assert!(told("imap.gmail.com", Shown::Token).contains("token"));
    }
}
