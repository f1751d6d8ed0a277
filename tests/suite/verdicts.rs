//! The verdict table, row by row and step by step.

use crickets::analysis::{Coverage, Ground, analyze};
use crickets::message::Role;
use crickets::verdict::{Because, Policy, Trigger, Verdict, VerdictKind};

use crate::support::correspondence::{Correspondence, check, evening};

fn coverage(mailbox: &str, role: Role, stale: bool) -> Coverage {
    Coverage {
        account: "home".into(),
        mailbox: mailbox.into(),
        role,
        messages: 10,
        from: None,
        complete_since: None,
        last_success: None,
        stale,
        problem: None,
    }
}

#[test]
fn row_0_silence_is_never_claimed_where_mail_is_missing() {
    let correspondence = Correspondence::read("//- 2024-03-04 me -> ana : Hall\nCould you book the hall?\n");
    let verdict = |coverage: Vec<Coverage>| {
        let ground = Ground { coverage, ..correspondence.ground() };
        let analysis = analyze(ground, &Policy::default(), evening("2024-03-12"));
        let ana = correspondence.address("ana");
        let standing = analysis.standings.into_iter().find(|standing| standing.relation.contact.id == ana);
        standing.expect("a contact").judgement.verdict.kind()
    };
    let (inbox, sent) = (coverage("INBOX", Role::Inbox, false), coverage("Sent", Role::Sent, false));
    assert_eq!(verdict(vec![inbox.clone(), sent.clone()]), VerdictKind::FinalOutreach);
    assert_eq!(verdict(vec![inbox.clone()]), VerdictKind::Unknown, "no Sent");
    assert_eq!(verdict(vec![coverage("INBOX", Role::Inbox, true), sent.clone()]), VerdictKind::Unknown, "stale INBOX");
    assert_eq!(verdict(vec![inbox.clone(), coverage("Sent", Role::Sent, true)]), VerdictKind::Unknown, "stale Sent");
    let junk = coverage("Junk", Role::Junk, true);
    assert_eq!(verdict(vec![inbox, sent, junk]), VerdictKind::FinalOutreach, "no reply lies in Junk");
}

#[test]
fn row_1_the_owner_decides() {
    let ask = "//- 2024-03-04 me -> ana : Hall\nCould you book the hall?\n";
    check(&format!("{ask}//! 2024-03-05 ana: mute\n//> 2024-03-20 ana: muted since 2024-03-05; no draft\n"));
    check(&format!(
        "{ask}//! 2024-03-05 ana: snooze until 2024-03-18
//> 2024-03-17 ana: snoozed until 2024-03-18 since 2024-03-05
//> 2024-03-18 ana: final_outreach since 2024-03-11
"
    ));
    check(&format!("{ask}//! 2024-03-05 ana: let go\n//> 2025-03-05 ana: let_go since 2024-03-05\n"));
}

#[test]
fn row_1_a_sign_of_life_ends_snoozing_and_letting_go_but_not_muting() {
    let mail = "//- 2024-03-04 me -> ana : Hall\nCould you book the hall?\n//- 2024-03-10 ana -> me\nIt is booked.\n";
    check(&format!("{mail}//! 2024-03-05 ana: snooze until 2024-03-18\n//> 2024-03-10 ana: in_touch\n"));
    check(&format!("{mail}//! 2024-03-05 ana: let go\n//> 2024-03-10 ana: came_back after let_go since 2024-03-10\n"));
    check(&format!("{mail}//! 2024-03-05 ana: mute\n//> 2024-03-10 ana: muted\n"));
    // Only a newer one does.
    check(&format!("{mail}//! 2024-03-11 ana: let go\n//> 2024-03-12 ana: let_go since 2024-03-11\n"));
}

#[test]
fn row_1_the_latest_decision_holds() {
    let ask = "//- 2024-03-04 me -> ana : Hall\nCould you book the hall?\n";
    check(&format!(
        "{ask}//! 2024-03-05 ana: let go
//! 2024-03-06 ana: snooze until 2024-03-20
//> 2024-03-07 ana: snoozed until 2024-03-20
"
    ));
    check(&format!("{ask}//! 2024-03-05 ana: vip\n//! 2024-03-06 ana: no vip\n//> 2024-03-11 ana: final_outreach\n"));
}

#[test]
fn row_2_a_no_ends_a_new_relation_and_settles_one_ask_of_an_established_one() {
    let no = "//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 ana -> me
We are not interested.
";
    check(&format!("{no}//> 2024-03-20 ana: declined since 2024-03-05; owes ask released; no draft\n"));
    check(&format!("//~ ana 2023-11-06\n{no}//> 2024-03-20 ana: in_touch; owes ask released\n"));
}

