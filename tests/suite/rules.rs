//! The twenty-five rules of practice, each shown by a conversation. A test is named after its rule.

use crickets::analysis::{CheckItem, ClarityFault, NoteKind, Standing};
use crickets::signal::Channel;
use crickets::verdict::lint::lint;
use crickets::verdict::{Because, DraftKind, Trigger, Verdict, VerdictKind};

use crate::support::correspondence::{Correspondence, check, evening};

#[test]
fn p01_time_to_answer_follows_their_own_usual_latency() {
    // Ana answers within a day, so four working days are enough; of Ben too little is known, so he has a week.
    check(
        "
//~ ana 2023-11-06
//! 2024-03-01 ben@example.com: established
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-04 me -> ben@example.com : Chairs
Could you count the chairs?
//> 2024-03-07 ana: waiting until 2024-03-08
//> 2024-03-08 ana: nudge since 2024-03-08
//> 2024-03-08 ben@example.com: waiting until 2024-03-11
//> 2024-03-11 ben@example.com: nudge since 2024-03-11
",
    );
}

#[test]
fn p01_the_time_to_answer_has_a_least_and_a_most() {
    let asked_and_answered = |answered: &dyn Fn(jiff::civil::Date) -> String| -> String {
        (0..8)
            .map(|n| {
                let asked = crickets::calendar::add_days("2023-03-06".parse().unwrap(), n * 42);
                let answered = answered(asked);
                format!(
                    "//- {asked} 09:00 me -> ana : Topic {n}\nCould you look at topic {n}?\n//- {answered} ana -> me\nI looked at it.\n"
                )
            })
            .collect()
    };
    let hall = "//- 2024-03-04 me -> ana : Hall\nCould you book the hall?\n";
    // Who answers within the hour is given three working days, who takes four weeks fifteen.
    let quick = asked_and_answered(&|asked| format!("{asked} 09:30"));
    check(&format!("{quick}{hall}//> 2024-03-06 ana: waiting until 2024-03-07\n//> 2024-03-07 ana: nudge\n"));
    let slow = asked_and_answered(&|asked| crickets::calendar::add_days(asked, 28).to_string());
    check(&format!("{slow}{hall}//> 2024-03-22 ana: waiting until 2024-03-25\n//> 2024-03-25 ana: nudge\n"));
}

#[test]
fn p02_someone_just_met_gets_one_more_note_after_a_week_and_is_then_let_go() {
    check(
        "
//- 2024-03-04 me -> ana : The panel
Could we speak for twenty minutes?
//- 2024-03-12 me -> ana
One more time: could we speak?
//> 2024-03-08 ana: waiting until 2024-03-11; new; owes ask open
//> 2024-03-11 ana: final_outreach since 2024-03-11; draft face_saving
//> 2024-03-12 ana: last_chance until 2024-03-26; 2 attempts; no draft
//> 2024-03-26 ana: let_go since 2024-03-26; no draft
//> 2025-03-26 ana: let_go since 2024-03-26
",
    );
}

#[test]
fn p03_interesting_contact_gets_one_more_call_before_the_final_note() {
    check(
        "
//! 2024-03-06 ana: vip
//- 2024-03-06 me -> ana : The panel
Could we speak for twenty minutes?
//> 2024-03-13 ana: try_another_channel since 2024-03-13; draft other_channel
//> 2024-03-19 ana: try_another_channel
//> 2024-03-20 ana: final_outreach since 2024-03-20
",
    );
    check(
        "
//! 2024-03-04 ana: vip
//- 2024-03-04 me -> ana : The panel
Could we speak for twenty minutes?
//! 2024-03-12 ana: no answer
//- 2024-03-19 me -> ana
One more time: could we speak?
//> 2024-03-12 ana: waiting until 2024-03-19; 2 attempts
//> 2024-03-19 ana: last_chance until 2024-04-02; 3 attempts
//> 2024-04-02 ana: let_go since 2024-04-02
",
    );
    let invited = Correspondence::read(
        "
//- 2024-03-04 ana -> me : Spring
Would you speak to our group in May?
",
    );
    let because = invited.standing("2024-03-05", "ana").judgement.because;
    assert!(because.iter().any(|because| matches!(because, Because::SuggestVip { .. })), "{because:?}");
}

