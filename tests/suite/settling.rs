//! What settles an ask or a promise, and what does not.

use crickets::ledger::OutcomeKind;

use crate::support::correspondence::{Correspondence, check};

#[test]
fn any_later_reply_in_the_conversation_settles_an_ask() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 ana -> me
The weather is fine here.
//> 2024-03-04 ana: owes ask open
//> 2024-03-05 ana: owes ask settled; in_touch
",
    );
}

#[test]
fn the_clock_runs_from_the_first_ask_and_a_bump_opens_nothing() {
    let correspondence = Correspondence::read(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-08 me -> ana
Did you get to the hall?
",
    );
    let standing = correspondence.standing("2024-03-08", "ana");
    assert_eq!(standing.relation.exchanges.len(), 1);
    assert_eq!(standing.relation.exchanges[0].opened_at.to_string(), "2024-03-04T09:00:00Z");
    assert_eq!(standing.counts.attempts, 2);
}

#[test]
fn another_conversation_settles_by_its_subject_with_less_confidence() {
    let correspondence = Correspondence::read(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 ana -> me : Re: Hall
It is booked.
",
    );
    let outcome =
        correspondence.standing("2024-03-05", "ana").relation.exchanges[0].outcome.clone().expect("an outcome");
    assert_eq!(outcome.kind, OutcomeKind::Settled);
    assert!(outcome.confidence < 1.0, "{outcome:?}");
}

#[test]
fn who_moves_the_meeting_they_were_asked_for_has_answered() {
    check(
        "
//- 2024-03-04 me -> ana : Coffee
Do you have time for a coffee on Thursday?
//- 2024-03-05 ana -> me : Coffee
I'm sorry, but I have to move our coffee to next week.
//> 2024-03-05 ana: owes ask settled; in_touch
",
    );
    check(
        "
//- 2024-03-04 me -> ana : Coffee
Do you have time for a coffee on Thursday?
//- 2024-03-05 ana -> me : Coffee
The beans you like are back in the shop.
//> 2024-03-05 ana: owes ask open
",
    );
}

#[test]
fn another_conversation_settles_by_what_it_quotes() {
    let asked = "//- 2024-03-04 me -> ana : Hall\nCould you book the hall for the spring party?\n";
    check(&format!(
        "{asked}//- 2024-03-05 ana -> me : Good news
It is booked.

On Mon, 4 Mar 2024 at 09:00, Me <me@example.net> wrote:
> Could you book the hall
> for the spring party?
//> 2024-03-04 ana: owes ask open
//> 2024-03-05 ana: owes ask settled
"
    ));
    check(&format!(
        "{asked}//- 2024-03-05 ana -> me : Good news
The roof is tight again.

On Mon, 5 Feb 2024 at 09:00, Me <me@example.net> wrote:
> Could you look at the roof before the spring party?
//> 2024-03-05 ana: owes ask open
"
    ));
}

#[test]
fn the_same_people_alone_settle_nothing() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 ana -> me : Summer party
We had a lovely summer party.
//> 2024-03-05 ana: owes ask open
",
    );
}

#[test]
fn a_question_to_several_is_settled_by_any_of_them() {
    check(
        "
//- 2024-03-04 me -> ana, ben@example.com : Hall
Could one of you book the hall?
//- 2024-03-05 ben@example.com -> me
It is booked.
//> 2024-03-04 ana: owes ask open
//> 2024-03-04 ben@example.com: owes ask open
//> 2024-03-05 ana: owes ask settled
//> 2024-03-05 ben@example.com: owes ask settled
",
    );
}

