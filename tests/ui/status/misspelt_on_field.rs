//! The attribute misspelt on a field.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
struct Upstream {
    #[sttaus]
    status: StatusCode,
}

fn main() {}
