//! thiserror reports the variant without `#[error("…")]`, and the macro nothing more.

use genro_exceptions::HttpError;

#[derive(Debug, thiserror::Error, HttpError)]
#[status(404)]
enum ApiError {
    #[error("not found")]
    NotFound,
    Conflict,
}

fn main() {}
