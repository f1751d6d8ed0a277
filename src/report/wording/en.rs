//! English.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Labels, Tally, Tonight, Wording, signed};
use crate::analysis::{Check, CheckItem, ClarityFault, Cost, Coverage, NoteKind, Totals, Worked};
use crate::calendar::{Due, days_between};
use crate::ledger::{Exchange, ExchangeKind, Introduction, Party, State};
use crate::score::{Reciprocity, Replay, Responsiveness, TurningPoint};
use crate::signal::Channel;
use crate::verdict::{Because, ChangesWhen, DraftKind, Trigger, Verdict, VerdictKind};

/// English, dates as "9 March 2026".
pub struct English;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const NUMBERS: [&str; 13] =
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

impl Wording for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn labels(&self) -> &'static Labels {
        &LABELS
    }

    fn date(&self, date: Date) -> String {
        format!("{} {} {}", date.day(), month_name(date), date.year())
    }

    fn month(&self, date: Date) -> String {
        format!("{} {}", &month_name(date)[..3], date.year())
    }

    fn days(&self, days: i64) -> String {
        match days {
            ..=0 => "today".to_owned(),
            1 => "1 day".to_owned(),
            2..=20 => format!("{days} days"),
            21..=59 => format!("{} weeks", (days + 3) / 7),
            60..=729 => format!("{} months", (days + 15) / 30),
            _ => format!("{:.1} years", days as f64 / 365.25).replace(".0 ", " "),
        }
    }

    fn hours(&self, hours: f64) -> String {
        if hours < 1.0 {
            return plural((hours * 60.0).round().max(1.0) as u64, "minute");
        }
        if hours < 36.0 {
            return plural(hours.round() as u64, "hour");
        }
        self.days((hours / 24.0).round() as i64)
    }

    fn count(&self, count: u64) -> String {
        grouped(count)
    }

    fn percent(&self, share: f64) -> String {
        format!("{:.0}%", share * 100.0)
    }

    fn signed(&self, value: f64) -> String {
        signed(value)
    }

    fn verdict(&self, kind: VerdictKind) -> &'static str {
        match kind {
            VerdictKind::Unknown => "cannot tell",
            VerdictKind::Snoozed => "snoozed",
            VerdictKind::Muted => "muted",
            VerdictKind::Declined => "declined",
            VerdictKind::Unreachable => "unreachable",
            VerdictKind::CameBack => "came back",
            VerdictKind::YourTurn => "your turn",
            VerdictKind::InTouch => "in touch",
            VerdictKind::Away => "away",
            VerdictKind::Waiting => "waiting",
            VerdictKind::Nudge => "a nudge",
            VerdictKind::TryAnotherChannel => "try another way",
            VerdictKind::FinalOutreach => "one last note",
            VerdictKind::LastChance => "last chance",
            VerdictKind::LetGo => "let go",
            VerdictKind::BirthdaysOnly => "birthdays only",
            VerdictKind::Quiet => "quiet",
        }
    }

    fn verdict_in_full(&self, verdict: &Verdict) -> String {
        let name = self.verdict(verdict.kind());
        match verdict {
            Verdict::Unreachable { successor: Some(successor) } => format!("{name}; ask {successor}"),
            Verdict::CameBack { after } => format!("{name} after “{}”", self.verdict(*after)),
            Verdict::BirthdaysOnly { birthday: Some(birthday) } => {
                format!("{name}: {} {}", birthday.day(), month_name(*birthday))
            }
            _ => match verdict.until() {
                Some(until) => format!("{name} until {}", self.date(until)),
                None => name.to_owned(),
            },
        }
    }

    fn because(&self, tonight: &Tonight<'_>, because: &Because) -> String {
        let ago = |at: Timestamp| self.ago(tonight.days_since(at));
        match because {
            Because::CannotTell { problem } => {
                format!("Some mail could not be read, so silence proves nothing: {problem}.")
            }
            Because::OwnerDecided { at } => format!("You decided so on {}.", self.date(tonight.date(*at))),
            Because::TheyDeclined { evidence, stop: true } => {
                format!("They asked not to be written to, {}.", ago(evidence.at))
            }
            Because::TheyDeclined { evidence, stop: false } => format!("They said no, {}.", ago(evidence.at)),
            Because::Bounced { evidence, address } => {
                format!("Mail to {address} came back as undeliverable, {}.", ago(evidence.at))
            }
            Because::Left { evidence, successor } => match successor {
                Some(successor) => {
                    format!("They are no longer there, as of {}; {successor} was named instead.", ago(evidence.at))
                }
                None => format!("They are no longer there, as of {}.", ago(evidence.at)),
            },
            Because::Referred { evidence, successor } => match successor {
                Some(successor) => format!("They named {successor} as the one to ask, {}.", ago(evidence.at)),
                None => format!("They said someone else is to be asked, {}.", ago(evidence.at)),
            },
            Because::Cancelled { evidence, count } => {
                format!(
                    "{} in a row did not take place; the last was called off {}.",
                    capital(&counted(*count, "meeting")),
                    ago(evidence.at)
                )
            }
            Because::TheyAsked { evidence } => {
                format!("They asked you something {} and are still waiting.", ago(evidence.at))
            }
            Because::OwnerPromised { evidence, due, overdue } => {
                let end = match (due, *overdue) {
                    (Some(due), _) => self.due_day(tonight, *due),
                    (None, true) => "no day was named, and it is due".to_owned(),
                    (None, false) => "no day was named".to_owned(),
                };
                format!("You promised something {}; {end}.", self.promised(tonight, evidence.at, *due))
            }
            Because::Stranger { introduced_by: Some(name) } => {
                format!("You have not written to them yet; {name} introduced you.")
            }
            Because::Stranger { introduced_by: None } => "You have never written to them.".to_owned(),
            Because::TheyWroteAgain { evidence, after, silent_days } => format!(
                "They wrote again {}, after {} of silence; this stood at “{}” before. The ball is in their court.",
                ago(evidence.at),
                self.days((*silent_days).max(1)),
                self.verdict(*after)
            ),
            Because::TheyAreAway { until, guessed: false, .. } => {
                format!("Their out-of-office says they are back on {}.", self.date(*until))
            }
            Because::TheyAreAway { until, guessed: true, .. } => {
                format!("Their out-of-office names no day of return; waiting until {}.", self.date(*until))
            }
            Because::Unanswered { evidence, silent_days } => format!(
                "You asked {}; {} without a reply.",
                self.on(tonight, evidence.at),
                self.days((*silent_days).max(1))
            ),
            Because::TheyNamedADay { until, .. } => format!("They asked for time until {}.", self.date(*until)),
            Because::TheyPromised { evidence, due, overdue, leaves_no_mail, again } => {
                let again = if *again { "again " } else { "" };
                let end = match (due, *overdue, *leaves_no_mail) {
                    (_, _, true) => "mail cannot show whether it happened".to_owned(),
                    (Some(due), _, false) => self.due_day(tonight, *due),
                    (None, true, false) => "no day was named, and nothing has been seen yet".to_owned(),
                    (None, false, false) => "there is still time".to_owned(),
                };
                format!("They promised something {again}{}; {end}.", self.promised(tonight, evidence.at, *due))
            }
            Because::WithinGrace { working_days, replies: 0 } => {
                format!("It is early: {} are allowed before a silence means anything.", working(*working_days))
            }
            Because::WithinGrace { working_days, replies } => format!(
                "It is early: nine in ten of their answers come within {} ({} seen).",
                working(*working_days),
                plural(u64::from(*replies), "reply")
            ),
            Because::NotesSince { notes, last } => {
                format!("You have written {} since, the last {}.", plural(u64::from(*notes), "note"), ago(*last))
            }
            Because::OneSided { days, notes } => {
                format!(
                    "{} without a sign of life, and {} from you.",
                    capital(&self.days(*days)),
                    plural(u64::from(*notes), "note")
                )
            }
            Because::NothingOpen { last_sign_of_life: Some(at) } => {
                format!("Nothing is open between you; they last wrote {}.", ago(*at))
            }
            Because::NothingOpen { last_sign_of_life: None } => "Nothing is open between you.".to_owned(),
            Because::OtherChannels { channels } if channels.is_empty() => {
                "Mail has not reached them; no other way is known.".to_owned()
            }
            Because::OtherChannels { channels } => {
                let ways: Vec<String> = channels.iter().map(|channel| self.channel(channel)).collect();
                format!("Mail has not reached them; perhaps another way will: {}.", ways.join(", "))
            }
            Because::SuggestVip { evidence } => {
                format!("They offered you something {}: worth marking as particularly interesting?", ago(evidence.at))
            }
        }
    }

    fn changes_when(&self, changes_when: &ChangesWhen) -> String {
        let to = self.verdict(changes_when.to);
        match changes_when.trigger {
            Trigger::On(day) => format!("Becomes “{to}” on {} unless they write.", self.date(day)),
            Trigger::Lapses(day) => {
                format!("Becomes “{to}” on {}, when what is open lapses, unless they write.", self.date(day))
            }
            Trigger::TheyWrite => format!("Becomes “{to}” as soon as they write."),
            Trigger::OwnerActs => format!("Becomes “{to}” when you answer, deliver, or record that it is done."),
            Trigger::OwnerWrites => format!("Becomes “{to}” when you write to them."),
            Trigger::OwnerSettles => format!("Becomes “{to}” when you record that it is done."),
            Trigger::OwnerUndoes => format!("Becomes “{to}” when you undo your decision or they write."),
            Trigger::Coverage => format!("Becomes “{to}” once the mailbox can be read again."),
        }
    }

    fn check(&self, check: &Check) -> String {
        match check.item {
            CheckItem::AskedMoreThanOnce { attempts } => {
                format!("Asked more than once ({} so far)", plural(u64::from(attempts), "attempt"))
            }
            CheckItem::GaveTime { days: ..=0 } => "Gave them time (none so far)".to_owned(),
            CheckItem::GaveTime { days } => format!("Gave them time ({})", self.days(days)),
            CheckItem::AskedClearly => "Asked one clear question".to_owned(),
            CheckItem::TriedAnotherChannel { known: true } => "Tried another way than mail".to_owned(),
            CheckItem::TriedAnotherChannel { known: false } => "Tried another way than mail (none is known)".to_owned(),
            CheckItem::RightAddress => "Used an address that works".to_owned(),
            CheckItem::RightPerson => "They are the right person to ask".to_owned(),
        }
    }

    fn clarity(&self, fault: ClarityFault) -> String {
        match fault {
            ClarityFault::Buried => "The question stands far down in a long message; put it first.".to_owned(),
            ClarityFault::Vague => {
                "It names neither an act nor a question; say what you would like them to do.".to_owned()
            }
            ClarityFault::Several { asks } => {
                format!("{} questions in one message; ask the one that matters.", capital(&number(u64::from(asks))))
            }
            ClarityFault::NoQuestion => "It does not read as a question; ask it as one.".to_owned(),
        }
    }

    fn channel(&self, channel: &Channel) -> String {
        match channel {
            Channel::Phone(number) => format!("phone {number}"),
            Channel::Handle(handle) => handle.clone(),
        }
    }

    fn draft(&self, kind: DraftKind) -> &'static str {
        match kind {
            DraftKind::Nudge => "A gentle nudge",
            DraftKind::SecondAsk => "Asking again, and for the reason",
            DraftKind::OtherChannel => "Words for a call or a card",
            DraftKind::FaceSaving => "A last note that saves face",
            DraftKind::Reschedule => "A last try to meet",
            DraftKind::PromiseReminder => "A reminder of what they offered",
            DraftKind::WelcomeBack => "Glad to hear from them",
            DraftKind::OwedReply => "The answer you owe",
            DraftKind::Birthday => "A birthday note",
        }
    }

    fn state(&self, state: State) -> String {
        match state {
            State::Open => "open".to_owned(),
            State::Paused { until } => format!("resting until {}", self.date(until)),
            State::Settled => "settled".to_owned(),
            State::Late => "settled late".to_owned(),
            State::Broken { since } => format!("not seen, due by {}", self.date(since)),
            State::Superseded => "replaced by a newer one".to_owned(),
            State::Released => "released".to_owned(),
            State::Undeliverable => "never arrived".to_owned(),
            State::Lapsed => "lapsed".to_owned(),
        }
    }

    fn exchange(&self, exchange: &Exchange) -> &'static str {
        match (exchange.owed_by, exchange.kind) {
            (Party::Contact, ExchangeKind::Ask) => "You asked",
            (Party::Owner, ExchangeKind::Ask) => "They asked",
            (Party::Contact, ExchangeKind::Commitment) => "They promised",
            (Party::Owner, ExchangeKind::Commitment) => "You promised",
            (_, ExchangeKind::Introduction) => "Introduction",
        }
    }

    fn promise(&self, tonight: &Tonight<'_>, exchange: &Exchange, state: State) -> String {
        let due = match &exchange.due {
            Due::Window { to, .. } => format!("due {}", self.date(*to)),
            Due::Event { text } => format!("hangs on “{text}”"),
            Due::Unsaid => "no day named".to_owned(),
        };
        match state {
            State::Broken { since } => format!(
                "{due}, not seen yet ({} past its grace)",
                self.days(days_between(since, tonight.today()).max(1))
            ),
            State::Paused { until } => format!("moved to {}", self.date(until)),
            _ if exchange.leaves_no_mail => format!("{due}; leaves no trace in mail"),
            _ => due,
        }
    }

    fn responsiveness(&self, responsiveness: &Responsiveness) -> String {
        let seen =
            format!("{} of {} answered", responsiveness.replies, plural(u64::from(responsiveness.asks), "question"));
        match responsiveness.score {
            Some(score) => format!(
                "Of 100 direct questions to them, about {score:.0} are answered within 14 working days (likely {:.0} to {:.0}; {seen}).",
                responsiveness.low, responsiveness.high
            ),
            None if responsiveness.asks == 0 => "You have not asked them anything yet.".to_owned(),
            None => format!("Too little to say how often they answer ({seen})."),
        }
    }

    fn reciprocity(&self, reciprocity: &Reciprocity) -> String {
        let cases = plural(u64::from(reciprocity.evidence), "case");
        match reciprocity.score {
            None => format!("Too little to say who gives more ({cases})."),
            Some(score) => {
                let balance = match score {
                    ..-0.4 => "You give clearly more than comes back",
                    -0.4..-0.15 => "You give a little more",
                    -0.15..=0.15 => "Give and take are even",
                    0.15..=0.4 => "They give a little more",
                    _ => "They give clearly more",
                };
                format!("{balance} ({} between −1 and +1, from {cases}).", signed(score))
            }
        }
    }

    fn chance(&self, chance: f64) -> String {
        match chance * 100.0 {
            ..1.0 => "under 1%".to_owned(),
            percent @ 99.0.. => format!("{:.0}%", percent.min(99.0)),
            percent => format!("{percent:.0}%"),
        }
    }

    fn last_sign_of_life(&self, tonight: &Tonight<'_>, at: Option<Timestamp>) -> String {
        match at {
            Some(at) => format!("Last heard from {}.", self.on(tonight, at)),
            None => "Never heard from.".to_owned(),
        }
    }

    fn turning_point(&self, turning_point: &TurningPoint) -> String {
        let (before, after) = (turning_point.before_median_hours, turning_point.after_median_hours);
        let change = if after > before { "slower" } else { "faster" };
        format!(
            "Since {} their answers are {change}: usually {} before, {} after.",
            self.date(turning_point.on),
            self.hours(before),
            self.hours(after)
        )
    }

    fn cost(&self, cost: &Cost) -> String {
        format!(
            "Since their last sign of life: {}, {}, {}.",
            plural(u64::from(cost.notes), "note"),
            plural(u64::from(cost.words), "word"),
            plural(cost.days.unsigned_abs(), "day")
        )
    }

    fn counts(&self, sent: u32, received: u32, thanks: u32) -> String {
        let thanks = if thanks == 0 { String::new() } else { format!(", thanked you {}", times(thanks)) };
        let wrote = |who: &str, count| match count {
            0 => format!("{who} have not written yet"),
            _ => format!("{who} wrote {}", times(count)),
        };
        format!("{}, {}{thanks}.", wrote("You", sent), wrote("they", received))
    }

    fn introduction(&self, tonight: &Tonight<'_>, story: &Introduction) -> String {
        let parties: Vec<&str> = story.parties.iter().map(crate::message::AddrSpec::as_str).collect();
        let who = if story.given_by_owner { "You introduced" } else { "They introduced" };
        let came = if story.led_to_conversation { "a conversation followed" } else { "no conversation has been seen" };
        format!("{who} {} on {}; {came}.", parties.join(" and "), self.date(tonight.date(story.at)))
    }

    fn birthday(&self, name: &str, days: i64) -> String {
        match days {
            0 => format!("{name} has a birthday today."),
            1 => format!("{name} has a birthday tomorrow."),
            _ => format!("{name} has a birthday in {days} days."),
        }
    }

    fn headline(&self, tally: &Tally) -> String {
        let people = |count: usize, one: &str, many: &str| match count {
            0 => None,
            1 => Some(format!("one {one}")),
            _ => Some(format!("{} {many}", number(count as u64))),
        };
        let parts: Vec<String> = [
            people(tally.your_turn, "person waits to hear from you", "people wait to hear from you"),
            people(tally.final_outreach, "deserves one last note", "deserve one last note"),
            people(tally.nudge + tally.other_channel, "could use a nudge", "could use a nudge"),
            people(tally.came_back, "came back", "came back"),
        ]
        .into_iter()
        .flatten()
        .collect();
        match (parts.as_slice(), tally.unknown) {
            ([], 0) => "Nothing to do tonight. Everything that can rest is resting.".to_owned(),
            ([], _) => "Nothing can be said tonight: some of your mail could not be read.".to_owned(),
            ([only], _) => format!("Tonight, {only}."),
            ([first @ .., last], _) => format!("Tonight, {} and {last}.", first.join(", ")),
        }
    }

    fn change(&self, name: &str, from: Option<VerdictKind>, to: VerdictKind) -> String {
        match from {
            Some(from) => format!("{name}: {} → {}", self.verdict(from), self.verdict(to)),
            None => format!("{name}: new, {}", self.verdict(to)),
        }
    }

    fn lapsed(&self, lapsed: u32) -> String {
        match lapsed {
            1 => "1 older thread has lapsed; nothing to do.".to_owned(),
            _ => format!("{} older threads have lapsed; nothing to do.", grouped(u64::from(lapsed))),
        }
    }

    fn more(&self, more: usize) -> String {
        format!("{} more, when you have the time", grouped(more as u64))
    }

    fn worked(&self, worked: &Worked) -> String {
        let kind = match worked.kind {
            NoteKind::FirstNudge => "first note after a silence",
            NoteKind::LaterNudge => "later note",
            NoteKind::Final => "last note",
        };
        let speed = match (worked.median_latency_hours, worked.fastest_hours) {
            (Some(median), Some(fastest)) => {
                format!(", usually within {}, once within {}", self.hours(median), self.hours(fastest))
            }
            (Some(median), None) => format!(", usually within {}", self.hours(median)),
            _ => String::new(),
        };
        format!("{}: {} answered{speed}.", capital(&plural(u64::from(worked.sent), kind)), worked.answered)
    }

    fn replay(&self, replay: &Replay) -> String {
        format!(
            "The same arithmetic, replayed on {} of your own past questions: predicted and actual answers differ by {:.1} points of \
             100 on average, and of two questions it picks the one that is answered {:.0} times in 100 (AUC {:.3}, Brier {:.3}, log \
             loss {:.3}).",
            grouped(u64::from(replay.n)),
            replay.calibration_error * 100.0,
            replay.auc * 100.0,
            replay.auc,
            replay.brier,
            replay.log_loss
        )
    }

    fn totals(&self, totals: &Totals) -> String {
        let span = match (totals.from, totals.to) {
            (Some(from), Some(to)) => format!(", from {} to {}", self.date(from), self.date(to)),
            _ => String::new(),
        };
        format!(
            "Read {}, {} of them written by people, in {} with {}{span}; {} questions and promises followed.",
            grouped_plural(totals.messages, "message"),
            grouped(totals.human_messages),
            grouped_plural(totals.threads, "thread"),
            grouped_plural(totals.contacts, "contact"),
            grouped(totals.exchanges)
        )
    }

    fn coverage_problem(&self, tonight: &Tonight<'_>, coverage: &Coverage) -> Option<String> {
        let place = format!("{} ({})", coverage.mailbox, coverage.account);
        let since = match coverage.last_success {
            Some(at) => format!("last read on {}, {}", self.date(tonight.date(at)), self.ago(tonight.days_since(at))),
            None => "never read".to_owned(),
        };
        match &coverage.problem {
            Some(problem) => Some(format!("{place}: {problem}; {since}.")),
            None if coverage.stale => Some(format!("{place} is out of date: {since}.")),
            None => None,
        }
    }

    fn missing_sent(&self, account: &str) -> String {
        format!(
            "{account} has no Sent folder: what you wrote cannot be told, so silence is not judged there. Name it in the configuration as folders.sent."
        )
    }
}

