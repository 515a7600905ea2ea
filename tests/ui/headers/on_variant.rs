//! On a variant.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(429)]
    #[headers(RETRY_AFTER, "120")]
    Slow,
}

fn main() {}
