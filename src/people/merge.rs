//! Joins addresses into people, on evidence, and never two people because they share a name.
//!
//! Two addresses are one person's when the owner says so; when they are one mailbox, written with another subaddress
//! (`ana+walks@…`); or when both carry the same full name and one of them answers a letter that went to the other and to
//! nobody else of that name, or names the other in Reply-To. A name alone is no evidence, nor a name and a shared
//! organisation: fathers and sons work together. Mail found in Junk proves nothing. The owner's word goes before all of it.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;

use crate::message::automated::is_role_address;
use crate::message::{AddrSpec, Address, Direction};

use super::identity::mailbox;
use super::{Decision, Identities, Resolution, name};

/// One letter, as far as it tells who is who.
#[derive(Clone, Copy, Debug)]
pub struct Sight<'a> {
    /// `None` where it is the owner's, or nobody's.
    pub author: Option<&'a Address>,
    pub direction: Direction,
    pub to: &'a [Address],
    pub cc: &'a [Address],
    pub reply_to: &'a [Address],
    /// Everybody the owner's letter went to that this one answers.
    pub answers: Option<[&'a [Address]; 2]>,
}

/// Addresses grouped into people.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    /// For each person: addresses, most used first.
    people: Vec<Entry>,
    person_of: HashMap<AddrSpec, usize>,
}

/// One person of the directory.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Most used first; ties in alphabetical order.
    pub addresses: Vec<AddrSpec>,
    /// The display name used most by themselves, else the one the owner uses; empty when there is none.
    pub name: String,
}

impl Directory {
    /// Returns the people behind the addresses that were seen.
    pub fn of<'a>(sights: impl Iterator<Item = Sight<'a>>, identities: &Identities, decisions: &'a [Decision]) -> Self {
        let mut seen = Seen::default();
        let mut joins: BTreeSet<(&AddrSpec, &AddrSpec)> = BTreeSet::new();
        for sight in sights {
            if let Some(author) = sight.author {
                seen.note(author, if sight.direction == Direction::Outbound { CALLED } else { CALLS_THEMSELVES });
                let others = answered_for(author, &sight).into_iter().chain(named_in_reply_to(author, &sight));
                joins.extend(others.map(|other| (&author.addr_spec, &other.addr_spec)));
            }
            if sight.direction == Direction::Outbound {
                for address in sight.to.iter().chain(sight.cc) {
                    if !identities.contains(&address.addr_spec) {
                        seen.note(address, CALLED);
                    }
                }
            }
        }
        let uses: BTreeMap<&AddrSpec, Uses<'_>> = seen.uses.into_iter().collect();
        joins.extend(one_mailbox(&uses));
        let mut groups = Groups::new(uses.keys().copied());
        let said = said(decisions);
        for ((left, right), is_one) in &said {
            if *is_one {
                groups.join(left, right, &[]);
            }
        }
        let apart: Vec<(&AddrSpec, &AddrSpec)> =
            said.into_iter().filter(|(_, is_one)| !is_one).map(|(pair, _)| pair).collect();
        for (left, right) in joins {
            groups.join(left, right, &apart);
        }
        let mut directory = Self::default();
        for members in groups.sets() {
            let mut addresses: Vec<&AddrSpec> = members;
            addresses.sort_by_key(|addr_spec| (std::cmp::Reverse(uses[*addr_spec].seen), *addr_spec));
            let mut names: BTreeMap<&str, u32> = BTreeMap::new();
            for (name, count) in addresses.iter().flat_map(|addr_spec| &uses[*addr_spec].names) {
                *names.entry(name).or_default() += count;
            }
            let most_used = names.iter().max_by_key(|(name, count)| (**count, std::cmp::Reverse(**name)));
            let entry = Entry {
                name: most_used.map(|(most, _)| name::display(most).to_owned()).unwrap_or_default(),
                addresses: addresses.into_iter().cloned().collect(),
            };
            for addr_spec in &entry.addresses {
                directory.person_of.insert(addr_spec.clone(), directory.people.len());
            }
            directory.people.push(entry);
        }
        directory
    }

    /// Returns the number of the person behind an address.
    pub fn person_of(&self, addr_spec: &AddrSpec) -> Option<usize> {
        self.person_of.get(addr_spec).copied()
    }

    /// Returns the people, by number.
    pub fn people(&self) -> &[Entry] {
        &self.people
    }
}

/// What people call themselves outweighs what others call them.
const CALLS_THEMSELVES: u32 = 1000;
const CALLED: u32 = 1;

/// Returns the address the author answers for: the only one of their name that the letter went to, their own not among them.
fn answered_for<'a>(author: &Address, sight: &Sight<'a>) -> Option<&'a Address> {
    let everybody = || sight.answers.into_iter().flatten().flatten();
    if everybody().any(|address| mailbox(&address.addr_spec) == mailbox(&author.addr_spec)) {
        return None;
    }
    let mut namesakes = everybody().filter(|address| name::is_same_full_name(&address.name, &author.name));
    let only = namesakes.next()?;
    namesakes.all(|other| other.addr_spec == only.addr_spec).then_some(only)
}

