//! What the quickstart says when it cannot start.

use std::net::TcpListener;

use crate::process::run_to_the_end;

/// Runs it; it has to end with code 1, one line on stderr and nothing on stdout. The line.
fn failure(arguments: &[&str]) -> String {
    let output = run_to_the_end(arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {output:?}");
    assert!(output.stdout.is_empty(), "{arguments:?}: {output:?}");
    let said = String::from_utf8(output.stderr).expect("text");
    let line = said.strip_suffix('\n').expect("a whole line");
    assert!(!line.contains('\n'), "{arguments:?}: {said}");
    line.to_owned()
}

#[test]
fn a_port_in_use_is_one_line_and_code_1() {
    let holder = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = holder.local_addr().unwrap();
    let line = failure(&["--port", &address.port().to_string()]);
    let start = format!("quickstart: cannot listen on {address}: ");
    assert!(line.starts_with(&start), "{line}");
    assert!(line.len() > start.len(), "{line}");
}

#[test]
fn a_bad_port_is_one_line_and_code_1() {
    for port in ["65536", "-1", "http", "", "80 ", "1\n2"] {
        assert_eq!(
            failure(&["--port", port]),
            format!("quickstart: {port:?} is not a port, 0 to 65535")
        );
    }
}

#[test]
fn an_unknown_argument_is_one_line_and_code_1() {
    for arguments in [
        &["--port"][..],
        &["--prot", "3000"],
        &["3000"],
        &["--port", "0", "--verbose"],
        &["--port=0"],
        &["a\nb"],
    ] {
        let words = arguments.join(" ");
        assert_eq!(
            failure(arguments),
            format!("quickstart: the only argument is --port N, not {words:?}")
        );
    }
}
