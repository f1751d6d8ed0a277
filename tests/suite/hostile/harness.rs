//! The scripted server itself, spoken to by hand: what it answers when it is honest.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress};

use crate::support::scripted::{Script, Scripted};

fn call(server: &Scripted) -> BufReader<TcpStream> {
    let mut stream = BufReader::new(TcpStream::connect(("127.0.0.1", server.port())).unwrap());
    let mut greeting = String::new();
    stream.read_line(&mut greeting).unwrap();
    assert_eq!(greeting, "* OK ready\r\n");
    stream
}

/// Sends commands in one write and checks everything that is answered.
fn check(script: Script, commands: &str, expected: &str) {
    let server = script.serve();
    let mut stream = call(&server);
    stream.get_mut().write_all(format!("{commands}\nz LOGOUT\n").replace('\n', "\r\n").as_bytes()).unwrap();
    let mut answered = String::new();
    stream.read_to_string(&mut answered).unwrap();
    let answered = answered.replace("\r\n", "\n");
    assert_eq!(answered.strip_suffix("* BYE see you\nz OK done\n").unwrap().trim_end(), expected.trim());
}

#[test]
fn commands_are_answered_in_one_flight() {
    let mut script = Script::honest(1..6).modern();
    script.inbox().expunge(2);
    check(
        script,
        "a LIST \"\" \"*\" RETURN (SPECIAL-USE STATUS (UIDVALIDITY UIDNEXT MESSAGES))
b EXAMINE \"INBOX\"
c UID SEARCH RETURN (ALL) ALL
d UID SEARCH ALL
e UID FETCH 4:* (UID RFC822.SIZE)
f UID FETCH 1 (UID BODY.PEEK[HEADER.FIELDS (FROM)]<0.9>)
g EXAMINE Nothing",
        "* LIST () \"/\" \"INBOX\"
* STATUS \"INBOX\" (UIDVALIDITY 7 UIDNEXT 6 MESSAGES 4)
* LIST (\\Sent) \"/\" \"Sent\"
* STATUS \"Sent\" (UIDVALIDITY 7 UIDNEXT 1 MESSAGES 0)
a OK done
* FLAGS (\\Seen)
* 4 EXISTS
* 0 RECENT
* OK [UIDVALIDITY 7] \n* OK [UIDNEXT 6] \n* OK [HIGHESTMODSEQ 106] \nb OK done
* ESEARCH (TAG \"c\") UID ALL 1,3:5
c OK done
* SEARCH 1 3 4 5
d OK done
* 3 FETCH (UID 4 RFC822.SIZE 170)
* 4 FETCH (UID 5 RFC822.SIZE 170)
e OK done
* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)]<0> {9}
From: Ana)
f OK done
g NO [NONEXISTENT] no such mailbox",
    );
}

#[test]
fn what_came_and_went_since_is_told_to_those_who_enabled_it() {
    let mut script = Script::honest(1..4).modern();
    script.inbox().expunge(2);
    script.inbox().deliver(9);
    check(
        script,
        "a ENABLE QRESYNC
b EXAMINE INBOX (QRESYNC (7 103))
c UID FETCH 1:* (UID) (CHANGEDSINCE 104 VANISHED)",
        "* ENABLED QRESYNC
a OK done
* FLAGS (\\Seen)
* 3 EXISTS
* 0 RECENT
* OK [UIDVALIDITY 7] \n* OK [UIDNEXT 5] \n* OK [HIGHESTMODSEQ 105] \n* VANISHED (EARLIER) 2
* 3 FETCH (UID 4 FLAGS (\\Seen) MODSEQ (105))
b OK done
* 3 FETCH (UID 4)
c OK done",
    );
}

