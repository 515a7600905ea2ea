//! What it says when it cannot start.

use std::net::TcpListener;
use std::process::Command;

use crate::child::complaint;
use crate::service::{Folder, binary};

fn failure(arguments: &[&str]) -> String {
    complaint(Command::new(binary()).args(arguments))
}

#[test]
fn a_bad_argument_is_one_line_and_code_1() {
    for (arguments, problem) in [
        (&["--port", "65536"][..], r#""65536" is not a port, 0 to 65535"#),
        (&["--port"], r#"the arguments are --port N and --database FILE, not "--port""#),
        (&["--prot", "0"], r#"the arguments are --port N and --database FILE, not "--prot""#),
    ] {
        assert_eq!(failure(arguments), format!("todo: {problem}"));
    }
}

#[test]
fn what_cannot_be_opened_is_one_line_and_code_1() {
    let holder = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = holder.local_addr().unwrap().port().to_string();
    let line = failure(&["--port", &port]);
    assert!(line.starts_with(&format!("todo: cannot listen on port {port}: ")), "{line}");

    let folder = Folder::new();
    let file = folder.file("no such folder/todos.db");
    let line = failure(&["--port", "0", "--database", file.to_str().unwrap()]);
    assert!(line.starts_with("todo: unable to open database file: "), "{line}");
}
