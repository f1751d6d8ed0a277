//! Lines of a letter. A letter's lines are asked for their ends, and whether they are blank, a dozen times each, and nearly
//! all of them begin and end with a character of ASCII: that is looked at first.

/// Returns a line without the white space around it.
pub(super) fn trimmed(line: &str) -> &str {
    let shorter = line.strip_suffix('\n').unwrap_or(line);
    match shorter.as_bytes() {
        [only] if only.is_ascii_graphic() => shorter,
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => shorter,
        _ => line.trim(),
    }
}

/// Returns whether a line holds nothing but white space.
pub(super) fn is_blank(line: &str) -> bool {
    !line.bytes().next().is_some_and(|first| first.is_ascii_graphic()) && line.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Whatever stands at its ends, a line is trimmed as [`str::trim`] does it.
        #[test]
        fn lines_are_trimmed_as_the_library_trims_them(line in "[a.é\u{a0}\u{2003}\u{feff} \t\r\n]{0,4}") {
            prop_assert_eq!(trimmed(&line), line.trim());
            prop_assert_eq!(is_blank(&line), line.trim().is_empty());
        }
    }
}
