//! Beside a close code.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
enum ApiError {
    #[transparent]
    #[close(1008)]
    NotFound(HttpNotFound),
}

fn main() {}