#[test]
fn p04_an_established_relation_gets_the_long_ladder_and_ends_in_quiet() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-11 me -> ana
Did you get to the hall?
//- 2024-04-11 me -> ana
May I ask again about the hall?
//- 2024-05-13 me -> ana
Is the hall still free?
//- 2024-06-13 me -> ana
Could you tell me about the hall?
//> 2024-03-10 ana: nudge since 2024-03-08; established
//> 2024-03-11 ana: waiting until 2024-04-10
//> 2024-04-10 ana: nudge since 2024-04-10; draft second_ask
//> 2024-06-12 ana: final_outreach since 2024-06-12
//> 2024-06-13 ana: last_chance until 2024-07-15
//> 2024-07-15 ana: quiet since 2024-07-15
//> 2024-10-15 ana: quiet since 2024-07-15
",
    );
}

#[test]
fn p05_a_year_of_one_sided_effort_leaves_the_birthday() {
    let text = "
//~ ana 2022-11-07
//! 2023-01-01 ana: birthday 1980-01-12
//- 2023-02-06 me -> ana : Hall
Could you book the hall?
//- 2023-04-06 me -> ana : News
We moved to the second floor.
//- 2023-06-06 me -> ana : Fair
The fair was a success this year.
//> 2023-12-12 ana: nudge
//> 2023-12-13 ana: birthdays_only since 2023-12-13; no draft
//> 2024-01-08 ana: birthdays_only; no draft
//> 2024-01-09 ana: birthdays_only; draft birthday
//> 2024-01-12 ana: birthdays_only; draft birthday
//> 2024-01-13 ana: birthdays_only; no draft
";
    check(text);
    let foretold = Correspondence::read(text).standing("2023-12-12", "ana").judgement.changes_when;
    let birthdays: Vec<Trigger> = foretold
        .into_iter()
        .filter(|change| change.to == VerdictKind::BirthdaysOnly)
        .map(|change| change.trigger)
        .collect();
    assert_eq!(birthdays, [Trigger::On("2023-12-13".parse().unwrap())], "the year is full, and nothing lapses");
    let standing = Correspondence::read(text).standing("2024-01-09", "ana");
    let birthday = "1980-01-12".parse().ok();
    assert_eq!(standing.judgement.verdict, Verdict::BirthdaysOnly { birthday });
}

#[test]
fn p06_no_note_is_proposed_beyond_the_caps() {
    // The owner wrote more often than ever advised: nothing further is proposed.
    check(
        "
//- 2024-03-04 me -> ana : The panel
Could we speak?
//- 2024-03-05 me -> ana
Could we speak tomorrow?
//- 2024-03-06 me -> ana
Could we speak on Friday?
//> 2024-03-06 ana: last_chance until 2024-03-20; 3 attempts
//> 2024-03-20 ana: let_go
",
    );
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-05 me -> ana
Could you?
//- 2024-03-06 me -> ana
Could you please book it?
//- 2024-03-07 me -> ana
Could you book it today?
//- 2024-03-08 me -> ana
Could you book it now?
//- 2024-03-09 me -> ana
Could you book it at last?
//> 2024-03-09 ana: last_chance until 2024-04-08; 6 attempts
//> 2024-04-08 ana: quiet
",
    );
}

#[test]
fn p07_the_final_note_is_calm_and_threatens_nobody() {
    let correspondence =
        Correspondence::read("//- 2024-03-04 me -> ana : The panel\nCould we speak for twenty minutes?\n");
    let draft = correspondence.standing("2024-03-11", "ana").draft.expect("a draft");
    assert_eq!(draft.kind, DraftKind::FaceSaving);
    assert_eq!(lint(&draft.body), []);
    assert!(draft.body.contains("Could we speak for twenty minutes?"), "{}", draft.body);
    assert!(!lint("If I don't hear from you by Friday, you are on notice.").is_empty());
}

#[test]
fn p08_who_was_let_go_is_not_proposed_again() {
    let text = "
//- 2024-03-04 me -> ana : The panel
Could we speak?
//- 2024-03-12 me -> ana
One more time: could we speak?
//> 2024-03-27 ana: let_go; no draft
//> 2024-09-27 ana: let_go; no draft
";
    check(text);
    let standing = Correspondence::read(text).standing("2024-09-27", "ana");
    assert!(!standing.shown);
}

