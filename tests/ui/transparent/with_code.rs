//! Beside a code.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
enum ApiError {
    #[transparent]
    #[code("NOT_FOUND")]
    NotFound(HttpNotFound),
}

fn main() {}
