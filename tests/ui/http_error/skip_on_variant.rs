//! An option of the type on a variant.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(404)]
    #[http_error(skip(constructors))]
    NotFound,
}

fn main() {}
