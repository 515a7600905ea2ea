//! A variant named like the other method of all types.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
enum ApiError {
    ToProblemResponse,
}

fn main() {}
