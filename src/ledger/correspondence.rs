//! All letters, seen from each person: who wrote, to whom, how directly, in which conversation.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt};
use jiff::Timestamp;
use rayon::prelude::*;

use crate::calendar::Calendar;
use crate::message::{AddrSpec, Address, Automated, Direction, Role};
use crate::people::merge::Sight;
use crate::people::{Decision, Directory, Identities, organisation};
use crate::signal::Letter;
use crate::thread::Threads;

/// The owner's letters with everything that is needed to see them from one person's side.
pub struct Correspondence<'a> {
    /// In order of date; ties in order of Message-ID.
    pub letters: &'a [Letter],
    pub threads: Threads,
    pub directory: Directory,
    pub identities: &'a Identities,
    pub calendar: &'a Calendar,
    /// The owner's names as people greet them, in lower case.
    owner_names: BTreeSet<String>,
    pub directions: Vec<Direction>,
    /// For each letter, whether it is one of many copies of a text.
    campaigns: Vec<bool>,
    /// For each letter, the person who wrote it, where it is not the owner.
    authors: Vec<Option<usize>>,
    /// The organisation of everybody who wrote a letter.
    organisations: HashMap<&'a AddrSpec, Option<String>>,
    /// Addresses of mailing lists: nobody is there to answer.
    lists: BTreeSet<&'a AddrSpec>,
}

/// One letter seen from one person.
#[derive(Clone, Copy, Debug)]
pub struct Glimpse<'a> {
    /// Index into [`Correspondence::letters`].
    pub place: usize,
    pub letter: &'a Letter,
    /// [`Direction::Outbound`], or [`Direction::Inbound`] for anything they wrote.
    pub direction: Direction,
    pub thread: u32,
    /// Whether the reader (the person, or the owner for their mail) is meant: in To of few, or greeted by name.
    pub direct: bool,
    /// Whether the reader stands in To.
    pub in_to: bool,
    /// Whether the salutation names the reader.
    pub named: bool,
    /// Whether a salutation names others and not the reader.
    pub greets_others: bool,
    /// To addressees other than the author, at least 1.
    pub addressees: u32,
    pub human: bool,
    pub campaign: bool,
}

impl Glimpse<'_> {
    /// Returns when it was written.
    pub fn at(&self) -> Timestamp {
        self.letter.message.date
    }

    /// Returns whether a person wrote it and it is theirs.
    pub fn is_from_them(&self) -> bool {
        self.human && self.direction == Direction::Inbound
    }

    /// Returns whether it is the owner's.
    pub fn is_from_owner(&self) -> bool {
        self.direction == Direction::Outbound
    }
}

impl<'a> Correspondence<'a> {
    /// Returns the letters seen from each side. `letters` must be in order of date and Message-ID; `lists` are the addresses
    /// that headers call mailing lists.
    pub fn new(
        letters: &'a [Letter],
        identities: &'a Identities,
        lists: &'a BTreeSet<AddrSpec>,
        owner_name: &str,
        calendar: &'a Calendar,
        decisions: &[Decision],
        campaign_people: u32,
    ) -> Self {
        let directions: Vec<Direction> =
            letters.par_iter().map(|letter| identities.direction(&letter.message, letter.roles)).collect();
        let (threads, (campaigns, organisations)) = rayon::join(
            || Threads::of(letters.iter().map(|letter| &letter.message)),
            || (campaigns(letters, &directions, campaign_people), organisations(letters)),
        );
        let directory = Directory::of(sights(letters, &directions, &threads, identities), identities, decisions);
        let authors = letters
            .par_iter()
            .map(|letter| {
                let from = letter.message.from.as_ref()?;
                if identities.contains(&from.addr_spec) { None } else { directory.person_of(&from.addr_spec) }
            })
            .collect();
        let mut owner_names: BTreeSet<String> = words(owner_name).collect();
        owner_names.extend(identities.iter().filter_map(|identity| words(identity.local_part()).next()));
        Self {
            letters,
            threads,
            directory,
            identities,
            calendar,
            owner_names,
            directions,
            campaigns,
            authors,
            organisations,
            lists: nobodys(lists, letters),
        }
    }

    /// Returns whether the address is a mailing list's.
    pub fn is_list(&self, addr_spec: &AddrSpec) -> bool {
        self.lists.contains(addr_spec)
    }