/// Returns the addresses the author wants answers at, where they carry the author's name, or spell it.
fn named_in_reply_to<'a>(author: &'a Address, sight: &Sight<'a>) -> impl Iterator<Item = &'a Address> {
    let spells = |address: &Address| {
        let (full, local) = (name::words(&author.name), address.addr_spec.local_part());
        address.name.is_empty() && full.len() >= 2 && full.iter().all(|word| local.contains(word.as_str()))
    };
    sight.reply_to.iter().filter(move |other| {
        other.addr_spec != author.addr_spec && (name::is_same_full_name(&other.name, &author.name) || spells(other))
    })
}

/// Returns the pairs of addresses that are one mailbox and do not carry two names.
fn one_mailbox<'a>(uses: &BTreeMap<&'a AddrSpec, Uses<'a>>) -> Vec<(&'a AddrSpec, &'a AddrSpec)> {
    let mut by_mailbox: BTreeMap<AddrSpec, Vec<&'a AddrSpec>> = BTreeMap::new();
    for address in uses.keys() {
        by_mailbox.entry(mailbox(address)).or_default().push(address);
    }
    // Machines give every letter a subaddress of its own, and put somebody else's name before it.
    let several =
        by_mailbox.into_iter().filter(|(mailbox, addresses)| addresses.len() > 1 && !is_role_address(mailbox));
    let names = |address: &AddrSpec| uses[address].names.keys().map(|name| name::words(name)).collect::<BTreeSet<_>>();
    let mut pairs = Vec::new();
    for (_, addresses) in several {
        let carried: BTreeSet<Vec<String>> = addresses.iter().flat_map(|address| names(address)).collect();
        if carried.len() <= 1 {
            pairs.extend(addresses.windows(2).map(|pair| (pair[0], pair[1])));
        }
    }
    pairs
}

/// Returns what the owner last said about each pair of addresses: that they are one person's, or are not.
fn said(decisions: &[Decision]) -> BTreeMap<(&AddrSpec, &AddrSpec), bool> {
    let mut said = BTreeMap::new();
    for decision in decisions {
        let (other, is_one) = match &decision.resolution {
            Resolution::Merge { with } => (with, true),
            Resolution::Split { from } => (from, false),
            _ => continue,
        };
        let (left, right) = (&decision.contact, other);
        said.insert(if left <= right { (left, right) } else { (right, left) }, is_one);
    }
    said
}

#[derive(Default)]
struct Uses<'a> {
    seen: u32,
    names: BTreeMap<&'a str, u32>,
}

/// The addresses in the order in which they were first seen.
#[derive(Default)]
struct Seen<'a> {
    place_of: HashMap<&'a AddrSpec, usize>,
    uses: Vec<(&'a AddrSpec, Uses<'a>)>,
}

impl<'a> Seen<'a> {
    fn note(&mut self, address: &'a Address, weight: u32) {
        let place = *self.place_of.entry(&address.addr_spec).or_insert_with(|| {
            self.uses.push((&address.addr_spec, Uses::default()));
            self.uses.len() - 1
        });
        let (_, entry) = &mut self.uses[place];
        entry.seen += 1;
        if !address.name.is_empty() {
            *entry.names.entry(&*address.name).or_default() += weight;
        }
    }
}

/// Sets of addresses that are one person's.
struct Groups<'a> {
    number_of: BTreeMap<&'a AddrSpec, usize>,
    parents: Vec<usize>,
}

impl<'a> Groups<'a> {
    fn new(addresses: impl Iterator<Item = &'a AddrSpec>) -> Self {
        let number_of: BTreeMap<&AddrSpec, usize> =
            addresses.enumerate().map(|(number, address)| (address, number)).collect();
        let parents = (0..number_of.len()).collect();
        Self { number_of, parents }
    }

    fn root(&self, mut number: usize) -> usize {
        while self.parents[number] != number {
            number = self.parents[number];
        }
        number
    }

    /// Joins two addresses, with all that were joined to either, unless that would bring together a pair that is apart.
    fn join(&mut self, left: &AddrSpec, right: &AddrSpec, apart: &[(&AddrSpec, &AddrSpec)]) {
        let set_of = |address: &AddrSpec| self.number_of.get(address).map(|number| self.root(*number));
        let (Some(left), Some(right)) = (set_of(left), set_of(right)) else { return };
        let is_apart = |(one, other): &(&AddrSpec, &AddrSpec)| {
            let sets = (set_of(one), set_of(other));
            sets == (Some(left), Some(right)) || sets == (Some(right), Some(left))
        };
        if apart.iter().any(is_apart) {
            return;
        }
        self.parents[left.max(right)] = left.min(right);
    }

