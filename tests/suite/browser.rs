//! The page in a real browser: nobody is shut out by it, it asks for nothing, and it does what it offers.
//!
//! axe-core looks for what keeps people out (WCAG 2.2 AA and its own best practice). It comes from npm and is put in place
//! by `tests/run`; without it, or without Chromium, the tests are skipped and say so.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crickets::analysis::{Analysis, Coverage, Standing};
use crickets::message::Role;
use crickets::report::html;
use crickets::report::wording::ENGLISH;
use crickets::verdict::VerdictKind;
use serde_json::{Value, json};

use crate::support::browser::{Browser, Look};
use crate::support::correspondence::Correspondence;

const AXE: &str = "tests/browser/node_modules/axe-core/axe.min.js";

const WIDE: Look = Look { width: 1440, height: 900, dark: false };
const PHONE: Look = Look { width: 390, height: 844, dark: false };

/// Somebody to answer, somebody to write to one last time, somebody to wait for, and somebody in touch.
const TEXT: &str = "
//~ ana 2023-11-06
//~ ben@example.com 2023-11-06
//~ dora@example.com 2023-11-06
//- 2024-03-01 cleo@example.net -> me : The panel
Could you send me the outline of the panel?
//- 2024-03-01 me -> emil@example.net : The hall
Could we speak about the hall for twenty minutes?
//- 2024-03-09 me -> ana : Chairs
Could you count the chairs?
";

/// Texts that would break out of the page if the page let them.
const NAUGHTY: [&str; 6] = [
    "</p></title></style></script><script>document.title = 'owned'</script><img src=x onerror=\"document.title = 'owned'\">",
    "\"' autofocus onfocus=\"document.title = 'owned'\" x='",
    "javascript:document.title='owned'",
    "<svg/onload=document.title='owned'><a href=http://example.com>x</a>",
    "\u{202e}gpj.exe\u{2066}\u{200b}\u{feff}\u{1b}[2J\u{0}",
    "&lt;b&gt; &amp;amp; &#60;script&#62; {{ page }} {% raw %}",
];

fn analysis() -> Analysis {
    let mut analysis = Correspondence::read(TEXT).analysis("2024-03-10");
    let kinds: Vec<VerdictKind> = analysis.standings.iter().map(|standing| standing.judgement.verdict.kind()).collect();
    for kind in [VerdictKind::YourTurn, VerdictKind::FinalOutreach, VerdictKind::Waiting, VerdictKind::InTouch] {
        assert!(kinds.contains(&kind), "{kind:?} is not among {kinds:?}");
    }
    let coverage = |account: &str, role| Coverage {
        account: account.to_owned(),
        mailbox: "All mail".to_owned(),
        role,
        messages: 1,
        from: None,
        complete_since: None,
        last_success: None,
        stale: false,
        problem: None,
    };
    analysis.coverage = vec![coverage("home", Role::All), coverage("work", Role::All)];
    for standing in &mut analysis.standings {
        let account = if standing.relation.contact.id.as_str().ends_with("example.com") { "home" } else { "work" };
        standing.accounts = [account.to_owned()].into();
    }
    analysis
}

/// A page on disk, as it is opened from there.
struct Shown {
    folder: tempfile::TempDir,
}

impl Shown {
    fn new(analysis: &Analysis) -> Self {
        let shown = Self { folder: tempfile::tempdir().unwrap() };
        let mut page = String::new();
        html::write(ENGLISH, analysis, &mut page).unwrap();
        fs::write(shown.path(), page).unwrap();
        shown
    }

    /// Writes the report on the sample mailbox.
    fn sample() -> Self {
        Self::sample_in("en")
    }

    /// Writes the report on the sample mailbox in this language.
    fn sample_in(language: &str) -> Self {
        let shown = Self { folder: tempfile::tempdir().unwrap() };
        let mut command = Command::new(env!("CARGO_BIN_EXE_crickets"));
        command.args(["demo", "--language", language, "--output"]);
        let output = command.arg(shown.folder.path()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        shown
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("report.html")
    }
}

/// Returns the program that looks for barriers, or says loudly why the test is skipped.
fn axe() -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE);
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        let missing = format!("{AXE} is missing: run npm ci --prefix tests/browser");
        assert!(std::env::var_os("CRICKETS_REQUIRE_ALL").is_none(), "{missing}");
        eprintln!("SKIPPED: {missing}");
    }
    text
}

