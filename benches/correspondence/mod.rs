//! A made-up correspondence of any length, straight into a store: few people write most of it, as everywhere.
//!
//! No two letters say the same: each sentence names things by numbers, so that nothing is saved by telling equal ones.

use crickets::analysis::read;
use crickets::message::mailbox::{Checkpoint, ModSeq, Place, Uid, UidValidity};
use crickets::message::{Role, Roles, parse};
use crickets::store::{Incoming, Parcel, Store};
use jiff::Timestamp;
use rayon::prelude::*;

pub const OWNER: [&str; 1] = ["robin@example.net"];

const ACCOUNT: &str = "bench";
const PEOPLE: usize = 20_000;
/// One after the other until the last day: a million in eight years.
const PACE_SECONDS: i64 = 252;
/// Half past four in the morning of 10 March 2026, UTC.
const LAST: i64 = 1_773_117_000;
/// Messages in one transaction.
const PARCEL: usize = 4_000;
/// The longest conversation, in letters.
const LONGEST: usize = 30;

const STATEMENTS: [&str; 12] = [
    "The gate of house # was painted on the second day and nobody has leaned on it since.",
    "We counted # bricks in the yard, which is fewer than the list says.",
    "Room # still smells of varnish, so the choir sings in the hall.",
    "The carpenter found # old nails under the floor and kept all of them.",
    "In the end # guests came, and there was soup for every one.",
    "Nobody knows why lamp # is lit at noon.",
    "The minutes of meeting # are in the blue folder on the shelf.",
    "Train # was late again because of leaves on the line.",
    "Ladder # is the tall one; the short one has no number.",
    "It took # hours to dry, and the weather was kind to us.",
    "Page # of the plan shows the wall as it was before the war.",
    "The cat slept through visit # of the chimney sweep.",
];
const ASKS: [&str; 6] = [
    "Could you send me drawing # by Friday?",
    "Would you let me know whether plan # suits you?",
    "Please tell me what invoice # is about.",
    "When can we talk about room #?",
    "Do you still have the keys of shed #?",
    "Can you confirm that # chairs are enough?",
];
const PROMISES: [&str; 6] = [
    "I'll send you list # tomorrow.",
    "I will call you about fence # next week.",
    "I'll get back to you on question # by Monday.",
    "We will check crate # and let you know.",
    "I'll introduce you to the owner of barn #.",
    "I will pay bill # at the end of the month.",
];
const TURNS: [&str; 5] = [
    "Thank you for the # photographs.",
    "Attached is draft #.",
    "If you have any questions, please let me know.",
    "Never mind about parcel #.",
    "It was good to meet you at fair #.",
];

/// Numbers that look random and are the same every time (SplitMix64).
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn pick<'a>(&mut self, sentences: &[&'a str]) -> &'a str {
        sentences[self.below(sentences.len())]
    }

    /// Returns a person, the first ones far oftener than the last.
    fn person(&mut self) -> usize {
        let share = self.below(1_000_000) as f64 / 1e6;
        (share.powi(3) * PEOPLE as f64) as usize
    }
}

/// The last letter exchanged with a person.
#[derive(Clone)]
struct Last {
    conversation: u64,
    letters: Vec<u64>,
    by_owner: bool,
}

/// A message before it is read.
struct Draft {
    place: Place,
    is_sent: bool,
    header: String,
    words: Option<String>,
}

/// Letters of one night, not read yet.
pub struct News {
    drafts: Vec<Draft>,
    checkpoint: Checkpoint,
}

/// Fills an empty store, and returns how many of the messages are by or to people.
pub fn fill(store: &mut Store, messages: u64) -> u64 {
    for (name, role) in [("INBOX", Role::Inbox), ("Sent", Role::Sent)] {
        store.survey(ACCOUNT, name, name, role).expect("a mailbox");
    }
    let mut rng = Rng(7);
    let mut last: Vec<Option<Last>> = vec![None; PEOPLE];
    let (mut drafts, mut letters) = (Vec::new(), 0);
    for index in 0..messages {
        let at = LAST - (messages - index).cast_signed() * PACE_SECONDS;
        if index % 10 < 3 {
            letters += 1;
            drafts.push(letter(&mut rng, &mut last, index, at));
        } else {
            drafts.push(notice(&mut rng, index, at));
        }
        if drafts.len() == PARCEL || index + 1 == messages {
            for parcel in parcels(&std::mem::take(&mut drafts), &checkpoint(index)) {
                store.commit(&parcel).expect("a commit");
            }
        }
    }
    letters
}

/// Returns so many letters that came after everything else, other ones for every night.
pub fn news(night: usize, count: usize) -> News {
    let mut rng = Rng(1_000 + night as u64);
    let mut last: Vec<Option<Last>> = vec![None; PEOPLE];
    let first = 1 << 40 | (night as u64) << 20;
    let drafts = (first..first + count as u64).map(|index| letter(&mut rng, &mut last, index, LAST)).collect();
    News { drafts, checkpoint: checkpoint(first) }
}

impl News {
    /// Returns the letters read, as one batch for the inbox.
    pub fn read(&self) -> Parcel {
        parcel("INBOX", self.drafts.iter().collect(), &self.checkpoint)
    }
}

fn parcels(drafts: &[Draft], checkpoint: &Checkpoint) -> Vec<Parcel> {
    let of = |is_sent: bool| drafts.iter().filter(|draft| draft.is_sent == is_sent).collect();
    vec![parcel("INBOX", of(false), checkpoint), parcel("Sent", of(true), checkpoint)]
}

fn parcel(mailbox: &str, drafts: Vec<&Draft>, checkpoint: &Checkpoint) -> Parcel {
    Parcel {
        account: ACCOUNT.to_owned(),
        mailbox: mailbox.to_owned(),
        incoming: drafts.into_par_iter().map(incoming).collect(),
        vanished: Vec::new(),
        renumbered: Vec::new(),
        checkpoint: checkpoint.clone(),
    }
}