#[test]
fn a_question_to_several_and_the_owner_is_settled_by_any_of_them() {
    let asked = |greeting: &str, answer: &str| {
        format!(
            "
//- 2024-03-04 ana -> me, ben@example.com : Hall
{greeting}Could one of you book the hall?
//- 2024-03-05 {answer}
It is booked.
"
        )
    };
    let answer = "ben@example.com -> ana, me";
    check(&format!("{}//> 2024-03-04 ana: owed ask open\n//> 2024-03-05 ana: owed ask settled\n", asked("", answer)));
    // Who was greeted by name answers for themselves, and who was not asked answers for nobody.
    check(&format!("{}//> 2024-03-05 ana: owed ask open\n", asked("Hi Robin,\n", answer)));
    check(&format!("{}//> 2024-03-05 ana: owed ask open\n", asked("", "carl@example.com -> ana, me")));
}

#[test]
fn a_question_to_one_of_several_waits_for_that_one() {
    check(
        "
//- 2024-03-04 me -> ana, ben@example.com : Hall
Hi Ana,
could you book the hall?
//- 2024-03-05 ben@example.com -> me
The hall is lovely in spring.
//> 2024-03-05 ana: owes ask open
//> 2024-03-05 ben@example.com: owes nothing
",
    );
}

#[test]
fn each_of_two_who_are_greeted_by_name_owes_an_answer() {
    // Two houses, and one: a colleague who was asked as well answers for nobody else.
    for ben in ["ben@example.com", "ben@example.org"] {
        check(&format!(
            "
//- 2024-03-04 me -> ana, {ben}, carl@example.net : Hall
Ana and Ben,
could you book the hall?
//- 2024-03-05 {ben} -> me
I can on Friday.
//- 2024-03-07 carl@example.net -> me
The hall is lovely in spring.
//> 2024-03-04 carl@example.net: owes nothing
//> 2024-03-06 {ben}: owes ask settled
//> 2024-03-08 ana: owes ask open
//> 2024-03-11 ana: final_outreach
"
        ));
    }
    check(
        "
//- 2024-03-04 me -> ana, ben@example.com : Hall
Ana and Ben,
could you book the hall?
//- 2024-03-05 dora@example.org -> me
Ana is ill, so I booked it.
//> 2024-03-05 ana: owes ask settled
//> 2024-03-05 ben@example.com: owes ask open
",
    );
}

#[test]
fn a_name_that_is_nobodys_greets_nobody() {
    check(
        "
//- 2024-03-04 me -> ana, ben@example.com : Hall
Hi Bobby,
could you book the hall?
//- 2024-03-05 ben@example.com -> me
It is booked.
//> 2024-03-05 ana: owes ask settled
",
    );
}

#[test]
fn a_colleague_who_answers_in_the_conversation_settles_the_ask() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 carl@example.org -> me
The hall is booked, greetings from the same office.
//> 2024-03-05 ana: owes ask settled
",
    );
}

#[test]
fn a_stranger_who_forges_in_reply_to_settles_nothing() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 mallory@example.com -> me
The hall is booked, trust me.
//> 2024-03-12 ana: owes ask open; final_outreach
",
    );
}

#[test]
fn thanks_from_me_leaves_their_question_open_and_an_answer_closes_it() {
    check(
        "
//- 2024-03-04 ana -> me : Hall
How many guests are coming?
//- 2024-03-05 me -> ana
Thank you so much!
//- 2024-03-06 me -> ana
Forty guests are coming.
//> 2024-03-05 ana: owed ask open; your_turn
//> 2024-03-06 ana: owed ask settled; in_touch
",
    );
}

#[test]
fn getting_back_settles_the_ask_and_opens_a_promise() {
    check(
        "
//- 2024-03-04 me -> ana : Names
Could you send me some names?
//- 2024-03-05 ana -> me
I'll get back to you with some names.
//> 2024-03-05 ana: owes ask settled, promise open; waiting until 2024-03-22
//> 2024-03-22 ana: owes ask settled, promise broken
",
    );
}

#[test]
fn still_on_my_list_starts_the_promise_anew() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Names
I'll send you the list of names by Friday.
//- 2024-03-12 ana -> me
The list is still on my list.
//> 2024-03-12 ana: owes promise superseded, promise open; waiting
//> 2024-03-20 ana: waiting
",
    );
}

