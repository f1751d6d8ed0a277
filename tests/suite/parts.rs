//! Mail of many parts over IMAP, of which only some are fetched, says what the same mail says when it is read whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crickets::message::Body;
use crickets::message::parse;
use crickets::source::{Arrival, Settings};

use crate::support::desk::MemoryDesk;
use crate::support::dovecot::Dovecot;
use crate::support::mailbox::fill;

/// Bodies by what they show: the header's Content-Type and what follows it. `{page}` stands for some HTML, `{file}` for a
/// file in base64, `{words}` for a few plain words that differ.
const MAIL: &[(&str, &str)] = &[
    (
        "plain words beside HTML",
        "multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n\
         {words} Gr=C3=BC=C3=9Fe\n--b\nContent-Type: text/html\n\n{page}\n--b--\n",
    ),
    (
        "HTML before plain words",
        "multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n{page}\n--b\nContent-Type: text/plain\n\n{words}\n--b--\n",
    ),
    (
        "HTML alone",
        "multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n{page}\n--b\n\
         Content-Type: image/png\nContent-ID: <a@b>\nContent-Transfer-Encoding: base64\nContent-Disposition: inline; filename=\"a.png\"\n\n{file}\n--b--\n",
    ),
    (
        "plain words that are none",
        "multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n=C2=A0\n\n=20\n\
         --b\nContent-Type: text/html\n\n{page}\n--b--\n",
    ),
    (
        "plain words that are none, in base64",
        "multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nDQoNCg0KDQo=\n\
         --b\nContent-Type: text/html\n\n{page}\n--b--\n",
    ),
    (
        "words, HTML and a file",
        "multipart/mixed; boundary=\"out er\"\n\n--out er\nContent-Type: multipart/alternative; boundary=in\n\n\
         --in\nContent-Type: text/plain; format=flowed; delsp=yes\n\n{words} and \nsome more\n--in\nContent-Type: text/html\n\n{page}\n--in--\n\n\
         --out er\nContent-Type: application/pdf; name=\"plan \\\"B\\\".pdf\"\nContent-Disposition: attachment;\n filename*=UTF-8''pl%C3%A4n.pdf\n\
         Content-Transfer-Encoding: base64\n\n{file}\n--out er--\n",
    ),
    (
        "a file before the words",
        "multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf; name=scan.pdf\nContent-Transfer-Encoding: base64\n\
         Content-Disposition: attachment\n\n{file}\n--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n{words} =E9t=E9\n--b--\n",
    ),
    (
        "words before and after a file",
        "multipart/mixed; boundary=b\n\nThis is mail of many parts.\n--b\n\n{words} first\n--b\nContent-Type: image/jpeg; name=a.jpg\n\
         Content-Transfer-Encoding: base64\n\n{file}\n--b\nContent-Type: text/plain\n\n{words} last\n--b--\nand nothing more\n",
    ),
    (
        "a text that is a file",
        "multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n{page}\n--b\nContent-Type: text/plain; name=server.log\n\n{words} of a log\n\
         --b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\n{words} of notes\n--b--\n",
    ),
    (
        "an invitation",
        "multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain\n\n{words}\n\
         --c\nContent-Type: text/html\n\n{page}\n--c\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\nContent-Transfer-Encoding: 7bit\n\n{event}\n--c--\n\
         --b\nContent-Type: application/ics; name=invite.ics\nContent-Disposition: attachment; filename=invite.ics\nContent-Transfer-Encoding: base64\n\n{event64}\n--b--\n",
    ),
    (
        "an invitation with HTML alone",
        "multipart/alternative; boundary=c\n\n--c\nContent-Type: text/html\n\n{page}\n--c\nContent-Type: text/calendar; method=CANCEL\n\n{event}\n--c--\n",
    ),
    (
        "a delivery report with the mail it returns",
        "multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\n{words}: your mail was not delivered.\n--b\n\
         Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; gone@example.org\nAction: failed\nStatus: 5.1.1\n\n\
         --b\nContent-Type: message/rfc822\n\nFrom: me@example.net\nMessage-ID: <lost@example.net>\nContent-Type: multipart/alternative; boundary=n\n\n\
         --n\n\nHello\n--n\nContent-Type: text/html\n\n{page}\n--n--\n\n--b--\n",
    ),
    (
        "a delivery report with the header it returns",
        "multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\n{words}\n--b\n\
         Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\nOriginal-Recipient: rfc822;far@example.org\nFinal-Recipient: rfc822; gone@example.org\nAction: failed\nStatus: 4.4.1\n\n\
         --b\nContent-Type: text/rfc822-headers\n\nFrom: me@example.net\nMessage-ID: <lost.too@example.net>\nSubject: {page}\n\n--b--\n",
    ),
    (
        "a forwarded message with its own parts",
        "multipart/mixed; boundary=b\n\n--b\n\n{words}\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename=\"Old plan.eml\"\n\n\
         From: Ben <ben@example.com>\nSubject: Old plan\nContent-Type: multipart/mixed; boundary=n\n\n--n\n\nI'll send it.\n--n\nContent-Type: text/html\n\n{page}\n--n\n\
         Content-Type: text/calendar\n\n{event}\n--n--\n\n--b--\n",
    ),
    (
        "nothing but a forwarded message without a header",
        "multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n\n{page}\n--b--\n",
    ),
    (
        "a digest",
        "multipart/digest; boundary=b\n\n--b\n\nFrom: a@example.org\nMessage-ID: <a@example.org>\n\n{page}\n--b\n\nFrom: b@example.org\n\n{words}\n--b--\n",
    ),
    (
        "a signed letter",
        "multipart/signed; protocol=\"application/pgp-signature\"; micalg=pgp-sha256; boundary=s\n\n--s\nContent-Type: multipart/mixed; boundary=m\n\n\
         --m\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\n{words}\n--a\nContent-Type: multipart/related; boundary=r\n\n\
         --r\nContent-Type: text/html\n\n{page}\n--r\nContent-Type: image/gif; name=logo.gif\nContent-Transfer-Encoding: base64\nContent-ID: <x>\n\n{file}\n--r--\n--a--\n--m--\n\
         --s\nContent-Type: application/pgp-signature; name=signature.asc\n\n{words}\n--s--\n",
    ),
    (
        "files alone",
        "multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n{file}\n--b\n\
         Content-Type: image/png; name=a.png\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n{file}\n--b--\n",
    ),
    (
        "parts without end",
        "multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n{words}\n--b\nContent-Type: text/html\n\n{page}\n",
    ),
    ("a boundary that never comes", "multipart/mixed; boundary=b\n\n{words}\n{page}\n"),
    ("no boundary at all", "multipart/mixed\n\n--b\n\n{words}\n{page}\n--b--\n"),
    ("sixty levels", "multipart/mixed; boundary=b0\n\n{levels}\n\n{words}\n{page}\n"),
    ("many parts", "multipart/mixed; boundary=b\n\n{many}--b--\n"),
];

