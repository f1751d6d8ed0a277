//! Keeps what was given, one message once, all of a parcel or nothing.

use std::os::unix::fs::PermissionsExt;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use super::*;
use crate::message::mailbox::{Checkpoint, Place, Uid, UidValidity};
use crate::message::{AddrSpec, Address, Automated, Message, MessageId, Role, Roles};
use crate::people::{Decision, Identities, Resolution};
use crate::signal::Gist;
use crate::verdict::VerdictKind;

struct Fixture {
    store: Store,
    path: std::path::PathBuf,
    _folder: tempfile::TempDir,
}

fn fixture() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/crickets.db");
    let mut store = Store::open(&path).unwrap();
    store.survey("work", "INBOX", "INBOX", Role::Inbox).unwrap();
    store.survey("work", "Sent", "Sent", Role::Sent).unwrap();
    Fixture { store, path, _folder: folder }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn message(id: &str, day: u8) -> Message {
    Message {
        id: MessageId::new(id),
        date: at(&format!("2026-03-{day:02}T09:15:00Z")),
        offset: Offset::from_seconds(5400).unwrap(),
        from: Some(Address::new("Ana “the” Pé", "ana@example.org")),
        reply_to: [Address::new("", "reply@example.org")].into(),
        to: [Address::new("Me", "me@example.net")].into(),
        cc: [Address::new("", "cleo@example.com")].into(),
        bcc: [Address::new("B", "ben@example.com")].into(),
        subject: "Intro \"quoted\"".into(),
        in_reply_to: [MessageId::new("x@example.net")].into(),
        references: [MessageId::new("w@example.net"), MessageId::new("x@example.net")].into(),
        automated: Some(Automated::AutoReply),
        received: true,
    }
}

fn incoming(place: u64, message: Message) -> Incoming {
    let gist = Gist { language: "en".into(), words: 3, opening: "How are you?".into(), ..Gist::default() };
    Incoming {
        size: 100,
        email_id: None,
        withheld: None,
        labels: Roles::default(),
        place: Place(place),
        received_at: Some(message.date),
        header: b"Subject: x\r\n\r\n".to_vec(),
        text: Some(b"How are you?".to_vec()),
        message,
        list: None,
        gist: Some(gist),
    }
}

fn parcel(mailbox: &str, generation: u32, incoming: Vec<Incoming>) -> Parcel {
    let uid_next = Uid(1 + incoming.iter().map(|one| u32::try_from(one.place.0).unwrap_or(0)).max().unwrap_or(0));
    let checkpoint = Checkpoint::Imap {
        uid_validity: UidValidity(generation),
        uid_next,
        highest_mod_seq: None,
        messages: incoming.len() as u64,
        complete: true,
        has_gaps: false,
        since: None,
    };
    Parcel {
        account: "work".to_owned(),
        mailbox: mailbox.to_owned(),
        incoming,
        vanished: Vec::new(),
        renumbered: Vec::new(),
        checkpoint,
    }
}

const LATER: &str = "2026-04-01T00:00:00Z";

#[test]
fn a_message_comes_out_as_it_went_in() {
    let mut fixture = fixture();
    let sent = incoming(7, message("a@example.org", 4));
    fixture.store.commit(&parcel("INBOX", 1, vec![sent.clone()])).unwrap();
    let Letters { mut letters, others } = fixture.store.letters(at(LATER), None, &[]).unwrap();
    assert_eq!(others, 0);
    assert_eq!(letters.len(), 1);
    // First words come when they are asked for.
    assert!(sent.gist.as_ref().is_some_and(|gist| !gist.opening.is_empty()) && letters[0].gist.opening.is_empty());
    fixture.store.load_openings(&mut letters, &[0]).unwrap();
    assert_eq!(letters[0].message, sent.message);
    assert_eq!(Some(&letters[0].gist), sent.gist.as_ref());
    assert_eq!(letters[0].roles, [Role::Inbox].into_iter().collect());
}

