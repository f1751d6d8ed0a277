//! Answers damaged at random: whatever a server says, a run ends, panics nowhere, and the next honest night has everything.
//!
//! A small server in memory answers honestly; what it says is then damaged by a seed, which a failing test prints.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::{self, Read, Write};

use super::Account;
use super::commands::Commands;
use super::guard::{Stream, Wire};
use super::offers::{Capabilities, Offers};
use super::pipeline::Line;
use super::uids::UidSet;
use crate::message::Message;
use crate::message::mailbox::{Checkpoint, Place, Uid};
use crate::source::{Batch, Desk, Error, Known, Settings, Survey, Trace};

/// In the normal run; one in a hundred of those of the long run.
const FEW: u64 = 3_000;
const MANY: u64 = 300_000;

/// Mailboxes with the UIDs in them.
const MAILBOXES: [(&str, &str, &[u32]); 3] =
    [("INBOX", "", &[1, 2, 3, 5, 8, 13]), ("Sent", "\\Sent", &[4, 5]), ("Trash", "\\Trash", &[7])];
const UID_NEXT: u32 = 20;

/// What servers can do beyond that, in turn: nothing, know a message for good, do so as Gmail does.
const EXTRAS: [&str; 3] = ["", "OBJECTID", "X-GM-EXT-1"];

/// SplitMix64: a seed gives the same damage on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit.max(1) as u64) as usize
    }
}

/// What may come in the place of something else.
const PIECES: [&str; 16] = [
    "\r\n",
    "(",
    ")",
    "\"",
    "{99}",
    "{1073741824}\r\n",
    "* ",
    "NIL",
    "* BYE x\r\n",
    "+ \r\n",
    "c1 OK\r\n",
    "UID 4294967295",
    "* 9 EXPUNGE\r\n",
    "\0",
    "\u{ff}",
    "* NO x\r\n",
];

/// Damages an answer in one to three places.
fn damage(random: &mut Random, answer: &mut Vec<u8>) {
    for _ in 0..=random.below(3) {
        let at = random.below(answer.len());
        let length = (1 + random.below(12)).min(answer.len() - at);
        match random.below(6) {
            0 => answer[at] = random.below(256) as u8,
            1 => drop(answer.drain(at..at + length)),
            2 => {
                let copy = answer[at..at + length].to_vec();
                answer.splice(at..at, copy);
            }
            3 => {
                let piece = PIECES[random.below(PIECES.len())].bytes();
                answer.splice(at..at, piece);
            }
            4 => {
                // Another number: of a message, of bytes, of a tag.
                if let Some(digit) = (at..answer.len()).find(|&at| answer[at].is_ascii_digit()) {
                    answer[digit] = b'0' + random.below(10) as u8;
                }
            }
            _ => answer.truncate(at + 1),
        }
        if answer.is_empty() {
            return;
        }
    }
}

/// A server in memory. Damages every third of its answers or so, if it has a seed.
struct Server {
    random: Option<Random>,
    heard: Vec<u8>,
    says: VecDeque<u8>,
    open: usize,
}

impl Server {
    /// Returns what a command asks of one message. Those with an odd number have parts.
    fn items(&self, uid: u32, command: &str) -> String {
        let has_parts = uid % 2 == 1;
        let words = format!("Hello,\r\nnumber {uid}.\r\n");
        let literal = |section: &str, text: &str| format!(" BODY[{section}]<0> {{{}}}\r\n{text}", text.len());
        let mut items = String::new();
        if command.contains("[HEADER") {
            let kind = if has_parts { "Content-Type: multipart/mixed; boundary=b\r\n" } else { "" };
            let id = format!("Message-ID: <{uid}.{}@example.org>\r\n", self.open);
            items += " INTERNALDATE \" 4-Mar-2024 10:00:00 +0100\" RFC822.SIZE 9999";
            items += &literal("HEADER", &format!("From: Ana <ana@example.org>\r\n{id}{kind}\r\n"));
        }
        if command.contains("X-GM-MSGID") {
            items += &format!(" X-GM-LABELS (\"\\\\Inbox\" Work) X-GM-MSGID 12784553442303{uid}");
        }
        if command.contains("EMAILID") {
            items += &format!(" EMAILID (M6d99ac{uid})");
        }
        if command.contains("BODYSTRUCTURE") {
            items += " BODYSTRUCTURE ((\"text\" \"plain\" NIL NIL NIL \"7bit\" 20 1)(\"text\" \"html\" NIL NIL NIL \"7bit\" 20 1) \"mixed\" (\"boundary\" \"b\"))";
        }
        if command.contains("[1]") {
            items += &(literal("1.MIME", "Content-Type: text/plain\r\n\r\n") + &literal("1", &words));
        }
        if command.contains("[TEXT]") {
            items += &literal("TEXT", &words);
        }
        items
    }

