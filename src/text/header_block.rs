//! The header block that Outlook, Lotus Notes and forwards put above a quotation, in every language.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use super::line::{is_blank, trimmed};
use crate::language::{LANGUAGES, Patterns};
use crate::message::parse::QUOTED_BELOW;

/// Lines within which a whole header block lies.
const TALLEST: usize = 40;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    From,
    Sent,
    To,
    Cc,
    Subject,
}

/// Labels of languages without a file of their own.
const ELSEWHERE: &[(&str, Label)] = &[
    ("fra", Label::From),
    ("från", Label::From),
    ("od", Label::From),
    ("lähettäjä", Label::From),
    ("от", Label::From),
    ("от кого", Label::From),
    ("kimden", Label::From),
    ("gönderen", Label::From),
    ("feladó", Label::From),
    ("差出人", Label::From),
    ("发件人", Label::From),
    ("寄件者", Label::From),
    ("보낸 사람", Label::From),
    ("de la", Label::From),
    ("από", Label::From),
    ("enviado", Label::Sent),
    ("enviado el", Label::Sent),
    ("dato", Label::Sent),
    ("sendt", Label::Sent),
    ("skickat", Label::Sent),
    ("datum", Label::Sent),
    ("wysłano", Label::Sent),
    ("odesláno", Label::Sent),
    ("lähetetty", Label::Sent),
    ("päivämäärä", Label::Sent),
    ("отправлено", Label::Sent),
    ("дата", Label::Sent),
    ("gönderildi", Label::Sent),
    ("gönderme tarihi", Label::Sent),
    ("tarih", Label::Sent),
    ("elküldve", Label::Sent),
    ("dátum", Label::Sent),
    ("送信日時", Label::Sent),
    ("日付", Label::Sent),
    ("发送时间", Label::Sent),
    ("日期", Label::Sent),
    ("寄件日期", Label::Sent),
    ("보낸 날짜", Label::Sent),
    ("trimis", Label::Sent),
    ("εστάλη", Label::Sent),
    ("para", Label::To),
    ("til", Label::To),
    ("till", Label::To),
    ("do", Label::To),
    ("komu", Label::To),
    ("vastaanottaja", Label::To),
    ("кому", Label::To),
    ("kime", Label::To),
    ("címzett", Label::To),
    ("宛先", Label::To),
    ("收件人", Label::To),
    ("收件者", Label::To),
    ("받는 사람", Label::To),
    ("către", Label::To),
    ("προς", Label::To),
    ("kopi", Label::Cc),
    ("kopia", Label::Cc),
    ("dw", Label::Cc),
    ("kopie", Label::Cc),
    ("kopio", Label::Cc),
    ("копия", Label::Cc),
    ("bilgi", Label::Cc),
    ("másolatot kap", Label::Cc),
    ("抄送", Label::Cc),
    ("副本", Label::Cc),
    ("참조", Label::Cc),
    ("asunto", Label::Subject),
    ("assunto", Label::Subject),
    ("emne", Label::Subject),
    ("ämne", Label::Subject),
    ("temat", Label::Subject),
    ("předmět", Label::Subject),
    ("aihe", Label::Subject),
    ("тема", Label::Subject),
    ("konu", Label::Subject),
    ("tárgy", Label::Subject),
    ("件名", Label::Subject),
    ("主题", Label::Subject),
    ("主旨", Label::Subject),
    ("제목", Label::Subject),
    ("subiect", Label::Subject),
    ("θέμα", Label::Subject),
];

/// Labels by their names, in every language; where two languages differ, the first in [`LANGUAGES`] is believed.
static LABELS: LazyLock<HashMap<&str, Label>> = LazyLock::new(|| {
    let mut by_name = HashMap::new();
    for labels in LANGUAGES.iter().map(|language| &language.labels) {
        for (names, label) in [
            (labels.from, Label::From),
            (labels.sent, Label::Sent),
            (labels.to, Label::To),
            (labels.cc, Label::Cc),
            (labels.subject, Label::Subject),
        ] {
            for name in names {
                by_name.entry(*name).or_insert(label);
            }
        }
    }
    for (name, label) in ELSEWHERE {
        by_name.entry(*name).or_insert(*label);
    }
    by_name
});