#[test]
fn a_new_date_replaces_the_old_one() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Names
I'll send you the list of names by Friday.
//- 2024-03-08 ana -> me
I'll send you the list by 20 March.
//> 2024-03-18 ana: owes promise superseded, promise open; waiting until 2024-03-25
//> 2024-03-25 ana: owes promise superseded, promise broken; nudge
",
    );
}

#[test]
fn never_mind_releases() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 me -> ana
Never mind, we found another place.
//> 2024-03-20 ana: owes ask released
",
    );
    check(
        "
//- 2024-03-04 ana -> me : Hall
How many guests are coming?
//- 2024-03-05 ana -> me
Never mind, I figured it out.
//> 2024-03-05 ana: owed ask released; in_touch
",
    );
}

#[test]
fn machines_settle_nothing() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-04 10:00 ana -> me
//: Auto-Submitted: auto-replied
Thank you for your mail. I am reading it soon.
//- 2024-03-05 ana -> me
//: calendar: REPLY 2024-03-08T10:00Z uid7
//- 2024-03-06 mailer-daemon@example.net -> me
//: bounce: ana@example.org 4.2.2
The mailbox is full; delivery will be tried again.
//> 2024-03-06 ana: owes ask open
",
    );
}

#[test]
fn a_promise_is_kept_by_what_was_promised_and_by_nothing_else() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Names
I'll send you the list of names by Friday.
//- 2024-03-06 ana -> me
What a lovely evening that was.
//> 2024-03-06 ana: owes promise open
//> 2024-03-13 ana: owes promise broken
",
    );
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Ben
I'll introduce you to Ben this week.
//- 2024-03-06 ana -> me, ben@example.com : Introduction
I'd like to introduce you to Ben, who runs the hall.
//> 2024-03-06 ana: owes promise settled
",
    );
}

#[test]
fn a_promise_bound_to_an_event_is_never_broken_by_the_calendar() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Budget
I'll send you the budget when I hear back from the board.
//> 2024-04-20 ana: owes promise open; waiting
",
    );
}

#[test]
fn my_promise_is_my_turn_until_i_deliver() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Slides
I'll send you the slides by Friday.
//- 2024-03-14 me -> ana
//: attachment: slides.pdf
Here are the slides.
//> 2024-03-05 ana: your_turn; owed promise open
//> 2024-03-13 ana: your_turn; owed promise broken
//> 2024-03-14 ana: owed promise late
",
    );
}

#[test]
fn a_campaign_asks_nobody_anything() {
    let people: String = (0..5)
        .map(|n| {
            format!("//- 2024-03-04 me -> p{n}@example.org : Survey {n}\nCould you fill in our survey this week?\n")
        })
        .collect();
    check(&format!(
        "{people}//> 2024-03-20 p0@example.org: owes nothing; 0 attempts\n//> 2024-03-20 p4@example.org: owes nothing\n"
    ));
    let few: String = (0..4)
        .map(|n| {
            format!("//- 2024-03-04 me -> p{n}@example.org : Survey {n}\nCould you fill in our survey this week?\n")
        })
        .collect();
    check(&format!("{few}//> 2024-03-08 p0@example.org: owes ask open\n"));
}

#[test]
fn cc_owes_nothing_and_makes_nobody_a_contact() {
    check(
        "
//- 2024-03-04 me -> ana cc ben@example.com : Hall
Could you book the hall?
//> 2024-03-04 ana: owes ask open
//> 2024-03-04 ben@example.com: no contact
",
    );
    check(
        "
//- 2024-03-04 ana -> ben@example.com cc me : Hall
Could you book the hall?
//> 2024-03-04 ana: owed nothing
",
    );
}

