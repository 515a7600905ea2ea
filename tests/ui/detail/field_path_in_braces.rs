//! An expression in the braces.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {user.id} not found")]
struct UserNotFound {
    user: User,
}

#[derive(Debug)]
struct User {
    id: u64,
}

fn main() {}