#[test]
fn one_message_in_two_mailboxes_is_one_letter_whichever_copy_came_first() {
    let own = Message { received: false, ..message("a@example.org", 4) };
    let copies = [
        parcel("INBOX", 1, vec![incoming(7, message("a@example.org", 4))]),
        parcel("Sent", 1, vec![incoming(2, own.clone())]),
    ];
    for order in [[0, 1], [1, 0]] {
        let mut fixture = fixture();
        for index in order {
            fixture.store.commit(&copies[index]).unwrap();
        }
        let letters = fixture.store.letters(at(LATER), None, &[]).unwrap().letters;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].message, own);
        assert_eq!(letters[0].roles, [Role::Inbox, Role::Sent].into_iter().collect());
    }
}

#[test]
fn of_a_copy_that_is_preferred_all_is_kept_and_nothing_of_the_other() {
    let mut fixture = fixture();
    fixture.store.commit(&parcel("INBOX", 1, vec![incoming(7, message("a@example.org", 4))])).unwrap();
    let own = Incoming {
        header: b"Subject: own\r\n\r\n".to_vec(),
        gist: None,
        ..incoming(2, Message { received: false, ..message("a@example.org", 4) })
    };
    fixture.store.commit(&parcel("Sent", 1, vec![own.clone()])).unwrap();
    let row = |sql: &str| fixture.store.connection.query_row(sql, [], |row| row.get::<_, Vec<u8>>(0)).unwrap();
    assert_eq!(row("SELECT header FROM raw"), own.header);
    assert_eq!(row("SELECT CAST(count(*) AS BLOB) FROM gist"), b"0");
}

#[test]
fn a_place_that_is_filled_again_tells_what_lies_there_now() {
    let mut fixture = fixture();
    let label: Roles = [Role::Archive].into_iter().collect();
    let again = Incoming { size: 200, labels: label, ..incoming(1, message("b@example.org", 5)) };
    fixture.store.commit(&parcel("INBOX", 1, vec![incoming(1, message("a@example.org", 4))])).unwrap();
    fixture.store.commit(&Parcel { vanished: vec![Place(1)], ..parcel("INBOX", 1, Vec::new()) }).unwrap();
    assert_eq!(fixture.store.progress("work", "INBOX").unwrap().places, []);
    fixture.store.commit(&parcel("INBOX", 1, vec![again])).unwrap();
    assert_eq!(fixture.store.progress("work", "INBOX").unwrap().places, [Place(1)]);
    let letters = fixture.store.letters(at(LATER), None, &[]).unwrap();
    assert_eq!((letters.letters.len(), letters.others), (1, 0));
    assert_eq!(letters.letters[0].message, message("b@example.org", 5));
    assert_eq!(letters.letters[0].roles, [Role::Inbox, Role::Archive].into_iter().collect());
    let size = fixture.store.connection.query_row("SELECT size FROM location", [], |row| row.get::<_, i64>(0));
    assert_eq!(size.unwrap(), 200);
}

#[test]
fn the_same_id_with_other_content_is_another_message() {
    let mut fixture = fixture();
    let other = Message { subject: "Another".into(), ..message("a@example.org", 4) };
    fixture
        .store
        .commit(&parcel("INBOX", 1, vec![incoming(1, message("a@example.org", 4)), incoming(2, other)]))
        .unwrap();
    assert_eq!(fixture.store.letters(at(LATER), None, &[]).unwrap().letters.len(), 2);
}

#[test]
fn at_one_moment_nothing_changes_whoever_writes() {
    let mut fixture = fixture();
    let reader = Store::open_to_read(&fixture.path).unwrap();
    let letter = message("a@example.org", 4);
    let moment = reader.at_one_moment().unwrap();
    let count = || reader.letters(at(LATER), None, &[]).map(|known| known.letters.len() as u64 + known.others).unwrap();
    assert_eq!(count(), 0);
    fixture.store.commit(&parcel("INBOX", 1, vec![incoming(1, letter)])).unwrap();
    assert_eq!(count(), 0);
    drop(moment);
    assert_eq!(count(), 1);
}

