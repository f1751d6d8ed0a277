//! Divides a body's text into zones: what the author wrote now, and what is quoted, forwarded or boilerplate.
//!
//! First the quotations: lines behind `>`, and everything below a header block or a dividing line. An attribution
//! quotes the `>` lines under it; where none follow, everything under it. What is left is the author's letter, of which
//! greeting, sign-off, signature and disclaimer are told apart. A doubtful line at a quotation's edge counts as quoted:
//! a leaked quotation pins a promise on the wrong person, a lost line only loses a line.

use super::line::{is_blank, trimmed};
use super::{Zone, ZoneKind, attribution, ending, greeting, header_block, inline, rewrapped};

/// Lines of one text that are looked at; the rest is taken to be quoted.
const LINE_LIMIT: usize = 20_000;

/// Returns the zones of `text`: they cover it exactly once, in order.
pub fn zones(text: &str) -> Vec<Zone> {
    let lines: Vec<&str> = text.split_inclusive('\n').take(LINE_LIMIT).collect();
    let mut kinds = quotations(&lines);
    rewrapped::mark(&lines, &mut kinds);
    let first_own = kinds.iter().zip(&lines).position(|(kind, line)| *kind == ZoneKind::Own && !is_blank(line));
    if let Some(first) = first_own {
        let first = ending::mark_warning(&lines, &mut kinds, first);
        let end = ending::mark(&lines, &mut kinds);
        greeting::mark(&lines, &mut kinds, first, end);
        inline::mark(&lines, &mut kinds);
    }
    give_blank_lines(&lines, &mut kinds);
    join(text, &lines, &kinds)
}

/// Returns for each line whether it is the author's, an attribution, quoted or forwarded.
fn quotations(lines: &[&str]) -> Vec<ZoneKind> {
    let mut kinds = vec![ZoneKind::Own; lines.len()];
    // What stands before each quoted line beside the usual marks: the initials of whom it quotes.
    let mut initials = "";
    let mut index = 0;
    while index < lines.len() {
        let rest = &lines[index..];
        let line = trimmed(rest[0]);
        if line.is_empty() {
            index += 1;
        } else if attribution::is_between_marks(line) {
            kinds[index] = ZoneKind::Attribution;
            index += 1;
            let next = lines[index..].iter().find(|line| !is_blank(line));
            if !next.is_some_and(|next| is_marked(next)) {
                kinds[index..].fill(ZoneKind::Quoted);
                return kinds;
            }
        } else if is_marked(rest[0]) {
            let above = lines[..index].iter().rposition(|line| !is_blank(line));
            let begins = above.is_none_or(|above| !matches!(kinds[above], ZoneKind::Quoted | ZoneKind::Attribution));
            let length = if begins { marked_heading(rest) } else { 0 };
            kinds[index..index + length].fill(ZoneKind::Attribution);
            if length == 0 {
                kinds[index] = ZoneKind::Quoted;
            }
            index += length.max(1);
        } else if !initials.is_empty() && rest[0].trim_start().starts_with(initials) {
            kinds[index] = ZoneKind::Quoted;
            index += 1;
        } else if is_reply_line(line) && kinds[..index].contains(&ZoneKind::Own) && has_words(&lines[..index]) {
            kinds[index] = ZoneKind::Attribution;
            kinds[index + 1..].fill(ZoneKind::Quoted);
            return kinds;
        } else if is_marked_by_colon(rest) {
            kinds[index..index + 2].fill(ZoneKind::Quoted);
            index += if is_marked_by_colon(&rest[1..]) { 1 } else { 2 };
        } else if let Some(block) = header_block::block(rest) {
            let quoted = if block.forwards { ZoneKind::Forwarded } else { ZoneKind::Quoted };
            // A rule above the block belongs to it.
            let above = lines[..index].iter().rposition(|line| !is_blank(line));
            let rule = above.filter(|above| kinds[*above] == ZoneKind::Own && is_rule(lines[*above]));
            kinds[rule.unwrap_or(index)..index + block.lines].fill(ZoneKind::Attribution);
            kinds[index + block.lines..].fill(quoted);
            return kinds;
        } else {
            let length = attribution::length(rest);
            if length == 0 {
                index += 1;
                continue;
            }
            kinds[index..index + length].fill(ZoneKind::Attribution);
            index += length;
            let next = lines[index..].iter().position(|line| !is_blank(line));
            let quotes = next.is_some_and(|next| {
                let rest = &lines[index + next..];
                initials = initials_mark(rest[0]);
                is_marked(rest[0]) || is_marked_by_colon(rest) || !initials.is_empty()
            });
            if !quotes {
                kinds[index..].fill(ZoneKind::Quoted);
                return kinds;
            }
        }
    }
    kinds
}

