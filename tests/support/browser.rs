//! A real Chromium, told what to do over a pipe in the DevTools protocol. Needs no network, no port and no other program.
//!
//! Debian's package is looked for under its usual names. Its own traffic (updates, checks for new certificates) is turned
//! off, and what a page asks for is recorded, so that a test can say that a page asked for nothing.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

const ARGUMENTS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
];

/// Chromium reads commands from descriptor 3 and answers on 4: the shell puts its pipes there.
const ON_PIPES: &str = "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null";

/// How a page is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    pub width: u32,
    pub height: u32,
    pub dark: bool,
}

/// A running browser with one page. Ends when dropped.
pub struct Browser {
    process: Child,
    commands: ChildStdin,
    answers: BufReader<ChildStdout>,
    session: Option<String>,
    last_id: u64,
    /// What happened on the page since it was opened.
    events: Vec<Value>,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// Starts a browser, or says loudly why the test is skipped.
    pub fn start() -> Option<Self> {
        let Some(program) = program() else {
            assert!(std::env::var_os("CRICKETS_REQUIRE_ALL").is_none(), "no Chromium is found: install chromium");
            eprintln!("SKIPPED: no Chromium is found: install chromium");
            return None;
        };
        let profile = tempfile::tempdir().expect("a temporary folder");
        let mut process = Command::new("sh")
            .args(["-c", ON_PIPES, "sh"])
            .arg(program)
            .args(ARGUMENTS)
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .env("HOME", profile.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Chromium starts");
        let commands = process.stdin.take().expect("a pipe to it");
        let answers = BufReader::new(process.stdout.take().expect("a pipe from it"));
        let mut browser =
            Self { process, commands, answers, session: None, last_id: 0, events: Vec::new(), _profile: profile };
        let target = browser.call("Target.createTarget", json!({"url": "about:blank"}));
        let attached = browser.call("Target.attachToTarget", json!({"targetId": target["targetId"], "flatten": true}));
        browser.session = Some(attached["sessionId"].as_str().expect("a session").to_owned());
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        Some(browser)
    }

    /// Sets size and theme for what is opened next and what is open.
    pub fn look(&mut self, look: Look) {
        let size = json!({"width": look.width, "height": look.height, "deviceScaleFactor": 1, "mobile": false});
        self.call("Emulation.setDeviceMetricsOverride", size);
        let scheme = if look.dark { "dark" } else { "light" };
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.call("Emulation.setEmulatedMedia", json!({"media": "", "features": features}));
    }

    /// Shows the page as it is printed.
    pub fn print_look(&mut self) {
        self.call("Emulation.setEmulatedMedia", json!({"media": "print", "features": []}));
    }

    /// Runs the scripts of pages opened from now on, or does not.
    pub fn scripts(&mut self, run: bool) {
        self.call("Emulation.setScriptExecutionDisabled", json!({"value": !run}));
    }

    /// Lets pages write to the clipboard and read it.
    pub fn clipboard(&mut self) {
        let permissions = json!(["clipboardReadWrite", "clipboardSanitizedWrite"]);
        self.call("Browser.grantPermissions", json!({"permissions": permissions}));
    }

    /// Opens a file and waits until it is loaded; what happened before is forgotten.
    pub fn open(&mut self, file: &Path) {
        self.events.clear();
        self.call("Page.navigate", json!({"url": format!("file://{}", file.display())}));
        while !self.events.iter().any(|event| event["method"] == "Page.loadEventFired") {
            self.receive();
        }
    }

    /// Returns what an expression is worth, awaited; fails where it throws.
    pub fn evaluate(&mut self, expression: &str) -> Value {
        let arguments = json!({"expression": expression, "returnByValue": true, "awaitPromise": true,
            "userGesture": true, "allowUnsafeEvalBlockedByCSP": true});
        let answer = self.call("Runtime.evaluate", arguments);
        assert!(answer.get("exceptionDetails").is_none(), "{expression}: {}", answer["exceptionDetails"]);
        answer["result"]["value"].clone()
    }

    /// Presses Enter where the focus is.
    pub fn press_enter(&mut self) {
        for kind in ["keyDown", "keyUp"] {
            let key = json!({"type": kind, "key": "Enter", "code": "Enter", "text": "\r", "windowsVirtualKeyCode": 13});
            self.call("Input.dispatchKeyEvent", key);
        }
    }

    /// Returns the picture of what is seen, or of the whole page, as a PNG in base64.
    #[allow(dead_code, reason = "pictures are taken by the example beside the tests")]
    pub fn picture(&mut self, whole: bool) -> String {
        let arguments = json!({"format": "png", "captureBeyondViewport": whole});
        self.call("Page.captureScreenshot", arguments)["data"].as_str().expect("a picture").to_owned()
    }

    /// Returns what the page asked for beside itself, and what went wrong on it: exceptions, errors on the console,
    /// violations of its own policy.
    pub fn complaints(&mut self) -> Vec<String> {
        // A round trip, so that everything before it has arrived.
        self.call("Page.getLayoutMetrics", json!({}));
        let complaint = |event: &Value| match event["method"].as_str()? {
            "Network.requestWillBeSent" => {
                let address = event["params"]["request"]["url"].as_str()?;
                let itself = address == event["params"]["documentURL"] && event["params"]["type"] == "Document";
                (!itself).then(|| format!("asked for {address}"))
            }
            "Runtime.exceptionThrown" | "Log.entryAdded" | "Runtime.consoleAPICalled" => Some(event.to_string()),
            _ => None,
        };
        self.events.iter().filter_map(complaint).collect()
    }

    /// Sends a command and returns its result.
    fn call(&mut self, method: &str, arguments: Value) -> Value {
        self.last_id += 1;
        let id = self.last_id;
        let mut command = json!({"id": id, "method": method});
        command["params"] = arguments;
        if let Some(session) = self.session.as_ref().filter(|_| !method.starts_with("Browser.")) {
            command["sessionId"] = json!(session);
        }
        let mut bytes = command.to_string().into_bytes();
        bytes.push(0);
        self.commands.write_all(&bytes).expect("Chromium listens");
        loop {
            let answer = self.receive();
            if answer["id"] == json!(id) {
                assert!(answer.get("error").is_none(), "{method}: {}", answer["error"]);
                return answer["result"].clone();
            }
        }
    }

    /// Takes in one message; events are kept.
    fn receive(&mut self) -> Value {
        let mut bytes = Vec::new();
        self.answers.read_until(0, &mut bytes).expect("Chromium answers");
        assert_eq!(bytes.pop(), Some(0), "Chromium has ended");
        let message: Value = serde_json::from_slice(&bytes).expect("Chromium speaks JSON");
        if message.get("method").is_some() {
            self.events.push(message.clone());
        }
        message
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends with its pipe; what is left of it is ended here.
        let _ = self.commands.write_all(b"{\"id\":0,\"method\":\"Browser.close\"}\0");
        if !matches!(self.process.try_wait(), Ok(Some(_))) {
            std::thread::sleep(std::time::Duration::from_millis(200));
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

fn program() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let places = || std::env::split_paths(&folders);
    NAMES.iter().find_map(|name| places().map(|folder| folder.join(name)).find(|path| path.is_file()))
}
