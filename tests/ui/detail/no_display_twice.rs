//! Printed twice, said once.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found, {id}")]
struct UserNotFound {
    id: UserId,
}

#[derive(Debug)]
struct UserId(u64);

fn main() {}