impl English {
    /// Returns for example "3 weeks ago".
    fn ago(&self, days: i64) -> String {
        match days {
            ..=0 => "today".to_owned(),
            1 => "yesterday".to_owned(),
            _ => format!("{} ago", self.days(days)),
        }
    }

    /// Returns for example "on 9 March 2026 (3 weeks ago)".
    fn on(&self, tonight: &Tonight<'_>, at: Timestamp) -> String {
        match tonight.days_since(at) {
            0 => "today".to_owned(),
            days => format!("on {} ({})", self.date(tonight.date(at)), self.ago(days)),
        }
    }

    /// Returns when something was promised, and for when: "on 9 February 2026 for 27 February 2026".
    fn promised(&self, tonight: &Tonight<'_>, at: Timestamp, due: Option<Date>) -> String {
        match due {
            None => self.on(tonight, at),
            Some(due) if tonight.days_since(at) == 0 => format!("today for {}", self.date(due)),
            Some(due) => format!("on {} for {}", self.date(tonight.date(at)), self.date(due)),
        }
    }

    /// Returns where the day something was due stands tonight: "that day passed 11 days ago".
    fn due_day(&self, tonight: &Tonight<'_>, due: Date) -> String {
        match days_between(due, tonight.today()) {
            ..0 => "there is still time".to_owned(),
            0 => "that day is today".to_owned(),
            1 => "that day was yesterday".to_owned(),
            days => format!("that day passed {}", self.ago(days)),
        }
    }
}

