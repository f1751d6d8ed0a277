//! An analysis written by hand, with somebody for every verdict and every reason.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::{Date, date};

use crate::analysis::*;
use crate::calendar::{Due, add_days};
use crate::ledger::{
    Conversation, Exchange, ExchangeKind, Introduction, Moment, MomentKind, Note, Party, Relation, State,
};
use crate::message::{AddrSpec, MessageId, Role};
use crate::people::decision::Via;
use crate::people::{Contact, Decision, Resolution};
use crate::score::{Bin, Measures};
use crate::score::{Latency, Reciprocity, Replay, Responsiveness, Scores, TurningPoint};
use crate::signal::{Act, By, Channel};
use crate::verdict::{Because, ChangesWhen, Draft, DraftKind, Evidence, Gap, Judgement, Trigger, Verdict, VerdictKind};

/// The night of the sample.
const TODAY: Date = date(2026, 3, 10);

/// The texts of a sample: friendly ones, or the same hostile one everywhere.
pub struct Texts(pub Option<&'static str>);

impl Texts {
    fn say(&self, text: &str) -> String {
        self.0.unwrap_or(text).to_owned()
    }

    fn address(&self, text: &str) -> AddrSpec {
        // Hostile text stands before the address, so that contacts stay apart.
        AddrSpec::new(&self.0.map_or_else(|| text.to_owned(), |hostile| format!("{hostile}{text}")))
    }

    fn id(&self, text: &str) -> MessageId {
        MessageId::new(&self.0.map_or_else(|| text.to_owned(), |hostile| format!("{hostile}{text}")))
    }
}

fn day(ago: i64) -> Date {
    add_days(TODAY, -ago)
}

fn at(ago: i64) -> Timestamp {
    format!("{}T09:15:00Z", day(ago)).parse().expect("a time")
}

fn evidence(texts: &Texts, ago: i64, sentence: &str) -> Evidence {
    Evidence {
        message: Some(texts.id("m1@example.org")),
        at: at(ago),
        sentence: texts.say(sentence).into(),
        subject: texts.say("The spring workshop").into(),
    }
}

/// Returns somebody with a year of mail, silent for `silent` days, at the given verdict.
fn somebody(texts: &Texts, rank: u32, name: &str, silent: i64, verdict: Verdict, because: Vec<Because>) -> Standing {
    let id = texts.address(&format!("{}@example.org", name.split_whitespace().next().unwrap_or("x").to_lowercase()));
    let moments = (0..12)
        .flat_map(|step| {
            let ago = silent + i64::from(step) * (19 + i64::from(rank) % 7);
            let sent = MomentKind::Sent(Note { direct: true, addressees: 1, asks: true, ..Note::default() });
            let received = MomentKind::Received(Note { direct: true, addressees: 1, answers: true, ..Note::default() });
            [(ago + 3, sent), (ago, received)].map(|(ago, kind)| Moment {
                at: at(ago),
                message: Some(texts.id(&format!("m{ago}@example.org"))),
                kind,
                words: 60,
                opening: texts.say("Thank you for the list.").into(),
            })
        })
        .rev()
        .collect();
    let score = 20.0 + f64::from(rank * 37 % 70);
    Standing {
        rank,
        relation: Relation {
            contact: Contact {
                id: id.clone(),
                name: texts.say(name),
                addresses: BTreeSet::from([id.clone(), texts.address("other@example.net")]),
                organisation: Some(texts.say("example.org")),
                channels: vec![Channel::Phone(texts.say("+49 30 5550123")), Channel::Handle(texts.say("social.example.org/ana"))],
                language: "en".to_owned(),
                vip: rank == 2,
                birthday: None,
            },
            established: rank.is_multiple_of(2),
            remarks: Vec::new(),
            introductions: vec![Introduction {
                at: at(80),
                message: texts.id("m2@example.org"),
                sentence: texts.say("Ben, meet Cleo.").into(),
                introducer: String::new(),
                given_by_owner: true,
                parties: vec![texts.address("ben@example.com"), texts.address("cleo@example.net")],
                introduces: false,
                conversation: Some(Conversation { at: at(79), message: texts.id("m3@example.org") }),
            }],
            moments,
            exchanges: vec![Exchange {
                thread: Some(0),
                opened_by: texts.id("m1@example.org"),
                opened_at: at(silent.min(90)),
                with: id,
                owed_by: Party::Contact,
                kind: if rank.is_multiple_of(3) { ExchangeKind::Commitment } else { ExchangeKind::Ask },
                sentence: texts.say("I'll get back to you with some names by Friday.").into(),
                subject: texts.say("The spring workshop").into(),
                due: Due::Window { text: texts.say("by Friday"), from: day(silent - 3), to: day(silent - 3) },
                due_on: day(silent - 3),
                act: Some(Act::Send),
                by: By::Author,
                leaves_no_mail: false,
                addressees: 1,
                live_days: 365,
                paused: Vec::new(),
                outcome: None,
            }],
        },
        states: vec![if rank.is_multiple_of(3) { State::Broken { since: day(silent - 6) } } else { State::Open }],
        p_answer: vec![Some(0.62)],
        chance_still: vec![Some(0.18)],
        established: rank.is_multiple_of(2),
        judgement: Judgement {
            verdict,
            since: day(2),
            because,
            changes_when: vec![
                ChangesWhen { to: VerdictKind::LastChance, trigger: Trigger::On(day(-9)) },
                ChangesWhen { to: VerdictKind::CameBack, trigger: Trigger::TheyWrite },
            ],
        },
        scores: Scores {
            responsiveness: Responsiveness {
                score: (rank != 4).then_some(score),
                low: score - 18.0,
                high: (score + 21.0).min(100.0),
                replies: 5,
                asks: 8,
                effective_asks: 6.0,
                rho: 0.8,
            },
            latency: Latency {
                median_hours: Some(50.5),
                turning_point: Some(TurningPoint { on: day(200), before_median_hours: 5.0, after_median_hours: 90.0 }),
                observed: (0..14).map(|step| (day(silent + step * 30), if step < 6 { 90.0 } else { 5.0 } + step as f64)).rev().collect(),
                ..Latency::default()
            },
            reciprocity: Reciprocity {
                score: (rank != 4).then_some(f64::from(rank * 29 % 17) / 10.0 - 0.8),
                evidence: 9,
                initiation: Some(-0.7),
                reply: Some(-0.3),
                effort: Some(-0.2),
                promises: Some(-0.5),
                introductions: Some(0.0),
            },
            tie: f64::from(rank * 13 % 23),
            chance_still: Some(0.18),
            stake: 1.0,
        },
        counts: Counts { sent: 24, received: 12, attempts: 2, cancellations: 0, thanks: 2 },
        draft: Some(Draft {
            kind: DraftKind::FaceSaving,
            language: "en".to_owned(),
            subject: texts.say("Re: The spring workshop"),
            body: texts.say("Dear Ana,\n\nI may have asked at a busy time, and I let the thread slip myself. Thank you for the ideas in January: two of them are in the programme now.\n\nIf you can still think of one person I should talk to, I would be glad of a name. If not, no answer is needed.\n\nWarm regards"),
            warnings: Vec::new(),
        }),
        clarity: Some(Clarity {
            sentence: texts.say("It would be good to have names at some point."),
            faults: vec![ClarityFault::Buried, ClarityFault::Vague, ClarityFault::Several { asks: 3 }, ClarityFault::NoQuestion],
        }),
        cost: Cost { notes: 2, calls: 0, words: 180, days: silent },
        checklist: vec![
            Check { item: CheckItem::AskedMoreThanOnce { attempts: 2 }, done: Some(true) },
            Check { item: CheckItem::GaveTime { days: silent }, done: Some(true) },
            Check { item: CheckItem::AskedClearly, done: Some(false) },
            Check { item: CheckItem::TriedAnotherChannel { known: true }, done: None },
        ],
        last_sign_of_life: Some(at(silent)),
        shown: rank != 3,
        worth_your_time: false,
        neglected: rank == 19,
        accounts: BTreeSet::from([texts.say(if rank.is_multiple_of(5) { "home" } else { "work" })]),
    }
}

/// Returns an analysis in which everything there is to say is said.
pub fn sample(texts: &Texts) -> Analysis {
    let ev = |ago, sentence: &str| evidence(texts, ago, sentence);
    let text = |sentence: &str| texts.say(sentence);
    let people: Vec<(&str, i64, Verdict, Vec<Because>)> = vec![
        (
            "Ana Weber",
            4,
            Verdict::YourTurn { stranger: false },
            vec![
                Because::TheyAsked { evidence: ev(4, "Could you send me the outline before Thursday?") },
                Because::SuggestVip { evidence: ev(9, "We would love to have you speak to our group.") },
            ],
        ),
        (
            "Ben Okafor",
            6,
            Verdict::YourTurn { stranger: false },
            vec![
                Because::OwnerPromised {
                    evidence: ev(12, "I will introduce you to Cleo this week."),
                    due: Some(day(5)),
                    overdue: true,
                },
                Because::OwnerPromised { evidence: ev(2, "I'll send the slides."), due: None, overdue: false },
            ],
        ),
        (
            "Iris Lind",
            9,
            Verdict::YourTurn { stranger: false },
            vec![Because::TheyAsked { evidence: ev(9, "What did you think?") }],
        ),
        (
            "Cleo Marchetti",
            49,
            Verdict::FinalOutreach { early: false },
            vec![
                Because::Unanswered {
                    evidence: ev(49, "Which of the two dates would suit your group?"),
                    silent_days: 49,
                },
                Because::NotesSince { notes: 2, calls: 0, last: at(21) },
            ],
        ),
        (
            "Dan Müller",
            30,
            Verdict::FinalOutreach { early: true },
            vec![Because::Cancelled { evidence: ev(11, "Sorry, something has come up again."), count: 3 }],
        ),
        (
            "Edith Sørensen",
            61,
            Verdict::Nudge,
            vec![Because::TheyPromised {
                evidence: ev(61, "I'll get back to you with some names by Friday."),
                due: Some(day(58)),
                overdue: true,
                leaves_no_mail: false,
                again: false,
            }],
        ),
        (
            "Farid Haddad",
            75,
            Verdict::TryAnotherChannel,
            vec![
                Because::OtherChannels { channels: vec![Channel::Phone(text("+49 30 5550199"))] },
                Because::OtherChannels { channels: vec![] },
            ],
        ),
        (
            "Greta Lindqvist",
            3,
            Verdict::Waiting { until: day(-4) },
            vec![
                Because::WithinGrace { working_days: 5.0, replies: 7 },
                Because::TheyNamedADay { evidence: ev(3, "Not now, ask me in March."), until: day(-4) },
            ],
        ),
        (
            "Hiro Tanaka",
            40,
            Verdict::LastChance { until: day(-12) },
            vec![Because::NotesSince { notes: 3, calls: 0, last: at(2) }],
        ),
        (
            "Inga Petrov",
            5,
            Verdict::Away { until: day(-6) },
            vec![
                Because::TheyAreAway {
                    evidence: ev(5, "I am out of the office until 16 March."),
                    until: day(-6),
                    guessed: false,
                },
                Because::TheyAreAway { evidence: ev(5, ""), until: day(-9), guessed: true },
            ],
        ),
        (
            "Jonas Albrecht",
            1,
            Verdict::CameBack { after: VerdictKind::LetGo },
            vec![Because::TheyWroteAgain {
                evidence: ev(1, "I am sorry for the long silence, it was quite a year."),
                after: VerdictKind::LetGo,
                silent_days: 214,
            }],
        ),
        ("Klara Novak", 100, Verdict::LetGo, vec![Because::OneSided { days: 100, notes: 2 }]),
        (
            "Luis Ortega",
            400,
            Verdict::BirthdaysOnly { birthday: crate::people::Birthday::new(Some(1980), 3, 12) },
            vec![Because::OneSided { days: 400, notes: 4 }],
        ),
        (
            "Mina Rossi",
            20,
            Verdict::Declined,
            vec![
                Because::TheyDeclined { evidence: ev(20, "Please remove me from your list."), stop: true },
                Because::TheyDeclined { evidence: ev(30, "It is a no from us."), stop: false },
            ],
        ),
        (
            "Nils Berg",
            90,
            Verdict::Unreachable { successor: Some(text("Olga Brandt")) },
            vec![
                Because::Left {
                    evidence: ev(8, "Nils is no longer with us; please write to Olga Brandt."),
                    successor: Some(text("Olga Brandt")),
                },
                Because::Bounced { evidence: ev(8, "550 no such user"), address: texts.address("nils@example.org") },
                Because::Left { evidence: ev(8, "Nils left."), successor: None },
            ],
        ),
        ("Olga Brandt", 12, Verdict::Snoozed { until: day(-20) }, vec![Because::OwnerDecided { at: at(3) }]),
        ("Pavel Horak", 15, Verdict::Muted, vec![Because::OwnerDecided { at: at(50) }]),
        (
            "Quinn Doyle",
            33,
            Verdict::Unknown,
            vec![Because::CannotTell {
                gap: Gap::Unread { account: text("work"), mailbox: text("Sent"), problem: None },
            }],
        ),
        ("Rosa Jimenez", 2, Verdict::InTouch, vec![Because::NothingOpen { last_sign_of_life: Some(at(2)) }]),
        ("Sven Larsen", 8, Verdict::InTouch, vec![Because::NothingOpen { last_sign_of_life: Some(at(8)) }]),
        ("Tara Singh", 300, Verdict::Quiet, vec![Because::NothingOpen { last_sign_of_life: None }]),
        (
            "Uwe Vogel",
            1,
            Verdict::YourTurn { stranger: true },
            vec![
                Because::Stranger { introduced_by: None },
                Because::Stranger { introduced_by: Some(text("Rosa Jimenez")) },
            ],
        ),
        ("Vera Stranger", 1, Verdict::YourTurn { stranger: true }, vec![Because::Stranger { introduced_by: None }]),
    ];
    let mut standings: Vec<Standing> = (1..)
        .zip(people)
        .map(|(rank, (name, silent, verdict, because))| somebody(texts, rank, name, silent, verdict, because))
        .collect();
    for standing in &mut standings {
        standing.worth_your_time = matches!(standing.judgement.verdict, Verdict::InTouch);
        if let Verdict::BirthdaysOnly { birthday } = standing.judgement.verdict {
            standing.relation.contact.birthday = birthday;
        }
    }
    let coverage = |mailbox: &str, role, problem: Option<String>| Coverage {
        account: text(if mailbox == "Archive" { "home" } else { "work" }),
        mailbox: text(mailbox),
        role,
        messages: 8123,
        from: Some(date(2019, 2, 1)),
        complete_since: Some(date(2019, 2, 1)),
        last_success: Some(at(if problem.is_some() { 4 } else { 0 })),
        stale: problem.is_some(),
        problem,
    };
    Analysis {
        now: "2026-03-10T05:00:00.123Z".parse().expect("a time"),
        owner: Owner { name: text("Me"), ..Owner::default() },
        changes: vec![
            Change {
                contact: standings[3].relation.contact.id.clone(),
                from: Some(VerdictKind::Waiting),
                to: VerdictKind::FinalOutreach,
            },
            Change {
                contact: standings[10].relation.contact.id.clone(),
                from: Some(VerdictKind::LetGo),
                to: VerdictKind::CameBack,
            },
            Change { contact: standings[0].relation.contact.id.clone(), from: None, to: VerdictKind::YourTurn },
        ],
        standings,
        coverage: vec![
            coverage("INBOX", Role::Inbox, None),
            coverage("Archive", Role::All, None),
            coverage("Sent", Role::Sent, Some(text("the server closed the connection"))),
        ],
        decisions: [
            Resolution::Touch {
                reached: true,
                via: Via::Phone,
                promised: Some(texts.say("the list")),
                due: Some(day(-3)),
            },
            Resolution::Done { message: Some(texts.id("m1@example.org")) },
        ]
        .map(|resolution| Decision { at: at(20), contact: texts.address("ana@example.org"), resolution })
        .into(),
        replay: Some(Replay {
            n: 812,
            auc: 0.861,
            brier: 0.142,
            log_loss: 0.43,
            calibration_error: 0.024,
            bins: (0..10)
                .map(|tenth| Bin {
                    from: f64::from(tenth) / 10.0,
                    to: f64::from(tenth + 1) / 10.0,
                    n: 150 - u32::try_from(tenth).expect("a tenth") * 13,
                    predicted: f64::from(tenth) / 10.0 + 0.05,
                    happened: (f64::from(tenth) / 10.0 + if tenth % 2 == 0 { 0.08 } else { 0.03 }).min(1.0),
                })
                .collect(),
            at_opening: Measures { n: 240, auc: 0.83, brier: 0.171, log_loss: 0.51, calibration_error: 0.031 },
        }),
        worked: [NoteKind::FirstNudge, NoteKind::LaterNudge, NoteKind::Final]
            .map(|kind| Worked {
                kind,
                sent: 40,
                answered: 17,
                median_latency_hours: Some(30.0),
                fastest_hours: Some(0.4),
            })
            .into(),
        totals: Totals {
            messages: 24_310,
            human_messages: 9_120,
            contacts: 412,
            threads: 3_205,
            exchanges: 2_048,
            from: Some(date(2019, 2, 1)),
            to: Some(TODAY),
        },
        lapsed: 412,
        first_run: false,
    }
}
