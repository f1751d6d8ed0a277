//! The language of a note too short to tell it: the one its author and its reader usually write to each other.
//!
//! Such a note is read in its likeliest language, with what it would say in each other one beside it where that differs. Here the
//! one is chosen that most letters between the two people are in which tell theirs, whatever the order in which they came.

use std::collections::BTreeMap;
use std::sync::Arc;

use foldhash::{HashMap, HashMapExt};

use crate::message::AddrSpec;
use crate::people::Identities;
use crate::signal::Letter;

/// Letters in a language from which it is usual.
const USUAL: usize = 2;

/// Reads every note that does not tell its language in the usual one.
pub(super) fn settle(letters: &mut [Letter], owner: &Identities) {
    let mut told: HashMap<AddrSpec, BTreeMap<Arc<str>, usize>> = HashMap::new();
    for letter in letters.iter().filter(|letter| letter.gist.language_told) {
        if let Some(correspondent) = correspondent(letter, owner) {
            *told.entry(correspondent.clone()).or_default().entry(letter.gist.language.clone()).or_default() += 1;
        }
    }
    let usual = |correspondent: &AddrSpec| {
        let votes = told.get(correspondent)?;
        let all: usize = votes.values().sum();
        let (language, most) = votes.iter().max_by_key(|(_, votes)| **votes)?;
        (*most >= USUAL && *most * 2 > all).then_some(language)
    };
    for letter in letters.iter_mut().filter(|letter| !letter.gist.language_told) {
        let Some(language) = correspondent(letter, owner).and_then(usual) else {
            continue;
        };
        let gist = &mut letter.gist;
        if gist.language == *language {
            continue;
        }
        gist.language = language.clone();
        if let Some(reading) = gist.readings.iter_mut().find(|reading| reading.language == *language) {
            gist.signals = std::mem::take(&mut reading.signals);
            // They name signals of the reading that was given up.
            gist.closing = Box::default();
        }
    }
}

/// Returns the other person of a letter: its author, or the first reader of what the owner wrote.
fn correspondent<'a>(letter: &'a Letter, owner: &Identities) -> Option<&'a AddrSpec> {
    let from = &letter.message.from.as_ref()?.addr_spec;
    if owner.contains(from) {
        return letter.message.to.first().map(|reader| &reader.addr_spec);
    }
    Some(from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::read;
    use crate::message::{Body, Roles, parse};
    use crate::signal::SignalKind;

    fn letter(day: usize, text: &str) -> Letter {
        let header = format!(
            "From: Ana <ana@example.org>\nTo: me@example.net\nDate: {day} Mar 2026 09:15:00 +0000\nMessage-ID: <{day}@x>\n\n"
        );
        let (message, _) = parse::message(header.as_bytes(), None);
        let body = Body { text: text.to_owned(), ..Body::default() };
        let gist = read(&message, &body).gist;
        Letter { message, roles: Roles::default(), gist }
    }

    fn thanks(letter: &Letter) -> bool {
        letter.gist.signals.iter().any(|signal| signal.kind == SignalKind::Thanks)
    }

    #[test]
    fn a_short_note_is_read_in_the_language_its_author_usually_writes() {
        let mut letters = vec![
            letter(1, "Ich habe die Pläne bekommen und finde sie gut, aber das Dach ist zu flach."),
            letter(2, "Der Maurer kommt am Montag und bringt die Steine mit."),
            letter(3, "Ok, merci!"),
        ];
        let mut alone = vec![letters[2].clone()];
        settle(&mut letters, &Identities::default());
        settle(&mut alone, &Identities::default());
        assert_eq!(*letters[2].gist.language, *"de");
        assert_eq!(*alone[0].gist.language, *"en");
        assert!(!letters[2].gist.language_told && letters[0].gist.language_told);
    }

    #[test]
    fn what_it_says_is_what_it_says_in_that_language() {
        let told = [
            letter(1, "Grazie per i disegni, il tetto è troppo basso e la porta non va bene."),
            letter(2, "Il muratore viene lunedì e porta le pietre con sé."),
        ];
        let mut note = letter(3, "Certo, grazie");
        note.gist.language_told = false;
        note.gist.signals = Box::default();
        note.gist.language = "en".into();
        let signals = letter(4, "Grazie mille per il tuo aiuto.").gist.signals;
        note.gist.readings = [crate::signal::OtherReading { language: "it".into(), signals }].into();
        let mut letters = [told[0].clone(), told[1].clone(), note];
        settle(&mut letters, &Identities::default());
        assert!(thanks(&letters[2]), "{:?}", letters[2].gist);
    }

    #[test]
    fn the_order_in_which_letters_came_never_matters() {
        let mut letters = vec![
            letter(1, "Ich habe die Pläne bekommen und finde sie gut, aber das Dach ist zu flach."),
            letter(2, "Ok!"),
            letter(3, "Der Maurer kommt am Montag und bringt die Steine mit."),
        ];
        let mut reversed: Vec<Letter> = letters.iter().rev().cloned().collect();
        settle(&mut letters, &Identities::default());
        settle(&mut reversed, &Identities::default());
        reversed.reverse();
        assert_eq!(letters, reversed);
        assert_eq!(*letters[1].gist.language, *"de");
    }
}
