//! Two fields of the same role.

use std::io;

use genro_exceptions::{CloseCode, Headers, HttpError};
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(403)]
struct Close {
    #[close]
    first: CloseCode,
    #[close]
    second: CloseCode,
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Detail {
    #[detail]
    first: String,
    #[detail]
    second: String,
}

#[derive(Debug, HttpError)]
#[status(429)]
struct AllHeaders {
    #[headers]
    first: Headers,
    #[headers]
    second: Headers,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Instance {
    #[instance]
    account: String,
    #[instance]
    other: String,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Caused {
    #[source]
    read: io::Error,
    #[source]
    write: io::Error,
}

#[derive(Debug, HttpError)]
struct Status {
    #[status]
    first: StatusCode,
    #[status]
    second: StatusCode,
}

fn main() {}
