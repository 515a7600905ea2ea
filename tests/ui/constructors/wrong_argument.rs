//! A constructor called with another type, and without an argument.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    id: u64,
    name: String,
}

fn main() {
    let _ = UserNotFound::new("7", 7);
    let _ = UserNotFound::new(7);
}
