//! Its help and version, and what it says when it cannot start.

use std::net::TcpListener;
use std::process::Command;

use crate::child::{complaint, printed};
use crate::service::{Folder, binary};

fn failure(arguments: &[&str], code: i32) -> String {
    complaint(Command::new(binary()).args(arguments), code)
}

#[test]
fn help_lists_the_options_and_version_is_a_number() {
    for option in ["--help", "-h"] {
        let help = printed(Command::new(binary()).arg(option));
        for line in [
            "\nUsage: todo [--port N] [--database FILE]\n",
            "\n      --port N         Sets the port",
            "\n      --database FILE  Keeps the todos in a file",
            "\n  -h, --help           Prints this text\n",
            "\n  -V, --version        Prints the version\n",
        ] {
            assert!(help.contains(line), "{line}: {help}");
        }
    }
    for option in ["--version", "-V"] {
        let version = printed(Command::new(binary()).arg(option));
        assert_eq!(version, format!("todo {}\n", env!("CARGO_PKG_VERSION")));
    }
}

#[test]
fn a_wrong_option_is_one_line_and_code_2() {
    for (arguments, problem) in [
        (
            &["--port", "65536"][..],
            r#"cannot parse argument "65536": a port is a number from 0 to 65535"#,
        ),
        (&["--port"], "missing argument for option '--port'"),
        (&["--database"], "missing argument for option '--database'"),
        (&["--prot", "0"], "invalid option '--prot'"),
        (&["todos.db"], r#"unexpected argument "todos.db""#),
    ] {
        assert_eq!(failure(arguments, 2), format!("todo: {problem}; --help lists the options"));
    }
}

#[test]
fn what_cannot_be_opened_is_one_line_and_code_1() {
    let holder = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = holder.local_addr().unwrap().port().to_string();
    let line = failure(&["--port", &port], 1);
    assert!(line.starts_with(&format!("todo: cannot listen on port {port}: ")), "{line}");

    let folder = Folder::new();
    let file = folder.file("no such folder/todos.db");
    let line = failure(&["--port", "0", "--database", file.to_str().unwrap()], 1);
    assert!(line.starts_with("todo: unable to open database file: "), "{line}");
}