#[test]
fn mail_to_many_asks_nobody_unless_greeted_by_name() {
    check(
        "
//- 2024-03-04 me -> ana, b@example.com, c@example.com, d@example.net, e@example.net : Hall
Could you book the hall?
//> 2024-03-04 ana: owes nothing
",
    );
    check(
        "
//- 2024-03-04 me -> ana, b@example.com, c@example.com, d@example.net, e@example.net : Hall
Hi Ana,
could you book the hall?
//> 2024-03-04 ana: owes ask open
//> 2024-03-04 b@example.com: owes nothing
",
    );
}

#[test]
fn asks_and_promises_lapse() {
    // To a new contact after 60 days, to an established one after 365, a question to me after 60, a promise 90 days past due.
    check(
        "
//- 2024-01-01 me -> ana : Hall
Could you book the hall?
//> 2024-03-01 ana: owes ask open
//> 2024-03-02 ana: owes ask lapsed; quiet
",
    );
    check(
        "
//! 2024-01-01 ana: established
//- 2024-01-01 me -> ana : Hall
Could you book the hall?
//> 2024-12-31 ana: owes ask open
//> 2025-01-01 ana: owes ask lapsed
",
    );
    check(
        "
//- 2024-01-01 ana -> me : Hall
How many guests are coming?
//> 2024-03-01 ana: owed ask open
//> 2024-03-02 ana: owed ask lapsed
",
    );
    check(
        "
//! 2024-01-01 ana: established
//- 2024-01-01 ana -> me : Names
I'll send you the list of names by 5 January.
//> 2024-04-04 ana: owes promise broken
//> 2024-04-05 ana: owes promise lapsed
",
    );
}

#[test]
fn mail_that_claims_to_be_mine_counts_for_nothing() {
    check(
        "
//- 2024-03-04 me -> ana {inbox} : Hall
Could you book the hall?
//> 2024-03-20 ana: no contact
",
    );
    check(
        "
//- 2024-03-04 ana -> me : Hall
How many guests are coming?
//- 2024-03-05 me -> ana {inbox}
Forty guests are coming.
//> 2024-03-05 ana: owed ask open; your_turn stranger
",
    );
}

#[test]
fn the_same_message_in_two_folders_counts_once() {
    check(
        "
//- 2024-03-04 me -> ana {sent} {archive} : Hall
Could you book the hall?
//> 2024-03-11 ana: owes ask open; 1 attempts; final_outreach
",
    );
}

#[test]
fn one_person_with_two_addresses_is_one_contact_once_the_owner_says_so() {
    let text = "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 aw@example.com -> me
It is booked.
";
    check(&format!("{text}//> 2024-03-05 ana: owes ask open\n"));
    check(&format!(
        "{text}//! 2024-03-05 ana: merge aw@example.com\n//> 2024-03-05 ana: owes ask settled\n//> 2024-03-05 aw@example.com: owes ask settled\n"
    ));
}

#[test]
fn what_the_owner_says_of_an_item_goes_before_what_mail_says() {
    let ask = "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 me -> ana : Lamp
Could you look at the lamp?
";
    check(&format!("{ask}//! 2024-03-06 ana: done 1\n//> 2024-03-06 ana: owes ask settled, ask open\n"));
    check(&format!("{ask}//! 2024-03-06 ana: done\n//> 2024-03-06 ana: owes ask settled, ask settled\n"));
    check(&format!("{ask}//! 2024-03-06 ana: release 2\n//> 2024-03-06 ana: owes ask open, ask released\n"));
    check(&format!("{ask}//! 2024-03-06 ana: not an ask 1\n//> 2024-03-06 ana: owes ask open\n"));
    check(&format!(
        "{ask}//! 2024-03-06 ana: done 1\n//! 2024-03-07 ana: reopen 1\n//> 2024-03-06 ana: owes ask settled, ask open\n//> 2024-03-07 ana: owes ask open, ask open\n"
    ));
}

