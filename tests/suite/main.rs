//! What the edges and the whole do, on real parts.

mod cast;

#[path = "../support/mod.rs"]
mod support;
