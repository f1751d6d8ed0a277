//! Sets of UIDs as ranges (RFC 9051 §9, sequence-set): a hundred thousand messages without gaps are one pair of numbers.

use std::fmt;

use crate::message::mailbox::{Place, Uid};

/// A set of UIDs. Ranges ascend and neither overlap nor touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UidSet(Vec<(u32, u32)>);

impl UidSet {
    /// Returns the set of one range, or the empty set where `last` lies before `first`.
    pub fn range(first: Uid, last: Uid) -> Self {
        Self(if first <= last { vec![(first.0, last.0)] } else { Vec::new() })
    }

    /// Reads a set such as `4:7,9`. What is no number is left out: servers send this, and nobody else would be the wiser.
    pub fn parse(text: &str) -> Self {
        let read = |range: &str| {
            let (first, last) = range.split_once(':').unwrap_or((range, range));
            let (first, last): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
            (first > 0 && last > 0).then_some((first.min(last), first.max(last)))
        };
        Self::of_ranges(text.split(',').filter_map(read).collect())
    }

    fn of_ranges(mut ranges: Vec<(u32, u32)>) -> Self {
        ranges.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::new();
        for (first, last) in ranges {
            match merged.last_mut() {
                Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
                _ => merged.push((first, last)),
            }
        }
        Self(merged)
    }

    /// Returns this set with those of another.
    #[must_use]
    pub fn union(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        Self::of_ranges(self.0)
    }

    /// Returns this set without those of another.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let mut left = Vec::new();
        for &(first, last) in &self.0 {
            let mut start = Some(first);
            let next = other.0.partition_point(|range| range.1 < first);
            for &(gap_first, gap_last) in other.0[next..].iter().take_while(|range| range.0 <= last) {
                if let Some(start) = start.filter(|&start| start < gap_first) {
                    left.push((start, gap_first - 1));
                }
                start = gap_last.checked_add(1).filter(|&start| start <= last);
            }
            left.extend(start.map(|start| (start, last)));
        }
        Self(left)
    }

    /// Returns those in both sets.
    #[must_use]
    pub fn common(&self, other: &Self) -> Self {
        self.without(&self.without(other))
    }

    /// Returns the highest of the set, at most so many: a server may claim more than a mailbox can hold.
    #[must_use]
    pub fn highest(mut self, count: u64) -> Self {
        let mut left = count;
        let mut kept = Vec::new();
        while let (Some((first, last)), true) = (self.0.pop(), left > 0) {
            let length = u64::from(last - first) + 1;
            let taken = u32::try_from(length.min(left)).unwrap_or(u32::MAX);
            kept.push((last - (taken - 1), last));
            left -= length.min(left);
        }
        kept.reverse();
        Self(kept)
    }

    /// Takes the highest out of the set, at most so many, the highest first.
    pub fn pop_highest(&mut self, count: usize) -> Vec<Uid> {
        let mut taken = Vec::new();
        while taken.len() < count
            && let Some((first, last)) = self.0.pop()
        {
            taken.push(Uid(last));
            if first < last {
                self.0.push((first, last - 1));
            }
        }
        taken
    }

    /// Returns how many there are.
    pub fn len(&self) -> u64 {
        self.0.iter().map(|(first, last)| u64::from(last - first) + 1).sum()
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether it is in the set.
    pub fn contains(&self, uid: Uid) -> bool {
        let next = self.0.partition_point(|range| range.1 < uid.0);
        self.0.get(next).is_some_and(|range| range.0 <= uid.0)
    }

    /// Returns every place of the set, ascending.
    pub fn places(&self) -> impl Iterator<Item = Place> {
        self.0.iter().flat_map(|&(first, last)| first..=last).map(|uid| Uid(uid).into())
    }
}

impl FromIterator<Uid> for UidSet {
    fn from_iter<I: IntoIterator<Item = Uid>>(uids: I) -> Self {
        Self::of_ranges(uids.into_iter().map(|uid| (uid.0, uid.0)).collect())
    }
}

/// As commands want it: `4:7,9`.
impl fmt::Display for UidSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (first, last)) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            if first == last { write!(f, "{comma}{first}")? } else { write!(f, "{comma}{first}:{last}")? }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn set(text: &str) -> UidSet {
        UidSet::parse(text)
    }

    #[test]
    fn sets_are_read_and_written_as_ranges() {
        assert_eq!(set("9,7:4,12:11,x,99999999999,0,5").to_string(), "4:7,9,11:12");
        assert_eq!(set("").to_string(), "");
        assert_eq!([9, 7, 6, 5, 4].map(Uid).into_iter().collect::<UidSet>().to_string(), "4:7,9");
        assert_eq!(set("4294967295").to_string(), "4294967295");
    }

    #[test]
    fn the_newest_come_first() {
        let mut uids = set("1:3,7");
        assert_eq!(uids.pop_highest(2), [Uid(7), Uid(3)]);
        assert_eq!(uids.to_string(), "1:2");
        assert_eq!(uids.pop_highest(9), [Uid(2), Uid(1)]);
        assert!(uids.is_empty());
    }

    #[test]
    fn no_more_is_believed_than_a_mailbox_can_hold() {
        let everything = set("1:4294967295");
        assert_eq!(everything.clone().highest(3).to_string(), "4294967293:4294967295");
        assert_eq!(everything.len(), 4_294_967_295);
        assert_eq!(set("1,3").highest(0), UidSet::default());
    }

    proptest! {
        #[test]
        fn sets_behave_as_sets(one in prop::collection::btree_set(1u32..60, 0..30), other in prop::collection::btree_set(1u32..60, 0..30)) {
            let of = |numbers: &BTreeSet<u32>| numbers.iter().copied().map(Uid).collect::<UidSet>();
            let back = |set: &UidSet| set.places().map(|place| place.0 as u32).collect::<BTreeSet<u32>>();
            prop_assert_eq!(back(&of(&one).without(&of(&other))), one.difference(&other).copied().collect::<BTreeSet<_>>());
            prop_assert_eq!(back(&of(&one).common(&of(&other))), one.intersection(&other).copied().collect::<BTreeSet<_>>());
            prop_assert_eq!(back(&of(&one).union(of(&other))), one.union(&other).copied().collect::<BTreeSet<_>>());
            prop_assert_eq!(of(&one).len(), one.len() as u64);
            prop_assert!((0..60).all(|uid| of(&one).contains(Uid(uid)) == one.contains(&uid)));
        }
    }
}
