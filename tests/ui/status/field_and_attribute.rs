//! Fixed and in a field.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(404)]
struct Upstream {
    #[status]
    status: StatusCode,
}

fn main() {}
