//! A suffix at the text, as in a format that another language has.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found"f)]
struct UserNotFound {
    id: u64,
}

fn main() {}
