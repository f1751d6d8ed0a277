//! Which item between the owner and a contact is meant: by the Message-ID that opened it, or because there is only one.

use anyhow::{Result, bail};

use super::show;
use crate::analysis::{Analysis, Standing};
use crate::ledger::{Exchange, ExchangeKind, State};
use crate::message::MessageId;
use crate::people::{Decision, Resolution};
use crate::report::escape::visible;

/// What can be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Anything still owed.
    Live,
    /// An ask that is still open.
    Ask,
}

/// Returns what is still owed, either way.
pub fn live(standing: &Standing) -> impl Iterator<Item = &Exchange> {
    let owed = standing.exchanges().filter(|owed| owed.state.is_live() || owed.state == State::Lapsed);
    owed.map(|owed| owed.exchange)
}

/// Returns the item that is meant.
///
/// # Errors
/// With the items there are, when none of them is, or when no Message-ID is given and there are several.
pub fn named(analysis: &Analysis, contact: &str, message_id: Option<&str>, wanted: Wanted) -> Result<MessageId> {
    let standing = show::find(analysis, contact)?;
    let fits = |exchange: &&Exchange| wanted == Wanted::Live || exchange.kind == ExchangeKind::Ask;
    let items: Vec<&Exchange> = live(standing).filter(fits).collect();
    choose(analysis, standing, message_id, &items, "open")
}

/// Returns the items the owner had closed, by whichever decision.
///
/// # Errors
/// When nobody, or several people, are meant.
pub fn closed(analysis: &Analysis, contact: &str, decisions: &[Decision]) -> Result<Vec<MessageId>> {
    let standing = show::find(analysis, contact)?;
    let ended = standing.relation.exchanges.iter().filter(|exchange| {
        exchange.outcome.as_ref().is_some_and(|outcome| outcome.by.is_none() && outcome.at <= analysis.now)
    });
    let mut closed: Vec<MessageId> = ended.map(|exchange| exchange.opened_by.clone()).collect();
    // What was never an ask is no item any more.
    closed.extend(decisions.iter().filter_map(|decision| match &decision.resolution {
        Resolution::NotAnAsk { message } if standing.relation.contact.addresses.contains(&decision.contact) => {
            Some(message.clone())
        }
        _ => None,
    }));
    Ok(closed)
}

/// Returns the item to be opened again: one the owner closed, or any that is settled, if it is named.
///
/// # Errors
/// As for [`named`].
pub fn reopened(
    analysis: &Analysis,
    contact: &str,
    message_id: Option<&str>,
    closed: &[MessageId],
) -> Result<MessageId> {
    let standing = show::find(analysis, contact)?;
    match message_id.map(MessageId::new) {
        Some(id) if closed.contains(&id) => Ok(id),
        Some(id) => {
            let ended: Vec<&Exchange> =
                standing.relation.exchanges.iter().filter(|exchange| exchange.outcome.is_some()).collect();
            choose(analysis, standing, Some(id.as_str()), &ended, "closed")
        }
        None => match closed {
            [only] => Ok(only.clone()),
            [] => {
                bail!("you have closed nothing with {}: there is nothing to open again", standing.relation.contact.name)
            }
            several => {
                let ids: Vec<&str> = several.iter().map(MessageId::as_str).collect();
                bail!("you have closed {} items: name one of\n  {}", several.len(), ids.join("\n  "))
            }
        },
    }
}

fn choose(
    analysis: &Analysis,
    standing: &Standing,
    message_id: Option<&str>,
    items: &[&Exchange],
    how: &str,
) -> Result<MessageId> {
    let name = visible(&standing.relation.contact.name);
    let line = |exchange: &&Exchange| {
        let day = analysis.owner.calendar.date(exchange.opened_at);
        format!("  {}  {day}  “{}”", visible(exchange.opened_by.as_str()), visible(exchange.sentence.trim()))
    };
    let listed = || items.iter().map(line).collect::<Vec<_>>().join("\n");
    match (message_id.map(MessageId::new), items) {
        (Some(id), _) if items.iter().any(|exchange| exchange.opened_by == id) => Ok(id),
        (_, []) => bail!("nothing is {how} between you and {name}"),
        (None, [only]) => Ok(only.opened_by.clone()),
        (None, several) => bail!("{} items are {how} with {name}: name one of\n{}", several.len(), listed()),
        (Some(id), _) => bail!("{} is no item with {name}: name one of\n{}", visible(id.as_str()), listed()),
    }
}
