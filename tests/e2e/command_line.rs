//! What the quickstart says when it cannot start.

use std::net::TcpListener;

use crate::process::complaint;

#[test]
fn a_port_in_use_is_one_line_and_code_1() {
    let holder = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = holder.local_addr().unwrap();
    let line = complaint(&["--port", &address.port().to_string()]);
    let start = format!("quickstart: cannot listen on {address}: ");
    assert!(line.starts_with(&start), "{line}");
    assert!(line.len() > start.len(), "{line}");
}

#[test]
fn a_bad_port_is_one_line_and_code_1() {
    for port in ["65536", "-1", "http", "", "80 ", "1\n2"] {
        assert_eq!(
            complaint(&["--port", port]),
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
            complaint(arguments),
            format!("quickstart: the only argument is --port N, not {words:?}")
        );
    }
}
