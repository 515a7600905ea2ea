//! `.or_status(…)` and its relatives on `Result` and `Option`.

use std::cell::Cell;
use std::error::Error;
use std::io;
use std::time::Duration;

use genro_exceptions::{
    HttpError, HttpException, HttpNotFound, HttpServiceUnavailable, OrStatus, http_error,
};
use http::StatusCode;

const CANARY: &str = "canary-7f3a";

fn failed() -> Result<u8, io::Error> {
    Err(io::Error::other(CANARY))
}

/// The body and the headers of the response, where the canary must never be.
fn sent(error: &HttpException) -> (u16, String) {
    let response = error.to_response::<String>();
    let all = format!("{:?}{}", response.headers(), response.body());
    assert!(!all.contains(CANARY), "{all}");
    (response.status().as_u16(), response.into_body())
}

fn has_cause(error: &HttpException) -> bool {
    error.source().is_some_and(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(|cause| cause.to_string() == CANARY)
    })
}

#[test]
fn every_method_gives_status_text_and_source() {
    type Made = (HttpException, u16, &'static str);
    let made: [Made; 9] = [
        (failed().or_status(StatusCode::BAD_GATEWAY).unwrap_err(), 502, "Bad Gateway"),
        (failed().or_status(StatusCode::GONE).unwrap_err(), 410, "Gone"),
        (
            failed().or_detail(StatusCode::BAD_GATEWAY, "upstream is away").unwrap_err(),
            502,
            "upstream is away",
        ),
        (failed().or_bad_request("not a number").unwrap_err(), 400, "not a number"),
        (failed().or_forbidden("not yours").unwrap_err(), 403, "not yours"),
        (failed().or_not_found("no file").unwrap_err(), 404, "no file"),
        (failed().or_internal().unwrap_err(), 500, "Internal Server Error"),
        (failed().or_raise(HttpNotFound::new).unwrap_err(), 404, "Not found"),
        (failed().or_raise(|| http_error!(502, "shard {}", 4)).unwrap_err(), 502, "shard 4"),
    ];
    for (error, status, text) in &made {
        assert_eq!(sent(error), (*status, (*text).to_owned()));
        assert!(has_cause(error), "{error:?}");
        assert!(!error.to_string().contains(CANARY), "{error}");
    }
}

#[test]
fn none_has_no_source() {
    let none = None::<u8>;
    let made = [
        (none.or_status(StatusCode::GONE), 410, "Gone"),
        (none.or_detail(StatusCode::GONE, String::from("sold")), 410, "sold"),
        (none.or_bad_request("no id"), 400, "no id"),
        (none.or_forbidden("not yours"), 403, "not yours"),
        (none.or_not_found("no user"), 404, "no user"),
        (none.or_internal(), 500, "Internal Server Error"),
        (none.or_raise(HttpNotFound::new), 404, "Not found"),
    ];
    for (error, status, text) in made {
        let error = error.unwrap_err();
        assert_eq!(sent(&error), (status, text.to_owned()));
        assert!(error.source().is_none());
    }
}

#[test]
fn what_is_well_stays_and_nothing_is_made() {
    let runs = Cell::new(0);
    let text = || {
        runs.set(runs.get() + 1);
        "text".to_owned()
    };
    assert_eq!(Ok::<_, io::Error>(1).or_not_found(text).unwrap(), 1);
    assert_eq!(Some(2).or_detail(StatusCode::GONE, text).unwrap(), 2);
    let made = Some(3).or_raise(|| {
        runs.set(runs.get() + 1);
        HttpNotFound::new()
    });
    assert_eq!(made.unwrap(), 3);
    assert_eq!(runs.get(), 0);
    assert_eq!(None::<u8>.or_not_found(text).unwrap_err().detail(), "text");
    assert_eq!(runs.get(), 1);
}

#[test]
fn every_error_that_can_be_boxed_will_do() {
    let boxed: Result<(), Box<dyn Error + Send + Sync>> = Err(CANARY.into());
    let errors = [
        boxed.or_internal(),
        Err::<(), _>(CANARY).or_internal(),
        Err::<(), _>(CANARY.to_owned()).or_internal(),
        Err::<(), _>(anyhow::anyhow!(CANARY)).or_internal(),
        Err::<(), _>(HttpException::with_detail(StatusCode::BAD_GATEWAY, CANARY)).or_internal(),
    ];
    for error in errors {
        let error = error.unwrap_err();
        assert_eq!(sent(&error).0, 500);
        assert_eq!(error.source().map(ToString::to_string).as_deref(), Some(CANARY));
    }
}

#[test]
fn a_raised_error_keeps_its_type_its_headers_and_the_cause() {
    let error = failed()
        .or_raise(|| HttpServiceUnavailable::new().retry_after(Duration::from_secs(5)))
        .unwrap_err();
    assert!(error.is::<HttpServiceUnavailable>());
    assert_eq!(error.headers()["retry-after"], "5");
    assert_eq!(sent(&error), (503, "Service unavailable".to_owned()));
    assert!(has_cause(&error));
}