    /// Returns, for each person of the directory, the letters between them and the owner in order of date.
    pub fn glimpses(&self, direct_addressees: u32) -> Vec<Vec<Glimpse<'a>>> {
        let mut glimpses: Vec<Vec<Glimpse<'a>>> = vec![Vec::new(); self.directory.people().len()];
        for place in 0..self.letters.len() {
            match self.directions[place] {
                Direction::Outbound => self.see_outbound(place, direct_addressees, &mut glimpses),
                Direction::Inbound | Direction::Overheard => {
                    if let Some(person) = self.authors[place] {
                        glimpses[person].extend(self.inbound(place, direct_addressees));
                    }
                }
                Direction::SelfAddressed | Direction::Unverified => {}
            }
        }
        glimpses
    }

    /// Returns whether a person wrote the letter to people: no machine, no list without the owner in it.
    pub fn is_human(&self, place: usize) -> bool {
        let message = &self.letters[place].message;
        match self.letters[place].automated() {
            None => true,
            Some(Automated::List) => {
                self.directions[place] != Direction::Overheard
                    || message.cc.iter().any(|address| self.identities.contains(&address.addr_spec))
            }
            Some(_) => false,
        }
    }

    /// Returns the human letters in `thread` by colleagues of the person: other people of the same organisation.
    pub fn by_colleagues(&self, thread: u32, person: usize, organisation_name: &str) -> Vec<usize> {
        self.threads
            .members(thread)
            .filter(|place| {
                self.directions[*place] == Direction::Inbound
                    && self.is_human(*place)
                    && self.authors[*place].is_some_and(|author| author != person)
                    && self.organisation(*place) == Some(organisation_name)
            })
            .collect()
    }

    /// Returns the organisation of whoever wrote the letter.
    fn organisation(&self, place: usize) -> Option<&str> {
        self.organisations.get(&self.letters[place].message.from.as_ref()?.addr_spec)?.as_deref()
    }

    /// Returns the people to whom the letter is addressed.
    pub fn addressed(&self, place: usize) -> Vec<usize> {
        self.letters[place].message.to.iter().filter_map(|to| self.directory.person_of(&to.addr_spec)).collect()
    }

    /// Returns who wrote the letter, where it is not the owner.
    pub fn author(&self, place: usize) -> Option<usize> {
        self.authors[place]
    }

    /// Returns the earlier letters that this one answers: those it refers to and their parents in turn.
    pub fn ancestors(&self, place: usize, by_id: &HashMap<&str, usize>) -> Vec<usize> {
        let message = &self.letters[place].message;
        let referred = message.references.iter().chain(&message.in_reply_to);
        let mut ancestors: Vec<usize> =
            referred.filter_map(|id| by_id.get(id.as_str()).copied()).filter(|ancestor| *ancestor < place).collect();
        ancestors.sort_unstable();
        ancestors.dedup();
        let mut parent = self.threads.parent_of(place);
        while let Some(ancestor) = parent.filter(|ancestor| *ancestor < place && ancestors.len() < DEEPEST_THREAD) {
            if let Err(at) = ancestors.binary_search(&ancestor) {
                ancestors.insert(at, ancestor);
            }
            parent = self.threads.parent_of(ancestor).filter(|next| *next < ancestor);
        }
        ancestors
    }

    fn see_outbound(&self, place: usize, direct_addressees: u32, glimpses: &mut [Vec<Glimpse<'a>>]) {
        let letter = &self.letters[place];
        let others = |addresses: &'a [Address]| {
            let is_other =
                |address: &&Address| !self.identities.contains(&address.addr_spec) && !self.is_list(&address.addr_spec);
            addresses.iter().filter(is_other)
        };
        // A letter to a list and no person is to those in Cc whom it greets.
        let to_list_alone = others(&letter.message.to).next().is_none()
            && letter.message.to.iter().any(|address| self.is_list(&address.addr_spec));
        let addressees = u32::try_from(others(&letter.message.to).count()).unwrap_or(u32::MAX).max(1);
        let greeted: Vec<String> = letter.gist.greeted.iter().flat_map(|greeting| words(greeting)).collect();
        let is_greeted = |address: &Address| {
            let mut known = words(&address.name).chain(words(address.addr_spec.local_part()));
            !greeted.is_empty() && known.any(|word| greeted.contains(&word))
        };
        let anybody_greeted = others(&letter.message.to).any(is_greeted);
        let mut done = BTreeSet::new();
        for (in_to, address) in others(&letter.message.to)
            .map(|address| (true, address))
            .chain(others(&letter.message.cc).map(|address| (false, address)))
        {
            let Some(person) = self.directory.person_of(&address.addr_spec) else { continue };
            if !done.insert(person) {
                continue;
            }
            let named = is_greeted(address);
            let in_to = in_to || (to_list_alone && named);
            glimpses[person].push(Glimpse {
                place,
                letter,
                direction: Direction::Outbound,
                thread: self.threads.thread_of(place),
                direct: in_to && (addressees <= direct_addressees || named),
                in_to,
                named,
                greets_others: anybody_greeted && !named,
                addressees,
                human: self.is_human(place),
                campaign: self.campaigns[place],
            });
        }
    }

    fn inbound(&self, place: usize, direct_addressees: u32) -> Option<Glimpse<'a>> {
        let letter = &self.letters[place];
        let own = |address: &Address| self.identities.contains(&address.addr_spec);
        let in_to = letter.message.to.iter().any(own);
        if !in_to && !letter.message.cc.iter().any(own) && self.is_human(place) {
            // Overheard altogether: a list or a blind copy. It is no mail to the owner.
            return None;
        }
        let addressees = u32::try_from(letter.message.to.len()).unwrap_or(u32::MAX).max(1);
        let named =
            letter.gist.greeted.iter().any(|greeting| words(greeting).any(|word| self.owner_names.contains(&word)));
        Some(Glimpse {
            place,
            letter,
            direction: Direction::Inbound,
            thread: self.threads.thread_of(place),
            direct: (in_to && addressees <= direct_addressees) || named,
            in_to,
            named,
            greets_others: !letter.gist.greeted.is_empty() && !named && letter.message.to.len() > 1,
            addressees,
            human: self.is_human(place),
            campaign: false,
        })
    }
}