#[test]
fn row_2_stop_means_stop_whoever_says_it_until_they_write_again() {
    let stop = "//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 ana -> me
Please remove me from your list.
";
    check(&format!("{stop}//> 2024-09-20 ana: declined since 2024-03-05\n"));
    check(&format!(
        "{stop}//- 2024-04-05 ana -> me : Spring\nThe hall is free in May after all.\n//> 2024-04-05 ana: in_touch\n"
    ));
}

#[test]
fn row_2_not_now_moves_the_ask() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 ana -> me
Not now, please try me again in June.
//> 2024-03-06 ana: waiting; owes ask paused
//> 2024-05-31 ana: waiting
//> 2024-06-20 ana: final_outreach; owes ask open
",
    );
}

#[test]
fn row_3_a_permanent_bounce_is_unreachable_and_a_temporary_one_is_not() {
    let bounce = |status: &str| {
        format!(
            "//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-04 10:00 mailer-daemon@example.net -> me
//: bounce: ana@example.org {status}
The message could not be delivered.
"
        )
    };
    check(&format!("{}//> 2024-03-05 ana: unreachable since 2024-03-04; owes ask undeliverable\n", bounce("5.1.1")));
    check(&format!("{}//> 2024-03-05 ana: waiting; owes ask open\n", bounce("4.2.2")));
    check(&format!(
        "{}//- 2024-03-10 ana -> me : New mailbox\nMy mailbox works again.\n//> 2024-03-10 ana: in_touch\n",
        bounce("5.1.1")
    ));
}

#[test]
fn row_3_another_address_keeps_them_reachable() {
    check(
        "
//- 2024-02-04 aw@example.com -> me : Greetings
Greetings from the coast.
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-04 10:00 mailer-daemon@example.net -> me
//: bounce: ana@example.org 5.1.1
The message could not be delivered.
//! 2024-02-05 ana: merge aw@example.com
//> 2024-03-05 ana: in_touch; owes ask undeliverable
",
    );
}

#[test]
fn row_4_three_cancellations_by_calendar_count_and_mine_do_not() {
    let meeting = |n: u32, day: &str, from: &str, to: &str| {
        format!(
            "//- 2024-03-0{n} {from} -> {to} : Lunch {n}
//: calendar: CANCEL {day}T12:00Z uid{n} 1
"
        )
    };
    let by_them: String = (1..=3).map(|n| meeting(n, "2024-04-10", "ana", "me")).collect();
    check(&format!("//~ ana 2023-11-06\n{by_them}//> 2024-03-03 ana: final_outreach early since 2024-03-03\n"));
    let by_me: String = (1..=3).map(|n| meeting(n, "2024-04-10", "me", "ana")).collect();
    check(&format!("//~ ana 2023-11-06\n{by_me}//> 2024-03-03 ana: in_touch\n"));
}

#[test]
fn row_4_an_event_that_took_place_starts_the_count_anew() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-01 ana -> me : Lunch
I have to cancel our lunch on Friday.
//- 2024-03-04 ana -> me
I have to cancel our lunch again.
//- 2024-03-06 ana -> me : Walk
//: calendar: REQUEST 2024-03-08T10:00Z walk
//- 2024-03-11 ana -> me : Lunch
I have to cancel our lunch once more.
//> 2024-03-11 ana: in_touch
",
    );
    check(
        "
//~ ana 2023-11-06
//- 2024-03-01 ana -> me : Lunch
I have to cancel our lunch on Friday.
//- 2024-03-04 ana -> me
I have to cancel our lunch again.
//! 2024-03-06 ana: reached
//- 2024-03-11 ana -> me
I have to cancel our lunch once more.
//> 2024-03-11 ana: in_touch
",
    );
}

#[test]
fn row_5_what_is_overdue_comes_first_and_an_event_binds_nobody() {
    let correspondence = Correspondence::read(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Hall
How many guests are coming?
//- 2024-03-05 ana -> me : Lamp
Could you tell me by 29 March which lamp you like?
",
    );
    let because = correspondence.standing("2024-03-20", "ana").judgement.because;
    let Because::TheyAsked { evidence } = &because[0] else { panic!("{because:?}") };
    assert_eq!(&*evidence.sentence, "How many guests are coming?");
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Budget
I'll send you the budget when I hear back from the board.
//> 2024-04-20 ana: in_touch
",
    );
}

