//! What one message does: commits, asks, introduces, cancels, declines.
//!
//! Each detector lives in a file of its own and is a line in [`detectors`]. A detector sees an [`Utterance`]: the headers
//! and the author's own words, never a quotation, because only [`text`] makes [`OwnText`].

mod answer;
mod cancellation;
mod closing;
mod commitment;
mod cues;
mod decline;
mod delivery;
mod due;
#[cfg(test)]
mod dutch;
#[cfg(test)]
mod french;
#[cfg(test)]
mod german;
mod introduction;
#[cfg(test)]
mod italian;
mod letter;
mod met;
mod notice;
mod offer;
mod out_of_office;
mod parties;
mod program;
mod quoted;
mod referral;
mod release;
mod request;
mod thanks;

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::calendar::Due;
use crate::language::{self, About, Language, Told};
use crate::message::{AddrSpec, Automated, Body, Message};
use crate::text::{self, OwnText, Sentence, Sentences};

pub use closing::{ClosingLine, Last64};
pub use cues::Evidence;
pub use letter::Letter;
pub use quoted::{quoted, sentence_digest};

/// Characters of [`Gist::opening`].
const OPENING: usize = 200;
/// Bytes of a text that tell whether it is a copy of another.
const COPIED: usize = 2_000;
/// Bytes of the longest note that is read in every language where its own is not told.
const SHORT: usize = 300;

/// One thing a message does, and the sentence that does it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Signal {
    pub kind: SignalKind,
    /// The author's sentence, white space folded; the subject or nothing for what headers alone say.
    pub sentence: Arc<str>,
    /// The cues that decided it and their weights, for `inspect -v`; not kept.
    #[serde(skip)]
    pub cues: Vec<(&'static str, i32)>,
}

/// The kinds of things a message does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalKind {
    /// The author, or someone for them, commits to a future act for the reader.
    Commitment { by: By, act: Act, conditional: bool, hedged: bool, due: Due },
    /// The author wants an answer or an act. Phatic ones ("any questions, let me know") expect none.
    Request { phatic: bool, due: Due },
    /// The author offers something without committing: "I can send it if you like". `invites`: they want the reader's
    /// workshop, talk or work.
    Offer { invites: bool },
    /// People are introduced: `parties` to each other. Whoever was introduced and gives thanks for it is one of them.
    Introduction { parties: Vec<AddrSpec>, given_by: GivenBy },
    /// The author calls a meeting off, or moves it.
    Cancellation { rescheduled: bool, event: Option<Date> },
    /// The author, or their mail system, says they are away.
    OutOfOffice { until: Option<Date>, automatic: bool },
    /// The author says no. `stop`: asks not to be written to again. `until`: "not now, in March".
    Decline { stop: bool, until: Option<Date> },
    /// The author says someone else is to be asked. `left`: the person asked for is no longer there.
    Referral { successor: Option<String>, left: bool },
    /// Appreciation for something done.
    Thanks,
    /// The author delivers what was promised: "as promised", "attached is", "here is".
    Delivery,
    /// The author releases the reader from something: "never mind", "no longer needed".
    Release,
    /// The author says a promise still stands: "still on my list".
    StillPending,
    /// The author speaks of a meeting or call that took place: "great meeting you yesterday".
    Met,
    /// A delivery status notification: mail to this address did not arrive.
    Undelivered { recipient: AddrSpec, permanent: bool, original: Option<crate::message::MessageId> },
    /// A program confirms that the reader's message has come in.
    Receipt,
    /// An iTIP message about an event.
    Event(Box<crate::message::CalendarEvent>),
}

/// Who commits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    Author,
    /// Someone else, named by the author: "he will call you this evening".
    Delegate,
}

/// Who makes people known to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GivenBy {
    Author,
    /// Somebody before them: "thanks for the introduction".
    Other,
}

/// What is committed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    Callback,
    Send,
    Check,
    Meet,
    Introduce,
    Pay,
    Other,
}

/// A person's way to be reached other than mail, read from their own signature.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// As written, for example `+49 30 1234567`.
    Phone(String),
    /// A handle or profile address, for example `linkedin.com/in/ana`.
    Handle(String),
}

