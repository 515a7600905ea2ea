//! An argument that nothing prints.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user not found", .id)]
struct UserNotFound {
    id: u64,
}

fn main() {}
