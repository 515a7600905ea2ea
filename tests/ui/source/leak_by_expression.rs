//! A header or a code of a 5xx that is computed from the cause.

use std::io;

use genro_exceptions::HttpError;
use http::{HeaderValue, StatusCode};

const AWAY: StatusCode = StatusCode::SERVICE_UNAVAILABLE;

#[derive(Debug, HttpError)]
#[status(503)]
#[header("x-cause", value(.0))]
#[code(.0.to_string())]
struct Both(#[from] io::Error);

#[derive(Debug, HttpError)]
#[status(self::AWAY)]
#[header("x-cause", value(&self.cause))]
struct ByConstant {
    #[source]
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[code(self.text())]
struct ByMethod {
    #[source]
    cause: io::Error,
}

impl ByMethod {
    fn text(&self) -> String {
        self.cause.to_string()
    }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("the disk is lost")]
#[status(500)]
#[code(.source.to_string())]
struct Foreign {
    source: io::Error,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("lost: {text}")]
struct InText {
    #[source]
    cause: io::Error,
    #[init(.cause.to_string())]
    text: String,
}

#[derive(Debug, HttpError)]
#[status(404)]
struct InMember {
    #[from]
    cause: io::Error,
    #[extension]
    #[init(.cause.to_string())]
    text: String,
}

fn value(cause: &io::Error) -> HeaderValue {
    HeaderValue::try_from(cause.to_string()).unwrap()
}

fn main() {}