#[test]
fn a_reply_that_was_none_is_open_after_all_once_the_owner_says_so() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 ana -> me
The weather is fine here.
//! 2024-03-06 ana: reopen 1
//> 2024-03-05 ana: owes ask settled
//> 2024-03-06 ana: owes ask open
",
    );
}

#[test]
fn a_quoted_promise_is_not_theirs() {
    check(
        "
//- 2024-03-04 me -> ana : Slides
I'll send you the slides by Friday.
//- 2024-03-05 ana -> me
//: quote: gmail
That is very kind.
//> 2024-03-05 ana: owes nothing; owed promise open
",
    );
}

#[test]
fn an_answer_within_the_same_minute_is_an_answer() {
    check(
        "
//- 2024-03-04 10:00 me -> ana : Hall
Could you book the hall?
//- 2024-03-04 10:00 ana -> me
It is booked.
//> 2024-03-04 ana: owes ask settled; in_touch; 0 attempts
",
    );
}

#[test]
fn the_assistant_who_delivers_keeps_the_promise() {
    let promise = "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Slides
My assistant will send you the slides by Friday.
";
    check(&format!("{promise}//> 2024-03-13 ana: owes promise broken\n"));
    check(&format!(
        "{promise}//- 2024-03-07 carl@example.org -> me\n//: attachment: slides.pdf\nHere are the slides.\n\
         //> 2024-03-13 ana: owes promise settled\n"
    ));
    // Neither a colleague's small talk nor a stranger's attachment does.
    check(&format!(
        "{promise}//- 2024-03-07 carl@example.org -> me\nThe garden is green.\n//> 2024-03-13 ana: owes promise broken\n"
    ));
    check(&format!(
        "{promise}//- 2024-03-07 mallory@example.com -> me\n//: attachment: slides.pdf\nHere are the slides.\n\
         //> 2024-03-13 ana: owes promise broken\n"
    ));
}

#[test]
fn calendar_mail_neither_opens_nor_closes() {
    // An invitation is no ask, and an acceptance with the words its program puts there is no answer.
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Planning
//: calendar: REQUEST 2024-03-08T10:00Z uid8
//- 2024-03-05 me -> ana : Review
Could you bring the review?
//- 2024-03-06 ana -> me
//: calendar: REPLY 2024-03-12T10:00Z uid9
Ana has accepted this invitation. Will you bring the plans?
//> 2024-03-06 ana: owed nothing; owes ask open
",
    );
    // Nor are the words that stand in an invitation, though its headers are those of any mail.
    check(
        "
//~ ana 2023-11-06
//- 2024-03-05 me -> ana : Review
Could you bring the review?
//- 2024-03-06 ana -> me
//: calendar: REQUEST 2024-03-12T10:00Z uid9
Could you bring the plans? I will send you the address by Friday.
//> 2024-03-06 ana: owed nothing; owes ask open
",
    );
}

#[test]
fn a_second_address_of_the_same_person_settles() {
    check(
        "
//= ana: Ana Weber <ana@example.org>
//= private: Ana Weber <ana.weber@example.com>
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 private -> me
It is booked.
//> 2024-03-05 ana: owes ask settled
",
    );
}

#[test]
fn promises_run_both_ways_and_each_is_settled_by_its_own_author() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Slides
I'll send you the slides by Friday.
//- 2024-03-05 ana -> me
I'll send you the list of names by Friday.
//- 2024-03-06 ana -> me
//: attachment: names.txt
Here is the list.
//> 2024-03-06 ana: owes promise settled; owed promise open
//> 2024-03-20 ana: owes promise settled; owed promise broken
",
    );
}

#[test]
fn an_ask_that_never_arrived_is_undeliverable() {
    check(
        "
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-04 10:00 mailer-daemon@example.net -> me
//: bounce: ana@example.org 5.1.1
There is no such person here.
//> 2024-03-05 ana: owes ask undeliverable
",
    );
}
