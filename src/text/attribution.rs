//! The line a mail program writes above a quotation: "On … wrote:", in every language, also wrapped over lines.

use std::sync::LazyLock;

use regex::Regex;

use super::line::trimmed;
use crate::language::{LANGUAGES, Patterns};

/// Lines over which an attribution may be wrapped.
const WRAPPED: usize = 4;
/// Characters of the longest attribution.
const LONGEST: usize = 400;

/// Attributions of languages that have no file of their own yet still quote, and of programs that write none of "wrote".
const ELSEWHERE: &[&str] = &[
    concat!(
        r"^(?:el|em|den|w dniu|pada|på|dne|le|am|on) .{4,200}\b(?:escribió|escreveu|skrev(?: .{1,90})?|",
        r"napisał\(?a?\)?|napisał|menulis|kirjoitti|napsal\(?a?\)?|a écrit|schrieb .{1,90}) ?:$"
    ),
    r"^.{2,160}\b(?:escribió|escreveu|skrev|napisał\(?a?\)?|kirjoitti|napsal\(?a?\)?) ?:$",
    // A date and an address and a colon: Yandex, Outlook for Mac.
    concat!(
        r"^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2} ?(?:am|",
        r"pm)?, \w+ \d{1,2}, \d{4})[ ,].{2,120}<[^<>\s]+@[^<>\s]+> ?:$"
    ),
    // A date, an address and a verb of any language, in either order.
    r"^.{0,60}\d{1,2}[:.]\d{2}.{0,80}<[^<>\s]+@[^<>\s]+>\)?(?: [^\d<>]{1,30})? ?[:：]$",
    r"^.{2,80}<[^<>\s]+@[^<>\s]+>\)?[ ,].{4,50}\d{1,2}[:.]\d{2}.{0,16}[:：]$",
    // Mutt's and Gnus's own: the date in brackets.
    r"^(?:\* )?.{2,80}<[^<>\s]+@[^<>\s]+> ?[\[(][^\[\]()]{4,40}[\])] ?:$",
    r"^(?:also sprach|thus spake|once upon a time,|quoth) .{2,120}:$",
    // Gmail of old wrote no verb and no colon.
    r"^\d{4}/\d{1,2}/\d{1,2} (?:.{1,80} )?<[^<>\s]+@[^<>\s]+>$",
    r"^on .{4,40}\d{2}:\d{2}.{2,120}<[^<>\s]+@[^<>\s]+>\)? wrote$",
    r"^.{0,60}\d{1,2}[.:]\d{2}.{0,100}<[^<>\s]+@[^<>\s]+> ?написал\(?а?\)? ?:$",
    r"^\w{2,4}\.? \d{1,2}\. \w{3,9}\.? \d{4} kl\. .{4,120}:?$",
    r"^em .{4,200}\) ?escreveu:$",
    r"^\d{4}[-/年].{2,120}<[^<>\s]+@[^<>\s]+> ?[:：]$",
    r"^在.{4,120}写道[:：]$",
    // The Bat! and programs in Cyrillic: a date with the time, a name, the verb.
    concat!(
        r"^.{0,60}\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]m)?,? .{2,120}\b(?:wrote|schrieben sie|schrieb|a écrit|",
        r"escribió|escreveu|ha scritto|schreef|пишет|пише|писал\(?а?\)?|написав|pisze|napisał\(?a?\)?|",
        r"napsal\(?a?\)?|skrev|kirjoitti|yazdı|írta|a scris|va escriure|έγραψε) ?:$"
    ),
    // Zoho draws dashes around it.
    r"^-{2,} ?.{0,20}\d.{6,200}<[^<>\s]+@[^<>\s]+> ?.{3,24} ?-{2,}$",
    // Tuta.
    r"^\d{1,2}\.? \w{3,9}\.? \d{4},? \d{1,2}:\d{2} (?:by|von|de|par|da|door|por) [^ ]+@[^ ]+:$",
];

/// The attribution of GroupWise, between marks: `>>> Ana Author 03/03/2026 09:15 >>>`.
static BETWEEN_MARKS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)^>>> ?[^>].{1,160}\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]m)? ?>>>$").expect("a regular expression")
});

