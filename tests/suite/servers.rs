//! The same mailbox behind Cyrus and behind Courier: what is read must be what Dovecot hands over, and be followed as well.

use crickets::message::Role;
use crickets::source::Settings;

use crate::parts;
use crate::support::desk::MemoryDesk;
use crate::support::dovecot::Dovecot;
use crate::support::mailbox::fill;
use crate::support::post::Post;
use crate::support::unpacked::Unpacked;
use crate::support::{courier, cyrus};

/// Fills the server and a Dovecot alike, reads both, and goes on reading while mail comes and goes.
fn reads_as_from_dovecot(server: &Unpacked, below_inbox: &str) {
    let reference = Dovecot::start().expect("the long tests need Dovecot");
    let [sent, clients] = ["Sent", "Clients"].map(|name| format!("{below_inbox}{name}"));
    let mut post = Post::sign_in(&server.settings());
    post.create(&sent);
    post.create(&clients);
    let messages = [("INBOX", "", 0..240), (&sent, ".Sent", 240..280), (&clients, ".Clients", 280..300)];
    for (mailbox, folder, numbers) in messages {
        post.put(mailbox, numbers.clone());
        fill(&reference.maildir(), folder, numbers);
    }
    post.leave();

    let (mut expected, mut desk) = (MemoryDesk::default(), MemoryDesk::default());
    expected.sync(reference.settings()).unwrap();
    desk.sync(server.settings()).unwrap_or_else(|error| panic!("{error}: {}", server.log()));
    assert_eq!((desk.arrived, desk.problems.len()), (300, 0), "{:?}", desk.problems);
    assert!(desk.contents() == expected.contents());
    assert_eq!(desk.mailboxes[&sent].survey.as_ref().unwrap().role, Role::Sent);

    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (0, 0));

    let mut post = Post::sign_in(&server.settings());
    post.put("INBOX", [300, 301]);
    post.put(&clients, [302]);
    post.expunge("INBOX", "7,9");
    post.leave();
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (3, 2));
    let mut clean = MemoryDesk::default();
    clean.sync(server.settings()).unwrap();
    for name in &clean.seen {
        assert!(clean.mailboxes[name].arrivals == desk.mailboxes[name].arrivals, "{name}");
    }
    desk.sync(server.settings()).unwrap();
    assert_eq!((desk.arrived, desk.vanished), (0, 0));

    // Every server has its own idea of how a message is built.
    let mut post = Post::sign_in(&server.settings());
    parts::mails("me@example.net").iter().for_each(|mail| post.put_text("INBOX", mail));
    post.leave();
    parts::deliver(&reference.maildir(), "me@example.net");
    let mut whole = MemoryDesk::default();
    let mut direct = Settings::new("test", "maildir");
    direct.path = Some(reference.maildir());
    whole.sync(direct).unwrap();
    desk.sync(server.settings()).unwrap();
    parts::assert_same(&desk, &whole);
}

#[test]
#[ignore = "long: a real Cyrus, unpacked by tests/run --long and started by root"]
fn cyrus_is_read_as_dovecot_is() {
    reads_as_from_dovecot(&cyrus::start(), "");
}

#[test]
#[ignore = "long: a real Courier, unpacked by tests/run --long and started by root"]
fn courier_is_read_as_dovecot_is() {
    reads_as_from_dovecot(&courier::start(), "INBOX.");
}