#[test]
fn p09_who_comes_back_is_welcome_and_not_pushed_before_the_day_they_named() {
    check(
        "
//- 2024-03-04 me -> ana : The panel
Could we speak?
//- 2024-03-12 me -> ana
One more time: could we speak?
//- 2024-05-06 ana -> me
Sorry for the silence, the spring was hard on us. All is well again.
//> 2024-05-05 ana: let_go
//> 2024-05-06 ana: came_back after let_go since 2024-05-06; draft welcome_back; owes ask settled
//> 2024-06-05 ana: came_back after let_go
//> 2024-06-06 ana: in_touch
",
    );
    check(
        "
//- 2024-03-04 me -> ana : The panel
Could we speak?
//- 2024-03-05 ana -> me
Not now. Please try me again in June.
//> 2024-03-06 ana: waiting; owes ask paused
//> 2024-05-31 ana: waiting; owes ask paused
",
    );
}

#[test]
fn p10_three_cancellations_in_a_row_lead_to_a_last_note() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Lunch
I'm sorry, but I have to cancel our lunch on Friday.
//- 2024-03-11 ana -> me
I am afraid I have to cancel our lunch again.
//- 2024-03-18 ana -> me
Sorry, I need to cancel our lunch once more.
//- 2024-03-20 me -> ana
Shall we find a better time for lunch?
//- 2024-03-25 ana -> me
I have to cancel our lunch this time too.
//> 2024-03-11 ana: in_touch
//> 2024-03-18 ana: final_outreach early since 2024-03-18; draft reschedule
//> 2024-03-20 ana: waiting
//> 2024-03-25 ana: let_go since 2024-03-25
",
    );
    // A meeting that took place starts the count anew.
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Lunch
I'm sorry, but I have to cancel our lunch on Friday.
//- 2024-03-11 ana -> me
I am afraid I have to cancel our lunch again.
//- 2024-03-15 me -> ana
It was great seeing you at lunch yesterday.
//- 2024-03-18 ana -> me
Sorry, I need to cancel our next lunch.
//> 2024-03-18 ana: in_touch
",
    );
}

#[test]
fn p11_promises_by_contacts_are_kept_late_or_broken_and_a_call_leaves_no_trace() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Names
I'll send you the list of names by Friday.
//> 2024-03-08 ana: waiting until 2024-03-13; owes promise open
//> 2024-03-12 ana: waiting; owes promise open
//> 2024-03-13 ana: nudge since 2024-03-13; owes promise broken; draft promise_reminder
",
    );
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Names
I'll send you the list of names by Friday.
//- 2024-03-08 ana -> me
//: attachment: names.pdf
Here is the list.
//> 2024-03-20 ana: in_touch; owes promise settled
",
    );
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Names
I'll send you the list of names by Friday.
//- 2024-03-18 ana -> me
//: attachment: names.pdf
Here is the list.
//> 2024-03-20 ana: in_touch; owes promise late
",
    );
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Names
I'll call you tomorrow.
//> 2024-04-20 ana: in_touch; owes promise open
",
    );
    let call = "//~ ana 2023-11-06\n//- 2024-03-04 ana -> me : Names\nI'll call you tomorrow.\n";
    let standing = Correspondence::read(call).standing("2024-04-20", "ana");
    assert_eq!(standing.chance_still.last(), Some(&None), "whether they called, mail cannot tell");
}

#[test]
fn p12_a_promise_by_the_assistant_or_on_the_telephone_counts() {
    check(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Contract
My assistant will send you the contract by Friday.
//> 2024-03-08 ana: waiting; owes promise open
//> 2024-03-13 ana: nudge since 2024-03-13; owes promise broken
",
    );
    check(
        "
//~ ana 2023-11-06
//! 2024-03-04 ana: reached, promised 2024-03-08: a list of names
//> 2024-03-08 ana: waiting until 2024-03-13; owes promise open
//> 2024-03-13 ana: nudge since 2024-03-13; owes promise broken
",
    );
}

#[test]
fn p13_an_unclear_ask_is_shown_with_its_faults() {
    let long = "The weather has been fine and the garden is full of birds. ".repeat(15);
    let faults = |ask: &str, day: &str| {
        let correspondence = Correspondence::read(&format!("//- 2024-03-04 me -> ana : News\n{ask}\n"));
        correspondence.standing(day, "ana").clarity.expect("an ask").faults
    };
    assert_eq!(faults("Could you send me the list of speakers?", "2024-03-11"), []);
    assert!(
        faults(&format!("{long}Could you send me the list of speakers?"), "2024-03-11").contains(&ClarityFault::Buried)
    );
    assert!(faults("Any news?", "2024-03-11").contains(&ClarityFault::Vague));
    let several = "Could you send me the list? Could you book the hall? Can you tell Ben? When does it begin?";
    let found = faults(several, "2024-03-11");
    assert!(found.iter().any(|fault| matches!(fault, ClarityFault::Several { asks } if *asks >= 3)), "{found:?}");
    assert!(faults("Let me know when the list is ready.", "2024-03-11").contains(&ClarityFault::NoQuestion));
}

