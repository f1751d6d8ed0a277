//! Names as people bear them: display names come quoted, reversed, titled, shouted and with their employer in brackets.

/// Titles that stand before a name and are none.
const TITLES: [&str; 16] = [
    "dr",
    "prof",
    "professor",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "herr",
    "frau",
    "sir",
    "dipl",
    "ing",
    "mag",
    "mme",
    "ir",
];

/// Words that only names of groups and offices hold.
const GROUPS: [&str; 30] = [
    "ag",
    "gmbh",
    "gbr",
    "kg",
    "ug",
    "inc",
    "llc",
    "ltd",
    "plc",
    "corp",
    "company",
    "team",
    "support",
    "office",
    "service",
    "services",
    "sales",
    "info",
    "kontakt",
    "contact",
    "sekretariat",
    "verein",
    "stiftung",
    "foundation",
    "department",
    "committee",
    "club",
    "buchhaltung",
    "accounts",
    "group",
];

/// Returns a display name as they write it, without quotes around it; empty where it is but an address.
pub fn display(name: &str) -> &str {
    let name = name.trim().trim_matches(['"', '\'', '“', '”']).trim();
    if name.contains('@') { "" } else { name }
}

/// Returns a display name without quotes, brackets and "via …", family name last; empty where it is but an address.
pub fn clean(name: &str) -> String {
    let name = display(name);
    let name = match name.find(['(', '[', '|']) {
        Some(start) if start > 0 => &name[..start],
        _ => name,
    };
    let name = name.split_once(" via ").map_or(name, |(name, _)| name);
    // "Weber, Ana" is sorted by family name; "Ana Weber, Foundation of Rivers" is not.
    let ordered = match name.split_once(',') {
        Some((family, given))
            if !given.trim().is_empty() && family.split_whitespace().count() <= 2 && is_given(given) =>
        {
            format!("{} {}", given.trim(), family.trim())
        }
        Some((name, _)) => name.to_owned(),
        None => name.to_owned(),
    };
    ordered.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns whether the words after a comma can be given names, and no office or degree.
fn is_given(words: &str) -> bool {
    let mut names = words.split_whitespace().filter(|word| !is_title(word));
    words.split_whitespace().count() <= 4 && names.all(|word| !is_group(word) && !word.contains('.'))
}

/// Returns the name a person is greeted by among friends: the first of at least two, or the only one; empty where the name
/// is no person's, or an initial.
pub fn given(name: &str) -> String {
    let cleaned = clean(name);
    if cleaned.split_whitespace().any(is_group)
        || cleaned.contains(|letter: char| letter.is_ascii_digit() || letter == '_')
    {
        return String::new();
    }
    let first = cleaned.split_whitespace().find(|word| !is_title(word)).unwrap_or("");
    // "J. Smith", "ana.weber": no name anybody is called by.
    if first.contains('.') || first.chars().count() < 2 {
        return String::new();
    }
    let is_shouted = first.chars().count() > 2 && first.chars().all(|letter| !letter.is_lowercase());
    let is_whispered = first.chars().all(|letter| !letter.is_uppercase());
    if is_shouted || is_whispered { capitalised(first) } else { first.to_owned() }
}

fn is_title(word: &str) -> bool {
    let plain = word.trim_matches(|letter: char| !letter.is_alphabetic()).to_lowercase();
    word.split(['.', '-']).all(|part| part.is_empty() || TITLES.contains(&part.to_lowercase().as_str()))
        || TITLES.contains(&plain.as_str())
}

fn is_group(word: &str) -> bool {
    GROUPS.contains(&word.trim_matches(|letter: char| !letter.is_alphabetic()).to_lowercase().as_str())
}

fn capitalised(word: &str) -> String {
    let mut capitalised = String::with_capacity(word.len());
    let mut starts = true;
    for letter in word.chars() {
        if starts {
            capitalised.extend(letter.to_uppercase());
        } else {
            capitalised.extend(letter.to_lowercase());
        }
        starts = matches!(letter, '-' | '\'' | '’');
    }
    capitalised
}

/// Returns the words of a name in lower case and in order of the alphabet, titles left out, so that "Weber, Ana" and "Dr. Ana
/// Weber" compare as equal.
pub fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = clean(name)
        .split_whitespace()
        .filter(|word| !is_title(word))
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    words.sort();
    words
}

/// Returns whether both are the same name of at least two words, in either order.
pub fn is_same_full_name(left: &str, right: &str) -> bool {
    let left = words(left);
    left.len() >= 2 && left == words(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_greeted_by_the_name_they_are_called() {
        for (name, greeted) in [
            ("Ana Weber", "Ana"),
            ("Weber, Ana", "Ana"),
            ("Dr. Ana Weber", "Ana"),
            ("Prof. Dr.-Ing. Ana Weber", "Ana"),
            ("Weber, Dr. Ana", "Ana"),
            ("ANA WEBER", "Ana"),
            ("ana weber", "Ana"),
            ("JEAN-LUC FAURE", "Jean-Luc"),
            ("\"Ana Weber\"", "Ana"),
            ("Ana Weber (Lakeside)", "Ana"),
            ("Ana Weber via Rooms", "Ana"),
            ("Ana Weber, Foundation of Rivers", "Ana"),
            ("Ana", "Ana"),
            ("Søren Dahl", "Søren"),
            ("Åsa Öberg", "Åsa"),
            ("Bo Li", "Bo"),
            ("J. Smith", ""),
            ("ana.weber", ""),
            ("Support Team", ""),
            ("Conti GmbH", ""),
            ("ana@example.org", ""),
            ("", ""),
        ] {
            assert_eq!(given(name), greeted, "{name}");
        }
    }

    #[test]
    fn a_name_is_the_same_in_either_order_and_with_a_title() {
        assert!(is_same_full_name("Ana Weber", "Weber, Ana"));
        assert!(is_same_full_name("Dr. Ana Weber", "ana weber"));
        assert!(!is_same_full_name("Ana Weber", "Ben Weber"));
        assert!(!is_same_full_name("Ana", "Ana"), "one word is no full name");
        assert!(!is_same_full_name("", ""));
    }
}
