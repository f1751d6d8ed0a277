//! What happened between the owner and one contact, in order.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use foldhash::HashMap;
use jiff::Timestamp;

use crate::message::{Automated, CalendarEvent, CalendarMethod, MessageId};
use crate::people::{Decision, Resolution};
use crate::signal::{Signal, SignalKind};

use super::correspondence::{Correspondence, Glimpse};

/// Of the letters that went each way between the owner and one person, so many of the latest have their opening at hand.
pub const QUOTED: usize = 20;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    pub at: Timestamp,
    /// `None` for touches and for meetings that took place.
    pub message: Option<MessageId>,
    pub kind: MomentKind,
    /// Own words; 0 for touches and machine mail.
    pub words: u32,
    /// The first own words, for evidence; not at hand for letters before the latest (see [`QUOTED`]).
    pub opening: Arc<str>,
}

/// The kinds of things that happen in a relation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MomentKind {
    /// The owner wrote to them.
    Sent(Note),
    /// They wrote, as a person.
    Received(Note),
    /// A machine of theirs said they are away.
    AutoReply,
    /// Mail to them did not arrive.
    Bounce { permanent: bool },
    /// An event was proposed or answered.
    Calendar { method: CalendarMethod, by_owner: bool },
    /// A meeting was called off or moved, in words or by calendar.
    Cancelled { by_owner: bool },
    /// A meeting or call took place, as somebody mentions, or an event nobody cancelled has passed.
    Met,
    /// The owner tried or reached them outside mail.
    Touch { reached: bool },
}

/// A human letter as the relation sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// Sent to few people of whom the reader is one, or greeting the reader by name.
    pub direct: bool,
    /// To addressees other than the author, at least 1.
    pub addressees: u32,
    /// Carries a question or request that expects an answer.
    pub asks: bool,
    /// Asks with a question mark.
    pub questions: bool,
    pub thanks: bool,
    /// One of many copies of a text.
    pub campaign: bool,
    /// The conversation, by number.
    pub thread: u32,
    /// Starts a conversation.
    pub starts_thread: bool,
    /// Answers mail that is not at hand: the history starts in the middle.
    pub answers_unseen: bool,
    /// Answers a letter of the other side.
    pub answers: bool,
    /// When the other side first answered it.
    pub answered_at: Option<Timestamp>,
    /// When, in group mail, somebody else answered it first.
    pub closed_at: Option<Timestamp>,
}

impl Moment {
    /// Returns whether this shows the contact alive: a human message from them, or a touch that reached them.
    pub fn is_sign_of_life(&self) -> bool {
        matches!(self.kind, MomentKind::Received(_) | MomentKind::Touch { reached: true })
    }

    /// Returns the letter the owner sent, if this is one.
    pub fn sent(&self) -> Option<&Note> {
        match &self.kind {
            MomentKind::Sent(note) => Some(note),
            _ => None,
        }
    }

    /// Returns the letter they wrote, if this is one.
    pub fn received(&self) -> Option<&Note> {
        match &self.kind {
            MomentKind::Received(note) => Some(note),
            _ => None,
        }
    }
}

/// For each letter, when it was first answered, by whom.
#[derive(Debug, Default)]
pub struct Answers {
    /// Places of a letter and of one that answers it: of each author the first.
    answered: BTreeSet<(usize, usize)>,
}

impl Answers {
    /// Returns who answered what, from the reply headers of every human letter.
    pub fn of(correspondence: &Correspondence<'_>) -> Self {
        use crate::message::Direction::{Inbound, Outbound, Overheard};
        let by_id: HashMap<&str, usize> = correspondence
            .letters
            .iter()
            .enumerate()
            .rev()
            .map(|(place, letter)| (letter.message.id.as_str(), place))
            .collect();
        let mut answers = Self::default();
        for place in 0..correspondence.letters.len() {
            let author = correspondence.author(place);
            let counts = match correspondence.directions[place] {
                Outbound => true,
                Inbound | Overheard => author.is_some() && correspondence.is_human(place),
                _ => false,
            };
            if !counts {
                continue;
            }
            for ancestor in correspondence.ancestors(place, &by_id) {
                if !answers.to(ancestor).any(|known| correspondence.author(known) == author) {
                    answers.answered.insert((ancestor, place));
                }
            }
        }
        answers
    }

    /// Returns the letters that answer this one, in order of time.
    fn to(&self, place: usize) -> impl Iterator<Item = usize> {
        self.answered.range((place, 0)..=(place, usize::MAX)).map(|(_, answer)| *answer)
    }

    /// Returns when `by` (`None`: the owner) first answered the letter.
    fn first_by(&self, correspondence: &Correspondence<'_>, place: usize, by: Option<usize>) -> Option<Timestamp> {
        let first = self.to(place).find(|answer| correspondence.author(*answer) == by);
        first.map(|answer| correspondence.letters[answer].message.date)
    }

    /// Returns when anybody among `people` but `person` first answered the letter.
    fn first_by_others(
        &self,
        correspondence: &Correspondence<'_>,
        place: usize,
        person: usize,
        people: &[usize],
    ) -> Option<Timestamp> {
        let is_other = |author: usize| author != person && people.contains(&author);
        let first = self.to(place).find(|answer| correspondence.author(*answer).is_some_and(is_other));
        first.map(|answer| correspondence.letters[answer].message.date)
    }
}

