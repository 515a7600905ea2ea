//! The user has a `new` of its own.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    id: u64,
}

impl UserNotFound {
    fn new(id: u64) -> Self {
        Self { id }
    }
}

#[derive(Debug, HttpError)]
#[status(410)]
struct Nothing;

impl Nothing {
    fn new() -> Self {
        Self
    }
}

fn main() {}
