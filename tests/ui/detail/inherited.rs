//! The text of the enum names a field that one variant has not.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{id} not found")]
enum ApiError {
    User { id: u64 },
    Group { name: String },
}

fn main() {}
