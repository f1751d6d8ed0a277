//! Who is made known to whom: of all readers of a letter those whom its introduction names.
//!
//! Names are looked for in the salutation, in the sentences that introduce and in those that turn to a reader ("Cleo, Ben
//! restores organs"). "You" are the readers in To. So an assistant in Cc whom no such sentence names is no party; and where no
//! name is recognised, the parties are the readers in To, with a single one in Cc if there is but one in To.

use std::collections::BTreeSet;

use super::referral;
use crate::message::{AddrSpec, Address, Message};
use crate::text;

/// Readers beyond whom a letter that names none of them introduces nobody to anybody.
const MOST: usize = 6;
/// Letters of the shortest name that is read from a local part: "me" and "it" are no names.
const SHORTEST: usize = 3;

/// The readers of a letter, in the order of To and Cc, its author left out.
pub(super) struct Readers<'a>(Vec<Reader<'a>>);

struct Reader<'a> {
    addr_spec: &'a AddrSpec,
    is_to: bool,
    /// Given and family names, without accents and in lower case; none where the address tells none.
    names: Vec<String>,
}

impl<'a> Readers<'a> {
    pub fn of(message: &'a Message) -> Self {
        let author = message.from.as_ref().map(|from| &from.addr_spec);
        let mut readers: Vec<Reader<'a>> = Vec::new();
        let to = message.to.iter().map(|address| (address, true));
        for (address, is_to) in to.chain(message.cc.iter().map(|address| (address, false))) {
            let addr_spec = &address.addr_spec;
            if Some(addr_spec) != author && !readers.iter().any(|reader| reader.addr_spec == addr_spec) {
                readers.push(Reader { addr_spec, is_to, names: names(address) });
            }
        }
        Self(readers)
    }

    /// Returns the readers whom `text` names, by their place.
    pub fn named_in(&self, text: &str) -> BTreeSet<usize> {
        // Names are capitals' work, except where somebody writes without any.
        let has_capitals = text.contains(char::is_uppercase);
        let words: BTreeSet<String> =
            words(text).filter(|word| !has_capitals || word.starts_with(char::is_uppercase)).map(plain).collect();
        let is_named = |reader: &Reader<'_>| reader.names.iter().any(|name| words.contains(name));
        self.places(is_named)
    }

    /// Returns the reader to whom a sentence turns: "Cleo, …", "Cleo – …".
    pub fn addressed_by(&self, sentence: &str) -> Option<usize> {
        let end = sentence.find([',', ':', '–', '—']).or_else(|| sentence.find(" - "))?;
        let named = self.named_in(&sentence[..end]);
        let is_name = words(&sentence[..end]).count() <= 2;
        named.first().copied().filter(|_| is_name)
    }

    /// Returns the readers but those whom the salutation and the sentence that thanks name. Where they name none, it is the
    /// only one in To, unless whoever is thanked has been moved to Bcc and reads along unseen.
    pub fn but_thanked(&self, greeting: &str, sentence: &str, is_moved: bool) -> Vec<AddrSpec> {
        let named = &self.named_in(greeting) | &self.named_in(sentence);
        let to = self.in_to();
        let thanked = match to.len() {
            _ if is_moved => BTreeSet::new(),
            1 if named.is_empty() => to,
            _ => named,
        };
        self.addresses(&self.places(|_| true).difference(&thanked).copied().collect())
    }

    fn in_to(&self) -> BTreeSet<usize> {
        self.places(|reader| reader.is_to)
    }

