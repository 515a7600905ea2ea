//! A constructor called without its field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    id: u64,
}

fn main() {
    let _ = UserNotFound::new();
}