    fn answer(&self, command: &str) -> String {
        let words: Vec<&str> = command.split(' ').collect();
        let uids = MAILBOXES[self.open].2;
        match words.as_slice() {
            ["LIST", ..] => MAILBOXES.iter().fold(String::new(), |answer, (name, attribute, uids)| {
                let status = format!("UIDVALIDITY 7 UIDNEXT {UID_NEXT} MESSAGES {} HIGHESTMODSEQ 9", uids.len());
                format!("{answer}* LIST ({attribute}) \"/\" {name}\r\n* STATUS {name} ({status})\r\n")
            }),
            ["EXAMINE", ..] => format!("* {} EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n", uids.len()),
            ["UID", "SEARCH", ..] => {
                let all: UidSet = uids.iter().copied().map(Uid).collect();
                format!("* ESEARCH (TAG \"x\") UID ALL {all}\r\n")
            }
            ["UID", "FETCH", set, ..] => {
                let asked = UidSet::parse(&set.replace('*', "4294967295"));
                let fetched = uids.iter().enumerate().filter(|(_, uid)| asked.contains(Uid(**uid)));
                fetched.fold(String::new(), |answer, (index, uid)| {
                    format!("{answer}* {} FETCH (UID {uid}{})\r\n", index + 1, self.items(*uid, command))
                })
            }
            _ => String::new(),
        }
    }
}

impl Write for Server {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.heard.extend_from_slice(bytes);
        while let Some(end) = self.heard.iter().position(|&byte| byte == b'\n') {
            let line: Vec<u8> = self.heard.drain(..=end).collect();
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            let (tag, command) = line.split_once(' ').unwrap_or((&line, ""));
            if let Some(name) = command.strip_prefix("EXAMINE ") {
                let opened = MAILBOXES.iter().position(|(known, ..)| name.starts_with(&format!("\"{known}\"")));
                self.open = opened.expect("a mailbox that was listed");
            }
            let mut answer = format!("{}{tag} OK done\r\n", self.answer(command)).into_bytes();
            if let Some(random) = &mut self.random
                && random.below(3) == 0
            {
                damage(random, &mut answer);
            }
            self.says.extend(answer);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Read for Server {
    /// A server that has nothing more to say has hung up.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.says.read(buffer)
    }
}

impl Stream for Server {}

/// What has been taken in.
#[derive(Default)]
struct Memory {
    mailboxes: BTreeMap<String, (Option<Checkpoint>, BTreeMap<Place, bool>)>,
    /// How many messages came with what they are known by for good.
    known_for_good: usize,
}

impl Desk for Memory {
    fn open(&mut self, survey: &Survey) -> Known {
        let (checkpoint, places) = self.mailboxes.entry(survey.name.clone()).or_default();
        let withheld = places.iter().filter(|(_, is_whole)| !**is_whole).map(|(place, _)| *place);
        Known { checkpoint: checkpoint.clone(), places: places.keys().copied().collect(), withheld: withheld.collect() }
    }

    fn traces(&mut self, _: &str) -> Vec<Trace> {
        Vec::new()
    }

    fn wants_text(&mut self, _: &Message) -> bool {
        true
    }

