//! Joins addresses into people.