/// The opening is read without the rest, which is why it comes first.
#[test]
fn an_opening_is_read_alone() {
    let gist = Gist { opening: "Grüße from the gate".into(), words: 4, ..Gist::default() };
    let bytes = envelope::gist_to_bytes(&gist);
    assert_eq!(envelope::opening_from_bytes(&bytes).unwrap(), "Grüße from the gate");
    assert_eq!(envelope::gist_from_bytes(&bytes).unwrap(), gist);
    assert!(envelope::opening_from_bytes(&bytes[..5]).is_err());
}

#[test]
fn a_new_uid_validity_doubles_nothing_and_loses_nothing() {
    let mut fixture = fixture();
    fixture
        .store
        .commit(&parcel(
            "INBOX",
            1,
            vec![incoming(1, message("a@example.org", 4)), incoming(2, message("b@example.org", 5))],
        ))
        .unwrap();
    let (here, new) = (message("a@example.org", 4), message("new@example.org", 4));
    assert_eq!(fixture.store.have_words(&[&here, &new]).unwrap(), [true, false]);
    fixture.store.commit(&parcel("INBOX", 9, vec![incoming(5, message("a@example.org", 4))])).unwrap();
    let progress = fixture.store.progress("work", "INBOX").unwrap();
    assert_eq!(progress.places, [Place(5)]);
    assert_eq!(progress.checkpoint.unwrap().generation(), 9);
    assert_eq!(fixture.store.letters(at(LATER), None, &[]).unwrap().letters.len(), 2);
}

#[test]
fn a_vanished_message_stays_sent() {
    let mut fixture = fixture();
    fixture.store.commit(&parcel("Sent", 1, vec![incoming(1, message("a@example.org", 4))])).unwrap();
    fixture.store.commit(&Parcel { vanished: vec![Place(1)], ..parcel("Sent", 1, Vec::new()) }).unwrap();
    assert_eq!(fixture.store.progress("work", "Sent").unwrap().places, []);
    let letters = fixture.store.letters(at(LATER), None, &[]).unwrap().letters;
    assert_eq!(letters[0].roles, [Role::Sent].into_iter().collect());
}

#[test]
fn a_parcel_that_cannot_be_kept_leaves_nothing() {
    let mut fixture = fixture();
    fixture
        .store
        .connection
        .execute_batch(
            "CREATE TRIGGER full BEFORE UPDATE OF checkpoint ON mailbox BEGIN SELECT RAISE(ABORT, 'disk full'); END",
        )
        .unwrap();
    let error = fixture.store.commit(&parcel("INBOX", 1, vec![incoming(1, message("a@example.org", 4))])).unwrap_err();
    assert!(error.to_string().contains("disk full"), "{error}");
    assert_eq!(fixture.store.letters(at(LATER), None, &[]).unwrap(), Letters::default());
    assert_eq!(fixture.store.progress("work", "INBOX").unwrap(), Progress::default());
}

#[test]
fn later_mail_is_not_known_yet() {
    let mut fixture = fixture();
    let bulk = Incoming { gist: None, ..incoming(3, message("c@example.org", 3)) };
    fixture
        .store
        .commit(&parcel(
            "INBOX",
            1,
            vec![incoming(1, message("a@example.org", 4)), incoming(2, message("b@example.org", 6)), bulk],
        ))
        .unwrap();
    let Letters { letters, others } = fixture.store.letters(at("2026-03-05T00:00:00Z"), None, &[]).unwrap();
    assert_eq!((letters.len(), others), (1, 1));
    assert!(fixture.store.letters(at(LATER), Some("home"), &[]).unwrap().letters.is_empty());
}

