//! The same role as an attribute of the type and in a field.

use genro_exceptions::{CloseCode, HttpError};
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1008)]
struct Banned {
    #[close]
    code: CloseCode,
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Upstream {
    #[status]
    status: StatusCode,
}

fn main() {}
