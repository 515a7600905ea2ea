//! Empty braces.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {} not found")]
struct UserNotFound {
    id: u64,
}

fn main() {}
