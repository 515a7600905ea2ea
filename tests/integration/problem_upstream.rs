//! What another service answered: read as a problem, looked at, passed on.

use genro_exceptions::*;
use http::{Response, StatusCode};
use serde_json::{Value, json};

use crate::problem_schema::read;

fn answer(status: u16, content_type: &str, body: &str) -> Response<Vec<u8>> {
    Response::builder()
        .status(status)
        .header("content-type", content_type)
        .body(body.as_bytes().to_vec())
        .expect("a response")
}

fn of(body: &Value) -> Problem {
    serde_json::from_value(body.clone()).expect("an object")
}

#[test]
fn an_answer_becomes_a_problem() {
    for content_type in [
        "application/problem+json",
        "Application/Problem+JSON",
        "application/problem+json; charset=utf-8",
        " application/problem+json ;x=\"y;z\"",
    ] {
        let problem = Problem::try_from(answer(409, content_type, r#"{"title": "Taken"}"#));
        let problem = problem.expect("a problem");
        assert_eq!(problem.title.as_deref(), Some("Taken"));
        assert_eq!(problem.status, Some(StatusCode::CONFLICT));
    }
    // The status in the body is advisory.
    for body in [r#"{"status": 410}"#, r#"{"status": "410"}"#, "{}"] {
        let problem = Problem::try_from(answer(503, "application/problem+json", body));
        assert_eq!(problem.expect("a problem").status, Some(StatusCode::SERVICE_UNAVAILABLE));
    }
    // Any body that is bytes.
    let text = Response::builder().header("content-type", "application/problem+json");
    let text = text.body("{}").expect("a response");
    assert!(Problem::try_from(text).is_ok());
    let bytes = Response::builder().header("content-type", "application/problem+json");
    let bytes = bytes.body(bytes::Bytes::from("{}")).expect("a response");
    assert!(Problem::try_from(bytes).is_ok());
}

#[test]
fn what_is_no_problem_is_a_502_that_tells_the_log_why() {
    for (content_type, body, why) in [
        ("application/json", "{}", "the response with status 418 is not application/problem+json"),
        (
            "application/problem+jsonx",
            "{}",
            "the response with status 418 is not application/problem+json",
        ),
        ("text/html", "<secret>", "the response with status 418 is not application/problem+json"),
        (
            "application/problem+json",
            "secret",
            "the body of the response with status 418 is not a problem: expected value at line 1 column 1",
        ),
        (
            "application/problem+json",
            "[]",
            "the body of the response with status 418 is not a problem: invalid type: sequence, \
             expected a JSON object with the members of a problem at line 1 column 0",
        ),
    ] {
        let error = Problem::try_from(answer(418, content_type, body)).unwrap_err();
        assert_eq!(error.report().to_string(), why);
        assert_eq!(error.status(), 502);
        assert_eq!(error.upstream_status(), 418);
        let response: Response<String> = error.into();
        assert_eq!(response.body(), "Bad Gateway");
    }
    let error = Problem::try_from(Response::new("{}")).unwrap_err();
    assert_eq!(error.to_string(), "the response with status 200 is not application/problem+json");
}

#[test]
fn passed_on_it_is_the_same_answer() {
    let original = json!({
        "type": "https://example.com/probs/out-of-credit",
        "title": "You do not have enough credit.",
        "status": 403,
        "detail": "Your current balance is 30, but that costs 50.",
        "instance": "/account/12345/msgs/abc",
        "balance": 30,
        "code": "OUT_OF_CREDIT",
        "accounts": ["/account/12345", "/account/67890"],
    });
    let error = HttpException::from(of(&original));
    assert_eq!(error.status(), 403);
    assert_eq!(error.detail(), "Your current balance is 30, but that costs 50.");
    assert_eq!(error.close_code(), CloseCode::FORBIDDEN);
    assert_eq!(Problem::of(&error), of(&original));
    assert_eq!(read(&error.to_response()), original);
    assert_eq!(read(&Response::from(of(&original))), original);
    // And back, through the wire.
    let response: Response<String> = error.into();
    assert_eq!(Problem::try_from(response).expect("a problem"), of(&original));
}

#[test]
fn passed_on_by_the_question_mark() {
    fn inspect(answer: Response<Vec<u8>>) -> Result<(), HttpException> {
        let problem = Problem::try_from(answer)?;
        if problem.extensions.contains_key("balance") {
            return Ok(());
        }
        Err(problem)?
    }
    let problem = |body| answer(403, "application/problem+json", body);
    assert!(inspect(problem(r#"{"balance": 1}"#)).is_ok());
    let error = inspect(problem(r#"{"who": "ada"}"#)).unwrap_err();
    assert_eq!(error.status(), 403);
    let body = read(&error.to_response());
    assert_eq!(body, json!({"status": 403, "who": "ada"}));
    let error = inspect(answer(200, "text/html", "")).unwrap_err();
    assert!(error.downcast_ref::<InvalidProblem>().is_some());
}

#[test]
fn a_status_that_is_no_error_is_not_passed_on() {
    for status in [100, 200, 204, 301, 304, 399, 600, 999] {
        let error = HttpException::from(of(&json!({"status": status, "title": "t"})));
        assert_eq!(error.status(), 502, "{status}");
        assert_eq!(read(&error.to_response()), json!({"status": 502, "title": "t"}));
    }
    for status in [400, 418, 599] {
        let error = HttpException::from(of(&json!({"status": status})));
        assert_eq!(error.status(), status);
    }
    let error = HttpException::from(Problem::default());
    assert_eq!(error.status(), 502);
    assert_eq!(error.detail(), "Bad Gateway");
    assert_eq!(read(&error.to_response()), json!({"status": 502}));
}

#[test]
fn for_those_who_read_no_json_it_has_a_text() {
    let error =
        HttpException::from(of(&json!({"status": 409, "title": "Taken", "detail": "by ada"})));
    assert_eq!(error.detail(), "by ada");
    assert_eq!(error.to_string(), "409 Taken: by ada");
    assert_eq!(error.report().to_string(), "409 Taken: by ada");
    let error = HttpException::from(of(&json!({"status": 409, "title": "Taken"})));
    assert_eq!(error.close_frame().reason, "Taken");
}
