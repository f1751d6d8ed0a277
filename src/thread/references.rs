//! Links messages into conversations.
//!
//! After Zawinski, "message threading" (1997), the algorithm RFC 5256 adopts as THREAD=REFERENCES: every id a message refers
//! to belongs to its conversation, whether or not that message is at hand. Only the partition into conversations and
//! the nearest parent at hand are kept; nobody here draws trees.

use std::borrow::Cow;
use std::sync::Arc;

use foldhash::{HashMap, HashMapExt};
use rayon::prelude::*;

use crate::message::{AddrSpec, Message, MessageId};

use super::subject::{base_subject, is_reply_subject};

/// Conversations over a list of messages, by index into that list.
#[derive(Clone, Debug, Default)]
pub struct Threads {
    /// For each message, the number of its conversation, counted from 0 in order of first appearance.
    thread_of: Vec<u32>,
    /// For each message, the nearest message at hand that it refers to.
    parent_of: Vec<Option<u32>>,
    /// The messages of one conversation after the other, each in list order.
    members: Vec<u32>,
    /// Where in [`Self::members`] each conversation begins, and at last where they end.
    starts: Vec<u32>,
    /// For each message, its base subject.
    subjects: Vec<Arc<str>>,
    /// For each message, whether its subject carries a mark of replying.
    replies: Vec<bool>,
}

/// Returns a place or a number in four bytes: there is one for every letter of the mailbox.
fn short(number: usize) -> u32 {
    u32::try_from(number).expect("no mailbox holds four thousand million messages")
}

