//! A format that does not exist.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id:y} not found")]
struct UserNotFound {
    id: u64,
}

fn main() {}
