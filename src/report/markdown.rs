//! The page as Markdown (CommonMark with tables): reads well on a forge, in a terminal pager and as plain text in a mail.

use std::fmt::{self, Write};

use crate::analysis::Analysis;

use super::entry::{Detail, Entry};
use super::escape::markdown;
use super::page::{Measured, Page, Section, page};
use super::wording::Wording;

/// Writes the whole file.
pub fn write(wording: &dyn Wording, analysis: &Analysis, file: &mut dyn Write) -> fmt::Result {
    let mut writer = Writer { wording, text: String::new(), letters: Vec::new() };
    writer.page(&page(wording, analysis));
    file.write_str(&writer.text)
}

/// Collects lines. Every text that may come from mail passes through [`markdown`].
struct Writer<'a> {
    wording: &'a dyn Wording,
    text: String,
    /// What the drafts link to, written at the end: a pager shows the page as it is, and these are long.
    letters: Vec<String>,
}

impl Writer<'_> {
    fn line(&mut self, line: &str) {
        writeln!(self.text, "{line}").expect("writing to a String never fails");
    }

    fn blank(&mut self) {
        self.text.push('\n');
    }

    fn page(&mut self, page: &Page) {
        let labels = self.wording.labels();
        self.line(&format!("# {} · {}", labels.title, page.date));
        self.blank();
        self.line(&format!("**{}**", markdown(&page.headline)));
        self.blank();
        self.list(labels.missing, page.warnings.iter());
        match &page.changes {
            Some(changes) if changes.is_empty() => {
                self.line(labels.nothing_changed);
                self.blank();
            }
            Some(changes) => self.list(labels.changed, changes.iter().map(|change| &change.sentence)),
            None => {}
        }
        self.list(labels.birthdays_soon, page.birthdays.iter());
        if let Some(lapsed) = &page.lapsed {
            self.line(lapsed);
            self.blank();
        }
        for section in &page.sections {
            self.section(section);
        }
        self.measured(&page.measured);
        self.letters();
    }

    /// The link reference definitions (CommonMark §4.7).
    fn letters(&mut self) {
        if !self.letters.is_empty() {
            self.blank();
        }
        for (index, mailto) in std::mem::take(&mut self.letters).into_iter().enumerate() {
            self.line(&format!("[mail-{}]: <{mailto}>", index + 1));
        }
    }

    fn list<'a>(&mut self, title: &str, items: impl ExactSizeIterator<Item = &'a String>) {
        if items.len() == 0 {
            return;
        }
        self.line(&format!("## {title}"));
        self.blank();
        for item in items {
            self.line(&format!("- {}", markdown(item)));
        }
        self.blank();
    }

    fn section(&mut self, section: &Section) {
        self.line(&format!("## {} ({})", section.title, section.count()));
        self.blank();
        self.line(section.intro);
        self.blank();
        for promise in &section.promises {
            self.line(&format!(
                "- **{}**, {}: {} — {}",
                markdown(&promise.name),
                promise.date,
                self.wording.quoted(&markdown(&promise.sentence)),
                markdown(&promise.state)
            ));
        }
        if !section.promises.is_empty() {
            self.blank();
        }
        for entry in &section.entries {
            self.entry(entry);
        }
        if !section.rest.is_empty() {
            if !section.entries.is_empty() || !section.collapsed {
                self.line(&format!("### {}", section.more));
                self.blank();
            }
            for entry in &section.rest {
                self.line(&format!("- {} — {}: {}", who(entry), markdown(&entry.verdict), markdown(&entry.why)));
            }
            self.blank();
        }
        if !section.also.is_empty() {
            self.line(&format!("### {}", section.also_title));
            self.blank();
            for also in &section.also {
                self.line(&format!("- **{}** — {}", markdown(&also.name), markdown(&also.note)));
            }
            self.blank();
        }
    }

    fn entry(&mut self, entry: &Entry) {
        self.line(&format!("### {}", who(entry)));
        self.blank();
        self.line(&format!("**{}** — {}", markdown(&entry.verdict), markdown(&entry.why)));
        self.blank();
        if let Some(detail) = &entry.detail {
            self.detail(detail);
        }
    }

    fn detail(&mut self, detail: &Detail) {
        let labels = self.wording.labels();
        for (index, fact) in detail.facts.iter().enumerate() {
            if index > 0 {
                self.line(&markdown(&fact.sentence));
                self.blank();
            }
            if let Some(quote) = &fact.quote {
                self.line(&format!("> {}  ", markdown(&quote.text)));
                let subject =
                    if quote.subject.is_empty() { String::new() } else { format!(" · {}", markdown(&quote.subject)) };
                self.line(&format!("> — {}{subject}", quote.date));
                self.blank();
            }
        }
        let chance = detail.chance.as_ref().map(|chance| format!("{}: {chance}.", labels.chance));
        let facts = [
            Some(detail.responsiveness.sentence.clone()),
            Some(detail.reciprocity.sentence.clone()),
            chance,
            Some(format!("{} {}", detail.last_sign_of_life, detail.counts)),
            detail.turning_point.clone(),
            (!detail.channels.is_empty()).then(|| format!("{}: {}.", labels.channel, detail.channels.join(", "))),
            detail.cost.clone(),
        ];
        for fact in facts.into_iter().flatten().chain(detail.introductions.iter().cloned()) {
            self.line(&format!("- {}", markdown(&fact)));
        }
        for open in &detail.open {
            self.line(&format!(
                "- {}, {}: {} ({})",
                open.what,
                open.date,
                self.wording.quoted(&markdown(&open.sentence)),
                markdown(&open.state)
            ));
        }
        if let Some(clarity) = &detail.clarity {
            let sentence = self.wording.quoted(&markdown(&clarity.sentence));
            self.line(&format!("- {} {sentence} {}", labels.clarity, clarity.advice.join(" ")));
        }
        for change in &detail.changes {
            self.line(&format!("- {}", markdown(change)));
        }
        self.blank();
        if !detail.checklist.is_empty() {
            self.line(labels.checklist);
            self.blank();
            for check in &detail.checklist {
                let mark = if check.done == Some(true) { "x" } else { " " };
                let unknown = if check.done.is_none() { format!(" — {}", labels.cannot_tell) } else { String::new() };
                self.line(&format!("- [{mark}] {}{unknown}", markdown(&check.item)));
            }
            self.blank();
        }
        if let Some(draft) = &detail.draft {
            self.letters.push(draft.mailto.clone());
            self.line(&format!("**{}** ([{}][mail-{}])", draft.kind, labels.write, self.letters.len()));
            self.blank();
            for warning in &draft.warnings {
                self.line(&format!("- {}", markdown(warning)));
            }
            if !draft.warnings.is_empty() {
                self.blank();
            }
            self.line(&format!("> {}: {}", labels.subject, markdown(&draft.subject)));
            self.line(">");
            for line in draft.body.lines() {
                // Two spaces keep the draft's own line breaks.
                self.line(&if line.trim().is_empty() { ">".to_owned() } else { format!("> {}  ", markdown(line)) });
            }
            self.blank();
        }
        // A code span cannot be escaped, and not every viewer keeps HTML in one from being HTML.
        for command in detail.commands.iter().filter(|command| !command.line.contains('<')) {
            self.line(&format!("- {}: {}", command.what, code(&command.line)));
        }
        self.blank();
    }

    fn measured(&mut self, measured: &Measured) {
        let labels = self.wording.labels();
        self.line(&format!("## {}", labels.measured));
        self.blank();
        self.line(&measured.totals);
        self.blank();
        match &measured.replay {
            None => self.line(labels.no_replay),
            Some((sentence, replay)) => {
                self.line(sentence);
                self.blank();
                self.line(&format!("| {} | {} | {} |", labels.predicted, labels.happened, labels.cases));
                self.line("|--:|--:|--:|");
                for bin in replay.bins.iter().filter(|bin| bin.n > 0) {
                    self.line(&format!(
                        "| {} | {} | {} |",
                        self.wording.percent(bin.predicted),
                        self.wording.percent(bin.happened),
                        self.wording.count(bin.n.into())
                    ));
                }
            }
        }
        self.blank();
        self.list(labels.worked, measured.worked.iter());
        self.line(&format!("## {}", labels.coverage));
        self.blank();
        self.line(&format!(
            "| {} | {} | {} | {} | {} |",
            labels.account, labels.mailbox, labels.messages, labels.complete_since, labels.last_success
        ));
        self.line("|---|---|--:|---|---|");
        for coverage in &measured.coverage {
            self.line(&format!(
                "| {} | {} | {} | {} | {} |",
                markdown(&coverage.account),
                markdown(&coverage.mailbox),
                self.wording.count(coverage.messages),
                coverage.complete_since,
                coverage.last_success
            ));
        }
    }
}

fn who(entry: &Entry) -> String {
    if entry.has_name() {
        format!("{} · {}", markdown(&entry.name), markdown(&entry.address))
    } else {
        markdown(&entry.address)
    }
}

/// Returns a code span, fenced by more backticks than the text holds (CommonMark §6.1).
fn code(text: &str) -> String {
    let mut fence = "`".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}
