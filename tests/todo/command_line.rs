//! What it says when it cannot start.

use std::net::TcpListener;
use std::process::Command;

use crate::child::piped;
use crate::service::{Folder, binary};

/// Runs it; it has to end with code 1, one line on stderr and nothing on stdout. The line.
fn failure(arguments: &[&str]) -> String {
    let output = piped(Command::new(binary()).args(arguments)).output();
    let output = output.expect("it starts");
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {output:?}");
    assert!(output.stdout.is_empty(), "{arguments:?}: {output:?}");
    let said = String::from_utf8(output.stderr).expect("text");
    let line = said.strip_suffix('\n').expect("a whole line");
    assert!(!line.contains('\n'), "{arguments:?}: {said}");
    line.to_owned()
}

#[test]
fn a_bad_argument_is_one_line_and_code_1() {
    for (arguments, problem) in [
        (
            &["--port", "65536"][..],
            r#""65536" is not a port, 0 to 65535"#,
        ),
        (
            &["--port"],
            r#"the arguments are --port N and --database FILE, not "--port""#,
        ),
        (
            &["--prot", "0"],
            r#"the arguments are --port N and --database FILE, not "--prot""#,
        ),
    ] {
        assert_eq!(failure(arguments), format!("todo: {problem}"));
    }
}

#[test]
fn what_cannot_be_opened_is_one_line_and_code_1() {
    let holder = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = holder.local_addr().unwrap().port().to_string();
    let line = failure(&["--port", &port]);
    assert!(
        line.starts_with(&format!("todo: cannot listen on port {port}: ")),
        "{line}"
    );

    let folder = Folder::new();
    let file = folder.file("no such folder/todos.db");
    let line = failure(&["--port", "0", "--database", file.to_str().unwrap()]);
    assert!(
        line.starts_with("todo: unable to open database file: "),
        "{line}"
    );
}
