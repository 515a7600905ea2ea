//! Bytes for a text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(b"not found")]
struct NotFound;

fn main() {}