    fn places(&self, wanted: impl Fn(&Reader<'a>) -> bool) -> BTreeSet<usize> {
        self.0.iter().enumerate().filter(|(_, reader)| wanted(reader)).map(|(place, _)| place).collect()
    }

    fn addresses(&self, places: &BTreeSet<usize>) -> Vec<AddrSpec> {
        places.iter().map(|place| self.0[*place].addr_spec.clone()).collect()
    }
}

/// Returns those whom a letter with this salutation and these introducing sentences makes known to each other; none where
/// somebody is introduced who is not there.
pub(super) fn made_known(readers: &Readers<'_>, greeting: &str, sentences: &[&str]) -> Vec<AddrSpec> {
    let mut named = readers.named_in(greeting);
    named.extend(sentences.iter().flat_map(|sentence| readers.named_in(sentence)));
    let to = readers.in_to();
    let cc = readers.places(|reader| !reader.is_to);
    // Somebody new to the letter may be given by address.
    let outside = sentences.iter().flat_map(|sentence| referral::addresses(sentence));
    let mut others: Vec<AddrSpec> =
        outside.filter(|address| !readers.0.iter().any(|r| r.addr_spec == address)).collect();
    others.dedup();
    let mut parties: BTreeSet<usize> = match named.len() {
        // "I'd like to introduce you to Cleo": you are those in To.
        0 | 1 => named.union(&to).copied().collect(),
        _ => named.union(&readers.places(|reader| reader.is_to && reader.names.is_empty())).copied().collect(),
    };
    if parties.len() == 1 && others.is_empty() {
        let copied = || sentences.iter().any(|sentence| is_copied(sentence));
        match cc.len() {
            0 if !copied() => return Vec::new(),
            1 => parties.extend(&cc),
            _ => {}
        }
    }
    if named.is_empty() && parties.len() > MOST {
        return Vec::new();
    }
    let mut addresses = readers.addresses(&parties);
    addresses.append(&mut others);
    addresses
}

/// Returns whether a sentence says that somebody reads along, though no field shows it.
fn is_copied(sentence: &str) -> bool {
    let sentence = sentence.to_lowercase();
    words(&sentence).any(|word| {
        matches!(word, "cc" | "cc'd" | "bcc" | "copied" | "copying" | "kopie" | "copie" | "copia" | "cópia")
    })
}

/// Returns the names of a mailbox: those of its display name, or else those its local part is made of.
fn names(address: &Address) -> Vec<String> {
    let shown: Vec<String> = words(&address.name).filter(|word| word.chars().count() > 1).map(plain).collect();
    if !shown.is_empty() && !address.name.contains('@') {
        return shown;
    }
    let local = address.addr_spec.local_part().split(|c: char| !c.is_alphabetic());
    local.filter(|word| word.chars().count() >= SHORTEST).map(plain).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_in_word = |c: char| c.is_alphanumeric() || c == '\'' || c == '@';
    let words = text.split(move |c: char| !is_in_word(c)).map(|word| word.strip_suffix("'s").unwrap_or(word));
    words.filter(|word| word.starts_with(char::is_alphabetic) && !word.contains('@'))
}

/// Returns a word in lower case and without the accents that people leave out of addresses.
fn plain(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let folded = text::fold(word).to_lowercase();
    let letters = folded.chars().map(|letter| match letter {
        'á' | 'à' | 'â' | 'ã' | 'å' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ó' | 'ò' | 'ô' | 'õ' => 'o',
        'ú' | 'ù' | 'û' => 'u',
        letter => letter,
    });
    letters.collect::<String>().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss")
}

#[cfg(test)]
mod tests {
    use super::super::{SignalKind, gist};
    use crate::message::{AddrSpec, parse};
    use crate::text::{self, OwnText};

    /// Checks whom a letter of Ana's introduces, by local part and in order; `-` where it introduces nobody.
    fn check(readers: &str, words: &str, expected: &str) {
        let header = format!(
            "From: Ana Weber <ana@example.org>\n{readers}\nDate: Wed, 4 Mar 2026 12:00:00 +0000\nMessage-ID: <a@x>\n\
             Content-Type: text/plain; charset=utf-8\n\n"
        );
        let (message, _) = parse::message(header.as_bytes(), None);
        let body = parse::body(header.as_bytes(), words.as_bytes());
        let own = OwnText::of(&body.text, &text::zones(&body.text));
        let signals = gist(&message, &body, &own).signals;
        let found = signals.iter().find_map(|signal| match &signal.kind {
            SignalKind::Introduction { parties, .. } => {
                Some(parties.iter().map(AddrSpec::local_part).collect::<Vec<_>>().join(" "))
            }
            _ => None,
        });
        assert_eq!(found.as_deref().unwrap_or("-"), expected, "{readers}\n{words}");
    }

    const BOTH: &str =
        "To: Ben Okafor <ben@example.com>, Cleo Marsh <cleo@example.net>\nCc: Dora Assistant <dora@example.org>";
    const COPIED: &str =
        "To: Ben Okafor <ben@example.com>\nCc: Dora Lindt <dora@example.org>, Cleo Kern <c.kern@example.net>";
    const ALONE: &str = "To: Ben Okafor <ben@example.com>";

    #[test]
    fn those_named_are_the_parties_and_an_assistant_in_cc_is_none() {
        for words in [
            "Ben, meet Cleo.",
            "Ben, I'd like to introduce you to Cleo Marsh, who runs the archive.",
            "Hi Ben, hi Cleo,\n\nI'm connecting you two as discussed.",
            "Ben, this is Cleo.",
            "Ben, darf ich dir Cleo Marsh vorstellen?",
            "Ben, das ist Cleo.",
            "Ben, je te présente Cléo, qui tient les archives.",
            "Ben, voici Cléo.",
            "Ben, te presento a Cleo, que lleva el archivo.",
            "Ben, esta é a Cleo, de quem te falei.",
            "Ben, ti presento Cleo, che cura l'archivio.",
            "Ben, dit is Cleo.",
            "Beste Ben,\n\nik stel je graag voor aan Cleo, die het archief beheert.",
        ] {
            check(BOTH, words, "ben cleo");
        }
    }

