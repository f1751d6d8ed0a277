//! Decides when an exchange is settled.
//!
//! A reply settles a request. Only a delivery settles a commitment: "still on my list" does not. Machines settle nothing,
//! and neither do strangers who forge In-Reply-To: only the contact, an addressee of the same mail, or a colleague in the
//! same conversation does; those whom the mail greets by name answer for themselves. Unknown parents leave the exchange open.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::calendar::Due;
use crate::calendar::add_days;
use crate::message::MessageId;
use crate::people::{ContactId, Decision, Resolution, organisation};
use crate::signal::{Act, By, Gist, SignalKind, sentence_digest};
use crate::thread::Threads;

use super::open::opened_by;
use super::{Correspondence, Exchange, ExchangeKind, Glimpse, Moment, MomentKind, Outcome, OutcomeKind, Party, Terms};

/// One walk through a relation in order of time, opening and settling.
pub struct Pass<'a, 'b> {
    correspondence: &'a Correspondence<'b>,
    terms: &'a Terms,
    with: ContactId,
    person: usize,
    established: bool,
    exchanges: Vec<Exchange>,
    /// Indices of exchanges without an outcome.
    live: Vec<usize>,
    /// Exchanges opened by a letter to several that greets the contact by name, with its place.
    greeted: BTreeMap<usize, usize>,
}

/// Something that can settle.
enum Event<'a> {
    Letter(&'a Glimpse<'a>),
    /// A colleague's letter in a conversation with the contact.
    Colleague(usize),
}

impl<'a, 'b> Pass<'a, 'b> {
    pub fn new(
        correspondence: &'a Correspondence<'b>,
        terms: &'a Terms,
        with: ContactId,
        person: usize,
        established: bool,
    ) -> Self {
        let (exchanges, live, greeted) = Default::default();
        Self { correspondence, terms, with, person, established, exchanges, live, greeted }
    }

