//! The name in quotes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status("NOT_FOUND")]
struct NotFound;

fn main() {}
