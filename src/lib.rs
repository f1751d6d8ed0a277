//! `crickets` reads a mailbox every night and says on one page whom to answer, whom to nudge, who deserves one last calm
//! note, and whom to let go.
//!
//! This page is the map. Every room below opens with its own story; read them in the order of the stages.
//!
//! ```text
//!  IMAP ┐                      ┌─────────────── core: pure, no I/O, no clock ───────────────┐
//!  mdir ├─► source ─► store ─► │ text → signal → thread → people → ledger → score → verdict │ ─► report
//!  mbox ┘                      └────────────────────────────────────────────────────────────┘
//!                          nightly introduces them to each other
//! ```
//!
//! What cannot be had again (mail as received, the owner's decisions, the verdicts of past nights) lies in SQLite; all else
//! is computed from it, every night anew, by a core that sees values and returns values.
//!
//! # The stages
//!
//! Two vocabularies come before everything: [`message`] (RFC 5322: what mail is) and [`calendar`] (working days, due dates;
//! `now` is always an argument). Two more are tables: [`language`] (how people greet, quote, promise and decline, one
//! language a file) and [`verdict::policy`] (every number a verdict depends on).
//!
//! | stage | takes | gives | question it answers |
//! |---|---|---|---|
//! | [`source`] | an account | headers, then words, in batches | what mail is there that we have not seen? |
//! | [`store`] | batches | rows, in one transaction with the checkpoint | what do we know for good? |
//! | [`text`] | the body of one message | zones, [`text::OwnText`] | what did its author write here? |
//! | [`signal`] | own text and headers | [`signal::Signal`]s | what does this one message do: ask, promise, decline, cancel? |
//! | [`thread`] | all messages | conversations | which belong together? |
//! | [`people`] | addresses, decisions | contacts, identities | who is who, and which of them is the owner? |
//! | [`ledger`] | the above, per contact | [`ledger::Exchange`]s | who owes whom, since when, and what settled it? |
//! | [`score`] | one relation, the whole mailbox | [`score::Scores`] | how fast, how often, how mutual, and how sure are we? |
//! | [`verdict`] | all of that, policy, now | [`verdict::Judgement`] | where does it stand tonight, why, and what would change it? |
//! | [`report`] | [`analysis::Analysis`] | HTML, Markdown, JSON, CSV, [tables](report::tables) | what does a person want to read, in which order? |
//!
//! The core has two doors, both in [`analysis`]. [`analysis::read`] looks at one message alone (text, signal); it runs once when it
//! arrives, on all processors, and its result is kept beside the message until the reader's version changes.
//! [`analysis::analyze`] looks at everything between messages (thread to verdict); it runs every night, in memory, in time linear in the mail of
//! humans. Bulk mail never enters it.
//!
//! Around them: [`config`] (one TOML file), [`nightly`] (sync, report, deliver; one run at a time), [`deliver`] (to the owner and nobody else), [`cli`] (one file a command),
//! [`exit_code`].
//!
//! # Invariants, written as absences
//!
//! - The core has no clock, no file, no network, no randomness and no log. It cannot fail: odd mail yields a value and a
//!   [`message::Defect`].
//! - No detector can see a quotation: detectors take [`text::OwnText`], and only [`text`] makes one.
//! - No room but [`store`] knows SQL; none but [`report`] knows HTML; none but [`source::imap`] speaks IMAP; none but
//!   [`source`] speaks to any host at all ([`source::oauth`]: to the provider's sign-in server, where the owner uses one).
//! - [`source`] and [`store`] have never heard of each other.
//! - Nothing iterates a hash map on its way to the report: same mail, same decisions, same `now`, same bytes.
//! - Nothing here can send mail to a contact, mark a message read or change a mailbox: the commands for it are not written.
//! - What is derived may be dropped and rebuilt; ground tables are only ever migrated.
//! - Decisions hang on a contact's address and a Message-ID, never on a row number or a UID.
//! - Silence is never claimed where mail is missing.
//!
//! Who may import whom is data in `tests/suite/architecture/walls.rs`; a test holds every file to it, and to the
//! absences that can be read off the source.
//!
//! # One-file changes
//!
//! | new | file | plus |
//! |---|---|---|
//! | detector | `signal/x.rs`, its tests inside | a line in [`signal::detectors`] |
//! | language | `language/x.rs` | a line in [`language::LANGUAGES`] |
//! | report format | `report/x.rs` | a line in [`report::FORMATS`] |
//! | table to export | `report/tables/x.rs` | a line in [`report::tables::TABLES`] |
//! | source | `source/x.rs` | a line in [`source::SOURCES`] |
//! | draft | `verdict/drafts/x.en.txt` | a line in the table of [`verdict::draft`] |
//! | migration | `store/migrations/NNNN_x.sql` | a line in the list of `store/open.rs` |
//!
//! # Words
//!
//! - **Account**: one IMAP login, or one Maildir, mbox or folder. **Identity**: an address the owner sends from.
//! - **Outbound**: from an identity *and* found where sent mail lies. From "me" found anywhere else is unverified and counts
//!   for nothing ([`message::Direction`]).
//! - **Contact**: one person with one or more addresses, who wrote to the owner or stood in To of the owner's mail.
//! - **Direct message**: to at most four people, of whom the reader is one, or greeting the reader by name.
//! - **Ask**: a request in a direct outbound message, courtesies apart. **Promise** (`Commitment` in code): someone commits to
//!   a future act for the reader.
//! - **Exchange**: one obligation, owed by one party to the other: an ask owes a reply, a promise owes a delivery. It is
//!   *live* until it is settled or has lapsed.
//! - **Sign of life**: a human message from them, or a touch that reached them; never an auto-reply, a bounce or an RSVP.
//! - **Attempt**: what the owner sent, asking or following an open item, after their last sign of life; several on a day are one.
//! - **Silence**: since the later of their last sign of life and the ask. Absence (out of office) is no silence.
//! - **Established**, **new**: whether enough went back and forth, on enough days, over long enough
//!   ([`ledger::established`]); the owner can override it.
//! - **Grace**: how long a contact usually takes, and a little more, in working time. All other days are calendar days.
//! - **Verdict**: where a relation stands tonight and what to do ([`verdict::Verdict`]); the table is in [`verdict::judge()`].

#![allow(
    rustdoc::private_intra_doc_links,
    reason = "read with `cargo doc --document-private-items`, where they lead somewhere"
)]

pub mod analysis;
pub mod calendar;
pub mod cli;
pub mod config;
pub mod deliver;
pub mod exit_code;
pub mod language;
pub mod ledger;
pub mod message;
pub mod nightly;
pub mod people;
pub mod report;
pub mod score;
pub mod signal;
pub mod source;
pub mod store;
pub mod text;
pub mod thread;
pub mod verdict;
