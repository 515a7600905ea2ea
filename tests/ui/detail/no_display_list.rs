//! A list cannot be printed.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("users {ids} not found")]
struct UsersNotFound {
    ids: Vec<u64>,
}

fn main() {}
