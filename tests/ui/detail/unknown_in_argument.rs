//! No such field in an argument.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {} not found", .name)]
struct UserNotFound {
    id: u64,
}

fn main() {}
