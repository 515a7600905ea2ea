//! Beside a problem.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
enum ApiError {
    #[transparent]
    #[problem]
    NotFound(HttpNotFound),
}

fn main() {}