    fn batch(&mut self, batch: Batch) -> Result<(), Error> {
        let (checkpoint, places) =
            self.mailboxes.get_mut(&batch.mailbox).expect("a mailbox is opened before its batches");
        if checkpoint.as_ref().is_some_and(|before| before.generation() != batch.checkpoint.generation()) {
            places.clear();
        }
        for place in batch.vanished {
            places.remove(&place).expect("only what was there vanishes");
        }
        self.known_for_good += batch.arrivals.iter().filter(|arrival| arrival.email_id.is_some()).count();
        places.extend(batch.arrivals.into_iter().map(|arrival| (arrival.place, arrival.withheld.is_none())));
        *checkpoint = Some(batch.checkpoint);
        Ok(())
    }

    fn problem(&mut self, _: &str, _: Option<Place>, _: String) {}

    fn expect(&mut self, _: &str, _: u64) {}
}

fn sync(desk: &mut Memory, extra: &str, mut seed: impl FnMut() -> Option<u64>) -> Result<(), Error> {
    let settings = Settings::new("test", "imap");
    let offers = Offers::from(&Capabilities::of(&format!("LIST-STATUS SPECIAL-USE ESEARCH CONDSTORE {extra}")));
    let mut door = || {
        let server = Server { random: seed().map(Random), heard: Vec::new(), says: VecDeque::new(), open: 0 };
        Ok(Line { commands: Commands::new(Wire::new(server)), offers })
    };
    Account { host: "test", settings: &settings }.sync(&mut door, desk)
}

fn survive(seeds: std::ops::Range<u64>) {
    let expected: BTreeSet<(&str, Place)> =
        MAILBOXES.iter().flat_map(|(name, _, uids)| uids.iter().map(|uid| (*name, Uid(*uid).into()))).collect();
    let (mut failed, mut losses) = (0, Vec::new());
    for seed in seeds.clone() {
        let mut desk = Memory::default();
        let mut connections = seed << 8;
        let extra = EXTRAS[Random(seed).below(EXTRAS.len())];
        let damaged = sync(&mut desk, extra, || {
            connections += 1;
            Some(connections)
        });
        failed += u64::from(damaged.is_err());
        // A name that was made up stays as a mailbox of its own that has gone.
        assert!(sync(&mut desk, extra, || None).is_ok(), "seed {seed}");
        let has = |name: &str, place: &Place| {
            desk.mailboxes.get(name).is_some_and(|(_, places)| places.get(place) == Some(&true))
        };
        // A number that is changed to the same other one wherever it is told is another message's: nobody can tell.
        let is_there = |name: &str, place: &Place| expected.contains(&(name, *place));
        let made_up = |name: &str| {
            desk.mailboxes
                .get(name)
                .map_or(0, |(_, places)| places.keys().filter(|place| !is_there(name, place)).count())
        };
        let missing =
            |name: &str| expected.iter().filter(|(other, place)| *other == name && !has(other, place)).count();
        let lost: Vec<_> =
            expected.iter().filter(|(name, place)| !has(name, place) && made_up(name) != missing(name)).collect();
        if !lost.is_empty() {
            losses.push(format!("seed {seed} {extra}: {lost:?} after {damaged:?}"));
        }
    }
    assert!(losses.is_empty(), "{} lost: {:#?}", losses.len(), losses.iter().take(20).collect::<Vec<_>>());
    // Some damage must be survived within the run, and some must end it: else nothing was tried.
    let all = seeds.end - seeds.start;
    assert!(failed > all / 100 && failed < all, "{failed} of {all}");
}

#[test]
fn an_honest_server_is_read_wholly() {
    for extra in EXTRAS {
        let mut desk = Memory::default();
        assert!(sync(&mut desk, extra, || None).is_ok());
        let places: Vec<usize> = desk.mailboxes.values().map(|(_, places)| places.len()).collect();
        assert_eq!(places, [6, 2, 1], "{extra}");
        let names = if extra.is_empty() { 0 } else { 9 };
        assert_eq!(desk.known_for_good, names, "{extra}");
    }
}

#[test]
fn damaged_answers_lose_nothing() {
    survive(0..FEW);
}

#[test]
#[ignore = "long: minutes of damaged answers"]
fn many_damaged_answers_lose_nothing() {
    survive(FEW..MANY);
}
