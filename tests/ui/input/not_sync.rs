//! A field that is not shared between threads.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    tries: std::cell::Cell<u32>,
}

fn main() {}
