//! `eyre::Report` into `HttpException`, and as a cause.

use std::error::Error;
use std::io;

use eyre::WrapErr as _;
use genro_exceptions::{HttpError, HttpErrorHandle, HttpException, http_error};

const CANARY: &str = "canary-77b1";

#[derive(Debug, HttpError)]
#[status(404)]
#[code("NO_USER")]
#[header("retry-after", "7")]
#[detail("user {id} not found")]
struct UserNotFound {
    id: u64,
}

#[derive(Debug, HttpError)]
enum Failed {
    #[status(500)]
    Unknown(#[from] eyre::Report),
}

fn read() -> eyre::Result<()> {
    Err(io::Error::other(CANARY)).wrap_err("reading the plan")
}

#[test]
fn a_field_holds_it() {
    let error = Failed::from(read().unwrap_err());
    assert_eq!(error.detail(), "Internal Server Error");
    assert_eq!(
        error.report().to_string(),
        format!("Internal Server Error: reading the plan: {CANARY}")
    );
}

#[test]
fn any_report_is_a_500_without_its_text() {
    fn handler() -> Result<(), HttpException> {
        Ok(read()?)
    }
    let error = handler().unwrap_err();
    assert_eq!(
        (error.status().as_u16(), error.to_string().as_str()),
        (500, "Internal Server Error")
    );
    assert!(error.report().to_string().ends_with(&format!("reading the plan: {CANARY}")));
    let response = error.to_response::<String>();
    assert_eq!(response.body(), "Internal Server Error");
}

#[test]
fn an_http_error_inside_answers() {
    let report =
        || eyre::Report::new(UserNotFound::new(7)).wrap_err("a").wrap_err("b").wrap_err(CANARY);
    let error = HttpException::from_eyre(report());
    assert_eq!((error.status().as_u16(), error.code().as_deref()), (404, Some("NO_USER")));
    assert_eq!(error.headers()["retry-after"], "7");
    assert_eq!(error.downcast_ref::<UserNotFound>().map(|user| user.id), Some(7));
    assert_eq!(error.to_string(), CANARY);
    assert_eq!(error.to_response::<String>().body(), "user 7 not found");
    assert!(HttpErrorHandle::new(error).downcast_ref::<UserNotFound>().is_some());
}

#[test]
fn an_exception_comes_back_as_it_went_in() {
    let exception = http_error!(404, "no plan").caused_by(io::Error::other(CANARY));
    let back = HttpException::from_eyre(eyre::Report::new(exception));
    assert_eq!(back.to_string(), "no plan");
    assert!(back.source().is_some_and(<dyn Error>::is::<io::Error>));
}