/// What the rest of the core keeps of one message's text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gist {
    /// The first own words, at most 200 characters, as evidence where no single sentence is. Loaded of letters that may be
    /// quoted only, and empty in others: it comes first, so that it is read without the rest.
    pub opening: Arc<str>,
    /// BCP 47 tag of the language it was read in.
    pub language: Arc<str>,
    /// Whether its own words tell that language; a short note may not, and is read in the likeliest.
    pub language_told: bool,
    /// What such a note says where it is in another language, wherever that differs.
    pub readings: Box<[OtherReading]>,
    /// Number of the author's own words.
    pub words: u32,
    /// A 64-bit digest of the first own words, folded: equal for copies of one text to several people.
    pub digest: u64,
    /// Why a program wrote it, where its parts or words tell what its headers do not.
    pub automated: Option<Automated>,
    /// Names greeted in the salutation, as written: "Hi Ben and Cleo," gives two.
    pub greeted: Arc<[String]>,
    /// In order of appearance. Letters that say the same share it.
    pub signals: Box<[Arc<Signal>]>,
    pub has_attachment: bool,
    /// Whether the own text holds a web address.
    pub has_link: bool,
    /// Phones and handles of the author's own signature.
    pub channels: Arc<[Channel]>,
    /// Digests of the sentences it quotes, where no header says what it answers.
    pub quoted: Box<[u32]>,
    /// The last own lines that hold a signal or a channel, the very last first: perhaps the author's habit.
    pub closing: Box<[ClosingLine]>,
}

/// What a note says if it is in this language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherReading {
    /// BCP 47 tag.
    pub language: Arc<str>,
    pub signals: Box<[Arc<Signal>]>,
}

/// What a detector sees of one message: its headers and the author's own words.
pub struct Utterance<'a> {
    pub message: &'a Message,
    pub own: &'a OwnText,
    pub language: &'static Language,
    /// The author's sentences in order, each with the cues found in it.
    pub remarks: Vec<Remark<'a>>,
}

/// A sentence and the cues found in it.
pub struct Remark<'a> {
    pub sentence: Sentence<'a>,
    pub evidence: Evidence,
}

impl<'a> Utterance<'a> {
    /// Returns the utterance of these sentences, all of them looked through for cues in one pass.
    pub fn new(message: &'a Message, own: &'a OwnText, sentences: &'a Sentences, language: &'static Language) -> Self {
        let found = cues::evidence(language, sentences);
        let remarks = sentences.iter().zip(found).map(|(sentence, evidence)| Remark { sentence, evidence }).collect();
        Self { message, own, language, remarks }
    }

    /// Returns by when something said in `remark` is due.
    fn due(&self, remark: &Remark<'_>) -> Due {
        due::due(self.language, remark.sentence, self.message.local_date())
    }

    /// Returns the last day that `remark` names.
    fn last_day(&self, remark: &Remark<'_>) -> Option<Date> {
        due::last_day(self.language, remark.sentence, self.message.local_date())
    }

    /// Returns the last day that `remark` names with an "until" before it.
    fn last_day_until(&self, remark: &Remark<'_>) -> Option<Date> {
        due::last_day_until(self.language, remark.sentence, self.message.local_date())
    }
}

impl Remark<'_> {
    fn signal(&self, kind: SignalKind, abouts: &[About]) -> Signal {
        Signal { kind, sentence: self.sentence.text.into(), cues: self.evidence.explain(abouts) }
    }
}

/// Finds one kind of signal.
pub type Detector = fn(&Utterance<'_>, &mut Vec<Signal>);

/// Returns every detector.
pub fn detectors() -> &'static [Detector] {
    &[
        commitment::detect,
        request::detect,
        offer::detect,
        introduction::detect,
        cancellation::detect,
        out_of_office::detect,
        decline::detect,
        referral::detect,
        thanks::detect,
        delivery::detect,
        release::detect,
        met::detect,
    ]
}