static ATTRIBUTION: LazyLock<Patterns> = LazyLock::new(|| {
    let patterns = LANGUAGES.iter().flat_map(|language| language.attributions).chain(ELSEWHERE).copied();
    Patterns::new(patterns)
});

/// Returns how many of `lines`, from the first, are one attribution; zero when they are none.
pub(super) fn length(lines: &[&str]) -> usize {
    let Some(first) = lines.first().map(|line| trimmed(line)).filter(|line| !line.is_empty()) else { return 0 };
    // Nearly every line ends in something else, and so do those below it: this spares joining them.
    if !lines.iter().take(WRAPPED).any(|line| may_end(trimmed(line))) {
        return 0;
    }
    let mut joined = String::new();
    for (index, line) in lines.iter().take(WRAPPED).enumerate() {
        let line = trimmed(line).trim_start_matches(['>', '*', '_']).trim();
        if line.is_empty() || joined.len() + line.len() > LONGEST {
            return 0;
        }
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(line);
        let dashed = joined.starts_with("--") && joined.ends_with("--");
        let ends = joined.ends_with([':', '：']) || ends_in_wrote(&joined) || dashed || index == 0 && is_bare(&joined);
        // Some programs put spaces within the brackets of an address.
        let bracketed = || joined.to_lowercase().replace("< ", "<").replace(" >", ">");
        if ends && (first.len() > 3) && ATTRIBUTION.is_match(bracketed().trim_end_matches(['*', '_'])) {
            // "Yes." above "On … wrote:" is a line of its own.
            let dated = first.contains(|c: char| c.is_ascii_digit());
            let starts_below = || (1..=index).any(|start| length(&lines[start..=index]) > 0);
            return if index > 0 && !dated && starts_below() { 0 } else { index + 1 };
        }
        let sentence = line.ends_with(['!', '?']) || line.ends_with('.') && line.len() > 12;
        if sentence || ends && index > 0 {
            return 0;
        }
    }
    0
}

/// Whether the last line of an attribution may end like this.
fn may_end(line: &str) -> bool {
    const VERB: &[u8] = b"wrote";
    let end = &line.as_bytes()[line.len().saturating_sub(VERB.len())..];
    line.ends_with([':', '：', '-', '>']) || end.eq_ignore_ascii_case(VERB)
}

/// Whether a line ends with an address and a verb, without the colon.
fn ends_in_wrote(line: &str) -> bool {
    const END: &[u8] = b"> wrote";
    line.len().checked_sub(END.len()).is_some_and(|start| line.as_bytes()[start..].eq_ignore_ascii_case(END))
}

