//! Whether a relation is established or new.

use jiff::civil::Date;

use crate::calendar::{Calendar, days_between};
use crate::people::{Decision, Resolution};

use super::{Moment, Terms, days};

/// Returns whether the relation is established.
///
/// It is when enough direct messages went each way, on enough days, over long enough; or when the history plainly starts in
/// the middle: mail begins shortly before the ask, or their first message answers mail that is not at hand. The owner's
/// word goes before all of it.
pub fn is_established(
    moments: &[Moment],
    decisions: &[&Decision],
    mail_begins: Option<Date>,
    calendar: &Calendar,
    terms: &Terms,
) -> bool {
    let said = decisions.iter().rev().find_map(|decision| match decision.resolution {
        Resolution::Established { established } => Some(established),
        _ => None,
    });
    if let Some(established) = said {
        return established;
    }
    let direct = |moment: &&Moment| {
        moment.sent().or_else(|| moment.received()).is_some_and(|note| note.direct && !note.campaign)
    };
    let sent = moments.iter().filter(direct).filter(|moment| moment.sent().is_some()).count();
    let received = moments.iter().filter(direct).filter(|moment| moment.received().is_some()).count();
    let on_days = days(calendar, moments.iter().filter(direct));
    let over_days = match (on_days.first(), on_days.last()) {
        (Some(first), Some(last)) => days_between(*first, *last),
        _ => 0,
    };
    let enough = terms.established_messages as usize;
    if sent >= enough
        && received >= enough
        && on_days.len() >= terms.established_on_days as usize
        && over_days >= terms.established_over_days
    {
        return true;
    }
    starts_in_the_middle(moments, mail_begins, calendar, terms)
}

/// Returns whether what came before the mail at hand can be taken for granted.
fn starts_in_the_middle(moments: &[Moment], mail_begins: Option<Date>, calendar: &Calendar, terms: &Terms) -> bool {
    let letters = || moments.iter().filter(|moment| moment.sent().is_some() || moment.received().is_some());
    if letters().next().and_then(Moment::received).is_some_and(|note| note.answers_unseen) {
        return true;
    }
    let last_sign_of_life = moments.iter().rev().find(|moment| moment.is_sign_of_life()).map(|moment| moment.at);
    let ask = moments
        .iter()
        .filter(|moment| last_sign_of_life.is_none_or(|seen| moment.at > seen))
        .find(|moment| moment.sent().is_some_and(|note| note.asks))
        .or_else(|| letters().next_back());
    match (mail_begins, ask) {
        (Some(begins), Some(ask)) => days_between(begins, calendar.date(ask.at)) < terms.mail_begins_days,
        _ => false,
    }
}
