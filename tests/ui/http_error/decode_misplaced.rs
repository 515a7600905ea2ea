//! `decode` on a variant, and `skip(decode)` on a type.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(404)]
    #[http_error(decode)]
    NotFound,
}

#[derive(Debug, HttpError)]
#[status(410)]
#[http_error(skip(decode))]
struct Gone;

fn main() {}
