//! A brace that is not closed.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id not found")]
struct UserNotFound {
    id: u64,
}

fn main() {}
