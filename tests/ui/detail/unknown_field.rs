//! A name that is no field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {name} not found")]
struct UserNotFound {
    id: u64,
}

fn main() {}