#[test]
fn p14_the_second_ask_is_gentle_and_asks_for_the_reason() {
    let correspondence = Correspondence::read(
        "
//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-11 me -> ana
Did you get to the hall?
",
    );
    let draft = correspondence.standing("2024-04-10", "ana").draft.expect("a draft");
    assert_eq!(draft.kind, DraftKind::SecondAsk);
    assert_eq!(lint(&draft.body), []);
    assert!(draft.body.contains('?'), "{}", draft.body);
}

#[test]
fn p15_the_last_note_about_a_promise_claims_no_note_that_was_never_written() {
    let correspondence = Correspondence::read(
        "
//- 2024-03-04 ana -> me : Numbers
I will send you the numbers by Friday.
",
    );
    let standing = correspondence.standing("2024-03-14", "ana");
    assert_eq!(standing.judgement.verdict, Verdict::FinalOutreach { early: false });
    let draft = standing.draft.expect("a draft");
    let gave_time = standing.checklist.iter().find(|check| matches!(check.item, CheckItem::GaveTime { .. }));
    assert_eq!(gave_time.map(|check| check.item), Some(CheckItem::GaveTime { days: 6 }), "counted from Friday");
    assert_eq!(draft.kind, DraftKind::FaceSaving);
    assert_eq!(lint(&draft.body), []);
    assert!(draft.body.contains("On 4 March"), "{}", draft.body);
    assert!(draft.body.contains("I will send you the numbers by Friday."), "{}", draft.body);
    for claim in ["I wrote", "my note", "I asked", "I would need", "again"] {
        assert!(!draft.body.contains(claim), "{claim}: {}", draft.body);
    }
}

#[test]
fn p15_a_draft_after_a_broken_promise_saves_their_face() {
    let correspondence = Correspondence::read(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Names
I'll send you the list of names by Friday.
",
    );
    let draft = correspondence.standing("2024-03-13", "ana").draft.expect("a draft");
    assert_eq!(lint(&draft.body), []);
    let body = draft.body.to_lowercase();
    assert!(body.contains("thank"), "{body}");
    assert!(!body.contains("you promised") && !body.contains("you have not"), "{body}");
    assert!(body.contains(" i ") && body.contains("list of names"), "{body}");
}

#[test]
fn p16_the_other_channel_comes_from_their_own_signature() {
    let correspondence = Correspondence::read(
        "
//! 2024-03-04 ana: vip
//- 2024-02-26 ana -> me : The panel
The panel was a pleasure.

-- 
Ana Weber
Phone: +49 30 1234567
//- 2024-03-04 me -> ana
Could we speak for twenty minutes?
",
    );
    let standing = correspondence.standing("2024-03-11", "ana");
    let phone = Channel::Phone("+49 30 1234567".into());
    assert_eq!(standing.judgement.verdict, Verdict::TryAnotherChannel);
    let channels = vec![phone];
    assert_eq!(standing.relation.contact.channels, channels);
    assert!(
        standing.judgement.because.contains(&Because::OtherChannels { channels }),
        "{:?}",
        standing.judgement.because
    );
}

#[test]
fn p17_a_checklist_stands_beside_each_final_note() {
    let correspondence = Correspondence::read(
        "
//- 2024-03-04 me -> ana : The panel
Could we speak for twenty minutes?
",
    );
    let checklist = correspondence.standing("2024-03-11", "ana").checklist;
    let done =
        |wanted: fn(&CheckItem) -> bool| checklist.iter().find(|check| wanted(&check.item)).map(|check| check.done);
    assert_eq!(done(|item| matches!(item, CheckItem::AskedMoreThanOnce { attempts: 1 })), Some(Some(false)));
    assert_eq!(done(|item| matches!(item, CheckItem::GaveTime { days: 7 })), Some(Some(true)));
    assert_eq!(done(|item| matches!(item, CheckItem::AskedClearly)), Some(Some(true)));
    assert_eq!(done(|item| matches!(item, CheckItem::TriedAnotherChannel { known: false })), Some(Some(false)));
    assert_eq!(done(|item| matches!(item, CheckItem::RightAddress)), Some(None), "mail alone cannot tell");
    assert_eq!(done(|item| matches!(item, CheckItem::RightPerson)), Some(None));
    assert!(correspondence.standing("2024-03-08", "ana").checklist.is_empty(), "only beside a final note");
}