#[test]
fn gmail_shows_a_message_in_every_mailbox_of_its_labels() {
    let script =
        Script::gmail(&[(1, &["\\Inbox", "Travel"]), (2, &["\\Sent"]), (3, &["\\Trash"]), (4, &["\\Inbox", "\\Sent"])]);
    check(
        script,
        "a EXAMINE \"[Gmail]/All Mail\"
b UID FETCH 1:* (UID X-GM-MSGID X-GM-LABELS)
c EXAMINE INBOX
d UID FETCH 1:* (UID X-GM-MSGID X-GM-LABELS)
e STATUS \"[Gmail]/Trash\" (MESSAGES)",
        "* FLAGS (\\Seen)
* 3 EXISTS
* 0 RECENT
* OK [UIDVALIDITY 12] \n* OK [UIDNEXT 4] \n* OK [HIGHESTMODSEQ 4] \na OK done
* 1 FETCH (UID 1 X-GM-MSGID 1700000000000000001 X-GM-LABELS (\"\\\\Inbox\" \"Travel\"))
* 2 FETCH (UID 2 X-GM-MSGID 1700000000000000002 X-GM-LABELS (\"\\\\Sent\"))
* 3 FETCH (UID 3 X-GM-MSGID 1700000000000000004 X-GM-LABELS (\"\\\\Inbox\" \"\\\\Sent\"))
b OK done
* FLAGS (\\Seen)
* 2 EXISTS
* 0 RECENT
* OK [UIDVALIDITY 11] \n* OK [UIDNEXT 3] \n* OK [HIGHESTMODSEQ 3] \nc OK done
* 1 FETCH (UID 1 X-GM-MSGID 1700000000000000001 X-GM-LABELS (\"Travel\"))
* 2 FETCH (UID 2 X-GM-MSGID 1700000000000000004 X-GM-LABELS (\"\\\\Sent\"))
d OK done
* STATUS \"[Gmail]/Trash\" (MESSAGES 1)
e OK done",
    );
}

#[test]
fn after_compress_both_sides_are_compressed() {
    let server = Script::honest(1..4).modern().serve();
    let mut stream = call(&server);
    stream.get_mut().write_all(b"a COMPRESS DEFLATE\r\n").unwrap();
    let mut answered = String::new();
    stream.read_line(&mut answered).unwrap();
    assert_eq!(answered, "a OK done\r\n");
    let (mut deflate, mut inflate) = (Compress::new(Compression::fast(), false), Decompress::new(false));
    let mut deflated = Vec::with_capacity(1000);
    deflate.compress_vec(b"b NOOP\r\nc LOGOUT\r\n", &mut deflated, FlushCompress::Sync).unwrap();
    stream.get_mut().write_all(&deflated).unwrap();
    let (mut squeezed, mut answered) = (Vec::new(), Vec::with_capacity(1000));
    stream.read_to_end(&mut squeezed).unwrap();
    inflate.decompress_vec(&squeezed, &mut answered, FlushDecompress::Sync).unwrap();
    assert_eq!(String::from_utf8(answered).unwrap(), "b OK done\r\n* BYE see you\r\nc OK done\r\n");
}

#[test]
#[should_panic(expected = "UID STORE 1 +FLAGS (\\\\Seen)")]
fn a_forbidden_command_fails_whatever_test_it_comes_from() {
    let server = Script::honest([1]).serve();
    let mut stream = call(&server);
    stream.get_mut().write_all(b"a UID STORE 1 +FLAGS (\\Seen)\r\nb LOGOUT\r\n").unwrap();
    stream.read_to_end(&mut Vec::new()).unwrap();
}

#[test]
#[should_panic(expected = "the password went in clear")]
fn a_password_in_clear_fails_whatever_test_it_comes_from() {
    use crate::support::scripted::{CANARY, Certificate, Fault};
    let certificate = std::sync::Arc::new(Certificate::new(Fault::None));
    let server = Script::honest([1]).over(crickets::source::Tls::StartTls, &certificate).serve();
    let mut stream = call(&server);
    stream.get_mut().write_all(format!("a LOGIN me {CANARY}\r\nb LOGOUT\r\n").as_bytes()).unwrap();
    stream.read_to_end(&mut Vec::new()).unwrap();
}
