//! What clients have sent, and the two things it must never hold: a command that changes a mailbox, and a secret in clear.

/// What may ever be sent to a server, by how a command begins.
const ALLOWED: &[&str] = &[
    "CAPABILITY",
    "ID ",
    "STARTTLS",
    "LOGIN ",
    "AUTHENTICATE ",
    "ENABLE ",
    "COMPRESS ",
    "LIST ",
    "NAMESPACE",
    "STATUS ",
    "EXAMINE ",
    "UID FETCH ",
    "UID SEARCH ",
    "NOOP",
    "UNSELECT",
    "LOGOUT",
];

/// Items of FETCH that mark a message as read.
const MARKING: &[&str] = &["BODY[", "BINARY[", "RFC822.TEXT", "RFC822 ", "RFC822)"];

/// What clients have sent on all connections of one server, line by line.
#[derive(Default)]
pub struct Transcript {
    lines: Vec<Line>,
}

enum Line {
    /// With its tag.
    Command(String),
    /// What was said to a challenge.
    Response(String),
}

impl Transcript {
    pub fn command(&mut self, line: &str) {
        self.lines.push(Line::Command(line.to_owned()));
    }

    pub fn response(&mut self, line: &str) {
        self.lines.push(Line::Response(line.to_owned()));
    }

    /// Returns what was said to challenges.
    pub fn responses(&self) -> Vec<String> {
        let response = |line: &Line| match line {
            Line::Response(text) => Some(text.clone()),
            Line::Command(_) => None,
        };
        self.lines.iter().filter_map(response).collect()
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|line| match line {
            Line::Command(text) | Line::Response(text) => text.as_str(),
        })
    }

    /// Returns the commands without tags.
    pub fn commands(&self) -> Vec<String> {
        let without_tag = |line: &Line| match line {
            Line::Command(text) => text.split_once(' ').map(|(_, command)| command.to_owned()),
            Line::Response(_) => None,
        };
        self.lines.iter().filter_map(without_tag).collect()
    }

    /// Returns the commands that no reader of mail may send.
    pub fn forbidden(&self) -> Vec<String> {
        self.commands().into_iter().filter(|command| !is_allowed(command)).collect()
    }

    /// Returns whether the secret was sent to the server, under TLS or not, in whatever shape.
    pub fn tells(&self, secret: &str) -> bool {
        self.texts().any(|line| holds(line.as_bytes(), secret))
    }
}

fn is_allowed(command: &str) -> bool {
    let upper = command.to_ascii_uppercase();
    let is_known = ALLOWED.iter().any(|allowed| match allowed.ends_with(' ') {
        true => upper.starts_with(allowed),
        false => upper == *allowed,
    });
    is_known && !(upper.starts_with("UID FETCH ") && MARKING.iter().any(|item| upper.contains(item)))
}

/// Returns whether bytes hold the secret as it is, or within base64.
pub fn holds(bytes: &[u8], secret: &str) -> bool {
    let contains = |shape: &[u8]| bytes.windows(shape.len()).any(|window| window == shape);
    contains(secret.as_bytes()) || (0..3).any(|shift| contains(&base64_core(secret.as_bytes(), shift)))
}

/// Returns the base64 digits that the secret has after `shift` other bytes, without those that depend on its neighbours.
fn base64_core(secret: &[u8], shift: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: Vec<u8> = secret.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    // The secret begins `shift * 8` bits into a row of six-bit digits.
    let skipped = (6 - shift * 8 % 6) % 6;
    let digits = bits[skipped..].chunks_exact(6);
    digits.map(|digit| DIGITS[digit.iter().fold(0, |value, bit| value << 1 | usize::from(*bit))]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_that_changes_a_mailbox_is_noticed() {
        let mut transcript = Transcript::default();
        for command in [
            "SELECT INBOX",
            "UID STORE 1 +FLAGS (\\Seen)",
            "UID FETCH 1 (BODY[TEXT])",
            "UID FETCH 1 (RFC822)",
            "CLOSE",
            "EXPUNGE",
            "LOGOUTX",
        ] {
            transcript.command(&format!("c1 {command}"));
        }
        assert_eq!(transcript.forbidden().len(), 7);
        let mut transcript = Transcript::default();
        for command in ["uid fetch 1 (UID RFC822.SIZE BODY.PEEK[TEXT]<0.9>)", "EXAMINE \"INBOX\"", "LOGOUT"] {
            transcript.command(&format!("c1 {command}"));
        }
        assert_eq!(transcript.forbidden(), Vec::<String>::new());
    }

    #[test]
    fn a_secret_is_found_in_every_shape() {
        for line in [
            "a1 LOGIN \"me\" \"c4nary-word\"",
            // "\0me@example.net\0c4nary-word", the same with another user, and "user=me\x01auth=Bearer c4nary-word\x01\x01".
            "AG1lQGV4YW1wbGUubmV0AGM0bmFyeS13b3Jk",
            "AG1lAGM0bmFyeS13b3Jk",
            "dXNlcj1tZQFhdXRoPUJlYXJlciBjNG5hcnktd29yZAEB",
        ] {
            assert!(holds(line.as_bytes(), "c4nary-word"), "{line}");
        }
        assert!(!holds(b"a1 LOGIN \"me\" \"other\"", "c4nary-word"));
    }
}
