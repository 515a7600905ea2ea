//! A running todo service, and a folder for its database.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::child::Server;

pub(crate) const ALICE: &str = "Bearer wonderland";
pub(crate) const BOB: &str = "Bearer builder";

/// A header line for each, with its end.
pub(crate) const AS_ALICE: &str =
    "authorization: Bearer wonderland\r\ncontent-type: application/json\r\n";

pub(crate) struct Service {
    server: Server,
    pub(crate) address: String,
}

impl Service {
    /// With its todos in memory.
    pub(crate) fn start() -> Self {
        Self::with(&[])
    }

    pub(crate) fn with_database(file: &Path) -> Self {
        Self::with(&["--database", file.to_str().expect("a path in UTF-8")])
    }

    fn with(arguments: &[&str]) -> Self {
        let mut command = Command::new(binary());
        let server = Server::start(command.args(["--port", "0"]).args(arguments));
        let line = server.line();
        let address = line.strip_prefix("todos on http://");
        let address = address.expect("it says where it listens").to_owned();
        Self { server, address }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The next line of the log without its time.
    pub(crate) fn log_line(&self) -> String {
        without_time(&self.server.log_line()).to_owned()
    }

    /// The next line of the log that has the words, without its time.
    pub(crate) fn log_line_with(&self, words: &str) -> String {
        loop {
            let line = self.server.log_line();
            if line.contains(words) {
                return without_time(&line).to_owned();
            }
        }
    }

    /// Stops it; the lines of the log that nobody has read.
    pub(crate) fn stop(self) -> Vec<String> {
        self.server.stop()
    }
}

pub(crate) fn binary() -> &'static str {
    env!("CARGO_BIN_EXE_todo")
}

/// A line of the log behind its time: `2026-01-31T12:00:00.123456Z  INFO …`.
pub(crate) fn without_time(line: &str) -> &str {
    let (time, said) = line.split_once(' ').expect("a time");
    let shape: String = time.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    assert_eq!(shape, "0000-00-00T00:00:00.000000Z", "{line}");
    said
}

/// A folder that goes with the test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("todo-{}-{number}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left is in the target folder and in nobody's way.
        let _ = fs::remove_dir_all(&self.0);
    }
}
