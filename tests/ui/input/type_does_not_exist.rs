//! A field of a type that does not exist.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct UserNotFound {
    id: UserId,
}

fn main() {}
