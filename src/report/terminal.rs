//! One relation explained in a terminal.

use std::fmt::Write as _;

use crate::analysis::{Analysis, Standing};
use crate::ledger::MomentKind;

use super::entry::Entry;
use super::escape::visible;
use super::wording::{Tonight, Wording};

/// Moments of the timeline shown, the newest.
const MOMENTS: usize = 12;
/// Columns of a folded letter.
const WIDTH: usize = 76;
/// Width of the column of labels.
const COLUMN: usize = 26;

/// Returns everything there is to say about one relation, aligned, with ANSI colours if `colour`.
///
/// Nothing from mail reaches the terminal with its control characters.
pub fn standing(wording: &dyn Wording, analysis: &Analysis, standing: &Standing, colour: bool) -> String {
    let labels = wording.labels();
    let entry = Entry::full(wording, analysis, standing);
    let mut out = Writer { text: String::new(), colour };
    let who = if entry.has_name() { format!(" <{}>", entry.address) } else { String::new() };
    out.line(&format!("{}{who}", out.bold(&entry.name)));
    // Folded before it is coloured: escape sequences take no room on the screen.
    let verdict = format!("{} · {}", entry.verdict, entry.why);
    for (index, line) in folded(&verdict).iter().enumerate() {
        match line.strip_prefix(&entry.verdict).filter(|_| index == 0) {
            Some(rest) => out.line(&format!("{}{rest}", out.accent(&entry.verdict))),
            None => out.line(line),
        }
    }
    let Some(detail) = &entry.detail else { return out.text };
    out.line("");
    for fact in &detail.facts {
        if fact.sentence != entry.why {
            folded(&fact.sentence).iter().for_each(|line| out.line(&format!("  {line}")));
        }
        if let Some(quote) = &fact.quote {
            folded(&wording.quoted(&quote.text)).iter().for_each(|line| out.line(&format!("    {line}")));
            out.line(&out.dim(&format!("    {}  {}", quote.date, quote.subject)));
        }
    }
    out.line("");
    out.row(labels.answers, &detail.responsiveness.sentence);
    out.row(labels.balance, &detail.reciprocity.sentence);
    for part in &detail.reciprocity.parts {
        out.row_as_it_is("", &format!("{:<18}{}", part.name, part.shown));
    }
    if let Some(chance) = &detail.chance {
        out.row(labels.chance, chance);
    }
    out.row(labels.timeline, &format!("{} {}", detail.last_sign_of_life, detail.counts));
    for sentence in detail.turning_point.iter().chain(&detail.cost).chain(&detail.introductions) {
        out.row("", sentence);
    }
    if !detail.channels.is_empty() {
        out.row(labels.channel, &detail.channels.join(", "));
    }
    for (index, open) in detail.open.iter().enumerate() {
        let chance = open.chance.as_ref().map_or_else(String::new, |chance| format!(", {chance}"));
        out.row(
            if index == 0 { labels.open } else { "" },
            &format!("{}, {}: {} ({}{chance})", open.what, open.date, wording.quoted(&open.sentence), open.state),
        );
        out.row_as_it_is("", &out.dim(&open.done));
    }
    if let Some(clarity) = &detail.clarity {
        out.row(labels.clarity, &format!("{} {}", wording.quoted(&clarity.sentence), clarity.advice.join(" ")));
    }
    for (index, check) in detail.checklist.iter().enumerate() {
        let mark = match check.done {
            Some(true) => "✓",
            Some(false) => "○",
            None => "?",
        };
        out.row(if index == 0 { labels.checklist } else { "" }, &format!("{mark} {}", check.item));
    }
    for (index, change) in detail.changes.iter().enumerate() {
        out.row(if index == 0 { labels.changes } else { "" }, change);
    }
    timeline(&mut out, wording, &Tonight::of(analysis), standing);
    if let Some(draft) = &detail.draft {
        out.line("");
        out.line(&out.bold(draft.kind));
        out.line(&out.dim(&format!("{}: {}", labels.subject, draft.subject)));
        for phrase in &draft.warnings {
            out.line(&wording.pressure(phrase));
        }
        for line in draft.body.lines().flat_map(folded) {
            out.line(&format!("  {line}"));
        }
    }
    out.line("");
    // Whoever reads this has just asked for everything about them.
    for command in detail.commands.iter().filter(|command| command.what != labels.explain) {
        out.row_as_it_is(command.what, &command.line);
    }
    out.text
}

fn timeline(out: &mut Writer, wording: &dyn Wording, tonight: &Tonight<'_>, standing: &Standing) {
    let moments = &standing.relation.moments;
    if moments.is_empty() {
        return;
    }
    out.line("");
    for moment in &moments[moments.len().saturating_sub(MOMENTS)..] {
        let sign = match moment.kind {
            MomentKind::Sent { .. } => "→",
            MomentKind::Received { .. } => "←",
            MomentKind::Touch { .. } | MomentKind::Met => "☎",
            MomentKind::AutoReply | MomentKind::Bounce { .. } => "⚙",
            MomentKind::Calendar { .. } | MomentKind::Cancelled { .. } => "▦",
        };
        let opening = visible(moment.opening.trim());
        let told = if opening.is_empty() { wording.moment(&moment.kind) } else { &opening };
        for (index, line) in folded(told).iter().enumerate() {
            let day = if index == 0 { format!("{}  {sign}", tonight.date(moment.at)) } else { " ".repeat(13) };
            out.line(&format!("  {day}  {line}"));
        }
    }
}

/// Returns a line of a letter folded at spaces to the width people read, its indentation kept.
fn folded(line: &str) -> Vec<String> {
    let indentation = &line[..line.len() - line.trim_start().len()];
    let mut lines = vec![indentation.to_owned()];
    for word in line.split_whitespace() {
        let last = lines.last_mut().expect("there is always a last line");
        let is_empty = last.trim().is_empty();
        if !is_empty && last.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(format!("{indentation}{word}"));
        } else {
            if !is_empty {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

struct Writer {
    text: String,
    colour: bool,
}

impl Writer {
    fn line(&mut self, line: &str) {
        writeln!(self.text, "{}", line.trim_end()).expect("writing to a String never fails");
    }

    /// Writes a row that is not folded: columns of figures, and commands to be copied.
    fn row_as_it_is(&mut self, label: &str, value: &str) {
        let label = self.dim(&format!("{label:<COLUMN$}"));
        self.line(&format!("{label}  {value}"));
    }

    fn row(&mut self, label: &str, value: &str) {
        // Padded before colouring: escape sequences take no room on the screen.
        let label = self.dim(&format!("{label:<COLUMN$}"));
        for (index, line) in folded(value).iter().enumerate() {
            let before = if index == 0 { label.clone() } else { " ".repeat(COLUMN) };
            self.line(&format!("{before}  {line}"));
        }
    }

    fn bold(&self, text: &str) -> String {
        self.painted("1", text)
    }

    fn dim(&self, text: &str) -> String {
        self.painted("2", text)
    }

    fn accent(&self, text: &str) -> String {
        self.painted("1;32", text)
    }

    fn painted(&self, code: &str, text: &str) -> String {
        if self.colour && !text.trim().is_empty() { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