#[test]
fn p17_a_promise_made_again_was_asked_for_more_than_once() {
    let correspondence = Correspondence::read(
        "
//~ ana 2023-11-06
//- 2024-03-01 me -> ana : Names
Could you send me the list of names?
//- 2024-03-04 ana -> me
I'll send you the list of names by Friday.
//- 2024-03-14 me -> ana
Could you send me the list again?
//- 2024-03-15 ana -> me
I'll send you the list by 22 March.
",
    );
    let standing = correspondence.standing("2024-03-27", "ana");
    assert_eq!(standing.judgement.verdict, Verdict::FinalOutreach { early: true });
    let items: Vec<CheckItem> = standing.checklist.iter().map(|check| check.item).collect();
    assert!(items.contains(&CheckItem::AskedMoreThanOnce { attempts: 2 }), "{items:?}");
    assert!(!items.contains(&CheckItem::AskedClearly), "what they offered was not asked for: {items:?}");
}

#[test]
fn p18_chasing_has_a_cost_in_notes_words_and_days() {
    let correspondence = Correspondence::read(
        "
//~ ana 2023-11-06
//- 2024-03-04 me -> ana : Hall
Could you book the hall?
//- 2024-03-14 me -> ana
Did you get to the hall?
",
    );
    // Wishing luck with what is promised for later is no chasing.
    let wished = Correspondence::read(
        "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Grant
When I hear back from the ministry, I'll send you the result.
//- 2024-03-04 me -> ana
Good luck with it.
",
    );
    assert_eq!(wished.standing("2024-03-24", "ana").cost.notes, 0);
    let cost = correspondence.standing("2024-03-24", "ana").cost;
    assert_eq!((cost.notes, cost.words, cost.days), (2, 11, 20));
    assert_eq!(correspondence.standing("2024-03-01", "ana").cost.notes, 0);
}

#[test]
fn p19_time_goes_to_those_who_answer_and_whom_i_neglect_is_named() {
    let neglected: String = (0..8)
        .map(|week| {
            let day = crickets::calendar::add_days("2023-11-06".parse().unwrap(), week * 7);
            format!(
                "//- {day} cleo@example.com -> me : Idea {week}\nI wrote down an idea for your autumn programme. {}\n",
                "It grew on me over the weekend. ".repeat(8)
            )
        })
        .collect();
    let correspondence = Correspondence::read(&format!(
        "
//~ ana 2023-11-06
{neglected}
//! 2023-12-01 cleo@example.com: established
//- 2023-11-06 me -> ben@example.com : Hall
Could you book the hall?
//- 2023-11-16 me -> ben@example.com : Lamp
Could you look at the lamp?
//- 2023-11-26 me -> ben@example.com : Door
Could you paint the door?
"
    ));
    let ana = correspondence.standing("2024-01-08", "ana");
    let ben = correspondence.standing("2024-01-08", "ben@example.com");
    let cleo = correspondence.standing("2024-01-08", "cleo@example.com");
    assert!(ana.worth_your_time && !ben.worth_your_time && !cleo.worth_your_time);
    assert!(cleo.neglected && !ana.neglected && !ben.neglected, "{:?}", cleo.scores.reciprocity);
    assert!(ana.scores.tie > ben.scores.tie);
}

