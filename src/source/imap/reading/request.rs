//! One thing to ask of a mailbox, how carefully, and for whom.

use crate::source::imap::ask::Ask;

/// How carefully something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Care {
    /// With others, and many messages at once.
    Usual,
    /// One message at a time: the connection broke when it was asked for with others.
    Singly,
    /// One message, and nothing else under way: the connection broke again, perhaps because of it.
    Alone,
}

/// One thing to ask, and for which chunk.
#[derive(Clone, Debug)]
pub struct Request {
    pub ask: Ask,
    pub care: Care,
    /// About how many bytes it will answer.
    pub cost: u64,
    /// Answered for which chunk, if for one.
    pub chunk: Option<u64>,
}

impl Request {
    /// Opens the mailbox again, after another one.
    pub fn open() -> Self {
        Self::new(Ask::Examine, None, 0)
    }

    /// Asks as usual. `words`: the sizes of the messages whose words are asked for, together.
    pub fn new(ask: Ask, chunk: Option<u64>, words: u64) -> Self {
        let cost = ask.cost(words);
        Self { ask, care: Care::Usual, cost, chunk }
    }
}
