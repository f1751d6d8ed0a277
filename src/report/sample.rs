//! An analysis written by hand, with somebody for every verdict and every reason, and the tests of the page as a whole.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::{Date, date};

use super::FORMATS;
use super::escape::csv as quoted;
use super::page::page;
use super::terminal;
use crate::analysis::*;
use crate::calendar::{Due, add_days};
use crate::ledger::{Exchange, ExchangeKind, Introduction, Moment, MomentKind, Note, Party, Relation, State};
use crate::message::{AddrSpec, MessageId, Role};
use crate::people::Contact;
use crate::score::Bin;
use crate::score::{Latency, Reciprocity, Replay, Responsiveness, Scores, TurningPoint};
use crate::signal::{Act, By, Channel};
use crate::verdict::{Because, ChangesWhen, Draft, DraftKind, Evidence, Judgement, Trigger, Verdict, VerdictKind};

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
        sentence: texts.say(sentence),
        subject: texts.say("The spring workshop"),
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
                opening: texts.say("Thank you for the list."),
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
            established: rank % 2 == 0,
            remarks: Vec::new(),
            introductions: vec![Introduction {
                at: at(80),
                message: texts.id("m2@example.org"),
                sentence: texts.say("Ben, meet Cleo."),
                introducer: String::new(),
                given_by_owner: true,
                parties: vec![texts.address("ben@example.com"), texts.address("cleo@example.net")],
                introduces: false,
                led_to_conversation: true,
            }],
            moments,
            exchanges: vec![Exchange {
                thread: Some(0),
                opened_by: texts.id("m1@example.org"),
                opened_at: at(silent.min(90)),
                with: id,
                owed_by: Party::Contact,
                kind: if rank.is_multiple_of(3) { ExchangeKind::Commitment } else { ExchangeKind::Ask },
                sentence: texts.say("I'll get back to you with some names by Friday."),
                subject: texts.say("The spring workshop"),
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
        }),
        clarity: Some(Clarity {
            sentence: texts.say("It would be good to have names at some point."),
            faults: vec![ClarityFault::Buried, ClarityFault::Vague, ClarityFault::Several { asks: 3 }, ClarityFault::NoQuestion],
        }),
        cost: Cost { notes: 2, words: 180, days: silent },
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
                Because::NotesSince { notes: 2, last: at(21) },
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
            vec![Because::NotesSince { notes: 3, last: at(2) }],
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
            Verdict::BirthdaysOnly { birthday: Some(date(1980, 3, 12)) },
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
            vec![Because::CannotTell { problem: text("Sent was last read 4 days ago") }],
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
        account: text("work"),
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
            coverage("Sent", Role::Sent, Some(text("the server closed the connection"))),
        ],
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

#[test]
fn the_sample_shows_every_verdict() {
    let shown: BTreeSet<VerdictKind> =
        sample(&Texts(None)).standings.iter().map(|standing| standing.judgement.verdict.kind()).collect();
    assert_eq!(shown, BTreeSet::from(VerdictKind::EVERY));
}

#[test]
fn the_same_analysis_gives_the_same_bytes() {
    for format in FORMATS {
        let (first, second) = ((format.render)(&sample(&Texts(None))), (format.render)(&sample(&Texts(None))));
        assert_eq!(first, second, "{}", format.name);
        assert!(first.contains("Cleo Marchetti"), "{}", format.name);
    }
}

#[test]
fn everybody_has_one_place() {
    let analysis = sample(&Texts(None));
    let page = page(&analysis);
    let mut ranks: Vec<u32> = page
        .sections
        .iter()
        .flat_map(|section| section.entries.iter().chain(&section.rest))
        .map(|entry| entry.rank)
        .collect();
    ranks.sort_unstable();
    assert_eq!(ranks, (1..=23).collect::<Vec<u32>>());
}

