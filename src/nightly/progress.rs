//! Progress bars, on a terminal only.

use std::collections::BTreeMap;

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::report::escape::visible;

/// One bar for each mailbox with something to read.
#[derive(Debug)]
pub struct Progress {
    bars: MultiProgress,
    by_mailbox: BTreeMap<(String, String), ProgressBar>,
}

impl Progress {
    /// Returns bars on standard error; where that is no terminal, or `quiet`, or the log is written there, they show nothing.
    pub fn new(quiet: bool) -> Self {
        let target = if quiet || tracing::enabled!(tracing::Level::DEBUG) {
            ProgressDrawTarget::hidden()
        } else {
            ProgressDrawTarget::stderr()
        };
        Self { bars: MultiProgress::with_draw_target(target), by_mailbox: BTreeMap::new() }
    }

    /// Takes note that so many messages are to come.
    pub fn expect(&mut self, account: &str, mailbox: &str, count: u64) {
        if count > 0 {
            self.add(account, mailbox, ProgressBar::new(count), "{msg:30!} {wide_bar} {pos}/{len} {eta}");
        }
    }

    /// Takes note that so many messages were kept. Not every source can tell how many are to come.
    pub fn kept(&mut self, account: &str, mailbox: &str, count: u64) {
        let key = (account.to_owned(), mailbox.to_owned());
        if !self.by_mailbox.contains_key(&key) && count > 0 {
            self.add(account, mailbox, ProgressBar::no_length(), "{msg:30!} {pos} messages");
        }
        if let Some(bar) = self.by_mailbox.get(&key) {
            bar.inc(count);
        }
    }

    fn add(&mut self, account: &str, mailbox: &str, bar: ProgressBar, template: &str) {
        // The template is a constant: an error in it would only cost the layout.
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        // A mailbox's name comes from a server, which must not move the cursor.
        let name = visible(&format!("{account} {mailbox}")).into_owned();
        let bar = self.bars.add(bar);
        bar.set_message(name);
        self.by_mailbox.insert((account.to_owned(), mailbox.to_owned()), bar);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        for bar in self.by_mailbox.values() {
            bar.finish_and_clear();
        }
    }
}
