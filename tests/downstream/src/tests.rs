//! Both ways answer as the library under its own name does.

use std::error::Error as _;

use genro_exceptions_everywhere::Everywhere;
use http::StatusCode;
use renamed::{CloseCode, HttpError, HttpException};

use crate::facade::{self, Credit, Missing, Relative, Store};
use crate::renamed_dependency::{self, Account, Busy, Forbidden};

fn body(error: impl Everywhere) -> (u16, String) {
    let response: http::Response<String> = HttpException::from_error(error).into();
    (response.status().as_u16(), response.into_body())
}

fn answer(status: u16, text: &str) -> (u16, String) {
    (status, text.to_owned())
}

#[test]
fn a_struct_of_the_facade() {
    let error = facade::Job::new(7, StatusCode::CONFLICT, CloseCode::GOING_AWAY)
        .retry_after(3)
        .caused_by("disk")
        .try_header("x-a", "b")
        .unwrap();
    assert_eq!(error.close_code(), CloseCode::GOING_AWAY);
    assert_eq!(error.source().unwrap().to_string(), "disk");
    let headers = error.headers();
    assert_eq!(["x-fixed", "retry-after", "x-a"].map(|name| &headers[name]), ["1", "3", "b"]);
    assert_eq!(error.to_response::<Vec<u8>>().body(), b"7 failed");
    assert_eq!(body(renamed_dependency::Job::from(error)), answer(409, "7 failed"));
}

#[test]
fn an_enum_of_the_facade() {
    assert_eq!(body(Store::user(7)), answer(404, "user 7 not found"));
    assert_eq!(body(Store::gone()), answer(410, "Gone"));
    assert_eq!(Store::gone().close_code(), CloseCode::POLICY_VIOLATION);
    assert_eq!(body(Store::from(std::io::Error::other("disk"))), answer(502, "Bad Gateway"));
    assert_eq!(body(Relative::new(7)), answer(400, "7 is wrong"));
    assert_eq!(body(Missing::new(7)), answer(404, "no 7 here"));
}

#[test]
fn the_renamed_dependency() {
    let error = Busy::new("a".into(), 1, std::fmt::Error);
    assert!(error.source().is_some());
    assert_eq!(error.close_code().as_u16(), 4000);
    assert_eq!(error.headers()["vary"], "accept");
    assert_eq!(body(error), answer(429, "a is busy: 2 times"));
    assert_eq!(body(Forbidden::new()), answer(403, "Forbidden"));
}

#[test]
fn problems_of_both() {
    assert_eq!(
        body(Account::closed(7)).1,
        r#"{"title":"Conflict","status":409,"detail":"Conflict","code":"CLOSED","since":7}"#
    );
    let credit = Account::from(Credit::new(7, Some("/a".into())));
    assert_eq!(credit.code().as_deref(), Some("OUT_OF_CREDIT"));
    assert_eq!(
        body(credit).1,
        "{\"title\":\"Out of credit\",\"status\":403,\"detail\":\"Forbidden\",\"instance\":\"/a\",\
         \"code\":\"OUT_OF_CREDIT\",\"balance\":7}"
    );
}

#[test]
fn the_macros_of_both() {
    assert_eq!(body(facade::raise(1).unwrap_err()), answer(404, "number 1"));
    assert_eq!(facade::Any::from(facade::Missing::new(7)).detail(), "no 7 here");
    assert_eq!(renamed_dependency::raise_any(1).unwrap_err().status(), 404);
    assert_eq!(renamed_dependency::raise_any(5).unwrap_err().status(), 410);
    assert_eq!(body(facade::raise(2).unwrap_err()), answer(410, "number 2"));
    assert_eq!(facade::raise(3).unwrap_err().status(), 430);
    assert!(facade::raise(4).unwrap_err().is::<Store>());
    assert_eq!(facade::raise(5).unwrap(), 5);
    assert_eq!(body(renamed_dependency::raise(1).unwrap_err()), answer(404, "number 1"));
    assert_eq!(body(renamed_dependency::raise(2).unwrap_err()), answer(410, "number 2"));
    assert_eq!(body(renamed_dependency::raise(3).unwrap_err()), answer(409, "Conflict"));
    assert!(renamed_dependency::raise(4).unwrap_err().is::<Forbidden>());
    assert_eq!(renamed_dependency::raise(5).unwrap(), 5);
}