#[test]
fn row_5_a_stranger_is_not_proposed_unless_somebody_introduced_them() {
    let pitch = "//- 2024-03-04 ben@example.com -> me : Offer\nCould we speak about your roof?\n";
    let correspondence = Correspondence::read(pitch);
    check(&format!("{pitch}//> 2024-03-05 ben@example.com: your_turn stranger\n"));
    assert!(!correspondence.standing("2024-03-05", "ben@example.com").shown);
    check(
        "
//- 2024-03-04 ana -> me cc ben@example.com : Introduction
I'd like to introduce you to Ben, who runs the hall.
//- 2024-03-05 ben@example.com -> me : The hall
Could we speak about your summer party?
//> 2024-03-05 ben@example.com: your_turn
",
    );
}

#[test]
fn row_6_coming_back_ends_with_my_next_message() {
    let back = "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-12 me -> ana
Did you get to the hall?
//- 2024-05-06 ana -> me
Sorry for the silence. All is well again.
//- 2024-05-08 me -> ana
How good to hear from you.
//> 2024-05-07 ana: came_back after let_go
//> 2024-05-08 ana: in_touch
";
    check(back);
}

#[test]
fn row_6_after_last_chance_after_the_walked_ladder_and_after_half_a_year() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-12 me -> ana
Did you get to the hall?
//- 2024-03-15 ana -> me
The spring was hard on us.
//> 2024-03-15 ana: came_back after last_chance
",
    );
    // The whole ladder within a week: no half year of silence.
    check(
        "
//~ ana 2023-11-06
//- 2024-01-08 me -> ana : Hall
Could you book the hall?
//- 2024-01-09 me -> ana
Could you?
//- 2024-01-10 me -> ana
Could you please book it?
//- 2024-01-11 me -> ana
Could you book it today?
//- 2024-01-12 me -> ana
Could you book it now?
//- 2024-03-04 ana -> me : Spring
The spring was hard on us.
//> 2024-02-12 ana: quiet since 2024-02-12
//> 2024-03-04 ana: came_back after quiet
",
    );
    check(
        "
//~ ana 2023-01-02
//- 2023-02-13 ana -> me : Garden
The garden is green.
//- 2023-08-12 ana -> me : Garden
The garden is in bloom.
//> 2023-08-12 ana: came_back after quiet
",
    );
    check(
        "
//~ ana 2023-01-02
//- 2023-02-13 ana -> me : Garden
The garden is green.
//- 2023-08-11 ana -> me : Garden
The garden is in bloom.
//> 2023-08-11 ana: in_touch
",
    );
}

#[test]
fn row_6_a_second_letter_after_coming_back_changes_nothing() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-12 me -> ana
Did you get to the hall?
//- 2024-05-06 ana -> me
Sorry for the silence. All is well again.
//- 2024-05-16 ana -> me
The garden is in bloom, too.
//> 2024-05-16 ana: came_back after let_go since 2024-05-06
//> 2024-06-05 ana: came_back after let_go
//> 2024-06-06 ana: in_touch
",
    );
}

#[test]
fn row_7_a_receipt_says_nothing_of_an_absence_and_answers_nothing() {
    let asked = "
//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-04 10:00 ana -> me re 1 : Hall
";
    let waits = "//> 2024-03-05 ana: waiting until 2024-03-08; owes ask open\n";
    for words in [
        "We have received your request. Your ticket number is 55120.",
        "Ihre Anfrage ist bei uns eingegangen.",
        "Hello.",
    ] {
        check(&format!("{asked}//: Auto-Submitted: auto-replied\n{words}\n{waits}"));
    }
    // One that its headers hide.
    check(&format!("{asked}This is an automatically generated reply. We have received your message.\n{waits}"));
}

#[test]
fn row_7_away_until_they_return_and_three_working_days() {
    let away = "
//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-04 10:00 ana -> me re 1 : Automatic reply: Hall
//: Auto-Submitted: auto-replied
I am out of the office until 18 March 2024.
";
    check(&format!(
        "{away}//> 2024-03-05 ana: away until 2024-03-18 since 2024-03-04; owes ask open
//> 2024-03-17 ana: away until 2024-03-18
//> 2024-03-18 ana: waiting until 2024-03-21
//> 2024-03-20 ana: waiting until 2024-03-21
//> 2024-03-21 ana: nudge since 2024-03-21
"
    ));
    check(&format!(
        "{away}//- 2024-03-06 ana -> me\nI am back early, and the hall is booked.\n//> 2024-03-06 ana: in_touch\n"
    ));
}

