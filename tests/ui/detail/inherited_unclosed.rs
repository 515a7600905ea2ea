//! The text of the enum is wrong, for all of its variants.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{id not found")]
enum ApiError {
    User { id: u64 },
    Group { id: u64 },
}

fn main() {}
