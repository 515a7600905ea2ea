//! A server as a process of its own, which never outlives the test that started it.

use std::io::{BufRead as _, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

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

/// Nothing to read, and two pipes to write to.
pub(crate) fn piped(command: &mut Command) -> &mut Command {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
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
