//! A field misspelt in an argument.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {} not found", .user_di + 1)]
struct UserNotFound {
    user_id: u64,
}

fn main() {}
