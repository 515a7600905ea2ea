//! The quickstart as a process, built as the README says.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::child::{self, Server};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const README: &str = include_str!("../../README.md");

/// A running quickstart.
pub(crate) struct Quickstart {
    server: Server,
    /// Where it listens, as it says itself: `127.0.0.1:40399`.
    pub(crate) address: String,
    /// What it prints at the start.
    pub(crate) guide: String,
}

impl Quickstart {
    /// Starts one on a free port.
    pub(crate) fn start() -> Self {
        let server = Server::start(Command::new(binary()).args(["--port", "0"]));
        let mut guide = String::new();
        // The last line of the guide is the one with a message that is not found.
        while !guide.contains("notes/7/live") {
            guide.push_str(&server.line());
            guide.push('\n');
        }
        let (_, address) = guide.split_once("http://").expect("an address");
        let (address, _) = address.split_once(';').expect("the address ends");
        let address = address.to_owned();
        Self { server, address, guide }
    }

    /// The URL of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Waits for the next line of the log.
    pub(crate) fn log_line(&self) -> String {
        self.server.log_line()
    }

    /// Stops the server; the lines of the log that nobody has read.
    pub(crate) fn stop(self) -> Vec<String> {
        self.server.stop()
    }
}

/// What the quickstart says where it cannot start, with this exit code.
pub(crate) fn complaint(arguments: &[&str], code: i32) -> String {
    child::complaint(Command::new(binary()).args(arguments), code)
}

/// What the quickstart prints instead of a start.
pub(crate) fn printed(arguments: &[&str]) -> String {
    child::printed(Command::new(binary()).args(arguments))
}

/// The binary that the README's first command runs, built by that command: so no order of builds matters.
fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let run = README
            .lines()
            .find(|line| line.starts_with("cargo run "))
            .expect("the README says how to run the quickstart");
        let cargo = env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
        let built = Command::new(cargo)
            .arg("build")
            .args(run.split_whitespace().skip(2))
            .arg("--message-format=json-render-diagnostics")
            .arg("--target-dir")
            .arg(concat!(env!("CARGO_TARGET_TMPDIR"), "/.."))
            .current_dir(ROOT)
            .stdin(Stdio::null())
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&built.stderr);
        assert!(built.status.success(), "`{run}` does not build:\n{said}");
        executable(&String::from_utf8_lossy(&built.stdout))
    })
}

/// The path in cargo's message about the example.
fn executable(messages: &str) -> PathBuf {
    let (_, path) = messages
        .lines()
        .filter(|message| message.contains(r#""name":"quickstart""#))
        .find_map(|message| message.split_once(r#""executable":""#))
        .expect("cargo names the executable");
    let (path, _) = path.split_once('"').expect("the path ends");
    path.replace(r"\\", r"\").into()
}
