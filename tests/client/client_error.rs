//! `ClientError` and `Received`, as values.

use std::error::Error;

use genro_exceptions::{ClientError, HttpError, HttpException, Received};
use http::{Response, StatusCode};

#[derive(Debug, HttpError)]
#[status(409)]
#[code("TAKEN")]
#[problem]
#[detail("{name} is taken")]
#[http_error(decode)]
struct Taken {
    #[extension]
    name: String,
    #[source]
    source: Option<std::io::Error>,
}

fn error(response: Response<String>) -> ClientError<Taken> {
    Received::error_for::<Taken, _>(response).expect_err("a failure")
}

fn response(status: u16, content_type: &str, body: &str) -> Response<String> {
    let response = Response::builder().status(status).header("content-type", content_type);
    response.header("x-request-id", "7f3a").body(body.to_owned()).expect("a response")
}

#[test]
fn the_status_alone_says_what_failed() {
    let body = r#"{"status":409,"code":"TAKEN","name":"ada"}"#;
    for status in [200, 204, 304, 308, 399] {
        let passed =
            Received::error_for::<Taken, _>(response(status, "application/problem+json", body));
        assert_eq!(passed.expect("a success").body(), body);
    }
    for status in [400, 409, 500, 599, 600, 999] {
        assert_eq!(
            error(response(status, "text/html", "")).status(),
            StatusCode::from_u16(status).unwrap()
        );
    }
}

#[test]
fn a_declared_error_is_that_error() {
    let sent: Response<String> =
        Taken::new("ada").caused_by(std::io::Error::other("dup key")).into();
    let error = error(sent);
    assert_eq!(error.to_string(), "ada is taken");
    assert!(error.source().is_none() && error.received().is_none());
    assert!(matches!(error, ClientError::Declared(Taken { name, source: None }) if name == "ada"));
}

#[test]
fn an_undeclared_problem_is_a_problem_with_its_response() {
    let body = r#"{"title":"Taken","detail":"by ada","code":"NEW","more":[1]}"#;
    let error = error(response(409, "application/problem+json", body));
    assert_eq!(error.to_string(), "409 Taken: by ada");
    let reason = error.source().expect("a reason").to_string();
    assert!(reason.ends_with("Taken` has the status 409 and the code \"NEW\""), "{reason}");
    let received = error.received().expect("the response");
    assert_eq!((received.status(), received.body()), (StatusCode::CONFLICT, body.as_bytes()));
    assert_eq!(received.headers()["x-request-id"], "7f3a");
    let ClientError::Problem(problem) = error else { panic!() };
    assert_eq!(problem.extensions["more"][0], 1);
    assert_eq!(HttpException::from(*problem).status(), 409);
}

#[test]
fn the_reason_says_which_field_is_wrong() {
    let body = r#"{"code":"TAKEN","name":7}"#;
    let error = error(response(409, "application/problem+json", body));
    let chain = std::iter::successors(error.source(), |error| (*error).source());
    let chain: Vec<_> = chain.map(ToString::to_string).collect();
    assert_eq!(chain.len(), 3, "{chain:?}");
    assert_eq!(chain[1], "the extension `name` cannot be read");
    assert!(chain[2].starts_with("invalid type: integer `7`, expected a string"), "{chain:?}");
}

#[test]
fn anything_else_is_what_was_received() {
    let error = error(response(502, "text/html; charset=utf-8", "<html>"));
    assert_eq!(error.to_string(), "502 Bad Gateway, text/html, 6 bytes");
    let ClientError::Other(received) = error else { panic!() };
    assert_eq!((received.text().as_ref(), received.is_cut()), ("<html>", false));
    assert_eq!(received.headers()["x-request-id"], "7f3a");
    assert!(received.source().is_some());
    assert!(format!("{received:?}").contains("<html>"));
}

#[test]
fn an_error_by_hand_leaves_the_response() {
    let received = Received::from(response(
        409,
        "application/problem+json",
        r#"{"code":"TAKEN","name":"ada"}"#,
    ));
    let taken = Taken::try_from(received.clone()).expect("the error");
    assert_eq!(
        (taken.name.as_str(), &received.headers()["x-request-id"]),
        ("ada", &"7f3a".parse().unwrap())
    );
}

#[test]
fn it_is_small() {
    assert!(size_of::<Received>() <= 48 && size_of::<ClientError<Taken>>() < 128);
}
