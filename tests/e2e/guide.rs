//! The lines that the quickstart prints to be tried.

use std::process::{Command, Stdio};

use crate::process::Quickstart;

#[test]
fn each_curl_line_gives_the_status_it_promises() {
    if Command::new("curl").arg("--version").output().is_err() {
        eprintln!("skipped: there is no curl here");
        return;
    }
    let server = Quickstart::start();
    let mut tried = 0;
    let lines: Vec<&str> = server.guide.lines().collect();
    for pair in lines.windows(2) {
        let (Some(promise), Some(line)) =
            (pair[0].strip_prefix("# "), pair[1].strip_prefix("curl "))
        else {
            continue;
        };
        let said = curl(line);
        let status = &promise[..3];
        let last = said.rfind("HTTP/1.1 ").map(|at| &said[at + 9..at + 12]);
        assert_eq!(last, Some(status), "{promise}: curl {line}\n{said}");
        tried += 1;
    }
    assert_eq!(tried, 17, "{}", server.guide);
    assert_eq!(server.guide.matches("\ncurl ").count(), tried);
}

/// What curl prints; `line` is its arguments as one types them in a shell.
fn curl(line: &str) -> String {
    let mut arguments = Vec::new();
    for (index, piece) in line.split('\'').enumerate() {
        if index % 2 == 1 {
            arguments.push(piece.to_owned());
        } else {
            arguments.extend(piece.split_whitespace().map(str::to_owned));
        }
    }
    let output = Command::new("curl")
        .args(arguments)
        .args(["--silent", "--max-time", "10", "--noproxy", "*"])
        .stdin(Stdio::null())
        .output()
        .expect("curl runs");
    assert!(output.status.success(), "curl {line}: {output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