/// What axe finds, one line for each kind of barrier and the first place it is met.
fn barriers(browser: &mut Browser, axe: &str) -> Vec<String> {
    browser.evaluate(&format!("{axe}; 0"));
    let found = browser.evaluate(
        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations']}).then((found) => \
         ({passes: found.passes.length, violations: found.violations.map((rule) => `${rule.id} x ${rule.nodes.length}: \
         ${rule.nodes[0].html.slice(0, 200)} ${rule.nodes[0].failureSummary}`)}))",
    );
    assert!(found["passes"].as_u64() > Some(20), "axe looked at hardly anything: {found}");
    strings(&found["violations"])
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// The names that can be seen, in their order on the page.
fn seen(browser: &mut Browser) -> Vec<String> {
    strings(&browser.evaluate(
        "[...document.querySelectorAll('.who')].filter((node) => node.checkVisibility()).map((node) => \
         node.querySelector('h3, b').textContent)",
    ))
}

fn open_everything(browser: &mut Browser) {
    browser.evaluate("for (const box of document.querySelectorAll('details')) box.open = true");
}

/// Chooses or types a value, as a person would.
fn choose(browser: &mut Browser, id: &str, value: &str) {
    browser.evaluate(&format!(
        "(() => {{ const field = document.getElementById('{id}'); field.value = {}; \
         for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, {{bubbles: true}})); }})()",
        json!(value)
    ));
}

#[test]
fn nobody_is_shut_out_in_either_theme_at_any_width() {
    let (Some(axe), Some(mut browser)) = (axe(), Browser::start()) else { return };
    let shown = Shown::sample();
    let narrow = Look { width: 820, ..WIDE };
    for look in [WIDE, narrow, PHONE] {
        for dark in [false, true] {
            browser.look(Look { dark, ..look });
            browser.open(&shown.path());
            // What is closed at first is looked at when it is opened.
            if look == WIDE {
                assert_eq!(barriers(&mut browser, &axe), [""; 0], "at first sight, dark: {dark}");
            }
            open_everything(&mut browser);
            assert_eq!(barriers(&mut browser, &axe), [""; 0], "all opened, {look:?}, dark: {dark}");
        }
    }
}

#[test]
fn nobody_is_shut_out_of_the_german_page() {
    let (Some(axe), Some(mut browser)) = (axe(), Browser::start()) else { return };
    let shown = Shown::sample_in("de");
    for look in [WIDE, Look { dark: true, ..PHONE }] {
        browser.look(look);
        browser.open(&shown.path());
        open_everything(&mut browser);
        assert_eq!(browser.evaluate("document.documentElement.lang"), "de");
        assert_eq!(barriers(&mut browser, &axe), [""; 0], "{look:?}");
    }
}

#[test]
fn axe_finds_a_planted_barrier() {
    let (Some(axe), Some(mut browser)) = (axe(), Browser::start()) else { return };
    let shown = Shown::new(&analysis());
    let page = fs::read_to_string(shown.path()).unwrap();
    fs::write(shown.path(), page.replace("<label>", "<div>").replace("</label>", "</div>")).unwrap();
    browser.open(&shown.path());
    let barriers = barriers(&mut browser, &axe);
    assert!(barriers.iter().any(|barrier| barrier.starts_with("select-name")), "{barriers:?}");
}

#[test]
fn the_page_asks_for_nothing_and_complains_of_nothing() {
    let Some(mut browser) = Browser::start() else { return };
    let shown = Shown::sample();
    for look in [WIDE, Look { dark: true, ..PHONE }] {
        browser.look(look);
        browser.open(&shown.path());
        open_everything(&mut browser);
        for (id, value) in [("search", "ana"), ("search", ""), ("filter", "waiting"), ("filter", ""), ("sort", "n")] {
            choose(&mut browser, id, value);
        }
        assert_eq!(browser.complaints(), [""; 0]);
    }
    // What is checked is checked: a page that does all of it is told of.
    browser.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"file:///nowhere.png\"><b style=\"color:red\">x</b>')");
    browser.evaluate("console.error('planted')");
    let complaints = browser.complaints().join("\n");
    assert!(complaints.contains("planted") && complaints.contains("Content Security Policy"), "{complaints}");
}

