//! Any error answers in JSON where it is asked to.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use genro_exceptions::*;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde_json::json;

use crate::problem_schema::read;

#[test]
fn every_error_answers_in_json_when_asked() {
    let errors: Vec<Box<dyn HttpError>> = vec![
        Box::new(HttpNotFound::with_detail("no \"user\" \u{7} \u{1F600}\n\\")),
        Box::new(HttpException::with_detail(StatusCode::GONE, "")),
        Box::new(http_error!(409, "taken by {}", "ada")),
        Box::new(WebSocketException::default()),
        Box::new(Headers::new().try_append("a b", "").unwrap_err()),
        Box::new(Arc::new(HttpTooManyRequests::new())),
    ];
    for error in errors {
        let response = error.to_problem_response();
        let body = read(&response);
        let detail = error.detail();
        assert_eq!(body["detail"].as_str().unwrap_or_default(), detail);
        let mut expected = error.headers();
        expected.insert(CONTENT_TYPE, "application/problem+json".parse().expect("text"));
        assert_eq!(response.headers(), &expected);
    }
}

#[test]
fn an_answer_without_a_body_has_none_in_json_either() {
    for error in [
        HttpException::from(Redirect::found("/notes")),
        HttpException::new(StatusCode::NO_CONTENT),
        HttpException::new(StatusCode::NOT_MODIFIED),
    ] {
        let response = error.to_problem_response::<String>();
        assert_eq!(response.body(), "");
        assert!(!response.headers().contains_key(CONTENT_TYPE));
        assert_eq!(response.headers(), &error.headers());
    }
}

#[test]
fn every_status_has_its_phrase_as_the_title() {
    for number in 400..=599 {
        let status = StatusCode::from_u16(number).expect("three digits");
        let error = HttpException::with_detail(status, "");
        let body = read(&error.to_problem_response());
        let phrase = HttpException::new(status).detail().into_owned();
        assert_eq!(body, json!({"title": phrase, "status": number}));
    }
}

#[test]
fn the_first_detail_and_the_first_instance_count() {
    #[derive(Debug)]
    struct Twice;
    impl fmt::Display for Twice {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("twice")
        }
    }
    impl Error for Twice {}
    impl HttpError for Twice {
        fn status(&self) -> StatusCode {
            StatusCode::BAD_REQUEST
        }
        fn detail(&self) -> Cow<'_, str> {
            "inner".into()
        }
        fn write_problem(&self, members: &mut ProblemMembers<'_>) {
            members.detail("outer");
            members.instance("/outer");
            members.detail(self.detail());
            members.instance("/inner");
        }
    }
    let body = read(&Twice.to_problem_response());
    assert_eq!((&body["detail"], &body["instance"]), (&json!("outer"), &json!("/outer")));
    assert_eq!(json!(Problem::of(&Twice)), body);
}

/// `to_problem_response()` had no handle: a middleware that adds a trace id lost the error for the log.
#[test]
fn a_problem_response_of_a_borrowed_error_has_a_handle() {
    let error = HttpBadGateway::new().caused_by("connection reset");
    let response = error.to_problem_response::<String>();
    let handle = HttpErrorHandle::of(&response).expect("a handle");
    assert_eq!(handle.report().to_string(), error.report().to_string());
    assert_eq!(handle.status(), 502);
    assert!(!response.body().contains("reset"));
    let response = HttpUnauthorized::bearer().to_problem_response::<String>();
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
}