#[test]
fn sections_stand_in_the_order_of_the_design() {
    let page = page(&sample(&Texts(None)));
    let ids: Vec<&str> = page.sections.iter().map(|section| section.id).collect();
    let order = [
        "your-turn",
        "one-last-note",
        "promised",
        "nudge",
        "waiting",
        "came-back",
        "worth-your-time",
        "let-go",
        "new-people",
        "paused",
        "others",
    ];
    assert_eq!(ids, order);
    let your_turn: Vec<&str> = page.sections[0].entries.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(your_turn, ["Ana Weber", "Ben Okafor", "Uwe Vogel"], "an introduced stranger is no stranger");
    assert_eq!(page.sections[0].rest.len(), 1, "what is past the nightly cap is one click away");
    assert_eq!(
        page.headline,
        "Tonight, three people wait to hear from you, two deserve one last note, two could use a nudge and one came back."
    );
}

#[test]
fn a_first_run_proposes_only_what_is_shown_and_compares_with_nothing() {
    let page = page(&Analysis { first_run: true, ..sample(&Texts(None)) });
    assert!(page.changes.is_none());
    assert!(page.sections[0].rest.is_empty());
    assert_eq!(page.lapsed.as_deref(), Some("412 older threads have lapsed; nothing to do."));
    let let_go = page.sections.iter().find(|section| section.id == "let-go").expect("shown, collapsed");
    assert!(!let_go.intro.contains("achievement"));
}

#[test]
fn a_stale_mailbox_and_a_missing_sent_folder_are_said_first() {
    let mut analysis = sample(&Texts(None));
    analysis.coverage.retain(|coverage| coverage.role == Role::Inbox);
    assert!(page(&analysis).warnings[0].starts_with("work has no Sent folder"));
    assert_eq!(
        page(&sample(&Texts(None))).warnings,
        ["Sent (work): the server closed the connection; last read on 6 March 2026, 4 days ago."]
    );
}

#[test]
fn low_evidence_is_said_and_never_a_low_score() {
    let analysis = sample(&Texts(None));
    let report: serde_json::Value = serde_json::from_str(&super::json::render(&analysis)).expect("the report is JSON");
    let cleo = &report["contacts"][3]["responsiveness"];
    assert_eq!((&cleo["score"], &cleo["low_evidence"]), (&serde_json::Value::Null, &serde_json::Value::Bool(true)));
    assert_eq!(report["contacts"][0]["responsiveness"].get("low_evidence"), None);
    assert!(terminal::standing(&analysis, &analysis.standings[3], false).contains("Too little to say how often"));
}

#[test]
fn json_has_the_keys_of_the_interface() {
    let report: serde_json::Value =
        serde_json::from_str(&super::json::render(&sample(&Texts(None)))).expect("the report is JSON");
    let keys =
        |value: &serde_json::Value| -> Vec<String> { value.as_object().expect("an object").keys().cloned().collect() };
    let sorted = |names: &str| -> Vec<String> {
        let mut names: Vec<String> = names.split_whitespace().map(str::to_owned).collect();
        names.sort();
        names
    };
    assert_eq!(keys(&report), sorted("schema as_of coverage changes contacts replay totals"));
    assert_eq!(report["as_of"], "2026-03-10T05:00:00Z");
    let ana = &report["contacts"][0];
    let contact = "id name addresses verdict rank established responsiveness reciprocity counts last_sign_of_life exchanges draft";
    assert_eq!(keys(ana), sorted(contact));
    assert_eq!(keys(&ana["verdict"]), sorted("kind since until because changes_when"));
    assert_eq!(keys(&ana["responsiveness"]), sorted("score low high replies asks median_latency_hours chance_still"));
    assert_eq!(keys(&ana["reciprocity"]), sorted("score evidence initiation reply effort promises introductions"));
    assert_eq!(keys(&ana["counts"]), sorted("sent received attempts cancellations"));
    let exchange = "kind owed_by opened_by opened_at due state settled_by p_answer chance_still sentence";
    assert_eq!(keys(&ana["exchanges"][0]), sorted(exchange));
    assert_eq!(keys(&ana["draft"]), sorted("kind subject body"));
    let coverage = "account mailbox role messages from complete_since last_success stale problem";
    assert_eq!(keys(&report["coverage"][0]), sorted(coverage));
    assert_eq!(keys(&report["changes"][0]), sorted("contact from to"));
    assert_eq!(keys(&report["replay"]), sorted("n auc brier log_loss calibration_error bins"));
    assert_eq!(keys(&report["replay"]["bins"][0]), sorted("from to n predicted happened"));
}

