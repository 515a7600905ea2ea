//! A text on a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    #[detail("user {id} not found")]
    id: u64,
}

fn main() {}
