//! The night at a glance, in a terminal: what is missing, what changed, whom to act on; the rest is counted.

use crate::analysis::Analysis;

use super::page::{Page, Section, page};
use super::screen::{Look, Screen, width};
use super::wording::Wording;

/// Sections whose people are named; of the others only the number is told.
const NAMED: [&str; 5] = ["your-turn", "one-last-note", "promised", "nudge", "came-back"];

/// The widest a column of names is.
const NAME: usize = 24;

/// Promises and changes named, each.
const LINES: usize = 8;

/// Returns the page at a glance, in lines of at most so many columns.
pub fn render(wording: &dyn Wording, analysis: &Analysis, columns: usize, colour: bool) -> String {
    let page = page(wording, analysis);
    let mut screen = Screen::new(columns, colour);
    let labels = wording.labels();
    screen.paragraph(0, Look::Dim, &format!("{} · {}", labels.title, page.date));
    screen.paragraph(0, Look::Bold, &page.headline);
    if !page.warnings.is_empty() {
        screen.blank();
        screen.paragraph(0, Look::Warning, labels.missing);
        page.warnings.iter().for_each(|warning| screen.paragraph(2, Look::Plain, warning));
    }
    news(&mut screen, wording, &page);
    let name = page.sections.iter().filter(|section| is_named(section)).flat_map(names).map(width).max();
    let name = name.unwrap_or(0).clamp(8, NAME);
    let (named, counted): (Vec<&Section>, Vec<&Section>) = page.sections.iter().partition(|section| is_named(section));
    named.into_iter().for_each(|section| people(&mut screen, wording, section, name));
    if !counted.is_empty() {
        screen.blank();
        for section in counted {
            screen.paragraph(0, Look::Dim, &format!("{} ({})", section.title, section.count()));
        }
    }
    if let Some(lapsed) = &page.lapsed {
        screen.paragraph(0, Look::Dim, lapsed);
    }
    screen.text
}

fn is_named(section: &Section) -> bool {
    NAMED.contains(&section.id)
}

fn names(section: &Section) -> impl Iterator<Item = &str> {
    let entries = section.entries.iter().map(|entry| entry.name.as_str());
    entries.chain(section.promises.iter().take(LINES).map(|promise| promise.name.as_str()))
}

fn news(screen: &mut Screen, wording: &dyn Wording, page: &Page) {
    let labels = wording.labels();
    if let Some(changes) = page.changes.as_ref().filter(|changes| !changes.is_empty()) {
        screen.blank();
        screen.paragraph(0, Look::Accent, labels.changed);
        changes.iter().take(LINES).for_each(|change| screen.paragraph(2, Look::Plain, &change.sentence));
        more(screen, wording, changes.len().saturating_sub(LINES));
    }
    if !page.birthdays.is_empty() {
        screen.blank();
        screen.paragraph(0, Look::Accent, labels.birthdays_soon);
        page.birthdays.iter().for_each(|birthday| screen.paragraph(2, Look::Plain, birthday));
    }
}

fn people(screen: &mut Screen, wording: &dyn Wording, section: &Section, name: usize) {
    screen.blank();
    screen.paragraph(0, Look::Accent, &format!("{} ({})", section.title, section.count()));
    for promise in section.promises.iter().take(LINES) {
        let told = format!("{} {}", wording.quoted(&promise.sentence), promise.state);
        screen.row(name, (Look::Bold, &promise.name), (Look::Plain, &told));
    }
    for entry in &section.entries {
        screen.row(name, (Look::Bold, &entry.name), (Look::Plain, &entry.why));
        if let Some(quote) = entry.detail.as_ref().and_then(|detail| detail.facts.first()?.quote.as_ref()) {
            screen.row(name, (Look::Plain, ""), (Look::Dim, &wording.quoted(&quote.text)));
        }
        if entry.has_name() {
            screen.row(name, (Look::Plain, ""), (Look::Dim, &entry.address));
        }
    }
    more(screen, wording, section.rest.len() + section.promises.len().saturating_sub(LINES));
}

fn more(screen: &mut Screen, wording: &dyn Wording, more: usize) {
    if more > 0 {
        screen.paragraph(2, Look::Dim, &wording.more(more));
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Texts, sample};
    use super::super::wording::{ENGLISH, by_tag};
    use super::*;

    #[test]
    fn the_glance_names_whom_to_act_on_and_counts_the_rest() {
        let glance = render(ENGLISH, &sample(&Texts(None)), 80, false);
        assert!(glance.starts_with("crickets · 10 March 2026\nTonight, three people wait"), "{glance}");
        assert!(glance.contains("\nYour turn (4)\nAna Weber "), "{glance}");
        assert!(glance.contains("Something is missing tonight\n  Sent (work)"), "{glance}");
        assert!(glance.contains("In touch and quiet ("), "{glance}");
        assert!(!glance.contains("Sven Larsen") && !glance.contains('\u{1b}'), "{glance}");
        let german = render(by_tag("de").expect("the page speaks German"), &sample(&Texts(None)), 80, false);
        assert!(german.contains("\nSie sind dran (4)\n"), "{german}");
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_whoever_writes() {
        let names = [
            "山田太郎と申します株式会社例の東京本社営業部",
            "عبد الرحمن بن محمد",
            "שלום ישראלי",
            "Wolfeschlegelsteinhausenbergerdorff",
            "ก็ไม่รู้",
        ];
        for name in names {
            for columns in [30, 50, 80, 140] {
                let mut analysis = sample(&Texts(None));
                for standing in &mut analysis.standings {
                    standing.relation.contact.name = name.to_owned();
                }
                for line in render(ENGLISH, &analysis, columns, false).lines() {
                    assert!(width(line) <= columns, "{columns}: {line}");
                }
            }
        }
    }

    #[test]
    fn nothing_from_mail_moves_the_cursor() {
        let naughty = "\u{1b}]0;owned\u{7}\u{1b}[2J\r\n\u{202e}x\u{2066}\u{9b}31m";
        let glance = render(ENGLISH, &sample(&Texts(Some(naughty))), 60, false);
        let raw = glance.chars().find(|c| (c.is_control() && *c != '\n') || ('\u{202a}'..='\u{202e}').contains(c));
        assert_eq!(raw, None);
    }
}
