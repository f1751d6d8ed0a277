//! Pictures of the sample report, to be looked at: `cargo run --example screenshots -- FOLDER [REPORT]`.
//!
//! Three widths in both themes, the first screen and the whole page, a page with everything opened, and paper. Nothing of it is
//! kept in the repository but the two pictures the README shows, which `--readme` takes anew.

#![allow(clippy::unwrap_used, reason = "a picture that cannot be taken has failed")]

use std::path::{Path, PathBuf};
use std::process::Command;

#[path = "../support/browser.rs"]
#[allow(dead_code, reason = "the tests use all of it")]
mod browser;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browser::{Browser, Look};

/// Where the pictures of the README lie.
const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/demo");

const LOOKS: [(&str, u32, u32); 3] = [("wide", 1440, 900), ("narrow", 820, 1100), ("phone", 390, 844)];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let readme = arguments.iter().any(|argument| argument == "--readme");
    let mut paths = arguments.iter().filter(|argument| !argument.starts_with("--")).map(PathBuf::from);
    let Some(folder) = paths.next() else {
        eprintln!("Usage: cargo run --example screenshots -- FOLDER [REPORT] [--readme]");
        std::process::exit(2);
    };
    std::fs::create_dir_all(&folder).unwrap();
    let report = paths.next().unwrap_or_else(|| demo(&folder)).canonicalize().unwrap();
    let mut browser = Browser::start().expect("Chromium is installed");
    for (name, width, height) in LOOKS {
        for (theme, dark) in [("light", false), ("dark", true)] {
            browser.look(Look { width, height, dark });
            browser.open(&report);
            save(&folder, &format!("{name}-{theme}"), &browser.picture(false));
            save(&folder, &format!("{name}-{theme}-whole"), &browser.picture(true));
        }
        browser.evaluate("for (const box of document.querySelectorAll('details')) box.open = true");
        save(&folder, &format!("{name}-dark-open"), &browser.picture(true));
    }
    browser.look(Look { width: 794, height: 1123, dark: false });
    browser.open(&report);
    browser.print_look();
    save(&folder, "paper", &browser.picture(true));
    if readme {
        for (name, dark) in [("report", false), ("report-dark", true)] {
            browser.look(Look { width: 1280, height: 1130, dark });
            browser.open(&report);
            save(Path::new(README), name, &browser.picture(false));
        }
    }
}

/// Writes the sample report and returns where it is.
fn demo(folder: &Path) -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo).args(["run", "--quiet", "--", "demo", "--output"]).arg(folder).status().unwrap();
    assert!(status.success());
    folder.join("report.html")
}

fn save(folder: &Path, name: &str, picture: &str) {
    std::fs::write(folder.join(name).with_extension("png"), STANDARD.decode(picture).unwrap()).unwrap();
}
