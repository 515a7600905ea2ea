//! A header or a code that is computed from the cause: below 500 it is sent, from 500 on it is not.

use std::error::Error;
use std::fmt;
use std::io;

use genro_exceptions::{HttpError, HttpErrorHandle};
use http::{HeaderValue, StatusCode};

const MARKER: &str = "secret";

/// A cause that knows a status, and has a secret in its text.
#[derive(Debug)]
struct Cause(StatusCode);

impl fmt::Display for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(MARKER)
    }
}

impl Error for Cause {}

impl Cause {
    fn status(&self) -> StatusCode {
        self.0
    }
    fn code(&self) -> &'static str {
        if self.0.is_success() { "" } else { "PUBLIC" }
    }
}

fn value(text: impl fmt::Display) -> HeaderValue {
    HeaderValue::try_from(text.to_string()).expect("visible ASCII")
}

#[derive(Debug, HttpError)]
#[status(.0.status())]
#[code(.0.to_string())]
#[header("x-cause", value(.0))]
#[header(WARNING, "fixed")]
struct Shown(#[source] Cause);

#[derive(Debug, HttpError)]
#[status(.cause.status())]
#[code(format!("{}", self.cause))]
#[header("x-cause", value(&self.cause))]
struct ThroughSelf {
    #[source]
    cause: Cause,
}

#[derive(Debug, HttpError)]
#[code(self.text())]
#[header("x-cause", value(self.text()))]
struct ByMethod {
    #[status]
    status: StatusCode,
    #[source]
    cause: Cause,
}

impl ByMethod {
    fn text(&self) -> String {
        self.cause.to_string()
    }
}

fn all(status: StatusCode) -> [Box<dyn HttpError>; 3] {
    [
        Box::new(Shown::new(Cause(status))),
        Box::new(ThroughSelf::new(Cause(status))),
        Box::new(ByMethod::new(status, Cause(status))),
    ]
}

#[test]
fn below_500_it_is_sent() {
    for error in all(StatusCode::NOT_FOUND) {
        assert_eq!(error.code().as_deref(), Some(MARKER));
        assert_eq!(error.headers()["x-cause"], MARKER);
    }
}

#[test]
fn from_500_on_it_is_not() {
    // A status that is replaced by 500 is one, too.
    for status in [StatusCode::BAD_GATEWAY, StatusCode::OK, StatusCode::FOUND] {
        for error in all(status) {
            assert!(error.status().is_server_error());
            let response = error.to_response::<String>();
            let sent = format!("{:?} {} {:?}", response.headers(), response.body(), error.code());
            assert!(!sent.contains(MARKER), "{error:?} sends {sent}");
        }
        let error = Shown::new(Cause(status));
        assert_eq!(error.headers()["warning"], "fixed");
        assert!(HttpErrorHandle::new(error).report().to_string().contains(MARKER));
    }
}

#[derive(Debug, HttpError)]
#[status(.0.status())]
#[header("x-cause", value(.0))]
#[header(LOCATION, value(.0))]
struct Elsewhere(#[source] Cause);

#[test]
fn a_redirect_is_below_500_where_it_has_a_target() {
    let error = Elsewhere::new(Cause(StatusCode::FOUND));
    assert_eq!(error.status(), 302);
    assert_eq!(
        (&error.headers()["x-cause"], &error.headers()["location"]),
        (&value(MARKER), &value(MARKER))
    );
    assert!(Elsewhere::new(Cause(StatusCode::BAD_GATEWAY)).headers().is_empty());
}

/// What an HTTP error says to clients is no secret: `code()` and `status()` of the cause, also of a 5xx.
#[derive(Debug, HttpError)]
#[status(502)]
#[code(.0.code())]
#[header("x-status", .0.status().as_u16())]
struct Public(#[source] Cause);

#[derive(Debug, HttpError)]
#[status(.0.status())]
#[code(.0.code())]
#[header("x-status", self.0.status().as_u16())]
struct PublicAtRunTime(#[source] Cause);

/// Everyone may read it.
#[derive(Debug, HttpError)]
#[status(500)]
#[http_error(expose)]
#[code(.0.to_string())]
#[header("x-cause", value(.0))]
struct Exposed(#[source] Cause);

#[derive(Debug, HttpError)]
#[status(503)]
#[header("x-file", value(.name))]
struct OtherField {
    name: &'static str,
    #[source]
    cause: io::Error,
}

#[test]
fn what_is_public_is_sent_always() {
    let cause = || Cause(StatusCode::BAD_GATEWAY);
    for error in [&Public::new(cause()) as &dyn HttpError, &PublicAtRunTime::new(cause())] {
        assert_eq!(error.code().as_deref(), Some("PUBLIC"));
        assert_eq!(error.headers()["x-status"], "502");
    }
    let error = Exposed::new(cause());
    assert_eq!(
        (error.code().as_deref(), &error.headers()["x-cause"]),
        (Some(MARKER), &value(MARKER))
    );
    let error = OtherField::new("a", io::Error::other(MARKER));
    assert_eq!(error.headers()["x-file"], "a");
    assert!(error.source().is_some());
}
