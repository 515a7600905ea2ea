//! Which case a response is: by the code, else by the type, else by the status.

use genro_exceptions::{ClientError, Decode, FieldErrors, HttpError, Problem, Received};
use http::{Response, StatusCode};
use serde_json::{Value, json};

use crate::envelope::Envelope;

fn problem(status: u16, body: &Value) -> Received {
    let response = Response::builder().status(status);
    let response = response.header("content-type", "application/problem+json");
    response.body(body.to_string()).expect("a response").into()
}

fn text(status: u16, content_type: &str, body: &str) -> Received {
    let response = Response::builder().status(status).header("content-type", content_type);
    response.body(body.to_owned()).expect("a response").into()
}

fn declared<E: Decode>(received: Received) -> Option<E> {
    match ClientError::from(received) {
        ClientError::Declared(error) => Some(error),
        _ => None,
    }
}

fn undeclared<E: Decode>(received: Received) -> Problem {
    match ClientError::<E>::from(received) {
        ClientError::Problem(problem) => *problem,
        other => panic!("{other:?}"),
    }
}

#[derive(Debug, PartialEq, HttpError)]
#[problem(type = "https://example.com/probs")]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
#[http_error(decode)]
enum Coded {
    #[status(404)]
    NotFound,
    #[status(409)]
    Taken {
        #[extension]
        by: u32,
    },
}

#[test]
fn the_code_decides() {
    let body = json!({"code": "NOT_FOUND", "title": "Anything", "detail": "in another language"});
    assert_eq!(declared(problem(404, &body)), Some(Coded::NotFound));
    // The type is not sent by every form, and the rest of the body is not asked.
    let body =
        json!({"code": "TAKEN", "type": "https://example.com/probs", "status": 500, "by": 7});
    assert_eq!(declared(problem(409, &body)), Some(Coded::Taken { by: 7 }));
}

#[test]
fn an_unknown_code_is_no_case_whatever_the_status() {
    let body = json!({"code": "GONE", "type": "https://example.com/probs", "by": 7});
    for status in [404, 409, 500] {
        let found = undeclared::<Coded>(problem(status, &body));
        assert_eq!(found.status, StatusCode::from_u16(status).ok());
        assert_eq!(found.extensions["by"], 7);
    }
    for code in [json!("not_found"), json!("NOT_FOUND "), json!(404), json!(null)] {
        undeclared::<Coded>(problem(404, &json!({ "code": code, "title": "x" })));
    }
}

#[test]
fn without_a_code_a_type_with_codes_is_not_known_by_its_status() {
    undeclared::<Coded>(problem(404, &json!({"title": "Not Found"})));
    undeclared::<Coded>(problem(404, &json!({"type": "https://example.com/probs"})));
    let other = ClientError::<Coded>::from(text(404, "text/plain", "Not Found"));
    assert!(matches!(other, ClientError::Other(_)), "{other:?}");
}

#[test]
fn the_status_is_that_of_the_case() {
    undeclared::<Coded>(problem(410, &json!({"code": "NOT_FOUND"})));
}

#[test]
fn another_type_is_another_case() {
    undeclared::<Coded>(problem(
        404,
        &json!({"code": "NOT_FOUND", "type": "https://example.com/new"}),
    ));
}

#[derive(Debug, PartialEq, HttpError)]
#[status(403)]
#[problem(type = "https://example.com/probs/out-of-credit")]
#[http_error(decode)]
struct OutOfCredit;

#[test]
fn without_a_code_the_type_decides() {
    let uri = "https://example.com/probs/out-of-credit";
    assert_eq!(declared(problem(403, &json!({ "type": uri }))), Some(OutOfCredit));
    for body in [
        json!({"type": "https://example.com/probs/other"}),
        json!({"type": "about:blank"}),
        json!({"title": "Forbidden"}),
        json!({ "type": uri, "code": "NEW" }),
    ] {
        undeclared::<OutOfCredit>(problem(403, &body));
    }
    undeclared::<OutOfCredit>(problem(402, &json!({ "type": uri })));
}

#[derive(Debug, PartialEq, HttpError)]
#[status(404)]
#[http_error(decode)]
struct Missing;

