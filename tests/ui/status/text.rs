//! The phrase for the number.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status("not found")]
struct NotFound;

fn main() {}
