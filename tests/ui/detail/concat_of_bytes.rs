//! Bytes among the pieces of a text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(concat!("user ", b"not found"))]
struct UserNotFound;

fn main() {}
