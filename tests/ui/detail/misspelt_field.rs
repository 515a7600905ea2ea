//! A field misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {user_di} not found")]
struct UserNotFound {
    user_id: u64,
}

fn main() {}