    #[test]
    fn you_are_those_in_to() {
        for words in [
            "I'd like to introduce you to Cleo Kern (cc'd).",
            "Darf ich dir Frau Kern vorstellen?",
            "Permettez-moi de vous présenter Madame Kern.",
            "Permítame presentarle a la señora Kern.",
            "Permita-me apresentar-lhe a senhora Kern.",
            "Vorrei presentarle la signora Kern.",
            "Graag stel ik u voor aan mevrouw Kern.",
        ] {
            check(COPIED, words, "ben c.kern");
        }
    }

    #[test]
    fn whole_letters_introduce_in_every_language() {
        let readers = format!("{ALONE}\nCc: Cleo Marsh <cleo@example.net>, Dora Lindt <dora@example.org>");
        for words in [
            "Hi Ben,\n\nI have just the person for your cellar: my neighbour Cleo (in cc) restores houses.\n\nCleo, Ben owns the mill.",
            "Lieber Ben,\n\nwie versprochen der Kontakt zu Cleo, sie liest hier mit.\n\nLiebe Cleo, Ben ist der Freund, von dem ich dir erzählt habe.",
            "Bonjour Ben,\n\nComme convenu, je te mets en contact avec Cleo, que je mets en copie.\n\nJe vous laisse poursuivre sans moi.",
            "Hola, Ben:\n\nTe escribo para ponerte en contacto con Cleo, a quien pongo en copia. Cleo busca un taller.",
            "Olá Ben,\n\nComo prometido, ponho-te em contacto com a Cleo (em cópia), que procura um ateliê.",
            "Ciao Ben,\n\ncome promesso ti metto in contatto con Cleo, che trovi in copia.\n\nA voi la parola!",
            "Dag Ben,\n\nZoals beloofd breng ik je in contact met Cleo, die je in cc vindt. Ze zoekt een atelier.",
        ] {
            check(&readers, words, "ben cleo");
        }
        check(
            &format!("{BOTH}\nSubject: Orgel"),
            "Hallo ihr beiden,\n\nich glaube, ihr solltet euch kennenlernen. Ben baut Orgeln.",
            "ben cleo",
        );
        check(
            &format!("{BOTH}\nSubject: Cleo & Ben"),
            "Ben,\n\nCleo is the photographer I mentioned at dinner. She is looking for a studio.",
            "ben cleo",
        );
        check(&format!("{BOTH}\nSubject: Keys"), "Hi Ben,\n\nCleo has the keys.\n\nCleo, Ben will come by.", "-");
    }

    #[test]
    fn each_is_told_of_the_other() {
        let words = "Ben – Cleo runs the archive in Bern. Cleo – Ben restores organs.";
        check(&format!("{BOTH}\nSubject: Intro"), words, "ben cleo");
        check(&format!("{BOTH}\nSubject: Ben <> Cleo"), words, "ben cleo");
        check(&format!("{BOTH}\nSubject: Archive"), words, "-");
        check(
            &format!("{BOTH}\nSubject: Vorstellung"),
            "Ben – Cleo leitet das Archiv. Cleo – Ben baut Orgeln und sucht ein Zimmer.",
            "ben cleo",
        );
    }

    #[test]
    fn somebody_not_in_the_mail_is_introduced_by_address_or_copy() {
        check(ALONE, "Hi Ben,\n\nI'd like to introduce you to Cleo (cleo@example.net).", "ben cleo");
        check(ALONE, "Hi Ben,\n\nI'd like to introduce you to Cleo, copied here.", "ben");
        check(ALONE, "Hi Ben,\n\nI'd like to introduce you to Cleo.", "-");
        check(ALONE, "Lieber Ben,\n\nich möchte dir gern Cleo vorstellen.", "-");
        check(ALONE, "Ben, I'll introduce you to Cleo next week.", "-");
    }

    #[test]
    fn without_a_name_it_is_those_in_to_or_the_two_readers() {
        check(BOTH, "I'll leave you two to take it from here.", "ben cleo");
        check(
            "To: Ben Okafor <ben@example.com>\nCc: Cleo Marsh <cleo@example.net>",
            "Please let me introduce you two.",
            "ben cleo",
        );
        check("To: ben@example.com, me@example.net", "Ben, I'd like to introduce you to Robin.", "ben me");
    }

    #[test]
    fn whoever_gives_thanks_for_it_was_introduced() {
        let both = "To: Cleo Marsh <cleo@example.net>, Ben Okafor <ben@example.com>";
        check(both, "Thanks for the introduction, Ben!", "ana cleo");
        check(both, "Lieber Ben,\n\nvielen Dank fürs Bekanntmachen! Cleo, wann passt es dir?", "ana cleo");
        check(both, "Merci Ben pour la mise en relation !\n\nCleo, quand seriez-vous disponible ?", "ana cleo");
        let one = "To: Cleo Marsh <cleo@example.net>";
        check(one, "Hi Cleo,\n\nmany thanks for introducing us, Ben! Moving you to bcc.", "ana cleo");
        check(one, "Thank you for introducing us, the poster is drawn.", "ana");
    }
}