#[test]
fn people_are_found_by_words_verdict_and_account() {
    let Some(mut browser) = Browser::start() else { return };
    browser.open(&Shown::new(&analysis()).path());
    let everybody = seen(&mut browser);
    choose(&mut browser, "search", "OUTLINE panel");
    assert_eq!(seen(&mut browser), ["Cleo"]);
    assert_eq!(browser.evaluate("document.getElementById('found').textContent"), "1 shown");
    choose(&mut browser, "search", "nobody has this name");
    assert_eq!(seen(&mut browser), [""; 0]);
    choose(&mut browser, "search", "");
    assert_eq!(seen(&mut browser), everybody);
    choose(&mut browser, "filter", "final_outreach");
    assert_eq!(seen(&mut browser), ["Emil"]);
    choose(&mut browser, "filter", "");
    let account = "[...document.getElementById('account').options].map((option) => option.textContent)";
    assert_eq!(strings(&browser.evaluate(account)), ["everything", "home", "work"]);
    choose(&mut browser, "account", "0");
    assert_eq!(seen(&mut browser), ["Ben", "Dora"]);
    choose(&mut browser, "search", "dora");
    assert_eq!(seen(&mut browser), ["Dora"]);
    choose(&mut browser, "search", "");
    choose(&mut browser, "account", "");
    assert_eq!(seen(&mut browser), everybody, "what was closed is closed again");
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn each_section_is_sorted_as_asked_and_back() {
    let Some(mut browser) = Browser::start() else { return };
    browser.open(&Shown::sample().path());
    let section = "[...document.querySelectorAll('#waiting > .list .who')]";
    let names = format!("{section}.map((node) => node.querySelector('h3, b').textContent)");
    let at_first = strings(&browser.evaluate(&names));
    choose(&mut browser, "sort", "n");
    let by_name = strings(&browser.evaluate(&names));
    let mut sorted = at_first.clone();
    sorted.sort();
    assert!(sorted != at_first && by_name == sorted, "{by_name:?}");
    for (order, field) in [("c", "c"), ("s", "s")] {
        choose(&mut browser, "sort", order);
        let numbers = browser.evaluate(&format!("{section}.map((node) => +node.dataset.{field})"));
        let numbers: Vec<i64> = numbers.as_array().unwrap().iter().map(|n| n.as_i64().unwrap()).collect();
        assert!(numbers.is_sorted_by(|left, right| left >= right), "{order}: {numbers:?}");
    }
    choose(&mut browser, "sort", "r");
    assert_eq!(strings(&browser.evaluate(&names)), at_first);
}

#[test]
fn a_draft_is_copied_and_the_copy_is_announced() {
    let Some(mut browser) = Browser::start() else { return };
    browser.clipboard();
    let shown = Shown::new(&analysis());
    let draft = "document.querySelector('.final_outreach .body').textContent";
    let copy = "document.querySelector('.final_outreach .draft .copy').click()";
    let said = "new Promise((done) => setTimeout(() => done(document.getElementById('said').textContent), 200))";
    // With the clipboard of the browser, and where a page may not use that.
    for forbid in ["0", "Object.defineProperty(navigator, 'clipboard', {value: undefined}); 0"] {
        browser.open(&shown.path());
        browser.evaluate("navigator.clipboard.writeText('before')");
        open_everything(&mut browser);
        let text = browser.evaluate(draft);
        assert!(text.as_str().unwrap().contains("twenty minutes"), "{text}");
        let read = "navigator.clipboard.readText()";
        browser.evaluate(&format!("globalThis.reader = navigator.clipboard; {forbid}"));
        browser.evaluate(copy);
        assert_eq!(browser.evaluate(said), "Copied", "{forbid}");
        assert_eq!(browser.evaluate(&read.replace("navigator.clipboard", "reader")), text, "{forbid}");
        assert_eq!(browser.complaints(), [""; 0]);
    }
    let href = browser.evaluate("document.querySelector('.final_outreach a.button').getAttribute('href')");
    assert!(href.as_str().unwrap().starts_with("mailto:emil@example.net?subject="), "{href}");
}

#[test]
fn without_scripts_everything_can_be_read_and_nothing_is_offered_that_would_not_work() {
    let Some(mut browser) = Browser::start() else { return };
    browser.scripts(false);
    let shown = Shown::sample();
    browser.open(&shown.path());
    let people = browser.evaluate("document.querySelectorAll('.who').length");
    assert_eq!(people.as_u64(), Some(80));
    assert_eq!(browser.evaluate("document.getElementById('tools').checkVisibility()"), false);
    assert_eq!(browser.evaluate("document.querySelector('.copy').checkVisibility()"), false);
    // A disclosure is opened by the keyboard alone.
    browser.evaluate("document.querySelector('.card .draft summary').focus()");
    browser.press_enter();
    assert_eq!(browser.evaluate("document.querySelector('.card .draft').open"), true);
    assert_eq!(browser.evaluate("document.querySelector('.card .draft .body').checkVisibility()"), true);
    open_everything(&mut browser);
    assert_eq!(seen(&mut browser).len(), 80);
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn on_paper_everything_is_opened_and_nothing_can_be_pressed() {
    let Some(mut browser) = Browser::start() else { return };
    browser.open(&Shown::new(&analysis()).path());
    assert_eq!(browser.evaluate("document.querySelector('.draft .body').checkVisibility()"), false);
    browser.print_look();
    browser.evaluate("dispatchEvent(new Event('beforeprint'))");
    let body = "document.querySelector('.draft .body').getBoundingClientRect().height > 40";
    assert_eq!(browser.evaluate(body), true);
    let controls =
        "[...document.querySelectorAll('#tools, .button, .copy, nav')].some((node) => node.checkVisibility())";
    assert_eq!(browser.evaluate(controls), false);
    browser.evaluate("dispatchEvent(new Event('afterprint'))");
    assert_eq!(browser.evaluate("document.querySelector('.draft').open"), false);
}

#[test]
fn a_long_name_and_one_from_right_to_left_stay_in_their_place() {
    let Some(mut browser) = Browser::start() else { return };
    let mut analysis = analysis();
    analysis.standings[0].relation.contact.name = "Wolfeschlegelsteinhausenbergerdorff".repeat(9);
    analysis.standings[1].relation.contact.name = "أمينة بنت يوسف".to_owned();
    let shown = Shown::new(&analysis);
    for width in [1440, 390, 320] {
        browser.look(Look { width, ..PHONE });
        browser.open(&shown.path());
        open_everything(&mut browser);
        assert_eq!(browser.evaluate("document.documentElement.scrollWidth"), json!(width));
    }
    let direction = |of: &str| {
        format!(
            "getComputedStyle([...document.querySelectorAll('.card h3')].find((name) => /^{of}/.test(name.textContent))).direction"
        )
    };
    assert_eq!(browser.evaluate(&direction("أمينة")), "rtl");
    assert_eq!(browser.evaluate(&direction("Wolf")), "ltr");
}

#[test]
fn hostile_text_makes_no_node_and_runs_nothing() {
    let Some(mut browser) = Browser::start() else { return };
    let count = "[document.querySelectorAll(':not(text)').length, [...document.querySelectorAll('*')].reduce((sum, node) => sum + \
                 node.attributes.length, 0) - 4 * document.querySelectorAll('text').length, document.title]";
    let mut shown = |text: &str| {
        browser.open(&Shown::new(&spoiled(analysis(), text)).path());
        open_everything(&mut browser);
        let counted = browser.evaluate(count);
        (counted, browser.complaints())
    };
    let plain = shown("plain text");
    assert_eq!(plain.1, [""; 0]);
    for naughty in NAUGHTY {
        assert_eq!(shown(naughty), plain, "{naughty:?}");
    }
}

/// Puts the text wherever mail can put one.
fn spoiled(mut analysis: Analysis, text: &str) -> Analysis {
    let own = || text.to_owned();
    for standing in &mut analysis.standings {
        let contact = &mut standing.relation.contact;
        (contact.name, contact.organisation) = (own(), Some(own()));
        for exchange in &mut standing.relation.exchanges {
            (exchange.sentence, exchange.subject) = (own().into(), own().into());
        }
        if let Some(draft) = &mut standing.draft {
            (draft.subject, draft.body) = (own(), own());
        }
        if let Some(clarity) = &mut standing.clarity {
            clarity.sentence = own();
        }
    }
    for coverage in &mut analysis.coverage {
        (coverage.mailbox, coverage.problem) = (own(), Some(own()));
    }
    analysis.owner.name = own();
    analysis
}

#[test]
fn five_thousand_people_are_searched_and_the_page_stays_light() {
    let Some(mut browser) = Browser::start() else { return };
    let mut analysis = analysis();
    let models = analysis.standings.clone();
    for (rank, model) in (1..=5_000).zip(models.iter().cycle()).skip(models.len()) {
        let mut standing = Standing { rank, shown: false, ..model.clone() };
        standing.relation.contact.name = format!("{} Number{rank}", model.relation.contact.name);
        analysis.standings.push(standing);
    }
    let shown = Shown::new(&analysis);
    let bytes = fs::metadata(shown.path()).unwrap().len();
    assert!(bytes <= 3_000_000, "{bytes} bytes");
    browser.open(&shown.path());
    assert_eq!(browser.evaluate("document.querySelectorAll('.who').length").as_u64(), Some(5_000));
    choose(&mut browser, "search", "number4711");
    assert_eq!(seen(&mut browser).len(), 1);
    choose(&mut browser, "search", "number47");
    assert_eq!(browser.evaluate("document.getElementById('found').textContent"), "111 shown");
    choose(&mut browser, "search", "");
    if std::env::var_os("CRICKETS_SHOW_PAGE").is_some() {
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("five-thousand.html");
        fs::copy(shown.path(), &kept).unwrap();
        eprintln!("{} bytes: {}", bytes, kept.display());
    }
}