#[test]
fn p19_neither_balance_nor_answers_alone_are_worth_the_time() {
    let mut text = String::new();
    for week in 0..12 {
        let day = crickets::calendar::add_days("2023-11-06".parse().unwrap(), week * 7);
        let next = crickets::calendar::add_days(day, 1);
        // Dora asks nothing and answers nothing, and neither does the owner.
        text += &format!(
            "//- {day} me -> dora@example.com : Topic {week}\nCould you look at topic {week}?\n\
             //- {next} dora@example.com -> me : Garden {week}\nThe garden is green in week {week}.\n"
        );
        // Emil writes at length every week and answers whatever he is asked.
        let long = "It grew on me over the weekend, and I drew it for you. ".repeat(6);
        text += &format!("//- {day} emil@example.net -> me : Idea {week}\nI wrote down an idea. {long}\n");
        if week % 3 == 0 {
            text += &format!(
                "//- {day} 15:00 me -> emil@example.net : Drawing {week}\nCould you send drawing {week}?\n\
                 //- {next} emil@example.net -> me\n{long}\n"
            );
        }
    }
    let correspondence = Correspondence::read(&text);
    let scores = |name| {
        let standing = correspondence.standing("2024-02-01", name);
        assert!(!standing.worth_your_time, "{name}: {:?}", standing.scores);
        let (answers, balance) = (standing.scores.responsiveness.score, standing.scores.reciprocity.score);
        (answers.expect("enough asks"), balance.expect("enough letters"))
    };
    let (dora, emil) = (scores("dora@example.com"), scores("emil@example.net"));
    assert!(dora.0 < 50.0 && dora.1.abs() <= 0.4, "in balance, and silent: {dora:?}");
    assert!(emil.0 >= 50.0 && emil.1 > 0.4, "ready, and out of balance: {emil:?}");
}

#[test]
fn p20_what_i_owe_comes_first_on_the_page() {
    let text = "
//~ ana 2023-11-06
//~ ben@example.com 2023-11-06
//- 2024-03-04 ana -> me : Hall
Could you tell me how many guests are coming?
//- 2024-03-04 me -> ben@example.com : Chairs
Could you count the chairs?
//- 2024-03-04 cleo@example.net -> me : Plan
I hope the plan arrives in time.
//- 2024-03-05 me -> cleo@example.net
I'll send you the plan by Friday.
//> 2024-03-20 ana: your_turn since 2024-03-04; owed ask open; draft owed_reply
//> 2024-03-20 ben@example.com: nudge
//> 2024-03-20 cleo@example.net: your_turn since 2024-03-05; owed promise broken
";
    check(text);
    let correspondence = Correspondence::read(text);
    let rank = |name| correspondence.standing("2024-03-20", name).rank;
    assert!(rank("ana") < rank("ben@example.com"));
    assert!(rank("cleo@example.net") < rank("ben@example.com"));
}

#[test]
fn p21_introductions_are_counted_both_ways_with_what_came_of_them() {
    let correspondence = Correspondence::read(
        "
//= ana: Ana Weber <ana@example.org>
//= ben: Ben Okafor <ben@example.com>
//= cleo: Cleo Adam <cleo@example.net>
//- 2024-03-04 ana -> me cc ben : Introduction
Robin, meet Ben. I'd like to introduce you to Ben, who runs the hall.
//- 2024-03-06 ben -> me : The hall
The hall is free on Fridays.
//- 2024-03-11 me -> ana, cleo : You two
Ana, I'd like to introduce you to Cleo, who paints.
",
    );
    let ana = correspondence.standing("2024-03-20", "ana").relation.introductions;
    let told: Vec<(bool, bool, bool)> = ana
        .iter()
        .map(|introduction| (introduction.given_by_owner, introduction.introduces, introduction.led_to_conversation()))
        .collect();
    assert_eq!(told, [(false, true, true), (true, false, false)], "{ana:#?}");
    assert_eq!(ana[0].parties, [correspondence.address("ben")]);
    let cleo = correspondence.standing("2024-03-20", "cleo").relation.introductions;
    assert_eq!(cleo.len(), 1);
}

#[test]
fn p21_those_named_are_introduced_and_nobody_else_who_reads_along() {
    let correspondence = Correspondence::read(
        "
//= ana: Ana Weber <ana@example.org>
//= ben: Ben Okafor <ben@example.com>
//= cleo: Cleo Adam <cleo@example.net>
//= dora: Dora Lindt <dora@example.org>
//- 2024-03-11 me -> ana, cleo cc dora : You two
Ana, I'd like to introduce you to Cleo, who paints.
//- 2024-03-12 ben -> me, cleo, dora : Cleo and Dora
Cleo, meet Dora. Dora, Cleo paints.
//- 2024-03-14 me -> cleo : The hall
Thanks for the introduction, Ben!
",
    );
    let standings = correspondence.analysis("2024-03-20").standings;
    let count = |name: &str| {
        let is = |standing: &&Standing| standing.relation.contact.addresses.contains(&correspondence.address(name));
        standings.iter().find(is).map_or(0, |standing| standing.relation.introductions.len())
    };
    assert_eq!(count("ana"), 1);
    // The second is not the owner's, and whoever gives thanks has introduced nobody.
    assert_eq!(count("cleo"), 1);
    assert_eq!(count("dora"), 0);
    assert_eq!(count("ben"), 0);
}