#[test]
fn row_7_without_a_return_date_an_absence_lasts_two_weeks() {
    let correspondence = Correspondence::read(
        "
//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-04 10:00 ana -> me re 1 : Automatic reply: Hall
//: Auto-Submitted: auto-replied
I am out of the office with limited access to my email.
",
    );
    let judgement = correspondence.standing("2024-03-05", "ana").judgement;
    assert_eq!(judgement.verdict, Verdict::Away { until: "2024-03-18".parse().unwrap() });
    assert!(matches!(judgement.because[0], Because::TheyAreAway { guessed: true, .. }), "{:?}", judgement.because);
}

#[test]
fn row_10_says_what_the_owner_can_change_and_when_it_lapses() {
    let asked = "//- 2024-03-04 me -> ana : Hall\nCould you book the hall?\n";
    let standing = Correspondence::read(asked).standing("2024-03-12", "ana");
    assert_eq!(standing.judgement.verdict, Verdict::FinalOutreach { early: false });
    let lapses = "2024-05-04".parse().expect("a day");
    let told: Vec<(VerdictKind, Trigger)> =
        standing.judgement.changes_when.iter().map(|change| (change.to, change.trigger)).collect();
    let expected = [
        (VerdictKind::Quiet, Trigger::Lapses(lapses)),
        (VerdictKind::LastChance, Trigger::OwnerWrites),
        (VerdictKind::Quiet, Trigger::OwnerSettles),
        (VerdictKind::InTouch, Trigger::TheyWrite),
    ];
    assert_eq!(told, expected);
    // What is told comes true.
    check(&format!("{asked}//> 2024-05-03 ana: final_outreach\n//> 2024-05-04 ana: quiet\n"));
    check(&format!("{asked}//- 2024-03-12 me -> ana\nDid you get to it?\n//> 2024-03-12 ana: last_chance\n"));
    check(&format!("{asked}//! 2024-03-12 ana: done\n//> 2024-03-12 ana: quiet\n"));
}

#[test]
fn row_8_what_lapses_before_its_next_step_is_not_waited_for() {
    // The promise lapses on 15 April, a day before a note about it would be due; the ask named June.
    check(
        "
//~ ana 2023-11-06
//- 2024-01-03 ana -> me : Hall
I'll send you the list of names next week.
//- 2024-01-06 me -> ana
Could you book the hall?
//- 2024-02-13 ana -> me
Not now, please try me again in June.
//- 2024-03-17 me -> ana
Could you book the hall?
//> 2024-03-17 ana: waiting until 2024-06-13
//> 2024-04-15 ana: waiting until 2024-06-13
",
    );
}

#[test]
fn row_8_says_what_comes_next_and_when() {
    let correspondence = Correspondence::read("//- 2024-03-04 me -> ana : Hall\nCould you book the hall?\n");
    let changes = correspondence.standing("2024-03-05", "ana").judgement.changes_when;
    let next = changes.iter().find(|change| change.to == VerdictKind::FinalOutreach).expect("the next step");
    assert_eq!(next.trigger, Trigger::On("2024-03-11".parse().unwrap()));
    assert!(changes.iter().any(|change| change.trigger == Trigger::TheyWrite), "{changes:?}");
}

#[test]
fn row_8_a_day_off_moves_to_the_next_working_day() {
    // Seven days after a Saturday is a Saturday.
    check(
        "
//- 2024-03-02 me -> ana : Hall
Could you book the hall?
//> 2024-03-10 ana: waiting until 2024-03-11
//> 2024-03-11 ana: final_outreach since 2024-03-11
",
    );
}

#[test]
fn row_9_needs_a_year_three_notes_and_ninety_days() {
    let notes = |days: [&str; 3]| -> String {
        days.iter()
            .enumerate()
            .map(|(n, day)| format!("//- {day} me -> ana : News {n}\nWe painted wall number {n}.\n"))
            .collect()
    };
    // Their last sign of life is 2022-12-13.
    let long = notes(["2023-02-06", "2023-04-06", "2023-06-06"]);
    check(&format!(
        "//~ ana 2022-11-07\n{long}//> 2023-12-12 ana: quiet\n//> 2023-12-13 ana: birthdays_only since 2023-12-13\n"
    ));
    let short = notes(["2023-02-06", "2023-02-20", "2023-03-06"]);
    check(&format!("//~ ana 2022-11-07\n{short}//> 2023-12-13 ana: quiet\n"));
    let new = notes(["2023-02-06", "2023-04-06", "2023-06-06"]);
    check(&format!(
        "//! 2023-02-06 ana: new\n//- 2022-12-13 ana -> me : Hall\nThe hall is fine.\n{new}//> 2023-12-13 ana: quiet\n"
    ));
}

