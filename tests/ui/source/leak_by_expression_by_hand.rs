//! A code, a header or a member of a 5xx that is computed from an error, where `Error` is by hand and may return any field.

use std::error::Error;
use std::fmt;

use genro_exceptions::HttpError;
use http::HeaderValue;

mod codes {
    pub const AWAY: http::StatusCode = http::StatusCode::BAD_GATEWAY;
}

#[derive(Debug)]
struct Inner;

impl fmt::Display for Inner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("inner")
    }
}

impl Error for Inner {}

/// The second field is the error.
#[derive(Debug, HttpError)]
#[status(500)]
#[code(format!("{}{}", .id, .cause))]
#[http_error(skip(error))]
struct Second {
    id: std::num::NonZeroU8,
    cause: Inner,
}

#[derive(Debug, HttpError)]
#[status(codes::AWAY)]
#[header("x-cause", value(&self.cause))]
#[http_error(skip(error))]
struct ByConstant {
    cause: Option<Inner>,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(error))]
struct InMember {
    id: std::num::NonZeroU8,
    cause: Inner,
    #[extension]
    #[init(format!("{}{}", .id, .cause))]
    text: String,
}

impl Error for Second {}
impl Error for ByConstant {}
impl Error for InMember {}

fn value(cause: &Option<Inner>) -> HeaderValue {
    HeaderValue::try_from(format!("{cause:?}")).unwrap()
}

fn main() {}
