//! Texts held once: letters name the same few people, and the letters before them, again and again.
//!
//! Several processors read rows at once; the pool is cut into parts, so that they seldom wait for each other.

use std::hash::BuildHasher;
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::HashSet;
use foldhash::fast::FixedState;

/// Many more than processors read at once.
const PARTS: usize = 64;

/// Every text seen so far.
pub struct Pool {
    parts: [Mutex<HashSet<Arc<str>>>; PARTS],
}

impl Pool {
    pub fn new() -> Self {
        Self { parts: std::array::from_fn(|_| Mutex::default()) }
    }

    /// Returns the text as it is held for everybody.
    pub fn share(&self, text: &str) -> Arc<str> {
        // The low bits choose a part, the set takes others: its own hash is seeded.
        let part = FixedState::default().hash_one(text) as usize % PARTS;
        // A set is whole after every call: whoever panicked left nothing half done.
        let mut known = self.parts[part].lock().unwrap_or_else(PoisonError::into_inner);
        match known.get(text) {
            Some(same) => same.clone(),
            None => {
                let text: Arc<str> = text.into();
                known.insert(text.clone());
                text
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_one() {
        let pool = Pool::new();
        let (shared, elsewhere) = (pool.share("ana@example.org"), ["ana", "example.org"].join("@"));
        assert!(Arc::ptr_eq(&shared, &pool.share(&elsewhere)));
        assert!(!Arc::ptr_eq(&shared, &pool.share("ben@example.org")));
    }
}