#[test]
fn what_lies_in_mailboxes_left_out_alone_is_no_letter() {
    let mut fixture = fixture();
    let (a, b) = (message("a@example.org", 3), message("b@example.org", 4));
    fixture.store.commit(&parcel("INBOX", 1, vec![incoming(1, a.clone())])).unwrap();
    fixture.store.commit(&parcel("Sent", 1, vec![incoming(1, a), incoming(2, b)])).unwrap();
    let count = |excluded: &[(&str, &str)]| fixture.store.letters(at(LATER), None, excluded).unwrap().letters.len();
    assert_eq!((count(&[]), count(&[("work", "Sent")]), count(&[("home", "Sent")])), (2, 1, 2));
}

#[test]
fn a_mailbox_tells_how_far_back_and_since_when() {
    let mut fixture = fixture();
    let without_date = Message { date: Timestamp::UNIX_EPOCH, ..message("b@example.org", 4) };
    let incoming = vec![incoming(1, without_date), incoming(2, message("a@example.org", 4))];
    fixture.store.commit(&parcel("INBOX", 1, incoming)).unwrap();
    let success = at("2026-03-06T00:00:00Z");
    fixture.store.account_succeeded("work", &["INBOX".to_owned()], &Identities::default(), success).unwrap();
    let mailboxes = fixture.store.mailboxes(at("2026-03-07T00:00:00Z"), &TimeZone::UTC, None).unwrap();
    // Sent was not seen tonight: it is missing.
    assert_eq!(mailboxes.len(), 1);
    assert_eq!(mailboxes[0].from, Some("2026-03-04".parse().unwrap()));
    assert_eq!((mailboxes[0].messages, mailboxes[0].last_success, &mailboxes[0].problem), (2, Some(success), &None));
    fixture.store.account_failed("work", "unreachable").unwrap();
    let mailboxes = fixture.store.mailboxes(at("2026-03-03T00:00:00Z"), &TimeZone::UTC, None).unwrap();
    assert_eq!((mailboxes[0].messages, mailboxes[0].from), (1, None));
    assert_eq!(mailboxes[0].problem.as_deref(), Some("unreachable"));
}

#[test]
fn a_decision_holds_until_it_is_undone() {
    let mut fixture = fixture();
    let ana = AddrSpec::new("ana@example.org");
    let decision = Decision { at: at("2026-03-01T00:00:00Z"), contact: ana.clone(), resolution: Resolution::Mute };
    fixture.store.decide(&decision).unwrap();
    assert_eq!(
        fixture.store.undo(std::slice::from_ref(&ana), at("2026-03-03T00:00:00Z")).unwrap(),
        Some(decision.clone())
    );
    assert_eq!(fixture.store.undo(std::slice::from_ref(&ana), at("2026-03-04T00:00:00Z")).unwrap(), None);
    assert_eq!(fixture.store.decisions(at("2026-02-28T00:00:00Z")).unwrap(), []);
    assert_eq!(fixture.store.decisions(at("2026-03-02T00:00:00Z")).unwrap(), [decision]);
    assert_eq!(fixture.store.decisions(at("2026-03-03T00:00:00Z")).unwrap(), []);
}

#[test]
fn a_report_made_again_is_not_compared_with_itself() {
    let mut fixture = fixture();
    let verdict = |kind| crate::analysis::PriorVerdict {
        contact: AddrSpec::new("ana@example.org"),
        verdict: kind,
        since: "2026-03-01".parse().unwrap(),
    };
    let (first, second) = (at("2026-03-01T05:00:00Z"), at("2026-03-02T05:00:00Z"));
    assert_eq!(fixture.store.prior(first).unwrap(), None);
    fixture.store.record(first, &[verdict(VerdictKind::Waiting)]).unwrap();
    assert_eq!(fixture.store.prior(first).unwrap(), None);
    fixture.store.record(second, &[verdict(VerdictKind::Nudge)]).unwrap();
    fixture.store.record(second, &[verdict(VerdictKind::Quiet)]).unwrap();
    assert_eq!(fixture.store.prior(second).unwrap(), Some(vec![verdict(VerdictKind::Waiting)]));
    assert_eq!(fixture.store.prior(at(LATER)).unwrap(), Some(vec![verdict(VerdictKind::Quiet)]));
}

