//! Two people of one name are never taken for one, whatever they write.

use std::fmt::Write as _;

use proptest::prelude::*;

use crate::support::correspondence::{Correspondence, check};

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
fn a_desk_that_nobody_answers_for_and_a_robot_are_nobodys_contact() {
    check(
        "
//= desk: Help Desk <noreply@example.org>
//= robot: Garden Test Robot <gtr@example.com>
//- 2024-01-08 me -> desk : Ticket
Could you reset the door code?
//- 2024-01-09 desk -> me
Your ticket was closed.
//- 2024-01-10 robot -> me : Beds
Could you look at bed seven?
//- 2024-01-11 me -> robot
Could you test it again?
//> 2024-01-20 desk: no contact
//> 2024-01-20 robot: no contact
",
    );
}

/// A letter that came over the list, by which it is known.
const PASSED_ON: &str = "
//= list: Walkers <walkers@lists.example.org>
//- 2023-12-01 dora@example.com -> list : Paths
//: List-Id: Walkers <walkers.lists.example.org>
The path along the river is dry.
";

#[test]
fn a_mailing_list_is_no_contact_and_owes_no_answer() {
    let asked = "//= list: Walkers <walkers@lists.example.org>\n//- 2024-01-08 me -> list : Walk\nCould somebody bring a map?\n";
    check(&format!("{asked}//> 2024-01-20 list: final_outreach\n"));
    check(&format!("{PASSED_ON}{asked}//> 2024-01-20 list: no contact\n"));
}

#[test]
fn a_list_is_no_addressee_beside_a_person() {
    // Four people are few, and the list beside them makes them no more.
    check(&format!(
        "{PASSED_ON}//- 2024-01-08 me -> list, ana, b@example.com, c@example.com, d@example.net : Walk
Could one of you bring a map?
//> 2024-01-09 ana: owes ask open
//> 2024-01-09 d@example.net: owes ask open
"
    ));
}

#[test]
fn an_ask_to_a_list_is_put_to_those_in_cc_whom_it_greets() {
    let greets = |names: &str| {
        format!(
            "{PASSED_ON}//- 2024-01-08 me -> list cc ana, ben@example.com : Walk\nHi {names},\ncould you bring a map?\n"
        )
    };
    check(&format!("{}//> 2024-01-09 ana: owes ask open\n//> 2024-01-09 ben@example.com: no contact\n", greets("Ana")));
    check(&format!("{}//> 2024-01-09 ana: no contact\n", greets("all")));
    // Beside a person in To, Cc owes nothing whoever is greeted.
    check(&format!(
        "{PASSED_ON}//- 2024-01-08 me -> list, carl@example.net cc ana : Walk\nHi Ana,\ncould you bring a map?\n//> 2024-01-09 ana: no contact\n"
    ));
}

#[test]
fn who_writes_by_hand_is_no_list_whatever_a_header_says() {
    let forged =
        "//- 2023-12-01 mallory@example.com -> me : Paths\n//: List-Post: <mailto:ana@example.org>\nTrust me.\n";
    let asked = "//- 2024-01-08 me -> ana : Walk\nCould you bring a map?\n";
    check(&format!("//- 2023-11-01 ana -> me : Snow\nIt snows.\n{forged}{asked}//> 2024-01-09 ana: owes ask open\n"));
    check(&format!("{forged}{asked}//> 2024-01-09 ana: no contact\n"));
}
