//! Which messages belong together.
