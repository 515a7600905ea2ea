//! Beside the status.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(403)]
struct OutOfCredit {
    #[status]
    #[extension]
    status: StatusCode,
}

fn main() {}
