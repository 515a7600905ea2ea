//! The user has a `Default` of its own.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct NotFound;

impl Default for NotFound {
    fn default() -> Self {
        Self
    }
}

fn main() {}
