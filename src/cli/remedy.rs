//! What helps where the system would not let a file or folder be read or written.

use std::io::{self, ErrorKind};

use anyhow::Error;

/// Returns what the owner can do about a failure of the system; `None` where that cannot be told.
pub fn remedy(error: &Error) -> Option<&'static str> {
    let failure = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>())?;
    let remedy = match failure.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "make room there, or name a place on another disk",
        ErrorKind::ReadOnlyFilesystem => "name a place on a disk that can be written to",
        ErrorKind::PermissionDenied => "let this user in there, or name another place",
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => {
            "a file stands where a folder is needed: name another place, or move that file aside"
        }
        ErrorKind::IsADirectory => "a folder stands where a file is needed: name another place, or move it aside",
        _ => return None,
    };
    Some(remedy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;

    #[test]
    fn a_failure_of_the_system_comes_with_its_remedy() {
        let failed = |kind: ErrorKind| Err::<(), _>(io::Error::from(kind)).context("write the report").unwrap_err();
        assert!(remedy(&failed(ErrorKind::StorageFull)).is_some_and(|remedy| remedy.starts_with("make room")));
        assert!(remedy(&failed(ErrorKind::ReadOnlyFilesystem)).is_some());
        assert_eq!(remedy(&failed(ErrorKind::Other)), None);
        assert_eq!(remedy(&Error::msg("no such contact")), None);
    }
}
