//! Hands over what is new in a folder where every message is a file of its own.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::civil::Date;

use super::batches::Batches;
use super::{Desk, Error, Known, Survey, is_before, message_file};
use crate::message::mailbox::{Checkpoint, Place};

/// Modification times closer together than this may look the same: file systems stamp with the time of the last tick.
const TICK: Duration = Duration::from_millis(20);

/// Returns the modification time in nanoseconds since the epoch.
///
/// A folder changed only just now is waited for until any later change is sure to carry another time.
pub fn settled_modified_ns(path: &Path) -> io::Result<i128> {
    let modified = path.metadata()?.modified()?;
    let is_fresh = SystemTime::now().duration_since(modified).is_ok_and(|age| age < TICK);
    if is_fresh {
        std::thread::sleep(TICK);
        return Ok(nanoseconds(path.metadata()?.modified()?));
    }
    Ok(nanoseconds(modified))
}

fn nanoseconds(time: SystemTime) -> i128 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i128::try_from(after.as_nanos()).unwrap_or(i128::MAX),
        Err(before) => -i128::try_from(before.duration().as_nanos()).unwrap_or(i128::MAX),
    }
}

/// The files of one folder as they are tonight.
pub struct Listing {
    /// Taken before the files were listed, so that a change in between is seen the next time.
    pub modified_ns: Vec<i128>,
    pub files: Vec<(Place, PathBuf)>,
    /// Folders inside that could not be looked into, in words for the owner.
    pub unreadable: Vec<String>,
}

/// Reads the files the desk does not know, newest first, and hands them over.
///
/// # Errors
/// Only when the desk asks to stop. A file that cannot be read is a problem told to the desk, and is tried again next time.
pub fn hand_over(
    desk: &mut dyn Desk,
    survey: &Survey,
    known: &Known,
    listing: Listing,
    since: Option<Date>,
) -> Result<(), Error> {
    let Listing { modified_ns, files, unreadable } = listing;
    let entries = files.len() as u64;
    let checkpoint = |complete: bool| Checkpoint::Folder { modified_ns: modified_ns.clone(), entries, complete };
    let mut batches = Batches::new(&survey.name, known.checkpoint.clone(), checkpoint(false));

    let present: BTreeSet<Place> = files.iter().map(|(place, _)| *place).collect();
    // What lies in a folder that cannot be looked into has not vanished.
    if unreadable.is_empty() {
        batches.vanished(known.places.iter().copied().filter(|place| !present.contains(place)));
    }

    let taken: BTreeSet<Place> = known.places.iter().copied().collect();
    let new_files = newest_first(files.into_iter().filter(|(place, _)| !taken.contains(place)).collect(), since);
    desk.expect(&survey.name, new_files.len() as u64);

    let mut complete = unreadable.is_empty();
    for what in unreadable {
        desk.problem(&survey.name, None, what);
    }
    for (place, path) in new_files {
        match message_file::arrival(desk, survey.role, &path, place) {
            Ok(arrival) => {
                if !is_before(since, &arrival.message) {
                    batches.push(desk, arrival)?;
                }
            }
            // Renamed (a flag has changed) or removed since it was listed: the folder's time has changed too.
            Err(error) if error.kind() == io::ErrorKind::NotFound => complete = false,
            Err(error) => {
                complete = false;
                desk.problem(&survey.name, Some(place), super::unreadable(&path, &error).to_string());
            }
        }
    }
    batches.finish(desk, checkpoint(complete))
}

/// Sorts by modification time, and leaves out what was already there before `since`.
fn newest_first(files: Vec<(Place, PathBuf)>, since: Option<Date>) -> Vec<(Place, PathBuf)> {
    let since_ns = since.map(|since| {
        let start = since.at(0, 0, 0, 0).to_zoned_datetime(jiff::tz::TimeZone::UTC);
        start.map_or(i128::MIN, |start| start.timestamp().as_nanosecond())
    });
    let mut dated: Vec<(i128, Place, PathBuf)> = files
        .into_iter()
        .map(|(place, path)| {
            // What cannot be examined is left for reading, which tells why.
            let modified = path.metadata().and_then(|metadata| metadata.modified());
            (modified.map_or(i128::MAX, nanoseconds), place, path)
        })
        .filter(|(modified_ns, ..)| since_ns.is_none_or(|since_ns| *modified_ns >= since_ns))
        .collect();
    dated.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| other.2.cmp(&one.2)));
    dated.into_iter().map(|(_, place, path)| (place, path)).collect()
}
