//! Fields of a packed type cannot be borrowed.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
#[repr(C, packed)]
struct UserNotFound {
    id: u64,
}

fn main() {}
