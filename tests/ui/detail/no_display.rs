//! A field that cannot be printed.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct UserNotFound {
    id: UserId,
}

#[derive(Debug)]
struct UserId(u64);

fn main() {}
