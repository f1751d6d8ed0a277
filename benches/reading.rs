//! How fast a body is read, as ratios of one run on one core.
//!
//! Reading everything a body says (zones, every signal, dates) is set against one plain alternation of the commitment cues
//! alone over the same text; and bodies written to be slow to read against an ordinary one of the same size. Medians of
//! rounds in which both sides take turns, so that whatever else the machine does falls on both.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use crickets::analysis::read;
use crickets::language::{About, by_tag};
use crickets::message::{Body, Message, parse};
use crickets::source::raw;
use regex::Regex;

/// Bytes of text in the first comparison.
const TEXT: usize = 30_000_000;
/// Bytes from which a letter is long enough.
const LETTER: usize = 1_000;
/// Bytes of one body in the second.
const LONG: usize = 256 * 1024;
const ROUNDS: usize = 3;

fn main() {
    let letters = letters();
    let bytes: usize = letters.iter().map(|(_, body)| body.text.len()).sum();
    println!("{:.1} MB of text in {} bodies, {ROUNDS} rounds", bytes as f64 / 1e6, letters.len());
    let english = by_tag("en").expect("English is a language");
    let cues = english.cues().filter(|cue| cue.about == About::Commitment).map(|cue| cue.pattern);
    let plain = format!("(?i){}", cues.map(|cue| format!("(?:{cue})")).collect::<Vec<_>>().join("|"));
    let plain = Regex::new(&plain).expect("the cues are regular expressions");
    let (reading, alternation) = in_turn(
        || letters.iter().map(|(message, body)| read(message, body).gist.signals.len()).sum(),
        || letters.iter().map(|(_, body)| plain.find_iter(&body.text).count()).sum(),
    );
    row("full reading", reading, bytes);
    row("plain alternation of commitment cues", alternation, bytes);
    println!("reading / alternation: {:.2}", reading.as_secs_f64() / alternation.as_secs_f64());

    // Own words from the first line to the last: nothing of it is passed over as quoted.
    let mut ordinary = String::new();
    for (message, body) in letters.iter().cycle() {
        if ordinary.len() + body.text.len() > LONG {
            break;
        }
        ordinary.push_str(&read(message, body).own_text);
        ordinary.push_str("\n\n");
    }
    for (name, header, text) in adversarial() {
        let (slow, usual) = in_turn(|| read_long(header, &text), || read_long(PLAIN, &ordinary));
        println!("{name:36} {slow:>9.1?} / ordinary {usual:>7.1?}: {:.2}", slow.as_secs_f64() / usual.as_secs_f64());
    }
}

fn row(name: &str, took: Duration, bytes: usize) {
    println!("{name:36} {took:>9.1?} {:>7.1} MB/s", bytes as f64 / 1e6 / took.as_secs_f64());
}

/// Returns the median times of both, each run in turn with the other.
fn in_turn(first: impl Fn() -> usize, second: impl Fn() -> usize) -> (Duration, Duration) {
    let timed = |run: &dyn Fn() -> usize| {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    };
    let (mut firsts, mut seconds) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        firsts.push(timed(&first));
        seconds.push(timed(&second));
    }
    firsts.sort_unstable();
    seconds.sort_unstable();
    (firsts[ROUNDS / 2], seconds[ROUNDS / 2])
}

/// Returns letters of the size real ones have, up to [`TEXT`] in all, of what the English ones of the sample mailbox say.
fn letters() -> Vec<(Message, Body)> {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo");
    let messages = ["INBOX", "Sent"]
        .iter()
        .flat_map(|name| raw::messages(&demo.join(format!("{name}.mbox.gz"))).expect("the sample mailbox"))
        .map(|message| message.expect("a message"));
    let mut letters: Vec<(Message, Body)> = Vec::new();
    for bytes in messages {
        let end = bytes.windows(2).position(|pair| pair == b"\n\n").map_or(bytes.len(), |end| end + 2);
        let (header, text) = bytes.split_at(end);
        let (message, body) = (parse::message(header, None).0, parse::body(header, text));
        let reading = read(&message, &body);
        if message.automated.is_some() || *reading.gist.language != *"en" {
            continue;
        }
        match letters.last_mut().filter(|(_, letter)| letter.text.len() < LETTER) {
            Some((_, letter)) => letter.text.insert_str(0, &format!("{}\n\n", reading.own_text)),
            None => letters.push((message, body)),
        }
    }
    let mut bytes = 0;
    let long_enough = letters.iter().cycle().take_while(|(_, body)| {
        bytes += body.text.len();
        bytes <= TEXT
    });
    long_enough.cloned().collect()
}

const PLAIN: &str = "From: ana@example.org\nTo: robin@example.net\nContent-Type: text/plain; charset=utf-8\n\n";
const HTML: &str = "From: ana@example.org\nTo: robin@example.net\nContent-Type: text/html; charset=utf-8\n\n";
const PARTS: &str = "From: ana@example.org\nTo: robin@example.net\nContent-Type: multipart/mixed; boundary=b\n\n";

fn read_long(header: &str, text: &str) -> usize {
    let (message, _) = parse::message(header.as_bytes(), None);
    read(&message, &parse::body(header.as_bytes(), text.as_bytes())).gist.signals.len()
}

/// Returns bodies that would hurt a reader whose time is not linear, by what they repeat.
fn adversarial() -> Vec<(&'static str, &'static str, String)> {
    let plain = [
        ("one word", "a"),
        ("one word of another alphabet", "é"),
        ("promises without an end", "I will "),
        ("promises that come to nothing", "i will also then certainly definitely "),
        ("hopes on one line", "i hope to, we plan to, as soon as "),
        ("sentences of one letter", "a. "),
        ("promises, each a sentence", "I'll send it on Friday. "),
        ("questions", "Can you? "),
        ("attributions that never end", "On Monday Ana "),
        ("attributions", "On Mon, 2 Mar 2026 Ana wrote:\nfoo\n"),
        ("almost attributions", "On Mon, 2 Mar 2026, 10:00 Ana <ana@example.org>\n"),
        ("labels", "From: Ana\n"),
        ("dates and names", "Ana 03/03/2026 09:15 AM\n"),
        ("rules", "____________________\n"),
        ("dividers", "-----Original Message-----\n"),
        ("quotation marks", ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> "),
        ("quotations in turn", "> yes\nno\n"),
        ("blank lines", "\n"),
        ("sign-offs", "Best,\nAna\n\n"),
        ("phones", "+49 30 1234567 "),
        ("handles", "linkedin.com/in/a skype: abc "),
        ("dates", "on 3/12 by Friday in two weeks "),
        ("addresses", "contact Ana Author at a@b.example.org "),
    ];
    let mut bodies: Vec<_> =
        plain.into_iter().map(|(name, unit)| (name, PLAIN, unit.repeat(LONG / unit.len()))).collect();
    for (name, unit) in [("divisions", "<div>"), ("quotations in HTML", "<blockquote>a"), ("cells", "<tr><td>a")] {
        bodies.push((name, HTML, unit.repeat(LONG / unit.len())));
    }
    for (name, unit) in [("parts", "--b\n\na\n"), ("boundaries", "Content-Type: multipart/x; boundary=c\n\n--c\n")] {
        bodies.push((name, PARTS, unit.repeat(LONG / unit.len())));
    }
    bodies
}
