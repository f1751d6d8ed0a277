//! Values held once: letters name the same few people, and the letters before them, and say the same things, again and again.
//!
//! Several processors read rows at once; the pool is cut into parts, so that they seldom wait for each other.

use std::borrow::Borrow;
use std::hash::{BuildHasher, Hash};
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::HashSet;
use foldhash::fast::FixedState;

/// Many more than processors read at once.
const PARTS: usize = 64;

/// Every value seen so far.
pub struct Pool<T: ?Sized> {
    parts: [Mutex<HashSet<Arc<T>>>; PARTS],
}

impl<T: ?Sized> Default for Pool<T> {
    fn default() -> Self {
        Self { parts: std::array::from_fn(|_| Mutex::default()) }
    }
}

impl<T: ?Sized + Eq + Hash> Pool<T> {
    /// Returns the value as it is held for everybody.
    pub fn share(&self, value: impl Borrow<T> + Into<Arc<T>>) -> Arc<T> {
        // The low bits choose a part, the set takes others: its own hash is seeded.
        let part = FixedState::default().hash_one(value.borrow()) as usize % PARTS;
        // A set is whole after every call: whoever panicked left nothing half done.
        let mut known = self.parts[part].lock().unwrap_or_else(PoisonError::into_inner);
        match known.get(value.borrow()) {
            Some(same) => same.clone(),
            None => {
                let value: Arc<T> = value.into();
                known.insert(value.clone());
                value
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_are_one() {
        let pool: Pool<str> = Pool::default();
        let (shared, elsewhere) = (pool.share("ana@example.org"), ["ana", "example.org"].join("@"));
        assert!(Arc::ptr_eq(&shared, &pool.share(elsewhere.as_str())));
        assert!(!Arc::ptr_eq(&shared, &pool.share("ben@example.org")));
    }
}
