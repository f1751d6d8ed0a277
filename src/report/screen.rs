//! Lines for a terminal: folded and padded by the columns that text takes there, coloured afterwards.
//!
//! A column is no letter: a Chinese character takes two, a combining accent none. Colours are written always; the stream that
//! leads to the terminal takes them out again where nobody would see them.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns between two cells.
const GAP: usize = 2;

/// How a piece of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Plain,
    Bold,
    Dim,
    Accent,
    Warning,
}

/// Collects lines of at most so many columns.
#[derive(Debug)]
pub struct Screen {
    pub text: String,
    pub columns: usize,
    pub colour: bool,
}

impl Screen {
    /// Returns an empty one. Fewer than 30 columns hold no sentence: they are taken for 30.
    pub fn new(columns: usize, colour: bool) -> Self {
        Self { text: String::new(), columns: columns.max(30), colour }
    }

    /// Ends a paragraph.
    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Writes text folded, every line of it indented by so many columns.
    pub fn paragraph(&mut self, indent: usize, look: Look, text: &str) {
        for line in fold(text, self.columns - indent) {
            let line = self.painted(look, &line);
            self.end_line(&format!("{}{line}", " ".repeat(indent)));
        }
    }

    /// Writes a cell of so many columns and the text beside it; below it, where there is no room for both.
    pub fn row(&mut self, width: usize, cell: (Look, &str), text: (Look, &str)) {
        let beside = width + GAP;
        if self.columns < beside * 2 {
            if !cell.1.is_empty() {
                self.paragraph(0, cell.0, cell.1);
            }
            self.paragraph(GAP, text.0, text.1);
            return;
        }
        let first = self.painted(cell.0, &pad(&cut(cell.1, width), width));
        for (index, line) in fold(text.1, self.columns - beside).into_iter().enumerate() {
            let before = if index == 0 { first.clone() } else { " ".repeat(width) };
            let line = self.painted(text.0, &line);
            self.end_line(&format!("{before}{}{line}", " ".repeat(GAP)));
        }
    }

    /// Writes a cell of so many columns and, beside it, text that is never broken: a command to be copied.
    pub fn unbroken(&mut self, width: usize, cell: (Look, &str), text: (Look, &str)) {
        let beside = width + GAP;
        let indent = if self.columns < beside * 2 {
            if !cell.1.is_empty() {
                self.paragraph(0, cell.0, cell.1);
            }
            " ".repeat(GAP)
        } else {
            self.painted(cell.0, &pad(&cut(cell.1, width), beside))
        };
        let text = self.painted(text.0, text.1);
        self.end_line(&format!("{indent}{text}"));
    }

    fn end_line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// Returns the text in its look.
    pub fn painted(&self, look: Look, text: &str) -> String {
        let code = match look {
            Look::Plain => return text.to_owned(),
            Look::Bold => "1",
            Look::Dim => "2",
            Look::Accent => "1;32",
            Look::Warning => "33",
        };
        if self.colour && !text.trim().is_empty() { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// Returns the columns a text takes.
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// Returns the text in lines of at most so many columns, broken at spaces, the indentation of a line kept; a word that is
/// longer than a line is broken where the line ends. No text is one empty line.
pub fn fold(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(2);
    let indentation: String = text.chars().take_while(|c| *c == ' ').take(columns / 2).collect();
    let mut lines = vec![indentation.clone()];
    let mut taken = width(&indentation);
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        let needed = width(word);
        let is_first = taken == width(&indentation);
        if !is_first && taken + 1 + needed > columns {
            lines.push(indentation.clone());
            taken = width(&indentation);
        } else if !is_first {
            lines.last_mut().expect("there is always a last line").push(' ');
            taken += 1;
        }
        for character in word.chars() {
            let needed = character.width().unwrap_or(0);
            if taken + needed > columns {
                lines.push(indentation.clone());
                taken = width(&indentation);
            }
            lines.last_mut().expect("there is always a last line").push(character);
            taken += needed;
        }
    }
    lines
}

/// Returns the text followed by spaces up to so many columns.
pub fn pad(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// Returns the text, or as much of it as leaves room for an ellipsis.
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut kept = String::new();
    for character in text.chars() {
        if width(&kept) + character.width().unwrap_or(0) + 1 > columns {
            break;
        }
        kept.push(character);
    }
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_and_padded_by_columns() {
        assert_eq!(fold("one two three", 7), ["one two", "three"]);
        assert_eq!(fold("  one two", 6), ["  one", "  two"]);
        assert_eq!(fold("山田太郎 様", 6), ["山田太", "郎 様"]);
        assert_eq!(fold("", 9), [""]);
        assert_eq!(pad("山田", 6), "山田  ");
        assert_eq!(pad("e\u{301}", 3), "e\u{301}  ");
        assert_eq!(cut("山田太郎", 5), "山田…");
        assert_eq!(cut("Ana", 3), "Ana");
    }

    #[test]
    fn a_command_is_never_broken() {
        let command = "crickets contact done ana@example.org";
        let written = |columns| {
            let mut screen = Screen::new(columns, false);
            screen.unbroken(10, (Look::Dim, "handled"), (Look::Plain, command));
            screen.text
        };
        assert_eq!(written(30), format!("handled     {command}\n"));
        let mut narrow = Screen::new(30, false);
        narrow.unbroken(20, (Look::Dim, "handled"), (Look::Plain, command));
        narrow.unbroken(20, (Look::Dim, ""), (Look::Plain, command));
        assert_eq!(narrow.text, format!("handled\n  {command}\n  {command}\n"));
    }

    #[test]
    fn what_has_no_room_beside_stands_below() {
        let mut screen = Screen::new(40, false);
        screen.row(10, (Look::Bold, "name"), (Look::Plain, "a sentence that is longer than the column"));
        screen.row(30, (Look::Bold, "name"), (Look::Plain, "below"));
        let expected = "name        a sentence that is longer\n            than the column\nname\n  below\n";
        assert_eq!(screen.text, expected);
        let mut coloured = Screen::new(40, true);
        coloured.row(6, (Look::Bold, "a"), (Look::Dim, "b"));
        assert_eq!(coloured.text, "\u{1b}[1ma     \u{1b}[0m  \u{1b}[2mb\u{1b}[0m\n");
    }
}
