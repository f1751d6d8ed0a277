//! The loopback flow (RFC 8252 §7.3): the owner signs in with a browser on this machine, which the provider then sends to a
//! port we listen on. PKCE (RFC 7636) binds the code it brings to us, `state` (RFC 6749 §10.12) binds it to this attempt.

use std::fs::File;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::endpoint::Endpoint;
use super::token::{self, shown};
use super::{Client, Front, Grant};
use crate::source::{Error, Secret};

/// How long the owner may take.
const PATIENCE: Duration = Duration::from_secs(600);
/// How often we look whether the browser has come.
const GLANCE: Duration = Duration::from_millis(50);
/// How long a connection that says nothing is listened to: browsers open some in advance.
const SILENCE: Duration = Duration::from_secs(2);
/// A request's head is read up to this many bytes.
const HEAD: u64 = 16 * 1024;

/// Lets the owner sign in.
pub fn sign_on(client: &Client, endpoint: &Endpoint, front: &mut dyn Front) -> Result<Grant, Error> {
    let unusable = |error: io::Error| Error::Transient(format!("no port on this machine can be listened on: {error}"));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(unusable)?;
    listener.set_nonblocking(true).map_err(unusable)?;
    let redirect = format!("http://127.0.0.1:{}/", listener.local_addr().map_err(unusable)?.port());
    let (state, verifier) = (random()?, random()?);
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
    let scopes = client.scopes.join(" ");
    let address = address(
        endpoint,
        &[
            ("response_type", "code"),
            ("client_id", &client.client_id),
            ("redirect_uri", &redirect),
            ("scope", &scopes),
            ("state", &state),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
            ("login_hint", &client.user),
            // Google gives a refresh token only when asked like this; others ignore it (RFC 6749 §3.1).
            ("access_type", "offline"),
            ("prompt", "consent"),
        ],
    );
    front.tell(&format!(
        "Open this address in a browser on this machine, and sign in as {}:\n\n{address}\n",
        client.user
    ));
    let code = wait_for_code(client, &listener, &state, front)?;
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", &redirect),
        ("code_verifier", &verifier),
    ];
    token::request(client, &form)?.map_err(|complaint| complaint.into_error(client))
}

/// Waits until the browser brings the code.
fn wait_for_code(client: &Client, listener: &TcpListener, state: &str, front: &mut dyn Front) -> Result<Secret, Error> {
    let account = &client.account;
    let mut waited = Duration::ZERO;
    while waited < PATIENCE {
        // Whoever knocks in vain takes time, too: nobody can keep us here for ever.
        waited += GLANCE;
        let Ok((mut stream, _)) = listener.accept() else {
            front.wait(GLANCE);
            continue;
        };
        let Ok(request) = request(&stream) else { continue };
        let Some(answer) = Answer::of(&request) else {
            reply(&mut stream, "404 Not Found", "There is nothing here.");
            continue;
        };
        if answer.state.as_deref() != Some(state) {
            // Anybody on this machine can knock here; only the provider knows what this login waits for.
            reply(&mut stream, "400 Bad Request", "This answer belongs to another login. Use the address told last.");
            continue;
        }
        match (answer.code, answer.error) {
            (Some(code), None) => {
                reply(&mut stream, "200 OK", "Signed in. You can close this page and go back to crickets.");
                return Ok(code);
            }
            (_, error) => {
                reply(&mut stream, "200 OK", "Not signed in. You can close this page.");
                let error = error.unwrap_or_default();
                return Err(Error::Auth(format!(
                    "the sign-in of account {account:?} was declined ({}): run crickets login {account} again",
                    shown(&error)
                )));
            }
        }
    }
    Err(Error::Auth(format!("nobody signed in to account {account:?} in time: run crickets login {account} again")))
}

/// What the browser brings.
#[derive(Default)]
struct Answer {
    code: Option<Secret>,
    state: Option<String>,
    error: Option<String>,
}

impl Answer {
    /// Reads it off a request; `None` where the request is for something else.
    fn of(request: &str) -> Option<Self> {
        let target = request.strip_prefix("GET /?")?.split(' ').next()?;
        let mut answer = Self::default();
        for (name, value) in target.split('&').filter_map(|pair| pair.split_once('=')) {
            let value = unescape(value)?;
            match name {
                "code" => answer.code = Some(Secret::new(value)),
                "state" => answer.state = Some(value),
                "error" => answer.error = Some(value),
                _ => {}
            }
        }
        (answer.code.is_some() || answer.error.is_some()).then_some(answer)
    }
}

/// Reads the head of a request.
fn request(stream: &TcpStream) -> io::Result<Secret> {
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(SILENCE))?;
    let mut head = stream.take(HEAD);
    let mut read = Vec::new();
    while !read.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        if head.read(&mut byte)? == 0 {
            break;
        }
        read.push(byte[0]);
    }
    Ok(Secret::new(String::from_utf8_lossy(&read).into_owned()))
}

/// Tells the browser how it went. A browser that has gone away has nothing to be told.
fn reply(stream: &mut TcpStream, status: &str, text: &str) {
    let reply = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{text}",
        text.len()
    );
    let _ = stream.write_all(reply.as_bytes());
}

/// Returns 256 random bits as text.
fn random() -> Result<Secret, Error> {
    let mut bytes = [0; 32];
    let read = File::open("/dev/urandom").and_then(|mut random| random.read_exact(&mut bytes));
    read.map_err(|error| Error::Transient(format!("the system gives no randomness: {error}")))?;
    Ok(Secret::new(URL_SAFE_NO_PAD.encode(bytes)))
}

/// Returns the endpoint with a query.
fn address(endpoint: &Endpoint, query: &[(&str, &str)]) -> String {
    let mut address = endpoint.as_str().to_owned();
    for (name, value) in query {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(name);
        address.push('=');
        address.push_str(&escape(value));
    }
    address
}

/// Writes everything but unreserved characters as `%XX` (RFC 3986 §2.1).
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    escaped
}

/// Reads a value in a query; `None` where it is malformed.
fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_written_and_read() {
        let text = "a b&c=d/é+%";
        assert_eq!(escape(text), "a%20b%26c%3Dd%2F%C3%A9%2B%25");
        assert_eq!(unescape(&escape(text)).as_deref(), Some(text));
        for odd in ["%", "%4", "%zz", "%é", "%ff"] {
            assert_eq!(unescape(odd), None, "{odd}");
        }
    }

    #[test]
    fn only_an_answer_is_an_answer() {
        let answer = Answer::of("GET /?state=s&code=4%2F0A HTTP/1.1\r\n\r\n").unwrap();
        assert_eq!((answer.code.unwrap().as_str(), answer.state.as_deref()), ("4/0A", Some("s")));
        assert!(Answer::of("GET /?error=access_denied&state=s HTTP/1.1\r\n\r\n").is_some());
        for other in [
            "GET /favicon.ico HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET /?x=y HTTP/1.1",
            "POST /?code=x HTTP/1.1",
            "",
        ] {
            assert!(Answer::of(other).is_none(), "{other}");
        }
    }
}