#[test]
fn five_thousand_contacts_fit_three_megabytes() {
    let mut analysis = sample(&Texts(None));
    let (quiet, rest) = (analysis.standings[20].clone(), 24..=5000);
    analysis.standings.extend(rest.map(|rank| Standing { rank, ..quiet.clone() }));
    let size = super::html::render(&analysis).len();
    assert!(size < 3_000_000, "{size} bytes");
}

const NAUGHTY: [&str; 9] = [
    "</p><script>alert(1)</script><img src=x onerror=alert(1)>",
    "\"' onmouseover=\"alert(1)\" x='",
    "javascript:alert(1)",
    "Hi\r\nBcc: victim@example.com\r\n\r\nbody",
    "\u{1b}]0;owned\u{7}\u{1b}[2Jtext\u{9b}31m",
    "\u{202e}gpj.exe\u{2066}\u{200b}\u{feff}",
    "[click](javascript:alert(1)) ![x](http://example.com/x.png) <https://example.com> `a` | b\n# heading",
    "=HYPERLINK(\"http://example.com\",\"x\")",
    "</title></style></textarea>--><svg/onload=alert(1)>{{ page }}{% raw %}",
];

/// Returns how often each element is opened.
fn elements(html: &str) -> std::collections::BTreeMap<String, usize> {
    let mut count = std::collections::BTreeMap::new();
    for piece in html.split('<').skip(1) {
        let name: String = piece.chars().take_while(|c| c.is_ascii_alphanumeric() || "/!".contains(*c)).collect();
        if !name.is_empty() {
            *count.entry(name.to_lowercase()).or_insert(0) += 1;
        }
    }
    count
}

#[test]
fn hostile_text_is_text_in_every_field_of_every_format() {
    let expected = elements(&super::html::render(&sample(&Texts(Some("plain")))));
    for naughty in NAUGHTY {
        let analysis = sample(&Texts(Some(naughty)));
        for format in FORMATS {
            let file = (format.render)(&analysis);
            let raw = file.chars().find(|c| (c.is_control() && *c != '\n') || ('\u{202a}'..='\u{202e}').contains(c));
            assert_eq!(raw, None, "{}: {naughty:?}", format.name);
        }
        let html = super::html::render(&analysis);
        assert_eq!(elements(&html), expected, "{naughty:?}");
        for href in html.split(" href=\"").skip(1) {
            let target = href.split('"').next().unwrap_or("");
            assert!(["#", "mailto:", "mid:"].iter().any(|scheme| target.starts_with(scheme)), "{target}");
            if target.starts_with("mailto:") {
                let fields =
                    (target.matches('?').count(), target.matches("&#38;").count(), target.matches('&').count());
                assert_eq!(fields, (1, 1, 1), "{target}");
            }
        }
        // An escaped bracket opens no link.
        let markdown = super::markdown::render(&analysis).replace("\\]", "");
        assert_eq!(elements(&markdown).keys().filter(|name| *name != "mailto").count(), 0, "{naughty:?}");
        assert!(!markdown.contains("](javascript:") && !markdown.contains("](http"), "{naughty:?}");
        for line in super::csv::render(&analysis).lines() {
            assert!(!line.contains(",\"=") && !line.contains(",="), "{line}");
        }
        let _: serde_json::Value = serde_json::from_str(&super::json::render(&analysis)).expect("still JSON");
        let plain = terminal::standing(&analysis, &analysis.standings[0], false);
        assert_eq!(plain.chars().find(|c| c.is_control() && *c != '\n'), None, "{naughty:?}");
    }
    assert_eq!(quoted("\u{1b}="), "\"␛=\"");
}

/// With `CRICKETS_SAMPLE=DIR` the sample is also written there, to be looked at.
#[test]
fn every_format_has_a_file_of_its_own() {
    let names: BTreeSet<&str> = FORMATS.iter().map(|format| format.file_name).collect();
    assert_eq!(names.len(), FORMATS.len());
    let Some(folder) = std::env::var_os("CRICKETS_SAMPLE") else { return };
    for format in FORMATS {
        let path = std::path::Path::new(&folder).join(format.file_name);
        std::fs::write(path, (format.render)(&sample(&Texts(None)))).expect("the folder can be written to");
    }
}