    fn sets(self) -> Vec<Vec<&'a AddrSpec>> {
        let mut sets: BTreeMap<usize, Vec<&AddrSpec>> = BTreeMap::new();
        for (address, number) in &self.number_of {
            sets.entry(self.root(*number)).or_default().push(address);
        }
        sets.into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A letter by `author` that answers one of the owner's to `answers`.
    fn letter<'a>(author: &'a Address, answers: Option<&'a [Address]>) -> Sight<'a> {
        let answers = answers.map(|to| [to, &[]]);
        Sight { author: Some(author), direction: Direction::Inbound, to: &[], cc: &[], reply_to: &[], answers }
    }

    fn directory<'a>(sights: &[Sight<'a>], decisions: &'a [Decision]) -> Directory {
        Directory::of(sights.iter().copied(), &Identities::default(), decisions)
    }

    fn says(contact: &Address, resolution: Resolution) -> Decision {
        Decision { at: jiff::Timestamp::UNIX_EPOCH, contact: contact.addr_spec.clone(), resolution }
    }

    #[test]
    fn one_person_answers_from_another_address() {
        let work = [Address::new("Ana Weber", "ana@example.org")];
        let home = Address::new("Weber, Ana", "aw@example.com");
        let directory = directory(&[letter(&work[0], None), letter(&home, Some(&work))], &[]);
        assert_eq!(directory.people().len(), 1);
        assert_eq!(directory.person_of(&home.addr_spec), directory.person_of(&work[0].addr_spec));
    }

    #[test]
    fn a_shared_name_alone_joins_nobody() {
        let (one, other) = (Address::new("Ana Weber", "ana@example.org"), Address::new("Ana Weber", "ana@example.com"));
        assert_eq!(directory(&[letter(&one, None), letter(&other, None)], &[]).people().len(), 2);
    }

    #[test]
    fn who_was_written_to_answers_for_themselves() {
        // Both Anas got the letter, and the second one answers.
        let both = [Address::new("Ana Weber", "ana@example.org"), Address::new("Ana Weber", "ana@example.com")];
        let sights = [letter(&both[0], None), letter(&both[1], Some(&both))];
        assert_eq!(directory(&sights, &[]).people().len(), 2);
        // From a third address it could be either.
        let third = Address::new("Ana Weber", "weber@example.net");
        let sights = [letter(&both[0], None), letter(&both[1], None), letter(&third, Some(&both))];
        assert_eq!(directory(&sights, &[]).people().len(), 3);
    }

    #[test]
    fn a_colleague_who_answers_stays_another_person() {
        let ana = [Address::new("Ana Weber", "ana@example.org")];
        let ben = Address::new("Ben Weber", "ben@example.org");
        assert_eq!(directory(&[letter(&ana[0], None), letter(&ben, Some(&ana))], &[]).people().len(), 2);
    }

    #[test]
    fn a_reply_to_of_their_own_is_theirs_and_an_offices_is_not() {
        let ana = Address::new("Ana Weber", "ana@example.org");
        for (reply_to, people) in [("ana.weber@example.com", 1), ("office@example.com", 2)] {
            let other = [Address::new("", reply_to)];
            let sights = [Sight { reply_to: &other, ..letter(&ana, None) }, letter(&other[0], None)];
            assert_eq!(directory(&sights, &[]).people().len(), people, "{reply_to}");
        }
    }

    #[test]
    fn a_subaddress_is_the_same_person_unless_a_machine_gives_it_away() {
        let plain = Address::new("Ana Weber", "ana@example.org");
        let tagged = Address::new("", "ana+walks@example.org");
        assert_eq!(directory(&[letter(&plain, None), letter(&tagged, None)], &[]).people().len(), 1);
        let (one, other) =
            (Address::new("Ana Weber", "reply+1@example.org"), Address::new("Ben Okafor", "reply+2@example.org"));
        assert_eq!(directory(&[letter(&one, None), letter(&other, None)], &[]).people().len(), 2);
    }

    #[test]
    fn the_owners_last_word_goes_before_everything() {
        let work = [Address::new("Ana Weber", "ana@example.org")];
        let (home, club) = (Address::new("Ana Weber", "aw@example.com"), Address::new("Ana Weber", "ana@example.net"));
        let home_only = [home.clone()];
        let sights = [letter(&work[0], None), letter(&home, Some(&work)), letter(&club, Some(&home_only))];
        assert_eq!(directory(&sights, &[]).people().len(), 1);
        // Two of a chain are apart: what lies between goes with one of them, never both.
        let split = says(&work[0], Resolution::Split { from: club.addr_spec.clone() });
        let apart = [split.clone()];
        let found = directory(&sights, &apart);
        assert_eq!(found.people().len(), 2);
        assert_ne!(found.person_of(&work[0].addr_spec), found.person_of(&club.addr_spec));
        let merged = [split.clone(), says(&club, Resolution::Merge { with: work[0].addr_spec.clone() })];
        assert_eq!(directory(&sights, &merged).people().len(), 1);
        let again = [merged[1].clone(), split];
        assert_eq!(directory(&sights, &again).people().len(), 2);
    }
}
