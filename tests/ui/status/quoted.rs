//! The number in quotes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status("404")]
struct NotFound;

fn main() {}