#[test]
fn row_10_calling_is_a_step_where_a_number_is_known_and_passes_unlogged() {
    let ladder = "
//~ ana 2023-11-06
//- 2024-03-01 ana -> me : Greetings
Greetings from the coast.

-- 
Ana Weber
Phone: +49 30 1234567
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-11 me -> ana
Did you get to the hall?
//- 2024-04-11 me -> ana
May I ask again about the hall?
//- 2024-05-13 me -> ana
Is the hall still free?
";
    check(&format!(
        "{ladder}//> 2024-06-11 ana: waiting until 2024-06-12
//> 2024-06-12 ana: try_another_channel since 2024-06-12; draft other_channel
//> 2024-06-26 ana: final_outreach since 2024-06-26
"
    ));
    check(&format!(
        "{ladder}//! 2024-06-13 ana: no answer
//> 2024-06-14 ana: waiting until 2024-07-15
//> 2024-07-15 ana: final_outreach since 2024-07-15
"
    ));
    check(&format!("{ladder}//! 2024-06-13 ana: reached\n//> 2024-06-14 ana: waiting; 0 attempts\n"));
}

#[test]
fn row_10_a_promise_broken_again_after_a_reminder_goes_straight_to_the_last_note() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Names
I'll send you the list of names by Friday.
//- 2024-03-14 me -> ana
May I remind you of the list?
//- 2024-03-15 ana -> me
I'll send you the list by 22 March.
//> 2024-03-13 ana: nudge
//> 2024-03-14 ana: waiting
//> 2024-03-26 ana: waiting
//> 2024-03-27 ana: final_outreach early since 2024-03-27
",
    );
}

#[test]
fn row_10_thanks_and_news_are_no_attempts_and_several_on_one_day_are_one() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 09:00 me -> ana : Hall
Could you book the hall?
//- 2024-03-04 11:00 me -> ana
Could you also book the stage?
//- 2024-03-05 me -> ana : News
We moved to the second floor.
//> 2024-03-05 ana: 1 attempts
//> 2024-03-08 ana: nudge since 2024-03-08
",
    );
}

#[test]
fn row_10_a_walked_ladder_keeps_its_verdict_though_its_ask_has_lapsed() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-12 me -> ana
Did you get to the hall?
//> 2024-05-03 ana: let_go; owes ask open
//> 2024-05-04 ana: let_go since 2024-03-26; owes ask lapsed
",
    );
}

#[test]
fn row_10_a_ladder_walked_about_a_promise_keeps_its_verdict_as_well() {
    // The promise of the week after 2 January is broken on 15 January and lapses in April; the asks are younger.
    check(
        "
//! 2024-01-02 ana: vip
//- 2024-01-02 ana -> me : Names
I'll send you the list of names by 10 January.
//- 2024-02-17 me -> ana
Could you book the hall?
//- 2024-02-20 me -> ana
Could you book the hall soon?
//> 2024-03-05 ana: let_go since 2024-03-05
//> 2024-04-15 ana: let_go since 2024-03-05; owes promise lapsed, ask open
",
    );
    // What lapsed before the owner wrote again counts for nothing.
    check(
        "
//- 2024-01-02 ana -> me : Names
I'll send you the list of names by 10 January.
//- 2024-06-03 me -> ana : Hall
Could you book the hall?
//> 2024-06-04 ana: waiting until 2024-06-10
//> 2024-06-10 ana: final_outreach since 2024-06-10
",
    );
}

#[test]
fn row_11_in_touch_for_half_a_year_then_quiet() {
    check(
        "
//- 2024-01-01 ana -> me : Garden
The garden is white.
//> 2024-01-01 ana: in_touch since 2024-01-01
//> 2024-06-28 ana: in_touch
//> 2024-06-29 ana: quiet since 2024-06-29
",
    );
}

#[test]
fn established_takes_five_messages_each_way_on_three_days_over_thirty() {
    check("//~ ana 2023-11-06\n//> 2024-01-08 ana: established\n");
    // Five exchanges within one week.
    let week: String = (0..5)
        .map(|n| format!("//- 2024-03-0{} me -> ana : Topic {n}\nWe chose colour {n}.\n//- 2024-03-0{} ana -> me\nI like colour {n}.\n", n + 1, n + 1))
        .collect();
    check(&format!("{week}//> 2024-03-08 ana: new\n"));
    // Their first letter answers mail that is not at hand.
    check(
        "
//- 2024-03-04 ana -> me : Re: Hall
//: In-Reply-To: <long-ago@example.net>
The hall is booked.
//> 2024-03-05 ana: established
",
    );
}
