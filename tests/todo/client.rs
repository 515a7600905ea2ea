//! The client of the service, against the service: each error is known by its type.

use std::net::TcpListener;
use std::process::Command;

use crate::child::complaint;
use crate::service::{AS_ALICE, Service};
use crate::wire::exchange_with;

/// What the client prints, if it succeeds.
fn done(service: &Service, arguments: &[&str]) -> String {
    let output = client(&service.url(""), arguments).output().expect("the client");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("text").trim().to_owned()
}

/// What it complains of, if it fails.
fn failed(url: &str, arguments: &[&str]) -> String {
    complaint(&mut client(url, arguments), 1)
}

fn client(url: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_client"));
    command.arg(url).args(arguments).env("NO_PROXY", "*");
    command
}

#[test]
fn what_goes_well() {
    let service = Service::start();
    assert_eq!(
        done(&service, &["wonderland", "add", "tea"]),
        r#"{"id":1,"title":"tea","done":false}"#
    );
    assert_eq!(done(&service, &["wonderland", "finish", "1"]), "");
    assert_eq!(done(&service, &["wonderland", "list"]), r#"[{"id":1,"title":"tea","done":true}]"#);
    assert_eq!(done(&service, &["wonderland", "remove", "1"]), "");
}

#[test]
fn each_error_is_known_by_its_type() {
    let service = Service::start();
    exchange_with(&service.address, "POST /todos", AS_ALICE, r#"{"title":"buy \"milk\""}"#);
    for (arguments, complaint) in [
        (&["guess", "list"][..], "log in again"),
        (
            &["wonderland", "add", "buy \"milk\""],
            r#""buy \"milk\"" is there already: nothing to do"#,
        ),
        (&["wonderland", "add", " "], "title: must not be empty"),
        (&["builder", "remove", "1"], "todo 1 is not on this list"),
        (&["builder", "finish", "7"], "todo 7 is not on this list"),
    ] {
        assert_eq!(failed(&service.url(""), arguments), format!("client: {complaint}"));
    }
    // A rejection of axum is no case that the client knows, but a problem.
    let line = failed(&service.url(""), &["builder", "remove", "seven"]);
    assert!(line.starts_with("client: the service says: 400 Bad Request: "), "{line}");
}

#[test]
fn it_knows_how_long_to_wait() {
    let service = Service::start();
    for _ in 0..5 {
        failed(&service.url(""), &["builder", "finish", "7"]);
    }
    let line = failed(&service.url(""), &["builder", "finish", "7"]);
    let wait = line.strip_prefix("client: slow down, and try again in ");
    let wait = wait.and_then(|rest| rest.strip_suffix(" seconds")).expect("it says how long");
    assert!(matches!(wait.parse(), Ok(1..=60)), "{line}");
}

#[test]
fn what_is_not_the_service() {
    let service = Service::start();
    let line = failed(&service.url("/lists"), &["builder", "list"]);
    assert_eq!(line, "client: there is nothing at /lists/todos");

    let holder = TcpListener::bind("127.0.0.1:0").expect("a port");
    let closed = format!("http://{}", holder.local_addr().expect("an address"));
    drop(holder);
    let line = failed(&closed, &["builder", "list"]);
    assert!(line.starts_with("client: no answer: "), "{line}");
}

#[test]
fn a_wrong_command_is_one_line_and_code_2() {
    for arguments in [&["builder", "lisp"][..], &["builder"], &["builder", "add"]] {
        let line = complaint(&mut client("http://127.0.0.1:3000", arguments), 2);
        assert_eq!(line, "client: this is not a command; --help lists the commands");
    }
    let line = complaint(&mut client("http://127.0.0.1:3000", &["--token", "builder"]), 2);
    assert_eq!(line, "client: invalid option '--token'; --help lists the commands");
}