/// Whether a line carries a quotation mark of RFC 3676 §4.5 or of an older program.
pub(super) fn is_marked(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t']);
    if let Some(rest) = line.strip_prefix('>') {
        // "-->" and ">>>" prompts in code are rare in letters; a mark stands at the start of its line.
        return !rest.starts_with('=');
    }
    // A bar with another one behind it is a row of a table.
    let barred = line.strip_prefix("| ").is_some_and(|rest| rest.len() > 2 && !rest.contains('|'));
    line.starts_with("&gt;") || barred
}

/// Returns how many of `lines`, all of them marked, are an attribution or a header block: some programs mark these as well.
fn marked_heading(lines: &[&str]) -> usize {
    /// Lines within which a heading lies.
    const TALLEST: usize = 16;
    let unmarked: Vec<&str> =
        lines.iter().take(TALLEST).take_while(|line| is_marked(line)).map(|line| without_mark(line)).collect();
    let is_nested = unmarked.first().is_some_and(|line| is_marked(line));
    if is_nested {
        return 0;
    }
    let block = header_block::block(&unmarked);
    block.map_or_else(|| attribution::length(&unmarked), |block| block.lines)
}

/// Whether a line is the one above which a help desk asks its customers to write.
fn is_reply_line(line: &str) -> bool {
    const ABOVE: &[&str] = &[
        "reply above this line",
        "above this line to",
        "oberhalb dieser zeile",
        "au-dessus de cette ligne",
        "encima de esta línea",
        "acima desta linha",
        "sopra questa riga",
        "boven deze regel",
    ];
    /// Bytes of the longest such line.
    const LONGEST: usize = 120;
    let may_be = line.len() <= LONGEST && line.starts_with(['#', '-', '_', '=', '*', '[', '(']);
    let folded = if may_be { line.to_lowercase() } else { return false };
    ABOVE.iter().any(|words| folded.contains(words))
}

fn has_words(lines: &[&str]) -> bool {
    lines.iter().any(|line| line.contains(char::is_alphanumeric))
}

/// Returns a line without its outermost mark.
fn without_mark(line: &str) -> &str {
    let line = line.trim_start_matches([' ', '\t']);
    let line = line.strip_prefix('>').or_else(|| line.strip_prefix("&gt;")).or_else(|| line.strip_prefix('|'));
    line.map_or("", |line| line.strip_prefix(' ').unwrap_or(line))
}

/// Returns the initials and the mark behind them that a line starts with, `RO>`, as The Bat! writes them; nothing without.
fn initials_mark(line: &str) -> &str {
    let line = line.trim_start();
    let length = line.bytes().take_while(u8::is_ascii_uppercase).count();
    let is_mark = (1..=4).contains(&length) && line[length..].starts_with('>');
    if is_mark { &line[..=length] } else { "" }
}

/// Whether the first of `lines` carries the mark `: ` of some readers of news. One such line alone is a program's output.
fn is_marked_by_colon(lines: &[&str]) -> bool {
    let marked = |line: &&str| line.starts_with(": ") || line.trim_end() == ":";
    lines.len() >= 2 && lines[..2].iter().all(marked)
}

/// Whether a line is drawn rather than written.
pub(super) fn is_rule(line: &str) -> bool {
    let line = trimmed(line);
    line.len() >= 3 && line.chars().all(|c| matches!(c, '-' | '_' | '=' | '*' | '#'))
}