fn month_name(date: Date) -> &'static str {
    MONTHS[usize::from(date.month().unsigned_abs() - 1)]
}

fn number(count: u64) -> String {
    usize::try_from(count)
        .ok()
        .and_then(|index| NUMBERS.get(index))
        .map_or_else(|| grouped(count), |word| (*word).to_owned())
}

fn counted(count: u32, noun: &str) -> String {
    format!("{} {noun}{}", number(u64::from(count)), if count == 1 { "" } else { "s" })
}

fn plural(count: u64, noun: &str) -> String {
    match (count, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) if stem.ends_with('l') => format!("{} {stem}ies", grouped(count)),
        _ if noun == "first note after a silence" => format!("{} first notes after a silence", grouped(count)),
        _ => format!("{} {noun}s", grouped(count)),
    }
}

fn grouped_plural(count: u64, noun: &str) -> String {
    plural(count, noun)
}

fn times(count: u32) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        _ => format!("{} times", grouped(u64::from(count))),
    }
}

fn working(days: f64) -> String {
    let days = days.ceil().max(1.0) as u64;
    format!("{days} working day{}", if days == 1 { "" } else { "s" })
}

/// Returns the number with a narrow space between thousands.
fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut grouped = String::with_capacity(digits.len() + 4);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

static LABELS: Labels = Labels {
    title: "crickets",
    skip: "Skip to tonight",
    contents: "On this page",
    as_of: "As of",
    missing: "Something is missing tonight",
    changed: "Since last night",
    nothing_changed: "Nothing has changed since last night.",
    birthdays_soon: "Birthdays",
    your_turn: "Your turn",
    your_turn_intro: "Answers and promises of yours that people are waiting for.",
    final_outreach: "One last note",
    final_outreach_intro: "One more calm note, and then it may rest, whatever comes of it.",
    promised: "Promised to you",
    promised_intro: "What people said they would do.",
    nudge: "A nudge",
    nudge_intro: "It is time to ask again, gently, or to try another way.",
    waiting: "Waiting, last chance and away",
    waiting_intro: "Nothing to do here: the next step is not due.",
    came_back: "Came back",
    came_back_intro: "They wrote again. A warm word is enough; the ball is in their court.",
    worth: "Worth your time",
    worth_intro: "Give and take are in balance here, and answers come.",
    neglected: "They give you more than you give them",
    let_go: "Let go and birthdays",
    let_go_intro: "You did what you could, and you let it rest. That is an achievement.",
    strangers: "New people",
    strangers_intro: "They wrote to you; you have never written to them. An answer is up to you.",
    settled: "Paused, declined and out of reach",
    settled_intro: "Nothing is proposed for these people.",
    others: "In touch and quiet",
    others_intro: "Nothing is open with them.",
    measured: "How it was measured",
    network: "Everybody at a glance",
    network_intro: "Further up: they answer more often. Further right: they give more. Larger: closer to you. Amber: there is something to do.",
    they_answer: "answers",
    you_give: "you give more",
    they_give: "they give more",
    months: "Mail by month",
    calibration: "Were the chances right?",
    predicted: "predicted",
    happened: "answered",
    cases: "cases",
    no_replay: "Too few past questions to check the chances against (50 are needed).",
    worked: "What worked",
    coverage: "What was read",
    account: "Account",
    mailbox: "Mailbox",
    messages: "Messages",
    complete_since: "Complete since",
    last_success: "Last read",
    never: "never",
    ok: "up to date",
    evidence: "Evidence",
    why: "Why",
    changes: "What would change this",
    answers: "How often they answer",
    balance: "Who gives more",
    balance_short: "balance",
    part_starts: "Who starts",
    part_replies: "Who answers",
    part_words: "Who writes more",
    part_kept: "Promises kept",
    chance: "Chance of an answer",
    timeline: "Mail between you",
    you_wrote: "you wrote",
    they_wrote: "they wrote",
    silence: "silence",
    pace: "How fast they answer",
    channel: "Another way",
    checklist: "Did you do all you could?",
    done: "yes",
    not_done: "not yet",
    cannot_tell: "mail cannot tell",
    cost: "What chasing has cost",
    clarity: "Was it clear?",
    draft: "Draft",
    subject: "Subject",
    write: "Open in mail",
    copy: "Copy",
    copied: "Copied",
    record: "Record a decision",
    handled: "It is handled",
    later: "Not now",
    stop: "Let go",
    undo: "Take it back",
    explain: "Everything about them",
    more_about: "Details",
    introductions: "Introductions",
    open: "Open between you",
    contact: "Contact",
    low_evidence: "low evidence",
    verdict: "Verdict",
    search: "Find a person",
    filter: "Show",
    everything: "everything",
    sort: "Order",
    by_rank: "what matters first",
    by_name: "by name",
    by_chance: "by chance of an answer",
    by_silence: "by length of silence",
    found: "shown",
    vip: "particularly interesting",
    private: "This page loads nothing and sends nothing. It was written on your own machine.",
};