/// Returns what is kept of one message, but for what it quotes.
pub fn gist(message: &Message, body: &Body, own: &OwnText) -> Gist {
    // A short answer is told by its salutation and sign-off as much as by its one line.
    let subject = question_in_subject(message, own).unwrap_or_default();
    let text = own.as_str();
    let enough = &text[..text.floor_char_boundary(language::ENOUGH)];
    let told = language::tell(&[own.greeting(), subject, enough, own.sign_off()].join("\n"));
    let language = told.language();
    let sentences = sentences(message, own);
    let utterance = Utterance::new(message, own, &sentences, language);
    let automated = program::wrote(&utterance, body);
    let signals = signals(&utterance, body, automated);
    let readings = match &told {
        Told::Perhaps(others) if text.len() <= SHORT => others
            .iter()
            .filter(|other| other.tag != language.tag)
            .map(|other| (other.tag, Utterance::new(message, own, &sentences, other)))
            .map(|(tag, utterance)| (tag, self::signals(&utterance, body, automated)))
            .filter(|(_, other)| !say_the_same(other, &signals))
            .map(|(tag, signals)| OtherReading { language: tag.into(), signals })
            .collect(),
        Told::Surely(_) | Told::Perhaps(_) => Box::default(),
    };
    let phones = text::phones(own.signature()).into_iter().map(Channel::Phone);
    let handles = text::handles(own.signature()).into_iter().map(Channel::Handle);
    Gist {
        opening: opening(text).into(),
        language: language.tag.into(),
        language_told: matches!(told, Told::Surely(_)),
        readings,
        words: word_count(text),
        digest: digest(&text[..text.floor_char_boundary(COPIED)]),
        automated: automated.filter(|_| message.automated.is_none()),
        greeted: text::names(own.greeting()).into(),
        closing: closing::lines(text, &signals).into(),
        signals,
        has_attachment: !body.attachments.is_empty(),
        has_link: text.contains("http://") || text.contains("https://") || text.contains("www."),
        channels: phones.chain(handles).collect(),
        quoted: Box::default(),
    }
}

/// Returns the author's sentences, first the subject's where it asks for them.
fn sentences(message: &Message, own: &OwnText) -> Sentences {
    match question_in_subject(message, own) {
        Some(subject) => Sentences::of(&[subject, own.as_str()].join("\n\n")),
        None => own.sentences(),
    }
}

/// Returns the subject where all that is asked stands in it: "Can you send me the plan by Friday?", and below it hardly a word.
/// The subject of an answer or of what is passed on is not its author's.
fn question_in_subject<'a>(message: &'a Message, own: &OwnText) -> Option<&'a str> {
    /// Own words beside which the subject may be all there is.
    const FEW: u32 = 8;
    let subject = message.subject.trim();
    let is_own = message.in_reply_to.is_empty() && message.references.is_empty() && !subject.contains(": ");
    (subject.ends_with('?') && is_own && word_count(own.as_str()) <= FEW).then_some(subject)
}

/// Whether two readings find the same, whatever words led to it.
fn say_the_same(left: &[Arc<Signal>], right: &[Arc<Signal>]) -> bool {
    let said = |signal: &Arc<Signal>| (signal.kind.clone(), signal.sentence.clone());
    left.iter().map(said).eq(right.iter().map(said))
}

/// Returns what a message does, in order of appearance; `automated` is why no person wrote it.
fn signals(utterance: &Utterance<'_>, body: &Body, automated: Option<Automated>) -> Box<[Arc<Signal>]> {
    let mut signals = notice::signals(utterance.message, body);
    match automated {
        // A bounce or an invitation says nothing for its owner.
        Some(Automated::Bounce | Automated::Calendar) => {}
        Some(Automated::AutoReply) => {
            answer::detect(utterance, body, &mut signals);
            let is_away = signals.iter().any(|signal| matches!(signal.kind, SignalKind::OutOfOffice { .. }));
            referral::detect(utterance, &mut signals);
            // Whoever answers while they are away succeeds nobody.
            signals.retain(|signal| !is_away || !matches!(signal.kind, SignalKind::Referral { left: false, .. }));
        }
        // A list's or a role's words are a person's perhaps.
        Some(Automated::List | Automated::Bulk | Automated::Role) | None => {
            let mut found = Vec::new();
            for detect in detectors() {
                detect(utterance, &mut found);
            }
            let place =
                |signal: &Signal| utterance.remarks.iter().position(|remark| *remark.sentence.text == *signal.sentence);
            found.sort_by_cached_key(place);
            signals.extend(found);
        }
    }
    signals.into_iter().map(Arc::new).collect()
}

/// Returns the first own words, white space folded.
fn opening(text: &str) -> String {
    let mut opening = String::with_capacity(OPENING);
    let mut room = OPENING;
    for word in text.split_whitespace() {
        if room == 0 {
            break;
        }
        if !opening.is_empty() {
            opening.push(' ');
            room -= 1;
        }
        for character in word.chars().take(room) {
            opening.push(character);
            room -= 1;
        }
    }
    opening
}