/// Returns all of it, from Ana.
pub fn mails(to: &str) -> Vec<String> {
    MAIL.iter().enumerate().map(|(number, (_, body))| mail(number, body).replace("me@example.net", to)).collect()
}

/// Delivers all of it to the inbox of a Maildir.
pub fn deliver(maildir: &Path, to: &str) {
    fill(maildir, "", []);
    for (number, mail) in mails(to).iter().enumerate() {
        fs::write(maildir.join(format!("new/17096{number:05}.M{number}P1.parts")), mail).unwrap();
    }
}

fn mail(number: usize, body: &str) -> String {
    let page: String = (0..120)
        .map(|line| format!("<p style=\"color:#333333\">Line {line} of a page that says a lot; <b>read</b> it.</p>\n"))
        .collect();
    let file = format!("{}\n", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx").repeat(150);
    let event = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u7@example.org\nSEQUENCE:1\nDTSTART:20240308T100000Z\nDTEND:20240308T110000Z\nEND:VEVENT\nEND:VCALENDAR\n";
    let event64 = "QkVHSU46VkNBTEVOREFSCk1FVEhPRDpSRVFVRVNUCkJFR0lOOlZFVkVOVApVSUQ6dThAZXhhbXBsZS5vcmcKRFRTVEFSVDoyMDI0MDMwOVQxMDAwMDBaCkVORDpWRVZFTlQKRU5EOlZDQUxFTkRBUgo=";
    let levels: String = (0..60)
        .map(|level| format!("--b{level}\nContent-Type: multipart/mixed; boundary=b{}\n\n", level + 1))
        .chain(["--b60\n".to_owned()])
        .collect();
    let many: String = (0..60)
        .map(|part| {
            format!(
                "--b\nContent-Type: text/plain\n\nPart {part} of many, and it is not short.\n{}",
                "More of it.\n".repeat(20)
            )
        })
        .collect();
    let body = [
        ("{levels}", levels.as_str()),
        ("{many}", &many),
        ("{page}", &page),
        ("{file}", file.trim_end()),
        ("{event64}", event64),
        ("{event}", event.trim_end()),
        ("{words}", &format!("Number {number}")),
    ]
    .iter()
    .fold(body.to_owned(), |body, (name, text)| body.replace(name, text));
    format!(
        "Received: from mx.example.org by mx.example.net; Mon, 4 Mar 2024 10:00:00 +0100\nDKIM-Signature: v=1; b={}\n\
         Date: Mon, 4 Mar 2024 10:00:00 +0100\nFrom: Ana <ana@example.org>\nTo: me@example.net\nSubject: Many parts {number}\n\
         Message-ID: <parts.{number}@example.org>\nMIME-Version: 1.0\nContent-Type: {body}",
        "A".repeat(300)
    )
}

/// Returns what every message says, by its subject, and how many bytes of it were kept.
pub fn bodies(desk: &MemoryDesk) -> BTreeMap<String, (Body, usize)> {
    let arrivals = desk.mailboxes.values().flat_map(|mailbox| mailbox.arrivals.values());
    let body = |arrival: &Arrival| {
        let text = arrival.text.as_deref().unwrap();
        // Of a message that is cut somewhere else, the same is read.
        let body = Body { defects: Vec::new(), ..parse::body(&arrival.header, text) };
        (arrival.message.subject.to_string(), (body, text.len()))
    };
    arrivals.filter(|arrival| arrival.message.subject.starts_with("Many")).map(body).collect()
}

/// Demands that two desks hold all of it, and that it says the same on both.
pub fn assert_same(parts: &MemoryDesk, whole: &MemoryDesk) {
    let (parts, whole) = (bodies(parts), bodies(whole));
    assert_eq!((whole.len(), parts.len()), (MAIL.len(), MAIL.len()));
    for (number, (name, _)) in MAIL.iter().enumerate() {
        let subject = format!("Many parts {number}");
        // Where parts have no end, servers differ in whether the last line end belongs to them.
        let said = |bodies: &BTreeMap<String, (Body, usize)>| {
            let body = bodies[&subject].0.clone();
            Body { text: body.text.trim_end().to_owned(), ..body }
        };
        assert_eq!(said(&parts), said(&whole), "{name}");
    }
}

#[test]
fn mail_of_many_parts_says_the_same_whether_it_is_read_whole_or_in_parts() {
    let Some(server) = Dovecot::start() else { return };
    fill(&server.maildir(), ".Sent", [0]);
    deliver(&server.maildir(), "me@example.net");
    let mut direct = Settings::new("test", "maildir");
    direct.path = Some(server.maildir());
    let (mut whole, mut desk) = (MemoryDesk::default(), MemoryDesk::default());
    whole.sync(direct).unwrap();
    desk.sync(server.settings()).unwrap();
    assert_eq!((&whole.problems, &desk.problems), (&Vec::new(), &Vec::new()));
    assert_same(&desk, &whole);
    let parts = bodies(&desk);
    // What is not read was not fetched.
    let read = |number: usize| parts[&format!("Many parts {number}")].1;
    assert!(read(0) < 1_000 && read(5) < 1_000 && read(9) < 3_000, "{} {} {}", read(0), read(5), read(9));
    assert!(!parts["Many parts 9"].0.events.is_empty() && !parts["Many parts 11"].0.failures.is_empty());
}