#[test]
fn without_both_the_status_decides() {
    assert_eq!(declared(text(404, "text/plain; charset=utf-8", "any text")), Some(Missing));
    assert_eq!(declared(text(404, "Text/Plain; Charset=\"US-ASCII\"", "any text")), Some(Missing));
    let bare = Response::builder().status(404).body("").expect("a response");
    assert_eq!(declared(bare.into()), Some(Missing));
    assert_eq!(declared(problem(404, &json!({"title": "Not Found"}))), Some(Missing));
    assert_eq!(declared(problem(404, &json!({"type": "about:blank"}))), Some(Missing));
    assert!(declared::<Missing>(text(410, "text/plain", "Gone")).is_none());
    for body in [json!({"code": "NEW"}), json!({"type": "https://example.com/new"})] {
        undeclared::<Missing>(problem(404, &body));
    }
}

#[test]
fn what_is_not_the_text_of_an_error_is_not_known_by_its_status() {
    for content_type in [
        "text/html",
        "application/json",
        "application/octet-stream",
        "text/plain; charset=iso-8859-1",
        "nonsense",
    ] {
        let other = ClientError::<Missing>::from(text(404, content_type, "<h1>404</h1>"));
        assert!(
            matches!(&other, ClientError::Other(received) if received.status() == 404),
            "{content_type}"
        );
    }
}

/// A newer server: more members are no matter, and what an older one does not send is `None`.
#[derive(Debug, PartialEq, HttpError)]
#[status(402)]
#[code("DECLINED")]
#[problem]
#[http_error(decode)]
struct Declined {
    #[extension]
    card: String,
    #[extension]
    retry: Option<bool>,
}

#[test]
fn more_members_and_fewer() {
    let body = json!({"code": "DECLINED", "card": "7", "new": {"deep": [1]}, "retry": true});
    let expected = Declined { card: "7".to_owned(), retry: Some(true) };
    assert_eq!(declared(problem(402, &body)), Some(expected));
    for body in [
        json!({"code": "DECLINED", "card": "7"}),
        json!({"code": "DECLINED", "card": "7", "retry": null}),
    ] {
        let expected = Declined { card: "7".to_owned(), retry: None };
        assert_eq!(declared(problem(402, &body)), Some(expected));
    }
    for body in [
        json!({"code": "DECLINED"}),
        json!({"code": "DECLINED", "card": 7}),
        json!({"code": "DECLINED", "card": "7", "retry": "yes"}),
    ] {
        let found = undeclared::<Declined>(problem(402, &body));
        assert_eq!(Value::Object(found.extensions), body);
    }
}

/// The errors of fields, as the crate writes them.
#[derive(Debug, PartialEq, HttpError)]
#[status(422)]
#[problem]
#[http_error(decode)]
struct Invalid {
    #[extension]
    errors: FieldErrors,
}

#[test]
fn the_errors_of_fields_are_read_again() {
    let errors = || FieldErrors::from_iter([("age", "too young"), ("/a~1b/0", "größer als 7")]);
    let sent = Invalid::new(errors()).to_response::<String>();
    assert_eq!(declared(sent.into()), Some(Invalid::new(errors())));
    let more = json!({"errors": [{"code": 1, "pointer": "#/age", "detail": "too young"}]});
    let expected = Invalid::new(FieldErrors::from_iter([("age", "too young")]));
    assert_eq!(declared(problem(422, &more)), Some(expected));
    for element in [json!({"pointer": "#/age"}), json!({"detail": "too young"}), json!("age")] {
        let body = json!({"errors": [element]});
        let found = undeclared::<Invalid>(problem(422, &body));
        assert_eq!(Value::Object(found.extensions), body);
    }
}

/// The two forms of one enum, of which an undeclared response has one.
#[derive(Debug, PartialEq, HttpError)]
#[body(Envelope)]
#[code(rename_all = "snake_case")]
#[status(400)]
#[http_error(decode)]
enum Enveloped {
    Bad,
    #[body(genro_exceptions::ProblemJson)]
    Worse,
}

#[test]
fn an_undeclared_code_in_a_form_of_ones_own_is_a_problem() {
    let body = r#"{"error":{"code":"new","message":"the reason","more":1}}"#;
    let found = undeclared::<Enveloped>(text(400, "application/json", body));
    assert_eq!(
        (found.detail.as_deref(), &found.extensions["code"]),
        (Some("the reason"), &json!("new"))
    );
    assert_eq!(found.status, Some(StatusCode::BAD_REQUEST));
    let received = found.received().expect("the response");
    assert_eq!(received.body(), body.as_bytes());
}

#[test]
fn a_problem_is_read_as_one_whatever_the_form() {
    assert_eq!(declared(problem(400, &json!({"code": "bad"}))), Some(Enveloped::Bad));
    assert_eq!(declared(problem(400, &json!({"code": "worse"}))), Some(Enveloped::Worse));
}