/// Returns the first 64 bits of the SHA-256 of the words in lower case without punctuation.
fn digest(text: &str) -> u64 {
    let words = if text.is_ascii() { ascii_words(text) } else { words(text).into_bytes() };
    Sha256::digest(words).iter().take(8).fold(0, |digest, byte| digest << 8 | u64::from(*byte))
}

/// Returns the words in lower case, each with a space behind it.
fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 1);
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        words.push_str(&word.to_lowercase());
        words.push(' ');
    }
    words
}

/// Returns the same of a text in ASCII, as most texts are.
fn ascii_words(text: &str) -> Vec<u8> {
    /// For each byte what stands for it; a space where it is in no word.
    const FOLDED: [u8; 256] = {
        let mut folded = [b' '; 256];
        let mut byte = 0;
        while byte < 128 {
            if (byte as u8).is_ascii_alphanumeric() {
                folded[byte] = (byte as u8).to_ascii_lowercase();
            }
            byte += 1;
        }
        folded
    };
    let mut words = vec![0; text.len() + 1];
    let (mut length, mut last) = (0, b' ');
    // Every byte is written and one behind a space is written over, so that there is no branch to guess.
    for byte in text.bytes() {
        let folded = FOLDED[usize::from(byte)];
        words[length] = folded;
        length += usize::from((folded != b' ') | (last != b' '));
        last = folded;
    }
    words[length] = b' ';
    words.truncate(length + usize::from(last != b' '));
    words
}