    /// Walks through the letters in order of time.
    pub fn run(&mut self, glimpses: &[Glimpse<'_>], moments: &[Moment], decisions: &[&Decision]) {
        let mut events: Vec<(usize, Event<'_>)> =
            glimpses.iter().map(|glimpse| (glimpse.place, Event::Letter(glimpse))).collect();
        if let Some(organisation) = organisation(&self.with) {
            // Conversations in which the owner asked or they promised: those in which something was said directly.
            let direct: BTreeSet<u32> = glimpses
                .iter()
                .filter(|glimpse| glimpse.direct && glimpse.human)
                .map(|glimpse| glimpse.thread)
                .collect();
            for thread in direct {
                let colleagues = self.correspondence.by_colleagues(thread, self.person, &organisation);
                events.extend(colleagues.into_iter().map(|place| (place, Event::Colleague(place))));
            }
        }
        events.sort_by_key(|(place, _)| *place);
        for (_, event) in events {
            match event {
                Event::Letter(glimpse) if !glimpse.human => {}
                Event::Letter(glimpse) => {
                    self.forget_old(glimpse.at());
                    self.settle_by_letter(glimpse);
                    self.open(glimpse, moments);
                }
                Event::Colleague(place) => self.settle_by_colleague(place),
            }
        }
        self.open_by_touches(decisions);
    }

    /// Returns the exchanges, with what bounces, meetings and the owner's decisions make of them. `others` are exchanges that
    /// no letter between the two opened.
    pub fn finish(
        mut self,
        moments: &[Moment],
        decisions: &[&Decision],
        others: impl Iterator<Item = Exchange>,
    ) -> Vec<Exchange> {
        self.settle_by_moments(moments);
        self.exchanges.extend(others);
        for (place, decision) in decisions.iter().enumerate() {
            // What was taken for no ask and then opened after all stays.
            let is_reopened = |message: &MessageId| {
                let reopens = |later: &&Decision| matches!(&later.resolution, Resolution::Reopen { message: id } if id == message);
                decisions[place..].iter().any(reopens)
            };
            if !matches!(&decision.resolution, Resolution::NotAnAsk { message } if is_reopened(message)) {
                self.apply(decision);
            }
        }
        self.exchanges
            .sort_by(|left, right| (left.opened_at, &left.opened_by).cmp(&(right.opened_at, &right.opened_by)));
        self.exchanges.shrink_to_fit();
        self.exchanges
    }

    /// Drops from the list of candidates what nothing will settle any more.
    fn forget_old(&mut self, now: Timestamp) {
        const FORGOTTEN_SECONDS: i64 = 730 * 86_400;
        let exchanges = &self.exchanges;
        self.live.retain(|index| now.as_second() - exchanges[*index].opened_at.as_second() < FORGOTTEN_SECONDS);
    }

    fn settle_by_letter(&mut self, glimpse: &Glimpse<'_>) {
        let author = if glimpse.is_from_owner() { Party::Owner } else { Party::Contact };
        let live = std::mem::take(&mut self.live);
        for index in live {
            let exchange = &mut self.exchanges[index];
            let ending = if exchange.owed_by == author {
                fulfils(exchange, glimpse, &self.correspondence.threads)
            } else {
                releases(exchange, glimpse)
            };
            match ending {
                Some(Ending::Pause(until)) => exchange.paused.push((glimpse.at(), until)),
                Some(Ending::Outcome(kind, confidence)) => {
                    let by = Some(glimpse.letter.message.id.clone());
                    exchange.outcome = Some(Outcome { at: glimpse.at(), kind, by, confidence });
                    continue;
                }
                Some(Ending::Renew) => {
                    let by = Some(glimpse.letter.message.id.clone());
                    exchange.outcome =
                        Some(Outcome { at: glimpse.at(), kind: OutcomeKind::Superseded, by, confidence: 0.9 });
                    let today = self.correspondence.calendar.date(glimpse.at());
                    let renewed = Exchange {
                        opened_by: glimpse.letter.message.id.clone(),
                        opened_at: glimpse.at(),
                        due: Due::Unsaid,
                        due_on: self
                            .correspondence
                            .calendar
                            .roll_forward(add_days(today, self.terms.undated_promise_days)),
                        outcome: None,
                        ..exchange.clone()
                    };
                    self.live.push(self.exchanges.len());
                    self.exchanges.push(renewed);
                    continue;
                }
                None => {}
            }
            self.live.push(index);
        }
    }

    /// Settles by what a colleague or assistant writes in the conversation: any answer settles an ask, and what was promised,
    /// delivered by another hand, is delivered.
    fn settle_by_colleague(&mut self, place: usize) {
        let letter = &self.correspondence.letters[place];
        let thread = self.correspondence.threads.thread_of(place);
        let author = self.correspondence.author(place);
        let exchanges = &mut self.exchanges;
        self.live.retain(|index| {
            let exchange = &mut exchanges[*index];
            // Who was asked beside somebody greeted by name answers for nobody else.
            let answers_alone = self.greeted.get(index).is_some_and(|asked| {
                author.is_some_and(|author| self.correspondence.addressed(*asked).contains(&author))
            });
            if answers_alone || exchange.owed_by != Party::Contact || exchange.thread != Some(thread) {
                return true;
            }
            let confidence = match (exchange.kind, exchange.by) {
                (ExchangeKind::Ask, _) => 0.8,
                (ExchangeKind::Commitment, _) if !colleague_delivers(exchange, &letter.gist) => return true,
                (ExchangeKind::Commitment, By::Delegate) => 0.8,
                (ExchangeKind::Commitment, By::Author) => 0.6,
                (ExchangeKind::Introduction, _) => return true,
            };
            let (at, by) = (letter.message.date, Some(letter.message.id.clone()));
            exchange.outcome = Some(Outcome { at, kind: OutcomeKind::Settled, by, confidence });
            false
        });
    }

    fn open(&mut self, glimpse: &Glimpse<'_>, moments: &[Moment]) {
        for mut exchange in opened_by(self.correspondence, self.terms, &self.with, self.established, glimpse) {
            // Asking again in a conversation whose ask is still open is a bump: the clock of the first ask runs on.
            let is_bump = exchange.kind == ExchangeKind::Ask
                && self.live.iter().any(|index| {
                    let known = &self.exchanges[*index];
                    known.kind == ExchangeKind::Ask
                        && known.owed_by == exchange.owed_by
                        && known.thread == exchange.thread
                        && add_days(self.correspondence.calendar.date(known.opened_at), known.live_days)
                            >= self.correspondence.calendar.date(exchange.opened_at)
                });
            if is_bump {
                continue;
            }
            let is_to_several = exchange.kind == ExchangeKind::Ask && exchange.addressees > 1;
            if is_to_several && glimpse.named {
                if exchange.owed_by == Party::Contact {
                    self.greeted.insert(self.exchanges.len(), glimpse.place);
                }
            } else if is_to_several {
                // Nobody was greeted: the first addressee who answers settles it for all, the owner among them.
                let moment = moments.iter().find(|moment| moment.message.as_ref() == Some(&exchange.opened_by));
                let note = moment.and_then(|moment| moment.sent().or(moment.received()));
                if let Some(at) = note.and_then(|note| note.closed_at) {
                    exchange.outcome = Some(Outcome { at, kind: OutcomeKind::Settled, by: None, confidence: 0.7 });
                }
            }
            self.live.push(self.exchanges.len());
            self.exchanges.push(exchange);
        }
    }

    /// Opens what was promised on the phone or in person, as the owner logged it (rule P12).
    fn open_by_touches(&mut self, decisions: &[&Decision]) {
        for decision in decisions {
            let Resolution::Touch { promised: Some(promised), due, .. } = &decision.resolution else { continue };
            let today = self.correspondence.calendar.date(decision.at);
            let due_on = due.unwrap_or_else(|| add_days(today, self.terms.undated_promise_days));
            self.live.push(self.exchanges.len());
            self.exchanges.push(Exchange {
                opened_by: MessageId::new(&format!("touch-{}@{}", decision.at.as_second(), self.with)),
                opened_at: decision.at,
                with: self.with.clone(),
                owed_by: Party::Contact,
                kind: ExchangeKind::Commitment,
                sentence: promised.as_str().into(),
                subject: "".into(),
                thread: None,
                due: due.map_or(Due::Unsaid, |day| Due::Window { text: day.to_string(), from: day, to: day }),
                due_on: self.correspondence.calendar.roll_forward(due_on),
                act: Some(Act::Other),
                by: By::Author,
                leaves_no_mail: false,
                addressees: 1,
                live_days: self.terms.promise_live_days,
                paused: Vec::new(),
                outcome: None,
            });
        }
    }

    /// Settles by what is no letter: bounces, meetings that took place, touches that reached them.
    fn settle_by_moments(&mut self, moments: &[Moment]) {
        const BOUNCE_SECONDS: i64 = 5 * 86_400;
        for index in std::mem::take(&mut self.live) {
            let exchange = &mut self.exchanges[index];
            let later = moments.iter().filter(|moment| moment.at > exchange.opened_at);
            let outcome = match exchange.kind {
                ExchangeKind::Ask if exchange.owed_by == Party::Contact => later
                    .filter(|moment| matches!(moment.kind, MomentKind::Bounce { permanent: true }))
                    .find(|moment| moment.at.as_second() - exchange.opened_at.as_second() <= BOUNCE_SECONDS)
                    .map(|moment| (moment, OutcomeKind::Undeliverable)),
                ExchangeKind::Commitment if exchange.leaves_no_mail => later
                    .filter(|moment| matches!(moment.kind, MomentKind::Met | MomentKind::Touch { reached: true }))
                    .map(|moment| (moment, OutcomeKind::Settled))
                    .next(),
                _ => None,
            };
            if let Some((moment, kind)) = outcome {
                let by = moment.message.clone();
                exchange.outcome = Some(Outcome { at: moment.at, kind, by, confidence: 0.8 });
            }
        }
    }

    /// Applies what the owner decided about items.
    fn apply(&mut self, decision: &Decision) {
        let at = decision.at;
        let ended = |kind| Some(Outcome { at, kind, by: None, confidence: 1.0 });
        let open_at = |exchange: &Exchange| {
            exchange.opened_at <= at && exchange.outcome.as_ref().is_none_or(|outcome| outcome.at > at)
        };
        match &decision.resolution {
            Resolution::Done { message: None } => {
                for exchange in self.exchanges.iter_mut().filter(|exchange| open_at(exchange)) {
                    exchange.outcome = ended(OutcomeKind::Settled);
                }
            }
            Resolution::Done { message: Some(message) } => {
                let is_it = |exchange: &&mut Exchange| exchange.opened_by == *message && open_at(exchange);
                for exchange in self.exchanges.iter_mut().filter(is_it) {
                    exchange.outcome = ended(OutcomeKind::Settled);
                }
            }
            Resolution::Release { message } => {
                let is_it = |exchange: &&mut Exchange| exchange.opened_by == *message && open_at(exchange);
                for exchange in self.exchanges.iter_mut().filter(is_it) {
                    exchange.outcome = ended(OutcomeKind::Released);
                }
            }
            Resolution::NotAnAsk { message } => self.exchanges.retain(|exchange| exchange.opened_by != *message),
            Resolution::Reopen { message } => {
                for exchange in self.exchanges.iter_mut().filter(|exchange| exchange.opened_by == *message) {
                    exchange.outcome = None;
                }
            }
            _ => {}
        }
    }
}

/// What a letter does to an exchange.
enum Ending {
    Outcome(OutcomeKind, f64),
    /// Not before that day.
    Pause(jiff::civil::Date),
    /// "Still on my list": the promise starts anew.
    Renew,
}

/// Returns what a letter by the party that owes does to the exchange.
fn fulfils(exchange: &Exchange, glimpse: &Glimpse<'_>, threads: &Threads) -> Option<Ending> {
    let signals = &glimpse.letter.gist.signals;
    let has = |test: fn(&SignalKind) -> bool| signals.iter().any(|signal| test(&signal.kind));
    let same_thread = exchange.thread == Some(glimpse.thread);
    // Who moves a meeting under the subject under which it was asked for has answered, be it in a letter of its own.
    let answers = || {
        threads.is_reply(glimpse.place) || has(|kind| matches!(kind, SignalKind::Cancellation { .. } | SignalKind::Met))
    };
    let same_subject =
        !exchange.subject.is_empty() && *threads.base_subject_of(glimpse.place) == exchange.subject && answers();
    // A new letter that quotes what was asked or promised is about it.
    let quoted = &glimpse.letter.gist.quoted;
    let quotes = || !quoted.is_empty() && quoted.contains(&sentence_digest(&exchange.sentence));
    let tied = same_thread || same_subject || quotes();
    match exchange.kind {
        ExchangeKind::Ask | ExchangeKind::Introduction => {
            if !tied {
                return None;
            }
            // Without a reference it is the subject or a quotation alone that ties them, be it within a conversation.
            let message = &glimpse.letter.message;
            let refers = !message.in_reply_to.is_empty() || !message.references.is_empty();
            let confidence = if same_thread && refers { 1.0 } else { 0.7 };
            if exchange.owed_by == Party::Owner && is_mere_thanks(glimpse) {
                return None;
            }
            // "Not now. Try me in June." is one no, and it names a day.
            let declines = signals.iter().filter_map(|signal| match signal.kind {
                SignalKind::Decline { stop: false, until } => Some(until),
                _ => None,
            });
            let decline = declines.max();
            match decline.filter(|_| exchange.owed_by == Party::Contact) {
                Some(Some(until)) => Some(Ending::Pause(until)),
                Some(None) => Some(Ending::Outcome(OutcomeKind::Released, confidence)),
                None => Some(Ending::Outcome(OutcomeKind::Settled, confidence)),
            }
        }
        ExchangeKind::Commitment => {
            let delivery = has(|kind| matches!(kind, SignalKind::Delivery));
            let promises_again = signals
                .iter()
                .any(|signal| matches!(&signal.kind, SignalKind::Commitment { act, .. } if Some(*act) == exchange.act));
            let delivers = match exchange.act.unwrap_or(Act::Other) {
                Act::Send => tied && (glimpse.letter.gist.has_attachment || glimpse.letter.gist.has_link) || delivery,
                Act::Introduce => has(|kind| matches!(kind, SignalKind::Introduction { .. })),
                Act::Meet => has(|kind| matches!(kind, SignalKind::Met)),
                Act::Callback if exchange.leaves_no_mail => has(|kind| matches!(kind, SignalKind::Met)),
                Act::Callback | Act::Check | Act::Pay | Act::Other => {
                    delivery || (tied && !promises_again && !has(|kind| matches!(kind, SignalKind::StillPending)))
                }
            };
            if delivers {
                Some(Ending::Outcome(OutcomeKind::Settled, if tied { 0.9 } else { 0.6 }))
            } else if tied && promises_again {
                Some(Ending::Outcome(OutcomeKind::Superseded, 0.9))
            } else if tied && has(|kind| matches!(kind, SignalKind::StillPending)) {
                Some(Ending::Renew)
            } else {
                None
            }
        }
    }
}

/// Returns whether a letter of a colleague in the same conversation delivers what was promised. Where the promise was that
/// somebody else would write ("my assistant will get back to you"), their writing is it.
fn colleague_delivers(exchange: &Exchange, gist: &Gist) -> bool {
    let has = |test: fn(&SignalKind) -> bool| gist.signals.iter().any(|signal| test(&signal.kind));
    let delivery = has(|kind| matches!(kind, SignalKind::Delivery));
    let puts_off = has(|kind| matches!(kind, SignalKind::Commitment { .. } | SignalKind::StillPending));
    match exchange.act.unwrap_or(Act::Other) {
        Act::Send => gist.has_attachment || gist.has_link || delivery,
        Act::Introduce => has(|kind| matches!(kind, SignalKind::Introduction { .. })),
        Act::Meet => has(|kind| matches!(kind, SignalKind::Met)),
        Act::Callback if exchange.leaves_no_mail => has(|kind| matches!(kind, SignalKind::Met)),
        Act::Callback | Act::Check | Act::Pay | Act::Other => delivery || (exchange.by == By::Delegate && !puts_off),
    }
}

/// Returns what a letter by the other party does to the exchange: "never mind" releases.
fn releases(exchange: &Exchange, glimpse: &Glimpse<'_>) -> Option<Ending> {
    let released = exchange.thread == Some(glimpse.thread)
        && glimpse.letter.gist.signals.iter().any(|signal| signal.kind == SignalKind::Release);
    released.then_some(Ending::Outcome(OutcomeKind::Released, 0.9))
}

/// Returns whether the letter says thank you and nothing else: that answers no question.
fn is_mere_thanks(glimpse: &Glimpse<'_>) -> bool {
    const FEW_WORDS: u32 = 12;
    let gist = &glimpse.letter.gist;
    gist.words <= FEW_WORDS
        && !gist.has_attachment
        && !gist.has_link
        && !gist.signals.is_empty()
        && gist.signals.iter().all(|signal| signal.kind == SignalKind::Thanks)
}
