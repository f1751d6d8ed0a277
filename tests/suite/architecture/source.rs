//! Production code of one file: its tokens without comments, documentation and tests.

use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One file under `src/`.
pub struct Source {
    /// From the root of the crate: `src/score/tie.rs`.
    pub path: String,
    pub text: String,
    /// Production code, delimiters included.
    pub tokens: Vec<Token>,
    /// Modules declared under `#[cfg(test)]` whose text is another file.
    pub test_modules: Vec<String>,
    /// Lines that are not those of tests.
    pub production_lines: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub line: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An identifier or a keyword.
    Word(String),
    /// Punctuation or a delimiter; `::` is one.
    Sign(&'static str),
    /// A literal as it is written.
    Literal(String),
}

/// A path as it is named, groups of `use` taken apart: `use a::{b, c::*}` is `a::b` and `a::c::*`.
#[derive(Debug, PartialEq, Eq)]
pub struct Path {
    pub segments: Vec<String>,
    pub line: usize,
}

impl Source {
    /// Reads a file. Panics where it is no Rust.
    pub fn read(path: &str, text: &str) -> Self {
        let stream = TokenStream::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut source = Self {
            path: path.to_owned(),
            text: text.to_owned(),
            tokens: Vec::new(),
            test_modules: Vec::new(),
            production_lines: text.lines().count(),
        };
        source.take(stream);
        source
    }

    /// Returns the room the file lies in: `score` for `src/score/tie.rs` and `src/score.rs`.
    pub fn room(&self) -> &str {
        let inside = self.path.trim_start_matches("src/");
        inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs")
    }

    /// Returns how many modules above the file the crate's root is: 2 for `src/score/tie.rs`.
    pub fn depth(&self) -> usize {
        self.path.trim_start_matches("src/").trim_end_matches("/mod.rs").split('/').count()
    }

    /// Returns all paths of two or more segments.
    pub fn paths(&self) -> Vec<Path> {
        let mut paths = Vec::new();
        let mut place = 0;
        while place < self.tokens.len() {
            let is_start = self.word(place).is_some() && self.is_sign(place + 1, "::");
            place = if is_start { self.branch(place, &[], &mut paths) } else { place + 1 };
        }
        paths
    }

    /// Reads one path, or the branches of one, from `place` on, and returns the place behind it.
    fn branch(&self, mut place: usize, stem: &[String], paths: &mut Vec<Path>) -> usize {
        let line = self.tokens[place].line;
        let mut segments = stem.to_vec();
        loop {
            if let Some(word) = self.word(place) {
                if word != "self" || segments.is_empty() {
                    segments.push(word.to_owned());
                }
                place += 1;
                if !self.is_sign(place, "::") {
                    break;
                }
                place += 1;
            } else if self.is_sign(place, "*") {
                segments.push("*".to_owned());
                place += 1;
                break;
            } else if self.is_sign(place, "{") {
                place += 1;
                while place < self.tokens.len() && !self.is_sign(place, "}") {
                    if self.word(place).is_some() || self.is_sign(place, "*") || self.is_sign(place, "{") {
                        place = self.branch(place, &segments, paths);
                        if self.word(place) == Some("as") {
                            place += 2;
                        }
                    } else {
                        place += 1;
                    }
                }
                return place + 1;
            } else {
                break;
            }
        }
        if segments.len() > 1 {
            paths.push(Path { segments, line });
        }
        place
    }

