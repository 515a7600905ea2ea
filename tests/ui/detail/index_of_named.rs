//! A number where fields have names.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {0} not found")]
struct UserNotFound {
    id: u64,
}

fn main() {}
