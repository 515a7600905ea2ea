//! A variant named like the method of all types.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
enum ApiError {
    ToResponse,
}

fn main() {}
