//! No comma before the arguments.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {}" .id)]
struct UserNotFound {
    id: u64,
}

fn main() {}
