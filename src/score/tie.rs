//! How close a relation is, and what a proposal about it is worth.
