//! `Debug` is missing.

use genro_exceptions::HttpError;

#[derive(HttpError)]
#[status(404)]
struct NotFound;

#[derive(HttpError)]
#[status(404)]
enum ApiError {
    UserNotFound(u64),
}

fn main() {}
