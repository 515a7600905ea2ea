//! Where `Error` is written by hand, every field may be the cause: a header or a code shows none of those that are errors,
//! and any other field.

use std::error::Error;
use std::fmt;

use genro_exceptions::HttpError;
use http::{HeaderValue, StatusCode};

const MARKER: &str = "secret";

#[derive(Debug)]
struct Cause;

impl fmt::Display for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(MARKER)
    }
}

impl Error for Cause {}

/// The compiler finds out that it is no error.
#[derive(Debug)]
struct Name(&'static str);

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

fn value(text: impl fmt::Display) -> HeaderValue {
    HeaderValue::try_from(text.to_string()).expect("visible ASCII")
}

/// The second field of each expression is the cause.
#[derive(Debug, HttpError)]
#[http_error(skip(error))]
#[code(format!("{}{}", .name, .cause))]
#[header("x-both", value(format!("{}{}", .name, .cause)))]
#[header("x-made", value(.made))]
#[header("x-name", value(.name))]
struct Second {
    #[status]
    status: StatusCode,
    name: Name,
    cause: Cause,
    #[init(.cause.to_string().into())]
    made: Text,
}

impl Error for Second {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.cause)
    }
}

#[derive(Debug)]
struct Text(String);

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[test]
fn no_cause_is_sent_from_500_on() {
    let error = Second::new(StatusCode::BAD_GATEWAY, Name("users"), Cause);
    assert_eq!(error.code(), None);
    let headers = error.headers();
    assert_eq!((headers.get("x-both"), headers.get("x-made")), (None, None));
    assert_eq!(headers["x-name"], "users");
}

#[test]
fn below_500_it_is() {
    let error = Second::new(StatusCode::NOT_FOUND, Name("users"), Cause);
    assert_eq!(error.code().as_deref(), Some("userssecret"));
    assert_eq!(error.headers()["x-both"], "userssecret");
    assert_eq!(error.headers()["x-made"], MARKER);
}

/// No field is an error, so nothing is hidden.
#[derive(Debug, HttpError)]
#[http_error(skip(error))]
#[status(.status)]
#[code(.name.to_string())]
#[header("x-name", value(.name))]
#[header("x-made", value(.made))]
struct NoCause {
    status: StatusCode,
    name: Name,
    #[init(.name.to_string().into())]
    made: Text,
}

impl Error for NoCause {}

/// The same of a status that is known.
#[derive(Debug, HttpError)]
#[http_error(skip(error))]
#[status(502)]
#[code(.name.to_string())]
#[header("x-name", value(.name))]
#[header("x-made", value(.made))]
struct NoCauseOf502 {
    name: Name,
    #[init(.name.to_string().into())]
    #[extension]
    made: Made,
}

type Made = String;

impl Error for NoCauseOf502 {}

#[test]
fn what_is_no_error_is_sent() {
    let errors: [&dyn HttpError; 2] =
        [&NoCause::new(StatusCode::BAD_GATEWAY, Name("users")), &NoCauseOf502::new(Name("users"))];
    for error in errors {
        assert_eq!(error.status(), StatusCode::BAD_GATEWAY);
        assert_eq!(error.code().as_deref(), Some("users"));
        assert_eq!(error.headers()["x-name"], "users");
        assert_eq!(error.headers()["x-made"], "users");
    }
}
