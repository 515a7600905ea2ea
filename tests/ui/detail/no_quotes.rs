//! No quotes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(not found)]
struct NotFound;

fn main() {}
