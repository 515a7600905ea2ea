//! A field in an argument without its dot.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {} not found", id + 1)]
struct UserNotFound {
    id: u64,
}

fn main() {}