/// Characters drawn before the words, at the least.
const DRAWN_LEAST: usize = 2;

/// The lines that draw something before their words: dashes, mostly.
static DRAWN: LazyLock<Patterns> = LazyLock::new(|| {
    let drawn = |words: &str, end: &str| format!(r"^[-_=*+ ]{{{DRAWN_LEAST},}} ?{words}\b{end}");
    let mut patterns = Vec::new();
    for language in LANGUAGES {
        patterns.extend(language.original_message.iter().map(|words| drawn(words, ".{0,160}$")));
        let forwarded = language.forwarded.iter().filter(|pattern| !pattern.starts_with('^'));
        patterns.extend(forwarded.map(|words| drawn(words, "")));
    }
    // Foxmail, QQ and NetEase.
    patterns.push(r"^-{5,} ?(?:original|原始邮件|转发邮件信息|回复的原邮件) ?-{5,}$".to_owned());
    patterns.push(
        concat!(
            r"^-{3,} ?(?:oprindelig besked|ursprungligt meddelande|mensaje original|mensagem original|",
            r"opprinnelig melding|wiadomość oryginalna|alkuperäinen viesti) ?-*$"
        )
        .to_owned(),
    );
    Patterns::new(patterns)
});

/// The lines that begin with their words.
static SPOKEN: LazyLock<Patterns> = LazyLock::new(|| {
    let forwarded = LANGUAGES.iter().flat_map(|language| language.forwarded);
    Patterns::new(forwarded.filter(|pattern| pattern.starts_with('^')).copied())
});

static FORWARDS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(LANGUAGES.iter().flat_map(|language| language.forwarded).map(|line| line.trim_start_matches('^')))
});

/// A date as Lotus Notes writes it under or after a name: `03/03/2026 09:15 AM`.
static NOTES_DATE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? (?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?\b")
        .expect("a regular expression")
});

/// What stands above a quotation.
pub(super) struct Block {
    /// Lines of the block itself.
    pub(super) lines: usize,
    pub(super) forwards: bool,
}

/// Returns the header block or dividing line that starts with the first of `lines`.
pub(super) fn block(lines: &[&str]) -> Option<Block> {
    divider(lines).or_else(|| labelled(lines)).or_else(|| notes(lines)).or_else(|| columns(lines))
}

/// "-----Original Message-----", "---- Forwarded by … ----", also wrapped, with the header block that follows it.
fn divider(lines: &[&str]) -> Option<Block> {
    let first = trimmed(lines.first()?);
    if first.len() < 8 {
        return None;
    }
    if first == QUOTED_BELOW {
        let next = lines[1..].iter().take(4).position(|line| !is_blank(line)).map(|next| next + 1);
        let titles = next.and_then(|next| Some(next + titled(&lines[next..])?.lines));
        return Some(Block { lines: titles.unwrap_or(1), forwards: false });
    }
    let underscores = first.len() >= 20 && first.chars().all(|c| matches!(c, '_' | '─' | '-' | '='));
    if underscores {
        let next = lines[1..].iter().take(3).position(|line| !is_blank(line))? + 1;
        let block = labelled(&lines[next..])?;
        return Some(Block { lines: next + block.lines, forwards: false });
    }
    // Nearly every line begins with something else, so this spares the patterns.
    let is_drawn = first.bytes().take(DRAWN_LEAST).all(|byte| b"-_=*+ ".contains(&byte));
    if !is_drawn && !SPOKEN.may_match(first) {
        return None;
    }
    let folded = first.to_lowercase();
    let divides = is_drawn && DRAWN.is_match(&folded) || SPOKEN.is_match(&folded);
    if !divides {
        return None;
    }
    // "Forwarded" between dashes; a reply's "-----Original Message-----" is a quotation.
    let forwards = FORWARDS.is_match(&folded);
    let mut end = 1;
    if !first.ends_with('-') && lines.get(1).is_some_and(|line| line.trim().ends_with("---")) {
        end = 2;
    }
    let next = end + lines[end.min(lines.len())..].iter().take(4).position(|line| !is_blank(line)).unwrap_or(0);
    if let Some(block) = lines.get(next..).and_then(|rest| titled(rest).or_else(|| notes(rest))) {
        end = next + block.lines;
    }
    Some(Block { lines: end, forwards })
}

