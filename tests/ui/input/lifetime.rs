//! It borrows.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {name} not found")]
struct UserNotFound<'a> {
    name: &'a str,
}

fn main() {}
