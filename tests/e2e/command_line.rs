//! The command line of the quickstart, which is also that of the frameworks' examples and of `both`.

use std::net::TcpListener;

use crate::process::{complaint, printed};

#[test]
fn help_lists_the_options_and_version_is_that_of_the_library() {
    let help = "A notes service that declares each of its errors once

Usage: quickstart [--port N]

      --port N   Sets the port; with 0, the system chooses a free one [default: 3000]
  -h, --help     Prints this text
  -V, --version  Prints the version
";
    for arguments in [&["--help"][..], &["-h"], &["--port", "0", "--help"]] {
        assert_eq!(printed(arguments), help, "{arguments:?}");
    }
    for arguments in [["--version"], ["-V"]] {
        assert_eq!(printed(&arguments), format!("quickstart {}\n", env!("CARGO_PKG_VERSION")));
    }
}

#[test]
fn a_port_in_use_is_one_line_and_code_1() {
    let holder = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = holder.local_addr().unwrap();
    for port in [
        vec!["--port".to_owned(), address.port().to_string()],
        vec![format!("--port={}", address.port())],
    ] {
        let words: Vec<_> = port.iter().map(String::as_str).collect();
        let line = complaint(&words, 1);
        let start = format!("quickstart: cannot listen on {address}: ");
        assert!(line.starts_with(&start), "{line}");
        assert!(line.len() > start.len(), "{line}");
    }
}

#[test]
fn a_wrong_option_is_one_line_and_code_2() {
    let no_port =
        |text: &str| format!("cannot parse argument {text:?}: a port is a number from 0 to 65535");
    let unexpected = |text: &str| format!("unexpected argument {text:?}");
    let invalid = |text: &str| format!("invalid option '{text}'");
    for (arguments, problem) in [
        (&["--port", "65536"][..], no_port("65536")),
        (&["--port", "-1"], no_port("-1")),
        (&["--port", "http"], no_port("http")),
        (&["--port", ""], no_port("")),
        (&["--port="], no_port("")),
        (&["--port", "80 "], no_port("80 ")),
        (&["--port", "1\n2"], no_port("1\n2")),
        (&["--port"], "missing argument for option '--port'".to_owned()),
        (&["--prot", "3000"], invalid("--prot")),
        (&["--port", "0", "--verbose"], invalid("--verbose")),
        (&["-x"], invalid("-x")),
        (&["3000"], unexpected("3000")),
        (&["a\nb"], unexpected("a\nb")),
    ] {
        let line = format!("quickstart: {problem}; --help lists the options");
        assert_eq!(complaint(arguments, 2), line);
    }
}
