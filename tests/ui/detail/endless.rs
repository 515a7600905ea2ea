//! The text prints itself.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {self}")]
struct NotFound;

fn main() {}
