//! No text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail]
struct NotFound;

fn main() {}