fn incoming(draft: &Draft) -> Incoming {
    let header = draft.header.as_bytes();
    let (message, _) = parse::message(header, None);
    let gist = draft.words.as_ref().map(|words| read(&message, &parse::body(header, words.as_bytes())).gist);
    Incoming {
        place: draft.place,
        received_at: None,
        size: draft.header.len() as u64,
        labels: Roles::default(),
        header: header.to_vec(),
        text: draft.words.as_ref().map(|words| words.as_bytes().to_vec()),
        email_id: None,
        withheld: None,
        message,
        list: None,
        gist,
    }
}

fn checkpoint(index: u64) -> Checkpoint {
    Checkpoint::Imap {
        uid_validity: UidValidity(1),
        uid_next: Uid(u32::try_from(index % 4_000_000_000).unwrap_or(u32::MAX)),
        highest_mod_seq: Some(ModSeq(index)),
        messages: index,
        complete: true,
        has_gaps: false,
        since: None,
    }
}

fn letter(rng: &mut Rng, last: &mut [Option<Last>], index: u64, at: i64) -> Draft {
    let who = rng.person();
    let before = last[who].take().filter(|before| before.letters.len() < LONGEST && rng.below(10) < 6);
    let by_owner = before.as_ref().map_or_else(|| rng.below(2) == 0, |before| !before.by_owner);
    let mut others: Vec<usize> = vec![who];
    if rng.below(20) == 0 {
        others.extend((0..1 + rng.below(3)).map(|_| rng.person()));
    }
    let mut header = String::new();
    let list = |people: &[usize]| people.iter().map(|who| mailbox(*who)).collect::<Vec<_>>().join(",\r\n ");
    let owner = format!("Robin Falk <{}>", OWNER[0]);
    let (from, to, cc) =
        if by_owner { (owner, list(&others), String::new()) } else { (mailbox(who), owner, list(&others[1..])) };
    header.push_str(&format!("From: {from}\r\nTo: {to}\r\n"));
    if !cc.is_empty() {
        header.push_str(&format!("Cc: {cc}\r\n"));
    }
    let conversation = before.as_ref().map_or(index, |before| before.conversation);
    let answers = before.as_ref().map_or(&[][..], |before| &before.letters);
    let prefix = if answers.is_empty() { "" } else { "Re: " };
    header.push_str(&format!("Subject: {prefix}House {conversation} and its garden\r\n{}", dated(index, at)));
    if let Some(parent) = answers.last() {
        let references: Vec<String> = answers.iter().map(|id| format!("<{id}.letter@example.org>")).collect();
        header.push_str(&format!(
            "In-Reply-To: <{parent}.letter@example.org>\r\nReferences: {}\r\n",
            references.join("\r\n ")
        ));
    }
    if !by_owner {
        header.push_str(
            "Received: from relay.example.org by mx.example.net with ESMTPS; Tue, 10 Mar 2026 05:00:00 +0000\r\n",
        );
    }
    header.push_str("\r\n");
    let words = words(rng, if by_owner { first_name(who) } else { "Robin" });
    let mut letters = before.map(|before| before.letters).unwrap_or_default();
    letters.push(index);
    last[who] = Some(Last { conversation, letters, by_owner });
    Draft { place: Place(index), is_sent: by_owner, header, words: Some(words) }
}

/// What a program sends: kept for the totals alone.
fn notice(rng: &mut Rng, index: u64, at: i64) -> Draft {
    let sender = rng.below(400);
    let header = format!(
        "From: Shop {sender} <hello@shop{sender}.example.com>\r\nTo: {}\r\nSubject: Offer {index}\r\n{}List-Unsubscribe: <https://shop{sender}.example.com/u/{index}>\r\nReceived: from relay.example.org by mx.example.net with ESMTPS; Tue, 10 Mar 2026 05:00:00 +0000\r\n\r\n",
        OWNER[0],
        dated(index, at)
    );
    Draft { place: Place(index), is_sent: false, header, words: None }
}

fn dated(index: u64, at: i64) -> String {
    let at = Timestamp::from_second(at).expect("a time within the last centuries");
    format!("Message-ID: <{index}.letter@example.org>\r\nDate: {}\r\n", at.strftime("%a, %d %b %Y %H:%M:%S +0000"))
}

fn words(rng: &mut Rng, to: &str) -> String {
    let mut words = format!("Hello {to},\r\n\r\n");
    for _ in 0..3 + rng.below(10) {
        let sentences: &[&str] = match rng.below(10) {
            0 => &ASKS,
            1 => &PROMISES,
            2 => &TURNS,
            _ => &STATEMENTS,
        };
        words.push_str(&rng.pick(sentences).replace('#', &rng.below(100_000).to_string()));
        words.push_str(if rng.below(4) == 0 { "\r\n\r\n" } else { " " });
    }
    words.push_str("\r\n\r\nBest regards,\r\nA friend of the house\r\n");
    words
}

const FIRST: [&str; 8] = ["Ada", "Boris", "Clara", "Dmitri", "Elif", "Farid", "Greta", "Hugo"];
const LAST_NAMES: [&str; 5] = ["Abel", "Berg", "Costa", "Dahl", "Ernst"];

fn first_name(who: usize) -> &'static str {
    FIRST[who % FIRST.len()]
}

fn mailbox(who: usize) -> String {
    let (first, last) = (first_name(who), LAST_NAMES[who / FIRST.len() % LAST_NAMES.len()]);
    format!("{first} {last} <{}.{who}@{}>", first.to_lowercase(), ["example.org", "example.com"][who % 2])
}
