//! Tells a damaged database, a full disk and one that cannot be written to from other failures, and what to do about it.
//!
//! SQLite notices damage where it reads it. A check of the whole file every night would cost more than the night itself.

use std::path::Path;

use anyhow::Error;
use rusqlite::ErrorCode;

/// Returns the error with the way out where SQLite finds the database damaged, no room on its disk or no way to write, and
/// as it is otherwise.
pub fn explain(path: &Path, error: Error) -> Error {
    let path = path.display();
    let code = error.chain().find_map(|cause| cause.downcast_ref::<rusqlite::Error>()?.sqlite_error_code());
    match code {
        Some(ErrorCode::NotADatabase) => error.context(format!(
            "{path} is no database of crickets: name another file with --database, or move this one aside"
        )),
        Some(ErrorCode::DatabaseCorrupt) => error.context(format!(
            "the database {path} is damaged: put a backup in its place, or move it aside and run crickets sync, which reads all mail again (decisions in it: sqlite3 {path} .recover)"
        )),
        Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => error.context(format!(
            "the disk of {path} is full or failing, and the database stays as it was: make room there, or name another file with --database"
        )),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => error.context(format!(
            "the database {path} cannot be written to: let this user write to it and to its folder, or name another file with --database"
        )),
        _ => error,
    }
}
