//! Beside the status.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
struct OutOfCredit {
    #[status]
    #[extension]
    status: StatusCode,
}

fn main() {}
