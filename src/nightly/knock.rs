//! Knocks at an account's door: signs in or opens the folder, looks at what is there, and takes nothing in.

use crate::config::Account;
use crate::message::Message;
use crate::message::mailbox::Place;
use crate::source::{self, Batch, Desk, Error, Known, Survey, Trace};
use crate::store::Store;

use super::latch;

/// Knocks once, unless the server refused this very credential before; a refusal now latches it. Returns what settings have no
/// effect, in words for the owner.
///
/// # Errors
/// Why the account could not be read, in words that name the fix.
pub fn knock(account: &Account, store: &mut Store) -> Result<Vec<String>, Error> {
    let mut settings = account.settings();
    let source = account.credential_source();
    let unkept = |error: anyhow::Error| Error::Transient(format!("{error:#}"));
    if !account.asks_a_person()
        && let Some(refused) = store.refused_login(account.name()).map_err(unkept)?
    {
        latch::check(&mut settings, &source, &refused)?;
    }
    let shown = latch::watch(&mut settings, &source);
    let mut door = Door { account: account.name(), store, notices: Vec::new() };
    let result = source::open(settings)?.sync(&mut door);
    let notices = door.notices;
    match (&result, shown.mark()) {
        (Err(Error::Auth(_)), Some(mark)) if !account.asks_a_person() => {
            store.latch(account.name(), &mark).map_err(unkept)?;
        }
        // Stopped by the door itself: the credential was good.
        (Ok(()) | Err(Error::Stopped), Some(_)) => store.latch(account.name(), "").map_err(unkept)?,
        _ => {}
    }
    match result {
        Ok(()) | Err(Error::Stopped) => Ok(notices),
        Err(error) => Err(error),
    }
}

/// A desk that is open just enough to look in: it ends the run with the first mail handed over.
struct Door<'a> {
    account: &'a str,
    store: &'a Store,
    notices: Vec<String>,
}

impl Desk for Door<'_> {
    fn open(&mut self, survey: &Survey) -> Known {
        tracing::debug!(account = self.account, mailbox = ?survey.display_name, messages = survey.messages, "seen");
        let progress = self.store.progress(self.account, &survey.name).unwrap_or_default();
        Known { checkpoint: progress.checkpoint, places: progress.places, withheld: progress.withheld }
    }

    fn traces(&mut self, _: &str) -> Vec<Trace> {
        Vec::new()
    }

    fn wants_text(&mut self, _: &Message) -> bool {
        false
    }

    fn batch(&mut self, _: Batch) -> Result<(), Error> {
        Err(Error::Stopped)
    }

    fn problem(&mut self, _: &str, _: Option<Place>, _: String) {}

    fn notice(&mut self, what: String) {
        self.notices.push(what);
    }

    fn expect(&mut self, _: &str, _: u64) {}
}
