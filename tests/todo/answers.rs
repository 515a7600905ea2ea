//! What it answers over HTTP, and the line that each error leaves in the log.

use crate::problem::{problem, problem_answer};
use crate::service::{ALICE, AS_ALICE, BOB, Service};
use crate::wire::{Answer, ask, exchange, exchange_with};

#[test]
fn what_goes_well_is_no_error_and_not_in_the_log() {
    let service = Service::start();
    let address = &service.address;
    let made = exchange_with(address, "POST /todos", AS_ALICE, r#"{"title":"tea"}"#);
    assert_eq!(
        made,
        "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\nlocation: /todos/1\r\n\
         content-length: 35\r\n\r\n{\"id\":1,\"title\":\"tea\",\"done\":false}"
    );
    let done = exchange_with(address, "PUT /todos/1/done", AS_ALICE, "");
    assert_eq!(done, "HTTP/1.1 204 No Content\r\n\r\n");
    let json = |body| Answer::typed(200, "application/json", &[], body);
    let list = |token| ask("GET", &service.url("/todos"), Some(token), "");
    let mine = r#"[{"id":1,"title":"tea","done":true}]"#;
    assert_eq!(list(ALICE), json(mine));
    assert_eq!(list(BOB), json("[]"));
    let removed = exchange_with(address, "DELETE /todos/1", AS_ALICE, "");
    assert_eq!(removed, "HTTP/1.1 204 No Content\r\n\r\n");
    assert_eq!(list(ALICE), json("[]"));
    assert_eq!(service.stop(), [""; 0]);
}

#[test]
fn each_error_is_an_answer_and_a_line_in_the_log() {
    let service = Service::start();
    let basic = ("www-authenticate", r#"Bearer realm="todos""#);
    let invalid = ("www-authenticate", r#"Bearer realm="todos", error="invalid_token""#);
    exchange_with(&service.address, "POST /todos", AS_ALICE, r#"{"title":"tea"}"#);
    let to = |method, path, token, body| ask(method, &service.url(path), token, body);
    let cases = [
        (
            to("GET", "/todos", None, ""),
            problem_answer(
                401,
                &[basic],
                "Unauthorized",
                "a token is required",
                r#""code":"TOKEN_MISSING""#,
            ),
            r#" INFO request{method=GET path="/todos"}: todo::log: a token is required status=401"#,
        ),
        (
            to("GET", "/todos", Some("Bearer guess"), ""),
            problem_answer(
                401,
                &[invalid],
                "Unauthorized",
                "the token is not valid",
                r#""code":"TOKEN_UNKNOWN""#,
            ),
            r#" INFO request{method=GET path="/todos"}: todo::log: the token is not valid status=401"#,
        ),
        (
            to("DELETE", "/todos/1", Some(BOB), ""),
            problem_answer(
                403,
                &[],
                "Forbidden",
                "todo 1 belongs to somebody else",
                r#""code":"NOT_YOURS","id":1"#,
            ),
            r#" INFO request{method=DELETE path="/todos/1"}: todo::log: todo 1 belongs to somebody else status=403"#,
        ),
        (
            to("PUT", "/todos/7/done", Some(BOB), ""),
            problem_answer(
                404,
                &[],
                "Not Found",
                "todo 7 not found",
                r#""code":"NOT_FOUND","id":7"#,
            ),
            r#" INFO request{method=PUT path="/todos/7/done"}: todo::log: todo 7 not found status=404"#,
        ),
        (
            to("GET", "/lists", None, ""),
            problem_answer(
                404,
                &[],
                "Not Found",
                "there is nothing at /lists",
                r#""code":"NO_SUCH_PATH","path":"/lists""#,
            ),
            r#" INFO request{method=GET path="/lists"}: todo::log: there is nothing at /lists status=404"#,
        ),
    ];
    for (answer, expected, log) in cases {
        assert_eq!(answer, expected);
        assert_eq!(service.log_line(), log);
    }
}

#[test]
fn each_bad_todo_is_an_answer_and_a_line_in_the_log() {
    let service = Service::start();
    let post = |body: &str| exchange_with(&service.address, "POST /todos", AS_ALICE, body);
    let long = format!(r#"{{"title":"{}"}}"#, "é".repeat(81));
    let longest = format!(r#"{{"title":"{}"}}"#, "é".repeat(80));
    post(r#"{"title":"tea"}"#);
    for (body, status, title, detail, members) in [
        (
            r#"{"title":" "}"#,
            "422 Unprocessable Entity",
            "Unprocessable Content",
            "title: must not be empty",
            r#""code":"TITLE","problem":"must not be empty""#,
        ),
        (
            &long,
            "422 Unprocessable Entity",
            "Unprocessable Content",
            "title: has more than 80 characters",
            r#""code":"TITLE","problem":"has more than 80 characters""#,
        ),
        (
            r#"{"title":"tea"}"#,
            "409 Conflict",
            "Conflict",
            r#""tea" is already on the list"#,
            r#""code":"TITLE_TAKEN","taken":"tea""#,
        ),
    ] {
        assert_eq!(post(body), problem(status, "", title, detail, Some(members)));
        let number = &status[..3];
        assert_eq!(
            service.log_line(),
            format!(
                r#" INFO request{{method=POST path="/todos"}}: todo::log: {detail} status={number}"#
            )
        );
    }
    assert!(post(&longest).starts_with("HTTP/1.1 201 "));
}

#[test]
fn the_sixth_change_of_a_minute_has_to_wait() {
    let service = Service::start();
    let finish = |token| ask("PUT", &service.url("/todos/1/done"), Some(token), "");
    let missing = || {
        problem_answer(404, &[], "Not Found", "todo 1 not found", r#""code":"NOT_FOUND","id":1"#)
    };
    for _ in 0..5 {
        assert_eq!(finish(ALICE), missing());
        service.log_line();
    }
    let mut refused = finish(ALICE);
    let at = refused.headers.iter().position(|(name, _)| name == "retry-after");
    let (_, wait) = refused.headers.remove(at.expect("it says how long"));
    assert!(matches!(wait.parse(), Ok(1..=60)), "{wait}");
    let many = "at most five changes per minute are allowed";
    assert_eq!(
        refused,
        problem_answer(429, &[], "Too Many Requests", many, r#""code":"TOO_MANY_CHANGES""#)
    );
    assert_eq!(
        service.log_line(),
        format!(
            r#" INFO request{{method=PUT path="/todos/1/done"}}: todo::log: {many} status=429"#
        )
    );
    // The others do not wait.
    assert_eq!(finish(BOB), missing());
}

#[test]
fn head_has_the_head_of_get_and_nothing_else() {
    let service = Service::start();
    let get = exchange(&service.address, "GET /lists");
    let head = exchange(&service.address, "HEAD /lists");
    let body = r#"{"title":"Not Found","status":404,"detail":"there is nothing at /lists","code":"NO_SUCH_PATH","path":"/lists"}"#;
    assert_eq!(get, format!("{head}{body}"));
}
