//! Every draft, written to everybody in the sample mailbox, with everything known and with each thing missing.

use std::collections::BTreeMap;

use crickets::analysis::{Analysis, Standing};
use crickets::ledger::Exchange;
use crickets::verdict::draft::template::{Known, Occasion, Templates};
use crickets::verdict::draft::words::{Register, Thanks, Words};
use crickets::verdict::lint::lint;
use jiff::civil::Date;

use crate::cast::analysis;
use crate::support::correspondence::Correspondence;

const TODAY: Date = Date::constant(2026, 3, 10);

/// The letters a draft is written in.
const LETTERS: [(&str, Register); 3] = [("en", Register::Formal), ("de", Register::Formal), ("de", Register::Familiar)];

/// Returns what could be known of somebody, as far as the sample tells.
fn known(standing: &Standing, words: Words, notes: usize, late: bool) -> Known {
    let contact = &standing.relation.contact;
    let longest = |exchange: &&Exchange| exchange.sentence.split_whitespace().count() <= 30;
    let item = standing.relation.exchanges.iter().rev().find(longest);
    let topic = item.map(|item| item.subject.to_string()).unwrap_or_default();
    let on = Date::constant(2025, 11, 3);
    let thanks = [
        Thanks::Answered { topic: "Room plan".to_owned(), on },
        Thanks::Sent { topic: "Photos of the hall".to_owned(), on },
        Thanks::Helped,
    ];
    Known {
        hello: words.hello(&contact.given_name(), &contact.full_name()),
        owner: "Robin Falk".to_owned(),
        person: contact.full_name(),
        first: contact.given_name(),
        reply: if topic.is_empty() { String::new() } else { format!("Re: {topic}") },
        topic,
        day: words.day(Date::constant(2025, 10, 6), TODAY),
        quote: item.map_or_else(|| "Could we speak?".to_owned(), |item| item.sentence.to_string()),
        thanks: words.thanks(&thanks[notes % 3], TODAY),
        way: "+49 30 5550 1412".to_owned(),
        notes,
        late,
        spoken: notes == 0,
        again: late,
        established: standing.established,
    }
}

/// Returns the letter with one thing after another taken away.
fn poorer(known: &Known) -> Vec<Known> {
    let nothing = String::new;
    vec![
        known.clone(),
        Known { topic: nothing(), reply: nothing(), ..known.clone() },
        Known { day: nothing(), ..known.clone() },
        Known { quote: nothing(), ..known.clone() },
        Known { thanks: nothing(), way: nothing(), ..known.clone() },
        Known { person: nothing(), first: nothing(), ..known.clone() },
        Known { owner: nothing(), ..known.clone() },
    ]
}

/// Returns what is wrong with a letter.
fn faults(subject: &str, body: &str, known: &Known) -> Vec<String> {
    let mut faults = Vec::new();
    let mut own = body.to_owned();
    for said in [&known.quote, &known.topic].into_iter().filter(|said| !said.is_empty()) {
        own = own.replace(said.as_str(), "…");
    }
    let words = body.split_whitespace().count();
    let least = if known.quote.is_empty() || known.owner.is_empty() { 55 } else { 60 };
    if !(least..=125).contains(&words) {
        faults.push(format!("{words} words"));
    }
    if !lint(&own).is_empty() {
        faults.push(format!("{:?}", lint(&own)));
    }
    if subject.trim().is_empty() || subject.trim_end().ends_with(':') {
        faults.push(format!("subject {subject:?}"));
    }
    // Notes for a call ask two things of whoever picks up: is it a good moment, and the question itself.
    if own.matches('?').count() > 1 {
        faults.push("asks more than once".to_owned());
    }
    for gap in ["  ", " ,", " .", " ;", "“”", "„“", "{", "}", "()", "\n\n\n", "..", ",,", " :"] {
        let lines = own.lines().map(str::trim).collect::<Vec<_>>().join("\n");
        if lines.contains(gap) {
            faults.push(format!("holds {gap:?}"));
        }
    }
    faults
}