/// Returns how many words there are, counted by the white space between them.
fn word_count(text: &str) -> u32 {
    /// Pairs of bytes whose beginnings of words fit into a byte.
    const CHUNK: usize = 128;
    let is_space = |byte: u8| (byte == b' ') | (byte.wrapping_sub(b'\t') < 5);
    let count = match text.as_bytes() {
        [first, rest @ ..] if text.is_ascii() => {
            // Of each two neighbours: no branch, so that several are looked at at once.
            let begins = |(left, right): (&u8, &u8)| u8::from(is_space(*left) & !is_space(*right));
            let pairs = text.as_bytes().chunks(CHUNK).zip(rest.chunks(CHUNK));
            let begun = pairs.map(|(left, right)| usize::from(left.iter().zip(right).map(begins).sum::<u8>()));
            begun.sum::<usize>() + usize::from(!is_space(*first))
        }
        _ => text.split_whitespace().count(),
    };
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A range of bytes in a body's text.
pub type Span = Range<usize>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::parse;

    #[test]
    fn a_text_in_ascii_has_the_words_it_has_in_any_alphabet() {
        for text in ["", " ", "Hi, Ben!", "  a\tb\r\n\u{b}c\u{c} d-e  ", "x1 \u{1f} y", "'tis"] {
            assert_eq!(ascii_words(text), words(text).as_bytes(), "{text:?}");
            assert_eq!(word_count(text) as usize, text.split_whitespace().count(), "{text:?}");
        }
        assert_eq!(word_count("für  sie"), 2);
        assert_eq!(word_count(&"a b\n".repeat(1_000)), 2_000);
    }

    /// Checks a message whose lines are followed, where a signal is expected, by a line of carets under its sentence and what it is.
    /// A sentence without carets must hold no signal.
    pub(super) fn check(conversation: &str) {
        let mut lines = conversation.trim_start_matches('\n').lines();
        let date =
            lines.next().and_then(|line| line.strip_prefix("//- ")).expect("the first line gives the date").trim();
        let (mut text, mut expected) = (String::new(), Vec::new());
        for line in lines {
            match line.trim_start().starts_with('^') {
                true => {
                    let carets = line.trim();
                    let what = carets.trim_start_matches('^').trim();
                    let start = line.find('^').expect("a caret");
                    let length = carets.len() - carets.trim_start_matches('^').len();
                    let above = text.lines().last().expect("a line above the carets");
                    let sentence: String = above.chars().skip(start).take(length).collect();
                    expected.push((sentence.trim().to_owned(), what.to_owned()));
                }
                false => {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
        let header = format!(
            "From: Ana <ana@example.org>\nTo: me@example.net, ben@example.com\nDate: {date}T12:00:00Z\nMessage-ID: <a@x>\n\n"
        );
        let (mut message, _) = parse::message(header.as_bytes(), None);
        message.date = format!("{date}T12:00:00Z").parse().expect("a date");
        let own = OwnText::of(&text, &text::zones(&text));
        let found: Vec<(String, String)> = gist(&message, &Body::default(), &own)
            .signals
            .into_iter()
            .map(|signal| (signal.sentence.as_ref().to_owned(), describe(&signal.kind)))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    pub(super) fn describe(kind: &SignalKind) -> String {
        let due_words = |due: &Due| match due {
            Due::Unsaid => String::new(),
            Due::Window { to, .. } => format!(" due {to}"),
            Due::Event { text } => format!(" due \"{text}\""),
        };
        let until = |until: &Option<Date>| until.map(|date| format!(" until {date}")).unwrap_or_default();
        match kind {
            SignalKind::Commitment { by, act, conditional, due, .. } => format!(
                "commitment {}{}{}{}",
                format!("{act:?}").to_lowercase(),
                if *by == By::Delegate { " by delegate" } else { "" },
                if *conditional { " conditional" } else { "" },
                due_words(due)
            ),
            SignalKind::Request { phatic: true, .. } => "phatic".to_owned(),
            SignalKind::Request { due, .. } => format!("request{}", due_words(due)),
            SignalKind::Offer { invites } => if *invites { "invitation" } else { "offer" }.to_owned(),
            SignalKind::Introduction { .. } => "introduction".to_owned(),
            SignalKind::Cancellation { rescheduled, event } => {
                format!(
                    "{}{}",
                    if *rescheduled { "rescheduling" } else { "cancellation" },
                    event.map(|date| format!(" of {date}")).unwrap_or_default()
                )
            }
            SignalKind::OutOfOffice { until: date, .. } => format!("away{}", until(date)),
            SignalKind::Decline { stop, until: date } => {
                format!("decline{}{}", if *stop { " stop" } else { "" }, until(date))
            }
            SignalKind::Referral { successor, left } => {
                let gone = if *left { "left, " } else { "" };
                format!("{gone}referral to {}", successor.as_deref().unwrap_or("nobody"))
            }
            SignalKind::Thanks => "thanks".to_owned(),
            SignalKind::Delivery => "delivery".to_owned(),
            SignalKind::Release => "release".to_owned(),
            SignalKind::StillPending => "still pending".to_owned(),
            SignalKind::Met => "met".to_owned(),
            SignalKind::Undelivered { .. } => "undelivered".to_owned(),
            SignalKind::Receipt => "receipt".to_owned(),
            SignalKind::Event(_) => "event".to_owned(),
        }
    }

    /// Returns what a letter of these words does, as [`check`] names it.
    pub(super) fn signals(text: &str) -> Vec<String> {
        let header = b"From: Ana <ana@example.org>\nTo: me@example.net, ben@example.com\nMessage-ID: <a@x>\n\n";
        let (message, _) = parse::message(header, None);
        let own = OwnText::of(text, &text::zones(text));
        gist(&message, &Body::default(), &own).signals.iter().map(|signal| describe(&signal.kind)).collect()
    }

    #[test]
    fn commitment_inside_a_quote_is_ignored() {
        check(
            "
//- 2024-03-04
I'll get back to you by Friday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ commitment callback due 2024-03-08
> I'll send it tomorrow.
",
        );
    }

    #[test]
    fn copies_of_a_long_text_are_told_by_how_it_begins() {
        let digest = |text: &str| {
            let own = OwnText::of(text, &text::zones(text));
            let (message, _) = parse::message(b"From: ana@example.org\r\n\r\n", None);
            gist(&message, &Body::default(), &own).digest
        };
        let long = "We walk along the river. ".repeat(COPIED / 20);
        assert_eq!(digest(&format!("{long}Ben comes.")), digest(&format!("{long}Cleo comes.")));
        assert_ne!(digest(&format!("Ben comes. {long}")), digest(&format!("Cleo comes. {long}")));
    }

    #[test]
    fn equal_words_have_equal_digests() {
        assert_eq!(digest("Hello, Ben!"), digest("hello ben"));
        assert_ne!(digest("Hello, Ben!"), digest("hello cleo"));
    }
}
