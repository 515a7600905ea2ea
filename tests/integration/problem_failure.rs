//! A member that has no form in JSON: the answer is a 500 with its phrase, and the log learns why.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::io;

use axum::response::IntoResponse as _;
use genro_exceptions::*;
use http::{Response, StatusCode};
use serde::{Serialize, Serializer};
use serde_json::json;

use crate::problem_schema::read;

const CANARY: &str = "/var/lib/canary-7f3a";

#[derive(Debug, HttpError)]
#[status(409)]
#[problem]
#[detail("taken")]
#[header(SET_COOKIE, "a=1")]
#[header(CACHE_CONTROL, "max-age=60")]
struct Taken<T: Serialize + fmt::Debug + Send + Sync + 'static> {
    #[extension]
    value: T,
    #[headers]
    headers: Headers,
    #[source]
    cause: io::Error,
}

fn taken<T: Serialize + fmt::Debug + Send + Sync + 'static>(value: T) -> Taken<T> {
    Taken::new(value, io::Error::other(CANARY))
        .header(http::header::ALLOW, "GET".parse().expect("text"))
}

/// What no format takes.
#[derive(Debug)]
struct Unwritable;

impl Serialize for Unwritable {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("not today"))
    }
}

fn keys() -> BTreeMap<[u8; 2], u8> {
    BTreeMap::from([([1, 2], 3)])
}

/// A plain 500 that says nothing of the error.
fn check(response: &Response<String>) {
    assert_eq!(response.status(), 500);
    assert_eq!(response.body(), "Internal Server Error");
    let headers: Vec<_> = response.headers().iter().collect();
    assert_eq!(headers.len(), 1, "{headers:?}");
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
}

#[test]
fn the_answer_is_a_500_and_the_log_learns_why() {
    let whole = json!({"fine": [1, 2, 3]});
    for (response, why) in [
        (taken(keys()).to_response(), "key must be a string"),
        (taken(Unwritable).to_response(), "not today"),
        (taken(vec![(whole, Unwritable)]).to_response(), "not today"),
        (taken(Unwritable).into(), "not today"),
        (taken(Unwritable).to_problem_response(), "not today"),
        (HttpException::from(taken(Unwritable)).into(), "not today"),
    ] {
        check(&response);
        let handle = HttpErrorHandle::of(&response).expect("put there for the log");
        assert_eq!(handle.status(), 500);
        assert_eq!(handle.detail(), "Internal Server Error");
        assert_eq!(
            handle.report().to_string(),
            format!("a member cannot be written as JSON: `value`: {why}: taken: {CANARY}")
        );
        // Asked again, it answers the same.
        check(&handle.to_response());
    }
}

#[test]
fn what_can_be_written_leaves_no_handle() {
    let response: Response<String> = taken(1).to_response();
    assert_eq!(read(&response)["value"], 1);
    assert!(HttpErrorHandle::of(&response).is_none());
}

#[test]
fn in_a_framework_the_original_is_the_source() {
    let response = taken(Unwritable).into_response();
    assert_eq!(response.status(), 500);
    let handle = HttpErrorHandle::of(&response).expect("put there by the integration");
    assert_eq!(handle.status(), 500);
    assert!(handle.downcast_ref::<Taken<Unwritable>>().is_some());
    let original = handle.source().expect("the original");
    assert!(original.is::<Taken<Unwritable>>());
    let cause = original.source().expect("its cause");
    assert_eq!(cause.to_string(), CANARY);
}

#[test]
fn a_problem_as_a_value_leaves_it_out() {
    let problem = Problem::of(&taken(keys()));
    assert_eq!(problem.status, Some(StatusCode::CONFLICT));
    assert!(problem.extensions.is_empty());
}

#[test]
fn numbers_that_are_not_finite_are_null() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let body = read(&taken(value).to_response());
        assert_eq!(body["value"], json!(null));
    }
    assert_eq!(read(&taken(u128::MAX).to_response())["status"], 409);
}

#[test]
fn a_megabyte_is_written() {
    let value = "\"x\n".repeat(350_000);
    let body = read(&taken(value.clone()).to_response());
    assert_eq!(body["value"], value);
}

/// By hand, since the macro lets nobody do this.
#[derive(Debug)]
struct Named(&'static str);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Named {}

impl HttpError for Named {
    fn status(&self) -> StatusCode {
        StatusCode::BAD_REQUEST
    }
    fn detail(&self) -> Cow<'_, str> {
        "".into()
    }
    fn code(&self) -> Option<std::borrow::Cow<'_, str>> {
        Some("NAMED".into())
    }
    fn write_problem(&self, members: &mut ProblemMembers<'_>) {
        members.extension(self.0, &1);
    }
}

#[test]
fn no_extension_takes_the_name_of_another_member() {
    for name in ["type", "title", "status", "detail", "instance", "code"] {
        let response = Named(name).to_problem_response();
        check(&response);
        let handle = HttpErrorHandle::of(&response).expect("put there for the log");
        assert!(handle.to_string().contains(name));
    }
    assert_eq!(read(&Named("other").to_problem_response())["other"], 1);
}

#[test]
fn a_display_that_fails_fails_the_answer() {
    #[derive(Debug)]
    struct Silent;
    impl fmt::Display for Silent {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("half a te")?;
            Err(fmt::Error)
        }
    }
    #[derive(Debug)]
    struct Failing;
    impl fmt::Display for Failing {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("failing")
        }
    }
    impl Error for Failing {}
    impl HttpError for Failing {
        fn status(&self) -> StatusCode {
            StatusCode::BAD_REQUEST
        }
        fn detail(&self) -> Cow<'_, str> {
            "".into()
        }
        fn write_problem(&self, members: &mut ProblemMembers<'_>) {
            members.detail(Silent);
        }
    }
    check(&Failing.to_problem_response());
    // As the response, it is that of a 500.
    let problem = Problem::of(&Failing);
    assert_eq!(problem.status, Some(StatusCode::INTERNAL_SERVER_ERROR));
    assert_eq!(problem.detail.as_deref(), Some("Internal Server Error"));
}

#[test]
fn a_source_of_a_5xx_is_in_no_body() {
    #[derive(Debug, HttpError)]
    #[problem(type = "/probs/disk")]
    #[code("DISK")]
    #[status(500)]
    struct Disk(#[from] io::Error);

    let error = || Disk::from(io::Error::other(CANARY));
    let boxed: Box<dyn HttpError> = Box::new(error());
    for response in [
        error().to_response::<String>(),
        error().to_problem_response(),
        HttpException::from(error()).to_response(),
        HttpException::from(boxed).caused_by(CANARY).to_problem_response(),
        HttpServiceUnavailable::new().caused_by(error()).to_problem_response(),
        Problem::of(&error()).into(),
    ] {
        read(&response);
        assert!(!response.body().contains("canary"), "{}", response.body());
        assert!(!format!("{:?}", response.headers()).contains("canary"));
    }
}