    /// Returns the word at a place, if there is one.
    pub fn word(&self, place: usize) -> Option<&str> {
        match self.tokens.get(place).map(|token| &token.kind) {
            Some(Kind::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// Returns whether this sign stands at this place.
    pub fn is_sign(&self, place: usize, sign: &str) -> bool {
        matches!(self.tokens.get(place).map(|token| &token.kind), Some(Kind::Sign(found)) if *found == sign)
    }

    fn take(&mut self, stream: TokenStream) {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let mut place = 0;
        while place < trees.len() {
            match attribute(&trees[place..]) {
                Some((Attribute::Test, length)) => place = self.skip_item(&trees, place, place + length),
                Some((Attribute::Documentation, length)) => place += length,
                None => {
                    place += self.push(&trees[place..]);
                }
            }
        }
    }

    /// Passes over an item of tests that begins at `start`, its attributes up to `place` already read.
    fn skip_item(&mut self, trees: &[TokenTree], start: usize, mut place: usize) -> usize {
        let first = trees[start].span().start().line;
        let head = place;
        // A `use` has braces of its own and ends with its semicolon; of other items, the first braces are the body.
        let is_use = trees[place..].iter().take(4).any(|tree| is_word(tree, "use"));
        while let Some(tree) = trees.get(place) {
            place += 1;
            let ends = match tree {
                TokenTree::Punct(sign) => sign.as_char() == ';',
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace && !is_use,
                _ => false,
            };
            if ends {
                break;
            }
        }
        let item = &trees[head..place];
        if let Some(at) = item.iter().position(|tree| is_word(tree, "mod"))
            && let [name, TokenTree::Punct(_)] = &item[at + 1..]
        {
            self.test_modules.push(name.to_string());
        }
        let last = trees[place - 1].span().end().line;
        self.production_lines = self.production_lines.saturating_sub(last + 1 - first);
        place
    }

    /// Takes the first tree, or both halves of a `::`, and returns how many trees that were.
    fn push(&mut self, trees: &[TokenTree]) -> usize {
        let line = trees[0].span().start().line;
        match &trees[0] {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                self.tokens.push(Token { kind: Kind::Sign(open), line });
                self.take(group.stream());
                self.tokens.push(Token { kind: Kind::Sign(close), line: group.span_close().start().line });
            }
            TokenTree::Ident(word) => self.tokens.push(Token { kind: Kind::Word(word.to_string()), line }),
            TokenTree::Literal(text) => self.tokens.push(Token { kind: Kind::Literal(text.to_string()), line }),
            TokenTree::Punct(sign) => {
                let is_colon = |tree: &TokenTree| matches!(tree, TokenTree::Punct(sign) if sign.as_char() == ':');
                if sign.spacing() == proc_macro2::Spacing::Joint
                    && is_colon(&trees[0])
                    && trees.get(1).is_some_and(is_colon)
                {
                    self.tokens.push(Token { kind: Kind::Sign("::"), line });
                    return 2;
                }
                let sign = match sign.as_char() {
                    '*' => "*",
                    '.' => ".",
                    '&' => "&",
                    '!' => "!",
                    ':' => ":",
                    '<' => "<",
                    '=' => "=",
                    '\'' => "'",
                    _ => "",
                };
                self.tokens.push(Token { kind: Kind::Sign(sign), line });
            }
        }
        1
    }
}

enum Attribute {
    /// `#[cfg(test)]`, `#[cfg(any(test, …))]`, `#[test]`.
    Test,
    /// `#[doc = "…"]`, which is what a doc comment is.
    Documentation,
}

/// Reads the attribute these trees begin with, if it is one to leave out, and its length in trees.
fn attribute(trees: &[TokenTree]) -> Option<(Attribute, usize)> {
    let is_sign =
        |place: usize, sign| matches!(trees.get(place), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    if !is_sign(0, '#') {
        return None;
    }
    let place = if is_sign(1, '!') { 2 } else { 1 };
    let Some(TokenTree::Group(group)) = trees.get(place) else { return None };
    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
    if inside.first().is_some_and(|tree| is_word(tree, "doc")) {
        return Some((Attribute::Documentation, place + 1));
    }
    let is_test = match inside.as_slice() {
        [name] => is_word(name, "test"),
        [name, TokenTree::Group(condition)] => is_word(name, "cfg") && requires_test(condition.stream()),
        _ => false,
    };
    is_test.then_some((Attribute::Test, place + 1))
}

/// Returns whether a condition names `test` and does not negate anything.
fn requires_test(condition: TokenStream) -> bool {
    let words: Vec<String> = words(condition);
    words.iter().any(|word| word == "test") && !words.iter().any(|word| word == "not" || word == "any")
}

fn words(stream: TokenStream) -> Vec<String> {
    stream
        .into_iter()
        .flat_map(|tree| match tree {
            TokenTree::Group(group) => words(group.stream()),
            TokenTree::Ident(word) => vec![word.to_string()],
            _ => Vec::new(),
        })
        .collect()
}

fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

mod tests {
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        Source::read("src/score/tie.rs", text).paths().iter().map(|path| path.segments.join("::")).collect()
    }

    #[test]
    fn paths_are_read_out_of_groups() {
        assert_eq!(
            paths(
                "use crate::{people::{self, ContactId as Id}, ledger::*}; fn f() { crate::text::zones(std::fs::read) }"
            ),
            ["crate::people", "crate::people::ContactId", "crate::ledger::*", "crate::text::zones", "std::fs::read"]
        );
        assert_eq!(paths("fn f() { Vec::<u8>::new(); ::std::env::var(\"a\"); a.b::<C>() }"), ["std::env::var"]);
    }

    #[test]
    fn comments_documentation_and_strings_name_nothing() {
        assert_eq!(
            paths(
                "//! crate::store::a\n/// [`crate::store`]\n// crate::store::b\n/* crate::store::c */\nconst A: &str = \"crate::store::d\";"
            ),
            Vec::<String>::new()
        );
    }

    #[test]
    fn tests_are_no_production_code() {
        let source = Source::read(
            "src/score/tie.rs",
            "//! A.\nuse a::b;\n#[cfg(test)]\nuse c::{d};\n#[cfg(test)]\nmod sample;\nfn f() {}\n#[cfg(test)]\nmod tests {\n    use e::f;\n}\n",
        );
        assert_eq!(source.paths().len(), 1);
        assert_eq!(source.test_modules, ["sample"]);
        assert_eq!(source.production_lines, 3);
        assert_eq!(
            paths("#[cfg(not(test))] mod m { use a::b; } #[cfg(any(test, unix))] fn f() { c::d() }"),
            ["a::b", "c::d"]
        );
    }

    #[test]
    fn a_file_knows_its_room_and_depth() {
        let place = |path: &str| {
            let source = Source::read(path, "");
            (source.room().to_owned(), source.depth())
        };
        assert_eq!(place("src/calendar.rs"), ("calendar".to_owned(), 1));
        assert_eq!(place("src/score/mod.rs"), ("score".to_owned(), 1));
        assert_eq!(place("src/score/tie.rs"), ("score".to_owned(), 2));
        assert_eq!(place("src/language/en/mod.rs"), ("language".to_owned(), 2));
    }
}
