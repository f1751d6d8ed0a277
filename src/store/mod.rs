//! The only SQL: ground and derived tables in one SQLite file.
