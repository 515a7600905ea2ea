//! The detail inside of the status.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404, "not found")]
struct NotFound;

fn main() {}