/// The labels below a dividing line, in any order, and without colons as eM Client writes them.
fn titled(lines: &[&str]) -> Option<Block> {
    if label(lines.first()?).is_some() {
        let (found, last) = labels(lines, &[]);
        return (found >= 2).then_some(Block { lines: last + 1, forwards: false });
    }
    let titles: Vec<Label> = lines.iter().map_while(|line| label(line).or_else(|| bare_label(line))).collect();
    let kinds = |wanted| titles.contains(&wanted);
    (titles.len() >= 3 && kinds(Label::From) && kinds(Label::To))
        .then_some(Block { lines: titles.len(), forwards: false })
}

/// "From: … Sent: … To: … Subject: …": the first line is From (or Sent), and two other labels follow.
fn labelled(lines: &[&str]) -> Option<Block> {
    let first = label(lines.first()?)?;
    if !matches!(first, Label::From | Label::Sent) {
        return None;
    }
    let (found, last) = labels(lines, &[first]);
    (found >= 3 || (found >= 2 && last >= 1 && first == Label::From && lines.len() > last))
        .then_some(Block { lines: last + 1, forwards: false })
}

/// A name line and a date line (or both in one), then To:, cc:, Subject: (Lotus Notes).
fn notes(lines: &[&str]) -> Option<Block> {
    let first = trimmed(lines.first()?);
    if first.is_empty() || first.len() > 160 || label(first).is_some_and(|label| label != Label::From) {
        return None;
    }
    // The date stands on this line or within the next three; nothing but names, addresses and "Sent by:" in between.
    let dated = lines.iter().take(4).position(|line| has_notes_date(line)).or_else(|| wrapped_date(lines))?;
    if lines[..=dated].iter().any(|line| line.trim().len() > 160) || (dated == 0 && !is_name_and_date(first)) {
        return None;
    }
    // A signature right above the block is not part of it: the block starts with the one name nearest to the date.
    let second_is_label = lines.get(1).is_some_and(|line| line.contains(':') && !NOTES_DATE.is_match(line));
    let named_again = dated == 1 && NOTES_DATE.find(lines[1].trim_start()).is_some_and(|date| date.start() > 3);
    if dated >= 2 && !second_is_label || named_again {
        return None;
    }
    // Phones and addresses of a signature have labels of their own.
    let names = lines[..dated].iter().all(|line| {
        let line = line.trim();
        let is_labelled = line.contains(':') && !line.to_lowercase().starts_with("sent by");
        line.len() < 90 && !line.ends_with(['.', '?', '!', ',', ';']) && !is_labelled || label(line).is_some()
    });
    if !names || (dated > 0 && lines[..dated].iter().skip(1).any(|line| is_blank(line))) {
        return None;
    }
    let date_line = lines[dated].trim();
    if dated > 0
        && NOTES_DATE.find(date_line).is_some_and(|found| found.start() > 60 || date_line.len() > found.end() + 30)
    {
        return None;
    }
    let to = dated + 1 + lines[dated + 1..].iter().take(6).position(|line| matches!(label(line), Some(Label::To)))?;
    let between = lines[dated + 1..to].iter().all(|line| line.trim().len() < 60);
    let (found, last) = labels(&lines[to..], &[]);
    (between && found >= 2).then_some(Block { lines: to + last + 1, forwards: false })
}

/// Whether a Notes date stands in a line. Hardly any line holds enough digits, and those spare the pattern.
fn has_notes_date(line: &str) -> bool {
    line.contains(':') && line.bytes().filter(u8::is_ascii_digit).count() >= 6 && NOTES_DATE.is_match(line)
}

