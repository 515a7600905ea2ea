//! Given twice on a variant.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(404)]
    #[status(410)]
    NotFound,
}

fn main() {}
