//! The text of the enum prints a field by number, and one variant has fewer.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{1} not found")]
enum ApiError {
    User(u64, String),
    Group(u64),
}

fn main() {}
