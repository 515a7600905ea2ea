//! Texts and members that send what the client may not read, where `Error` is by hand and may return any field.

use std::error::Error;
use std::{fmt, io};

use genro_exceptions::HttpError;

type BoxError = Box<dyn Error + Send + Sync>;

mod codes {
    pub const AWAY: http::StatusCode = http::StatusCode::BAD_GATEWAY;
}

#[derive(Debug, serde::Serialize)]
struct Inner;

impl fmt::Display for Inner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("inner")
    }
}

impl Error for Inner {}

#[derive(Debug, HttpError)]
#[status(500)]
#[problem]
#[http_error(skip(error))]
struct Sent(#[extension(rename = "cause")] Inner);

#[derive(Debug, HttpError)]
#[status(400)]
#[problem]
#[http_error(skip(error))]
struct SentOfTwo {
    #[extension]
    cause: Option<Inner>,
    n: u8,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{id}, {cause}")]
#[http_error(skip(error))]
struct Named {
    id: std::num::NonZeroU8,
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[status(codes::AWAY)]
#[detail("{2}")]
#[http_error(skip(error))]
struct OfThree(u8, u8, BoxError);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{self:?}")]
#[http_error(skip(error))]
struct Whole {
    id: u8,
    cause: Option<anyhow::Error>,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{cause}")]
#[http_error(skip(error))]
struct Generic<E> {
    cause: E,
    id: u8,
}

impl Error for Sent {}
impl Error for SentOfTwo {}
impl Error for Named {}
impl Error for OfThree {}
impl Error for Whole {}
impl<E: Error> Error for Generic<E> {}

fn main() {}
