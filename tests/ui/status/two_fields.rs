//! In two fields.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
struct Upstream {
    #[status]
    first: StatusCode,
    #[status]
    second: StatusCode,
}

fn main() {}
