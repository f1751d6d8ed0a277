//! Joins addresses into people, on evidence, and never two people because they share a name.
//!
//! Two addresses are one person's when the owner says so, or when both carry the same full name and one of them answers
//! mail that was sent to the other, or names the other in Reply-To. A name alone is no evidence.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::message::{AddrSpec, Address, Direction};

use super::{Decision, Resolution};

/// One sight of an address in mail.
#[derive(Clone, Copy, Debug)]
pub struct Sight<'a> {
    pub address: &'a Address,
    /// Which way the mail went in which it was seen.
    pub direction: Direction,
    /// The address that this one answers for, where this is the author of a reply: the one the parent was sent to.
    pub answers_for: Option<&'a Address>,
    /// The Reply-To of the author, where it differs.
    pub reply_to: Option<&'a Address>,
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
    pub fn of<'a>(sights: impl Iterator<Item = Sight<'a>>, decisions: &[Decision]) -> Self {
        let mut uses: BTreeMap<&AddrSpec, Uses<'_>> = BTreeMap::new();
        let mut joins: BTreeSet<(&AddrSpec, &AddrSpec)> = BTreeSet::new();
        for sight in sights {
            let entry = uses.entry(&sight.address.addr_spec).or_default();
            entry.seen += 1;
            if !sight.address.name.is_empty() {
                // What people call themselves outweighs what others call them.
                let weight = if sight.direction == Direction::Outbound { 1 } else { 1000 };
                *entry.names.entry(sight.address.name.as_str()).or_default() += weight;
            }
            for other in [sight.answers_for, sight.reply_to].into_iter().flatten() {
                if other.addr_spec != sight.address.addr_spec && same_full_name(&other.name, &sight.address.name) {
                    joins.insert((&sight.address.addr_spec, &other.addr_spec));
                }
            }
        }
        let mut groups = Groups::new(uses.keys().copied());
        let splits: BTreeSet<(&AddrSpec, &AddrSpec)> = decisions
            .iter()
            .filter_map(|decision| match &decision.resolution {
                Resolution::Split { from } => Some((&decision.contact, from)),
                _ => None,
            })
            .collect();
        for (left, right) in joins {
            if !splits.contains(&(left, right)) && !splits.contains(&(right, left)) {
                groups.join(left, right);
            }
        }
        for decision in decisions {
            if let Resolution::Merge { with } = &decision.resolution {
                groups.join(&decision.contact, with);
            }
        }
        let mut directory = Self::default();
        for members in groups.sets() {
            let mut addresses: Vec<&AddrSpec> = members;
            addresses.sort_by_key(|addr_spec| (std::cmp::Reverse(uses[*addr_spec].seen), *addr_spec));
            let mut names: BTreeMap<&str, u32> = BTreeMap::new();
            for (name, count) in addresses.iter().flat_map(|addr_spec| &uses[*addr_spec].names) {
                *names.entry(name).or_default() += count;
            }
            let name = names.iter().max_by_key(|(name, count)| (**count, std::cmp::Reverse(**name)));
            let entry = Entry {
                name: name.map(|(name, _)| clean_name(name)).unwrap_or_default(),
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

#[derive(Default)]
struct Uses<'a> {
    seen: u32,
    names: BTreeMap<&'a str, u32>,
}

/// Returns a display name without quotes around it and without an address in it.
fn clean_name(name: &str) -> String {
    let name = name.trim().trim_matches(['"', '\'']).trim();
    if name.contains('@') { String::new() } else { name.to_owned() }
}

/// Returns whether both are the same name of at least two words, in either order.
fn same_full_name(left: &str, right: &str) -> bool {
    let words = |name: &str| {
        let mut words: Vec<String> = name
            .split(|letter: char| letter.is_whitespace() || letter == ',')
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        words.sort();
        words
    };
    let left = words(left);
    left.len() >= 2 && left == words(right)
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

    fn join(&mut self, left: &AddrSpec, right: &AddrSpec) {
        let (Some(left), Some(right)) = (self.number_of.get(left), self.number_of.get(right)) else { return };
        let (left, right) = (self.root(*left), self.root(*right));
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

    fn sight<'a>(address: &'a Address, answers_for: Option<&'a Address>) -> Sight<'a> {
        Sight { address, direction: Direction::Inbound, answers_for, reply_to: None }
    }

    #[test]
    fn one_person_answers_from_another_address() {
        let (work, home) = (Address::new("Ana Weber", "ana@example.org"), Address::new("Weber, Ana", "aw@example.com"));
        let directory = Directory::of([sight(&work, None), sight(&home, Some(&work))].into_iter(), &[]);
        assert_eq!(directory.people().len(), 1);
        assert_eq!(directory.person_of(&home.addr_spec), directory.person_of(&work.addr_spec));
    }

    #[test]
    fn a_shared_name_alone_joins_nobody() {
        let (one, other) = (Address::new("Ana Weber", "ana@example.org"), Address::new("Ana Weber", "ana@example.com"));
        let directory = Directory::of([sight(&one, None), sight(&other, None)].into_iter(), &[]);
        assert_eq!(directory.people().len(), 2);
    }

    #[test]
    fn a_colleague_who_answers_stays_another_person() {
        let (ana, ben) = (Address::new("Ana Weber", "ana@example.org"), Address::new("Ben Weber", "ben@example.org"));
        let directory = Directory::of([sight(&ana, None), sight(&ben, Some(&ana))].into_iter(), &[]);
        assert_eq!(directory.people().len(), 2);
    }
}
