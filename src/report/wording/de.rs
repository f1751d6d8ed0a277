//! German: [`numbers`] are days, spans and counts, [`verdicts`] where a relation stands and why, [`relations`] one relation,
//! [`night`] the whole page.

mod night;
mod numbers;
mod relations;
mod verdicts;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Labels, Tally, Tonight, Wording, figures};
use crate::analysis::{Check, ClarityFault, Cost, Coverage, Totals, Worked};
use crate::ledger::{Exchange, Introduction, MomentKind, State};
use crate::score::{Reciprocity, Replay, Responsiveness, TurningPoint};
use crate::signal::Channel;
use crate::verdict::{Because, ChangesWhen, DraftKind, Verdict, VerdictKind};

/// German, dates as "9. März 2026". The owner is addressed as "Sie".
pub struct German;

impl Wording for German {
    fn tag(&self) -> &'static str {
        "de"
    }

    fn labels(&self) -> &'static Labels {
        &LABELS
    }

    fn quoted(&self, text: &str) -> String {
        format!("„{text}“")
    }

    fn date(&self, date: Date) -> String {
        numbers::date(date)
    }

    fn month(&self, date: Date) -> String {
        numbers::month(date)
    }

    fn days(&self, days: i64) -> String {
        numbers::span(days, numbers::Case::Nominative)
    }

    fn hours(&self, hours: f64) -> String {
        numbers::time(hours, numbers::Case::Nominative)
    }

    fn count(&self, count: u64) -> String {
        numbers::count(count)
    }

    fn percent(&self, share: f64) -> String {
        numbers::percent(share)
    }

    fn signed(&self, value: f64) -> String {
        figures::signed(value, ',')
    }

    fn verdict(&self, kind: VerdictKind) -> &'static str {
        verdicts::name(kind)
    }

    fn verdict_in_full(&self, verdict: &Verdict) -> String {
        verdicts::in_full(verdict)
    }

    fn because(&self, tonight: &Tonight<'_>, because: &Because) -> String {
        verdicts::because(tonight, because)
    }

    fn changes_when(&self, changes_when: &ChangesWhen) -> String {
        verdicts::changes_when(changes_when)
    }

    fn check(&self, check: &Check) -> String {
        relations::check(check)
    }

    fn clarity(&self, fault: ClarityFault) -> String {
        relations::clarity(fault)
    }

    fn channel(&self, channel: &Channel) -> String {
        relations::channel(channel)
    }

    fn draft(&self, kind: DraftKind) -> &'static str {
        relations::draft(kind)
    }

    fn state(&self, state: State) -> String {
        relations::state(state)
    }

    fn exchange(&self, exchange: &Exchange) -> &'static str {
        relations::exchange(exchange)
    }

    fn promise(&self, tonight: &Tonight<'_>, exchange: &Exchange, state: State) -> String {
        relations::promise(tonight, exchange, state)
    }

    fn responsiveness(&self, responsiveness: &Responsiveness) -> String {
        relations::responsiveness(responsiveness)
    }

    fn reciprocity(&self, reciprocity: &Reciprocity) -> String {
        relations::reciprocity(reciprocity)
    }

    fn chance(&self, chance: f64) -> String {
        relations::chance(chance)
    }

    fn last_sign_of_life(&self, tonight: &Tonight<'_>, at: Option<Timestamp>) -> String {
        relations::last_sign_of_life(tonight, at)
    }

    fn turning_point(&self, turning_point: &TurningPoint) -> String {
        relations::turning_point(turning_point)
    }

    fn cost(&self, cost: &Cost) -> String {
        relations::cost(cost)
    }

    fn counts(&self, sent: u32, received: u32, thanks: u32) -> String {
        relations::counts(sent, received, thanks)
    }

    fn introduction(&self, tonight: &Tonight<'_>, story: &Introduction) -> String {
        relations::introduction(tonight, story)
    }

    fn birthday(&self, name: &str, days: i64) -> String {
        relations::birthday(name, days)
    }

    fn pressure(&self, phrase: &str) -> String {
        format!("Ihr eigener Entwurf sagt „{phrase}“; das setzt unter Druck.")
    }

    fn moment(&self, kind: &MomentKind) -> &'static str {
        relations::moment(kind)
    }

    fn headline(&self, tally: &Tally) -> String {
        night::headline(tally)
    }

    fn change(&self, name: &str, from: Option<VerdictKind>, to: VerdictKind) -> String {
        night::change(name, from, to)
    }

    fn lapsed(&self, lapsed: u32) -> String {
        night::lapsed(lapsed)
    }

    fn more(&self, more: usize) -> String {
        night::more(more)
    }

    fn worked(&self, worked: &Worked) -> String {
        night::worked(worked)
    }

    fn replay(&self, replay: &Replay) -> String {
        night::replay(replay)
    }

    fn totals(&self, totals: &Totals) -> String {
        night::totals(totals)
    }

    fn coverage_problem(&self, tonight: &Tonight<'_>, coverage: &Coverage) -> Option<String> {
        night::coverage_problem(tonight, coverage)
    }

    fn missing_sent(&self, account: &str) -> String {
        night::missing_sent(account)
    }
}