/// Returns 1 where the date begins on the first line and its time stands on the second.
fn wrapped_date(lines: &[&str]) -> Option<usize> {
    let dated = lines.first()?.trim_end().ends_with(|c: char| c.is_ascii_digit());
    let timed = lines.get(1)?.trim_start().starts_with(|c: char| c.is_ascii_digit());
    if !dated || !timed {
        return None;
    }
    let joined = format!("{} {}", lines.first()?.trim(), lines.get(1)?.trim());
    is_name_and_date(&joined).then_some(1)
}

/// Notes 7 and later: names and date on the left, the labels on the right, without colons.
///
/// ```text
///              Ana Author
///              03/03/2026 09:15                                To
///                                        Ben Example
///                                                              cc
///                                                         Subject
///                                        Plan
/// ```
fn columns(lines: &[&str]) -> Option<Block> {
    let is_indented = |line: &&str| line.starts_with("        ") || is_blank(line);
    let at_right = |line: &str, wanted: &[Label]| {
        let words = line.trim_end().rsplit_once("  ").map_or(line, |(_, word)| word).trim();
        named(&words.to_lowercase()).is_some_and(|label| wanted.contains(&label))
    };
    if !lines.first().is_some_and(is_indented) {
        return None;
    }
    let dated = lines.iter().take(6).position(|line| has_notes_date(line))?;
    let names = lines[..dated].iter().all(|line| is_indented(line) && line.trim().len() < 60);
    if !names || !is_indented(&lines[dated]) || !at_right(lines[dated], &[Label::To]) {
        return None;
    }
    let block = lines.iter().take(TALLEST).take_while(|line| is_indented(line)).count();
    let subject = lines[..block].iter().rposition(|line| at_right(line, &[Label::Subject]))?;
    Some(Block { lines: block.min(subject + 4), forwards: false })
}

fn is_name_and_date(line: &str) -> bool {
    NOTES_DATE.find(line).is_some_and(|date| line.len() <= date.end() + 12 && date.start() < 120)
}

/// Counts the different labels from the first line on; returns the count and the last line that belongs to the block.
fn labels(lines: &[&str], known: &[Label]) -> (usize, usize) {
    let mut seen: Vec<Label> = known.to_vec();
    let (mut last, mut blank, mut open) = (0, 0, true);
    for (index, line) in lines.iter().enumerate().take(TALLEST) {
        if is_blank(line) {
            blank += 1;
            open = false;
            if blank > 2 || seen.contains(&Label::Subject) {
                break;
            }
            continue;
        }
        match label(line) {
            // Nothing but From after From is a list of something, and no block.
            Some(label @ (Label::From | Label::Sent)) if index > 0 && seen == [label] => break,
            Some(label) => {
                if !seen.contains(&label) {
                    seen.push(label);
                }
                (last, blank, open) = (index, 0, true);
            }
            // A folded list of recipients goes on; after the subject the letter starts.
            None if open && !seen.contains(&Label::Subject) => last = index,
            None if open && index == last + 1 && line.starts_with([' ', '\t']) => last = index,
            None => break,
        }
    }
    (seen.len(), last)
}

/// Returns the label a line starts with: `To:`, `*Von:*`, `Objet :`.
fn label(line: &str) -> Option<Label> {
    /// Characters within which its colon stands.
    const WITHIN: usize = 20;
    let line = trimmed(line).trim_start_matches(['*', '>', '|']).trim_start();
    let start = &line.as_bytes()[..line.len().min(WITHIN)];
    if start.is_ascii() && !start.contains(&b':') {
        return None;
    }
    let (name, _) =
        line.char_indices().take(WITHIN).find(|(_, c)| matches!(c, ':' | '：')).map(|(at, _)| line.split_at(at))?;
    let name = name.trim().trim_end_matches('*').trim_end().to_lowercase();
    if name.is_empty() || name.chars().count() > 18 {
        return None;
    }
    named(&name)
}

/// Returns the label a line starts with where no colon follows: `From "Ana" <ana@example.org>`.
fn bare_label(line: &str) -> Option<Label> {
    let (name, _) = line.trim().split_once(' ')?;
    named(&name.to_lowercase())
}