#[test]
fn p21_an_introduction_is_followed_to_its_outcome_and_never_chased() {
    check(
        "
//= ana: Ana Weber <ana@example.org>
//= ben: Ben Okafor <ben@example.com>
//= cleo: Cleo Adam <cleo@example.net>
//- 2024-03-04 ana -> me cc ben : Introduction
Robin, meet Ben. I'd like to introduce you to Ben, who runs the hall.
//- 2024-03-06 ben -> me : The hall
The hall is free on Fridays.
//> 2024-03-05 ana: owed introduction open; in_touch
//> 2024-03-06 ana: owed introduction settled; owes nothing
//> 2024-03-06 ben: owed nothing; owes nothing
",
    );
    let given = "
//= ana: Ana Weber <ana@example.org>
//= cleo: Cleo Adam <cleo@example.net>
//- 2024-03-11 me -> ana, cleo : You two
Ana, I'd like to introduce you to Cleo, who paints.
//- 2024-03-12 ana -> me : Garden
The garden is green.
";
    // A letter about something else is no conversation that came of it; one in the same conversation is.
    check(&format!(
        "{given}//> 2024-03-12 ana: owes introduction open; 0 attempts\n//> 2024-03-30 cleo: quiet; no draft\n"
    ));
    check(&format!(
        "{given}//- 2024-03-13 cleo -> ana, me re 1\nHow lovely to meet you both.\n\
         //> 2024-03-13 ana: owes introduction settled\n//> 2024-03-13 cleo: owes introduction settled\n"
    ));
    check(&format!(
        "{given}//> 2024-05-10 cleo: owes introduction open\n//> 2024-05-11 cleo: owes introduction lapsed\n"
    ));
}

#[test]
fn p22_what_worked_says_how_many_notes_were_answered_and_how_fast() {
    let correspondence = Correspondence::read(
        "
//- 2024-03-04 me -> ana : The panel
Could we speak?
//- 2024-03-12 09:00 me -> ana
One more time: could we speak?
//- 2024-03-12 09:30 ana -> me
Yes, gladly.
//- 2024-03-04 me -> ben@example.com : Hall
Could you book the hall?
//- 2024-03-12 me -> ben@example.com
Did you get to the hall?
",
    );
    let worked = correspondence.analysis("2024-03-28").worked;
    assert_eq!(worked.len(), 1, "{worked:?}");
    assert_eq!((worked[0].kind, worked[0].sent, worked[0].answered), (NoteKind::Final, 2, 1));
    assert_eq!(worked[0].fastest_hours, Some(0.5));
    assert_eq!(worked[0].median_latency_hours, Some(0.5));
}

#[test]
fn p22_what_worked_leaves_out_what_cannot_be_told_yet_and_tells_notes_after_a_broken_promise() {
    let text = "
//~ ana 2023-11-06
//- 2024-03-04 ana -> me : Names
I'll send you the list of names by Friday.
//- 2024-03-20 me -> ana
The list of names would help us a lot.
//- 2024-03-21 09:00 ana -> me
//: attachment: names.txt
Here is the list.
//- 2024-05-06 me -> ben@example.com : Hall
Could you book the hall?
//- 2024-05-14 me -> ben@example.com
Did you get to the hall?
//- 2024-05-06 me -> cleo@example.com : News
We moved to the second floor.
//- 2024-05-14 me -> cleo@example.com
The garden is green.
";
    let told = |day: &str| {
        let worked = Correspondence::read(text).analysis(day).worked;
        worked.iter().map(|worked| (worked.kind, worked.sent, worked.answered)).collect::<Vec<_>>()
    };
    let promised = (NoteKind::AfterBrokenPromise, 1, 1);
    assert_eq!(told("2024-05-20"), [promised], "six days are no failure, and news ask for nothing");
    assert_eq!(told("2024-05-30"), [(NoteKind::Final, 1, 0), promised]);
}

