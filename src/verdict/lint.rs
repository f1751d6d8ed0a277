//! Finds ultimatum, guilt and scarcity in notes to a contact (rule P07): never put anybody on notice.

/// Why a phrase does harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// "If I don't hear from you by Friday, …"
    Ultimatum,
    /// "I have written to you three times."
    Guilt,
    /// "This offer ends tonight."
    Scarcity,
}

/// A phrase that should not stand in a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    pub fault: Fault,
    pub phrase: &'static str,
}

/// Phrases in lower case, in the languages drafts are written in.
const PHRASES: &[(Fault, &str)] = &[
    (Fault::Ultimatum, "if i don't hear"),
    (Fault::Ultimatum, "if i do not hear"),
    (Fault::Ultimatum, "unless i hear"),
    (Fault::Ultimatum, "final notice"),
    (Fault::Ultimatum, "last chance"),
    (Fault::Ultimatum, "last time i"),
    (Fault::Ultimatum, "on notice"),
    (Fault::Ultimatum, "or else"),
    (Fault::Ultimatum, "i will assume"),
    (Fault::Ultimatum, "i'll assume"),
    (Fault::Ultimatum, "letzte chance"),
    (Fault::Ultimatum, "letzte mahnung"),
    (Fault::Ultimatum, "letztmalig"),
    (Fault::Ultimatum, "sollte ich nichts"),
    (Fault::Ultimatum, "wenn ich nichts"),
    (Fault::Guilt, "you still haven't"),
    (Fault::Guilt, "you have not"),
    (Fault::Guilt, "you haven't"),
    (Fault::Guilt, "you never"),
    (Fault::Guilt, "you promised"),
    (Fault::Guilt, "as i already"),
    (Fault::Guilt, "once again i"),
    (Fault::Guilt, "disappointed"),
    (Fault::Guilt, "i have written to you"),
    (Fault::Guilt, "ignor"),
    (Fault::Guilt, "sie haben immer noch"),
    (Fault::Guilt, "sie haben versprochen"),
    (Fault::Guilt, "wie bereits mehrfach"),
    (Fault::Guilt, "enttäuscht"),
    (Fault::Scarcity, "only today"),
    (Fault::Scarcity, "limited time"),
    (Fault::Scarcity, "before it's too late"),
    (Fault::Scarcity, "before it is too late"),
    (Fault::Scarcity, "nur noch heute"),
    (Fault::Scarcity, "bevor es zu spät"),
];

/// Returns the phrases in `text` that put pressure on the reader, in the order of the list.
pub fn lint(text: &str) -> Vec<Finding> {
    let folded = text.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    PHRASES
        .iter()
        .filter(|(_, phrase)| folded.contains(phrase))
        .map(|(fault, phrase)| Finding { fault: *fault, phrase })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pressure_is_found_whatever_the_typing() {
        let faults: Vec<Fault> = lint("If I don’t\nhear from you, this is my last chance. You promised.")
            .iter()
            .map(|finding| finding.fault)
            .collect();
        assert_eq!(faults, [Fault::Ultimatum, Fault::Ultimatum, Fault::Guilt]);
        assert_eq!(lint("A short word is enough, and I will happily leave it at that."), []);
    }
}