/// Returns the label with this name, in lower case.
fn named(name: &str) -> Option<Label> {
    LABELS.get(name).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn height(text: &str) -> Option<usize> {
        block(&text.lines().collect::<Vec<_>>()).map(|block| block.lines)
    }

    #[test]
    fn header_blocks_of_several_programs_are_known() {
        assert_eq!(height("From: Ana\nSent: Tuesday\nTo: Ben\nSubject: Plan\n\nHello"), Some(4));
        assert_eq!(height("*Von:* Ana\n*Gesendet:* Dienstag\n*An:* Ben\n*Betreff:* Plan\n\nHallo"), Some(4));
        assert_eq!(height("От: Ana\nОтправлено: вторник\nКому: Ben\nТема: Plan\n\nHello"), Some(4));
        assert_eq!(height("差出人: Ana\n送信日時: 2026年3月3日\n宛先: Ben\n件名: Plan\n\nHello"), Some(4));
        assert_eq!(height("De : Ana\nEnvoyé : mardi\nÀ : Ben\nObjet : Plan\n\nBonjour"), Some(4));
        assert_eq!(height("-----Original Message-----\nFrom: Ana\nSent: Tuesday\nTo: Ben\nSubject: Plan\n"), Some(5));
        assert_eq!(
            height("________________________________\nFrom: Ana\nSent: Tuesday\nTo: Ben\nSubject: Plan\n"),
            Some(5)
        );
    }

    #[test]
    fn lotus_notes_headers_are_known() {
        assert_eq!(
            height("Ana Author\n03/03/2026 09:15 AM\nTo: Ben/EX/NET\ncc: Cleo/EX/NET\nSubject: Plan\n\nHello"),
            Some(5)
        );
        assert_eq!(
            height("Ana <ana@example.org> on 03/03/2026 09:15:20 AM\nTo: ben@example.net\ncc:\nSubject: Plan\n"),
            Some(4)
        );
        assert_eq!(
            height("\tAna Author@EX\n\t03/03/2026 09:15 AM\n\t\t\n\t\tTo: Ben\n\t\tcc: \n\t\tSubject: Plan\n"),
            Some(6)
        );
    }

    #[test]
    fn lotus_notes_columns_are_known() {
        let text = "             Ana Author                                       \n             <ana@example.org>\n             03/03/2026 09:15                              To \n                                      Ben <ben@example.com>\n                                                           cc \n\n                                                      Subject \n                                      Plan\n\nHello Ben,\n";
        assert_eq!(height(text), Some(9));
        assert_eq!(
            height("\"Ana Author\" <ana@example.org> on 03/03/2026 \n09:15:03 PM\nTo: Ben\ncc:\nSubject: x\n"),
            Some(5)
        );
        assert_eq!(
            height("Phone: 713\nMail: ana\n----- Forwarded by Ana on 03/03/2026 09:15 AM -----\nTo: Ben\nSubject: x\n"),
            None
        );
    }

    #[test]
    fn titles_below_a_divider_come_in_any_order_and_without_colons() {
        let forward = "-------- Weitergeleitete Nachricht --------\nBetreff: \tPlan\nDatum: \tSat, 7 Mar\nVon: \tAna\nAn: \tBen\n\nHallo\n";
        assert_eq!(height(forward), Some(5));
        let bare = "------ Original Message ------\nFrom \"Ana\" <ana@example.org>\nTo \"Ben\" <ben@example.com>\nDate 20/03/2026 11:12:31\nSubject Re: Plan\n\nHello\n";
        assert_eq!(height(bare), Some(5));
    }

    #[test]
    fn a_forward_is_told_from_a_reply() {
        let forwards = |text: &str| block(&text.lines().collect::<Vec<_>>()).map(|block| block.forwards);
        assert_eq!(forwards("---------- Forwarded message ---------\nFrom: Ana\nDate: Tue\nSubject: x\n"), Some(true));
        assert_eq!(forwards("----- Original Message -----\n"), Some(false));
        assert_eq!(forwards("-----Mensagem original-----\n"), Some(false));
    }

    #[test]
    fn letters_are_no_header_blocks() {
        assert_eq!(height("From: my point of view, this is fine.\nI agree.\n"), None);
        assert_eq!(height("To: be or not to be\n"), None);
    }
}