#[test]
fn every_draft_reads_well_for_everybody_whatever_is_known() {
    let analysis: Analysis = analysis();
    let templates = Templates::default();
    // One example of each fault of each letter is enough to mend it.
    let mut wrong: BTreeMap<String, String> = BTreeMap::new();
    let mut letters = 0;
    for standing in &analysis.standings {
        for occasion in Occasion::EVERY {
            for (language, register) in LETTERS {
                let words = Words::of(language, register);
                let template = templates.choose(occasion, language, register);
                for (notes, late) in [(0, false), (1, true), (3, true)] {
                    for known in poorer(&known(standing, words, notes, late)) {
                        let (subject, body) = template.fill(&known).expect("a letter");
                        letters += 1;
                        for fault in faults(&subject, &body, &known) {
                            wrong.insert(
                                format!("{} {language} {register:?}: {fault}", occasion.as_str()),
                                body.clone(),
                            );
                        }
                    }
                }
            }
        }
    }
    assert!(letters > 10_000, "{letters}");
    let told: Vec<String> = wrong.iter().map(|(fault, body)| format!("{fault}\n{body}")).collect();
    assert!(wrong.is_empty(), "{}", told.join("\n"));
}

#[test]
fn what_the_sample_proposes_carries_a_letter_of_the_right_length() {
    let analysis = analysis();
    let drafts: Vec<_> = analysis.standings.iter().filter_map(|standing| standing.draft.as_ref()).collect();
    assert!(drafts.len() >= 20, "{}", drafts.len());
    for draft in drafts {
        let words = draft.body.split_whitespace().count();
        assert!((60..=125).contains(&words), "{words} words:\n{}", draft.body);
        assert!(draft.warnings.is_empty() && !draft.subject.is_empty(), "{draft:?}");
    }
}

#[test]
fn a_german_reader_is_addressed_as_in_the_last_letter() {
    let ask = |words: &str| {
        let text =
            format!("//= ana: Ana Weber <ana@example.org>\n//- 2024-03-04 me -> ana : Der Saal im Juni\n{words}\n");
        Correspondence::read(&text).standing("2024-03-12", "ana").draft.expect("a draft")
    };
    let familiar = ask("Könntest du mir bitte sagen, ob der Saal im Juni noch frei ist?");
    assert_eq!(familiar.language, "de");
    assert!(familiar.body.starts_with("Hallo Ana,\n\nich hatte dir am 4. März"), "{}", familiar.body);
    let formal = ask("Könnten Sie mir bitte sagen, ob der Saal im Juni noch frei ist?");
    assert!(formal.body.starts_with("Guten Tag Ana Weber,\n\nich hatte Ihnen am 4. März"), "{}", formal.body);
}

#[test]
fn thanks_are_given_only_where_there_is_something_to_thank_for() {
    let stranger = Correspondence::read("//- 2024-03-04 me -> ana : The panel\nCould we speak for twenty minutes?\n");
    let draft = stranger.standing("2024-03-11", "ana").draft.expect("a draft");
    assert!(!draft.body.contains("grateful") && !draft.body.contains("help"), "{}", draft.body);
    let friend = "//~ ana 2023-11-06\n//- 2024-03-04 me -> ana : Hall\nCould you book the hall?\n";
    let draft = Correspondence::read(friend).standing("2024-03-12", "ana").draft.expect("a draft");
    assert!(draft.body.contains("your answer about “Photos” in December"), "{}", draft.body);
}

#[test]
fn an_unclear_ask_is_not_said_again_word_for_word() {
    let text = "//- 2024-03-04 me -> ana : News\nCould you maybe think about the thing at some point?\n";
    let draft = Correspondence::read(text).standing("2024-03-12", "ana").draft.expect("a draft");
    assert!(draft.body.contains("[your question, in one sentence]"), "{}", draft.body);
    assert!(!draft.body.contains("maybe"), "{}", draft.body);
}