/// Whether a line begins with a date and ends with an address.
fn is_bare(line: &str) -> bool {
    line.ends_with('>') && line.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a line is the attribution of GroupWise, which stands between marks of its own.
pub(super) fn is_between_marks(line: &str) -> bool {
    line.starts_with(">>>") && line.ends_with(">>>") && BETWEEN_MARKS.is_match(line)
}

/// Whether a line is the last word of an attribution and nothing else: "wrote:".
pub(super) fn is_end(line: &str) -> bool {
    const VERBS: &[&str] =
        &["wrote", "writes", "schrieb", "écrit", "escribió", "escreveu", "scritto", "schreef", "geschreven", "skrev"];
    let folded = line.trim().to_lowercase();
    folded.strip_suffix(':').is_some_and(|words| {
        words.split_whitespace().count() <= 2
            && words.split_whitespace().next_back().is_some_and(|word| VERBS.contains(&word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributions_of_several_programs_are_known() {
        for line in [
            "On Tue, Mar 3, 2026 at 9:15 AM Ana Author <ana@example.org> wrote:",
            "At 10:03 AM 3/3/26 -0600, you wrote:",
            "Ana Author <ana@example.org> wrote on 3 March:",
            "Ana <ana@example.org> wrote on 03/03/2026 09:15:00:",
            "Ana <ana@example.org> schrieb am 03.03.2026 09:15:00:",
            "Ana <ana@example.org> a écrit le 03/03/2026 09:15:00 :",
            "03.03.2026 09:15 пользователь \"Ana\" < ana@example.org> написал:",
            "Am 03.03.2026 um 09:15 schrieb Ana Author:",
            "Le mar. 3 mars 2026 à 09:15, Ana <ana@example.org> a écrit :",
            "Op 3 maart 2026 09:15 schreef Ana <ana@example.org>:",
            "Op di 3 mrt 2026 om 09:15 schreef Ana Auteur <ana@example.org>:",
            "Op 03-03-2026 om 09:15 schreef Ana Auteur:",
            "Op dinsdag 3 maart 2026 om 09:15:20 CET schreef Ana <ana@example.org>:",
            "Op 3 mrt. 2026, om 09:15 heeft Ana <ana@example.org> het volgende geschreven:",
            "Ana Auteur <ana@example.org> schreef op 3 maart 2026 09:15:",
            "Il giorno mar 3 mar 2026 alle ore 09:15 Ana Autrice <ana@example.org> ha scritto:",
            "Il 03/03/2026 09:15, Ana Autrice ha scritto:",
            "Il martedì 3 marzo 2026 alle ore 09:15:20 CET, Ana <ana@example.org> ha scritto:",
            "In data 3 marzo 2026 alle 09:15, Ana <ana@example.org> ha scritto:",
            "Ana Autrice <ana@example.org> ha scritto il 3 marzo 2026 09:15:",
            "El mar, 3 mar 2026 a las 9:15, Ana (<ana@example.org>) escribió:",
            "03.03.2026, 09:15, \"Ana\" <ana@example.org>:",
            "03.03.2026 09:15, Ana Author пишет:",
            "Saturday, March 21, 2026, 10:15:30 AM, you wrote:",
            "---- On Fri, 20 Mar 2026 08:02:10 +0100 Ana Author <ana@example.org> wrote ---",
            "20 Mar 2026, 17:20 by ana@example.org:",
            "2026/3/20 Ana Author <ana@example.org>",
            "* Ana Author <ana@example.org> [2026-03-20 09:15]:",
            "Also sprach Ana Author:",
            "W dniu 20.03.2026 o 09:15, Ana Author pisze:",
            "Ana Author <ana@example.org>, 20 Mar 2026 Cum, 09:15 tarihinde şunu yazdı:",
            "Ana Author <ana@example.org> 于2026年3月20日周五 09:15写道：",
            "Ana Author <ana@example.org> ezt írta (időpont: 2026. márc. 20., P, 9:15):",
            "Στις Παρ 20 Μαρ 2026 στις 9:15, ο Ana Author <ana@example.org> έγραψε:",
        ] {
            assert_eq!(length(&[line]), 1, "{line}");
        }
    }

    #[test]
    fn an_attribution_may_be_wrapped() {
        assert_eq!(length(&["On Tue, 3 Mar 2026, 09:15 Ana Author", "<ana@example.org> wrote:", "", "Hello"]), 2);
        assert_eq!(
            length(&["Il giorno mar 3 mar 2026 alle ore 09:15 Ana Autrice", "<ana@example.org> ha scritto:"]),
            2
        );
        assert_eq!(length(&["Op di 3 mrt 2026 om 09:15 schreef Ana Auteur", "<ana@example.org>:"]), 2);
    }

    #[test]
    fn a_sign_off_above_an_attribution_is_no_part_of_it() {
        let marked = "> On 3. Mar 2026, at 09:15, Ben <ben@example.com> wrote:";
        assert_eq!(length(&["Best,", "Ana", marked]), 0);
        assert_eq!(length(&["Ana", marked]), 0);
    }

    #[test]
    fn groupwise_writes_its_attribution_between_marks() {
        assert!(is_between_marks(">>> Ana Author <ana@example.org> 03/03/2026 9:15 >>>"));
        assert!(is_between_marks(">>> \"Author, Ana\" <ana@example.org> 03/03/26 09:15AM >>>"));
        assert!(!is_between_marks(">>> import this"));
        assert!(!is_between_marks(">>> a >>>"));
    }

    #[test]
    fn sentences_are_no_attributions() {
        for line in [
            "2026/3/20 was the day",
            "Ana Author <ana@example.org> (Bern)",
            "On Friday we meet.",
            "Here is what I think:",
            "On the agenda:",
            "I wrote",
        ] {
            assert_eq!(length(&[line, "and more"]), 0, "{line}");
        }
    }
}
