//! One relation explained in a terminal.

use crate::analysis::{Analysis, Standing};
use crate::ledger::MomentKind;
use crate::ledger::timeline::QUOTED;

use super::entry::{Detail, Entry};
use super::escape::visible;
use super::screen::{Look, Screen, pad, width};
use super::wording::{Labels, Tonight, Wording};

/// Moments of the timeline shown, the newest.
const MOMENTS: usize = 12;
const _: () = assert!(MOMENTS <= QUOTED, "what is shown is at hand");
/// Columns of a label.
const LABEL: usize = 26;
/// Columns of the name of one part of the balance.
const PART: usize = 18;
/// Columns beyond which a line is hard to read, however wide the terminal.
const READABLE: usize = 100;

/// Returns everything there is to say about one relation, in lines of at most so many columns, with ANSI colours if `colour`.
/// Commands, which are there to be copied, are never broken.
///
/// Nothing from mail reaches the terminal with its control characters.
pub fn standing(
    wording: &dyn Wording,
    analysis: &Analysis,
    standing: &Standing,
    columns: usize,
    colour: bool,
) -> String {
    let entry = Entry::full(wording, analysis, standing);
    let mut screen = Screen::new(columns.min(READABLE), colour);
    screen.paragraph(0, Look::Bold, &entry.name);
    if entry.has_name() {
        screen.paragraph(0, Look::Dim, &entry.address);
    }
    screen.paragraph(0, Look::Accent, &entry.verdict);
    screen.paragraph(0, Look::Plain, &entry.why);
    let Some(detail) = &entry.detail else { return screen.text };
    facts(&mut screen, wording, &entry, detail);
    screen.blank();
    measures(&mut screen, wording.labels(), detail);
    open(&mut screen, wording, detail);
    advice(&mut screen, wording, detail);
    timeline(&mut screen, wording, &Tonight::of(analysis), standing);
    draft(&mut screen, wording, detail);
    screen.blank();
    // Whoever reads this has just asked for everything about them.
    let explain = wording.labels().explain;
    for command in detail.commands.iter().filter(|command| command.what != explain) {
        screen.unbroken(LABEL, (Look::Dim, command.what), (Look::Plain, &command.line));
    }
    screen.text
}

/// What led to the verdict, each with the words that say it.
fn facts(screen: &mut Screen, wording: &dyn Wording, entry: &Entry, detail: &Detail) {
    screen.blank();
    for fact in &detail.facts {
        if fact.sentence != entry.why {
            screen.paragraph(2, Look::Plain, &fact.sentence);
        }
        if let Some(quote) = &fact.quote {
            screen.paragraph(4, Look::Plain, &wording.quoted(&quote.text));
            screen.paragraph(4, Look::Dim, &format!("{}  {}", quote.date, quote.subject));
        }
    }
}

fn measures(screen: &mut Screen, labels: &Labels, detail: &Detail) {
    row(screen, labels.answers, &detail.responsiveness.sentence);
    row(screen, labels.balance, &detail.reciprocity.sentence);
    for part in &detail.reciprocity.parts {
        // Figures stand in a column of their own; folding would close the gap before them.
        let figures = format!("{}{}", pad(part.name, PART), part.shown);
        screen.unbroken(LABEL, (Look::Plain, ""), (Look::Plain, &figures));
    }
    if let Some(chance) = &detail.chance {
        row(screen, labels.chance, chance);
    }
    row(screen, labels.timeline, &format!("{} {}", detail.last_sign_of_life, detail.counts));
    for sentence in detail.turning_point.iter().chain(&detail.cost).chain(&detail.introductions) {
        row(screen, "", sentence);
    }
    if !detail.channels.is_empty() {
        row(screen, labels.channel, &detail.channels.join(", "));
    }
}

/// What is open between the two, each with the command that says it is handled.
fn open(screen: &mut Screen, wording: &dyn Wording, detail: &Detail) {
    let mut label = wording.labels().open;
    for open in &detail.open {
        let chance = open.chance.as_ref().map_or_else(String::new, |chance| format!(", {chance}"));
        let sentence = wording.quoted(&open.sentence);
        row(screen, label, &format!("{}, {}: {sentence} ({}{chance})", open.what, open.date, open.state));
        screen.unbroken(LABEL, (Look::Plain, ""), (Look::Dim, &open.done));
        label = "";
    }
}

fn advice(screen: &mut Screen, wording: &dyn Wording, detail: &Detail) {
    let labels = wording.labels();
    if let Some(clarity) = &detail.clarity {
        row(screen, labels.clarity, &format!("{} {}", wording.quoted(&clarity.sentence), clarity.advice.join(" ")));
    }
    let mut label = labels.checklist;
    for check in &detail.checklist {
        let mark = match check.done {
            Some(true) => "✓",
            Some(false) => "○",
            None => "?",
        };
        row(screen, label, &format!("{mark} {}", check.item));
        label = "";
    }
    let mut label = labels.changes;
    for change in &detail.changes {
        row(screen, label, change);
        label = "";
    }
}

fn timeline(screen: &mut Screen, wording: &dyn Wording, tonight: &Tonight<'_>, standing: &Standing) {
    let moments = &standing.relation.moments;
    if moments.is_empty() {
        return;
    }
    screen.blank();
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
        let day = format!("{}  {sign}", tonight.date(moment.at));
        screen.row(width(&day), (Look::Dim, &day), (Look::Plain, told));
    }
}

fn draft(screen: &mut Screen, wording: &dyn Wording, detail: &Detail) {
    let Some(draft) = &detail.draft else { return };
    screen.blank();
    screen.paragraph(0, Look::Bold, draft.kind);
    screen.paragraph(0, Look::Dim, &format!("{}: {}", wording.labels().subject, draft.subject));
    for warning in &draft.warnings {
        screen.paragraph(0, Look::Warning, warning);
    }
    draft.body.lines().for_each(|line| screen.paragraph(2, Look::Plain, line));
}

fn row(screen: &mut Screen, label: &str, text: &str) {
    screen.row(LABEL, (Look::Dim, label), (Look::Plain, text));
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Texts, sample};
    use super::super::wording::{ENGLISH, by_tag};
    use super::*;

    #[test]
    fn only_commands_are_wider_than_the_terminal() {
        let analysis = sample(&Texts(None));
        for wording in [ENGLISH, by_tag("de").expect("the page speaks German")] {
            for columns in [30, 60, 80, 140] {
                for standing in &analysis.standings {
                    let told = super::standing(wording, &analysis, standing, columns, false);
                    for line in told.lines().filter(|line| !line.contains("crickets ")) {
                        assert!(width(line) <= columns.min(READABLE), "{columns}: {line}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_wider_terminal_takes_fewer_lines() {
        let analysis = sample(&Texts(None));
        let lines =
            |columns| super::standing(ENGLISH, &analysis, &analysis.standings[0], columns, false).lines().count();
        assert!(lines(60) > lines(80) && lines(80) > lines(100), "{} {} {}", lines(60), lines(80), lines(100));
        assert_eq!(lines(100), lines(200));
    }
}