#[test]
fn p23_a_night_proposes_no_more_than_its_cap() {
    let text: String = (0..15)
        .map(|n| format!("//- 2024-03-04 me -> p{n}@example.org : Hall {n}\nCould you book hall {n}?\n"))
        .collect();
    let analysis = Correspondence::read(&text).analysis("2024-03-12");
    let proposed =
        analysis.standings.iter().filter(|standing| standing.judgement.verdict.kind() == VerdictKind::FinalOutreach);
    assert_eq!(proposed.count(), 15);
    let shown: Vec<u32> =
        analysis.standings.iter().filter(|standing| standing.shown).map(|standing| standing.rank).collect();
    assert_eq!(shown, (1..=10).collect::<Vec<_>>(), "the best ranked are shown");
    assert_eq!(analysis.now, evening("2024-03-12"));
}

#[test]
fn p24_a_referral_or_a_bounce_points_to_the_right_person() {
    let text = "
//- 2024-03-04 me -> ana : The panel
Could we speak?
//- 2024-03-05 ana -> me
I am no longer with the foundation. Please contact Jonas Beck (jonas.beck@example.com).
//> 2024-03-20 ana: unreachable since 2024-03-05; no draft
";
    let left = Correspondence::read(text).standing("2024-03-20", "ana");
    let Verdict::Unreachable { successor: Some(successor) } = left.judgement.verdict else {
        panic!("{:?}", left.judgement)
    };
    assert!(successor.contains("onas"), "{successor}");
    check(
        "
//- 2024-03-04 me -> ana : The panel
Could we speak?
//- 2024-03-04 10:00 mailer-daemon@example.net -> me
//: bounce: ana@example.org 5.1.1
The message could not be delivered.
//> 2024-03-20 ana: unreachable since 2024-03-04; owes ask undeliverable; no draft
",
    );
    // Whoever is named by address alone is told by the name they use in mail.
    let known = Correspondence::read(
        "
//= jonas: Jonas Beck <jonas.beck@example.com>
//- 2024-02-01 jonas -> me : Spring
Greetings from the foundation.
//- 2024-03-04 me -> ana : The panel
Could we speak?
//- 2024-03-05 ana -> me
I am no longer with the foundation. Please contact jonas.beck@example.com.
",
    );
    assert_eq!(
        known.standing("2024-03-20", "ana").judgement.verdict,
        Verdict::Unreachable { successor: Some("Jonas Beck (jonas.beck@example.com)".to_owned()) }
    );
    let told = Correspondence::read(
        "
//- 2024-03-04 me -> ana : The panel
Could we speak?
//- 2024-03-05 ana -> me
I am no longer with the foundation. Please contact Jonas Beck <jonas.beck@example.com>.
",
    );
    assert_eq!(
        told.standing("2024-03-20", "ana").judgement.verdict,
        Verdict::Unreachable { successor: Some("Jonas Beck (jonas.beck@example.com)".to_owned()) }
    );
    let referred = Correspondence::read(
        "
//- 2024-03-04 me -> ana : The panel
Could we speak?
//- 2024-03-05 ana -> me
I am not the right person for this. You should talk to Jonas Beck.
",
    );
    let because = referred.standing("2024-03-20", "ana").judgement.because;
    assert!(because.iter().any(|because| matches!(because, Because::Referred { .. })), "{because:?}");
}

#[test]
fn p25_the_turning_point_and_the_last_exchange_before_the_silence_are_kept() {
    let mut text = String::new();
    for week in 0..14_i64 {
        let asked = crickets::calendar::add_days("2023-01-02".parse().unwrap(), week * 14);
        let answered = crickets::calendar::add_days(asked, if week < 7 { 1 } else { 9 });
        text += &format!(
            "//- {asked} me -> ana : Topic {week}\nCould you look at topic {week}?\n//- {answered} ana -> me\nI looked at it.\n"
        );
    }
    text += "//- 2023-08-07 me -> ana : Hall\nCould you book the hall?\n";
    let standing = Correspondence::read(&text).standing("2023-09-20", "ana");
    let turning_point = standing.scores.latency.turning_point.expect("a turning point");
    assert_eq!(turning_point.on.to_string(), "2023-04-19", "the first slow answer");
    assert!(turning_point.after_median_hours > 5.0 * turning_point.before_median_hours);
    let (Because::Unanswered { evidence, .. }, Some(seen)) =
        (&standing.judgement.because[0], standing.last_sign_of_life)
    else {
        panic!("{:?}", standing.judgement)
    };
    assert_eq!(&*evidence.sentence, "Could you book the hall?");
    let last = standing.relation.moments.iter().find(|moment| moment.at == seen).expect("the last exchange");
    assert_eq!(&*last.opening, "I looked at it.");
}