/// Gives blank lines to the zone before them; those at the start of the text to the first zone.
fn give_blank_lines(lines: &[&str], kinds: &mut [ZoneKind]) {
    let Some(first) = lines.iter().position(|line| !is_blank(line)) else { return };
    let leading = kinds[first];
    kinds[..first].fill(leading);
    for index in first + 1..lines.len() {
        if is_blank(lines[index]) {
            kinds[index] = kinds[index - 1];
        }
    }
}

fn join(text: &str, lines: &[&str], kinds: &[ZoneKind]) -> Vec<Zone> {
    let mut zones: Vec<Zone> = Vec::new();
    let mut start = 0;
    for (line, kind) in lines.iter().zip(kinds) {
        let end = start + line.len();
        match zones.last_mut() {
            Some(zone) if zone.kind == *kind => zone.end = end,
            _ => zones.push(Zone { kind: *kind, start, end }),
        }
        start = end;
    }
    if start < text.len() {
        zones.push(Zone { kind: ZoneKind::Quoted, start, end: text.len() });
    }
    zones
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Checks the zones of a text written with the expected kind before each line.
    fn check(expected: &str) {
        let rows: Vec<(&str, &str)> = expected
            .trim_matches('\n')
            .lines()
            .map(|row| row.split_once('|').expect("a kind, a bar, a line"))
            .collect();
        let text: String = rows.iter().map(|(_, line)| format!("{line}\n")).collect();
        let mut start = 0;
        for (kind, line) in rows {
            let zone = zones(&text).into_iter().find(|zone| zone.start <= start && start < zone.end).expect("a zone");
            if !line.trim().is_empty() {
                assert_eq!(zone.kind.as_str(), kind.trim(), "{line:?} in\n{text}");
            }
            start += line.len() + 1;
        }
    }

    #[test]
    fn a_gmail_reply_quotes_what_was_answered() {
        check(
            "
greeting   |Hi Ben,
own        |I'll get back to you by Friday.
signature  |Best,
signature  |Ana

attribution|On Tue, Mar 3, 2026 at 9:15 AM Ben <ben@example.com> wrote:
quoted     |> Will you send it?
"
            .replace("\n\n", "\n           |\n")
            .as_str(),
        );
    }

    #[test]
    fn own_lines_between_quotations_stay() {
        check(
            "
attribution|Ben <ben@example.com> wrote:
quoted     |> Will you send it?
own        |Yes, on Monday I will send the plan to everybody.
quoted     |> And the numbers?
own        |They follow next week, as soon as we have them here.
",
        );
    }

    #[test]
    fn a_help_desk_asks_to_reply_above_its_line() {
        check(
            "
own        |The lamp arrived today.
attribution|##- Please type your reply above this line -##
quoted     |We will send you another lamp.
",
        );
        check(
            "
disclaimer |##- Please type your reply above this line -##

greeting   |Hi Ben,
own        |We will send you another lamp on Monday.
"
            .replace("\n\n", "\n           |\n")
            .as_str(),
        );
    }

    #[test]
    fn an_unmarked_quotation_reaches_to_the_end() {
        check(
            "
own        |Yes.
attribution|On Tue, Mar 3, 2026 at 9:15 AM Ben <ben@example.com> wrote:
quoted     |Will you send it?
quoted     |I promise to read it.
",
        );
    }

    #[test]
    fn tables_are_not_quoted_and_old_marks_are() {
        check(
            "
own        |The numbers of March are these, as far as I know.
own        || gate | 3 |
own        || wall | 5 |
own        |All the others are as they were in February this year.
",
        );
        check(
            "
quoted     |: Will you send it?
quoted     |: I wait for it.
own        |Yes, on Monday I will send the plan to everybody.
",
        );
    }

    #[test]
    fn outlook_quotes_below_its_header_block() {
        check(
            "
own        |Fine with me.
attribution|________________________________
attribution|Von: Ben <ben@example.com>
attribution|Gesendet: Dienstag, 3. März 2026 09:15
attribution|An: Ana
attribution|Betreff: Plan
quoted     |Ich schicke es morgen.
",
        );
    }

    #[test]
    fn italian_and_dutch_letters_are_divided() {
        check(
            "
greeting   |Gentile dottoressa Esempio,
own        |Le mando il contratto entro venerdì, come d'accordo con Pietro.
signature  |Cordiali saluti
signature  |Ada Modello
attribution|Il giorno mar 3 mar 2026 alle ore 09:15 Rosa Esempio
attribution|<rosa@example.com> ha scritto:
quoted     |Quando mi manda il contratto?
",
        );
        check(
            "
own        |Per me va bene, firmiamo quando vuole.
attribution|Inviato da iPhone
attribution|
attribution|Da: Rosa Esempio <rosa@example.com>
attribution|Inviato: martedì 3 marzo 2026 09:15
attribution|A: Ada Modello
attribution|Oggetto: Contratto
quoted     |Le mando il contratto domani.
",
        );
        check(
            "
own        |Guarda qui sotto, ti interessa?
attribution|---------- Messaggio inoltrato ---------
attribution|Da: Rosa Esempio <rosa@example.com>
attribution|Data: mar 3 mar 2026 alle ore 09:15
attribution|Oggetto: Contratto
attribution|A: Ada <ada@example.org>
forwarded  |Le mando il contratto domani.
",
        );
        check(
            "
greeting   |Beste Anneke,
own        |Ik stuur je het contract vóór vrijdag, zoals afgesproken met Pieter.
signature  |Met vriendelijke groeten,
signature  |Lotte Model
attribution|Op di 3 mrt 2026 om 09:15 schreef Anneke Voorbeeld <anneke@example.com>:
quoted     |Wanneer stuur je me het contract?
",
        );
        check(
            "
own        |Akkoord, we tekenen wanneer je wil.
attribution|Verzonden vanaf mijn iPhone
attribution|
attribution|Van: Anneke Voorbeeld <anneke@example.com>
attribution|Verzonden: dinsdag 3 maart 2026 09:15
attribution|Aan: Lotte Model
attribution|Onderwerp: Contract
quoted     |Ik stuur het contract morgen.
",
        );
        check(
            "
own        |Mvg, en tot binnenkort dan maar!
attribution|Op 3 mrt. 2026 om 09:15 heeft Anneke <anneke@example.com> het volgende geschreven:
quoted     |> Ik stuur het contract morgen.
own        |Prima, dan wacht ik daar nog even op.
",
        );
    }

    #[test]
    fn a_forward_is_not_the_authors() {
        check(
            "
own        |FYI
attribution|---------- Forwarded message ---------
attribution|From: Ben <ben@example.com>
attribution|Date: Tue, Mar 3, 2026 at 9:15 AM
attribution|Subject: Plan
attribution|To: Ana <ana@example.org>
forwarded  |I'll send it tomorrow.
",
        );
    }

    #[test]
    fn signatures_are_told_from_letters() {
        check(
            "
own        |The plan is attached.
signature  |--
signature  |Ana Author
signature  |+49 30 1234567
",
        );
        check(
            "
own        |The plan is attached.
signature  |Sent from my iPhone
",
        );
    }

    #[test]
    fn a_mobile_footer_divides_the_letter_from_an_unmarked_quotation() {
        check(
            "
own        |The plan is attached.
attribution|Sent from my iPhone
quoted     |Will you send it?
",
        );
    }

    proptest! {
        #[test]
        fn zones_cover_every_byte_exactly_once(text in "((> ?|On .{0,9} wrote:|From: |To: |-- |[-_]{20}|Hi |Best,|é)?[ -~\n]{0,30}\n?){0,12}") {
            let mut end = 0;
            for zone in zones(&text) {
                prop_assert_eq!(zone.start, end);
                prop_assert!(zone.end > zone.start);
                prop_assert!(text.is_char_boundary(zone.end));
                end = zone.end;
            }
            prop_assert_eq!(end, text.len());
        }

        #[test]
        fn any_text_has_zones(text in "\\PC{0,200}") {
            let zones = zones(&text);
            prop_assert_eq!(zones.iter().map(|zone| zone.end - zone.start).sum::<usize>(), text.len());
        }
    }
}
