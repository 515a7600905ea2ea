//! A text that prints the cause was refused where the status is chosen at run time; it is sent below 500.

use std::error::Error as _;
use std::io;

use genro_exceptions::{HttpError, HttpErrorHandle};
use http::StatusCode;

use crate::beside::{CANARY, answer, canary};

#[derive(Debug, HttpError)]
#[detail("cannot read: {cause}")]
struct ByName {
    #[status]
    status: StatusCode,
    #[source]
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[detail("cannot read: {}", self.1)]
struct ThroughSelf(#[status] StatusCode, #[source] io::Error);

#[derive(Debug, HttpError)]
#[detail("{:?}", self)]
#[problem]
struct AsProblem(#[status] StatusCode, #[source] io::Error);

#[derive(Debug, HttpError)]
#[detail("{}", self.text())]
struct ByMethod(#[status] StatusCode, #[source] io::Error);

impl ByMethod {
    fn text(&self) -> String {
        self.1.to_string()
    }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("for the log: {0}, {1}")]
#[detail("for the client: {1}")]
struct BesideThiserror(#[status] StatusCode, #[source] io::Error);

#[derive(Debug, thiserror::Error, HttpError)]
#[error("cannot read: {source}")]
#[detail("{self}")]
#[problem]
struct DisplayOfThiserror {
    #[status]
    status: StatusCode,
    source: io::Error,
}

/// The text is made when the error is.
#[derive(Debug, HttpError)]
#[detail("cannot read: {cause}")]
struct Default {
    #[status]
    status: StatusCode,
    #[source]
    cause: io::Error,
    #[detail]
    text: String,
}

#[derive(Debug, HttpError)]
enum Variants {
    #[detail("{0}: {1}")]
    AtRunTime(#[status] StatusCode, #[source] io::Error),
    #[status(400)]
    #[detail("{0}")]
    Fixed(#[source] io::Error),
}

#[derive(Debug, HttpError)]
#[detail("cannot read: {cause}")]
#[http_error(expose)]
struct Exposed {
    #[status]
    status: StatusCode,
    #[source]
    cause: io::Error,
}

fn of(status: StatusCode) -> Vec<Box<dyn HttpError>> {
    vec![
        Box::new(ByName::new(status, canary())),
        Box::new(ThroughSelf::new(status, canary())),
        Box::new(AsProblem::new(status, canary())),
        Box::new(ByMethod::new(status, canary())),
        Box::new(BesideThiserror::new(status, canary())),
        Box::new(DisplayOfThiserror::new(status, canary())),
        Box::new(Default::new(status, canary())),
        Box::new(Variants::at_run_time(status, canary())),
    ]
}

#[test]
fn below_500_the_text_is_sent() {
    for status in [StatusCode::BAD_REQUEST, StatusCode::IM_A_TEAPOT] {
        for error in of(status) {
            let response = error.to_response::<String>();
            assert_eq!(response.status(), status);
            assert!(response.body().contains(CANARY), "{error:?}: {}", response.body());
            assert!(error.close_frame().reason.contains(CANARY));
        }
    }
    assert!(Variants::fixed(canary()).detail().contains(CANARY));
}

#[test]
fn from_500_on_the_phrase_is() {
    for code in [500, 502, 503, 599, 600, 999] {
        let status = StatusCode::from_u16(code).expect("three digits");
        for error in of(status) {
            // Which asserts that the cause is not in it.
            let (sent, body) = answer(&*error);
            assert_eq!(sent, if code > 599 { 500 } else { code }, "{error:?}");
            assert!(!body.is_empty());
            assert!(error.source().is_some_and(|cause| cause.to_string() == CANARY));
            let report = HttpErrorHandle::new(error).report().to_string();
            assert!(report.contains(CANARY), "{report}");
        }
    }
}

#[test]
fn unless_the_declaration_exposes_it() {
    let error = Exposed::new(StatusCode::BAD_GATEWAY, canary());
    assert!(error.to_response::<String>().body().contains(CANARY));
    assert_eq!(error.status(), error.status);
}