/// How far up a conversation a reply is followed.
const DEEPEST_THREAD: usize = 64;

/// Returns the words of a name in lower case: letters only, so that `ana.weber` gives two.
fn words(name: &str) -> impl Iterator<Item = String> {
    name.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 1).map(str::to_lowercase)
}

/// Returns every letter from or to the owner, as far as it tells who is who.
fn sights<'a>(
    letters: &'a [Letter],
    directions: &'a [Direction],
    threads: &'a Threads,
    identities: &'a Identities,
) -> impl Iterator<Item = Sight<'a>> {
    letters.iter().enumerate().map(move |(place, letter)| {
        let message = &letter.message;
        let is_junk = letter.roles.contains(Role::Junk);
        let parent = threads.parent_of(place).filter(|parent| directions[*parent] == Direction::Outbound && !is_junk);
        Sight {
            author: message.from.as_ref().filter(|from| !identities.contains(&from.addr_spec)),
            direction: directions[place],
            to: &message.to,
            cc: &message.cc,
            reply_to: if is_junk { &[] } else { &message.reply_to },
            answers: parent.map(|parent| [&*letters[parent].message.to, &*letters[parent].message.cc]),
        }
    })
}

/// Returns the lists from which no person has written: one forged header makes nobody a list.
fn nobodys<'a>(lists: &'a BTreeSet<AddrSpec>, letters: &[Letter]) -> BTreeSet<&'a AddrSpec> {
    let mut nobodys: BTreeSet<&AddrSpec> = lists.iter().collect();
    for letter in letters.iter().filter(|_| !lists.is_empty()) {
        let by_hand = letter.automated().is_none() && !letter.roles.contains(Role::Junk);
        if let Some(from) = letter.message.from.as_ref().filter(|_| by_hand) {
            nobodys.remove(&from.addr_spec);
        }
    }
    nobodys
}

/// Returns the organisation of everybody who wrote a letter.
fn organisations(letters: &[Letter]) -> HashMap<&AddrSpec, Option<String>> {
    let mut known = HashMap::new();
    for from in letters.iter().filter_map(|letter| letter.message.from.as_ref()) {
        known.entry(&from.addr_spec).or_insert_with_key(|from| organisation(from));
    }
    known
}

/// Returns, for each letter, whether its text went to `people` or more within a day of it.
fn campaigns(letters: &[Letter], directions: &[Direction], people: u32) -> Vec<bool> {
    const DAY_SECONDS: i64 = 86_400;
    let outbound = letters.iter().enumerate().filter(|(place, _)| directions[*place] == Direction::Outbound);
    let with_words = outbound.filter(|(_, letter)| letter.gist.words > 0);
    let mut texts: Vec<(u64, usize)> = with_words.map(|(place, letter)| (letter.gist.digest, place)).collect();
    texts.sort_unstable();
    let mut campaigns = vec![false; letters.len()];
    for copies in texts.chunk_by(|left, right| left.0 == right.0).filter(|copies| copies.len() > 1) {
        for (first, (_, place)) in copies.iter().enumerate() {
            let start = letters[*place].message.date.as_second();
            let window: Vec<usize> = copies[first..]
                .iter()
                .map(|(_, place)| *place)
                .take_while(|other| letters[*other].message.date.as_second() - start <= DAY_SECONDS)
                .collect();
            let recipients: BTreeSet<&AddrSpec> = window
                .iter()
                .flat_map(|other| &*letters[*other].message.to)
                .map(|address| &address.addr_spec)
                .collect();
            // One mail to many is a group mail, not a campaign.
            if window.len() > 1 && recipients.len() >= people as usize {
                for other in window {
                    campaigns[other] = true;
                }
            }
        }
    }
    campaigns
}