impl Threads {
    /// Returns the conversations of `messages`, which must be in order of date.
    pub fn of<'a>(messages: impl Iterator<Item = &'a Message> + Clone) -> Self {
        let mut ids = Ids::default();
        let own: Vec<usize> = messages.clone().map(|message| ids.number(&message.id)).collect();
        // For each number that is a message's own, the first message that has it.
        let mut place_of: Vec<Option<usize>> = vec![None; ids.parents.len()];
        for (place, id) in own.iter().enumerate() {
            place_of[*id].get_or_insert(place);
        }
        let mut parent_of: Vec<Option<u32>> = vec![None; own.len()];
        // For each subject the last message that has it, and for each message the one before it of the same subject.
        let mut latest_by_subject: HashMap<Arc<str>, usize> = HashMap::new();
        let mut before: Vec<Option<u32>> = Vec::with_capacity(own.len());
        let (mut subjects, mut replies) = (Vec::with_capacity(own.len()), Vec::with_capacity(own.len()));
        let seen: Vec<&Message> = messages.collect();
        let marked: Vec<(Cow<'_, str>, bool)> = seen.par_iter().map(|message| subject_of(message)).collect();
        for ((place, message), (base, is_reply)) in seen.iter().enumerate().zip(marked) {
            let refers = message.references.iter().chain(&message.in_reply_to);
            for reference in refers.clone().filter(|reference| **reference != message.id) {
                let number = ids.number(reference);
                ids.join(own[place], number);
            }
            // In-Reply-To names the parent; References ends with it. The nearest one at hand counts.
            let nearest = message.in_reply_to.iter().chain(message.references.iter().rev());
            parent_of[place] = nearest
                .filter(|reference| **reference != message.id)
                .find_map(|reference| ids.get(reference).and_then(|number| place_of.get(number)).copied().flatten())
                .map(short);
            let base: Arc<str> = match latest_by_subject.get_key_value(&*base) {
                Some((known, _)) => known.clone(),
                None if base.len() == message.subject.len() => message.subject.clone(),
                None => base.into(),
            };
            subjects.push(base.clone());
            replies.push(is_reply);
            let last = if base.is_empty() { None } else { latest_by_subject.insert(base, place) };
            before.push(last.map(short));
            if refers.clone().next().is_none() && is_reply {
                let same_subject = std::iter::successors(last, |place| before[*place].map(|place| place as usize));
                let partner =
                    same_subject.take(SUBJECT_CANDIDATES).find(|earlier| share_people(seen[*earlier], message));
                if let Some(earlier) = partner {
                    ids.join(own[place], own[earlier]);
                    parent_of[place] = Some(short(earlier));
                }
            }
        }
        let mut number_of: Vec<Option<u32>> = vec![None; ids.parents.len()];
        let mut count = 0;
        let thread_of: Vec<u32> = own
            .iter()
            .map(|id| {
                *number_of[ids.root(*id)].get_or_insert_with(|| {
                    count += 1;
                    count - 1
                })
            })
            .collect();
        let mut members: Vec<u32> = (0..short(own.len())).collect();
        members.sort_by_key(|place| thread_of[*place as usize]);
        let start = |thread| members.partition_point(|place| thread_of[*place as usize] < thread);
        let starts = (0..=count).map(|thread| short(start(thread))).collect();
        Self { thread_of, parent_of, members, starts, subjects, replies }
    }

    /// Returns the number of the conversation that the message belongs to.
    pub fn thread_of(&self, place: usize) -> u32 {
        self.thread_of[place]
    }

    /// Returns the nearest message at hand that this one refers to.
    pub fn parent_of(&self, place: usize) -> Option<usize> {
        self.parent_of[place].map(|parent| parent as usize)
    }

    /// Returns the messages of a conversation, in list order.
    pub fn members(&self, thread: u32) -> impl Iterator<Item = usize> {
        let [from, to] = [0, 1].map(|next| self.starts[thread as usize + next] as usize);
        self.members[from..to].iter().map(|place| *place as usize)
    }

    /// Returns the base subject (RFC 5256) of the message.
    pub fn base_subject_of(&self, place: usize) -> &Arc<str> {
        &self.subjects[place]
    }

    /// Returns whether the subject of the message carries a mark of replying or forwarding.
    pub fn is_reply(&self, place: usize) -> bool {
        self.replies[place]
    }

    /// Returns the number of conversations.
    pub fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Returns whether there is none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

/// Returns the base subject of the message, and whether its subject carries a mark of replying.
fn subject_of(message: &Message) -> (Cow<'_, str>, bool) {
    (base_subject(&message.subject), is_reply_subject(&message.subject))
}

/// How many earlier conversations of the same subject are looked at: newsletters repeat theirs for years.
const SUBJECT_CANDIDATES: usize = 16;

/// Returns whether the author of either message is among the people of the other.
fn share_people(earlier: &Message, later: &Message) -> bool {
    let Some(author) = &later.from else { return false };
    let addressed =
        |addr_spec: &AddrSpec| earlier.to.iter().chain(&*earlier.cc).any(|address| address.addr_spec == *addr_spec);
    let answers_author =
        earlier.from.as_ref().is_some_and(|from| later.to.iter().any(|address| address.addr_spec == from.addr_spec));
    addressed(&author.addr_spec) && answers_author
}

/// Message-IDs numbered, and joined into sets (union–find with path halving).
#[derive(Default)]
struct Ids<'a> {
    numbers: HashMap<&'a MessageId, usize>,
    parents: Vec<usize>,
}

impl<'a> Ids<'a> {
    fn number(&mut self, id: &'a MessageId) -> usize {
        *self.numbers.entry(id).or_insert_with(|| {
            self.parents.push(self.parents.len());
            self.parents.len() - 1
        })
    }

    fn get(&self, id: &MessageId) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    fn root(&mut self, mut number: usize) -> usize {
        while self.parents[number] != number {
            self.parents[number] = self.parents[self.parents[number]];
            number = self.parents[number];
        }
        number
    }

    fn join(&mut self, left: usize, right: usize) {
        let (left, right) = (self.root(left), self.root(right));
        self.parents[left.max(right)] = left.min(right);
    }
}