#[test]
fn stale_gists_are_read_again_once() {
    let mut fixture = fixture();
    fixture.store.commit(&parcel("INBOX", 1, vec![incoming(1, message("a@example.org", 4))])).unwrap();
    assert_eq!(fixture.store.stale_gists(0).unwrap(), []);
    fixture.store.connection.execute("UPDATE gist SET reader_version = 0", []).unwrap();
    let stale = fixture.store.stale_gists(0).unwrap();
    assert_eq!(stale[0].text, b"How are you?");
    fixture.store.reread(&[(stale[0].key, Gist { words: 99, ..Gist::default() })]).unwrap();
    assert_eq!(fixture.store.stale_gists(0).unwrap(), []);
    assert_eq!(fixture.store.letters(at(LATER), None, &[]).unwrap().letters[0].gist.words, 99);
}

#[test]
fn a_list_is_known_from_any_letter_it_passed_on_but_those_in_junk() {
    let mut fixture = fixture();
    let walkers = AddrSpec::new("walkers@lists.example.org");
    let passed_on = |day, place, list: &AddrSpec| Incoming {
        list: Some(list.clone()),
        gist: None,
        ..incoming(place, message("a@example.org", day))
    };
    // The copy that came through the list is not the one that is kept, and tells it all the same.
    let own = Message { received: false, ..message("a@example.org", 4) };
    fixture.store.commit(&parcel("Sent", 1, vec![incoming(1, own)])).unwrap();
    fixture.store.commit(&parcel("INBOX", 1, vec![passed_on(4, 1, &walkers), passed_on(3, 2, &walkers)])).unwrap();
    fixture.store.survey("work", "Junk", "Junk", Role::Junk).unwrap();
    fixture.store.commit(&parcel("Junk", 1, vec![passed_on(3, 1, &AddrSpec::new("ana@example.org"))])).unwrap();
    assert_eq!(fixture.store.lists(at(LATER)).unwrap(), [walkers.clone()].into());
    assert_eq!(fixture.store.lists(at("2026-03-03T23:00:00Z")).unwrap(), [walkers].into());
    assert_eq!(fixture.store.lists(at("2026-03-02T00:00:00Z")).unwrap(), [].into());
}

#[test]
fn a_refused_login_stays_latched_until_one_succeeds() {
    let mut fixture = fixture();
    assert_eq!(fixture.store.refused_login("work").unwrap(), None);
    fixture.store.latch("work", "mark").unwrap();
    fixture.store.account_failed("work", "unreachable").unwrap();
    assert_eq!(fixture.store.refused_login("work").unwrap().as_deref(), Some("mark"));
    fixture.store.account_succeeded("work", &[], &Identities::default(), at(LATER)).unwrap();
    assert_eq!(fixture.store.refused_login("work").unwrap(), None);
}

#[test]
fn a_newer_schema_and_a_file_that_is_no_database_are_refused() {
    let fixture = fixture();
    fixture.store.connection.pragma_update(None, "user_version", 99).unwrap();
    let error = format!("{:#}", Store::open(&fixture.path).unwrap_err());
    for told in ["newer version of crickets", "upgrade crickets", "--database"] {
        assert!(error.contains(told), "{error}");
    }
    let text = fixture.path.with_extension("txt");
    std::fs::write(&text, "Dear Ana,\n".repeat(100)).unwrap();
    let error = format!("{:#}", Store::open(&text).unwrap_err());
    assert!(error.contains("no database of crickets") && error.contains("--database"), "{error}");
    assert!(std::fs::read_to_string(&text).unwrap().starts_with("Dear Ana,"));
}

#[test]
fn the_database_is_private() {
    let fixture = fixture();
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&fixture.path), 0o600);
    assert_eq!(mode(fixture.path.parent().unwrap()), 0o700);
}
