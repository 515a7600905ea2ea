//! What another crate does with `#[non_exhaustive]` types: it cannot write their literals, and makes them all the same.

use genro_exceptions_downstream::facade::{Job, Store};
use genro_exceptions_downstream::renamed_dependency::Forbidden;
use genro_exceptions_facade::errors::{CloseCode, HttpError, HttpException};
use http::StatusCode;

/// Answers with the errors of the other crate.
#[derive(Debug, HttpError)]
#[http_error(crate = genro_exceptions_facade::errors)]
#[transparent]
enum Any {
    Job(#[from] Job),
    Store(#[from] Store),
    Forbidden(#[from] Forbidden),
}

#[test]
fn constructors_stand_for_literals() {
    let job = Job::with_text(7, StatusCode::CONFLICT, CloseCode::GOING_AWAY, "text");
    assert_eq!(Any::from(job).detail(), "text");
    assert_eq!(Any::from(Store::user(7)).detail(), "user 7 not found");
    assert_eq!(Any::from(Forbidden::default()).status(), 403);
}

#[test]
fn matches_have_a_last_arm() {
    let error = HttpException::from(Store::gone());
    let found = match error.downcast_ref::<Store>() {
        Some(Store::Gone) => "gone",
        Some(_) => "another",
        None => "none",
    };
    assert_eq!(found, "gone");
    let Any::Forbidden(Forbidden { .. }) = Any::from(Forbidden::new()) else {
        panic!("it was made of that variant");
    };
}
