//! A server as a process of its own, which never outlives the test that started it.

use std::io::{BufRead as _, BufReader, Read};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take that should take no time.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A running server, and what it prints.
pub(crate) struct Server {
    child: Child,
    stdout: Receiver<String>,
    log: Receiver<String>,
}

impl Server {
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = piped(command).spawn().expect("the server starts");
        let stdout = lines(child.stdout.take().expect("a pipe"));
        let log = lines(child.stderr.take().expect("a pipe"));
        Self { child, stdout, log }
    }

    /// Waits for the next line on stdout.
    pub(crate) fn line(&self) -> String {
        let line = self.stdout.recv_timeout(PATIENCE);
        line.expect("the server prints a line")
    }

    /// Waits for the next line of the log, which is on stderr.
    pub(crate) fn log_line(&self) -> String {
        let line = self.log.recv_timeout(PATIENCE);
        line.expect("the server logs a line")
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

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// What it says on stderr where it should end by itself: one line, with the exit code and nothing on stdout.
pub(crate) fn complaint(command: &mut Command, code: i32) -> String {
    let output = run_to_the_end(command);
    assert_eq!(output.status.code(), Some(code), "{command:?}: {output:?}");
    assert!(output.stdout.is_empty(), "{command:?}: {output:?}");
    let said = String::from_utf8(output.stderr).expect("text");
    let line = said.strip_suffix('\n').expect("a whole line");
    assert!(!line.contains('\n'), "{command:?}: {said}");
    line.to_owned()
}

/// What it prints on stdout where it should end by itself, with code 0 and nothing on stderr.
pub(crate) fn printed(command: &mut Command) -> String {
    let output = run_to_the_end(command);
    assert_eq!(output.status.code(), Some(0), "{command:?}: {output:?}");
    assert!(output.stderr.is_empty(), "{command:?}: {output:?}");
    String::from_utf8(output.stdout).expect("text")
}

fn run_to_the_end(command: &mut Command) -> Output {
    let mut child = piped(command).spawn().expect("the server starts");
    let start = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if start.elapsed() > PATIENCE {
            // Fails only where it has ended by itself.
            let _ = child.kill();
            break;
        }
        thread::sleep(Duration::from_millis(10));
    }
    child.wait_with_output().expect("a child")
}

/// Nothing to read, and two pipes to write to.
fn piped(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped())
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
