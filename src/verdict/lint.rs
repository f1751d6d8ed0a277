//! Finds ultimatum, guilt and scarcity in drafts.
