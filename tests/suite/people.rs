//! Two people of one name are never taken for one, whatever they write.

use std::fmt::Write as _;

use proptest::prelude::*;

use crate::support::correspondence::Correspondence;

/// Two Anas: the first has two addresses, the second one.
const NAMES: &str =
    "//= a1: Ana Weber <ana@example.org>\n//= a2: Ana Weber <ana@example.com>\n//= b1: Ana Weber <weber@example.net>\n";

/// A letter of the owner's, and who of those it went to answers, from which address.
#[derive(Clone, Copy, Debug)]
struct Round {
    to_first: bool,
    to_second: bool,
    second_answers: bool,
    from_other_address: bool,
    copies_namesake: bool,
}

impl Round {
    fn text(self, number: usize) -> String {
        let day = crickets::calendar::add_days("2024-01-08".parse().expect("a day"), number as i64 * 3);
        let next = crickets::calendar::add_days(day, 1);
        let mut text = String::new();
        let to = match (self.to_first, self.to_second) {
            (true, true) => "a1, b1",
            (false, true) => "b1",
            _ => "a1",
        };
        let _ = write!(text, "//- {day} me -> {to} : Topic {number}\nCould you look at topic {number}?\n");
        let answers = if self.second_answers && to.contains("b1") {
            "b1"
        } else if !to.contains("a1") {
            return text;
        } else if self.from_other_address {
            "a2"
        } else {
            "a1"
        };
        let cc = match (self.copies_namesake, answers) {
            (false, _) => "",
            (true, "b1") => " cc a1",
            (true, _) => " cc b1",
        };
        let _ = write!(text, "//- {next} {answers} -> me{cc}\nI looked at it, and all is fine.\n");
        text
    }
}

fn round() -> impl Strategy<Value = Round> {
    any::<[bool; 5]>().prop_map(|[to_first, to_second, second_answers, from_other_address, copies_namesake]| Round {
        to_first,
        to_second,
        second_answers,
        from_other_address,
        copies_namesake,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_people_of_one_name_are_never_merged(rounds in proptest::collection::vec(round(), 1..8)) {
        let text: String = rounds.iter().enumerate().map(|(number, round)| round.text(number)).collect();
        let correspondence = Correspondence::read(&format!("{NAMES}{text}"));
        let second = correspondence.address("b1");
        for standing in correspondence.analysis("2024-03-01").standings {
            let addresses = &standing.relation.contact.addresses;
            prop_assert!(!addresses.contains(&second) || addresses.len() == 1, "{:?}\n{}", addresses, text);
        }
    }
}

#[test]
fn one_person_who_answers_from_home_is_one_person() {
    let text = format!(
        "{NAMES}//- 2024-01-08 me -> a1 : Hall\nCould you book the hall?\n//- 2024-01-09 a2 -> me\nIt is booked.\n"
    );
    let standing = Correspondence::read(&text).standing("2024-01-12", "a1");
    assert_eq!(standing.relation.contact.addresses.len(), 2);
    assert!(standing.relation.exchanges[0].outcome.is_some());
}

#[test]
fn a_forged_name_in_junk_joins_nobody() {
    let text = format!("{NAMES}//- 2024-01-08 me -> a1 : Hall\nCould you book the hall?\n");
    let mut correspondence = Correspondence::read(&format!("{text}//- 2024-01-09 b1 -> me\nIt is booked.\n"));
    let forged = correspondence.letters.last_mut().expect("a letter");
    forged.roles = Default::default();
    forged.roles.insert(crickets::message::Role::Junk);
    let ana = correspondence.standing("2024-01-12", "a1");
    assert_eq!(ana.relation.contact.addresses.len(), 1);
    assert!(ana.relation.exchanges[0].outcome.is_none(), "{:?}", ana.relation.exchanges);
}

#[test]
fn roles_and_lists_are_nobodys_contact() {
    let text = "
//= desk: Help Desk <noreply@example.org>
//= list: Walkers <walkers@lists.example.org>
//- 2024-01-08 me -> desk : Ticket
Could you reset the door code?
//- 2024-01-09 desk -> me
Your ticket was closed.
";
    let analysis = Correspondence::read(text).analysis("2024-01-20");
    assert!(!analysis.standings.iter().any(|standing| standing.relation.contact.id.as_str().contains("noreply")));
}
