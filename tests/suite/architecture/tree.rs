//! The files of `src/` that reach the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::source::Source;

/// Returns every file of production code, in order of path.
pub fn production() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join("src"), &mut paths);
    let sources = paths.iter().map(|path| {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let inside: Vec<_> = path.strip_prefix(root).unwrap().iter().map(|part| part.to_string_lossy()).collect();
        Source::read(&inside.join("/"), &text)
    });
    without_tests(sources.collect())
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// Leaves out the files of modules that another file declares under `#[cfg(test)]`.
fn without_tests(sources: Vec<Source>) -> Vec<Source> {
    let stems: BTreeSet<String> = sources
        .iter()
        .flat_map(|source| source.test_modules.iter().map(|module| format!("{}/{module}", children(&source.path))))
        .collect();
    let is_test = |path: &str| {
        stems
            .iter()
            .any(|stem| path.strip_prefix(stem.as_str()).is_some_and(|rest| rest == ".rs" || rest.starts_with('/')))
    };
    sources.into_iter().filter(|source| !is_test(&source.path)).collect()
}

/// Returns the folder in which the modules of a file lie.
fn children(path: &str) -> &str {
    ["/mod.rs", "/lib.rs", "/main.rs", ".rs"].iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path)
}

mod tests {
    use super::*;

    #[test]
    fn a_module_of_tests_is_left_out_wherever_it_lies() {
        let sources = [
            ("src/report/mod.rs", "#[cfg(test)] mod sample; mod page;"),
            ("src/report/sample.rs", ""),
            ("src/report/samples.rs", ""),
            ("src/report/page.rs", "#[cfg(test)] mod cases;"),
            ("src/report/page/cases/one.rs", ""),
        ];
        let sources = sources.iter().map(|(path, text)| Source::read(path, text)).collect();
        let left: Vec<String> = without_tests(sources).into_iter().map(|source| source.path).collect();
        assert_eq!(left, ["src/report/mod.rs", "src/report/samples.rs", "src/report/page.rs"]);
    }

    #[test]
    fn all_of_the_tree_is_read() {
        let sources = production();
        for room in ["src/lib.rs", "src/main.rs", "src/calendar.rs", "src/source/imap/mod.rs"] {
            assert!(sources.iter().any(|source| source.path == room), "{room} is not among them");
        }
    }
}