/// Returns what happened with one person up to `now`, oldest first.
pub fn moments(
    correspondence: &Correspondence<'_>,
    answers: &Answers,
    person: usize,
    glimpses: &[Glimpse<'_>],
    bounces: &[Moment],
    decisions: &[&Decision],
    now: Timestamp,
) -> Vec<Moment> {
    let mut moments: Vec<Moment> = bounces.to_vec();
    let mut events: BTreeMap<&str, (&CalendarEvent, bool)> = BTreeMap::new();
    let mut seen_threads = BTreeSet::new();
    for glimpse in glimpses {
        let starts_thread = seen_threads.insert(glimpse.thread) && glimpse.letter.message.in_reply_to.is_empty();
        let signals = &glimpse.letter.gist.signals;
        let has = |test: fn(&SignalKind) -> bool| signals.iter().any(|signal| test(&signal.kind));
        for event in signals.iter().filter_map(|signal| event_of(signal)) {
            let newer = events.get(event.uid.as_str()).is_none_or(|(known, _)| event.sequence >= known.sequence);
            if newer && event.method != CalendarMethod::Reply && event.method != CalendarMethod::Other {
                events.insert(&event.uid, (event, glimpse.is_from_owner()));
            }
        }
        if let Some(kind) = kind_of(correspondence, answers, person, glimpse, starts_thread) {
            moments.push(Moment {
                at: glimpse.at(),
                message: Some(glimpse.letter.message.id.clone()),
                kind,
                words: if glimpse.human { glimpse.letter.gist.words } else { 0 },
                opening: glimpse.letter.gist.opening.clone(),
            });
        }
        let by_owner = glimpse.is_from_owner();
        if has(is_cancellation) && (glimpse.human || has(is_calendar_cancellation)) {
            moments.push(Moment {
                at: glimpse.at(),
                message: Some(glimpse.letter.message.id.clone()),
                kind: MomentKind::Cancelled { by_owner },
                words: 0,
                opening: signals
                    .iter()
                    .find(|signal| is_cancellation(&signal.kind))
                    .map_or_else(|| "".into(), |signal| signal.sentence.clone()),
            });
        }
        if glimpse.human && has(|kind| matches!(kind, SignalKind::Met)) {
            moments.push(bare(glimpse.at(), MomentKind::Met));
        }
    }
    for (event, _) in events.values() {
        let held = event.method == CalendarMethod::Request || event.method == CalendarMethod::Counter;
        if let Some(end) = event.end.or(event.start).filter(|end| held && *end <= now) {
            moments.push(bare(end, MomentKind::Met));
        }
    }
    for decision in decisions {
        if let Resolution::Touch { reached, .. } = decision.resolution {
            moments.push(bare(decision.at, MomentKind::Touch { reached }));
        }
    }
    moments.retain(|moment| moment.at <= now);
    moments.sort_by(|left, right| (left.at, &left.message).cmp(&(right.at, &right.message)));
    moments.shrink_to_fit();
    moments
}

/// Returns what a letter is on the timeline, if it is anything there.
fn kind_of(
    correspondence: &Correspondence<'_>,
    answers: &Answers,
    person: usize,
    glimpse: &Glimpse<'_>,
    starts_thread: bool,
) -> Option<MomentKind> {
    let message = &glimpse.letter.message;
    let by_owner = glimpse.is_from_owner();
    if glimpse.human {
        let signals = &glimpse.letter.gist.signals;
        let parent = correspondence.threads.parent_of(glimpse.place);
        let is_outbound = |place: usize| correspondence.directions[place] == crate::message::Direction::Outbound;
        let note = Note {
            direct: glimpse.direct && !(glimpse.greets_others && glimpse.addressees > 1),
            addressees: glimpse.addressees,
            asks: signals.iter().any(|signal| is_request(signal)),
            questions: signals.iter().any(|signal| is_request(signal) && signal.sentence.contains('?')),
            thanks: signals.iter().any(|signal| matches!(signal.kind, SignalKind::Thanks)),
            campaign: glimpse.campaign,
            thread: glimpse.thread,
            starts_thread,
            answers_unseen: parent.is_none() && !message.in_reply_to.is_empty(),
            answers: parent.is_some_and(|parent| is_outbound(parent) != by_owner),
            answered_at: answers.first_by(correspondence, glimpse.place, if by_owner { Some(person) } else { None }),
            // Nobody answers for those whom the letter greets by name.
            closed_at: if glimpse.addressees > 1 && !glimpse.named {
                answers.first_by_others(correspondence, glimpse.place, person, &correspondence.addressed(glimpse.place))
            } else {
                None
            },
        };
        return Some(if by_owner { MomentKind::Sent(note) } else { MomentKind::Received(note) });
    }
    match glimpse.letter.automated() {
        Some(Automated::AutoReply) if !by_owner => Some(MomentKind::AutoReply),
        Some(Automated::Calendar) => {
            let method =
                glimpse.letter.gist.signals.iter().find_map(|signal| event_of(signal)).map(|event| event.method);
            method
                .filter(|method| *method != CalendarMethod::Cancel)
                .map(|method| MomentKind::Calendar { method, by_owner })
        }
        _ => None,
    }
}

fn event_of(signal: &Signal) -> Option<&CalendarEvent> {
    match &signal.kind {
        SignalKind::Event(event) => Some(event),
        _ => None,
    }
}

fn is_request(signal: &Signal) -> bool {
    matches!(signal.kind, SignalKind::Request { phatic: false, .. })
}

fn is_cancellation(kind: &SignalKind) -> bool {
    matches!(kind, SignalKind::Cancellation { .. }) || is_calendar_cancellation(kind)
}

fn is_calendar_cancellation(kind: &SignalKind) -> bool {
    matches!(kind, SignalKind::Event(event) if event.method == CalendarMethod::Cancel)
}

fn bare(at: Timestamp, kind: MomentKind) -> Moment {
    Moment { at, message: None, kind, words: 0, opening: "".into() }
}
