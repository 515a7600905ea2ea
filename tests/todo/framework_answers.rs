//! The error responses that the service does not declare: those of axum, of a panic and of another library. Each is a
//! problem, and a line in the log.

use crate::problem::problem;
use crate::service::{AS_ALICE, Service};
use crate::wire::{exchange, exchange_with};

const TOKEN: &str = "authorization: Bearer wonderland\r\n";

#[test]
fn what_the_router_refuses() {
    let service = Service::start();
    for (request, allow) in [
        ("PATCH /todos", "GET,HEAD,POST"),
        ("GET /todos/1", "DELETE"),
        ("POST /todos/1/done", "PUT"),
        ("DELETE /feed", "GET,HEAD"),
    ] {
        let answer = exchange(&service.address, request);
        let (phrase, allow) = ("Method Not Allowed", format!("allow: {allow}\r\n"));
        let expected = problem("405 Method Not Allowed", &allow, phrase, phrase, None);
        assert_eq!(answer, expected, "{request}");
        let (method, path) = request.split_once(' ').expect("a method and a path");
        assert_eq!(
            service.log_line(),
            format!(
                r#" INFO request{{method={method} path="{path}"}}: todo::log: Method Not Allowed status=405"#
            )
        );
    }
}

#[test]
fn what_an_extractor_refuses() {
    const BROKEN: &str = "Failed to parse the request body as JSON: \
                          EOF while parsing an object at line 1 column 1";
    const NO_TITLE: &str = "Failed to deserialize the JSON body into the target type: \
                            missing field `title` at line 1 column 15";
    const NOT_JSON: &str = "Expected request with `Content-Type: application/json`";
    const NO_NUMBER: &str = "Invalid URL: Cannot parse `tea` to a `i64`";
    const NO_UPGRADE: &str = "Connection header did not include 'upgrade'";

    let service = Service::start();
    for (request, headers, content, status, title, detail) in [
        ("POST /todos", AS_ALICE, "{", "400 Bad Request", "Bad Request", BROKEN),
        (
            "POST /todos",
            AS_ALICE,
            r#"{"titel":"tea"}"#,
            "422 Unprocessable Entity",
            "Unprocessable Content",
            NO_TITLE,
        ),
        (
            "POST /todos",
            TOKEN,
            r#"{"title":"tea"}"#,
            "415 Unsupported Media Type",
            "Unsupported Media Type",
            NOT_JSON,
        ),
        ("DELETE /todos/tea", AS_ALICE, "", "400 Bad Request", "Bad Request", NO_NUMBER),
        ("GET /feed", AS_ALICE, "", "400 Bad Request", "Bad Request", NO_UPGRADE),
    ] {
        let answer = exchange_with(&service.address, request, headers, content);
        assert_eq!(answer, problem(status, "", title, detail, None), "{request} {content}");
        let log = service.log_line();
        let number = &status[..3];
        // axum writes the start of this text only in the body.
        let display = detail.trim_start_matches("Invalid URL: ");
        assert!(log.ends_with(&format!("todo::log: {display} status={number}")), "{log}");
    }
}

#[test]
fn a_panic_and_a_foreign_500() {
    let service = Service::start();
    let phrase = "Internal Server Error";
    let expected = problem("500 Internal Server Error", "", phrase, phrase, None);

    assert_eq!(exchange(&service.address, "GET /backup"), expected);
    assert_eq!(
        service.log_line(),
        r#"ERROR request{method=GET path="/backup"}: todo::log: no connection to backup@10.0.0.7 status=500"#
    );

    assert_eq!(exchange(&service.address, "GET /export"), expected);
    // The standard library writes some lines about a panic before, and these have no time.
    let said = service.log_line_with("todo::log: ");
    assert_eq!(
        said,
        r#"ERROR request{method=GET path="/export"}: todo::log: the handler panicked: the export is not written yet status=500"#
    );
    // The service has survived.
    let answer = exchange_with(&service.address, "GET /todos", AS_ALICE, "");
    assert!(answer.ends_with("\r\n\r\n[]"), "{answer}");
}
