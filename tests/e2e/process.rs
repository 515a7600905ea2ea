//! The quickstart as a child process, which never outlives the test that started it.

use std::env;
use std::io::{BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take that should take no time.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const README: &str = include_str!("../../README.md");

/// A running quickstart.
pub(crate) struct Quickstart {
    child: Child,
    /// Where it listens, as it says itself: `127.0.0.1:40399`.
    pub(crate) address: String,
    /// What it prints at the start.
    pub(crate) guide: String,
    log: Receiver<String>,
}

impl Quickstart {
    /// Starts one on a free port.
    pub(crate) fn start() -> Self {
        let mut child = command(&["--port", "0"])
            .spawn()
            .expect("the quickstart starts");
        let guide = lines(child.stdout.take().expect("a pipe"));
        let log = lines(child.stderr.take().expect("a pipe"));
        let mut this = Self {
            child,
            address: String::new(),
            guide: String::new(),
            log,
        };
        // The last line of the guide is the one with a message that is not found.
        while !this.guide.contains("notes/7/live") {
            let line = guide
                .recv_timeout(PATIENCE)
                .expect("the quickstart prints its guide");
            this.guide.push_str(&line);
            this.guide.push('\n');
        }
        let (_, address) = this.guide.split_once("http://").expect("an address");
        let end = address.find(';').expect("the address ends");
        this.address = address[..end].to_owned();
        this
    }

    /// The URL of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Waits for the next line of the log.
    pub(crate) fn log_line(&self) -> String {
        self.log
            .recv_timeout(PATIENCE)
            .expect("the quickstart logs a line")
    }

    /// Stops the server; the lines of the log that nobody has read.
    pub(crate) fn stop(mut self) -> Vec<String> {
        self.kill();
        self.log.iter().collect()
    }

    fn kill(&mut self) {
        // Both fail only where it has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Quickstart {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Runs the quickstart where it should end by itself.
pub(crate) fn run_to_the_end(arguments: &[&str]) -> Output {
    let mut child = command(arguments).spawn().expect("the quickstart starts");
    let start = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if start.elapsed() > PATIENCE {
            let _ = child.kill();
            break;
        }
        thread::sleep(Duration::from_millis(10));
    }
    child.wait_with_output().expect("a child")
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(binary());
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
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

/// The lines of a pipe, read by a thread so that the writer never waits.
fn lines(pipe: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for line in BufReader::new(pipe).lines() {
            let Ok(line) = line else { break };
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}
