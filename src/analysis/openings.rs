//! Which letters may be quoted by their first words.
//!
//! Of most letters only a sentence is ever shown, the one that asks or promises. First words stand for a letter that was
//! written again after a silence, on the last lines of a timeline, and where the reader of a draft was last addressed as du
//! or Sie. So of a mailbox of many years most of them can stay where they are kept.

use foldhash::{HashMap, HashMapExt};
use jiff::{SignedDuration, Timestamp};

use crate::ledger::timeline::QUOTED;
use crate::message::{AddrSpec, Automated, Direction, Role};
use crate::people::Identities;
use crate::signal::Letter;
use crate::verdict::Policy;

/// Returns the places of all letters whose opening may be asked for when `letters`, in order of date, are analyzed at `now`:
/// the latest [`QUOTED`] of each kind that went each way between the owner and an address, and all that are young enough to
/// end a silence.
pub fn quotable(letters: &[Letter], owner: &Identities, policy: &Policy, now: Timestamp) -> Vec<usize> {
    // A day more, wherever the owner's days begin.
    let days = policy.came_back_days.clamp(0, LONGEST) + 1;
    let young = now.checked_sub(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MIN);
    let mut seen: HashMap<(&AddrSpec, Direction, Option<Automated>), usize> = HashMap::new();
    let mut quotable = Vec::new();
    for (place, letter) in letters.iter().enumerate().rev() {
        let message = &letter.message;
        if message.date > now || letter.roles.contains(Role::Drafts) {
            continue;
        }
        let direction = owner.direction(message, letter.roles);
        let (from, to) = match direction {
            Direction::Outbound => (None, &[&*message.to, &*message.cc][..]),
            Direction::Inbound | Direction::Overheard => (message.from.as_ref(), &[][..]),
            Direction::SelfAddressed | Direction::Unverified => continue,
        };
        let mut is_quotable = message.date >= young;
        for address in from.into_iter().chain(to.iter().copied().flatten()) {
            let seen = seen.entry((&address.addr_spec, direction, letter.automated())).or_default();
            *seen += 1;
            is_quotable |= *seen <= QUOTED;
        }
        if is_quotable {
            quotable.push(place);
        }
    }
    quotable
}

/// Days that are as good as for ever: no mail is that old.
const LONGEST: i64 = 36_500;