static LABELS: Labels = Labels {
    title: "crickets",
    skip: "Zum heutigen Stand springen",
    contents: "Auf dieser Seite",
    as_of: "Stand",
    missing: "Heute fehlt etwas",
    tonight: "Heute",
    changed: "Seit gestern",
    nothing_changed: "Seit gestern hat sich nichts geändert.",
    new: "neu",
    birthdays_soon: "Geburtstage",
    your_turn: "Sie sind dran",
    your_turn_intro: "Antworten und Versprechen von Ihnen, auf die jemand wartet.",
    final_outreach: "Ein letzter Gruß",
    final_outreach_intro: "Noch eine ruhige Nachricht, dann darf es ruhen, was auch daraus wird.",
    promised: "Ihnen versprochen",
    promised_intro: "Was andere Ihnen zugesagt haben.",
    nudge: "Sanft nachfragen",
    nudge_intro: "Es ist Zeit, behutsam noch einmal zu fragen oder es auf anderem Weg zu versuchen.",
    waiting: "Abwarten, letzte Gelegenheit und abwesend",
    waiting_intro: "Hier ist nichts zu tun: Der nächste Schritt ist noch nicht fällig.",
    came_back: "Wieder da",
    came_back_intro: "Es kam wieder eine Nachricht. Ein herzliches Wort genügt; der Ball liegt auf der anderen Seite.",
    worth: "Ihre Zeit wert",
    worth_intro: "Hier halten sich Geben und Nehmen die Waage, und es kommen Antworten.",
    neglected: "Hier bekommen Sie mehr, als Sie geben",
    let_go: "Losgelassen und Geburtstage",
    let_go_intro: "Sie haben getan, was Sie konnten, und lassen es ruhen. Das ist eine Leistung.",
    strangers: "Neue Menschen",
    strangers_intro: "Sie haben Post von Menschen, denen Sie noch nie geschrieben haben. Ob Sie antworten, steht Ihnen frei.",
    settled: "Pausiert, abgesagt und nicht erreichbar",
    settled_intro: "Für diese Menschen wird nichts vorgeschlagen.",
    others: "In Verbindung und still",
    others_intro: "Mit ihnen ist nichts offen.",
    measured: "Wie gemessen wurde",
    network: "Alle auf einen Blick",
    network_intro: "Weiter oben: Antworten kommen öfter. Weiter rechts: Sie bekommen mehr. Größer: Ihnen näher. Bernsteinfarben: Es gibt etwas zu tun.",
    they_answer: "Antworten",
    you_give: "Sie geben mehr",
    they_give: "Sie bekommen mehr",
    months: "Mails nach Monaten",
    calibration: "Haben die Chancen gestimmt?",
    predicted: "vorhergesagt",
    happened: "beantwortet",
    cases: "Fälle",
    no_replay: "Zu wenige frühere Fragen, um die Chancen daran zu prüfen (50 sind nötig).",
    worked: "Was geholfen hat",
    coverage: "Was gelesen wurde",
    account: "Konto",
    mailbox: "Postfach",
    messages: "Nachrichten",
    complete_since: "Vollständig seit",
    last_success: "Zuletzt gelesen",
    never: "nie",
    ok: "aktuell",
    evidence: "Beleg",
    why: "Warum",
    changes: "Was das ändern würde",
    answers: "Wie oft Antworten kommen",
    balance: "Wer mehr gibt",
    balance_short: "Waage",
    part_starts: "Wer anfängt",
    part_replies: "Wer antwortet",
    part_words: "Wer mehr schreibt",
    part_kept: "Versprechen gehalten",
    chance: "Chance auf eine Antwort",
    timeline: "Mails zwischen Ihnen",
    you_wrote: "von Ihnen",
    they_wrote: "an Sie",
    replies: "Antworten an Sie",
    silence: "Stille",
    pace: "Wie schnell Antworten kommen",
    turned: "das Tempo wurde ein anderes",
    channel: "Ein anderer Weg",
    checklist: "Haben Sie alles versucht?",
    done: "ja",
    not_done: "noch nicht",
    cannot_tell: "zeigen Mails nicht",
    cost: "Was das Nachfragen gekostet hat",
    clarity: "War es klar?",
    draft: "Entwurf",
    subject: "Betreff",
    write: "Im Mailprogramm öffnen",
    copy: "Kopieren",
    copied: "Kopiert",
    record: "Eine Entscheidung festhalten",
    handled: "Es ist erledigt",
    later: "Nicht jetzt",
    stop: "Loslassen",
    undo: "Zurücknehmen",
    explain: "Die ganze Geschichte",
    more_about: "Einzelheiten",
    introductions: "Vorstellungen",
    open: "Offen zwischen Ihnen",
    contact: "Kontakt",
    low_evidence: "wenig Belege",
    verdict: "Urteil",
    search: "Jemanden finden",
    filter: "Zeigen",
    everything: "alles",
    sort: "Reihenfolge",
    by_rank: "das Wichtigste zuerst",
    by_name: "nach Namen",
    by_chance: "nach Chance auf eine Antwort",
    by_silence: "nach Länge der Stille",
    found: "gezeigt",
    vip: "besonders interessant",
    nights: "Die letzten Nächte",
    private: "Diese Seite lädt nichts und sendet nichts. Sie wurde auf Ihrem eigenen Rechner geschrieben.",
};
