//! Goes after what a server refuses in bulk: one damaged message must not hide the others of its batch.
//!
//! Servers answer NO to a whole FETCH when they cannot read one message of it. Halving finds that message.

use std::collections::BTreeMap;

use super::commands::{Commands, Failure};
use super::fetch::{self, Fetched, Header};
use crate::message::mailbox::Uid;

/// A server that refuses this often in one batch refuses everything.
const PATIENCE: usize = 100;

/// The words of this many messages are asked for in one flight.
const AT_ONCE: usize = 50;

/// What a server hands out in the end, and what it does not, with its reasons.
pub struct Rest<T> {
    pub answered: BTreeMap<Uid, T>,
    pub refused: Vec<(Uid, String)>,
}

/// Fetches headers that were refused together.
pub fn headers(commands: &mut Commands, uids: &[Uid]) -> Result<Rest<Header>, Failure> {
    let mut rest = Rest { answered: BTreeMap::new(), refused: Vec::new() };
    let mut sets: Vec<&[Uid]> = halves(uids);
    let mut times_refused = 0;
    while let Some(uids) = sets.pop() {
        let sent = fetch::ask_headers(commands, uids)?;
        let Fetched { headers, mut refusals, .. } = fetch::read(commands, &[sent])?;
        match refusals.pop().flatten() {
            None => rest.answered.extend(headers),
            Some(text) if times_refused >= PATIENCE => return Err(Failure::Refused(text)),
            Some(text) => {
                times_refused += 1;
                match uids {
                    [uid] => rest.refused.push((*uid, text)),
                    uids => sets.extend(halves(uids)),
                }
            }
        }
    }
    Ok(rest)
}

fn halves(uids: &[Uid]) -> Vec<&[Uid]> {
    let (one, other) = uids.split_at(uids.len() / 2);
    [one, other].into_iter().filter(|half| !half.is_empty()).collect()
}

/// Fetches words that did not come with the others, one message at a time. A message that has gone since has none.
pub fn texts(commands: &mut Commands, uids: &[Uid]) -> Result<Rest<Vec<u8>>, Failure> {
    let mut rest = Rest { answered: BTreeMap::new(), refused: Vec::new() };
    for uids in uids.chunks(AT_ONCE) {
        let mut asked = Vec::new();
        for uid in uids {
            asked.push(fetch::ask_texts(commands, &[*uid])?);
        }
        let Fetched { texts, refusals, .. } = fetch::read(commands, &asked)?;
        rest.answered.extend(texts);
        rest.refused.extend(uids.iter().zip(refusals).filter_map(|(uid, refusal)| Some((*uid, refusal?))));
    }
    Ok(rest)
}
